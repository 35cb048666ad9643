import { heeftKop, heetLogboek } from './blad';
import { isOntbreekt, periodeTekst, type Periode, type Trede } from '../../engine';
import { KOLOMMEN, type Blad, type Celwaarde } from '../blad';
import { celTekst, isLeeg } from '../lezen/cel';
import { leesPeriode } from '../lezen/periode';

export const LOGSOORTEN = ['correctie', 'beoordeling', 'besluit', 'vastgezet'] as const;

export type Logsoort = (typeof LOGSOORTEN)[number];

/** One thing that happened to one gemeente in one half-year. An empty text is a blank cell. */
export interface Logregel {
  /** As the shell writes it; the log itself knows no clock. */
  readonly tijdstip: string;
  /** As typed; nothing is looked up. */
  readonly door: string;
  readonly soort: Logsoort;
  readonly gemeente: string;
  readonly halfjaar: Periode;
  readonly veld: string;
  readonly oud: string | number | null;
  readonly nieuw: string | number | null;
  readonly tredeVoor: Trede | null;
  readonly tredeNa: Trede | null;
  readonly reden: string;
  readonly versie: string;
  readonly kader: string;
  /** The receipt of the assessment as `bewijsTekst` gives it. */
  readonly bewijs: string;
}

/** What a cell of the log can get: a text stays a text, whatever it looks like. */
export type Logcel = string | number | null;

const leeg = (w: Logcel): Logcel => (w === '' ? null : w);

/** A line as cells, in the order of the headers. */
export const alsCellen = (r: Logregel): readonly Logcel[] =>
  [r.tijdstip, r.door, r.soort, r.gemeente, periodeTekst(r.halfjaar), r.veld, r.oud, r.nieuw, r.tredeVoor, r.tredeNa, r.reden, r.versie, r.kader, r.bewijs].map(leeg);

/** A text as it stands there, white space and all. */
const tekst = (cel: Celwaarde): string => (typeof cel === 'string' ? cel : celTekst(cel));

const waarde = (cel: Celwaarde): string | number | null => (typeof cel === 'number' ? cel : leeg(tekst(cel)));

/** A trede, `null` for a blank cell; undefined where something else stands there. */
const trede = (cel: Celwaarde): Trede | null | undefined => (isLeeg(cel) ? null : typeof cel === 'number' ? cel : undefined);

/** The cells of a line as a line; `null` where it was changed so that it is none any more. */
export const vanCellen = (cellen: ReadonlyArray<Celwaarde | undefined>): Logregel | null => {
  const [tijdstip = null, door = null, soort = null, gemeente = null, halfjaar = null, veld = null, oud = null, nieuw = null, voor = null, na = null, reden = null, versie = null, kader = null, bewijs = null] = cellen;
  const [periode, bekend, tredeVoor, tredeNa] = [leesPeriode(halfjaar), LOGSOORTEN.find((s) => s === soort), trede(voor), trede(na)];
  if (isOntbreekt(periode) || bekend === undefined || tredeVoor === undefined || tredeNa === undefined || isLeeg(gemeente)) return null;
  return {
    tijdstip: tekst(tijdstip), door: tekst(door), soort: bekend, gemeente: tekst(gemeente), halfjaar: periode, veld: tekst(veld), oud: waarde(oud), nieuw: waarde(nieuw),
    tredeVoor, tredeNa, reden: tekst(reden), versie: tekst(versie), kader: tekst(kader), bewijs: tekst(bewijs),
  };
};

export interface Logboek {
  readonly blad: Blad;
  readonly regels: readonly Logregel[];
  /** The row of each line, from 1. */
  readonly rijen: readonly number[];
  /** The rows, from 1, that are no line any more. They stay as they are. */
  readonly onleesbaar: readonly number[];
  /** The first row, from 0, after everything that stands there, formulas that show nothing included. */
  readonly einde: number;
}

/** The log in a workbook; `null` where there is none, and `'andere kop'` where the sheet of its name holds something else. */
export const leesLogboek = (bladen: readonly Blad[]): Logboek | null | 'andere kop' => {
  const blad = bladen.find(heetLogboek) ?? bladen.find(heeftKop);
  if (blad === undefined) return null;
  if (!heeftKop(blad)) return 'andere kop';
  const regels: Logregel[] = [];
  const rijen: number[] = [];
  const onleesbaar: number[] = [];
  let einde = 1;
  for (let rij = 1; rij < blad.cellen.length; rij += 1) {
    const cellen = blad.cellen[rij] ?? [];
    if (cellen.every((cel) => isLeeg(cel))) continue;
    einde = rij + 1;
    const regel = vanCellen(cellen);
    if (regel === null) {
      onleesbaar.push(rij + 1);
      continue;
    }
    regels.push(regel);
    rijen.push(rij + 1);
  }
  for (const sleutel of blad.formules) einde = Math.max(einde, Math.floor(sleutel / KOLOMMEN) + 1);
  return { blad, regels, rijen, onleesbaar, einde };
};
