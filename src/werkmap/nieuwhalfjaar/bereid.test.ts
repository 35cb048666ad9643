import * as fc from 'fast-check';
import { kaders } from '../../kaders';
import { beoordeelWerkmap } from '../beoordelen/beoordeelWerkmap';
import type { Celwaarde } from '../blad';
import type { Circulaire } from '../circulaire';
import { blad, dossiers, GEMEENTEN, gelukt, map } from '../herkennen/proefblad';
import { herken } from '../herkennen/herken';
import type { Keuzes } from '../tabel';
import { bereidVoor, voorbereidingsbevindingTekst, voorbereidingsfoutTekst, werkmapMet, type Voorbereid, type Voorbereiding, type Voorbereidingsfout } from '.';

// Fictitious figures.

type Rijen = ReadonlyArray<ReadonlyArray<Celwaarde>>;

const bereid = (werkmap: ReturnType<typeof map>, circulaire: Circulaire | null = null, keuzes: Keuzes = {}): Voorbereiding => {
  const tabellen = gelukt(herken(werkmap, GEMEENTEN, keuzes));
  return bereidVoor({ werkmap, tabellen, beoordeling: beoordeelWerkmap(tabellen, kaders), circulaire, kaders, gemeenten: GEMEENTEN, keuzes });
};
const van = (rijen: Rijen, naam = '2024-1', circulaire: Circulaire | null = null): Voorbereiding => bereid(map(blad(naam, rijen)), circulaire);
const circulaireVan = (...regels: ReadonlyArray<readonly [string, number, number]>): Circulaire => ({
  periode: { jaar: 2024, helft: 2 }, plaats: '', elders: 0, basis: null, bevindingen: [],
  regels: regels.map(([gemeente, taakstelling, herverdeling]) => ({ gemeente, taakstelling, herverdeling, plaats: '', informatie: [], verwacht: null })),
});
const goed = (v: Voorbereiding): Voorbereid => {
  if (!v.gelukt) throw new Error(JSON.stringify(v.fouten));
  return v;
};
const cellen = (v: Voorbereid): Readonly<Record<string, unknown>> => Object.fromEntries((v.nieuw?.cellen ?? []).map((c) => [`${c.rij},${c.kolom}`, c.waarde]));

const KOP = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'];

test('a lead is positive where the column says so, and stays a lead', () => {
  const v = goed(van([['Gemeente', 'Trede 2024-1', 'Voorsprong 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'], ['Lopik', 2, -17, 16, 7]]));
  expect(v.rijen[0]?.beginstand).toBe(26);
  expect(cellen(v)['1,2']).toBe(-26);
});

test('a closing balance or a trede that is not known stays empty, and is named', () => {
  const v = goed(van([KOP, ['Lopik', null, 17, 16, null], ['Soest', 1, 0, 50, 52]]));
  expect(v.rijen).toMatchObject([{ beginstand: null, vorigeTrede: null }, { beginstand: -2 }]);
  expect(v.bevindingen.map((b) => voorbereidingsbevindingTekst(b, 'nl'))).toEqual([
    'De beginstand is leeg gelaten waar de eindstand van 2024-1 niet bekend is: Lopik.',
    'De vorige trede is leeg gelaten waar 2024-1 er geen heeft: Lopik.',
    'De vorige trede is leeg gelaten waar voor 2024-1 nog niets is besloten of gepubliceerd; bij het beoordelen telt wat dan geldt, het besluit eerst: Soest.',
    'De taakstelling van 2024-2 is leeg gelaten waar de circulaire, of de herverdeling die erin hoort, haar niet geeft: Lopik en Soest.',
  ]);
  expect(cellen(v)['1,2']).toBeUndefined();
});

test('a vorige trede is written where it was decided or published; one that is only proposed stays blank and is named', () => {
  const kop = [...KOP, 'Beoordeling 2024-1 (trede)', 'Besluit trede 2024-1'];
  const v = goed(van([kop, ['Lopik', 2, 17, 16, 7, null, null], ['Soest', 1, 9, 50, 48, 2, null], ['Zeist', 2, 9, 50, 48, 3, 2]], '2024-1', circulaireVan(['Lopik', 18, 0], ['Soest', 55, 0], ['Zeist', 60, 0])));
  expect(v.rijen.map((r) => r.vorigeTrede)).toMatchObject([{ trede: 3, herkomst: 'voorstel' }, { trede: 2, herkomst: 'gepubliceerd' }, { trede: 2, herkomst: 'besluit' }]);
  expect(['1,1', '2,1', '3,1'].map((plek) => cellen(v)[plek])).toEqual([undefined, 2, 2]);
  expect(v.bevindingen).toEqual([{ code: 'TREDE_VOORGESTELD', periode: { jaar: 2024, helft: 1 }, namen: ['Lopik'] }]);
  expect(v.bevindingen.flatMap((b) => [voorbereidingsbevindingTekst(b, 'nl'), voorbereidingsbevindingTekst(b, 'en')])).toEqual([
    'De vorige trede is leeg gelaten waar voor 2024-1 nog niets is besloten of gepubliceerd; bij het beoordelen telt wat dan geldt, het besluit eerst: Lopik.',
    'The vorige trede was left blank where nothing was decided or published yet of 2024-1; an assessment takes what holds by then, the besluit first: Lopik.',
  ]);
});

test('a column of the trede that is in force from then on is named as not read, and taken where the user says that it is the outcome', () => {
  const werkmap = map(blad('2024-1', [[...KOP, 'Trede 2024-2'], ['Lopik', 2, 17, 16, 7, 1], ['Soest', 1, 0, 50, 52, 1]]));
  expect(goed(bereid(werkmap)).bevindingen.map((b) => voorbereidingsbevindingTekst(b, 'nl'))).toContain('De kolom “Trede 2024-2” is niet gelezen. Staat daar de trede die vanaf 2024-2 geldt, wijs haar dan aan als uitkomst van 2024-1 en maak het halfjaar opnieuw klaar.');
  const v = goed(bereid(werkmap, null, { kolommen: { trede: 'F' } }));
  expect(v.rijen.map((r) => r.vorigeTrede?.trede)).toEqual([1, 1]);
  expect(v.bevindingen.map((b) => b.code)).not.toContain('TREDE_VAN_ERNA');
});

test('a row with figures of a name that is no gemeente is named, and one of a gemeente that stands there twice comes along once', () => {
  const v = goed(van([KOP, ['Loppik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52], ['Zeist', 1, 0, 50, 52], ['Gemeente Zeist', 1, 3, 50, 52], [null, 1, 2, 3, 4], ['* voorlopig', null, null, null, null]]));
  expect(v.rijen.map((r) => [r.gemeente, r.beginstand])).toEqual([['Soest', -2], ['Zeist', null]]);
  expect(v.bevindingen[0]).toEqual({ code: 'RIJEN_NIET_MEE', rijen: [{ naam: 'Loppik', plaats: "'2024-1'!A2" }, { naam: '', plaats: "'2024-1'!A6" }] });
  expect(v.bevindingen.slice(0, 1).map((b) => voorbereidingsbevindingTekst(b, 'nl'))).toEqual(["Niet meegekomen, want dit is geen gemeente van het beleidskader: “Loppik” ('2024-1'!A2) en '2024-1'!A6. Verbeter de naam en maak het halfjaar opnieuw klaar, of vul de rij zelf aan."]);
});

test('a title that is of the old half-year alone does not come along and is named; one of the half-year itself moves on', () => {
  const titels = ['Realisatiecijfers 2024-1', 'Overzicht COA d.d. 15 juli 2024', 'Taakstelling verlaagd per 1 april 2024', 'Aantallen van mei 2024', 'Peildatum 1 juli 2024', 'Fictieve cijfers, van Jan'];
  const v = goed(van([...titels.map((t) => [t]), KOP, ['Lopik', 2, 17, 16, 7]]));
  expect(titels.map((_, i) => cellen(v)[`${i},0`])).toEqual(['Realisatiecijfers 2024-2', undefined, undefined, undefined, 'Peildatum 1 januari 2025', 'Fictieve cijfers, van Jan']);
  expect(v.bevindingen[0]).toEqual({ code: 'TITELS_NIET_MEE', titels: [1, 2, 3].map((i) => ({ tekst: titels[i], plaats: `'2024-1'!A${i + 1}` })) });
  expect(v.bevindingen.slice(0, 1).map((b) => voorbereidingsbevindingTekst(b, 'nl'))).toEqual(["Boven de tabel niet meegekomen, want dit gaat over een dag, een besluit of een wijziging van het oude halfjaar: “Overzicht COA d.d. 15 juli 2024” ('2024-1'!A2), “Taakstelling verlaagd per 1 april 2024” ('2024-1'!A3) en “Aantallen van mei 2024” ('2024-1'!A4). Zet er zelf bij wat voor het nieuwe halfjaar geldt."]);
});

test('an interim figure is named with its day in words', () => {
  const v = van([[...KOP.slice(0, 4), 'Realisatie 26-05-2024'], ['Lopik', 2, 17, 16, 7]]);
  expect(v.gelukt ? [] : v.fouten.flatMap((f) => [voorbereidingsfoutTekst(f, 'nl'), voorbereidingsfoutTekst(f, 'en')])).toEqual([
    'De realisatie van 2024-1 is een tussenstand van 26 mei 2024: er is nog geen eindstand om voor te stellen. Vul eerst de cijfers van de peildatum in.',
    'The realisatie of 2024-1 is an interim figure of 26 May 2024: there is no closing balance yet to propose. First enter the figures of the peildatum.',
  ]);
});

test('another closing balance in the sheet is said; the computed one is proposed', () => {
  const v = goed(van([[...KOP, 'Achterstand 1 juli 2024'], ['Lopik', 2, 17, 16, 7, 26], ['Soest', 1, 0, 50, 52, 9]], '2024-1', circulaireVan(['Lopik', 18, 0], ['Soest', 55, 0])));
  expect(v.rijen.map((r) => r.beginstand)).toEqual([26, -2]);
  expect(v.bevindingen.slice(0, 1).map((b) => voorbereidingsbevindingTekst(b, 'nl'))).toEqual(['Als beginstand staat de berekende eindstand van 2024-1, maar het blad zelf noemt een andere: Soest (9 achterstand; berekend: 2 voorsprong). Kijk na welke geldt.']);
  expect(v.bevindingen.slice(0, 1).map((b) => voorbereidingsbevindingTekst(b, 'en'))).toEqual([expect.stringMatching(/^The opening balance is the computed closing balance of 2024-1/)]);
});

test('a gemeente that only the circulaire has is named', () => {
  const v = goed(van([KOP, ['Lopik', 2, 17, 16, 7]], '2024-1', circulaireVan(['Lopik', 18, 0], ['Soest', 55, 0])));
  expect(v.bevindingen[0]).toEqual({ code: 'ALLEEN_IN_CIRCULAIRE', periode: { jaar: 2024, helft: 1 }, namen: ['Soest'] });
});

test('under a totaalopgave stands a proposed opening balance too, and that is said', () => {
  const kop = ['Gemeente', 'Achterstand 1 januari 2024', 'Gecorrigeerde taakstelling 2024-1', 'Realisatie 2024-1'];
  const v = goed(van([kop, ['Lopik', 17, 33, 7]], '2024-1', circulaireVan(['Lopik', 18, 2])));
  expect([cellen(v)['1,1'], cellen(v)['1,2']]).toEqual([26, 46]);
  expect(v.bevindingen).toEqual([{ code: 'OPGAVE_ONBEVESTIGD', kop: 'Gecorrigeerde taakstelling 2024-2' }]);
  for (const b of v.bevindingen) expect(voorbereidingsbevindingTekst(b, 'nl')).not.toBe(voorbereidingsbevindingTekst(b, 'en'));
});

test('columns of ours do not come along, notes and totals neither', () => {
  const v = goed(van([[...KOP, 'Trede 2024-1 (voorstel)'], ['Lopik', 2, 17, 16, 7, 3], ['Totaal', null, 17, 16, 7, null], ['* voorlopig', null, null, null, null, null]]));
  expect(v.nieuw?.cellen.map((c) => c.waarde)).toEqual(['Gemeente', 'Trede 2024-2', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie 2024-2', 'Beginstand 2024-2 nog niet bevestigd door COA', 'Lopik', 26, 26]);
});

test('a row of totals does not come along, and is named', () => {
  const v = goed(van([KOP, ['Lopik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52], ['Totaal', null, 17, 66, 59]], '2024-1', circulaireVan(['Lopik', 18, 0], ['Soest', 55, 0])));
  expect(v.bevindingen[0]).toEqual({ code: 'TOTALEN_NIET_MEE', rijen: [{ naam: 'Totaal', plaats: "'2024-1'!A4" }] });
  expect(v.bevindingen.slice(0, 1).flatMap((b) => [voorbereidingsbevindingTekst(b, 'nl'), voorbereidingsbevindingTekst(b, 'en')])).toEqual([
    "De totaalrij is niet meegekomen: “Totaal” ('2024-1'!A4). Zet een totaal zelf onder het nieuwe halfjaar.",
    "The row of totals did not come along: “Totaal” ('2024-1'!A4). Put a total below the new half-year yourself.",
  ]);
});

test('what cannot be done is refused, in both languages', () => {
  const fouten: readonly Voorbereidingsfout[] = [
    van([KOP, ['Lopik', 2, 17, 16, 7], [null], [null], KOP.map((k) => k.replace('2024-1', '2023-2').replace('1 januari 2024', '1 juli 2023')), ['Lopik', 2, 17, 16, 7]], 'Cijfers'),
    van([['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1 (oorspronkelijk)', 'Taakstelling 2024-1 na bijstelling (10 mei 2024)', 'Realisatie 2024-1'], ['Lopik', 2, 17, 20, 16, 7]]),
    bereid(map(blad('2024-1', [KOP, ['Lopik', 2, 17, 16, 7]]), blad('2024-2', [['notitie']]))),
  ].flatMap((v) => (v.gelukt ? [] : v.fouten));
  expect(fouten.map((f) => f.code)).toEqual(['MEER_OP_BLAD', 'IN_VERSIES', 'NAAM_BEZET']);
  for (const f of fouten) expect(voorbereidingsfoutTekst(f, 'nl')).not.toBe(voorbereidingsfoutTekst(f, 'en'));
});

test('a name that would become longer than the 31 characters that Excel takes gets the half-year behind it', () => {
  expect(goed(van([KOP, ['Lopik', 2, 17, 16, 7]], 'Huisvesting vergunningh. 2024-I')).blad).toBe('Huisvesting vergunningh. 2024-2');
  expect(goed(van([KOP, ['Lopik', 2, 17, 16, 7]], 'Huisvesting vergunning. 2024-I')).blad).toBe('Huisvesting vergunning. 2024-II');
});

test('whatever the figures: the next half-year opens with what this one closed with, and nothing of before changes', () => {
  fc.assert(
    fc.property(fc.integer({ min: -200, max: 200 }), fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 400 }), (begin, taakstelling, realisatie) => {
      const werkmap = map(blad('2024-1', [KOP, ['Lopik', 2, begin, taakstelling, realisatie]]));
      const v = goed(bereid(werkmap));
      const erna = werkmapMet(werkmap, v);
      expect(erna.bladen[0]).toBe(werkmap.bladen[0]);
      const [eerst, daarna] = gelukt(herken(erna, GEMEENTEN, {}));
      if (eerst === undefined || daarna === undefined) throw new Error('two half-years expected');
      expect(dossiers(daarna)[0]?.beginstand).toBe(begin + taakstelling - realisatie);
    }),
    { numRuns: 50 },
  );
});

test.each<readonly [string, Rijen, boolean, string]>([
  ['a source', [['Bron: COA']], false, "daar staat al iets ('Lang'!A4). Zet dat ergens anders (een bron of een noot kan boven de tabel), of voeg de rijen zelf in."],
  ['totals', [['2024-1', 'Totaal', null, 17, 66, 59]], false, "er staat een totaalrij onder ('Lang'!A4). Haal de totaalrij weg, of voeg de rijen er zelf boven in."],
  ['nothing, in an Excel table', [], true, "de tabel is een Excel-tabel, die hier niet langer kan worden ('Lang'!A1). Maak de tabel in Excel langer en vul de rijen zelf in, of maak er een gewoon bereik van (Tabelontwerp, Converteren naar bereik)."],
])('no rows are added below a long table with %s, and it is said what makes room', (_, onder, object, waarom) => {
  const rijen: Rijen = [['Halfjaar', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 16, 7], ['2024-1', 'Soest', 1, 0, 50, 52], ...onder];
  const tabellen = object ? [{ naam: 'T', bereik: { rij: 0, kolom: 0, totRij: 2, totKolom: 5 }, totaalrij: false }] : [];
  const v = bereid(map(blad('Lang', rijen, { tabellen })));
  expect(v.gelukt ? [] : v.fouten.map((f) => voorbereidingsfoutTekst(f, 'nl'))).toEqual([`Onder de tabel op blad “Lang” zijn geen rijen toe te voegen: ${waarom}`]);
});
