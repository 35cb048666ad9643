import type { Kader } from '../engine';
import type { Taal } from './taal';

export const TEKENS = { '<': '<', '<=': '≤', '>': '>', '>=': '≥', '=': '=' } as const;

/** "trede 3 (Actief toezicht)"; without a kader that names it "trede 3". */
export const tredeTekst = (trede: number, kader: Kader | null, taal: Taal): string => {
  const naam = kader?.treden.find((t) => t.trede === trede)?.naam[taal];
  return naam === undefined ? `trede ${trede}` : `trede ${trede} (${naam})`;
};

/** "ja", "nee" or "niet te zeggen". */
export const antwoordTekst = (antwoord: boolean | null, taal: Taal): string => {
  if (antwoord === null) return taal === 'nl' ? 'niet te zeggen' : 'cannot be said';
  if (taal === 'nl') return antwoord ? 'ja' : 'nee';
  return antwoord ? 'yes' : 'no';
};
