import type { Taakstellingversie } from '../../engine';
import { dossiers, enige, fouten, lees } from './proefblad';

const eerder = 'Taakstelling 2024-1 (oorspronkelijk)';

const herkend = (...koppen: readonly string[]) => {
  const uit = lees([['Gemeente', 'Achterstand 1 januari 2024', ...koppen, 'Realisatie 2024-1'], ['Zeist', 10, ...koppen.map((_, i) => 60 - 20 * i), 5], ['Soest', 3, ...koppen.map((_, i) => 30 - i), 2]]);
  const [dossier] = uit.gelukt ? dossiers(enige(uit)) : [];
  return dossier === undefined ? fouten(uit).map((f) => f.code) : { taakstelling: dossier.taakstelling, versies: dossier.taakstellingVersies ?? null };
};

const versie = (taakstelling: number, bron: string, tot: Taakstellingversie['tot']) => ({ taakstelling, bron, tot });
const TOT = { jaar: 2024, maand: 4, dag: 15 } as const;

test.each([
  ['Taakstelling 2024-1 na bijstelling (15 april 2024)', TOT],
  ['Taakstelling 2024-1 (verlaagd per 15-04-2024)', TOT],
  ['Verlaagde taakstelling 2024-I, 15 april', TOT],
  ['Bijgestelde taakstelling 2024-1', null],
  ['Herziene taakstelling 2024-1', null],
  ['Taakstelling 2024-1 (definitief)', null],
  ['Taakstelling 2024-1 na de verlaging', null],
  ['Taakstelling 2024-1 verlaagd (peildatum 1 juli 2024)', null],
  ['Taakstelling 2024-1 verlaagd (bekend op 1 december 2023)', null],
])('%s counts, and the earlier one is kept as a version', (kop, tot) => {
  expect(herkend(eerder, kop)).toEqual({ taakstelling: 40, versies: [versie(60, eerder, tot)] });
  expect(herkend(kop, eerder)).toEqual({ taakstelling: 60, versies: [versie(40, eerder, tot)] });
});

test.each(['Gepubliceerde taakstelling 2024-1', 'Voorlopige taakstelling 2024-1', 'Aanvankelijke taakstelling 2024-1', 'Taakstelling 2024-1 vóór bijstelling', 'Taakstelling 2024-1 volgens de circulaire', 'Taakstelling 2024-1'])(
  '%s is the earlier one beside a lowered one',
  (kop) => {
    expect(herkend(kop, 'Verlaagde taakstelling 2024-1')).toEqual({ taakstelling: 40, versies: [versie(60, kop, null)] });
  },
);

test.each([
  ['only one says that it is the earlier', eerder, 'Taakstelling 2024-1'],
  ['both say so', eerder, 'Taakstelling 2024-1 (gepubliceerd)'],
  ['both were adjusted', 'Taakstelling 2024-1 verlaagd', 'Taakstelling 2024-1 herzien'],
  ['one says both', eerder, 'Oorspronkelijke en verlaagde taakstelling 2024-1'],
  ['an amount by which it was lowered', 'Taakstelling 2024-1', 'Taakstelling 2024-1 verlaagd met'],
  ['a first and a second adjustment', 'Taakstelling 2024-1 (1e bijstelling 10 maart 2024)', 'Taakstelling 2024-1 (2e bijstelling)'],
  ['one with the word of an amount behind it', eerder, 'Taakstelling 2024-1 bijstelling'],
  ['the figure from which it was lowered', 'Taakstelling 2024-1', 'Taakstelling 2024-1 verlaagd van'],
])('asks where %s', (_, een, twee) => {
  expect(herkend(een, twee)).toEqual(['KOLOM_DUBBEL']);
});

const BIJSTELLINGEN = ['Bijstelling', 'Bijstelling november', 'Verlaging (nov 2023)', 'Verlaging taakstelling 2024-1', 'Mutatie taakstelling', 'Aanpassing', 'Korting', 'Afname taakstelling 2024-1 na bijstelling', 'Bijstelling 10 april 2024', 'Mutatie', 'Taakstelling mutatie', 'Taakstelling (mutatie)', 'Taakstelling 2024-1: afname', 'Bijstelling (nog niet verwerkt)'];

describe.each(BIJSTELLINGEN)('%j is an amount, and no taakstelling', (kop) => {
  test('beside a taakstelling it is asked whether it still has to be counted', () => {
    expect([herkend('Taakstelling 2024-1', kop), herkend(kop, 'Taakstelling 2024-1')]).toEqual([['BIJSTELLING_VRAAG'], ['BIJSTELLING_VRAAG']]);
    expect(herkend(eerder, kop)).toEqual(['BIJSTELLING_VRAAG']);
  });
  test('beside one that was adjusted it is read past', () => {
    expect(herkend('Verlaagde taakstelling 2024-1', kop)).toEqual({ taakstelling: 60, versies: null });
    expect(herkend(eerder, kop, 'Taakstelling 2024-1 na bijstelling')).toEqual({ taakstelling: 20, versies: [versie(60, eerder, null)] });
  });
});

test('the question names the column, and is answered by leaving it out', () => {
  const rijen = [['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Bijstelling', 'Realisatie 2024-1'], ['Zeist', 10, 60, -20, 5]];
  expect(fouten(lees(rijen))).toEqual([{ code: 'BIJSTELLING_VRAAG', plaats: "'2024-1'!D1", kop: 'Bijstelling', kolom: 'D', naast: 'Taakstelling 2024-1', soort: 'taakstelling' }]);
  expect(dossiers(enige(lees(rijen, { kolommen: { genegeerd: 'D' } }))).map((d) => d.taakstelling)).toEqual([60]);
  expect(dossiers(enige(lees(rijen, { bladkolommen: { '2024-1': { D: 'genegeerd' } } }))).map((d) => d.taakstelling)).toEqual([60]);
});

test.each([[null], [0], ['-'], ['n.v.t.'], [{ datum: 45_240 }], ['nee'], ['plan aangepast']])('a column of adjustments with nothing in it (%j) is asked nothing about', (cel) => {
  const uit = lees([['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Bijstelling', 'Realisatie 2024-1'], ['Zeist', 10, 60, cel, 5]]);
  expect(dossiers(enige(uit))[0]?.taakstelling).toBe(60);
});

test.each(['Aanpassing verbeterplan', 'Verhoging aantal woningen', 'Vermindering wachtlijst', 'Herziening kader', 'Bijstelling (al verwerkt)', 'Bijstelling, verwerkt in taakstelling', 'Herverdeling na aanpassing', 'Datum bijstelling', 'Bijstelling in %', 'Bijstelling vorig halfjaar', 'Bijstelling 2023-2', 'Toelichting bijstelling'])('%j is of something else', (kop) => {
  expect(fouten(lees([['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', kop, 'Realisatie 2024-1'], ['Zeist', 10, 60, 2, 5]]))).toEqual([]);
});

test('asks where there are three', () => {
  expect(herkend(eerder, 'Taakstelling 2024-1 verlaagd', 'Taakstelling 2024-1')).toEqual(['KOLOM_DUBBEL']);
});

test('a lowered one alone is the taakstelling, without a version', () => {
  expect(herkend('Verlaagde taakstelling 2024-1')).toEqual({ taakstelling: 60, versies: null });
});

test('one with and one without herverdeling are no two versions', () => {
  expect(herkend('Taakstelling 2024-1 incl. herverdeling', 'Verlaagde taakstelling 2024-1')).toEqual({ taakstelling: 60, versies: null });
});

test('a blank lowered taakstelling is missing: the earlier one does not take its place', () => {
  const uit = lees([['Gemeente', 'Achterstand 1 januari 2024', eerder, 'Verlaagde taakstelling 2024-1', 'Realisatie 2024-1'], ['Zeist', 10, 60, null, 5], ['Soest', 3, null, 29, 2]]);
  expect(dossiers(enige(uit)).map((d) => [d.taakstelling, d.taakstellingVersies?.[0]?.taakstelling])).toEqual([[{ ontbreekt: 'leeg' }, 60], [29, { ontbreekt: 'leeg' }]]);
});

test('the column that counts no more says so', () => {
  const { kolommen } = enige(lees([['Gemeente', 'Achterstand 1 januari 2024', eerder, 'Verlaagde taakstelling 2024-1', 'Realisatie 2024-1'], ['Zeist', 10, 60, 40, 5]]));
  expect([kolommen[2]?.soort, kolommen[2]?.reden, kolommen[3]?.soort]).toEqual(['genegeerd', 'eerdere taakstelling', 'taakstelling']);
});
