import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { maakXlsx, type Celbeschrijving } from '../../voorbeelden/maker';
import { draai, nieuweMap } from './draai';

// Fictitious figures. The closing balances of 2023-II are formulas on a table, the opening balances of 2024-I follow them.

const eindstand = (waarde: number): Celbeschrijving => ({ waarde, formule: 'Cijfers[[#This Row],[Achterstand 1 juli 2023]]+Cijfers[[#This Row],[Taakstelling 2023-II]]-Cijfers[[#This Row],[Realisatie cumulatief 2023-II]]' });
const KOPPEN = ['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie cumulatief 2023-II', 'Achterstand 1 januari 2024'];
const CIJFERS = [KOPPEN, ['Lopik', 2, 17, 16, 16, eindstand(17)], ['Soest', 1, 4, 50, 50, eindstand(4)], ['Zeist', 2, 20, 60, 60, eindstand(20)]];

const schrijf = (...begin: readonly [string, string, string]): string => {
  const map = nieuweMap();
  const rij = (gemeente: string, trede: number, waarde: number, formule: string, ...rest: readonly number[]): readonly Celbeschrijving[] => [gemeente, trede, { waarde, formule }, ...rest];
  writeFileSync(path.join(map, 'eigen.xlsx'), maakXlsx({
    titel: 'fictief',
    namen: [{ naam: 'eindstanden', verwijzing: "'2023-II'!$F$2:$F$4" }],
    bladen: [{ naam: '2023-II', rijen: CIJFERS, tabellen: [{ naam: 'Cijfers', bereik: 'A1:F4' }] }, {
      naam: '2024-I',
      rijen: [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'], rij('Lopik', 2, 17, begin[0], 16, 7), rij('Soest', 1, 4, begin[1], 50, 52), rij('Zeist', 2, 20, begin[2], 64, 61)],
    }],
  }));
  writeFileSync(path.join(map, 'nieuw.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'Export', rijen: [['Gemeente', 'Realisatie cumulatief 2023-II'], ['Lopik', 3], ['Soest', 50], ['Zeist', 60]] }] }));
  return map;
};

const OP_NAAM = 'INDEX(eindstanden,MATCH(A2,Cijfers[Gemeente],0))';

const rekentBijOpenen = (map: string, naam: string): boolean => strFromU8(unzipSync(readFileSync(path.join(map, naam)))['xl/workbook.xml'] ?? new Uint8Array()).includes('fullCalcOnLoad="1"');

test('formulas on a table, by a name or on another workbook do not follow an assessment: it leaves the file as Excel calculated it', async () => {
  const map = schrijf(OP_NAAM, 'SUM(Cijfers[[#This Row],[Achterstand 1 januari 2024]])', '[1]Blad1!$C$4');
  expect(await draai(map, 'eigen.xlsx', '--uit', 'x.xlsx')).toMatchObject({ code: 0, fout: '' });
  expect(rekentBijOpenen(map, 'x.xlsx')).toBe(false);
  expect(await draai(map, 'x.xlsx', '--uit', 'y.xlsx')).toMatchObject({ code: 0, fout: '' });
});

test('a formula of which only Excel can say what it follows is named in a later run; every row was assessed, and the exit code says no more than that', async () => {
  const map = schrijf(OP_NAAM, 'INDIRECT("\'2023-II\'!F3")', '20');
  expect(await draai(map, 'eigen.xlsx', '--uit', 'x.xlsx')).toMatchObject({ code: 0, fout: '' });
  expect(rekentBijOpenen(map, 'x.xlsx')).toBe(true);
  const { code, fout } = await draai(map, 'x.xlsx', '--uit', 'y.xlsx');
  expect([code, fout]).toEqual([0, expect.stringContaining('kan oud zijn')]);
});

test('a correction of one row of a table leaves the others known, by a name too', async () => {
  const map = schrijf("'2023-II'!F2", 'Cijfers[[#This Row],[Achterstand 1 januari 2024]]', 'eindstanden');
  const { uit } = await draai(map, 'eigen.xlsx', '--correcties', 'nieuw.xlsx', '--accepteer', 'alles', '--uit', 'na.xlsx', '--json');
  const rijen: ReadonlyArray<{ gemeente: string; trede: number | null }> = JSON.parse(uit).beoordeling.tabellen[1].rijen;
  expect(rijen.map((r) => [r.gemeente, r.trede === null])).toEqual([['Lopik', true], ['Soest', false], ['Zeist', true]]);
});

test('after a correction it is said that Excel has yet to calculate what may follow it, where something may', async () => {
  const zegt = async (map: string): Promise<boolean> => (await draai(map, 'eigen.xlsx', '--correcties', 'nieuw.xlsx', '--accepteer', 'alles', '--uit', 'na.xlsx')).uit.includes('rekent Excel uit als u de werkmap opent');
  const map = schrijf('17', '4', '20');
  expect([await zegt(map), rekentBijOpenen(map, 'na.xlsx')]).toEqual([true, true]);
  writeFileSync(path.join(map, 'eigen.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2023-II', rijen: CIJFERS.map((r) => r.slice(0, 5)) }] }));
  expect([await zegt(map), rekentBijOpenen(map, 'na.xlsx')]).toEqual([false, false]);
});
