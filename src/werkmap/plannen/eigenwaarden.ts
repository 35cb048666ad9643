import type { Kader } from '../../engine';
import { foutTekst, toelichting, type Taal } from '../../tekst';
import type { Eigensoort } from '../eigenkoppen';
import type { BeoordeeldeRij } from '../beoordelen/beoordeelWerkmap';
import { BASIS, fractie } from './fractie';

/** What Excel takes in one cell. */
export const CELMAXIMUM = 32_767;

export { BASIS };

export const NIET_TE_BEOORDELEN = 'niet te beoordelen';

/** The figures that our columns hold for one row, and the trede. Percentages are whole percents as a fraction, so that the cell shows the same. */
export const eigencijfers = ({ beoordeling: b }: BeoordeeldeRij): Readonly<Record<Exclude<Eigensoort, 'basis' | 'toelichting'>, string | number | null>> => {
  if (b === null) return { totaalopgave: null, pctTaakstelling: null, pctTotaalopgave: null, eindstand: null, trede: NIET_TE_BEOORDELEN };
  const g = b.grootheden;
  return {
    totaalopgave: g.totaalopgave,
    pctTaakstelling: fractie(g.realisatie, g.taakstellingMetHerverdeling),
    pctTotaalopgave: fractie(g.realisatie, g.totaalopgave),
    eindstand: g.eindstand,
    trede: b.trede ?? NIET_TE_BEOORDELEN,
  };
};

/** What our columns say of one row. */
export const eigenwaarden = (r: BeoordeeldeRij, kader: Kader | null, taal: Taal): Readonly<Record<Eigensoort, string | number | null>> => {
  const b = r.beoordeling;
  const uitleg = b === null ? r.fouten.map((f) => foutTekst(f, taal)).join(' ') : toelichting(b, kader, taal, r.bevindingen);
  const { totaalopgave, pctTaakstelling, pctTotaalopgave, eindstand, trede } = eigencijfers(r);
  // spread out, this would cost three times what a row costs otherwise
  return { totaalopgave, pctTaakstelling, pctTotaalopgave, eindstand, trede, basis: b?.basis == null ? null : BASIS[b.basis], toelichting: uitleg.slice(0, CELMAXIMUM) };
};
