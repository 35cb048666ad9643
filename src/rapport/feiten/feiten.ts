import {
  eindPeildatum,
  gemeentenVan,
  gelijk,
  isoDag,
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
  type Dag,
  type Gemeente,
  type Kader,
  type Periode,
  type Trede,
} from '../../engine';
import { onderbouwd, type BeoordeeldeRij, type BeoordeeldeTabel, type Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { dagVanRealisatie, looptOp } from '../../werkmap/beoordelen/realisatiedag';
import { nuVerlopen } from '../../werkmap/beoordelen/verlopen';
import { celVan } from '../../werkmap/blad';
import type { Tabel, Tabelrij } from '../../werkmap/tabel';
import { verzoekenVan } from '../../werkmap/verzoeken';
import type { Feiten, Gemeentefeit, Halfjaarfeiten, Provinciefeit } from './soorten';
import { bijstellingVan } from './bijstelling';
import { trajectfeit, type Trajectbron } from './traject';
import { geldtErnaAnders, uitkomstverschil, type Uitkomstverschil } from './uitkomst';
import { vooruitblik, vooruitVan } from './vooruit';

export type { Bijstelling, Feiten, Gemeentefeit, Halfjaarfeiten, Provinciefeit, Telling } from './soorten';
export type { Trajectfeit } from './traject';
export type { Vooruit } from './vooruit';

type Blikken = Pick<Gemeentefeit, 'vooruit' | 'prognose' | 'traject' | 'verschil' | 'verschilVooraf'>;
type Blik = (gemeente: string, op: Pick<Gemeentefeit, 'trede' | 'vorigeTrede' | 'besluit'>) => Blikken;

/** A gemeente that no kader names, with the CBS code of its row; not one that is another's. */
const metCode = (g: Gemeente, tabel: Tabel, rij: Tabelrij, kaders: readonly Kader[]): Gemeente => {
  const kolom = tabel.kolommen.find((k) => k.soort === 'cbsCode')?.kolom;
  if (g.cbsCode !== '' || kolom === undefined) return g;
  const cijfers = /^(?:gm ?)?(\d{1,4})$/i.exec(String(celVan(tabel.blad, rij.rij, kolom) ?? '').trim())?.[1];
  const cbsCode = cijfers === undefined ? '' : `GM${cijfers.padStart(4, '0')}`;
  return gemeentenVan(kaders).some((x) => x.cbsCode === cbsCode) ? g : { ...g, cbsCode };
};

const gemeentefeit = (r: BeoordeeldeRij, { tabel, kader }: BeoordeeldeTabel, kaders: readonly Kader[], blikken: Blik, vandaag: Dag | null): Gemeentefeit | null => {
  const beoordeling = onderbouwd(r, kaders);
  if (beoordeling === null) return null;
  const { grootheden: g, trede: voorstel } = beoordeling;
  const trede = tredeVanKracht(beoordeling);
  // where no trede holds beside a besluit, the besluit itself is at fault
  const besluit = trede === null ? null : beoordeling.besluit;
  const koppelingen = r.dossier === null || !noemtKoppelingen(r.dossier) ? null : koppelingenVan(r.dossier, kaders);
  const zonder = koppelingen?.nu?.zonder.trede ?? null;
  return {
    gemeente: kader?.gemeenten.find((x) => x.naam === beoordeling.gemeente) ?? metCode(r.rij.gemeente ?? { naam: beoordeling.gemeente, cbsCode: '' }, tabel, r.rij, kaders),
    beoordeling,
    voorstel,
    besluit,
    trede,
    vorigeTrede: g.vorigeTrede,
    bijgesteld: bijstellingVan([r.dossier]),
    pctTaakstelling: percentage(g.realisatie, g.taakstellingMetHerverdeling),
    pctTotaalopgave: percentage(g.realisatie, g.totaalopgave),
    koppelingen,
    tekort: koppelingen?.tekort == null || koppelingen.tekort === 0 ? null : koppelingen.tekort,
    tekortZonderAantal: koppelingen?.tekort === null && r.dossier?.koppelingstekort === 'ja',
    beterDoorTekort: voorstel !== null && zonder !== null && voorstel < zonder,
    verzoeken: verzoekenVan(tabel, r.rij),
    ...blikken(beoordeling.gemeente, { trede, vorigeTrede: g.vorigeTrede, besluit }),
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

const zegtFictief = ({ tabel: { blad, kop } }: BeoordeeldeTabel): boolean => blad.cellen.slice(0, kop.rij).some((rij) => rij?.some((c) => typeof c === 'string' && /\bfictie(?:f|ve)\b/i.test(c)) === true);

/** One that stands in the sheet twice is judged in neither row, and is one gemeente. */
const eenmaal = ({ gemeente }: Gemeentefeit, i: number, alle: readonly Gemeentefeit[]): boolean => alle.findIndex((g) => g.gemeente.naam === gemeente.naam) === i;

/** What is printed of the half-year before, where this one was assessed from another trede. */
const verschilVooraf = (voor: Halfjaarfeiten | null, gemeente: string): Uitkomstverschil | null => {
  const verschil = voor === null || tussenstandVan(voor) !== null ? null : (voor.gemeenten.find((x) => x.beoordeling.gemeente === gemeente)?.verschil ?? null);
  return verschil !== null && verschil.trede !== null && geldtErnaAnders(verschil) ? verschil : null;
};

interface Feitenvraag {
  readonly op?: Dag | null;
  readonly vandaag?: Dag | null;
  readonly trajecten?: Trajectbron | null;
}

const halfjaarfeiten = (t: BeoordeeldeTabel, alle: readonly BeoordeeldeTabel[], kaders: readonly Kader[], { op = null, vandaag = null, trajecten = null }: Feitenvraag, eerder: Feiten): Halfjaarfeiten => {
  const na = alle.find((x) => gelijk(x.periode, volgende(t.periode))) ?? null;
  const volgorde = t.kader?.gemeenten.map((g) => g.naam) ?? [];
  const plaats = (g: Gemeentefeit): number => {
    const i = volgorde.indexOf(g.gemeente.naam);
    return i === -1 ? volgorde.length : i;
  };
  const lopend = looptOp(t);
  const realisatiedag = dagVanRealisatie(t) ?? (lopend !== null && op !== null && gelijk(periodeVan(op), t.periode) && isTussentijds(t.periode, op) ? op : null);
  const loopt = tussenstandVan({ periode: t.periode, realisatiedag, looptOp: lopend }) !== null;
  const voor = eerder.find((x) => gelijk(x.periode, vorige(t.periode))) ?? null;
  const blikVan = (r: BeoordeeldeRij): Blik => (gemeente, { trede, vorigeTrede: vorig, besluit }) => ({
    verschilVooraf: verschilVooraf(voor, gemeente),
    vooruit: vooruitVan(na, alle, gemeente, kaders, op),
    prognose: vooruitblik(r, t, alle, realisatiedag, kaders),
    verschil: loopt ? null : uitkomstverschil({ trede, besloten: besluit !== null, tabel: t, rij: r, na, rijNa: na?.rijen.find((x) => x.beoordeling?.gemeente === gemeente) }),
    traject: trajecten === null ? null : trajectfeit(gemeente, { trede: loopt && besluit === null ? vorig : trede, vorige: vorig, periode: t.periode }, trajecten),
  });
  const gemeenten = t.rijen.flatMap((r) => gemeentefeit(r, t, kaders, blikVan(r), vandaag) ?? []).filter(eenmaal).sort((a, b) => plaats(a) - plaats(b));
  const namen = new Set(gemeenten.map((g) => g.gemeente.naam));
  const andereProvincie = t.kader !== null && t.rijen.some(({ rij }) => rij.soort === 'gemeente') && !volgorde.some((naam) => namen.has(naam));
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
    andereProvincie,
    ontbreekt: andereProvincie ? [] : volgorde.filter((naam) => !namen.has(naam)),
    provincie: provinciefeit(gemeenten, t, na),
    bijgesteld: bijstellingVan(t.rijen.filter((r) => r.rij.soort === 'gemeente' && r.rij.gemeente !== null).map((r) => r.dossier)),
    telling: (t.kader?.treden ?? []).map(({ trede }) => ({ trede, nu: aantal(nu, trede), vroeger: aantal(vroeger, trede) })),
    overgangen: overgangen(vroeger, nu, namen),
  };
};

/**
 * The facts that every document is made from: figures, treden, reasons and decisions of each half-year that was assessed.
 * What a document prints as the trede is the besluit where there is one; the proposal stays beside it. `op`: the day of a
 * running half-year's realisatie, where its header names none. `vandaag`: the day on which a decision may have expired. `trajecten`: where
 * the trajectories from trede 4 on stand.
 */
export const feitenVan = ({ tabellen }: Werkmapbeoordeling, kaders: readonly Kader[], vraag: Feitenvraag = {}): Feiten =>
  tabellen.reduce<Feiten>((eerder, t) => [...eerder, halfjaarfeiten(t, tabellen, kaders, vraag, eerder)], []);

/** Whether a row is of a gemeente that is known: under another name it is counted as unknown, but it is no one to write to. */
export const isGemeente = ({ beoordeling: b }: Gemeentefeit): boolean => b.soort !== 'niet te beoordelen' || b.fouten.every((f) => f.code !== 'GEEN_GEMEENTE');

/** The facts of one half-year, or `null`. */
export const feitenOver = (feiten: Feiten, periode: Periode): Halfjaarfeiten | null => feiten.find((h) => gelijk(h.periode, periode)) ?? null;

/**
 * The day on which a realisatie that was counted before the half-year closed was so, else that on which the half-year was seen to run:
 * its treden are no outcome yet. `null` where it closed. Whether the day is that of the realisatie, `realisatiedag` says.
 */
export const tussenstandVan = ({ periode, realisatiedag, looptOp: op }: Pick<Halfjaarfeiten, 'periode' | 'realisatiedag' | 'looptOp'>): Dag | null => {
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
