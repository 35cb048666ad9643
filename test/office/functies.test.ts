import type { Functiemetadata, Hostopties } from '../../demo/host';
import type { Proef } from '../hulp/officehost';
import { proef } from '../hulp/officehost';

const getal = (name: string) => ({ name, type: 'number' });
const alles = (name: string) => ({ name, type: 'any' });

const METADATA: Functiemetadata = {
  functions: [
    { id: 'SOM2', name: 'SOM2', parameters: [getal('a'), getal('b')] },
    { id: 'TOON', name: 'TOON', parameters: [alles('x'), { name: 'y', type: 'any', optional: true }] },
    { id: 'RIJEN', name: 'RIJEN', parameters: [{ name: 'b', type: 'any', dimensionality: 'matrix' }] },
    { id: 'FOUT', name: 'FOUT', parameters: [getal('n')] },
    { id: 'ROOSTER', name: 'ROOSTER', parameters: [getal('n')], result: { dimensionality: 'matrix' } },
    { id: 'WAAR', name: 'WAAR', parameters: [], options: { requiresAddress: true } },
    { id: 'WEG', name: 'WEG', parameters: [] },
  ],
};

const metFuncties = async (cellen: Record<string, string | number>, opties: Hostopties = {}): Promise<Proef & { lees: (adres: string) => Promise<unknown[][]> }> => {
  const p = await proef({}, opties);
  p.host.functies.registreer('IBT', METADATA);
  const { CustomFunctions } = p.venster;
  const fouten = CustomFunctions as unknown as { Error: new (code: string, tekst?: string) => Error; ErrorCode: Record<string, string> };
  CustomFunctions.associate('SOM2', (a: number, b: number) => a + b);
  CustomFunctions.associate('TOON', (x: unknown, y: unknown) => JSON.stringify([x, y]));
  CustomFunctions.associate('RIJEN', (b: unknown) => JSON.stringify(b));
  CustomFunctions.associate('FOUT', (n: number) => {
    if (n === 1) throw new fouten.Error(fouten.ErrorCode['notAvailable'] ?? '');
    if (n === 2) throw new fouten.Error(fouten.ErrorCode['invalidValue'] ?? '', 'waarom');
    if (n === 3) throw new fouten.Error(fouten.ErrorCode['divisionByZero'] ?? '');
    throw new Error('stuk');
  });
  CustomFunctions.associate('ROOSTER', (n: number) => Array.from({ length: n }, (_, i) => [i, i * i]));
  CustomFunctions.associate('WAAR', (aanroep: CustomFunctions.Invocation) => aanroep.address ?? 'geen');
  for (const [adres, invoer] of Object.entries(cellen)) p.host.typ('Blad1', adres, invoer);
  await p.host.rust();
  return { ...p, lees: (adres) => p.run(async (blad, context) => { const b = blad.getRange(adres).load('values'); await context.sync(); return b.values; }) };
};

test('functions of the add-in are called through the real runtime, in one batch, and computed on', async () => {
  const { lees, host } = await metFuncties({ A1: 2, A2: 3, B1: '=IBT.SOM2(A1,A2)', B2: '=ibt.som2(B1,1)*10', B3: '=IF(IBT.SOM2(1,1)=2,"ja","nee")' });
  expect(await lees('B1:B3')).toEqual([[5], [60], ['ja']]);
  expect(host.functies.aanroepen).toBe(3);
});

test('while a call is under way the cell says #BUSY!; the outcome comes after, and is told as calculated', async () => {
  const { lees, run, host } = await metFuncties({ A1: 1, B1: '=IBT.SOM2(A1,1)' });
  const berekend: string[] = [];
  const meteen = await run(async (blad, context) => {
    blad.onCalculated.add(async (e) => { berekend.push(e.address); });
    blad.getRange('A1').values = [[10]];
    const b = blad.getRange('B1').load('values');
    await context.sync();
    return b.values;
  });
  expect(meteen).toEqual([['#BUSY!']]);
  await host.rust();
  expect(await lees('B1')).toEqual([[11]]);
  expect(berekend).toEqual(['B1', 'B1']);
});

test.each([[0, '[0,null]', '[[1,""]]'], [null, '[null,null]', '[[1,""]]']] as const)('a blank scalar arrives as %p, one in a range as ""', async (leegte, scalair, rooster) => {
  const { lees } = await metFuncties({ A1: 1, C1: '=IBT.TOON(B1)', C2: '=IBT.RIJEN(A1:B1)' }, { leegte });
  expect(await lees('C1:C2')).toEqual([[scalair], [rooster]]);
});

test('errors: by their codes; a plain error and a function that was never associated are #VALUE!; an error in an argument and text for a number never reach the function', async () => {
  const { lees, host } = await metFuncties({
    A1: '=IBT.FOUT(1)', A2: '=IBT.FOUT(2)', A3: '=IBT.FOUT(3)', A4: '=IBT.FOUT(4)', A5: '=IBT.SOM2(A1,1)', A6: '=IBT.SOM2("x",1)', A7: '=IBT.SOM2("1,5",1)', A8: '=IBT.ONBEKEND(1)', A9: '=IBT.WEG()', A10: '=IBT.SOM2(1)',
  });
  expect((await lees('A1:A10')).map((r) => r[0])).toEqual(['#N/A', '#VALUE!', '#DIV/0!', '#VALUE!', '#N/A', '#VALUE!', 2.5, '#NAME?', '#VALUE!', '#VALUE!']);
  expect(host.functies.aanroepen).toBe(6);
});

test('rows spill into the cells beside, say #SPILL! where something stands, and follow when that goes', async () => {
  const { lees, host, run } = await metFuncties({ A1: 2, B1: '=IBT.ROOSTER(A1)', E1: '=SUM(C1:C9)' });
  expect(await lees('B1:E3')).toEqual([[0, 0, '', 1], [1, 1, '', ''], ['', '', '', '']]);
  host.typ('Blad1', 'A1', 3);
  await host.rust();
  expect(await lees('B1:E3')).toEqual([[0, 0, '', 5], [1, 1, '', ''], [2, 4, '', '']]);
  const mors = await run(async (blad, context) => {
    const b = blad.getRange('B1').getSpillingToRangeOrNullObject().load('address');
    const ouder = blad.getRange('C2').getSpillParentOrNullObject().load('address');
    const c = blad.getRange('B1:C3').load('hasSpill');
    await context.sync();
    return [b.address, ouder.address, c.hasSpill];
  });
  expect(mors).toEqual(['Blad1!B1:C3', 'Blad1!B1', true]);
  host.typ('Blad1', 'C2', 'in de weg');
  await host.rust();
  expect(await lees('B1:C3')).toEqual([['#SPILL!', ''], ['', 'in de weg'], ['', '']]);
  host.typ('Blad1', 'C2', '');
  await host.rust();
  expect(await lees('B1:C3')).toEqual([[0, 0], [1, 1], [2, 4]]);
});

test('a function can ask where it stands, a formula that is replaced forgets its outcome, and a call under way is not made twice', async () => {
  const { lees, host } = await metFuncties({ B2: '=IBT.WAAR()' });
  expect(await lees('B2')).toEqual([['Blad1!B2']]);
  host.typ('Blad1', 'B3', '=IBT.SOM2(1,2)');
  host.typ('Blad1', 'B3', 'tekst');
  await host.rust();
  expect(await lees('B3')).toEqual([['tekst']]);
  const voor = host.functies.aanroepen;
  host.typ('Blad1', 'C1', '=IF(A1>=0,IBT.SOM2(4,5),0)+A1');
  host.typ('Blad1', 'A1', 1);
  await host.rust();
  expect([await lees('C1'), host.functies.aanroepen - voor]).toEqual([[[10]], 1]);
});

test('a ribbon command runs the function that was associated with it, and tells when it is done', async () => {
  const { venster, host } = await proef();
  const gedaan: string[] = [];
  venster.Office.actions.associate('beoordeel', (e: Office.AddinCommands.Event) => { gedaan.push('beoordeeld'); e.completed(); });
  await host.roepOpdracht('beoordeel');
  expect(gedaan).toEqual(['beoordeeld']);
});
