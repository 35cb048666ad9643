import { contactstand, gemeentenVan, kiesKader, periodeVan, type Contactstand, type Dag, type Kader } from '../../engine';
import type { Werkmap } from '../blad';
import { leesContacten, type Contactfout } from './lees';

export interface Contactbeeld {
  readonly op: Dag;
  /** There is such a sheet and it was read, but not one contact: unknown is not overdue. */
  readonly nietsVastgelegd: boolean;
  /** None where no contacts are kept. */
  readonly standen: readonly Contactstand[];
  readonly fouten: readonly Contactfout[];
}

/** Where the contacts in the workbook stand on a day, of every gemeente of the kader of that day. */
export const contactbeeld = (werkmap: Werkmap, kaders: readonly Kader[], op: Dag): Contactbeeld => {
  const { aanwezig, contacten, fouten } = leesContacten(werkmap.bladen, gemeentenVan(kaders), op);
  const gelezen = aanwezig && !fouten.some((f) => f.code === 'KOPPEN_ANDERS');
  const gemeenten = kiesKader(kaders, periodeVan(op))?.gemeenten.map((g) => g.naam) ?? [...new Set(contacten.map((c) => c.gemeente))];
  const nietsVastgelegd = gelezen && contacten.length === 0;
  return { op, nietsVastgelegd, standen: gelezen && !nietsVastgelegd ? contactstand(gemeenten, contacten, op) : [], fouten };
};
