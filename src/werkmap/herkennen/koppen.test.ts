import { redenTekst } from './redenteksten';
import { lees, merge, gelukt, enige, fouten, dossiers, soorten, P, KOP } from './proefblad';

test('two rows with merged groups', () => {
  const tabel = enige(lees([
    ['Gemeente', 'Achterstand', null, 'Taakstelling', 'Realisatie'],
    [null, '1 januari 2024', '1 juli 2024', '2024-1', '2024-1'],
    ['Zeist', 5, 7, 20, 18],
  ], {}, 'Blad1', { samengevoegd: [merge(0, 0, 1, 0), merge(0, 1, 0, 2)] }));
  expect(tabel.kop).toEqual(merge(0, 0, 1, 4));
  expect(dossiers(tabel)).toEqual([{ gemeente: 'Zeist', periode: P(2024, 1), taakstelling: 20, taakstellingOmvat: 'taakstelling', beginstand: 5, realisatie: 18, opgave: { eindstand: 7 } }]);
});

test('words spread over three rows', () => {
  const tabel = enige(lees([['Gemeente', 'Achterstand', 'Taak-', 'Reali-'], [null, '1 januari', 'stelling', 'satie'], [null, '2024', '2024-1', '2024-1'], ['Zeist', 5, 20, 18]], {}, 'Blad1'));
  expect(tabel.kop.totRij).toBe(2);
  expect(dossiers(tabel)).toHaveLength(1);
});

test('a merged title stays out of the headers and names the half-year', () => {
  const tabel = enige(lees([['Overzicht taakstelling en realisatie tweede helft 2024', null, null, null], ['Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['Zeist', 5, 20, 18]], {}, 'Blad1', { samengevoegd: [merge(0, 0, 0, 3)] }));
  expect(tabel.periode).toEqual(P(2024, 2));
  expect(tabel.kop.rij).toBe(1);
  expect(tabel.bevindingen).toEqual([{ code: 'PERIODE_UIT', periode: P(2024, 2), bron: 'Overzicht taakstelling en realisatie tweede helft 2024', waar: 'titel' }]);
});

test('several half-years beside each other are several tables', () => {
  const tabellen = gelukt(lees([
    [null, '2023-1', null, null, '2023-2', null, null],
    ['Gemeente', 'Beginstand', 'Taakstelling', 'Realisatie', 'Beginstand', 'Taakstelling', 'Realisatie'],
    ['Zeist', 0, 20, 18, 0, 30, 31],
  ], {}, 'Blad1', { samengevoegd: [merge(0, 1, 0, 3), merge(0, 4, 0, 6)] }));
  expect(tabellen.map((t) => [t.periode, dossiers(t).map((d) => [d.taakstelling, d.realisatie])])).toEqual([[P(2023, 1), [[20, 18]]], [P(2023, 2), [[30, 31]]]]);
});

test('tables beside and below each other', () => {
  const kop = (p: string) => ['Gemeente', 'Beginstand', `Taakstelling ${p}`, `Realisatie ${p}`];
  const tabellen = gelukt(lees([
    [...kop('2023-1'), null, ...kop('2023-2')],
    ['Zeist', 0, 20, 18, null, 'Soest', 0, 30, 31],
    [],
    ['Cijfers 2024-1'],
    kop('2024-1'),
    ['Lopik', 0, 3, 2],
  ], {}, 'Blad1'));
  expect(tabellen.map((t) => [t.periode, dossiers(t).map((d) => d.gemeente)])).toEqual([[P(2023, 1), ['Zeist']], [P(2023, 2), ['Soest']], [P(2024, 1), ['Lopik']]]);
});

test('a table without gemeenten does not take one from the rows of the table above it', () => {
  const tabellen = gelukt(lees([KOP, ['Zeist', 5, 20, 18], ['Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie 2024-2'], [7, 30, 31]], {}, 'Blad1'));
  expect(tabellen.map((t) => [t.periode, dossiers(t).map((d) => d.gemeente)])).toEqual([[P(2024, 1), ['Zeist']]]);
});

test('the closing figure goes before one of an earlier day', () => {
  const tabel = enige(lees([['Gemeente', 'Achterstand begin', 'Taakstelling 2024-1', 'Realisatie 01-03-2024', 'Realisatie 1 juli 2024'], ['Zeist', 5, 20, 9, 18]], {}, 'Blad1'));
  expect(dossiers(tabel)[0]?.realisatie).toBe(18);
  expect(tabel.bevindingen).toEqual([]);
});

test('an Excel table is read within its bounds', () => {
  const object = { naam: 'Cijfers', bereik: merge(2, 1, 4, 4), totaalrij: true };
  const tabel = enige(lees([['Notities'], [], [null, ...KOP, 'Taakstelling 2024-1'], [null, 'Zeist', 5, 20, 18, 99], [null, 'Totaal', 5, 20, 18], [null, 'Soest', 1, 1, 1]], {}, 'Blad1', { tabellen: [object] }));
  expect(tabel.object).toBe(object);
  expect(tabel.rijen.map((r) => [r.rij, r.soort, r.naam])).toEqual([[3, 'gemeente', 'Zeist'], [4, 'totaal', 'Totaal']]);
  expect(tabel.bereik).toEqual(object.bereik);
});

test('a blank header above the names', () => {
  expect(dossiers(enige(lees([[null, ...KOP.slice(1)], ['Zeist', 5, 20, 18], ['Soest', 1, 10, 8]], {}, 'Blad1'))).map((d) => d.gemeente)).toEqual(['Zeist', 'Soest']);
});

test('our own columns are no input', () => {
  const tabel = enige(lees([[...KOP, 'Totaalopgave 2024-1 (berekend)', 'Trede 2024-1 (voorstel)', 'Toelichting 2024-1 (voorstel)'], ['Zeist', 5, 20, 18, 999, 3, 'x']], {}, 'Blad1'));
  expect(soorten(tabel).slice(4)).toEqual(['eigen', 'eigen', 'eigen']);
  expect(dossiers(tabel)[0]?.opgave).toBeUndefined();
});

test('a column of another half-year is left out, and says so', () => {
  const tabel = enige(lees([[...KOP, 'Taakstelling 2024-2', 'Realisatie 07-08-2024'], ['Zeist', 5, 20, 18, 30, 1]], {}, 'Blad1'));
  expect(tabel.kolommen.slice(4).map((k) => [k.soort, redenTekst(k.reden).nl])).toEqual([['genegeerd', 'gaat over een ander moment: 2024-2'], ['genegeerd', 'gaat over een ander moment: 7-8-2024']]);
});

test.each([
  ['Trede 2024-1', 'vorigeTrede', { trede: 2, herkomst: 'opgegeven' }],
  ['Trede 2023-2', 'vorigeTrede', { trede: 2, herkomst: 'gepubliceerd' }],
  ['Beoordeling 2023-2 (trede)', 'vorigeTrede', { trede: 2, herkomst: 'gepubliceerd' }],
  ['Besluit (trede) 2023-2', 'vorigeTrede', { trede: 2, herkomst: 'besluit' }],
  ['Trede vorige periode', 'vorigeTrede', { trede: 2, herkomst: 'opgegeven' }],
  ['Trede per 1 januari 2024', 'vorigeTrede', { trede: 2, herkomst: 'opgegeven' }],
  ['Beoordeling 2024-1 (trede)', 'trede', undefined],
  ['Trede (gepubliceerd)', 'trede', undefined],
  ['Definitieve trede per 1 januari 2024', 'vorigeTrede', { trede: 2, herkomst: 'gepubliceerd' }],
  ['Geldende trede in het halfjaar 2024-I', 'vorigeTrede', { trede: 2, herkomst: 'opgegeven' }],
  ['Definitieve trede 2024-1', 'trede', undefined],
  ['Trede 2024-I definitief', 'trede', undefined],
  ['Trede 2024-I (GS)', 'trede', undefined],
  ['Trede 2024-I na hoor en wederhoor', 'trede', undefined],
  ['Trede 2023-1', 'genegeerd', undefined],
  ['Besluit (trede)', 'besluit', undefined],
])('%s is a %s', (kop, soort, vorigeTrede) => {
  const tabel = enige(lees([[...KOP, kop], ['Zeist', 5, 20, 18, 'Trede 2']], {}, 'Blad1'));
  expect(tabel.kolommen[4]?.soort).toBe(soort);
  const [dossier] = dossiers(tabel);
  expect(dossier?.vorigeTrede).toEqual(vorigeTrede);
  expect(dossier?.opgave?.trede).toBe(soort === 'trede' ? 2 : undefined);
  expect(dossier?.besluit).toEqual(soort === 'besluit' ? { trede: 2, reden: '', auteur: '', datum: '' } : undefined);
});

test('a besluit that cannot be read is a fault', () => {
  expect(enige(lees([[...KOP, 'Besluit (trede)'], ['Zeist', 5, 20, 18, 'zie brief']], {}, 'Blad1')).rijen[0]?.fouten).toEqual([{ code: 'ONTBREEKT', veld: 'besluit', ontbreekt: 'onleesbaar', gevonden: 'zie brief' }]);
});

test('a bare trede is a question, unless a vorige trede stands beside it or the user says', () => {
  const rijen = [[...KOP, 'Trede'], ['Zeist', 5, 20, 18, 2]];
  expect(fouten(lees(rijen, {}, 'Blad1'))).toEqual([{ code: 'TREDE_VRAAG', plaats: "'Blad1'!E1", kop: 'Trede', kolom: 'E' }]);
  expect(dossiers(enige(lees(rijen, { kolommen: { vorigeTrede: 'E' } }, 'Blad1')))[0]?.vorigeTrede).toEqual({ trede: 2, herkomst: 'opgegeven' });
  const beide = enige(lees([[...KOP, 'Vorige trede', 'Trede'], ['Zeist', 5, 20, 18, 1, 2]], {}, 'Blad1'));
  expect(dossiers(beide)[0]).toMatchObject({ vorigeTrede: { trede: 1 }, opgave: { trede: 2 } });
  expect(beide.bevindingen).toEqual([{ code: 'TREDE_KOLOM_GELEZEN_ALS', kop: 'Trede', gelezenAls: 'uitkomst' }]);
});

test.each(['Trede 2024-II', 'Trede 2e halfjaar 2024', 'Vorige trede 2024-2', 'Inschaling 2024-2'])('a trede in force from the half-year after this one is named, and may be the outcome of this one: %s', (kop) => {
  const rijen = [[...KOP, 'Trede 2024-I', kop], ['Zeist', 5, 20, 18, 1, 2]];
  const tabel = enige(lees(rijen, {}, 'Blad1'));
  expect(tabel.bevindingen).toContainEqual({ code: 'TREDE_VAN_ERNA', kop, periode: { jaar: 2024, helft: 2 }, over: { jaar: 2024, helft: 1 } });
  expect(dossiers(tabel)[0]).toMatchObject({ vorigeTrede: { trede: 1 } });
  expect(dossiers(tabel)[0]).not.toHaveProperty('opgave');
  expect(dossiers(enige(lees(rijen, { kolommen: { trede: 'F' } }, 'Blad1')))[0]).toMatchObject({ opgave: { trede: 2 } });
});

test('of another trede that is not of this half-year, or one still blank, nothing needs saying', () => {
  const over = (kop: string, cel: number | null) => enige(lees([[...KOP, 'Trede 2024-I', kop], ['Zeist', 5, 20, 18, 1, cel]], {}, 'Blad1')).bevindingen.map((b) => b.code);
  expect([over('Trede 2024-II', null), over('Beoordeling 2024-2', 3), over('Trede 2025-1', 3)]).toEqual([['TREDE_KOLOM_GELEZEN_ALS'], ['TREDE_KOLOM_GELEZEN_ALS'], ['TREDE_KOLOM_GELEZEN_ALS']]);
});

test.each(['Trede 2024-I volgens COA', 'Trede na 2024-I'])('a word beside the trede of this half-year that may make it an outcome is a question: %s', (kop) => {
  const rijen = [[...KOP, kop], ['Zeist', 5, 20, 18, 3]];
  expect(fouten(lees(rijen, {}, 'Blad1'))).toEqual([{ code: 'TREDE_VRAAG', plaats: "'Blad1'!E1", kop, kolom: 'E' }]);
  expect(dossiers(enige(lees(rijen, { kolommen: { trede: 'E' } }, 'Blad1')))[0]).toMatchObject({ opgave: { trede: 3 } });
  expect(dossiers(enige(lees(rijen, { kolommen: { vorigeTrede: 'E' } }, 'Blad1')))[0]?.vorigeTrede).toEqual({ trede: 3, herkomst: 'opgegeven' });
});

test.each([
  'Trede 2023-2 concept', 'Concepttrede 2023-II', 'Voorlopige trede 2023-2', 'Trede 2023-2 voorstel GS', 'Voorgestelde trede 2023-2', 'Trede 2023-2 volgens COA', 'Conceptbesluit trede 2023-2', 'Vorige trede (voorlopig)',
  'Trede per 1 januari 2024 onder voorbehoud', 'Trede 2024-I concept', 'Advies trede 2024-I', 'Voorgenomen besluit (trede)', 'Inschaling 2023-2 ambtelijk',
])('a trede that may not be final is a question, and is left unread beside a vorige trede: %s', (kop) => {
  const rijen = [[...KOP, kop], ['Zeist', 5, 20, 18, 3]];
  expect(fouten(lees(rijen, {}, 'Blad1'))).toEqual([{ code: 'TREDE_VRAAG', plaats: "'Blad1'!E1", kop, kolom: 'E', twijfel: true }]);
  expect(dossiers(enige(lees(rijen, { kolommen: { vorigeTrede: 'E' } }, 'Blad1')))[0]?.vorigeTrede).toEqual({ trede: 3, herkomst: 'opgegeven' });
  expect(dossiers(enige(lees(rijen, { kolommen: { trede: 'E' } }, 'Blad1')))[0]).toMatchObject({ opgave: { trede: 3 } });
  expect(dossiers(enige(lees(rijen, { kolommen: { genegeerd: 'E' } }, 'Blad1')))[0]).not.toHaveProperty('vorigeTrede');
  const beide = enige(lees([[...KOP, 'Trede 2023-2', kop], ['Zeist', 5, 20, 18, 2, 3]], {}, 'Blad1'));
  expect(dossiers(beide)[0]).toMatchObject({ vorigeTrede: { trede: 2, herkomst: 'gepubliceerd' } });
  expect(dossiers(beide)[0]).not.toHaveProperty('opgave');
  expect(beide.bevindingen).toContainEqual({ code: 'TREDE_KOLOM_GELEZEN_ALS', kop, gelezenAls: null });
});

test('a trede that is expected is passed over, and one that may not be final is no outcome in a table of treden', () => {
  const [dossier] = dossiers(enige(lees([[...KOP, 'Prognose trede 2023-2', 'Raming trede 2023-2'], ['Zeist', 5, 20, 18, 3, 4]], {}, 'Blad1')));
  expect(dossier).not.toHaveProperty('vorigeTrede');
  const treden = enige(lees([['Gemeente', 'Trede 2023-2', 'Trede 2024-1 concept'], ['Zeist', 2, 3]], {}, 'Treden'));
  expect(treden.rijen[0]?.uitkomsten).toEqual([{ periode: { jaar: 2023, helft: 2 }, trede: 2 }]);
  expect(treden.bevindingen).toContainEqual({ code: 'TREDE_KOLOM_GELEZEN_ALS', kop: 'Trede 2024-1 concept', gelezenAls: null });
});

test('two columns for one thing', () => {
  expect(fouten(lees([[...KOP, 'Gerealiseerd'], ['Zeist', 5, 20, 18, 19]], {}, 'Blad1'))).toEqual([{ code: 'KOLOM_DUBBEL', plaats: "'Blad1'!A1:E1", soort: 'realisatie', koppen: ['Realisatie 2024-1', 'Gerealiseerd'], kolommen: ['D', 'E'] }]);
  expect(dossiers(enige(lees([[...KOP, 'Gerealiseerd'], ['Zeist', 5, 20, 18, 18]], {}, 'Blad1')))[0]?.realisatie).toBe(18);
  expect(dossiers(enige(lees([[...KOP, 'Gerealiseerd'], ['Zeist', 5, 20, 18, 19]], { kolommen: { realisatie: 'E' } }, 'Blad1')))[0]?.realisatie).toBe(19);
});

test('taakstelling with and without herverdeling beside each other', () => {
  const [dossier] = dossiers(enige(lees([['Gemeente', 'Achterstand begin', 'Taakstelling', 'Herverdeling', 'Taakstelling incl. herverdeling', 'Realisatie'], ['Zeist', 5, 20, 2, 22, 18]])));
  expect(dossier).toMatchObject({ taakstelling: 20, herverdeling: 2, taakstellingOmvat: 'taakstelling' });
});

test('a realisatie of people or of percent: the cells say', () => {
  const tabel = enige(lees([[...KOP, 'Realisatie taakstelling', 'Realisatie totaalopgave'], ['Zeist', 5, 20, 18, 0.9, '72%']], {}, 'Blad1'));
  expect(dossiers(tabel)[0]?.opgave).toEqual({ pctTaakstelling: 90, pctTotaalopgave: 72 });
  expect(soorten(enige(lees([[...KOP, 'Realisatie totaalopgave'], ['Zeist', 5, 20, 18, 72]], {}, 'Blad1')))[4]).toBe('genegeerd');
});

test('headers nobody knows, named by the user', () => {
  const rijen = [['Naam', 'Kolom 1', 'Kolom 2', 'Kolom 3'], ['Zeist', 5, 20, 18]];
  const kolommen = { beginstand: 'B', taakstelling: 'C', realisatie: 'D' };
  const tabel = enige(lees(rijen, { kolommen, standteken: 'achterstand positief' }));
  expect(tabel.kolommen.map((k) => k.zekerheid)).toEqual(['zeker', 'opgegeven', 'opgegeven', 'opgegeven']);
  expect(dossiers(tabel)).toHaveLength(1);
  expect(fouten(lees([KOP, ['Zeist', 5, 20, 18]], { kolommen: { besluit: 'Z' } }))).toEqual([{ code: 'KOLOM_BUITEN_TABEL', soort: 'besluit', kolom: 'Z' }]);
});

test.each<readonly [string, unknown]>([['Tot', '2024-12-31'], ['t/m', '2024-12-31'], ['Tot en met', '2024-12-31'], ['Totaal', undefined]])('a bare “%s” beside a decision', (kop, tot) => {
  const met = (...koppen: readonly string[]) => enige(lees([[...KOP, ...koppen, kop], ['Zeist', 5, 20, 18, 2, '31-12-2024'], ['Soest', 5, 20, 18, 2, null]], {}, 'Blad1'));
  expect(dossiers(met('Besluit (trede)')).map((d) => d.besluit?.tot)).toEqual([tot, undefined]);
  // not beside something else, not where a header says it in full, and not where no day stands below it
  expect(soorten(met('Vorige trede'))).not.toContain('besluitTot');
  expect(soorten(enige(lees([[...KOP, 'Besluit (trede)', 'Besluit geldig tot', kop], ['Zeist', 5, 20, 18, 2, '31-12-2024', '1-1-2025']], {}, 'Blad1'))).at(-1)).toBe('onbekend');
  expect(soorten(enige(lees([[...KOP, 'Besluit (trede)', kop], ['Zeist', 5, 20, 18, 2, 44]], {}, 'Blad1'))).at(-1)).toBe('onbekend');
});

const BESLUITKOP = 'Besluit (trede)';

test.each<readonly [string, readonly string[], readonly (string | number | null)[], string | undefined]>([
  ['after it', [BESLUITKOP, 'Reden'], [2, 'plan'], 'plan'],
  ['before it', ['Reden', BESLUITKOP], ['plan', 2], 'plan'],
  ['after its day', [BESLUITKOP, 'Datum besluit', 'Reden'], [2, '1-8-2024', 'plan'], 'plan'],
  ['away from it', [BESLUITKOP, 'Wethouder', 'Reden'], [2, 'X', 'plan'], ''],
  ['beside a column that says it in full', [BESLUITKOP, 'Reden', 'Reden besluit'], [2, 'ander', 'plan'], 'plan'],
  ['between the decisions of two half-years', ['Besluit 2023-2 (trede)', 'Reden', 'Besluit 2024-1 (trede)', 'Reden'], [1, 'oud', 2, 'plan'], 'plan'],
])('a bare “Reden” %s', (_naam, koppen, cellen, reden) => {
  const tabel = enige(lees([['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1', ...koppen], ['Zeist', 5, 20, 18, ...cellen]], {}, 'Blad1'));
  expect(dossiers(tabel)[0]?.besluit?.reden).toBe(reden);
  expect(tabel.bevindingen.filter((b) => b.code === 'REDEN_NIET_GELEZEN')).toEqual(reden === '' ? [{ code: 'REDEN_NIET_GELEZEN', kop: 'Reden' }] : []);
});

test('a “Reden” in a table without decisions says nothing of one', () => {
  const tabel = enige(lees([[...KOP, 'Reden'], ['Zeist', 5, 20, 18, 'plan']], {}, 'Blad1'));
  expect(tabel.bevindingen.filter((b) => b.code === 'REDEN_NIET_GELEZEN')).toEqual([]);
});
