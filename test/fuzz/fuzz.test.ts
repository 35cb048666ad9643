import { toetsWerkmap, type Afloop } from './invarianten';
import { maakWerkmap } from './rooster';

test('2,000 random workbooks: a result or a named fault, nothing of the user touched, a second run changes nothing', () => {
  const telling: Record<Afloop, number> = { beoordeeld: 0, vraag: 0, 'geen plan': 0 };
  for (let zaad = 1; zaad <= 2_000; zaad += 1) telling[toetsWerkmap(maakWerkmap(zaad))] += 1;
  expect(telling.beoordeeld).toBeGreaterThan(200);
  expect(telling.vraag).toBeGreaterThan(300);
});

test('the same with the columns of a prognosis', () => {
  let beoordeeld = 0;
  for (let zaad = 1; zaad <= 1_000; zaad += 1) if (toetsWerkmap(maakWerkmap(zaad), true) === 'beoordeeld') beoordeeld += 1;
  expect(beoordeeld).toBeGreaterThan(100);
});

/** Seeds that once failed: a text of ours was taken for a header; our columns were taken for those of a table beside it. */
test.each([95_246, 5_219_182, 6_335_548])('workbook %i, which once failed', (zaad) => {
  expect(['beoordeeld', 'vraag', 'geen plan']).toContain(toetsWerkmap(maakWerkmap(zaad)));
});
