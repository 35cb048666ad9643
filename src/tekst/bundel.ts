import { periodeTekst, type Bevinding, type Kader } from '../engine';
import { bevindingTekst } from './bevindingen';
import { dagTekst, getalTekst as g, standTekst } from './getal';
import type { Taal } from './taal';

/** A sentence that several rows share, and what it leaves to each of them. */
export interface Gedeeld {
  readonly zin: string;
  readonly bij: string;
}

/** What a bevinding says without the figures of its own row; `null` where it is said as it is. */
export const gedeeldeZin = (b: Bevinding, taal: Taal): Gedeeld | null => {
  const nl = taal === 'nl';
  switch (b.code) {
    case 'BEGINSTAND_NIET_BEVESTIGD':
      return {
        zin: nl
          ? 'De beginstand is nog een voorstel en niet bevestigd door COA. Vul het cijfer van COA in, of maak de cel ernaast leeg als het klopt.'
          : 'The opening balance is still a proposal and not confirmed by COA. Enter COA\'s figure, or clear the cell beside it if it is right.',
        bij: standTekst(b.stand, taal),
      };
    case 'BEGINSTAND_WIJKT_AF':
      return {
        zin: nl
          ? `De beginstand is anders dan de eindstand van ${periodeTekst(b.periode)}. De beginstand uit het blad is gebruikt.`
          : `The opening balance differs from the closing balance of ${periodeTekst(b.periode)}. The opening balance in the sheet was used.`,
        bij: nl ? `${standTekst(b.vermeld, taal)}, eindstand ${standTekst(b.berekend, taal)}` : `${standTekst(b.vermeld, taal)}, closing balance ${standTekst(b.berekend, taal)}`,
      };
    case 'TAAKSTELLING_BIJGESTELD': {
      const dag = b.dag === null ? '' : nl ? ` per ${dagTekst(b.dag, taal)}` : ` from ${dagTekst(b.dag, taal)}`;
      return {
        zin: nl ? `De taakstelling is${dag} bijgesteld; de eerdere staat onder “${b.bron}”. De laatste telt.` : `The taakstelling was adjusted${dag}; the earlier one is under “${b.bron}”. The last one counts.`,
        bij: nl ? `van ${g(b.eerder, taal)} naar ${g(b.nu, taal)}` : `from ${g(b.eerder, taal)} to ${g(b.nu, taal)}`,
      };
    }
    default:
      return null;
  }
};

/** One sentence with the rows that it is about; `bij` is what it leaves to the row, or nothing. */
export interface Bundel<R> {
  readonly zin: string;
  readonly rijen: ReadonlyArray<{ readonly rij: R; readonly bij: string }>;
}

interface Melding<R> {
  readonly rij: R;
  readonly zin: string;
  readonly bij: string;
}

/** Whether a row has a sentence already: its sentences come one after another. */
const staatEr = <R>(meldingen: readonly Melding<R>[], rij: R, zin: string): boolean => {
  for (let i = meldingen.length - 1; i >= 0 && meldingen[i]?.rij === rij; i -= 1) if (meldingen[i]?.zin === zin) return true;
  return false;
};

/**
 * What is said of several rows, said once: the same sentence, or sentences that differ in their figures only. In the order in
 * which each first comes; a row is named once under a sentence.
 */
export const bundel = <R>(meldingen: ReadonlyArray<readonly [rij: R, bevinding: Bevinding]>, kader: Kader | null, taal: Taal): ReadonlyArray<Bundel<R>> => {
  const perSleutel = new Map<string, Melding<R>[]>();
  for (const [rij, b] of meldingen) {
    const zin = bevindingTekst(b, kader, taal);
    const deel = gedeeldeZin(b, taal);
    const sleutel = deel?.zin ?? zin;
    const eerder = perSleutel.get(sleutel) ?? [];
    if (!staatEr(eerder, rij, zin)) eerder.push({ rij, zin, bij: deel?.bij ?? '' });
    perSleutel.set(sleutel, eerder);
  }
  return [...perSleutel].map(([sleutel, alle]): Bundel<R> => {
    const [eerste] = alle;
    const eender = eerste !== undefined && alle.every((m) => m.zin === eerste.zin);
    return eender ? { zin: eerste.zin, rijen: alle.map(({ rij }) => ({ rij, bij: '' })) } : { zin: sleutel, rijen: alle.map(({ rij, bij }) => ({ rij, bij })) };
  });
};
