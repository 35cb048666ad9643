import { gelijk, periodeTekst, type Periode } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import type { Eigensoort } from '../eigenkoppen';
import { geeft, type Rekenaar, type Term } from '../formule';
import type { Kolomsoort, Tabel } from '../tabel';
import { celOf, vorigeterm, type Eerder } from './vorigeterm';

/** What the formulas of a table are made from, beside its own cells. */
export interface Formulebron {
  readonly reken: Rekenaar;
  /** The half-year before, for the vorige trede that a sheet does not have. */
  readonly eerder: (p: Periode) => Eerder | null;
}

export type Formules = Readonly<Partial<Record<Eigensoort, Term>>>;

const WEG: Term = { soort: 'weg' };

const alsTekst = (van: Term | null): Term => (van === null ? WEG : { soort: 'tekst', van });

/** The opening balance with the backlog positive. Only a number can be turned. */
const beginterm = (tabel: Tabel, rij: number): Term => {
  const cel = celOf(tabel, rij, 'beginstand');
  return cel !== null && tabel.standteken === 'voorsprong positief' ? { soort: 'omgekeerd', van: cel } : alsTekst(cel);
};

const aantal = (tabel: Tabel, soorten: readonly Kolomsoort[]): number => tabel.kolommen.filter((k) => soorten.includes(k.soort)).length;

/** The taakstelling: its cell, or the totaalopgave less the opening balance. `null` where what a herverdeling does to it cannot be written. */
const taakstellingterm = (tabel: Tabel, rij: number): Term | null => {
  if (tabel.taakstellingOmvat !== 'taakstelling' && celOf(tabel, rij, 'herverdeling') !== null) return null;
  if (tabel.taakstellingOmvat !== 'totaalopgave') return celOf(tabel, rij, 'taakstelling');
  const [van, min] = [celOf(tabel, rij, 'gecorrigeerdeTaakstelling') ?? celOf(tabel, rij, 'totaalopgave'), celOf(tabel, rij, 'beginstand')];
  if (van === null || min === null || aantal(tabel, ['gecorrigeerdeTaakstelling']) > 1) return null;
  return { soort: 'verschil', van, min, omgekeerd: tabel.standteken === 'voorsprong positief' };
};

const functie = (naam: Extract<Term, { readonly soort: 'functie' }>['naam'], ...argumenten: readonly Term[]): Term => ({ soort: 'functie', naam, argumenten });

const TEKORT: readonly Kolomsoort[] = ['tijdigBeschikbaar', 'koppelingstekort'];

/** The formulas of one row, by column of ours; `null` where one cannot be written so that it follows every cell. Whether they are right is not yet known. */
const termen = (tabel: Tabel, r: BeoordeeldeRij, halfjaar: BeoordeeldeTabel, bron: Formulebron): Formules | null => {
  const { rij } = r.rij;
  const begin = beginterm(tabel, rij);
  const taakstelling = taakstellingterm(tabel, rij);
  const vorigeTrede = vorigeterm(tabel, r, halfjaar, bron.eerder);
  if (taakstelling === null || vorigeTrede === null) return null;
  const tekst = (soort: Kolomsoort): Term => alsTekst(celOf(tabel, rij, soort));
  const herverdeling = celOf(tabel, rij, 'herverdeling') ?? WEG;
  const realisatie = tekst('realisatie');
  const opgave = functie('TOTAALOPGAVE', taakstelling, begin, herverdeling);
  const alles: readonly Term[] = [
    { soort: 'constante', waarde: periodeTekst(halfjaar.periode) }, taakstelling, begin, realisatie, vorigeTrede, herverdeling,
    tekst('tijdigBeschikbaar'), tekst('koppelingstekort'), tekst('besluit'),
  ];
  return {
    totaalopgave: opgave,
    pctTaakstelling: functie('PERCENTAGE', realisatie, alsTekst(functie('TOTAALOPGAVE', taakstelling, { soort: 'constante', waarde: 0 }, herverdeling))),
    pctTotaalopgave: functie('PERCENTAGE', realisatie, alsTekst(opgave)),
    eindstand: functie('EINDSTAND', taakstelling, begin, realisatie, herverdeling),
    trede: functie('TREDE', ...alles),
    ...(aantal(tabel, TEKORT) === 0 ? {} : { basis: functie('TOELICHTING', ...alles, { soort: 'constante', waarde: 'basis' }) }),
    toelichting: functie('TOELICHTING', ...alles),
  };
};

/**
 * The formulas of a row that was assessed, or `null` where one of them could not be shown to give what the assessment gives:
 * such a row gets its values. A toelichting that says more than the function can know stays a text.
 */
export const formulerij = (r: BeoordeeldeRij, halfjaar: BeoordeeldeTabel, waarden: Readonly<Record<Eigensoort, string | number | null>>, bron: Formulebron): Formules | null => {
  if (r.besluitElders === true || r.beoordeling?.soort !== 'voorstel' || !gelijk(r.beoordeling.periode, halfjaar.periode)) return null;
  const formules = termen(halfjaar.tabel, r, halfjaar, bron);
  if (formules === null) return null;
  const bewezen = (soort: Eigensoort): boolean => formules[soort] === undefined || geeft(formules[soort], waarden[soort], bron.reken);
  if (!(['totaalopgave', 'pctTaakstelling', 'pctTotaalopgave', 'eindstand', 'trede', 'basis'] as const).every(bewezen)) return null;
  const { toelichting, ...overige } = formules;
  return toelichting !== undefined && bewezen('toelichting') ? formules : overige;
};
