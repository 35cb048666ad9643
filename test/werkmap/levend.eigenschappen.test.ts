import fc from 'fast-check';
import { kaders, utrecht2024 } from '../../src/kaders';
import { beoordeelWerkmap, type BeoordeeldeTabel } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { adres, celsleutel, type Blad, type Celwaarde, type Werkmap } from '../../src/werkmap/blad';
import { eigenKopVan, type Eigensoort } from '../../src/werkmap/eigenkoppen';
import { maakRekenaar } from '../../src/werkmap/functies/rekenaar';
import { herken } from '../../src/werkmap/herkennen';
import { eigenwaarden } from '../../src/werkmap/plannen/eigenwaarden';
import { maakPlan } from '../../src/werkmap/plannen/maakPlan';
import type { Keuzes } from '../../src/werkmap/tabel';
import { maakBlad, maakWerkmap } from '../hulp/blad';
import { maakReken } from '../hulp/formulereken';
import { voerUit } from '../hulp/voerUit';

/** Workbooks, each with so many edits, one at a time. */
const RUNS = 150;
const BEWERKINGEN = 7;
const reken = maakRekenaar(kaders, 'nl');

/** Kinds of cells that a supervisor's sheet holds, and some that it should not. */
const vreemd = fc.constantFrom<Celwaarde>(
  null, '', ' ', 'x', 'ja', 'nee', 'n.v.t.', 'onbekend', '-', '0', '17', '-17', '17 achterstand', '12 voorsprong', 'geen achterstand', 'trede 3', 'Trede 2 (validatie)', '3 (nog te bespreken)', 'II', '1.234', '1,5', '(12)', '12-', '5%', '1E1', '€ 5', '3-1-2024',
  true, false, 1.234, 2.5, -0.5, 7.000000000000001, 0.1 + 0.2, 0, -1, 9, 5_000_000_000, { fout: '#N/A' }, { fout: '#DIV/0!' }, { datum: 45_352 },
);
const getal = (min: number, max: number) => fc.integer({ min, max });
const meest = (gewoon: fc.Arbitrary<Celwaarde>) => fc.oneof({ weight: 12, arbitrary: gewoon }, { weight: 1, arbitrary: vreemd });
const trede = fc.oneof(getal(1, 4), fc.constantFrom('trede 2', 'II', null));

/** A column that a sheet may have: its header for a half-year, and what its cells hold. */
interface Kolomkeuze {
  readonly kop: string;
  readonly cel: fc.Arbitrary<Celwaarde>;
}

interface Halfjaarkoppen { readonly naam: string; readonly begin: string; readonly peildatum: string }
const PAREN: ReadonlyArray<readonly [Halfjaarkoppen, Halfjaarkoppen]> = [
  [{ naam: '2023-II', begin: '1 juli 2023', peildatum: '1 oktober 2023' }, { naam: '2024-I', begin: '1 januari 2024', peildatum: '1 april 2024' }],
  [{ naam: '2024-I', begin: '1 januari 2024', peildatum: '1 april 2024' }, { naam: '2024-II', begin: '1 juli 2024', peildatum: '1 oktober 2024' }],
  [{ naam: '2022-I', begin: '1 januari 2022', peildatum: '1 april 2022' }, { naam: '2022-II', begin: '1 juli 2022', peildatum: '1 oktober 2022' }],
];

const kolommenVan = (h: Halfjaarkoppen, metTrede: fc.Arbitrary<boolean>) => {
  const mag = (kans: number, kolom: Kolomkeuze) => fc.integer({ min: 1, max: 10 }).map((n) => (n <= kans ? [kolom] : []));
  const begin = fc.boolean().map((voorsprong): Kolomkeuze => ({ kop: `${voorsprong ? 'Voorsprong' : 'Achterstand'} ${h.begin}`, cel: meest(getal(-30, 60)) }));
  const opgave = fc.constantFrom(`Taakstelling ${h.naam}`, `Taakstelling ${h.naam}`, `Taakstelling ${h.naam} incl. herverdeling`, `Gecorrigeerde taakstelling ${h.naam}`).map((kop): Kolomkeuze => ({ kop, cel: meest(getal(1, 60)) }));
  return fc.tuple(
    metTrede.map((ja): Kolomkeuze[] => (ja ? [{ kop: `Trede ${h.naam}`, cel: meest(trede) }] : [])),
    begin.map((k) => [k]), opgave.map((k) => [k]),
    mag(3, { kop: 'Herverdeling', cel: meest(fc.constantFrom(0, 1, -2, null)) }),
    fc.constant([{ kop: `Realisatie cumulatief ${h.naam}`, cel: meest(getal(0, 80)) }]),
    mag(3, { kop: 'Tijdig beschikbaar', cel: fc.oneof(getal(0, 90), fc.constantFrom(null, 0, 'n.v.t.', '20')) }),
    mag(3, { kop: 'Koppelingstekort', cel: fc.oneof(getal(0, 30), fc.constantFrom(null, 0, 'ja', 'nee', '5')) }),
    mag(2, { kop: `Beoordeling ${h.naam} (trede)`, cel: meest(trede) }),
    mag(3, { kop: `Besluit ${h.naam} (trede)`, cel: fc.oneof(trede, fc.constantFrom(null, null, 9, 'akkoord', '2 (nog te bespreken)')) }),
  ).map((k): readonly Kolomkeuze[] => k.flat());
};

const GEMEENTEN = ['Zeist', 'Soest'] as const;

const bladVan = (h: Halfjaarkoppen, metTrede: fc.Arbitrary<boolean>) =>
  kolommenVan(h, metTrede).chain((kolommen) =>
    fc.tuple(...GEMEENTEN.map((naam) => fc.tuple(...kolommen.map((k) => k.cel)).map((cellen): Celwaarde[] => [naam, ...cellen])))
      .map((rijen): Blad => maakBlad(h.naam, [['Gemeente', ...kolommen.map((k) => k.kop)], ...rijen])));

const geval = fc.constantFrom(...PAREN).chain(([eerst, dan]) =>
  fc.record({
    eerst: bladVan(eerst, fc.integer({ min: 1, max: 4 }).map((n) => n > 1)), dan: bladVan(dan, fc.boolean()),
    bewerkingen: fc.array(fc.record({ blad: fc.integer({ min: 0, max: 1 }), rij: fc.integer({ min: 1, max: 2 }), kolom: fc.nat(), nieuw: fc.oneof(vreemd, getal(-30, 90)) }), { minLength: BEWERKINGEN, maxLength: BEWERKINGEN }),
  }));

const beoordeelAlles = (werkmap: Werkmap): readonly BeoordeeldeTabel[] | null => {
  const keuzes: Keuzes = {};
  const herkend = herken(werkmap, utrecht2024.gemeenten, keuzes);
  return herkend.gelukt ? beoordeelWerkmap(herkend.tabellen, kaders, keuzes).tabellen : null;
};

const metCel = (werkmap: Werkmap, naam: string, rij: number, kolom: number, waarde: Celwaarde): Werkmap => ({
  bladen: werkmap.bladen.map((b) => (b.naam !== naam ? b : { ...b, cellen: b.cellen.map((r, i) => (i !== rij ? r : (r ?? []).map((c, k) => (k === kolom ? waarde : c)))) })),
});

const isFout = (w: unknown): boolean => typeof w === 'object' && w !== null && 'fout' in w;

/** The cells of ours in a row that are formulas, by what they are. */
const levendeCellen = (blad: Blad, rij: number): ReadonlyArray<readonly [Eigensoort, number]> =>
  (blad.cellen[0] ?? []).flatMap((kop, kolom) => {
    const eigen = typeof kop === 'string' ? eigenKopVan(kop) : null;
    return eigen !== null && blad.eigenFormules?.has(celsleutel(rij, kolom)) === true ? [[eigen.soort, kolom] as const] : [];
  });

const geteld = { rijen: 0, levend: 0, keten: 0, bewerkt: 0 };

/** Each live cell against a new assessment; gives what is wrong. */
const verschillen = (werkmap: Werkmap, tabellen: readonly BeoordeeldeTabel[], moetKloppen: boolean): readonly string[] => {
  const mis: string[] = [];
  for (const leegte of [0, null] as const) {
    const toon = maakReken(werkmap, leegte);
    for (const t of tabellen) {
      const blad = werkmap.bladen.find((b) => b.naam === t.tabel.blad.naam);
      if (blad === undefined) continue;
      for (const r of t.rijen) {
        const verwacht = eigenwaarden(r, t.kader, 'nl');
        for (const [soort, kolom] of levendeCellen(blad, r.rij.rij)) {
          const getoond = toon(blad, r.rij.rij, kolom);
          const tredekolom = levendeCellen(blad, r.rij.rij).find(([s]) => s === 'trede')?.[1];
          // the basis says that there is none exactly where the trede beside it fails
          const zonderTrede = soort === 'basis' && !moetKloppen && tredekolom !== undefined && isFout(toon(blad, r.rij.rij, tredekolom)) && typeof getoond === 'string' && getoond.startsWith('Niet te beoordelen.');
          const goed = zonderTrede || soort === 'toelichting' ? !moetKloppen || getoond === verwacht.toelichting : getoond === verwacht[soort] || (!moetKloppen && isFout(getoond));
          if (!goed) mis.push(`${blad.naam}!${adres(r.rij.rij, kolom)} ${blad.eigenFormules?.get(celsleutel(r.rij.rij, kolom)) ?? ''}: ${JSON.stringify(getoond)}, assessed ${JSON.stringify(verwacht[soort])} (blank is ${String(leegte)})`);
        }
        const soorten = new Set(levendeCellen(blad, r.rij.rij).map(([soort]) => soort));
        if (soorten.has('trede') && !soorten.has('basis') && r.beoordeling?.basis === 'koppelingstekort') mis.push(`${blad.naam} row ${r.rij.rij + 1}: a basis that stays, beside a koppelingstekort`);
      }
    }
  }
  return mis;
};

test('a formula of ours gives what the assessment gives, also after any edit of a figure, or an error', () => {
  fc.assert(
    fc.property(geval, ({ eerst, dan, bewerkingen }) => {
      const werkmap = maakWerkmap(eerst, dan);
      const tabellen = beoordeelAlles(werkmap);
      if (tabellen === null) return;
      const plan = maakPlan(tabellen, { schrijf: 'formules', reken });
      if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
      const geschreven = voerUit(werkmap, plan.plannen);
      for (const b of geschreven.bladen) {
        for (const r of [1, 2]) {
          const formules = [...(b.eigenFormules ?? [])].filter(([s]) => Math.floor(s / 16_384) === r).map(([, f]) => f);
          geteld.levend += formules.length > 0 ? 1 : 0;
          geteld.rijen += 1;
          geteld.keten += formules.some((f) => f.includes('INDEX')) ? 1 : 0;
        }
      }
      expect(verschillen(geschreven, tabellen, true)).toEqual([]);
      // the next plan finds nothing to do
      const opnieuw = maakPlan(beoordeelAlles(geschreven) ?? [], { schrijf: 'formules', reken });
      expect(opnieuw.gelukt && opnieuw.plannen.flatMap((p) => [...p.cellen])).toEqual([]);

      for (const { blad, rij, kolom, nieuw } of bewerkingen) {
        const doel = [eerst, dan][blad] ?? eerst;
        const breed = (doel.cellen[0]?.length ?? 2) - 1;
        const bewerkt = metCel(geschreven, doel.naam, rij, 1 + (kolom % breed), nieuw);
        const nu = beoordeelAlles(bewerkt);
        if (nu === null) continue;
        geteld.bewerkt += 1;
        expect(verschillen(bewerkt, nu, false)).toEqual([]);
      }
    }),
    { seed: 20_241_128, numRuns: RUNS },
  );
  // so that the property does not hold because nothing is live, or nothing is assessed anew
  expect(geteld.rijen).toBeGreaterThan(500);
  expect(geteld.levend / geteld.rijen).toBeGreaterThan(0.3);
  expect(geteld.keten / geteld.rijen).toBeGreaterThan(0.05);
  expect(geteld.bewerkt).toBeGreaterThan(900);
});
