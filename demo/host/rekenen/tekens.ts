import { Formulefout } from './omgeving';

/** A piece of a formula; `tekst` is what stands there, so that all pieces together are the formula again. */
export interface Teken {
  readonly soort: 'spatie' | 'getal' | 'tekst' | 'fout' | 'blad' | 'bereik' | 'kolommen' | 'rijen' | 'haak' | 'naam' | 'operator' | 'leesteken';
  readonly tekst: string;
}

const NA = '(?![\\p{L}\\p{N}_.(])';
const CEL = '\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}';

/** How a formula is written: as Excel stores it, or as a Dutch Excel shows it. */
export type Schrijfwijze = 'opgeslagen' | 'nederlands';

/** In this order: what looks like two things is the first of them. */
const soorten = (decimaal: string, fout: string, lees: string, begin: string): ReadonlyArray<readonly [Teken['soort'], RegExp]> => [
  ['spatie', /\s+/uy],
  ['tekst', /"(?:[^"]|"")*"/uy],
  ['fout', new RegExp(fout, 'uy')],
  ['blad', /'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!/uy],
  ['bereik', new RegExp(`${CEL}(?::${CEL})?${NA}`, 'uy')],
  ['kolommen', new RegExp(`\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${NA}`, 'uy')],
  ['rijen', new RegExp(`\\$?[0-9]{1,7}:\\$?[0-9]{1,7}${NA}`, 'uy')],
  ['getal', new RegExp(`(?:[0-9]+${decimaal}?[0-9]*|${decimaal}[0-9]+)(?:[eE][+-]?[0-9]+)?`, 'uy')],
  ['naam', new RegExp(`[\\p{L}_${begin}][\\p{L}\\p{N}_.?]*`, 'uy')],
  ['operator', /<=|>=|<>|[-+*/^&=<>%@:#]/uy],
  ['leesteken', new RegExp(lees, 'uy')],
];

const SOORTEN: Readonly<Record<Schrijfwijze, ReturnType<typeof soorten>>> = {
  opgeslagen: soorten('\\.', '#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A|SPILL!|CALC!|BUSY!|GETTING_DATA)', '[(),;{}]', '\\\\'),
  nederlands: soorten(',', '#(?:LEEG!|DEEL/0!|WAARDE!|VERW!|NAAM\\?|GETAL!|N/B|OVERLOOP!|BEREKENEN!|BEZET!)', '[();{}\\\\]', ''),
};

/** The end of `[…]` with what is nested in it; an apostrophe takes the meaning of the next character away. */
const eindeHaak = (formule: string, van: number): number => {
  let diepte = 0;
  for (let p = van; p < formule.length; p++) {
    const c = formule.charAt(p);
    if (c === "'") p++;
    else if (c === '[') diepte++;
    else if (c === ']' && --diepte === 0) return p + 1;
  }
  throw new Formulefout(`no ] for [ at ${van}`);
};

/** Cuts a formula, without its `=`, into pieces; throws Formulefout. */
export const leesTekens = (formule: string, wijze: Schrijfwijze = 'opgeslagen'): readonly Teken[] => {
  const uit: Teken[] = [];
  for (let p = 0; p < formule.length; ) {
    if (formule.charAt(p) === '[') {
      const einde = eindeHaak(formule, p);
      uit.push({ soort: 'haak', tekst: formule.slice(p, einde) });
      p = einde;
      continue;
    }
    const begin = p;
    for (const [soort, patroon] of SOORTEN[wijze]) {
      patroon.lastIndex = p;
      const tekst = patroon.exec(formule)?.[0];
      if (tekst === undefined) continue;
      uit.push({ soort, tekst });
      p += tekst.length;
      break;
    }
    if (p === begin) throw new Formulefout(`unexpected ${formule.charAt(p)} at ${p}`);
  }
  return uit;
};
