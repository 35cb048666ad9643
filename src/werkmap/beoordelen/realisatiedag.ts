import { dagenTussen, eindPeildatum, laatsteDag, type Bevinding, type Dag } from '../../engine';
import type { BeoordeeldeTabel } from './beoordeelWerkmap';

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

/** The day at whose end the realisatie of a table was counted, where its header says so. */
export const dagVanRealisatie = ({ tabel, periode }: BeoordeeldeTabel): Dag | null => {
  for (const b of tabel.bevindingen) if (b.code === 'TUSSENSTAND') return isoAlsDag(b.dag);
  const dag = tabel.kolommen.find((k) => k.soort === 'realisatie')?.dag ?? null;
  return dag !== null && dagenTussen(eindPeildatum(periode), dag) === 0 ? laatsteDag(periode) : dag;
};
