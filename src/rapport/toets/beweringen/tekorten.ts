import type { Gelezen } from '../lezen/verband';
import { wanneer } from '../lezen/wanneer';
import { bij, enkel, isElders, merkOp } from './hulp';
import { namenBij } from './namenbij';
import type { Bewering, Patroon } from './soorten';

const TEKORT = '(?:tekort aan koppelingen|koppelingstekort)';
const TELLING = new RegExp(`‹n(\\d+)›(?: van de ‹n\\d+›)?(?: enkele)?(?: utrechtse)? gemeenten? ((?:[^‹.;]|‹h\\d+›){0,60}?)(${TEKORT}|totaalopgave)`, 'g');
const ER_WAREN = new RegExp(`(?:(?:zijn|waren|is|was) er|telde de provincie|kende de provincie) (?:[^‹.;]|‹h\\d+›){0,30}?‹n(\\d+)› gemeenten? met een ${TEKORT}`, 'g');
const NAMEN = new RegExp(`‹g(\\d+)›((?:[^‹.;]|‹h\\d+›|‹d\\d+›){0,80}?)${TEKORT}`, 'g');
/** "drie gemeenten hadden een koppelingstekort: Nieuwegein, …". */
const NAMEN_ERNA = new RegExp(`(?:hadden|hebben|had|heeft) (?:[^‹.;:]|‹h\\d+›|‹d\\d+›){0,40}${TEKORT}: ‹g(\\d+)›`, 'g');
const IN = '(?: (?:in|over) (?:de )?‹h\\d+›)?';
/** "De vier gemeenten met een koppelingstekort in 2024-2 zijn …": so many, and those that are named. */
const DE_GEMEENTEN = new RegExp(`(?<![a-z])de (?:‹n(?<n>\\d+)› )?gemeenten (?:met een|(?<zonder>zonder)) ${TEKORT}${IN}(?: (?:zijn|waren|betreffen)${IN}:? (?:de gemeenten )?‹g(?<g>\\d+)›| (?:zijn|waren|werden|hebben|hadden|kregen|staan|stonden)(?![a-z]))`, 'g');
const GEEN = /(?<![a-z])(?:geen|niet|zonder)(?![a-z])/;

/** What says that they had it, or were judged on it; any other word, and the shortage is only spoken of. */
const TUSSEN = new Set('was waren is zijn er sprake van een geen niet hadden had hebben heeft kampten kampte te maken met een werden werd wordt worden beoordeeld op basis aan de hand het behalen n.a.v in taakstellingsperiode periode'.split(' '));
/** "gemeenten met een koppelingstekort" can be some of them. */
const DEEL = /^met /;

const zegtHet = (tussen: string): boolean => !DEEL.test(tussen.trimStart()) && enkel(tussen, TUSSEN);

const tellingen = (z: Gelezen): readonly Bewering[] => {
  const metWat = [...z.sjabloon.matchAll(TELLING)].flatMap(([, n, tussen = '', wat = '']): Bewering[] => {
    const merk = merkOp(z, 'n', n);
    const opOpgave = wat === 'totaalopgave';
    if (merk === null || merk.ongeveer || !zegtHet(tussen) || (opOpgave && !tussen.includes('beoordeeld'))) return [];
    return [{ ...bij(z, n), soort: 'tekorttelling', perioden: wanneer(z, Number(n)).perioden, aantal: merk.waarde, zonder: GEEN.test(tussen) || opOpgave }];
  });
  const erWaren = [...z.sjabloon.matchAll(ER_WAREN)].flatMap(([, n]): Bewering[] => {
    const merk = merkOp(z, 'n', n);
    return merk === null || merk.ongeveer ? [] : [{ ...bij(z, n), soort: 'tekorttelling', perioden: wanneer(z, Number(n)).perioden, aantal: merk.waarde, zonder: false }];
  });
  return [...metWat, ...erWaren];
};

/** Who, and how many, were judged on a koppelingstekort. */
export const tekorten: Patroon = (z) => {
  if (z.verwacht || isElders(z)) return [];
  const namen = [...z.sjabloon.matchAll(NAMEN)].flatMap(([, g, tussen = '']): Bewering[] => {
    const merk = merkOp(z, 'g', g);
    return merk === null || !zegtHet(tussen) ? [] : [{ ...bij(z, g), soort: 'tekort', perioden: wanneer(z, Number(g)).perioden, namen: merk.namen, basis: GEEN.test(tussen) ? 'totaalopgave' : 'koppelingstekort' }];
  });
  const bijTelling = namenBij(z, tellingen, 'tekorttelling');
  const al = new Set(bijTelling.flatMap((b) => b.merken));
  const erna = [...z.sjabloon.matchAll(NAMEN_ERNA)].flatMap(([heel, g]): Bewering[] => {
    const merk = merkOp(z, 'g', g);
    return merk === null || al.has(Number(g)) || GEEN.test(heel) ? [] : [{ ...bij(z, g), soort: 'tekort', perioden: wanneer(z, Number(g)).perioden, namen: merk.namen, basis: 'koppelingstekort' }];
  });
  const metNamen = [...z.sjabloon.matchAll(DE_GEMEENTEN)].flatMap(({ groups: { n, g, zonder } = {} }): Bewering[] => {
    const [aantal, merk] = [merkOp(z, 'n', n), merkOp(z, 'g', g)];
    const perioden = wanneer(z, Number(g ?? n)).perioden;
    return [
      ...(merk === null ? [] : [{ ...bij(z, g), soort: 'tekort', perioden, namen: merk.namen, basis: zonder === undefined ? 'koppelingstekort' : 'totaalopgave' } as const]),
      ...(aantal === null || aantal.ongeveer ? [] : [{ ...bij(z, n), soort: 'tekorttelling', perioden, aantal: aantal.waarde, zonder: zonder !== undefined } as const]),
    ];
  });
  return [...tellingen(z), ...namen, ...bijTelling, ...erna, ...metNamen];
};
