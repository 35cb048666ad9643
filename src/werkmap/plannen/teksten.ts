import { zin, type Taal, type Zinnen } from '../../tekst';
import type { Planfout } from './maakPlan';

const ZINNEN: Zinnen<Planfout> = {
  FORMULE_IN_EIGEN_KOLOM: (f) => ({
    nl: `In ${f.plaats} staat een formule onder “${f.kop}”, een kolom van ons. Die overschrijven we niet: verplaats de formule, of geef de kolom een andere kop.`,
    en: `${f.plaats} holds a formula under “${f.kop}”, a column of ours. We do not overwrite it: move the formula, or give the column another header.`,
  }),
  GEEN_RUIMTE: (f) => ({
    nl: `Naast de tabel bij ${f.plaats} is geen ruimte voor zeven kolommen. Maak rechts van de tabel cellen vrij.`,
    en: `There is no room for seven columns beside the table at ${f.plaats}. Free some cells to its right.`,
  }),
};

/** The sentence of a fault of planning: what is in the way, where, and what to do. */
export const planfoutTekst = (fout: Planfout, taal: Taal): string => zin(ZINNEN, fout, taal);
