import { alsVorigeTrede, gelijk, isOntbreekt, volgnummer, vorige, type Beoordeling, type Bevinding, type Dossier, type Periode, type Trede, type VorigeTrede } from '../../engine';
import type { Tabel } from '../tabel';
import { zoekBesluit, type Besluiten } from './besluiten';

/** Published outcomes per half-year and gemeente, from the tables of treden in the workbook. */
export type Uitkomsten = ReadonlyMap<number, ReadonlyMap<string, Trede>>;

/** Collects the published outcomes of every table of treden; the first table that names one counts. */
export const leesUitkomsten = (tabellen: readonly Tabel[]): Uitkomsten => {
  const uitkomsten = new Map<number, Map<string, Trede>>();
  for (const tabel of tabellen) {
    if (tabel.soort !== 'treden') continue;
    for (const rij of tabel.rijen) {
      if (rij.gemeente === null) continue;
      for (const { periode, trede } of rij.uitkomsten ?? []) {
        const perGemeente = uitkomsten.get(volgnummer(periode)) ?? new Map<string, Trede>();
        uitkomsten.set(volgnummer(periode), perGemeente);
        if (!perGemeente.has(rij.gemeente.naam)) perGemeente.set(rij.gemeente.naam, trede);
      }
    }
  }
  return uitkomsten;
};

/** Whether a table of treden has, or has room for, outcomes of a half-year. */
export const noemtUitkomsten = (tabel: Tabel, p: Periode): boolean =>
  tabel.soort === 'treden' && tabel.kolommen.some((k) => {
    const van = k.periode ?? tabel.periode;
    return k.soort === 'trede' && (van === null || gelijk(van, p));
  });

/** Remembers, while the half-years pass in order, what each gemeente carries over to the next. */
export interface Keten {
  /** The trede that the half-year before hands over, or `null`. */
  readonly uitVorige: (gemeente: string, periode: Periode) => VorigeTrede | null;
  /** What was decided of a gemeente cannot be read, or not which decision holds: nothing is handed over. */
  readonly onduidelijkBesluit: (gemeente: string, periode: Periode) => void;
  readonly onthoud: (b: Beoordeling, gepubliceerd: Trede | null) => void;
}

export const maakKeten = (uitkomsten: Uitkomsten, besluiten: Besluiten): Keten => {
  const gekend = new Map<number, Map<string, VorigeTrede>>();
  const onduidelijk = new Map<number, Set<string>>();
  return {
    uitVorige: (gemeente, periode) => {
      const n = volgnummer(vorige(periode));
      const bekend = gekend.get(n)?.get(gemeente);
      if (bekend !== undefined) return bekend;
      // a decision without figures beside it: nobody knows whether it deviates
      const { besluit, fouten } = zoekBesluit(besluiten, gemeente, vorige(periode), null, () => '');
      // what was decided cannot be read: neither the publication nor the proposal is put in its place
      if (fouten.length > 0 || onduidelijk.get(n)?.has(gemeente) === true) return null;
      if (besluit !== null) return { trede: besluit.trede, herkomst: 'besluit', ...(besluit.tot === undefined ? {} : { tot: besluit.tot }) };
      const trede = uitkomsten.get(n)?.get(gemeente);
      return (trede === undefined ? null : { trede, herkomst: 'gepubliceerd' });
    },
    onduidelijkBesluit: (gemeente, periode) => {
      const n = volgnummer(periode);
      onduidelijk.set(n, (onduidelijk.get(n) ?? new Set<string>()).add(gemeente));
    },
    onthoud: (b, gepubliceerd) => {
      const trede = alsVorigeTrede(b, gepubliceerd);
      if (trede === null) return;
      const n = volgnummer(b.periode);
      const perGemeente = gekend.get(n) ?? new Map<string, VorigeTrede>();
      gekend.set(n, perGemeente);
      perGemeente.set(b.gemeente, trede);
    },
  };
};

export interface Aangevuld {
  readonly dossier: Dossier;
  readonly bevindingen: readonly Bevinding[];
}

const ontbreekt = (d: Dossier): boolean =>
  d.vorigeTrede === undefined || (isOntbreekt(d.vorigeTrede) && ['leeg', 'nvt', 'onbekend'].includes(d.vorigeTrede.ontbreekt));

/**
 * Adds the vorige trede from the half-year before where the sheet has none, and says so; says too where the two differ.
 * What the chain knows of a vorige trede goes with the one that the sheet gives: that it rests on a koppelingstekort,
 * and that a besluit in the sheet deviates from what the half-year before came to.
 */
export const vulVorigeTredeAan = (dossier: Dossier, keten: Keten): Aangevuld => {
  const uit = keten.uitVorige(dossier.gemeente, dossier.periode);
  if (uit === null || uit.herkomst === 'opgegeven') return { dossier, bevindingen: [] };
  const periode = vorige(dossier.periode);
  if (ontbreekt(dossier)) {
    return { dossier: { ...dossier, vorigeTrede: uit }, bevindingen: [{ code: 'VORIGE_TREDE_UIT', herkomst: uit.herkomst, trede: uit.trede, periode }] };
  }
  const eigen = dossier.vorigeTrede;
  if (eigen === undefined || isOntbreekt(eigen)) return { dossier, bevindingen: [] };
  if (eigen.trede === uit.trede) return { dossier: { ...dossier, vorigeTrede: { ...uit, ...eigen } }, bevindingen: [] };
  // spread too: keys written behind a copy cost twenty times as much, for every row of a large table
  const uitKeten = { koppelingstekort: uit.koppelingstekort === true, afwijkend: eigen.afwijkend === true || eigen.herkomst === 'besluit' };
  const vorigeTrede: VorigeTrede = { ...eigen, ...uitKeten };
  return { dossier: { ...dossier, vorigeTrede }, bevindingen: [{ code: 'VORIGE_TREDE_WIJKT_AF', opgegeven: eigen.trede, herkomst: uit.herkomst, trede: uit.trede, periode }] };
};
