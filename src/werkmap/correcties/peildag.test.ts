import { alsTekst, naast, tabellen, type Rijen } from '../../../test/hulp/naast';
import { kaders } from '../../kaders';
import { beoordeelWerkmap } from '../beoordelen/beoordeelWerkmap';
import { metVandaag } from '../beoordelen/lopend';
import { correctieregels } from './logregels';
import { tabellenNa, vergelijk } from '.';

const VANDAAG = { jaar: 2024, maand: 5, dag: 30 };
const blad = (kop: string, realisatie: number): Rijen => [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', kop], ['Lopik', 3, 17, 16, realisatie]];

const lopend = (ons: string, hun: string) => {
  const eigen = metVandaag(tabellen(blad(ons, 5)), VANDAAG);
  return { eigen, v: vergelijk({ tabellen: eigen }, { tabellen: tabellen(blad(hun, 16)) }, kaders, { vandaag: VANDAAG }) };
};

const HEEL = 'Realisatie cumulatief 2024-I';

test('in a half-year that still runs a trede that changes is no outcome, and none is logged', () => {
  const { eigen, v } = lopend(HEEL, HEEL);
  expect(v.gevolgen.map((g) => [g.zwaarte, g.voor.trede, g.na.trede])).toEqual([['tussenstand', 4, 3]]);
  const na = tabellenNa(eigen, v.correcties);
  const [regel] = correctieregels(v.correcties, beoordeelWerkmap(eigen, kaders), beoordeelWerkmap(na, kaders), 'uit coa.xlsx', { door: 'A', tijdstip: '' });
  expect(regel).toMatchObject({ veld: 'realisatie', oud: 5, nieuw: 16, tredeVoor: null, tredeNa: null });
  // the same figures once it has closed
  expect(naast(blad(HEEL, 5), blad(HEEL, 16)).gevolgen.map((g) => g.zwaarte)).toEqual(['trede']);
});

test('of a day that a header names likewise', () => {
  expect(lopend('Realisatie 20-5-2024', 'Realisatie 20-5-2024').v.gevolgen.map((g) => g.zwaarte)).toEqual(['tussenstand']);
});

const ZIN = 'Lopik 2024-1: de realisatie is niet vergeleken. ';
const doe = (van: string, naar: string): string => ` Neemt u die over, maak dan eerst van de kop “${van}” ('Cijfers'!E1) “${naar}”, vergelijk opnieuw en neem alle cijfers over.`;

test.each([
  [HEEL, 'Realisatie 27-5-2024', `Bij u is die van een dag die de kop niet noemt (het halfjaar loopt nog), in de nieuwe bron van 27 mei 2024.${doe(HEEL, 'Realisatie 27-5-2024')}`],
  ['Realisatie t/m 20 mei 2024', 'Realisatie 27-5-2024', `Bij u is die van 20 mei 2024, in de nieuwe bron van 27 mei 2024.${doe('Realisatie t/m 20 mei 2024', 'Realisatie 27-5-2024')}`],
  ['Realisatie 27-5-2024', 'Realisatie 20-5-2024', 'Bij u is die van 27 mei 2024, in de nieuwe bron van 20 mei 2024.'],
  ['Realisatie 20-5-2024', HEEL, 'Bij u is die van 20 mei 2024, in de nieuwe bron van een dag die de kop niet noemt (het halfjaar loopt nog).'],
])('of another day: which header becomes what (%s, %s)', (ons, hun, zin) => {
  expect(alsTekst(lopend(ons, hun).v)).toEqual([`${ZIN}${zin}`]);
  const [, naar] = /“([^”]*)”, vergelijk opnieuw/.exec(zin) ?? [];
  // what it says to do is what makes it go
  if (naar !== undefined) expect(lopend(naar, hun).v.correcties.map((c) => [c.veld, c.van, c.naar, c.cel.mag])).toEqual([['realisatie', 5, 16, true]]);
});

test('after the half-year closed the figures of its peildatum take the place of those of a day', () => {
  expect(alsTekst(naast(blad('Realisatie 20-5-2024', 5), blad(HEEL, 16)))).toEqual([`${ZIN}Bij u is die van 20 mei 2024, in de nieuwe bron van de peildatum.${doe('Realisatie 20-5-2024', 'Realisatie 2024-1')}`]);
  expect(naast(blad('Realisatie 2024-1', 5), blad(HEEL, 16)).correcties).toHaveLength(1);
});

test('and not the other way round: what is of the peildatum gives way to no day before it', () => {
  expect(alsTekst(naast(blad(HEEL, 5), blad('Realisatie 20-5-2024', 16)))).toEqual([`${ZIN}Bij u is die van de peildatum, in de nieuwe bron van 20 mei 2024.`]);
});
