import { periode, type Bevinding } from '../engine';
import { bevindingTekst } from './bevindingen';
import { bundel, gedeeldeZin } from './bundel';

const p = periode(2024, 1);
const onbevestigd = (stand: number): Bevinding => ({ code: 'BEGINSTAND_NIET_BEVESTIGD', stand });
const wijktAf = (vermeld: number, berekend: number): Bevinding => ({ code: 'BEGINSTAND_WIJKT_AF', vermeld, berekend, periode: p });
const NUL: Bevinding = { code: 'REALISATIE_NUL' };

test('what differs in its figures alone is said once, with the figure of each', () => {
  const meldingen = [['Lopik', onbevestigd(26)], ['Lopik', NUL], ['Soest', onbevestigd(-2)], ['Zeist', NUL], ['Zeist', onbevestigd(0)]] as const;
  expect(bundel(meldingen, null, 'nl')).toEqual([
    { zin: 'De beginstand is nog een voorstel en niet bevestigd door COA. Vul het cijfer van COA in, of maak de cel ernaast leeg als het klopt.', rijen: [{ rij: 'Lopik', bij: '26 achterstand' }, { rij: 'Soest', bij: '2 voorsprong' }, { rij: 'Zeist', bij: 'geen achterstand' }] },
    { zin: bevindingTekst(NUL, null, 'nl'), rijen: [{ rij: 'Lopik', bij: '' }, { rij: 'Zeist', bij: '' }] },
  ]);
  expect(bundel(meldingen, null, 'en')[0]).toEqual({
    zin: 'The opening balance is still a proposal and not confirmed by COA. Enter COA\'s figure, or clear the cell beside it if it is right.',
    rijen: [{ rij: 'Lopik', bij: 'a backlog of 26' }, { rij: 'Soest', bij: 'a lead of 2' }, { rij: 'Zeist', bij: 'no backlog' }],
  });
});

test('of one row, or of rows with the same figures, the whole sentence is said', () => {
  expect(bundel([['Lopik', wijktAf(31, 30)]], null, 'nl')).toEqual([{ zin: bevindingTekst(wijktAf(31, 30), null, 'nl'), rijen: [{ rij: 'Lopik', bij: '' }] }]);
  expect(bundel([['Lopik', onbevestigd(3)], ['Soest', onbevestigd(3)]], null, 'nl')).toEqual([{ zin: bevindingTekst(onbevestigd(3), null, 'nl'), rijen: [{ rij: 'Lopik', bij: '' }, { rij: 'Soest', bij: '' }] }]);
});

test('another half-year, day or source is another sentence', () => {
  const bijgesteld = (eerder: number, bron: string): Bevinding => ({ code: 'TAAKSTELLING_BIJGESTELD', eerder, nu: 5, dag: { jaar: 2023, maand: 11, dag: 10 }, bron });
  expect(bundel([['Lopik', wijktAf(31, 30)], ['Soest', { ...wijktAf(4, 5), periode: periode(2023, 2) } as Bevinding]], null, 'nl')).toHaveLength(2);
  expect(bundel([['Lopik', bijgesteld(9, 'A')], ['Soest', bijgesteld(8, 'A')], ['Zeist', bijgesteld(8, 'B')]], null, 'nl').map(({ zin, rijen }) => [zin, rijen.map((r) => r.bij)])).toEqual([
    ['De taakstelling is per 10 november 2023 bijgesteld; de eerdere staat onder “A”. De laatste telt.', ['van 9 naar 5', 'van 8 naar 5']],
    [bevindingTekst(bijgesteld(8, 'B'), null, 'nl'), ['']],
  ]);
});

test('the same of the same row is said once', () => {
  expect(bundel([['Lopik', NUL], ['Lopik', NUL], ['Soest', NUL]], null, 'nl')[0]?.rijen).toHaveLength(2);
});

test.each<[Bevinding, string, string, string, string]>([
  [wijktAf(31, -2), 'De beginstand is anders dan de eindstand van 2024-1. De beginstand uit het blad is gebruikt.', '31 achterstand, eindstand 2 voorsprong', 'The opening balance differs from the closing balance of 2024-1. The opening balance in the sheet was used.', 'a backlog of 31, closing balance a lead of 2'],
  [{ code: 'TAAKSTELLING_BIJGESTELD', eerder: 2126, nu: 1372, dag: { jaar: 2023, maand: 11, dag: 10 }, bron: 'A' }, 'De taakstelling is per 10 november 2023 bijgesteld; de eerdere staat onder “A”. De laatste telt.', 'van 2.126 naar 1.372', 'The taakstelling was adjusted from 10 November 2023; the earlier one is under “A”. The last one counts.', 'from 2,126 to 1,372'],
  [{ code: 'TAAKSTELLING_BIJGESTELD', eerder: 9, nu: 5, dag: null, bron: 'A' }, 'De taakstelling is bijgesteld; de eerdere staat onder “A”. De laatste telt.', 'van 9 naar 5', 'The taakstelling was adjusted; the earlier one is under “A”. The last one counts.', 'from 9 to 5'],
])('what rows share of %j', (b, nl, bijNl, en, bijEn) => expect([gedeeldeZin(b, 'nl'), gedeeldeZin(b, 'en')]).toEqual([{ zin: nl, bij: bijNl }, { zin: en, bij: bijEn }]));

test('what has no figures of its own is said as it is', () => expect([gedeeldeZin(NUL, 'nl'), gedeeldeZin(NUL, 'en')]).toEqual([null, null]));

test('the same of the same row is said once, also where something else was said in between, and each figure of its own stays', () => {
  const meldingen = [['Lopik', onbevestigd(3)], ['Lopik', wijktAf(1, 2)], ['Lopik', onbevestigd(3)], ['Lopik', onbevestigd(4)], ['Soest', onbevestigd(4)]] as const;
  expect(bundel(meldingen, null, 'nl').map((b) => b.rijen.map(({ rij, bij }) => [rij, bij]))).toEqual([
    [['Lopik', '3 achterstand'], ['Lopik', '4 achterstand'], ['Soest', '4 achterstand']],
    [['Lopik', '']],
  ]);
  expect(bundel([], null, 'nl')).toEqual([]);
});
