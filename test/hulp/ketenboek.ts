import { beginPeildatum, periodeTekst, type Periode } from '../../src/engine';
import { cijfers } from '../beleid/gegevens';
import { exportRijen, type Exportrij } from './export';
import type { Rijen } from './werkboek';

// A sheet for each half-year, with the fictitious figures that sum to the published ones.

const romeins = (p: Periode): string => `${p.jaar}-${'I'.repeat(p.helft)}`;

const begin = (p: Periode): string => { const d = beginPeildatum(p); return `1 ${d.maand === 7 ? 'juli' : 'januari'} ${d.jaar}`; };

/** The half-years as sheets: each with the trede in force in a column of its own, or only the first, so that the others take it from the half-year before. */
export const halfjaarbladen = (metTrede: boolean): Readonly<Record<string, Rijen>> => {
  const perioden = [...new Map(cijfers().map((c) => [periodeTekst(c.periode), c.periode])).values()];
  return Object.fromEntries(perioden.map((p, i) => {
    const trede = metTrede || i === 0;
    const kop = ['Gemeente', ...(trede ? [`Trede ${romeins(p)}`] : []), `Achterstand ${begin(p)}`, `Taakstelling ${romeins(p)}`, 'Herverdeling', `Realisatie cumulatief ${romeins(p)}`, 'Tijdig beschikbaar'];
    const rijen = cijfers().filter((c) => periodeTekst(c.periode) === periodeTekst(p)).map((c) => [c.gemeente, ...(trede ? [c.vorigeTrede] : []), c.beginstand, c.taakstelling, c.herverdeling, c.realisatie, c.tijdigBeschikbaar]);
    return [romeins(p), [kop, ...rijen]];
  }));
};

/** New figures of a half-year, in which one figure of some gemeenten is another. */
export const nieuweCijfers = (periode: string, anders: ReadonlyMap<string, Partial<Exportrij>>): Rijen =>
  exportRijen(cijfers().filter((c) => periodeTekst(c.periode) === periode).map((c) => ({ ...c, ...anders.get(c.gemeente) })));
