import { bedienVenster, blad, rustig, toon, vouwOpen } from '../venster/bediening';

bedienVenster();

/** The words within these places that take more than one line. */
const gebroken = (plekken: string): Promise<readonly string[]> =>
  blad.evaluate(`(() => {
    const uit = [];
    for (const plek of document.querySelectorAll(${JSON.stringify(plekken)})) {
      const teksten = document.createTreeWalker(plek, NodeFilter.SHOW_TEXT);
      while (teksten.nextNode()) {
        const n = teksten.currentNode;
        if (n.parentElement.closest('.alleen-lezer') !== null || !n.parentElement.checkVisibility()) continue;
        for (const w of n.data.matchAll(/\\S+/g)) {
          const r = document.createRange();
          r.setStart(n, w.index);
          r.setEnd(n, w.index + w[0].length);
          if (new Set([...r.getClientRects()].map((x) => Math.round(x.top))).size > 1) uit.push(w[0]);
        }
      }
    }
    return uit;
  })()`);

describe.each([160, 175])('at 200 %% zoom, %i pixels wide', (width) => {
  beforeAll(() => blad.setViewportSize({ width, height: 320 }));

  test('the treden keep their names and bars, words and half-years stay whole, the tabs begin at the top', async () => {
    await toon('vooruitblik');
    const namen = blad.locator('.treden__naam');
    expect(await namen.allTextContents()).toEqual(['Signaleren', 'Informatie opvragen en valideren', 'Actief toezicht', 'Vooraankondiging juridische interventie']);
    for (const naam of await namen.all()) await naam.waitFor();
    expect(await blad.locator('.staaf--nu').first().evaluate((e) => e.getBoundingClientRect().width)).toBeGreaterThan(60);
    expect(await gebroken('.tabs, .treden, .voet, .rijen')).toEqual([]);
    expect(await blad.getByRole('tab').first().evaluate((e) => e.getBoundingClientRect().top)).toBeLessThan(4);
    const inHoek = await blad.evaluate("[...document.querySelectorAll('.tab')].filter((e) => { const r = e.getBoundingClientRect(); return r.right > innerWidth - 34 && r.top < 32; }).length");
    expect(inHoek).toBe(0);
  });

  test('the figures and the course of a gemeente can be read', async () => {
    await toon('geselecteerd');
    await blad.getByRole('tab').nth(1).click();
    await rustig();
    await vouwOpen();
    expect(await gebroken('.cijfers, .legenda, .veld label')).toEqual([]);
    expect(await blad.locator('.verloop').evaluate((e) => (e as unknown as SVGGraphicsElement).getScreenCTM()?.a)).toBeGreaterThan(0.95);
  });
});

test('what waits for a cell to be done takes a place of its own, over nothing', async () => {
  await blad.setViewportSize({ width: 320, height: 640 });
  await toon('wacht op een cel');
  await blad.locator('.werk--wacht').waitFor();
  const [balk, kop] = await blad.evaluate("[document.querySelector('.werk').getBoundingClientRect().bottom, document.querySelector('.kop').getBoundingClientRect().top]") as [number, number];
  expect(balk).toBeLessThanOrEqual(kop);
});
