import type { Herkenning, Keuzes, OvergeslagenBlad } from '../tabel';
import type { Blad } from '../blad';
import { herken, herkenningsfoutTekst } from '.';
import { GEMEENTEN, blad, map, merge, lees, fouten, gelukt, enige, dossiers, soorten, KOP, P, type Rijen } from './proefblad';

const NAMEN = ['Zeist', 'Soest', 'Baarn', 'Lopik', 'Utrecht'];
const standen = (h: Herkenning) => dossiers(enige(h)).map((d) => d.beginstand);

describe('which way the opening balance counts', () => {
  const kop = ['Gemeente', 'Stand 1 januari 2022', 'Taakstelling 2022-I', 'Realisatie 2022-I', 'Achterstand 1 juli 2022'];
  const vraag = [{ code: 'STAND_TEKEN_ONBEKEND', plaats: "'Blad1'!B1", kop: 'Stand 1 januari 2022' }];
  test('the closing balance, whose header says how it counts, proves a lead-positive opening balance', () => {
    const tabel = enige(lees([kop, ['Utrecht', -40, 20, 20, 40], ['Zeist', -30, 25, 10, 45]], {}, 'Blad1'));
    expect(dossiers(tabel).map((d) => [d.beginstand, d.opgave?.eindstand])).toEqual([[40, 40], [30, 45]]);
  });
  test('the totaalopgave proves it against the header of the other column', () => {
    expect(standen(lees([['Gemeente', 'Stand begin', 'Taakstelling 2024-1', 'Totaalopgave', 'Realisatie 2024-1', 'Achterstand eind'], ['Lopik', -10, 16, 26, 7, 19], ['Soest', -20, 16, 36, 7, 29]], {}, 'Blad1'))).toEqual([10, 20]);
  });
  test('rows that contradict each other are a question, and borrow nothing', () => {
    expect(fouten(lees([kop, ['Utrecht', -40, 20, 20, 40], ['Zeist', 30, 25, 10, 45]], {}, 'Blad1'))).toEqual(vraag);
  });
  test('with no evidence at all it borrows the header of the closing balance', () => {
    expect(standen(lees([kop, ['Utrecht', 40, 20, 20, null], ['Zeist', 30, 25, 10, 99]], {}, 'Blad1'))).toEqual([40, 30]);
  });
  test('the answer does not flip what a header or the totaalopgave says', () => {
    const keuze = { standteken: 'voorsprong positief' } as const;
    expect(standen(lees([['Gemeente', 'Achterstand begin', 'Taakstelling 2024-1', 'Realisatie 2024-1'], ['Zeist', 5, 20, 18]], keuze, 'Blad1'))).toEqual([5]);
    const kaal = ['Gemeente', 'Stand begin', 'Taakstelling 2024-1', 'Realisatie 2024-1'];
    expect(standen(lees([[...kaal, 'Totaalopgave'], ['Zeist', 5, 20, 18, 25]], keuze, 'Blad1'))).toEqual([5]);
    expect(standen(lees([kaal, ['Zeist', '5 achterstand', 20, 18], ['Soest', 4, 20, 18]], keuze, 'Blad1'))).toEqual([5, -4]);
  });
});

describe('the gecorrigeerde taakstelling', () => {
  const kop = ['Gemeente', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I', 'Realisatie 2022-I'];
  const vraag = (rijen: number) => [{ code: 'GECORRIGEERD_VRAAG', plaats: "'Blad1'!C1", kop: 'Taakstelling 2022-I', rijen }];
  test('the closing balance suggests it', () => {
    expect(fouten(lees([[...kop, 'Achterstand 1 juli 2022'], ...NAMEN.map((n) => [n, 10, 50, 50, 0])], {}, 'Blad1'))).toEqual(vraag(5));
  });
  test('also where it would fit the plain taakstelling if the header were wrong about the sign', () => {
    expect(fouten(lees([[...kop, 'Achterstand 1 juli 2022'], ...NAMEN.map((n) => [n, 20, 50, 40, 10])], {}, 'Blad1'))).toEqual(vraag(5));
  });
  test('the percentage of the totaalopgave suggests it', () => {
    const pct: Rijen = [[...kop, 'Realisatie totaalopgave in %'], ['Zeist', 10, 50, 40, '80%'], ['Soest', 20, 100, 50, '50%']];
    expect(fouten(lees(pct, {}, 'Blad1'))).toEqual(vraag(2));
    expect(fouten(lees([...pct, ['Baarn', 20, 80, 50, '50%']], {}, 'Blad1'))).toEqual([]);
    expect(fouten(lees([...pct, ['Baarn', 0, 100, 50, '50%']], {}, 'Blad1'))).toEqual(vraag(2));
  });
  test('the answer does not turn a table that proves the taakstelling plain', () => {
    const omvat = (rijen: Rijen) => enige(lees(rijen, { gecorrigeerd: true }, 'Blad1')).taakstellingOmvat;
    expect(omvat([[...kop, 'Totaalopgave 2022-I'], ['Lopik', 10, 16, 20, 26]])).toBe('taakstelling');
    expect(omvat([[...kop, 'Achterstand 1 juli 2022'], ['Lopik', 10, 16, 20, 6]])).toBe('taakstelling');
    expect(omvat([[...kop, 'Totaalopgave 2022-I'], ['Lopik', 10, 26, 20, 26]])).toBe('totaalopgave');
    expect(omvat([kop, ['Lopik', 10, 26, 20]])).toBe('totaalopgave');
  });
});

const kop = (p: string): Rijen[number] => ['Gemeente', 'Achterstand begin', `Taakstelling ${p}`, `Realisatie ${p}`];
const cijfers = (naam: string, p: string, realisatie = 7): Blad => blad(naam, [kop(p), ['Lopik', 10, 16, realisatie]]);
const lezing = (keuzes: Keuzes, ...bladen: readonly Blad[]): Herkenning => herken(map(...bladen), GEMEENTEN, keuzes);

describe('a column that the user points out', () => {
  const oud = blad('2023-2', [[...kop('2023-2'), 'Achterstand 1 januari 2024', 'Vorige trede'], ['Lopik', 3, 16, 16, 3, 1]]);
  const nieuw = blad('2024-1', [[...kop('2024-1'), 'Trede'], ['Lopik', 3, 16, 7, 1]]);
  const keuzes: Keuzes = { kolommen: { vorigeTrede: 'E' } };
  test('counts only where its header does not say another kind', () => {
    const tabellen = gelukt(lezing(keuzes, oud, nieuw));
    expect(tabellen.map((t) => [t.kolommen[4]?.soort, dossiers(t)[0]?.vorigeTrede])).toEqual([
      ['eindstand', { trede: 1, herkomst: 'opgegeven' }],
      ['vorigeTrede', { trede: 1, herkomst: 'opgegeven' }],
    ]);
  });
  test('in several tables under different headers, the sheet must be named', () => {
    const ander = blad('2024-2', [[...kop('2024-2'), 'Kleur'], ['Lopik', 3, 16, 7, 2]]);
    const fout = { code: 'KOLOM_IN_MEER_TABELLEN', soort: 'vorigeTrede', kolom: 'E', plaatsen: ["'2024-1'!E1", "'2024-2'!E1"] } as const;
    expect(fouten(lezing(keuzes, nieuw, ander))).toContainEqual(fout);
    expect(herkenningsfoutTekst(fout, 'nl')).toMatch(/Zeg ook om welk blad het gaat\.$/);
    expect(gelukt(lezing({ ...keuzes, blad: '2024-1' }, nieuw, ander)).map((t) => t.kolommen[4]?.soort)).toEqual(['vorigeTrede', 'onbekend']);
  });
  test('in several tables under the same header it answers the same question', () => {
    const ander = blad('2024-2', [[...kop('2024-2'), 'Trede'], ['Lopik', 3, 16, 7, 2]]);
    expect(gelukt(lezing(keuzes, nieuw, ander)).map((t) => t.kolommen[4]?.soort)).toEqual(['vorigeTrede', 'vorigeTrede']);
  });
  test('also where the headers differ in their half-year only', () => {
    const uitgeplaatst = (p: string): Blad => blad(p, [['Gemeente', 'Achterstand begin', `Taakstelling ${p}`, `Uitgeplaatst ${p}`], ['Lopik', 3, 16, 7]]);
    const tabellen = gelukt(lezing({ kolommen: { realisatie: 'D' } }, uitgeplaatst('2023-2'), uitgeplaatst('2024-1')));
    expect(tabellen.map((t) => [t.periode, dossiers(t)[0]?.realisatie])).toEqual([[P(2023, 2), 7], [P(2024, 1), 7]]);
  });
  test('is never one of ours', () => {
    const onze = blad('2024-1', [[...kop('2024-1'), 'Trede 2024-1 (voorstel)'], ['Lopik', 3, 16, 7, 1]]);
    expect(fouten(lezing(keuzes, onze))).toEqual([{ code: 'KOLOM_BUITEN_TABEL', soort: 'vorigeTrede', kolom: 'E' }]);
    expect(fouten(lezing({ ...keuzes, blad: '2024-1' }, onze))).toEqual([{ code: 'KOLOM_BUITEN_TABEL', soort: 'vorigeTrede', kolom: 'E' }]);
  });
});

describe('a column that the user points out on one sheet', () => {
  const kopMet = (p: string): Rijen[number] => [...kop(p), 'Trede', 'Noot'];
  const [een, twee] = ['2023-2', '2024-1'].map((p) => blad(p, [kopMet(p), ['Lopik', 3, 16, 7, 1, 2]])) as [Blad, Blad];
  const soortenOp = (keuzes: Keuzes) => gelukt(lezing(keuzes, een, twee)).map((t) => t.kolommen.map((k) => k.soort));
  const [N, T]: readonly (readonly string[])[] = [['onbekend'], ['gemeente', 'beginstand', 'taakstelling', 'realisatie']];
  test('counts there alone, whatever its header says, and several columns may not count', () => {
    const keuzes: Keuzes = { kolommen: { vorigeTrede: 'E' }, bladkolommen: { '2024-1': { E: 'genegeerd', F: 'genegeerd' } } };
    expect(soortenOp(keuzes)).toEqual([[...(T ?? []), 'vorigeTrede', ...(N ?? [])], [...(T ?? []), 'genegeerd', 'genegeerd']]);
    expect(soortenOp({ kolommen: { vorigeTrede: 'E' }, bladkolommen: { '2024-1': { F: 'vorigeTrede', E: 'besluit' } } })[1]).toEqual([...(T ?? []), 'besluit', 'vorigeTrede']);
  });
  test('makes what was said of any sheet superfluous where it is said of every sheet', () => {
    expect(soortenOp({ kolommen: { vorigeTrede: 'Z' }, bladkolommen: { '2023-2': { E: 'vorigeTrede' }, '2024-1': { E: 'vorigeTrede' } } })).toEqual([[...(T ?? []), 'vorigeTrede', 'onbekend'], [...(T ?? []), 'vorigeTrede', 'onbekend']]);
  });
  test('asks for what is missing then, and does not pass the sheet over', () => {
    expect(fouten(lezing({ kolommen: { vorigeTrede: 'E' }, bladkolommen: { '2024-1': { D: 'genegeerd' } } }, een, twee))).toEqual([{ code: 'GEEN_TABEL', bladen: [{ blad: '2024-1', gevonden: ['Gemeente', 'Achterstand begin', 'Taakstelling 2024-1', 'Realisatie 2024-1', 'Trede'], ontbreekt: ['realisatie'] }] }, { code: 'KOLOM_BUITEN_TABEL', soort: 'genegeerd', kolom: 'D', blad: '2024-1' }]);
  });
  test('is told where it is not there any more, and only where that sheet counts', () => {
    const weg = { code: 'KOLOM_BUITEN_TABEL', soort: 'besluit', kolom: 'Z', blad: '2024-1' } as const;
    expect(fouten(lezing({ kolommen: { vorigeTrede: 'E' }, bladkolommen: { '2024-1': { Z: 'besluit' } } }, een, twee))).toEqual([weg]);
    expect(fouten(lezing({ kolommen: { vorigeTrede: 'E' }, bladkolommen: { Hernoemd: { E: 'besluit' } } }, een, twee))).toEqual([{ ...weg, kolom: 'E', blad: 'Hernoemd' }]);
    expect(fouten(lezing({ blad: '2023-2', kolommen: { vorigeTrede: 'E' }, bladkolommen: { '2024-1': { Z: 'besluit' } } }, een, twee))).toEqual([]);
    expect(herkenningsfoutTekst(weg, 'nl')).toBe('Op blad “2024-1” wees u Z aan voor “besluit (trede)”, maar daar staat nu geen kolom van een tabel die dat kan zijn. Is het blad hernoemd of de tabel veranderd? Wis de aanwijzing en doe het zo nodig opnieuw.');
  });
});

describe('two tables of a half-year', () => {
  const [coa, eigen, n] = [cijfers('COA', '2023-2', 26), cijfers('Eigen', '2023-2', 2), cijfers('N', '2024-1')];
  const plaatsen = ["'COA'!A1:D2", "'Eigen'!A1:D2"];
  const fout = { code: 'TWEE_TABELLEN', periode: P(2023, 2), plaatsen, nodigVoor: P(2024, 1) } as const;
  test('is asked too where the chosen half-year builds on it, directly or not', () => {
    expect(fouten(lezing({ periode: P(2024, 1) }, coa, eigen, n))).toEqual([fout]);
    expect(fouten(lezing({ periode: P(2024, 2) }, coa, eigen, n, cijfers('M', '2024-2')))).toEqual([{ ...fout, nodigVoor: P(2024, 2) }]);
    expect(fouten(lezing({ blad: 'N' }, coa, eigen, n))).toEqual([fout]);
    expect(herkenningsfoutTekst(fout, 'nl')).toBe("Er staan meer tabellen voor 2023-2, het halfjaar dat zijn treden doorgeeft aan 2024-1: 'COA'!A1:D2 en 'Eigen'!A1:D2. Verberg in Excel het blad dat niet telt, of haal die tabel weg.");
  });
  test('is not asked where it plays no part', () => {
    expect(gelukt(lezing({ periode: P(2024, 2) }, coa, eigen, cijfers('M', '2024-2')))).toHaveLength(3);
    expect(gelukt(lezing({ blad: 'V' }, coa, eigen, cijfers('V', '2023-1')))).toHaveLength(3);
  });
  test('the sheet that is named goes first, and so does the one that is not hidden', () => {
    expect(gelukt(lezing({ blad: 'Eigen' }, coa, eigen, n)).map((t) => t.blad.naam)).toEqual(['Eigen', 'N']);
    const h = lezing({ periode: P(2024, 1) }, { ...coa, verborgen: true }, eigen, n);
    expect([gelukt(h).map((t) => t.blad.naam), h.gelukt && h.overgeslagen]).toEqual([['Eigen', 'N'], []]);
  });
});

describe('a table that is passed over', () => {
  const over = (h: Herkenning): readonly OvergeslagenBlad[] => { gelukt(h); return h.gelukt ? h.overgeslagen : []; };
  const half = blad('2023-2', [['Gemeente', 'Trede 2023-2', 'Achterstand begin', 'Taakstelling 2023-2', 'Uitgeplaatst 2023-2'], ['Lopik', 3, 10, 16, 26]]);
  const gevonden = ['Gemeente', 'Trede 2023-2', 'Achterstand begin', 'Taakstelling 2023-2'];
  test('figures without a realisatie are no table of treden', () => {
    expect(fouten(lezing({}, half))).toEqual([{ code: 'GEEN_TABEL', bladen: [{ blad: '2023-2', gevonden, ontbreekt: ['realisatie'] }] }]);
    const h = lezing({}, half, cijfers('2024-1', '2024-1'));
    expect(gelukt(h)).toHaveLength(1);
    expect(over(h)).toEqual([{ blad: '2023-2', reden: 'kolom ontbreekt', ontbreekt: ['realisatie'], gevonden }]);
  });
  test('is said, also without a trede', () => {
    const zonder = blad('2023-2', [['Gemeente', 'Achterstand begin', 'Taakstelling 2023-2', 'Uitgeplaatst'], ['Lopik', 10, 16, 26]]);
    expect(over(lezing({}, zonder, cijfers('2024-1', '2024-1')))).toEqual([{ blad: '2023-2', reden: 'kolom ontbreekt', ontbreekt: ['realisatie'], gevonden: ['Gemeente', 'Achterstand begin', 'Taakstelling 2023-2'] }]);
  });
  test('is said of a hidden sheet', () => {
    expect(over(lezing({}, { ...cijfers('2023-2', '2023-2'), verborgen: true }, cijfers('2024-1', '2024-1')))).toEqual([{ blad: '2023-2', reden: 'verborgen', ontbreekt: [], gevonden: [...kop('2023-2')] }]);
  });
  test('nothing is said of other sheets', () => {
    expect(over(lezing({}, cijfers('2024-1', '2024-1'), blad('Toelichting', [['Gemeente', 'Taakstelling'], ['wie het is', 'wat er moet']]), blad('Contact', [['Gemeente', 'Contactpersoon'], ['Lopik', 'A.']])))).toEqual([]);
  });
});

describe('half-years beside each other', () => {
  const groep = ['Trede', 'Achterstand', 'Taakstelling', 'Realisatie'];
  const rij = ['Lopik', 3, 10, 16, 7, 2, 19, 20, 25];
  const verwacht = [[P(2023, 2), 3, 10, 16, 7], [P(2024, 1), 2, 19, 20, 25]];
  const gelezen = (h: Herkenning) => gelukt(h).flatMap((t) => dossiers(t).map((d) => [d.periode, d.vorigeTrede !== undefined && 'trede' in d.vorigeTrede && d.vorigeTrede.trede, d.beginstand, d.taakstelling, d.realisatie]));
  test('each have their own trede', () => {
    expect(gelezen(lees([['Gemeente', ...groep.map((g) => `${g} 2023-II`), ...groep.map((g) => `${g} 2024-I`)], rij], {}, 'Blad1'))).toEqual(verwacht);
  });
  test('also under merged half-years', () => {
    expect(gelezen(lees([[null, '2023-II', null, null, null, '2024-I'], ['Gemeente', ...groep, ...groep], rij], {}, 'Blad1', { samengevoegd: [merge(0, 1, 0, 4), merge(0, 5, 0, 8)] }))).toEqual(verwacht);
  });
  test('the columns that the user points out decide', () => {
    const rijen: Rijen = [['Gemeente', 'Stand begin', 'Opgave 2023-II', 'Uitgeplaatst 2023-II', 'Opgave 2024-I', 'Uitgeplaatst 2024-I'], ['Lopik', '10 achterstand', 16, 7, 20, 25]];
    const kolommen = { taakstelling: 'C', realisatie: 'D' };
    expect(enige(lees(rijen, { kolommen }, 'Blad1')).periode).toEqual(P(2023, 2));
    expect(fouten(lees(rijen, { kolommen, periode: P(2024, 1) }, 'Blad1'))).toEqual([{ code: 'PERIODE_STRIJDIG', plaats: "'Blad1'!A1:F1", perioden: [P(2023, 2), P(2024, 1)] }]);
  });
});

test('a column that is read by its place is said', () => {
  expect(enige(lees([['Gemeente', 'Achterstand', 'Taakstelling 2024-1', 'Realisatie'], ['Lopik', 10, 16, 7]], {}, 'Blad1')).bevindingen).toEqual([{ code: 'KOLOM_WAARSCHIJNLIJK', kop: 'Achterstand', gelezenAls: 'beginstand' }]);
});

test('two columns for one thing are named with their kind', () => {
  const [fout] = fouten(lees([[...KOP, 'Gerealiseerd'], ['Zeist', 5, 20, 18, 19]], {}, 'Blad1'));
  expect(fout && herkenningsfoutTekst(fout, 'nl')).toMatch(/voor “realisatie”: “Realisatie 2024-1” en “Gerealiseerd”\. Wijs aan welke daarvan telt\.$/);
});

test('an interim figure is said of each row too', () => {
  const tabel = enige(lees([['Gemeente', 'Achterstand 1 juli 2022', 'Taakstelling 2022-II', 'Realisatie 07-07-2022'], ['Lopik', 10, 16, 1], ['Totaal', 10, 16, 1]], {}, 'Blad1'));
  const tussenstand = [{ code: 'TUSSENSTAND', dag: '2022-07-07', peildatum: '2023-01-01' }];
  expect([tabel.bevindingen, ...tabel.rijen.map((r) => r.bevindingen)]).toEqual([tussenstand, tussenstand, []]);
});

test('a table with only a year in its headers is not read', () => {
  expect(fouten(lees([['Gemeente', 'Achterstand begin', 'Taakstelling 2023-2', 'Realisatie 2023'], ['Lopik', 10, 16, 7]], {}, 'Blad1'))).toEqual([
    { code: 'GEEN_TABEL', bladen: [{ blad: 'Blad1', gevonden: ['Gemeente', 'Achterstand begin', 'Taakstelling 2023-2'], ontbreekt: ['realisatie'], afgewezen: [{ kop: 'Realisatie 2023', reden: 'heel jaar' }] }] },
  ]);
  expect(dossiers(enige(lees([['Gemeente', 'Achterstand begin', 'Taakstelling 2023-2', 'Realisatie 2023'], ['Lopik', 10, 16, 7]], { kolommen: { realisatie: 'D' } }, 'Blad1')))[0]?.realisatie).toBe(7);
});

test('titles between two tables belong to the second', () => {
  const tabellen = gelukt(lees([kop('2023-2'), ['Zeist', 5, 20, 18], ['Soest', null, null, null], [], ['Overzicht van het volgende halfjaar'], ['Cijfers van COA', 'per gemeente'], kop('2024-1'), ['Lopik', 3, 3, 2], ['* Bron: COA']], {}, 'Blad1'));
  expect(tabellen.map((t) => t.rijen.map((r) => r.naam))).toEqual([['Zeist', 'Soest'], ['Lopik']]);
});

test('the one gemeente that the user names is that of a table without gemeenten', () => {
  const rijen: Rijen = [['Cijfers 2024-1'], KOP.slice(1), [5, 20, 18]];
  expect(dossiers(enige(lees(rijen, { gemeenten: ['Utrecht'] }, 'Blad1')))[0]?.gemeente).toBe('Utrecht');
  expect(fouten(lees(rijen, { gemeenten: ['Utrecht', 'Zeist'] }, 'Blad1')).map((f) => f.code)).toEqual(['GEEN_TABEL']);
  expect(gelukt(lezing({ gemeenten: ['Utrecht'] }, blad('Blad1', rijen), cijfers('2023-2', '2023-2'))).flatMap((t) => dossiers(t).map((d) => d.gemeente))).toEqual(['Lopik']);
});

test('"(totaal)" behind a gemeente is that gemeente, unless it is the sum of the rows above', () => {
  const rijen = enige(lees([KOP, ['Zeist (totaal)', 5, 20, 18], ['Soest', 1, 10, 8], ['Utrecht (totaal)', 6, 30, 26]], {}, 'Blad1')).rijen;
  expect(rijen.map((r) => [r.soort, r.gemeente?.naam])).toEqual([['gemeente', 'Zeist'], ['gemeente', 'Soest'], ['totaal', undefined]]);
  expect(soorten(enige(lees([KOP, ['Utrecht (totaal)', 6, 30, 26]], {}, 'Blad1')))).toHaveLength(4);
});
