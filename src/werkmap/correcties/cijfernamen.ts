import type { Tweetalig } from '../../engine';
import type { Correctie, Correctieveld } from './soorten';

/** What the figures are called in a list. */
export const CIJFERNAMEN: Readonly<Record<Correctieveld, Tweetalig>> = {
  taakstelling: { nl: 'taakstelling', en: 'taakstelling' },
  herverdeling: { nl: 'herverdeling', en: 'herverdeling' },
  beginstand: { nl: 'beginstand', en: 'opening balance' },
  realisatie: { nl: 'realisatie', en: 'realisatie' },
  tijdigBeschikbaar: { nl: 'tijdig beschikbaar', en: 'available in time' },
  koppelingstekort: { nl: 'koppelingstekort', en: 'koppelingstekort' },
};

export const TOTAALOPGAVE: Tweetalig = { nl: 'totaalopgave', en: 'totaalopgave' };

/** What the figure of a correction is called in a list: as the user's own column has it, which may hold the totaalopgave. */
export const cijfernaam = ({ veld, tabel }: Pick<Correctie, 'veld' | 'tabel'>): Tweetalig => (veld === 'taakstelling' && tabel.taakstellingOmvat === 'totaalopgave' ? TOTAALOPGAVE : CIJFERNAMEN[veld]);
