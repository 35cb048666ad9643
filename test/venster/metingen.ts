import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** All rules, or those about colour alone: of a state that was seen in another theme nothing else can differ. */
export type Regels = 'alle' | 'kleur';

const overtredingen = async (blad: Page, plek: string, regels: Regels): Promise<readonly string[]> => {
  const alleen = regels === 'kleur' ? ", runOnly: ['color-contrast', 'link-in-text-block']" : '';
  const uit = (await blad.evaluate(`axe.run(${plek}, { resultTypes: ['violations']${alleen} })`)) as AxeResults;
  return uit.violations.flatMap((v) => v.nodes.slice(0, 2).map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.any.map((a) => a.message).join('; ').slice(0, 200)}`));
};

/** How wide the page is, in pixels. */
export const breedte = async (blad: Page): Promise<number> => (await blad.evaluate('document.documentElement.scrollWidth')) as number;

/** Headings in order: one h1, and never a level skipped. */
const kopfouten = async (blad: Page): Promise<readonly string[]> => {
  const koppen = (await blad.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].filter((h) => h.checkVisibility()).map((h) => [Number(h.tagName.slice(1)), h.textContent])")) as ReadonlyArray<readonly [number, string]>;
  return koppen.flatMap(([niveau, tekst], i) => (niveau > (koppen[i - 1]?.[0] ?? 0) + 1 ? [`h${niveau} ${tekst}`] : []));
};

/** What is wrong with a state as it is shown: axe's violations, headings out of order, sideways scrolling. */
export const keur = async (blad: Page, naam: string, plek = 'document', regels: Regels = 'alle'): Promise<readonly string[]> => {
  const uit = [...(await overtredingen(blad, plek, regels)), ...(await kopfouten(blad))].map((o) => `${naam}: ${o}`);
  const breed = await breedte(blad);
  return breed > 320 ? [...uit, `${naam}: ${breed} px wide`] : uit;
};
