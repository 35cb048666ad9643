import { bevindingTekst, stapTekst, toelichting, tredeTekst } from '.';
import { beoordeel, periode, type Bevinding, type Kader, type Stap } from '../engine';
import { utrecht2021, utrecht2024 } from '../kaders';
import { tabel, toets } from './kadertabellen';

const bevinding = (b: Bevinding, kader: Kader | null = utrecht2024): string => bevindingTekst(b, kader, 'nl');
const stap = (s: Stap): string => stapTekst(s, utrecht2024, 'nl');
const gedeeld = { id: 'weg', herleiding: utrecht2024.geldigheid };
const SOM = 'Taakstelling 100 en beginstand 50 achterstand: totaalopgave 150. Gerealiseerd 99: eindstand 51 achterstand.';
const cel = (kader: Kader | null, oordeel: Kader = utrecht2024): string =>
  toelichting(beoordeel({ gemeente: 'Voorbeeld', periode: periode(2024, 1), taakstelling: 100, beginstand: 50, realisatie: 99, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } }, [oordeel]), kader, 'nl');

test.each<[string, () => string, string]>([
  ['a trede', () => tredeTekst(9, utrecht2024, 'nl'), 'trede 9'],
  ['a derived rule', () => bevinding({ code: 'AFGELEID', regel: 'weg' }), 'Deze trede rust op een afgeleide regel. weg'],
  ['the reading of a literal rule', () => bevinding({ code: 'AFGELEID', regel: 'geen-achterstand' }), 'Deze trede rust op een afgeleide regel. geen-achterstand'],
  ['a voorbehoud', () => bevinding({ code: 'HANDMATIG', voorbehoud: 'weg' }), 'Handmatig oordeel nodig. weg.'],
  ['a warning', () => bevinding({ code: 'LEES_KADER_NA', kader: 'weg' }, utrecht2021), 'Lees het kader weg na voordat u hierop besluit.'],
  ['a criterion', () => stap({ ...gedeeld, soort: 'criterium', criterium: 'weg', links: { grootheid: 'trede', waarde: 3 }, vergelijking: '<', rechts: 4000, antwoord: true }), 'weg (trede 3 < 4.000): ja'],
  ['a criterion of a row', () => stap({ ...gedeeld, soort: 'ladderrij', rij: 'weg', voorwaarden: [{ criterium: 'weg', gevraagd: true, antwoord: null }], geldt: false, dan: { soort: 'trede', trede: 9 } }), 'Geldt niet: weg: niet te zeggen → trede 9'],
  ['the voorbehoud of a step', () => stap({ ...gedeeld, soort: 'voorbehoud', voorbehoud: 'weg', voorwaarden: [], geldt: true }), 'weg: ja'],
  ['the row that fired', () => cel(utrecht2021), `Voorstel: trede 3 (Actief toezicht). ${SOM}`],
  ['anything, being absent,', () => cel(null), `Voorstel: trede 3. ${SOM}`],
])('%s that the kader does not name stands by itself', (_, tekst, verwacht) => {
  expect(tekst()).toBe(verwacht);
});

test('a row that only asks whether a figure is known', () => {
  const bekend = utrecht2024.criteria.find((c) => c.soort === 'bekend');
  const kader: Kader = { ...utrecht2024, ladder: [{ id: 'bekend', als: bekend === undefined ? [] : [{ criterium: bekend, antwoord: true }], dan: { soort: 'trede', trede: 2 }, herleiding: utrecht2024.geldigheid }] };
  expect(cel(kader, kader)).toBe(`Voorstel: trede 2 (Informatie opvragen en valideren). ${SOM} De vorige trede is bekend (vorige trede 2): ja.`);
});

test('in the document of a kader thousands are marked, and a pipe does not end a cell', () => {
  const gehaald = utrecht2024.criteria.find((c) => c.soort === 'vergelijking');
  expect(gehaald === undefined ? '' : toets({ ...gehaald, rechts: 1000 })).toBe('getoetste eindstand > 1.000');
  expect(tabel(['a|b'], [['c']])).toBe('| a\\|b |\n| --- |\n| c |');
});
