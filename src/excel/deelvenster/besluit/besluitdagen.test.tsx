import { renderToStaticMarkup } from 'react-dom/server';
import { maakBlad, maakWerkmap } from '../../../../test/hulp/blad';
import { maakLezing } from '../../../../test/venster/lezing';
import type { Dag } from '../../../engine';
import type { Lezing } from '../../model/toestand';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Besluit } from './Besluit';
import { Overzicht } from './Overzicht';

const KOP = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I'];
const lezing: Lezing = maakLezing(maakWerkmap(
  maakBlad('2024-I', [KOP, ['Lopik', 3, 17, 16, 7], ['Soest', 1, 0, 50, 52]]),
  maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum', 'Tot'], ['Lopik', '2024-1', 3, 'plan', 'GS', '26-9-2024', '25-9-2024'], ['Soest', '2024-1', 1, 'r', 'GS', '1-9-2024', '31-12-2024']]),
), '2024-I');

const getoond = (wat: React.ReactElement, taal: 'nl' | 'en' = 'nl', vandaag: Dag = { jaar: 2024, maand: 10, dag: 26 }): string => {
  const omgeving = { t: (x: { readonly nl: string; readonly en: string }) => x[taal], taal, toestand: { vandaag, werk: null, door: '', logwacht: [] }, acties: {} } as unknown as Omgeving;
  return renderToStaticMarkup(<Omgevingsgever value={omgeving}>{wat}</Omgevingsgever>).replace(/<style>[^]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', "'");
};
const ZIN = "Een besluit kan niet eindigen voordat het is genomen: Lopik 2024-1 ('IBT-besluiten'!C2: van 26 september 2024, tot en met 25 september 2024). Het telt mee zoals het er staat; verbeter een van beide dagen.";

test('a decision that ends before its own day is said among the decisions, in words', () => {
  expect(getoond(<Overzicht lezing={lezing} />)).toContain(ZIN);
  expect(getoond(<Overzicht lezing={lezing} />, 'en')).toContain("A besluit cannot end before it was taken: Lopik 2024-1 ('IBT-besluiten'!C2: of 26 September 2024, up to and including 25 September 2024).");
});

test('a decision that has expired today is said in the overview and at the gemeente, with its tense', () => {
  const [tabel] = lezing.beoordeling?.tabellen ?? [];
  const rij = tabel?.rijen.find((r) => r.beoordeling?.gemeente === 'Soest');
  const kaart = (dag: Dag): string => (tabel === undefined || rij === undefined ? '' : getoond(<Besluit plek={{ tabel, rij }} lezing={lezing} />, 'nl', dag));
  const [nog, voorbij] = [{ jaar: 2024, maand: 12, dag: 31 }, { jaar: 2025, maand: 1, dag: 1 }];
  expect(kaart(nog)).toMatch(/Geldt tot en met\s+31 december 2024/);
  expect(kaart(nog)).not.toContain('verlopen');
  expect(kaart(voorbij)).toMatch(/Het besluit is verlopen\.[^]*Gold tot en met\s+31 december 2024/);
  expect(getoond(<Overzicht lezing={lezing} />, 'nl', nog)).not.toContain('Soest 2024-1 (');
  expect(getoond(<Overzicht lezing={lezing} />, 'nl', voorbij)).toContain("Soest 2024-1 ('IBT-besluiten'!C3: trede 1, tot en met 31 december 2024)");
});

test('and at the gemeente of which it is, at no other', () => {
  const [tabel] = lezing.beoordeling?.tabellen ?? [];
  const kaart = (naam: string): string => {
    const rij = tabel?.rijen.find((r) => r.beoordeling?.gemeente === naam);
    return tabel === undefined || rij === undefined ? '' : getoond(<Besluit plek={{ tabel, rij }} lezing={lezing} />);
  };
  expect(kaart('Lopik')).toContain(ZIN);
  expect(kaart('Soest')).toContain('31 december 2024');
  expect(kaart('Soest')).not.toContain('kan niet eindigen');
});
