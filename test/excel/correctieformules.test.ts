import { leesLogboek, LOGBOEKKOPPEN } from '../../src/werkmap/logboek';
import { begin, naast, neemOver, plak } from '../hulp/correctieproef';
import { boekMet } from '../hulp/werkboek';

// Fictitious figures. The opening balance of 2024-I is a formula on 2023-II, which Excel reckons again.

const EERST = [['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie cumulatief 2023-II', 'Achterstand 1 januari 2024'], ['Lopik', 2, 17, 16, 16, '=C2+D2-E2'], ['Soest', 1, 4, 50, 50, '=C3+D3-E3']];
const DAARNA = [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'], ['Lopik', 2, "='2023-II'!F2", 16, 40], ['Soest', 1, "='2023-II'!F3", 50, 52]];
const NIEUW = plak([['Periode', 'Gemeente', 'Taakstelling', 'Achterstand begin', 'Realisatie'], ['2023-2', 'Lopik', 16, 17, 3], ['2023-2', 'Soest', 50, 4, 50]]);

test('after the correction the pane has what Excel made of it, and says nothing of COA about a formula', async () => {
  const p = await begin(boekMet({ '2023-II': EERST, '2024-I': DAARNA }));
  await p.model.acties.herlees();
  const lopik = (): unknown => p.model.toestand().lezing?.beoordeling?.tabellen.map((t) => t.rijen.filter((r) => r.rij.naam === 'Lopik').map((r) => [r.beoordeling?.grootheden.beginstand, r.beoordeling?.trede])[0]);
  expect(lopik()).toEqual([[17, 3], [17, 1]]);
  expect(naast(p, NIEUW).bevindingen.map((b) => b.code)).toEqual(expect.arrayContaining(['FORMULES_VOLGEN']));
  expect(naast(p, NIEUW).bevindingen.map((b) => b.code)).not.toContain('BEGINSTAND_BLIJFT_ACHTER');
  await neemOver(p, NIEUW);
  expect(p.model.toestand().melding).toBeNull();
  expect([p.cel('2023-II', 'E2').waarde, p.cel('2024-I', 'C2').waarde]).toEqual([3, 30]);
  expect(lopik()).toEqual([[17, 3], [30, 2]]);
});

test('the log says no trede of a corrected row with a formula: what Excel makes of it is not known when the line is written', async () => {
  const p = await begin(boekMet({ '2023-II': EERST, '2024-I': DAARNA, 'IBT-logboek': [LOGBOEKKOPPEN] }));
  await p.model.acties.bewaarInLogboek('A. de Vries', false);
  await p.host.rust();
  await neemOver(p, plak([['Periode', 'Gemeente', 'Taakstelling', 'Achterstand begin', 'Realisatie'], ['2023-2', 'Lopik', 16, 17, 3], ['2024-1', 'Lopik', 16, 17, 41]]), (c) => c.veld === 'realisatie');
  await p.model.acties.herlees();
  const log = leesLogboek(p.model.toestand().lezing?.werkmap.bladen ?? []);
  const regels = log === null || log === 'andere kop' ? [] : log.regels.filter((r) => r.soort === 'correctie');
  expect(regels.map((r) => [r.halfjaar.jaar, r.nieuw, r.tredeVoor, r.tredeNa])).toEqual([[2023, 3, 3, 3], [2024, 41, 1, null]]);
});
