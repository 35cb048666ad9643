import {
  isoDag,
  eindPeildatum,
  gelijk,
  isTussentijds,
  koppelingenVan,
  noemtKoppelingen,
  overgangen,
  percentage,
  periodeVan,
  telOp,
  tredeVanKracht,
  volgende,
  vorige,
  type Beoordeling,
  type Besluit,
  type Dag,
  type Gegeven,
  type Gemeente,
  type Kader,
  type Koppelingen,
  type Overgangen,
  type Periode,
  type Prognose,
  type Provincie,
  type Trede,
} from '../../engine';
import { onderbouwd, type BeoordeeldeRij, type BeoordeeldeTabel, type Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { dagVanRealisatie, looptOp } from '../../werkmap/beoordelen/realisatiedag';
import { nuVerlopen, type Nuverlopen } from '../../werkmap/beoordelen/verlopen';
import type { Informatie } from '../../werkmap/circulaire/soorten';
import { verzoekenVan } from '../../werkmap/verzoeken';
import { vooruitblik, vooruitVan, type Vooruit } from './vooruit';

export type { Vooruit } from './vooruit';

/** What every document says of one gemeente in one half-year. */
export interface Gemeentefeit {
  readonly gemeente: Gemeente;
  /** With its onderbouwing and every bevinding of the row. */
  readonly beoordeling: Beoordeling;
  readonly voorstel: Trede | null;
  readonly besluit: Besluit | null;
  /** The trede that a document prints: the besluit where there is one, else the proposal. */
  readonly trede: Trede | null;
  /** The trede in force during the half-year. */
  readonly vorigeTrede: Trede | null;
  /** Whole percents; `null` is "n.v.t." or unknown. */
  readonly pctTaakstelling: number | null;
  readonly pctTotaalopgave: number | null;
  /** Who were linked in time; `null` where the sheet says nothing of it: that is not "no shortage". */
  readonly koppelingen: Koppelingen | null;
  /** How many too few were available in time; `null` without a shortage. */
  readonly tekort: number | null;
  /** True where the shortage gives a lower trede than the totaalopgave would. */
  readonly beterDoorTekort: boolean;
  /** What else was asked of gemeenten (Nidos and amv, the versnelde uitstroom), as the cells show it: information, never a criterion. */
  readonly verzoeken: readonly Informatie[];
  readonly vooruit: Vooruit | null;
  /** Where it will end in the half-year itself, where its realisatie was counted on a known day before that closed. */
  readonly prognose: Prognose | null;
  /** The decisions that hold no longer on the day of today, as far as the assessment does not say so; empty where that day was not given. */
  readonly verlopen: readonly Nuverlopen[];
  /** Whether the day of its besluit has yet to come. */
  readonly besluitKomt: boolean;
}

/** The row of the province, and the balance that the half-year after it opens with. */
export interface Provinciefeit extends Provincie {
  /** The sum of the opening balances of the next half-year, where all are known: often not the closing balance. */
  readonly gemeldeEindstand: number | null;
  /** By how many the two differ; `null` where one of them is not known. */
  readonly verschilEindstand: number | null;
}

/** A taakstelling that was adjusted within its half-year: the sums of the figures in the sheet, `null` where one is not known. */
export interface Bijstelling {
  readonly van: number | null;
  readonly naar: number | null;
}

/** How many gemeenten stand on a trede, after the half-year and during it. */
export interface Telling {
  readonly trede: Trede;
  readonly nu: number;
  readonly vroeger: number;
}

/** Everything that the documents of one half-year say. Made once, so that no two documents can differ. */
export interface Halfjaarfeiten {
  readonly periode: Periode;
  /** The day on which its closing balances are read. */
  readonly peildatum: Dag;
  /** The day at whose end the realisatie was counted, where the sheet names it, or who asked did. */
  readonly realisatiedag: Dag | null;
  /** The day on which the half-year was seen to run still; `null` where nobody said so. */
  readonly looptOp: Dag | null;
  readonly kader: Kader | null;
  /** The sheet that the figures stand on. */
  readonly blad: string;
  /** True where the sheet says above the table that its figures are made up: whatever shows them says so too. */
  readonly fictief: boolean;
  /** In the order of the kader, then those that it does not name in the order of the sheet. */
  readonly gemeenten: readonly Gemeentefeit[];
  /** Gemeenten of the kader of which the sheet has no row. */
  readonly ontbreekt: readonly string[];
  readonly provincie: Provinciefeit;
  /** `null` where the sheet has one taakstelling. */
  readonly bijgesteld: Bijstelling | null;
  readonly telling: readonly Telling[];
  readonly overgangen: Overgangen;
}

/** The facts of every half-year in the workbook, oldest first. */
export type Feiten = readonly Halfjaarfeiten[];

type Blikken = Pick<Gemeentefeit, 'vooruit' | 'prognose'>;

const gemeentefeit = (r: BeoordeeldeRij, { tabel, kader }: BeoordeeldeTabel, kaders: readonly Kader[], blikken: (gemeente: string) => Blikken, vandaag: Dag | null): Gemeentefeit | null => {
  const beoordeling = onderbouwd(r, kaders);
  if (beoordeling === null) return null;
  const { grootheden: g, trede: voorstel } = beoordeling;
  const trede = tredeVanKracht(beoordeling);
  // where no trede holds beside a besluit, the besluit itself is at fault
  const besluit = trede === null ? null : beoordeling.besluit;
  const koppelingen = r.dossier === null || !noemtKoppelingen(r.dossier) ? null : koppelingenVan(r.dossier, kaders);
  const zonder = koppelingen?.nu?.zonder.trede ?? null;
  return {
    gemeente: kader?.gemeenten.find((x) => x.naam === beoordeling.gemeente) ?? r.rij.gemeente ?? { naam: beoordeling.gemeente, cbsCode: '' },
    beoordeling,
    voorstel,
    besluit,
    trede,
    vorigeTrede: g.vorigeTrede,
    pctTaakstelling: percentage(g.realisatie, g.taakstellingMetHerverdeling),
    pctTotaalopgave: percentage(g.realisatie, g.totaalopgave),
    koppelingen,
    tekort: koppelingen?.tekort == null || koppelingen.tekort === 0 ? null : koppelingen.tekort,
    beterDoorTekort: voorstel !== null && zonder !== null && voorstel < zonder,
    verzoeken: verzoekenVan(tabel, r.rij),
    ...blikken(beoordeling.gemeente),
    verlopen: vandaag === null ? [] : nuVerlopen(r, vandaag),
    besluitKomt: vandaag !== null && (besluit?.datum ?? '') > isoDag(vandaag),
  };
};

const tredenVan = (gemeenten: readonly Gemeentefeit[], van: (g: Gemeentefeit) => Trede | null): ReadonlyMap<string, Trede> =>
  new Map(gemeenten.flatMap((g) => {
    const trede = van(g);
    return trede === null ? [] : [[g.gemeente.naam, trede] as const];
  }));

const provinciefeit = (gemeenten: readonly Gemeentefeit[], t: BeoordeeldeTabel, na: BeoordeeldeTabel | null): Provinciefeit => {
  const kern = telOp(gemeenten.map((g) => g.beoordeling), t.kader?.treden.map((x) => x.trede) ?? []);
  const { eindstand } = kern.sommen;
  const gemeldeEindstand = na?.provincie.sommen.beginstand ?? null;
  return { ...kern, gemeldeEindstand, verschilEindstand: eindstand === null || gemeldeEindstand === null ? null : Math.abs(gemeldeEindstand - eindstand) };
};

const bijstellingVan = ({ rijen }: BeoordeeldeTabel): Bijstelling | null => {
  const dossiers = rijen.filter((r) => r.rij.soort === 'gemeente' && r.rij.gemeente !== null).map((r) => r.dossier);
  if (!dossiers.some((d) => (d?.taakstellingVersies ?? []).length > 0)) return null;
  const som = (cijfers: ReadonlyArray<Gegeven | undefined>): number | null => cijfers.reduce<number | null>((s, n) => (s === null || typeof n !== 'number' ? null : s + n), 0);
  return { van: som(dossiers.map((d) => d?.taakstellingVersies?.[0]?.taakstelling ?? d?.taakstelling)), naar: som(dossiers.map((d) => d?.taakstelling)) };
};

const zegtFictief = ({ tabel: { blad, kop } }: BeoordeeldeTabel): boolean => blad.cellen.slice(0, kop.rij).some((rij) => rij?.some((c) => typeof c === 'string' && /\bfictie(?:f|ve)\b/i.test(c)) === true);

/** One that stands in the sheet twice is judged in neither row, and is one gemeente. */
const eenmaal = ({ gemeente }: Gemeentefeit, i: number, alle: readonly Gemeentefeit[]): boolean => alle.findIndex((g) => g.gemeente.naam === gemeente.naam) === i;

interface Feitendagen {
  readonly op?: Dag | null;
  readonly vandaag?: Dag | null;
}

const halfjaarfeiten = (t: BeoordeeldeTabel, alle: readonly BeoordeeldeTabel[], kaders: readonly Kader[], { op = null, vandaag = null }: Feitendagen): Halfjaarfeiten => {
  const na = alle.find((x) => gelijk(x.periode, volgende(t.periode))) ?? null;
  const volgorde = t.kader?.gemeenten.map((g) => g.naam) ?? [];
  const plaats = (g: Gemeentefeit): number => {
    const i = volgorde.indexOf(g.gemeente.naam);
    return i === -1 ? volgorde.length : i;
  };
  const lopend = looptOp(t);
  const realisatiedag = dagVanRealisatie(t) ?? (lopend !== null && op !== null && gelijk(periodeVan(op), t.periode) && isTussentijds(t.periode, op) ? op : null);
  const gemeenten = t.rijen.flatMap((r) => gemeentefeit(r, t, kaders, (gemeente) => ({ vooruit: vooruitVan(na, alle, gemeente, kaders, op), prognose: vooruitblik(r, t, alle, realisatiedag, kaders) }), vandaag) ?? []).filter(eenmaal).sort((a, b) => plaats(a) - plaats(b));
  const namen = new Set(gemeenten.map((g) => g.gemeente.naam));
  const nu = tredenVan(gemeenten, (g) => g.trede);
  const vroeger = tredenVan(gemeenten, (g) => g.vorigeTrede);
  const aantal = (treden: ReadonlyMap<string, Trede>, trede: Trede): number => [...treden.values()].filter((x) => x === trede).length;
  return {
    periode: t.periode,
    peildatum: eindPeildatum(t.periode),
    realisatiedag,
    looptOp: lopend,
    kader: t.kader,
    blad: t.tabel.blad.naam,
    fictief: zegtFictief(t),
    gemeenten,
    ontbreekt: volgorde.filter((naam) => !namen.has(naam)),
    provincie: provinciefeit(gemeenten, t, na),
    bijgesteld: bijstellingVan(t),
    telling: (t.kader?.treden ?? []).map(({ trede }) => ({ trede, nu: aantal(nu, trede), vroeger: aantal(vroeger, trede) })),
    overgangen: overgangen(vroeger, nu, namen),
  };
};

/**
 * The facts that every document is made from: figures, treden, reasons and decisions of each half-year that was assessed.
 * What a document prints as the trede is the besluit where there is one; the proposal stays beside it. `op`: the day of a
 * running half-year's realisatie, where its header names none. `vandaag`: the day on which a decision may have expired.
 */
export const feitenVan = ({ tabellen }: Werkmapbeoordeling, kaders: readonly Kader[], dagen: Feitendagen = {}): Feiten =>
  tabellen.map((t) => halfjaarfeiten(t, tabellen, kaders, dagen));

/** Whether a row is of a gemeente that is known: under another name it is counted as unknown, but it is no one to write to. */
export const isGemeente = ({ beoordeling: b }: Gemeentefeit): boolean => b.soort !== 'niet te beoordelen' || b.fouten.every((f) => f.code !== 'GEEN_GEMEENTE');

/** The facts of one half-year, or `null`. */
export const feitenOver = (feiten: Feiten, periode: Periode): Halfjaarfeiten | null => feiten.find((h) => gelijk(h.periode, periode)) ?? null;

/**
 * The day on which a realisatie that was counted before the half-year closed was so, else that on which the half-year was seen to run:
 * its treden are no outcome yet. `null` where it closed. Whether the day is that of the realisatie, `realisatiedag` says.
 */
export const tussenstandVan = ({ periode, realisatiedag, looptOp: op }: Halfjaarfeiten): Dag | null => {
  if (realisatiedag === null) return op;
  return isTussentijds(periode, realisatiedag) ? realisatiedag : null;
};

/** The facts of the half-year before, or `null`. */
export const feitenVoor = (feiten: Feiten, h: Halfjaarfeiten): Halfjaarfeiten | null => feitenOver(feiten, vorige(h.periode));

/** The half-year to make documents of: the last that closed and has an outcome for every row, else the last that closed and has any. */
export const laatsteAfgesloten = (feiten: Feiten): Halfjaarfeiten | null => {
  const gesloten = [...feiten].reverse().filter((h) => tussenstandVan(h) === null && h.kader !== null);
  const met = (alle: boolean) => gesloten.find((h) => h.gemeenten.length > 0 && (alle ? h.gemeenten.every((g) => g.trede !== null) : h.gemeenten.some((g) => g.trede !== null)));
  return met(true) ?? met(false) ?? null;
};
