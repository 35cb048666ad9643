import { proef } from '../hulp/officehost';

const even = (): Promise<void> => new Promise((klaar) => setTimeout(klaar, 30));

test('an edit of the add-in, the user and someone else is told with its source, once, and not before the answer', async () => {
  const { run, host } = await proef({ A1: 1 });
  const gezien: unknown[] = [];
  await run(async (blad, context) => {
    blad.onChanged.add(async (e) => { gezien.push([e.address, e.changeType, e.source, e.triggerSource, e.details?.valueBefore, e.details?.valueAfter]); });
    await context.sync();
    blad.getRange('B2:B3').values = [[1], [2]];
    await context.sync();
  });
  host.typ('Blad1', 'A1', 'nieuw');
  host.bewerkAlsAnder('Blad1', 'A1', 3);
  expect(gezien).toEqual([]);
  await even();
  expect(gezien).toEqual([
    ['B2:B3', 'RangeEdited', 'Local', 'ThisLocalAddin', undefined, undefined],
    ['A1', 'RangeEdited', 'Local', 'Unknown', 1, 'nieuw'],
    ['A1', 'RangeEdited', 'Remote', 'Unknown', 'nieuw', 3],
  ]);
});

test('only what was registered is told, also for the whole workbook, until it is unregistered', async () => {
  const { run, host } = await proef({ A1: 1 });
  const gezien: string[] = [];
  const handler = await run(async (_, context) => {
    const uit = context.workbook.worksheets.onChanged.add(async (e) => { gezien.push(`gewijzigd ${e.address}`); });
    context.workbook.worksheets.onSelectionChanged.add(async (e) => { gezien.push(`keuze ${e.address}`); });
    context.workbook.worksheets.onAdded.add(async () => { gezien.push('nieuw blad'); });
    context.workbook.worksheets.onActivated.add(async () => { gezien.push('actief'); });
    await context.sync();
    return uit;
  });
  host.typ('Blad1', 'C3', 'x');
  await run(async (_, context) => { context.workbook.worksheets.add('Twee').activate(); await context.sync(); });
  await even();
  expect(gezien).toEqual(['gewijzigd C3', 'nieuw blad', 'actief', 'keuze A1']);
  expect(host.tellers.gebeurtenissen).toBe(4);
  await run(async (_, context) => { handler.remove(); await context.sync(); });
  await handler.context.sync();
  host.typ('Blad1', 'C4', 'y');
  await even();
  expect(gezien).toHaveLength(4);
});

test('a formula that is recalculated is no edit: onCalculated tells it, and onFormulaChanged what was entered', async () => {
  const { run, host } = await proef({ A1: 1, B1: '=A1*2' });
  const gezien: unknown[] = [];
  await run(async (blad, context) => {
    blad.onChanged.add(async (e) => { gezien.push(['gewijzigd', e.address]); });
    blad.onCalculated.add(async (e) => { gezien.push(['berekend', e.address]); });
    blad.onFormulaChanged.add(async (e) => { gezien.push(['formule', e.formulaDetails.map((f) => [f.cellAddress, f.previousFormula])]); });
    await context.sync();
  });
  host.typ('Blad1', 'A1', 5);
  await even();
  expect(gezien).toEqual([['gewijzigd', 'A1'], ['berekend', 'B1']]);
  host.typ('Blad1', 'B1', '=A1*3');
  await even();
  expect(gezien.slice(2)).toEqual([['gewijzigd', 'B1'], ['formule', [['B1', '=A1*2']]], ['berekend', 'B1']]);
});

test('rows and columns that come or go are told with their direction, and an edit of a table to the table', async () => {
  const { run } = await proef({ A1: 'Gemeente', A2: 'Soest' });
  const gezien: unknown[] = [];
  await run(async (blad, context) => {
    const tabel = blad.tables.add('A1:A2', true);
    tabel.onChanged.add(async (e) => { gezien.push(['tabel', e.address, e.changeType]); });
    blad.onChanged.add(async (e) => { gezien.push([e.address, e.changeType, e.changeDirectionState]); });
    await context.sync();
    blad.getRange('A2').values = [['Zeist']];
    blad.getRange('C:D').insert('Right');
    blad.getRange('4:4').delete('Up');
    await context.sync();
  });
  await even();
  expect(gezien).toEqual([
    ['A2', 'RangeEdited', undefined], ['tabel', 'A2', 'RangeEdited'],
    ['C:D', 'ColumnInserted', { deleteShiftDirection: undefined, insertShiftDirection: 'Right' }], ['4:4', 'RowDeleted', { deleteShiftDirection: 'Up', insertShiftDirection: undefined }],
  ]);
});

test('an event gives its range back, and undo is told as an edit', async () => {
  const { run, host, venster } = await proef({ A1: 1 });
  const gezien: unknown[] = [];
  await run(async (blad, context) => {
    blad.onChanged.add(async (e) => venster.Excel.run(async (c) => {
      const b = e.getRange(c).load('address, values');
      await c.sync();
      gezien.push([b.address, b.values]);
    }));
    await context.sync();
    blad.getRange('A1:B1').values = [[2, 3]];
    await context.sync();
  });
  await even();
  host.maakOngedaan();
  await even();
  expect(gezien).toEqual([['Blad1!A1:B1', [[2, 3]]], ['Blad1!A1:B1', [[1, '']]]]);
});
