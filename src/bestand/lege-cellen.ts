import { leesBoom } from './boom';
import type { Posities } from './posities';

/** The style that Excel gives to a cell that is not in the file yet: that of its row where the row has one, else of its column, else 0. */
export const maakStijlVan = (tekst: string, posities: Posities, deel: string): ((rijkop: string, kolom: number) => number) => {
  let kolommen: ReadonlyArray<{ readonly min: number; readonly max: number; readonly stijl: number }> | undefined;
  const leesKolommen = (): NonNullable<typeof kolommen> => {
    const cols = posities.deel('cols');
    const knopen = cols === undefined ? [] : leesBoom(tekst.slice(cols.begin, cols.einde), deel).kinderen;
    return knopen.map(({ attributen: a }) => ({ min: Number(a['min']), max: Number(a['max']), stijl: Number(a['style'] ?? 0) }));
  };
  return (rijkop, kolom) => {
    if (/\scustomFormat\s*=\s*["'](?:1|true)["']/.test(rijkop)) return Number(/\ss\s*=\s*["'](\d+)["']/.exec(rijkop)?.[1] ?? 0);
    kolommen ??= leesKolommen();
    return kolommen.find((k) => k.min <= kolom + 1 && kolom + 1 <= k.max)?.stijl ?? 0;
  };
};
