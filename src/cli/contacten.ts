import { contactstand, gemeentenVan, isoDag, kiesKader, periodeVan, type Contactstand, type Contacttermijn, type Dag } from '../engine';
import { kaders } from '../kaders';
import { contacttermijnen } from '../kaders/contacten';
import { contactTekst } from '../tekst/contact';
import type { Werkmap } from '../werkmap/blad';
import { contactfoutTekst, leesContacten } from '../werkmap/contacten/lees';
import type { Kleuren } from './kleur';
import { breek } from './uitvoer';

export interface Contactbeeld {
  readonly op: Dag;
  /** None where no contacts are kept. */
  readonly standen: readonly Contactstand[];
  readonly meldingen: readonly string[];
}

/** Where the contacts in the workbook stand on a day, of every gemeente of the kader of that day. */
export const contactbeeld = (werkmap: Werkmap, op: Dag): Contactbeeld => {
  const { aanwezig, contacten, fouten } = leesContacten(werkmap.bladen, gemeentenVan(kaders));
  const gelezen = aanwezig && !fouten.some((f) => f.code === 'KOPPEN_ANDERS');
  const gemeenten = kiesKader(kaders, periodeVan(op))?.gemeenten.map((g) => g.naam) ?? [...new Set(contacten.map((c) => c.gemeente))];
  return { op, standen: gelezen ? contactstand(gemeenten, contacten, op) : [], meldingen: fouten.map((f) => contactfoutTekst(f).nl) };
};

/** What is overdue, per gemeente; nothing where no contacts are kept. */
export const contactregels = ({ op, standen }: Contactbeeld, kleuren: Kleuren): readonly string[] => {
  if (standen.length === 0) return [];
  const laat = standen.flatMap((s) => contactTekst(s)?.nl ?? []);
  return ['', kleuren.vet(`Contacten, op ${op.dag}-${op.maand}-${op.jaar}`), ...(laat.length === 0 ? ['Er is niets te laat: een gesprek per halfjaar, contact eens per twee maanden.'] : laat.map((zin) => breek(`  • ${zin}`, '    ')))];
};

const iso = (d: Dag | null): string | null => (d === null ? null : isoDag(d));
const termijnJson = (t: Contacttermijn) => ({ laatste: iso(t.laatste), uiterlijk: iso(t.uiterlijk), dagen: t.dagen, teLaat: t.teLaat });

export const contactenJson = ({ op, standen }: Contactbeeld): unknown => ({
  op: isoDag(op), lezing: { gesprek: contacttermijnen.gesprek.lezing, contact: contacttermijnen.contact.lezing },
  gemeenten: standen.map((s) => ({ gemeente: s.gemeente, gesprek: termijnJson(s.gesprek), contact: termijnJson(s.contact) })),
});
