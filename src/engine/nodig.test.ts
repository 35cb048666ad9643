import { kaders } from '../kaders';
import { nodig, periode, type Dossier } from './index';

const UTRECHT: Dossier = { gemeente: 'Utrecht', periode: periode(2022, 1), taakstelling: 203, herverdeling: 1, beginstand: 171, realisatie: 168, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } };
const { vorigeTrede: _, ...ZONDER_VORIGE } = UTRECHT;

describe('nodig', () => {
  test.each([
    ['below trede 3: the backlog under the taakstelling', UTRECHT, 2, 4, 2],
    ['to trede 1: the whole backlog', UTRECHT, 1, 207, 1],
    ['already there', UTRECHT, 3, 0, 3],
    ['not up from trede 2', UTRECHT, 'niet omhoog', 4, 2],
    ['2024: the taakstelling met keeps trede 2', { ...UTRECHT, periode: periode(2024, 1), realisatie: 200 }, 'niet omhoog', 4, 2],
    ['2024: from trede 1 not up is the whole backlog', { ...UTRECHT, periode: periode(2024, 1), vorigeTrede: { trede: 1, herkomst: 'opgegeven' } }, 'niet omhoog', 207, 1],
    ['2024: a traject keeps its trede', { ...UTRECHT, periode: periode(2024, 1), vorigeTrede: { trede: 5, herkomst: 'opgegeven' } }, 'niet omhoog', 0, 5],
    ['a shortage lowers the bar', { ...UTRECHT, periode: periode(2023, 2), tijdigBeschikbaar: 180 }, 1, 12, 1],
    ['without a vorige trede, where the rule needs none', { ...UTRECHT, vorigeTrede: { ontbreekt: 'leeg' } }, 2, 4, 2],
    ['a shortage without a number, until it no longer matters', { ...UTRECHT, koppelingstekort: 'ja' }, 2, 207, 1],
  ] as const)('%s', (_, dossier, doel, extra, trede) => {
    expect(nodig(dossier, doel, kaders)).toEqual({ soort: 'nodig', extra, trede });
  });

  test('a trede that no realisatie reaches', () => {
    expect(nodig(UTRECHT, 0, kaders)).toEqual({ soort: 'niet te halen', grens: 0, laagste: 1 });
  });

  test.each([
    ['no realisatie', { ...UTRECHT, realisatie: { ontbreekt: 'leeg' } }, 2, ['ONTBREEKT:realisatie']],
    ['a realisatie that is no whole number', { ...UTRECHT, realisatie: 1.5 }, 2, ['NIET_GEHEEL:realisatie']],
    ['no kader', { ...UTRECHT, periode: periode(2019, 1) }, 2, ['GEEN_KADER:periode']],
    ['not up without a vorige trede', { ...UTRECHT, vorigeTrede: { ontbreekt: 'leeg' } }, 'niet omhoog', ['VORIGE_TREDE_NODIG:vorigeTrede']],
    ['not up without anything about a vorige trede', ZONDER_VORIGE, 'niet omhoog', ['VORIGE_TREDE_NODIG:vorigeTrede']],
    ['every fault at once', { ...UTRECHT, realisatie: -1, taakstelling: 0 }, 2, ['TE_LAAG:realisatie', 'TE_LAAG:taakstelling']],
  ] as const)('%s: not assessable', (_, dossier, doel, codes) => {
    const n = nodig(dossier, doel, kaders);
    expect(n.soort === 'niet te beoordelen' ? n.fouten.map((f) => `${f.code}:${f.veld}`) : n).toEqual(codes);
  });
});
