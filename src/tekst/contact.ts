import type { Contactstand, Contacttermijn, Tweetalig } from '../engine';
import { dagTekst } from './getal';
import { tweemaal, type Taal } from './taal';

const NAMEN: Readonly<Record<'gesprek' | 'contact', Tweetalig>> = { gesprek: { nl: 'gesprek', en: 'talk' }, contact: { nl: 'contact', en: 'contact' } };

const dagenTekst = (n: number, t: Taal): string => (t === 'nl' ? `${n} ${n === 1 ? 'dag' : 'dagen'}` : `${n} ${n === 1 ? 'day' : 'days'}`);

const laat = ({ laatste, uiterlijk, dagen }: Contacttermijn, naam: string, t: Taal): string => {
  if (laatste === null || uiterlijk === null) return t === 'nl' ? `nog geen ${naam} vastgelegd` : `no ${naam} registered yet`;
  const hoeveel = `${dagenTekst(-(dagen ?? 0), t)} ${t === 'nl' ? 'geleden' : 'ago'}`;
  return t === 'nl' ? `${naam} moest uiterlijk ${dagTekst(uiterlijk, t)} (${hoeveel}; het laatste was op ${dagTekst(laatste, t)})` : `${naam} was due by ${dagTekst(uiterlijk, t)} (${hoeveel}; the last was on ${dagTekst(laatste, t)})`;
};

/** Said once where the sheet of contacts has no contact yet. */
export const NIETS_VASTGELEGD: Tweetalig = {
  nl: 'Er is nog geen gesprek of contact vastgelegd, dus is niet bekend wat te laat is. Zet per gesprek of contact een rij op het blad IBT-contacten: de gemeente, de datum (zoals 26-9-2024) en de soort (gesprek of contact).',
  en: 'No talk or contact has been noted yet, so it is not known what is overdue. Put a row for each talk or contact on the sheet IBT-contacten: the gemeente, the date (such as 26-9-2024) and the kind (gesprek or contact).',
};

/** What is overdue at one gemeente, as a sentence; `null` where nothing is. */
export const contactTekst = (s: Contactstand): Tweetalig | null => {
  const soorten = (['gesprek', 'contact'] as const).filter((k) => s[k].teLaat);
  if (soorten.length === 0) return null;
  return tweemaal((t) => `${s.gemeente}: ${soorten.map((k) => laat(s[k], NAMEN[k][t], t)).join('; ')}.`);
};

/** How long one term is overdue, for in a table; `null` where it is not. */
export const termijnTekst = ({ teLaat, laatste, uiterlijk, dagen }: Contacttermijn): Tweetalig | null => {
  if (!teLaat) return null;
  if (laatste === null || uiterlijk === null) return { nl: 'nog geen', en: 'none yet' };
  return tweemaal((t) => (t === 'nl' ? `${dagenTekst(-(dagen ?? 0), t)} te laat (uiterlijk ${dagTekst(uiterlijk, t)}, laatst ${dagTekst(laatste, t)})` : `${dagenTekst(-(dagen ?? 0), t)} overdue (due ${dagTekst(uiterlijk, t)}, last ${dagTekst(laatste, t)})`));
};
