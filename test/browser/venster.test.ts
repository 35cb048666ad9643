import type { Taal } from '../../src/tekst';
import { bedienVenster, blad, gevraagd, klachten, metPagina, rustig, toon, vergelijkNieuwe, vouwOpen, weigerBestand, type Thema } from '../venster/bediening';
import { breedte, keur } from '../venster/metingen';
import { VRAAGCODES } from '../venster/standen';

bedienVenster();

let standen: readonly string[];

beforeAll(async () => { standen = await metPagina((p) => p.standen, null); });

/** The states whose folds are opened too: between them they hold all that a fold can hold. */
const VOL: ReadonlySet<string> = new Set(['vooruitblik', 'besloten', 'traject', 'lopend', 'koppelingen', 'blad met contacten', 'gecorrigeerd', 'rommelig', 'staand', 'lange tabel']);

/** The states of one open pane, in which only a melding changes, are not opened anew each time. */
const ga = async (stand: string, vorige: string | undefined, thema: Thema, taal: Taal): Promise<boolean> => {
  const zelfde = stand.startsWith('hindernis') && vorige?.startsWith('hindernis') === true;
  if (!zelfde) await toon(stand, thema, taal);
  else await metPagina((p, s) => p.wissel(s), stand).then(rustig);
  if (VOL.has(stand)) await vouwOpen();
  if (stand === 'nieuwe cijfers') await vergelijkNieuwe(taal);
  return zelfde;
};

test.each(['licht', 'donker', 'contrast'] as const)('every state in %s: no axe violation, headings in order, no sideways scrolling', async (thema) => {
  const fouten: string[] = [];
  for (const [i, stand] of standen.entries()) {
    const alleenMelding = await ga(stand, standen[i - 1], thema, 'nl');
    fouten.push(...(await keur(blad, `${stand}, ${thema}`, alleenMelding ? "'[role=alert]'" : 'document', thema === 'licht' ? 'alle' : 'kleur')));
  }
  expect(fouten).toEqual([]);
});

test.each([['licht', 'nl'], ['donker', 'nl'], ['contrast', 'nl'], ['licht', 'en']] as const)('Gemeente and Over in %s, %s', async (thema, taal) => {
  const fouten: string[] = [];
  for (const [stand, tab] of [['geselecteerd', 1], ['lopend', 1], ['tussenstand', 1], ['staand', 1], ['besloten', 1], ['besloten naast cijfers', 1], ['nog niet besloten', 1], ['traject', 1], ['vooruitblik', 1], ['begin', 1], ['vooruitblik', 2]] as const) {
    await toon(stand, thema, taal);
    await blad.getByRole('tab').nth(tab).click();
    await rustig();
    await vouwOpen();
    fouten.push(...(await keur(blad, `${stand}, tab ${tab}, ${thema}, ${taal}`)));
  }
  expect(fouten).toEqual([]);
});

test('every state in English: nothing Dutch is left of our own words, nothing scrolls sideways', async () => {
  const fouten: string[] = [];
  for (const [i, stand] of standen.entries()) {
    await ga(stand, standen[i - 1], 'licht', 'en');
    const tekst = (await blad.evaluate("document.querySelector('main').innerText")) as string;
    const nederlands = /\b(het|een|niet|wordt|zijn|blad|opnieuw|kolom|wijzig)\b/i.exec(tekst.replace(/“[^”]*”|"[^"]*"|^.*Blad1.*$/gm, ''));
    if (nederlands !== null) fouten.push(`${stand}: ${tekst.slice(Math.max(0, nederlands.index - 60), nederlands.index + 60)}`);
    if ((await breedte(blad)) > 320) fouten.push(`${stand}: wide`);
  }
  expect(fouten).toEqual([]);
});

test('at 200 % zoom nothing scrolls sideways', async () => {
  await blad.setViewportSize({ width: 160, height: 320 });
  const fouten: string[] = [];
  for (const [stand, tab] of [['vooruitblik', 0], ['lopend', 0], ['koppelingen', 0], ['rommelig', 0], ['samenvatting', 0], ['hindernis: FILTER_VERBERGT', 0], ['vraag: GEEN_TABEL', 0], ['geselecteerd', 1], ['lopend', 1], ['vooruitblik', 2]] as const) {
    await toon(stand);
    await blad.getByRole('tab').nth(tab).click();
    await vouwOpen();
    const breed = await breedte(blad);
    if (breed > 160) fouten.push(`${stand}, tab ${tab}: ${breed} px`);
  }
  await blad.setViewportSize({ width: 320, height: 640 });
  expect(fouten).toEqual([]);
});

test('nothing to press lies under the corner that Office covers', async () => {
  for (const stand of ['vooruitblik', 'hindernis: GEANNULEERD', 'schrijven']) {
    await toon(stand);
    const bedekt = (await blad.evaluate(`[...document.querySelectorAll('button, summary, select, input, a')].filter((e) => { const r = e.getBoundingClientRect(); return r.width > 0 && r.right > innerWidth - 34 && r.top < 32; }).map((e) => e.textContent)`)) as readonly string[];
    expect(bedekt).toEqual([]);
  }
});

const scherp = (): Promise<{ readonly tekst: string; readonly rand: boolean }> =>
  blad.evaluate(`(() => { const e = document.activeElement; const s = getComputedStyle(e); const na = getComputedStyle(e, '::after'); const zichtbaar = (x) => x.outlineStyle !== 'none' && parseFloat(x.outlineWidth) > 0; return { tekst: (e.textContent || e.getAttribute('aria-label') || e.tagName).trim(), rand: zichtbaar(s) || s.boxShadow !== 'none' || na.borderTopWidth !== '0px' }; })()`) as never;

test('by keyboard alone: between the tabs, through every stop with a visible focus, to the one primary button', async () => {
  await toon('vooruitblik');
  await blad.keyboard.press('Tab');
  expect((await scherp()).tekst).toBe('Beoordelen');
  await blad.keyboard.press('ArrowRight');
  expect((await scherp()).tekst).toBe('Gemeente');
  await blad.keyboard.press('End');
  expect((await scherp()).tekst).toBe('Over');
  await blad.keyboard.press('Home');
  const stops: string[] = [];
  for (let i = 0; i < 80 && !stops.at(-1)?.startsWith('Beoordeel 26'); i += 1) {
    await blad.keyboard.press('Tab');
    const { tekst, rand } = await scherp();
    expect([tekst, rand]).toEqual([tekst, true]);
    stops.push(tekst);
  }
  expect(stops.at(-1)).toBe('Beoordeel 26 gemeenten in 2024-2');
  await blad.keyboard.press('Enter');
  expect((await gevraagd()).at(-1)).toEqual(['beoordeel', [{ blad: '2024-II', periode: { jaar: 2024, helft: 2 } }]]);
  await blad.getByRole('button', { name: 'Herstel' }).waitFor();
  expect(await blad.locator('.knop--primair').count()).toBe(1);
});

test('the answer to a question is told to the model as a choice', async () => {
  const antwoorden: Readonly<Record<string, readonly [knop: string, keuze: unknown]>> = {
    BLAD_ONBEKEND: ['Alle bladen tellen', {}],
    PERIODE_NIET_GEVONDEN: ['Alle halfjaren', {}],
    PERIODE_STRIJDIG: ['Het is 2024-1', { periode: { jaar: 2024, helft: 1 } }],
    TWEE_TABELLEN: ['Alleen blad “2024-I” telt', { blad: '2024-I' }],
    KOLOM_DUBBEL: ['D: Taakstelling 2024-I', { kolommen: { taakstelling: 'D' } }],
    STAND_TEKEN_ONBEKEND: ['Positief is een achterstand', { standteken: 'achterstand positief' }],
    GECORRIGEERD_VRAAG: ['Ja, dit is de totaalopgave', { gecorrigeerd: true }],
    BIJSTELLING_VRAAG: ['Deze kolom telt niet mee', { bladkolommen: { '2024-I': { F: 'genegeerd' } } }],
    REALISATIEDAG_VRAAG: ['De realisatie is van 26 april 2024', { realisatiedag: 'genoemd' }],
    TREDE_VRAAG: ['Dit is de vorige trede', { kolommen: { vorigeTrede: 'B' } }],
    KOLOM_BUITEN_TABEL: ['Kolom Z niet meer aanwijzen', {}],
    KOLOM_IN_MEER_TABELLEN: ['Alleen blad “2024-I” telt', { kolommen: { tijdigBeschikbaar: 'F' }, blad: '2024-I' }],
  };
  for (const code of VRAAGCODES) {
    await toon(`vraag: ${code}`);
    const antwoord = antwoorden[code];
    if (antwoord === undefined) continue;
    await blad.getByRole('button', { name: antwoord[0], exact: true }).click();
    expect((await gevraagd()).at(-1)).toEqual(['kies', antwoord[1]]);
  }
  await toon('vraag: PERIODE_ONBEKEND');
  await blad.getByLabel('Over welk halfjaar gaat dit?').selectOption('2024-1');
  expect((await gevraagd()).at(-1)).toEqual(['kies', { periode: { jaar: 2024, helft: 1 } }]);
  await toon('vraag: GEEN_TABEL');
  await blad.getByLabel('Kolom met realisatie').fill('7F');
  await blad.getByRole('button', { name: 'Zo lezen' }).click();
  await blad.getByText('Dat is geen kolomletter').waitFor();
  await blad.getByLabel('Kolom met realisatie').fill('c');
  await blad.getByRole('button', { name: 'Zo lezen' }).click();
  expect((await gevraagd()).at(-1)).toEqual(['kies', { kolommen: { realisatie: 'C' } }]);
});

test('the way out of a filter is a button that says what it does, and cancelling stops the work', async () => {
  await toon('hindernis: FILTER_VERBERGT');
  await blad.getByRole('button', { name: 'Filter wissen en opnieuw proberen' }).click();
  expect((await gevraagd()).at(-1)).toEqual(['wisFilterEnProbeer', '2024-II']);
  await toon('hindernis: BLAD_BEVEILIGD');
  await blad.getByRole('button', { name: 'Opnieuw proberen' }).click();
  expect((await gevraagd()).at(-1)).toEqual(['probeerOpnieuw']);
  await toon('schrijven');
  await blad.getByRole('button', { name: 'Beoordeel 26 gemeenten in 2024-2' }).click({ force: true });
  expect(await gevraagd()).toEqual([]);
  await blad.getByRole('button', { name: 'Annuleren' }).click();
  expect((await gevraagd()).at(-1)).toEqual(['annuleer']);
  expect(await blad.getByRole('alert').textContent()).toContain('Er is niets gewijzigd');
});

test('what is only done after a question: fixing what stands there, and dropping what cannot be read', async () => {
  await toon('hindernis: VASTZETTEN_ANDERS');
  await blad.getByRole('button', { name: 'Zet vast wat er staat' }).click();
  await blad.getByRole('button', { name: 'Ja, zet 2024-2 vast' }).click();
  expect((await gevraagd()).at(-1)).toEqual(['zetVast', { blad: '2024-II', periode: { jaar: 2024, helft: 2 } }, true]);
  await toon('hindernis: INSTELLINGEN_ONLEESBAAR');
  await blad.getByRole('button', { name: 'Met lege keuzes verder' }).click();
  expect(await gevraagd()).toEqual([]);
  await blad.getByRole('button', { name: 'Ja, begin met lege keuzes' }).click();
  expect((await gevraagd()).at(-1)).toEqual(['beginOpnieuw']);
});

test('while there is work the rows say that they cannot be pressed; what is fixed is not called old, and formulas are not promised', async () => {
  await toon('schrijven');
  expect(await blad.locator('.rijknop:not([aria-disabled=true])').count()).toBe(0);
  await blad.locator('.rijknop').first().click({ force: true });
  expect(await gevraagd()).toEqual([]);
  await toon('blad oud');
  expect(await blad.locator('.balk--letop').textContent()).toBe('Bij 2024-2 staan in het blad andere uitkomsten dan nu gelden. Beoordeel opnieuw.');
  await toon('vast en anders');
  expect(await blad.locator('.balk--letop').count()).toBe(0);
  await blad.getByText('Er gelden nu andere uitkomsten dan er staan.').waitFor();
  await toon('volgt niet');
  await blad.getByRole('tab', { name: 'Gemeente' }).click();
  await rustig();
  expect(await blad.getByText('Volgt de rij').count()).toBe(0);
});

test('a column is corrected by its list, and left to recognition again', async () => {
  await toon('vooruitblik');
  await blad.getByText('Wat is herkend').click();
  const lijst = blad.getByLabel(/^G: Realisatie|^F: Realisatie|Realisatie cumulatief/).first();
  await lijst.selectOption('genegeerd');
  const [, keuzes] = (await gevraagd()).at(-1) as unknown as [string, unknown];
  expect(keuzes).toEqual({ bladkolommen: { '2024-II': { G: 'genegeerd' } } });
});

test('fixing a half-year asks on the spot; Escape leaves all as it is and gives the focus back', async () => {
  await toon('vooruitblik');
  await blad.getByText('2024-2 vastzetten').click();
  // known before it is asked: nothing of ours stands there yet
  await blad.getByText('Er staan nog geen uitkomsten bij 2024-2. Beoordeel eerst.').waitFor();
  expect(await blad.getByRole('button', { name: 'Zet 2024-2 vast' }).count()).toBe(0);
  await toon('samenvatting');
  await blad.getByText('2024-2 vastzetten').click();
  await blad.getByRole('button', { name: 'Zet 2024-2 vast' }).click();
  // the question has the focus, not its answer: Enter that is held down does nothing more
  expect((await scherp()).tekst).toMatch(/^Wat er nu bij 2024-2 staat, wordt vastgezet/);
  await blad.keyboard.press('Enter');
  await blad.keyboard.press('Escape');
  expect((await scherp()).tekst).toBe('Zet 2024-2 vast');
  expect(await gevraagd()).toEqual([]);
  for (let i = 0; i < 3; i += 1) await blad.keyboard.press('Enter');
  expect(await gevraagd()).toEqual([]);
  await blad.keyboard.press('Tab');
  expect((await scherp()).tekst).toBe('Ja, zet 2024-2 vast');
  await blad.keyboard.press('Enter');
  expect((await gevraagd()).at(-1)).toEqual(['zetVast', { blad: '2024-II', periode: { jaar: 2024, helft: 2 } }]);
  await blad.getByRole('heading', { name: '2024-2 is vastgezet' }).waitFor();
  expect(await blad.getByRole('button', { name: /^Beoordeel/ }).count()).toBe(0);
  // and nothing to choose for a writing that is not there
  expect(await blad.getByRole('radio').count()).toBe(0);
});

test('a name selects its row; the tab of a gemeente follows the selection and can be led away from it', async () => {
  await toon('vooruitblik');
  await blad.getByRole('button', { name: /^Eemnes/ }).first().click();
  expect((await gevraagd()).at(-1)?.slice(0, 2)).toEqual(['gaNaar', '2024-II']);
  await blad.getByRole('tab', { name: 'Gemeente' }).click();
  await rustig();
  expect(await blad.getByRole('heading', { level: 2 }).textContent()).toBe('Eemnes');
  await blad.getByLabel('Gemeente', { exact: true }).and(blad.locator('select')).selectOption('Utrecht');
  expect(await blad.getByRole('heading', { level: 2 }).textContent()).toBe('Utrecht');
  expect(await blad.locator('.sport--nu').textContent()).toContain('Actief toezicht');
  await blad.getByLabel('Halfjaar').selectOption('2022-2');
  expect(await blad.locator('.sport--nu').textContent()).toContain('Signaleren');
});

test('what is counted is what it is called: outcomes of gemeenten, without a name that is none and without a footnote', async () => {
  await toon('rommelig');
  expect(await blad.locator('summary').allTextContents()).toEqual(expect.arrayContaining(['Alle uitkomsten: 27']));
  await vouwOpen();
  expect(await blad.locator('ol.rijen > li').count()).toBe(27);
  await toon('vooruitblik');
  await blad.getByRole('tab').nth(2).click();
  await rustig();
  await vouwOpen();
  expect(await blad.getByText('Beoordeelt 2024-1 en later').count()).toBe(1);
});

test('in high contrast every mark and letter of the picture has a colour of the system', async () => {
  await toon('geselecteerd', 'contrast');
  await blad.getByRole('tab').nth(1).click();
  await rustig();
  const kleuren = (plek: string, eigenschap: string): Promise<readonly string[]> => blad.evaluate(`[...new Set([...document.querySelectorAll('${plek}')].map((e) => getComputedStyle(e)['${eigenschap}']))]`);
  const letter = await blad.evaluate("(() => { const p = document.createElement('p'); p.style.color = 'CanvasText'; document.body.append(p); const { color } = getComputedStyle(p); p.remove(); return color; })()");
  expect(await kleuren('.verloop text', 'fill')).toEqual([letter]);
  expect(await kleuren('.kop-letop > .icoon', 'color')).toEqual([letter]);
  await toon('vooruitblik', 'contrast');
  expect(await kleuren('.kop-omhoog > .icoon, .kop-omlaag > .icoon, .kop-letop > .icoon', 'color')).toEqual([letter]);
});

test('every button that says something has an edge, which its ground lets see', async () => {
  for (const thema of ['licht', 'donker'] as const) {
    await toon('rommelig', thema);
    const zonder = await blad.evaluate(`[...document.querySelectorAll('.knop:not(.knop--primair)')].filter((k) => k.textContent !== '' && getComputedStyle(k).borderTopColor !== getComputedStyle(document.querySelector('.venster select, .knop')).borderTopColor).map((k) => k.textContent)`);
    expect(zonder).toEqual([]);
    expect(await blad.evaluate("getComputedStyle(document.querySelector('.knop')).borderTopColor")).toBe(thema === 'licht' ? 'rgb(97, 97, 97)' : 'rgb(173, 173, 173)');
  }
});

test('without a row the tab of a gemeente keeps its distance', async () => {
  await toon('vooruitblik');
  await blad.getByRole('tab').nth(1).click();
  await rustig();
  expect(await blad.evaluate("(() => { const p = document.querySelector('.paneel:not([hidden]) > .keuzes + p'); return p.getBoundingClientRect().top - p.previousElementSibling.getBoundingClientRect().bottom; })()")).toBe(16);
});

test('a part that cannot be loaded says so, leaves the rest, and comes when asked again', async () => {
  await blad.reload();
  await blad.waitForFunction('window.pagina !== undefined');
  weigerBestand('/over.js');
  await toon('vooruitblik');
  await blad.getByRole('tab', { name: 'Over' }).click();
  await blad.getByRole('button', { name: 'Opnieuw proberen' }).waitFor();
  expect(klachten.splice(0).join()).toMatch(/over\.js|over failed|ERR_FAILED/);
  weigerBestand(null);
  await blad.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await blad.getByRole('heading', { name: 'Privacy' }).waitFor();
});
