import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { begin, einde, knop, naar, open, rust, schendingen, simuleer, toont, typ, type Proef } from '../hulp/invoegtoepassing';
import { gebouwd } from '../hulp/gebouwd';

let proef: Proef;

beforeAll(begin);
afterAll(einde);
afterEach(() => expect(proef.klachten.splice(0)).toEqual([]));

/** A page of its own for this test, and for those after it that go on where it ends. */
const vers = async (...gegeven: Parameters<typeof open>): Promise<void> => {
  await proef?.pagina.close();
  proef = await open(...gegeven);
};

const tab = (naam: string): Promise<void> => proef.venster.getByRole('tab', { name: naam, exact: true }).click();

const zegt = (tekst: string | RegExp): Promise<void> => proef.venster.getByText(tekst).filter({ visible: true }).first().waitFor({ timeout: 10_000 });

const beoordeel = async (): Promise<void> => {
  await proef.venster.locator('.voet .knop').click();
  await rust(proef);
};

const goed = async (stand: string): Promise<void> => expect([stand, ...(await schendingen(proef.frame()))]).toEqual([stand]);

test('from the first screen to Herstel and back, accessible all the way', async () => {
  await vers('', { colorScheme: 'light' });
  expect(await proef.venster.locator('.ibt--donker').count()).toBe(0);
  await zegt('Tweede helft 2022');
  await goed('first screen');

  await naar(proef, 'A12');
  await beoordeel();
  await zegt('2022-2: 26 gemeenten beoordeeld, 189 cellen geschreven.');
  expect(await proef.pagina.inputValue('.naamvak')).toBe('O12');
  await goed('assessed');
  await toont(proef, 'O5', /Trede 2022-2 \(voorstel\)/);
  await toont(proef, 'O12', '2');
  await knop(proef, 'Toon in het blad').click();
  await rust(proef);
  expect(await proef.pagina.inputValue('.naamvak')).toBe('O12');

  await tab('Gemeente');
  await proef.venster.getByRole('heading', { name: 'Eemnes' }).waitFor();
  await goed('gemeente');

  await typ(proef, 'F12', '11');
  await zegt(/dat dit venster nog niet heeft gelezen/);
  await toont(proef, 'O12', '1');
  await goed('out of date');
  await knop(proef, 'Opnieuw lezen').click();
  await rust(proef);
  expect(await proef.venster.locator('.balk--letop').count()).toBe(0);
  await zegt('100%');

  await tab('Over');
  await knop(proef, /Diagnose/).waitFor();
  await goed('about');

  // Herstel keeps an edit of the user's; assessing again takes the figures as they are
  await typ(proef, 'F12', '10');
  await tab('Beoordelen');
  await knop(proef, 'Herstel').click();
  await zegt(/cellen teruggezet zoals het was/);
  await toont(proef, 'O5', '');
  await toont(proef, 'F12', '10');
  await goed('restored');
  await knop(proef, 'Toch weer beoordelen').click();
  await zegt('2022-2: 26 gemeenten beoordeeld, 189 cellen geschreven.');
  await toont(proef, 'O12', '2');

  await proef.venster.locator('summary', { hasText: 'vastzetten' }).click();
  await knop(proef, 'Zet 2022-2 vast').click();
  await goed('asked to fix');
  await knop(proef, 'Ja, zet 2022-2 vast').click();
  await zegt('2022-2 is vastgezet');
  await naar(proef, 'O12');
  expect(await proef.pagina.inputValue('.inhoud')).toBe('2');
  await goed('fixed');
});

// what each state looks like in every theme is looked at in venster.test.ts, without Excel; here, that the theme comes through it
test.each([['donker', { colorScheme: 'dark' }, 1], ['contrast', { colorScheme: 'light', forcedColors: 'active' }, 0]] as const)('the theme of the host: %s', async (_, opties, donker) => {
  await vers('', opties);
  expect(await proef.venster.locator('.ibt--donker').count()).toBe(donker);
  expect(await proef.frame().evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe('forcedColors' in opties);
  await goed('first screen');
  await beoordeel();
  await zegt('2022-2: 26 gemeenten beoordeeld, 189 cellen geschreven.');
  await goed('assessed');
});

test('all half-years at once; values instead of formulas stay old until they are assessed again', async () => {
  await vers();
  // shown as chosen once the workbook keeps it
  await proef.venster.getByLabel('Waarden').click();
  await proef.venster.locator('input:checked + label', { hasText: 'Waarden' }).waitFor();
  await rust(proef);
  await proef.venster.getByLabel(/Alle 5 halfjaren/).check();
  await beoordeel();
  await zegt(/130 uitkomsten beoordeeld, 945 cellen geschreven/);
  await typ(proef, 'F12', '300');
  await zegt(/dat dit venster nog niet heeft gelezen/);
  await knop(proef, 'Opnieuw lezen').click();
  await rust(proef);
  await zegt(/andere uitkomsten dan nu gelden/);
  await beoordeel();
  await toont(proef, 'O12', '1');
  expect(await proef.venster.locator('.balk--letop').count()).toBe(0);
  await beoordeel();
  await zegt(/Het blad klopte al: er is niets gewijzigd/);
});

describe('one workbook, one thing after another', () => {
  beforeAll(() => vers());

  test('someone else changes a figure: the pane says that it is old', async () => {
    await naar(proef, 'F15');
    await simuleer(proef, 'Een ander verhoogt');
    await zegt(/dat dit venster nog niet heeft gelezen/);
    await knop(proef, 'Opnieuw lezen').click();
    await rust(proef);
  });

  test('a column is corrected by hand; what is missing then is asked for', async () => {
    await proef.venster.locator('summary', { hasText: 'Wat is herkend' }).click();
    await proef.venster.getByLabel('F: Realisatie cumulatief 2022-II').selectOption('telt niet mee');
    await rust(proef);
    await zegt('Eerst dit');
    await goed('question');
    await knop(proef, 'Al mijn keuzes en verbeteringen wissen').click();
    await rust(proef);
    await zegt('Tweede helft 2022');
  });

  test('formulas that the user types: a whole table spills, an explanation is a sentence', async () => {
    await typ(proef, 'Y5', '=IBT.BEOORDEEL(A5:J31)');
    await toont(proef, 'AC5', /Trede/);
    await toont(proef, 'AC12', '2');
    await typ(proef, 'Y40', '=IBT.TOELICHTING("2022-2";C12;B12;F12)');
    await toont(proef, 'Y40', /^Voorstel: trede 2 \(Informatie opvragen en valideren\)/);
    await typ(proef, 'Y41', '=IBT.TREDE("2022-2";C12;B12;"onbekend")');
    await toont(proef, 'Y41', '#N/B');
    for (const plek of ['Y5', 'Y40', 'Y41']) {
      await naar(proef, plek);
      await proef.pagina.keyboard.press('Delete');
    }
  });

  test('a filter: nothing is written until the user clears it, and then only what was asked', async () => {
    await naar(proef, 'A12');
    await simuleer(proef, 'Rijen filteren');
    await beoordeel();
    await zegt(/verbergt 25 rijen/);
    await goed('filtered');
    await knop(proef, 'Filter wissen en opnieuw proberen').click();
    await zegt('2022-2: 26 gemeenten beoordeeld, 189 cellen geschreven.');
    await toont(proef, 'O31', '1');
  });

  test.each([
    ['a protected sheet', 'Dit blad is beveiligd', /is beveiligd; er is niets geschreven/],
    ['a read-only workbook', 'De werkmap is alleen-lezen', /is alleen-lezen; er is niets geschreven/],
  ])('%s: nothing is written or put back, the pane says why, and without it goes on', async (naam, schakelaar, zin) => {
    await simuleer(proef, schakelaar);
    await knop(proef, 'Herstel').click();
    await zegt(zin);
    await goed(`${naam}: Herstel refused`);
    await toont(proef, 'O5', /Trede 2022-2/);
    await simuleer(proef, schakelaar);
    await knop(proef, 'Herstel').click();
    await zegt(/cellen teruggezet zoals het was/);
    await toont(proef, 'O5', '');
    await simuleer(proef, schakelaar);
    await beoordeel();
    await zegt(zin);
    await goed(`${naam}: refused`);
    await toont(proef, 'O5', '');
    await simuleer(proef, schakelaar);
    await beoordeel();
    await toont(proef, 'O5', /Trede 2022-2/);
  });

  test('while a cell is typed in the work waits and says so; then it goes on', async () => {
    await knop(proef, 'Herstel').click();
    await zegt(/cellen teruggezet zoals het was/);
    await naar(proef, 'F14');
    await proef.pagina.keyboard.press('F2');
    await proef.venster.locator('.voet .knop').click();
    await zegt(/Typt u in een cel\?/);
    await proef.pagina.locator('.invoer').press('Escape');
    await zegt(/26 gemeenten beoordeeld/);
  });

  test.each(['rommelig.xlsx', 'brief-utrecht-2022-1-staand.xlsx'])('%s is read, and accessible', async (naam) => {
    await proef.pagina.selectOption('.bestandsbalk select', naam);
    if (naam === 'rommelig.xlsx') await proef.pagina.click('dialog >> text=Openen zonder op te slaan');
    await proef.pagina.locator('h1', { hasText: naam }).waitFor();
    await zegt(naam === 'rommelig.xlsx' ? 'Niet te beoordelen: 9 rijen' : 'Blad “Brief”, 1 gemeente');
    await goed(naam);
    if (naam === 'rommelig.xlsx') return;
    await beoordeel();
    await toont(proef, 'B16', '82%');
    await toont(proef, 'B19', '3');
  });

  test('the content policy is the one that is shipped, and it blocks a script that is put in', async () => {
    const beleid = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(readFileSync(path.join(gebouwd('excel'), 'venster.html'), 'utf8'))?.[1];
    expect(await proef.frame().evaluate('document.querySelector("meta[http-equiv=Content-Security-Policy]").content')).toBe(beleid);
    const schending = (doe: string): Promise<unknown> => proef.frame().evaluate(`new Promise((klaar) => {
      document.addEventListener('securitypolicyviolation', (e) => klaar(e.violatedDirective + ' ' + e.blockedURI), { once: true });
      ${doe};
    })`);
    expect(await schending("document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.binnen = true' }))")).toBe('script-src-elem inline');
    expect(await proef.frame().evaluate("'binnen' in window")).toBe(false);
    expect(await schending("fetch('https://elders.example/').catch(() => undefined)")).toBe('connect-src https://elders.example/');
    expect(proef.klachten.splice(0).filter((k) => !/elders\.example|CSP script-src-elem inline|inline script/.test(k))).toEqual([]);
  });
});

test('in English; the commands of the ribbon assess, explain and restore, with the pane closed too', async () => {
  await vers('?taal=en');
  await zegt('Second half of 2022');
  expect(await proef.frame().evaluate('document.documentElement.lang')).toBe('en');
  await proef.pagina.click('.vensterkop button');
  await naar(proef, 'A24');
  await proef.pagina.click('.lintknop >> text=Assess');
  await proef.pagina.locator('iframe').waitFor({ state: 'visible' });
  await zegt(/^2022-2: 26 gemeenten assessed/);
  await goed('English');
  await toont(proef, 'O24', '1');
  await proef.pagina.click('.lintknop >> text=Explain this gemeente');
  await proef.venster.getByRole('heading', { name: 'Utrecht', exact: true }).waitFor();
  await proef.pagina.click('.lintknop >> text=Restore');
  await zegt(/put back as it was/);
  await toont(proef, 'O24', '');
});
