import * as fc from 'fast-check';
import { cel, type Tabelblok } from '../stuk/stuk';
import { kolommaat } from './tabel';

const tabel = (kop: readonly string[], ...rijen: ReadonlyArray<readonly string[]>): Tabelblok => ({ soort: 'tabel', bijschrift: 'x', kop, rijkop: true, rijen: rijen.map((r) => r.map((t) => cel(t))) });

const STAAND = 9638;

test('a long text takes the room that short ones leave', () => {
  const { breedten, grootte } = kolommaat(tabel(['Trede', 'Naam', 'Wat de trede inhoudt'], ['1', 'Signaleren', 'lang '.repeat(60)]), STAAND);
  expect(grootte).toBe(22);
  expect(breedten[2]).toBeGreaterThan(2 * ((breedten[0] ?? 0) + (breedten[1] ?? 0)));
});

test('what fits on a line stays on it, next to a long text too', () => {
  const [halfjaar = 0] = kolommaat(tabel(['Halfjaar', 'Reden'], ['Vóór 2024-1', 'lang '.repeat(60)]), STAAND).breedten;
  // eleven characters of half the size of the letter, and the margins of the cell
  expect(halfjaar).toBeGreaterThanOrEqual(11 * 22 * 5 + 180);
});

test('a header gives way to what stands below it', () => {
  const koppen = ['Halfjaar', 'Gemeente', 'Te weinig tijdig beschikbaar', 'Op', 'Lagere trede door het tekort'];
  const [, , , op = 0] = kolommaat(tabel(koppen, ['2024-2', 'Utrechtse Heuvelrug', '15', '1 oktober 2024', 'ja']), STAAND).breedten;
  expect(op).toBeGreaterThanOrEqual(14 * 22 * 5 + 180);
});

test('a short header stays on its line, beside a long text too', () => {
  const [, , voor = 0] = kolommaat(tabel(['Trede', 'Na 2023-2', 'Vóór 2023-2', 'Naam'], ['trede 4', '0', '0', 'Vooraankondiging juridische interventie']), STAAND).breedten;
  expect(voor).toBeGreaterThanOrEqual(11 * 22 * 5 + 180);
});

test('with too many columns for whole words the letters are smaller, never below nine points', () => {
  const provincie = ['Periode', 'Provinciale taakstelling', 'Achterstand of voorsprong uit vorige periode', 'Totaalopgave', 'Taakstelling gerealiseerd', 'Taakstelling gerealiseerd in %', 'Totaalopgave gerealiseerd in %'];
  expect(kolommaat(tabel(provincie), STAAND).grootte).toBe(18);
  expect(kolommaat(tabel(provincie), 15138).grootte).toBe(22);
  expect(kolommaat(tabel(Array.from({ length: 40 }, () => 'Koppelingstekort')), STAAND).grootte).toBe(18);
});

test('whatever the texts, the columns fill the width to the last few twips and each has some', () => {
  const tekst = fc.oneof(fc.string({ maxLength: 200 }), fc.constantFrom('', 'a', 'Koppelingstekort', 'x'.repeat(500), 'een twee drie'));
  fc.assert(
    fc.property(fc.array(fc.array(tekst, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 9026, max: 15138 }), ([kop = [], ...rijen], breedte) => {
      const { breedten } = kolommaat(tabel(kop, ...rijen), breedte);
      const samen = breedten.reduce((a, b) => a + b, 0);
      expect(samen).toBeLessThanOrEqual(breedte);
      expect(samen).toBeGreaterThan(breedte - breedten.length - 1);
      for (const b of breedten) expect(b).toBeGreaterThan(120);
    }),
    { seed: 3, numRuns: 300 },
  );
});
