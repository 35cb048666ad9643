export { isLogboek, leesLogboek, LOGBOEKBLAD, LOGBOEKKOPPEN, type Logboek, type Logregel, type Logsoort } from './logregel';
export { nieuweRegels, type Logstempel } from './nieuw';
export { nieuwLogboek, planRegels } from './plan';
