import { wanneer } from '../lezen/verband';
import { bij, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';

const TEKORT = '(?:tekort aan koppelingen|koppelingstekort)';
const TELLING = new RegExp(`‹n(\\d+)›(?: van de ‹n\\d+›)?(?: utrechtse)? gemeenten ([^‹.;]{0,60}?)(${TEKORT}|(?:op basis van|aan de hand van|n\\.a\\.v\\.) (?:het behalen van )?de totaalopgave)`, 'g');
const NAMEN = new RegExp(`‹g(\\d+)›((?:[^‹.;]|‹h\\d+›|‹d\\d+›){0,80}?)${TEKORT}`, 'g');
const GEEN = /(?<![a-z])(?:geen|niet|zonder)(?![a-z])/;

/** Who, and how many, were judged on a koppelingstekort. */
export const tekorten: Patroon = (z) => {
  if (z.verwacht) return [];
  const tellingen = [...z.sjabloon.matchAll(TELLING)].flatMap(([, n, tussen = '', wat = '']): Bewering[] => {
    const merk = merkOp(z, 'n', n);
    return merk === null ? [] : [{ ...bij(z, n), soort: 'tekorttelling', perioden: wanneer(z, Number(n)).perioden, aantal: merk.waarde, zonder: GEEN.test(tussen) || wat.endsWith('totaalopgave') }];
  });
  const namen = [...z.sjabloon.matchAll(NAMEN)].flatMap(([, g, tussen = '']): Bewering[] => {
    const merk = merkOp(z, 'g', g);
    return merk === null ? [] : [{ ...bij(z, g), soort: 'tekort', perioden: wanneer(z, Number(g)).perioden, namen: merk.namen, basis: GEEN.test(tussen) ? 'totaalopgave' : 'koppelingstekort' }];
  });
  return [...tellingen, ...namen];
};
