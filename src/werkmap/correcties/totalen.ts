import { groothedenVan, percentage, volgnummer, type Cijfers, type Grootheden, type Periode } from '../../engine';
import { controleerProvincietabellen } from '../beoordelen/signalen';
import { kolomVanVeld } from '../herkennen';
import type { Kolomsoort, Tabel, Tabelrij } from '../tabel';
import type { Bron, Bronrij } from './bron';
import type { Correctiebevinding } from './soorten';
import { aangevuld, plaatsVanSoort, type Afwijking } from './uitkomsten';

/** What a row of sums can print. */
const OPGETELD = ['taakstelling', 'gecorrigeerdeTaakstelling', 'herverdeling', 'beginstand', 'totaalopgave', 'realisatie', 'eindstand', 'pctTaakstelling', 'pctTotaalopgave'] as const satisfies readonly Kolomsoort[];

type Totaalsoort = (typeof OPGETELD)[number];

type Totaal = Extract<Correctiebevinding, { readonly code: 'TOTAAL_ANDERS' }>;

/** Unknown where one of them is. */
const som = (getallen: readonly unknown[]): number | null => getallen.reduce<number | null>((s, g) => (s === null || typeof g !== 'number' ? null : s + g), 0);

interface Opgeteld {
  readonly cijfers: Cijfers;
  readonly grootheden: Grootheden;
}

/** What the rows add up to, the taakstelling as their own column has it. */
const sommenVan = (tabel: Tabel, rijen: readonly Opgeteld[]): Readonly<Record<Totaalsoort, number | null>> => {
  const van = (k: 'totaalopgave' | 'eindstand' | 'realisatie' | 'taakstellingMetHerverdeling'): number | null => som(rijen.map(({ grootheden }) => grootheden[k]));
  const soort = kolomVanVeld(tabel, 'taakstelling')?.soort;
  const taakstelling = som(rijen.map(({ cijfers }) => cijfers.taakstelling));
  return {
    taakstelling: soort === 'taakstelling' ? taakstelling : null,
    gecorrigeerdeTaakstelling: soort === 'gecorrigeerdeTaakstelling' ? taakstelling : null,
    // blank shifts nothing
    herverdeling: som(rijen.map(({ cijfers: { herverdeling: h } }) => (typeof h === 'object' && h.ontbreekt === 'leeg' ? 0 : h))),
    beginstand: som(rijen.map(({ cijfers }) => cijfers.beginstand)),
    totaalopgave: van('totaalopgave'),
    realisatie: van('realisatie'),
    eindstand: van('eindstand'),
    pctTaakstelling: percentage(van('realisatie'), van('taakstellingMetHerverdeling')),
    pctTotaalopgave: percentage(van('realisatie'), van('totaalopgave')),
  };
};

/** The rows of gemeenten that a row of sums is over; `null` where one of them could not be read: then nothing is known of their sum. */
const opgeteldIn = (tabel: Tabel, periode: Periode, bron: Bron): readonly Bronrij[] | null => {
  const n = volgnummer(periode);
  const erin = tabel.rijen.filter((r) => r.soort === 'gemeente' && (r.periode ?? tabel.periode) !== null && volgnummer(r.periode ?? tabel.periode ?? periode) === n);
  const gelezen = [...(bron.halfjaren.get(n)?.rijen.values() ?? [])].filter((r) => r.tabel === tabel);
  return gelezen.length === erin.length && gelezen.length > 1 ? gelezen : null;
};

const vanRij = (tabel: Tabel, rij: Tabelrij, bron: Bron, ander: Bron | null): readonly Totaal[] => {
  const periode = rij.periode ?? tabel.periode;
  if (rij.soort !== 'totaal' || periode === null || OPGETELD.every((soort) => rij.totalen[soort] === undefined)) return [];
  const rijen = opgeteldIn(tabel, periode, bron)?.map((r): Opgeteld => {
    const { cijfers } = aangevuld(r, ander?.halfjaren.get(volgnummer(periode))?.rijen.get(r.dossier.gemeente) ?? null);
    return { cijfers, grootheden: groothedenVan(cijfers).grootheden };
  });
  if (rijen === undefined) return [];
  const sommen = sommenVan(tabel, rijen);
  const [eerste, ...rest] = OPGETELD.flatMap((soort): ReadonlyArray<Afwijking<Totaalsoort>> => {
    const [vermeld, berekend] = [rij.totalen[soort], sommen[soort]];
    return vermeld === undefined || berekend === null || vermeld === berekend ? [] : [{ soort, vermeld, berekend, plaats: plaatsVanSoort(tabel, rij.rij, soort) }];
  });
  return eerste === undefined ? [] : [{ code: 'TOTAAL_ANDERS', periode, naam: rij.naam, afwijkingen: [eerste, ...rest] }];
};

const inBron = (tabellen: readonly Tabel[], bron: Bron, ander: Bron | null): readonly Totaal[] =>
  tabellen.flatMap((tabel) => (tabel.soort !== 'gemeenten' ? [] : tabel.rijen.flatMap((rij) => vanRij(tabel, rij, bron, ander))));

/** The rows of the province itself, by half-year. */
const provincierijen = (tabellen: readonly Tabel[]): ReadonlyArray<{ readonly tabel: Tabel; readonly rij: Tabelrij; readonly periode: Periode }> =>
  tabellen.flatMap((tabel) => (tabel.soort !== 'provincie' ? [] : tabel.rijen.flatMap((rij) => (rij.periode === null ? [] : [{ tabel, rij, periode: rij.periode }]))));

/** What a row of the province prints otherwise than ours of the same half-year. */
const provincieAnders = (eigen: readonly Tabel[], nieuw: readonly Tabel[]): readonly Correctiebevinding[] => {
  const onze = new Map(provincierijen(eigen).map(({ rij, periode }) => [volgnummer(periode), rij.totalen]));
  return provincierijen(nieuw).flatMap(({ tabel, rij, periode }): readonly Correctiebevinding[] => {
    const ons = onze.get(volgnummer(periode));
    const [eerste, ...rest] = OPGETELD.flatMap((soort): ReadonlyArray<Afwijking<Totaalsoort>> => {
      const [vermeld, berekend] = [rij.totalen[soort], ons?.[soort]];
      return vermeld === undefined || berekend === undefined || vermeld === berekend ? [] : [{ soort, vermeld, berekend, plaats: plaatsVanSoort(tabel, rij.rij, soort) }];
    });
    return eerste === undefined ? [] : [{ code: 'PROVINCIE_ANDERS', periode, afwijkingen: [eerste, ...rest] }];
  });
};

/** Rows of the province of the new source that contradict their own figures or each other, as ours do not. */
const provincieStrijdig = (eigen: readonly Tabel[], nieuw: readonly Tabel[]): readonly Correctiebevinding[] => {
  const bekend = new Set(controleerProvincietabellen(eigen).map((s) => JSON.stringify(s)));
  return controleerProvincietabellen(nieuw).flatMap((s): readonly Correctiebevinding[] => (bekend.has(JSON.stringify(s)) ? [] : [{ code: 'PROVINCIE_STRIJDIG', periode: s.periode, bevinding: s.bevinding }]));
};

/** What rows of sums, and rows of the province itself, print otherwise than the figures come to; not what ours has just so. */
export const totalenAnders = (eigen: readonly Tabel[], nieuw: readonly Tabel[], onze: Bron, hun: Bron): readonly Correctiebevinding[] => {
  const anders = inBron(nieuw, hun, onze);
  const bekend = anders.length === 0 ? [] : inBron(eigen, onze, null).flatMap((t) => t.afwijkingen.map((a) => JSON.stringify([volgnummer(t.periode), a.soort, a.vermeld, a.berekend])));
  const over = anders.flatMap((t): readonly Totaal[] => {
    const [eerste, ...rest] = t.afwijkingen.filter((a) => !bekend.includes(JSON.stringify([volgnummer(t.periode), a.soort, a.vermeld, a.berekend])));
    return eerste === undefined ? [] : [{ ...t, afwijkingen: [eerste, ...rest] }];
  });
  return [...over, ...provincieAnders(eigen, nieuw), ...provincieStrijdig(eigen, nieuw)];
};
