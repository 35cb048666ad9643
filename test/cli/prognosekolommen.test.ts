import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { celVan, type Blad, type Celwaarde } from '../../src/werkmap/blad';
import { maakXlsx } from '../../voorbeelden/maker';
import { STADIA, VOORAF, type Proefblad } from '../hulp/replay';
import { bladenVan, draai, KOP, nieuweMap, schrijf, VOORBEELDEN } from './draai';

const maak = (...bladen: readonly Proefblad[]): string => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'proef', bladen: [...bladen] }));
  return map;
};

const bladVan = (bestand: string, naam: string): Blad => {
  const blad = bladenVan(bestand).find((b) => b.naam === naam);
  if (blad === undefined) throw new Error(`no sheet ${naam}`);
  return blad;
};

/** The columns of the prognosis on a sheet: what stands under each header, in the rows that are asked. */
const prognose = (bestand: string, naam: string, rijen: readonly number[]): ReadonlyArray<readonly [kop: string, ...waarden: readonly Celwaarde[]]> => {
  const blad = bladVan(bestand, naam);
  return (blad.cellen[0] ?? []).flatMap((kop, k) => (typeof kop === 'string' && kop.startsWith('Prognose') ? [[kop, ...rijen.map((r) => celVan(blad, r, k))] as const] : []));
};

const KOPPEN = [
  'Prognose eindstand 2023-2, gelijkblijvende realisatie (berekend)',
  'Prognose inschaling interventieladder 2023-2, gelijkblijvende realisatie (berekend)',
  'Prognose eindstand 2023-2, huidig tempo (berekend)',
  'Prognose inschaling interventieladder 2023-2, huidig tempo (berekend)',
  'Prognose eindstand 2023-2, niemand meer erbij (berekend)',
  'Prognose inschaling interventieladder 2023-2, niemand meer erbij (berekend)',
  'Prognose toelichting 2023-2 (berekend)',
];

const AMERSFOORT =
  'Stand van Amersfoort op 26 oktober 2023, gerekend met taakstelling 246, geldig tot 10 november 2023 (“Taakstelling 2023-II (oorspronkelijk)”). 11% van de totaalopgave gerealiseerd, bij 64% van het halfjaar (118 van 184 dagen). ' +
  'Dreigt omhoog te gaan, volgens: gelijkblijvende realisatie, huidig tempo en niemand meer erbij. Om niet omhoog te gaan: nog 200, 22 per week. Voor trede 1: nog 200, 22 per week. Huidig tempo en niemand meer erbij: afgeleid.';

/** All that an assessment gives, without where it was read and written. */
const uitkomst = async (map: string, bestand: string): Promise<unknown> => {
  const { bestand: _, ...rest } = JSON.parse((await draai(map, bestand, '--json', '--uit', 'weg.xlsx')).uit) as Record<string, unknown>;
  return rest;
};

describe('the second half of 2023, on 26 October (fictitious figures per gemeente)', () => {
  const eerste = async (): Promise<string> => {
    const map = maak(VOORAF, STADIA.verlaagd);
    expect(await draai(map, 'a.xlsx', '--peildatum', '26-10-2023', '--prognose')).toMatchObject({ code: 0, fout: '' });
    return map;
  };

  test('beside the trede: the closing balance and the trede by every method, then the day and the taakstelling', async () => {
    const map = await eerste();
    const uit = path.join(map, 'a-beoordeeld.xlsx');
    expect(prognose(uit, '2023-II', [1])).toEqual([[KOPPEN[0], 36], [KOPPEN[1], 2], [KOPPEN[2], 187], [KOPPEN[3], 2], [KOPPEN[4], 200], [KOPPEN[5], 2], [KOPPEN[6], AMERSFOORT]]);
    expect((bladVan(uit, '2023-II').cellen[0] ?? []).slice(11, 15)).toEqual(['Trede 2023-2 (voorstel)', 'Basis 2023-2 (voorstel)', 'Toelichting 2023-2 (voorstel)', KOPPEN[0]]);
    expect(prognose(uit, '2023-I', [1])).toEqual([]);
    // the province: 1138 as before, 1040 at the present pace, 667 so far
    const som = (k: number): number => Array.from({ length: 26 }, (_, i) => prognose(uit, '2023-II', [i + 1])[k]?.[1]).reduce((n: number, w) => n + Number(w), 0);
    expect(som(4)).toBe(1865);
  });

  test('a second run replaces them in place, and one without --prognose leaves them and says so', async () => {
    const map = await eerste();
    const uit = path.join(map, 'a-beoordeeld.xlsx');
    copyFileSync(uit, path.join(map, 'b.xlsx'));
    const weer = await draai(map, 'b.xlsx', '--peildatum', '26-10-2023', '--prognose');
    expect([weer.fout, readFileSync(path.join(map, 'b-beoordeeld.xlsx')).equals(readFileSync(uit))]).toEqual(['', true]);
    expect(await uitkomst(map, 'b.xlsx')).toEqual(await uitkomst(map, 'a.xlsx'));
    const zonder = await draai(map, 'b.xlsx', '--uit', 'c.xlsx');
    expect(zonder.fout).toBe('De prognosekolommen op blad “2023-II” zijn gebleven zoals ze waren. Met --peildatum en --prognose worden ze opnieuw gemaakt.');
    expect(readFileSync(path.join(map, 'c.xlsx')).equals(readFileSync(uit))).toBe(true);
  });

  test('with other figures: the same columns, other values', async () => {
    const map = maak(VOORAF, STADIA.november);
    await draai(map, 'a.xlsx', '--peildatum', '10-11-2023', '--prognose');
    await draai(map, 'a-beoordeeld.xlsx', '--uit', 'later.xlsx', '--peildatum', '1-12-2023', '--prognose');
    const [voor, na] = ['a-beoordeeld.xlsx', 'later.xlsx'].map((f) => prognose(path.join(map, f), '2023-II', [1]));
    expect(na?.map(([kop]) => kop)).toEqual(KOPPEN);
    expect([voor?.[2]?.[1], na?.[2]?.[1]]).toEqual([104, 108]);
    expect([voor?.[6]?.[1], na?.[6]?.[1]].map((t) => String(t).slice(0, 40))).toEqual(['Stand van Amersfoort op 10 november 2023', 'Stand van Amersfoort op 1 december 2023,']);
  });

  test('without figures yet, and where a row cannot be read: said in its own row', async () => {
    const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, null], ['Bunnick', 2, 17, 16, 7]]);
    await draai(map, 'a.xlsx', '--peildatum', '1-3-2024', '--prognose');
    const p = prognose(path.join(map, 'a-beoordeeld.xlsx'), '2024-I', [1, 2]);
    expect(p.slice(2, 4).map(([, ...w]) => w)).toEqual([[null, null], ['niet te zeggen', 'niet te zeggen']]);
    expect(p[6]?.slice(1).map((t) => String(t).slice(0, 36))).toEqual(['Stand van Lopik op 1 maart 2024, ger', 'Geen prognose. “Bunnick” is geen gem']);
  });
});

describe('what the user has stays', () => {
  test('Utrecht 2022-1: a column “Prognose inschaling interventieladder” of the user, with a figure, is left alone and read past', async () => {
    const rijen = [
      ['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I, incl. herverdeling UH', 'Totaalopgave 2022-I', 'Realisatie cumulatief 2022-I', 'Achterstand 1 juli 2022', 'Prognose inschaling interventieladder'],
      ['Utrecht', 'Trede 2', 171, 204, 375, 168, 207, 'Trede 1'],
    ];
    const map = maak({ naam: '2022-I', rijen });
    const { uit } = await draai(map, 'a.xlsx', '--peildatum', '30-6-2022', '--prognose', '--json');
    expect((JSON.parse(uit) as { tabellen: readonly { rijen: readonly unknown[] }[] }).tabellen[0]?.rijen[0]).toMatchObject({ trede: 3, vorigeTrede: 2, bevindingen: [] });
    const bestand = path.join(map, 'a-beoordeeld.xlsx');
    expect((bladVan(bestand, '2022-I').cellen[1] ?? []).slice(0, 8)).toEqual(rijen[1]);
    // as the letter printed it: 207, and trede 3
    expect(prognose(bestand, '2022-I', [1]).slice(0, 7)).toEqual([
      ['Prognose inschaling interventieladder', 'Trede 1'],
      ['Prognose eindstand 2022-1, gelijkblijvende realisatie (berekend)', null],
      ['Prognose inschaling interventieladder 2022-1, gelijkblijvende realisatie (berekend)', 'niet te zeggen'],
      ['Prognose eindstand 2022-1, huidig tempo (berekend)', 207],
      ['Prognose inschaling interventieladder 2022-1, huidig tempo (berekend)', 3],
      ['Prognose eindstand 2022-1, niemand meer erbij (berekend)', 207],
      ['Prognose inschaling interventieladder 2022-1, niemand meer erbij (berekend)', 3],
    ]);
    expect(await uitkomst(map, 'a-beoordeeld.xlsx')).toEqual(await uitkomst(map, 'a.xlsx'));
  });

  test('the letter, which stands on its side: rows of ours below it', async () => {
    const map = nieuweMap();
    await draai(map, path.join(VOORBEELDEN, 'brief-utrecht-2022-1-staand.xlsx'), '--uit', path.join(map, 'uit.xlsx'), '--peildatum', '30-6-2022', '--prognose');
    const blad = bladenVan(path.join(map, 'uit.xlsx'))[0];
    expect((blad?.cellen ?? []).filter((rij) => String(rij?.[0] ?? '').startsWith('Prognose')).map((rij) => rij?.[1])).toEqual([undefined, 'niet te zeggen', 207, 3, 207, 3, expect.stringMatching(/^Stand van Utrecht op 30 juni 2022/)]);
  });

  test('a note in a column of ours is not written over', async () => {
    const map = schrijf('a.xlsx', [KOP, ['Lopik', 2, 17, 16, 7]]);
    await draai(map, 'a.xlsx', '--peildatum', '1-3-2024', '--prognose');
    const blad = bladVan(path.join(map, 'a-beoordeeld.xlsx'), '2024-I');
    const rijen = [0, 1].map((r) => Array.from({ length: 19 }, (_, k) => (r === 1 && k === 18 ? 'nabellen' : (celVan(blad, r, k) as string | number | null))));
    writeFileSync(path.join(map, 'b.xlsx'), maakXlsx({ titel: 'proef', bladen: [{ naam: '2024-I', rijen }] }));
    const { code, fout } = await draai(map, 'b.xlsx', '--peildatum', '1-3-2024', '--prognose');
    expect([code, fout]).toEqual([2, expect.stringContaining('In \'2024-I\'!S2 staat “nabellen” onder “Prognose toelichting 2024-1 (berekend)”, een kolom van ons')]);
    expect((await draai(map, 'b.xlsx')).code).toBe(0);
  });

  test('a long table: only the rows of the half-year; those of another keep the prognosis that they had', async () => {
    const map = schrijf('a.xlsx', [['Halfjaar', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['2023-2', 'Lopik', 2, 17, 16, 7], ['2024-1', 'Lopik', 2, 26, 16, 7]]);
    await draai(map, 'a.xlsx', '--peildatum', '1-3-2024', '--prognose');
    expect(prognose(path.join(map, 'a-beoordeeld.xlsx'), '2024-I', [1, 2]).slice(0, 2)).toEqual([['Prognose eindstand, gelijkblijvende realisatie (berekend)', null, 35], ['Prognose inschaling interventieladder, gelijkblijvende realisatie (berekend)', null, 3]]);
    await draai(map, 'a-beoordeeld.xlsx', '--uit', 'b.xlsx', '--peildatum', '1-10-2023', '--prognose');
    expect(prognose(path.join(map, 'b.xlsx'), '2024-I', [1, 2]).slice(4, 6)).toEqual([['Prognose eindstand, niemand meer erbij (berekend)', 26, 35], ['Prognose inschaling interventieladder, niemand meer erbij (berekend)', 3, 3]]);
  });
});

describe('asked in vain', () => {
  test('--prognose without a day', async () => {
    expect(await draai(nieuweMap(), '--prognose')).toMatchObject({ code: 2, fout: '--prognose hoort bij --peildatum: zeg van welke dag de realisatie is, bijvoorbeeld --peildatum 26-10-2023.' });
  });

  test('of a half-year that --periode leaves out: nothing in columns, and said', async () => {
    const map = maak(VOORAF, STADIA.verlaagd);
    const { fout } = await draai(map, 'a.xlsx', '--peildatum', '26-10-2023', '--prognose', '--periode', '2023-1');
    expect(fout).toBe('De prognose staat niet in kolommen op blad “2023-II”: dat is met --periode of --blad weggelaten.');
    expect(prognose(path.join(map, 'a-beoordeeld.xlsx'), '2023-II', [1])).toEqual([]);
  });
});

test('a half-year that was decided already says so beside the expected treden; a besluit on no trede of the ladder does not', async () => {
  const map = maak({ naam: '2024-I', rijen: [[...KOP, 'Besluit (trede)'], ['Lopik', 2, 17, 16, 7, 1], ['Soest', 2, 17, 16, 7, null], ['Zeist', 2, 17, 16, 7, 7]] });
  await draai(map, 'a.xlsx', '--peildatum', '1-5-2024', '--prognose');
  const [, lopik, soest, zeist] = prognose(path.join(map, 'a-beoordeeld.xlsx'), '2024-I', [1, 2, 3]).at(-1) ?? [];
  expect(lopik).toContain(' Over dit halfjaar is al besloten: trede 1. De verwachte treden zijn die van het voorstel.');
  expect([soest, zeist].filter((t) => String(t).includes('besloten'))).toEqual([]);
});
