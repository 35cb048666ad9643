import * as fc from 'fast-check';
import { periode, periodeTekst, volgende } from '../../engine';
import { schuifOp } from './opschuiven';
import { vindPerioden } from './periode';

test.each([
  ['Trede\n2022-I', 'Trede\n2022-II'],
  ['Taakstelling 2022-II, incl. herverdeling UH', 'Taakstelling 2023-I, incl. herverdeling UH'],
  ['2024–2', '2025–1'],
  ['1e helft 2024', '2e helft 2024'],
  ['Tweede halfjaar van 2023', 'Eerste halfjaar van 2024'],
  ['2023 H2', '2024 H1'],
  ['Achterstand\n1 januari 2022', 'Achterstand\n1 juli 2022'],
  ['Achterstand 1 juli', 'Achterstand 1 januari'],
  ['Stand 31 DECEMBER 2024', 'Stand 30 JUNI 2025'],
  ['Stand 30-06-2024', 'Stand 31-12-2024'],
  ['Stand 1-7-24', 'Stand 1-1-25'],
  ['Stand per 2024-07-01', 'Stand per 2025-01-01'],
  ['Gekoppeld 1 okt 2024', 'Gekoppeld 1 apr 2025'],
  ['Totaalopgave: 2022-1 incl. achterstand op 1 januari 2022', 'Totaalopgave: 2022-2 incl. achterstand op 1 juli 2022'],
  ['Trede 2023-2 en trede 2024-1', 'Trede 2024-1 en trede 2024-2'],
  ['Trede 2024-2 (voorstel)', 'Trede 2025-1 (voorstel)'],
  // a day that has no place in the next half-year, and what is no half-year
  ['bijgesteld 10 november 2023', 'bijgesteld 10 november 2023'],
  ['begroting 2024', 'begroting 2024'],
  ['Gemeente', 'Gemeente'],
])('%j becomes %j', (oud, nieuw) => {
  expect(schuifOp(oud)).toBe(nieuw);
});

test('whatever half-year is written, the next one is read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2998 }), fc.constantFrom<1 | 2>(1, 2), fc.constantFrom('-', '/', ' - '), (jaar, helft, teken) => {
      const p = periode(jaar, helft);
      expect(vindPerioden(schuifOp(`trede ${jaar}${teken}${helft}`)).perioden.map(periodeTekst)).toEqual([periodeTekst(volgende(p))]);
    }),
  );
});
