import * as fc from 'fast-check';
import { utrecht2024 } from '../../kaders';
import type { Celwaarde } from '../blad';
import { blad } from '../herkennen/proefblad';
import { circulairebevindingTekst, circulairefoutTekst, leesCirculaire, type Circulaire, type Circulairefout, type Circulairevraag } from '.';

// Fictitious figures.

type Rijen = ReadonlyArray<ReadonlyArray<Celwaarde>>;

const DRIE = ['Lopik', 'Soest', 'Zeist'];
const gemeenten = utrecht2024.gemeenten.filter((g) => DRIE.includes(g.naam));
const KOP = ['Gemeente', 'Taakstelling 2025-1'];
const RIJEN: Rijen = [KOP, ['Lopik', 16], ['Soest', 50], ['Zeist', 70]];

const lees = (rijen: Rijen, rest: Partial<Circulairevraag> = {}) =>
  leesCirculaire({ circulaire: [blad('Bijlage', rijen)], herverdeling: null, inwoners: null, gemeenten, periode: null, laatste: { jaar: 2024, helft: 2 }, ...rest });

const goed = (rijen: Rijen, rest: Partial<Circulairevraag> = {}): Circulaire => {
  const uit = lees(rijen, rest);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fouten));
  return uit.circulaire;
};

const fouten = (rijen: Rijen, rest: Partial<Circulairevraag> = {}): readonly Circulairefout[] => {
  const uit = lees(rijen, rest);
  return uit.gelukt ? [] : uit.fouten;
};

const lijst = (kop: string, ...rijen: Rijen) => [blad('Lijst', [['Gemeente', kop], ...rijen])];

test('the taakstelling per gemeente of the half-year that its header names', () => {
  const c = goed(RIJEN);
  expect(c.periode).toEqual({ jaar: 2025, helft: 1 });
  expect(c.regels.map((r) => [r.gemeente, r.taakstelling, r.herverdeling, r.plaats])).toEqual([['Lopik', 16, null, "'Bijlage'!B2"], ['Soest', 50, null, "'Bijlage'!B3"], ['Zeist', 70, null, "'Bijlage'!B4"]]);
  expect(c.bevindingen).toEqual([]);
});

test('amv and Nidos are shown and change nothing', () => {
  const metAmv = goed([[...KOP, 'Waarvan amv (indicatief)', 'Nidos-plekken'], ['Lopik', 16, 2, 'n.v.t.'], ['Soest', 50, 5, null], ['Zeist', 70, 7, 3]]);
  expect(metAmv.regels.map(({ informatie: _, ...r }) => r)).toEqual(goed(RIJEN).regels.map(({ informatie: _, ...r }) => r));
  expect(metAmv.regels.map((r) => r.informatie.map((i) => i.tekst))).toEqual([['2', 'n.v.t.'], ['5'], ['7', '3']]);
  // a taakstelling for amv alone is no taakstelling
  expect(goed([[...KOP, 'Taakstelling amv 2025-1'], ['Lopik', 16, 2], ['Soest', 50, 5], ['Zeist', 70, 7]]).regels[0]).toMatchObject({ taakstelling: 16, informatie: [{ kop: 'Taakstelling amv 2025-1', tekst: '2' }] });
});

test('a taakstelling of which the header speaks of amv is named, not passed over', () =>
  expect(fouten([['Gemeente', 'Taakstelling 2025-1 (incl. amv)'], ...RIJEN.slice(1)]).map((f) => circulairefoutTekst(f, 'nl'))).toEqual(["De kolom “Taakstelling 2025-1 (incl. amv)” ('Bijlage'!B1) noemt amv of Nidos en telt daarom niet als taakstelling. Is het de hele taakstelling, noem de kolom dan “Taakstelling”, met het halfjaar."]));

test('a table of the whole country: other gemeenten count in the total only, and a name that looks like ours is no fault', () => {
  const landelijk: Rijen = [KOP, ['Best', 20], ...RIJEN.slice(1), ['Urk', 15], ['Totaal Provincie Utrecht', 136], ['Nederland', 171]];
  const c = goed(landelijk);
  expect(c.regels).toHaveLength(3);
  expect(c.elders).toBe(2);
  expect(c.bevindingen).toEqual([]);
  expect(goed([...landelijk.slice(0, -1), ['Nederland', 172]]).bevindingen).toEqual([{ code: 'TOTAAL_ANDERS', naam: 'Nederland', plaats: "'Bijlage'!B8", vermeld: 172, berekend: 171, over: 'alles' }]);
});

test('the total of the province is held against its gemeenten', () => {
  expect(goed([...RIJEN, ['Totaal', 136]]).bevindingen).toEqual([]);
  expect(goed([...RIJEN, ['Totaal', 135]]).bevindingen).toEqual([{ code: 'TOTAAL_ANDERS', naam: 'Totaal', plaats: "'Bijlage'!B5", vermeld: 135, berekend: 136, over: 'provincie' }]);
});

test('"Lopik (totaal)" is the total where it is the sum above it, and else a gemeente', () => {
  const totaal = (som: number): Rijen => [KOP, ['Soest', 50], ['Zeist', 70], ['Lopik (totaal)', som]];
  expect(goed(totaal(120)).regels.map((r) => r.gemeente)).toEqual(['Soest', 'Zeist']);
  expect(goed([KOP, ['Lopik', 16], ['Zeist', 70], ['Lopik (totaal)', 86]]).regels.map((r) => [r.gemeente, r.taakstelling])).toEqual([['Lopik', 16], ['Zeist', 70]]);
  expect(goed(totaal(121)).regels.map((r) => r.gemeente)).toEqual(['Soest', 'Zeist', 'Lopik']);
});

test('a name that looks like a gemeente which is missing is at fault, and one that is just missing is said', () => {
  expect(fouten([KOP, ['Loppik', 16], ['Soest', 50], ['Zeist', 70]])).toMatchObject([{ code: 'RIJ_ONLEESBAAR', naam: 'Loppik', plaats: "'Bijlage'!A2", fout: { code: 'GEEN_GEMEENTE', lijktOp: 'Lopik' } }]);
  expect(goed([KOP, ['Soest', 50], ['Zeist', 70]]).bevindingen).toEqual([{ code: 'GEMEENTEN_NIET_GENOEMD', bron: 'circulaire', namen: ['Lopik'] }]);
});

test.each<[string, Celwaarde, object]>([
  ['blank is not zero', null, { code: 'ONTBREEKT', ontbreekt: 'leeg' }],
  ['below 1', 0, { code: 'TE_LAAG', minstens: 1 }],
  ['half a person', 1.5, { code: 'NIET_GEHEEL' }],
  ['no number', 'volgt', { code: 'ONTBREEKT', ontbreekt: 'onbekend' }],
])('a taakstelling that is none names its cell: %s', (_, cel, fout) => {
  expect(fouten([KOP, ['Lopik', cel], ['Soest', 50], ['Zeist', 70]])).toMatchObject([{ code: 'RIJ_ONLEESBAAR', naam: 'Lopik', plaats: "'Bijlage'!B2", fout }]);
});

test('the half-year is read from the header, else from a title, else asked for', () => {
  const zonder: Rijen = [['Gemeente', 'Taakstelling'], ...RIJEN.slice(1)];
  expect(fouten(zonder)).toMatchObject([{ code: 'HALFJAAR_ONBEKEND' }]);
  expect(goed(zonder, { periode: { jaar: 2025, helft: 1 } }).periode).toEqual({ jaar: 2025, helft: 1 });
  expect(goed([['Huisvesting eerste helft 2025'], ...zonder]).bevindingen).toEqual([{ code: 'HALFJAAR_GELEZEN_UIT', periode: { jaar: 2025, helft: 1 }, tekst: 'Huisvesting eerste helft 2025' }]);
  expect(fouten(RIJEN, { periode: { jaar: 2025, helft: 2 } })).toMatchObject([{ code: 'HALFJAAR_ANDERS', gevonden: [{ jaar: 2025, helft: 1 }] }]);
  expect(goed(RIJEN, { laatste: { jaar: 2023, helft: 2 } }).bevindingen).toMatchObject([{ code: 'NIET_HET_VOLGENDE' }]);
});

test('of two half-years beside each other the next one counts; two that could both be it are a question', () => {
  const twee: Rijen = [['Gemeente', 'Taakstelling 2024-2', 'Taakstelling 2025-1'], ['Lopik', 9, 16], ['Soest', 9, 50], ['Zeist', 9, 70]];
  expect(goed(twee).regels.map((r) => r.taakstelling)).toEqual([16, 50, 70]);
  expect(fouten(twee, { laatste: { jaar: 2025, helft: 2 } })).toMatchObject([{ code: 'MEER_KOLOMMEN', koppen: ['Taakstelling 2024-2', 'Taakstelling 2025-1'] }]);
});

test('a gecorrigeerde taakstelling or one with herverdeling is not taken for the taakstelling', () => {
  expect(fouten([['Gemeente', 'Gecorrigeerde taakstelling 2025-1'], ['Lopik', 33]])).toMatchObject([{ code: 'OMVAT_MEER', plaats: "'Bijlage'!B1", omvat: 'totaalopgave' }]);
  expect(fouten([['Gemeente', 'Taakstelling 2025-1 incl. herverdeling'], ['Lopik', 33]])).toMatchObject([{ code: 'OMVAT_MEER', omvat: 'taakstelling en herverdeling' }]);
});

test('no table, two tables, no gemeente of ours', () => {
  expect(fouten([['Naam', 'Aantal'], ['Lopik', 16]])).toEqual([{ code: 'GEEN_KOPPEN', bron: 'circulaire', bladen: ['Bijlage'] }]);
  expect(fouten(RIJEN, { circulaire: [blad('A', RIJEN), blad('B', RIJEN)] })).toEqual([{ code: 'MEER_TABELLEN', bron: 'circulaire', plaatsen: ["'A'!A1:B1", "'B'!A1:B1"] }]);
  expect(fouten([KOP, ['Urk', 15]])).toMatchObject([{ code: 'GEEN_GEMEENTEN' }]);
});

test('a herverdeling that sums to 0 counts, also for whom it does not name', () => {
  const herverdeling = lijst('Herverdeling', ['Lopik', 3], ['Zeist', '−3']);
  expect(goed(RIJEN, { herverdeling }).regels.map((r) => r.herverdeling)).toEqual([3, 0, -3]);
  expect(goed([[...KOP, 'Herverdeling UH'], ['Lopik', 16, 3], ['Soest', 50, null], ['Zeist', 70, -3]]).regels.map((r) => r.herverdeling)).toEqual([3, 0, -3]);
  expect(goed([[...KOP, 'Herverdeling UH'], ['Lopik', 16, null], ['Soest', 50, null], ['Zeist', 70, null]]).regels.map((r) => r.herverdeling)).toEqual([null, null, null]);
});

test('one that does not sum to 0 names the sum and the cells', () => {
  const herverdeling = lijst('Herverdeling', ['Lopik', 3], ['Soest', 0], ['Zeist', -2]);
  const [fout] = fouten(RIJEN, { herverdeling });
  expect(fout).toEqual({ code: 'HERVERDELING_SLUIT_NIET', som: 1, cellen: [{ gemeente: 'Lopik', plaats: "'Lijst'!B2", aantal: 3 }, { gemeente: 'Zeist', plaats: "'Lijst'!B4", aantal: -2 }] });
  if (fout === undefined) throw new Error('no fault');
  expect(circulairefoutTekst(fout, 'nl')).toBe("De herverdeling telt op tot 1 en moet 0 zijn (art. 29, tweede lid, Huisvestingswet 2014): Lopik +3 ('Lijst'!B2) en Zeist −2 ('Lijst'!B4). Verbeter een van deze cellen, of vul de gemeente aan die ontbreekt.");
});

test('a herverdeling given twice, of no gemeente of ours, or that cannot be read', () => {
  const metKolom: Rijen = [[...KOP, 'Herverdeling'], ['Lopik', 16, 0], ['Soest', 50, 0], ['Zeist', 70, 0]];
  expect(fouten(metKolom, { herverdeling: lijst('Herverdeling', ['Lopik', 0]) })).toMatchObject([{ code: 'TWEEMAAL_HERVERDELING' }]);
  expect(fouten(RIJEN, { herverdeling: lijst('Herverdeling', ['Urk', 0]) })).toMatchObject([{ code: 'RIJ_ONLEESBAAR', bron: 'herverdeling', naam: 'Urk' }]);
  expect(fouten(RIJEN, { herverdeling: lijst('Herverdeling', ['Lopik', 'drie']) })).toMatchObject([{ code: 'RIJ_ONLEESBAAR', plaats: "'Lijst'!B2" }]);
  expect(goed(RIJEN, { herverdeling: lijst('Herverdeling', ['Zeist', -70], ['Lopik', 70]) }).bevindingen).toEqual([{ code: 'MET_HERVERDELING_NIET_POSITIEF', gemeente: 'Zeist', taakstelling: 70, herverdeling: -70 }]);
});

test('whatever is entered: it counts exactly where it sums to 0, and then keeps the sum of the province', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 }), (delen) => {
      const uit = lees(RIJEN, { herverdeling: lijst('Herverdeling', ...DRIE.map((naam, i) => [naam, delen[i] ?? 0])) });
      const som = delen.reduce((s, n) => s + n, 0);
      expect(uit.gelukt).toBe(som === 0);
      if (uit.gelukt) expect(uit.circulaire.regels.reduce((s, r) => s + r.taakstelling + (r.herverdeling ?? 0), 0)).toBe(136);
      else expect(uit.fouten).toMatchObject([{ code: 'HERVERDELING_SLUIT_NIET', som }]);
    }),
  );
});

test('a gemeente that stands twice in a list is at fault, in each of the three', () => {
  const dubbel = (bron: string) => [
    { code: 'RIJ_ONLEESBAAR', bron, naam: 'Lopik', plaats: expect.stringMatching(/'!B2$/), fout: { code: 'DUBBELE_GEMEENTE', ookIn: [expect.stringMatching(/'!B4$/)] } },
    { code: 'RIJ_ONLEESBAAR', bron, naam: 'Gemeente Lopik', plaats: expect.stringMatching(/'!B4$/), fout: { code: 'DUBBELE_GEMEENTE', ookIn: [expect.stringMatching(/'!B2$/)] } },
  ];
  const dubbele: Rijen = [['Lopik', 3], ['Soest', 1], ['Gemeente Lopik', -4]];
  expect(fouten(RIJEN, { herverdeling: lijst('Herverdeling', ...dubbele) })).toMatchObject(dubbel('herverdeling'));
  expect(fouten([KOP, ['Lopik', 16], ['Soest', 50], ['Gemeente Lopik', 16]])).toMatchObject(dubbel('circulaire'));
  expect(fouten(RIJEN, { inwoners: lijst('Inwoners', ['Lopik', 16], ['Soest', 50], ['Gemeente Lopik', 16]) })).toMatchObject(dubbel('inwoners'));
  const [fout] = fouten([KOP, ['Lopik', 16], ['Soest', 50], ['Lopik', 16]]);
  expect(fout && circulairefoutTekst(fout, 'nl')).toBe("De circulaire, Lopik ('Bijlage'!B2): deze gemeente staat er meer dan eens (ook in 'Bijlage'!B4). Laat één rij staan.");
});

test('a herverdeling of a gemeente without a taakstelling would not sum to 0 any more', () => {
  const zonderZeist = RIJEN.slice(0, 3);
  const [fout, ...rest] = fouten(zonderZeist, { herverdeling: lijst('Herverdeling', ['Lopik', 2], ['Zeist', -2], ['Soest', 0]) });
  expect([fout, rest]).toEqual([{ code: 'HERVERDELING_ZONDER_TAAKSTELLING', cellen: [{ gemeente: 'Zeist', plaats: "'Lijst'!B3", aantal: -2 }] }, []]);
  expect(fout && circulairefoutTekst(fout, 'nl')).toBe("De herverdeling verschuift bij een gemeente die in de circulaire geen taakstelling heeft: Zeist −2 ('Lijst'!B3). Vul de circulaire aan, of verbeter de herverdeling.");
  // one that shifts nothing there stands in nobody's way
  expect(goed(zonderZeist, { herverdeling: lijst('Herverdeling', ['Lopik', 2], ['Soest', -2], ['Zeist', 0]) }).regels.map((r) => r.herverdeling)).toEqual([2, -2]);
});

test('a herverdeling of another half-year is not taken for that of the circulaire', () => {
  const van = (...koppen: readonly string[]) => [blad('Lijst', [['Gemeente', ...koppen], ['Lopik', ...koppen.map((_, i) => i + 1)], ['Zeist', ...koppen.map((_, i) => -i - 1)]])];
  const [fout] = fouten(RIJEN, { herverdeling: van('Herverdeling 2023-1') });
  expect(fout).toEqual({ code: 'HERVERDELING_VAN_ANDER', plaats: "'Lijst'!A1:B1", gevonden: [{ jaar: 2023, helft: 1 }], verwacht: { jaar: 2025, helft: 1 } });
  expect(goed(RIJEN, { herverdeling: van('Herverdeling 2024-2', 'Herverdeling 2025-1') }).regels.map((r) => r.herverdeling)).toEqual([2, 0, -2]);
  expect(goed(RIJEN, { herverdeling: van('Herverdeling 2024-1 t/m 2025-2') }).regels.map((r) => r.herverdeling)).toEqual([1, 0, -1]);
});

test('a total below a herverdeling that is not 0 is said', () => {
  expect(goed(RIJEN, { herverdeling: lijst('Herverdeling', ['Lopik', 3], ['Zeist', -3], ['Totaal', 3]) }).bevindingen).toEqual([{ code: 'TOTAAL_ANDERS', naam: 'Totaal', plaats: "'Lijst'!B4", vermeld: 3, berekend: 0, over: 'alles' }]);
});

test('the total of a part of the country is held against its own rows, and only where all of them are ours', () => {
  const delen = (utrecht: number): Rijen => [KOP, ['Arnhem', 100], ['Totaal Gelderland', 100], ...RIJEN.slice(1), ['Totaal Utrecht', utrecht], ['Urk', 15], ['Totaal Flevoland', 14], ['Totaal', 251]];
  expect(goed(delen(136)).bevindingen).toEqual([]);
  expect(goed(delen(135)).bevindingen).toEqual([{ code: 'TOTAAL_ANDERS', naam: 'Totaal Utrecht', plaats: "'Bijlage'!B7", vermeld: 135, berekend: 136, over: 'provincie' }]);
});

test('inhabitants warn with what was expected and found, and overrule nothing', () => {
  const inwoners = lijst('Inwoners', ['Lopik', 1_600], ['Soest', 5_000], ['Zeist', 7_000]);
  const past = goed(RIJEN, { inwoners });
  expect([past.bevindingen, past.basis]).toEqual([[], { soort: 'onderling', teVerdelen: 136, inwoners: 13_600, gemeenten: 3 }]);
  expect(past.regels.map((r) => r.verwacht)).toEqual([16, 50, 70]);
  const anders = goed([KOP, ['Lopik', 20], ['Soest', 50], ['Zeist', 70], ['Nederland', 10_000]], { inwoners: lijst('Inwoners', ['Lopik', 1_600], ['Soest', 5_000], ['Zeist', 7_000], ['Nederland', 1_000_000]) });
  expect(anders.regels.map((r) => r.taakstelling)).toEqual([20, 50, 70]);
  expect(anders.bevindingen).toEqual([{ code: 'PAST_NIET_BIJ_INWONERS', gemeente: 'Lopik', plaats: "'Bijlage'!B2", gevonden: 20, verwacht: 16, basis: 'landelijk' }]);
});

test('without inhabitants of a gemeente nothing is expected of it, and that is said', () => {
  const c = goed(RIJEN, { inwoners: lijst('Inwoners per 1 januari 2025', ['Lopik', 1_600], ['Soest', 5_000]) });
  expect(c.regels.map((r) => r.verwacht)).toEqual([16, 50, null]);
  expect(c.bevindingen).toEqual([{ code: 'GEMEENTEN_NIET_GENOEMD', bron: 'inwoners', namen: ['Zeist'] }]);
  expect(goed(RIJEN, { inwoners: lijst('Inwoners', ['Lopik', 1_600]) }).bevindingen.map((b) => b.code)).toEqual(['GEMEENTEN_NIET_GENOEMD', 'NIET_TE_TOETSEN']);
  expect(fouten(RIJEN, { inwoners: lijst('Inwoners', ['Lopik', 0]) }).map((f) => circulairefoutTekst(f, 'nl'))).toEqual(["De tabel met inwoners, Lopik ('Lijst'!B2): het aantal inwoners is geen heel getal van ten minste 1."]);
});

test('a column of inhabitants in the circulaire itself is used, unless a table of them is given; what is no number there leaves its gemeente out', () => {
  const kop = ['Gemeente', 'Aantal inwoners', 'Taakstelling 2025-1'];
  const past = goed([kop, ['Lopik', 1_600, 16], ['Soest', 5_000, 50], ['Zeist', 7_000, 70]]);
  expect([past.bevindingen, past.basis]).toEqual([[], { soort: 'onderling', teVerdelen: 136, inwoners: 13_600, gemeenten: 3 }]);
  const anders = goed([kop, ['Lopik', 1_600, 30], ['Soest', 5_000, 50], ['Zeist', 'onbekend', 70], ['Nederland', 1_000_000, 10_000]]);
  expect(anders.regels.map((r) => r.verwacht)).toEqual([16, 50, null]);
  expect(anders.bevindingen).toEqual([
    { code: 'GEMEENTEN_NIET_GENOEMD', bron: 'inwoners', namen: ['Zeist'] },
    { code: 'PAST_NIET_BIJ_INWONERS', gemeente: 'Lopik', plaats: "'Bijlage'!C2", gevonden: 30, verwacht: 16, basis: 'landelijk' },
  ]);
  expect(goed([kop, ['Lopik', 9, 16], ['Soest', 5_000, 50]], { inwoners: lijst('Inwoners', ['Lopik', 1_600], ['Soest', 5_000]) }).regels.map((r) => r.verwacht)).toEqual([16, 50]);
  expect(goed([kop, ['Lopik', null, 16], ['Soest', null, 50]]).basis).toBeNull();
  expect(goed([[...kop, 'Inwoners 2024'], ['Lopik', 1_600, 16, 1_500], ['Soest', 5_000, 50, 4_900]]).basis).toBeNull();
});

test('every sentence is there in both languages, and says something else', () => {
  const gevallen = [
    ...fouten([['Naam', 'x']]), ...fouten(RIJEN, { circulaire: [blad('A', RIJEN), blad('B', RIJEN)] }), ...fouten([['Gemeente', 'Gecorrigeerde taakstelling 2025-1'], ['Lopik', 33]]),
    ...fouten([['Gemeente', 'Taakstelling'], ['Lopik', 1]]), ...fouten(RIJEN, { periode: { jaar: 2025, helft: 2 } }), ...fouten([KOP, ['Lopik', 0]]), ...fouten([KOP, ['Urk', 15]]),
    ...fouten([['Gemeente', 'Taakstelling amv 2025-1'], ['Lopik', 1]]), ...fouten([KOP, ['Lopik', 1], ['Lopik', 1]]).slice(0, 1), ...fouten(RIJEN, { herverdeling: lijst('Herverdeling', ['Urk', 0]) }), ...fouten(RIJEN, { herverdeling: lijst('Herverdeling 2023-1', ['Lopik', 0]) }),
    ...fouten(RIJEN.slice(0, 2), { herverdeling: lijst('Herverdeling', ['Lopik', 1], ['Zeist', -1]) }), ...fouten(RIJEN, { herverdeling: lijst('Herverdeling', ['Lopik', 1]) }),
  ].map((f) => [circulairefoutTekst(f, 'nl'), circulairefoutTekst(f, 'en')]);
  const bevindingen = [...goed([...RIJEN, ['Totaal', 1]], { laatste: null }).bevindingen, ...goed([KOP, ['Soest', 5]], { laatste: { jaar: 2020, helft: 1 }, inwoners: lijst('Inwoners', ['Soest', 5]) }).bevindingen].map((b) => [circulairebevindingTekst(b, 'nl'), circulairebevindingTekst(b, 'en')]);
  for (const [nl, en] of [...gevallen, ...bevindingen]) expect(nl).not.toBe(en);
  expect(gevallen).toHaveLength(13);
});
