import { VERSIE, type Kader } from '../../engine';
import { kaders, utrecht2021, utrecht2024 } from '../../kaders';
import { foutenTekst, maakFuncties, type Functieuitkomst } from './index';

const f = maakFuncties(kaders, 'nl');
const UTRECHT = ['2022-1', 203, 171, 168, 2, 1] as const;

/** The value, or the kind of error with its codes. */
const kort = <T>(u: Functieuitkomst<T>): T | string => (u.gelukt ? u.waarde : `${u.soort} ${u.fouten.map((x) => x.code).join(' ')}`);
const zin = <T>(u: Functieuitkomst<T>): string => (u.gelukt ? '' : foutenTekst(u.fouten, 'nl'));

test('exactly these functions', () => {
  expect(Object.keys(f).sort()).toEqual(['beoordeel', 'eindstand', 'gemeente', 'nodig', 'percentage', 'prognose', 'provincie', 'toelichting', 'totaalopgave', 'trede', 'tredenaam', 'versie']);
  expect(f.versie()).toBe(VERSIE);
});

test.each([
  ['the letter', [203, 171, 1], 375],
  ['without herverdeling', [203, 171], 374],
  ['a blank herverdeling', [203, 171, ''], 374],
  ['the taakstelling with herverdeling', [203, 0, 1], 204],
  ['a lead in words', ['203', '150 voorsprong', '1'], 54],
  ['a backlog in words', ['203 vergunninghouders', '171 vergunninghouders achterstand', 1], 375],
  ['no taakstelling', [0, 171, 1], 'NA TE_LAAG'],
  ['a blank opening balance on the web', [203, null, 1], 'NA ONTBREEKT'],
  ['an opening balance that is no number', [203, 'veel', 1], 'VALUE ONTBREEKT'],
  ['two faults at once', [20.5, true, 1], 'VALUE ONTBREEKT NIET_GEHEEL'],
  ['a range of one cell', [[[203]], 171, 1], 375],
  ['a range of more cells', [[[203], [204]], 171, 1], 'VALUE ONTBREEKT'],
  ['an error value', [{ code: '#N/A' }, 171, 1], 'VALUE ONTBREEKT'],
])('TOTAALOPGAVE: %s', (_, [t, b, h], verwacht) => {
  expect(kort(f.totaalopgave(t, b, h))).toBe(verwacht);
});

test.each([
  ['the letter', [203, 171, 168, 1], 207],
  ['a lead', [203, -150, 100, 0], -47],
  ['no realisatie', [203, 171, '', 1], 'NA ONTBREEKT'],
  ['a negative realisatie', [203, 171, -1, 1], 'VALUE TE_LAAG'],
])('EINDSTAND: %s', (_, [t, b, r, h], verwacht) => {
  expect(kort(f.eindstand(t, b, r, h))).toBe(verwacht);
});

test.each([
  ['the letter', UTRECHT, 3],
  ['roman, words and texts', ['eerste helft 2022', '203', '171 achterstand', '168', 'Trede 2', '1'], 3],
  ['a vorige trede of 0 where none is needed', ['2022-1', 203, 0, 168, 0, 1], 2],
  ['a vorige trede of 0 where it is needed', ['2024-1', 203, 171, 168, 0, 1], 'NA VORIGE_TREDE_NODIG'],
  ['tijdig beschikbaar 0 is not given', ['2023-2', 203, 171, 168, 2, 1, 0], 3],
  ['tijdig beschikbaar 1 is', ['2023-2', 203, 171, 168, 2, 1, 1], 1],
  ['a text "0" is 0: really nobody was available', ['2023-2', 203, 171, 168, 2, 1, '0'], 1],
  ['a vorige trede "0" is no trede', ['2022-1', 203, 0, 168, '0', 1], 'VALUE TREDE_ONBEKEND'],
  ['a koppelingstekort in people', ['2023-2', 203, 171, 168, 2, 1, null, 207], 1],
  ['a koppelingstekort of 0 is none', ['2023-2', 203, 171, 168, 2, 1, 20, 0], 1],
  ['a bare yes that matters', ['2023-2', 203, 171, 168, 2, 1, '', 'ja'], 'NA KOPPELINGSTEKORT_ZONDER_AANTAL'],
  ['a bare no', ['2023-2', 203, 171, 168, 2, 1, '', 'nee'], 3],
  ['a besluit changes nothing', ['2023-2', 203, 171, 168, 2, 1, '', '', 1], 3],
  ['unless it cannot be read', ['2023-2', 203, 171, 168, 2, 1, '', '', 'akkoord'], 'VALUE ONTBREEKT'],
  ['a date among the figures is no number of people', ['2022-1', 203, 171, 45_352, 2, 1], 'VALUE ONTBREEKT'],
  ['nor is one that was turned round', ['2022-1', 203, -45_352, 168, 2, 1], 'VALUE ONTBREEKT'],
  ['a fraction that could be thousands is neither', ['2022-1', 203, 171, '1.234', 2, 1], 'VALUE ONTBREEKT'],
  ['thousands with a word are clear', ['2022-1', 203, 171, '1.234 personen', 2, 1], 1],
  ['a blank realisatie on the web', ['2022-1', 203, 171, null, 2, 1], 'NA ONTBREEKT'],
  ['a realisatie of 0 is assessed', ['2022-1', 203, 171, 0, 2, 1], 3],
  ['a date for a half-year', [45_323, 203, 171, 168, 2, 1], 'VALUE PERIODE_IS_DATUM'],
  ['a date cell', [{ datum: 45_323 }, 203, 171, 168, 2, 1], 'VALUE PERIODE_IS_DATUM'],
  ['a date in text', ['1-2-2024', 203, 171, 168, 2, 1], 'VALUE PERIODE_IS_DATUM'],
  ['a half-year without quotes', [2022, 203, 171, 168, 2, 1], 'VALUE PERIODE_IS_GETAL'],
  ['no half-year', [0, 203, 171, 168, 2, 1], 'NA PERIODE_LEEG'],
  ['an unreadable half-year and a wrong figure', ['voorjaar', 203, 171, 'x', 2, 1], 'VALUE GEEN_PERIODE ONTBREEKT'],
  ['no kader', ['2020-2', 203, 171, 168, 2, 1], 'NA GEEN_KADER'],
  ['a trede that does not exist', ['2022-1', 203, 171, 168, 7, 1], 'VALUE TREDE_ONBEKEND'],
  ['a herverdeling that is not known', ['2022-1', 203, 171, 168, 2, 'onbekend'], 'NA ONTBREEKT'],
] as const)('TREDE: %s', (_, [p, ...rest], verwacht) => {
  const [t, b, r, v, h, x, k, g] = rest;
  expect(kort(f.trede(p, t, b, r, v, h, x, k, g))).toBe(verwacht);
});

test.each([
  ['the letter', UTRECHT, 'basis', 'Totaalopgave'],
  ['in capitals', UTRECHT, ' BASIS ', 'Totaalopgave'],
  ['a shortage', [...UTRECHT, '', 100], 'basis', 'Koppelingstekort'],
  ['a shortage as a text', [...UTRECHT, '20', ''], 'basis', 'Koppelingstekort'],
  ['available in time as many as were needed', [...UTRECHT, 375], 'basis', 'Totaalopgave'],
  ['no trede: the whole says why', ['2024-1', 203, 171, 168], 'basis', 'Niet te beoordelen. De vorige trede ontbreekt, en zonder die trede is niet te zeggen welke trede nu volgt. Vul de trede van het vorige halfjaar in.'],
  ['nothing that can be read: the whole says so', ['voorjaar', 203, 171, 168], 'basis', 'Niet te beoordelen. Het halfjaar is niet te lezen uit “voorjaar”. Schrijf het als 2024-II, of als 2024-2 met een apostrof ervoor.'],
  ['a 0 that may be a blank cell: only the whole says so', ['2022-1', 203, 171, 0, 2, 1], 'basis', 'Totaalopgave'],
  ['no such part', UTRECHT, 'grond', '“grond” is geen onderdeel van de toelichting. Geef "basis", of niets voor het geheel.'],
] as const)('TOELICHTING, one part: %s', (_, [p, t, b, r, v, h, x, k], onderdeel, verwacht) => {
  expect(kort(f.toelichting(p, t, b, r, v, h, x, k, null, onderdeel))).toBe(verwacht);
});

test.each([null, undefined, '', 0, [[null]]])('TOELICHTING with %p for a part is the whole', (onderdeel) => {
  expect(f.toelichting(...UTRECHT, null, null, null, onderdeel)).toEqual(f.toelichting(...UTRECHT));
});

test('a goal is one of the treden that the ladder has', () => {
  const kort: Kader = { ...utrecht2024, treden: utrecht2024.treden.filter((t) => t.trede !== 1) };
  const g = maakFuncties([kort], 'nl');
  expect(zin(g.nodig(1, '2024-1', 203, 171, 168, 2))).toBe('“1” is geen doel. Geef de hoogste trede die u wilt (de ladder heeft de treden 2, 3, 4, 5 en 6), of "niet omhoog".');
});

test('a date and a number for a half-year say how to type it', () => {
  expect(zin(f.trede(45_323, 203, 171, 168))).toBe("Excel heeft van het halfjaar een datum gemaakt (1-2-2024). Was 2024-2 bedoeld, typ dan een apostrof ervoor, '2024-2, of schrijf 2024-II.");
  expect(zin(f.trede(2022, 203, 171, 168))).toContain('"2024-2"');
});

describe('TOELICHTING', () => {
  const uitleg = (...argumenten: Parameters<typeof f.toelichting>): string => kort(f.toelichting(...argumenten));

  test('explains the trede', () => {
    expect(uitleg(...UTRECHT)).toMatch(/^Voorstel: trede 3 \(Actief toezicht\)\. Taakstelling 204 .*207 ≥ 204/);
    expect(kort(maakFuncties(kaders, 'en').toelichting(...UTRECHT))).toMatch(/^Proposal: trede 3 \(Active supervision\)/);
    expect(uitleg(...UTRECHT)).not.toContain('leeg');
  });

  test('never fails, and says what is wrong', () => {
    expect(uitleg(undefined, undefined, undefined, undefined)).toMatch(/^Niet te beoordelen\. Het halfjaar ontbreekt\..*De realisatie is niet ingevuld/);
    expect(uitleg({}, [[1, 2]], () => 1, Symbol('x'))).toMatch(/^Niet te beoordelen\./);
  });

  test('says nothing of a 0 that is a text: it is no blank cell', () => {
    expect(uitleg('2024-1', 16, '0', '0', '2')).toMatch(/De realisatie is precies 0\.[^.]*\.$/);
  });

  test('names a besluit that differs', () => {
    expect(uitleg(...UTRECHT, '', '', 2)).toContain('Besloten is trede 2; het voorstel is trede 3.');
  });

  test('says of each 0 that it may be a blank cell', () => {
    const tekst = uitleg('2022-1', 203, 0, 0, 0, 0, 0);
    expect(tekst).toContain('De beginstand is 0; een lege cel');
    expect(tekst).toContain('De realisatie is 0; een lege cel');
    expect(tekst).toContain('De vorige trede is 0 of leeg, en telt als niet gegeven.');
    expect(tekst).toContain('een echte 0 is de tekst "0"');
    expect(tekst).not.toContain('herverdeling is');
  });
});

test.each([
  ['a number', [3], 'Actief toezicht'],
  ['in words', ['Trede IV'], 'Vooraankondiging juridische interventie'],
  ['of a half-year', [2, '2022-1'], 'Informatie opvragen en valideren'],
  ['a blank half-year is none', [1, 0], 'Signaleren'],
  ['not on the ladder', [7], 'VALUE GEEN_TREDE'],
  ['a blank cell', [0], 'NA TREDE_LEEG'],
  ['no text of a trede', ['hoog'], 'VALUE GEEN_TREDE'],
  ['no kader', [1, '2019-1'], 'NA GEEN_KADER'],
  ['a date', [1, 45_323], 'VALUE PERIODE_IS_DATUM'],
])('TREDENAAM: %s', (_, [t, p], verwacht) => {
  expect(kort(f.tredenaam(t, p))).toBe(verwacht);
});

test('TREDENAAM without a half-year needs a kader in force', () => {
  expect(kort(maakFuncties([utrecht2021], 'nl').tredenaam(1))).toBe('NA GEEN_KADER_VAN_KRACHT');
});

test.each([
  ['82 %', [168, 204], 0.82],
  ['not capped', [1635, 1055], 1.55],
  ['half up', [1, 200], 0.01],
  ['an opgave that is 0, or a blank cell on the desktop', [168, 0], 'NA OPGAVE_NUL'],
  ['the same in a range of one cell', [168, [[0]]], 'NA OPGAVE_NUL'],
  ['an opgave that can only be 0', [168, '0'], 'n.v.t.'],
  ['a lead', [168, -12], 'n.v.t.'],
  ['a blank realisatie', ['', 204], 'NA ONTBREEKT'],
  ['a blank opgave', [168, null], 'NA ONTBREEKT'],
  ['a fraction', [1.5, 204], 'VALUE NIET_GEHEEL'],
  ['a negative realisatie', [-1, 204], 'VALUE TE_LAAG'],
])('PERCENTAGE: %s', (_, [r, o], verwacht) => {
  expect(kort(f.percentage(r, o))).toBe(verwacht);
});

test.each([
  ['trede 2', [2, ...UTRECHT], 4],
  ['a trede in words', ['Trede 1', ...UTRECHT], 207],
  ['not up', ['Niet omhoog', ...UTRECHT], 4],
  ['already there', [3, ...UTRECHT], 0],
  ['a trede that no rule gives, but the ladder has', [6, ...UTRECHT], 0],
  ['no such goal', [7, ...UTRECHT], 'VALUE GEEN_DOEL'],
  ['no goal of any kader, without a half-year', [6, 0, 203, 171, 168], 'NA PERIODE_LEEG'],
  ['no goal', [null, ...UTRECHT], 'VALUE GEEN_DOEL'],
  ['not up from nowhere', ['niet omhoog', '2022-1', 203, 171, 168], 'NA VORIGE_TREDE_NODIG'],
  ['a wrong half-year too', [9, 45_323, 203, 171, 168], 'VALUE GEEN_DOEL PERIODE_IS_DATUM'],
])('NODIG: %s', (_, [doel, p, t, b, r, v, h], verwacht) => {
  expect(kort(f.nodig(doel, p, t, b, r, v, h))).toBe(verwacht);
});
