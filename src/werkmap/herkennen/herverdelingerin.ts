import { leesGetal } from '../lezen/getal';
import type { Celwaarde } from '../blad';
import type { Kop } from './kopsoort';

const getallen = (cellen: readonly Celwaarde[]): ReadonlyArray<number | null> =>
  cellen.map((cel) => {
    const getal = leesGetal(cel);
    return typeof getal === 'number' ? getal : null;
  });

/** Whether one column is another with the herverdeling added, in every row that has all three; a blank herverdeling adds nothing. */
const isSom = (som: ReadonlyArray<number | null>, zonder: ReadonlyArray<number | null>, herverdeling: ReadonlyArray<number | null>): boolean => {
  const rijen = som.flatMap((s, i) => {
    const t = zonder[i] ?? null;
    return s === null || t === null ? [] : [{ s, t, h: herverdeling[i] ?? 0 }];
  });
  return rijen.some(({ h }) => h !== 0) && rijen.every(({ s, t, h }) => s === t + h);
};

/**
 * The headers, where each taakstelling that proves to be another one with the herverdeling beside it says so: "Definitieve taakstelling" need be
 * no adjustment.
 */
export const metHerverdelingErin = (koppen: readonly Kop[], cellen: (kolom: number) => readonly Celwaarde[]): readonly Kop[] => {
  const isTaakstelling = (k: Kop): boolean => k.duiding.soort === 'taakstelling' && k.duiding.omvat === 'taakstelling';
  const taakstellingen = koppen.filter(isTaakstelling);
  const herverdeling = koppen.find((k) => (k.opgegeven ?? k.duiding.soort) === 'herverdeling');
  if (taakstellingen.length < 2 || herverdeling === undefined) return koppen;
  const h = getallen(cellen(herverdeling.kolom));
  const gelezen = taakstellingen.map((k) => ({ k, getallen: getallen(cellen(k.kolom)) }));
  const sommen = new Set(gelezen.filter((a) => gelezen.some((b) => a !== b && isSom(a.getallen, b.getallen, h))).map(({ k }) => k));
  return koppen.map((k) => (sommen.has(k) ? { ...k, duiding: { ...k.duiding, omvat: 'taakstelling en herverdeling' } } : k));
};
