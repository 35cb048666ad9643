import { beoordeel, overgangen, periodeTekst, telTreden, type Voorstel, type Dossier } from '../../src/engine';
import { kaders, utrecht2021 } from '../../src/kaders';
import { isLopik } from './gevallen';
import { cijfers, dossierVan, gepubliceerdeTreden, HALFJAREN, rijen } from './gegevens';

const dossiers = cijfers().map(dossierVan);
const treden = utrecht2021.treden.map((t) => t.trede);

const voorstel = (d: Dossier): Voorstel => {
  const b = beoordeel(d, kaders);
  if (b.soort !== 'voorstel') throw new Error(`${d.gemeente} ${periodeTekst(d.periode)} cannot be assessed`);
  return b;
};
const van = (halfjaar: string) => dossiers.filter((d) => periodeTekst(d.periode) === halfjaar);

test('the data: 26 gemeenten in five half-years, each row marked with its origin', () => {
  expect(dossiers.length).toBe(130);
  for (const p of HALFJAREN) expect(van(periodeTekst(p)).map((d) => d.gemeente)).toEqual(utrecht2021.gemeenten.map((g) => g.naam));
  const herkomst = (naam: string) => [...new Set(rijen(naam).map((r) => r['herkomst']))];
  expect(herkomst('gemeenten-fictief')).toEqual(['fictief']);
  expect([...herkomst('treden-gepubliceerd'), ...herkomst('provincie-gepubliceerd'), ...herkomst('brief-utrecht-2022-1')]).toEqual(['gepubliceerd', 'gepubliceerd', 'gepubliceerd']);
  for (const c of cijfers()) expect(c.trede).toBe(gepubliceerdeTreden(periodeTekst(c.periode)).get(c.gemeente));
});

test('129 of the 130 published treden follow from the rule; the other is Lopik 2024-2', () => {
  const anders = cijfers().map((c) => ({ gemeente: c.gemeente, periode: periodeTekst(c.periode), gepubliceerd: c.trede, regel: voorstel(dossierVan(c)).trede })).filter((r) => r.gepubliceerd !== r.regel);
  // The table of the report says 2 and its text 1 ("afgeschaald naar trede 1", backlog fully caught up); these figures,
  // with a backlog and the taakstelling met, give 3. The row stays as published.
  expect(anders).toEqual([{ gemeente: 'Lopik', periode: '2024-2', gepubliceerd: 2, regel: 3 }]);
});

test('Lopik 2024-2 without a backlog would give the 1 of the text', () => {
  const lopik = dossiers.find(isLopik);
  expect(lopik).toMatchObject({ beginstand: 26, taakstelling: 14, realisatie: 21 });
  expect(lopik === undefined ? null : voorstel({ ...lopik, realisatie: 40 }).trede).toBe(1);
});

test('in 2023-2 the koppelingstekort made the outcome better for three gemeenten, and worse for none', () => {
  const zonder = ({ tijdigBeschikbaar: _, ...d }: Dossier): Dossier => d;
  const verschil = van('2023-2').map((d) => ({ met: voorstel(d).trede, zonder: voorstel(zonder(d)).trede })).filter((v) => v.met !== v.zonder);
  expect(verschil).toEqual([{ met: 1, zonder: 2 }, { met: 1, zonder: 2 }, { met: 1, zonder: 2 }]);
});

test('2023-2: fifteen were judged on the koppelingstekort, ten of them still on trede 2', () => {
  const uit = van('2023-2').map(voorstel);
  const basis = new Map(rijen('treden-gepubliceerd').map((r) => [r['gemeente'], r['basis_2023-2']]));
  expect(basis.size).toBe(26);
  expect(uit.map((b) => [b.gemeente, b.basis])).toEqual([...basis]);
  const tekort = uit.filter((b) => b.basis === 'koppelingstekort');
  expect([tekort.length, tekort.filter((b) => b.trede === 2).length]).toEqual([15, 10]);
});

test.each(['2024-1', '2024-2'])('%s: the koppelingstekorten are those that the report names', (halfjaar) => {
  const genoemd = rijen('treden-gepubliceerd').filter((r) => r[`koppelingstekort_${halfjaar}`] === 'ja').map((r) => r['gemeente']);
  expect(genoemd).toEqual(halfjaar === '2024-1' ? ['Nieuwegein', 'Veenendaal', 'Woerden'] : ['Baarn', 'Bunnik', 'IJsselstein', 'Leusden']);
  expect(van(halfjaar).map(voorstel).filter((b) => b.basis === 'koppelingstekort').map((b) => b.gemeente)).toEqual(genoemd);
});

// nagerekend from the published table; printed in the reports for 2023-1, 2023-2, 2024-1 and 2024-2
test.each<[string, Record<string, number>]>([
  ['2022-2', { 1: 17, 2: 9, 3: 0, 4: 0, 5: 0, 6: 0 }],
  ['2023-1', { 1: 8, 2: 18, 3: 0, 4: 0, 5: 0, 6: 0 }],
  ['2023-2', { 1: 13, 2: 13, 3: 0, 4: 0, 5: 0, 6: 0 }],
  ['2024-1', { 1: 9, 2: 12, 3: 5, 4: 0, 5: 0, 6: 0 }],
  ['2024-2', { 1: 8, 2: 11, 3: 5, 4: 2, 5: 0, 6: 0 }],
])('%s: gemeenten per trede', (halfjaar, telling) => {
  const uit = van(halfjaar).map((d) => (isLopik(d) ? { ...voorstel(d), trede: 2 } : voorstel(d)));
  expect(telTreden(uit, treden)).toEqual(telling);
});

// nagerekend from the published tables
test.each<[string, string, number, number, number]>([
  ['2022-2', '2023-1', 10, 1, 15],
  ['2023-1', '2023-2', 2, 7, 17],
  ['2023-2', '2024-1', 11, 2, 13],
  ['2024-1', '2024-2', 11, 5, 10],
])('%s to %s: up, down, equal', (vroeger, nu, omhoog, omlaag, gelijk) => {
  const o = overgangen(gepubliceerdeTreden(vroeger), gepubliceerdeTreden(nu));
  expect([o.omhoog.length, o.omlaag.length, o.gelijk.length, o.onbekend.length]).toEqual([omhoog, omlaag, gelijk, 0]);
});

test('who went to trede 3 and 4 in 2024-2, and who came down, as the report tells', () => {
  const o = overgangen(gepubliceerdeTreden('2024-1'), gepubliceerdeTreden('2024-2'));
  const namen = (lijst: typeof o.omhoog, van: number, naar: number) => lijst.filter((x) => x.van === van && x.naar === naar).map((x) => x.gemeente);
  expect(namen(o.omhoog, 3, 4)).toEqual(['Amersfoort', 'Stichtse Vecht']);
  expect(namen(o.omhoog, 2, 3)).toEqual(['Eemnes', 'Utrechtse Heuvelrug', 'Vijfheerenlanden', 'Wijk bij Duurstede']);
  expect(namen(o.gelijk, 3, 3)).toEqual(['Utrecht']);
  expect(namen(o.omlaag, 3, 1)).toEqual(['Leusden']);
  expect(namen(o.omlaag, 3, 2)).toEqual(['Lopik']);
  expect(namen(o.omlaag, 2, 1)).toEqual(['Bunnik', 'IJsselstein', 'Woudenberg']);
  expect(namen(o.gelijk, 1, 1)).toEqual(['Baarn', 'De Ronde Venen', 'Oudewater', 'Veenendaal']);
});
