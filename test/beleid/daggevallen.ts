import type { Celwaarde } from '../../src/werkmap/blad';

/** A sheet of figures that says in its own way on which day the realisatie was counted. */
export interface Daggeval {
  readonly naam: string;
  readonly blad: string;
  readonly rijen: ReadonlyArray<readonly Celwaarde[]>;
  /** The interim day of each gemeente as an ISO day; `null` where its realisatie is that of the peildatum. */
  readonly dagen: Readonly<Record<string, string | null>>;
}

const KOP = ['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie'];
const RIJEN: ReadonlyArray<readonly Celwaarde[]> = [['Lopik', 1, 4, 15, 2], ['Zeist', 1, -15, 66, 66]];
const OKTOBER = '2023-10-26';

const metTitel = (...titel: readonly Celwaarde[]) => [titel, KOP, ...RIJEN];
const geval = (naam: string, rijen: Daggeval['rijen'], dag: string | null, blad = '2023-II'): Daggeval => ({ naam, blad, rijen, dagen: { Lopik: dag, Zeist: dag } });

export const DAGGEVALLEN: readonly Daggeval[] = [
  geval('a title', metTitel('Stand per 26 oktober 2023'), OKTOBER),
  geval('a title over two cells', metTitel('Peildatum:', '26-10-2023'), OKTOBER),
  geval('the name of the sheet', [KOP, ...RIJEN], OKTOBER, 'Stand 26-10'),
  geval('a header without a year', [[...KOP.slice(0, 4), 'Realisatie t/m 26-10'], ...RIJEN], OKTOBER),
  { ...geval('a column of days', [[...KOP, 'Peildatum'], ...RIJEN.map((r, i) => [...r, i === 0 ? '26-10-2023' : '1-1-2024'])], null), dagen: { Lopik: OKTOBER, Zeist: null } },
  geval('a note under the table', [KOP, ...RIJEN, [], ['1) Bron: COA'], ['Peildatum:', '26-10-2023']], OKTOBER),
  geval('a note beside the table', [[...KOP, null, 'Peildatum: 26-10-2023'], ...RIJEN], OKTOBER),
  geval('a remark beside a row', [KOP, ...RIJEN.map((r) => [...r, 'gesprek 12 oktober'])], null),
  geval('a title that names the peildatum', metTitel('Stand per 1 januari 2024'), null),
  geval('a title that names the day of the print', metTitel('Afgedrukt 2-1-2024'), null),
  geval('a title that names another day', metTitel('Taakstelling verlaagd per 10 november 2023'), null),
];
