import { renderToStaticMarkup } from 'react-dom/server';
import { kaders } from '../../../kaders';
import { vergelijk } from '../../../werkmap/correcties';
import { herken } from '../../../werkmap/herkennen';
import { inEens } from '../../../werkmap/stappen';
import { leesGeplakt } from '../../../werkmap/lezen/geplakt';
import { maakBlad } from '../../../../test/hulp/blad';
import { maakLezing } from '../../../../test/venster/lezing';
import { GEMEENTEN } from '../../model/beoordeling';
import { legNaast } from '../../model/overnemen';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Uitkomst } from './Correcties';
import { Verschillen } from './Verschillen';

const O = { t: (x: { nl: string }) => x.nl, taal: 'nl', toestand: { vastgezet: [] } } as unknown as Omgeving;

/** Below what differs: the way to take it over. */
const OVERNEMEN = [
  'Overnemen', 'Vink aan wat u overneemt in uw eigen cellen.', 'Alles aanvinken', 'Niets aanvinken',
  'Formules van ons rekenen dan mee; waarden blijven zoals ze zijn tot u opnieuw beoordeelt. Met Herstel gaat het terug.', 'Neem correcties over',
];

test('pasted figures are shown with what changes and what follows, the trede before and after', () => {
  const lezing = maakLezing({ bladen: [maakBlad('Cijfers', [['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 16, 7]])] }, 'Cijfers');
  const n = herken({ bladen: [leesGeplakt('Periode\tGemeente\tAchterstand begin\tTaakstelling\tRealisatie\r\n2024-1\tLopik\t17\t16\t33\r\n', 'Geplakt')] }, GEMEENTEN, {});
  if (!n.gelukt || !lezing.herkenning.gelukt) throw new Error(JSON.stringify(n));
  const v = vergelijk({ tabellen: lezing.herkenning.tabellen }, { tabellen: n.tabellen }, kaders);
  const html = renderToStaticMarkup(<Omgevingsgever value={O}><Verschillen v={v} nieuw={{ bladen: null, keuzes: {} }} buiten={null} lezing={lezing} /></Omgevingsgever>);
  expect(html.split(/<[^>]+>/).filter((x) => x.trim() !== '')).toEqual([
    '1 cijfer anders bij 1 gemeente', 'De trede verandert', 'Lopik 2024-1', '3', 'trede 3', '→', '1', 'trede 1', 'realisatie (Cijfers!F2): van 7 naar 33',
    'de eindstand: van 26 naar 0', 'het percentage van de taakstelling: van 44% naar 206%', 'het percentage van de totaalopgave: van 21% naar 100%', ...OVERNEMEN,
  ]);
});

/** What is shown of cells pasted beside a workbook that has besluiten. */
const getoond = (rijen: ReadonlyArray<readonly (string | number)[]>, tekst: string, omgeving = O): readonly string[] => {
  const lezing = maakLezing({ bladen: [maakBlad('Cijfers', [['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie', 'Besluit'], ...rijen])] }, 'Cijfers');
  if (!lezing.herkenning.gelukt) throw new Error(JSON.stringify(lezing.herkenning));
  const html = renderToStaticMarkup(<Omgevingsgever value={omgeving}><Uitkomst naasteen={inEens(legNaast([leesGeplakt(tekst, 'Geplakt')], {}, lezing.herkenning.tabellen, [], null))} nieuw={{ bladen: null, keuzes: {} }} lezing={lezing} /></Omgevingsgever>);
  return html.split(/<[^>]+>/).filter((x) => x.trim() !== '');
};

const KOPPEN = 'Periode\tGemeente\tAchterstand begin\tTaakstelling\tRealisatie\n';

test('that a half-year with a difference is fixed is said before anything is chosen; of another it is not', () => {
  const met = (helft: 1 | 2) => getoond([['2024-1', 'Lopik', 2, 17, 16, 7, '']], `${KOPPEN}2024-1\tLopik\t17\t16\t33`, { ...O, toestand: { vastgezet: [{ blad: 'Cijfers', periode: { jaar: 2024, helft } }] } } as unknown as Omgeving).slice(0, 3).join('');
  expect([met(1), met(2)]).toEqual(['1 cijfer anders bij 1 gemeente2024-1 is vastgezet: neemt u over, dan veranderen uw cijfers; de treden die er staan blijven.', '1 cijfer anders bij 1 gemeenteDe trede verandertLopik 2024-1']);
});

test('a vorige trede that changes along, and a besluit with what it comes to, are told', () => {
  expect(getoond([['2024-1', 'Lopik', 2, 17, 16, 7, ''], ['2024-2', 'Lopik', '', 26, 16, 10, 3]], `${KOPPEN}2024-1\tLopik\t17\t16\t33\n2024-2\tLopik\t26\t16\t11`)).toEqual([
    '2 cijfers anders bij 1 gemeente', 'De trede verandert', 'Lopik 2024-1', '3', 'trede 3', '→', '1', 'trede 1', 'realisatie (Cijfers!F2): van 7 naar 33',
    'de eindstand: van 26 naar 0', 'het percentage van de taakstelling: van 44% naar 206%', 'het percentage van de totaalopgave: van 21% naar 100%',
    'Lopik 2024-2', '4', 'trede 4', '→', '2', 'trede 2', 'realisatie (Cijfers!F3): van 10 naar 11',
    'de eindstand: van 32 naar 31', 'het percentage van de taakstelling: van 63% naar 69%', 'het percentage van de totaalopgave: van 24% naar 26%',
    'de vorige trede: van 3 naar 1', 'besluit: trede 3 (wijkt af)', 'niet meer handmatig',
    'Let op', 'Lopik 2024-1: de eindstand wordt geen achterstand, maar de beginstand van 2024-2 blijft 26 achterstand. Die was er gelijk aan; vraag COA of hij mee verandert.', ...OVERNEMEN,
  ]);
});

test('the basis is told where it changes and where it is a koppelingstekort, and so is a block beside the table that was not compared', () => {
  const lezing = maakLezing({ bladen: [maakBlad('Cijfers', [['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie', 'Koppelingstekort'], ['2024-1', 'Lopik', 2, 17, 16, 7, 0], ['2024-1', 'Soest', 2, 17, 16, 7, 4]])] }, 'Cijfers');
  if (!lezing.herkenning.gelukt) throw new Error(JSON.stringify(lezing.herkenning));
  const tekst = 'Periode\tGemeente\tAchterstand begin\tTaakstelling\tRealisatie\tKoppelingstekort\t\tGemeente\tRealisatie\n2024-1\tLopik\t17\t16\t7\t3\t\tZeist\t4\n2024-1\tSoest\t17\t16\t8\t4\t\tBunnik\t5';
  const html = renderToStaticMarkup(<Omgevingsgever value={O}><Uitkomst naasteen={inEens(legNaast([leesGeplakt(tekst, 'Geplakt')], {}, lezing.herkenning.tabellen, [], null))} nieuw={{ bladen: null, keuzes: {} }} lezing={lezing} /></Omgevingsgever>);
  const zinnen = html.split(/<[^>]+>/);
  expect(zinnen).toContain('waarop de trede rust: van totaalopgave naar koppelingstekort');
  expect(zinnen.filter((z) => z === 'de trede rust op het koppelingstekort')).toHaveLength(1);
  expect(zinnen).toContain('Naast de tabel staat nog een blok met cijfers dat niet is vergeleken (H1:I3: Gemeente en Realisatie). Vergelijk het apart, met gemeente, stand, taakstelling en realisatie.');
});
