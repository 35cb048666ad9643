import { periodeTekst } from '../../../engine';
import { gemeenten } from '../../../kaders/utrecht/gemeenten';
import { maakMerker } from './merken';
import { tabelsommen } from './tabelsommen';
import { regelzoeker } from './regels';
import { leesZinnen } from './zinnen';

const zinnen = (tekst: string) => leesZinnen(tekst).map((z) => `${z.soort}: ${z.tekst}`);
const merk = maakMerker(gemeenten);
const merken = (tekst: string) =>
  leesZinnen(tekst).flatMap((z) => merk(z).merken).map((m) => {
    switch (m.soort) {
      case 'n':
        return `${m.ongeveer ? '~' : ''}${m.waarde}`;
      case 'p':
        return `${m.ongeveer ? '~' : ''}${m.waarde}%`;
      case 'h':
        return m.perioden.map(periodeTekst).join('+');
      case 'd':
        return `${m.dag.dag}/${m.dag.maand}/${m.dag.jaar ?? '?'}`;
      case 't':
        return `t${m.trede}`;
      case 'g':
        return m.namen.join('+');
      case 'u':
        return `behalve ${m.namen.join('+')}`;
      case 'b':
        return 'deel';
    }
  });

describe('sentences', () => {
  test.each([
    ['lines with blank lines between them are one sentence', 'Dit is een zin die \n\nverder gaat. En een \n\ntweede.', ['zin: Dit is een zin die verder gaat.', 'zin: En een tweede.']],
    ['a header, of markdown or by itself', '## Uitkomsten 2024-1\n\nResultaten tweede helft 2024\n\nDe zin erna.', ['kop: Uitkomsten 2024-1', 'kop: Resultaten tweede helft 2024', 'zin: De zin erna.']],
    ['rows stand by themselves', '| Baarn | trede 1 |\n|---|---|\n2024-1 1459 574 2033 1131 78% 56%\nWijk bij Duurstede |trede 1 Koppelingstekort', ['rij: Baarn trede 1', 'rij: 2024-1 1459 574 2033 1131 78% 56%', 'rij: Wijk bij Duurstede trede 1 Koppelingstekort']],
    ['abbreviations and numbers end no sentence', 'Op 2 mei jl. kwam ca. 1.459 binnen, d.d. 3 mei. Daarna niets.', ['zin: Op 2 mei jl. kwam ca. 1.459 binnen, d.d. 3 mei.', 'zin: Daarna niets.']],
    ['addresses and page numbers are passed over', 'Een zin die\nhttps://voorbeeld.nl/a-2024-1\n6van 10\nverder gaat.', ['zin: Een zin die verder gaat.']],
    ['a word broken at the end of its line', 'De interventie-\nladder.', ['zin: De interventieladder.']],
    ['bullets', '• Een punt\n• Nog een punt', ['zin: • Een punt', 'zin: • Nog een punt']],
  ])('%s', (_, tekst, verwacht) => {
    expect(zinnen(tekst)).toEqual(verwacht);
  });

  test('every character knows where it stood', () => {
    const tekst = '  # Kop\n\nDe  achter-\nstand \n\nis 3.';
    for (const z of leesZinnen(tekst)) for (const [i, plek] of z.plekken.entries()) if (z.tekst[i] !== ' ') expect(tekst[plek]).toBe(z.tekst[i]);
    expect([0, 3, tekst.indexOf('De'), tekst.indexOf('stand'), tekst.indexOf('3.')].map(regelzoeker(tekst))).toEqual([1, 1, 3, 4, 6]);
  });
});

describe('marks', () => {
  test.each([
    ['In 1.459 van 27.300, 12 en dertig gevallen', ['1459', '27300', '12', '30']],
    ['een gemeente en één gemeente, geen gemeenten en geen huis', ['1', '0']],
    ['ca. 30% en 56 procent en 2,5 procent', ['~30%', '56%', '2.5%']],
    ['zeventig procent, achtenzestig procent, honderdelf procent en geen procent', ['70%', '68%', '111%']],
    ['ruim de helft van de totaalopgave in de eerste helft van 2024, driekwart van de gemeenten', ['deel', '2024-1', 'deel']],
    ['2024-1, 2022-II, eerste helft van 2023, 2022 (tweede helft), eerst helft van 2024, eerste en tweede helft van 2024', ['2024-1', '2022-2', '2023-1', '2022-2', '2024-1', '2024-1+2024-2']],
    ['op 1 juli 2023, 1juli 2023, 22-09-2022, 08‑07‑2022, 23 september jl.', ['1/7/2023', '1/7/2023', '22/9/2022', '8/7/2022', '23/9/?']],
    ['eind 2022, halverwege 2023', ['1/1/2023', '1/7/2023']],
    ['trede 1, trede 2 en trede drie', ['t1', 't2', 't3']],
    ['De Bilt, Utrechtse Heuvelrug en Utrecht; de provincie Utrecht; de Utrechtse gemeenten; regio Utrecht', ['De Bilt+Utrechtse Heuvelrug+Utrecht']],
    ['zowel Amersfoort als Stichtse Vecht. Dan STICHTSE VECHT', ['Amersfoort+Stichtse Vecht', 'Stichtse Vecht']],
    ['Alle gemeenten behalve Baarn en Soest; op Utrecht na staan allen; geen van de gemeenten, met uitzondering van Zeist', ['behalve Baarn+Soest', 'behalve Utrecht', '0', 'behalve Zeist']],
    ['mail@utrecht.nl, www.zeist.nl, provincie-utrecht.nl/2024-1', []],
    ['artikel 124-124h, 30/70, A4, 8250ECE1', []],
  ])('%s', (tekst, verwacht) => {
    expect(merken(tekst)).toEqual(verwacht);
  });
});

describe('totals of a printed table', () => {
  const tabel = (totaal: string, scheiding: string) => ['Provincie', 'Drenthe', 'Utrecht', 'Zeeland', 'Totaal'].map((naam, i) => [naam, ['Plekken', '1.416', '20', '5', totaal][i]].concat('').join(scheiding)).join('\n');

  test.each([['\t'], ['|']])('cells between %j', (scheiding) => {
    const met = (totaal: string) => tabel(totaal, scheiding).split('\n').map((r) => (scheiding === '|' ? `|${r}` : r)).join('\n');
    expect(tabelsommen(met('1.441'))).toEqual([]);
    expect(tabelsommen(met('1.440'))).toMatchObject([{ kolom: 'Plekken', vermeld: 1440, som: 1441, rijen: 3 }]);
  });

  test('a column with something else than numbers is left alone', () => {
    expect(tabelsommen('|a|b|\n|x|1|\n|y|onbekend|\n|z|3|\n|Totaal|9|')).toEqual([]);
  });
});
