import * as fc from 'fast-check';
import { gemeenten } from '../../kaders/utrecht/gemeenten';
import { gepubliceerdeTabellen, toets, vondstTekst } from '.';

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
