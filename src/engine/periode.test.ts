import { beginPeildatum, eindPeildatum, gelijk, koppelpeildatum, periode, periodeTekst, volgende, volgnummer, vorige } from './periode';

test.each<[number, 1 | 2, string, string, string]>([
  [2022, 1, '1-1-2022', '1-7-2022', '1-4-2022'],
  [2022, 2, '1-7-2022', '1-1-2023', '1-10-2022'],
  [2023, 2, '1-7-2023', '1-1-2024', '1-10-2023'],
])('%d-%d opens on %s, closes on %s, koppelpeildatum %s', (jaar, helft, begin, eind, koppel) => {
  const p = periode(jaar, helft);
  expect([beginPeildatum(p), eindPeildatum(p), koppelpeildatum(p)].map((d) => `${d.dag}-${d.maand}-${d.jaar}`)).toEqual([begin, eind, koppel]);
});

test('half-years follow each other', () => {
  expect([volgende(periode(2023, 1)), volgende(periode(2023, 2)), vorige(periode(2024, 1)), vorige(periode(2024, 2))].map(periodeTekst)).toEqual(['2023-2', '2024-1', '2023-2', '2024-1']);
  expect(volgnummer(periode(2024, 1)) - volgnummer(periode(2023, 2))).toBe(1);
  expect([gelijk(periode(2024, 1), { jaar: 2024, helft: 1 }), gelijk(periode(2024, 1), periode(2024, 2)), gelijk(periode(2024, 1), periode(2023, 2))]).toEqual([true, false, false]);
});
