import { getalTekst, opsomming } from '../../tekst';

const TELWOORDEN = ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien', 'twintig'];

/** A count as a Dutch text has it: in words up to twintig. */
export const telwoord = (n: number): string => TELWOORDEN[n] ?? getalTekst(n, 'nl');

/** "één gemeente", "negen gemeenten". */
export const gemeenten = (n: number): string => `${telwoord(n)} ${n === 1 ? 'gemeente' : 'gemeenten'}`;

export const namen = (n: readonly string[]): string => opsomming(n, 'nl');

/** With a capital; "één" takes it without its accent. */
export const hoofd = (s: string): string => (s.startsWith('éé') ? `Eé${s.slice(2)}` : s.charAt(0).toUpperCase() + s.slice(1));
