import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { celVan, type Blad } from '../../src/werkmap/blad';
import { LOGBOEKKOPPEN } from '../../src/werkmap/logboek';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladenVan, draai, KOP, schrijf } from './draai';

type Rij = ReadonlyArray<string | number | null>;

const rijenVan = (blad: Blad | undefined): Rij[] => (blad?.cellen ?? []).map((rij) => Array.from(rij ?? [], (c) => (typeof c === 'number' || typeof c === 'string' ? c : null)));

const logregel = (tijdstip: string, nieuw: number | null): Rij => {
  const cellen: Readonly<Record<string, string | number | null>> = { Tijdstip: tijdstip, Door: 'An', Soort: 'vastgezet', Gemeente: 'Lopik', Halfjaar: '2024-1', Veld: 'trede', Oud: nieuw === null ? 3 : null, Nieuw: nieuw, 'Trede voor': 3, 'Trede na': 3, Versie: '0.1.0' };
  return LOGBOEKKOPPEN.map((kop) => cellen[kop] ?? null);
};

/** A result with a log, its realisatie corrected since, and these lines behind the log. */
const metRegels = async (...regels: readonly Rij[]): Promise<string> => {
  const map = schrijf('cijfers.xlsx', [KOP, ['Lopik', 2, 17, 16, 7]]);
  await draai(map, 'cijfers.xlsx', '--logboek', 'An');
  const [cijfers, log] = bladenVan(path.join(map, 'cijfers-beoordeeld.xlsx'));
  const gecorrigeerd = rijenVan(cijfers).map((rij, i) => rij.map((c, k) => (i === 1 && k === 4 ? 40 : c)));
  writeFileSync(path.join(map, 'vast.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: gecorrigeerd }, { naam: 'IBT-logboek', rijen: [...rijenVan(log), ...regels] }] }));
  return map;
};

const trede = (map: string): unknown => {
  const [blad] = bladenVan(path.join(map, 'na.xlsx'));
  return blad === undefined ? null : celVan(blad, 1, 9);
};

const logregels = (map: string): number => bladenVan(path.join(map, 'na.xlsx'))[1]?.cellen.length ?? 0;

test('of a half-year that the log says is fixed the treden stay, nothing is logged, and that is said', async () => {
  const map = await metRegels(logregel('2026-03-01 10:00:00 UTC', 3));
  const { code, fout } = await draai(map, 'vast.xlsx', '--uit', 'na.xlsx', '--logboek', 'Bea');
  expect([code, trede(map), logregels(map)]).toEqual([0, 3, 3]);
  expect(fout).toBe('2024-1 op blad “2024-I” is volgens het logboek vastgezet: er is niets opnieuw geschreven, en het volgende halfjaar bouwt op wat is vastgezet. Mogen de treden nog veranderen: --losmaken 2024-1, met --logboek.');
});

test('once it was released, or never fixed, they are written', async () => {
  const los = await metRegels(logregel('2026-03-01 10:00:00 UTC', 3), logregel('2026-03-02 10:00:00 UTC', null));
  expect([(await draai(los, 'vast.xlsx', '--uit', 'na.xlsx', '--logboek', 'Bea')).fout, trede(los), logregels(los)]).toEqual(['', 1, 5]);
  const nooit = await metRegels();
  expect([(await draai(nooit, 'vast.xlsx', '--uit', 'na.xlsx', '--logboek', 'Bea')).fout, trede(nooit), logregels(nooit)]).toEqual(['', 1, 3]);
});
