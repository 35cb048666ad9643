import { roosterUitTekst } from './rooster';

const cellen = (tekst: string) => roosterUitTekst(tekst, 'geplakt').cellen;

test.each([
  ['cells copied from a sheet', 'Gemeente\tTaakstelling\r\nLopik\t1.016\r\n', [['Gemeente', 'Taakstelling'], ['Lopik', '1.016'], [null]]],
  ['a CSV file as Excel writes it here', '\uFEFFGemeente;Taakstelling\nLopik;16', [['Gemeente', 'Taakstelling'], ['Lopik', '16']]],
  ['a CSV file with commas', 'gemeente,taakstelling\nLopik,16', [['gemeente', 'taakstelling'], ['Lopik', '16']]],
  ['a sign, a quote and a line end within quotes', 'a;"x;""y""\nz";b', [['a', 'x;"y"\nz', 'b']]],
  ['a blank cell is no text', 'a;;  ;0', [['a', null, null, '0']]],
  ['nothing', '', [[null]]],
])('%s', (_, tekst, verwacht) => {
  expect(cellen(tekst)).toEqual(verwacht);
});
