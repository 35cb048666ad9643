import type { Basis, Cijfers, Gegeven, Taakstellingversie } from './dossier';
import { isOntbreekt } from './dossier';
import type { Bevinding, Fout, Veld } from './fout';
import type { Grootheden } from './grootheid';
import type { Kader } from './kader';

/** No gemeente, province or year comes near it; a larger figure is a typing error and would make sums inexact. */
export const HOOGSTENS = 10_000_000;

/** The quantities while an assessment is being made; `trede` is filled in last. */
export type Werkgrootheden = { -readonly [G in keyof Grootheden]: Grootheden[G] };

/** The figures before the ladder: quantities as far as known, and the basis of the judgement. */
export interface Berekening {
  readonly grootheden: Werkgrootheden;
  readonly basis: Basis;
}

/** No quantity known. */
export const ONBEKEND: Grootheden = {
  taakstelling: null,
  herverdeling: null,
  taakstellingMetHerverdeling: null,
  beginstand: null,
  totaalopgave: null,
  realisatie: null,
  eindstand: null,
  tijdigBeschikbaar: null,
  beoordelingsopgave: null,
  beoordeeldeTaakstelling: null,
  beoordeeldeEindstand: null,
  vorigeTrede: null,
  vorigeTredeBijzonder: null,
  trede: null,
};

/** A whole number within bounds, or `null` with the fault added. */
export const toets = (veld: Veld, g: Gegeven, minstens: number, fouten: Fout[]): number | null => {
  if (typeof g !== 'number') {
    fouten.push({ code: 'ONTBREEKT', veld, ...g });
    return null;
  }
  if (!Number.isInteger(g)) fouten.push({ code: 'NIET_GEHEEL', veld, gevonden: g });
  else if (Math.abs(g) > HOOGSTENS) fouten.push({ code: 'TE_GROOT', veld, gevonden: g, hoogstens: HOOGSTENS });
  else if (g < minstens) fouten.push({ code: 'TE_LAAG', veld, gevonden: g, minstens });
  else return g + 0;
  return null;
};

/** A figure that need not be there: `undefined`, blank and "n.v.t." mean that it was not given. */
const toetsOptioneel = (veld: Veld, g: Gegeven | undefined, minstens: number, fouten: Fout[]): number | null =>
  g === undefined || (typeof g !== 'number' && (g.ontbreekt === 'leeg' || g.ontbreekt === 'nvt')) ? null : toets(veld, g, minstens, fouten);

const plus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
const min = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

/** Says of every earlier taakstelling that is known and was another number. */
const meldVersies = (nu: Gegeven, versies: readonly Taakstellingversie[], bevindingen: Bevinding[]): void => {
  for (const { taakstelling: eerder, tot, bron } of versies) {
    if (typeof nu === 'number' && typeof eerder === 'number' && eerder !== nu) bevindingen.push({ code: 'TAAKSTELLING_BIJGESTELD', eerder, nu, dag: tot, bron });
  }
};

interface Taakstelling {
  readonly zonder: number | null;
  readonly met: number | null;
}

/** The taakstelling without and with herverdeling, from whichever of the three the source prints. */
const leesTaakstelling = (d: Cijfers, begin: number | null, herverdeling: number | null, herverdelingBekend: boolean, fouten: Fout[], bevindingen: Bevinding[]): Taakstelling => {
  const omvat = d.taakstellingOmvat ?? 'taakstelling';
  if (omvat === 'taakstelling') {
    const zonder = toets('taakstelling', d.taakstelling, 1, fouten);
    return { zonder, met: herverdelingBekend ? plus(zonder, herverdeling ?? 0) : null };
  }
  const gegeven = toets(omvat === 'totaalopgave' ? 'totaalopgave' : 'taakstelling', d.taakstelling, -HOOGSTENS, fouten);
  const met = omvat === 'totaalopgave' ? min(gegeven, begin) : gegeven;
  const zonder = min(met, herverdeling);
  const kleinste = herverdeling === null ? met : zonder;
  if (kleinste !== null && kleinste < 1) fouten.push({ code: 'TE_LAAG', veld: 'taakstelling', gevonden: kleinste, minstens: 1 });
  if (omvat === 'totaalopgave' && gegeven !== null && met !== null) bevindingen.push({ code: 'GECORRIGEERDE_TAAKSTELLING', gevonden: gegeven, taakstelling: met });
  return { zonder, met };
};

/**
 * How many people were available in time, from the number itself, the shortage, or a bare yes or no.
 * `null` where nothing is known of a shortage, or where it cannot matter.
 */
const leesBeschikbaar = (d: Cijfers, opgave: number | null, eind: number | null, fouten: Fout[], bevindingen: Bevinding[]): number | null => {
  const gegeven = toetsOptioneel('tijdigBeschikbaar', d.tijdigBeschikbaar, 0, fouten);
  const tekort = d.koppelingstekort;
  if (tekort === 'ja' || tekort === 'nee') {
    if (gegeven !== null && opgave !== null && gegeven < opgave !== (tekort === 'ja')) {
      bevindingen.push({ code: 'KOPPELINGSTEKORT_TEGENGESPROKEN', vermeld: tekort, tijdigBeschikbaar: gegeven, totaalopgave: opgave });
    } else if (gegeven === null && tekort === 'ja' && eind !== null) {
      if (eind <= 0) bevindingen.push({ code: 'KOPPELINGSTEKORT_MAAKT_NIET_UIT' });
      else fouten.push({ code: 'KOPPELINGSTEKORT_ZONDER_AANTAL', veld: 'koppelingstekort' });
    }
    return gegeven;
  }
  const aantal = toetsOptioneel('koppelingstekort', tekort, 0, fouten);
  if (aantal === null || opgave === null) return gegeven;
  const over = opgave - aantal;
  const strijdig = gegeven !== null && (aantal === 0 ? gegeven < opgave : gegeven !== over);
  if (strijdig || (aantal > 0 && over < 0)) {
    fouten.push({ code: 'KOPPELINGSTEKORT_STRIJDIG', veld: 'koppelingstekort', tekort: aantal, tijdigBeschikbaar: gegeven ?? over, totaalopgave: opgave });
    return null;
  }
  return gegeven ?? (aantal === 0 ? null : over);
};

/** The taakstelling that the criteria test: under some kaders no more than what was available in time at a shortage. */
export const toetsbareTaakstelling = (taakstelling: number | null, beschikbaarBijTekort: number | null, kader: Kader | null): number | null =>
  taakstelling === null || beschikbaarBijTekort === null || kader?.koppelingstekort.ookTaakstelling !== true ? taakstelling : Math.min(taakstelling, beschikbaarBijTekort);

/**
 * Every quantity that precedes the ladder, in whole persons. Adds every fault and finding that it meets to the lists;
 * a quantity that rests on a faulty figure is `null`.
 */
export const bereken = (d: Cijfers, kader: Kader | null, fouten: Fout[], bevindingen: Bevinding[]): Berekening => {
  const foutenVooraf = fouten.length;
  const herverdeling = toetsOptioneel('herverdeling', d.herverdeling, -HOOGSTENS, fouten);
  const herverdelingBekend = fouten.length === foutenVooraf;
  if (isOntbreekt(d.herverdeling) && d.herverdeling.ontbreekt === 'leeg') bevindingen.push({ code: 'HERVERDELING_LEEG' });
  const beginstand = toets('beginstand', d.beginstand, -HOOGSTENS, fouten);
  const realisatie = toets('realisatie', d.realisatie, 0, fouten);
  if (realisatie === 0) bevindingen.push({ code: 'REALISATIE_NUL' });
  if (d.taakstellingVersies !== undefined) meldVersies(d.taakstelling, d.taakstellingVersies, bevindingen);
  const { zonder, met } = leesTaakstelling(d, beginstand, herverdeling, herverdelingBekend, fouten, bevindingen);
  if (met !== null && met < 1) bevindingen.push({ code: 'TAAKSTELLING_NIET_POSITIEF', taakstelling: met });

  const totaalopgave = plus(met, beginstand);
  const eindstand = min(totaalopgave, realisatie);
  const foutenTotHier = fouten.length;
  const aantal = leesBeschikbaar(d, totaalopgave, eindstand, fouten, bevindingen);
  const beschikbaarBekend = fouten.length === foutenTotHier;
  const tekort = aantal !== null && totaalopgave !== null && aantal < totaalopgave;
  if (aantal !== null && tekort && realisatie !== null && realisatie > aantal) bevindingen.push({ code: 'MEER_DAN_BESCHIKBAAR', realisatie, tijdigBeschikbaar: aantal });

  const beoordelingsopgave = tekort ? aantal : beschikbaarBekend ? totaalopgave : null;
  const v = leesVorigeTrede(d, kader, fouten);
  return {
    basis: tekort ? 'koppelingstekort' : 'totaalopgave',
    grootheden: {
      taakstelling: zonder,
      herverdeling,
      taakstellingMetHerverdeling: met,
      beginstand,
      totaalopgave,
      realisatie,
      eindstand,
      tijdigBeschikbaar: aantal,
      beoordelingsopgave,
      beoordeeldeTaakstelling: beschikbaarBekend ? toetsbareTaakstelling(met, tekort ? aantal : null, kader) : null,
      beoordeeldeEindstand: min(beoordelingsopgave, realisatie),
      vorigeTrede: v.trede,
      vorigeTredeBijzonder: v.bijzonder,
      trede: null,
    },
  };
};

const GEEN_VORIGE = { trede: null, bijzonder: null } as const;

const leesVorigeTrede = (d: Cijfers, kader: Kader | null, fouten: Fout[]): { readonly trede: number | null; readonly bijzonder: number | null } => {
  const v = d.vorigeTrede;
  if (v === undefined) return GEEN_VORIGE;
  if (isOntbreekt(v)) {
    if (v.ontbreekt !== 'leeg' && v.ontbreekt !== 'nvt' && v.ontbreekt !== 'onbekend') fouten.push({ code: 'ONTBREEKT', veld: 'vorigeTrede', ...v });
    return GEEN_VORIGE;
  }
  if (kader !== null && !kader.treden.some((t) => t.trede === v.trede)) {
    fouten.push({ code: 'TREDE_ONBEKEND', veld: 'vorigeTrede', gevonden: v.trede, treden: kader.treden.map((t) => t.trede) });
    return GEEN_VORIGE;
  }
  return { trede: v.trede, bijzonder: v.afwijkend === true || v.koppelingstekort === true ? 1 : 0 };
};
