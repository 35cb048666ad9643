import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { leesWerkmap, maakLezing } from '../../../test/venster/lezing';
import { tredeVanKracht } from '../../engine';
import { kaders } from '../../kaders';
import type { Hindernis } from '../model/hindernis';
import type { Lezing, Toestand } from '../model/toestand';
import { onderbouwd } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { naarGevolg } from './beoordelen/gevolg';
import { celVanRij, gemeenterijen, halfjarenOp, naamVan, telBeoordeeld, telGemeenten, telVorige } from './cijfers';
import { geselecteerd } from './gemeente/rijplek';
import { deelIn } from './gemeente/Redenen';
import { metBladkolom, metGemeenten, metKolom } from './keuzes';
import { zonder } from './zonder';
import { diagnoseTekst } from './over/diagnose';

const werkmap = (naam: string) => leesWerkmap(readFileSync(path.resolve(__dirname, '../../../voorbeelden', `${naam}.xlsx`)));

const halfjaarVan = (bestand: string, blad: string) => {
  const lezing = maakLezing(werkmap(bestand), blad);
  const halfjaar = halfjarenOp(lezing, blad).at(-1);
  if (halfjaar === undefined) throw new Error('no half-year');
  return { lezing, halfjaar };
};

describe('the half-year 2024-2 of the example', () => {
  const { lezing, halfjaar } = halfjaarVan('coa-utrecht', '2024-II');

  test('by consequence: up with the highest trede first, then down, then who stays', () => {
    const stappen = naarGevolg(gemeenterijen(halfjaar)).map((r) => [r.beoordeling?.grootheden.vorigeTrede, r.beoordeling === null ? null : tredeVanKracht(r.beoordeling)]);
    expect(stappen.slice(0, 3)).toEqual([[3, 4], [3, 4], [2, 3]]);
    expect(stappen.slice(11, 16).every(([van, naar]) => (naar ?? 9) < (van ?? 0))).toBe(true);
    expect(stappen.slice(16).every(([van, naar]) => van === naar)).toBe(true);
  });

  test('how many stood on each trede before', () => {
    expect([1, 2, 3, 4].map((trede) => telVorige(halfjaar, trede))).toEqual([9, 12, 5, 0]);
  });

  test('a selected row is its gemeente, and the other way round', () => {
    for (const rij of gemeenterijen(halfjaar)) {
      const cel = celVanRij(halfjaar.tabel, rij.rij);
      expect(geselecteerd(lezing, { blad: '2024-II', ...cel })?.rij).toBe(rij);
    }
    expect(geselecteerd(lezing, { blad: '2024-II', rij: 0, kolom: 0 })).toBeNull();
    expect(geselecteerd(lezing, { blad: 'Overzicht', rij: 8, kolom: 0 })).toBeNull();
  });

  test('the reasons: the criteria of the row that fired decide, every step has one place', () => {
    const utrecht = gemeenterijen(halfjaar).find((r) => naamVan(r.rij) === 'Utrecht');
    const b = utrecht === undefined ? null : onderbouwd(utrecht, kaders);
    if (b === null) throw new Error('Utrecht was not assessed');
    const delen = deelIn(b);
    expect(delen.beslist.map((s) => s.id)).toEqual(['achterstand', 'trede-4-of-hoger-van-kracht', 'taakstelling-gehaald', 'taakstelling-gehaald-met-achterstand', 'uitkomst']);
    expect(delen.som.map((s) => s.id)).toEqual(['taakstellingMetHerverdeling', 'totaalopgave', 'eindstand']);
    expect(Object.values(delen).flat()).toHaveLength(b.onderbouwing.length);
  });
});

test('names that are no gemeente, and doubles, are not counted as gemeenten', () => {
  const { halfjaar } = halfjaarVan('rommelig', '1e helft 2024');
  expect([gemeenterijen(halfjaar).length, telGemeenten(halfjaar), telBeoordeeld(halfjaar)]).toEqual([28, 26, 19]);
});

test('in a table on its side the column is the gemeente', () => {
  const boek = werkmap('brief-utrecht-2022-1-staand');
  const blad = boek.bladen[0]?.naam ?? '';
  const lezing = maakLezing(boek, blad);
  const [halfjaar] = halfjarenOp(lezing, blad);
  const [rij] = halfjaar === undefined ? [] : gemeenterijen(halfjaar);
  if (halfjaar === undefined || rij === undefined) throw new Error('nothing read');
  const cel = celVanRij(halfjaar.tabel, rij.rij);
  expect(cel.kolom).toBe(rij.rij.rij);
  expect(geselecteerd(lezing, { blad, rij: 99, kolom: cel.kolom })?.rij).toBe(rij);
  expect(geselecteerd(lezing, { blad, rij: cel.rij, kolom: 99 })).toBeNull();
});

test('a column is one kind and a kind is one column; no choice leaves no trace', () => {
  const eerst = metKolom({ standteken: 'achterstand positief' }, 'f', 'realisatie');
  expect(eerst).toEqual({ standteken: 'achterstand positief', kolommen: { realisatie: 'F' } });
  expect(metKolom(eerst, 'F', 'taakstelling').kolommen).toEqual({ taakstelling: 'F' });
  expect(metKolom(eerst, 'G', 'realisatie').kolommen).toEqual({ realisatie: 'G' });
  expect(metKolom(eerst, 'F', null)).toEqual({ standteken: 'achterstand positief' });
  expect(metGemeenten({ gemeenten: ['Abcoude'] }, [])).toEqual({});
  expect(zonder({ blad: 'A', gecorrigeerd: false }, 'blad')).toEqual({ gecorrigeerd: false });
});

test('a correction of one sheet is of that sheet; only what does not count can be several columns', () => {
  const een = metBladkolom(metBladkolom({}, 'A', 'l', 'genegeerd'), 'A', 'M', 'genegeerd');
  expect(een).toEqual({ bladkolommen: { A: { L: 'genegeerd', M: 'genegeerd' } } });
  expect(metBladkolom(metBladkolom(een, 'B', 'F', 'realisatie'), 'B', 'G', 'realisatie').bladkolommen).toEqual({ A: { L: 'genegeerd', M: 'genegeerd' }, B: { G: 'realisatie' } });
  expect(metBladkolom(metBladkolom(een, 'A', 'L', null), 'A', 'M', null)).toEqual({});
  expect(metBladkolom({ kolommen: { besluit: 'L' } }, 'A', 'L', null)).toEqual({});
  expect(metBladkolom({ kolommen: { besluit: 'L' }, bladkolommen: { A: { L: 'genegeerd' } } }, 'A', 'L', null)).toEqual({ kolommen: { besluit: 'L' } });
});

const toestandMet = (lezing: Lezing): Toestand => ({ scherm: 'beoordelen', taal: 'nl', vandaag: { jaar: 2024, maand: 10, dag: 26 }, werk: null, lezing, melding: null, samenvatting: null, lezingOud: false, volgt: true, herstel: null, herstelt: [], selectie: null, keuzes: { gemeenten: ['Abcoude'], kolommen: { realisatie: 'G' }, bladkolommen: { '1e helft 2024': { G: 'realisatie' } } }, schrijfwijze: 'formules', vastgezet: [], door: '', logwacht: [], excel: { api: '1.17', eenOngedaan: false } });

test('the diagnosis holds no name, no sheet and no figure of the workbook', () => {
  const { lezing } = halfjaarVan('rommelig', '1e helft 2024');
  const tekst = diagnoseTekst(
    { ...toestandMet(lezing), melding: { soort: 'hindernis', hindernis: { code: 'BLAD_BEVEILIGD', blad: '1e helft 2024' } } },
    (x) => x.nl,
  );
  expect(tekst).not.toMatch(/1e helft|Abcoude|Utrecht|Amersfoort/);
  expect(tekst.split('\n')).toEqual(expect.arrayContaining(['Excel API: 1.17', 'in één stap ongedaan: uit', 'rijen: 28', 'niet te beoordelen: 9', 'melding: BLAD_BEVEILIGD', 'keuzes: gemeenten, kolommen, bladkolommen']));
});

test("the diagnosis names the code that Excel gave", () => {
  const { lezing } = halfjaarVan('rommelig', '1e helft 2024');
  const regels = (hindernis: Hindernis) => diagnoseTekst({ ...toestandMet(lezing), melding: { soort: 'hindernis', hindernis } }, (x) => x.nl).split('\n');
  expect(regels({ code: 'EXCEL_WEIGERT', tekst: 'InvalidOperation' })).toContain('melding: EXCEL_WEIGERT InvalidOperation');
  expect(regels({ code: 'ONVERWACHT', tekst: 'TypeError' })).toContain('melding: ONVERWACHT TypeError');
});
