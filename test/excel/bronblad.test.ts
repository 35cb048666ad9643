import { legNaast } from '../../src/excel/model/overnemen';
import type { Overname } from '../../src/excel/model/toestand';
import { inEens } from '../../src/werkmap/stappen';
import { bezorgd, modelproef, plekken, type Modelproef } from '../hulp/excelmodel';
import { bladafdruk, bladVan, boekMet, CIJFERS, KOPPEN } from '../hulp/werkboek';

// The new figures stand on a sheet of the workbook itself.

const BLAD = '2024-I';
const BRON = 'COA nieuw';

const begin = async (): Promise<Modelproef> => {
  const p = await modelproef(boekMet({ [BLAD]: CIJFERS, [BRON]: [KOPPEN, ['Lopik', 2, 17, 16, 33], ['Soest', 1, 0, 50, 52], ['Zeist', 3, 20, 64, 61]] }));
  await p.model.start();
  return p;
};

const alles = ({ model }: Modelproef): Overname => {
  const { lezing } = model.toestand();
  if (lezing?.herkenning.gelukt !== true || lezing.bron === null) throw new Error(JSON.stringify(lezing?.herkenning));
  const { vergelijking } = inEens(legNaast([lezing.bron], {}, lezing.herkenning.tabellen, [], null));
  return { nieuw: { bladen: null, keuzes: {} }, gekozen: vergelijking?.correcties ?? [] };
};

test('two tables of one half-year are a question; said to hold new figures, a sheet does not count, and that is kept', async () => {
  const p = await begin();
  expect(p.model.toestand().lezing?.herkenning).toMatchObject({ gelukt: false, fouten: [{ code: 'TWEE_TABELLEN' }] });
  await p.model.acties.kies({ bron: BRON });
  expect(p.model.toestand().lezing?.beoordeling?.tabellen.map((t) => t.tabel.blad.naam)).toEqual([BLAD]);
  await p.model.acties.herlees();
  expect(p.model.toestand()).toMatchObject({ keuzes: { bron: BRON }, lezing: { bron: { naam: BRON } } });
});

test('a sheet that has a name of its own is no source of new figures, also where the settings say so: its decisions count', async () => {
  const p = await modelproef(boekMet({ [BLAD]: CIJFERS, 'IBT-besluiten': [['Gemeente', 'Halfjaar', 'Besloten trede'], ['Lopik', '2024-1', 1]] }));
  await p.model.start();
  await p.model.acties.kies({ bron: 'IBT-besluiten' });
  const { lezing } = p.model.toestand();
  expect([lezing?.bron, lezing?.beoordeling?.tabellen[0]?.rijen[0]?.beoordeling?.besluit?.trede]).toEqual([null, 1]);
});

test('what is accepted goes to the own cells, and nothing to the sheet that it comes from', async () => {
  const p = await begin();
  await p.model.acties.kies({ bron: BRON });
  const bron = bladafdruk(bladVan(p.boek, BRON));
  await p.model.acties.neemOver(alles(p));
  expect(p.model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'overgenomen', cellen: 2, plekken: plekken(BLAD) } });
  expect([p.cel(BLAD, 'E2').waarde, p.cel(BLAD, 'D4').waarde]).toEqual([33, 64]);
  expect(bladafdruk(bladVan(p.boek, BRON))).toEqual(bron);
});

test('a figure of the source that changed since: the pane is old, and nothing is taken over', async () => {
  const p = await begin();
  await p.model.acties.kies({ bron: BRON });
  await bezorgd(p);
  const overname = alles(p);
  p.host.typ(BRON, 'E2', 34);
  await bezorgd(p);
  expect(p.model.toestand().lezingOud).toBe(true);
  await p.model.acties.neemOver(overname);
  expect(p.model.toestand()).toMatchObject({ samenvatting: null, melding: { hindernis: { code: 'CORRECTIE_ANDERS', blad: BLAD, cel: 'E2' } } });
  expect([p.cel(BLAD, 'E2').waarde, p.cel(BLAD, 'D4').waarde]).toEqual([7, 60]);
});

test('a source sheet that is gone: its figures cannot be taken over any more', async () => {
  const p = await begin();
  await p.model.acties.kies({ bron: BRON });
  const overname = alles(p);
  p.boek.verwijderBlad(bladVan(p.boek, BRON));
  await p.model.acties.neemOver(overname);
  expect(p.model.toestand()).toMatchObject({ samenvatting: null, lezing: { bron: null }, melding: { hindernis: { code: 'CORRECTIE_ANDERS' } } });
});
