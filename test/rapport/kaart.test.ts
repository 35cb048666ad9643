/** The map of squares and what the province's own map takes. */
import { kaartUtrecht } from '../../src/kaders/utrecht/kaart';
import { kaders, utrecht2024 } from '../../src/kaders';
import { feitenVan, type Halfjaarfeiten } from '../../src/rapport/feiten/feiten';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { tabelVanDossiers } from './dossiertabel';
import { kaartblad } from '../../src/rapport/kaart/blad';
import { kaartexport, realisatieexport } from '../../src/rapport/kaart/export';
import { buurVan, kaartVan, type Richting } from '../../src/rapport/kaart/kaart';
import { leesCsv } from '../../voorbeelden/inhoud/gegevens';
import { readFileSync } from 'node:fs';
import { HALFJAREN, UTRECHT_2022_1 } from '../beleid/gegevens';
import { feitenVanVoorbeeld, halfjaar } from './voorbeeld';

const feiten = feitenVanVoorbeeld('coa-utrecht.xlsx');
const ligging = leesCsv(readFileSync('voorbeelden/gegevens/gemeenten-utrecht.csv', 'utf8')).map((r) => ({ cbsCode: r['cbs_code'] ?? '', naam: r['gemeente'] ?? '', x: Number(r['lengtegraad']), y: Number(r['breedtegraad']), buren: (r['grenst_aan'] ?? '').split('|') }));
const plek = (cbsCode: string) => kaartUtrecht.find((p) => p.cbsCode === cbsCode) ?? { rij: NaN, kolom: NaN, kort: '' };

test('every gemeente of the kader has one square, and no two the same', () => {
  expect(kaartUtrecht.map((p) => p.cbsCode).sort()).toEqual(utrecht2024.gemeenten.map((g) => g.cbsCode).sort());
  expect(new Set(kaartUtrecht.map((p) => `${p.rij} ${p.kolom}`)).size).toBe(26);
});

test('of the 55 pairs with a common border 33 share a side and 50 touch, and none lies the other way round', () => {
  const paren = ligging.flatMap((a) => ligging.filter((b) => a.naam < b.naam && a.buren.includes(b.naam)).map((b) => ({ a, b, van: plek(a.cbsCode), naar: plek(b.cbsCode) })));
  expect(paren.length).toBe(55);
  const raakt = paren.filter(({ van, naar }) => Math.max(Math.abs(van.rij - naar.rij), Math.abs(van.kolom - naar.kolom)) === 1);
  expect(raakt.length).toBe(50);
  expect(paren.filter(({ van, naar }) => Math.abs(van.rij - naar.rij) + Math.abs(van.kolom - naar.kolom) === 1).length).toBe(33);
  // a degree of latitude is 111 km, one of longitude here 68
  const andersom = paren.filter(({ a, b, van, naar }) => (b.x - a.x) * 68 * (naar.kolom - van.kolom) + (a.y - b.y) * 111 * (naar.rij - van.rij) <= 0);
  expect(andersom.map(({ a, b }) => `${a.naam}–${b.naam}`)).toEqual([]);
});

test('the map of 2024-2: the numbers on the squares count up to the published ones, Lopik as decided', () => {
  const kaart = kaartVan(halfjaar(feiten, 2024, 2), kaartUtrecht);
  expect([1, 2, 3, 4].map((t) => kaart.tegels.filter((x) => x.trede === t).length)).toEqual([8, 11, 5, 2]);
  expect(kaart.tegels.find((t) => t.gemeente === 'Lopik')).toEqual({ gemeente: 'Lopik', cbsCode: 'GM0331', trede: 2, besluit: 'anders', zonder: null, basis: 'totaalopgave', kleur: { vulling: 'FFE699', letter: '4D3800' }, rij: 4, kolom: 0, kort: 'Lopik' });
  expect([kaart.rijen, kaart.kolommen, kaart.zonderPlek]).toEqual([6, 7, []]);
  expect(kaart.tegels.map((t) => t.gemeente).slice(0, 3)).toEqual(['Eemnes', 'Bunschoten', 'De Ronde Venen']);
});

test('every square is reached with the arrows, over gaps too, and a short name is there once', () => {
  const kaart = kaartVan(halfjaar(feiten, 2024, 2), kaartUtrecht);
  const gezien = new Set(kaart.tegels.slice(0, 1));
  const naar = (n: string, r: Richting) => { const t = kaart.tegels.find((x) => x.gemeente === n); return t === undefined ? undefined : (buurVan(kaart, t, r)?.gemeente ?? null); };
  for (const t of gezien) for (const r of ['noord', 'oost', 'zuid', 'west'] as const) { const b = buurVan(kaart, t, r); if (b !== null) gezien.add(b); }
  expect(gezien.size).toBe(26);
  expect([naar('Bunnik', 'oost'), naar('Bunnik', 'west'), naar('De Ronde Venen', 'noord'), naar('De Ronde Venen', 'oost'), naar('Vijfheerenlanden', 'zuid'), naar('Vijfheerenlanden', 'noord')]).toEqual(['Woudenberg', 'Utrecht', null, 'Baarn', null, 'Nieuwegein']);
  expect(new Set(kaartUtrecht.map((p) => p.kort)).size).toBe(26);
});

test('a gemeente without a row keeps its square, one without a square is not lost', () => {
  const h = halfjaar(feiten, 2024, 2);
  const kaart = kaartVan({ ...h, gemeenten: h.gemeenten.slice(1), ontbreekt: ['Amersfoort'] }, kaartUtrecht.filter((p) => p.cbsCode !== 'GM0308'));
  expect(kaart.tegels.find((t) => t.gemeente === 'Amersfoort')).toMatchObject({ trede: null, zonder: 'geen rij', kleur: null });
  expect(kaart.zonderPlek.map((g) => g.gemeente)).toEqual(['Baarn']);
});

test('the export for the map', () => {
  const regels = kaartexport(feiten).split('\r\n');
  expect(regels.length).toBe(1 + 26 * HALFJAREN.length + 1);
  expect(regels[0]).toBe('cbs_code;gemeente;periode;trede;naam;kleur;basis;herkomst');
  expect(regels).toContain('GM0331;Lopik;2024-2;2;Informatie opvragen en valideren;#FFE699;totaalopgave;besluit');
  expect(regels).toContain('GM0308;Baarn;2024-2;1;Signaleren;#A9D18E;koppelingstekort;voorstel');
});

test('of a half-year that has not closed only a decided trede is exported', () => {
  const regels = kaartexport([{ ...halfjaar(feiten, 2024, 2), realisatiedag: { jaar: 2024, maand: 10, dag: 7 } }]).split('\r\n');
  expect(regels).toContain('GM0331;Lopik;2024-2;2;Informatie opvragen en valideren;#FFE699;totaalopgave;besluit');
  expect(regels).toContain('GM0308;Baarn;2024-2;;;;;tussenstand');
  expect(regels.filter((r) => r.includes('voorstel'))).toEqual([]);
});

test('of a half-year that has not closed a square shows a decided trede, and for every other that it is interim', () => {
  const h: Halfjaarfeiten = { ...halfjaar(feiten, 2024, 2), realisatiedag: { jaar: 2024, maand: 10, dag: 7 } };
  const { tegels } = kaartVan(h, kaartUtrecht);
  expect(tegels.filter((t) => t.trede !== null)).toMatchObject([{ gemeente: 'Lopik', trede: 2, besluit: 'zonder voorstel', zonder: null }]);
  expect(tegels.filter((t) => t.zonder === 'tussenstand' && t.kleur === null && t.basis === null)).toHaveLength(25);
  const { cellen } = kaartblad(h, kaartUtrecht);
  expect(cellen.filter((c) => c.waarde === 'voorstel' || (typeof c.waarde === 'string' && c.waarde.startsWith('Het besluit is anders')))).toEqual([]);
  // on the square and in the list
  expect(cellen.filter((c) => c.waarde === 'tussenstand')).toHaveLength(50);
  expect(cellen.filter((c) => c.kleur !== undefined && c.opmaak === 'tegel')).toHaveLength(2);
  expect(cellen.map((c) => c.waarde)).toContain('De cijfers zijn een tussenstand van 7 oktober 2024: dit is nog geen beoordeling.');
});

test('an unknown trede is an empty field, and a name that is a formula is text', () => {
  const h = halfjaar(feiten, 2024, 2);
  const [eerste] = h.gemeenten;
  if (eerste === undefined) throw new Error('no gemeente');
  const uit = kaartexport([{ ...h, gemeenten: [{ ...eerste, gemeente: { naam: '=HYPERLINK("https://x")', cbsCode: '' }, trede: null }] }]).split('\r\n')[1];
  expect(uit).toBe(`;"'=HYPERLINK(""https://x"")";2024-2;;;;totaalopgave;`);
});

test('the export of the realisatie adds up to the published sums', () => {
  const rijen = realisatieexport([halfjaar(feiten, 2024, 2)]).trim().split('\r\n').slice(1).map((r) => r.split(';'));
  const som = (k: number) => rijen.reduce((s, r) => s + Number(r[k]), 0);
  expect([som(4), som(5), som(6), som(7)]).toEqual([1323, 899, 2222, 1316]);
});

test('the day of the realisatie is the last of a half-year that closed, or the one that its header names; without a realisatie there is none', () => {
  const dagen = (h: Halfjaarfeiten) => [...new Set(realisatieexport([h]).trim().split('\r\n').slice(1).map((r) => r.split(';')[3]))];
  const h = halfjaar(feiten, 2024, 2);
  expect([dagen(h), dagen(halfjaar(feiten, 2023, 1))]).toEqual([['2024-12-31'], ['2023-06-30']]);
  expect(dagen({ ...h, realisatiedag: { jaar: 2024, maand: 10, dag: 26 } })).toEqual(['2024-10-26']);
  // seen to run, on a day that is not that of the realisatie
  expect(dagen({ ...h, looptOp: { jaar: 2024, maand: 11, dag: 30 } })).toEqual(['']);
  const leeg = h.gemeenten.map((g) => ({ ...g, beoordeling: { ...g.beoordeling, grootheden: { ...g.beoordeling.grootheden, realisatie: null } } }));
  expect(dagen({ ...h, gemeenten: leeg })).toEqual(['']);
});

test('one square, one row and one in every count for a gemeente that stands there twice', () => {
  const dubbel = halfjaar(feitenVanVoorbeeld('rommelig.xlsx'), 2024, 1);
  const kaart = kaartVan(dubbel, kaartUtrecht);
  expect(kaart.tegels.filter((t) => t.gemeente === 'Woudenberg')).toMatchObject([{ trede: null, zonder: 'niet te beoordelen' }]);
  for (const csv of [kaartexport([dubbel]), realisatieexport([dubbel])]) expect(csv.match(/Woudenberg/g)).toHaveLength(1);
  expect(dubbel.gemeenten.filter((g) => g.gemeente.naam === 'Woudenberg')).toHaveLength(1);
  expect(dubbel.provincie.onbekend.realisatie.filter((naam) => naam === 'Woudenberg')).toHaveLength(1);
  expect(new Set(kaart.tegels.map((t) => `${t.rij} ${t.kolom}`)).size).toBe(kaart.tegels.length);
});

test('a decision on a trede that the ladder lacks is no trede and no decision, on the map and in the export', () => {
  const besluit = { reden: 'proef', auteur: '', datum: '2024-09-26' };
  const feitenMet = (trede: number) => feitenVan(beoordeelWerkmap([tabelVanDossiers([{ ...UTRECHT_2022_1, besluit: { trede, ...besluit } }])], kaders), kaders);
  const utrecht = (trede: number) => feitenMet(trede).map((h) => kaartVan(h, kaartUtrecht).tegels.find((t) => t.gemeente === 'Utrecht'));
  expect(utrecht(2)).toMatchObject([{ trede: 2, besluit: 'anders' }]);
  expect(utrecht(7)).toMatchObject([{ trede: null, besluit: null, zonder: 'niet te beoordelen' }]);
  expect(kaartexport(feitenMet(7)).split('\r\n')[1]).toBe('GM0344;Utrecht;2022-1;;;;;');
});
