import { metVastgezet } from '../../werkmap/beoordelen/vastgezet';
import { isOnder } from './halfjaarplek';
import type { Vastlezer } from './beoordeling';
import type { Halfjaarplek } from './toestand';

/** Reads what is fixed in the tables, under the names that the sheets have. */
export const leesVast = (vastgezet: readonly Halfjaarplek[]): Vastlezer => (tabellen) => metVastgezet(tabellen, (blad, periode) => isOnder(vastgezet, { blad, periode }));
