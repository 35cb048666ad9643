import { periode, type Criterium, type Kader } from '../../engine';
import { afgeleid, letterlijk } from '../herleiding';
import { beleidskader2021, bijlage, rapport2022, rapport2023 } from './bronnen';
import { gemeenten } from './gemeenten';
import { gedeeldeRekenregels, oordeelBijNulBeschikbaar, taakstellingBlijft } from './rekenregels';
import { treden } from './treden';

const OP_RIJ = {
  nl: 'Dat het de zoveelste periode op rij is, volgt uit de vorige trede: wie op trede 3 stond, was er al een keer.',
  en: 'That it is so many half-years in a row follows from the vorige trede: trede 3 means that it was so once before.',
};

const achterstand: Criterium = {
  id: 'achterstand',
  naam: { nl: 'Er is een achterstand', en: 'There is a backlog' },
  soort: 'vergelijking',
  links: 'beoordeeldeEindstand',
  vergelijking: '>',
  rechts: 0,
  herleiding: letterlijk(bijlage('Trede 2', 'De gemeente heeft een achterstand op de huisvesting')),
};

const evenHoogAlsTaakstelling: Criterium = {
  id: 'achterstand-minstens-taakstelling',
  naam: { nl: 'De achterstand is even hoog als of hoger dan de taakstelling', en: 'The backlog equals or exceeds the taakstelling' },
  soort: 'vergelijking',
  links: 'beoordeeldeEindstand',
  vergelijking: '>=',
  rechts: 'beoordeeldeTaakstelling',
  herleiding: letterlijk(bijlage('Trede 3', 'even hoog of hoger dan de voorgaande taakstelling (bijvoorbeeld achterstand 1e helft 2022 =/> taakstelling 1e helft 2022)')),
};

const vorigeTredeBekend: Criterium = {
  id: 'vorige-trede-bekend',
  naam: { nl: 'De vorige trede is bekend', en: 'The vorige trede is known' },
  soort: 'bekend',
  grootheid: 'vorigeTrede',
  herleiding: afgeleid(bijlage('Trede 4', 'voor de tweede opeenvolgende periode'), OP_RIJ),
};

const opRij = (id: string, naam: Criterium['naam'], vanaf: number, trede: number, citaat: string): Criterium => ({
  id,
  naam,
  soort: 'vergelijking',
  links: 'vorigeTrede',
  vergelijking: '>=',
  rechts: vanaf,
  herleiding: afgeleid(bijlage(`Trede ${trede}`, citaat), OP_RIJ),
});

const tweedeOpRij = opRij('tweede-op-rij', { nl: 'Voor de tweede periode op rij', en: 'For the second half-year in a row' }, 3, 4, 'voor de tweede opeenvolgende periode even hoog of hoger dan de voorgaande taakstelling');
const derdeOpRij = opRij('derde-op-rij', { nl: 'Voor de derde periode op rij', en: 'For the third half-year in a row' }, 4, 5, 'voor een derde opeenvolgende periode even hoog of hoger dan de voorgaande taakstelling');
const vierdeOpRij = opRij('vierde-op-rij', { nl: 'Voor de vierde periode op rij', en: 'For the fourth half-year in a row' }, 5, 6, 'voor een vierde opeenvolgende periode even hoog of hoger dan de voorgaande taakstelling');

const trede5Voorgesteld: Criterium = {
  id: 'voorstel-trede-5-of-6',
  naam: { nl: 'Het voorstel is trede 5 of 6', en: 'The proposal is trede 5 or 6' },
  soort: 'vergelijking',
  links: 'trede',
  vergelijking: '>=',
  rechts: 5,
  herleiding: letterlijk(bijlage('Trede 5 en 6', 'De gemeente heeft met voorgaande afspraken geen substantiële verbetering laten zien')),
};

const vorigeTredeBijzonder: Criterium = {
  id: 'vorige-trede-bijzonder',
  naam: { nl: 'De vorige trede komt uit een afwijkend besluit of een koppelingstekort', en: 'The vorige trede came from a deviating besluit or a koppelingstekort' },
  soort: 'vergelijking',
  links: 'vorigeTredeBijzonder',
  vergelijking: '=',
  rechts: 1,
  herleiding: afgeleid(bijlage('Trede 4', 'voor de tweede opeenvolgende periode'), {
    nl: 'De trede telt de perioden op rij dan niet zonder meer: de werkelijke achterstand kan eerder al even hoog zijn geweest.',
    en: 'The trede then does not simply count the half-years in a row: the real backlog may have been as high before.',
  }),
};

/** The kader of 2021-1 to 2023-2: the absolute balance decides. */
export const utrecht2021: Kader = {
  id: 'utrecht-2021-2024',
  naam: { nl: 'Beleidskader IBT 2021–2024, provincie Utrecht', en: 'Policy framework IBT 2021–2024, province of Utrecht' },
  provincie: 'Utrecht',
  bron: beleidskader2021,
  van: periode(2021, 1),
  tot: periode(2023, 2),
  geldigheid: afgeleid(rapport2022('Aanvullend beleidskader huisvesting vergunninghouders', 'Het kader zal voor het eerst worden gehanteerd bij de beoordeling van de taakstellingsperiode 2024-1'), {
      nl: 'Het begin (2021-1) volgt uit de naam van het kader. Het einde volgt uit het nieuwe kader, dat voor het eerst over 2024-1 oordeelt: 2023-2 wordt op 1 januari 2024 afgelezen, maar nog volgens dit kader beoordeeld.',
      en: 'The start (2021-1) follows from the name of the kader. The end follows from the new kader, which first judges 2024-1: 2023-2 is read on 1 January 2024 but still judged by this kader.',
    }),
  gemeenten,
  treden,
  rekenregels: { ...gedeeldeRekenregels, beoordeeldeTaakstelling: taakstellingBlijft },
  koppelingstekort: {
    bron: rapport2023('3.1.1 Landelijk tekort aan koppelingen', 'Voor de beoordeling 2023-2 wordt dit tekort aan koppelingen beschouwd als een verschoonbare reden'),
    uitleg: {
      nl: 'Dat een koppelingstekort telt, zegt de rapportage van 2023-2. De berekening, en dat het in een ander halfjaar onder dit kader ook zo telt, is afgeleid.',
      en: 'That a koppelingstekort counts is said of 2023-2. How it is computed, and that it counts so in other half-years under this kader, is derived.',
    },
    ookTaakstelling: false,
  },
  criteria: [achterstand, evenHoogAlsTaakstelling, vorigeTredeBekend, tweedeOpRij, derdeOpRij, vierdeOpRij],
  ladder: [
    {
      id: 'geen-achterstand',
      als: [{ criterium: achterstand, antwoord: false }],
      dan: { soort: 'trede', trede: 1 },
      herleiding: letterlijk(bijlage('Trede 1', 'De gemeente heeft een voorsprong op de huisvesting of heeft de voorgaande taakstelling gehaald. Er is ook geen achterstand op de huisvesting')),
    },
    {
      id: 'achterstand-onder-taakstelling',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: evenHoogAlsTaakstelling, antwoord: false }],
      dan: { soort: 'trede', trede: 2 },
      herleiding: letterlijk(bijlage('Trede 2', 'De gemeente heeft een achterstand op de huisvesting')),
    },
    {
      id: 'vorige-trede-onbekend',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: evenHoogAlsTaakstelling, antwoord: true }, { criterium: vorigeTredeBekend, antwoord: false }],
      dan: { soort: 'niet te beoordelen', ontbreekt: 'vorigeTrede' },
      herleiding: afgeleid(bijlage('Trede 3 en 4'), OP_RIJ),
    },
    {
      id: 'even-hoog-eerste-keer',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: evenHoogAlsTaakstelling, antwoord: true }, { criterium: tweedeOpRij, antwoord: false }],
      dan: { soort: 'trede', trede: 3 },
      herleiding: letterlijk(bijlage('Trede 3', 'De achterstand op de huisvesting is even hoog of hoger dan de voorgaande taakstelling')),
    },
    {
      id: 'even-hoog-tweede-keer',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: evenHoogAlsTaakstelling, antwoord: true }, { criterium: tweedeOpRij, antwoord: true }, { criterium: derdeOpRij, antwoord: false }],
      dan: { soort: 'trede', trede: 4 },
      herleiding: afgeleid(bijlage('Trede 4', 'voor de tweede opeenvolgende periode even hoog of hoger dan de voorgaande taakstelling'), OP_RIJ),
    },
    {
      id: 'even-hoog-derde-keer',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: evenHoogAlsTaakstelling, antwoord: true }, { criterium: derdeOpRij, antwoord: true }, { criterium: vierdeOpRij, antwoord: false }],
      dan: { soort: 'trede', trede: 5 },
      herleiding: afgeleid(bijlage('Trede 5', 'voor een derde opeenvolgende periode even hoog of hoger dan de voorgaande taakstelling'), OP_RIJ),
    },
    {
      id: 'even-hoog-vierde-keer',
      als: [{ criterium: achterstand, antwoord: true }, { criterium: evenHoogAlsTaakstelling, antwoord: true }, { criterium: vierdeOpRij, antwoord: true }],
      dan: { soort: 'trede', trede: 6 },
      herleiding: afgeleid(bijlage('Trede 6', 'voor een vierde opeenvolgende periode even hoog of hoger dan de voorgaande taakstelling'), OP_RIJ),
    },
  ],
  voorbehouden: [
    oordeelBijNulBeschikbaar,
    {
      id: 'oordeel-bij-trede-5-en-6',
      naam: { nl: 'Trede 5 en 6 vragen een oordeel over de afspraken en de verbetering', en: 'Treden 5 and 6 ask for a judgement on the agreements and the improvement' },
      als: [{ criterium: trede5Voorgesteld, antwoord: true }],
      herleiding: letterlijk(bijlage('Trede 5 en 6', 'De gemeente heeft met voorgaande afspraken geen substantiële verbetering laten zien')),
    },
    {
      id: 'bouwt-op-bijzondere-trede',
      naam: { nl: 'De stap bouwt op een vorige trede uit een afwijkend besluit of een koppelingstekort', en: 'The step builds on a vorige trede from a deviating besluit or a koppelingstekort' },
      als: [{ criterium: achterstand, antwoord: true }, { criterium: evenHoogAlsTaakstelling, antwoord: true }, { criterium: vorigeTredeBijzonder, antwoord: true }],
      herleiding: vorigeTredeBijzonder.herleiding,
    },
  ],
};
