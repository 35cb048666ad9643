import { feitenVan } from '../../src/rapport/feiten/feiten';
import { voortgangblad } from '../../src/rapport/voortgang/blad';
import { kiesHalfjaren } from '../../src/rapport/voortgang/kies';
import { kaders } from '../../src/kaders';
import { kaartUtrecht } from '../../src/kaders/utrecht/kaart';
import { COA, modelproef, type Modelproef } from '../hulp/excelmodel';
import { afdruk, bladafdruk, bladVan, boekMet, CIJFERS } from '../hulp/werkboek';

// The sheet with the progress report, made in the workbook on the real office.js and the embedded host. Fictitious figures.

const NIEUW = 'Voortgang 2024-1 en 2024-2';
const PLEK = COA.at(-1) ?? { blad: '', periode: { jaar: 2024, helft: 2 as const } };

const begin = async (bron: Parameters<typeof modelproef>[0] = 'coa-utrecht', opties: Parameters<typeof modelproef>[1] = {}): Promise<Modelproef> => {
  const p = await modelproef(bron, opties);
  await p.model.acties.herlees();
  await p.host.rust();
  return p;
};

const maak = async (p: Modelproef, plek = PLEK): Promise<void> => {
  await p.model.acties.maakRapportblad('voortgang', plek);
  await p.host.rust();
};

const hindernis = ({ model }: Modelproef): unknown => {
  const { melding } = model.toestand();
  return melding?.soort === 'hindernis' ? melding.hindernis : melding;
};

test('the sheet comes last with the cells that were planned, and no other sheet changes', async () => {
  const p = await begin();
  const voor = p.boek.bladen.map((b) => bladafdruk(b));
  const { lezing } = p.model.toestand();
  const feiten = feitenVan(lezing?.beoordeling ?? { tabellen: [], zonderPeriode: [], provinciesignalen: [] }, kaders);
  const keuze = kiesHalfjaren(feiten, []);
  if (!keuze.gelukt) throw new Error(keuze.fout.code);
  const plan = voortgangblad(feiten, keuze.halfjaren, kaartUtrecht);
  await maak(p);
  expect(hindernis(p)).toBeNull();
  expect(p.boek.bladen.at(-1)?.naam).toBe(NIEUW);
  expect(p.boek.bladen.slice(0, -1).map((b) => bladafdruk(b))).toEqual(voor);
  const blad = bladVan(p.boek, NIEUW);
  expect(plan.cellen.filter((c) => blad.waarde(c.rij, c.kolom) !== c.waarde)).toEqual([]);
  expect(plan.cellen.filter((c) => blad.cel(c.rij, c.kolom)?.formule != null)).toEqual([]);
  const pct = plan.cellen.find((c) => c.opmaak === 'percentage');
  expect(blad.cel(pct?.rij ?? 0, pct?.kolom ?? 0)?.opmaak.notatie).toBe('0%');
  expect(p.model.toestand()).toMatchObject({ herstel: 'terug', werk: null, samenvatting: { wat: 'klaargezet', plekken: [{ blad: NIEUW }] } });
  // it is no half-year more
  expect(p.model.toestand().lezing?.beoordeling?.tabellen.map((t) => t.tabel.blad.naam)).toEqual(COA.map((x) => x.blad));
});

test('two native charts show the cells of the sheet, and the treden have their colours', async () => {
  const p = await begin();
  await maak(p);
  const blad = bladVan(p.boek, NIEUW);
  const grafieken = blad.staat.bijlagen.flatMap((b) => (b.grafiek === undefined ? [] : [b.grafiek]));
  expect(grafieken.map((g) => [g.soort, g.titel, g.legenda])).toEqual([['ColumnStacked', 'Gemeenten per trede', 'Bottom'], ['ColumnClustered', 'Achterstand van de provincie (voorsprong is negatief)', 'Bottom']]);
  const punten = (b: { rij: number; totRij: number; kolom: number } | null): unknown[] => (b === null ? [] : Array.from({ length: b.totRij - b.rij + 1 }, (_, i) => blad.waarde(b.rij + i, b.kolom)));
  expect(grafieken.map((g) => g.reeksen.map((r) => [r.naam, ...punten(r.waarden)]))).toEqual([
    [['Trede 1', 17, 8, 13, 9, 8], ['Trede 2', 9, 18, 13, 12, 11], ['Trede 3', 0, 0, 0, 5, 5], ['Trede 4', 0, 0, 0, 0, 2]],
    [['Stand aan het begin', 422, -150, 406, 574, 899], ['Stand aan het eind (berekend)', -158, 363, 570, 902, 906]],
  ]);
  for (const r of grafieken.flatMap((g) => g.reeksen)) {
    expect(punten(r.labels)).toEqual(['2022-2', '2023-1', '2023-2', '2024-1', '2024-2']);
    expect(r.kleur).toMatch(/^#[0-9A-F]{6}$/);
  }
  expect(new Set(blad.staat.regels.map((r) => r.formule1))).toEqual(new Set(['=1', '=2', '=3', '=4', '=5', '=6']));
});

test('it is printed on its side, as wide as one page; an Excel without a printer, which refuses that, has the sheet all the same', async () => {
  const p = await begin('coa-utrecht', { apiniveau: '1.9', alleenNiveau: true });
  await maak(p);
  expect(bladVan(p.boek, NIEUW).staat.pagina).toEqual({ richting: 'Landscape', papier: 'A4', breed: 1 });
  const q = await begin('coa-utrecht', { printer: false });
  await maak(q);
  expect([hindernis(q), bladVan(q.boek, NIEUW).staat.pagina.richting]).toEqual([null, 'Portrait']);
  expect(q.model.toestand()).toMatchObject({ herstel: 'terug', samenvatting: { wat: 'klaargezet' } });
});

test('Herstel takes the sheet with its charts and colours away again', async () => {
  const p = await begin();
  const voor = afdruk(p.boek);
  await maak(p);
  await p.model.acties.herstel();
  await p.host.rust();
  expect([hindernis(p), afdruk(p.boek)]).toEqual([null, voor]);
});

test.each([
  ['a chart of the user', (p: Modelproef) => bladVan(p.boek, NIEUW).zet({ bijlagen: [...bladVan(p.boek, NIEUW).staat.bijlagen, { soort: 'grafiek', naam: 'Mijn grafiek' }] }), [{ soort: 'grafiek', aantal: 1 }]],
  ['a rule of the user', (p: Modelproef) => bladVan(p.boek, NIEUW).zet({ regels: bladVan(p.boek, NIEUW).staat.regels.flatMap((r, i) => (i === 0 ? [r, { ...r, id: 'mijn' }] : [r])) }), [{ soort: 'opmaakregel', aantal: 1 }]],
])('Herstel leaves a sheet with %s', async (_, doe, wat) => {
  const p = await begin();
  await maak(p);
  doe(p);
  await p.model.acties.herstel();
  await p.host.rust();
  expect(hindernis(p)).toEqual({ code: 'NIEUW_BLAD_DRAAGT', blad: NIEUW, wat });
  expect(p.boek.blad(NIEUW)).toBeDefined();
});

test('a sheet of that name is left alone, in any case of letters, and so is one of an earlier time', async () => {
  const p = await begin(boekMet({ '2024-I': CIJFERS, 'voortgang 2024-1': [['mijn notities']] }));
  const voor = afdruk(p.boek);
  await maak(p, { blad: '2024-I', periode: { jaar: 2024, helft: 1 } });
  expect([hindernis(p), afdruk(p.boek)]).toEqual([{ code: 'BLAD_BESTAAT', blad: 'voortgang 2024-1' }, voor]);
  const q = await begin(boekMet({ '2024-I': CIJFERS }));
  await maak(q, { blad: '2024-I', periode: { jaar: 2024, helft: 1 } });
  const eerst = afdruk(q.boek);
  await maak(q, { blad: '2024-I', periode: { jaar: 2024, helft: 1 } });
  expect([hindernis(q), afdruk(q.boek)]).toEqual([{ code: 'BLAD_BESTAAT', blad: 'Voortgang 2024-1' }, eerst]);
});

test('where the workbook may not get a sheet nothing is made', async () => {
  const p = await begin();
  p.boek.structuurBeveiligd = true;
  const voor = afdruk(p.boek);
  await maak(p);
  expect([hindernis(p), afdruk(p.boek)]).toEqual([{ code: 'WERKMAP_BEVEILIGD' }, voor]);
});
