import type { Tweetalig } from '../../src/engine';
import { dossierparameters, keuzeperiode, tabel } from './parameters';
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

export const tabelteksten: Readonly<Record<Extract<Functienaam, 'PROGNOSE' | 'BEOORDEEL' | 'PROVINCIE' | 'GEMEENTE'>, Functietekst>> = {
  PROGNOSE: {
    omschrijving: { nl: 'Waar een lopend halfjaar eindigt, volgens elke methode: eindstand, trede, en wat er nog nodig is.', en: 'Where a running half-year will end, by every method: closing balance, trede, and what is still needed.' },
    parameters: [
      { code: 'dag', naam: { nl: 'dag', en: 'day' }, omschrijving: { nl: 'De datum waarop de realisatie is geteld: een datumcel, of een tekst zoals "26-10-2023".', en: 'The date on which the realisatie was counted: a cell with a date, or a text such as "26-10-2023".' } },
      {
        code: 'vorige_realisatie',
        naam: { nl: 'vorige_realisatie', en: 'previous_realisatie' },
        omschrijving: { nl: 'De realisatie van het hele vorige halfjaar. 0 of leeg is niet gegeven.', en: 'The realisatie of the whole half-year before. 0 or blank is not given.' },
      },
      ...dossierparameters.map((p) => {
        if (p.code === 'realisatie') return { ...p, omschrijving: { nl: 'Het aantal vergunninghouders dat tot en met deze dag is gehuisvest.', en: 'The number of permit holders housed up to and including this day.' } };
        return p.code === 'besluit' ? { ...p, omschrijving: { nl: 'Doet hier niet mee: een besluit gaat over het halfjaar dat is afgesloten.', en: 'Does not count here: a besluit is about the half-year that has closed.' } } : p;
      }),
    ],
    uitleg: [
      {
        nl: 'Drie methoden onder elkaar. Alleen "gelijkblijvende realisatie" is die van de provincie zelf; de andere twee zijn afgeleid, en dat staat erbij. Elke rij noemt haar dag en de taakstelling waarmee is gerekend.',
        en: 'Three methods below each other. Only "same realisatie as before" is that of the province itself; the other two are derived, and say so. Each row names its day and the taakstelling that was used.',
      },
      {
        nl: 'De trede is wat het beleidskader geeft bij de verwachte realisatie. Wat nodig is, is met dezelfde regel gerekend vanaf de stand van de dag, per week naar boven afgerond. De laatste kolom zegt hoe de methode rekent, en waarom iets niet te zeggen is.',
        en: 'The trede is what the beleidskader gives for the expected realisatie. What is needed is reckoned by the same rule from the balance of the day, per week rounded up. The last column says how the method reckons, and why something cannot be told.',
      },
      {
        nl: 'De functie kijkt niet op de klok: zij rekent met de dag die u geeft. Een vorige realisatie, vorige trede of aantal tijdig beschikbaar van 0 telt als niet gegeven, want Excel geeft een lege cel soms als 0 door; een echte 0 is de tekst "0".',
        en: 'The function does not look at the clock: it uses the day that you give. A previous realisatie, a vorige trede or a number available in time of 0 counts as not given, for Excel sometimes hands over a blank cell as 0; a real 0 is the text "0".',
      },
      LOOPT_OVER,
    ],
    voorbeelden: [
      {
        wat: {
          nl: 'De hele provincie op 26 oktober 2023 (gepubliceerd in de voortgangsrapportage over 2022-2 en 2023-1): 667 van 2.532, en in het halfjaar ervoor 1.138.',
          en: 'The whole province on 26 October 2023 (published in the progress report on 2022-2 and 2023-1): 667 of 2,532, and 1,138 in the half-year before.',
        },
        argumenten: ['26-10-2023', 1138, '2023-2', 2126, 406, 667],
        uitkomst: {
          soort: 'tabel',
          kolommen: 5,
          rijen: 4,
          cellen: {
            nl: [
              ['Methode', 'Stand van', 'Taakstelling met herverdeling', 'Verwachte realisatie', 'Verwachte eindstand (achterstand is positief)'],
              ['Gelijkblijvende realisatie', '26 oktober 2023', 2126, 1138, 1394],
              ['Huidig tempo', '26 oktober 2023', 2126, 1040, 1492],
              ['Niemand meer erbij', '26 oktober 2023', 2126, 667, 1865],
            ],
            en: [
              ['Method', 'As of', 'Taakstelling with herverdeling', 'Expected realisatie', 'Expected closing balance (backlog is positive)'],
              ['Same realisatie as before', '26 October 2023', 2126, 1138, 1394],
              ['Present pace', '26 October 2023', 2126, 1040, 1492],
              ['No one more', '26 October 2023', 2126, 667, 1865],
            ],
          },
        },
      },
      {
        wat: {
          nl: 'Een gemeente op trede 2 (fictief): 30 gehuisvest op 18 april 2024, en 62 in het halfjaar ervoor.',
          en: 'A gemeente on trede 2 (fictitious): 30 housed on 18 April 2024, and 62 in the half-year before.',
        },
        argumenten: ['18-4-2024', 62, '2024-1', 60, 20, 30, 2],
        uitkomst: {
          soort: 'tabel',
          kolommen: 10,
          rijen: 4,
          cellen: {
            nl: [
              ['Methode', 'Stand van', 'Taakstelling met herverdeling', 'Verwachte realisatie', 'Verwachte eindstand (achterstand is positief)', 'Verwachte trede', 'Nodig voor trede 1', 'Per week voor trede 1', 'Nodig om niet omhoog te gaan', 'Per week om niet omhoog te gaan'],
              ['Gelijkblijvende realisatie', '18 april 2024', 60, 62, 18, 2, 50, 5, 30, 3],
              ['Huidig tempo', '18 april 2024', 60, 50, 30, 3, 50, 5, 30, 3],
              ['Niemand meer erbij', '18 april 2024', 60, 30, 50, 3, 50, 5, 30, 3],
            ],
            en: [
              ['Method', 'As of', 'Taakstelling with herverdeling', 'Expected realisatie', 'Expected closing balance (backlog is positive)', 'Expected trede', 'Needed for trede 1', 'Per week for trede 1', 'Needed not to go up', 'Per week not to go up'],
              ['Same realisatie as before', '18 April 2024', 60, 62, 18, 2, 50, 5, 30, 3],
              ['Present pace', '18 April 2024', 60, 50, 30, 3, 50, 5, 30, 3],
              ['No one more', '18 April 2024', 60, 30, 50, 3, 50, 5, 30, 3],
            ],
          },
        },
      },
      {
        wat: { nl: 'Een dag buiten het halfjaar.', en: 'A day outside the half-year.' },
        argumenten: ['2-1-2024', 1138, '2023-2', 2126, 406, 667],
        uitkomst: { soort: 'fout', fout: 'VALUE', zin: { nl: '2 januari 2024 ligt niet in het halfjaar 2023-2.', en: '2 January 2024 does not lie in the half-year 2023-2.' } },
      },
    ],
  },
  BEOORDEEL: {
    omschrijving: { nl: 'Beoordeelt een hele tabel: per rij totaalopgave, percentages, eindstand, trede, basis en een korte toelichting.', en: 'Assesses a whole table: per row totaalopgave, percentages, closing balance, trede, basis and a short explanation.' },
    parameters: [tabel, keuzeperiode],
    uitleg: [
      { nl: 'Zet de formule naast de bovenste rij van het bereik: elke uitkomst staat dan naast haar eigen rij. Lege rijen en totaalrijen blijven leeg.', en: 'Put the formula beside the top row of the range: each outcome then stands beside its own row. Blank rows and rows of totals stay blank.' },
      HERKEND,
      LEEG,
      {
        nl: 'De laatste kolom zegt kort welke regel de trede gaf, en noemt alles wat aandacht vraagt. De som en de stappen geven TOELICHTING (van een rij) en GEMEENTE (uit de tabel).',
        en: 'The last column says in short which rule gave the trede, and names all that asks for attention. The sum and the steps are given by TOELICHTING (of a row) and GEMEENTE (from the table).',
      },
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
