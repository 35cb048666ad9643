import { readdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import type { Celwaarde } from '../../src/werkmap/blad';
import { DAGGEVALLEN } from '../beleid/daggevallen';
import { draai, nieuweMap } from './draai';

const zet = (map: string, bestand: string, naam: string, rijen: ReadonlyArray<readonly Celwaarde[]>): void => writeFileSync(path.join(map, bestand), maakXlsx({ titel: bestand, bladen: [{ naam, rijen }] }));

interface Document {
  readonly tabellen: ReadonlyArray<{ readonly rijen: ReadonlyArray<{ readonly gemeente: string; readonly bevindingen: ReadonlyArray<{ readonly code: string; readonly melding: string }> }> }>;
}

const opEenRegel = (tekst: string): string => tekst.replace(/\s+/g, ' ');

test.each(DAGGEVALLEN.map((g) => [g.naam, g] as const))('%s: the file says of which day the realisatie is', async (_naam, { blad, rijen, dagen }) => {
  const map = nieuweMap();
  zet(map, 'in.xlsx', blad, rijen);
  const { uit } = await draai(map, 'in.xlsx', '--json');
  const gezegd = (JSON.parse(uit) as Document).tabellen.flatMap((t) => t.rijen).map((r) => [r.gemeente, r.bevindingen.find((b) => b.code === 'TUSSENSTAND')?.melding.includes('van 26 oktober 2023,') ?? false] as const);
  expect(Object.fromEntries(gezegd)).toEqual(Object.fromEntries(Object.entries(dagen).map(([naam, dag]) => [naam, dag === '2023-10-26'])));
});

const tussen = DAGGEVALLEN.filter(({ dagen }) => dagen['Lopik'] !== null);

test.each(tussen.map((g) => [g.naam, g] as const))('%s: of an interim figure no trede is logged, no half-year follows and no letter says an outcome', async (_naam, { blad, rijen, dagen }) => {
  const map = nieuweMap();
  zet(map, 'in.xlsx', blad, rijen);
  const gelogd = (await draai(map, 'in.xlsx', '--logboek', 'Jan', '--uit', 'a.xlsx')).uit;
  expect(gelogd.includes('Logboek: niets nieuws')).toBe(dagen['Zeist'] !== null);
  const vooruit = await draai(map, 'in.xlsx', '--nieuw-halfjaar', '--uit', 'b.xlsx');
  expect([vooruit.code, opEenRegel(vooruit.fout)]).toEqual([2, expect.stringContaining('De realisatie van 2023-2 is een tussenstand van 26 oktober 2023')]);
  const stukken = await draai(map, 'in.xlsx', '--stukken', path.join(map, 'stukken'), '--periode', '2023-2');
  expect(opEenRegel(`${stukken.uit}${stukken.fout}`)).toContain('De realisatie van 2023-2 is een tussenstand van 26 oktober 2023.');
  expect(readdirSync(map)).not.toContain('b.xlsx');
});

test.each(tussen.map((g) => [g.naam, g] as const))('%s: a realisatie of that day is not compared with one of the peildatum', async (_naam, { blad, rijen }) => {
  const map = nieuweMap();
  zet(map, 'in.xlsx', '2023-II', [['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie'], ['Lopik', 1, 4, 15, 12], ['Zeist', 1, -15, 66, 66]]);
  zet(map, 'nieuw.xlsx', blad, rijen);
  const { uit } = await draai(map, 'in.xlsx', '--correcties', 'nieuw.xlsx');
  expect(opEenRegel(uit)).toMatch(/geen verschillen in wat kon worden vergeleken.*Bij u is die van de peildatum, in de nieuwe bron van 26 oktober 2023/);
});

test('what only the user can say is asked with the option that answers it, for the own workbook and for the new figures', async () => {
  const map = nieuweMap();
  const [geval] = DAGGEVALLEN;
  const rijen = [['Overzicht 26 oktober 2023'], ...(geval?.rijen.slice(1) ?? [])];
  zet(map, 'in.xlsx', '2023-II', rijen);
  const { code, fout } = await draai(map, 'in.xlsx');
  expect([code, opEenRegel(fout)]).toEqual([2, expect.stringContaining('“Overzicht 26 oktober 2023” (\'2023-II\'!A1) noemt 26 oktober 2023, een dag vóór de peildatum 1 januari 2024.')]);
  expect(fout).toContain('Hier: --realisatie tussenstand of --realisatie peildatum.');
  expect(opEenRegel((await draai(map, 'in.xlsx', '--realisatie', 'tussenstand')).uit)).toContain('dit is een tussenstand, geen beoordeling');
  expect((await draai(map, 'in.xlsx', '--realisatie', 'peildatum')).uit).not.toContain('tussenstand');
  expect(opEenRegel((await draai(map, 'in.xlsx', '--realisatie', 'peildatum', '--correcties', 'in.xlsx')).fout)).toContain('Hier: --nieuw-realisatie tussenstand of --nieuw-realisatie peildatum.');
  expect((await draai(map, 'in.xlsx', '--realisatie', 'peildatum', '--correcties', 'in.xlsx', '--nieuw-realisatie', 'peildatum')).uit).toContain('geen verschillen');
  zet(map, 'gewoon.xlsx', '2023-II', rijen.slice(1));
  expect((await draai(map, 'gewoon.xlsx', '--realisatie', 'peildatum')).fout).toContain('--realisatie had geen gevolg');
  expect((await draai(map, 'gewoon.xlsx', '--realisatie', 'gisteren')).fout).toContain('--realisatie moet tussenstand of peildatum zijn');
});
