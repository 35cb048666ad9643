import { proef } from '../hulp/officehost';

test.each<[string | number | boolean, unknown, string, string]>([
  [12, 12, 'General', '12'], ['1.234', 1234, 'General', '1234'], ['3,5', 3.5, 'General', '3,5'], ['82%', 0.82, '0%', '82%'],
  ['2024-2', 45323, 'mmm-yy', 'feb-24'], ['2024-II', '2024-II', 'General', '2024-II'], ['1-7-2024', 45474, 'd-m-yyyy', '1-7-2024'], ["'2024-2", '2024-2', 'General', '2024-2'],
  ['n.v.t.', 'n.v.t.', 'General', 'n.v.t.'], ['1\u00a0234', '1\u00a0234', 'General', '1\u00a0234'], ['−5', '−5', 'General', '−5'], [' 12 ', 12, 'General', '12'], ['-5', -5, 'General', '-5'], ['WAAR', true, 'General', 'WAAR'], ['#N/A', '#N/A', 'General', '#N/B'], ['', '', 'General', ''], ['=1+1', 2, 'General', '2'],
])('%p becomes %p, %s, and shows %s', async (invoer, waarde, notatie, tekst) => {
  const { run } = await proef();
  const uit = await run(async (blad, context) => {
    const cel = blad.getRange('A1');
    cel.values = [[invoer]];
    cel.load('values, numberFormat, text');
    await context.sync();
    return [cel.values[0]?.[0], cel.numberFormat[0]?.[0], cel.text[0]?.[0]];
  });
  expect(uit).toEqual([waarde, notatie, tekst]);
});

test('text format keeps text, also what looks like a formula; a date format is not replaced', async () => {
  const { run } = await proef();
  const uit = await run(async (blad, context) => {
    const b = blad.getRange('A1:A3');
    b.numberFormat = [['@'], ['@'], ['yyyy']];
    b.values = [['12'], ['=1+1'], ['1-1-2022']];
    b.load('values, formulas, numberFormat, valueTypes');
    await context.sync();
    return [b.values, b.formulas, b.numberFormat, b.valueTypes];
  });
  expect(uit).toEqual([[['12'], ['=1+1'], [44562]], [['12'], ['=1+1'], [44562]], [['@'], ['@'], ['yyyy']], [['String'], ['String'], ['Double']]]);
});

test('one value fills a range, null leaves a cell, and a wrong shape is refused', async () => {
  const { run, fout } = await proef({ A1: 'blijft' });
  const uit = await run(async (blad, context) => {
    blad.getRange('B1:C2').values = 7 as unknown as number[][];
    blad.getRange('A1:B1').values = [[null, 8]];
    const b = blad.getRange('A1:C2').load('values');
    await context.sync();
    return b.values;
  });
  expect(uit).toEqual([['blijft', 8, 7], ['', 7, 7]]);
  expect(await fout(async (blad) => { blad.getRange('A1:B2').values = [[1, 2]]; })).toBe('InvalidArgument');
  expect(await fout(async (blad) => { blad.getRange('A1:B1').formulas = [['=1'], ['=2']]; })).toBe('InvalidArgument');
  expect(await fout(async (blad) => { blad.getRange('A1').formulas = [['=SUM(']]; })).toBe('InvalidArgument');
});

test('cells of whole columns come back as null and cannot be written', async () => {
  const { run, fout } = await proef({ A1: 1 });
  const uit = await run(async (blad, context) => {
    const b = blad.getRange('A:B').load('values, address, rowCount');
    await context.sync();
    return [b.values, b.address, b.rowCount];
  });
  expect(uit).toEqual([null, 'Blad1!A:B', 1_048_576]);
  expect(await fout(async (blad) => { blad.getRange('A:A').values = [[1]]; })).toBe('InvalidArgument');
});

test('a formula is computed before it is read, in English and as a Dutch Excel shows it', async () => {
  const { run } = await proef({ A1: 2, A2: 3 });
  const uit = await run(async (blad, context) => {
    const b = blad.getRange('A3:A4');
    b.formulas = [['=SUM(A1:A2)'], ['=IF(A3>4,"ja","nee")']];
    b.load('values, formulas, formulasLocal');
    await context.sync();
    return [b.values, b.formulas, b.formulasLocal];
  });
  expect(uit).toEqual([[[5], ['ja']], [['=SUM(A1:A2)'], ['=IF(A3>4,"ja","nee")']], [['=SOM(A1:A2)'], ['=ALS(A3>4;"ja";"nee")']]]);
});

test('dependents follow; suspended calculation does not within the request; manual calculation waits to be asked', async () => {
  const { run } = await proef({ A1: 1, B1: '=A1*2' });
  const uit = await run(async (blad, context) => {
    const lees = async (): Promise<unknown> => { const b = blad.getRange('B1').load('values'); await context.sync(); return b.values[0]?.[0]; };
    const rij: unknown[] = [];
    blad.getRange('A1').values = [[5]];
    rij.push(await lees());
    context.workbook.application.suspendApiCalculationUntilNextSync();
    blad.getRange('A1').values = [[6]];
    rij.push(await lees(), await lees());
    context.workbook.application.calculationMode = 'Manual';
    blad.getRange('A1').values = [[7]];
    rij.push(await lees());
    context.workbook.application.calculate('Recalculate');
    rij.push(await lees());
    return rij;
  });
  expect(uit).toEqual([10, 10, 12, 12, 14]);
});

test('columns that are inserted move cells, formulas, names, formats and tables along, and look like their left neighbour', async () => {
  const { run, boek } = await proef({ A1: 'a', B1: '10%', C1: '=B1*2', E1: '=SUM(A1:C1)' });
  const uit = await run(async (blad, context) => {
    context.workbook.names.add('deel', blad.getRange('B1'));
    const blijft = blad.getRange('C1').load('address');
    await context.sync();
    blad.getRange('C:D').insert('Right');
    const b = blad.getRange('A1:G1').load('formulas, numberFormat');
    blijft.load('address');
    const naam = context.workbook.names.getItem('deel').getRange().load('address');
    await context.sync();
    return [b.formulas[0], b.numberFormat[0]?.[2], blijft.address, naam.address];
  });
  expect(uit).toEqual([['a', 0.1, '', '', '=B1*2', '', '=SUM(A1:E1)'], '0%', 'Blad1!E1', 'Blad1!B1']);
  expect(boek.maakOngedaan()).toBe(true);
  expect(boek.blad('Blad1')?.cel(0, 2)?.formule).toBe('=B1*2');
});

test('deleting what a formula points to leaves #REF!, and a range that is gone says so', async () => {
  const { run, fout } = await proef({ A1: 1, B1: 2, C1: '=B1' });
  const uit = await run(async (blad, context) => {
    blad.getRange('B:B').delete('Left');
    const b = blad.getRange('B1').load('formulas, values');
    await context.sync();
    return [b.formulas[0]?.[0], b.values[0]?.[0]];
  });
  expect(uit).toEqual(['=#REF!', '#REF!']);
  expect(await fout(async (blad, context) => {
    const b = blad.getRange('A1').load('values');
    await context.sync();
    blad.getRange('A:A').delete('Left');
    b.load('values');
    await context.sync();
  })).toBe('ItemNotFound');
});
