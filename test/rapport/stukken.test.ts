/** Every kind of document of a half-year, for however many gemeenten, under names that a disk can hold. */
import * as fc from 'fast-check';
import { periode, type Dossier } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { briefgegevensVan } from '../../src/kaders/brieven';
import { docxVan } from '../../src/rapport/docx/docx';
import { feitenVan, laatsteAfgesloten, type Feiten } from '../../src/rapport/feiten/feiten';
import type { Stukuitkomst } from '../../src/rapport/stukken/soorten';
import { bestandsnamen, maakStukken } from '../../src/rapport/stukken/stukken';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { leesDocx, stukjes } from '../hulp/docx';
import { tabelVanDossiers } from './dossiertabel';
import { feitenVanVoorbeeld } from './voorbeeld';

const GEEN = { aanwezig: false, contacten: [], gepland: [], fouten: [] };
const p = periode(2024, 2);

const uit = (feiten: Feiten, gevraagd = (_: string): boolean => true): readonly Stukuitkomst[] => {
  const h = laatsteAfgesloten(feiten);
  return h === null ? [] : maakStukken(h, { feiten, rapporthalfjaren: [h], briefgegevensVan, contacten: GEEN, gevraagd });
};

const dossier = (gemeente: string, over: Partial<Dossier> = {}): Dossier => ({ gemeente, periode: p, taakstelling: 20, beginstand: 5, realisatie: 18, herverdeling: 0, vorigeTrede: { trede: 2, herkomst: 'opgegeven' }, ...over });

const feitenVanDossiers = (...dossiers: readonly [Dossier, ...Dossier[]]): Feiten => feitenVan(beoordeelWerkmap([tabelVanDossiers(dossiers)], kaders), kaders);

test('342 gemeenten: each has every kind of document, or a reason', () => {
  const [eerste = dossier('G0'), ...rest] = Array.from({ length: 342 }, (_, i) => dossier(`G${i}`, i % 10 === 0 ? { realisatie: { ontbreekt: 'leeg' } } : {}));
  const stukken = uit(feitenVanDossiers(eerste, ...rest));
  for (let i = 0; i < 342; i += 1) {
    const van = stukken.filter((s) => s.gemeente === `G${i}`);
    expect(van.map((s) => [s.soort, s.gelukt])).toEqual([['Toezichtbrief', i % 10 !== 0], ['Gespreksnotitie', true]]);
  }
  expect(new Set(bestandsnamen(stukken, p)).size).toBe(stukken.length);
});

test('every document of the example, read back from its file, says what its plain text says', async () => {
  for (const s of uit(feitenVanVoorbeeld('coa-utrecht.xlsx'))) {
    if (!s.gelukt) throw new Error(s.reden);
    expect(leesDocx(await docxVan(s.stuk)).alineas.map((a) => a.tekst)).toEqual(stukjes(s.stuk));
  }
});

test('only those that were asked for', () => {
  expect(new Set(uit(feitenVanVoorbeeld('coa-utrecht.xlsx'), (g) => g === 'Lopik').map((s) => s.gemeente))).toEqual(new Set(['Lopik']));
});

test('the half-year that is chosen is the last with every outcome, else the last with any', () => {
  const [oud, nieuw] = [dossier('A', { periode: periode(2024, 1) }), dossier('A')];
  const kies = (...tabellen: ReadonlyArray<readonly [Dossier, ...Dossier[]]>) => laatsteAfgesloten(feitenVan(beoordeelWerkmap(tabellen.map((d) => tabelVanDossiers(d)), kaders), kaders))?.periode;
  const leeg: Partial<Dossier> = { realisatie: { ontbreekt: 'leeg' } };
  expect(kies([oud], [nieuw])).toEqual(p);
  expect(kies([oud], [nieuw, dossier('B', leeg)])).toEqual(periode(2024, 1));
  expect(kies([nieuw, dossier('B', leeg)])).toEqual(p);
  expect(kies([dossier('B', leeg)])).toBeUndefined();
  expect(kies([dossier('A', { periode: periode(2015, 1) })])).toBeUndefined();
});

test.each([
  ["'s-Hertogenbosch", "Toezichtbrief 2024-2 's-Hertogenbosch"],
  ['../../etc/passwd', 'Toezichtbrief 2024-2 ..-..-etc-passwd'],
  ['Súdwest-Fryslân', 'Toezichtbrief 2024-2 Súdwest-Fryslân'],
  ['a\u0000b\u202ec', 'Toezichtbrief 2024-2 a-b-c'],
  ['Utrecht. ', 'Toezichtbrief 2024-2 Utrecht'],
])('the name of the file for “%s”', (gemeente, naam) => {
  expect(bestandsnamen([{ soort: 'Toezichtbrief', gemeente, gelukt: false, reden: '' }], p)).toEqual([naam]);
});

test('a report is named after every half-year that it is over', () => {
  const naam = (...perioden: ReadonlyArray<readonly [number, 1 | 2]>) => bestandsnamen([{ soort: 'Voortgangsrapportage', gemeente: null, perioden: perioden.map(([j, d]) => periode(j, d)), gelukt: false, reden: '' }], p)[0];
  expect(naam([2024, 2])).toBe('Voortgangsrapportage 2024-2');
  expect(naam([2024, 1], [2024, 2])).toBe('Voortgangsrapportage 2024-1 en 2024-2');
  expect(naam([2022, 2], [2023, 1], [2023, 2])).toBe('Voortgangsrapportage 2022-2 t.m. 2023-2');
});

test('names never meet, in whatever case, and always fit', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom('Zeist', 'ZEIST', 'zeist', '', '///', '.')), { maxLength: 12 }), (namen) => {
      const gegeven = bestandsnamen(namen.map((gemeente) => ({ soort: 'Toezichtbrief', gemeente, gelukt: false, reden: '' })), p);
      expect(new Set(gegeven.map((n) => n.toLowerCase())).size).toBe(namen.length);
      for (const n of gegeven) {
        expect(n).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]|[. ]$/);
        expect(new TextEncoder().encode(`${n}.vorige-99.docx`).length).toBeLessThan(255);
      }
    }),
    { seed: 5, numRuns: 200 },
  );
});
