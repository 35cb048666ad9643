import { proef } from '../hulp/officehost';

const TABEL = { A1: 'Gemeente', B1: 'Trede', A2: 'Soest', B2: 3, A3: 'Zeist', B3: 1 };

test('a table has its parts, grows by resize, and keeps its column names apart', async () => {
  const { run } = await proef({ ...TABEL, D1: 'ernaast' });
  const uit = await run(async (blad, context) => {
    const t = blad.tables.add('A1:B3', true);
    t.name = 'Cijfers';
    await context.sync();
    t.resize('A1:C3');
    blad.getRange('C1').values = [['Trede']];
    const delen = [t.getRange(), t.getHeaderRowRange(), t.getDataBodyRange()].map((b) => b.load('address'));
    const kop = t.getHeaderRowRange().load('values');
    t.columns.load('items/name');
    t.load('name, showTotals, id');
    const gevonden = blad.getRange('B2').getTables(false).load('items/name');
    await context.sync();
    return [delen.map((b) => b.address), kop.values, t.columns.items.map((k) => k.name), t.name, t.showTotals, gevonden.items.map((x) => x.name)];
  });
  expect(uit).toEqual([['Blad1!A1:C3', 'Blad1!A1:C1', 'Blad1!A2:C3'], [['Gemeente', 'Trede', 'Trede2']], ['Gemeente', 'Trede', 'Trede2'], 'Cijfers', false, ['Cijfers']]);
});

test('a column added to a table moves what stands beside it, and a totals row what stands below', async () => {
  const { run, fout } = await proef({ ...TABEL, C1: 'rechts', A4: 'onder' });
  const uit = await run(async (blad, context) => {
    const t = blad.tables.add('A1:B3', true);
    t.columns.add(1, [['Nieuw'], [7], [8]] as unknown as number[][]);
    t.showTotals = true;
    const b = blad.getRange('A1:D5').load('values');
    const totaal = t.getTotalRowRange().load('address');
    await context.sync();
    return [b.values, totaal.address];
  });
  expect(uit).toEqual([[['Gemeente', 'Nieuw', 'Trede', 'rechts'], ['Soest', 7, 3, ''], ['Zeist', 8, 1, ''], ['Totaal', '', '', ''], ['onder', '', '', '']], 'Blad1!A4:C4']);
  expect(await fout(async (blad) => { blad.tables.add('B2:C4', true); })).toBe('InvalidOperation');
  expect(await fout(async (blad) => { blad.tables.getItem('Tabel1').resize('A2:C4'); })).toBe('InvalidArgument');
  expect(await fout(async (blad) => { blad.getRange('A2:A2').insert('Right'); })).toBe('InvalidOperation');
});

test('rules on cell values and formulas are made, read, ordered and removed', async () => {
  const { run, host, fout } = await proef(TABEL);
  host.functies.registreer('IBT', { functions: [{ id: 'TREDE', name: 'TREDE', parameters: [] }] });
  const uit = await run(async (blad, context) => {
    const b = blad.getRange('B2:B3');
    const een = b.conditionalFormats.add('CellValue');
    een.cellValue.format.fill.color = '#FF0000';
    een.cellValue.format.font.bold = true;
    een.cellValue.rule = { formula1: '=3', operator: 'GreaterThanOrEqual' };
    const twee = b.conditionalFormats.add('Custom');
    twee.custom.rule.formula = '=$B2=1';
    twee.custom.format.font.color = 'blue';
    twee.stopIfTrue = true;
    await context.sync();
    const regels = b.conditionalFormats.load('items/type, items/priority, items/stopIfTrue');
    een.cellValue.load('rule, format/fill/color');
    const geen = een.customOrNullObject.load('rule/formula');
    twee.custom.rule.load('formula');
    const waar = een.getRange().load('address');
    await context.sync();
    const gelezen = [regels.items.map((r) => [r.type, r.priority, r.stopIfTrue]), een.cellValue.rule, een.cellValue.format.fill.color, geen.isNullObject, twee.custom.rule.formula, waar.address];
    twee.delete();
    blad.getRange('B2').conditionalFormats.clearAll();
    const n = blad.getRange('B2:B3').conditionalFormats.getCount();
    een.getRangeOrNullObject().load('address');
    const rest = een.getRange().load('address');
    await context.sync();
    return [...gelezen, n.value, rest.address];
  });
  expect(uit).toEqual([[['Custom', 0, true], ['CellValue', 1, false]], { formula1: '=3', operator: 'GreaterThanOrEqual' }, '#FF0000', true, '=$B2=1', 'Blad1!B2:B3', 1, 'Blad1!B3']);
  expect(await fout(async (blad) => { blad.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=IBT.TREDE(B2)>2'; })).toBe('InvalidArgument');
  expect(await fout(async (blad) => { blad.getRange('B2').conditionalFormats.add('DataBar'); })).toBe('ApiNotFound');
});

test('sheets are found by name and id, added, hidden, renamed with the formulas that point to them, and removed', async () => {
  const { run, boek, venster } = await proef({ A1: 5 });
  const uit = await run(async (blad, context) => {
    const bladen = context.workbook.worksheets;
    const nieuw = bladen.add('Uitkomst');
    nieuw.getRange('A1').formulas = [['=Blad1!A1+1']];
    blad.name = 'De cijfers';
    nieuw.activate();
    blad.visibility = 'Hidden';
    bladen.load('items/name, items/visibility, items/position, items/id');
    const cel = nieuw.getRange('A1').load('formulas, values');
    const actief = bladen.getActiveWorksheet().load('name');
    const n = bladen.getCount(true);
    await context.sync();
    const opId = bladen.getItem(bladen.items[1]?.id ?? '').load('name');
    await context.sync();
    return [bladen.items.map((b) => [b.name, b.visibility, b.position]), cel.formulas[0]?.[0], cel.values[0]?.[0], actief.name, n.value, opId.name];
  });
  expect(uit).toEqual([[['De cijfers', 'Hidden', 0], ['Uitkomst', 'Visible', 1]], "='De cijfers'!A1+1", 6, 'Uitkomst', 1, 'Uitkomst']);
  expect(boek.ongedaan.gewistDoor).toEqual(['Worksheet.name', 'Worksheet.visibility']);
  const { Excel } = venster;
  await expect(Excel.run(async (context) => { context.workbook.worksheets.add('uitkomst'); await context.sync(); })).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  await expect(Excel.run(async (context) => { context.workbook.worksheets.getItem('Uitkomst').delete(); await context.sync(); })).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('settings, sheet properties, names, selection and culture', async () => {
  const { run, boek, venster } = await proef({ A1: 1 });
  const uit = await run(async (blad, context) => {
    const boekje = context.workbook;
    boekje.settings.add('keuzes', { a: [1, 'twee'] });
    blad.customProperties.add('bron', 'COA');
    boekje.names.add('opgave', '=Blad1!$A$1:$B$2');
    blad.getRange('B2:C3').select();
    const s = boekje.settings.getItemOrNullObject('keuzes').load('value');
    const weg = boekje.settings.getItemOrNullObject('anders').load('value');
    const e = blad.customProperties.getItemOrNullObject('BRON').load('value');
    const n = boekje.names.getItemOrNullObject('OPGAVE').load('name, formula');
    const nb = boekje.names.getItem('opgave').getRange().load('address');
    const keuze = boekje.getSelectedRange().load('address');
    const cel = boekje.getActiveCell().load('address');
    const cultuur = boekje.application.cultureInfo.load('name');
    cultuur.numberFormat.load('numberDecimalSeparator');
    await context.sync();
    boekje.settings.getItem('keuzes').delete();
    const over = boekje.settings.getCount();
    await context.sync();
    return [s.value, weg.isNullObject, e.value, n.name, n.formula, nb.address, keuze.address, cel.address, cultuur.name, cultuur.numberFormat.numberDecimalSeparator, over.value];
  });
  expect(uit).toEqual([{ a: [1, 'twee'] }, true, 'COA', 'opgave', '=Blad1!$A$1:$B$2', 'Blad1!A1:B2', 'Blad1!B2:C3', 'Blad1!B2', 'nl-NL', ',', 0]);
  expect(boek.ongedaan.gewistDoor).toEqual([]);
  const instellingen = venster.Office.context.document.settings;
  instellingen.set('x', { y: 1 });
  await new Promise((klaar) => instellingen.saveAsync(klaar));
  expect([...boek.documentinstellingen]).toEqual([['x', '{"y":1}']]);
  expect(boek.ongedaan.gewistDoor).toEqual(['Office.context.document.settings.saveAsync']);
});

test('rows are frozen and freed again; where the structure is protected no sheet is added, renamed or deleted', async () => {
  const { run, boek, fout } = await proef({ A1: 'Gemeente' });
  const uit = await run(async (blad, context) => {
    blad.freezePanes.freezeRows(2);
    const vast = blad.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    blad.freezePanes.unfreeze();
    const los = blad.freezePanes.getLocationOrNullObject().load('address');
    context.workbook.protection.load('protected');
    await context.sync();
    return [vast.address, los.isNullObject, context.workbook.protection.protected];
  });
  expect(uit).toEqual(['Blad1!1:2', true, false]);
  expect(await fout(async (blad) => { blad.freezePanes.freezeRows(-1); })).toBe('InvalidArgument');
  boek.structuurBeveiligd = true;
  expect([
    await fout(async (_, context) => { context.workbook.worksheets.add('Blad2'); }), await fout(async (blad) => { blad.name = 'Anders'; }), await fout(async (blad) => { blad.delete(); }),
    await run(async (_, context) => { context.workbook.protection.load('protected'); await context.sync(); return context.workbook.protection.protected; }), boek.bladen.map((b) => b.naam),
  ]).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied', true, ['Blad1']]);
});
