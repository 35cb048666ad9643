import { periodeTekst, type Periode, type Tweetalig } from '../../../engine';
import type { Teksten } from './vorm';

/** Fixing a half-year whose letters are out, and releasing it again. */
export const VASTZETTEN = {
  uitleg: {
    nl: 'Zijn de brieven van dit halfjaar de deur uit? Zet het dan vast: de uitkomsten die er staan worden waarden; er wordt niets opnieuw berekend. Een verstuurde trede verandert dan niet meer als iemand een cijfer wijzigt, en een collega zonder deze invoegtoepassing ziet dezelfde tabel.',
    en: 'Are the letters of this half-year out? Then fix it: the outcomes that stand there become values; nothing is computed anew. A trede that was sent no longer changes when someone edits a figure, and a colleague without this add-in sees the same table.',
  },
  zetVast: (p: Periode): Tweetalig => ({ nl: `Zet ${periodeTekst(p)} vast`, en: `Fix ${periodeTekst(p)}` }),
  vraag: (p: Periode): Tweetalig => ({ nl: `Wat er nu bij ${periodeTekst(p)} staat, wordt vastgezet: formules worden de waarden die ze tonen. Doorgaan?`, en: `What stands at ${periodeTekst(p)} now is fixed: formulas become the values that they show. Continue?` }),
  nietsTeZetten: (p: Periode): Tweetalig => ({ nl: `Er staan nog geen uitkomsten bij ${periodeTekst(p)}. Beoordeel eerst.`, en: `There are no outcomes at ${periodeTekst(p)} yet. Assess first.` }),
  ja: (p: Periode): Tweetalig => ({ nl: `Ja, zet ${periodeTekst(p)} vast`, en: `Yes, fix ${periodeTekst(p)}` }),
  isVast: (p: Periode): Tweetalig => ({ nl: `${periodeTekst(p)} is vastgezet`, en: `${periodeTekst(p)} is fixed` }),
  isVastUitleg: { nl: 'De brieven zijn uit: de uitkomsten zijn waarden en worden niet opnieuw geschreven.', en: 'The letters are out: the outcomes are values and are not written again.' },
  isVastAnders: { nl: 'Er gelden nu andere uitkomsten dan er staan. Wat er staat, blijft staan.', en: 'Other outcomes hold now than those that stand there. What stands there stays.' },
  maakLos: { nl: 'Losmaken', en: 'Release' },
  losVraag: (p: Periode): Tweetalig => ({ nl: `Daarna kan een nieuwe beoordeling de treden van ${periodeTekst(p)} wijzigen. Doorgaan?`, en: `After that a new assessment can change the treden of ${periodeTekst(p)}. Continue?` }),
  jaLos: (p: Periode): Tweetalig => ({ nl: `Ja, maak ${periodeTekst(p)} los`, en: `Yes, release ${periodeTekst(p)}` }),
} as const satisfies Teksten;
