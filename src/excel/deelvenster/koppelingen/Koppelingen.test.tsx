import { renderToStaticMarkup } from 'react-dom/server';
import { maakBlad, maakWerkmap } from '../../../../test/hulp/blad';
import { STADIA, VOORAF, type Proefblad } from '../../../../test/hulp/replay';
import { maakLezing } from '../../../../test/venster/lezing';
import type { Taal } from '../../../tekst';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Koppelingen } from './Koppelingen';

// Fictitious figures.

/** What the fold shows of the last half-year of a workbook, piece by piece. */
const getoond = (bladen: readonly Proefblad[], taal: Taal = 'nl'): readonly string[] => {
  const lezing = maakLezing(maakWerkmap(...bladen.map((b) => maakBlad(b.naam, b.rijen))), bladen.at(-1)?.naam ?? '');
  const halfjaar = lezing.beoordeling?.tabellen.at(-1);
  if (halfjaar === undefined) throw new Error(JSON.stringify(lezing.herkenning));
  const omgeving = { t: (x: { readonly nl: string; readonly en: string }) => x[taal], taal, toestand: { werk: null }, acties: {} } as unknown as Omgeving;
  const html = renderToStaticMarkup(<Omgevingsgever value={omgeving}><Koppelingen halfjaar={halfjaar} /></Omgevingsgever>);
  return html.replace(/<style>[^]*?<\/style>/, '').split(/<[^>]+>/).filter((x) => x.trim() !== '');
};

const KOP = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'];
const blad = (koppen: readonly string[], ...rijen: Proefblad['rijen']): Proefblad => ({ naam: '2024-I', rijen: [[...KOP, ...koppen], ...rijen] });

test('who had a shortage on 1 April, the largest first, how large, and the trede with and without it', () => {
  const stukken = getoond([blad(['Tijdig beschikbaar 1 april 2024'], ['Zeist', 2, 10, 40, null, 30], ['Lopik', 2, 50, 100, 110, 110], ['Soest', 1, 0, 50, 52, 50])]);
  expect(stukken[0]).toBe('Stand van 1 april 2024. 2 gemeenten hadden een koppelingstekort, van de 3 waarvan de koppelingen bekend zijn.');
  expect(stukken.slice(3)).toEqual([
    'Lopik', 'Tekort 40: 110 tijdig beschikbaar bij een totaalopgave van 150.',
    'De trede van Lopik met en zonder het koppelingstekort', 'Realisatie', 'Met tekort', 'Zonder',
    'nu: 110', '1', 'trede 1', '2', 'trede 2', 'iedereen die beschikbaar was: 110', 'en niemand anders; afgeleid', '1', 'trede 1', '2', 'trede 2',
    // nobody counted yet: nothing is said of now
    'Zeist', 'Tekort 20: 30 tijdig beschikbaar bij een totaalopgave van 50.',
    'De trede van Zeist met en zonder het koppelingstekort', 'Realisatie', 'Met tekort', 'Zonder',
    'nu: niet bekend', '–', 'geen trede', '–', 'geen trede', 'iedereen die beschikbaar was: 30', 'en niemand anders; afgeleid', '1', 'trede 1', '3', 'trede 3',
  ]);
});

test('a shortage that is not known is no shortage: it is named apart, with why', () => {
  const stukken = getoond([blad(['Koppelingstekort'], ['Lopik', 2, 50, 100, 110, 0], ['Soest', 1, 0, 50, 20, 'ja'], ['Zeist', 2, null, 40, 10, 'ja'], ['Baarn', 2, 0, 40, 10, null])]);
  expect(stukken).toEqual([
    'Stand van 1 april 2024. Geen gemeente had een koppelingstekort, van de 1 waarvan de koppelingen bekend zijn.',
    'Niet bekend: 3', 'Soest', 'Hoeveel er tijdig beschikbaar waren, staat er niet of is niet te lezen.', 'Zeist', 'De totaalopgave is niet te berekenen, dus een tekort evenmin.',
    // the column is there and her cell is blank: unknown is not zero
    'Baarn', 'Hoeveel er tijdig beschikbaar waren, staat er niet of is niet te lezen.',
  ]);
});

test('where a person has to judge that is said; in English too', () => {
  const stukken = getoond([blad(['Koppelingstekort'], ['Lopik', 3, 50, 100, 90, 40])], 'en');
  expect(stukken[0]).toBe('As of 1 April 2024. 1 gemeente had a koppelingstekort, of the 1 of which the koppelingen are known.');
  expect(stukken.slice(stukken.indexOf('now: 90') + 1).slice(0, 3)).toEqual(['4', 'trede 4', 'judgement needed']);
});

test('who has “n.v.t.” is named apart, and is not among those of whom it is not known', () => {
  const wie = [['Lopik', 2, 50, 100, 110, 0], ['Soest', 1, 0, 50, 20, 'n.v.t.'], ['Baarn', 2, 0, 40, 10, null]] as const;
  expect(getoond([blad(['Koppelingstekort'], ...wie)])).toEqual([
    'Stand van 1 april 2024. Geen gemeente had een koppelingstekort, van de 1 waarvan de koppelingen bekend zijn.', 'Niet bekend: 1', 'Baarn', 'Hoeveel er tijdig beschikbaar waren, staat er niet of is niet te lezen.', 'Volgens het blad niet van toepassing: Soest.',
  ]);
  expect(getoond([blad(['Koppelingstekort'], wie[1])])).toEqual(['Volgens het blad niet van toepassing: Soest.']);
});

test('a column that is blank says so', () => {
  expect(getoond([blad(['Koppelingstekort'], ['Lopik', 2, 50, 100, 110, null])])).toEqual(['De kolom met wat tijdig beschikbaar was, of met het koppelingstekort, is in dit halfjaar nog leeg.']);
});

test('the second half of 2023: fifteen of 26 on 1 October, eight of them at first', () => {
  const stukken = getoond([VOORAF, STADIA.eind]);
  expect(stukken[0]).toMatch(/^Stand van 1 oktober 2023\. 15 gemeenten hadden een koppelingstekort, van de \d+ waarvan de koppelingen bekend zijn\.$/);
  expect(stukken.filter((s) => s.startsWith('Tekort '))).toHaveLength(8);
  expect(stukken.filter((s) => s.startsWith('Toon nog '))).toEqual(['Toon nog 7', 'Toon nog 3']);
});
