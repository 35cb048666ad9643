import type { Gelezen } from '../lezen/verband';
import { wanneer } from '../lezen/wanneer';
import { plekVan } from '../lezen/merken';
import { bij, ervoorIndien, isMogelijk, merkOp, namenVoor } from './hulp';
import type { Bewering, Patroon } from './soorten';

type Overgang = Extract<Bewering, { soort: 'overgang' }>;

const VAN_NAAR = /van ‹t(\d+)› ?(?:\([^)‹]*\) )?(?:[a-z]+ ){0,3}naar ‹t(\d+)›/g;
const NAAR = /(?<!‹t\d+› ?(?:\([^)‹]*\) )?)(?<![a-z])(opgeschaald|op te schalen|afgeschaald|af te schalen|gestegen|gedaald|stegen|steeg|daalden|daalde|zakten|zakte|omhoog|omlaag|ging|gingen|gaat|gaan)(?:[^‹.;]|‹[hdg]\d+›){0,60}? naar ‹t(\d+)›/g;
/** "zijn in 2024-2 naar trede 4 gegaan". */
const NAAR_ERVOOR = /(?<!van ‹t\d+› )naar ‹t(\d+)› (gegaan|opgeschaald|afgeschaald|gestegen|gedaald)(?![a-z])/g;
/** "Van trede 1 naar trede 2: Eemnes, …". */
const LIJST = /(?:^|[.;:] )van ‹t(\d+)› naar ‹t(\d+)›: ‹g(\d+)›/g;
const NOG_STEEDS = /nog steeds op ‹t(\d+)›/g;
const BEHOUDEN = /op ‹t(\d+)› (?:van de (?:ibt-)?interventieladder )?(?:hebben |weten te )?(?:behouden|vastgehouden|gehandhaafd|gebleven)|(?:blijven|bleven|blijft|bleef) (?:zij |ze |als enige (?:gemeente )?|(?:in |over )?(?:de )?‹h\d+› |‹g\d+› )*op ‹t(\d+)›/g;

const richtingVan = (woord: string): Overgang['richting'] => (/^(?:ga|ging|gegaan)/.test(woord) ? null : /^(?:op|gestegen|steeg|stegen|omhoog)/.test(woord) ? 'op' : 'af');

const overgang = (z: Gelezen, namen: readonly string[], van: string | undefined, naar: string | undefined, richting: Overgang['richting'], g: string | number | undefined): readonly Overgang[] => {
  const [eerst, nu] = [merkOp(z, 't', van), merkOp(z, 't', naar)];
  if (nu === null || namen.length === 0) return [];
  return [{ ...bij(z, g, van === naar ? undefined : van, naar), soort: 'overgang', perioden: ervoorIndien(z, Number(naar), wanneer(z, Number(naar))), namen, van: eerst?.trede ?? null, naar: nu.trede, richting }];
};

/** The names that a movement goes with: before it in the sentence, or whom the sentence before was about. */
const vanWieErvoor = (z: Gelezen, van: string | undefined, naar: string | undefined, richting: Overgang['richting']): readonly Overgang[] => {
  const eerste = Number(van ?? naar);
  const namen = namenVoor(z, plekVan(z, eerste));
  const g = z.merken.findIndex((m) => m.soort === 'g' && m.namen === namen);
  return isMogelijk(z, eerste) ? [] : overgang(z, namen, van, naar, richting, g === -1 ? undefined : g);
};

/** Who went up, went down, or stayed. */
export const overgangen: Patroon = (z) => {
  if (z.verwacht || z.zin.soort === 'rij') return [];
  const alle = (vorm: RegExp) => [...z.sjabloon.matchAll(vorm)];
  const lijsten = alle(LIJST).flatMap(([, van, naar, g]) => overgang(z, merkOp(z, 'g', g)?.namen ?? [], van, naar, null, g));
  const bewogen = [...alle(VAN_NAAR).flatMap(([, van, naar]) => vanWieErvoor(z, van, naar, null)), ...alle(NAAR).flatMap(([, woord = '', naar]) => vanWieErvoor(z, undefined, naar, richtingVan(woord)))];
  const al = new Set(bewogen.flatMap((b) => b.merken));
  const naarErvoor = alle(NAAR_ERVOOR).flatMap(([, naar, woord = '']) => (al.has(Number(naar)) ? [] : vanWieErvoor(z, undefined, naar, richtingVan(woord))));
  const gebleven = [...alle(NOG_STEEDS), ...alle(BEHOUDEN)].flatMap(([, a, b]) => overgang(z, namenVoor(z, plekVan(z, Number(a ?? b))), a ?? b, a ?? b, null, undefined));
  return [...lijsten, ...bewogen, ...naarErvoor, ...gebleven];
};
