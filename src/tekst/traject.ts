import type { Dag, Stapstand, Trajectstand, Tweetalig } from '../engine';
import { tweemaal, type Taal } from './taal';

const dag = (d: Dag): string => `${d.dag}-${d.maand}-${d.jaar}`;

const dagen = (n: number, taal: Taal): string => (taal === 'nl' ? (n === 1 ? '1 dag' : `${n} dagen`) : n === 1 ? '1 day' : `${n} days`);

const wanneer = ({ toestand, uiterlijk, gedaan, dagen: n }: Stapstand, taal: Taal): string => {
  if (toestand === 'gedaan' && gedaan !== null) {
    const laat = n !== null && n < 0 ? (taal === 'nl' ? `, ${dagen(-n, taal)} te laat` : `, ${dagen(-n, taal)} late`) : '';
    return `${dag(gedaan)}${laat}`;
  }
  if (uiterlijk === null || n === null) return taal === 'nl' ? 'geen uiterste dag vastgelegd' : 'no last day registered';
  if (n < 0) return taal === 'nl' ? `moest uiterlijk ${dag(uiterlijk)}, ${dagen(-n, taal)} geleden` : `was due by ${dag(uiterlijk)}, ${dagen(-n, taal)} ago`;
  if (n === 0) return taal === 'nl' ? `uiterlijk vandaag, ${dag(uiterlijk)}` : `due today, ${dag(uiterlijk)}`;
  return taal === 'nl' ? `uiterlijk ${dag(uiterlijk)}, over ${dagen(n, taal)}` : `due by ${dag(uiterlijk)}, in ${dagen(n, taal)}`;
};

/** One step as a sentence: what it is, whether it is done, due or overdue, and what the source says follows. */
export const trajectstapTekst = (s: Stapstand): Tweetalig =>
  tweemaal((t) => {
    const naam = s.stap.naam[t];
    const volgt = s.toestand === 'achterstallig' && s.stap.naTermijn !== undefined ? ` ${s.stap.naTermijn.uitleg[t]}` : '';
    if (s.toestand === 'gedaan') return `${naam}: ${wanneer(s, t)}.`;
    return `${t === 'nl' ? 'Nog niet' : 'Not yet'}: “${naam}” (${wanneer(s, t)}).${volgt}`;
  });

/** What deserves a look on that day: what is overdue, and else the step that comes first. Each a sentence. */
export const trajectTekst = ({ achterstallig, eerstvolgende }: Trajectstand, taal: Taal): readonly string[] => {
  const eerst = eerstvolgende === null || achterstallig.includes(eerstvolgende) ? [] : [eerstvolgende];
  return [...achterstallig, ...eerst].map((s) => trajectstapTekst(s)[taal]);
};
