import { isOntbreekt, type Dossier, type Gegeven, type TaakstellingOmvat } from '../../engine';
import type { Cijferwaarde, Correctieveld } from './soorten';

/** No gemeente comes near it; the engine refuses what lies beyond. */
const HOOGSTENS = 10_000_000;

const NIET_NEGATIEF: ReadonlySet<Correctieveld> = new Set(['realisatie', 'tijdigBeschikbaar', 'koppelingstekort']);

/** Whether a figure can be one of people: a whole number within bounds. */
export const isBruikbaar = (veld: Correctieveld, waarde: Cijferwaarde): boolean =>
  typeof waarde !== 'number' || (Number.isInteger(waarde) && Math.abs(waarde) <= HOOGSTENS && (waarde >= 0 || !NIET_NEGATIEF.has(veld)));

const getal = (g: Gegeven | undefined): number | null => (typeof g === 'number' ? g : null);

const som = (...delen: ReadonlyArray<number | null>): number | null => delen.reduce<number | null>((s, n) => (s === null || n === null ? null : s + n), 0);

const min = (n: number | null): number | null => (n === null ? null : -n);

export const omvatVan = (d: Dossier): TaakstellingOmvat => d.taakstellingOmvat ?? 'taakstelling';

/** A taakstelling without herverdeling is at least 1: a lower one is no figure to take over. */
export const isTeLaag = (d: Dossier): boolean => omvatVan(d) === 'taakstelling' && typeof d.taakstelling === 'number' && d.taakstelling < 1;

/** The taakstelling in terms of another reading; `null` where the source does not say enough to turn one into the other. */
export const taakstellingAls = (d: Dossier, naar: TaakstellingOmvat): Gegeven | null => {
  const van = omvatVan(d);
  if (van === naar || isOntbreekt(d.taakstelling)) return d.taakstelling;
  const [herverdeling, begin] = [getal(d.herverdeling), getal(d.beginstand)];
  const met = som(d.taakstelling, van === 'taakstelling' ? herverdeling : van === 'totaalopgave' ? min(begin) : 0);
  return som(met, naar === 'taakstelling' ? min(herverdeling) : naar === 'totaalopgave' ? begin : 0);
};

/** The figures that a source lacks to turn its taakstelling into another reading. */
export const misten = (d: Dossier, naar: TaakstellingOmvat): ReadonlyArray<'herverdeling' | 'beginstand'> => {
  const van = omvatVan(d);
  const nodig = (veld: 'herverdeling' | 'beginstand', omvat: TaakstellingOmvat): boolean => (van === omvat) !== (naar === omvat) && getal(d[veld]) === null;
  return [...(nodig('herverdeling', 'taakstelling') ? ['herverdeling' as const] : []), ...(nodig('beginstand', 'totaalopgave') ? ['beginstand' as const] : [])];
};

/** A figure as a dossier has it; `undefined` where its source has no column for it. */
export const veldVan = (d: Dossier, veld: Correctieveld): Gegeven | 'ja' | 'nee' | undefined => d[veld];
