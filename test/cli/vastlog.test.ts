import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { leesLogboek, LOGBOEKKOPPEN } from '../../src/werkmap/logboek';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladenVan, draai, KOP, nieuweMap } from './draai';

// What the log says was sent of 2024-1 (trede 2), where the sheet says it no longer, or the log stands in another file. Fictitious figures.

type Rij = ReadonlyArray<string | number | null>;

const regel = (gemeente: string, tijdstip = '2024-09-01 09:00:00 UTC', oud: number | null = null, nieuw: number | null = 2): Rij => [tijdstip, 'An', 'vastgezet', gemeente, '2024-1', 'trede', oud, nieuw, 2, 2, 'brieven zijn uit', '0.1.0', 'utrecht-2024', null];
const EEN = ['Trede 2024-1 (voorstel)'];
const KOP2 = ['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Realisatie 2024-II'];

/** Of each gemeente the cells of ours in 2024-1; `null` where the column is gone. */
const werkmap = (m: string, naam: string, treden: Readonly<Record<string, string | number | null>> | null, log: readonly Rij[], gemeenten: readonly string[] = ['Lopik', 'Zeist']): void => {
  const een = gemeenten.map((g): Rij => [g, 1, 0, 16, 17, ...(treden === null ? [] : [treden[g] ?? null])]);
  const bladen = [{ naam: '2024-I', rijen: [[...KOP, ...(treden === null ? [] : EEN)], ...een] }, { naam: '2024-II', rijen: [KOP2, ['Lopik', 6, 16, 10], ['Zeist', 6, 16, 10]] }];
  writeFileSync(path.join(m, naam), maakXlsx({ titel: 'proef', bladen: [...bladen, ...(log.length === 0 ? [] : [{ naam: 'IBT-logboek', rijen: [LOGBOEKKOPPEN, ...log] }])] }));
};

const uit = (m: string, naam: string) => {
  const bladen = bladenVan(path.join(m, naam));
  const log = leesLogboek(bladen);
  const kolom = bladen[1]?.cellen[0]?.indexOf('Trede 2024-2 (voorstel)') ?? -1;
  return { kop: bladen[0]?.cellen[0]?.slice(5), een: bladen[0]?.cellen.slice(1).map((r) => r?.[5] ?? null), twee: bladen[1]?.cellen.slice(1).map((r) => r?.[kolom]), log: log === null || log === 'andere kop' ? [] : log.regels.filter((r) => r.soort === 'vastgezet').map((r) => [r.gemeente, r.oud, r.nieuw]) };
};

const VAST = [regel('Lopik'), regel('Zeist')];
const met = (treden: Parameters<typeof werkmap>[2], log: readonly Rij[] = VAST, gemeenten?: readonly string[]): string => {
  const m = nieuweMap();
  werkmap(m, 'a.xlsx', treden, log, gemeenten);
  return m;
};

describe('where the log says what was sent and the sheet does not', () => {
  test.each([['our column is gone', null, 'Lopik (2) en Zeist (2)'], ['a cell is blank', { Lopik: 2 }, 'Zeist (2)']] as const)('%s: the half-year after builds on what the log says, and that is said', async (_, treden, wie) => {
    const m = met(treden);
    const { code, fout } = await draai(m, 'a.xlsx', '--uit', 'uit.xlsx', '--logboek', 'Bea');
    expect([code, uit(m, 'uit.xlsx').twee]).toEqual([0, [3, 3]]);
    expect(fout).toContain(`Op blad “2024-I” staat niet meer wat over 2024-1 is vastgezet van ${wie}: dat komt uit het logboek.`);
    expect(uit(m, 'uit.xlsx').kop).toEqual(treden === null ? [] : EEN);
  });

  test('a half-year of which no row had a trede is fixed as well', async () => {
    const m = met({ Lopik: 'n.v.t.', Zeist: 'n.v.t.' }, ['Lopik', 'Zeist'].map((g) => regel(g).map((c, i) => (i === 7 ? 'n.v.t.' : i === 8 || i === 9 ? null : c))));
    expect((await draai(m, 'a.xlsx', '--uit', 'uit.xlsx')).fout).toContain('2024-1 op blad “2024-I” is volgens het logboek vastgezet');
    expect(uit(m, 'uit.xlsx').een).toEqual(['n.v.t.', 'n.v.t.']);
  });

  test('another trede in the cell is asked about, and released it is none', async () => {
    const m = met({ Lopik: 1, Zeist: 2 });
    expect(await draai(m, 'a.xlsx', '--uit', 'uit.xlsx', '--logboek', 'Bea')).toEqual({ code: 2, uit: '', fout: "Lopik 2024-1: volgens het logboek is “2” vastgezet (An, 2024-09-01 09:00:00 UTC), en in '2024-I'!F2 staat “1”. Zet terug wat is vastgezet, of maak het halfjaar los: --losmaken 2024-1, met --logboek.\nEr is niets geschreven." });
    expect((await draai(m, 'a.xlsx', '--herreken')).code).toBe(1);
    expect((await draai(m, 'a.xlsx', '--uit', 'uit.xlsx', '--logboek', 'Bea', '--losmaken', '2024-1')).code).toBe(0);
  });

  test('with what was sent in its cells the log stands', async () => expect((await draai(met({ Lopik: 2, Zeist: 2 }), 'a.xlsx', '--herreken')).code).toBe(0));
});

describe('released', () => {
  test.each([['a row is gone', { Lopik: 2 }, ['Lopik']], ['a cell is blank', { Lopik: 2 }, undefined]] as const)('%s: there is a line for every gemeente that the log has as fixed', async (_, treden, gemeenten) => {
    const m = met(treden, VAST, gemeenten);
    expect((await draai(m, 'a.xlsx', '--uit', 'los.xlsx', '--logboek', 'Bea', '--losmaken', '2024-1')).fout).not.toContain('vastgezet');
    expect(uit(m, 'los.xlsx').log.slice(2)).toEqual([['Lopik', 2, null], ['Zeist', 2, null]]);
    expect((await draai(m, 'los.xlsx', '--uit', 'nog.xlsx', '--logboek', 'Bea')).fout).not.toContain('vastgezet');
  });
});

describe('the log stands in the result that would be replaced', () => {
  const WEIGERING = 'In “a-beoordeeld.xlsx” is 2024-1 volgens het logboek vastgezet, en in “a.xlsx” niet zo: wat is verstuurd zou daar verdwijnen. Beoordeel “a-beoordeeld.xlsx” zelf (nieuwe cijfers neemt u daar over met --correcties), geef met --uit een andere naam, of maak het halfjaar los: --losmaken 2024-1, met --logboek.\nEr is niets geschreven.';
  const naast = (log: readonly Rij[] = []): string => {
    const m = met(log.length === 0 ? null : { Lopik: 2, Zeist: 2 }, log);
    werkmap(m, 'a-beoordeeld.xlsx', { Lopik: 2, Zeist: 2 }, VAST);
    return m;
  };

  test.each([[[]], [['--logboek', 'Bea']]])('it is not written over (%j)', async (opties) => {
    const m = naast();
    expect(await draai(m, 'a.xlsx', ...opties)).toEqual({ code: 2, uit: '', fout: WEIGERING });
    expect(uit(m, 'a-beoordeeld.xlsx').een).toEqual([2, 2]);
  });

  test('released it is, once; under another name nothing is lost, and what replaces no workbook is not stopped', async () => {
    const m = naast();
    expect((await draai(m, 'a.xlsx', '--uit', 'elders.xlsx')).code).toBe(0);
    expect((await draai(m, 'a.xlsx', '--stukken', 'stukken')).fout).not.toContain('a-beoordeeld.xlsx');
    for (const _ of [1, 2]) {
      expect((await draai(m, 'a.xlsx', '--logboek', 'Bea', '--losmaken', '2024-1')).code).toBe(0);
      expect(uit(m, 'a-beoordeeld.xlsx').log).toEqual([['Lopik', null, 2], ['Zeist', null, 2], ['Lopik', 2, null], ['Zeist', 2, null]]);
    }
  });

  test('the same half-year fixed in both is left in both', async () => {
    const m = naast(VAST);
    expect((await draai(m, 'a.xlsx', '--logboek', 'Bea')).fout).toContain('is volgens het logboek vastgezet: er is niets opnieuw geschreven');
  });

  test('released there since, it is assessed', async () => {
    const m = met({ Lopik: 2, Zeist: 2 });
    werkmap(m, 'a-beoordeeld.xlsx', { Lopik: 1, Zeist: 1 }, [...VAST, ...['Lopik', 'Zeist'].map((g) => regel(g, '2024-10-01 09:00:00 UTC', 2, null))]);
    expect((await draai(m, 'a.xlsx', '--logboek', 'Bea')).fout).not.toContain('vastgezet');
    expect(uit(m, 'a-beoordeeld.xlsx').een).toEqual([1, 1]);
  });
});
