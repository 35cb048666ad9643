import { beoordeel, prognose, provincieprognose, telTreden, type Dag, type Dossier, type Prognoseuitkomst } from '../../src/engine';
import { kaders, utrecht2021 } from '../../src/kaders';
import { HALVERWEGE, type Tussenstand } from '../hulp/replay';
import { cijfers, dossierVan, UTRECHT_2022_1 } from './gegevens';

const OKTOBER: Dag = { jaar: 2023, maand: 10, dag: 26 };
const VERLAAGD: Dag = { jaar: 2023, maand: 11, dag: 10 };

const vorige = new Map(cijfers().filter((c) => c.periode.jaar === 2023 && c.periode.helft === 1).map((c) => [c.gemeente, c.realisatie]));

const dossier = (c: Tussenstand): Dossier => ({ ...dossierVan(c), realisatie: c.oktober, taakstellingVersies: [{ taakstelling: c.gepubliceerd, tot: VERLAAGD, bron: 'circulaire' }] });

const vooruit = (dag: Dag, van: readonly Tussenstand[] = HALVERWEGE): readonly Prognoseuitkomst[] =>
  van.map((c) => {
    const v = vorige.get(c.gemeente);
    return prognose({ dossier: dossier(c), dag, ...(v === undefined ? {} : { vorigeRealisatie: v }) }, kaders, { onderbouwing: false });
  });

test('the published state of 26 October 2023: 667 of 2532, and “circa 1400” at the same realisatie', () => {
  const p = provincieprognose(vooruit(OKTOBER));
  expect(p).toMatchObject({ totaalopgave: 2532, realisatie: 667, vorigeRealisatie: 1138, deelRealisatie: 26, deelPeriode: 64 });
  expect(p?.verwachtingen.map((v) => [v.methode, v.lezing, v.realisatie, v.eindstand])).toEqual([
    ['gelijkblijvend', 'letterlijk', 1138, 1394],
    ['huidigTempo', 'afgeleid', 1040, 1492],
    ['standNu', 'afgeleid', 667, 1865],
  ]);
});

test('after the lowering the same figures weigh against 1372', () => {
  expect(provincieprognose(vooruit(VERLAAGD))).toMatchObject({ totaalopgave: 1778, realisatie: 667 });
});

test('none of the methods foresaw what came: 1208, and 13 gemeenten on trede 1 and 13 on trede 2', () => {
  const eind = HALVERWEGE.map((c) => beoordeel(dossierVan(c), kaders, { onderbouwing: false }));
  expect(eind.reduce((n, b) => n + (b.grootheden.realisatie ?? NaN), 0)).toBe(1208);
  expect(telTreden(eind, utrecht2021.treden.map((t) => t.trede))).toEqual({ '1': 13, '2': 13, '3': 0, '4': 0, '5': 0, '6': 0 });
});

test('a sum over a figure that is missing is unknown, and so is the province of a day outside the half-year', () => {
  const [eerste, ...rest] = HALVERWEGE;
  if (eerste === undefined) throw new Error('no figures');
  const zonder = prognose({ dossier: { ...dossier(eerste), realisatie: { ontbreekt: 'leeg' } }, dag: OKTOBER }, kaders);
  expect(provincieprognose([zonder, ...vooruit(OKTOBER, rest)])).toMatchObject({ totaalopgave: 2532, realisatie: null, vorigeRealisatie: null, deelRealisatie: null, verwachtingen: [{ eindstand: null }, { eindstand: null }, { eindstand: null }] });
  expect(provincieprognose([prognose({ dossier: dossier(eerste), dag: { jaar: 2024, maand: 1, dag: 1 } }, kaders)])).toBeNull();
  expect(provincieprognose([])).toBeNull();
});

test('Utrecht 2022-1: the trede under “Prognose inschaling interventieladder” is that of the realisatie', () => {
  const p = prognose({ dossier: UTRECHT_2022_1, dag: { jaar: 2022, maand: 6, dag: 30 } }, kaders);
  expect(p.soort === 'prognose' && p.verwachtingen.slice(1).map((v) => v.soort === 'verwacht' && [v.beoordeling.grootheden.eindstand, v.beoordeling.trede, v.omhoog])).toEqual([[207, 3, true], [207, 3, true]]);
});
