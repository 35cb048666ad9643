import { periodeTekst, type Dag, type Periode, type Tweetalig } from '../../../engine';
import { dagTekst, getalTekst, isoTekst, tweemaal } from '../../../tekst';
import { aantalTekst, type Teksten } from './vorm';

/** The decisions of the workbook together, the trajectories from trede 4 on, and the log. */
export const OVERZICHT = {
  besluiten: { nl: 'Besluiten', en: 'Decisions' },
  geen: { nl: 'In deze werkmap is nog niets besloten. Voer een besluit in op het tabblad Gemeente.', en: 'Nothing was decided in this workbook yet. Enter a decision on the Gemeente tab.' },
  gelijk: (n: number): Tweetalig => {
    const a = aantalTekst(n, { nl: 'besluit is', en: 'decision is' }, { nl: 'besluiten zijn', en: 'decisions are' });
    return { nl: `${a.nl} gelijk aan het voorstel.`, en: `${a.en} the same as the proposal.` };
  },
  wijktAf: (gemeente: string, p: Periode, besluit: number, voorstel: number | null): Tweetalig => ({
    nl: `${gemeente} ${periodeTekst(p)}: besloten is trede ${besluit}, ${voorstel === null ? 'een voorstel is er niet' : `het voorstel is trede ${voorstel}`}.`,
    en: `${gemeente} ${periodeTekst(p)}: trede ${besluit} was decided, ${voorstel === null ? 'there is no proposal' : `the proposal is trede ${voorstel}`}.`,
  }),
  verlopen: (gemeente: string, p: Periode, trede: number, tot: string): Tweetalig => tweemaal((t) => (t === 'nl'
    ? `${gemeente} ${periodeTekst(p)}: het besluit (trede ${trede}) gold tot en met ${isoTekst(tot, t)} en telt nog mee.`
    : `${gemeente} ${periodeTekst(p)}: the decision (trede ${trede}) held up to and including ${isoTekst(tot, t)} and still counts.`)),
  traject: (op: Dag): Tweetalig => tweemaal((t) => (t === 'nl' ? `Traject vanaf trede 4, op ${dagTekst(op, t)}` : `Trajectory from trede 4 on, as of ${dagTekst(op, t)}`)),
  trajectbronnen: { nl: 'Waar deze stappen op rusten', en: 'What these steps rest on' },
  bij: { nl: 'Klaar: er is geen stap aan de beurt en geen stap te laat.', en: 'Done: no step is due and none is overdue.' },
  nietGelezen: { nl: 'Niet gelezen', en: 'Not read' },
  logboek: { nl: 'Logboek', en: 'Log' },
  logUitleg: {
    nl: 'Wie wat wanneer veranderde, met een bewijs van elke beoordeling. Is er een logboek, dan komt wat u schrijft, overneemt, besluit of herstelt er vanzelf bij; er gaat nooit een regel uit.',
    en: 'Who changed what and when, with a receipt of each assessment. Where there is a log, what you write, take over, decide or restore is added by itself; no line is ever taken away.',
  },
  geenLog: { nl: 'Deze werkmap heeft nog geen logboek.', en: 'This workbook has no log yet.' },
  andereKop: (blad: string): Tweetalig => ({
    nl: `Blad “${blad}” heeft niet de koppen van het logboek. Geef het een andere naam, of zet de koppen terug; er wordt niets op geschreven.`,
    en: `Sheet “${blad}” does not have the headers of the log. Give it another name, or put the headers back; nothing is written on it.`,
  }),
  regels: (blad: string, n: number): Tweetalig => {
    const a = aantalTekst(n, { nl: 'regel', en: 'line' }, { nl: 'regels', en: 'lines' });
    return { nl: `Bij het lezen van de werkmap: ${a.nl} op blad “${blad}”.`, en: `When the workbook was read: ${a.en} on sheet “${blad}”.` };
  },
  wacht: (n: number): Tweetalig => ({
    nl: n === 1 ? 'Er wacht één regel die het logboek nog niet kon opnemen; zij is in deze werkmap bewaard. Kies Bewaar in logboek.' : `Er wachten ${getalTekst(n, 'nl')} regels die het logboek nog niet kon opnemen; zij zijn in deze werkmap bewaard. Kies Bewaar in logboek.`,
    en: n === 1 ? 'One line waits that the log could not take yet; it is kept in this workbook. Choose Keep in the log.' : `${getalTekst(n, 'en')} lines wait that the log could not take yet; they are kept in this workbook. Choose Keep in the log.`,
  }),
  laatste: (r: string): Tweetalig => ({ nl: `De laatste: ${r}.`, en: `The last: ${r}.` }),
  onleesbaar: (rijen: readonly number[]): Tweetalig => tweemaal((t) => {
    const wat = `${rijen.slice(0, 10).map((r) => getalTekst(r, t)).join(', ')}${rijen.length > 10 ? ', …' : ''}`;
    return t === 'nl' ? `Geen logregel meer, en daarom niet meegeteld: rij ${wat}. Wat er staat, blijft staan.` : `No line of the log any more, and so not counted: row ${wat}. What stands there stays.`;
  }),
  door: { nl: 'Uw naam in het logboek', en: 'Your name in the log' },
  doorUitleg: { nl: 'Zoals u typt; de naam wordt in deze werkmap bewaard.', en: 'As you type it; the name is kept in this workbook.' },
  geenNaam: { nl: 'Vul in onder welke naam de regels komen.', en: 'Enter under which name the lines come.' },
  teLang: (n: number): Tweetalig => tweemaal((t) => (t === 'nl' ? `Hier passen hoogstens ${n} tekens.` : `At most ${n} characters fit here.`)),
  bewaar: { nl: 'Bewaar in logboek', en: 'Keep in the log' },
  nieuwLog: (blad: string): Tweetalig => ({
    nl: `Er komt een blad “${blad}” achter de andere bladen, met een regel voor elke beoordeling en elk besluit. Wat u hiervoor deed, kan Excel daarna misschien niet meer ongedaan maken. Doorgaan?`,
    en: `A sheet “${blad}” is added after the other sheets, with a line for each assessment and each decision. Excel may then not be able to undo what you did before. Continue?`,
  }),
  jaNieuwLog: { nl: 'Ja, begin een logboek', en: 'Yes, begin a log' },
} as const satisfies Teksten;
