import { periodeTekst, type Dag, type Lezing, type Periode, type Tweetalig } from '../../../engine';
import { dagTekst, getalOfOnbekend, getalTekst, opsomming } from '../../../tekst';
import type { Teksten } from './vorm';

/** The tab of one gemeente. */
export const GEMEENTE = {
  kies: { nl: 'Gemeente', en: 'Gemeente' },
  kiesEen: { nl: 'Kies een gemeente…', en: 'Choose a gemeente…' },
  halfjaar: { nl: 'Halfjaar', en: 'Half-year' },
  volgt: { nl: 'Volgt de rij die u in het blad selecteert.', en: 'Follows the row that you select in the sheet.' },
  niets: { nl: 'Selecteer in het blad een rij van een gemeente, of kies er hier een.', en: 'Select the row of a gemeente in the sheet, or choose one here.' },
  geenLezing: { nl: 'Er is nog geen werkmap gelezen, of er is nog een vraag te beantwoorden bij Beoordelen.', en: 'No workbook was read yet, or a question is still open under Assess.' },
  voorstel: { nl: 'Voorstel', en: 'Proposal' },
  geenVoorstel: { nl: 'Niet te beoordelen', en: 'Not assessable' },
  geldtBesluit: (trede: number): Tweetalig => ({ nl: `Besloten is trede ${trede}; die geldt.`, en: `Trede ${trede} was decided; it holds.` }),
  ladder: { nl: 'De ladder', en: 'The ladder' },
  ladderNu: { nl: 'nu', en: 'now' },
  ladderVorige: { nl: 'vorige', en: 'before' },
  ladderBeide: { nl: 'vorige en nu', en: 'before and now' },
  cijfers: { nl: 'Cijfers', en: 'Figures' },
  vanTaakstelling: { nl: 'gerealiseerd van de taakstelling', en: 'realised of the taakstelling' },
  vanTotaalopgave: { nl: 'gerealiseerd van de totaalopgave', en: 'realised of the totaalopgave' },
  waarom: { nl: 'Waarom deze trede', en: 'Why this trede' },
  waaromNiet: { nl: 'Waarom geen trede', en: 'Why no trede' },
  beslist: { nl: 'Wat beslist', en: 'What decides' },
  som: { nl: 'De som', en: 'The sum' },
  oordeel: { nl: 'Een mens moet kijken', en: 'A person must look' },
  nietGegolden: (n: number): Tweetalig => ({ nl: `De overige stappen, ook wat hier niet geldt: ${getalTekst(n, 'nl')}`, en: `The other steps, also what does not apply here: ${getalTekst(n, 'en')}` }),
  bronnen: (n: number): Tweetalig => ({ nl: `Bronnen: ${getalTekst(n, 'nl')}`, en: `Sources: ${getalTekst(n, 'en')}` }),
  bron: (n: number): Tweetalig => ({ nl: `bron ${n}`, en: `source ${n}` }),
  letOp: (n: number): Tweetalig => ({ nl: `Let op: ${getalTekst(n, 'nl')}`, en: `Mind: ${getalTekst(n, 'en')}` }),
  nodig: { nl: 'Wat een lagere trede vraagt', en: 'What a lower trede takes' },
  nodigMeer: (n: number): Tweetalig => ({ nl: `met ${getalTekst(n, 'nl')} meer gehuisvest`, en: `with ${getalTekst(n, 'en')} more housed` }),
  nietTeHalen: (laagste: number): Tweetalig => ({ nl: `Lager dan trede ${laagste} kan niet door meer te huisvesten.`, en: `Lower than trede ${laagste} cannot be reached by housing more.` }),
  prognose: { nl: 'Waar dit halfjaar uitkomt', en: 'Where this half-year will end' },
  standVan: { nl: 'De realisatie is de stand van', en: 'The realisatie is as of' },
  standVast: (dag: Dag): Tweetalig => ({ nl: `De kop zegt dat de realisatie van ${dagTekst(dag, 'nl')} is.`, en: `The header says that the realisatie is of ${dagTekst(dag, 'en')}.` }),
  kiesDag: (p: Periode): Tweetalig => ({ nl: `Kies een dag in ${periodeTekst(p)}.`, en: `Choose a day in ${periodeTekst(p)}.` }),
  gerekendMet: (versie: Tweetalig): Tweetalig => ({ nl: `Gerekend met ${versie.nl}.`, en: `Reckoned with ${versie.en}.` }),
  methode: { nl: 'Methode', en: 'Method' },
  verwachte: (n: number | null): Tweetalig => ({ nl: `realisatie ${getalOfOnbekend(n, 'nl')}`, en: `realisatie ${getalOfOnbekend(n, 'en')}` }),
  verloop: { nl: 'Verloop', en: 'Course' },
  verloopAls: (perioden: readonly Periode[]): Tweetalig => ({ nl: `Trede en eindstand in ${opsomming(perioden.map(periodeTekst), 'nl')}; de cijfers staan in de tabel hieronder.`, en: `Trede and closing balance in ${opsomming(perioden.map(periodeTekst), 'en')}; the figures are in the table below.` }),
  verloopTabel: { nl: 'Als tabel', en: 'As a table' },
  trede: { nl: 'Trede', en: 'Trede' },
  eindstand: { nl: 'Eindstand', en: 'Closing balance' },
  onbekend: { nl: 'onbekend', en: 'unknown' },
  achterstand: { nl: 'achterstand', en: 'achterstand' },
  voorsprong: { nl: 'voorsprong', en: 'voorsprong' },
} as const satisfies Teksten;

/** How a rule was read from its source. */
export const LEZING: Readonly<Record<Lezing, Tweetalig>> = {
  letterlijk: { nl: 'letterlijk', en: 'literal' },
  afgeleid: { nl: 'afgeleid', en: 'derived' },
};
