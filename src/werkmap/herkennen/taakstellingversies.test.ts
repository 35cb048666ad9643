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
  ['the figure from which it was lowered', 'Taakstelling 2024-1', 'Taakstelling 2024-1 verlaagd van'],
  ['the lowering itself', 'Taakstelling 2024-1', 'Verlaging taakstelling 2024-1'],
])('asks where %s', (_, een, twee) => {
  expect(herkend(een, twee)).toEqual(['KOLOM_DUBBEL']);
});

test.each(['Afname taakstelling 2024-1 na bijstelling', 'Daling taakstelling 2024-1 na de verlaging', 'Toename taakstelling 2024-1 na bijstelling'])('%s is a difference, and no taakstelling', (kop) => {
  expect([herkend('Taakstelling 2024-1', kop), herkend(kop, 'Taakstelling 2024-1')]).toEqual([{ taakstelling: 60, versies: null }, { taakstelling: 40, versies: null }]);
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
  expect([kolommen[2]?.soort, kolommen[2]?.reden.nl, kolommen[3]?.soort]).toEqual(['genegeerd', 'een eerdere taakstelling: de bijgestelde telt', 'taakstelling']);
});
