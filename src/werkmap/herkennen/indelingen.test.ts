import type { Dossier } from '../../engine';
import { celVanVeld } from '.';
import { lees, enige, dossiers, soorten, P, type Rijen } from './proefblad';

// the layouts that were published

const GESLOTEN = [
  'Trede \n2022-\nI', 'Achterstand \n1 januari \n2022', 'Taakstelling \n2022-I, incl. \nherverdeling \nUH', 'Totaalopgave \n2022-I', 'Realisatie \ncumulatief \n2022-I',
  'Realisatie \ntaakstelling \n2022-I in \npercentage', 'Realisatie \ntotaalopgave \n2022-I in \npercentage', 'Achterstand \n1 juli 2022', 'Prognose \ninschaling \ninterventieladder',
];
const uitkomst: Dossier = {
  gemeente: 'Utrecht', periode: P(2022, 1), taakstelling: 204, taakstellingOmvat: 'taakstelling en herverdeling', beginstand: 171, realisatie: 168,
  vorigeTrede: { trede: 2, herkomst: 'opgegeven' }, opgave: { totaalopgave: 375, eindstand: 207, pctTaakstelling: 82, pctTotaalopgave: 45 },
};

test('a closed half-year, without a column of gemeenten', () => {
  const tabel = enige(lees([['Realisatiecijfers 2022-I gemeente Utrecht'], [], GESLOTEN, ['Trede \n2', 171, 204, 375, 168, '82%', '45%', 207, 'Trede 3']], {}, 'Blad1'));
  expect(dossiers(tabel)).toEqual([uitkomst]);
  expect(soorten(tabel)).toEqual(['vorigeTrede', 'beginstand', 'taakstelling', 'totaalopgave', 'realisatie', 'pctTaakstelling', 'pctTotaalopgave', 'eindstand', 'genegeerd']);
  expect(tabel).toMatchObject({ soort: 'gemeenten', periode: P(2022, 1), gekanteld: false, standteken: 'achterstand positief', kop: { rij: 2, totRij: 2, kolom: 0, totKolom: 8 }, bereik: { totRij: 3 } });
  expect(tabel.bevindingen).toEqual([{ code: 'TREDE_KOLOM_GELEZEN_ALS', kop: 'Trede 2022- I', gelezenAls: 'vorige trede' }]);
});

test('the same with gemeenten', () => {
  const tabel = enige(lees([['Gemeente', ...GESLOTEN], ['Utrecht', 'Trede 2', 171, 204, 375, 168, 0.82, 0.45, 207, 'Trede 3']], {}, 'Blad1'));
  expect(dossiers(tabel)).toEqual([uitkomst]);
});

test('a running half-year', () => {
  const tabel = enige(lees([['Gemeente Utrecht: realisatiecijfers 2022-II'], ['Achterstand 1 juli \n2022', 'Taakstelling 2022-II', 'Totaalopgave', 'Realisatie 07-07-2022', 'Versnelde uitstroom VRU'], [207, 275, 482, 15, '276 (46 per week- zes weken lang)']], {}, 'Cijfers'));
  expect(dossiers(tabel)).toEqual([{ gemeente: 'Utrecht', periode: P(2022, 2), taakstelling: 275, taakstellingOmvat: 'taakstelling', beginstand: 207, realisatie: 15, opgave: { totaalopgave: 482 } }]);
  expect(tabel.bevindingen).toEqual([{ code: 'TUSSENSTAND', dag: '2022-07-07', peildatum: '2023-01-01' }]);
});

const BRIEF: Rijen = [
  ['Gemeente Utrecht'], [], ['2022-1'], [],
  ['Stand van zaken 1 januari 2022', '171 vergunninghouders achterstand'],
  ['Taakstelling 2022-1', '203 vergunninghouders'],
  ['Herverdeling Utrechtse Heuvelrug', '1 vergunninghouder'],
  ['Totaalopgave: Taakstelling 2022-1 incl. herverdeling \nUH + achterstand zoals gemeten op 1 januari 2022', '375 vergunninghouders'],
  ['Taakstelling 2022-1 gerealiseerd', '168 vergunninghouders'],
  ['Realisatie taakstelling 2022-1 in percentage', '82%'],
  ['Realisatie totaalopgave 2022-1 in percentage', '45%'],
  ['Stand van zaken 1 juli 2022', '207 vergunninghouders achterstand'],
];
const inBrief: Dossier = {
  gemeente: 'Utrecht', periode: P(2022, 1), taakstelling: 203, taakstellingOmvat: 'taakstelling', herverdeling: 1, beginstand: 171, realisatie: 168,
  opgave: { totaalopgave: 375, eindstand: 207, pctTaakstelling: 82, pctTotaalopgave: 45 },
};

test('the letter, on its side', () => {
  const tabel = enige(lees(BRIEF, {}, 'Brief'));
  expect(tabel.gekanteld).toBe(true);
  expect(dossiers(tabel)).toEqual([inBrief]);
  const [rij] = tabel.rijen;
  if (rij === undefined) throw new Error('no row');
  expect(rij.rij).toBe(1);
  expect(celVanVeld(tabel, rij, 'realisatie')).toEqual({ blad: 'Brief', adres: 'B9' });
  expect(celVanVeld(tabel, rij, 'vorigeTrede')).toBeNull();
});

test('the letter with the half-year that follows below it', () => {
  const vervolg: Rijen = [[], ['Taakstelling 2022-2', '275 vergunninghouders'], ['Stand van zaken 1 juli 2022', '207 vergunninghouders achterstand'], ['Totaalopgave: Taakstelling 2022-2 + achterstand zoals \ngemeten op 1 juli 2022', '482 vergunninghouders']];
  expect(dossiers(enige(lees([...BRIEF, ...vervolg], {}, 'Brief')))).toEqual([inBrief]);
});

test('labels down, gemeenten to the right', () => {
  const tabel = enige(lees([[null, 'Utrecht', 'Zeist'], ['Achterstand 1 januari 2022', 171, 4], ['Taakstelling 2022-1', 203, 20], ['Gerealiseerd', 168, 22]], {}, 'Blad1'));
  expect(dossiers(tabel).map((d) => [d.gemeente, d.beginstand, d.taakstelling, d.realisatie])).toEqual([['Utrecht', 171, 203, 168], ['Zeist', 4, 20, 22]]);
  expect(tabel.gekanteld).toBe(true);
});

test('labels down, half-years to the right', () => {
  const tabel = enige(lees([['Zeist'], [null, '2022-1', '2022-2'], ['Achterstand begin', 1, 2], ['Taakstelling', 20, 30], ['Gerealiseerd', 19, 33]], {}, 'Blad1'));
  expect(tabel.periode).toBeNull();
  expect(dossiers(tabel).map((d) => [d.periode.helft, d.beginstand, d.taakstelling, d.realisatie])).toEqual([[1, 1, 20, 19], [2, 2, 30, 33]]);
});

test('the rows of the province', () => {
  const tabel = enige(lees([
    ['Periode1', 'Provinciale taakstelling', 'Achterstand of voorsprong uit vorige perioden', 'Totaalopgave: provinciale taakstelling plus achterstand uit vorige perioden', 'Taakstelling gerealiseerd', 'Taakstelling gerealiseerd in %', 'Totaalopgave gerealiseerd in %'],
    ['2022-2', 1055, '422 achterstand', 1477, 1635, '155%', '111%'],
    ['2023-1', 1651, '150 voorsprong', 1501, 1138, '69%', '76%'],
  ], {}, 'Provincie Utrecht'));
  expect(tabel.soort).toBe('provincie');
  expect(tabel.rijen.map((r) => [r.periode, r.totalen])).toEqual([
    [P(2022, 2), { taakstelling: 1055, beginstand: 422, totaalopgave: 1477, realisatie: 1635, pctTaakstelling: 155, pctTotaalopgave: 111 }],
    [P(2023, 1), { taakstelling: 1651, beginstand: -150, totaalopgave: 1501, realisatie: 1138, pctTaakstelling: 69, pctTotaalopgave: 76 }],
  ]);
});

test('published treden of two half-years', () => {
  const tabel = enige(lees([['Gemeente', 'Beoordeling 2022-2 (trede)', 'Beoordeling 2023-1 (trede)'], ['Baarn', 'trede 1', 'trede 2'], ['De Bilt', 'trede 1', 'onbekend']], {}, 'Beoordelingen'));
  expect(tabel.soort).toBe('treden');
  expect(tabel.kolommen.map((k) => [k.soort, k.periode])).toEqual([['gemeente', null], ['trede', P(2022, 2)], ['trede', P(2023, 1)]]);
  expect(tabel.rijen.map((r) => [r.naam, r.dossier, r.uitkomsten])).toEqual([
    ['Baarn', null, [{ periode: P(2022, 2), trede: 1 }, { periode: P(2023, 1), trede: 2 }]],
    ['De Bilt', null, [{ periode: P(2022, 2), trede: 1 }]],
  ]);
});

test('published treden under bare half-years, and with what they were judged on', () => {
  const tabel = enige(lees([['Treden per gemeente'], ['gemeente', '2023-1', 'Beoordeling 2023-2', 'Beoordeling n.a.v.'], ['Baarn', 2, 'trede 1', 'Koppelingstekort']], {}, 'Blad1'));
  expect(soorten(tabel)).toEqual(['gemeente', 'trede', 'trede', 'basis']);
  expect(tabel.rijen[0]?.uitkomsten).toEqual([{ periode: P(2023, 1), trede: 2 }, { periode: P(2023, 2), trede: 1 }]);
});

test('a long table as a CSV has it', () => {
  const tabel = enige(lees([
    ['periode', 'gemeente', 'beginstand', 'taakstelling', 'herverdeling', 'realisatie', 'tijdig_beschikbaar', 'vorige_trede', 'trede_gepubliceerd'],
    ['2022-2', 'Amersfoort', 53, 123, 2, 209, null, null, 1],
    ['2023-1', 'Amersfoort', -33, 20, null, 28, 30, 1, null],
  ], { standteken: 'achterstand positief' }, 'gemeenten'));
  expect(tabel.periode).toBeNull();
  const leeg = { ontbreekt: 'leeg' };
  expect(dossiers(tabel)).toEqual([
    { gemeente: 'Amersfoort', periode: P(2022, 2), taakstelling: 123, taakstellingOmvat: 'taakstelling', herverdeling: 2, beginstand: 53, realisatie: 209, tijdigBeschikbaar: leeg, vorigeTrede: leeg, opgave: { trede: 1 } },
    { gemeente: 'Amersfoort', periode: P(2023, 1), taakstelling: 20, taakstellingOmvat: 'taakstelling', herverdeling: leeg, beginstand: -33, realisatie: 28, tijdigBeschikbaar: 30, vorigeTrede: { trede: 1, herkomst: 'opgegeven' } },
  ]);
});
