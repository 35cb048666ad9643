import { periode, prognose, type Beletsel, type GerekendeTaakstelling, type Methode, type NodigPerWeek, type Prognoseuitkomst, type Provincieverwachting, type Verwachting } from '../engine';
import { kaders, utrecht2021, utrecht2024 } from '../kaders';
import { aantalOmhoogTekst, aantalOmhoogZin, beletselTekst, deelTekst, geenPrognose, isPrognosetekst, methodenaam, methodeopmerking, methodeuitleg, nodigTekst, nodigZinnen, omhoogTekst, prognoseToelichting, regelsVan, samenTekst, versiesVan, versieTekst } from './prognose';

const v = (omhoog: number, omhoogOnbekend: number): Provincieverwachting => ({ methode: 'standNu', lezing: 'afgeleid', realisatie: null, eindstand: null, omhoog, omhoogOnbekend });

test.each([[0, 0, '0', '0'], [3, 0, '3', '3'], [0, 2, 'onbekend', 'unknown'], [3, 2, 'minstens 3', 'at least 3']])('%d go up and of %d it is not known', (omhoog, onbekend, nl, en) =>
  expect([aantalOmhoogTekst(v(omhoog, onbekend), 'nl'), aantalOmhoogTekst(v(omhoog, onbekend), 'en')]).toEqual([nl, en]));

const van = (dag: number, extra: object = {}): Prognoseuitkomst =>
  prognose({ dossier: { gemeente: 'Zeist', periode: periode(2023, 2), taakstelling: 100, beginstand: 30, realisatie: 20, vorigeTrede: { trede: 2, herkomst: 'opgegeven' }, ...extra }, dag: { jaar: 2023, maand: 10, dag }, vorigeRealisatie: 25 }, kaders);

test('the prognosis of one gemeente in one cell, in both languages', () => {
  expect(prognoseToelichting(van(26), utrecht2021, 'nl')).toBe('Stand van Zeist op 26 oktober 2023, gerekend met taakstelling 100. 15% van de totaalopgave gerealiseerd, bij 64% van het halfjaar (118 van 184 dagen). Dreigt omhoog te gaan, volgens: gelijkblijvende realisatie en niemand meer erbij. Om niet omhoog te gaan: nog 11, 2 per week. Voor trede 1: nog 110, 12 per week. Huidig tempo en niemand meer erbij: afgeleid.');
  expect(prognoseToelichting(van(26), utrecht2021, 'en')).toBe('As of 26 October 2023, for Zeist, reckoned with taakstelling 100. 15% of the totaalopgave realised, at 64% of the half-year (118 of 184 days). About to go up, by: same realisatie as before and no one more. Not to go up: 11 more, 2 a week. For trede 1: 110 more, 12 a week. Present pace and no one more: derived.');
});

test('a method judged on a koppelingstekort, one that a person must look at and one that cannot tell say so', () => {
  expect(prognoseToelichting(van(26, { tijdigBeschikbaar: 40 }), utrecht2021, 'nl')).toContain('Gelijkblijvende realisatie, huidig tempo en niemand meer erbij: beoordeeld op een koppelingstekort. ');
  expect(prognoseToelichting(van(26, { vorigeTrede: { trede: 4, herkomst: 'opgegeven' } }), utrecht2021, 'nl')).toContain(': er moet een mens naar kijken.');
  expect(prognoseToelichting(van(26, { realisatie: { ontbreekt: 'leeg' } }), utrecht2021, 'nl')).toContain('Huidig tempo en niemand meer erbij: De realisatie is niet ingevuld.');
});

test('what we wrote is known again, in whatever language; anything else is the user’s', () => {
  const onze = (['nl', 'en'] as const).flatMap((t) => [prognoseToelichting(van(26), utrecht2021, t), prognoseToelichting(van(32), utrecht2021, t), geenPrognose(['Daarom.'], t)]);
  expect([onze.filter((z) => !isPrognosetekst(z)), ['nabellen', 'Stand van zaken', 'As of today', ''].filter(isPrognosetekst)]).toEqual([[], []]);
});

describe('which taakstelling', () => {
  const versie = (extra: Partial<GerekendeTaakstelling> = {}): GerekendeTaakstelling => ({ taakstelling: 2126, van: null, tot: null, bron: null, herverdeling: null, ...extra } as GerekendeTaakstelling);
  const tabel = (...extra: readonly Partial<GerekendeTaakstelling>[]): readonly Prognoseuitkomst[] => extra.map((e) => ({ soort: 'prognose', versie: versie(e) }) as unknown as Prognoseuitkomst);
  const [VAN, TOT] = [{ jaar: 2023, maand: 7, dag: 1 }, { jaar: 2023, maand: 11, dag: 10 }];
  test.each<[Partial<GerekendeTaakstelling>, string, string]>([
    [{}, 'taakstelling 2.126', 'taakstelling 2,126'],
    [{ taakstelling: { ontbreekt: 'leeg' } }, 'taakstelling onbekend', 'taakstelling unknown'],
    [{ herverdeling: 0 }, 'taakstelling 2.126', 'taakstelling 2,126'],
    [{ herverdeling: 1, van: VAN }, 'taakstelling 2.126 met herverdeling, geldig vanaf 1 juli 2023', 'taakstelling 2,126 with herverdeling, valid from 1 July 2023'],
    [{ van: VAN }, 'taakstelling 2.126, geldig vanaf 1 juli 2023', 'taakstelling 2,126, valid from 1 July 2023'],
    [{ tot: TOT, bron: 'Taakstelling oud' }, 'taakstelling 2.126, geldig tot 10 november 2023 (“Taakstelling oud”)', 'taakstelling 2,126, valid until 10 November 2023 (“Taakstelling oud”)'],
    [{ van: VAN, tot: TOT }, 'taakstelling 2.126, geldig vanaf 1 juli 2023, geldig tot 10 november 2023', 'taakstelling 2,126, valid from 1 July 2023, valid until 10 November 2023'],
  ])('of one gemeente: %j', (extra, nl, en) => expect([versieTekst(versie(extra), 'nl'), versieTekst(versie(extra), 'en')]).toEqual([nl, en]));
  test.each<[Partial<GerekendeTaakstelling>, string, string]>([
    [{}, 'de taakstelling die in het blad telt', 'the taakstelling that counts in the sheet'],
    [{ van: VAN }, 'de taakstelling die in het blad telt, geldig vanaf 1 juli 2023', 'the taakstelling that counts in the sheet, valid from 1 July 2023'],
    [{ tot: TOT, bron: 'Taakstelling oud' }, 'de eerdere taakstelling “Taakstelling oud”, geldig tot 10 november 2023', 'the earlier taakstelling “Taakstelling oud”, valid until 10 November 2023'],
  ])('of a table: %j', (extra, nl, en) => expect([versiesVan(tabel(extra, {}), 'nl'), versiesVan(tabel(extra, extra), 'en')]).toEqual([[...new Set([nl, 'de taakstelling die in het blad telt'])], [en]]));

  test('a herverdeling in one row is of the whole table; one gemeente has its number; none at all says nothing', () => {
    expect(versiesVan(tabel({ herverdeling: 0 }, { herverdeling: 2 }), 'nl')).toEqual(['de taakstelling die in het blad telt, met herverdeling']);
    expect([versiesVan(tabel({ herverdeling: 1, taakstelling: 204 }), 'nl'), versiesVan([null], 'nl'), versiesVan([], 'nl')]).toEqual([['taakstelling 204 met herverdeling'], [], []]);
  });
});

test.each<[Beletsel, string, string]>([
  [{ code: 'DAG_BUITEN_HALFJAAR', dag: { jaar: 2023, maand: 2, dag: 30 }, periode: periode(2023, 1), bestaat: false }, 'De dag 30 februari 2023 bestaat niet.', 'The day 30 February 2023 does not exist.'],
  [{ code: 'DAG_BUITEN_HALFJAAR', dag: { jaar: 2024, maand: 1, dag: 2 }, periode: periode(2023, 2), bestaat: true }, '2 januari 2024 ligt niet in het halfjaar 2023-2.', '2 January 2024 does not lie in the half-year 2023-2.'],
  [{ code: 'VORIGE_REALISATIE_ONTBREEKT' }, 'De realisatie van het vorige halfjaar is niet bekend: dat halfjaar staat niet (volledig) in wat is gelezen.', 'The realisatie of the half-year before is not known: that half-year is not (fully) in what was read.'],
  [{ code: 'VORIGE_REALISATIE_ONLEESBAAR', gevonden: 'veel' }, 'De realisatie van het vorige halfjaar (“veel”) is geen heel aantal personen van 0 of meer.', 'The realisatie of the half-year before (“veel”) is no whole number of persons of 0 or more.'],
])('why a method gives no number: %j', (b, nl, en) => expect([beletselTekst(b, 'nl'), beletselTekst(b, 'en')]).toEqual([nl, en]));

test.each<[number | null, number | null, number | null, string, string]>([
  [50, 200, 25, '25% van', '25% of'],
  [null, 200, null, 'onbekend welk deel van', 'unknown what part of'],
  [50, null, null, 'onbekend welk deel van', 'unknown what part of'],
  // of nothing there is no part, which is not unknown
  [50, 0, null, 'n.v.t. van', 'n/a of'],
])('%p of %p realised', (realisatie, totaalopgave, deelRealisatie, nl, en) => {
  const p = { deelRealisatie, deelPeriode: 50, verloop: { verstreken: 92, totaal: 184 } } as Parameters<typeof deelTekst>[0];
  expect([deelTekst(p, { realisatie, totaalopgave }, 'nl'), deelTekst(p, { realisatie, totaalopgave }, 'en')])
    .toEqual([`${nl} de totaalopgave gerealiseerd, bij 50% van het halfjaar (92 van 184 dagen)`, `${en} the totaalopgave realised, at 50% of the half-year (92 of 184 days)`]);
});

test.each<[NodigPerWeek, string, string]>([
  [{ soort: 'niet te beoordelen', perWeek: null } as unknown as NodigPerWeek, 'niet te zeggen', 'cannot be told'],
  [{ soort: 'niet te halen', laagste: 3, perWeek: null } as unknown as NodigPerWeek, 'niet te halen; trede 3 is de laagste', 'cannot be reached; trede 3 is the lowest'],
  [{ soort: 'nodig', extra: 0, perWeek: 0 } as unknown as NodigPerWeek, 'niemand meer', 'no one more'],
  [{ soort: 'nodig', extra: 1, perWeek: null } as unknown as NodigPerWeek, 'nog 1, er is geen dag meer over', '1 more, no day is left'],
  [{ soort: 'nodig', extra: 1200, perWeek: 1050 } as unknown as NodigPerWeek, 'nog 1.200, 1.050 per week', '1,200 more, 1,050 a week'],
])('what is needed: %j', (n, nl, en) => {
  expect([nodigTekst(n, 'nl'), nodigTekst(n, 'en')]).toEqual([nl, en]);
  const zeker = { soort: 'nodig', extra: 0, perWeek: 0 } as unknown as NodigPerWeek;
  expect([nodigZinnen({ trede1: n, nietOmhoog: zeker }, 'nl'), nodigZinnen({ trede1: zeker, nietOmhoog: n }, 'en')]).toEqual([
    { trede1: `Voor trede 1: ${nl}.`, nietOmhoog: 'Om niet omhoog te gaan: niemand meer.' },
    { trede1: 'For trede 1: no one more.', nietOmhoog: `Not to go up: ${en}.` },
  ]);
});

describe('whether a gemeente goes up', () => {
  const bij = (methode: Methode, omhoog: boolean | null | undefined): Verwachting => ({ methode, ...(omhoog === undefined ? { soort: 'niet te zeggen' } : { soort: 'verwacht', omhoog }) }) as unknown as Verwachting;
  const ALLE_BEKEND = [bij('gelijkblijvend', false), bij('huidigTempo', false), bij('standNu', false)];
  test.each<[string, readonly Methode[] | null, readonly Verwachting[], string, string]>([
    ['no vorige trede', null, ALLE_BEKEND, 'Of de gemeente omhoog gaat, is niet te zeggen.', 'Whether the gemeente goes up cannot be told.'],
    ['by none', [], ALLE_BEKEND, 'Gaat volgens geen van de methoden omhoog.', 'Goes up by none of the methods.'],
    // no one more is the worst that can be: who stays down by that, stays down by all
    ['by none, while one cannot tell', [], [bij('gelijkblijvend', undefined), bij('huidigTempo', false), bij('standNu', false)], 'Gaat volgens geen van de methoden omhoog.', 'Goes up by none of the methods.'],
    ['by one, while the worst cannot tell', [], [bij('gelijkblijvend', false), bij('huidigTempo', null), bij('standNu', undefined)], 'Gaat niet omhoog volgens: gelijkblijvende realisatie. Volgens de andere methoden is het niet te zeggen.', 'Does not go up by: same realisatie as before. By the other methods it cannot be told.'],
    ['not by two', [], [bij('gelijkblijvend', false), bij('huidigTempo', false), bij('standNu', null)], 'Gaat niet omhoog volgens: gelijkblijvende realisatie en huidig tempo. Volgens de andere methoden is het niet te zeggen.', 'Does not go up by: same realisatie as before and present pace. By the other methods it cannot be told.'],
    ['by one', ['standNu'], ALLE_BEKEND, 'Dreigt omhoog te gaan, volgens: niemand meer erbij.', 'About to go up, by: no one more.'],
  ])('%s', (_, omhoogVolgens, verwachtingen, nl, en) => expect([omhoogTekst({ omhoogVolgens, verwachtingen }, 'nl'), omhoogTekst({ omhoogVolgens, verwachtingen }, 'en')]).toEqual([nl, en]));
});

test('every method is called and explained in both languages, each in its own words', () => {
  expect(methodenaam).toEqual({ gelijkblijvend: { nl: 'gelijkblijvende realisatie', en: 'same realisatie as before' }, huidigTempo: { nl: 'huidig tempo', en: 'present pace' }, standNu: { nl: 'niemand meer erbij', en: 'no one more' } });
  const alle = Object.values(methodeuitleg).flatMap((u) => [u.nl, u.en]);
  expect([new Set(alle).size, alle.filter((u) => u.length > 20).length]).toEqual([6, 6]);
});

test('a remark in English, on a method that a person must look at and one that cannot tell', () => {
  expect(prognoseToelichting(van(26, { tijdigBeschikbaar: 40 }), utrecht2021, 'en')).toContain('Same realisatie as before, present pace and no one more: judged on a koppelingstekort. ');
  expect(prognoseToelichting(van(26, { vorigeTrede: { trede: 4, herkomst: 'opgegeven' } }), utrecht2021, 'en')).toContain(': a person must look.');
  expect(prognoseToelichting(van(26, { taakstelling: { ontbreekt: 'leeg' } }), utrecht2021, 'nl')).toContain('Gelijkblijvende realisatie, huidig tempo en niemand meer erbij: De taakstelling is niet ingevuld.');
});

test('a prognosis that is none says why, in words that are known again', () => {
  expect(prognoseToelichting(van(32), utrecht2021, 'nl')).toBe('Geen prognose. De dag 32 oktober 2023 bestaat niet.');
  expect([geenPrognose(['Een.', 'Twee.'], 'nl'), geenPrognose(['One.'], 'en')]).toEqual(['Geen prognose. Een. Twee.', 'No prognosis. One.']);
  expect(['xGeen prognose. ', 'Oude Stand van Zeist op 1 juli', 'Stand van  op', 'As of , for '].filter(isPrognosetekst)).toEqual([]);
});

describe('an expected trede that rests on a derived rule', () => {
  const in2024 = (extra: object): Prognoseuitkomst =>
    prognose({ dossier: { gemeente: 'Zeist', periode: periode(2024, 1), taakstelling: 60, beginstand: 20, realisatie: 62, vorigeTrede: { trede: 3, herkomst: 'opgegeven' }, ...extra }, dag: { jaar: 2024, maand: 6, dag: 30 }, vorigeRealisatie: 62 }, kaders);
  const REGEL = 'Wie de taakstelling haalt maar nog een achterstand heeft, blijft op zijn trede, en op ten minste trede 2.';
  const [gelijkblijvend] = (in2024({}) as Extract<Prognoseuitkomst, { soort: 'prognose' }>).verwachtingen;

  test('is said to, and the rule is named, also where the number itself is literal', () => {
    expect(gelijkblijvend).toMatchObject({ soort: 'verwacht', lezing: 'letterlijk', beoordeling: { lezing: 'afgeleid', trede: 3 } });
    expect(methodeopmerking(gelijkblijvend as Verwachting, utrecht2024, 'nl')).toEqual([expect.stringMatching(/^de trede rust op een afgeleide regel\. Wie de taakstelling haalt maar nog een achterstand heeft, /)]);
    expect(methodeopmerking(gelijkblijvend as Verwachting, utrecht2024, 'en')).toEqual([expect.stringMatching(/^the trede rests on a derived rule\. A gemeente that meets the taakstelling /)]);
    expect(prognoseToelichting(in2024({}), utrecht2024, 'nl')).toContain(`Gelijkblijvende realisatie, huidig tempo en niemand meer erbij: de trede rust op een afgeleide regel. ${REGEL}`);
  });

  test('so is one that builds on such a trede, or is judged on a koppelingstekort: no rule of the ladder to name there', () => {
    const opVorige = in2024({ realisatie: 30, vorigeTrede: { trede: 2, herkomst: 'voorstel', afgeleid: true } }) as Extract<Prognoseuitkomst, { soort: 'prognose' }>;
    expect(methodeopmerking(opVorige.verwachtingen[2] as Verwachting, utrecht2024, 'nl')).toEqual(['afgeleid.', 'de trede rust op een afgeleide regel.']);
    expect(regelsVan(opVorige.verwachtingen.slice(2), utrecht2024, 'nl')).toEqual([]);
  });

  test('a derived number says so where its trede cannot be told', () => {
    const zonder = in2024({ vorigeTrede: { ontbreekt: 'leeg' } }) as Extract<Prognoseuitkomst, { soort: 'prognose' }>;
    expect(methodeopmerking(zonder.verwachtingen[1] as Verwachting, utrecht2024, 'nl')).toEqual([expect.stringContaining('De vorige trede ontbreekt'), 'afgeleid.']);
    expect(methodeopmerking(zonder.verwachtingen[0] as Verwachting, utrecht2024, 'nl')).toHaveLength(1);
  });

  test('the rules of many expectations, each once', () => expect(regelsVan([gelijkblijvend, gelijkblijvend] as readonly Verwachting[], utrecht2024, 'nl')).toEqual([expect.stringContaining(REGEL)]));
});

test.each<[number, number, string, string]>([
  [0, 0, 'geen gemeente gaat omhoog', 'no gemeente goes up'],
  [0, 2, 'hoeveel gemeenten omhoog gaan, is niet te zeggen', 'how many gemeenten go up cannot be told'],
  [1, 0, '1 gemeente gaat omhoog', '1 gemeente goes up'],
  [3, 0, '3 gemeenten gaan omhoog', '3 gemeenten go up'],
  [1, 2, 'minstens 1 gemeente gaat omhoog', 'at least 1 gemeente goes up'],
])('%d go up and of %d it is not known, as a sentence', (omhoog, onbekend, nl, en) => expect([aantalOmhoogZin(v(omhoog, onbekend), 'nl'), aantalOmhoogZin(v(omhoog, onbekend), 'en')]).toEqual([nl, en]));

test.each<[number, number | null, string, string]>([
  [26, 26, 'Alle gemeenten samen', 'All gemeenten together'],
  [3, null, 'Alle gemeenten samen', 'All gemeenten together'],
  [4, 26, '4 van de 26 gemeenten samen', '4 of the 26 gemeenten together'],
  [1, 26, '1 van de 26 gemeenten', '1 of the 26 gemeenten'],
])('a sum over %d of %p says so', (aantal, van, nl, en) => expect([samenTekst(aantal, van, 'nl'), samenTekst(aantal, van, 'en')]).toEqual([nl, en]));
