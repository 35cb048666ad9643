import type { Dag, Stapstand, Trajectstand } from '../engine';
import type { Taal } from './taal';

const dag = (d: Dag): string => `${d.dag}-${d.maand}-${d.jaar}`;

const dagen = (n: number, taal: Taal): string => (taal === 'nl' ? (n === 1 ? '1 dag' : `${n} dagen`) : n === 1 ? '1 day' : `${n} days`);

const wanneer = ({ uiterlijk, dagen: n }: Stapstand, taal: Taal): string => {
  if (uiterlijk === null || n === null) return taal === 'nl' ? 'geen uiterste dag vastgelegd' : 'no last day registered';
  if (n < 0) return taal === 'nl' ? `moest uiterlijk ${dag(uiterlijk)}, ${dagen(-n, taal)} geleden` : `was due by ${dag(uiterlijk)}, ${dagen(-n, taal)} ago`;
  if (n === 0) return taal === 'nl' ? `uiterlijk vandaag, ${dag(uiterlijk)}` : `due today, ${dag(uiterlijk)}`;
  return taal === 'nl' ? `uiterlijk ${dag(uiterlijk)}, over ${dagen(n, taal)}` : `due by ${dag(uiterlijk)}, in ${dagen(n, taal)}`;
};

/** A step that was taken after its term, of which the source says what follows, until that was done. */
const naTermijnGezet = (stappen: readonly Stapstand[]): readonly Stapstand[] =>
  stappen.filter((s) => s.toestand === 'gedaan' && (s.dagen ?? 0) < 0 && s.stap.naTermijn !== undefined && !stappen.some((x) => x.stap.tenzij === s.stap.id && x.toestand === 'gedaan'));

/** A step that is due, overdue or was taken too late, as a sentence; past its term with what the source says follows. */
const stapTekst = (s: Stapstand, t: Taal): string => {
  const naam = `“${s.stap.naam[t]}”`;
  const volgt = s.stap.naTermijn !== undefined && (s.dagen ?? 0) < 0 ? ` ${s.stap.naTermijn.uitleg[t]}` : '';
  if (s.toestand !== 'gedaan' || s.gedaan === null) return `${t === 'nl' ? 'Nog niet' : 'Not yet'}: ${naam} (${wanneer(s, t)}).${volgt}`;
  const laat = dagen(-(s.dagen ?? 0), t);
  return `${t === 'nl' ? `Gedaan, maar ${laat} te laat` : `Done, but ${laat} late`} (${dag(s.gedaan)}): ${naam}.${volgt}`;
};

/** What deserves a look on that day: what is overdue or was done after its term, and else the step that comes first. Each a sentence. */
export const trajectTekst = ({ stappen, achterstallig, eerstvolgende }: Trajectstand, taal: Taal): readonly string[] => {
  const eerst = eerstvolgende === null || achterstallig.includes(eerstvolgende) ? [] : [eerstvolgende];
  return [...naTermijnGezet(stappen), ...achterstallig, ...eerst].map((s) => stapTekst(s, taal));
};
