export { isLogboek, LOGBOEKBLAD, LOGBOEKKOPPEN } from './blad';
export { leesLogboek, type Logboek, type Logregel, type Logsoort } from './logregel';
export type { Besluitbron } from './besluitbron';
export { nieuweRegels, type Logstempel } from './nieuw';
export { staat, toetsLogboek, type Logtoets } from './toets';
export { nieuwLogboek, planRegels } from './plan';
export { teruggenomen } from './terug';
export { losregels, nogVast, vastregels } from './vast';
export { tijdstip } from './tijdstip';
