import type { Bevinding, Kader, Tweetalig } from '../engine';
import { getalTekst as g } from './getal';
import { perKader } from './perKader';
import { tweemaal, zin, type Taal, type Zinnen } from './taal';

/** What an assessment of bare figures can say by itself: all that a formula knows of. The others come from a sheet around it. */
export type Voorstelbevinding = Extract<
  Bevinding,
  {
    readonly code:
      | 'AFGELEID'
      | 'AFGELEIDE_VORIGE_TREDE'
      | 'HANDMATIG'
      | 'REALISATIE_NUL'
      | 'HERVERDELING_LEEG'
      | 'TAAKSTELLING_NIET_POSITIEF'
      | 'KOPPELINGSTEKORT_AFGELEID'
      | 'KOPPELINGSTEKORT_MAAKT_NIET_UIT'
      | 'KOPPELINGSTEKORT_TEGENGESPROKEN'
      | 'HERVERDELING_BESLIST'
      | 'MEER_DAN_BESCHIKBAAR'
      | 'BESLUIT_WIJKT_AF';
  }
>;

/** A derived row of the ladder in words: its reading. */
export const regelnaam = (kader: Kader | null, id: string): Tweetalig => {
  const uitleg = kader?.ladder.find((r) => r.id === id)?.herleiding.uitleg;
  return uitleg ?? { nl: id, en: id };
};

const voorbehoudnaam = (kader: Kader | null, id: string): Tweetalig => kader?.voorbehouden.find((v) => v.id === id)?.naam ?? { nl: id, en: id };

export const maakVoorstelzinnen = (kader: Kader | null): Zinnen<Voorstelbevinding> => ({
  AFGELEID: (b) => {
    const naam = regelnaam(kader, b.regel);
    return { nl: `Deze trede rust op een afgeleide regel. ${naam.nl}`, en: `This trede rests on a derived rule. ${naam.en}` };
  },
  AFGELEIDE_VORIGE_TREDE: (b) => ({
    nl: `De vorige trede (${b.trede}) is zelf een voorstel dat op een afgeleide regel rust; deze trede bouwt daarop.`,
    en: `The vorige trede (${b.trede}) is itself a proposal that rests on a derived rule; this trede builds on it.`,
  }),
  HANDMATIG: (b) => {
    const naam = voorbehoudnaam(kader, b.voorbehoud);
    return { nl: `Handmatig oordeel nodig. ${naam.nl}.`, en: `Judgement by a person needed. ${naam.en}.` };
  },
  REALISATIE_NUL: () => ({
    nl: 'De realisatie is precies 0. Controleer of er echt niemand is gehuisvest, of dat het cijfer ontbreekt.',
    en: 'The realisatie is exactly 0. Check whether nobody was housed, or the figure is missing.',
  }),
  HERVERDELING_LEEG: () => ({
    nl: 'De herverdeling is niet ingevuld; er is gerekend zonder.',
    en: 'The herverdeling is blank; it was left out of the sum.',
  }),
  TAAKSTELLING_NIET_POSITIEF: (b) =>
    tweemaal((t) => (t === 'nl' ? `De taakstelling met herverdeling is ${g(b.taakstelling, t)}. Controleer de herverdeling.` : `The taakstelling with herverdeling is ${g(b.taakstelling, t)}. Check the herverdeling.`)),
  KOPPELINGSTEKORT_AFGELEID: () => {
    const uitleg = kader?.koppelingstekort.uitleg;
    return {
      nl: `Beoordeeld op het koppelingstekort; hoe dat telt, is afgeleid. ${uitleg?.nl ?? ''}`.trim(),
      en: `Judged on the koppelingstekort; how it counts is derived. ${uitleg?.en ?? ''}`.trim(),
    };
  },
  KOPPELINGSTEKORT_MAAKT_NIET_UIT: () => ({
    nl: 'Er is een koppelingstekort vermeld zonder aantal. Dat maakt hier niet uit: ook de hele totaalopgave is gehaald.',
    en: 'A koppelingstekort is stated without a number. It makes no difference here: the whole totaalopgave was met.',
  }),
  KOPPELINGSTEKORT_TEGENGESPROKEN: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `Bij koppelingstekort staat “${b.vermeld}”, maar er waren ${g(b.tijdigBeschikbaar, t)} beschikbaar voor een totaalopgave van ${g(b.totaalopgave, t)}. Het aantal is gevolgd.`
        : `Koppelingstekort says “${b.vermeld}”, but ${g(b.tijdigBeschikbaar, t)} were available for a totaalopgave of ${g(b.totaalopgave, t)}. The number was followed.`,
    ),
  HERVERDELING_BESLIST: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `Dat de taakstelling met herverdeling wordt getoetst, is afgeleid, en beslist hier: zonder herverdeling zou ${b.zonder === null ? 'de vorige trede nodig zijn' : `het trede ${g(b.zonder, t)} zijn`}.`
        : `That the taakstelling is tested with herverdeling is derived, and decides here: without it the ${b.zonder === null ? 'vorige trede would be needed' : `trede would be ${g(b.zonder, t)}`}.`,
    ),
  MEER_DAN_BESCHIKBAAR: (b) =>
    tweemaal((t) =>
      t === 'nl'
        ? `Er zijn meer mensen gehuisvest (${g(b.realisatie, t)}) dan er tijdig beschikbaar waren (${g(b.tijdigBeschikbaar, t)}). Controleer of wie al gehuisvest was, is meegeteld.`
        : `More people were housed (${g(b.realisatie, t)}) than were available in time (${g(b.tijdigBeschikbaar, t)}). Check whether those already housed were included.`,
    ),
  BESLUIT_WIJKT_AF: (b) => ({
    nl: `Besloten is trede ${b.besluit}; het voorstel is trede ${b.voorstel}. Het besluit geldt.`,
    en: `Trede ${b.besluit} was decided; the proposal is trede ${b.voorstel}. The besluit holds.`,
  }),
});

const zonderKader = maakVoorstelzinnen(null);
const metKader = perKader(maakVoorstelzinnen);

const KORT: Readonly<Partial<Record<Voorstelbevinding['code'], Tweetalig>>> = {
  AFGELEID: { nl: 'Dit volgt uit een afgeleide regel.', en: 'This follows from a derived rule.' },
  HANDMATIG: { nl: 'Handmatig oordeel nodig.', en: 'Judgement by a person needed.' },
  KOPPELINGSTEKORT_AFGELEID: { nl: 'Hoe het koppelingstekort telt, is afgeleid.', en: 'How the koppelingstekort counts is derived.' },
};

export const isVoorstelbevinding = (b: Bevinding): b is Voorstelbevinding => b.code in zonderKader;

/** For a cell: that a rule is derived or a person must judge, without why. */
export const voorstelKort = (b: Voorstelbevinding, kader: Kader | null, taal: Taal): string => KORT[b.code]?.[taal] ?? zin(kader === null ? zonderKader : metKader(kader), b, taal);
