import type { Tweetalig } from '../../src/engine';
import { beginstand, dossierparameters, herverdeling, periode, realisatie, taakstelling } from './parameters';
import type { Functienaam, Functietekst, Voorbeeldargument } from './soorten';

const UTRECHT: readonly Voorbeeldargument[] = ['2022-1', 203, 171, 168, 2, 1];

const BRIEF: Tweetalig = {
  nl: 'Utrecht, eerste helft 2022 (gepubliceerde brief van 22-09-2022): taakstelling 203, achterstand 171, gehuisvest 168, vorige trede 2, herverdeling 1.',
  en: 'Utrecht, first half of 2022 (published letter of 22-09-2022): taakstelling 203, backlog 171, housed 168, vorige trede 2, herverdeling 1.',
};

const NUL: Tweetalig = {
  nl: 'Excel geeft een lege cel soms als 0 door. Daarom telt een vorige trede of een aantal tijdig beschikbaar van 0 hier als niet gegeven, en een taakstelling van 0 als ontbrekend. Een beginstand of realisatie van 0 telt wel; TOELICHTING noemt ze dan. Was er echt niemand tijdig beschikbaar, geef dan de tekst "0" (of F2&"" in plaats van F2): zo blijven 0 en leeg uit elkaar.',
  en: 'Excel sometimes hands over a blank cell as 0. Therefore a vorige trede or a number available in time of 0 counts as not given here, and a taakstelling of 0 as missing. An opening balance or realisatie of 0 does count; TOELICHTING then names it. If really nobody was available in time, give the text "0" (or F2&"" in place of F2): so 0 and blank stay apart.',
};

const VOORSTEL: Tweetalig = {
  nl: 'De trede is een voorstel: zij volgt uit het beleidskader dat voor het halfjaar geldt. Gedeputeerde Staten besluiten.',
  en: 'The trede is a proposal: it follows from the beleidskader that holds for the half-year. Gedeputeerde Staten decide.',
};

export const celteksten: Readonly<Record<Exclude<Functienaam, 'PROGNOSE' | 'BEOORDEEL' | 'PROVINCIE' | 'GEMEENTE'>, Functietekst>> = {
  TREDE: {
    omschrijving: { nl: 'De trede op de interventieladder die volgens het beleidskader uit de cijfers volgt (voorstel).', en: 'The trede on the interventieladder that follows from the figures under the beleidskader (proposal).' },
    parameters: dossierparameters,
    uitleg: [VOORSTEL, NUL],
    voorbeelden: [
      { wat: BRIEF, argumenten: UTRECHT, uitkomst: { soort: 'waarde', waarde: 3 } },
      {
        wat: { nl: 'Cijfers mogen geschreven zijn zoals in een brief.', en: 'Figures may be written as in a letter.' },
        argumenten: ['eerste helft 2022', '203 vergunninghouders', '171 vergunninghouders achterstand', 168, 'Trede 2', 1],
        uitkomst: { soort: 'waarde', waarde: 3 },
      },
      {
        wat: { nl: 'Onder het kader van 2024 is bij een achterstand de vorige trede nodig.', en: 'Under the kader of 2024 a backlog needs the vorige trede.' },
        argumenten: ['2024-1', 100, 50, 80],
        uitkomst: {
          soort: 'fout',
          fout: 'NA',
          zin: {
            nl: 'De vorige trede ontbreekt, en zonder die trede is niet te zeggen welke trede nu volgt. Vul de trede van het vorige halfjaar in.',
            en: 'The vorige trede is missing, and without it no one can say which trede follows. Enter the trede of the half-year before.',
          },
        },
      },
      {
        wat: { nl: 'Een halfjaar waar Excel een datum van heeft gemaakt (1 februari 2024 is voor Excel het getal 45323).', en: 'A half-year that Excel turned into a date (to Excel, 1 February 2024 is the number 45323).' },
        argumenten: [45_323, 100, 50, 80, 2],
        uitkomst: {
          soort: 'fout',
          fout: 'VALUE',
          zin: {
            nl: "Excel heeft van het halfjaar een datum gemaakt (1-2-2024). Was 2024-2 bedoeld, typ dan een apostrof ervoor, '2024-2, of schrijf 2024-II.",
            en: "Excel turned the half-year into a date (1-2-2024). If 2024-2 was meant, type an apostrophe before it, '2024-2, or write 2024-II.",
          },
        },
      },
    ],
  },
  TOELICHTING: {
    omschrijving: { nl: 'Waarom deze trede volgt, of waarom er geen trede is, in één tekst. Geeft nooit een foutwaarde.', en: 'Why this trede follows, or why there is none, in one text. It never gives an error value.' },
    parameters: [
      ...dossierparameters,
      {
        code: 'onderdeel',
        naam: { nl: 'onderdeel', en: 'part' },
        omschrijving: { nl: 'De tekst "basis" geeft alleen waarop de trede is beoordeeld; leeg is de hele toelichting.', en: 'The text "basis" gives only what the trede was judged on; blank is the whole explanation.' },
      },
    ],
    uitleg: [
      { nl: 'Zet TOELICHTING naast TREDE: niet elke Excel laat zien waarom een cel een foutwaarde heeft.', en: 'Put TOELICHTING beside TREDE: not every Excel shows why a cell has an error value.' },
      {
        nl: 'Met "basis" is de uitkomst "Totaalopgave" of "Koppelingstekort": bij een koppelingstekort telt wat tijdig beschikbaar was in plaats van de totaalopgave. Zonder trede is er geen basis: dan staat er waarom er geen trede is. Een realisatie van 0 die een lege cel kan zijn, noemt alleen de hele toelichting.',
        en: 'With "basis" the outcome is "Totaalopgave" or "Koppelingstekort": at a koppelingstekort what was available in time counts in place of the totaalopgave. Without a trede there is no basis: then it says why there is no trede. Only the whole explanation names a realisatie of 0 that may be a blank cell.',
      },
      NUL,
    ],
    voorbeelden: [
      {
        wat: { nl: 'Zonder realisatie is er niets te beoordelen.', en: 'Without a realisatie there is nothing to assess.' },
        argumenten: ['2022-1', 203, 171, null, 2, 1],
        uitkomst: { soort: 'waarde', waarde: { nl: 'Niet te beoordelen. De realisatie is niet ingevuld. Leeg is geen nul: vul het getal in.', en: 'Not assessable. The realisatie is blank. Blank is not zero: enter the number.' } },
      },
      {
        wat: { nl: 'Waarop is beoordeeld? Er kwamen er 100 te kort: 275 van de 375 waren tijdig beschikbaar.', en: 'What was it judged on? 100 were short: 275 of the 375 were available in time.' },
        argumenten: [...UTRECHT, null, 100, null, 'basis'],
        uitkomst: { soort: 'waarde', waarde: { nl: 'Koppelingstekort', en: 'Koppelingstekort' } },
      },
    ],
  },
  TOTAALOPGAVE: {
    omschrijving: { nl: 'Taakstelling met herverdeling plus de stand aan het begin.', en: 'Taakstelling with herverdeling plus the opening balance.' },
    parameters: [taakstelling, beginstand, herverdeling],
    uitleg: [{ nl: 'Met een beginstand van 0 is de uitkomst de taakstelling met herverdeling.', en: 'With an opening balance of 0 the outcome is the taakstelling with herverdeling.' }],
    voorbeelden: [
      { wat: BRIEF, argumenten: [203, 171, 1], uitkomst: { soort: 'waarde', waarde: 375 } },
      { wat: { nl: 'Een voorsprong gaat eraf.', en: 'A lead is taken off.' }, argumenten: [203, '150 voorsprong'], uitkomst: { soort: 'waarde', waarde: 53 } },
    ],
  },
  EINDSTAND: {
    omschrijving: { nl: 'Totaalopgave min realisatie: positief is een achterstand, negatief een voorsprong.', en: 'Totaalopgave minus realisatie: positive is a backlog, negative a lead.' },
    parameters: [taakstelling, beginstand, realisatie, herverdeling],
    uitleg: [{ nl: 'Dit is de werkelijke stand, ook bij een koppelingstekort.', en: 'This is the real balance, also at a koppelingstekort.' }],
    voorbeelden: [{ wat: BRIEF, argumenten: [203, 171, 168, 1], uitkomst: { soort: 'waarde', waarde: 207 } }],
  },
  PERCENTAGE: {
    omschrijving: { nl: 'Het deel van een opgave dat is gerealiseerd, in hele procenten zoals in de brieven (0,82 is 82%).', en: 'The part of an opgave that was realised, in whole percents as in the letters (0.82 is 82%).' },
    parameters: [realisatie, { code: 'opgave', naam: { nl: 'opgave', en: 'opgave' }, omschrijving: { nl: 'De taakstelling met herverdeling of de totaalopgave.', en: 'The taakstelling with herverdeling, or the totaalopgave.' } }],
    uitleg: [
      { nl: 'Halven worden naar boven afgerond en meer dan 100% blijft staan. Geef de cel de opmaak Procent. Geen regel van een beleidskader vergelijkt percentages.', en: 'Halves are rounded up and more than 100% stays. Give the cell the format Percentage. No rule of a beleidskader compares percentages.' },
    ],
    voorbeelden: [
      { wat: BRIEF, argumenten: [168, 204], uitkomst: { soort: 'waarde', waarde: 0.82, opmaak: 'procent' } },
      { wat: { nl: 'Van een voorsprong is er geen percentage.', en: 'Of a lead there is no percentage.' }, argumenten: [168, -12], uitkomst: { soort: 'waarde', waarde: { nl: 'n.v.t.', en: 'n.v.t.' } } },
      {
        wat: { nl: 'Een 0 kan een lege cel zijn. Is de opgave echt 0, schrijf dan "0", of &"" achter de verwijzing: dat geeft n.v.t.', en: 'A 0 can be a blank cell. If the opgave really is 0, write "0", or &"" behind the reference: that gives n.v.t.' },
        argumenten: [168, 0],
        uitkomst: { soort: 'fout', fout: 'NA', zin: { nl: 'De opgave is 0 of leeg; daarvan is geen percentage te geven.', en: 'The opgave is 0 or blank; there is no percentage of that.' } },
      },
    ],
  },
  NODIG: {
    omschrijving: { nl: 'Hoeveel vergunninghouders er nog gehuisvest moeten worden om ten hoogste deze trede te krijgen.', en: 'How many more permit holders must be housed to get at most this trede.' },
    parameters: [
      { code: 'doel', naam: { nl: 'doel', en: 'goal' }, omschrijving: { nl: 'De hoogste trede die u wilt, zoals 2, of "niet omhoog": niet boven de vorige trede.', en: 'The highest trede that you want, such as 2, or "niet omhoog": not above the vorige trede.' } },
      ...dossierparameters,
    ],
    uitleg: [{ nl: 'Gerekend wordt met de regel van het beleidskader zelf. 0 betekent: het doel is al gehaald.', en: 'The rule of the beleidskader itself is used. 0 means: the goal has been reached.' }, NUL],
    voorbeelden: [
      {
        wat: { nl: 'Met 4 meer (172) was de achterstand 203, onder de taakstelling met herverdeling van 204: trede 2.', en: 'With 4 more (172) the backlog was 203, below the taakstelling with herverdeling of 204: trede 2.' },
        argumenten: [2, ...UTRECHT],
        uitkomst: { soort: 'waarde', waarde: 4 },
      },
      { wat: { nl: 'Niet boven de vorige trede.', en: 'Not above the vorige trede.' }, argumenten: ['niet omhoog', ...UTRECHT], uitkomst: { soort: 'waarde', waarde: 4 } },
      { wat: { nl: 'Trede 1: de hele achterstand.', en: 'Trede 1: the whole backlog.' }, argumenten: [1, ...UTRECHT], uitkomst: { soort: 'waarde', waarde: 207 } },
    ],
  },
  TREDENAAM: {
    omschrijving: { nl: 'De naam van een trede.', en: 'The name of a trede.' },
    parameters: [
      { code: 'trede', naam: { nl: 'trede', en: 'trede' }, omschrijving: { nl: 'De trede, van 1 tot en met 6.', en: 'The trede, 1 up to 6.' } },
      { ...periode, omschrijving: { nl: 'Het halfjaar waarvan het beleidskader de naam geeft; zonder halfjaar het kader dat nu geldt.', en: 'The half-year whose beleidskader gives the name; without it the one now in force.' } },
    ],
    uitleg: [],
    voorbeelden: [
      { wat: { nl: 'Onder het kader dat nu geldt.', en: 'Under the kader now in force.' }, argumenten: [3], uitkomst: { soort: 'waarde', waarde: { nl: 'Actief toezicht', en: 'Active supervision' } } },
      { wat: { nl: 'Onder het kader van 2022.', en: 'Under the kader of 2022.' }, argumenten: ['Trede 2', '2022-1'], uitkomst: { soort: 'waarde', waarde: { nl: 'Informatie opvragen en valideren', en: 'Requesting and validating information' } } },
    ],
  },
  VERSIE: {
    omschrijving: { nl: 'De versie van de invoegtoepassing die deze formules berekent.', en: 'The version of the add-in that calculates these formulas.' },
    parameters: [],
    uitleg: [{ nl: 'Noem dit nummer als u iets meldt.', en: 'Mention this number when you report something.' }],
    voorbeelden: [],
  },
};
