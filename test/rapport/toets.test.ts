import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toets, vondstTekst } from '../../src/rapport/toets';
import { proef } from '../../src/rapport/toets/proef';
import { codes, goedeTekst, HALFJAREN, tabellen, vondsten } from './toetshulp';

describe('what contradicts the published tables is found, with both sides', () => {
  /** In our own words, with the figures of the published documents. */
  const gevallen: ReadonlyArray<readonly [wat: string, tekst: string, code: string, zegt: RegExp]> = [
    ['a percentage of the half-year before', 'De totaalopgave van 2024-1 is voor 56% gerealiseerd, minder dan in de periode daarvoor (2023-2). Toen werd de totaalopgave voor 56% gerealiseerd.', 'CIJFER', /56%.*2023-2.*68%/],
    ['a movement from a trede that it was not on', 'In 2024-2 is Baarn van trede 2 afgeschaald naar trede 1.', 'OVERGANG', /Baarn.*eerst trede 1 \(2024-1\), dan trede 1 \(2024-2\)/],
    ['a movement to another trede than the table', 'De gemeenten Lopik en Leusden deden het goed.\nIn 2024-2 werden zij afgeschaald naar trede 1.', 'OVERGANG', /Lopik.*trede 3 \(2024-1\), dan trede 2 \(2024-2\)/],
    ['a trede that a gemeente "got", the half-year between', 'De gemeente Zeist kreeg in 2024-2 trede 4.', 'PLAATSING', /Zeist.*trede 4.*2024-2.*trede 2/],
    ['names behind a colon that are not on that trede', 'In 2024-2 zijn vijf gemeenten op trede 3 ingeschaald: Utrecht, Lopik, Eemnes, Vijfheerenlanden en Wijk bij Duurstede.', 'PLAATSING', /Lopik.*trede 3.*2024-2.*trede 2/],
    ['a count of shortages', 'In 2024-2 werden drie gemeenten beoordeeld op een koppelingstekort.', 'TEKORTTELLING', /3 gemeenten.*4: Baarn, Bunnik, IJsselstein en Leusden/],
    ['a number beside the names that it counts', 'Er zijn 3 gemeenten (Baarn, Soest) bezocht.', 'LIJST', /3 gemeenten.*2 namen: Baarn en Soest/],
    ['a number before a list in the next sentence', 'In 4 gemeenten zijn plekken geopend. Dit zijn de gemeenten Zeist, Rhenen en Utrecht.', 'LIJST', /4 gemeenten.*3 namen/],
    ['a backlog caught up beside a koppelingstekort', 'In 2024-2 heeft Bunnik de achterstand volledig ingelopen.', 'GEHAALD_BIJ_TEKORT', /Bunnik.*koppelingstekort/],
    ['a taakstelling met in full beside a koppelingstekort', 'Veenendaal en Oudewater bleven op koers. Zij hebben de taakstellingen (2024-1 en 2024-2) volledig gerealiseerd.', 'GEHAALD_BIJ_TEKORT', /Veenendaal.*2024-1/],
    ['no backlog, said of all on a trede', 'In 2024-1 zijn negen gemeenten op trede 1 geplaatst. Zij hadden geen achterstand.', 'GEHAALD_BIJ_TEKORT', /Nieuwegein, Veenendaal en Woerden/],
    ['a backlog caught up beside trede 2', 'In 2024-2 heeft Lopik de achterstand volledig ingelopen.', 'GEHAALD_BIJ_TREDE', /Lopik.*trede 2/],
    ['an improvement while a percentage fell', 'De taakstelling van 2023-2 is voor 88% gerealiseerd. Dat is een verbetering ten opzichte van de eerste helft van 2023.', 'VERGELIJKING', /van 76% naar 68%/],
    ['an opening balance that is not the closing balance', 'De achterstand bij het begin van 2024-2 was 899 vergunninghouders.', 'BEGINSTAND', /899.*902/],
    ['herverdeling', 'Een korting voor Utrechtse Heuvelrug liep af. Iedere andere Utrechtse gemeente kreeg tussen 2022 en 2024 om de beurt 2 of 3 extra vergunninghouders erbij.', 'HERVERDELING', /2 of 3.*Utrecht.*1 \(/],
    ['a total that is called extra', 'Gemeenten vangen 20.000 vergunninghouders extra op. Later: er komen 6.500 vergunninghouders extra, boven op een opgave van 13.500.', 'EXTRA_IS_TOTAAL', /20\.000.*6\.500.*13\.500/],
    ['a count of a trede', 'Eind 2022 stonden er 16 gemeenten op trede 1.', 'TELLING', /16 gemeenten.*17/],
    ['a placement', 'In 2024-2 staat Zeist op trede 3.', 'PLAATSING', /Zeist.*trede 2/],
    ['a peildatum', 'De periode 2024-2 (peildatum 1 juli 2024) is voorbij.', 'PEILDATUM', /1 juli 2024.*1 januari 2025/],
    ['a half-year written twice', 'Dit gaat over de eerste helft van 2022 (2022-2).', 'HALFJAREN', /2022-1 en als 2022-2/],
    ['a ratio', 'In 2023-1 was er veel te doen. De taakstelling was twee keer zo hoog als 2022-2.', 'VERHOUDING', /1\.055, dan 1\.651/],
    ['a koppelingstekort that there was not', 'Soest en Baarn hadden in 2024-2 een koppelingstekort.', 'TEKORT', /Soest/],
  ];

  test.each(gevallen)('%s', (_, tekst, code, zegt) => {
    const gevonden = vondsten(tekst).filter((v) => v.code === code);
    expect(gevonden.map((v) => vondstTekst(v, 'nl')).join(' ')).toMatch(zegt);
    expect(gevonden.map((v) => vondstTekst(v, 'en')).join(' ')).not.toMatch(/undefined|NaN/);
    expect(gevonden[0]?.plek.zin).not.toBe('');
  });
});

describe('what is right is passed over', () => {
  test.each([
    ['In 2024-2 is Bunnik van trede 2 afgeschaald naar trede 1.'],
    ['De gemeenten Amersfoort en Stichtse Vecht zijn in 2024-2 opgeschaald naar trede 4.'],
    ['Eén gemeente (Utrecht) is in 2024-2 opnieuw op trede 3 ingeschaald.'],
    ['De Ronde Venen en Oudewater hebben in 2024-2 hun positie op trede 1 behouden.'],
    ['Vergeleken met vorig halfjaar (2022-1: 11 op trede 1, 13 op trede 2 en 2 op trede 3) ging het in 2022-2 beter.'],
    ['De taakstelling voor 2023-2 werd verlaagd van 2126 naar 1372.'],
    ['Per 26 oktober 2023 zijn er 667 vergunninghouders gehuisvest. Daarmee is 26% van de totaalopgave voor 2023-2 gerealiseerd.'],
    ['Bij gelijke cijfers zou de achterstand eind 2023 groeien naar circa 1400.'],
    ['In 2023-2 was bij 15 van de 26 Utrechtse gemeenten sprake van een koppelingstekort. Voor 11 gemeenten was er geen koppelingstekort.'],
    ['Tussen 2020-1 en 2023-1 is de taakstelling verviervoudigd.'],
    ['De taakstelling was eerder lager: 854 in 2021-2, 780 in 2022-1, en daarna 1055 in 2022-2.'],
    ['Landelijk is de taakstelling 2023-2 vastgesteld op 27.300 vergunninghouders.'],
    ['In 2024 waren 301 plekken voor amv nodig, en 163 daarvan (54%) zijn gerealiseerd.'],
    ['Dat kan betekenen dat de stad Utrecht in 2022-2 op trede 3 belandt.'],
    ['Het aantal gemeenten op trede 3 is in 2024-2 veel besproken.'],
    ['De provincie Utrecht schrijft over trede 1, het laagst, en trede 6, het hoogst.'],
  ])('%s', (tekst) => {
    expect(codes(tekst).filter((code) => code !== 'BEGINSTAND')).toEqual([]);
  });

  // in our own words: what is published, what no table covers, and figures per gemeente that are made up
  test.each([['goed-rapport.txt'], ['goed-bericht.txt'], ['goed-brief.txt']])('%s, where every sentence agrees with the tables or is about something else', (naam) => {
    const { vondsten: gevonden, gecontroleerd } = toets([{ naam, tekst: readFileSync(join(__dirname, naam), 'utf8') }], tabellen);
    expect(gevonden.filter((v) => v.code !== 'BEGINSTAND').map((v) => v.plek.zin)).toEqual([]);
    expect(gecontroleerd).toBeGreaterThan(12);
  });

  test.each([[false], [true]])('a whole report made from the tables (with dots: %s)', (dotten) => {
    const { vondsten: gevonden, gecontroleerd } = toets([{ naam: 'goed', tekst: goedeTekst(HALFJAREN, dotten) }], tabellen);
    expect(gevonden.filter((v) => v.code !== 'BEGINSTAND')).toEqual([]);
    expect(gevonden.map((v) => (v.code === 'BEGINSTAND' ? [v.gemeld, v.berekend] : []))).toEqual([[-150, -158], [406, 363], [574, 570], [899, 902]]);
    expect(gecontroleerd).toBeGreaterThan(180);
  });
});

test('what no table covers is named, and no guess is made', () => {
  const { vondsten: gevonden, nietTeControleren } = toets([{ naam: 'a', tekst: 'In 2031-1 was de provinciale taakstelling 900 vergunninghouders. Er zijn 300 plekken nodig.' }], tabellen);
  expect(gevonden).toEqual([]);
  expect(nietTeControleren.map((o) => [o.waarom, o.plek.regel])).toEqual([['onbekend', 1], ['los', 1]]);
});

test.each([
  ['In 2023-2 kwamen drie gemeenten een trede hoger uit en zeven een trede lager.', ['drie', 'zeven']],
  ['Het aantal gemeenten op trede 2 komt na 2024-2 op tien.', ['tien']],
  ['In 2023-1 bleef de teller steken op 1183 gehuisveste vergunninghouders, terwijl de opgave 1501 bedroeg.', ['1183', '1501']],
  ['In 2024-2 realiseerden de gemeenten 1361 van de 1323 gevraagde huisvestingen.', ['1361']],
  ['De taakstelling van 2024 is op bladzijde 12 en in tabel 3 toegelicht, en in artikel 28 van de Huisvestingswet 2014.', []],
])('a number that no claim is about is named where the sentence speaks of what tables hold: %s', (tekst, verwacht) => {
  const { vondsten: gevonden, nietTeControleren } = toets([{ naam: 'a', tekst }], tabellen);
  expect(gevonden).toEqual([]);
  expect(nietTeControleren.filter((o) => o.waarom === 'los').map((o) => tekst.slice(o.plek.van, o.plek.tot))).toEqual(expect.arrayContaining([...verwacht]));
  if (verwacht.length === 0) expect(nietTeControleren).toEqual([]);
});

test('a table whose first header is empty, and a difference that the sentence beside it explains', () => {
  const tabel = (n: number) => `| | 2023-2 | 2024-1 | 2024-2 |\n|---|---|---|---|\n| trede 1 | 13 | ${n} | 8 |\n| trede 2 | 13 | 12 | 11 |`;
  expect(codes(tabel(9))).toEqual([]);
  expect(codes(tabel(8))).toEqual(['TELLING']);
  expect(codes('De provinciale achterstand was op 1 januari 2024 574. Dat is vier meer dan de 570 die volgden.')).toEqual([]);
});

test('what a sentence only compares with is not what the paragraph goes on about', () => {
  const tekst = '## Eerste helft 2024\n\nHet halfjaar begon met een achterstand van 574. Dat is vier hoger dan de 570 die uit de cijfers van 2023-2 volgden. Op 1 juli resteerde een achterstand van 899.';
  expect(vondsten(tekst).filter((v) => v.code !== 'BEGINSTAND')).toEqual([]);
});

test('a trede of "zij" is held against the one list of the sentence before; where there are more, it is said that it is not sure whose it is', () => {
  const na = (zin: string) => toets([{ naam: 'a', tekst: `${zin} Deze gemeente stond in 2024-2 op trede 1.` }], tabellen);
  expect(na('Met Utrecht is in 2024-2 gesproken.').vondsten).toMatchObject([{ code: 'PLAATSING', gemeente: 'Utrecht', vermeld: 1, tabel: { trede: 3 } }]);
  const { vondsten: gevonden, nietTeControleren } = na('Utrecht sprak in 2024-2 met Zeist over Baarn.');
  expect(gevonden).toEqual([]);
  expect(nietTeControleren.map((o) => o.waarom)).toEqual(['wie']);
});

test('a letter and what a later text says of its date, in two texts', () => {
  const brief = 'ONDERWERP Beoordeling huisvesting\nDATUM 22-09-2022\nGeacht college,\nHierbij de beoordeling van uw gemeente.';
  const later = 'Dit is een afschrift van de toezichtbrief die op 23 september jl. aan het college is gestuurd.';
  const { vondsten: gevonden } = toets([{ naam: 'brief', tekst: brief }, { naam: 'later', tekst: later }], tabellen);
  expect(gevonden.map((v) => [v.code, v.plek.tekst, v.code === 'BRIEFDATUM' ? v.elders.tekst : ''])).toEqual([['BRIEFDATUM', 'later', 'brief']]);
  expect(toets([{ naam: 'later', tekst: later }], tabellen).vondsten).toEqual([]);
});

test('the table in a letter to one gemeente is held against the figures of that gemeente', () => {
  const brief = (achterstand: number, herverdeling = 1) => `Aan het college van burgemeester en wethouders van de gemeente Utrecht\nGeacht college,\nCijfers over 2022-1:\n\nStand van zaken 1 januari 2022 ${achterstand} vergunninghouders achterstand\nTaakstelling 2022-1 203 vergunninghouders\nHerverdeling Utrechtse Heuvelrug ${herverdeling} vergunninghouder\nTaakstelling 2022-1 gerealiseerd 168 vergunninghouders\nRealisatie taakstelling 2022-1 in percentage 82%\nRealisatie totaalopgave 2022-1 in percentage 45%`;
  expect(vondsten(brief(171))).toEqual([]);
  expect(vondsten(brief(171, 2)).map((v) => v.code)).toEqual(['CIJFER']);
  expect(vondsten(brief(172)).map((v) => [v.code, v.plek.regel])).toEqual([['CIJFER', 5]]);
});

test('a report is held against its own tables where nothing was published', () => {
  const eigen = (aantal: number) => `# Uitkomsten 2031-1\n\n| Gemeente | Beoordeling 2031-1 |\n|---|---|\n${tabellen.gemeenten.map((g, i) => `| ${g.naam} | trede ${i < 20 ? 1 : 2} |`).join('\n')}\n\nIn 2031-1 staan ${aantal} gemeenten op trede 1.`;
  expect(codes(eigen(20))).toEqual([]);
  expect(codes(eigen(19))).toEqual(['TELLING']);
});

test('at least 95 % of what is made wrong in a report is found, and nothing that stays right is marked', () => {
  const { fout, goed } = proef([{ naam: 'goed', tekst: goedeTekst(HALFJAREN) }], tabellen, { aantal: 120, zaad: 3 });
  expect(fout).toHaveLength(120);
  expect(fout.filter((m) => m.gevonden).length / fout.length).toBeGreaterThanOrEqual(0.95);
  expect(goed.filter((m) => m.gevonden)).toEqual([]);
});

test.each([['a part of a count', 'In 2023-2 was er bij 15 gemeenten een koppelingstekort, 11 daarvan kregen trede 2.', '11'], ['a trede said of a gemeente in words that are not known', 'Van Zeist is bekend dat trede 2 gold.', 'trede 2']])('%s is not passed over: it cannot be checked', (_, tekst, wat) => {
  const { nietTeControleren } = toets([{ naam: 'a', tekst }], tabellen);
  expect(nietTeControleren.map((o) => tekst.slice(o.plek.van, o.plek.tot))).toContain(wat);
});
