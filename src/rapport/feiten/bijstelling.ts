import type { Dossier, Gegeven } from '../../engine';
import type { Bijstelling } from './soorten';

/** From what to what a taakstelling was adjusted within its half-year; of several gemeenten their sums. `null` where none was. */
export const bijstellingVan = (dossiers: ReadonlyArray<Dossier | null>): Bijstelling | null => {
  if (!dossiers.some((d) => (d?.taakstellingVersies ?? []).length > 0)) return null;
  const som = (cijfers: ReadonlyArray<Gegeven | undefined>): number | null => cijfers.reduce<number | null>((s, n) => (s === null || typeof n !== 'number' ? null : s + n), 0);
  return { van: som(dossiers.map((d) => d?.taakstellingVersies?.[0]?.taakstelling ?? d?.taakstelling)), naar: som(dossiers.map((d) => d?.taakstelling)) };
};
