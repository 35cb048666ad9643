import { dagTekst, getalTekst, opsomming } from '../../tekst';
import type { Dag, Periode } from '../../engine';

const TELWOORDEN = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'];

/** A count as a Dutch text has it: in words up to twintig. */
export const telwoord = (n: number): string => TELWOORDEN[n] ?? getalTekst(n, 'nl');

/** "één gemeente", "negen gemeenten", "geen gemeenten". */
export const aantal = (n: number, een: string, meer: string): string => `${telwoord(n)} ${n === 1 ? een : meer}`;

export const gemeenten = (n: number): string => aantal(n, 'gemeente', 'gemeenten');

/** Figures stay figures: "1 vergunninghouder", "1.131 vergunninghouders". */
export const vergunninghouders = (n: number): string => `${getalTekst(n, 'nl')} ${n === 1 ? 'vergunninghouder' : 'vergunninghouders'}`;

/** "de eerste helft van 2024". */
export const helft = (p: Periode): string => `de ${p.helft === 1 ? 'eerste' : 'tweede'} helft van ${p.jaar}`;

/** "een achterstand van 902", "een voorsprong van 150", "geen achterstand". */
export const stand = (n: number): string => (n === 0 ? 'geen achterstand' : `een ${n > 0 ? 'achterstand' : 'voorsprong'} van ${getalTekst(Math.abs(n), 'nl')}`);

export const dag = (d: Dag): string => dagTekst(d, 'nl');
export const getal = (n: number): string => getalTekst(n, 'nl');
export const namen = (n: readonly string[]): string => opsomming(n, 'nl');

/** With a capital; "één" takes it without its accent. */
export const hoofd = (s: string): string => (s.startsWith('éé') ? `Eé${s.slice(2)}` : s.charAt(0).toUpperCase() + s.slice(1));
