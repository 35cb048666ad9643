import { renderToStaticMarkup } from 'react-dom/server';
import { maakBlad, maakWerkmap } from '../../../../test/hulp/blad';
import { maakLezing } from '../../../../test/venster/lezing';
import type { Dag } from '../../../engine';
import { utrecht2024 } from '../../../kaders';
import type { Taal } from '../../../tekst';
import type { Celwaarde } from '../../../werkmap/blad';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Contacten } from './Contacten';

const KOP = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'];

/** What the fold shows on a day. */
const getoond = (rijen: ReadonlyArray<readonly Celwaarde[]>, vandaag: Dag, taal: Taal = 'nl'): readonly string[] => {
  const lezing = maakLezing(maakWerkmap(maakBlad('2024-I', [KOP, ['Lopik', 3, 17, 16, 7]]), maakBlad('IBT-contacten', rijen)), '2024-I');
  const omgeving = { t: (x: { readonly nl: string; readonly en: string }) => x[taal], taal, toestand: { vandaag, werk: null }, acties: {} } as unknown as Omgeving;
  const html = renderToStaticMarkup(<Omgevingsgever value={omgeving}><Contacten lezing={lezing} /></Omgevingsgever>);
  return html.replace(/<style>[^]*?<\/style>/, '').split(/<[^>]+>/).filter((x) => x.trim() !== '');
};

const FEBRUARI: Dag = { jaar: 2026, maand: 2, dag: 1 };
const RIJEN = [['Gemeente', 'Datum', 'Soort', 'Met'], ['Lopik', '3-3-2025', 'Gesprek', 'wethouder'], ['Lopik', '31-1-2026', 'telefoon', null], ['Soest', '2-1-2026', 'gesprek', null]];

test('what is overdue today, and no more: who is in time in all is not there', () => {
  const stukken = getoond(RIJEN, FEBRUARI);
  const rij = (naam: string): readonly string[] => stukken.slice(stukken.indexOf(naam), stukken.indexOf(naam) + 3);
  expect(stukken[0]).toMatch(/^Op 1 februari 2026\./);
  expect(rij('Lopik')).toEqual(['Lopik', '32 dagen te laat (uiterlijk 31 december 2025, laatst 3 maart 2025)', 'op tijd']);
  expect(rij('Zeist')).toEqual(['Zeist', 'nog geen', 'nog geen']);
  expect(stukken).not.toContain('Soest');
  expect(stukken).not.toContain('Niet gelezen');
});

test('one day overdue is one day, in English too; the last day itself is in time', () => {
  const een = (dag: Dag): string | undefined => getoond([['Gemeente', 'Datum', 'Soort'], ['Lopik', '1-12-2025', 'gesprek']], dag, 'en').find((s) => s.includes('overdue ('));
  expect(een(FEBRUARI)).toBeUndefined();
  expect(een({ ...FEBRUARI, dag: 2 })).toBe('1 day overdue (due 1 February 2026, last 1 December 2025)');
});

test('nothing overdue is said', () => {
  const alle = utrecht2024.gemeenten.map((g) => g.naam);
  expect(getoond([['Gemeente', 'Datum', 'Soort'], ...alle.map((g) => [g, '2-1-2026', 'gesprek'])], FEBRUARI)).toContain('Er is niets te laat.');
});

test('a sheet with headers alone: that nothing was noted yet is said once, with what to enter, and nobody is overdue', () => {
  const stukken = getoond([['Gemeente', 'Datum', 'Soort']], FEBRUARI);
  expect(stukken.filter((s) => s.startsWith('Er is nog geen gesprek of contact vastgelegd, dus is niet bekend wat te laat is.'))).toHaveLength(1);
  expect(stukken).not.toContain('nog geen');
  expect(stukken).not.toContain('Er is niets te laat.');
  // as where nothing that stands there can be read
  expect(getoond([['Gemeente', 'Datum', 'Soort'], ['Lopik', 'ooit', 'gesprek']], FEBRUARI).slice(-3)).toEqual([stukken.at(-1), 'Niet gelezen', expect.stringContaining('B2')]);
});

test('what cannot be read is named with its cell; other headers leave the whole sheet unread, and nobody overdue', () => {
  expect(getoond([...RIJEN, ['Abcoude', '2-1-2026', 'gesprek', null]], FEBRUARI).slice(-2)).toEqual(['Niet gelezen', 'IBT-contacten A5: “Abcoude” is geen gemeente van het beleidskader; de rij telt niet mee.']);
  const anders = getoond([['Wie', 'Wanneer']], FEBRUARI);
  expect(anders.at(-1)).toContain('heeft niet de koppen Gemeente, Datum, Soort');
  expect(anders).not.toContain('Te laat');
});
