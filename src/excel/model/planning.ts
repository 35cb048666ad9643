import type { Taal } from '../../tekst';
import type { BeoordeeldeTabel, Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import type { Rekenaar } from '../../werkmap/formule';
import { maakPlan, type Planning } from '../../werkmap/plannen/maakPlan';
import type { Bijmaker, Schrijfwijze } from './toestand';

/** The plan for the half-years that are asked; the others hand their treden on. */
export const plan = (b: Werkmapbeoordeling, gekozen: (t: BeoordeeldeTabel) => boolean, schrijf: Schrijfwijze, taal: Taal, reken: Rekenaar, bij?: Bijmaker): Planning =>
  maakPlan(b.tabellen.filter(gekozen), { taal, schrijf, reken, ookBekend: b.tabellen, ...(bij === undefined ? {} : { bij: bij(b) }) });
