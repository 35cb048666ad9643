import { proef } from '../hulp/officehost';

const LIJST = { A1: 'Gemeente', B1: 'Trede', A2: 'Soest', A3: 'Zeist', A4: 'Soest', A5: 'Baarn' };

const kolomB = (boek: Awaited<ReturnType<typeof proef>>['boek']): unknown[] => [1, 2, 3, 4].map((rij) => boek.blad('Blad1')?.waarde(rij, 1));

test('over rows that a filter hides, values land in the wrong rows and the last are lost', async () => {
  const { run, boek } = await proef(LIJST);
  await run(async (blad, context) => {
    blad.autoFilter.apply('A1:B5', 0, { filterOn: 'Values', values: ['Zeist', 'Baarn'] });
    blad.getRange('B2:B5').values = [[1], [2], [3], [4]];
    await context.sync();
  });
  expect(kolomB(boek)).toEqual([null, 1, null, 2]);
  await run(async (blad, context) => {
    blad.autoFilter.clearCriteria();
    blad.getRange('B2:B5').values = [[1], [2], [3], [4]];
    await context.sync();
  });
  expect(kolomB(boek)).toEqual([1, 2, 3, 4]);
});

test('rows hidden by hand are written like any other', async () => {
  const { run, boek } = await proef(LIJST);
  await run(async (blad, context) => {
    blad.getRange('2:3').rowHidden = true;
    blad.getRange('B2:B5').values = [[1], [2], [3], [4]];
    await context.sync();
  });
  expect(kolomB(boek)).toEqual([1, 2, 3, 4]);
});

test('a filter says what it filters, on a sheet and on a table', async () => {
  const { run } = await proef({ ...LIJST, B2: 3, B3: 1, B4: 2, B5: 4 });
  const uit = await run(async (blad, context) => {
    const tabel = blad.tables.add('A1:B5', true);
    tabel.autoFilter.apply('A1:B5', 1, { filterOn: 'Custom', criterion1: '>=3' });
    const f = tabel.autoFilter.load('enabled, isDataFiltered');
    const eigen = blad.autoFilter.load('enabled');
    const rijen = blad.getRange('A2:A5').getRowProperties({ rowHidden: true });
    await context.sync();
    return [f.enabled, f.isDataFiltered, eigen.enabled, rijen.value.map((r) => r.rowHidden)];
  });
  expect(uit).toEqual([true, true, false, [false, true, true, false]]);
});

test('inner cells of a merged area drop what is written, silently', async () => {
  const { run } = await proef();
  const uit = await run(async (blad, context) => {
    blad.getRange('A1:B1').merge();
    blad.getRange('A1:C1').values = [['a', 'b', 'c']];
    const b = blad.getRange('A1:C1').load('values');
    await context.sync();
    return b.values;
  });
  expect(uit).toEqual([['a', '', 'c']]);
});

test('a protected sheet and a read-only workbook refuse every change, and can be read', async () => {
  const { run, fout, boek } = await proef({ A1: 1 });
  boek.blad('Blad1')?.zet({ beveiligd: true });
  const wijzigingen: ((b: Excel.Worksheet) => void)[] = [
    (b) => { b.getRange('A1').values = [[2]]; }, (b) => { b.getRange('A1').numberFormat = [['0']]; }, (b) => { b.getRange('A1').format.fill.color = '#FF0000'; },
    (b) => { b.getRange('A1').clear(); }, (b) => { b.getRange('A:A').insert('Right'); }, (b) => { b.getRange('A1').conditionalFormats.add('CellValue'); },
    (b) => { b.tables.add('A1:B2', true); }, (b) => { b.getRange('A:A').format.columnWidth = 9; }, (b) => { b.autoFilter.apply('A1:B2'); },
  ];
  for (const doe of wijzigingen) expect(await fout(async (b) => doe(b))).toBe('AccessDenied');
  expect(await run(async (b, context) => { b.protection.load('protected'); await context.sync(); return b.protection.protected; })).toBe(true);
  boek.blad('Blad1')?.zet({ beveiligd: false });
  boek.alleenLezen = true;
  expect(await fout(async (b) => { b.getRange('A1').values = [[2]]; })).toBe('AccessDenied');
  expect(await run(async (b, context) => { const a = b.getRange('A1').load('values'); context.workbook.load('readOnly'); await context.sync(); return [a.values, context.workbook.readOnly]; })).toEqual([[[1]], true]);
});

test('the first action that fails ends the request; what went before stays', async () => {
  const { fout, boek, run } = await proef();
  expect(await fout(async (blad, context) => {
    blad.getRange('A1').values = [['blijft']];
    context.workbook.worksheets.getItem('Weg').getRange('A1').values = [[1]];
    blad.getRange('A2').values = [['komt niet']];
    await context.sync();
  })).toBe('ItemNotFound');
  expect([boek.blad('Blad1')?.waarde(0, 0), boek.blad('Blad1')?.waarde(1, 0)]).toEqual(['blijft', null]);
  await expect(run(async (blad) => { blad.getRange('A1:B1').values = [[1]]; })).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.Values' } });
});

test('while a cell is edited a request fails, or waits if it asked for that', async () => {
  const { fout, host, venster, boek } = await proef();
  host.beginCelbewerking();
  expect(await fout(async (blad) => { blad.getRange('A1').values = [[1]]; })).toBe('InvalidOperationInCellEditMode');
  const gang = venster.Excel.run({ delayForCellEdit: true } as Excel.RunOptions, async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[2]];
    await context.sync();
    return boek.blad('Blad1')?.waarde(0, 0);
  });
  await new Promise((klaar) => setTimeout(klaar, 30));
  expect(boek.blad('Blad1')?.waarde(0, 0) ?? null).toBeNull();
  host.eindCelbewerking();
  expect(await gang).toBe(2);
});

test('while a cell is edited office.js can still say that it is ready: that waits', async () => {
  const { host } = await proef();
  host.beginCelbewerking();
  const antwoorden: unknown[] = [];
  const body = JSON.stringify({
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService', ArgumentInfo: {} } },
    Actions: [{ Id: 2, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1, ArgumentInfo: {} }],
  });
  host.extern.Execute(93, ['', '', '', [], body, '', 0], (antwoord) => antwoorden.push(antwoord));
  await new Promise((klaar) => setTimeout(klaar, 30));
  expect(antwoorden).toEqual([]);
  host.eindCelbewerking();
  await host.rust();
  expect(antwoorden).toHaveLength(1);
});

test('requests and answers that are too large are refused', async () => {
  const { fout, host } = await proef({}, { grens: 20_000 });
  expect(await fout(async (blad) => { blad.getRange('A1').values = [['x'.repeat(21_000)]]; })).toBe('RequestPayloadSizeLimitExceeded');
  for (let i = 1; i < 9; i++) host.typ('Blad1', `A${i}`, 'y'.repeat(5_000));
  expect(await fout(async (blad, context) => { blad.getRange('A1:A9').load('values'); await context.sync(); })).toBe('ResponsePayloadSizeLimitExceeded');
  expect(await fout(async (blad, context) => { blad.getRange('A1:Z200000').load('values'); await context.sync(); })).toBe('InvalidArgument');
});

test('each request is one step of undo; a read is none; protecting forgets them all', async () => {
  const { run, boek, host } = await proef({ A1: 1, B1: '=A1' });
  await run(async (blad, context) => {
    blad.getRange('A1').values = [[2]];
    blad.getRange('A2').values = [[9]];
    await context.sync();
    blad.getRange('A1:B1').load('values');
    await context.sync();
    blad.getRange('A1').values = [[3]];
    await context.sync();
  });
  const eerste = (): unknown[] => [boek.blad('Blad1')?.waarde(0, 0), boek.blad('Blad1')?.waarde(1, 0), boek.blad('Blad1')?.waarde(0, 1)];
  expect([boek.ongedaan.aantal, eerste()]).toEqual([2, [3, 9, 3]]);
  expect([host.maakOngedaan(), eerste()]).toEqual([true, [2, 9, 2]]);
  expect([host.maakOngedaan(), eerste(), host.maakOngedaan()]).toEqual([true, [1, null, 1], false]);
  await run(async (blad, context) => { blad.getRange('A1').values = [[2]]; await context.sync(); blad.protection.protect(); await context.sync(); });
  expect([boek.ongedaan.aantal, boek.ongedaan.gewistDoor]).toEqual([0, ['WorksheetProtection.protect']]);
  boek.blad('Blad1')?.zet({ beveiligd: false });
  boek.rekenwijze = 'Manual';
  host.typ('Blad1', 'A1', 8);
  await run(async (_, context) => { context.workbook.application.calculate('Recalculate'); await context.sync(); });
  expect([boek.ongedaan.aantal, eerste()[2]]).toEqual([1, 8]);
});

test('ranges that are kept across requests are let go after the run', async () => {
  const { run } = await proef({ A1: 1 });
  const tel = async (): Promise<number> => run(async (_, context) => {
    const n = (context.workbook as unknown as { _GetReferenceCount: () => OfficeExtension.ClientResult<number> })._GetReferenceCount();
    await context.sync();
    return n.value;
  });
  await run(async (blad, context) => {
    const a = blad.getRange('A1').load('values');
    await context.sync();
    a.values = [[2]];
    blad.getRange('A1:J500').values = Array.from({ length: 500 }, () => Array.from({ length: 10 }, () => 1));
    await context.sync();
  });
  await new Promise((klaar) => setTimeout(klaar, 20));
  expect(await tel()).toBe(0);
});

test('fifty thousand cells go in pieces and come back, and everything is counted', async () => {
  const { run, host } = await proef();
  const rijen = Array.from({ length: 5_000 }, (_, i) => Array.from({ length: 10 }, (_k, j) => i * 10 + j));
  const uit = await run(async (blad, context) => {
    const b = blad.getRange('A1:J5000');
    b.values = rijen;
    b.load('values');
    await context.sync();
    return b.values;
  });
  expect(uit).toEqual(rijen);
  expect(host.tellers).toMatchObject({ verzoeken: 1, celLezingen: 50_000, celSchrijvingen: 50_000 });
  expect(host.tellers.perSoort.get('Set Values')).toBe(34);
  expect(host.tellers.bytesIn).toBeGreaterThan(200_000);
  host.nulTellers();
  expect(host.tellers).toMatchObject({ verzoeken: 0, acties: 0, celLezingen: 0 });
});
