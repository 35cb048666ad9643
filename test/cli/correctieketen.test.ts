import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Celwaarde } from '../../src/werkmap/blad';
import { maakXlsx, type Celbeschrijving } from '../../voorbeelden/maker';
import { rijen } from '../beleid/gegevens';
import type { Exportrij } from '../hulp/export';
import { halfjaarbladen, nieuweCijfers } from '../hulp/ketenboek';
import { draai, nieuweMap } from './draai';

/** The correction after the letters of 2022-2: together eight fewer, so that −158 becomes −150 (fictitious per gemeente). */
const gecorrigeerd = new Map(rijen('correctie-2022-2').map((r) => [r['gemeente'] ?? '', Number(r['realisatie'])]));

interface Gevolgjson { readonly gemeente: string; readonly periode: string; readonly zwaarte: string; readonly voor: Record<string, unknown>; readonly na: Record<string, unknown>; readonly correcties: ReadonlyArray<Record<string, unknown>> }

const blad = (naam: string, cellen: ReadonlyArray<ReadonlyArray<Celwaarde>>) => ({ naam, rijen: cellen as ReadonlyArray<ReadonlyArray<Celbeschrijving>> });

/** New figures of one half-year beside a workbook of all of them. */
const naastKeten = async (metTrede: boolean, periodeVan: string, anders: ReadonlyMap<string, Partial<Exportrij>>) => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'eigen.xlsx'), maakXlsx({ titel: 'fictief', bladen: Object.entries(halfjaarbladen(metTrede)).map(([naam, r]) => blad(naam, r)) }));
  writeFileSync(path.join(map, 'nieuw.xlsx'), maakXlsx({ titel: 'fictief', bladen: [blad('Export', nieuweCijfers(periodeVan, anders))] }));
  return JSON.parse((await draai(map, 'eigen.xlsx', '--correcties', 'nieuw.xlsx', '--json')).uit);
};

describe('a correction that changes a trede', () => {
  const anders = new Map([['Baarn', { realisatie: 0 }], ['Eemnes', { realisatie: 0 }]]);
  const verschuift = (gevolgen: readonly Gevolgjson[]) => gevolgen.filter((g) => g.zwaarte === 'trede').map((g) => [g.gemeente, g.periode, g.voor['trede'], g.na['trede']]);

  test('shows what it does to later half-years, where they take the trede from the half-year before', async () => {
    const { gevolgen, bevindingen } = await naastKeten(false, '2023-2', anders);
    expect(verschuift(gevolgen)).toEqual([['Eemnes', '2023-2', 1, 3], ['Eemnes', '2024-1', 2, 4], ['Baarn', '2023-2', 1, 2], ['Eemnes', '2024-2', 3, 4]]);
    expect(bevindingen.map((b: { code: string }) => b.code)).not.toContain('TREDE_BLIJFT_ACHTER');
  });

  test('says of each later half-year with a vorige trede of its own that it stays behind, the heaviest first', async () => {
    const { gevolgen, bevindingen } = await naastKeten(true, '2023-2', anders);
    expect(verschuift(gevolgen)).toEqual([['Eemnes', '2023-2', 1, 3], ['Baarn', '2023-2', 1, 2]]);
    expect(bevindingen.slice(0, 3)).toEqual([
      "Eemnes 2023-2: uit de nieuwe cijfers volgt trede 3, maar de vorige trede van 2024-1 ('2024-I'!B8) blijft 1. Past u die cel aan, dan wordt de trede daar 4 in plaats van 2.",
      "Eemnes 2024-1: uit de nieuwe cijfers volgt trede 4, maar de vorige trede van 2024-2 ('2024-II'!B8) blijft 2. Past u die cel aan, dan wordt de trede daar 4 in plaats van 3.",
      "Baarn 2023-2: uit de nieuwe cijfers volgt trede 2, maar de vorige trede van 2024-1 ('2024-I'!B3) blijft 1. Past u die cel aan, dan verandert de trede daar niet.",
    ].map((melding) => ({ code: 'TREDE_BLIJFT_ACHTER', melding })));
    expect(bevindingen.filter((b: { code: string }) => b.code === 'TREDE_BLIJFT_ACHTER')).toHaveLength(3);
  });
});

test.each([['with the trede in force in a column of each half-year', true], ['with it taken from the half-year before', false]])('the correction after the letters of 2022-2 moves no trede in any later half-year: %s', async (_, metTrede) => {
  const { gevolgen, bevindingen } = await naastKeten(metTrede, '2022-2', new Map([...gecorrigeerd].map(([g, realisatie]) => [g, { realisatie }])));
  expect(gevolgen.map((g: Gevolgjson) => [g.gemeente, g.periode, g.voor['trede'] === g.na['trede']])).toEqual(['Amersfoort', 'Houten', 'Utrecht', 'Woerden', 'Zeist'].map((g) => [g, '2022-2', true]));
  expect(bevindingen.map((b: { code: string }) => b.code)).not.toContain('TREDE_BLIJFT_ACHTER');
});
