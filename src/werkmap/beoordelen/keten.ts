import { alsVorigeTrede, gelijk, isOntbreekt, kiesKader, volgende, volgnummer, vorige, type Beoordeling, type Bevinding, type Dossier, type Kader, type Gekend, type Periode, type Trede, type VorigeTrede } from '../../engine';
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

/** What should be handed over and cannot be: the trede that was found, or `null` where what was decided cannot be read. */
export interface Onbruikbaar {
  readonly herkomst: 'besluit' | 'gepubliceerd' | 'vastgezet';
  readonly gevonden: Trede | null;
}

/** Remembers, while the half-years pass in order, what each gemeente carries over to the next, and no longer. */
export interface Keten {
  /** The trede that the half-year before hands over, what stands in its way, or `null`. */
  readonly uitVorige: (gemeente: string, periode: Periode) => VorigeTrede | Onbruikbaar | null;
  /** What was decided of a gemeente cannot be read, or not which decision holds: nothing is handed over. */
  readonly onduidelijkBesluit: (gemeente: string, periode: Periode) => void;
  /** `besluitplaats`: the cell beside the figures with its besluit, `null` where it stands in a table of decisions. */
  readonly onthoud: (b: Beoordeling, uitkomst: Gekend, besluitplaats: (() => string) | null) => void;
  /** That the half-year before hands on what was fixed, while its figures give another trede. */
  readonly vastgezetAnders: (gemeente: string, periode: Periode) => readonly Bevinding[];
  /** The cell with the besluit that the half-year before hands over. */
  readonly besluitplaats: (gemeente: string, periode: Periode) => string;
}

/** That what is fixed is not what the figures give now; `null` where it is. */
export const vastgezetAnders = ({ periode, trede: voorstel }: Pick<Beoordeling, 'periode' | 'trede'>, vastgezet: Trede | null): Bevinding | null =>
  vastgezet === null || vastgezet === voorstel ? null : { code: 'VASTGEZET_WIJKT_AF', vastgezet, voorstel, periode };

const ONLEESBAAR: Onbruikbaar = { herkomst: 'besluit', gevonden: null };

export const maakKeten = (uitkomsten: Uitkomsten, besluiten: Besluiten, kaders: readonly Kader[]): Keten => {
  const gekend = new Map<number, Map<string, VorigeTrede | Onbruikbaar>>();
  const plaatsen = new Map<number, Map<string, () => string>>();
  const anders = new Map<number, Map<string, readonly Bevinding[]>>();
  const tredenPer = new Map<number, readonly Trede[] | null>();
  const tredenIn = (p: Periode): readonly Trede[] | null => {
    const bekend = tredenPer.get(volgnummer(p));
    if (bekend !== undefined) return bekend;
    const treden = kiesKader(kaders, p)?.treden.map((t) => t.trede) ?? null;
    tredenPer.set(volgnummer(p), treden);
    return treden;
  };
  const zet = (gemeente: string, periode: Periode, wat: VorigeTrede | Onbruikbaar): void => {
    const n = volgnummer(periode);
    gekend.delete(n - 2);
    gekend.set(n, (gekend.get(n) ?? new Map<string, VorigeTrede | Onbruikbaar>()).set(gemeente, wat));
  };
  return {
    uitVorige: (gemeente, periode) => {
      const n = volgnummer(vorige(periode));
      const bekend = gekend.get(n)?.get(gemeente);
      if (bekend !== undefined) return bekend;
      // a decision without figures beside it: nobody knows whether it deviates
      const { besluit, fouten } = zoekBesluit(besluiten, gemeente, vorige(periode), null, () => '');
      // what was decided cannot be read: neither the publication nor the proposal is put in its place
      if (fouten.length > 0) return ONLEESBAAR;
      const herkomst = besluit === null ? 'gepubliceerd' : 'besluit';
      const trede = besluit?.trede ?? uitkomsten.get(n)?.get(gemeente);
      if (trede === undefined) return null;
      if (tredenIn(periode)?.includes(trede) === false) return { herkomst, gevonden: trede };
      return { trede, herkomst, ...(besluit?.tot === undefined ? {} : { tot: besluit.tot }) };
    },
    onduidelijkBesluit: (gemeente, periode) => zet(gemeente, periode, ONLEESBAAR),
    besluitplaats: (gemeente, periode) => {
      const n = volgnummer(vorige(periode));
      return plaatsen.get(n)?.get(gemeente)?.() ?? zoekBesluit(besluiten, gemeente, vorige(periode), null, () => '').plaatsen[0] ?? '';
    },
    vastgezetAnders: (gemeente, periode) => anders.get(volgnummer(vorige(periode)))?.get(gemeente) ?? [],
    onthoud: (b, uitkomst, besluitplaats) => {
      if (besluitplaats !== null) {
        const n = volgnummer(b.periode);
        plaatsen.set(n, (plaatsen.get(n) ?? new Map<string, () => string>()).set(b.gemeente, besluitplaats));
      }
      const over = alsVorigeTrede(b, uitkomst, tredenIn(volgende(b.periode)));
      const { gepubliceerd, vastgezet } = uitkomst;
      const gevonden = b.besluit?.trede ?? gepubliceerd ?? vastgezet;
      const wijktAf = over?.herkomst === 'vastgezet' ? vastgezetAnders(b, vastgezet) : null;
      if (wijktAf !== null) anders.set(volgnummer(b.periode), (anders.get(volgnummer(b.periode)) ?? new Map<string, readonly Bevinding[]>()).set(b.gemeente, [wijktAf]));
      if (over !== null) zet(b.gemeente, b.periode, over);
      else if (gevonden !== null) zet(b.gemeente, b.periode, { herkomst: b.besluit !== null ? 'besluit' : gepubliceerd === null ? 'vastgezet' : 'gepubliceerd', gevonden });
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
 * Adds the vorige trede from the half-year before where the sheet has none, and says so; says too where the two differ. A besluit
 * goes before what the sheet gives; of two besluiten that differ neither is used.
 * What the chain knows of a vorige trede goes with the one that the sheet gives: that it rests on a koppelingstekort,
 * and that a besluit in the sheet deviates from what the half-year before came to.
 */
export const vulVorigeTredeAan = (dossier: Dossier, keten: Keten, plaats: () => string): Aangevuld => {
  const uit = keten.uitVorige(dossier.gemeente, dossier.periode);
  if (uit === null || uit.herkomst === 'opgegeven') return { dossier, bevindingen: [] };
  const periode = vorige(dossier.periode);
  if ('gevonden' in uit) return { dossier, bevindingen: ontbreekt(dossier) ? [{ code: 'VORIGE_TREDE_ONBRUIKBAAR', ...uit, periode }] : [] };
  if (ontbreekt(dossier)) {
    return { dossier: { ...dossier, vorigeTrede: uit }, bevindingen: [{ code: 'VORIGE_TREDE_UIT', herkomst: uit.herkomst, trede: uit.trede, periode }, ...keten.vastgezetAnders(dossier.gemeente, dossier.periode)] };
  }
  const eigen = dossier.vorigeTrede;
  if (eigen === undefined) return { dossier, bevindingen: [] };
  const strijdig = <T extends number | string>(opgegeven: T) => ({ opgegeven, trede: uit.trede, periode, plaatsen: { opgegeven: plaats(), besluit: keten.besluitplaats(dossier.gemeente, dossier.periode) } });
  if (isOntbreekt(eigen)) {
    return uit.herkomst === 'besluit' ? { dossier: { ...dossier, vorigeTrede: uit }, bevindingen: [{ code: 'BESLUIT_GAAT_VOOR', ...strijdig(eigen.gevonden ?? '') }] } : { dossier, bevindingen: [] };
  }
  if (eigen.trede === uit.trede) return { dossier: { ...dossier, vorigeTrede: { ...uit, ...eigen } }, bevindingen: [] };
  if (uit.herkomst === 'besluit') {
    if (eigen.herkomst === 'besluit') return { dossier: { ...dossier, vorigeTrede: { ontbreekt: 'onbekend' } }, bevindingen: [{ code: 'VORIGE_BESLUITEN_STRIJDIG', ...strijdig(eigen.trede) }] };
    return { dossier: { ...dossier, vorigeTrede: uit }, bevindingen: [{ code: 'BESLUIT_GAAT_VOOR', ...strijdig(eigen.trede) }] };
  }
  // spread too: keys written behind a copy cost twenty times as much, for every row of a large table
  const uitKeten = { koppelingstekort: uit.koppelingstekort === true, afwijkend: eigen.afwijkend === true || eigen.herkomst === 'besluit' };
  const vorigeTrede: VorigeTrede = { ...eigen, ...uitKeten };
  return { dossier: { ...dossier, vorigeTrede }, bevindingen: [{ code: 'VORIGE_TREDE_WIJKT_AF', opgegeven: eigen.trede, herkomst: uit.herkomst, trede: uit.trede, periode }, ...keten.vastgezetAnders(dossier.gemeente, dossier.periode)] };
};
