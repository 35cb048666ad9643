import { proef } from '../hulp/officehost';

const blok = { B2: 'naam', C2: 'aantal', B3: 'a', C3: 1, B4: 'b', C4: 2, E9: 'los' };

test.each<[string, (b: Excel.Range, blad: Excel.Worksheet) => Excel.Range, string]>([
  ['getCell', (b) => b.getCell(1, 0), 'B3'], ['getRow', (b) => b.getRow(2), 'B4:C4'], ['getColumn', (b) => b.getColumn(1), 'C2:C4'],
  ['getResizedRange', (b) => b.getResizedRange(-1, 2), 'B2:E3'], ['getOffsetRange', (b) => b.getOffsetRange(1, 1), 'C3:D5'],
  ['getEntireColumn', (b) => b.getEntireColumn(), 'B:C'], ['getEntireRow', (b) => b.getEntireRow(), '2:4'], ['getLastRow', (b) => b.getLastRow(), 'B4:C4'],
  ['getUsedRange', (b) => b.getEntireColumn().getUsedRange(true), 'B2:C4'], ['getIntersectionOrNullObject', (b) => b.getIntersectionOrNullObject('C3:Z3'), 'C3'],
  ['getBoundingRect', (b) => b.getBoundingRect('E9'), 'B2:E9'], ['getSurroundingRegion', (b) => b.getCell(1, 1).getSurroundingRegion(), 'B2:C4'],
  ['getRangeByIndexes', (_, blad) => blad.getRangeByIndexes(1, 1, 2, 3), 'B2:D3'], ['the used range of the sheet', (_, blad) => blad.getUsedRange(), 'B2:E9'],
])('%s', async (_naam, vraag, adres) => {
  const { run } = await proef(blok);
  const uit = await run(async (blad, context) => {
    const b = vraag(blad.getRange('B2:C4'), blad).load('address');
    await context.sync();
    return b.address;
  });
  expect(uit).toBe(`Blad1!${adres}`);
});

test('what is not there is a null object, and so is everything on it', async () => {
  const { run, fout } = await proef();
  const uit = await run(async (blad, context) => {
    const leeg = blad.getUsedRangeOrNullObject().load('address');
    const blad2 = context.workbook.worksheets.getItemOrNullObject('Weg').load('name');
    const verder = blad2.getRange('A1').load('values');
    const filter = blad.autoFilter.getRangeOrNullObject().load('address');
    await context.sync();
    return [leeg.isNullObject, blad2.isNullObject, verder.isNullObject, filter.isNullObject];
  });
  expect(uit).toEqual([true, true, true, true]);
  expect(await fout(async (_, context) => { context.workbook.worksheets.getItem('Weg').load('name'); await context.sync(); })).toBe('ItemNotFound');
  expect(await fout(async (blad) => { blad.getRange('Q').load('values'); })).toBe('InvalidArgument');
});

test('visible cells, formulas and merged areas come in blocks', async () => {
  const { run, boek } = await proef({ A1: 'x', A2: 1, A3: 2, A4: '=A2', B1: 'y' });
  const uit = await run(async (blad, context) => {
    blad.getRange('3:3').rowHidden = true;
    blad.getRange('D1:E2').merge();
    const zichtbaar = blad.getRange('A1:A4').getSpecialCellsOrNullObject('Visible').load('address, cellCount');
    const formules = blad.getRange('A:B').getSpecialCellsOrNullObject('Formulas').load('address');
    const samen = blad.getRange('A1:Z9').getMergedAreasOrNullObject().load('address');
    const geen = blad.getRange('B1:B4').getSpecialCellsOrNullObject('Formulas').load('address');
    zichtbaar.areas.load('items/address');
    const verborgen = blad.getRange('A2:A3').load('rowHidden, hidden');
    await context.sync();
    return [zichtbaar.address, zichtbaar.cellCount, zichtbaar.areas.items.map((a) => a.address), formules.address, samen.address, geen.isNullObject, verborgen.rowHidden];
  });
  expect(uit).toEqual(['Blad1!A1:A2,Blad1!A4', 3, ['Blad1!A1:A2', 'Blad1!A4'], 'Blad1!A4', 'Blad1!D1:E2', true, null]);
  expect(boek.ongedaan.gewistDoor).toEqual(['Range.getMergedAreasOrNullObject']);
});

test('formats are read as what the cells have in common, and set per range, cell, row and column', async () => {
  const { run } = await proef({ A1: 'x', B1: 'y' });
  const uit = await run(async (blad, context) => {
    const b = blad.getRange('A1:B1');
    blad.getRange('A1').format.fill.color = '#ff0000';
    b.format.font.bold = true;
    b.format.columnWidth = 80;
    b.format.borders.getItem('EdgeBottom').style = 'Continuous';
    blad.getRange('A2:B2').setCellProperties([[{ format: { fill: { color: '#00FF00' } } }, { format: { font: { italic: true }, wrapText: true } }]]);
    b.load('format/columnWidth, format/fill/color, format/font/bold');
    const rand = b.format.borders.getItem('EdgeBottom').load('style');
    const cellen = blad.getRange('A1:B2').getCellProperties({ address: true, format: { fill: { color: true }, font: { italic: true } } });
    const rijen = blad.getRange('A1:A2').getRowProperties({ rowHidden: true, rowIndex: true });
    const kolommen = blad.getRange('A1:B1').getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    return [b.format.fill.color, b.format.font.bold, b.format.columnWidth, rand.style, cellen.value.map((r) => r.map((c) => [c.format?.fill?.color, c.format?.font?.italic])), rijen.value, kolommen.value];
  });
  expect(uit).toEqual([
    null, true, 80, 'Continuous', [[['#FF0000', false], ['#FFFFFF', false]], [['#00FF00', false], ['#FFFFFF', true]]],
    [{ rowHidden: false, rowIndex: 0 }, { rowHidden: false, rowIndex: 1 }],
    [{ columnHidden: false, format: { columnWidth: 80 } }, { columnHidden: false, format: { columnWidth: 80 } }],
  ]);
});

test('clear takes contents, looks, or both', async () => {
  const { run, boek } = await proef({ A1: 1, A2: 2, A3: 3 });
  await run(async (blad, context) => {
    blad.getRange('A1:A3').format.fill.color = '#123456';
    blad.getRange('A1').clear('Contents');
    blad.getRange('A2').clear('Formats');
    blad.getRange('A3').clear();
    await context.sync();
  });
  const blad = boek.blad('Blad1');
  expect([0, 1, 2].map((r) => [blad?.waarde(r, 0), blad?.cel(r, 0)?.opmaak.vulling])).toEqual([[null, '#123456'], [2, null], [null, undefined]]);
});

test('copying moves relative references and takes what is asked', async () => {
  const { run } = await proef({ A1: 2, B1: '=A1*10', A2: 3 });
  const uit = await run(async (blad, context) => {
    blad.getRange('B2').copyFrom('B1');
    blad.getRange('C2').copyFrom('B1', 'Values');
    const b = blad.getRange('B2:C2').load('formulas, values');
    await context.sync();
    return [b.formulas, b.values];
  });
  expect(uit).toEqual([[['=A2*10', 20]], [[30, 20]]]);
});

test('what stands on a sheet beside its cells is counted, and the type of validation told', async () => {
  const { boek, run } = await proef({ A1: 1 });
  boek.blad('Blad1')?.zet({ bijlagen: [{ soort: 'vorm', naam: 'Logo' }, { soort: 'opmerking', naam: 'zie mail' }], validaties: [{ soort: 'List', bereik: { rij: 0, totRij: 1, kolom: 0, totKolom: 0 } }] });
  const uit = await run(async (blad, context) => {
    const tellingen = [blad.shapes.getCount(), blad.charts.getCount(), blad.pivotTables.getCount(), blad.comments.getCount()];
    const validaties = ['A1:A2', 'A1', 'A1:B2', 'B1', ''].map((adres) => { const { dataValidation } = blad.getRange(adres === '' ? undefined : adres); return dataValidation.load('type'); });
    blad.shapes.load('items/name');
    blad.comments.load('items/content');
    await context.sync();
    return [tellingen.map((t) => t.value), validaties.map((v) => v.type), blad.shapes.items.map((s) => s.name), blad.comments.items.map((c) => c.content)];
  });
  expect(uit).toEqual([[1, 0, 0, 1], ['List', 'List', 'Inconsistent', 'None', 'Inconsistent'], ['Logo'], ['zie mail']]);
});

test('an API that the host does not imitate is refused by its name', async () => {
  const { fout, run, venster } = await proef({ A1: 1 });
  expect(await fout(async (blad) => { blad.getRange('A1').sort.apply([{ key: 0 }]); })).toBe('ApiNotFound');
  expect(await fout(async (blad) => { blad.getRange('A1').load('hyperlink'); })).toBe('ApiNotFound');
  await expect(run(async (blad) => { blad.slicers.load('items'); })).rejects.toThrow('Worksheet.Slicers');
  await expect(run(async (blad) => { blad.charts.add('Line', blad.getRange('A1')); })).rejects.toThrow('ChartCollection.Add');
  expect(venster.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
});

test.each([['1.9', false, false], ['1.14', true, false], ['1.15', true, true]])('at ExcelApi %s office.js itself refuses what is above it', async (apiniveau, heeft12, heeft15) => {
  const { venster, fout } = await proef({}, { apiniveau, alleenNiveau: true });
  expect(venster.Office.context.requirements.isSetSupported('ExcelApi', '1.12')).toBe(heeft12);
  expect(venster.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(heeft15);
  expect(venster.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(await fout(async (blad) => { blad.customProperties.add('sleutel', 'waarde'); })).toBe(heeft12 ? 'geen fout' : 'ApiNotFound');
});
