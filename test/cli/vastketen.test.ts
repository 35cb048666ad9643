import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { leesLogboek, LOGBOEKKOPPEN } from '../../src/werkmap/logboek';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladenVan, draai, KOP, nieuweMap } from './draai';

// A half-year whose letters are out, as the pane logs it: trede 2, while the figures give 1 since. Fictitious figures.

const EEN = (realisatie: number) => ({ naam: '2024-I', rijen: [[...KOP, 'Trede 2024-1 (voorstel)'], ['Lopik', 1, 0, 16, realisatie, 2]] });
const TWEE = { naam: '2024-II', rijen: [['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Realisatie 2024-II'], ['Lopik', 6, 16, 10]] };
const regel = (tijdstip: string, oud: number | null, nieuw: number | null) => [tijdstip, 'An', 'vastgezet', 'Lopik', '2024-1', 'trede', oud, nieuw, 2, 2, 'brieven zijn uit', '0.1.0', 'utrecht-2024', null];
const VAST = regel('2024-09-01 09:00:00 UTC', null, 2);

const map = (...regels: ReadonlyArray<ReadonlyArray<string | number | null>>): string => {
  const m = nieuweMap();
  writeFileSync(path.join(m, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [EEN(17), TWEE, { naam: 'IBT-logboek', rijen: [LOGBOEKKOPPEN, ...regels] }] }));
  return m;
};
const uit = (m: string, naam = 'uit.xlsx') => {
  const bladen = bladenVan(path.join(m, naam));
  const log = leesLogboek(bladen);
  const tredekolom = bladen[1]?.cellen[0]?.indexOf('Trede 2024-2 (voorstel)') ?? -1;
  return { rij: bladen[0]?.cellen[1], later: bladen[1]?.cellen[1]?.[tredekolom], log: log === null || log === 'andere kop' ? [] : log.regels.map((r) => [r.soort, r.gemeente, r.halfjaar.helft, r.oud, r.nieuw, r.door]) };
};
const ZIN = '2024-1 op blad “2024-I” is volgens het logboek vastgezet: er is niets opnieuw geschreven, en het volgende halfjaar bouwt op wat is vastgezet. Mogen de treden nog veranderen: --losmaken 2024-1, met --logboek.';

test('what the log says is fixed is left as it stands, and named; the half-year after builds on it', async () => {
  const m = map(VAST);
  const { code, fout, uit: tekst } = await draai(m, 'a.xlsx', '--uit', 'uit.xlsx', '--logboek', 'Bea');
  expect([code, fout]).toEqual([0, ZIN]);
  expect(tekst.replace(/\n {4,}/g, ' ')).toContain('Over 2024-1 is trede 2 vastgezet; de cijfers van nu geven daar trede 1.');
  expect(uit(m)).toEqual({ rij: ['Lopik', 1, 0, 16, 17, 2], later: 3, log: [['vastgezet', 'Lopik', 1, null, 2, 'An'], ['beoordeling', 'Lopik', 2, null, 3, 'Bea']] });
  const json = JSON.parse((await draai(m, 'a.xlsx', '--uit', 'uit.xlsx', '--json')).uit);
  expect([json.vastgezet, json.tabellen[1].rijen[0].vorigeTrede, json.tabellen[1].rijen[0].trede]).toEqual([['2024-1'], 2, 3]);
});

test('released it is assessed anew, and the log says who did', async () => {
  const m = map(VAST);
  const { code, fout } = await draai(m, 'a.xlsx', '--uit', 'uit.xlsx', '--logboek', 'Bea', '--losmaken', '2024-1');
  expect([code, fout]).toEqual([0, '']);
  const na = uit(m);
  expect([na.rij?.[5], na.later, na.log]).toEqual([1, 2, [['vastgezet', 'Lopik', 1, null, 2, 'An'], ['vastgezet', 'Lopik', 1, 2, null, 'Bea'], ['beoordeling', 'Lopik', 1, null, 1, 'Bea'], ['beoordeling', 'Lopik', 2, null, 2, 'Bea']]]);
  // what was released is no longer fixed
  expect((await draai(m, 'uit.xlsx', '--uit', 'nog.xlsx')).fout).toBe('');
});

test('released in the pane, it is assessed as any other; --losmaken has nothing to release then, and needs a name', async () => {
  const m = map(VAST, regel('2024-10-01 09:00:00 UTC', 2, null));
  expect((await draai(m, 'a.xlsx', '--uit', 'uit.xlsx')).fout).toBe('');
  expect(uit(m).rij?.[5]).toBe(1);
  expect((await draai(m, 'a.xlsx', '--logboek', 'Bea', '--losmaken', '2024-1')).fout).toBe('--losmaken 2024-1: volgens het logboek is dat halfjaar niet vastgezet.\nEr is niets geschreven.');
  expect((await draai(m, 'a.xlsx', '--losmaken', '2024-1')).fout).toBe('--losmaken hoort bij --logboek: in het logboek komt wie het halfjaar losmaakte.');
});

test('a comparison says that the half-year is fixed; what is taken over changes the figure and not the trede', async () => {
  const m = map(VAST);
  writeFileSync(path.join(m, 'coa.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 1, 0, 16, 18]] }] }));
  const zin = '2024-1 is volgens het logboek vastgezet: neemt u over, dan veranderen uw cijfers; de treden die er staan blijven.';
  expect((await draai(m, 'a.xlsx', '--correcties', 'coa.xlsx')).fout).toContain(zin);
  const { code, fout } = await draai(m, 'a.xlsx', '--correcties', 'coa.xlsx', '--accepteer', 'alles', '--logboek', 'Bea', '--uit', 'uit.xlsx');
  expect([code, fout]).toEqual([0, expect.stringContaining(zin)]);
  const na = uit(m);
  expect([na.rij, na.later]).toEqual([['Lopik', 1, 0, 16, 18, 2], 3]);
});
