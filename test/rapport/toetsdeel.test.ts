/** A workbook that does not have every gemeente is not the province. */
import { gemeentenVan } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { tabellenUitFeiten, toets } from '../../src/rapport/toets';
import { feitenVanVoorbeeld } from './voorbeeld';

const feiten = feitenVanVoorbeeld('coa-utrecht.xlsx');
const alleen = (...namen: readonly string[]) =>
  tabellenUitFeiten(feiten.map((h) => ({ ...h, gemeenten: h.gemeenten.filter((g) => namen.includes(g.gemeente.naam)) })), 'deel.xlsx', kaders);
const uitkomst = (tekst: string, tabellen = alleen('Lopik', 'Zeist')) => {
  const { vondsten, nietTeControleren } = toets([{ naam: 'a', tekst }], tabellen);
  return [vondsten.map((v) => v.code), nietTeControleren.map((o) => o.waarom)];
};

test.each([
  ['In 2024-2 was de provinciale taakstelling 1.323 vergunninghouders.'],
  ['In 2024-2 was de provinciale taakstelling 78 vergunninghouders.'],
  ['Op 1 januari 2025 was de provinciale achterstand 906 vergunninghouders.'],
  ['Na 2024-2 staan acht gemeenten op trede 1.'],
  ['Na 2024-2 staan er geen gemeenten op trede 4.'],
])('what is said of the province can not be checked: %s', (zin) => {
  expect(uitkomst(zin)).toEqual([[], ['deel']]);
});

test('nor against a workbook without any of its gemeenten', () => {
  expect(uitkomst('In 2024-2 was de provinciale taakstelling 1.323 vergunninghouders.', alleen())).toEqual([[], ['deel']]);
});

test('what it has of a gemeente is, and a whole workbook is the province', () => {
  expect(uitkomst('Na 2024-2 staat Zeist op trede 3.')).toEqual([['PLAATSING'], []]);
  expect(uitkomst('In 2024-2 was de provinciale taakstelling 1.332 vergunninghouders.', alleen(...gemeentenVan(kaders).map((g) => g.naam)))).toEqual([['CIJFER'], []]);
});
