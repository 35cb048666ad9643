import { renderToStaticMarkup } from 'react-dom/server';
import { maakBlad, maakWerkmap } from '../../../../test/hulp/blad';
import { maakLezing } from '../../../../test/venster/lezing';
import type { Celwaarde } from '../../../werkmap/blad';
import type { Lezing } from '../../model/toestand';
import { Waarschuwingen } from '../beoordelen/Waarschuwingen';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Besluit } from './Besluit';
import { Overzicht } from './Overzicht';

// Fictitious figures.

const KOP = ['Gemeente', 'Trede 2025-2', 'Achterstand 1 januari 2026', 'Taakstelling 2026-1', 'Realisatie 2026-1'];
const JAN_26: Celwaarde = { datum: 46_023 };
const met = (...besluiten: ReadonlyArray<readonly Celwaarde[]>): Lezing => maakLezing(maakWerkmap(
  maakBlad('2026-1', [KOP, ['Zeist', 3, 30, 60, 40], ['Lopik', 2, 20, 40, 30], ['Soest', 1, 0, 20, 20]]),
  maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum', 'Tot'], ...besluiten]),
), '2026-1');

const getoond = (wat: React.ReactElement): string => {
  const omgeving = { t: (x: { readonly nl: string }) => x.nl, taal: 'nl', toestand: { vandaag: { jaar: 2026, maand: 11, dag: 30 }, werk: null, door: '', logwacht: [] }, acties: {} } as unknown as Omgeving;
  return renderToStaticMarkup(<Omgevingsgever value={omgeving}>{wat}</Omgevingsgever>).replace(/<style>[^]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ').replaceAll('&#x27;', "'").replace(/\s+/g, ' ');
};
const overzicht = (lezing: Lezing): string => getoond(<Overzicht lezing={lezing} />);
const kaart = (lezing: Lezing, naam: string): string => {
  const tabel = lezing.beoordeling?.tabellen[0];
  const rij = tabel?.rijen.find((r) => r.beoordeling?.gemeente === naam);
  return tabel === undefined || rij === undefined ? '' : getoond(<Besluit plek={{ tabel, rij }} lezing={lezing} />);
};

const DATUM = "Zeist ('IBT-besluiten'!B2): Excel heeft van het halfjaar een datum gemaakt (1-1-2026). Was 2026-1 bedoeld, typ dan een apostrof ervoor, '2026-1, of schrijf 2026-I.";

test.each<[string, readonly Celwaarde[], string]>([
  ['a half-year that Excel made a date of', ['Zeist', JAN_26, 3, 'maatwerk'], DATUM],
  ['a year', ['Zeist', '2026', 3, 'maatwerk'], "Zeist ('IBT-besluiten'!B2): Het halfjaar is niet te lezen uit “2026”."],
  ['no half-year', ['Zeist', null, 3, 'maatwerk'], "Zeist ('IBT-besluiten'!B2): Er staat geen halfjaar."],
  ['a name with a slip', ['Zeijst', '2026-1', 3, 'maatwerk'], "Zeijst ('IBT-besluiten'!A2): “Zeijst” is geen gemeente van dit beleidskader; de rij is niet beoordeeld en telt niet mee. Bedoelt u Zeist?"],
])('%s: named with its cell on every sheet, in the overview and at the gemeente; never “nothing was decided”', (_, rij, zin) => {
  const lezing = met(rij);
  for (const blad of ['2026-1', 'IBT-besluiten']) expect(getoond(<Waarschuwingen halfjaar={null} lezing={{ ...lezing, actiefBlad: blad }} />)).toContain(`Telt niet mee: 1 besluit Zei`);
  expect(getoond(<Waarschuwingen halfjaar={null} lezing={lezing} />)).toContain(zin);
  expect(overzicht(lezing)).toContain(zin);
  expect(overzicht(lezing)).not.toContain('nog niets besloten');
  expect(kaart(lezing, 'Zeist')).toContain(zin);
  expect(kaart(lezing, 'Zeist')).not.toContain('nog niets besloten');
  expect(kaart(lezing, 'Lopik')).toContain('nog niets besloten');
});

test.each<[string, ReadonlyArray<readonly Celwaarde[]>, string]>([
  ['two that contradict each other', [['Lopik', '2026-1', 1, 'a'], ['Lopik', '2026-1', 2, 'b']], "Lopik 2026-1 ('2026-1'!A3): Voor deze gemeente staan in dit halfjaar besluiten die niet samen kunnen gelden: 'IBT-besluiten'!C2 (trede 1) en 'IBT-besluiten'!C3 (trede 2)."],
  ['a draft', [['Lopik', '2026-1', '4 (concept)', 'a']], "Lopik 2026-1 ('IBT-besluiten'!C2): Zo geldt het besluit niet (“4 (concept)”)"],
  ['a trede that the ladder does not have', [['Lopik', '2026-1', 7, 'a']], "Lopik 2026-1 ('IBT-besluiten'!C2): Het besluit noemt trede 7; de ladder heeft de treden 1, 2, 3, 4, 5 en 6."],
  ['half a trede', [['Lopik', '2026-1', 2.5, 'a']], "Lopik 2026-1 ('IBT-besluiten'!C2): Het besluit noemt trede 2,5;"],
  ['a row without a trede', [['Lopik', '2026-1', null, 'a']], "Op deze rijen staat wel iets over een besluit, maar geen trede; er is dus niets besloten: Lopik ('IBT-besluiten'!C2)."],
])('%s: the fault with its cell in the overview, and nothing told as decided', (_, rijen, zin) => {
  const uit = overzicht(met(...rijen));
  expect(uit).toContain(zin);
  expect(uit).not.toMatch(/nog niets besloten|besloten is trede/);
});

test('at the gemeente no trede is shown that the ladder does not have', () => {
  const uit = kaart(met(['Lopik', '2026-1', 7, 'a']), 'Lopik');
  expect(uit).toContain('Het besluit noemt trede 7');
  expect(uit).not.toMatch(/nog niets besloten|wijkt af|Reden/);
});

test('where there is no row at all, nothing was decided', () => expect(overzicht(met())).toContain('In deze werkmap is nog niets besloten.'));

test('after a decision that has ended the pane offers a new one, and shows both once it is there; the later one can be replaced', () => {
  const coulance = ['Lopik', '2026-1', 1, 'a', 'GS', '26-8-2026', '1-11-2026'] as const;
  expect(kaart(met([...coulance]), 'Lopik')).toMatch(/Het besluit is verlopen\.[^]*Nieuw besluit invoeren Dit besluit vervangen/);
  const beide = kaart(met([...coulance], ['Lopik', '2026-1', 2, 'b', 'GS', '5-11-2026', null]), 'Lopik');
  expect(beide).toContain('Over dit halfjaar staat ook een eerder besluit (trede 1) van 26 augustus 2026, tot en met 1 november 2026.');
  expect(beide).toContain('Dit besluit vervangen');
  expect(beide).not.toContain('niet samen kunnen gelden');
});
