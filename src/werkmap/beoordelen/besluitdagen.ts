import { alsReeks, isoDag, periodeTekst, volgnummer, type Besluit, type Dag, type Periode, type Tweetalig } from '../../engine';
import { beknopt, dagTekst, tweemaal } from '../../tekst';
import { plaatsVanCel } from '../herkennen/plaats';
import type { Tabel } from '../tabel';
import { isoAlsDag } from './realisatiedag';

/** A decision that ends before the day on which it was taken: one of its two days is wrong. Both as ISO days. */
export interface Onmogelijkbesluit {
  readonly code: 'BESLUIT_EINDIGT_VOOR_DATUM';
  readonly gemeente: string;
  readonly periode: Periode;
  readonly datum: string;
  readonly tot: string;
  readonly plaats: string;
}

/** A decision of a day that has yet to come, on the day that is asked. */
export interface Komendbesluit extends Omit<Onmogelijkbesluit, 'code' | 'tot'> {
  readonly code: 'BESLUIT_DAG_KOMT';
}

type Vermeld = Omit<Onmogelijkbesluit, 'code' | 'datum' | 'tot'> & { readonly besluit: Besluit };

const vermeldIn = (t: Tabel): readonly Vermeld[] => {
  const kolom = t.kolommen.find((k) => k.soort === 'besluit')?.kolom ?? t.kop.kolom;
  return t.rijen.flatMap((r): readonly Vermeld[] => {
    const gemeente = r.gemeente?.naam ?? r.naam;
    const elders = (r.besluiten ?? []).flatMap(({ periode, besluit, plaats }) => ('code' in besluit ? [] : [{ gemeente, periode, besluit, plaats }]));
    return r.dossier?.besluit === undefined ? elders : [...elders, { gemeente, periode: r.dossier.periode, besluit: r.dossier.besluit, plaats: plaatsVanCel(t.blad, t.gekanteld, r.rij, kolom) }];
  });
};

/** The decisions that end before their own day, wherever they stand; what one place says of the day and another of the end counts together. */
export const onmogelijkeBesluiten = (tabellen: readonly Tabel[]): readonly Onmogelijkbesluit[] => {
  const samen = new Map<string, Vermeld[]>();
  for (const v of tabellen.flatMap(vermeldIn)) {
    const sleutel = `${volgnummer(v.periode)} ${v.gemeente}`;
    samen.set(sleutel, [...(samen.get(sleutel) ?? []), v]);
  }
  // of decisions that follow each other, each by itself
  const elk = [...samen.values()].flatMap((alle) => alsReeks(alle, (v) => v.besluit)?.map((r) => r.uit) ?? [alle]);
  return elk.flatMap((alle): readonly Onmogelijkbesluit[] => {
    const [datum, einde] = [alle.find((v) => v.besluit.datum !== ''), alle.find((v) => v.besluit.tot !== undefined)];
    if (datum === undefined || einde?.besluit.tot === undefined || einde.besluit.tot >= datum.besluit.datum) return [];
    const { gemeente, periode, plaats } = einde;
    return [{ code: 'BESLUIT_EINDIGT_VOOR_DATUM', gemeente, periode, datum: datum.besluit.datum, tot: einde.besluit.tot, plaats }];
  });
};

/** The decisions that cannot have been taken yet on a day, wherever they stand. Nothing of this is kept, in a sheet or in a receipt. */
export const komendeBesluiten = (tabellen: readonly Tabel[], op: Dag): readonly Komendbesluit[] =>
  tabellen.flatMap(vermeldIn).flatMap(({ besluit: { datum }, gemeente, periode, plaats }): readonly Komendbesluit[] => (datum > isoDag(op) ? [{ code: 'BESLUIT_DAG_KOMT', gemeente, periode, datum, plaats }] : []));

/** One sentence for all, with the places. */
export const komendeBesluitenTekst = (los: readonly Komendbesluit[]): readonly Tweetalig[] =>
  los.length === 0 ? [] : [tweemaal((t) => {
    const waar = beknopt(los.map((l) => `${l.gemeente} ${periodeTekst(l.periode)} (${l.plaats}: ${dagTekst(isoAlsDag(l.datum), t)})`), t);
    return t === 'nl'
      ? `De dag van het besluit moet nog komen: ${waar}. Het telt mee zoals het er staat; verbeter de datum, of haal de trede weg tot er is besloten.`
      : `The day of the decision has yet to come: ${waar}. It counts as it stands; correct the date, or remove the trede until it is decided.`;
  })];

/** One sentence for all, with the places. */
export const onmogelijkeBesluitenTekst = (los: readonly Onmogelijkbesluit[]): readonly Tweetalig[] =>
  los.length === 0 ? [] : [tweemaal((t) => {
    const waar = beknopt(los.map((l) => `${l.gemeente} ${periodeTekst(l.periode)} (${l.plaats}: ${t === 'nl' ? 'van' : 'of'} ${dagTekst(isoAlsDag(l.datum), t)}, ${t === 'nl' ? 'tot en met' : 'up to and including'} ${dagTekst(isoAlsDag(l.tot), t)})`), t);
    return t === 'nl'
      ? `Een besluit kan niet eindigen voordat het is genomen: ${waar}. Het telt mee zoals het er staat; verbeter een van beide dagen.`
      : `A besluit cannot end before it was taken: ${waar}. It counts as it stands; mend one of the two days.`;
  })];
