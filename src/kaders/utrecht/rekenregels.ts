import type { Herleiding, Kader } from '../../engine';
import { afgeleid, letterlijk } from '../herleiding';
import { brief, rapport2023, rapport2024 } from './bronnen';

const vorigeTrede: Herleiding = letterlijk(brief('Opschaling interventieladder en monitoring versnellingsactie', 'van trede 2 naar trede 3 (actief toezicht)'));

/** The arithmetic that both kaders share. */
export const gedeeldeRekenregels = {
  taakstellingMetHerverdeling: afgeleid(brief('tabel 2022-1: taakstelling 203, herverdeling Utrechtse Heuvelrug 1; realisatie taakstelling 82 %'), {
      nl: 'De taakstelling telt overal met herverdeling, ook in de criteria. Het percentage in de brief bevestigt dat (168/204 = 82 %), maar de brief vergelijkt de achterstand zelf met 203.',
      en: 'The taakstelling counts with herverdeling everywhere, also in the criteria. The percentage in the letter confirms it (168/204 = 82 %), but the letter itself compares the backlog with 203.',
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
