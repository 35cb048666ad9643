import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx, type Celbeschrijving } from '../../voorbeelden/maker';
import { bladenVan, draai, nieuweMap } from './draai';

// Fictitious figures. The opening balances of 2024-I are formulas on 2023-II.

const eerst: ReadonlyArray<ReadonlyArray<Celbeschrijving>> = [
  ['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie cumulatief 2023-II', 'Achterstand 1 januari 2024'],
  ['Lopik', 2, 17, 16, 16, { waarde: 17, formule: 'C2+D2-E2' }], ['Soest', 1, 4, 50, 50, { waarde: 4, formule: 'C3+D3-E3' }], ['Zeist', 2, 20, 60, 60, { waarde: 20, formule: 'C4+D4-E4' }],
];
const begin = (lopik: string, soest: string): ReadonlyArray<ReadonlyArray<Celbeschrijving>> => [
  ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'],
  ['Lopik', 2, { waarde: 17, formule: lopik }, 16, 7], ['Soest', 1, { waarde: 4, formule: soest }, 50, 52], ['Zeist', 2, 20, 64, 61],
];
const NIEUW = [['Gemeente', 'Realisatie cumulatief 2023-II'], ['Lopik', 3], ['Soest', 50], ['Zeist', 60]];
const OP_NAAM = (rij: number): string => `INDEX('2023-II'!$F$2:$F$4,MATCH(A${rij},'2023-II'!$A$2:$A$4,0))`;

const schrijf = (lopik: string, soest: string): string => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'eigen.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2023-II', rijen: eerst }, { naam: '2024-I', rijen: begin(lopik, soest) }] }));
  writeFileSync(path.join(map, 'nieuw.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'Export', rijen: NIEUW }] }));
  return map;
};

const neemOver = (map: string, ...argv: readonly string[]) => draai(map, 'eigen.xlsx', '--correcties', 'nieuw.xlsx', '--accepteer', 'alles', '--uit', 'na.xlsx', ...argv);

const uitkomsten = (uit: string): unknown =>
  JSON.parse(uit).beoordeling.tabellen[1].rijen.map((r: { gemeente: string; beginstand: number | null; trede: number | null; fouten: ReadonlyArray<{ melding: string }> }) => [r.gemeente, r.beginstand, r.trede, r.fouten.map((f) => f.melding)]);

const OUD = 'De beginstand is een formule die na de wijziging nog niet is herrekend: open de werkmap in Excel, laat haar rekenen, bewaar haar en beoordeel opnieuw.';

test('a row whose opening balance is a formula that the correction can touch is not assessed; one that rests elsewhere is', async () => {
  const map = schrijf("'2023-II'!F2", "'2023-II'!F3");
  const { code, uit } = await neemOver(map, '--json', '--logboek', 'Jansen');
  expect(code).toBe(1);
  expect(uitkomsten(uit)).toEqual([['Lopik', null, null, [OUD]], ['Soest', 4, 2, []], ['Zeist', 20, 3, []]]);
  expect(JSON.parse(uit).bevindingen.map((b: { code: string }) => b.code)).not.toContain('BEGINSTAND_BLIJFT_ACHTER');
  const [, blad, log] = bladenVan(path.join(map, 'na.xlsx'));
  expect(blad?.cellen[1]?.filter((c) => c === 'niet te beoordelen').length).toBeGreaterThan(0);
  const regels = (log?.cellen ?? []).slice(1).map((r) => [r?.[2], r?.[3], r?.[4]]);
  expect(regels.filter(([soort, gemeente]) => soort === 'beoordeling' && gemeente === 'Lopik')).toEqual([['beoordeling', 'Lopik', '2023-2']]);
});

test.each([['looked up by name: every row may be touched', OP_NAAM(2), OP_NAAM(3), [null, null, 3]], ['of figures alone: no row is', '17', 'SUM(4,0)', [3, 2, 3]], ['with a name that only Excel knows', 'beginstand', "'2023-II'!C3", [null, 2, 3]]])('a formula %s', async (_, lopik, soest, treden) => {
  const { uit } = await neemOver(schrijf(lopik, soest), '--json');
  expect((uitkomsten(uit) as ReadonlyArray<readonly unknown[]>).map((r) => r[2])).toEqual(treden);
});

test('an assessment that no formula follows leaves the file as Excel calculated it: a later run has nothing to say of formulas', async () => {
  const map = schrijf("'2023-II'!F2", "'2023-II'!F3");
  await draai(map, 'eigen.xlsx', '--uit', 'x.xlsx');
  expect(await draai(map, 'x.xlsx', '--uit', 'y.xlsx')).toMatchObject({ code: 0, fout: '' });
});

test('without Excel having calculated since, a later run says per table which figures are formulas', async () => {
  const map = schrijf("'2023-II'!F2", "'2023-II'!F3");
  expect((await draai(map, 'eigen.xlsx', '--uit', 'x.xlsx')).fout).toBe('');
  await neemOver(map);
  const { code, fout } = await draai(map, 'na.xlsx', '--uit', 'later.xlsx');
  expect([code, fout]).toEqual([1, "Op blad “2024-I” zijn 2 cijfers formules ('2024-I'!C2 en '2024-I'!C3), en de werkmap is gewijzigd zonder dat Excel daarna heeft gerekend: wat er van in het bestand staat, kan oud zijn. Open haar in Excel, laat haar rekenen, bewaar haar en doe het opnieuw."]);
  const { uit } = await draai(map, 'na.xlsx', '--uit', 'nog.xlsx', '--json');
  expect(uitkomsten(JSON.stringify({ beoordeling: JSON.parse(uit) }))).toEqual([['Lopik', null, null, [OUD]], ['Soest', 4, 2, []], ['Zeist', 20, 3, []]]);
});

test('in such a file another correction is taken over all the same, and what Excel has yet to calculate stays unknown', async () => {
  const map = schrijf("'2023-II'!F2", "'2023-II'!F3");
  await neemOver(map);
  writeFileSync(path.join(map, 'later.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'Export', rijen: [['Gemeente', 'Realisatie cumulatief 2023-II'], ['Lopik', 3], ['Soest', 50], ['Zeist', 58]] }] }));
  const { code, uit } = await draai(map, 'na.xlsx', '--correcties', 'later.xlsx', '--accepteer', 'Zeist 2023-2', '--uit', 'daarna.xlsx', '--json');
  expect([code, uitkomsten(uit)]).toEqual([1, [['Lopik', null, null, [OUD]], ['Soest', 4, 2, []], ['Zeist', 20, 3, []]]]);
});
