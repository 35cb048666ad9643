import { aanvaard, begin, BLAD, neemOver, plak, soorten, TWEE, VORIG } from '../hulp/correctieproef';
import { afdruk, boekMet, CIJFERS } from '../hulp/werkboek';

describe.each<[string, Readonly<Record<string, ReadonlyArray<ReadonlyArray<string | number | null>>>>, readonly string[], readonly unknown[]]>([
  ['two sheets', { '2023-II': VORIG as never, [BLAD]: CIJFERS as never }, ['2023-II!E2', '2024-I!E2', '2024-I!C4'], [9, 33, 21]],
  ['one long table', { Lang: [['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ...VORIG.slice(1).map((r) => ['2023-2', ...r]), ...CIJFERS.slice(1).map((r) => ['2024-1', ...r])] as never }, ['Lang!F2', 'Lang!F5', 'Lang!D7'], [9, 33, 21]],
  ['half-years side by side', { Naast: VORIG.map((r, i) => [...r, null, ...(CIJFERS[i] ?? [])]) as never }, ['Naast!E2', 'Naast!K2', 'Naast!I4'], [9, 33, 21]],
  ['half-years below each other', { Onder: [...VORIG, [], ...CIJFERS] as never }, ['Onder!E2', 'Onder!E7', 'Onder!C9'], [9, 33, 21]],
  ['a table on its side', { '2023-II': VORIG as never, [BLAD]: (CIJFERS[0] ?? []).map((_, k) => CIJFERS.map((r) => r[k] ?? null)) as never }, ['2023-II!E2', '2024-I!B5', '2024-I!D3'], [9, 33, 21]],
])('%s', (_, bladen, plaatsen, verwacht) => {
  test('taken over in one writing, and back exactly', async () => {
    const p = await begin(boekMet(bladen));
    const voor = afdruk(p.boek);
    await neemOver(p, TWEE);
    expect(p.model.toestand().melding).toBeNull();
    expect(plaatsen.map((x) => p.cel(x.split('!')[0] ?? '', x.split('!')[1] ?? '').waarde)).toEqual(verwacht);
    expect(soorten(p).filter((s) => s === 'schrijft')).toEqual(['schrijft']);
    await p.model.acties.herstel();
    await p.host.rust();
    expect(p.model.toestand().melding).toBeNull();
    expect(afdruk(p.boek)).toEqual(voor);
  });
});

test('an overview that holds the realisatie alone', async () => {
  const p = await begin(boekMet({ [BLAD]: CIJFERS }));
  await neemOver(p, plak([['Gemeente', 'Realisatie 2024-I'], ['Lopik', 33], ['Soest', 52], ['Zeist', 62]]));
  expect([p.model.toestand().melding, p.cel(BLAD, 'E2').waarde, p.cel(BLAD, 'E4').waarde]).toEqual([null, 33, 62]);
});

test('an adjusted taakstelling beside the only one of ours: nothing to tick until there is a column for it, and Herstel empties that again', async () => {
  const [kop, ...rijen] = CIJFERS;
  const bijgesteld = 'Taakstelling 2024-I na bijstelling (1 mei 2024)';
  const bron = plak([['Gemeente', bijgesteld, 'Realisatie 2024-I'], ['Lopik', 12, 7], ['Soest', 40, 52], ['Zeist', 48, 61]]);
  const p = await begin(boekMet({ [BLAD]: CIJFERS }));
  expect(aanvaard(p, bron).gekozen).toEqual([]);
  const q = await begin(boekMet({ [BLAD]: [[...(kop ?? []), bijgesteld], ...rijen] }));
  const voor = afdruk(q.boek);
  await neemOver(q, bron);
  expect([q.model.toestand().melding, ...q.waarden('D2', 'F2', 'D4', 'F4')]).toEqual([null, 16, 12, 60, 48]);
  const dossiers = q.model.toestand().lezing?.beoordeling?.tabellen[0]?.rijen.map((r) => [r.dossier?.taakstelling, r.dossier?.taakstellingVersies?.[0]?.taakstelling, r.dossier?.taakstellingVersies?.[0]?.tot]);
  expect(dossiers?.[0]).toEqual([12, 16, { jaar: 2024, maand: 5, dag: 1 }]);
  await q.model.acties.herstel();
  await q.host.rust();
  expect(afdruk(q.boek)).toEqual(voor);
});

test('taakstellingen that look gecorrigeerd: none of them can be ticked before it is said what they are', async () => {
  const bron = plak([['Gemeente', 'Taakstelling 2024-I', 'Realisatie 2024-I'], ['Lopik', 33, 8], ['Soest', 50, 52], ['Zeist', 80, 61]]);
  const p = await begin(boekMet({ [BLAD]: CIJFERS }));
  expect(aanvaard(p, bron).gekozen.map((c) => c.veld)).toEqual(['realisatie']);
  expect(aanvaard(p, bron, undefined, { gecorrigeerd: false }).gekozen.map((c) => c.veld)).toEqual(['taakstelling', 'realisatie', 'taakstelling']);
  expect(aanvaard(p, bron, undefined, { gecorrigeerd: true }).gekozen.map((c) => c.veld)).toEqual(['realisatie']);
  // what was ticked under an answer is looked at again under that answer
  await p.model.acties.neemOver(aanvaard(p, bron, undefined, { gecorrigeerd: false }));
  expect([p.model.toestand().melding, ...p.waarden('D2', 'E2', 'D4')]).toEqual([null, 33, 8, 80]);
});

test('a row of sums that is known by its figures alone: nothing is written, and the pane says what to do', async () => {
  const boek = boekMet({ [BLAD]: [...CIJFERS, ['Utrecht', null, 37, 126, 120]] });
  const p = await begin(boek);
  const voor = afdruk(boek);
  await neemOver(p, plak([['Gemeente', 'Realisatie 2024-I'], ['Lopik', 9]]));
  expect(p.model.toestand().melding).toMatchObject({ hindernis: { code: 'CORRECTIE_LEEST_ANDERS', verschil: { code: 'TOTAAL_VERVALT', naam: 'Utrecht' } } });
  expect(afdruk(boek)).toEqual(voor);
});

test('one whose sums are formulas goes along', async () => {
  const p = await begin(boekMet({ [BLAD]: [...CIJFERS, ['Utrecht', null, '=SUM(C2:C4)', '=SUM(D2:D4)', '=SUM(E2:E4)']] }));
  await neemOver(p, plak([['Gemeente', 'Realisatie 2024-I'], ['Lopik', 9]]));
  expect([p.model.toestand().melding, ...p.waarden('E2', 'E5')]).toEqual([null, 9, 122]);
});
