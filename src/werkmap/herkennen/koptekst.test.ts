import { periodeTekst } from '../../engine';
import { eigenKoppen, eigenKopVan, isEigenKop } from '../eigenkoppen';
import { duidKop } from './koptekst';
import { tekenUitKop } from './standkop';

const KOPPEN: ReadonlyArray<readonly [string, string]> = [
  // The province's own tables and letters.
  ['Trede \n2022-\nI', 'trede zonder meer'],
  ['Achterstand \n1 januari \n2022', 'stand'],
  ['Taakstelling \n2022-I, incl. \nherverdeling \nUH', 'taakstelling'],
  ['Totaalopgave \n2022-I', 'totaalopgave'],
  ['Realisatie \ncumulatief \n2022-I', 'realisatie'],
  ['Realisatie \ntaakstelling \n2022-I in \npercentage', 'pctTaakstelling'],
  ['Realisatie \ntotaalopgave \n2022-I in \npercentage', 'pctTotaalopgave'],
  ['Achterstand \n1 juli 2022', 'stand'],
  ['Prognose \ninschaling \ninterventieladder', 'genegeerd'],
  ['Realisatie 07-07-2022', 'realisatie'],
  ['Versnelde uitstroom VRU', 'genegeerd'],
  ['Stand van zaken 1 januari 2022', 'stand'],
  ['Taakstelling 2022-1', 'taakstelling'],
  ['Herverdeling Utrechtse Heuvelrug', 'herverdeling'],
  ['Totaalopgave: Taakstelling 2022-1 incl. herverdeling\nUH + achterstand zoals gemeten op 1 januari 2022', 'totaalopgave'],
  ['Totaalopgave: Taakstelling 2022-2 + achterstand zoals gemeten op 1 juli 2022', 'totaalopgave'],
  ['Taakstelling 2022-1 gerealiseerd', 'realisatie taakstelling'],
  ['Periode', 'periode'],
  ['Periode1', 'periode'],
  ['Provinciale taakstelling', 'taakstelling'],
  ['Achterstand of voorsprong uit vorige perioden', 'beginstand'],
  ['Achterstand of voorsprong uit vorige periode', 'beginstand'],
  ['Totaalopgave: provinciale taakstelling plus achterstand uit voorgaande periode', 'totaalopgave'],
  ['Taakstelling gerealiseerd', 'realisatie taakstelling'],
  ['Taakstelling gerealiseerd in %', 'pctTaakstelling'],
  ['Totaalopgave gerealiseerd in %', 'pctTotaalopgave'],
  ['Gemeente', 'gemeente'],
  ['Beoordeling 2022-2 (trede)', 'uitkomst'],
  ['Beoordeling n.a.v.', 'basis'],
  // The same in other words.
  ['GEMEENTE', 'gemeente'], ['Gemeentenaam', 'gemeente'], ['Naam gemeente', 'gemeente'], ['Naam', 'gemeente'],
  ['CBS-code', 'cbsCode'], ['cbs_code', 'cbsCode'], ['Gemeentecode', 'cbsCode'], ['GM-code', 'cbsCode'],
  ['Halfjaar', 'periode'], ['Taakstellingsperiode', 'periode'], ['Periode 2022-1', 'onbekend'],
  ['Beginstand', 'beginstand'], ['Eindstand', 'eindstand'], ['Beginstand (+ = achterstand)', 'beginstand'], ['stand_begin', 'beginstand'], ['Stand begin periode', 'beginstand'], ['Stand eind', 'eindstand'],
  ['Stand', 'stand'], ['Saldo 1-1-2022', 'stand'], ['Achterstand/voorsprong', 'stand'], ['Huisvestingsachterstand 1 januari 2022', 'stand'], ['Voorsprong', 'stand'],
  ['Taakstelling', 'taakstelling'], ['taak-\nstelling', 'taakstelling'], ['taak\u00ADstelling', 'taakstelling'], ['TS 2024-2', 'taakstelling'], ['Taakst. 2024-2', 'taakstelling'], ['Taakstelling excl. herverdeling', 'taakstelling'],
  ['Landelijke taakstelling', 'genegeerd'], ['Taakstelling volgende periode', 'genegeerd'], ['Restant taakstelling', 'genegeerd'],
  ['Gecorrigeerde taakstelling', 'gecorrigeerdeTaakstelling'], ['Taakstelling incl. achterstand', 'gecorrigeerdeTaakstelling'], ['Taakstelling + voorsprong', 'gecorrigeerdeTaakstelling'],
  ['Herverdeling', 'herverdeling'], ['Herverdeling taakstelling', 'herverdeling'],
  ['Totale opgave', 'totaalopgave'], ['Totaal opgave', 'totaalopgave'], ['Tot. opgave', 'totaalopgave'], ['Totaalopgave vorige periode', 'genegeerd'],
  ['Realisatie', 'realisatie'], ['Gerealiseerd', 'realisatie'], ['Gehuisvest', 'realisatie'], ['Aantal gehuisvest', 'realisatie'], ['Realisatie incl. amv', 'realisatie'], ['Realisatie: stand 1 juli 2022', 'realisatie'],
  ['Nog te realiseren', 'genegeerd'], ['Nog te huisvesten', 'genegeerd'], ['Realisatie januari', 'genegeerd'], ['Gemiddelde realisatie per week', 'genegeerd'], ['Verwachte realisatie', 'genegeerd'], ['Realisatie vorig halfjaar', 'genegeerd'],
  ['Gerealiseerde plekken', 'onbekend'], ['Realisatie in %', 'genegeerd'], ['pct_taakstelling', 'pctTaakstelling'], ['% totaalopgave', 'pctTotaalopgave'], ['Realisatie totaalopgave', 'realisatie totaalopgave'],
  ['Tijdig beschikbaar', 'tijdigBeschikbaar'], ['tijdig_beschikbaar', 'tijdigBeschikbaar'], ['tijdigBeschikbaar', 'tijdigBeschikbaar'], ['Gekoppeld', 'tijdigBeschikbaar'], ['Gekoppeld op 1 oktober', 'tijdigBeschikbaar'], ['Nog niet gekoppeld', 'genegeerd'],
  ['Koppelingstekort', 'koppelingstekort'], ['koppelingstekort_2024-1', 'koppelingstekort'], ['Tekort aan koppelingen', 'koppelingstekort'],
  ['Vorige trede', 'vorigeTrede'], ['vorige_trede', 'vorigeTrede'], ['vorigeTrede', 'vorigeTrede'], ['Trede vorige periode', 'vorigeTrede'], ['Oude trede', 'vorigeTrede'],
  ['Trede', 'trede zonder meer'], ['Huidige trede', 'trede zonder meer'], ['Trede 2023-2', 'trede zonder meer'], ['Inschaling interventieladder', 'inschaling'],
  ['Trede (gepubliceerd)', 'uitkomst'], ['trede_gepubliceerd', 'uitkomst'], ['Nieuwe trede', 'uitkomst'], ['Beoordeling', 'uitkomst'],
  ['Besluit (trede)', 'besluit'], ['Vastgestelde trede', 'besluit'], ['Besluit GS', 'besluit'], ['Datum besluit', 'besluitDatum'], ['Besluitdatum', 'besluitDatum'], ['Besloten op', 'besluitDatum'], ['Datum raadsbesluit', 'genegeerd'], ['Datum', 'genegeerd'],
  ['Reden besluit', 'besluitReden'], ['Motivering', 'besluitReden'], ['Toelichting besluit', 'besluitReden'], ['Toelichting bij het besluit', 'besluitReden'], ['Toelichting', 'genegeerd'], ['Motivering besluit 2024-2', 'besluitReden'], ['Reden', 'genegeerd'], ['Motivering woningbouw', 'genegeerd'],
  ['Besloten door', 'besluitDoor'], ['Besluit door', 'besluitDoor'], ['Auteur besluit', 'besluitDoor'], ['Besluit door GS', 'besluit'], ['Auteur', 'genegeerd'],
  ['Geldig tot', 'besluitTot'], ['Coulance tot', 'besluitTot'], ['Besluit tot', 'besluitTot'], ['Geldig t/m', 'besluitTot'], ['Besluit geldig tot en met', 'besluitTot'], ['Soort besluit', 'besluitSoort'], ['Besloten trede', 'besluit'], ['Vastgestelde taakstelling', 'taakstelling'],
  ['basis_2023-2', 'basis'], ['Beoordeeld op basis van', 'basis'],
  ['Extra opgave 2022 (6.500)', 'genegeerd'], ['Extra taakstelling 2022-2', 'genegeerd'], ['Taakstelling incl. extra opgave', 'genegeerd'], ['Taakstelling 2022-2 exclusief extra opgave', 'taakstelling'], ['Versnellingsactie', 'genegeerd'], ['Extra door herverdeling UH', 'herverdeling'],
  ['Nidos', 'genegeerd'], ['Waarvan amv', 'genegeerd'], ['Opmerkingen', 'genegeerd'], ['Contactpersoon', 'genegeerd'], ['Inwoners', 'genegeerd'], ['Aantal inwoners 1 januari 2022', 'genegeerd'],
  ['2022-2', 'alleen periode'], ['Kleur', 'onbekend'], ['', 'onbekend'], ['Opgave', 'onbekend'],
  ['Terugkijkend naar de vorige taakstellingsperiode over de eerste helft van 2022 (2022-1) constateren wij dat uw gemeente die taakstelling voor 82% heeft gerealiseerd en daarmee achterloopt', 'onbekend'],
  ['Trede 2024-2 (voorstel)', 'eigen'], ['Realisatie taakstelling (berekend)', 'eigen'], ['Totaalopgave 2023-1 (berekend)', 'eigen'], ['Toelichting 2024-2 (voorstel)', 'eigen'],
];

test.each(KOPPEN)('%j speaks of %s', (kop, soort) => expect(duidKop(kop).soort).toBe(soort));

test('there are enough of them', () => expect(KOPPEN.length).toBeGreaterThan(100));

test.each([
  ['Taakstelling 2022-I, incl. herverdeling UH', 'taakstelling en herverdeling'],
  ['Taakstelling (na herverdeling)', 'taakstelling en herverdeling'],
  ['Taakstelling excl. herverdeling', 'taakstelling'],
  ['Taakstelling', 'taakstelling'],
  ['Gecorrigeerde taakstelling', 'totaalopgave'],
])('%j comprises %s', (kop, omvat) => expect(duidKop(kop).omvat).toBe(omvat));

test.each([
  ['Trede \n2022-\nI', ['2022-1']],
  ['Totaalopgave eerste helft 2024', ['2024-1']],
  ['Taakstelling 2022-1 en 2022-2', ['2022-1', '2022-2']],
  ['Achterstand 1 januari 2022', []],
])('%j names %j', (kop, perioden) => expect(duidKop(kop).perioden.map(periodeTekst)).toEqual(perioden));

test.each(['1 januari 2022', '01-01-2022', '1-1-2022', '1 jan. 2022', '1jan 2022', '2022-01-01', '1/1/2022', '01-01-22'])('a day in a header: %s', (dag) =>
  expect(duidKop(`Achterstand ${dag}`)).toMatchObject({ soort: 'stand', perioden: [], dagen: [{ jaar: 2022, maand: 1, dag: 1 }] }));

test('a day without a year', () => expect(duidKop('Gekoppeld op 1 oktober').dagen).toEqual([{ jaar: null, maand: 10, dag: 1 }]));

test.each([
  ['Achterstand', 'achterstand positief'],
  ['Voorsprong', 'voorsprong positief'],
  ['Achterstand of voorsprong', null],
  ['Beginstand', null],
  ['Stand (+ = voorsprong)', 'voorsprong positief'],
  ['Stand (- = voorsprong)', 'achterstand positief'],
  ['Achterstand (-) / voorsprong (+)', 'voorsprong positief'],
  ['Achterstand (+) / voorsprong (−)', 'achterstand positief'],
  ['Achterstand/voorsprong (+)', 'voorsprong positief'],
  ['Saldo (positief = achterstand)', 'achterstand positief'],
  ['Saldo, voorsprong negatief', 'achterstand positief'],
  ['Stand (achterstand is negatief) 1-7-2023', 'voorsprong positief'],
  ['Stand 1-7-2023 (achterstand is een min)', 'voorsprong positief'],
  ['Stand 1-7-2023: negatief is achterstand', 'voorsprong positief'],
  ['Stand (een positief getal is een voorsprong)', 'voorsprong positief'],
  ['Achterstand (negatief = voorsprong)', 'achterstand positief'],
  ['Achterstand -/- voorsprong +', 'voorsprong positief'],
  ['Voorlopige achterstand 1-7-2023', 'achterstand positief'],
  ['Achterstand - 1 juli 2023', 'achterstand positief'],
  ['Achterstand 1/7/2023', 'achterstand positief'],
  ['Achterstand (+) en voorsprong (+)', null],
  ['Achterstand 1 juli 2023 (negatief getal)', 'voorsprong positief'],
  ['Achterstand 1 juli 2023 (negatief)', 'voorsprong positief'],
  ['Achterstand per 1 juli 2023 is negatief', 'voorsprong positief'],
  ['Achterstand 1-7-2023 (min)', 'voorsprong positief'],
  ['Achterstand 2023-II -/-', 'voorsprong positief'],
  ['Achterstand 1 juli 2023 (<0)', 'voorsprong positief'],
  ['Stand 1 juli 2023 (achterstand op 1 juli negatief)', 'voorsprong positief'],
  ['Achterstand 1 juli 2023 (plus)', 'achterstand positief'],
  ['Achterstand minus correctie', 'achterstand positief'],
  ['Achterstand -/- correctie 1 juli 2023', 'achterstand positief'],
  ['Stand (+ achterstand, - voorsprong)', 'achterstand positief'],
  ['Stand 1 juli 2023 (+ achterstand / − voorsprong)', 'achterstand positief'],
  ['Saldo (- achterstand, + voorsprong)', 'voorsprong positief'],
  ['Stand (positief voorsprong en negatief achterstand)', 'voorsprong positief'],
  ['Stand/achterstand', 'achterstand positief'],
  ['Achterstand / saldo 1-7-2023', 'achterstand positief'],
  ['Stand of voorsprong', 'voorsprong positief'],
  ['Achterstand/tekort', 'achterstand positief'],
  ['Tekort/achterstand', 'achterstand positief'],
])('the sign of %j', (kop, teken) => expect(tekenUitKop(kop)).toBe(teken));

test.each([
  'Voor-/achterstand 1 juli 2023', 'Voor- of achterstand', 'Voor-\nof achterstand', 'Voor/achterstand', 'Voor- en achterstand', 'Voor-/achterstand (+/-)', 'Voor-\nachterstand',
  'Achter-/voorsprong', 'Achter- of voorsprong 1-7-2023', 'Voorstand/achterstand', 'Ruimte/achterstand', 'Achterstand of overschot', 'Achterstand / (voorsprong)', 'Achterstand (voorsprong)', 'Achterstand (rood) of voorsprong', 'Achterstand min voorsprong',
  '+/- achterstand 1-7-2023', 'Achterstand (+/−)', 'Achterstand/voorsprong (+/-)', 'Achterstand (plus/min)',
  'Achterstand 1 juli 2023 (-)', 'Achterstand (-) 1 juli 2023', 'Achterstand 1 juli 2023 -', 'Achterstand 1 juli 2023 (correctie negatief)', 'Achterstand 1 juli 2023 in rood', 'Achterstand (min voorsprong)',
  'Voorsprong/tekort', 'Tekort of voorsprong', 'Stand (+ achterstand, + voorsprong)', 'Stand/achterstand/voorsprong', 'Achterstand/tekort (+/-)', 'Stand (+/- achterstand)', 'Voorsprong - achterstand',
])('%j leaves open which way it counts', (kop) => expect(tekenUitKop(kop)).toBeNull());

const TABELLEN = (['achterstand positief', 'voorsprong positief'] as const).flatMap((standteken) => [{ periode: { jaar: 2024, helft: 2 } as const, standteken }, { periode: null, standteken }]);

test('our own headers are recognised, of any half-year and of none', () => {
  const koppen = TABELLEN.flatMap(eigenKoppen).map((k) => k.kop);
  expect(koppen).toHaveLength(28);
  expect(new Set(koppen).size).toBe(16);
  expect(koppen.filter((kop) => !isEigenKop(kop))).toEqual([]);
  expect(koppen.map((kop) => duidKop(kop).soort)).toEqual(koppen.map(() => 'eigen'));
  expect(['Trede', 'Trede 2024-2', 'Voorstel trede', 'Totaalopgave berekend'].filter(isEigenKop)).toEqual([]);
  expect(koppen.filter((_, i) => i % 7 === 4)).toEqual(['Trede 2024-2 (voorstel)', 'Trede (voorstel)', 'Trede 2024-2 (voorstel)', 'Trede (voorstel)']);
});

test.each(['Trede 2023-2 (voorstel)2', 'Kopie van Trede 2023-2 (voorstel)', 'Trede 2023-2 (voorstel) oud', 'Trede 2023-2\n(Voorstel)', 'Trede 2023-II (voorstel)', 'Eindstand 2023-2 ( berekend )2'])('%j is a copy of ours, never an input', (kop) => {
  expect(duidKop(kop).soort).toBe('eigen');
});

test('which column of ours a header is', () => {
  expect(eigenKopVan('TREDE 2024-2\n (Voorstel)')).toEqual({ soort: 'trede', periode: { jaar: 2024, helft: 2 } });
  expect(eigenKopVan('realisatie  taakstelling (berekend)')).toEqual({ soort: 'pctTaakstelling', periode: null });
  for (const tabel of TABELLEN) expect(eigenKoppen(tabel).map((e) => eigenKopVan(e.kop))).toEqual(eigenKoppen(tabel).map(({ soort }) => ({ soort, periode: tabel.periode })));
  expect(['Trede 2024-2 (voorstel)2', 'Kopie van Trede 2024-2 (voorstel)', 'Trede 2024-2 (voorstel) oud', 'Trede 2024-2 (berekend)', 'Trede 2024-3 (voorstel)', 'Trede 2024-2'].map(eigenKopVan)).toEqual([null, null, null, null, null, null]);
});

test.each([
  'Beschikbare plekken', 'Beschikbare capaciteit', 'Aantal koppelingen', 'Koppelingen 2023', 'Koppelingen', 'Beschikbare woonruimte', 'Beschikbaar voor statushouders', 'Gekoppeld 2023', 'Realisatie (gekoppeld)', 'Koppelingstekort (aantal beschikbaar)',
])('%j is no number of people available in time, and says why', (kop) => {
  expect(duidKop(kop)).toMatchObject({ soort: 'onbekend', reden: 'niet zeker tijdig' });
});

test.each(['Aantal gekoppeld', 'Gekoppelde vergunninghouders', 'Tijdig beschikbaar op koppelpeildatum', 'Beschikbaar per 1 oktober 2023', 'Beschikbaar 2023-2', 'Aantal statushouders tijdig gekoppeld (COA)'])('%j is', (kop) => expect(duidKop(kop).soort).toBe('tijdigBeschikbaar'));

test.each(['Realisatie 2023', 'Taakstelling 2024', 'Totaalopgave 2023', 'Achterstand t/m 2022'])('%j names a year and no half-year', (kop) => {
  expect(duidKop(kop)).toMatchObject({ soort: 'onbekend', reden: 'heel jaar' });
});

test('a footnote mark falls off a header and never makes a figure', () => {
  expect(duidKop('Taakstelling 2022-1²')).toMatchObject({ soort: 'taakstelling', perioden: [{ jaar: 2022, helft: 1 }] });
  expect(duidKop('Realisatie¹').soort).toBe('realisatie');
});
