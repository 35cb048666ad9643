import type { Dossier, Periode } from '../../engine';
import { kolomVanVeld } from '../herkennen';
import type { Bronrij } from './bron';
import type { Correctie, Correctiebevinding } from './soorten';
import { omvatVan } from './waarden';

/** What a new taakstelling is, where it is ours with a balance on top of it. */
export type Meegeteld = 'totaalopgave' | 'beginstand' | 'nieuwe beginstand';

const getal = (g: unknown): number => (typeof g === 'number' ? g : 0);

/** Whether a new taakstelling is ours with the balance counted in, with or without herverdeling: COA's own has none. */
export const meegeteldIn = (eigen: Dossier, naar: number, nieuweStand: unknown): Meegeteld | null => {
  const omvat = omvatVan(eigen);
  if (omvat === 'totaalopgave' || typeof eigen.taakstelling !== 'number' || naar === eigen.taakstelling) return null;
  const [stand, herverdeling] = [getal(eigen.beginstand), getal(eigen.herverdeling)];
  const met = omvat === 'taakstelling' ? eigen.taakstelling + herverdeling : eigen.taakstelling;
  const zonder = met - herverdeling;
  if (naar === met + stand) return 'totaalopgave';
  if (naar === zonder + stand && stand !== 0) return 'beginstand';
  return typeof nieuweStand === 'number' && nieuweStand !== 0 && [met, zonder].some((t) => naar === t + nieuweStand) ? 'nieuwe beginstand' : null;
};

/** One row can be chance: derived. */
const MINSTENS = 2;

type Vraag = Extract<Correctiebevinding, { readonly code: 'GECORRIGEERD_VRAAG' }>;

/**
 * Whether the taakstelling of a half-year in the new source is to be asked about: in more than half of the rows that can tell (ours has a
 * balance) it is ours with that balance counted in. `null` where it is not, or where its header or the user said what it is.
 */
export const vraagGecorrigeerd = (periode: Periode, paren: ReadonlyArray<readonly [eigen: Bronrij, nieuw: Bronrij]>): Vraag | null => {
  let [gelijk, van, kop] = [0, 0, ''];
  for (const [{ dossier: eigen }, nieuw] of paren) {
    const { taakstelling, beginstand } = nieuw.dossier;
    const kolom = kolomVanVeld(nieuw.tabel, 'taakstelling');
    if (typeof taakstelling !== 'number' || kolom === null || omvatVan(nieuw.dossier) !== 'taakstelling' || (getal(eigen.beginstand) === 0 && getal(beginstand) === 0)) continue;
    van += 1;
    if (meegeteldIn(eigen, taakstelling, beginstand) === null) continue;
    gelijk += 1;
    kop ||= kolom.kop;
  }
  return gelijk < MINSTENS || gelijk * 2 <= van ? null : { code: 'GECORRIGEERD_VRAAG', perioden: [periode], kop, gelijk, van };
};

/** A taakstelling is not written as long as it is not known what it is. */
export const zonderTaakstelling = (correcties: readonly Correctie[]): readonly Correctie[] =>
  correcties.map((c) => (c.veld === 'taakstelling' && c.cel.mag ? { ...c, cel: { mag: false, weigering: { code: 'EERST_VRAAG' } } } : c));

type Bronvraag = Extract<Correctiebevinding, { readonly code: 'GECORRIGEERD_VRAAG' | 'HERVERDELING_VRAAG' | 'STAND_VRAAG' }>;

/** Whether a bevinding is a question about the source as a whole, to be answered before anything is accepted. */
export const isBronvraag = (b: Correctiebevinding): b is Bronvraag => b.code === 'GECORRIGEERD_VRAAG' || b.code === 'HERVERDELING_VRAAG' || b.code === 'STAND_VRAAG';

/** One question of a kind for the source, before all else: it is one column, whatever the half-year. */
export const eenVraag = (bevindingen: readonly Correctiebevinding[], code: Bronvraag['code']): readonly Correctiebevinding[] => {
  const vragen = bevindingen.filter((b): b is Bronvraag => b.code === code);
  const [eerste] = vragen;
  if (eerste === undefined) return bevindingen;
  const som = (k: 'gelijk' | 'van'): number => vragen.reduce((n, v) => n + v[k], 0);
  return [{ ...eerste, perioden: vragen.flatMap((v) => v.perioden), gelijk: som('gelijk'), van: som('van') }, ...bevindingen.filter((b) => b.code !== code)];
};
