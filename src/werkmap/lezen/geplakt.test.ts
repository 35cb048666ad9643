import { leesGeplakt } from './geplakt';

const cellen = (tekst: string): unknown => leesGeplakt(tekst, 'geplakt').cellen;

test('cells as Excel copies them are read with their tabs, line ends and quotes', () => {
  expect(cellen('Gemeente\tTaakstelling\r\nLopik\t1.055\r\n')).toEqual([['Gemeente', 'Taakstelling'], ['Lopik', '1.055']]);
  expect(cellen('"a\nb"\t"zeg ""ja"""\n\tx')).toEqual([['a\nb', 'zeg "ja"'], [null, 'x']]);
  expect(cellen('a\t\n\nb')).toEqual([['a', null], [null], ['b']]);
  expect(cellen('a\t')).toEqual([['a', null]]);
});

test('a quote that is no quote around a cell is text', () => {
  expect(cellen('"a"b\tc\n5" buis\td')).toEqual([['"a"b', 'c'], ['5" buis', 'd']]);
  expect(cellen('"open\tc')).toEqual([['"open', 'c']]);
});

test('what looks like a formula stays text', () => {
  const blad = leesGeplakt('=A1\t=HYPERLINK("x")', 'geplakt');
  expect(blad.cellen).toEqual([['=A1', '=HYPERLINK("x")']]);
  expect(blad.formules.size).toBe(0);
});

test('what was copied from a CSV, with semicolons or commas, is read as one', () => {
  expect(cellen('Gemeente;Realisatie 2022-2\nLopik;1,5')).toEqual([['Gemeente', 'Realisatie 2022-2'], ['Lopik', '1,5']]);
  expect(cellen('Gemeente,Realisatie 2022-2\nLopik,21')).toEqual([['Gemeente', 'Realisatie 2022-2'], ['Lopik', '21']]);
});
