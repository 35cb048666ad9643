import { dagenTussen, eindPeildatum, laatsteDag, type Bevinding, type Dag } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from './beoordeelWerkmap';

/** An ISO day as a day. */
export const isoAlsDag = (iso: string): Dag => {
  const [jaar = 0, maand = 0, dag = 0] = iso.split('-').map(Number);
  return { jaar, maand, dag };
};

/** Says that a realisatie was counted before the half-year closed, or that it still runs. Each row of such a table says it too. */
export const isTussenstand = (b: { readonly code: string }): boolean => b.code === 'TUSSENSTAND' || b.code === 'HALFJAAR_LOOPT';

/** That a half-year still runs, as its rows say; `null` where nobody said so. */
export const lopendIn = ({ rijen }: Pick<BeoordeeldeTabel, 'rijen'>): Extract<Bevinding, { code: 'HALFJAAR_LOOPT' }> | null => {
  for (const { rij } of rijen) for (const b of rij.bevindingen) if (b.code === 'HALFJAAR_LOOPT') return b;
  return null;
};

/** The day on which that was seen. */
export const looptOp = (t: BeoordeeldeTabel): Dag | null => {
  const lopend = lopendIn(t);
  return lopend === null ? null : isoAlsDag(lopend.vandaag);
};

const tussenstandIn = (bevindingen: readonly Bevinding[]): Dag | null => {
  for (const b of bevindingen) if (b.code === 'TUSSENSTAND') return isoAlsDag(b.dag);
  return null;
};

/** The day at whose end the realisatie of a row was counted, where that is before its half-year closed. */
export const dagVanRij = ({ rij }: BeoordeeldeRij): Dag | null => tussenstandIn(rij.bevindingen);

/**
 * The day at whose end the realisatie of a table was counted, where the sheet says so; where its rows name different days, the first
 * of them: later than that not all is known.
 */
export const dagVanRealisatie = ({ tabel, periode, rijen }: BeoordeeldeTabel): Dag | null => {
  const inTabel = tussenstandIn(tabel.bevindingen);
  if (inTabel !== null) return inTabel;
  const eerste = rijen.reduce<Dag | null>((tot, r) => {
    const dag = dagVanRij(r);
    return dag === null || (tot !== null && dagenTussen(tot, dag) >= 0) ? tot : dag;
  }, null);
  if (eerste !== null) return eerste;
  const dag = tabel.kolommen.find((k) => k.soort === 'realisatie')?.dag ?? null;
  return dag !== null && dagenTussen(eindPeildatum(periode), dag) === 0 ? laatsteDag(periode) : dag;
};
