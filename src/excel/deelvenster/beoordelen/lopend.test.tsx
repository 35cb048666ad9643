import { renderToStaticMarkup } from 'react-dom/server';
import { maakBlad, maakWerkmap } from '../../../../test/hulp/blad';
import type { Dag } from '../../../engine';
import { inEens } from '../../../werkmap/stappen';
import { beoordeelInBeurten } from '../../model/beoordeling';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Beoordelen } from './Beoordelen';

const werkmapMet = (realisatie: string) => maakWerkmap(maakBlad('2026-II', [['Gemeente', 'Trede 2026-II', 'Achterstand 1 juli 2026', 'Taakstelling 2026-II', realisatie], ['Zeist', 1, 5, 60, 20]]));

const getoond = (vandaag: Dag, realisatie = 'Realisatie 2026-II'): string => {
  const werkmap = werkmapMet(realisatie);
  const lezing = { werkmap, actiefBlad: '2026-II', bladen: ['2026-II'], bron: null, oud: [], rekenend: [], handmatig: false, ...inEens(beoordeelInBeurten({ werkmap }, {}, vandaag)) };
  const toestand = { vandaag, lezing, werk: null, melding: null, samenvatting: null, vastgezet: [], keuzes: {}, lezingOud: false, volgt: true, schrijfwijze: 'formules', door: '', logwacht: [], excel: { api: '1.17', eenOngedaan: false } };
  const omgeving = { t: (x: { readonly nl: string }) => x.nl, taal: 'nl', toestand, acties: {} } as unknown as Omgeving;
  return renderToStaticMarkup(<Omgevingsgever value={omgeving}><Beoordelen /></Omgevingsgever>);
};

test('the pane says at the top that a half-year still runs, and does not offer to fix it', () => {
  const loopt = getoond({ jaar: 2026, maand: 11, dag: 30 });
  expect(loopt).toMatch(/<header[^]*Dit halfjaar loopt nog: 30 november 2026 is dag 153 van 184\.[^]*<\/header>/);
  expect(loopt).not.toMatch(/vastzetten/i);
  const dicht = getoond({ jaar: 2027, maand: 1, dag: 1 });
  expect(dicht).not.toContain('loopt nog');
  expect(dicht).toMatch(/vastzetten/i);
  // a day in the header says that the figures are interim; that the half-year runs, the day of today does
  expect(getoond({ jaar: 2026, maand: 11, dag: 30 }, 'Realisatie 15-10-2026')).not.toMatch(/vastzetten/i);
});
