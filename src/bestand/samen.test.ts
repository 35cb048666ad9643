import type { Celplan } from '../werkmap/schrijfplan';
import { samen } from './samen';

const c = (rij: number, kolom: number, waarde: string): Celplan => ({ rij, kolom, waarde, opmaak: 'tekst' });
const waarden = (...lijsten: readonly Celplan[][]) => [...samen(lijsten)].map((x) => x.waarde);

test('cells of tables beside and below each other come row by row, left to right', () => {
  expect(waarden([c(0, 5, 'b'), c(1, 5, 'd'), c(9, 0, 'f')], [], [c(0, 1, 'a'), c(1, 1, 'c'), c(8, 9, 'e')])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('of two plans for a cell that of the first list counts', () => {
  expect(waarden([c(0, 1, 'kop')], [c(0, 0, 'a'), c(0, 1, 'weg'), c(0, 2, 'b')])).toEqual(['a', 'kop', 'b']);
});

test('nothing gives nothing', () => {
  expect([waarden(), waarden([]), waarden([], [])]).toEqual([[], [], []]);
});
