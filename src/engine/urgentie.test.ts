import { kaders } from '../kaders';
import { opUrgentie, periode, prognose, type Dossier, type Methode, type Prognose, type Prognoseuitkomst } from '.';

const DAG = { jaar: 2024, maand: 4, dag: 1 };
const DOSSIER: Dossier = { gemeente: 'Voorbeeld', periode: periode(2024, 1), taakstelling: 40, beginstand: 10, realisatie: 20, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } };

const maak = (anders: Partial<Dossier> = {}, vorigeRealisatie?: number, dag = DAG): Prognose => {
  const p = prognose({ dossier: { ...DOSSIER, ...anders }, dag, ...(vorigeRealisatie === undefined ? {} : { vorigeRealisatie }) }, kaders);
  if (p.soort !== 'prognose') throw new Error(JSON.stringify(p));
  return p;
};

interface Geval {
  readonly volgens: readonly Methode[] | null;
  readonly van?: number;
  /** The trede that each method expects; `null` where it cannot say, `'zonder'` where it expects no realisatie at all. */
  readonly naar?: ReadonlyArray<number | null | 'zonder'>;
  readonly nodig?: number | 'niet te halen' | 'niet te beoordelen';
}

const basis = maak({}, 10);
const zonder = maak().verwachtingen.find((v) => v.soort === 'niet te zeggen');

/** A prognosis with other outcomes than the figures give. */
const geval = ({ volgens, van = 2, naar = [3, 3, 3], nodig = 5 }: Geval): Prognose => ({
  ...basis,
  vorigeTrede: van,
  omhoogVolgens: volgens,
  verwachtingen: basis.verwachtingen.map((v, i) => {
    const trede = naar[i] ?? null;
    if (trede === 'zonder') {
      if (zonder === undefined) throw new Error('every method says something');
      return zonder;
    }
    if (v.soort !== 'verwacht') throw new Error('a method says nothing');
    return { ...v, beoordeling: { ...v.beoordeling, trede } as typeof v.beoordeling };
  }),
  nodig: {
    ...basis.nodig,
    nietOmhoog: typeof nodig === 'number' ? { soort: 'nodig', extra: nodig, trede: 2, perWeek: 1 } : nodig === 'niet te halen' ? { soort: nodig, grens: 2, laagste: 3, perWeek: null } : { soort: nodig, fouten: [{ code: 'ONTBREEKT', veld: 'realisatie', ontbreekt: 'leeg' }], perWeek: null },
  },
});

const volgorde = (gevallen: Readonly<Record<string, Prognoseuitkomst | null>>): readonly string[] => opUrgentie(Object.entries(gevallen), ([, p]) => p).map(([naam]) => naam);

const ALLE: readonly Methode[] = ['gelijkblijvend', 'huidigTempo', 'standNu'];

test('by the most methods first; who cannot be told stands between who goes up and who stays', () =>
  expect(volgorde({ blijft: geval({ volgens: [] }), 'geen cijfers': null, onbekend: geval({ volgens: null }), een: geval({ volgens: ['standNu'] }), drie: geval({ volgens: ALLE }), twee: geval({ volgens: ['huidigTempo', 'standNu'] }) })).toEqual(['drie', 'twee', 'een', 'geen cijfers', 'onbekend', 'blijft']));

test('a day outside the half-year is one that cannot be told', () => {
  const buiten = prognose({ dossier: DOSSIER, dag: { jaar: 2024, maand: 8, dag: 1 } }, kaders);
  expect(volgorde({ blijft: geval({ volgens: [] }), buiten, een: geval({ volgens: ['standNu'] }) })).toEqual(['een', 'buiten', 'blijft']);
});

test('of as many methods the steepest first, by the method that lets it rise most', () =>
  expect(volgorde({ 'drie naar vier': geval({ volgens: ALLE, van: 3, naar: [4, 4, 4] }), 'een naar drie': geval({ volgens: ALLE, van: 1, naar: [2, 'zonder', 3] }), 'twee naar vier': geval({ volgens: ALLE, van: 2, naar: [null, 3, 4], nodig: 9 }), 'een naar vier': geval({ volgens: ALLE, van: 1, naar: [4, 1, 1] }) })).toEqual([
    'een naar vier', 'twee naar vier', 'een naar drie', 'drie naar vier',
  ]));

test('as steep, whoever needs the most; what cannot be reached needs more than any number, what cannot be told nothing', () =>
  expect(volgorde({ 'niets te zeggen': geval({ volgens: ALLE, nodig: 'niet te beoordelen' }), een: geval({ volgens: ALLE, nodig: 1 }), nooit: geval({ volgens: ALLE, nodig: 'niet te halen' }), veel: geval({ volgens: ALLE, nodig: 1_000_000 }), 'ook nooit': geval({ volgens: ALLE, nodig: 'niet te halen' }) })).toEqual([
    'nooit', 'ook nooit', 'veel', 'een', 'niets te zeggen',
  ]));

test('without a vorige trede no method says whether it goes up where the trede is known, unless that is the lowest', () => {
  const vorigeTrede = { ontbreekt: 'leeg' } as const;
  // the kader of 2023 needs no vorige trede for trede 2
  const in2023 = maak({ vorigeTrede, periode: periode(2023, 1), realisatie: 30 }, 10, { jaar: 2023, maand: 6, dag: 29 });
  const gehaald = maak({ vorigeTrede, realisatie: 100 }, 10);
  expect([in2023, gehaald].map((p) => p.verwachtingen.map((v) => (v.soort === 'verwacht' ? [v.beoordeling.trede, v.omhoog] : v.soort)))).toEqual([[[2, null], [2, null], [2, null]], [[1, false], [1, false], [1, false]]]);
  expect([in2023.omhoogVolgens, gehaald.omhoogVolgens]).toEqual([null, []]);
});

test('a method that expects nothing is no method that lets a gemeente stay', () => expect(maak({ taakstelling: { ontbreekt: 'leeg' } }).omhoogVolgens).toBeNull());

test('what cannot be reached, what cannot be told and what needs nothing more have their own count per week, on the last day too', () => {
  const laatste = { jaar: 2024, maand: 6, dag: 30 };
  expect(maak({ realisatie: 100 }, 10, laatste).nodig).toEqual({ trede1: { soort: 'nodig', extra: 0, trede: 1, perWeek: 0 }, nietOmhoog: { soort: 'nodig', extra: 0, trede: 1, perWeek: 0 } });
  expect(maak({ taakstelling: { ontbreekt: 'leeg' } }, 10).nodig.trede1).toEqual({ soort: 'niet te beoordelen', fouten: [expect.objectContaining({ veld: 'taakstelling' })], perWeek: null });
});

test('while an earlier taakstelling counts, the assessment of that day names no later one', () => {
  const versies = { taakstellingVersies: [{ taakstelling: 60, tot: { jaar: 2024, maand: 3, dag: 1 }, bron: 'eerste' }, { taakstelling: 50, tot: { jaar: 2024, maand: 5, dag: 1 }, bron: 'tweede' }] };
  const p = maak(versies, 10);
  expect([p.versie.taakstelling, p.nu.bevindingen]).toEqual([50, []]);
});
