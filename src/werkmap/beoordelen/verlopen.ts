import { isoDag, isOntbreekt, isVerlopen, periodeTekst, tredeVanKracht, vorige, type Bevinding, type Dag, type Periode, type Tweetalig } from '../../engine';
import { dagTekst, isoTekst, opsomming, tweemaal } from '../../tekst';
import { plaatsIn } from '../plaatsen';
import type { BeoordeeldeRij, BeoordeeldeTabel } from './beoordeelWerkmap';

export type Nuverlopen = Extract<Bevinding, { code: 'BESLUIT_NU_VERLOPEN' }>;

/**
 * The decisions of a row that hold no longer on a day: its own, and that of the half-year before which is its vorige trede. What the
 * assessment says of it already is left out: that is asked without a clock. Nothing of this is kept, in a sheet or in a receipt.
 */
export const nuVerlopen = ({ beoordeling: b, dossier, bevindingen }: BeoordeeldeRij, op: Dag): readonly Nuverlopen[] => {
  const gezegd = (vanVorige: boolean): boolean => bevindingen.some((x) => x.code === 'BESLUIT_VERLOPEN' && (x.van !== undefined) === vanVorige);
  const [eigen, eerder] = [b === null || tredeVanKracht(b) === null ? null : b.besluit, dossier?.vorigeTrede];
  return [
    ...(eigen?.tot === undefined || !isVerlopen(eigen, op) || gezegd(false) ? [] : [{ code: 'BESLUIT_NU_VERLOPEN', trede: eigen.trede, tot: eigen.tot, op: isoDag(op) } as const]),
    ...(dossier === null || eerder === undefined || isOntbreekt(eerder) || eerder.tot === undefined || !isVerlopen(eerder, op) || gezegd(true)
      ? []
      : [{ code: 'BESLUIT_NU_VERLOPEN', trede: eerder.trede, tot: eerder.tot, op: isoDag(op), van: vorige(dossier.periode) } as const]),
  ];
};

/** Says that the decision of the half-year itself holds no longer. */
export const zegtVerlopen = (b: Bevinding): boolean => (b.code === 'BESLUIT_VERLOPEN' || b.code === 'BESLUIT_NU_VERLOPEN') && b.van === undefined;

/** A decision that holds no longer, of whom and of which half-year; `vorigeVan`: where it is the vorige trede as well. */
export interface Verlopenbesluit {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly trede: number;
  readonly tot: string;
  /** The cell that it stands in, where the half-year itself was assessed. */
  readonly plaats: string | null;
  readonly vorigeVan: Periode | null;
}

/** Every decision that holds no longer on a day, once, in the order of the half-years. */
export const verlopenBesluiten = (tabellen: readonly BeoordeeldeTabel[], op: Dag): readonly Verlopenbesluit[] => {
  const uit = new Map<string, Verlopenbesluit>();
  for (const { tabel, periode, rijen } of tabellen) {
    for (const r of rijen) {
      for (const { trede, tot, van } of nuVerlopen(r, op)) {
        const gemeente = r.beoordeling?.gemeente ?? '';
        const sleutel = `${gemeente} ${periodeTekst(van ?? periode)}`;
        const plaats = van === undefined ? (r.besluitplaatsen?.at(-1) ?? plaatsIn(tabel, r.rij, 'besluit')) : null;
        uit.set(sleutel, { gemeente, periode: van ?? periode, trede, tot, plaats: uit.get(sleutel)?.plaats ?? plaats, vorigeVan: van === undefined ? null : periode });
      }
    }
  }
  return [...uit.values()];
};

/** One sentence for all of them; none without any. */
export const verlopenBesluitenTekst = (verlopen: readonly Verlopenbesluit[], op: Dag): readonly Tweetalig[] =>
  verlopen.length === 0 ? [] : [tweemaal((t) => {
    const nl = t === 'nl';
    const wie = verlopen.map(({ gemeente, periode, trede, tot, plaats, vorigeVan }) => {
      const ook = vorigeVan === null ? '' : nl ? `, ook als vorige trede van ${periodeTekst(vorigeVan)}` : `, also as the vorige trede of ${periodeTekst(vorigeVan)}`;
      return `${gemeente} ${periodeTekst(periode)} (${plaats === null ? '' : `${plaats}: `}trede ${trede}, ${nl ? 'tot en met' : 'up to and including'} ${isoTekst(tot, t)}${ook})`;
    });
    return nl
      ? `Verlopen op ${dagTekst(op, t)}: het besluit over ${opsomming(wie, t)}. Wat besloten was, telt mee zoals het er staat, tot er anders is besloten.`
      : `Expired on ${dagTekst(op, t)}: the decision on ${opsomming(wie, t)}. What was decided counts as it stands, until something else is decided.`;
  })];
