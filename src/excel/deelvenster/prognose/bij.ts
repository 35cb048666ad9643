import type { Dag } from '../../../engine';
import { kaders } from '../../../kaders';
import type { Taal } from '../../../tekst';
import { prognoseVanWerkmap } from '../../../werkmap/beoordelen/prognose';
import { prognosekolommen } from '../../../werkmap/plannen/prognosekolommen';
import type { Bijmaker } from '../../model/toestand';

/** The columns of the prognosis of the half-year that holds the day, made of what is read when it is written: its sheet may have another name by then. */
export const prognoseBij = (dag: Dag, taal: Taal): Bijmaker => ({ tabellen }) => prognoseVanWerkmap(tabellen, dag, kaders, { onderbouwing: false }).map((p) => prognosekolommen(p, taal));
