import { kaal } from '../lezen/normaliseer';

const VOORLOPIG = /(?<![a-z])(?:tussen(?:stand|tijds|cijfer|rapport|bericht)|voorlopig|concept|weekcijfer|weekstand|wekelijks|maandcijfer|(?:niet|on)[ -]?(?:definitie[fv]|(?:ge)?controle|volledig|compleet)|definitieve? (?:[a-z]+ )*(?:volg|verwacht|kom|later|nog)|onder voorbehoud|t\/m heden|tot (?:en met )?(?:nu|heden|dusver)(?![a-z])|tot op heden)/;

/** Whether a text says that figures are not final. */
export const isVoorlopig = (tekst: string): boolean => VOORLOPIG.test(kaal(tekst));
