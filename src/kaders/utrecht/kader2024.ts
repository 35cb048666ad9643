import { periode, type Criterium, type Kader } from '../../engine';
import { afgeleid, letterlijk } from '../herleiding';
import { beleidskader2024, rapport2022, rapport2023, rapport2024 } from './bronnen';
import { gemeenten } from './gemeenten';
import { gedeeldeRekenregels, oordeelBijNulBeschikbaar, taakstellingKrimpt } from './rekenregels';
import { treden } from './treden';

const achterstand: Criterium = {
  id: 'achterstand',
  naam: { nl: 'Er is een achterstand', en: 'There is a backlog' },
  soort: 'vergelijking',
  links: 'beoordeeldeEindstand',
  vergelijking: '>',
  rechts: 0,
  herleiding: letterlijk(rapport2024('Beoordelingen taakstellingsperiode eerste helft 2024', 'Zij hadden geen achterstand op de huisvesting van vergunninghouders')),
};

const vorigeTredeBekend: Criterium = {
  id: 'vorige-trede-bekend',
  naam: { nl: 'De vorige trede is bekend', en: 'The vorige trede is known' },
  soort: 'bekend',
  grootheid: 'vorigeTrede',
  herleiding: letterlijk(rapport2023('2.2 Aanvullend beleidskader IBT huisvesting vergunninghouders', 'een trede omhoog gaat op de interventieladder')),
};

const trajectLoopt: Criterium = {
  id: 'trede-4-of-hoger-van-kracht',
  naam: { nl: 'Trede 4 of hoger is van kracht', en: 'Trede 4 or higher is in force' },
  soort: 'vergelijking',
  links: 'vorigeTrede',
  vergelijking: '>=',
  rechts: 4,
  herleiding: letterlijk(rapport2024('Monitoring indeplaatsstellingstrajecten bij taakverwaarlozing', 'Daarbij laten we voor die gemeenten de halfjaarlijkse beoordelingscyclus los')),
};

const taakstellingGehaald: Criterium = {
  id: 'taakstelling-gehaald',
  naam: { nl: 'De taakstelling is gehaald', en: 'The taakstelling was met' },
  soort: 'vergelijking',
  links: 'realisatie',
  vergelijking: '>=',
  rechts: 'beoordeeldeTaakstelling',
  herleiding: letterlijk(rapport2023('2.2 Aanvullend beleidskader IBT huisvesting vergunninghouders', 'wanneer de taakstelling niet wordt behaald (en dus de achterstand op de totaalopgave oploopt)')),
};

const trede4Voorgesteld: Criterium = {
  id: 'voorstel-trede-4',
  naam: { nl: 'Het voorstel is trede 4', en: 'The proposal is trede 4' },
  soort: 'vergelijking',
  links: 'trede',
  vergelijking: '=',
  rechts: 4,
  herleiding: letterlijk(rapport2024('Toelichting vooraankondiging indeplaatsstellingstraject bij taakverwaarlozing (trede 4)')),
};

const koppelingstekort: Criterium = {
  id: 'koppelingstekort',
  naam: { nl: 'Er was een koppelingstekort', en: 'There was a koppelingstekort' },
  soort: 'vergelijking',
  links: 'beoordelingsopgave',
  vergelijking: '<',
  rechts: 'totaalopgave',
  herleiding: afgeleid(rapport2024('1 Inleiding', 'Bij een koppelingstekort zijn er te weinig vergunninghouders aan gemeenten gekoppeld om de taakstelling te kunnen behalen'), {
    nl: 'Het tekort wordt gemeten tegen de totaalopgave, zoals de rapportage over 2023-2 doet; de rapportage over 2024 noemt de taakstelling.',
    en: 'The shortage is measured against the totaalopgave, as the report on 2023-2 does; the report on 2024 speaks of the taakstelling.',
  }),
};

/** The kader from 2024-1 on: the trend decides. Its own criteria were not at hand; this is what the reports say of it. */
export const utrecht2024: Kader = {
  id: 'utrecht-2024',
  naam: { nl: 'Aanvullend beleidskader IBT huisvesting vergunninghouders 2024, provincie Utrecht', en: 'Supplementary policy framework IBT housing of permit holders 2024, province of Utrecht' },
  provincie: 'Utrecht',
  bron: beleidskader2024,
  van: periode(2024, 1),
  tot: null,
  geldigheid: letterlijk(rapport2022('Aanvullend beleidskader huisvesting vergunninghouders', 'Het kader zal voor het eerst worden gehanteerd bij de beoordeling van de taakstellingsperiode 2024-1')),
  waarschuwing: {
    nl: 'De criteria van dit kader zijn ontleend aan de gepubliceerde voortgangsrapportages, niet aan het kader zelf. Lees CVDR713805 na voordat u hierop besluit.',
    en: 'The criteria of this kader were taken from the published progress reports, not from the kader itself. Read CVDR713805 before you decide on this.',
  },
  gemeenten,
  treden,
  rekenregels: { ...gedeeldeRekenregels, beoordeeldeTaakstelling: taakstellingKrimpt },
  koppelingstekort: {
    bron: rapport2024('1 Inleiding', 'Bij gemeenten waarbij dit speelt is hiermee rekening gehouden in de beoordelingen'),
    uitleg: {
      nl: 'Hoe ermee rekening is gehouden, staat er niet bij: gelezen als in 2023-2, met het aantal dat tijdig beschikbaar was in plaats van de totaalopgave.',
      en: 'How it was taken into account is not said: read as in 2023-2, with the number available in time instead of the totaalopgave.',
    },
    ookTaakstelling: true,
  },
  criteria: [achterstand, vorigeTredeBekend, trajectLoopt, taakstellingGehaald],
  ladder: [
    {
      id: 'geen-achterstand',
      als: [{ criterium: achterstand, antwoord: false }],
      dan: { soort: 'trede', trede: 1 },
      herleiding: letterlijk(rapport2024('Beoordelingen taakstellingsperiode eerste helft 2024', 'Zij hadden geen achterstand op de huisvesting van vergunninghouders')),
    },
    {
      id: 'vorige-trede-onbekend',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: vorigeTredeBekend, antwoord: false }],
      dan: { soort: 'niet te beoordelen', ontbreekt: 'vorigeTrede' },
      herleiding: letterlijk(rapport2023('2.2 Aanvullend beleidskader IBT huisvesting vergunninghouders', 'een trede omhoog gaat op de interventieladder')),
    },
    {
      id: 'traject-loopt',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: trajectLoopt, antwoord: true }],
      dan: { soort: 'vanaf vorige', plus: 0, minstens: 4, hoogstens: 6 },
      herleiding: afgeleid(rapport2024('Monitoring indeplaatsstellingstrajecten bij taakverwaarlozing', 'Daarbij laten we voor die gemeenten de halfjaarlijkse beoordelingscyclus los'), {
        nl: 'De trede blijft van kracht tot er een besluit is. Trede 5 en 6 volgen niet uit cijfers: 4→5 is een oordeel over het plan en de resultaten, 5→6 volgt als de termijn in het besluit zonder resultaat is verlopen.',
        en: 'The trede stays in force until there is a decision. Treden 5 and 6 do not follow from figures: 4→5 is a judgement on the plan and its results, 5→6 follows when the term in the decision has run out without result.',
      }),
    },
    {
      id: 'taakstelling-niet-gehaald',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: trajectLoopt, antwoord: false }, { criterium: taakstellingGehaald, antwoord: false }],
      dan: { soort: 'vanaf vorige', plus: 1, minstens: 2, hoogstens: 4 },
      herleiding: letterlijk(rapport2023('2.2 Aanvullend beleidskader IBT huisvesting vergunninghouders', 'dat de gemeente een trede omhoog gaat op de interventieladder wanneer de taakstelling niet wordt behaald (en dus de achterstand op de totaalopgave oploopt)')),
    },
    {
      id: 'taakstelling-gehaald-met-achterstand',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: trajectLoopt, antwoord: false }, { criterium: taakstellingGehaald, antwoord: true }],
      dan: { soort: 'vanaf vorige', plus: 0, minstens: 2, hoogstens: 4 },
      herleiding: afgeleid(rapport2024('Beoordelingen taakstellingsperiode tweede helft 2024', 'Daarbij komt ook dat één gemeente (Utrecht) opnieuw op trede 3 is ingeschaald'), {
        nl: 'Wie de taakstelling haalt maar nog een achterstand heeft, blijft op zijn trede, en op ten minste trede 2. Dat staat nergens zo; Utrecht bleef in 2024-2 op trede 3, en trede 4 wordt verklaard uit het niet deels inlopen.',
        en: 'A gemeente that meets the taakstelling but still has a backlog stays on its trede, and at least on trede 2. Nowhere is it said so; Utrecht stayed on trede 3 in 2024-2, and trede 4 is explained by not partly catching up.',
      }),
    },
  ],
  voorbehouden: [
    oordeelBijNulBeschikbaar,
    {
      id: 'oordeel-tijdens-traject',
      naam: { nl: 'Vanaf trede 4 is de halfjaarlijkse cyclus losgelaten: een oordeel is nodig', en: 'From trede 4 on the half-yearly cycle is let go: judgement is needed' },
      als: [{ criterium: trajectLoopt, antwoord: true }],
      herleiding: letterlijk(rapport2024('Monitoring indeplaatsstellingstrajecten bij taakverwaarlozing')),
    },
    {
      id: 'oordeel-bij-trede-4',
      naam: { nl: 'Trede 4 vraagt een oordeel over deels inlopen en maatwerk', en: 'Trede 4 asks for a judgement on partial catching up and tailoring' },
      als: [{ criterium: trede4Voorgesteld, antwoord: true }],
      herleiding: letterlijk(rapport2024('Monitoring indeplaatsstellingstrajecten bij taakverwaarlozing', 'is er nog steeds ruimte voor maatwerk')),
    },
    {
      id: 'koppelingstekort-niet-gehaald',
      naam: { nl: 'Ook de opgave na het koppelingstekort is niet gehaald; daarvan is geen gepubliceerd geval', en: 'Even the opgave after the koppelingstekort was not met; of that there is no published case' },
      als: [{ criterium: koppelingstekort, antwoord: true }, { criterium: achterstand, antwoord: true }],
      herleiding: afgeleid(rapport2024('Beoordelingen taakstellingsperiode tweede helft 2024', 'Drie gemeenten zijn beoordeeld op basis van een koppelingstekort. Deze gemeenten staan op trede 1 van de interventieladder'), {
        nl: 'Alle gepubliceerde gevallen onder dit kader eindigden op trede 1.',
        en: 'All published cases under this kader ended on trede 1.',
      }),
    },
  ],
};
