import fc from 'fast-check';
import { allerlei, gewoon, ontbreekt } from '../../test/beleid/willekeurig';
import { kaders } from '../kaders';
import { beginPeildatum, beoordeel, prognose, tijdsverloop, type Dag, type Dossier, type Gegeven, type Periode, type Prognose, type Prognoseuitkomst } from './index';

const INSTELLING = { seed: 20_240_101, numRuns: 250 };

/** The n-th day of a half-year, from 0; n stays below 181. */
const dagIn = (p: Periode, n: number): Dag => {
  const begin = beginPeildatum(p);
  const maand = begin.maand + Math.floor(n / 31);
  return { jaar: p.jaar, maand, dag: (n % 31) + 1 };
};

const nummer = fc.integer({ min: 0, max: 150 });
const vorige: fc.Arbitrary<Gegeven | undefined> = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 120 }) }, { weight: 1, arbitrary: ontbreekt }, { weight: 1, arbitrary: fc.constant(undefined) });

const maak = (dossier: Dossier, n: number, vorigeRealisatie: Gegeven | undefined): Prognoseuitkomst =>
  prognose({ dossier, dag: dagIn(dossier.periode, n), ...(vorigeRealisatie === undefined ? {} : { vorigeRealisatie }) }, kaders);

const treden = (p: Prognose): readonly (number | null)[] => p.verwachtingen.map((v) => (v.soort === 'verwacht' ? v.beoordeling.trede : null));

const bevries = <T>(x: T): T => {
  if (typeof x === 'object' && x !== null) Object.values(x).forEach(bevries);
  return Object.freeze(x);
};

test('one more housed on the same day never gives a higher expected trede, by any method', () => {
  let vergeleken = 0;
  fc.assert(
    fc.property(gewoon, nummer, vorige, (d, n, v) => {
      const [nu, meer] = [maak(d, n, v), maak({ ...d, realisatie: Number(d.realisatie) + 1 }, n, v)];
      if (nu.soort !== 'prognose' || meer.soort !== 'prognose') return;
      const later = treden(meer);
      treden(nu).forEach((trede, i) => {
        const na = later[i] ?? null;
        if (trede === null || na === null) return;
        vergeleken += 1;
        expect(na).toBeLessThanOrEqual(trede);
      });
    }),
    INSTELLING,
  );
  expect(vergeleken).toBeGreaterThan(300);
});

test('total and pure: any dossier gives an answer that survives JSON, and the question stays as it was', () => {
  let prognoses = 0;
  fc.assert(
    fc.property(allerlei, nummer, vorige, (d, n, v) => {
      const uit = maak(bevries(d), n, bevries(v));
      expect(JSON.parse(JSON.stringify(uit))).toEqual(JSON.parse(JSON.stringify(maak(d, n, v))));
      expect(uit.soort === 'prognose').toBe(tijdsverloop(d.periode, dagIn(d.periode, n)) !== null);
      if (uit.soort !== 'prognose') return;
      prognoses += 1;
      for (const x of uit.verwachtingen) expect(x.soort === 'verwacht' ? Number.isInteger(x.beoordeling.grootheden.realisatie ?? 0) : x.beletselen.length > 0).toBe(true);
    }),
    INSTELLING,
  );
  expect(prognoses).toBeGreaterThan(100);
});

test('every expected trede is the one that the assessment of that realisatie gives', () => {
  fc.assert(
    fc.property(gewoon, nummer, vorige, (d, n, v) => {
      const uit = maak(d, n, v);
      if (uit.soort !== 'prognose') return;
      for (const x of uit.verwachtingen) {
        if (x.soort !== 'verwacht') continue;
        const { realisatie } = x.beoordeling.grootheden;
        if (realisatie !== null) expect(x.beoordeling).toEqual(beoordeel({ ...d, realisatie }, kaders));
      }
    }),
    INSTELLING,
  );
});

test('what is needed every week suffices, and one less every week does not', () => {
  let getoetst = 0;
  fc.assert(
    fc.property(gewoon, nummer, (d, n) => {
      const uit = maak(d, n, undefined);
      if (uit.soort !== 'prognose') return;
      for (const x of Object.values(uit.nodig)) {
        if (x.soort !== 'nodig' || x.perWeek === null || x.extra === 0) continue;
        const over = Math.max(7, uit.verloop.totaal - uit.verloop.verstreken);
        getoetst += 1;
        expect(x.perWeek * over).toBeGreaterThanOrEqual(x.extra * 7);
        expect((x.perWeek - 1) * over).toBeLessThan(x.extra * 7);
      }
    }),
    INSTELLING,
  );
  expect(getoetst).toBeGreaterThan(75);
});
