import { maakHost, maakWerkboek } from '../../demo/host';
import { later, startOffice } from '../hulp/officehost';

test('reads and writes a range through the real office.js', async () => {
  const boek = maakWerkboek('Cijfers');
  const host = maakHost(boek, { later });
  host.typ('Cijfers', 'A1', 'Gemeente');
  host.typ('Cijfers', 'B2', 12);
  const { Excel } = await startOffice(host);
  const gelezen = await Excel.run(async (context) => {
    const bereik = context.workbook.worksheets.getItem('Cijfers').getRange('A1:B2');
    bereik.load('values, address');
    await context.sync();
    bereik.values = [['x', 1], [true, '']];
    await context.sync();
    return { values: bereik.values, address: bereik.address };
  });
  expect(gelezen).toEqual({ address: 'Cijfers!A1:B2', values: [['x', 1], [true, '']] });
  expect(boek.blad('Cijfers')?.waarde(0, 0)).toBe('x');
});

test.each([[false, 'readWrite'], [true, 'readOnly']])('a workbook that is read-only (%p) tells office.js so, beside its language and theme', async (alleenLezen, modus) => {
  const boek = maakWerkboek('Cijfers');
  boek.alleenLezen = alleenLezen;
  const { Office } = await startOffice(maakHost(boek, { later }));
  const { document, displayLanguage, contentLanguage, officeTheme } = Office.context;
  expect([document.mode, displayLanguage, contentLanguage, officeTheme.bodyBackgroundColor]).toEqual([modus, 'nl-NL', 'nl-NL', '#ffffff']);
});
