import type { Celwaarde } from '../blad';
import { enige, fouten, lees, type Rijen } from './proefblad';

const KOP = ['Gemeente', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie'];
const RIJEN: Rijen = [['Zeist', 5, 20, 18], ['Soest', 1, 10, 8]];
const metTitel = (tekst: string) => lees([[tekst], KOP, ...RIJEN], {}, '2023-II');
const metNoot = (...noten: readonly string[]) => lees([KOP, ...RIJEN, [], ...noten.map((n) => [n])], {}, '2023-II');
const naast = (...cellen: ReadonlyArray<readonly Celwaarde[]>) => lees([[...KOP, null, ...(cellen[0] ?? [])], ...RIJEN.map((r, i) => [...r, null, ...(cellen[i + 1] ?? [])])], {}, '2023-II');
const dagen = (h: ReturnType<typeof lees>) => enige(h).rijen.flatMap((r) => r.bevindingen.flatMap((b) => (b.code === 'TUSSENSTAND' ? [b.dag] : [])));
const zwijgt = (h: ReturnType<typeof lees>) => expect(dagen(h)).toEqual([]);
const vraagt = (h: ReturnType<typeof lees>, tekst: string, dag: string | null = '2023-10-26') => expect(fouten(h)).toEqual([expect.objectContaining({ code: 'REALISATIEDAG_VRAAG', tekst, dag })]);

describe('a note under the table', () => {
  test.each(['Stand per 26 oktober 2023', 'Bron COA, cijfers t/m 26 oktober 2023', 'Cijfers COA: 26 oktober 2023', 'Realisatie op 26 oktober 2023'])('that says no more than the day says it for sure: %j', (tekst) => expect(dagen(metNoot(tekst))).toEqual(['2023-10-26', '2023-10-26']));
  test.each(['Op 26 oktober 2023 was de realisatie 667', 'Zie voor de tussenstand van 26 oktober 2023 blad Tussenstand', 'Realisatie provincie: 667 op 26 oktober 2023', 'Cijfers COA t/m 26 oktober 2023 volgens nareis'])('that says more is asked about: %j', (tekst) => vraagt(metNoot(tekst), tekst));
  test.each(['Realisatie provincie: 300 op 1 september, 667 op 26 oktober, 1208 op 1 januari 2024', 'Op 26 oktober 2023 was de realisatie 667; op 1 januari 2024 1208.', 'Tel. 030-2583111, ma-do; april t/m oktober ook vr', 'Beschikbaar op 1 oktober 2023 volgens COA', 'Geldend van 16-01-2024 t/m heden', 'Toelichting: trede 2 = tussentijdse rapportage door gemeente', 'Realisatie 1 januari 2024, gecorrigeerd op 26 oktober 2023'])('on what was before, or on something else, says nothing: %j', (tekst) => zwijgt(metNoot(tekst)));
  test('of an earlier day is asked about where the last one is promised, or stands elsewhere', () => {
    const beloofd = 'Op 26 oktober 2023 was de realisatie 667; definitieve cijfers volgen op 1 januari 2024';
    vraagt(metNoot(beloofd), beloofd);
    vraagt(metNoot('Realisatie in de provincie op 26 oktober 2023', 'Peildatum 1 januari 2024'), 'Realisatie in de provincie op 26 oktober 2023');
  });
  test('with the mark of another header says nothing', () => {
    const met = (realisatie: string) => lees([[...KOP.slice(0, 2), 'Taakstelling 2023-II*', realisatie], ...RIJEN, [], ['* stand 26 oktober 2023'], ['** stand 1 januari 2024']], {}, '2023-II');
    zwijgt(met('Realisatie**'));
    vraagt(met('Realisatie*'), '* stand 26 oktober 2023');
  });
});

test('a title that is closed: "Bijlage bij conceptbesluit GS, niet definitief"', () => zwijgt(metTitel('Bijlage bij conceptbesluit GS, niet definitief')));

describe('beside a row of a gemeente', () => {
  test.each(['Cijfers COA t/m 26 oktober 2023, daarna geen opgave', 'Stand van 26 oktober 2023', 'Stand van 26 oktober 2023 niet aangeleverd'])('%j is asked about', (tekst) => vraagt(naast([], [tekst]), tekst));
  test('a month too', () => vraagt(naast([], ['Realisatie t/m oktober']), 'Realisatie t/m oktober', '2023-10-31'));
  test('what stands beside each is of all', () => expect(dagen(naast([], ['Stand van 26 oktober 2023'], ['Stand van 26 oktober 2023']))).toEqual(['2023-10-26', '2023-10-26']));
  test('the header of other figures, or what a figure stands behind, says nothing', () => {
    zwijgt(naast(['Cijfers 26-10-2023'], [16], [7]));
    zwijgt(naast([], ['Stand 26 oktober', 80], ['Stand 1 september', 40]));
    expect(dagen(naast(['Cijfers 26-10-2023']))).toEqual(['2023-10-26', '2023-10-26']);
  });
});

describe('a part of the half-year in a title', () => {
  test.each(['Realisatie oktober - december 2023', 'Realisatie sept - dec 2023', 'Realisatie 1 oktober - 31 december 2023', 'Realisatie 1-10-2023 - 31-12-2023', 'Realisatie vierde kwartaal 2023', 'Realisatie 3e kw. 2023', '1 oktober t/m 31 december 2023', 'Voorlopige cijfers per 8 januari 2024'])('is asked about: %j', (tekst) => vraagt(metTitel(tekst), tekst, null));
  test.each(['1 juli 2023 - 31 december 2023', 'Realisatie juli - december 2023', 'Realisatie 1-7-2023 - 31-12-2023', 'Stand 4e kwartaal 2023', 'Cijfers december 2023', 'Voorlopige treden per 8 januari 2024'])('the whole of it is not: %j', (tekst) => zwijgt(metTitel(tekst)));
  test('a dash before a day that ends no range', () => expect(dagen(metTitel('Overzicht 2023-2 - stand 26 oktober 2023'))).toEqual(['2023-10-26', '2023-10-26']));
});
