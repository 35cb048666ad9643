import type { Dag, Tweetalig } from '../../../engine';
import { dagTekst } from '../../../tekst';
import type { Teksten } from './vorm';

/** Talks and contacts that are overdue. */
export const CONTACTEN = {
  op: (dag: Dag): Tweetalig => ({
    nl: `Op ${dagTekst(dag, 'nl')}. Een gesprek hoort er in elk halfjaar te zijn, contact eens per twee maanden; een gesprek is ook contact.`,
    en: `On ${dagTekst(dag, 'en')}. There should be a talk in every half-year and contact once per two months; a talk is contact too.`,
  }),
  // the source itself is in kaders/contacten.ts; to import it here would make the file of the functions larger
  lezing: {
    nl: 'De voortgangsrapportage noemt het contact een streven. De uiterste dagen (het eind van het volgende halfjaar, twee maanden op de dag af) zijn onze lezing. Er volgt geen trede uit.',
    en: 'The progress report calls the contact an aim. The last days (the end of the next half-year, two months to the day) are our reading. No trede follows from it.',
  },
  nietsTeLaat: { nl: 'Er is niets te laat.', en: 'Nothing is overdue.' },
  teLaat: { nl: 'Te laat', en: 'Overdue' },
  gemeente: { nl: 'Gemeente', en: 'Gemeente' },
  gesprek: { nl: 'Gesprek', en: 'Talk' },
  contact: { nl: 'Contact', en: 'Contact' },
  opTijd: { nl: 'op tijd', en: 'in time' },
  nietGelezen: { nl: 'Niet gelezen', en: 'Not read' },
} as const satisfies Teksten;
