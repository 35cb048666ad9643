import { gelijk, type Dag, type Kader, type Periode } from '../../engine';
import { beoordeelInStappen, type Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { inEens, type Stappen } from '../stappen';
import type { Standteken, Tabel } from '../tabel';
import { bevestigd } from './bevestigd';
import { leesBron, onleesbaarIn, type Alleen, type Bron, type Bronhalfjaar, type Bronrij } from './bron';
import { eenVraag, isBronvraag, vraagGecorrigeerd, zonderTaakstelling } from './gecorrigeerd';
import { gevolgenVan, perRijVan, tabellenMet } from './gevolgen';
import { vraagHerverdeling } from './herverdelingvraag';
import { MAG_ONTBREKEN, type Correctie, type Correctiebevinding, type Correctieveld, type Ontbrekend, type Vergelijking } from './soorten';
import { metStandteken, vraagStand, zonderStand } from './standvraag';
import { tredenDieAchterblijven } from './tredeachter';
import { achtergebleven, laatstBeoordeeld, omgerekend, uitkomstenIn, verdachtAan, volgendeFormules, type Sluiting } from './verdacht';
import { metLopend } from './peildag';
import { totalenAnders } from './totalen';
import { tredenAnders, tredenIn, type Tredevraag } from './treden';
import { uitkomstenAnders } from './uitkomsten';
import { heeftKolom, vergelijkRij } from './vergelijkRij';
import { bijgesteldInEens } from './versies';

/** One of the two workbooks: its recognised tables, and which of them are compared. */
export interface Bronkeuze {
  readonly tabellen: readonly Tabel[];
  readonly alleen?: Alleen;
  /** Whether the user said if its taakstelling is the gecorrigeerde. */
  readonly gecorrigeerdBekend?: boolean;
  /** Whether the user said if its taakstelling holds the herverdeling. */
  readonly herverdelingBekend?: boolean;
  /** Which way its balances count, where the user said so. */
  readonly standteken?: Standteken;
}

export interface Vergelijkopties {
  /** The assessment of all our tables, where it is there already. */
  readonly beoordeling?: Werkmapbeoordeling;
  readonly vastgezet?: (p: Periode) => boolean;
  /** The day of today, from a shell that knows it: by then a half-year has closed or not. */
  readonly vandaag?: Dag | null;
}

interface Verzameld {
  readonly perioden: Periode[];
  readonly correcties: Correctie[];
  readonly ontbrekend: Ontbrekend[];
  readonly nieuw: Array<{ readonly gemeente: string; readonly periode: Periode }>;
  readonly bevindingen: Correctiebevinding[];
  readonly treden: Tredevraag[];
}

/** A day that differs is one for many gemeenten: it is said once. */
const samengenomen = (bevindingen: readonly Correctiebevinding[]): readonly Correctiebevinding[] => {
  const uit: Correctiebevinding[] = [];
  for (const b of bevindingen) {
    const i = b.code !== 'ANDERE_PEILDAG' ? -1 : uit.findIndex((e) => e.code === b.code && e.eigen === b.eigen && e.nieuw === b.nieuw);
    const eerder = uit[i];
    if (b.code === 'ANDERE_PEILDAG' && eerder?.code === b.code) uit[i] = { ...eerder, gemeenten: [...eerder.gemeenten, ...b.gemeenten] };
    else uit.push(b);
  }
  return uit;
};

interface Gezegd {
  readonly bekend: boolean;
  readonly herverdelingBekend: boolean;
  readonly standteken: Standteken | undefined;
  readonly vandaag: Dag | null;
}

const vergelijkHalfjaar = (eigen: Bronhalfjaar, gelezen: Bronhalfjaar, onze: Bron, hun: Bron, { bekend, herverdelingBekend, standteken, vandaag }: Gezegd, uit: Verzameld): void => {
  const { periode } = eigen;
  const standvraag = vraagStand(periode, [...eigen.rijen].flatMap(([gemeente, rij]) => { const ander = gelezen.rijen.get(gemeente); return ander === undefined ? [] : [[rij, ander] as const]; }));
  const nieuw = standvraag === null || standteken === undefined ? gelezen : metStandteken(gelezen, standteken);
  const perRij: Correctiebevinding[] = [];
  const correcties: Correctie[] = [];
  const paren: Array<readonly [Bronrij, Bronrij]> = [];
  const zonderKolom = new Map<Correctieveld, { readonly blad: string; aantal: number }>();
  uit.perioden.push(periode);
  const velden = MAG_ONTBREKEN.filter((veld) => [...nieuw.rijen.values()].some((rij) => !heeftKolom(rij, veld)));
  for (const [gemeente, rij] of eigen.rijen) {
    const ander = nieuw.rijen.get(gemeente);
    if (ander === undefined) {
      if (!onleesbaarIn(hun, periode, gemeente)) uit.ontbrekend.push({ gemeente, periode, veld: null });
      continue;
    }
    const verschil = vergelijkRij(rij, ander);
    paren.push([rij, ander]);
    correcties.push(...verschil.correcties);
    uit.ontbrekend.push(...verschil.ontbrekend);
    perRij.push(...verschil.bevindingen);
    for (const veld of verschil.zonderKolom) {
      const geteld = zonderKolom.get(veld) ?? { blad: rij.tabel.blad.naam, aantal: 0 };
      geteld.aantal += 1;
      zonderKolom.set(veld, geteld);
    }
  }
  const vraag = (bekend ? null : vraagGecorrigeerd(periode, paren)) ?? (herverdelingBekend ? null : vraagHerverdeling(periode, paren));
  const vragen = [...(standvraag === null || standteken !== undefined ? [] : [standvraag]), ...(vraag === null ? [] : [vraag])];
  uit.bevindingen.push(...vragen, ...omgerekend(eigen, nieuw, perRij.filter((b) => b.code === 'OMVAT_ANDERS' && b.veld === 'taakstelling').length < paren.length));
  if (velden.length > 0) uit.bevindingen.push({ code: 'NIET_IN_BRON', periode, velden });
  const bekeken = vraag === null ? bijgesteldInEens(correcties, eigen.rijen, paren.length) : zonderTaakstelling(correcties);
  uit.correcties.push(...(vragen.some((v) => v.code === 'STAND_VRAAG') ? zonderStand(bekeken) : bekeken));
  // what is printed beside figures that are asked about is not to be reckoned with yet
  for (const [rij, ander] of vragen.length > 0 ? [] : paren) {
    uit.bevindingen.push(...uitkomstenAnders(rij, ander, onze));
    uit.treden.push(...tredenIn(rij, ander));
  }
  uit.bevindingen.push(...bevestigd(eigen, nieuw), ...samengenomen(perRij).map((b) => metLopend(b, periode, vandaag)));
  for (const [veld, { blad, aantal }] of zonderKolom) uit.bevindingen.push({ code: 'GEEN_KOLOM', periode, veld, blad, aantal });
  for (const gemeente of nieuw.rijen.keys()) if (!eigen.rijen.has(gemeente) && !onleesbaarIn(onze, periode, gemeente)) uit.nieuw.push({ gemeente, periode });
};

const verdacht = (correcties: readonly Correctie[], gevraagd: readonly Periode[], sluiting: Sluiting): readonly Correctiebevinding[] => {
  const standen = new Map(correcties.flatMap(({ rij, veld, naar }) => (veld === 'beginstand' ? [[rij, naar] as const] : [])));
  return correcties.filter((c) => c.cel.mag || c.cel.weigering.code !== 'EERST_STANDVRAAG').flatMap((c) => verdachtAan(c, standen.get(c.rij) ?? null, gevraagd.some((p) => gelijk(p, c.periode)), sluiting));
};

const eldersIn = ({ elders: [naam, ...rest] }: Bron): readonly Correctiebevinding[] => (naam === undefined ? [] : [{ code: 'ELDERS', namen: [naam, ...rest] }]);

/** The differences in figures alone, half-year by half-year; what they do to the treden is in `vergelijk`, with the treden that the new source prints itself. */
export function* zoekVerschillen(eigen: Bronkeuze, nieuw: Bronkeuze, vandaag: Dag | null = null): Stappen<Omit<Vergelijking, 'gevolgen'> & { readonly treden: readonly Tredevraag[] }> {
  const [onze, hun] = [leesBron('eigen', eigen.tabellen, eigen.alleen ?? {}), leesBron('nieuw', nieuw.tabellen, nieuw.alleen ?? {})];
  const uit: Verzameld = { perioden: [], correcties: [], ontbrekend: [], nieuw: [], bevindingen: [], treden: [] };
  for (const [n, halfjaar] of hun.halfjaren) {
    const ons = onze.halfjaren.get(n);
    if (ons !== undefined) vergelijkHalfjaar(ons, halfjaar, onze, hun, { bekend: nieuw.gecorrigeerdBekend === true, herverdelingBekend: nieuw.herverdelingBekend === true, standteken: nieuw.standteken, vandaag }, uit);
    else if (halfjaar.rijen.size > 0) uit.bevindingen.push({ code: 'NIEUW_HALFJAAR', periode: halfjaar.periode, gemeenten: halfjaar.rijen.size });
    yield;
  }
  const totalen = uit.bevindingen.some(isBronvraag) ? [] : totalenAnders(eigen.tabellen, nieuw.tabellen, onze, hun).filter((b) => !('periode' in b) || [eigen, nieuw].every(({ alleen }) => alleen?.periode === undefined || gelijk(alleen.periode, b.periode)));
  return { ...uit, bevindingen: [...(['GECORRIGEERD_VRAAG', 'HERVERDELING_VRAAG', 'STAND_VRAAG'] as const).reduce<readonly Correctiebevinding[]>(eenVraag, uit.bevindingen), ...totalen, ...eldersIn(hun)], onleesbaar: [...onze.onleesbaar, ...hun.onleesbaar] };
}

/**
 * Holds a new source against the user's own workbook, both as recognised, on gemeente and half-year. A figure that the new
 * source leaves blank changes nothing and is named; what cannot be compared is said. Nothing is written.
 */
export const vergelijk = (eigen: Bronkeuze, nieuw: Bronkeuze, kaders: readonly Kader[], opties: Vergelijkopties = {}): Vergelijking => inEens(vergelijkInStappen(eigen, nieuw, kaders, opties));

/** The same, half-year by half-year and row by row. */
export function* vergelijkInStappen(eigen: Bronkeuze, nieuw: Bronkeuze, kaders: readonly Kader[], { beoordeling, vastgezet = () => false, vandaag = null }: Vergelijkopties = {}): Stappen<Vergelijking> {
  const { bevindingen, treden, ...rest } = yield* zoekVerschillen(eigen, nieuw, vandaag);
  const { correcties } = rest;
  if (correcties.length === 0 && treden.length === 0) return { ...rest, gevolgen: [], bevindingen };
  const perRij = perRijVan(correcties);
  const voor = beoordeling ?? (yield* beoordeelInStappen(eigen.tabellen, kaders));
  if (correcties.length === 0) return { ...rest, gevolgen: [], bevindingen: [...bevindingen, ...tredenAnders(treden, voor, voor)] };
  const na = yield* beoordeelInStappen(tabellenMet(eigen.tabellen, perRij), kaders);
  const gevolgen = gevolgenVan(voor, na, perRij);
  const sluiting: Sluiting = { laatst: laatstBeoordeeld(voor), vastgezet, heeftUitkomst: uitkomstenIn(eigen.tabellen, voor), vandaag };
  const achter = yield* tredenDieAchterblijven(eigen.tabellen, na, gevolgen, perRij, kaders);
  return { ...rest, gevolgen, bevindingen: [...achter, ...bevindingen, ...tredenAnders(treden, voor, na), ...verdacht(correcties, bevindingen.flatMap((b) => (b.code === 'GECORRIGEERD_VRAAG' || b.code === 'HERVERDELING_VRAAG' ? b.perioden : [])), sluiting), ...achtergebleven(voor, na, gevolgen), ...volgendeFormules(eigen.tabellen)] };
}
