import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync } from 'fflate';
import { bedienPagina, cel, getekend, naar, open, pagina, status, typ } from '../pagina/proefpagina';

const UTRECHT = path.join(__dirname, '../../voorbeelden/coa-utrecht.xlsx');

bedienPagina();

test('an edit recalculates what depends on it; undo puts it back', async () => {
  await open();
  expect(await cel('I6')).toBe('-31');
  await typ('F6', '300');
  expect(await cel('I6')).toBe('-122');
  expect(await cel('G6')).toBe('240%');
  await naar('F32');
  expect(await cel('F32')).toBe('1.726');
  await pagina.keyboard.press('Control+z');
  await naar('A1');
  expect(await cel('F6')).toBe('209');
  expect(await cel('I6')).toBe('-31');
});

test('formulas are typed as in a Dutch Excel; what is none is refused and stays to be mended', async () => {
  await open();
  await typ('L2', '=SOM(B6:B7)*0,5');
  expect(await cel('L2')).toBe('26');
  await naar('L2');
  expect(await pagina.inputValue('.inhoud')).toBe('=SOM(B6:B7)*0,5');
  await typ('L3', '=SOM(B6');
  expect(await status()).toContain('geen formule');
  expect(await pagina.inputValue('.invoer')).toBe('=SOM(B6');
  await pagina.keyboard.press('Escape');
  expect(await cel('L3')).toBe('');
  await typ('L3', '=L2+B6');
  await typ('B6', '=L3');
  expect(await status()).toContain("hangt een cel van zichzelf af, namelijk '2022-II'!");
  await pagina.keyboard.press('Escape');
  expect(await cel('B6')).toBe('53');
  await typ('L3', '=NOOIT(1)');
  expect(await cel('L3')).toBe('#NAAM?');
});

test('the real office.js in the pane sees the selection; a command of the ribbon writes in the sheet', async () => {
  await open();
  const venster = pagina.frameLocator('iframe');
  await venster.locator('#stand', { hasText: 'klaar Excel PC' }).waitFor();
  await naar('F6');
  await venster.locator('#selectie', { hasText: "'2022-II'!F6 [[209]]" }).waitFor();
  await pagina.click('.lintknop >> text=Beoordeel');
  await pagina.locator('#cel-5-11', { hasText: '3' }).waitFor();
  expect(await pagina.locator('#cel-5-11').evaluate((e) => getComputedStyle(e).backgroundColor)).toBe('rgb(244, 177, 131)');
  await pagina.click('.lintknop >> text=Deelvenster');
  expect(await pagina.isVisible('iframe')).toBe(false);
  await pagina.click('.lintknop >> text=Toelichting');
  await pagina.waitForSelector('iframe', { state: 'visible' });
});

test('a function of the add-in works in a cell, follows its cells, and is saved under its stored name', async () => {
  await open();
  await typ('L6', '=IBT.PLUS(F6;SOM(B6;1))');
  await pagina.locator('#cel-5-11', { hasText: '263' }).waitFor();
  await typ('F6', '300');
  await pagina.locator('#cel-5-11', { hasText: '354' }).waitFor();
  const [bestand] = await Promise.all([pagina.waitForEvent('download'), pagina.click('text=Opslaan')]);
  const blad = Buffer.from(unzipSync(readFileSync(await bestand.path()))['xl/worksheets/sheet1.xml'] ?? []).toString();
  expect(blad).toContain('<f>_xldudf_IBT_PLUS(F6,SUM(B6,1))</f><v>354</v>');
  await pagina.setInputFiles('input[type=file]', await bestand.path());
  await pagina.locator('#cel-5-11', { hasText: '354' }).waitFor();
});

test('everything by keyboard', async () => {
  await open();
  await naar('A6');
  const actief = async (): Promise<string> => {
    await getekend();
    return pagina.inputValue('.naamvak');
  };
  for (const [toets, uit] of [
    ['ArrowRight', 'B6'], ['ArrowDown', 'B7'], ['Control+ArrowDown', 'B32'], ['Control+Home', 'A1'], ['Control+End', 'J32'], ['Home', 'A32'], ['Tab', 'B32'], ['Shift+Tab', 'A32'], ['Enter', 'A33'], ['Shift+Enter', 'A32'],
    ['Shift+ArrowUp', 'A31:A32'], ['PageUp', 'A19'],
  ] as const) {
    await pagina.keyboard.press(toets);
    if (toets === 'PageUp') expect(Number((await actief()).slice(1))).toBeLessThan(28);
    else expect([toets, await actief()]).toEqual([toets, uit]);
  }
  await naar('B7');
  await pagina.keyboard.press('F2');
  await pagina.keyboard.type('2');
  await pagina.keyboard.press('Tab');
  expect(await cel('B7')).toBe('-12');
  await naar('B7');
  await pagina.keyboard.press('Delete');
  expect(await cel('B7')).toBe('');
  await pagina.keyboard.press('Control+PageDown');
  expect(await pagina.textContent('[role=tab][aria-selected=true]')).toBe('2023-I');
  const deel = (): Promise<string | undefined> => pagina.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-deel]')?.dataset['deel'] ?? document.activeElement?.getAttribute('role') ?? undefined);
  const gezien: (string | undefined)[] = [];
  for (let i = 0; i < 5; i++) {
    await pagina.keyboard.press('F6');
    gezien.push(await deel());
  }
  expect(new Set(gezien).size).toBe(5);
});

test('one\'s own file comes in and goes out: the same bytes, and after an edit only the sheets with other figures and the order to recalculate', async () => {
  await open();
  await pagina.setInputFiles('input[type=file]', { name: 'eigen.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(UTRECHT) });
  await pagina.locator('h1', { hasText: 'eigen.xlsx' }).waitFor();
  const bewaar = async (): Promise<Buffer> => {
    const [bestand] = await Promise.all([pagina.waitForEvent('download'), pagina.click('text=Opslaan')]);
    expect(bestand.suggestedFilename()).toBe('eigen.xlsx');
    return readFileSync(await bestand.path());
  };
  expect((await bewaar()).equals(readFileSync(UTRECHT))).toBe(true);
  await typ('F6', '210');
  const [voor, na] = [unzipSync(readFileSync(UTRECHT)), unzipSync(await bewaar())];
  expect(Object.keys(voor).filter((d) => !Buffer.from(voor[d] ?? []).equals(Buffer.from(na[d] ?? [])))).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet6.xml', 'xl/workbook.xml']);
  await pagina.setInputFiles('input[type=file]', { name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await pagina.locator('dialog', { hasText: 'pdf' }).waitFor();
  await pagina.keyboard.press('Escape');
});

test('cells are copied as Excel puts them on the clipboard, and pasted as one step of undo', async () => {
  await open();
  await pagina.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await naar('A6:B7');
  await pagina.keyboard.press('Control+c');
  expect(await pagina.evaluate(() => navigator.clipboard.readText())).toBe('Amersfoort\t53\nBaarn\t-1');
  await naar('L2');
  await pagina.keyboard.press('Control+v');
  expect([await cel('L2'), await cel('M2'), await cel('L3'), await cel('M3')]).toEqual(['Amersfoort', '53', 'Baarn', '-1']);
  await pagina.keyboard.press('Control+z');
  expect([await cel('L2'), await cel('M3')]).toEqual(['', '']);
});

test('while a cell is typed in, the add-in has to wait, and then goes on', async () => {
  await open();
  await pagina.frameLocator('iframe').locator('#stand', { hasText: 'klaar Excel PC' }).waitFor();
  await pagina.click('.simulatieknop');
  await pagina.click('text=Er wordt een cel bewerkt');
  await pagina.keyboard.press('Escape');
  await naar('B6');
  await pagina.keyboard.press('F2');
  await pagina.keyboard.press('Escape');
  const schrijf = (): Promise<string> => pagina.frames()[1]?.evaluate(`Excel.run(async (c) => { c.workbook.getSelectedRange().values = [[7]]; await c.sync(); return 'geschreven'; }).catch((e) => e.code)`) as Promise<string>;
  expect(await schrijf()).toBe('InvalidOperationInCellEditMode');
  await pagina.click('.simulatieknop');
  await pagina.click('text=Er wordt een cel bewerkt');
  expect(await schrijf()).toBe('geschreven');
  expect(await cel('B6')).toBe('7');
});

test('opening another workbook asks first where something would be lost', async () => {
  await open();
  await typ('F6', '1');
  await pagina.selectOption('.bestandsbalk select', 'rommelig.xlsx');
  await pagina.click('dialog >> text=Annuleren');
  expect(await pagina.textContent('h1')).toContain('coa-utrecht.xlsx');
  await pagina.selectOption('.bestandsbalk select', 'rommelig.xlsx');
  await pagina.click('dialog >> text=Openen zonder op te slaan');
  await pagina.locator('h1', { hasText: 'rommelig.xlsx' }).waitFor();
  expect(await pagina.locator('.rijkop.gefilterd').count()).toBeGreaterThan(0);
});

test('what can also happen: a protected sheet, a filter, someone else', async () => {
  await open();
  await naar('B6');
  await pagina.click('.simulatieknop');
  await pagina.click('text=Een ander verhoogt');
  expect(await cel('B6')).toBe('54');
  await pagina.click('text=Rijen filteren');
  await pagina.locator('[role=rowheader]').filter({ hasText: /^7$/ }).waitFor({ state: 'detached' });
  await pagina.click('text=Rijen filteren');
  await pagina.locator('[role=rowheader]').filter({ hasText: /^7$/ }).waitFor();
  await pagina.click('text=Dit blad is beveiligd');
  await pagina.keyboard.press('Escape');
  await typ('B6', '9');
  expect(await cel('B6')).toBe('54');
  expect(await status()).toContain('beveiligd');
});

test('only what is in view is drawn', async () => {
  await open();
  await naar('A9000');
  await pagina.locator('#cel-8999-0').waitFor();
  expect(await pagina.locator('[role=gridcell]').count()).toBeLessThan(1_500);
});

test('each sheet keeps how far it was scrolled', async () => {
  await open();
  const raster = pagina.locator('.raster');
  const stand = async (): Promise<readonly [number, number]> => { await getekend(); return raster.evaluate((e) => [e.scrollLeft, e.scrollTop] as const); };
  await raster.evaluate((e) => e.scrollTo(300, 700));
  expect(await stand()).toEqual([300, 700]);
  await pagina.click('.tab >> text=Overzicht');
  expect(await stand()).toEqual([0, 0]);
  await pagina.click('.tab >> text=2022-II');
  expect(await stand()).toEqual([300, 700]);
  await pagina.click('.tab >> text=Overzicht');
  await naar('A150');
  await pagina.locator('#cel-149-0').waitFor();
  expect((await stand())[1]).toBeGreaterThan(1_000);
});

test('a text that runs over goes under the column that stays in view', async () => {
  await open();
  await typ('L6', `Toelichting: ${'taakstelling en realisatie '.repeat(2)}`);
  await pagina.locator('.raster').evaluate((e) => e.scrollTo(0, 0));
  await getekend();
  const vak = await pagina.locator('#cel-5-0').boundingBox();
  if (vak === null) throw new Error('A6 is not shown');
  const plaatje = async (): Promise<string> => { await getekend(); return (await pagina.screenshot({ clip: { x: vak.x + 1, y: vak.y + 1, width: vak.width - 3, height: vak.height - 3 } })).toString('base64'); };
  const eerst = await plaatje();
  const over = await pagina.locator('#cel-5-11').evaluate((e) => (e as HTMLElement).offsetLeft);
  await pagina.locator('.raster').evaluate((e, x) => e.scrollTo(x, 0), over - 60);
  await pagina.locator('#cel-5-11 .tekst.loopt').waitFor();
  expect(await plaatje()).toBe(eerst);
});
