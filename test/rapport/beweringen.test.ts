import { beweringen, cijfers } from './toetshulp';

/** What a sentence is read to say of figures; in our own words, in the ways that reports and letters write. */
describe('figures', () => {
  test.each([
    // percentages
    ['In 2023-2 is de taakstelling voor 88% gerealiseerd en de totaalopgave voor 68%.', ['pctTaakstelling 2023-2 = 88', 'pctTotaalopgave 2023-2 = 68']],
    ['Van de totaalopgave is in 2024-1 dus 56 procent gehaald; het gaat om 56% van de totaalopgave.', ['pctTotaalopgave 2024-1 = 56', 'pctTotaalopgave 2024-1 = 56']],
    ['De periode daarvoor (2023-2) was beter. Toen werd de taakstelling voor 88% gehaald.', ['pctTaakstelling 2023-2 = 88']],
    ['In 2024-1 is 54% van de plekken gerealiseerd.', []],
    ['De taakstelling van 2024-1 is 6% hoger en wordt nog gerealiseerd.', []],
    // amounts
    ['Voor de eerste helft van 2025 komt de taakstelling uit op 1.382 vergunninghouders.', ['taakstelling 2025-1 = 1382']],
    ['In 2023-2 was de totaalopgave 1778, namelijk 1372 vergunninghouders taakstelling plus 406 vergunninghouders achterstand.', ['totaalopgave 2023-2 = 1778', 'taakstelling 2023-2 = 1372', 'beginstand 2023-2 of eindstand 2023-1 of eindstand 2023-2 = 406']],
    ['Op de peildatum 1 januari 2023 was er een voorsprong van 150 vergunninghouders.', ['eindstand 2022-2 of beginstand 2023-1 = -150']],
    ['In 2024-2 was de achterstand uit de vorige periode 899.', ['beginstand 2024-2 of eindstand 2024-1 = 899']],
    ['In 2024-2 hebben de gemeenten 1316 vergunninghouders gehuisvest.', ['realisatie 2024-2 = 1316']],
    ['In 2020-1 was de realisatie nog 405 vergunninghouders.', ['realisatie 2020-1 = 405']],
    ['In 2024-2 moeten gemeenten 490 vergunninghouders versneld huisvesten.', []],
    ['De taakstelling van 2023 was hoog.', []],
    ['In 2024-1 was er een achterstand van 100 vergunninghouders of meer in enkele gemeenten.', []],
    // whose
    ['In 2022-1 had de gemeente Utrecht een taakstelling van 203.', ['Utrecht taakstelling 2022-1 = 203']],
    ['In 2024-1 ging het goed in Baarn. De achterstand is 12 vergunninghouders.', ['Baarn beginstand 2024-1 of Baarn eindstand 2023-2 of Baarn eindstand 2024-1 = 12']],
    ['In 2024-1 heeft de gemeente een achterstand van 12 vergunninghouders.', []],
    ['Landelijk was de taakstelling in 2022-2 13.500 vergunninghouders.', []],
    // from … to
    ['De achterstand groeide van 406 vergunninghouders in 2023-2 tot 574 vergunninghouders in 2024-1.', ['beginstand 2023-2 of eindstand 2023-2 = 406', 'beginstand 2024-1 of eindstand 2024-1 = 574']],
    ['De achterstand liep op van 406 op 1juli 2023 naar 570 op 1 januari 2024.', ['eindstand 2023-1 of beginstand 2023-2 = 406', 'eindstand 2023-2 of beginstand 2024-1 = 570']],
    // printed rows
    ['2024-1 1459 574 2033 1131 78% 56%', ['taakstelling 2024-1 = 1459', 'beginstand 2024-1 = 574', 'totaalopgave 2024-1 = 2033', 'realisatie 2024-1 = 1131', 'pctTaakstelling 2024-1 = 78', 'pctTotaalopgave 2024-1 = 56']],
    ['| 2023-1 | 1651 | 150 voorsprong | 1501 | 1138 | 69% | 76% |', ['taakstelling 2023-1 = 1651', 'beginstand 2023-1 = -150', 'totaalopgave 2023-1 = 1501', 'realisatie 2023-1 = 1138', 'pctTaakstelling 2023-1 = 69', 'pctTotaalopgave 2023-1 = 76']],
  ])('%s', (tekst, verwacht) => {
    expect(cijfers(tekst)).toEqual(verwacht);
  });

  test('a table whose header says what its columns hold', () => {
    const tabel = '| Halfjaar | Trede 1 | Trede 2 | Stand aan het begin | Stand aan het eind (berekend) | Opmerking |\n|---|---|---|---|---|---|\n| 2022-2 | 17 | 9 | 422 | −158 | 3 |';
    expect(cijfers(tabel)).toEqual(['beginstand 2022-2 = 422', 'eindstand 2022-2 = -158']);
    expect(beweringen(tabel).filter((b) => b['soort'] === 'telling').map((b) => [b['trede'], b['aantal']])).toEqual([[1, 17], [2, 9]]);
    const treden = beweringen('| Trede | Naam | Na 2024-1 | Vóór 2024-1 |\n|---|---|---|---|\n| trede 3 | Actief toezicht | 5 | 0 |');
    expect(treden.map((b) => [b['perioden'], b['trede'], b['aantal']])).toEqual([[['2024-1'], 3, 5], [['2023-2'], 3, 0]]);
  });

  test('a table of gemeenten with figures, as it is copied from a sheet', () => {
    const blad = 'Gemeente\tTrede 2024-I\tAchterstand 1 januari 2024\tTaakstelling 2024-I\tRealisatie 2024-I\tStand\nZeist\t1\t5\t60\t20\t3\nTotaal\t\t574\t1.459\t1.131\t';
    expect(cijfers(blad)).toEqual([
      'Zeist eindstand 2023-2 of Zeist beginstand 2024-1 = 5', 'Zeist taakstelling 2024-1 = 60', 'Zeist realisatie 2024-1 = 20',
      'eindstand 2023-2 of beginstand 2024-1 = 574', 'taakstelling 2024-1 = 1459', 'realisatie 2024-1 = 1131',
    ]);
    // beside figures it is the trede in force during the half-year
    expect(beweringen(blad).filter((b) => b['soort'] === 'plaatsing').map((b) => [b['wie'], b['trede'], b['perioden']])).toEqual([[['Zeist'], 1, ['2023-2']]]);
    expect(beweringen('| Halfjaar | Gemeente | Van trede | Naar trede | Verwachte trede |\n|---|---|---|---|---|\n| 2024-2 | Eemnes | trede 2 | trede 3 | trede 4 |').map((b) => [b['trede'], b['perioden']])).toEqual([[2, ['2024-1']], [3, ['2024-2']]]);
    expect(beweringen('| Trede | Wat dat is |\n|---|---|\n| 1 | Signaleren |\n| Zeist | niet van toepassing |')).toEqual([]);
  });

  test('a sentence whose lines have blank lines between them, as a PDF gives it', () => {
    expect(cijfers('In de eerste helft \n\nvan 2024 is de taak-\n\nstelling voor 78% \n\ngerealiseerd.')).toEqual(['pctTaakstelling 2024-1 = 78']);
  });
});

const zonderCijfers = (tekst: string) => beweringen(tekst).filter((b) => b['soort'] !== 'cijfers');

describe('counts, names and movements', () => {
  test.each([
    ['Voor 2024-1 zijn negen gemeenten op trede 1 geplaatst.', [{ soort: 'telling', perioden: ['2024-1'], trede: 1, tot: 1, wijze: 'staan', van: null, aantal: 9 }]],
    ['In 2023-2 staan er geen gemeenten op trede 3 (onder toezicht) of hoger.', [{ soort: 'telling', perioden: ['2023-2'], trede: 3, tot: 6, wijze: 'staan', van: null, aantal: 0 }]],
    ['In 2024-2 bleven zeven gemeenten op trede 2.', [{ soort: 'telling', perioden: ['2024-2'], trede: 2, tot: 2, wijze: 'staan', van: null, aantal: 7 }]],
    ['In 2024-2 zijn zeven gemeenten op trede 2 gebleven, na een opschaling van twee gemeenten naar trede 4.', [{ soort: 'telling', perioden: ['2024-2'], trede: 2, tot: 2, wijze: 'staan', van: null, aantal: 7 }, { soort: 'telling', perioden: ['2024-2'], trede: 4, tot: 4, wijze: 'erbij', van: null, aantal: 2 }]],
    ['Na 2024-2 zullen twee gemeenten een brief krijgen, en twee gemeenten ontvangen een vooraankondiging.', [{ soort: 'telling', perioden: ['2024-2'], trede: 4, tot: 4, wijze: 'staan', van: null, aantal: 2 }]],
    // only some of them
    ['In 2023-2 hadden 15 gemeenten een koppelingstekort, waarvan 10 op trede 2.', [{ soort: 'tekorttelling', perioden: ['2023-2'], aantal: 15, zonder: false }]],
    ['In 2024-1 kregen twee van de vijf gemeenten op trede 3 bezoek.', [{ soort: 'telling', perioden: ['2024-1'], trede: 3, tot: 3, wijze: 'staan', van: null, aantal: 5 }]],
    ['In 2023-2 kregen tien gemeenten met een koppelingstekort toch trede 2.', []],
    ['In 2023-2 gaf het koppelingstekort voor 3 gemeenten een betere uitkomst.', []],
    // names
    ['Nieuwegein, Woerden en Veenendaal hadden in 2024-1 een koppelingstekort.', [{ soort: 'tekort', perioden: ['2024-1'], namen: ['Nieuwegein', 'Woerden', 'Veenendaal'], basis: 'koppelingstekort' }]],
    ['In 2023-2 is bij De Bilt en Utrechtse Heuvelrug geen sprake van een koppelingstekort.', [{ soort: 'tekort', perioden: ['2023-2'], namen: ['De Bilt', 'Utrechtse Heuvelrug'], basis: 'totaalopgave' }]],
    // movements
    ['In 2024-2 zijn Eemnes en Vijfheerenlanden van trede 2 naar trede 3 opgeschaald.', [{ soort: 'overgang', perioden: ['2024-2'], namen: ['Eemnes', 'Vijfheerenlanden'], van: 2, naar: 3, richting: null }]],
    ['Stichtse Vecht is in 2024-2 opgeschaald naar trede 4.', [{ soort: 'overgang', perioden: ['2024-2'], namen: ['Stichtse Vecht'], van: null, naar: 4, richting: 'op' }]],
    ['In 2024-2 zijn Utrecht en Eemnes gestegen.', [{ soort: 'beweging', perioden: ['2024-2'], wie: ['Utrecht', 'Eemnes'], richting: 'omhoog' }]],
    ['In 2024-2 ging Eemnes omhoog en Zeist ook.', [{ soort: 'beweging', perioden: ['2024-2'], wie: ['Eemnes'], richting: 'omhoog' }, { soort: 'beweging', perioden: ['2024-2'], wie: ['Zeist'], richting: 'omhoog' }]],
    ['De inwonersaantallen van Utrecht en Zeist zijn in 2024-2 gestegen.', []],
    ['In 2024-2 steeg in Zeist het aantal woningen.', []],
    ['In 2024-2 staan alle gemeenten op trede 3 in de belangstelling.', []],
    ['In 2024-2 is Utrecht opnieuw op trede 3 ingeschaald.', [{ soort: 'plaatsing', perioden: ['2024-2'], wie: ['Utrecht'], trede: 3 }]],
    ['Elf gemeenten gaan in 2024-1 omhoog. Van trede 2 naar trede 3: Amersfoort en Leusden.', [{ soort: 'beweging', perioden: ['2024-1'], wie: 11, richting: 'omhoog' }, { soort: 'overgang', perioden: ['2024-1'], namen: ['Amersfoort', 'Leusden'], van: 2, naar: 3, richting: null }]],
    ['In 2024-1 bleven er dertien staan. Op trede 1: Baarn, De Ronde Venen en Houten.', [{ soort: 'plaatsing', perioden: ['2024-1'], wie: ['Baarn', 'De Ronde Venen', 'Houten'], trede: 1 }]],
    ['Soest kan in 2024-2 van trede 2 naar trede 3 worden opgeschaald.', []],
    ['Als Soest in 2024-2 op trede 3 komt, volgt een plan.', []],
    ['Leusden, na een plaatsing op trede 3 in 2024-1, deed het in 2024-2 goed.', [{ soort: 'plaatsing', perioden: ['2024-1'], wie: ['Leusden'], trede: 3 }]],
    // the province is not the gemeente
    ['De provincie Utrecht schreef in 2024-2 over trede 3.', []],
  ])('%s', (tekst, verwacht) => {
    expect(zonderCijfers(tekst)).toEqual(verwacht);
  });

  test('rows of a table of treden take their half-years from its header', () => {
    const rijen = beweringen('Gemeente\nBeoordeling 2023-2\n\n(trede)\n\nDe Bilt trede 2 Koppelingstekort\nWijk bij Duurstede |trede 1 Koppelingstekort\n');
    expect(rijen.filter((b) => b['soort'] === 'plaatsing').map((b) => [b['wie'], b['trede'], b['perioden']])).toEqual([[['De Bilt'], 2, ['2023-2']], [['Wijk bij Duurstede'], 1, ['2023-2']]]);
    expect(rijen.filter((b) => b['soort'] === 'tekort').map((b) => b['basis'])).toEqual(['koppelingstekort', 'koppelingstekort']);
    const twee = beweringen('| Gemeente | Beoordeling 2022-2 (trede) | Beoordeling 2023-1 (trede) |\n|---|---|---|\n| Soest | 2 | 1 |');
    expect(twee.filter((b) => b['soort'] === 'plaatsing').map((b) => [b['trede'], b['perioden']])).toEqual([[2, ['2022-2']], [1, ['2023-1']]]);
    expect(beweringen('Aantal locaties in 2024-2:\nSoest 2\nBaarn 1')).toEqual([]);
  });
});
