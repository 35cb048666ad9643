import { isoDag, type Contacttermijn, type Dag } from '../engine';
import { contacttermijnen } from '../kaders/contacten';
import { dagTekst } from '../tekst';
import { contactTekst, NIETS_VASTGELEGD } from '../tekst/contact';
import type { Contactbeeld } from '../werkmap/contacten/stand';
import type { Kleuren } from './kleur';
import { breek } from './uitvoer';

/** What is overdue, per gemeente; nothing where no contacts are kept. */
export const contactregels = ({ op, nietsVastgelegd, standen }: Contactbeeld, kleuren: Kleuren): readonly string[] => {
  const kop = ['', kleuren.vet(`Contacten, op ${dagTekst(op, 'nl')}`)];
  if (nietsVastgelegd) return [...kop, breek(NIETS_VASTGELEGD.nl, '')];
  if (standen.length === 0) return [];
  const laat = standen.flatMap((s) => contactTekst(s)?.nl ?? []);
  return [...kop, ...(laat.length === 0 ? ['Er is niets te laat: een gesprek per halfjaar, contact eens per twee maanden.'] : laat.map((zin) => breek(`  • ${zin}`, '    ')))];
};

const iso = (d: Dag | null): string | null => (d === null ? null : isoDag(d));
const termijnJson = (t: Contacttermijn) => ({ laatste: iso(t.laatste), uiterlijk: iso(t.uiterlijk), dagen: t.dagen, teLaat: t.teLaat });

export const contactenJson = ({ op, nietsVastgelegd, standen }: Contactbeeld): unknown => ({
  op: isoDag(op), nietsVastgelegd, lezing: { gesprek: contacttermijnen.gesprek.lezing, contact: contacttermijnen.contact.lezing },
  gemeenten: standen.map((s) => ({ gemeente: s.gemeente, gesprek: termijnJson(s.gesprek), contact: termijnJson(s.contact) })),
});
