import { bedien, startBrowser } from '../browser.mjs';
import { omEnOm, vergelijk } from '../meten.mjs';
import { product, vensters } from '../product.mjs';

const VAN_MICROSOFT = /\/office-js\//;
const VAN_DE_HOST = /\/pagina\.js$/;
const STUKKEN = new Set(['FunctionCall', 'EvaluateScript', 'TimerFire', 'EventDispatch']);

const adresVan = (g) => g.args?.data?.url ?? '';
const frameVan = (g) => g.args?.data?.frame;
/** `tdur`: the time that the thread itself worked; what another program takes of the machine is not in it. */
const duurVan = (g) => g.tdur ?? g.dur ?? 0;
const valtIn = (g, om) => g !== om && g.ts >= om.ts && g.ts + (g.dur ?? 0) <= om.ts + (om.dur ?? 0);
const buitenste = (alle) => alle.filter((g) => !alle.some((om) => valtIn(g, om)));
const som = (alle) => alle.reduce((n, g) => n + duurVan(g), 0);

/** What the imitation of Excel did in a task, which lives on the same thread here; what it called of the pane left out. */
const vanDeHost = (inTaak, erin) =>
  buitenste(inTaak.filter((g) => VAN_DE_HOST.test(adresVan(g)))).reduce((n, g) => n + duurVan(g) - som(buitenste(erin.filter((o) => valtIn(o, g)))), 0);

/** Milliseconds of work in the longest task in which code of this frame ran, office.js' own and Excel's half left out. */
const langsteTaak = (gebeurtenissen, frame) => {
  const draad = gebeurtenissen.find((g) => frameVan(g) === frame);
  const opDraad = gebeurtenissen.filter((g) => g.pid === draad?.pid && g.tid === draad.tid);
  const stukken = opDraad.filter((g) => frameVan(g) === frame && STUKKEN.has(g.name));
  const taken = opDraad.filter((g) => g.ph === 'X' && g.name.endsWith('RunTask') && g.dur !== undefined).flatMap((t) => {
    const erin = stukken.filter((s) => valtIn(s, t));
    return erin.every((s) => VAN_MICROSOFT.test(adresVan(s))) ? [] : [(duurVan(t) - vanDeHost(opDraad.filter((s) => valtIn(s, t)), erin)) / 1_000];
  });
  if (taken.length === 0) throw new Error('nothing of the pane ran');
  return Math.max(...taken);
};

const inBeeld = async (pagina) => {
  const sessie = await pagina.context().newCDPSession(pagina);
  const { frameTree } = await sessie.send('Page.getFrameTree');
  return frameTree.childFrames.find((f) => f.frame.url.endsWith('/venster.html')).frame.id;
};

const bekeken = async (pagina, doe) => {
  const browser = pagina.context().browser();
  await browser.startTracing(pagina, { categories: ['toplevel', 'devtools.timeline', 'v8.execute'] });
  await doe();
  const frame = await inBeeld(pagina);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return langsteTaak(traceEvents, frame);
};

const BEOORDEEL = '.voet .knop';

/** The pane in a browser page of its own, beside the worksheet; `doe` gets both. */
const inPagina = async (browser, { adres }, klaar, doe) => {
  const pagina = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  try {
    await pagina.goto(adres);
    const venster = pagina.frameLocator('iframe');
    await venster.locator(klaar).waitFor();
    return await doe(pagina, venster);
  } finally {
    await pagina.close();
  }
};

const rust = async (pagina, venster) => {
  await venster.locator('.werk').waitFor({ state: 'detached' });
  await pagina.evaluate(() => new Promise((klaar) => { requestIdleCallback(klaar); }));
};

const naar = async (pagina, plek) => {
  await pagina.fill('.naamvak', plek);
  await pagina.press('.naamvak', 'Enter');
};

/** A half-year's work on the example: assess, look at a gemeente, correct a figure, read again. */
const werkdag = (pagina, venster) =>
  bekeken(pagina, async () => {
    await venster.locator(BEOORDEEL).click();
    await rust(pagina, venster);
    await naar(pagina, 'A12');
    await venster.getByRole('tab', { name: 'Gemeente' }).click();
    await venster.getByRole('heading', { name: 'Eemnes' }).waitFor();
    await naar(pagina, 'F12');
    await pagina.keyboard.type('11');
    await pagina.keyboard.press('Enter');
    await venster.getByRole('button', { name: 'Opnieuw lezen' }).click();
    await rust(pagina, venster);
  });

/** Sheets of 342 rows, as many as the country has gemeenten; `anders` is added to the realisatie of one row in seven. */
const land = (halfjaren, anders = 0) => {
  const periodes = Array.from({ length: halfjaren }, (_, i) => `${2021 + (i >> 1)}-${(i % 2) + 1}`);
  const bladen = periodes.map((p) => ({
    naam: p,
    rijen: [
      ['Gemeente', `Trede ${p}`, `Achterstand begin ${p}`, `Taakstelling ${p}`, `Realisatie cumulatief ${p}`],
      ...Array.from({ length: 342 }, (_, i) => [product.utrecht2024.gemeenten[i]?.naam ?? `Plaats ${i}`, 1 + (i % 4), i % 60, 60 + (i % 90), 55 + (i % 70) + (i % 7 === 0 ? anders : 0)]),
    ],
  }));
  return { name: 'land.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(product.maakXlsx({ titel: 'land', bladen })) };
};

const helLand = (werkmap) => async (pagina, venster) => {
  await pagina.setInputFiles('input[type=file]', werkmap);
  await venster.locator(BEOORDEEL).waitFor();
  return bekeken(pagina, async () => {
    await venster.getByRole('button', { name: 'Opnieuw lezen' }).click();
    await rust(pagina, venster);
    await venster.locator(BEOORDEEL).click();
    await rust(pagina, venster);
  });
};

/** The figures of the whole country in a file, read in the pane and held against those of the workbook. */
const nieuweCijfers = (werkmap, nieuw) => async (pagina, venster) => {
  await pagina.setInputFiles('input[type=file]', werkmap);
  await venster.locator(BEOORDEEL).waitFor();
  const vouw = venster.locator('details', { has: venster.locator('summary', { hasText: /^Nieuwe cijfers vergelijken$/ }) });
  await vouw.locator('summary').first().click();
  await venster.getByLabel('Waar de nieuwe cijfers staan').selectOption({ label: 'In een bestand' });
  return bekeken(pagina, async () => {
    await venster.getByLabel('Bestand met nieuwe cijfers (.xlsx of .csv)').setInputFiles(nieuw);
    await venster.getByText(/bladen gelezen/).waitFor();
    await venster.getByRole('button', { name: 'Vergelijken', exact: true }).click();
    await venster.getByText(/cijfers anders bij/).first().waitFor();
    await rust(pagina, venster);
  });
};

/** The template does nothing but appear: what it takes of the thread for that. */
const verschijn = (pagina, venster) =>
  bekeken(pagina, async () => {
    await pagina.locator('iframe').evaluate((v) => { v.src = `${v.src}`; });
    await venster.locator('button').waitFor({ state: 'detached' }).catch(() => {});
    await venster.locator('button').waitFor();
    await pagina.evaluate(() => new Promise((klaar) => { requestIdleCallback(klaar); }));
  });

export const meet = async () => {
  const mappen = vensters();
  const browser = await startBrowser();
  const [ons, sjabloon] = await Promise.all([bedien(mappen.ons), bedien(mappen.sjabloon)]);
  const rij = async (wat, doe) => {
    const keren = await omEnOm({ opwarmen: 1, herhalingen: 5 }, () => inPagina(browser, ons, BEOORDEEL, doe), () => inPagina(browser, sjabloon, 'button', verschijn));
    const { a, b, verhouding } = vergelijk(keren);
    return { wat, ons: a, ander: b, tegen: 'sjabloon van Microsoft, bij het openen', eenheid: 'ms', verhouding, doel: 50, grens: 'ms', minstens: false };
  };
  try {
    return [await rij('Langste taak van het deelvenster', werkdag), await rij('Idem, 342 gemeenten × 10 halfjaren', helLand(land(10))), await rij('Idem, bij vergelijken van 342 gemeenten × 20 halfjaren', nieuweCijfers(land(20), land(20, 1)))];
  } finally {
    ons.stop();
    sjabloon.stop();
    await browser.close();
  }
};
