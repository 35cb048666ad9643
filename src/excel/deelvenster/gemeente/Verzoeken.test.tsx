import { renderToStaticMarkup } from 'react-dom/server';
import { maakBlad } from '../../../../test/hulp/blad';
import { maakLezing } from '../../../../test/venster/lezing';
import type { Celwaarde } from '../../../werkmap/blad';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Verzoeken } from './Verzoeken';

const O = { t: (x: { nl: string }) => x.nl } as unknown as Omgeving;
const KOP = ['Achterstand 1 juli 2022', 'Taakstelling 2022-II', 'Totaalopgave', 'Realisatie 07-07-2022', 'Versnelde uitstroom VRU', 'Extra opgave 2022 (6.500)'];

const getoond = (rij: readonly Celwaarde[]): readonly string[] => {
  const [tabel] = maakLezing({ bladen: [maakBlad('Utrecht', [['Gemeente Utrecht: realisatiecijfers 2022-II'], KOP, rij])] }, 'Utrecht').beoordeling?.tabellen ?? [];
  const eerste = tabel?.rijen[0];
  if (tabel === undefined || eerste === undefined) throw new Error('no row');
  return renderToStaticMarkup(<Omgevingsgever value={O}><Verzoeken plek={{ tabel, rij: eerste }} /></Omgevingsgever>).split(/<[^>]+>/).filter((x) => x !== '');
};

test('what else was asked is shown as the sheet has it, and said never to count', () => {
  expect(getoond([207, 275, 482, 15, '276 (4 wkn)', 130])).toEqual([
    'Andere verzoeken', 'Ter informatie, zoals het in uw blad staat. Het telt nooit voor een trede.', 'Andere verzoeken', 'Versnelde uitstroom VRU', '276 (4 wkn)', 'Extra opgave 2022 (6.500)', '130',
  ]);
});

test('nothing asked: nothing shown', () => expect(getoond([207, 275, 482, 15, null, ''])).toEqual([]));
