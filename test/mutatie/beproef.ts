import { isDeepStrictEqual } from 'node:util';
import type { Herleiding, Kader } from '../../src/engine';
import { criteriaVan } from '../../src/tekst';
import { rijen } from '../beleid/gegevens';
import { tabellen, uitkomst, type Geval } from '../beleid/gevallen';
import { mutanten, type Mutant } from './mutanten';
import { OVERLEVERS } from './overlevers';

/** What became of one mutant; `gevangenDoor` names the table and the case, `null` where it survived. */
export interface Lot {
  readonly naam: string;
  readonly gevangenDoor: string | null;
  /** Why it may survive. */
  readonly reden: string | null;
}

const ONZE_FOUT = /^kader .+: (ladder rows .+ both fire|no ladder row fires)$|^kaders .+ both judge /;

/** Whether a case comes out otherwise, or the engine itself reports a ladder or a calendar that does not add up. */
const wijktAf = (geval: Geval, kaders: readonly Kader[]): boolean => {
  try {
    return !isDeepStrictEqual(uitkomst(geval, kaders), geval.verwacht);
  } catch (e) {
    if (e instanceof Error && ONZE_FOUT.test(e.message)) return true;
    throw e;
  }
};

/** Every rule of a kader by its id, with how it was read. */
export const herleidingen = (kader: Kader): ReadonlyMap<string, Herleiding> =>
  new Map<string, Herleiding>([
    ['geldigheid', kader.geldigheid],
    ...Object.entries(kader.rekenregels),
    ...[...criteriaVan(kader).values(), ...kader.ladder, ...kader.voorbehouden].map((r) => [r.id, r.herleiding] as const),
  ]);

const afwijkendeLezing = (kader: Kader): string | null => {
  const lezingen = herleidingen(kader);
  const rij = rijen('lezingen').find((r) => r['kader'] === kader.id && lezingen.get(r['regel'] ?? '')?.lezing !== r['lezing']);
  return rij === undefined ? null : `lezingen: ${rij['regel']}`;
};

const vang = (m: Mutant, kaders: readonly Kader[], gevallen: readonly (readonly [string, Geval])[]): string | null => {
  const gemuteerd = kaders.map((k) => (k.id === m.kader ? m.mutant : k));
  for (const [tabel, geval] of gevallen) if (wijktAf(geval, gemuteerd)) return `${tabel}: ${geval.naam}`;
  return afwijkendeLezing(m.mutant);
};

/** Runs every hand-written table on every mutant of every kader. */
export const beproef = (kaders: readonly Kader[]): readonly Lot[] => {
  const gevallen = Object.entries(tabellen).flatMap(([naam, tabel]) => tabel().map((geval) => [naam, geval] as const));
  return kaders.flatMap(mutanten).map((m) => ({ naam: m.naam, gevangenDoor: vang(m, kaders, gevallen), reden: OVERLEVERS[m.naam] ?? null }));
};
