import { type Taal, zin, type Zinnen } from '../../tekst';
import type { Planwaarschuwing } from './plaatsing';

const WAARSCHUWINGEN: Zinnen<Planwaarschuwing> = {
  SORTEREN_NEEMT_NIET_MEE: (w) => ({
    nl: `Bij de tabel op ${w.plaats} staan filterknoppen die onze kolommen niet meenemen. Sorteer met zorg: de treden blijven dan staan waar ze staan. Voer de beoordeling na het sorteren opnieuw uit.`,
    en: `The table at ${w.plaats} has filter buttons that leave our columns out. Sort with care: the treden then stay where they are. Run the assessment again after sorting.`,
  }),
};

/** The sentence of a warning of planning: what to look out for, and where. */
export const planwaarschuwingTekst = (w: Planwaarschuwing, taal: Taal): string => zin(WAARSCHUWINGEN, w, taal);
