import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { gemeenten } from '../../kaders/utrecht/gemeenten';
import { gepubliceerdeTabellen, toets, toetsInStappen, vondstTekst } from '.';

const tabellen = gepubliceerdeTabellen(gemeenten);

const WOORDEN = [
  'trede', 'op', 'van', 'naar', 'in', 'taakstelling', 'totaalopgave', 'achterstand', 'voorsprong', 'realisatie', 'gerealiseerd', 'gehuisvest', 'vergunninghouders', 'gemeenten', 'gemeente', 'koppelingstekort', 'geen',
  'volledig', 'ingelopen', 'een verbetering ten opzichte van', 'Utrecht', 'De Bilt', 'Utrechtse Heuvelrug', 'Baarn', 'en', ',', '(', ')', '.', ':', '\n', '\n\n', '|', '\t', '2024-1', 'eerste helft van 2023', '1 juli 2023',
  'negen', 'één', '1.459', '406', '88%', '3', 'extra', 'boven op', 'Geacht college', 'DATUM 22-09-2022', 'onderwerp beoordeling', 'toen', 'zij', '#', 'Totaal', '‹n0›', '-', 'zou',
];

const onzin = fc.array(fc.constantFrom(...WOORDEN), { maxLength: 120 }).map((w) => w.join(' '));

describe('any text gives an answer', () => {
  test.each([['of any characters', fc.string({ unit: 'binary', maxLength: 400 })], ['of the words of the field', onzin]] as const)('%s', (_, teksten) => {
    fc.assert(
      fc.property(teksten, (tekst) => {
        const { vondsten, nietTeControleren } = toets([{ naam: 'a', tekst }, { naam: 'b', tekst }], tabellen);
        for (const { plek } of [...vondsten, ...nietTeControleren]) {
          expect(plek.van).toBeGreaterThanOrEqual(0);
          expect(plek.tot).toBeLessThanOrEqual(tekst.length);
          expect(plek.van).toBeLessThan(plek.tot);
          expect(plek.regel).toBe(tekst.slice(0, plek.van).split('\n').length);
        }
        for (const v of vondsten) expect(`${vondstTekst(v, 'nl')} ${vondstTekst(v, 'en')}`).not.toMatch(/undefined|NaN|null/);
        // plain data, the same again
        expect(JSON.parse(JSON.stringify(vondsten))).toEqual(vondsten);
        expect(toets([{ naam: 'a', tekst }, { naam: 'b', tekst }], tabellen).vondsten).toEqual(vondsten);
      }),
      { numRuns: 300, seed: 20240901 },
    );
  });
});

/** Texts that would take a pattern that looks back, or compares all with all, out of its time. */
const ZWAAR: ReadonlyArray<readonly [string, string]> = [
  ['one word without an end', 'a'],
  ['spaces', ' '],
  ['abbreviations', 'ca. Dit jl. Dat '],
  ['one long list of names', 'Baarn, De Bilt, '],
  ['numbers', '1.459 '],
  ['numbers called extra', '5 vergunninghouders extra. '],
  ['half-years', '2024-1 (2024-1) '],
  ['rows of treden', '| Baarn | trede 1 |\n'],
  ['cells', '1\t2\t3\t'],
  ['lists that never close', '3 gemeenten (Baarn, '],
  ['movements', 'Baarn van trede 1 naar trede 2 en '],
  ['broken words', 'gemeen-\nten '],
  ['open brackets', '2024-1 (((( '],
  ['letters', 'Onderwerp beoordeling datum 22-09-2022. Geacht college. '],
];

test.each(ZWAAR)('a long text of %s takes as long as it is', (_, stuk) => {
  const tijd = (lengte: number): number => {
    const tekst = stuk.repeat(Math.ceil(lengte / stuk.length));
    const begin = performance.now();
    toets([{ naam: 'a', tekst }], tabellen);
    return performance.now() - begin;
  };
  tijd(20_000);
  const [kort, lang] = [tijd(60_000), tijd(600_000)];
  // ten times as long, with room for a busy machine; a square would be a hundred times
  expect(lang).toBeLessThan(40 * Math.max(kort, 40));
});

test('a report of 100 kB is checked in steps, several for each sentence, to the same outcome', () => {
  const tekst = readFileSync(join(__dirname, '../../../test/rapport/goed-rapport.txt'), 'utf8');
  const lang = [{ naam: 'a', tekst: tekst.repeat(Math.ceil(100_000 / tekst.length)) }];
  const zinnen = lang[0]?.tekst.split(/[.\n]\s/).length ?? 0;
  const stappen = toetsInStappen(lang, tabellen);
  let aantal = 0;
  let stap = stappen.next();
  for (; stap.done !== true; stap = stappen.next()) aantal += 1;
  expect(stap.value).toEqual(toets(lang, tabellen));
  expect(aantal).toBeGreaterThan(2 * zinnen);
});
