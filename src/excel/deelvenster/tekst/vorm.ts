import type { Tweetalig } from '../../../engine';
import { getalTekst } from '../../../tekst';

/** A table of what the pane says: fixed texts, and texts made from figures. The same keys in both languages, by type. */
export type Teksten = Readonly<Record<string, Tweetalig | ((...gegevens: never[]) => Tweetalig)>>;

/** "1 gemeente", "1.477 gemeenten". */
export const aantalTekst = (n: number, een: Tweetalig, meer: Tweetalig): Tweetalig => ({
  nl: `${getalTekst(n, 'nl')} ${n === 1 ? een.nl : meer.nl}`,
  en: `${getalTekst(n, 'en')} ${n === 1 ? een.en : meer.en}`,
});

export const gemeentenTekst = (n: number): Tweetalig => aantalTekst(n, { nl: 'gemeente', en: 'gemeente' }, { nl: 'gemeenten', en: 'gemeenten' });

export const halfjarenTekst = (n: number): Tweetalig => aantalTekst(n, { nl: 'halfjaar', en: 'half-year' }, { nl: 'halfjaren', en: 'half-years' });
