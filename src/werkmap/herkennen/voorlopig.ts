import { kaal } from '../lezen/normaliseer';

const VOORLOPIG = /(?<![a-z])(?:tussenstand|tussentijdse?|voorlopige?|concept|t\/m heden|tot (?:en met )?(?:nu|heden|dusver)|tot op heden)(?![a-z])/;

/** Whether a text says that figures are not final. */
export const isVoorlopig = (tekst: string): boolean => VOORLOPIG.test(kaal(tekst));
