import fc from 'fast-check';
import type { Gemeente } from '../../engine';
import type { Blad, Celwaarde } from '../blad';
import type { Herkenningsfout, Keuzes } from '../tabel';
import { celVanVeld, herken, herkenningsfoutTekst } from '.';

const GEMEENTEN: readonly Gemeente[] = ['Zeist', 'Soest', 'De Bilt', 'Utrecht'].map((naam, i) => ({ naam, cbsCode: `GM000${i}` }));

const koppen = ['Gemeente', 'Periode', 'Achterstand 1 januari 2024', 'Stand', 'Taakstelling', 'Taakstelling 2024-1', 'Gecorrigeerde taakstelling', 'Herverdeling', 'Totaalopgave', 'Realisatie', 'Realisatie 07-07-2024', 'Eindstand', 'Trede', 'Trede 2024-1', 'Beoordeling 2023-2', 'Besluit (trede)', 'Koppelingstekort', 'n.a.v.', 'Trede 2024-1 (voorstel)', '2024-1', '2024-2', 'CBS-code', 'Provinciale taakstelling'];
const waarden = ['Zeist', 'Soest', 'Bilt, De', 'Totaal', 'Provincie Utrecht', '12 achterstand', '−3', '1.234', 'n.v.t.', '?', '82%', 'trede 2', 'ja', 'GM0001', '\u00AD', "'s", '-\n', '((((', '\uD800'];

const cel: fc.Arbitrary<Celwaarde> = fc.oneof(
  fc.constant(null), fc.constantFrom(...koppen), fc.constantFrom(...waarden), fc.integer({ min: -400, max: 400 }), fc.double(), fc.boolean(), fc.string({ maxLength: 20, unit: 'binary' }),
  fc.record({ fout: fc.constantFrom('#N/A', '#REF!') }), fc.record({ datum: fc.double({ min: -1e7, max: 1e7, noNaN: true }) }),
);
const rij = fc.option(fc.array(cel, { maxLength: 9 }), { nil: undefined });
const koprij = fc.shuffledSubarray(koppen, { minLength: 4, maxLength: 9 });
const bereik = fc.record({ rij: fc.integer({ min: -1, max: 12 }), kolom: fc.integer({ min: -1, max: 9 }), totRij: fc.integer({ min: -1, max: 2e6 }), totKolom: fc.integer({ min: -1, max: 2e6 }) });
const blad: fc.Arbitrary<Blad> = fc.record({
  naam: fc.constantFrom('2024-1', 'Blad1', 'Zeist', "o'blad", ''),
  cellen: fc.oneof(fc.array(rij, { maxLength: 10 }), fc.tuple(koprij, fc.array(rij, { maxLength: 8 })).map(([kop, rijen]) => [kop, ...rijen])),
  samengevoegd: fc.array(bereik, { maxLength: 3 }),
  tabellen: fc.array(fc.record({ naam: fc.constant('Tabel1'), bereik, totaalrij: fc.boolean() }), { maxLength: 2 }),
  formules: fc.constant(new Set<number>([3, 16385])),
  verborgen: fc.boolean(),
});
const keuzes: fc.Arbitrary<Keuzes> = fc.record(
  {
    blad: fc.constantFrom('2024-1', 'Blad9'),
    periode: fc.constant({ jaar: 2024, helft: 1 as const }),
    gecorrigeerd: fc.boolean(),
    standteken: fc.constantFrom('achterstand positief' as const, 'voorsprong positief' as const),
    kolommen: fc.dictionary(fc.constantFrom('gemeente', 'beginstand', 'realisatie', 'taakstelling', 'vorigeTrede', 'periode'), fc.constantFrom('A', 'b', 'ZZZ', '3', '#', '')),
    gemeenten: fc.array(fc.string(), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

test('any grid gives tables or named faults, each with a sentence in both languages, the same every time', () => {
  fc.assert(
    fc.property(fc.array(blad, { maxLength: 3 }), keuzes, (bladen, k) => {
      const uit = herken({ bladen }, GEMEENTEN, k);
      expect(herken({ bladen }, GEMEENTEN, k)).toEqual(uit);
      if (!uit.gelukt) {
        expect(uit.fouten.length).toBeGreaterThan(0);
        for (const fout of uit.fouten) for (const taal of ['nl', 'en'] as const) expect(herkenningsfoutTekst(fout, taal)).toMatch(/\.$/);
      }
      for (const tabel of uit.tabellen) {
        for (const r of tabel.rijen) {
          expect(r.dossier === null || (r.gemeente !== null && r.periode !== null)).toBe(true);
          expect(Object.values(r.totalen).every((n) => Number.isFinite(n))).toBe(true);
          celVanVeld(tabel, r, 'taakstelling');
        }
      }
    }),
    { seed: 20240701, numRuns: 1500 },
  );
});

const KOP = ['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1', 'Totaalopgave', 'Koppelingstekort', 'Vorige trede', 'Opmerkingen', 'A', 'B'];
const groot = (naam: (i: number) => Celwaarde, kop: readonly string[] = KOP): Blad => ({
  naam: 'Blad1', samengevoegd: [], tabellen: [], formules: new Set(), verborgen: false,
  cellen: [kop, ...Array.from({ length: 20_000 }, (_, i): Celwaarde[] => [naam(i), 5, 20, '1.234', 25, 'nee', 'trede 2', `tekst over de taakstelling en realisatie ${i}`, null, i])],
});

test.each<[string, Blad]>([
  ['one gemeente over and over', groot(() => 'Zeist')],
  ['unknown names', groot((i) => `Atlantis ${i}`)],
  ['no table at all', groot((i) => `Zeist ${i}`, ['x', 'y', 'z'])],
])('20,000 rows, %s: comes to an end', (_, groteMap) => {
  expect(herken({ bladen: [groteMap] }, GEMEENTEN, {}).tabellen.length).toBeLessThan(2);
});

test('texts made to hold up a regular expression', () => {
  const boos = ['1.'.repeat(20_000), ' '.repeat(50_000) + 'x', '('.repeat(20_000), '2022'.repeat(5000), '- '.repeat(20_000), 'taakstelling '.repeat(5000), '-\n'.repeat(20_000), '1 '.repeat(150), '2022 - '.repeat(40), 'achterstand van '.repeat(18)];
  const cellen = [KOP, ...Array.from({ length: 200 }, (_, i) => ['Zeist', ...boos.map((_, j) => boos[(i + j) % boos.length] ?? '')])];
  const uit = herken({ bladen: [{ naam: 'Blad1', cellen, samengevoegd: [], tabellen: [], formules: new Set(), verborgen: false }] }, GEMEENTEN, {});
  expect(uit.tabellen[0]?.rijen).toHaveLength(200);
});

test('a fault as a sentence', () => {
  const fout: Herkenningsfout = { code: 'PERIODE_STRIJDIG', plaats: "'2024-2'!A1:D1", perioden: [{ jaar: 2024, helft: 1 }, { jaar: 2024, helft: 2 }] };
  expect(herkenningsfoutTekst(fout, 'nl')).toBe("Bij de tabel met de kop in '2024-2'!A1:D1 staan verschillende halfjaren: 2024-1 en 2024-2. Maak koppen, titel en bladnaam gelijk, of kies zelf het halfjaar.");
  expect(herkenningsfoutTekst(fout, 'en')).toBe("The table with its header in '2024-2'!A1:D1 names different half-years: 2024-1 and 2024-2. Make headers, title and sheet name agree, or choose the half-year yourself.");
});
