import { bevindingTekst, stapTekst, tredeTekst } from '.';
import type { Bevinding, Stap } from '../engine';
import { utrecht2024 } from '../kaders';

const bevinding = (b: Bevinding): string => bevindingTekst(b, utrecht2024, 'nl');
const stap = (s: Stap): string => stapTekst(s, utrecht2024, 'nl');
const gedeeld = { id: 'weg', herleiding: utrecht2024.geldigheid };

test.each<[string, string, string]>([
  ['a trede', tredeTekst(9, utrecht2024, 'nl'), 'trede 9'],
  ['a derived rule', bevinding({ code: 'AFGELEID', regel: 'weg' }), 'Deze trede rust op een afgeleide regel. weg'],
  ['the reading of a literal rule', bevinding({ code: 'AFGELEID', regel: 'geen-achterstand' }), 'Deze trede rust op een afgeleide regel. geen-achterstand'],
  ['a voorbehoud', bevinding({ code: 'HANDMATIG', voorbehoud: 'weg' }), 'Handmatig oordeel nodig. weg.'],
  ['a criterion', stap({ ...gedeeld, soort: 'criterium', criterium: 'weg', links: { grootheid: 'trede', waarde: 3 }, vergelijking: '<', rechts: 4000, antwoord: true }), 'weg (trede 3 < 4.000): ja'],
  ['a criterion of a row', stap({ ...gedeeld, soort: 'ladderrij', rij: 'weg', voorwaarden: [{ criterium: 'weg', gevraagd: true, antwoord: null }], geldt: false, dan: { soort: 'trede', trede: 9 } }), 'Geldt niet: weg: niet te zeggen → trede 9'],
  ['the voorbehoud of a step', stap({ ...gedeeld, soort: 'voorbehoud', voorbehoud: 'weg', voorwaarden: [], geldt: true }), 'weg: ja'],
])('%s that the kader does not name stands by its own id', (_, tekst, verwacht) => {
  expect(tekst).toBe(verwacht);
});
