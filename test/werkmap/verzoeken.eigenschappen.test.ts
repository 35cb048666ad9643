import fc from 'fast-check';
import { canoniek, maakBewijs } from '../../src/engine';
import { kaders, utrecht2024 } from '../../src/kaders';
import { beoordeelWerkmap, type Werkmapbeoordeling } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import type { Blad, Celwaarde } from '../../src/werkmap/blad';
import { herken } from '../../src/werkmap/herkennen';
import { maakPlan } from '../../src/werkmap/plannen/maakPlan';
import { verzoekenVan } from '../../src/werkmap/verzoeken';
import { maakBlad, maakWerkmap } from '../hulp/blad';

// Nidos, the versnelde uitstroom and the 6.500 extra are information, and so is a prognosis: whatever stands there, no assessment is another.

const VERZOEKEN = [
  'Nidos', 'Nidos-opgave', 'Realisatie Nidos-plekken 2023-II', 'Opgave amv', 'Taakstelling amv 2023-II', 'Waarvan amv', 'Realisatie amv 2023-II', 'Versnelde uitstroom VRU', 'Taakstelling versnelde uitstroom',
  'Realisatie versnelde uitstroom 2023-II', 'Versnellingsactie', 'Extra opgave 2022 (6.500)', 'Extra taakstelling 2023-II', 'Extra realisatie', 'Aandeel in de 20.000', 'Taakstelling 2023-II incl. extra opgave',
] as const;

/** Of the user's own, and ours. */
const PROGNOSES = ['Prognose inschaling interventieladder', 'Prognose inschaling interventieladder 2023-2, huidig tempo (berekend)', 'Prognose eindstand 2023-2, niemand meer erbij (berekend)', 'Prognose toelichting 2023-2 (berekend)'] as const;

const KOP = ['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie cumulatief 2023-II', 'Tijdig beschikbaar 1 oktober 2023'] as const;
const RIJEN: ReadonlyArray<readonly Celwaarde[]> = [['Lopik', 2, 17, 16, 7, 30], ['Soest', 1, 4, 50, 52, 60], ['Baarn', 3, 30, 27, 20, 40]];

/** Anything but the words of headers: two of those in one row begin a table, whatever they stand under. */
const waarde = fc.oneof(
  fc.constantFrom<Celwaarde>(null, '', 'ja', 'nee', 'n.v.t.', '276 (4 wkn)', 'trede 4', 'Lopik', '2024-1', 'Totaal', 'wel gevraagd, niet gehaald', '150 voorsprong', { fout: '#N/A' }, { datum: 45_292 }, true),
  fc.integer({ min: -500, max: 30_000 }), fc.double(), fc.string({ maxLength: 12 }),
);

/** Such columns with their values, each put in somewhere among those of the table. */
const extra = fc.uniqueArray(fc.record({ kop: fc.constantFrom(...VERZOEKEN, ...PROGNOSES), plek: fc.integer({ min: 1, max: KOP.length }), cellen: fc.array(waarde, { minLength: RIJEN.length, maxLength: RIJEN.length }) }), { selector: (k) => k.kop, minLength: 1, maxLength: 4 });

type Extra = ReadonlyArray<{ readonly kop: string; readonly plek: number; readonly cellen: readonly Celwaarde[] }>;

const bladMet = (kolommen: Extra): Blad => {
  const rij = (eigen: readonly Celwaarde[], van: (k: Extra[number]) => Celwaarde): readonly Celwaarde[] => eigen.flatMap((cel, i) => [cel, ...kolommen.filter((k) => k.plek === i + 1).map(van)]);
  return maakBlad('2023-II', [rij(KOP, (k) => k.kop), ...RIJEN.map((r, i) => rij(r, (k) => k.cellen[i] ?? null))]);
};

const beoordeeld = (blad: Blad): Werkmapbeoordeling => {
  const h = herken(maakWerkmap(blad), utrecht2024.gemeenten, {});
  if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
  return beoordeelWerkmap(h.tabellen, kaders);
};

/** All that an assessment comes to: the dossiers, their receipts, the assessments, what is said of them, the province; and what is written. */
const afdruk = (b: Werkmapbeoordeling): string => {
  const plan = maakPlan(b.tabellen);
  if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
  return canoniek({
    tabellen: b.tabellen.map((t) => ({
      periode: t.periode, signalen: t.signalen, provincie: t.provincie, overgangen: t.overgangen,
      rijen: t.rijen.map((r) => ({ ...r, rij: { ...r.rij, rij: 0 }, bewijs: r.dossier === null ? null : maakBewijs(r.dossier, kaders) })),
    })),
    signalen: b.provinciesignalen, geschreven: plan.plannen.map((p) => [...p.cellen].map((c) => [c.rij, c.waarde])),
  });
};

const ZONDER = afdruk(beoordeeld(bladMet([])));

test('whatever stands under another ask or a prognosis, every assessment, receipt and written cell is byte for byte what it is without', () => {
  fc.assert(fc.property(extra, (kolommen) => { expect(afdruk(beoordeeld(bladMet(kolommen)))).toBe(ZONDER); }), { seed: 20_260_701, numRuns: 400 });
});

test('a figure that does count changes it: the comparison can tell', () => {
  const [eerste = [], ...rest] = RIJEN;
  expect(afdruk(beoordeeld(maakBlad('2023-II', [KOP, [...eerste.slice(0, 4), 8, 30], ...rest])))).not.toBe(ZONDER);
});

test.each(VERZOEKEN)('“%s” is kept as information, as its cells show it', (kop) => {
  const [tabel] = beoordeeld(bladMet([{ kop, plek: 5, cellen: [276, 'n.v.t.', null] }])).tabellen;
  expect(tabel?.rijen.map((r) => verzoekenVan(tabel.tabel, r.rij))).toEqual([[{ kop, tekst: '276' }], [{ kop, tekst: 'n.v.t.' }], []]);
});
