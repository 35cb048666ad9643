import { renderToStaticMarkup } from 'react-dom/server';
import { maakBlad, maakWerkmap } from '../../../../test/hulp/blad';
import { STADIA, VOORAF, type Proefblad } from '../../../../test/hulp/replay';
import { maakLezing } from '../../../../test/venster/lezing';
import type { Dag } from '../../../engine';
import type { Taal } from '../../../tekst';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Prognoselijst } from './Prognoselijst';

/** What the fold shows of the last half-year of a workbook on a day, piece by piece. */
const getoond = (bladen: readonly Proefblad[], vandaag: Dag, taal: Taal = 'nl'): readonly string[] => {
  const werkmap = maakWerkmap(...bladen.map((b) => maakBlad(b.naam, b.rijen)));
  const lezing = maakLezing(werkmap, bladen.at(-1)?.naam ?? '');
  const halfjaar = lezing.beoordeling?.tabellen.at(-1);
  if (halfjaar === undefined) throw new Error(JSON.stringify(lezing.herkenning));
  const omgeving = { t: (x: { readonly nl: string; readonly en: string }) => x[taal], taal, toestand: { vandaag, vastgezet: [], werk: null }, acties: {} } as unknown as Omgeving;
  const html = renderToStaticMarkup(<Omgevingsgever value={omgeving}><Prognoselijst halfjaar={halfjaar} lezing={lezing} /></Omgevingsgever>);
  return html.replace(/<style>[^]*?<\/style>/, '').split(/<[^>]+>/).filter((x) => x.trim() !== '');
};

/** What stands of all gemeenten together: the share, and per method the closing balance and how many go up. */
const samen = (stukken: readonly string[]): readonly string[] => {
  const vanaf = stukken.indexOf('Alle gemeenten samen') + 1;
  return stukken.slice(vanaf, stukken.indexOf('Wie omhoog dreigt te gaan, eerst')).filter((z) => /^\d|%|achterstand/.test(z));
};

describe('the second half of 2023 in the pane (fictitious figures per gemeente)', () => {
  test('at the circulaire: nobody housed yet, and only the same realisatie as before says something', () => {
    const stukken = getoond([VOORAF, STADIA.circulaire], { jaar: 2023, maand: 7, dag: 1 });
    expect(samen(stukken)).toEqual(['Onbekend welk deel van de totaalopgave gerealiseerd, bij 1% van het halfjaar (1 van 184 dagen).', '1.394 achterstand', '6']);
    expect(stukken.filter((z) => z === 'onbekend')).toHaveLength(4);
  });

  test('on 26 October: 667, 26 %, and the three prognoses', () => {
    const stukken = getoond([VOORAF, STADIA.oktober], { jaar: 2023, maand: 12, dag: 1 });
    expect(stukken[0]).toBe('De kop zegt dat de realisatie van 26 oktober 2023 is.');
    expect(samen(stukken)).toEqual(['26% van de totaalopgave gerealiseerd, bij 64% van het halfjaar (118 van 184 dagen).', '1.394 achterstand', '2', '1.492 achterstand', '9', '1.865 achterstand', '13']);
  });

  test('the same day, known after the lowering: with the taakstelling that counted then', () => {
    const stukken = getoond([VOORAF, STADIA.verlaagd], { jaar: 2023, maand: 12, dag: 1 });
    expect(stukken[1]).toBe('Gerekend met de eerdere taakstelling “Taakstelling 2023-II (oorspronkelijk)”, met herverdeling, geldig tot 10 november 2023.');
    expect(samen(stukken)[1]).toBe('1.394 achterstand');
  });

  test('from the lowering on: against 1372', () => {
    expect(samen(getoond([VOORAF, STADIA.november], { jaar: 2023, maand: 11, dag: 10 }))).toEqual(['38% van de totaalopgave gerealiseerd, bij 72% van het halfjaar (133 van 184 dagen).', '640 achterstand', '0', '855 achterstand', '11', '1.111 achterstand', '12']);
  });

  test('who is about to go up by the most methods, first; with what it takes not to', () => {
    const stukken = getoond([VOORAF, STADIA.oktober], { jaar: 2023, maand: 12, dag: 1 });
    const vanaf = stukken.indexOf('Wie omhoog dreigt te gaan, eerst') + 1;
    expect(stukken.slice(vanaf, vanaf + 19)).toEqual([
      'Amersfoort', 'Dreigt omhoog te gaan, volgens: gelijkblijvende realisatie, huidig tempo en niemand meer erbij.', '11% van de totaalopgave gerealiseerd, bij 64% van het halfjaar (118 van 184 dagen).',
      'Waar Amersfoort uitkomt', 'Methode', 'Eindstand', 'Trede', 'gelijkblijvende realisatie', '36 achterstand', '2', 'trede 2', 'huidig tempo', '187 achterstand', '2', 'trede 2', 'niemand meer erbij', '200 achterstand', '2', 'trede 2',
    ]);
    expect(stukken.slice(vanaf + 19, vanaf + 22)).toEqual(['Om niet omhoog te gaan: nog 200, 22 per week.', 'Voor trede 1: nog 200, 22 per week.', 'Rhenen']);
  });
});

test('Utrecht 2022-1, with its column “Prognose inschaling interventieladder”: 207 and trede 3, whatever that column says', () => {
  const blad = (prognose: string): Proefblad => ({
    naam: '2022-I',
    rijen: [
      ['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I, incl. herverdeling UH', 'Totaalopgave 2022-I', 'Realisatie cumulatief 2022-I', 'Achterstand 1 juli 2022', 'Prognose inschaling interventieladder'],
      ['Utrecht', 'Trede 2', 171, 204, 375, 168, 207, prognose],
    ],
  });
  const dag: Dag = { jaar: 2022, maand: 6, dag: 30 };
  const stukken = getoond([blad('Trede 3')], dag);
  expect(stukken).toEqual(getoond([blad('Trede 1')], dag));
  const vanaf = stukken.lastIndexOf('huidig tempo');
  expect(stukken.slice(vanaf, vanaf + 8)).toEqual(['huidig tempo', '207 achterstand', '3', 'trede 3', 'niemand meer erbij', '207 achterstand', '3', 'trede 3']);
});

test('a row that cannot be read is named with the reason, and there is then no sum; in English too', () => {
  const blad: Proefblad = { naam: '2024-I', rijen: [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'], ['Lopik', 2, 17, 16, 7], ['Bunnick', 2, 17, 16, 7]] };
  const stukken = getoond([blad], { jaar: 2024, maand: 3, dag: 1 }, 'en');
  expect(stukken).not.toContain('All gemeenten together');
  expect(stukken.slice(stukken.indexOf('Bunnick'), stukken.indexOf('Bunnick') + 2).map((z) => z.slice(0, 40))).toEqual(['Bunnick', '“Bunnick” is not a gemeente of this bele']);
});

test('what rests on a derived rule, or needs a person, is said at the trede; the rule is named once', () => {
  const kop = (p: string): readonly string[] => ['Gemeente', `Trede ${p}`, `Achterstand 1 ${p === '2024-I' ? 'januari' : 'juli'} 2024`, `Taakstelling ${p}`, `Realisatie ${p}`];
  const stukken = getoond([{ naam: '2024-I', rijen: [kop('2024-I'), ['Zeist', 3, 20, 60, 62], ['Lopik', 3, 17, 16, 7]] }, { naam: '2024-II', rijen: [kop('2024-II'), ['Zeist', 3, 20, 60, 30], ['Lopik', 3, 17, 16, 7]] }], { jaar: 2024, maand: 10, dag: 1 });
  const vanaf = (naam: string): readonly string[] => stukken.slice(stukken.indexOf('gelijkblijvende realisatie', stukken.indexOf(naam)));
  expect(vanaf('Waar Zeist uitkomt').slice(0, 5)).toEqual(['gelijkblijvende realisatie', '18 achterstand', '3', 'trede 3', 'afgeleid']);
  expect(vanaf('Waar Lopik uitkomt').slice(0, 5)).toEqual(['gelijkblijvende realisatie', '26 achterstand', '4', 'trede 4', 'oordeel nodig']);
  expect(stukken.filter((z) => z.startsWith('Een trede met “afgeleid” rust op een afgeleide regel. Wie de taakstelling haalt maar nog een achterstand heeft, '))).toHaveLength(1);
});

test('a sum over a few of the gemeenten says of how many', () => {
  const blad: Proefblad = { naam: '2024-I', rijen: [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'], ['Lopik', 2, 17, 16, 7], ['Zeist', 2, 17, 16, 7]] };
  expect(getoond([blad], { jaar: 2024, maand: 3, dag: 1 })).toContain('2 van de 26 gemeenten samen');
});
