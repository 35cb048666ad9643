import { renderToStaticMarkup } from 'react-dom/server';
import { maakBlad, maakWerkmap } from '../../../../test/hulp/blad';
import { maakLezing } from '../../../../test/venster/lezing';
import { kaders } from '../../../kaders';
import { beoordeelWerkmap } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { metVandaag } from '../../../werkmap/beoordelen/lopend';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Kaart } from './Kaart';

// Fictitious figures.

/** What the map says of a half-year whose realisatie stands under this header, on 31 March 2024. */
const getoond = (realisatie: string): string => {
  const lezing = maakLezing(maakWerkmap(maakBlad('2024-I', [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', realisatie], ['Zeist', 2, 10, 40, 30]])), '2024-I');
  if (!lezing.herkenning.gelukt) throw new Error('not recognised');
  const beoordeling = beoordeelWerkmap(metVandaag(lezing.herkenning.tabellen, { jaar: 2024, maand: 3, dag: 31 }), kaders);
  const [halfjaar] = beoordeling.tabellen;
  if (halfjaar === undefined) throw new Error('not assessed');
  const omgeving = { t: (x: { readonly nl: string }) => x.nl, taal: 'nl', toestand: { werk: null }, acties: {} } as unknown as Omgeving;
  return renderToStaticMarkup(<Omgevingsgever value={omgeving}><Kaart halfjaar={halfjaar} lezing={{ ...lezing, beoordeling }} /></Omgevingsgever>);
};

test.each([
  ['Realisatie 26-03-2024', 'Tussenstand: de realisatie is die van 26 maart 2024. Daaruit volgt nog geen trede; op de kaart staat er alleen een waar die is besloten.'],
  ['Realisatie 2024-I', 'Tussenstand: het halfjaar loopt nog. Daaruit volgt nog geen trede; op de kaart staat er alleen een waar die is besloten.'],
])('under “%s”: %s', (kop, zin) => {
  const kaart = getoond(kop);
  expect(kaart).toContain(zin);
  expect(kaart).toContain('title="Zeist: tussenstand"');
  expect(kaart).toContain('Zeist<small>tussenstand</small>');
  expect(kaart).not.toMatch(/--vulling:#|otaalopgave|<b>2<\/b>/);
});

test('of gemeenten that the kader does not name no square is drawn, nor a row of those that it does name', () => {
  const lezing = maakLezing(maakWerkmap(maakBlad('2024-I', [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'], ['Bergen', 2, 10, 40, 30]])), '2024-I', { gemeenten: ['Bergen'] });
  const [halfjaar] = lezing.beoordeling?.tabellen ?? [];
  if (halfjaar === undefined) throw new Error('not assessed');
  const omgeving = { t: (x: { readonly nl: string }) => x.nl, taal: 'nl', toestand: { werk: null }, acties: {} } as unknown as Omgeving;
  const kaart = renderToStaticMarkup(<Omgevingsgever value={omgeving}><Kaart halfjaar={halfjaar} lezing={lezing} /></Omgevingsgever>);
  expect(kaart).toContain('Geen van de gemeenten in dit halfjaar heeft een plek op de kaart');
  expect(kaart).toContain('>Bergen<');
  expect(kaart).not.toMatch(/class="kaart__tegel|Zeist|<button|geen rij/);
});
