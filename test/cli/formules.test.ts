import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { celVan, type Celwaarde } from '../../src/werkmap/blad';
import { bladenVan, draai, KOP, schrijf } from './draai';

const BLAD = 'xl/worksheets/sheet1.xml';
const RIJEN = [KOP, ['Lopik', 2, 17, 16, 7], ['Soest', 2, 17, 16, null], ['Zeist', 2, 17, 16, 7]];

const xml = (bestand: string): string => strFromU8(unzipSync(readFileSync(bestand))[BLAD] ?? new Uint8Array());

const celIn = (tekst: string, ref: string): string => new RegExp(`<c r="${ref}".*?(?:/>|</c>)`, 's').exec(tekst)?.[0] ?? '';

/** A workbook that was assessed, with other cells put in it as Excel could have left them; and the same after another run. */
const opnieuw = async (cellen: Readonly<Record<string, string>>): Promise<{ readonly voor: string; readonly na: string; readonly waarde: (rij: number, kolom: number) => Celwaarde; readonly rekent: boolean }> => {
  const map = schrijf('a.xlsx', RIJEN);
  const [voor, na] = ['a-beoordeeld.xlsx', 'b.xlsx'].map((naam) => path.join(map, naam)) as [string, string];
  expect((await draai(map, 'a.xlsx')).code).toBe(1);
  const delen = unzipSync(readFileSync(voor));
  let tekst = xml(voor);
  for (const [ref, cel] of Object.entries(cellen)) tekst = tekst.replace(celIn(tekst, ref), cel);
  writeFileSync(voor, zipSync({ ...delen, [BLAD]: strToU8(tekst) }));
  expect(await draai(map, voor, '--uit', 'b.xlsx')).toMatchObject({ code: 1, fout: '' });
  expect((await draai(map, na, '--uit', 'c.xlsx')).code).toBe(1);
  expect(readFileSync(path.join(map, 'c.xlsx')).equals(readFileSync(na))).toBe(true);
  const [blad] = bladenVan(na);
  if (blad === undefined) throw new Error('no sheet');
  return { voor: tekst, na: xml(na), waarde: (rij, kolom) => celVan(blad, rij, kolom), rekent: strFromU8(unzipSync(readFileSync(na))['xl/workbook.xml'] ?? new Uint8Array()).includes('fullCalcOnLoad="1"') };
};

const trede = (rij: number, vorige: string): string => `_xldudf_IBT_TREDE("2024-1",D${rij},C${rij}&amp;"",E${rij}&amp;"",${vorige})`;

test('a formula of ours that gives the trede stays to the letter; only an outcome that is old is renewed', async () => {
  const cel = (uitkomst: string): string => `<c r="J2" s="4" cm="1"><f t="array" ref="J2">${trede(2, 'B2&amp;""')}</f>${uitkomst}</c>`;
  const { voor, na, rekent } = await opnieuw({ J2: cel('<v>1</v>') });
  expect(na).toBe(voor.replace(cel('<v>1</v>'), cel('<v>3</v>')));
  expect(rekent).toBe(true);
  const goed = await opnieuw({ J2: cel('<v>3</v>') });
  expect(goed.na).toBe(goed.voor);
});

test.each([
  ['another cell for the vorige trede', 2, trede(2, 'C2&amp;""'), 3],
  ['another half-year', 2, trede(2, 'B2&amp;""').replace('2024-1', '2022-1'), 3],
  ['a blank cell', 3, trede(3, 'B3&amp;""'), 'niet te beoordelen'],
])('a formula of ours with %s makes way for the value: Excel would put its own figure back', async (_, rij, formule, verwacht) => {
  const { na, waarde } = await opnieuw({ [`J${rij}`]: `<c r="J${rij}"><f>${formule}</f><v>1</v></c>` });
  expect(na).not.toMatch(/<f[\s>]/);
  expect(waarde(rij - 1, 9)).toBe(verwacht);
});

test('of a shared formula each cell is judged by itself, and those that stay keep a text', async () => {
  const { na, waarde } = await opnieuw({
    J2: `<c r="J2"><f t="shared" ref="J2:J4" si="0">${trede(2, 'C2&amp;""')}</f><v>1</v></c>`,
    J3: '<c r="J3"><f t="shared" si="0"/><v>1</v></c>',
    J4: '<c r="J4"><f t="shared" si="0"/><v>1</v></c>',
  });
  expect([1, 2, 3].map((r) => waarde(r, 9))).toEqual([3, 'niet te beoordelen', 3]);
  expect(na).not.toMatch(/<f[\s>]/);
  const goed = await opnieuw({
    J3: `<c r="J3"><f t="shared" ref="J3:J4" si="0">${trede(3, 'B3&amp;""')}</f><v>1</v></c>`,
    J4: '<c r="J4"><f t="shared" si="0"/><v>1</v></c>',
  });
  expect([1, 2, 3].map((r) => goed.waarde(r, 9))).toEqual([3, 'niet te beoordelen', 3]);
  expect(celIn(goed.na, 'J4')).toBe(`<c r="J4"><f>${trede(4, 'B4&amp;""')}</f><v>3</v></c>`);
});
