import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync } from 'fflate';
import { herreken, leesBewijs } from '../../src/engine';
import { kaders } from '../../src/kaders';
import type { Blad } from '../../src/werkmap/blad';
import { leesLogboek, type Logboek } from '../../src/werkmap/logboek';
import { rijkeWerkmap } from '../../voorbeelden/maak';
import { metLibreOffice, zetOm } from '../hulp/libreoffice';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladenVan, draai, klok, KOP, schrijf, nieuweMap } from './draai';

const RIJEN = (realisatie: number) => [[...KOP, 'Besluit trede 2024-I', 'Reden besluit'], ['Lopik', 2, 17, 16, realisatie, 2, '=plan'], ['Soest', 1, 0, 50, 52, null, null]] as const;
const UIT = 'cijfers-beoordeeld.xlsx';

const logVan = (map: string, naam = UIT): Logboek => {
  const log = leesLogboek(bladenVan(path.join(map, naam)));
  if (log === null || log === 'andere kop') throw new Error(`no log in ${naam}`);
  return log;
};
const kort = (log: Logboek) => log.regels.map((r) => [r.soort, r.gemeente, r.tredeVoor, r.tredeNa, r.reden.startsWith('Voorstel') ? '…' : r.reden]);

const BEGIN = [['beoordeling', 'Lopik', null, 3, '…'], ['besluit', 'Lopik', 3, 2, '=plan'], ['beoordeling', 'Soest', null, 1, '…']];

test('only who asks for it gets a log', async () => {
  const map = schrijf('cijfers.xlsx', RIJEN(7));
  await draai(map, 'cijfers.xlsx');
  expect(bladenVan(path.join(map, UIT)).map((b) => b.naam)).toEqual(['2024-I']);
  const { fout, code } = await draai(map, 'cijfers.xlsx', '--logboek', ' ');
  expect([code, fout]).toEqual([2, '--logboek heeft een naam nodig: die van wie het logboek bijhoudt.']);
});

test('a line for each gemeente, as typed, and nothing twice', async () => {
  const map = schrijf('cijfers.xlsx', RIJEN(7));
  const { code, uit } = await draai(map, 'cijfers.xlsx', '--logboek', '=A. de Vries');
  expect(code).toBe(0);
  expect(uit).toMatch(/\nLogboek: 3 regels toegevoegd op blad “IBT-logboek”\.$/);
  const log = logVan(map);
  expect(kort(log)).toEqual(BEGIN);
  expect(log.regels.map((r) => [r.tijdstip, r.door])).toEqual(BEGIN.map(() => ['2026-02-01 09:30:00 UTC', '=A. de Vries']));
  expect(log.blad.formules.size).toBe(0);
  const bewijs = leesBewijs(log.regels[0]?.bewijs ?? '');
  expect(bewijs && herreken(bewijs, kaders)).toEqual({ soort: 'gelijk', trede: 3 });

  const voor = readFileSync(path.join(map, UIT));
  klok.nu = new Date('2026-03-01T10:00:00Z');
  const nogmaals = await draai(map, 'cijfers.xlsx', '--logboek', '=A. de Vries');
  expect(nogmaals.uit).toMatch(/\nLogboek: niets nieuws; er is niets toegevoegd\.$/);
  expect(readFileSync(path.join(map, UIT)).equals(voor)).toBe(true);
  await draai(map, UIT, '--uit', UIT, '--logboek', 'B');
  expect(readFileSync(path.join(map, UIT)).equals(voor)).toBe(true);
});

test('another figure adds a line below, in the result itself and in one made anew from the figures', async () => {
  klok.nu = new Date('2026-02-01T09:30:00Z');
  const map = schrijf('cijfers.xlsx', RIJEN(7));
  await draai(map, 'cijfers.xlsx', '--logboek', 'A');
  klok.nu = new Date('2026-03-01T10:00:00Z');
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: RIJEN(33) }] }));
  const { uit } = await draai(map, 'cijfers.xlsx', '--json', '--logboek', 'B');
  expect(JSON.parse(uit).logboek).toEqual({ blad: 'IBT-logboek', toegevoegd: 1 });
  expect(kort(logVan(map))).toEqual([...BEGIN, ['beoordeling', 'Lopik', 3, 1, '…']]);
  expect(logVan(map).regels.map((r) => [r.door, r.tijdstip.slice(0, 10)])).toEqual([['A', '2026-02-01'], ['A', '2026-02-01'], ['A', '2026-02-01'], ['B', '2026-03-01']]);
});

test('a log in the workbook itself grows in place, all else on its sheet kept', async () => {
  const map = schrijf('cijfers.xlsx', RIJEN(7));
  await draai(map, 'cijfers.xlsx', '--logboek', 'A', '--periode', '2024-1');
  const met = bladenVan(path.join(map, UIT)).map((b) => ({ naam: b.naam, rijen: (b.cellen as Blad['cellen']).map((rij) => (rij ?? []).map((c) => (typeof c === 'number' || typeof c === 'string' ? c : null))) }));
  const [cijfers, log] = met;
  if (cijfers === undefined || log === undefined) throw new Error('no sheets');
  const anders = cijfers.rijen.map((rij, i) => (i === 2 ? rij.map((c, k) => (k === 4 ? 40 : c)) : rij));
  writeFileSync(path.join(map, 'eigen.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: anders.map((r) => r.slice(0, 7)) }, { naam: 'IBT-logboek', rijen: [...log.rijen, ['notitie van mij']] }] }));
  const { fout } = await draai(map, 'eigen.xlsx', '--uit', 'eigen.xlsx', '--logboek', 'B');
  expect(fout).toContain('Logboek: op blad “IBT-logboek” is rij 5 niet als logregel te lezen. Zij blijft staan en telt niet mee.');
  expect(kort(logVan(map, 'eigen.xlsx'))).toEqual([...BEGIN, ['beoordeling', 'Soest', 1, 2, '…']]);
  expect(logVan(map, 'eigen.xlsx').blad.cellen[4]?.[0]).toBe('notitie van mij');
});

test('a sheet of that name that is no log is never written over', async () => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'cijfers.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen: RIJEN(7) }, { naam: 'IBT-logboek', rijen: [['Mijn aantekeningen']] }] }));
  const { code, fout } = await draai(map, 'cijfers.xlsx', '--logboek', 'A');
  expect([code, fout]).toEqual([2, 'Blad “IBT-logboek” heeft niet de koppen van het logboek. Geef dat blad een andere naam, of zet de koppen terug; er wordt niet overheen geschreven.\nEr is niets geschreven.']);
});

test('corrections that were accepted come before what they did to the treden', async () => {
  const map = schrijf('cijfers.xlsx', RIJEN(7));
  writeFileSync(path.join(map, 'coa.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 33], ['Soest', 1, 0, 50, 50]] }] }));
  const los = await draai(map, 'cijfers.xlsx', '--correcties', 'coa.xlsx', '--logboek', 'A');
  expect([los.code, los.fout]).toEqual([2, '--logboek hoort bij --accepteer: zonder dat wordt er alleen vergeleken en niets geschreven.']);
  const { uit } = await draai(map, 'cijfers.xlsx', '--correcties', 'coa.xlsx', '--accepteer', 'Lopik', '--logboek', 'A');
  expect(uit).toMatch(/\nLogboek: 4 regels toegevoegd op blad “IBT-logboek”\.$/);
  expect(logVan(map).regels.map((r) => [r.soort, r.gemeente, r.veld, r.oud, r.nieuw, r.tredeVoor, r.tredeNa])).toEqual([
    ['correctie', 'Lopik', 'realisatie', 7, 33, 3, 1], ['beoordeling', 'Lopik', 'trede', null, 1, null, 1], ['besluit', 'Lopik', 'besluit', null, 2, 1, 2], ['beoordeling', 'Soest', 'trede', null, 1, null, 1],
  ]);
  expect(logVan(map).regels[0]?.reden).toBe('uit coa.xlsx');
});

test('a workbook with a log takes no correction without the name for it', async () => {
  const map = schrijf('cijfers.xlsx', RIJEN(7));
  writeFileSync(path.join(map, 'coa.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, 17, 16, 33], ['Soest', 1, 0, 50, 50]] }] }));
  await draai(map, 'cijfers.xlsx', '--logboek', 'A', '--uit', 'met.xlsx');
  const naam = { code: 2, uit: '', fout: 'Bij deze werkmap hoort een logboek (blad “IBT-logboek”), en wat u overneemt hoort daarin. Zeg wie het overneemt: --logboek "uw naam".\nEr is niets geschreven.' };
  expect(await draai(map, 'met.xlsx', '--correcties', 'coa.xlsx', '--accepteer', 'Lopik', '--uit', 'na.xlsx')).toEqual(naam);
  // nor where the log is in the result that it would replace
  expect(await draai(map, 'cijfers.xlsx', '--correcties', 'coa.xlsx', '--accepteer', 'Lopik', '--uit', 'met.xlsx')).toEqual(naam);
  expect((await draai(map, 'met.xlsx', '--correcties', 'coa.xlsx')).code).toBe(0);
  expect((await draai(map, 'met.xlsx', '--correcties', 'coa.xlsx', '--accepteer', 'Lopik', '--logboek', 'A', '--uit', 'na.xlsx')).code).toBe(0);
  expect((await draai(map, 'cijfers.xlsx', '--correcties', 'coa.xlsx', '--accepteer', 'Lopik', '--uit', 'zonder.xlsx')).code).toBe(0);
});

describe('a workbook with a chart, a pivot and more', () => {
  const map = nieuweMap();
  beforeAll(async () => {
    writeFileSync(path.join(map, 'rijk.xlsx'), rijkeWerkmap());
    await draai(map, 'rijk.xlsx', '--uit', 'zonder.xlsx');
    await draai(map, 'rijk.xlsx', '--logboek', 'A. de Vries');
  });
  const delen = (naam: string): Record<string, Uint8Array> => unzipSync(readFileSync(path.join(map, naam)));

  test('the log adds its own part, and touches only the three that name it', () => {
    const [zonder, met] = [delen('zonder.xlsx'), delen('rijk-beoordeeld.xlsx')];
    expect(Object.keys(met)).toEqual([...Object.keys(zonder), 'xl/worksheets/ibt-blad1.xml']);
    expect(Object.keys(zonder).filter((naam) => !Buffer.from(zonder[naam] ?? []).equals(Buffer.from(met[naam] ?? []))).sort()).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml']);
    expect(kort(logVan(map, 'rijk-beoordeeld.xlsx'))).toHaveLength(26);
  });

  metLibreOffice('calc', 'LibreOffice opens it and shows the log as text', () => {
    renameSync(path.join(map, 'rijk-beoordeeld.xlsx'), path.join(map, 'log.xlsx'));
    zetOm(path.join(map, 'log.xlsx'), 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1');
    const regels = readFileSync(path.join(map, 'log-IBT-logboek.csv'), 'utf8').split('\n').map((r) => r.split(';'));
    expect(regels[0]?.slice(0, 5)).toEqual(['Tijdstip', 'Door', 'Soort', 'Gemeente', 'Halfjaar']);
    expect(regels[1]?.slice(0, 5)).toEqual(['2026-03-01 10:00:00 UTC', 'A. de Vries', 'beoordeling', 'Amersfoort', '2024-1']);
  });
});

describe('what the log must not lose or double', () => {
  type Rijen = ReadonlyArray<ReadonlyArray<string | number | null>>;
  const zet = (map: string, naam: string, bladen: ReadonlyArray<readonly [string, Rijen]>) => writeFileSync(path.join(map, naam), maakXlsx({ titel: 'proef', bladen: bladen.map(([blad, rijen]) => ({ naam: blad, rijen })) }));
  const cijfers = (realisatie: number): readonly [string, Rijen] => ['2024-I', [KOP, ['Lopik', 2, 17, 16, realisatie]]];
  const rijenVan = (map: string): Rijen => (logVan(map).blad.cellen as Blad['cellen']).map((rij) => [...(rij ?? [])].map((c) => (typeof c === 'number' || typeof c === 'string' ? c : null)));
  const houd = async (map: string, dag: string, naam = 'cijfers.xlsx') => {
    klok.nu = new Date(`${dag}T10:00:00Z`);
    return (await draai(map, naam, '--logboek', 'A')).uit.split('\n').at(-1);
  };

  test('another last day of a decision is another decision', async () => {
    const map = nieuweMap();
    const met = (tot: string) => zet(map, 'cijfers.xlsx', [['2024-I', [[...KOP, 'Besluit trede 2024-I', 'Reden besluit', 'Besloten door', 'Geldig tot'], ['Lopik', 2, 17, 16, 7, 2, 'plan', 'GS', tot]]]]);
    met('31-12-2024');
    await houd(map, '2026-01-01');
    met('30-6-2025');
    await houd(map, '2026-02-01');
    expect(logVan(map).regels.filter((r) => r.soort === 'besluit').map((r) => [r.oud, r.nieuw, r.reden])).toEqual([[null, 2, 'plan · door GS, tot en met 2024-12-31'], [2, 2, 'plan · door GS, tot en met 2025-06-30']]);
    expect(await houd(map, '2026-03-01')).toBe('Logboek: niets nieuws; er is niets toegevoegd.');
  });

  test('what was noted beside the lines goes along', async () => {
    const map = nieuweMap();
    zet(map, 'cijfers.xlsx', [cijfers(7)]);
    await houd(map, '2026-01-01');
    zet(map, UIT, [cijfers(7), ['IBT-logboek', rijenVan(map).map((r, i) => [...r, ...Array<null>(14 - r.length).fill(null), i === 0 ? 'Notitie' : 'besproken'])]]);
    await houd(map, '2026-02-01');
    expect(rijenVan(map).map((r) => r[14])).toEqual(['Notitie', 'besproken']);
  });

  test('sorted newest first, nothing is added', async () => {
    const map = nieuweMap();
    zet(map, 'cijfers.xlsx', [cijfers(7)]);
    await houd(map, '2026-01-01');
    zet(map, 'cijfers.xlsx', [cijfers(40)]);
    await houd(map, '2026-02-01');
    const [kop = [], ...regels] = rijenVan(map);
    zet(map, 'anders.xlsx', [cijfers(40), ['IBT-logboek', [kop, ...regels.reverse()]]]);
    expect(await houd(map, '2026-03-01', 'anders.xlsx')).toBe('Logboek: niets nieuws; er is niets toegevoegd.');
  });

  /** A log of two days, of which the input has the first. */
  const tweemaal = async () => {
    const map = nieuweMap();
    zet(map, 'cijfers.xlsx', [cijfers(7)]);
    await houd(map, '2026-01-01');
    const log = rijenVan(map);
    zet(map, 'cijfers.xlsx', [cijfers(40), ['IBT-logboek', log]]);
    await houd(map, '2026-02-01');
    return { map, log };
  };

  test('lines of the replaced result go along, also where the input has a log', async () => {
    const { map, log } = await tweemaal();
    zet(map, 'cijfers.xlsx', [cijfers(7), ['IBT-logboek', log]]);
    await houd(map, '2026-03-01');
    expect(logVan(map).regels.map((r) => [r.tijdstip.slice(0, 7), r.tredeVoor, r.tredeNa])).toEqual([['2026-01', null, 3], ['2026-02', 3, 1], ['2026-03', 1, 3]]);
    expect(await houd(map, '2026-04-01')).toBe('Logboek: niets nieuws; er is niets toegevoegd.');
  });

  test('a run without it takes the log along, and so does a new half-year', async () => {
    const map = nieuweMap();
    zet(map, 'cijfers.xlsx', [cijfers(7)]);
    await houd(map, '2026-01-01');
    expect((await draai(map, 'cijfers.xlsx')).uit.split('\n').at(-1)).toBe('Logboek: blad “IBT-logboek” is meegenomen uit het vorige resultaat; er is niets toegevoegd. Met --logboek "uw naam" komt erbij wat nieuw is.');
    expect((await draai(map, 'cijfers.xlsx', '--nieuw-halfjaar')).uit.split('\n').at(-1)).toContain('is meegenomen uit het vorige resultaat');
    zet(map, 'cijfers.xlsx', [cijfers(40)]);
    await houd(map, '2026-02-01');
    expect(logVan(map).regels.map((r) => [r.tijdstip.slice(0, 7), r.tredeVoor, r.tredeNa])).toEqual([['2026-01', null, 3], ['2026-02', 3, 1]]);
  });

  test('lines that only the replaced result has go along without being asked for too', async () => {
    const { map } = await tweemaal();
    await draai(map, 'cijfers.xlsx');
    expect(logVan(map).regels.map((r) => [r.tijdstip.slice(0, 7), r.tredeNa])).toEqual([['2026-01', 3], ['2026-02', 1]]);
    const voor = readFileSync(path.join(map, UIT));
    await draai(map, UIT, '--uit', UIT);
    expect(readFileSync(path.join(map, UIT)).equals(voor)).toBe(true);
  });

  test('the same corrections in the same input are accepted once', async () => {
    const map = nieuweMap();
    zet(map, 'cijfers.xlsx', [cijfers(7)]);
    zet(map, 'coa.xlsx', [cijfers(33)]);
    for (const dag of ['2026-01-01', '2026-02-01']) {
      klok.nu = new Date(`${dag}T10:00:00Z`);
      await draai(map, 'cijfers.xlsx', '--correcties', 'coa.xlsx', '--accepteer', 'alles', '--logboek', 'A');
    }
    expect(logVan(map).regels.map((r) => [r.tijdstip.slice(0, 7), r.soort])).toEqual([['2026-01', 'correctie'], ['2026-01', 'beoordeling']]);
  });
});
