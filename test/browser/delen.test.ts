import { leesPakket } from '../../src/bestand';
import { begin, einde, knop, open, rust, schendingen, toont, typ, type Proef } from '../hulp/invoegtoepassing';

let proef: Proef;

beforeAll(begin);
afterAll(einde);
afterEach(() => expect(proef.klachten.splice(0)).toEqual([]));

const vouw = () => proef.venster.locator('.uitklap', { has: proef.venster.locator('summary', { hasText: /^(?:Brieven en andere stukken|Letters and other documents)$/ }) });

const vouwOpen = async (): Promise<void> => {
  await vouw().locator('summary').first().focus();
  await proef.pagina.keyboard.press('Enter');
  await vouw().getByRole('heading', { name: 'Delen zonder de invoegtoepassing' }).waitFor();
};

const maakKopie = async (): Promise<void> => {
  await knop(proef, 'Maak een kopie met waarden').focus();
  await proef.pagina.keyboard.press('Enter');
};

const uitkomst = () => vouw().locator('[role=status], [role=alert]').filter({ hasText: /\S/ }).last();

/** Until the copy is there, or why there is none. */
const klaar = async (): Promise<void> => {
  await rust(proef);
  await uitkomst().filter({ hasText: /waarden\.$|opnieuw\.$/ }).waitFor({ timeout: 20_000 });
};

const bewaard = async (): Promise<{ readonly naam: string; readonly bytes: Uint8Array }> => {
  const [bestand] = await Promise.all([proef.pagina.waitForEvent('download'), vouw().getByRole('link', { name: /^Bewaar “.* \(waarden\)\.xlsx”$/ }).click()]);
  const delen: Buffer[] = [];
  for await (const deel of await bestand.createReadStream()) delen.push(deel as Buffer);
  return { naam: bestand.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(delen)) };
};

test('a copy with values instead of our formulas, by keyboard, on the built add-in under its own policy; the workbook keeps them', async () => {
  proef = await open();
  await proef.venster.locator('.voet .knop').click();
  await rust(proef);
  await toont(proef, 'O12', '2');
  await vouwOpen();
  await maakKopie();
  await klaar();
  // Excel answers the formulas when it has the time: until then there is nothing to share
  for (let i = 0; i < 20 && (await uitkomst().textContent()) !== '156 formules zijn nu waarden.'; i += 1) {
    await proef.pagina.waitForTimeout(500);
    await maakKopie();
    await klaar();
  }
  expect(await uitkomst().textContent()).toBe('156 formules zijn nu waarden.');
  expect(await schendingen(proef.frame())).toEqual([]);
  const { naam, bytes } = await bewaard();
  expect(naam).toBe('coa-utrecht (waarden).xlsx');
  const gelezen = leesPakket(bytes);
  if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
  const blad = gelezen.pakket.werkmap.bladen.find((b) => b.naam === '2022-II');
  expect(blad?.cellen[11]?.[14]).toBe(2);
  expect(gelezen.pakket.bronnen.filter((b) => /IBT[._]\w+\s*\(/i.test(b.tekst.replace(/<is>.*?<\/is>/g, '')))).toEqual([]);
  // the workbook itself goes on calculating, and a new reading takes the offer away
  await typ(proef, 'F12', '11');
  await toont(proef, 'O12', '1');
  await knop(proef, 'Opnieuw lezen').click();
  await rust(proef);
  expect(await vouw().locator('a[download]').count()).toBe(0);
}, 90_000);

test('an Excel that cannot give the whole workbook makes no copy, and says so', async () => {
  proef = await open();
  await vouwOpen();
  await knop(proef, /^Maak blad “Voortgang/).click();
  await proef.venster.getByText('staat klaar op blad').filter({ visible: true }).first().waitFor({ timeout: 20_000 });
  await rust(proef);
  await maakKopie();
  await proef.venster.getByText(/Excel gaf de werkmap niet als bestand/).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
  expect(await vouw().locator('a[download]').count()).toBe(0);
}, 60_000);
