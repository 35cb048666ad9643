import fc from 'fast-check';
import { aanvaard, begin, neemOver, plak, soorten, type Proef } from '../hulp/correctieproef';
import { boekMet, KOPPEN, type Rijen } from '../hulp/werkboek';
import { sorteer } from '../hulp/verschuif';

const OPTIES = { seed: 20_241_129, numRuns: 30 };

const NAMEN = ['Lopik', 'Soest', 'Zeist'] as const;
const NIEUWE_KOPPEN = ['Periode', 'Gemeente', 'Achterstand begin (+)', 'Taakstelling', 'Realisatie'] as const;

/** Balance, taakstelling and realisatie of one gemeente; a figure of the user's may be a text, or not be there yet. */
type Cijfers = readonly [beginstand: number, taakstelling: number, realisatie: number];
type Vorm = 'getal' | 'tekst' | 'leeg';

const cijfers: fc.Arbitrary<Cijfers> = fc.tuple(fc.integer({ min: -40, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 90 }));
const set: fc.Arbitrary<readonly Cijfers[]> = fc.tuple(cijfers, cijfers, cijfers);
const vormen: fc.Arbitrary<readonly Vorm[]> = fc.tuple(...NAMEN.map(() => fc.constantFrom<Vorm>('getal', 'getal', 'tekst', 'leeg')));

const cel = (n: number, v: Vorm): string | number | null => (v === 'leeg' ? null : v === 'tekst' ? `${n} personen` : n);

/** The user's own half-years: on a sheet each, or one long table. */
const bladen = (oud: readonly [readonly Cijfers[], readonly Cijfers[]], v: readonly Vorm[], lang: boolean): Readonly<Record<string, Rijen>> => {
  const rij = (p: 0 | 1, i: number): Rijen[number] => {
    const [b = 0, t = 1, r = 0] = oud[p][i] ?? [];
    return [NAMEN[i] ?? '', 1, b, t, cel(r, v[i] ?? 'getal')];
  };
  const rijen = (p: 0 | 1): Rijen => NAMEN.map((_, i) => rij(p, i));
  if (lang) return { Lang: [['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin (+)', 'Taakstelling', 'Realisatie'], ...rijen(0).map((r) => ['2023-2', ...r]), ...rijen(1).map((r) => ['2024-1', ...r])] };
  return { '2023-II': [KOPPEN.map((k) => String(k).replace('2024-I', '2023-II').replace('1 januari 2024', '1 juli 2023')), ...rijen(0)], '2024-I': [KOPPEN, ...rijen(1)] };
};

const plakbaar = (nieuw: readonly [readonly Cijfers[], readonly Cijfers[]]): string =>
  plak([NIEUWE_KOPPEN, ...nieuw.flatMap((s, p) => s.map((c, i) => [p === 0 ? '2023-2' : '2024-1', NAMEN[i], ...c]))]);

/** What the pane reads of the workbook, half-year by half-year. */
const gelezen = ({ model }: Proef): unknown =>
  model.toestand().lezing?.beoordeling?.tabellen.map((t) => [...t.rijen].map((r) => [r.dossier?.gemeente, r.dossier?.beginstand, r.dossier?.taakstelling, r.dossier?.realisatie]).sort((a, b) => String(a[0]).localeCompare(String(b[0]))));

const waarden = (p: Proef): unknown => p.boek.bladen.map((b) => [0, 1, 2, 3, 4, 5, 6].map((r) => [0, 1, 2, 3, 4, 5].map((k) => b.waarde(r, k))));

test('accepted and read back it is the new set; Herstel gives the old one, also after sorting; accepting nothing asks nothing', async () => {
  let correcties = 0;
  await fc.assert(
    fc.asyncProperty(fc.tuple(set, set), fc.tuple(set, set), vormen, fc.boolean(), fc.boolean(), async (oud, nieuw, v, lang, gesorteerd) => {
      const p = await begin(boekMet(bladen(oud, v, lang)));
      const [voor, lezing, tekst] = [waarden(p), gelezen(p), plakbaar(nieuw)];
      await neemOver(p, tekst, () => false);
      expect(soorten(p)).toEqual([]);
      const { gekozen } = aanvaard(p, tekst);
      correcties += gekozen.length;
      await neemOver(p, tekst);
      expect(p.model.toestand().melding).toBeNull();
      expect(gelezen(p)).toEqual(nieuw.map((s) => s.map((c, i) => [NAMEN[i], ...c])));
      expect(soorten(p).filter((s) => s === 'schrijft')).toHaveLength(gekozen.length === 0 ? 0 : 1);
      if (gekozen.length === 0) return;
      const blad = lang ? 'Lang' : '2024-I';
      if (gesorteerd) sorteer(p.boek, blad, 1, lang ? [6, 2, 4, 1, 3, 5] : [3, 1, 2]);
      await p.model.acties.herstel();
      await p.host.rust();
      expect(p.model.toestand().melding).toBeNull();
      expect(gelezen(p)).toEqual(lezing);
      if (!gesorteerd) expect(waarden(p)).toEqual(voor);
    }),
    OPTIES,
  );
  // so that it does not hold because nothing ever changes
  expect(correcties).toBeGreaterThan(100);
});
