/** @jest-environment jsdom */
import { proef } from '../hulp/officehost';

test('in the window of the test itself office.js stands in the globals', async () => {
  const { boek } = await proef({ A1: 'x' }, { venster: window });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['y']];
    await context.sync();
  });
  expect(boek.blad('Blad1')?.waarde(0, 0)).toBe('y');
  expect(Office.context.host).toBe('Excel');
});
