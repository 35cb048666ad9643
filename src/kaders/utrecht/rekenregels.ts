import type { Criterium, Herleiding, Kader, Voorbehoud } from '../../engine';
import { afgeleid, letterlijk } from '../herleiding';
import { brief, rapport2023, rapport2024 } from './bronnen';

const vorigeTrede: Herleiding = letterlijk(brief('Opschaling interventieladder en monitoring versnellingsactie', 'van trede 2 naar trede 3 (actief toezicht)'));

/** The arithmetic that both kaders share. */
export const gedeeldeRekenregels = {
  taakstellingMetHerverdeling: afgeleid(brief('tabel 2022-1: taakstelling 203, herverdeling Utrechtse Heuvelrug 1; realisatie taakstelling 82%'), {
      nl: 'De taakstelling telt overal met herverdeling, ook in de criteria. Het percentage in de brief bevestigt dat (168/204 = 82%), maar de brief vergelijkt de achterstand zelf met 203.',
      en: 'The taakstelling counts with herverdeling everywhere, also in the criteria. The percentage in the letter confirms it (168/204 = 82%), but the letter itself compares the backlog with 203.',
    }),
  totaalopgave: letterlijk(brief('tabel 2022-1', 'Totaalopgave: Taakstelling 2022-1 incl. herverdeling UH + achterstand zoals gemeten op 1 januari 2022')),
  eindstand: letterlijk(brief('Bevindingen en beoordeling', 'eerst de taakstelling van het afgelopen half jaar realiseert en dat, als deze behaald is, een eventuele achterstand wordt weggewerkt')),
  beoordelingsopgave: afgeleid(rapport2023('3.1.1 Landelijk tekort aan koppelingen', 'beoordeeld aan de hand van het aantal tijdig beschikbare vergunninghouders'), {
      nl: 'Waren er op de koppelpeildatum minder mensen beschikbaar dan de totaalopgave, dan is dat aantal de opgave waarop wordt beoordeeld. Wie toen al gehuisvest was, telt mee. De werkelijke achterstand blijft staan.',
      en: 'Where fewer people were available on the koppelpeildatum than the totaalopgave, that number is what is judged. Those already housed are included. The real backlog stays.',
    }),
  beoordeeldeEindstand: afgeleid(rapport2023('3.1.1 Landelijk tekort aan koppelingen'), {
      nl: 'De treden toetsen de beoordelingsopgave min de realisatie. Zonder koppelingstekort is dat de werkelijke eindstand.',
      en: 'The treden test the beoordelingsopgave less the realisatie. Without a koppelingstekort that is the real closing balance.',
    }),
  vorigeTrede,
} as const satisfies Partial<Kader['rekenregels']>;

export const taakstellingBlijft: Herleiding = afgeleid(rapport2023('3.1.1 Landelijk tekort aan koppelingen'), {
    nl: 'Een koppelingstekort verandert de taakstelling waarmee de achterstand wordt vergeleken niet.',
    en: 'A koppelingstekort does not change the taakstelling with which the backlog is compared.',
  });

export const taakstellingKrimpt: Herleiding = afgeleid(rapport2024('1 Inleiding', 'Bij een koppelingstekort zijn er te weinig vergunninghouders aan gemeenten gekoppeld om de taakstelling te kunnen behalen'), {
    nl: 'Bij een koppelingstekort wordt getoetst op ten hoogste het aantal dat tijdig beschikbaar was.',
    en: 'With a koppelingstekort no more is tested than the number available in time.',
  });

const niemandBeschikbaar: Criterium = {
  id: 'niemand-tijdig-beschikbaar',
  naam: { nl: 'Er was niemand tijdig beschikbaar', en: 'Nobody was available in time' },
  soort: 'vergelijking',
  links: 'tijdigBeschikbaar',
  vergelijking: '=',
  rechts: 0,
  herleiding: afgeleid(rapport2023('3.1.1 Landelijk tekort aan koppelingen'), {
    nl: 'Een 0 kan ook een cel zijn die niet is ingevuld. Dan zou iedere gemeente op trede 1 komen.',
    en: 'A 0 may also be a cell that was not filled in. Every gemeente would then come out at trede 1.',
  }),
};

const opgaveVerkleind: Criterium = {
  id: 'opgave-verkleind',
  naam: { nl: 'De opgave is daardoor kleiner dan de totaalopgave', en: 'That makes the opgave smaller than the totaalopgave' },
  soort: 'vergelijking',
  links: 'beoordelingsopgave',
  vergelijking: '<',
  rechts: 'totaalopgave',
  herleiding: niemandBeschikbaar.herleiding,
};

/** A 0 under "tijdig beschikbaar" that turns the whole opgave into nothing asks for a person, under every kader. */
export const oordeelBijNulBeschikbaar: Voorbehoud = {
  id: 'oordeel-bij-nul-beschikbaar',
  naam: { nl: 'Er staat 0 tijdig beschikbaar: controleer of dat klopt of dat het aantal ontbreekt', en: 'It says 0 available in time: check whether that is right or the number is missing' },
  als: [{ criterium: niemandBeschikbaar, antwoord: true }, { criterium: opgaveVerkleind, antwoord: true }],
  herleiding: niemandBeschikbaar.herleiding,
};
