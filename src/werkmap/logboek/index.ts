export { isLogboek, leesLogboek, LOGBOEKBLAD, LOGBOEKKOPPEN, type Logboek, type Logregel, type Logsoort } from './logregel';
export { correctieregels, nieuweRegels, type Logstempel } from './nieuw';
export { nieuwLogboek, planRegels } from './plan';
