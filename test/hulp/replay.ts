import { periodeTekst } from '../../src/engine';
import { geheel, type Cijfer } from '../../voorbeelden/inhoud/gegevens';
import { cijfers, rijen } from '../beleid/gegevens';

// The second half of 2023 as it went, with fictitious figures per gemeente that sum to the published ones. The day of the lowering
// is fictitious too: only that it was in November is known.

type Cellen = ReadonlyArray<ReadonlyArray<string | number | null>>;

export interface Proefblad {
  readonly naam: string;
  readonly rijen: Cellen;
}

export interface Tussenstand extends Cijfer {
  readonly gepubliceerd: number;
  readonly oktober: number;
}

/** The gemeenten of 2023-2, with what was published and how far they were on 26 October. */
export const HALVERWEGE: readonly Tussenstand[] = cijfers()
  .filter((c) => periodeTekst(c.periode) === '2023-2')
  .map((c) => {
    const r = rijen('tussenstand-fictief').find((x) => x['gemeente'] === c.gemeente);
    return { ...c, gepubliceerd: geheel(r?.['taakstelling_gepubliceerd']), oktober: geheel(r?.['realisatie_26_oktober']) };
  });

/** The half-year before, complete. */
export const VOORAF: Proefblad = {
  naam: '2023-I',
  rijen: [
    ['Gemeente', 'Trede 2023-I', 'Achterstand 1 januari 2023', 'Taakstelling 2023-I', 'Herverdeling', 'Realisatie cumulatief 2023-I'],
    ...cijfers().filter((c) => periodeTekst(c.periode) === '2023-1').map((c) => [c.gemeente, c.vorigeTrede, c.beginstand, c.taakstelling, c.herverdeling, c.realisatie]),
  ],
};

const blad = (koppen: readonly string[], van: (c: Tussenstand) => ReadonlyArray<number | null>): Proefblad => ({
  naam: '2023-II',
  rijen: [['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023', 'Herverdeling', ...koppen], ...HALVERWEGE.map((c) => [c.gemeente, c.vorigeTrede, c.beginstand, c.herverdeling, ...van(c)])],
});

export const STADIA = {
  /** The circulaire of May 2023: 2126, nobody housed yet. */
  circulaire: blad(['Taakstelling 2023-II', 'Realisatie 2023-II'], (c) => [c.gepubliceerd, null]),
  oktober: blad(['Taakstelling 2023-II', 'Realisatie 26-10-2023'], (c) => [c.gepubliceerd, c.oktober]),
  /** The same day, as the workbook looks after the lowering. */
  verlaagd: blad(['Taakstelling 2023-II (oorspronkelijk)', 'Taakstelling 2023-II na bijstelling (10 november 2023)', 'Realisatie 26-10-2023'], (c) => [c.gepubliceerd, c.taakstelling, c.oktober]),
  november: blad(['Taakstelling 2023-II (oorspronkelijk)', 'Taakstelling 2023-II na bijstelling (10 november 2023)', 'Realisatie'], (c) => [c.gepubliceerd, c.taakstelling, c.oktober]),
  eind: blad(['Taakstelling 2023-II (oorspronkelijk)', 'Taakstelling 2023-II na bijstelling (10 november 2023)', 'Realisatie cumulatief 2023-II', 'Tijdig beschikbaar 1 oktober 2023'], (c) => [c.gepubliceerd, c.taakstelling, c.realisatie, c.tijdigBeschikbaar]),
} as const;
