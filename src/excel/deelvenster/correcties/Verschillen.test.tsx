import { renderToStaticMarkup } from 'react-dom/server';
import { kaders } from '../../../kaders';
import { vergelijk } from '../../../werkmap/correcties';
import { herken } from '../../../werkmap/herkennen';
import { leesGeplakt } from '../../../werkmap/lezen/geplakt';
import { maakBlad } from '../../../../test/hulp/blad';
import { maakLezing } from '../../../../test/venster/lezing';
import { GEMEENTEN } from '../../model/beoordeling';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Verschillen } from './Verschillen';

test('pasted figures are shown with what changes and what follows, the trede before and after', () => {
  const lezing = maakLezing({ bladen: [maakBlad('Cijfers', [['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 2, 17, 16, 7]])] }, 'Cijfers');
  const n = herken({ bladen: [leesGeplakt('Periode\tGemeente\tAchterstand begin\tTaakstelling\tRealisatie\r\n2024-1\tLopik\t17\t16\t33\r\n', 'Geplakt')] }, GEMEENTEN, {});
  if (!n.gelukt || !lezing.herkenning.gelukt) throw new Error(JSON.stringify(n));
  const v = vergelijk({ tabellen: lezing.herkenning.tabellen }, { tabellen: n.tabellen }, kaders);
  const o = { t: (x: { nl: string }) => x.nl, taal: 'nl' } as unknown as Omgeving;
  const html = renderToStaticMarkup(<Omgevingsgever value={o}><Verschillen v={v} lezing={lezing} /></Omgevingsgever>);
  expect(html.split(/<[^>]+>/).filter((x) => x.trim() !== '')).toEqual([
    '1 cijfer anders bij 1 gemeente', 'De trede verandert', 'Lopik 2024-1', '3', 'trede 3', '→', '1', 'trede 1', 'realisatie: van 7 naar 33',
    'de eindstand: van 26 naar 0', 'het percentage van de taakstelling: van 44% naar 206%', 'het percentage van de totaalopgave: van 21% naar 100%',
  ]);
});
