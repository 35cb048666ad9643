import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Celwaarde } from '../../src/werkmap/blad';
import { maakXlsx } from '../../voorbeelden/maker';
import { draai, schrijf } from './draai';

const zetBij = (map: string, rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>): string => {
  writeFileSync(path.join(map, 'coa-nieuw.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'Export', rijen }] }));
  return map;
};

describe('a source whose taakstellingen look gecorrigeerd', () => {
  const eigen = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Herverdeling', 'Realisatie'];
  const maak = (): string => zetBij(schrijf('a.xlsx', [eigen, ['2024-1', 'Lopik', 2, 17, 16, 2, 7], ['2024-1', 'Soest', 1, -4, 50, -2, 52]]), [['Periode', 'Gemeente', 'Taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 33, 7], ['2024-1', 'Soest', 46, 53]]);
  const vraag = 'coa-nieuw.xlsx: 2024-1: van 2 van de 2 gemeenten met een stand is wat in de nieuwe bron onder “Taakstelling” staat precies uw taakstelling met de stand erbij. Dit lijkt de gecorrigeerde taakstelling van COA, en zo overgenomen telt de stand twee keer. Zeg eerst of dat zo is. Hier: --nieuw-gecorrigeerd ja of --nieuw-gecorrigeerd nee.\nEr is niets geschreven.';

  test.each(['alles', 'Soest 2024-1 realisatie'])('nothing is accepted before it is answered (%s)', async (aanvaard) => {
    const map = maak();
    expect(await draai(map, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', aanvaard)).toEqual({ code: 2, uit: '', fout: vraag });
    expect((await draai(map, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx')).code).toBe(1);
  });

  test('answered, it goes on: the gecorrigeerde is not compared where a figure to do so is missing', async () => {
    const map = maak();
    const { code, uit } = await draai(map, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx', '--nieuw-gecorrigeerd', 'ja', '--accepteer', 'alles', '--json');
    expect([code, JSON.parse(uit).geschreven.map((c: Record<string, unknown>) => [c['gemeente'], c['veld'], c['naar']])]).toEqual([1, [['Soest', 'realisatie', 53]]]);
    expect((await draai(map, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx', '--nieuw-gecorrigeerd', 'nee', '--accepteer', 'Lopik 2024-1 taakstelling')).code).toBe(0);
  });
});

test('a national overview as a text, with gemeenten elsewhere, a blank and a number that cannot be', async () => {
  const kop = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
  const map = schrijf('a.xlsx', [kop, ['2024-1', 'Lopik', 2, 17, 16, 7], ['2024-1', 'Soest', 1, 0, 50, 52]]);
  const bron = (soest: string): void => writeFileSync(path.join(map, 'coa.csv'), `Periode;Gemeente;Realisatie\n2024-1;Amsterdam;900\n2024-1;Lopik;8\n2024-1;Soest;${soest}\n2024-1;Rotterdam;700\n`);
  bron('52');
  const heel = await draai(map, 'a.xlsx', '--correcties', 'coa.csv', '--accepteer', 'alles', '--json');
  expect([heel.code, heel.fout, JSON.parse(heel.uit).geschreven.map((c: Record<string, unknown>) => [c['gemeente'], c['naar']])]).toEqual([0, '', [['Lopik', 8]]]);
  bron('n.v.t.');
  expect((await draai(map, 'a.xlsx', '--correcties', 'coa.csv')).code).toBe(1);
  writeFileSync(path.join(map, 'fout.csv'), Buffer.from([0x47, 0, 0x3b]));
  expect(await draai(map, 'a.xlsx', '--correcties', 'fout.csv')).toEqual({ code: 2, uit: '', fout: 'fout.csv is niet als tekst te lezen. Bewaar het bestand opnieuw als CSV UTF-8, of als .xlsx.\nEr is niets geschreven.' });
});

test('a CSV as a Dutch Excel saves it, with a name of the country that has an accent', async () => {
  const kop = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
  const map = schrijf('a.xlsx', [kop, ['2024-1', 'Lopik', 2, 17, 16, 7]]);
  writeFileSync(path.join(map, 'coa.csv'), Buffer.from('Periode;Gemeente;Realisatie\r\n2024-1;Súdwest-Fryslân;900\r\n2024-1;Lopik;8\r\n', 'latin1'));
  const { code, uit } = await draai(map, 'a.xlsx', '--correcties', 'coa.csv');
  expect([code, uit]).toEqual([0, expect.stringContaining('Súdwest-Fryslân')]);
});

test('a taakstelling with the herverdeling in it, without a word, is asked about and taken over only as answered', async () => {
  const kop = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Herverdeling', 'Realisatie'];
  const map = schrijf('a.xlsx', [kop, ['2024-1', 'Lopik', 2, 17, 16, 2, 7], ['2024-1', 'Soest', 1, 0, 50, -2, 52]]);
  writeFileSync(path.join(map, 'coa.csv'), 'Periode;Gemeente;Taakstelling;Realisatie\n2024-1;Lopik;18;7\n2024-1;Soest;48;52\n');
  expect(await draai(map, 'a.xlsx', '--correcties', 'coa.csv', '--accepteer', 'alles')).toEqual({ code: 2, uit: '', fout: expect.stringMatching(/precies uw taakstelling met de herverdeling erbij.*Hier: --nieuw-met-herverdeling ja of --nieuw-met-herverdeling nee\./) });
  const nee = await draai(map, 'a.xlsx', '--correcties', 'coa.csv', '--accepteer', 'alles', '--json', '--nieuw-met-herverdeling', 'nee');
  expect(JSON.parse(nee.uit).geschreven.map((c: Record<string, unknown>) => [c['gemeente'], c['naar']])).toEqual([['Lopik', 18], ['Soest', 48]]);
  expect(await draai(map, 'a.xlsx', '--correcties', 'coa.csv', '--nieuw-met-herverdeling', 'ja')).toMatchObject({ code: 1, uit: expect.stringMatching(/en daar ontbreekt de\s+herverdeling om het een in het ander om te rekenen/) });
});
