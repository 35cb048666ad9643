import {
  beoordeel,
  controleerHalfjaar,
  gelijk,
  kiesKader,
  onleesbaar,
  overgangen,
  telOp,
  vorige,
  volgnummer,
  type Beoordeling,
  type Bevinding,
  type Dossier,
  type Fout,
  type Halfjaar,
  type Kader,
  type Overgangen,
  type Periode,
  type Provincie,
  type Signaal,
  type Trede,
} from '../../engine';
import { inEens, type Stappen } from '../stappen';
import { plaatsIn } from '../plaatsen';
import type { Keuzes, Tabel, Tabelrij } from '../tabel';
import { isGeldtniet, leesBesluiten, onplaatsbareBesluiten, zoekBesluit, type Besluiten } from './besluiten';
import { leesUitkomsten, maakKeten, noemtUitkomsten, vastgezetAnders, vulVorigeTredeAan, type Keten, type Uitkomsten } from './keten';
import { isTussenstand } from './realisatiedag';
import { controleerProvincietabellen, vergelijkTotalen, vergelijkUitkomst, waarschuwingen } from './signalen';

/** A row of a table with its assessment; `null` where the row is of no gemeente or no half-year at all. */
export interface BeoordeeldeRij {
  readonly rij: Tabelrij;
  readonly beoordeling: Beoordeling | null;
  /** What was assessed: the dossier as read, with the vorige trede from the chain where it had none. */
  readonly dossier: Dossier | null;
  /** Every fault of the row: of reading it and of assessing it. */
  readonly fouten: readonly Fout[];
  /** Every bevinding of the row: of reading, of the chain, of assessing, of the checks over the half-years. */
  readonly bevindingen: readonly Bevinding[];
  /** True where a table of decisions speaks of this row, or of the gemeente in the half-year before: no formula follows that. */
  readonly besluitElders?: boolean;
  /** The cells in tables of decisions that say what was decided, or that are at fault. */
  readonly besluitplaatsen?: readonly string[];
}

/** One half-year within one table. */
export interface BeoordeeldeTabel {
  readonly tabel: Tabel;
  readonly periode: Periode;
  readonly kader: Kader | null;
  /** Whether a table of treden in the workbook has outcomes of the half-year before: they may count as vorige trede. */
  readonly vorigeElders: boolean;
  readonly rijen: readonly BeoordeeldeRij[];
  readonly provincie: Provincie;
  /** Who goes up, down or stays by the proposals, against the trede in force during the half-year; what holds is `vanKracht`. */
  readonly overgangen: Overgangen;
  /** Signals on the half-year as a whole. */
  readonly signalen: readonly Signaal[];
}

export interface Werkmapbeoordeling {
  /** Oldest half-year first. */
  readonly tabellen: readonly BeoordeeldeTabel[];
  /** Rows without a half-year, and besluiten of no gemeente or half-year: they belong nowhere, and are named. */
  readonly zonderPeriode: ReadonlyArray<{ readonly tabel: Tabel; readonly rij: Tabelrij }>;
  /** Signals on the rows of the province themselves. */
  readonly provinciesignalen: readonly Signaal[];
}

interface Groep {
  readonly tabel: Tabel;
  readonly periode: Periode;
  readonly rijen: Tabelrij[];
}

/** The rows of every table of gemeenten, per half-year, oldest first. */
const groepeer = (tabellen: readonly Tabel[]): { readonly groepen: readonly Groep[]; readonly zonderPeriode: ReadonlyArray<{ readonly tabel: Tabel; readonly rij: Tabelrij }> } => {
  const groepen: Groep[] = [];
  const zonderPeriode: Array<{ tabel: Tabel; rij: Tabelrij }> = [];
  for (const tabel of tabellen) {
    if (tabel.soort !== 'gemeenten') continue;
    const perPeriode = new Map<number, Groep>();
    for (const rij of tabel.rijen) {
      const periode = rij.periode ?? tabel.periode;
      if (periode === null) {
        if (rij.soort === 'gemeente') zonderPeriode.push({ tabel, rij });
        continue;
      }
      const n = volgnummer(periode);
      const groep = perPeriode.get(n) ?? { tabel, periode, rijen: [] };
      perPeriode.set(n, groep);
      groep.rijen.push(rij);
    }
    groepen.push(...perPeriode.values());
  }
  return { groepen: groepen.sort((a, b) => volgnummer(a.periode) - volgnummer(b.periode)), zonderPeriode };
};

interface Gang {
  readonly kaders: readonly Kader[];
  readonly tabellen: readonly Tabel[];
  readonly uitkomsten: Uitkomsten;
  readonly besluiten: Besluiten;
  readonly keten: Keten;
}

const nietLeeg = (fouten: readonly Fout[]): readonly [Fout, ...Fout[]] | null => {
  const [eerste, ...rest] = fouten;
  return eerste === undefined ? null : [eerste, ...rest];
};

/**
 * A row that could not be read, for the province: its figures are unknown. A name that is no gemeente and looks like none
 * does not count at all. A besluit that cannot be read leaves the figures as they are.
 */
const onleesbareRij = (rij: Tabelrij, periode: Periode, kader: Kader | null, fouten: readonly [Fout, ...Fout[]], gang: Gang): Beoordeling | null => {
  if (rij.gemeente === null && fouten.every((f) => f.code === 'GEEN_GEMEENTE' && f.lijktOp === null)) return null;
  const beoordeling = onleesbaar(rij.gemeente?.naam ?? rij.naam, periode, kader, fouten);
  const alleenBesluit = rij.dossier !== null && fouten.every((f) => f.veld === 'besluit');
  return alleenBesluit && rij.dossier !== null ? { ...beoordeling, grootheden: { ...beoordeel(rij.dossier, gang.kaders, { onderbouwing: false }).grootheden, trede: null } } : beoordeling;
};

const isElders = (besluiten: Besluiten, gemeente: string, p: Periode): boolean => [p, vorige(p)].some((q) => besluiten.get(volgnummer(q))?.has(gemeente) === true);

const GEEN_BEVINDINGEN: readonly Bevinding[] = [];

/** Lists after each other; most are empty, and of one that is not a copy would only cost. */
const achterElkaar = (...lijsten: ReadonlyArray<readonly Bevinding[]>): readonly Bevinding[] => {
  let uit = GEEN_BEVINDINGEN;
  for (const lijst of lijsten) if (lijst.length > 0) uit = uit.length === 0 ? lijst : [...uit, ...lijst];
  return uit;
};

const beoordeelRij = (rij: Tabelrij, groep: Groep, kader: Kader | null, gang: Gang): BeoordeeldeRij => {
  const { periode, tabel } = groep;
  if (rij.soort === 'totaal') return { rij, beoordeling: null, dossier: null, fouten: [], bevindingen: rij.bevindingen };
  const besloten = rij.dossier === null ? null : zoekBesluit(gang.besluiten, rij.dossier.gemeente, periode, rij.dossier.besluit ?? rij.fouten.find(isGeldtniet) ?? null, () => plaatsIn(tabel, rij, 'besluit'));
  const waar = besloten === null || besloten.plaatsen.length === 0 ? {} : { besluitplaatsen: besloten.plaatsen };
  const leesfouten = rij.fouten.length === 0 && (besloten === null || besloten.fouten.length === 0) ? null : nietLeeg(besloten === null ? rij.fouten : [...rij.fouten.filter((f) => !isGeldtniet(f)), ...besloten.fouten]);
  if (leesfouten !== null) {
    if (rij.gemeente !== null && leesfouten.some((f) => f.veld === 'besluit')) gang.keten.onduidelijkBesluit(rij.gemeente.naam, periode);
    return { rij, beoordeling: onleesbareRij(rij, periode, kader, leesfouten, gang), dossier: null, fouten: leesfouten, bevindingen: rij.bevindingen, ...waar };
  }
  if (rij.gemeente === null || rij.dossier === null) return { rij, beoordeling: null, dossier: null, fouten: [], bevindingen: rij.bevindingen };
  const aangevuld = vulVorigeTredeAan(besloten?.besluit == null ? rij.dossier : { ...rij.dossier, besluit: besloten.besluit }, gang.keten, () => plaatsIn(tabel, rij, 'vorigeTrede'));
  // an interim figure shows where a gemeente stands: a person must look, and it hands no trede on
  const voorlopig = rij.bevindingen.some(isTussenstand);
  const berekend = beoordeel(aangevuld.dossier, gang.kaders, { onderbouwing: false });
  const beoordeling = voorlopig && berekend.soort === 'voorstel' ? { ...berekend, handmatig: true } : berekend;
  const elders = rij.dossier.opgave?.trede === undefined ? gang.uitkomsten.get(volgnummer(periode))?.get(rij.gemeente.naam) : undefined;
  // an interim figure hands no trede on, but what was decided beside it, or sent, stands
  const vastgezet = rij.vastgezet ?? null;
  if (!voorlopig || beoordeling.besluit !== null || vastgezet !== null) gang.keten.onthoud(beoordeling, { gepubliceerd: rij.dossier.opgave?.trede ?? elders ?? null, vastgezet }, besloten?.besluit == null || besloten.plaatsen.length > 0 ? null : () => plaatsIn(tabel, rij, 'besluit'));
  const anders = vastgezetAnders(beoordeling, vastgezet);
  const beoordeeld: BeoordeeldeRij = {
    rij,
    beoordeling,
    dossier: aangevuld.dossier,
    fouten: beoordeling.soort === 'niet te beoordelen' ? beoordeling.fouten : [],
    bevindingen: achterElkaar(rij.bevindingen, besloten?.bevindingen ?? GEEN_BEVINDINGEN, aangevuld.bevindingen, beoordeling.bevindingen, vergelijkUitkomst(beoordeling, elders), anders === null ? GEEN_BEVINDINGEN : [anders]),
    ...waar,
  };
  return gang.besluiten.size > 0 && isElders(gang.besluiten, rij.gemeente.naam, periode) ? { ...beoordeeld, besluitElders: true } : beoordeeld;
};

const metSignalen = (rijen: readonly BeoordeeldeRij[], signalen: readonly Signaal[]): readonly BeoordeeldeRij[] => {
  const perGemeente = new Map<string, readonly Bevinding[]>();
  for (const s of signalen) if (s.gemeente !== null) perGemeente.set(s.gemeente, achterElkaar(perGemeente.get(s.gemeente) ?? GEEN_BEVINDINGEN, [s.bevinding]));
  if (perGemeente.size === 0) return rijen;
  return rijen.map((r) => {
    const eigen = r.beoordeling === null ? undefined : perGemeente.get(r.beoordeling.gemeente);
    return eigen === undefined ? r : { ...r, bevindingen: achterElkaar(r.bevindingen, eigen) };
  });
};

/** Treden per gemeente, of those that have one. */
export const tredentabel = (beoordelingen: readonly Beoordeling[], van: (b: Beoordeling) => Trede | null): ReadonlyMap<string, Trede> => {
  const treden = new Map<string, Trede>();
  for (const b of beoordelingen) {
    const trede = van(b);
    if (trede !== null) treden.set(b.gemeente, trede);
  }
  return treden;
};

/** The rows of one half-year in one table, each with all that deserves a look. */
export interface Beoordeeldegroep extends Pick<BeoordeeldeTabel, 'tabel' | 'periode' | 'kader' | 'rijen'> {
  readonly beoordelingen: readonly Beoordeling[];
  /** The signals on the half-year as a whole that its rows give by themselves. */
  readonly signalen: readonly Signaal[];
}

const beoordeelGroep = (groep: Groep, vorig: Halfjaar | null, gang: Gang): { readonly groep: Beoordeeldegroep; readonly halfjaar: Halfjaar } => {
  const { tabel, periode } = groep;
  const kader = kiesKader(gang.kaders, periode);
  const rijen = groep.rijen.map((rij) => beoordeelRij(rij, groep, kader, gang));
  const beoordelingen = rijen.flatMap((r) => r.beoordeling ?? []);
  const halfjaar: Halfjaar = { periode, beoordelingen, gemeenten: kader?.gemeenten.map((g) => g.naam) ?? [] };
  const controle = controleerHalfjaar(halfjaar, vorig);
  return { groep: { tabel, periode, kader, beoordelingen, rijen: metSignalen(rijen, controle), signalen: controle.filter((s) => s.gemeente === null) }, halfjaar };
};

/** What is said of a half-year as a whole. */
const vatSamen = ({ tabel, periode, kader, rijen, beoordelingen, signalen }: Beoordeeldegroep, gang: Gang): BeoordeeldeTabel => {
  const provincie = telOp(beoordelingen, kader?.treden.map((t) => t.trede) ?? []);
  const provincietabellen = gang.tabellen.filter((t) => t.soort === 'provincie');
  const inclusief = tabel.taakstellingOmvat === 'taakstelling en herverdeling';
  const totaalrijen = [
    ...rijen.filter(({ rij: r }) => r.soort === 'totaal' && !/sub/i.test(r.naam)).map(({ rij }) => vergelijkTotalen(rij, provincie, inclusief)),
    ...provincietabellen.flatMap((t) => t.rijen.filter((r) => r.periode !== null && gelijk(r.periode, periode)).map((r) => vergelijkTotalen(r, provincie, true))),
  ].flat();
  const alsSignaal = (bevinding: Bevinding): Signaal => ({ periode, gemeente: null, bevinding });
  return {
    tabel, periode, kader, rijen, provincie,
    vorigeElders: gang.tabellen.some((t) => noemtUitkomsten(t, vorige(periode))),
    overgangen: overgangen(tredentabel(beoordelingen, (b) => b.grootheden.vorigeTrede), tredentabel(beoordelingen, (b) => b.trede), rijen.flatMap(({ rij }) => rij.gemeente?.naam ?? [])),
    signalen: [...waarschuwingen(kader, periode), ...tabel.bevindingen.map(alsSignaal), ...signalen, ...totaalrijen.map(alsSignaal)],
  };
};

/** The assessment of a row with its onderbouwing, which a whole table is assessed without to spare memory. */
export const onderbouwd = (r: BeoordeeldeRij, kaders: readonly Kader[]): Beoordeling | null =>
  r.beoordeling === null ? null : { ...r.beoordeling, onderbouwing: r.dossier === null ? [] : beoordeel(r.dossier, kaders).onderbouwing, bevindingen: r.bevindingen };

/**
 * Assesses every row of every recognised table, oldest half-year first, so that each half-year hands its treden to the next.
 * `alleen` leaves other half-years and sheets out of the result; they still count for the chain.
 */
export const beoordeelWerkmap = (tabellen: readonly Tabel[], kaders: readonly Kader[], alleen: Alleen = {}): Werkmapbeoordeling =>
  inEens(beoordeelInStappen(tabellen, kaders, alleen));

type Alleen = Pick<Keuzes, 'periode' | 'blad'>;

const teltMee = (alleen: Alleen, tabel: Tabel, p: Periode | null): boolean =>
  (alleen.blad === undefined || tabel.blad.naam.toLowerCase() === alleen.blad.trim().toLowerCase()) && (alleen.periode === undefined || p === null || gelijk(alleen.periode, p));

const maakGang = (tabellen: readonly Tabel[], kaders: readonly Kader[]): Gang => {
  const uitkomsten = leesUitkomsten(tabellen);
  const besluiten = leesBesluiten(tabellen);
  return { kaders, tabellen, uitkomsten, besluiten, keten: maakKeten(uitkomsten, besluiten, kaders) };
};

/** Half-year by half-year; `null` for one that only counts for the chain. Nothing of a half-year is kept but what the next one needs. */
function* groepsgewijs(groepen: readonly Groep[], gang: Gang, alleen: Alleen): Generator<Beoordeeldegroep | null, void, void> {
  const halfjaren = new Map<number, Halfjaar>();
  for (const groep of groepen) {
    const n = volgnummer(groep.periode);
    const { groep: beoordeeld, halfjaar } = beoordeelGroep(groep, halfjaren.get(n - 1) ?? null, gang);
    halfjaren.set(n, halfjaar);
    halfjaren.delete(n - 2);
    yield teltMee(alleen, groep.tabel, groep.periode) ? beoordeeld : null;
  }
}

const zonderHalfjaar = (zonderPeriode: Werkmapbeoordeling['zonderPeriode'], tabellen: readonly Tabel[], alleen: Alleen): Werkmapbeoordeling['zonderPeriode'] =>
  [...zonderPeriode.filter(({ tabel }) => teltMee(alleen, tabel, null)), ...onplaatsbareBesluiten(tabellen)];

/** The same, half-year by half-year. */
export function* beoordeelInStappen(tabellen: readonly Tabel[], kaders: readonly Kader[], alleen: Alleen = {}): Stappen<Werkmapbeoordeling> {
  const { groepen, zonderPeriode } = groepeer(tabellen);
  const gang = maakGang(tabellen, kaders);
  const uit: BeoordeeldeTabel[] = [];
  for (const groep of groepsgewijs(groepen, gang, alleen)) {
    if (groep !== null) uit.push(vatSamen(groep, gang));
    yield;
  }
  return { tabellen: uit, zonderPeriode: zonderHalfjaar(zonderPeriode, tabellen, alleen), provinciesignalen: controleerProvincietabellen(tabellen).filter((s) => alleen.periode === undefined || gelijk(alleen.periode, s.periode)) };
}

/** The rows alone, handed over half-year by half-year so that a table of thousands need not stay in memory; gives the rows without a half-year. */
export const beoordeelRijen = (tabellen: readonly Tabel[], kaders: readonly Kader[], alleen: Alleen, neem: (groep: Beoordeeldegroep) => void): Werkmapbeoordeling['zonderPeriode'] => {
  const { groepen, zonderPeriode } = groepeer(tabellen);
  for (const groep of groepsgewijs(groepen, maakGang(tabellen, kaders), alleen)) if (groep !== null) neem(groep);
  return zonderHalfjaar(zonderPeriode, tabellen, alleen);
};
