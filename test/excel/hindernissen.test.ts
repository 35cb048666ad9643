import type { Werkboek } from '../../demo/host';
import { modelproef, plekken, type Modelproef } from '../hulp/excelmodel';
import { afdruk, alsTabel, bereik, bladVan, boekMet, CIJFERS, luisterMee, type Verkeer } from '../hulp/werkboek';

const filter = (boek: Werkboek, verbergt: readonly number[]): void =>
  bladVan(boek, '2024-I').zet({ filter: { bereik: bereik(0, 0, 3, 4), criteria: new Map([[0, { soort: 'waarden', waarden: ['Lopik'] }]]), verbergt: new Set(verbergt) } });

interface Toestanden extends Modelproef {
  readonly verkeer: Verkeer;
}

/** Two sheets of figures of two half-years, and a name as someone may have made it. */
const twee = (): Werkboek => boekMet({ '2023-II': CIJFERS.map((rij) => rij.map((w) => (typeof w === 'string' ? w.replace('2024-I', '2023-II').replace('1 januari 2024', '1 juli 2023') : w))), '2024-I': CIJFERS });

const TWEE = plekken('2023-II', '2024-I');

const start = async (boek: Werkboek): Promise<Toestanden> => {
  const proef = await modelproef(boek);
  return { ...proef, verkeer: luisterMee(proef.host) };
};

/** What is done to the workbook, when, and what is told. */
const GEVALLEN: Readonly<Record<string, { readonly voor?: (boek: Werkboek) => void; readonly hook?: (p: Toestanden) => void; readonly melding: object }>> = {
  'a protected sheet': { voor: (b) => bladVan(b, '2024-I').zet({ beveiligd: true }), melding: { code: 'BLAD_BEVEILIGD', blad: '2024-I' } },
  'a sheet that is protected between reading and looking': { hook: (p) => p.verkeer.voor('leest', 3, () => bladVan(p.boek, '2024-I').zet({ beveiligd: true })), melding: { code: 'BLAD_BEVEILIGD', blad: '2024-I' } },
  'a sheet that is protected between looking and writing': { hook: (p) => p.verkeer.voor('schrijft', 1, () => bladVan(p.boek, '2024-I').zet({ beveiligd: true })), melding: { code: 'BLAD_BEVEILIGD', blad: '2024-I' } },
  'a filter that hides rows': { voor: (b) => filter(b, [2, 3]), melding: { code: 'FILTER_VERBERGT', blad: '2024-I', rijen: 2 } },
  'a filter that someone sets between reading and looking': { hook: (p) => p.verkeer.voor('leest', 3, () => filter(p.boek, [3])), melding: { code: 'FILTER_VERBERGT', blad: '2024-I', rijen: 1 } },
  'a table filter that hides rows': {
    voor: (b) => {
      alsTabel(b, '2024-I', bereik(0, 0, 3, 4));
      const blad = bladVan(b, '2024-I');
      blad.zet({ tabellen: blad.staat.tabellen.map((t) => ({ ...t, filter: { bereik: t.bereik, criteria: new Map([[0, { soort: 'waarden', waarden: ['Lopik'] }]]), verbergt: new Set([2, 3]) } })) });
    },
    melding: { code: 'FILTER_VERBERGT', blad: '2024-I', rijen: 2 },
  },
  'merged cells in the columns of ours': { voor: (b) => bladVan(b, '2024-I').zet({ samengevoegd: [bereik(1, 7, 2, 8)] }), melding: { code: 'SAMENGEVOEGD', blad: '2024-I', cel: 'I2' } },
  'a merge across our header': { voor: (b) => bladVan(b, '2024-I').zet({ samengevoegd: [bereik(0, 5, 0, 11)] }), melding: { code: 'SAMENGEVOEGD', blad: '2024-I', cel: 'G1' } },
  'a workbook that is read-only': { voor: (b) => { b.alleenLezen = true; }, melding: { code: 'ALLEEN_LEZEN' } },
  'a source cell that someone else edits': { hook: (p) => p.verkeer.voor('leest', 3, () => p.host.bewerkAlsAnder('2024-I', 'E2', 15)), melding: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: '2024-I' } },
  'something typed where our columns go': { hook: (p) => p.verkeer.voor('leest', 3, () => p.host.bewerkAlsAnder('2024-I', 'H3', 'mijn aantekening')), melding: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: '2024-I' } },
  'a row that someone else adds': { hook: (p) => p.verkeer.voor('leest', 3, () => p.host.bewerkAlsAnder('2024-I', 'A5', 'Bunnik')), melding: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: '2024-I' } },
  'a sheet that is deleted': { hook: (p) => p.verkeer.voor('leest', 3, () => p.boek.verwijderBlad(bladVan(p.boek, '2024-I'))), melding: { code: 'BLAD_WEG', blad: '2024-I' } },
  'a sheet that is renamed': { hook: (p) => p.verkeer.voor('leest', 3, () => p.boek.hernoem(bladVan(p.boek, '2023-II'), 'Oud')), melding: { code: 'BLAD_WEG', blad: '2023-II' } },
};

test.each(Object.entries(GEVALLEN))('%s: told, and the workbook is exactly as it was', async (_, { voor, hook, melding }) => {
  const boek = twee();
  voor?.(boek);
  const p = await start(boek);
  let toen = afdruk(boek);
  hook?.(p);
  if (hook) for (const soort of ['leest', 'schrijft'] as const) p.verkeer.voor(soort, soort === 'leest' ? 3 : 1, () => { toen = afdruk(boek); });
  await p.model.acties.beoordeel(TWEE);
  await p.host.rust();
  expect(p.model.toestand()).toMatchObject({ melding: { soort: 'hindernis', hindernis: melding }, werk: null, samenvatting: null, herstel: null });
  expect(afdruk(boek)).toEqual(toen);
});

test('a table in between: what the reading back stopped is put back, the table with it', async () => {
  const boek = twee();
  alsTabel(boek, '2023-II', bereik(0, 0, 3, 4));
  bladVan(boek, '2023-II').zet({ filter: null });
  bladVan(boek, '2024-I').zet({ filter: { bereik: bereik(0, 0, 3, 4), criteria: new Map(), verbergt: new Set() }, samengevoegd: [bereik(1, 7, 2, 8)] });
  const p = await start(boek);
  const toen = afdruk(boek);
  await p.model.acties.beoordeel(TWEE);
  await p.host.rust();
  expect(p.model.toestand().melding).toMatchObject({ hindernis: { code: 'SAMENGEVOEGD' } });
  expect(afdruk(boek)).toEqual(toen);
});

test('Excel stops halfway and refuses the putting back: that is said, and Herstel does it later', async () => {
  const boek = twee();
  const p = await start(boek);
  const toen = afdruk(boek);
  p.verkeer.voor('schrijft', 1, () => {
    bladVan(boek, '2024-I').zet({ beveiligd: true });
    p.verkeer.voor('schrijft', 1, () => bladVan(boek, '2023-II').zet({ beveiligd: true }));
  });
  await p.model.acties.beoordeel(TWEE);
  expect(p.model.toestand()).toMatchObject({ melding: { hindernis: { code: 'NIET_TERUGGEZET', blad: '2023-II' } }, herstel: 'terug' });
  for (const naam of ['2023-II', '2024-I']) bladVan(boek, naam).zet({ beveiligd: false });
  await p.model.acties.herstel();
  await p.host.rust();
  expect(p.model.toestand().melding).toBeNull();
  expect(afdruk(boek)).toEqual(toen);
});

test('edit mode: the work waits for the end of typing, and is then done', async () => {
  const { model, host, cel } = await start(twee());
  host.beginCelbewerking();
  const klaar = model.acties.beoordeel(TWEE);
  await new Promise((verder) => setTimeout(verder, 50));
  expect([model.toestand().werk?.wat, cel('2024-I', 'J1').waarde]).toEqual(['beoordelen', null]);
  host.eindCelbewerking();
  await klaar;
  expect(model.toestand().melding).toBeNull();
  expect(cel('2024-I', 'J1').waarde).toBe('Trede 2024-1 (voorstel)');
});

test.each([
  ['leest', 1, 5004, 'CEL_WORDT_BEWERKT'],
  ['leest', 2, 5102, 'TE_DRUK'],
  ['leest', 3, 5104, 'TE_GROOT'],
  ['schrijft', 1, 5103, 'TE_GROOT'],
  ['schrijft', 1, 5004, 'CEL_WORDT_BEWERKT'],
  ['leest', 4, 5102, 'TE_DRUK'],
] as const)('request %s %i answered with %i: %s, and nothing is changed', async (soort, n, nummer, code) => {
  const boek = twee();
  const p = await start(boek);
  const toen = afdruk(boek);
  p.verkeer.weiger(soort, n, nummer);
  await p.model.acties.beoordeel(TWEE);
  await p.host.rust();
  expect(p.model.toestand().melding).toEqual({ soort: 'hindernis', hindernis: { code } });
  expect(afdruk(boek)).toEqual(toen);
});

test('clearing the filter and assessing: only when asked, and then all rows get their own outcome', async () => {
  const boek = twee();
  filter(boek, [2, 3]);
  const { model, host, cel } = await start(boek);
  await model.acties.beoordeel(TWEE);
  expect(bladVan(boek, '2024-I').isRijVerborgen(2)).toBe(true);
  await model.acties.wisFilterEnProbeer('2024-I');
  await host.rust();
  expect(model.toestand().melding).toBeNull();
  expect(bladVan(boek, '2024-I').staat.filter).toMatchObject({ bereik: bereik(0, 0, 3, 11), criteria: new Map() });
  expect(['F2', 'F3', 'F4'].map((a) => cel('2024-I', a).waarde)).toEqual([33, 50, 80]);
});

test('a sheet that was deleted: clearing its filter or going there says so', async () => {
  const { model } = await start(twee());
  await model.acties.wisFilterEnProbeer('Weg');
  expect(model.toestand().melding).toMatchObject({ hindernis: { code: 'BLAD_WEG', blad: 'Weg' } });
  await model.acties.gaNaar('Ook weg', 1);
  expect(model.toestand().melding).toMatchObject({ hindernis: { code: 'BLAD_WEG', blad: 'Ook weg' } });
});

test('once the sheet is no longer protected, trying again does the same', async () => {
  const boek = twee();
  bladVan(boek, '2024-I').zet({ beveiligd: true });
  const { model } = await start(boek);
  await model.acties.beoordeel(TWEE);
  bladVan(boek, '2024-I').zet({ beveiligd: false });
  await model.acties.probeerOpnieuw();
  expect(model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'geschreven', plekken: TWEE } });
});
