import { percentage } from './percentage';

// nagerekend by hand; the first seven are printed
test.each<[number | null, number | null, number | null]>([
  [168, 204, 82],
  [168, 375, 45],
  [1635, 1055, 155],
  [1635, 1477, 111],
  [1208, 1778, 68],
  [1131, 2033, 56],
  [667, 2532, 26],
  [1, 200, 1],
  [1, 201, 0],
  [99, 200, 50],
  [197, 200, 99],
  [199, 200, 100],
  [0, 7, 0],
  [10_000_000, 1, 1_000_000_000],
  [5, 0, null],
  [5, -3, null],
  [null, 3, null],
  [3, null, null],
])('%p of %p is %p %%', (realisatie, opgave, uit) => {
  expect(percentage(realisatie, opgave)).toBe(uit);
});
