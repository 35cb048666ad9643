import type { Basis, Opgave, Trede } from './dossier';
import type { Bevinding } from './fout';
import type { Grootheden } from './grootheid';
import { percentage } from './percentage';

/** What the source prints beside its figures, held against what follows from them. Adds a bevinding per difference. */
export const vergelijkOpgave = (o: Opgave, g: Grootheden, trede: Trede | null, basis: Basis | null, bevindingen: Bevinding[]): void => {
  if (o.totaalopgave !== undefined && g.totaalopgave !== null && o.totaalopgave !== g.totaalopgave) {
    bevindingen.push({ code: 'TOTAALOPGAVE_WIJKT_AF', vermeld: o.totaalopgave, berekend: g.totaalopgave });
  }
  if (o.eindstand !== undefined && g.eindstand !== null && o.eindstand !== g.eindstand) {
    bevindingen.push({ code: 'EINDSTAND_WIJKT_AF', vermeld: o.eindstand, berekend: g.eindstand });
  }
  if (g.realisatie !== null) {
    vergelijkPercentage('taakstelling', o.pctTaakstelling, g.realisatie, g.taakstellingMetHerverdeling, bevindingen);
    vergelijkPercentage('totaalopgave', o.pctTotaalopgave, g.realisatie, g.totaalopgave, bevindingen);
  }
  if (o.trede !== undefined && trede !== null && o.trede !== trede) bevindingen.push({ code: 'TREDE_WIJKT_AF', vermeld: o.trede, voorstel: trede });
  if (o.basis !== undefined && basis !== null && o.basis !== basis) bevindingen.push({ code: 'BASIS_WIJKT_AF', vermeld: o.basis, berekend: basis });
};

const vergelijkPercentage = (van: 'taakstelling' | 'totaalopgave', vermeld: number | undefined, realisatie: number, opgave: number | null, bevindingen: Bevinding[]): void => {
  if (vermeld === undefined || opgave === null) return;
  const berekend = percentage(realisatie, opgave);
  if (vermeld !== berekend) bevindingen.push({ code: 'PERCENTAGE_WIJKT_AF', van, vermeld, berekend });
};
