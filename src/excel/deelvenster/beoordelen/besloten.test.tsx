import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { maakBlad, maakWerkmap } from '../../../../test/hulp/blad';
import { maakLezing } from '../../../../test/venster/lezing';
import type { Tweetalig } from '../../../engine';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { Verloop } from '../gemeente/Verloop';
import { Omgevingsgever, type Omgeving } from '../gebruik';
import { Koppelingen } from '../koppelingen/Koppelingen';
import { Prognoselijst } from '../prognose/Prognoselijst';
import { Overgangen } from './Overgangen';
import { Treden } from './Treden';
import { Uitkomstenlijst } from './Uitkomstenlijst';

// Fictitious figures. The proposal for Lopik is trede 3; decided is 1. For Baarn there is no proposal.

const KOP = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie 2024-I', 'Koppelingstekort', 'Besluit (trede)'];
const VOOR = ['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023', 'Taakstelling 2023-II', 'Realisatie 2023-II'];
const blad = maakBlad('2024-I', [KOP, ['Lopik', 2, 17, 16, 7, 3, 1], ['Soest', 1, 0, 50, 52, null, 1], ['Zeist', 2, 0, 50, 40, null, null], ['Baarn', null, 10, 10, 2, null, 3]]);
const lezing = maakLezing(maakWerkmap(maakBlad('2023-II', [VOOR, ['Lopik', 1, 0, 20, 3]]), blad), '2024-I');
const tabellen: readonly BeoordeeldeTabel[] = lezing.beoordeling?.tabellen ?? [];
const halfjaar = tabellen[1] as BeoordeeldeTabel;

const getoond = (element: ReactElement): string => {
  const omgeving = { t: (x: Tweetalig) => x.nl, taal: 'nl', toestand: { vandaag: { jaar: 2024, maand: 5, dag: 1 }, vastgezet: [], werk: null }, acties: {} } as unknown as Omgeving;
  return renderToStaticMarkup(<Omgevingsgever value={omgeving}>{element}</Omgevingsgever>).replace(/<style>[^]*?<\/style>/g, '').split(/<[^>]+>/).filter((x) => x.trim() !== '').join('|');
};

const MERK = 'Lopik|besluit: trede 1, anders dan het voorstel (3)';

test('the bars count what holds, and say which was decided', () => {
  const uit = getoond(<Treden halfjaar={halfjaar} />);
  expect(uit).toContain('nu (voorstel, of besluit)');
  expect(uit).toMatch(/\|1\|trede 1\|Signaleren\|1\|2\|/);
  expect(uit).toMatch(/\|Waarvan 3 besloten; anders dan het voorstel: Lopik \(besluit 1, voorstel 3\); zonder voorstel: Baarn \(besluit 3\)\.$/);
});

test('the movements are of what holds, and a decision is marked', () => {
  expect(getoond(<Overgangen halfjaar={halfjaar} />)).toBe(`Omhoog: 1|Zeist|2|trede 2|→|3|trede 3|van trede 2 naar trede 3|Omlaag: 1|${MERK}|2|trede 2|→|1|trede 1|van trede 2 naar trede 1|1 gemeente blijft gelijk. |Van 1 gemeente ontbreekt de vorige of de nieuwe trede.`);
});

test('so are all outcomes, also one without a proposal', () => {
  expect(getoond(<Uitkomstenlijst halfjaar={halfjaar} />)).toMatch(/^Zeist\|.*\|Lopik\|oordeel nodig · afgeleid · koppelingstekort\|besluit: trede 1, anders dan het voorstel \(3\)\|2\|trede 2\|→\|1\|trede 1\|Baarn\|besluit: trede 3, zonder voorstel\|3\|trede 3\|Soest\|besluit: trede 1\|1\|trede 1$/);
});

test('the course of a gemeente ends at what holds', () => {
  const plekken = tabellen.map((tabel) => ({ tabel, rij: tabel.rijen[0] as BeoordeeldeTabel['rijen'][number] }));
  expect(getoond(<Verloop plekken={plekken} />)).toBe('Verloop|Eindstand|2|1|17|26|2023-2|2024-1|achterstand|voorsprong|2024-1: besloten is trede 1, anders dan het voorstel (3); in het beeld met een streepjesrand.|Als tabel');
});

test('koppelingen and prognosis mark it too', () => {
  expect(getoond(<Koppelingen halfjaar={halfjaar} />)).toContain(MERK);
  expect(getoond(<Prognoselijst halfjaar={halfjaar} lezing={lezing} />)).toContain(MERK);
});
