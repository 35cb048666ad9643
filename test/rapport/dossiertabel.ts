import { periodeTekst, type Dossier } from '../../src/engine';
import type { Tabel } from '../../src/werkmap/tabel';

/** A table that reads as these dossiers of one half-year. */
export const tabelVanDossiers = (dossiers: readonly [Dossier, ...Dossier[]]): Tabel => {
  const [{ periode }] = dossiers;
  return {
    soort: 'gemeenten',
    blad: { naam: periodeTekst(periode), cellen: [] } as unknown as Tabel['blad'],
    gekanteld: false,
    kop: { boven: 0, links: 0, onder: 0, rechts: 0 } as unknown as Tabel['kop'],
    bereik: { boven: 0, links: 0, onder: dossiers.length, rechts: 0 } as unknown as Tabel['bereik'],
    object: null,
    kolommen: [],
    periode,
    standteken: 'achterstand positief' as Tabel['standteken'],
    taakstellingOmvat: 'taakstelling',
    rijen: dossiers.map((dossier, i) => ({ rij: i + 1, soort: 'gemeente', naam: dossier.gemeente, gemeente: { naam: dossier.gemeente, cbsCode: '' }, periode, dossier, fouten: [], bevindingen: [], totalen: {} })),
    bevindingen: [],
  };
};
