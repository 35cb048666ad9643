import { gelijk, isOntbreekt, periodeTekst, vorige, type Periode, type Trede } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { celVan, type Celwaarde } from '../blad';
import type { Eigensoort } from '../eigenkoppen';
import { geeft, type Celterm, type Kolomstuk, type Rekenaar, type Term } from '../formule';
import { leesKoppelingstekort, leesStand } from '../lezen';
import type { Kolomsoort, Tabel } from '../tabel';
import { BASIS } from './eigenwaarden';
import type { Eigenkolom } from './celplannen';

/** What the formulas of a table are made from, beside its own cells. */
export interface Formulebron {
  readonly reken: Rekenaar;
  /** Where the half-year before stands, and its columns of ours; for the vorige trede that a sheet does not have. */
  readonly eerder: (p: Periode) => { readonly tabel: BeoordeeldeTabel; readonly kolommen: readonly Eigenkolom[] } | null;
}

type Formules = Readonly<Partial<Record<Eigensoort, Term>>>;

const WEG: Term = { soort: 'weg' };

const kolomVan = (tabel: Tabel, soort: Kolomsoort): number | null => tabel.kolommen.find((k) => k.soort === soort)?.kolom ?? null;

const celterm = (tabel: Tabel, rij: number, kolom: number, leegBlijftLeeg = false): Celterm => ({
  soort: 'cel', blad: null, waarde: celVan(tabel.blad, rij, kolom),
  ...(tabel.gekanteld ? { rij: kolom, kolom: rij } : { rij, kolom }),
  ...(leegBlijftLeeg ? { leegBlijftLeeg } : {}),
});

const celOf = (tabel: Tabel, rij: number, soort: Kolomsoort, leegBlijftLeeg = false): Celterm | null => {
  const kolom = kolomVan(tabel, soort);
  return kolom === null ? null : celterm(tabel, rij, kolom, leegBlijftLeeg);
};

/** The opening balance with the backlog positive; a text that says itself which way it counts is left to the function. */
const beginterm = (tabel: Tabel, rij: number): Term => {
  const kolom = kolomVan(tabel, 'beginstand');
  if (kolom === null) return WEG;
  const cel = celterm(tabel, rij, kolom, true);
  return tabel.standteken === 'voorsprong positief' && !leesStand(cel.waarde).zegtZelf ? { soort: 'omgekeerd', van: cel } : cel;
};

const zonderLeeg = (t: Term): Term => {
  if (t.soort === 'omgekeerd') return { soort: 'omgekeerd', van: zonderVlag(t.van) };
  return t.soort === 'cel' ? zonderVlag(t) : t;
};

const zonderVlag = ({ soort, blad, rij, kolom, waarde }: Celterm): Celterm => ({ soort, blad, rij, kolom, waarde });

const taakstellingterm = (tabel: Tabel, rij: number, begin: Term): Term => {
  const cel = celOf(tabel, rij, 'taakstelling') ?? celOf(tabel, rij, 'gecorrigeerdeTaakstelling') ?? celOf(tabel, rij, 'totaalopgave');
  if (cel === null) return WEG;
  return tabel.taakstellingOmvat === 'totaalopgave' ? { soort: 'verschil', van: cel, min: zonderLeeg(begin) } : cel;
};

/** What was available in time: as a number of its own, or as the totaalopgave less a shortage. */
const beschikbaarterm = (tabel: Tabel, rij: number, opgave: Term): Term => {
  const beschikbaar = celOf(tabel, rij, 'tijdigBeschikbaar', true);
  const tekort = celOf(tabel, rij, 'koppelingstekort');
  if (beschikbaar !== null && (beschikbaar.waarde !== null || tekort === null)) return beschikbaar;
  return tekort !== null && (tekort.waarde === null || typeof tekort.waarde === 'number') ? { soort: 'verschil', van: opgave, min: tekort } : WEG;
};

const stuk = (tabel: Tabel, kolom: number, waarde: (rij: number) => Celwaarde): Kolomstuk => {
  const [rij, totRij] = [tabel.kop.totRij + 1, tabel.bereik.totRij];
  return { kolom, rij, totRij, waarden: Array.from({ length: totRij - rij + 1 }, (_, i) => waarde(rij + i)) };
};

/** Where the half-year before keeps the trede that it handed on. */
const eerderStuk = (van: Herkomstkolom, eerder: NonNullable<ReturnType<Formulebron['eerder']>>): Kolomstuk | null => {
  const { tabel, rijen } = eerder.tabel;
  if (van === 'voorstel') {
    const kolom = eerder.kolommen.find((k) => k.soort === 'trede');
    const treden = new Map<number, Trede | null>(rijen.map((r) => [r.rij.rij, r.beoordeling?.trede ?? null]));
    return kolom === undefined ? null : stuk(tabel, kolom.kolom, (rij) => treden.get(rij) ?? null);
  }
  const kolom = kolomVan(tabel, van === 'besluit' ? 'besluit' : 'trede');
  return kolom === null ? null : stuk(tabel, kolom, (rij) => celVan(tabel.blad, rij, kolom));
};

type Herkomstkolom = 'besluit' | 'gepubliceerd' | 'voorstel';

/**
 * The vorige trede: the cell beside the figures; else looked up by name on the sheet of the half-year before, so that it
 * stays right when either sheet is sorted; else, where that cannot be done, the number itself.
 */
const vorigeterm = (tabel: Tabel, r: BeoordeeldeRij, p: Periode, bron: Formulebron): Term => {
  const uit = r.bevindingen.find((b) => b.code === 'VORIGE_TREDE_UIT');
  if (uit === undefined) return celOf(tabel, r.rij.rij, 'vorigeTrede', true) ?? WEG;
  const constante: Term = { soort: 'constante', waarde: uit.trede };
  const eerder = bron.eerder(vorige(p));
  const sleutel = celOf(tabel, r.rij.rij, 'gemeente');
  if (eerder === null || sleutel === null || tabel.gekanteld || eerder.tabel.tabel.gekanteld || eerder.tabel.tabel === tabel || eerder.tabel.tabel.periode === null) return constante;
  const vorigTabel = eerder.tabel.tabel;
  const namen = kolomVan(vorigTabel, 'gemeente');
  const stukUit = eerderStuk(uit.herkomst, eerder);
  if (namen === null || stukUit === null) return constante;
  const opzoek: Term = { soort: 'opzoek', sleutel, blad: vorigTabel.blad.naam, sleutels: stuk(vorigTabel, namen, (rij) => celVan(vorigTabel.blad, rij, namen)), uit: stukUit };
  return geeft(opzoek, uit.trede, bron.reken) ? opzoek : constante;
};

/** The formulas of one row, by column of ours. Whether they are right is not yet known. */
const termen = (tabel: Tabel, r: BeoordeeldeRij, p: Periode, bron: Formulebron): Formules => {
  const { rij } = r.rij;
  const begin = beginterm(tabel, rij);
  const taakstelling = taakstellingterm(tabel, rij, begin);
  const herverdeling = tabel.taakstellingOmvat === 'taakstelling' ? (celOf(tabel, rij, 'herverdeling') ?? WEG) : WEG;
  const realisatie = celOf(tabel, rij, 'realisatie', true) ?? WEG;
  const opgave: Term = { soort: 'functie', naam: 'TOTAALOPGAVE', argumenten: [taakstelling, begin, herverdeling] };
  const metHerverdeling: Term = { soort: 'functie', naam: 'TOTAALOPGAVE', argumenten: [taakstelling, { soort: 'constante', waarde: 0 }, herverdeling] };
  const beschikbaar = beschikbaarterm(tabel, rij, opgave);
  const alles: readonly Term[] = [{ soort: 'constante', waarde: periodeTekst(p) }, taakstelling, begin, realisatie, vorigeterm(tabel, r, p, bron), herverdeling, beschikbaar];
  return {
    totaalopgave: opgave,
    pctTaakstelling: { soort: 'functie', naam: 'PERCENTAGE', argumenten: [realisatie, metHerverdeling] },
    pctTotaalopgave: { soort: 'functie', naam: 'PERCENTAGE', argumenten: [realisatie, opgave] },
    eindstand: { soort: 'functie', naam: 'EINDSTAND', argumenten: [taakstelling, begin, realisatie, herverdeling] },
    trede: { soort: 'functie', naam: 'TREDE', argumenten: alles },
    ...(beschikbaar.soort === 'cel' ? { basis: { soort: 'keuze', groot: opgave, cel: beschikbaar, dan: BASIS.koppelingstekort, anders: BASIS.totaalopgave } as const } : {}),
    toelichting: { soort: 'functie', naam: 'TOELICHTING', argumenten: alles },
  };
};

/** A bare yes counts, but a formula cannot carry it: with other figures it would say something else. */
const isKaalTekort = (tabel: Tabel, rij: number): boolean => {
  const tekort = leesKoppelingstekort(celOf(tabel, rij, 'koppelingstekort')?.waarde ?? null);
  return tekort === 'ja' || (isOntbreekt(tekort) && tekort.ontbreekt !== 'leeg');
};

/**
 * The formulas of a row that was assessed, or `null` where one of them could not be shown to give what the assessment gives:
 * such a row gets its values. The toelichting need not be the same text, it explains the same figures.
 */
export const formulerij = (tabel: Tabel, r: BeoordeeldeRij, p: Periode, waarden: Readonly<Record<Eigensoort, string | number | null>>, bron: Formulebron): Formules | null => {
  if (r.beoordeling?.soort !== 'voorstel' || !gelijk(r.beoordeling.periode, p) || isKaalTekort(tabel, r.rij.rij)) return null;
  const formules = termen(tabel, r, p, bron);
  const bewezen = (['totaalopgave', 'pctTaakstelling', 'pctTotaalopgave', 'eindstand', 'trede', 'basis'] as const).every((soort) => {
    const term = formules[soort];
    return term === undefined || geeft(term, waarden[soort], bron.reken);
  });
  return bewezen ? formules : null;
};
