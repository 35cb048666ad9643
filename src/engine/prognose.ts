import { beoordeel, type Opties } from './beoordeel';
import type { Beoordeling } from './beoordeling';
import { tijdsverloop, type Tijdsverloop } from './dagen';
import { isOntbreekt, type Dossier, type Gegeven, type Trede } from './dossier';
import type { Kader, Lezing } from './kader';
import { nodig, type Doel, type Nodig } from './nodig';
import type { Dag } from './periode';
import { percentage } from './percentage';
import { taakstellingOp, type GeldendeTaakstelling } from './taakstelling';
import { buitenHalfjaar, METHODEN, verwacht, type Beletsel, type BuitenHalfjaar, type Methode } from './verwachting';

/** One gemeente in a running half-year. */
export interface Prognosevraag {
  /** With the realisatie as it is at the end of `dag`. */
  readonly dossier: Dossier;
  readonly dag: Dag;
  /** The realisatie of the whole half-year before. */
  readonly vorigeRealisatie?: Gegeven;
}

/** The version that was reckoned with: `taakstelling` including herverdeling, which is `null` where none is given or the figure comprises it. */
export interface GerekendeTaakstelling extends GeldendeTaakstelling {
  readonly herverdeling: number | null;
}

/** What one method expects; the figures and the trede are those of an assessment of the expected realisatie. */
export type Verwachting = { readonly methode: Methode; readonly dag: Dag; readonly versie: GerekendeTaakstelling } & (
  | { readonly soort: 'verwacht'; readonly lezing: Lezing; readonly beoordeling: Beoordeling; readonly omhoog: boolean | null }
  | { readonly soort: 'niet te zeggen'; readonly beletselen: readonly [Beletsel, ...Beletsel[]] }
);

/** What is needed for a doel, in all and every week from the day on; `perWeek` is `null` where no day is left. */
export type NodigPerWeek = Nodig & { readonly perWeek: number | null };

/** Where a gemeente stands on a day and where it will end, by every method. */
export interface Prognose {
  readonly soort: 'prognose';
  readonly gemeente: string;
  readonly dag: Dag;
  readonly verloop: Tijdsverloop;
  /** The taakstelling with which all of this was reckoned. */
  readonly versie: GerekendeTaakstelling;
  readonly vorigeRealisatie: Gegeven | null;
  readonly vorigeTrede: Trede | null;
  /** The assessment as if the half-year closed on this day. */
  readonly nu: Beoordeling;
  /** Whole percents of the totaalopgave, and of the days; for display. */
  readonly deelRealisatie: number | null;
  readonly deelPeriode: number;
  readonly verwachtingen: readonly Verwachting[];
  readonly nodig: { readonly trede1: NodigPerWeek; readonly nietOmhoog: NodigPerWeek };
  /** The methods by which the trede becomes higher than the vorige trede; `null` where no method can say. */
  readonly omhoogVolgens: readonly Methode[] | null;
}

export type Prognoseuitkomst = Prognose | { readonly soort: 'niet te zeggen'; readonly gemeente: string; readonly dag: Dag; readonly beletsel: BuitenHalfjaar };

/** The dossier as it counts on the day: without what the sheet prints of the outcome, and without a decision, which is about the closed half-year. */
const opDag = (dossier: Dossier, versie: GeldendeTaakstelling): Dossier => {
  const { opgave: _opgave, besluit: _besluit, taakstellingVersies, ...rest } = dossier;
  const laatste = versie.bron === null && taakstellingVersies !== undefined;
  return { ...rest, taakstelling: versie.taakstelling, ...(laatste ? { taakstellingVersies } : {}) };
};

/** A herverdeling that cannot be read leaves the taakstelling with it unknown. */
const metHerverdeling = (versie: GeldendeTaakstelling, { taakstellingMetHerverdeling: met, herverdeling }: Beoordeling['grootheden']): GerekendeTaakstelling => ({
  ...versie, herverdeling, taakstelling: met ?? (isOntbreekt(versie.taakstelling) ? versie.taakstelling : { ontbreekt: 'onbekend' }),
});

/**
 * Every week that is needed, in whole persons and rounded up: as many as suffice. A week is seven days; the days after `dag` are
 * left, and in the last week all that is needed is needed.
 */
const perWeek = (n: Nodig, { verstreken, totaal }: Tijdsverloop): NodigPerWeek => {
  const over = totaal - verstreken;
  if (n.soort !== 'nodig') return { ...n, perWeek: null };
  if (n.extra === 0) return { ...n, perWeek: 0 };
  return { ...n, perWeek: over === 0 ? null : Math.ceil((n.extra * 7) / Math.max(7, over)) };
};

/**
 * Where one gemeente will end, by every method beside each other, each judged by the kader itself; and what is needed.
 * The day lies in the half-year and counts as passed. Everything in whole persons.
 *
 * @example
 * prognose({ dossier: { ...province, taakstelling: 2126, beginstand: 406, realisatie: 667 }, dag: { jaar: 2023, maand: 10, dag: 26 }, vorigeRealisatie: 1138 }, kaders)
 * // totaalopgave 2532, of which 26 % at 64 % of the days; expected balance 1394 (gelijkblijvend), 1492 (huidigTempo), 1865 (standNu)
 */
export const prognose = ({ dossier, dag, vorigeRealisatie }: Prognosevraag, kaders: readonly Kader[], opties: Opties = {}): Prognoseuitkomst => {
  const { gemeente, periode } = dossier;
  const verloop = tijdsverloop(periode, dag);
  if (verloop === null) return { soort: 'niet te zeggen', gemeente, dag, beletsel: buitenHalfjaar(dag, periode) };
  const opDeDag = taakstellingOp(dossier, dag);
  const geldend = opDag(dossier, opDeDag);
  const nu = beoordeel(geldend, kaders, opties);
  const versie = metHerverdeling(opDeDag, nu.grootheden);
  const vorigeTrede = nu.grootheden.vorigeTrede;
  const verwachtingen = METHODEN.map((methode): Verwachting => {
    const v = verwacht(methode, { realisatie: dossier.realisatie, vorigeRealisatie, verloop });
    if (v.soort === 'niet te zeggen') return { methode, dag, versie, ...v };
    const beoordeling = beoordeel({ ...geldend, realisatie: v.realisatie }, kaders, opties);
    const { trede } = beoordeling;
    // trede 1 is up from none
    const omhoog = trede === 1 ? false : vorigeTrede === null || trede === null ? null : trede > vorigeTrede;
    return { methode, dag, versie, soort: 'verwacht', lezing: v.lezing, beoordeling, omhoog };
  });
  const wegen = verwachtingen.flatMap((v) => (v.soort === 'verwacht' && v.omhoog !== null ? [v] : []));
  const vraag = (doel: Doel): NodigPerWeek => perWeek(nodig(geldend, doel, kaders), verloop);
  return {
    soort: 'prognose', gemeente, dag, verloop, versie, vorigeRealisatie: vorigeRealisatie ?? null, vorigeTrede, nu,
    deelRealisatie: percentage(nu.grootheden.realisatie, nu.grootheden.totaalopgave),
    deelPeriode: Math.floor((200 * verloop.verstreken + verloop.totaal) / (2 * verloop.totaal)),
    verwachtingen,
    nodig: { trede1: vraag(1), nietOmhoog: vraag('niet omhoog') },
    omhoogVolgens: wegen.length === 0 ? null : wegen.filter((v) => v.omhoog === true).map((v) => v.methode),
  };
};

const urgentie = (p: Prognoseuitkomst | null): readonly [methoden: number, stijging: number, nodig: number] => {
  if (p?.soort !== 'prognose' || p.omhoogVolgens === null) return [0.5, 0, 0];
  const treden = p.verwachtingen.map((v) => (v.soort === 'verwacht' ? (v.beoordeling.trede ?? 0) : 0));
  const n = p.nodig.nietOmhoog;
  return [p.omhoogVolgens.length, Math.max(...treden) - (p.vorigeTrede ?? 0), n.soort === 'nodig' ? n.extra : n.soort === 'niet te halen' ? Infinity : 0];
};

/**
 * Who is about to go up, first: by the most methods, then the steepest, then whoever needs the most to prevent it. Who cannot be
 * told comes before who stays; else the order stays as it was.
 */
export const opUrgentie = <T>(rijen: readonly T[], van: (rij: T) => Prognoseuitkomst | null): readonly T[] =>
  rijen
    .map((rij) => ({ rij, u: urgentie(van(rij)) }))
    // two that cannot be reached differ by NaN, which leaves their order
    .sort(({ u: a }, { u: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2])
    .map(({ rij }) => rij);
