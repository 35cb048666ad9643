import { beoordeel } from './beoordeel';
import type { Beoordeling } from './beoordeling';
import { groothedenVan } from './cijfers';
import type { Dossier, Gegeven } from './dossier';
import type { Kader } from './kader';
import { koppelpeildatum, type Dag } from './periode';

/** What a gemeente comes to with the koppelingstekort, and what it would come to on the whole totaalopgave. */
export interface MetEnZonder {
  readonly realisatie: Gegeven;
  readonly met: Beoordeling;
  readonly zonder: Beoordeling;
}

/** How many people were linked to a gemeente in time, and what that does to its assessment under the kader of the half-year. */
export interface Koppelingen {
  readonly gemeente: string;
  /** 1 April or 1 October. */
  readonly op: Dag;
  readonly totaalopgave: number | null;
  readonly tijdigBeschikbaar: number | null;
  /** How many too few; 0 for none, `null` where it is not known. */
  readonly tekort: number | null;
  /** With the realisatie of the dossier; `null` without a shortage. */
  readonly nu: MetEnZonder | null;
  /** As if everyone who was available in time is housed and no one else: derived, no source reckons so. `null` without a shortage. */
  readonly alsAllen: MetEnZonder | null;
}

/** Whether a dossier says anything of koppelingen: a cell that is blank or "n.v.t." does not, one that says "onbekend" does. */
export const noemtKoppelingen = ({ tijdigBeschikbaar, koppelingstekort }: Dossier): boolean =>
  [tijdigBeschikbaar, koppelingstekort].some((g) => g !== undefined && !(typeof g === 'object' && ['leeg', 'nvt'].includes(g.ontbreekt)));

const isNvt = (g: Dossier['koppelingstekort']): boolean => typeof g === 'object' && g.ontbreekt === 'nvt';
const isGegeven = (g: Dossier['koppelingstekort']): boolean => g !== undefined && !(typeof g === 'object' && g.ontbreekt === 'leeg');

/**
 * Whether the sheet says "n.v.t." of the koppelingen, and nothing else: for this gemeente the question of a koppelingstekort does not arise. That is
 * no number, so it is no shortage of 0; and someone said it, so it is not unknown as a blank cell is. The assessment reads it so too: on the whole
 * totaalopgave. Derived: the sources print "n.v.t." only where there is nothing to reckon with.
 */
export const zonderKoppelvraag = ({ tijdigBeschikbaar, koppelingstekort }: Dossier): boolean => {
  const gegeven = [tijdigBeschikbaar, koppelingstekort].filter(isGegeven);
  return gegeven.length > 0 && gegeven.every(isNvt);
};

/**
 * The koppelingen of one gemeente in one half-year; `null` where there is no place for them, or where they do not apply. What is there without a number is not known, which is not "no shortage".
 *
 * @example
 * // totaalopgave 375, 150 available in time, 140 housed: a shortage of 225; trede 1 with it only where 150 are housed
 */
export const koppelingenVan = (dossier: Dossier, kaders: readonly Kader[]): Koppelingen | null => {
  const { tijdigBeschikbaar: beschikbaar, koppelingstekort, ...zonder } = dossier;
  if ((beschikbaar === undefined && koppelingstekort === undefined) || zonderKoppelvraag(dossier)) return null;
  const { totaalopgave, tijdigBeschikbaar } = groothedenVan(dossier).grootheden;
  const onbekend = totaalopgave === null || (tijdigBeschikbaar === null && koppelingstekort !== 'nee' && koppelingstekort !== 0);
  const tekort = onbekend ? null : Math.max(0, totaalopgave - (tijdigBeschikbaar ?? totaalopgave));
  const oordeel = (d: Dossier): Beoordeling => beoordeel(d, kaders, { onderbouwing: false });
  const bij = (realisatie: Gegeven): MetEnZonder | null => (tekort === 0 ? null : { realisatie, met: oordeel({ ...dossier, realisatie }), zonder: oordeel({ ...zonder, realisatie }) });
  return { gemeente: dossier.gemeente, op: koppelpeildatum(dossier.periode), totaalopgave, tijdigBeschikbaar, tekort, nu: bij(dossier.realisatie), alsAllen: tijdigBeschikbaar === null ? null : bij(tijdigBeschikbaar) };
};
