import { zin, type Taal, type Zinnen } from '../../tekst';
import type { Celwaarde } from '../blad';
import type { Planfout } from './maakPlan';

/** What a cell holds, as short as a sentence can bear. */
const celtekst = (waarde: Celwaarde): string => {
  if (waarde !== null && typeof waarde === 'object') return 'fout' in waarde ? waarde.fout : String(waarde.datum);
  const tekst = String(waarde);
  return tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst;
};

const ZINNEN: Zinnen<Planfout> = {
  FORMULE_IN_EIGEN_KOLOM: (f) => ({
    nl: `In ${f.plaats} staat een formule onder “${f.kop}”, een kolom van ons. Die overschrijven we niet: verplaats de formule, of geef de kolom een andere kop.`,
    en: `${f.plaats} holds a formula under “${f.kop}”, a column of ours. We do not overwrite it: move the formula, or give the column another header.`,
  }),
  EIGEN_KOLOM_BEWERKT: (f) => ({
    nl: `In ${f.plaats} staat “${celtekst(f.gevonden)}” onder “${f.kop}”, een kolom van ons die bij elke keer opnieuw wordt gevuld. Dat kan niet van ons zijn en wordt niet overschreven: verplaats het naar een kolom van uzelf en maak de cel leeg.`,
    en: `${f.plaats} holds “${celtekst(f.gevonden)}” under “${f.kop}”, a column of ours that is filled anew each time. That cannot be ours and is not overwritten: move it to a column of your own and clear the cell.`,
  }),
  GEEN_RUIMTE: (f) => ({
    nl: `Naast de tabel bij ${f.plaats} is geen ruimte voor onze kolommen. Maak rechts van de tabel cellen vrij.`,
    en: `There is no room for our columns beside the table at ${f.plaats}. Free some cells to its right.`,
  }),
};

/** The sentence of a fault of planning: what is in the way, where, and what to do. */
export const planfoutTekst = (fout: Planfout, taal: Taal): string => zin(ZINNEN, fout, taal);
