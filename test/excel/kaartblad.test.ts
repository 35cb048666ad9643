import type { Halfjaarplek } from '../../src/excel/model/toestand';
import { modelproef, type Modelproef } from '../hulp/excelmodel';
import { afdruk, bladafdruk, bladVan, boekMet, CIJFERS } from '../hulp/werkboek';

// The map of a half-year on a sheet of its own, made in the workbook on the real office.js and the embedded host. Fictitious figures.

const NIEUW = 'IBT-kaart 2023-1';
const PLEK = { blad: '2023-I', periode: { jaar: 2023, helft: 1 as const } };

const begin = async (bron: Parameters<typeof modelproef>[0] = 'coa-utrecht', opties: Parameters<typeof modelproef>[1] = {}): Promise<Modelproef> => {
  const p = await modelproef(bron, opties);
  await p.model.acties.herlees();
  await p.host.rust();
  return p;
};

const maak = async (p: Modelproef, plek: Halfjaarplek = PLEK): Promise<void> => {
  await p.model.acties.maakRapportblad('kaart', plek);
  await p.host.rust();
};

const hindernis = ({ model }: Modelproef): unknown => {
  const { melding } = model.toestand();
  return melding?.soort === 'hindernis' ? melding.hindernis : melding;
};

test('any half-year, at the lowest level of Excel: name and number on a coloured square, what the colours are, and a list; nothing else changes', async () => {
  const p = await begin('coa-utrecht', { apiniveau: '1.9', alleenNiveau: true });
  const voor = p.boek.bladen.map((b) => bladafdruk(b));
  await maak(p);
  expect(hindernis(p)).toBeNull();
  expect(p.boek.bladen.at(-1)?.naam).toBe(NIEUW);
  expect(p.boek.bladen.slice(0, -1).map((b) => bladafdruk(b))).toEqual(voor);
  const blad = bladVan(p.boek, NIEUW);
  // Lopik stands in the first column of the fifth row of squares; its number is under its name
  expect([blad.waarde(10, 0), blad.waarde(11, 0)]).toEqual(['Lopik', 2]);
  for (const rij of [10, 11]) expect(blad.cel(rij, 0)?.opmaak).toMatchObject({ vulling: '#FFE699', tekstkleur: '#4D3800', vet: true, horizontaal: 'Center', randen: { EdgeTop: { stijl: 'Continuous' } } });
  const getallen = Array.from({ length: 6 }, (_, r) => Array.from({ length: 7 }, (_, k) => blad.waarde(2 + 2 * r + 1, k))).flat();
  expect([1, 2].map((t) => getallen.filter((x) => x === t).length)).toEqual([8, 18]);
  const kolom = Array.from({ length: 60 }, (_, r) => blad.waarde(r, 0));
  const lijst = kolom.indexOf('Utrechtse Heuvelrug');
  expect([1, 2, 3].map((k) => blad.waarde(lijst, k))).toEqual([2, 'Totaalopgave', 'voorstel']);
  expect(blad.cel(kolom.indexOf('Treden') + 2, 0)?.opmaak.vulling).toBe('#A9D18E');
  expect(p.model.toestand()).toMatchObject({ herstel: 'terug', werk: null, samenvatting: { wat: 'klaargezet', plekken: [{ blad: NIEUW }] } });
});

test('it is no half-year more, under whatever name, and Herstel takes it away', async () => {
  const p = await begin();
  const voor = afdruk(p.boek);
  await maak(p);
  expect(p.model.toestand().lezing?.beoordeling?.tabellen).toHaveLength(5);
  expect(p.model.toestand().lezing?.herkenning).toMatchObject({ gelukt: true, overgeslagen: expect.not.arrayContaining([expect.objectContaining({ blad: NIEUW })]) });
  await p.model.acties.herstel();
  await p.host.rust();
  expect([hindernis(p), afdruk(p.boek)]).toEqual([null, voor]);
});

test('a sheet of that name is left alone, and what the user put on it keeps it from Herstel', async () => {
  const p = await begin(boekMet({ '2024-I': CIJFERS, 'ibt-kaart 2024-1': [['mijn notities']] }));
  const voor = afdruk(p.boek);
  await maak(p, { blad: '2024-I', periode: { jaar: 2024, helft: 1 } });
  expect([hindernis(p), afdruk(p.boek)]).toEqual([{ code: 'BLAD_BESTAAT', blad: 'ibt-kaart 2024-1' }, voor]);
  const q = await begin();
  await maak(q);
  q.host.typ(NIEUW, 'A12', '3');
  await q.host.rust();
  await q.model.acties.herstel();
  await q.host.rust();
  expect(hindernis(q)).toEqual({ code: 'NIEUW_BLAD_GEWIJZIGD', blad: NIEUW, cel: 'A12' });
});

test('a decision that differs is named, and who has no row is on the map without a trede', async () => {
  const p = await begin();
  await maak(p, { blad: '2024-II', periode: { jaar: 2024, helft: 2 } });
  const blad = bladVan(p.boek, 'IBT-kaart 2024-2');
  const teksten = Array.from({ length: 70 }, (_, r) => blad.waarde(r, 0));
  expect(teksten).toContain('Het besluit is anders dan het voorstel bij Lopik (trede 2).');
  expect(teksten.flatMap((x) => (typeof x === 'string' && x.length > 100 ? [x] : []))).toEqual([]);
  expect(blad.waarde(teksten.lastIndexOf('Lopik'), 3)).toBe('ander besluit');
  const q = await begin(boekMet({ '2024-I': CIJFERS }));
  await maak(q, { blad: '2024-I', periode: { jaar: 2024, helft: 1 } });
  const klein = bladVan(q.boek, 'IBT-kaart 2024-1');
  expect([klein.waarde(2, 3), klein.waarde(3, 3)]).toEqual(['Eemnes', 'geen cijfers']);
  expect(klein.cel(3, 3)?.opmaak.vulling).toBeNull();
});
