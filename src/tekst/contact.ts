import type { Contactstand, Contacttermijn, Dag, Tweetalig } from '../engine';
import { tweemaal, type Taal } from './taal';

const dag = (d: Dag): string => `${d.dag}-${d.maand}-${d.jaar}`;

const NAMEN: Readonly<Record<'gesprek' | 'contact', Tweetalig>> = { gesprek: { nl: 'gesprek', en: 'talk' }, contact: { nl: 'contact', en: 'contact' } };

const laat = ({ laatste, uiterlijk, dagen }: Contacttermijn, naam: string, t: Taal): string => {
  if (laatste === null || uiterlijk === null) return t === 'nl' ? `nog geen ${naam} vastgelegd` : `no ${naam} registered yet`;
  const n = -(dagen ?? 0);
  const hoeveel = t === 'nl' ? `${n} ${n === 1 ? 'dag' : 'dagen'} geleden` : `${n} ${n === 1 ? 'day' : 'days'} ago`;
  return t === 'nl' ? `${naam} moest uiterlijk ${dag(uiterlijk)} (${hoeveel}; het laatste was op ${dag(laatste)})` : `${naam} was due by ${dag(uiterlijk)} (${hoeveel}; the last was on ${dag(laatste)})`;
};

/** What is overdue at one gemeente, as a sentence; `null` where nothing is. */
export const contactTekst = (s: Contactstand): Tweetalig | null => {
  const soorten = (['gesprek', 'contact'] as const).filter((k) => s[k].teLaat);
  if (soorten.length === 0) return null;
  return tweemaal((t) => `${s.gemeente}: ${soorten.map((k) => laat(s[k], NAMEN[k][t], t)).join('; ')}.`);
};
