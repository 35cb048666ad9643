import type { Tweetalig } from '../../engine';
import type { Kolomreden } from '../tabel';

const vast = {
  'niet nodig': { nl: 'telt niet mee voor de trede', en: 'does not count for the trede' },
  verwachting: { nl: 'is een verwachting, geen uitkomst', en: 'is an expectation, not an outcome' },
  'ander halfjaar': { nl: 'gaat over een ander halfjaar', en: 'is about another half-year' },
  'deel van het halfjaar': { nl: 'gaat over een deel van het halfjaar', en: 'is about a part of the half-year' },
  'twee dingen': { nl: 'noemt twee dingen tegelijk', en: 'names two things at once' },
  'niet zeker tijdig': { nl: 'zegt niet zonder meer hoeveel mensen er tijdig beschikbaar waren', en: 'does not plainly say how many people were available in time' },
  plekken: { nl: 'telt plekken, geen mensen', en: 'counts places, not people' },
  waarvan: { nl: 'zegt niet waarvan dit een percentage is', en: 'does not say of what this is a percentage' },
  'niet vast': { nl: 'zegt dat deze trede niet vaststaat', en: 'says that this trede is not final' },
  'stand meegeteld': { nl: 'de stand is hierin al meegeteld', en: 'the balance is already included' },
  berekend: { nl: 'is berekend, geen invoer', en: 'is computed, not an input' },
  kop: { nl: 'de kop zegt het', en: 'the header says so' },
  'niet herkend': { nl: 'deze kop herkennen we niet', en: 'we do not recognise this header' },
  'van ons': { nl: 'deze kolom is door ons toegevoegd', en: 'we added this column' },
  maand: { nl: 'gaat over een maand', en: 'is about one month' },
  bijstelling: { nl: 'is een bijstelling van een cijfer', en: 'is an adjustment of a figure' },
  'heel jaar': { nl: 'noemt een heel jaar, geen halfjaar', en: 'names a whole year, not a half-year' },
  begindag: { nl: 'op de dag waarop het halfjaar begint', en: 'on the day on which the half-year opens' },
  peildatum: { nl: 'op de peildatum van het halfjaar', en: 'on the day on which the half-year closes' },
  nagezien: { nl: 'nagezien kort na de peildatum', en: 'looked up shortly after the closing day' },
  'dit halfjaar': { nl: 'noemt dit halfjaar: de trede die toen gold', en: 'names this half-year: the trede in force then' },
  'halfjaar ervoor': { nl: 'noemt het halfjaar ervoor: de uitkomst daarvan', en: 'names the half-year before: its outcome' },
  'ander woord': { nl: 'zegt met een ander woord wat voor trede dit is', en: 'says in another word what trede this is' },
  onbevestigd: { nl: 'zegt welke beginstand nog een voorstel is', en: 'says which opening balance is still a proposal' },
  'eindstand ervoor': { nl: 'de eindstand van het halfjaar ervoor', en: 'the closing balance of the half-year before' },
  'meer halfjaren': { nl: 'noemt meer dan één halfjaar', en: 'names more than one half-year' },
  opgegeven: { nl: 'dat gaf u zelf aan', en: 'you said so' },
  'één moment': { nl: 'noemt één moment, terwijl elke rij een eigen halfjaar heeft', en: 'names one moment, while each row has its own half-year' },
  percentages: { nl: 'de cellen zijn percentages', en: 'the cells are percentages' },
  'aantal of percentage': { nl: 'aantal of percentage, dat is niet te zien', en: 'number or percentage, that cannot be seen' },
  'andere aangewezen': { nl: 'u wees een andere kolom aan', en: 'you named another column' },
  'eindstand elders': { nl: 'de eindstand van een ander halfjaar', en: 'the closing balance of another half-year' },
  'stand al': { nl: 'er is al een kolom met deze stand', en: 'there already is a column with this balance' },
  'voor de realisatie': { nl: 'staat vóór de realisatie', en: 'stands before the realisatie' },
  'na de realisatie': { nl: 'staat na de realisatie', en: 'stands after the realisatie' },
  'naast besluit': { nl: 'staat naast een besluit', en: 'stands beside a besluit' },
  'eerdere taakstelling': { nl: 'een eerdere taakstelling: de bijgestelde telt', en: 'an earlier taakstelling: the adjusted one counts' },
  'andere gaat voor': { nl: 'een andere kolom gaat voor', en: 'another column goes before it' },
  'naast vorige trede': { nl: 'naast de vorige trede is dit de uitkomst', en: 'beside the vorige trede this is the outcome' },
  'vorige of uitkomst': { nl: 'vorige trede of uitkomst, dat is niet te zien', en: 'vorige trede or outcome, that cannot be seen' },
  'andere tabel': { nl: 'hoort bij de tabel van een ander halfjaar', en: 'belongs to the table of another half-year' },
  'deel van de realisatie': { nl: 'is een deel van de realisatie', en: 'is a part of the realisatie' },
  'tabel met treden': { nl: 'staat in een tabel met alleen treden', en: 'stands in a table of treden only' },
  'tabel met besluiten': { nl: 'staat in een tabel met besluiten', en: 'stands in a table of decisions' },
  'niet bij besluit': { nl: 'hoort niet bij een besluit', en: 'is no part of a decision' },
  cellen: { nl: 'de cellen eronder zeggen het', en: 'the cells below say so' },
} as const satisfies Readonly<Record<string, Tweetalig>>;

/** A reason that is the same for every column. */
export type Vastereden = keyof typeof vast;

/** Why a column was read as it was: a short clause. */
export const redenTekst = (reden: Kolomreden): Tweetalig => {
  if (typeof reden === 'string') return vast[reden];
  return reden.code === 'ander moment'
    ? { nl: `gaat over een ander moment: ${reden.namen}`, en: `is about another moment: ${reden.namen}` }
    : { nl: `stand van ${reden.dag}, niet van de peildatum`, en: `as of ${reden.dag}, not of the closing day` };
};
