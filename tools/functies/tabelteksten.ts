import type { Tweetalig } from '../../src/engine';
import { keuzeperiode, tabel } from './parameters';
import type { Functienaam, Functietekst, Tabelinhoud, Voorbeeldargument } from './soorten';

const CIJFERS: Tabelinhoud = [
  ['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I', 'Herverdeling UH', 'Realisatie cumulatief 2022-I'],
  ['Utrecht', 2, 171, 203, 1, 168],
  ['Soest', 1, -4, 20, 0, 18],
];

const BEREIK: Voorbeeldargument = { bereik: 'A1:F3', cellen: CIJFERS };

const WAT: Tweetalig = {
  nl: 'De cijfers van Utrecht zijn gepubliceerd (brief van 22-09-2022); die van Soest zijn fictief.',
  en: 'The figures of Utrecht were published (letter of 22-09-2022); those of Soest are fictitious.',
};

const HERKEND: Tweetalig = {
  nl: 'De kolommen worden herkend aan hun kop, in elke volgorde. Nodig zijn gemeente, achterstand of voorsprong aan het begin, taakstelling en realisatie.',
  en: 'The columns are recognised by their header, in any order. Needed are gemeente, opening balance, taakstelling and realisatie.',
};

const LEEG: Tweetalig = {
  nl: 'Een lege cel blijft hier leeg en wordt nooit 0. Een cel met een foutwaarde maakt alleen de eigen rij niet te beoordelen.',
  en: 'A blank cell stays blank here and never becomes 0. A cell with an error value makes only its own row not assessable.',
};

const LOOPT_OVER: Tweetalig = {
  nl: 'De uitkomst loopt over in de cellen ernaast en eronder; die moeten leeg zijn. In een Excel-tabel kan dat niet (#OVERLOPEN!): zet de formule erbuiten. Lukt het niet, dan staat de reden als zin in de cel.',
  en: 'The outcome spills into the cells beside and below; they must be blank. Within an Excel table that is not possible (#SPILL!): put the formula outside it. Where it fails, the cell holds the reason as a sentence.',
};

const KOPPEN: Tabelinhoud[number] = ['Totaalopgave 2022-1 (berekend)', 'Realisatie taakstelling 2022-1 (berekend)', 'Realisatie totaalopgave 2022-1 (berekend)', 'Eindstand 2022-1 (berekend)', 'Trede 2022-1 (voorstel)', 'Basis 2022-1 (voorstel)'];
const BEOORDEELD: Tabelinhoud = [KOPPEN, [375, 0.82, 0.45, 207, 3, 'Totaalopgave'], [16, 0.9, 1.13, -2, 1, 'Totaalopgave']];
const PROVINCIE: Tabelinhoud[number] = ['2022-1', 224, 167, 391, 186, 205, 0.83, 0.48, 1, 0, 1];

export const tabelteksten: Readonly<Record<Extract<Functienaam, 'BEOORDEEL' | 'PROVINCIE' | 'GEMEENTE'>, Functietekst>> = {
  BEOORDEEL: {
    omschrijving: { nl: 'Beoordeelt een hele tabel: per rij totaalopgave, percentages, eindstand, trede, basis en toelichting.', en: 'Assesses a whole table: per row totaalopgave, percentages, closing balance, trede, basis and explanation.' },
    parameters: [tabel, keuzeperiode],
    uitleg: [
      { nl: 'Zet de formule naast de bovenste rij van het bereik: elke uitkomst staat dan naast haar eigen rij. Lege rijen en totaalrijen blijven leeg.', en: 'Put the formula beside the top row of the range: each outcome then stands beside its own row. Blank rows and rows of totals stay blank.' },
      HERKEND,
      LEEG,
      { nl: 'Staan er meer halfjaren in de tabel, dan geeft elk halfjaar zijn trede door aan het volgende waar de vorige trede ontbreekt.', en: 'Where the table has several half-years, each hands its trede on to the next where the vorige trede is missing.' },
      LOOPT_OVER,
    ],
    voorbeelden: [
      { wat: WAT, argumenten: [BEREIK], uitkomst: { soort: 'tabel', kolommen: 6, rijen: 3, cellen: { nl: BEOORDEELD, en: BEOORDEELD } } },
      {
        wat: { nl: 'Een halfjaar dat niet in de tabel staat.', en: 'A half-year that is not in the table.' },
        argumenten: [BEREIK, '2023-1'],
        uitkomst: {
          soort: 'fout',
          fout: 'VALUE',
          zin: {
            nl: 'Er zijn geen cijfers per gemeente voor 2023-1. Wel gevonden: 2022-1. Kies een ander halfjaar of voeg de cijfers toe.',
            en: 'There are no figures per gemeente for 2023-1. Found: 2022-1. Choose another half-year or add the figures.',
          },
        },
      },
    ],
  },
  PROVINCIE: {
    omschrijving: { nl: 'De rij van de provincie per halfjaar: sommen, percentages, aantal gemeenten per trede, en wat opvalt.', en: 'The row of the province per half-year: sums, percentages, number of gemeenten on each trede, and what stands out.' },
    parameters: [tabel, keuzeperiode],
    uitleg: [
      { nl: 'Is een cijfer van één gemeente onbekend, dan is de som onbekend; hij wordt nooit stil te laag. De laatste kolom noemt wie niet te beoordelen is en welke gemeenten ontbreken.', en: 'Where one figure of one gemeente is unknown, the sum is unknown; it is never silently too low. The last column names who cannot be assessed and which gemeenten are missing.' },
      HERKEND,
      LOOPT_OVER,
    ],
    voorbeelden: [
      {
        wat: WAT,
        argumenten: [BEREIK],
        uitkomst: {
          soort: 'tabel',
          kolommen: 11,
          rijen: 2,
          cellen: {
            nl: [['Halfjaar', 'Taakstelling met herverdeling', 'Beginstand (achterstand is positief)', 'Totaalopgave', 'Realisatie', 'Eindstand (achterstand is positief)', 'Realisatie taakstelling', 'Realisatie totaalopgave', 'Trede 1', 'Trede 2', 'Trede 3'], PROVINCIE],
            en: [['Half-year', 'Taakstelling with herverdeling', 'Opening balance (backlog is positive)', 'Totaalopgave', 'Realisatie', 'Closing balance (backlog is positive)', 'Realisatie of the taakstelling', 'Realisatie of the totaalopgave', 'Trede 1', 'Trede 2', 'Trede 3'], PROVINCIE],
          },
        },
      },
    ],
  },
  GEMEENTE: {
    omschrijving: { nl: 'Eén gemeente onder elkaar: cijfers, trede, aandachtspunten, en elke stap van de onderbouwing met zijn bron.', en: 'One gemeente from top to bottom: figures, trede, points of attention, and every step of the reasons with its source.' },
    parameters: [
      { code: 'naam', naam: { nl: 'naam', en: 'name' }, omschrijving: { nl: 'De naam van de gemeente, in elke gangbare schrijfwijze.', en: 'The name of the gemeente, in any usual spelling.' } },
      tabel,
      { ...keuzeperiode, omschrijving: { nl: 'Het halfjaar, als tekst ("2024-1"); zonder halfjaar het laatste waarin de gemeente staat.', en: 'The half-year, as text ("2024-1"); without it the latest that has the gemeente.' } },
    ],
    uitleg: [
      { nl: 'Ook de criteria die niet gelden staan erbij, zodat te zien is waarom het geen andere trede is. Bij elke stap staat of de bron het letterlijk zegt of dat het is afgeleid.', en: 'The criteria that do not apply are listed too, to show why it is no other trede. Each step says whether the source says so literally or it is derived.' },
      LEEG,
      LOOPT_OVER,
    ],
    voorbeelden: [
      {
        wat: WAT,
        argumenten: ['gemeente Utrecht', BEREIK],
        uitkomst: {
          soort: 'tabel',
          kolommen: 2,
          rijen: 14,
          cellen: {
            nl: [
              ['Gemeente', 'Utrecht'], ['Halfjaar', '2022-1'], ['Beleidskader', 'Beleidskader IBT 2021–2024, provincie Utrecht'], ['Taakstelling', 203], ['Herverdeling', 1], ['Taakstelling met herverdeling', 204],
              ['Beginstand (achterstand is positief)', 171], ['Totaalopgave', 375], ['Realisatie', 168], ['Realisatie taakstelling', 0.82], ['Realisatie totaalopgave', 0.45], ['Eindstand (achterstand is positief)', 207], ['Vorige trede', 2],
              ['Trede (voorstel)', 'trede 3 (Actief toezicht)'],
            ],
            en: [
              ['Gemeente', 'Utrecht'], ['Half-year', '2022-1'], ['Beleidskader', 'Policy framework IBT 2021–2024, province of Utrecht'], ['Taakstelling', 203], ['Herverdeling', 1], ['Taakstelling with herverdeling', 204],
              ['Opening balance (backlog is positive)', 171], ['Totaalopgave', 375], ['Realisatie', 168], ['Realisatie of the taakstelling', 0.82], ['Realisatie of the totaalopgave', 0.45], ['Closing balance (backlog is positive)', 207], ['Vorige trede', 2],
              ['Trede (proposal)', 'trede 3 (Active supervision)'],
            ],
          },
        },
      },
    ],
  },
};
