import { gelijk, type Dag } from '../../../engine';
import { kaders } from '../../../kaders';
import type { Taal } from '../../../tekst';
import { prognoseVanWerkmap } from '../../../werkmap/beoordelen/prognose';
import { prognosekolommen } from '../../../werkmap/plannen/prognosekolommen';
import type { Bijmaker, Halfjaarplek } from '../../model/toestand';

/** The columns of the prognosis of one half-year, of what is read when it is written. */
export const prognoseBij = ({ blad, periode }: Halfjaarplek, dag: Dag, taal: Taal): Bijmaker => ({ tabellen }) =>
  prognoseVanWerkmap(tabellen, dag, kaders, { onderbouwing: false })
    .filter(({ tabel }) => tabel.tabel.blad.naam === blad && gelijk(tabel.periode, periode))
    .map((p) => prognosekolommen(p, taal));
