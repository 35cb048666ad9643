import { kaal } from '../lezen/normaliseer';

const VOORLOPIG = /(?<![a-z])(?:tussen(?:stand|tijds|cijfer|rapport|bericht)|voorlopige?|concept|weekcijfer|weekstand|wekelijks|maandcijfer|(?:niet|on)[ -]?(?:definitie[fv]e?|(?:ge)?controle(?:erde?)?|volledige?(?! (?:ge(?:hui|rea|haa)|beh|inge[lh]|voldaan))|compleet)|definitie(?:f|ve) (?:[a-z]+ )*(?:volg(?:t|en)?|verwacht|kom(?:t|en)?|later|nog)|onder voorbehoud|t\/m heden|tot (?:en met )?(?:nu|heden|dusver)(?![a-z])|tot op heden)/g;
/** What a trede or a document is called that is not final: its figures may well be. */
const VAN_TREDE = /(?:voorlopig|concept|definitie[fv])e?[ -]*(?:trede|inscha|(?:be)?oorde|advies|voorstel)[a-z]*/g;

/** A text (in lower case) without the words that say that figures are not final. */
export const zonderVoorlopig = (tekst: string): string => tekst.replace(VAN_TREDE, '').replace(VOORLOPIG, '');

/** Whether a text says that figures are not final. */
export const isVoorlopig = (tekst: string): boolean => kaal(tekst).replace(VAN_TREDE, '').search(VOORLOPIG) >= 0;
