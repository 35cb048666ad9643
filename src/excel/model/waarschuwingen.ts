import { plaatsPerTabel, planwaarschuwingen, type Planwaarschuwing } from '../../werkmap/plannen/plaatsing';
import { isOnder, plekVan } from './halfjaarplek';
import type { Halfjaarplek, Lezing } from './toestand';

/** What the user must know before anything is written of this reading; of a half-year that is fixed nothing is. */
export const waarschuwingenVan = ({ beoordeling }: Pick<Lezing, 'beoordeling'>, vastgezet: readonly Halfjaarplek[]): readonly Planwaarschuwing[] =>
  planwaarschuwingen(plaatsPerTabel(beoordeling?.tabellen.filter((t) => !isOnder(vastgezet, plekVan(t))) ?? []));
