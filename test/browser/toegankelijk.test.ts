import axe from 'axe-core';
import { bedienPagina, naar, open, pagina } from '../pagina/proefpagina';

bedienPagina();

/** In a small page, of which the grid draws few cells: axe looks at each of them. */
const KLEIN = { viewport: { width: 1000, height: 480 } };

/** Of a page that was seen in another theme nothing but its colours can differ. */
const schendingen = async (regels: 'alle' | 'kleur' = 'alle'): Promise<readonly string[]> => {
  await pagina.evaluate(axe.source);
  const uit = await pagina.evaluate((alleen) => (window as unknown as { axe: typeof axe }).axe.run(document, { iframes: false, resultTypes: ['violations'], ...(alleen ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}) }), regels === 'kleur');
  return uit.violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 200)} ${n.failureSummary ?? ''}`));
};

describe.each([['light', 'alle'], ['dark', 'kleur']] as const)('accessible, %s', (colorScheme, regels) => {
  test('one workbook after the other, with nothing chosen and while a cell is typed in', async () => {
    await open('/', { ...KLEIN, colorScheme });
    const fouten: string[] = [];
    for (const naam of ['coa-utrecht.xlsx', 'rommelig.xlsx']) {
      if (naam !== 'coa-utrecht.xlsx') await pagina.selectOption('.bestandsbalk select', naam);
      await pagina.locator('h1', { hasText: naam }).waitFor();
      fouten.push(...(await schendingen(regels)));
      await pagina.click('.simulatieknop');
      await naar('A2');
      await pagina.keyboard.press('F2');
      fouten.push(...(await schendingen(regels)));
      await pagina.keyboard.press('Escape');
    }
    expect(fouten).toEqual([]);
  });
});

test('in English', async () => {
  await open('/?taal=en');
  expect(await pagina.textContent('.geenexcel')).toContain('This is not Excel');
  expect(await pagina.getAttribute('html', 'lang')).toBe('en');
  await naar('B32');
  expect(await pagina.inputValue('.inhoud')).toBe('=SUM(B6:B31)');
});

test('at 200 % all of it can be reached without scrolling sideways', async () => {
  await open('/', { viewport: { width: 640, height: 400 } });
  expect(await pagina.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  expect(await schendingen()).toEqual([]);
  await pagina.locator('iframe').scrollIntoViewIfNeeded();
  await pagina.locator('iframe').waitFor();
});
