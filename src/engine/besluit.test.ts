import fc from 'fast-check';
import { alsReeks, isVerlopen, laatsteDag, periode, verenigBesluiten, volgtOp, type Besluit } from '.';

const kaal: Besluit = { trede: 2, reden: '', auteur: '', datum: '' };

test('a besluit holds up to and including its last day, and for ever without one', () => {
  const tot = { tot: '2024-06-30' };
  expect([29, 30].map((dag) => isVerlopen(tot, { jaar: 2024, maand: 6, dag }))).toEqual([false, false]);
  expect(isVerlopen(tot, { jaar: 2024, maand: 7, dag: 1 })).toBe(true);
  expect(isVerlopen({}, { jaar: 9999, maand: 12, dag: 31 })).toBe(false);
});

test('the last day of a half-year', () => expect([periode(2024, 1), periode(2024, 2)].map(laatsteDag)).toEqual([{ jaar: 2024, maand: 6, dag: 30 }, { jaar: 2024, maand: 12, dag: 31 }]));

describe('two records of one decision', () => {
  test('fill in each other', () =>
    expect(verenigBesluiten({ ...kaal, reden: 'plan' }, { ...kaal, soort: 'coulance', datum: '2024-09-26', tot: '2024-12-31' })).toEqual({ trede: 2, soort: 'coulance', reden: 'plan', auteur: '', datum: '2024-09-26', tot: '2024-12-31' }));
  test('and leave out what neither says', () => {
    expect(verenigBesluiten({ ...kaal, auteur: 'GS' }, kaal)).toStrictEqual({ ...kaal, auteur: 'GS' });
    expect(verenigBesluiten(kaal, { ...kaal, auteur: 'GS' })).toStrictEqual({ ...kaal, auteur: 'GS' });
  });
  const anders: ReadonlyArray<readonly [Partial<Besluit>, Partial<Besluit>]> = [
    [{}, { trede: 3 }], [{ reden: 'a' }, { reden: 'b' }], [{ auteur: 'a' }, { auteur: 'b' }], [{ datum: '2024-09-26' }, { datum: '2024-09-27' }], [{ tot: '2024-12-31' }, { tot: '2025-06-30' }], [{ soort: 'maatwerk' }, { soort: 'coulance' }],
  ];
  test.each(anders)('%j and %j cannot both hold', (a, b) => expect(verenigBesluiten({ ...kaal, ...a }, { ...kaal, ...b })).toBeNull());

  const besluit: fc.Arbitrary<Besluit> = fc.record(
    { trede: fc.constantFrom(2, 3), reden: fc.constantFrom('', 'a', 'b'), auteur: fc.constantFrom('', 'a'), datum: fc.constantFrom('', '2024-09-26'), tot: fc.constantFrom('2024-12-31', '2025-06-30'), soort: fc.constantFrom('maatwerk', 'coulance') },
    { requiredKeys: ['trede', 'reden', 'auteur', 'datum'] },
  );
  test('whichever comes first; and a record agrees with itself', () => {
    fc.assert(fc.property(besluit, besluit, (a, b) => {
      expect(verenigBesluiten(a, b)).toEqual(verenigBesluiten(b, a));
      expect(verenigBesluiten(a, a)).toEqual(a);
    }));
  });
});

describe('decisions that follow each other', () => {
  const coulance: Besluit = { trede: 1, soort: 'coulance', reden: 'opvang', auteur: 'GS', datum: '2026-08-26', tot: '2026-11-01' };
  const daarna: Besluit = { trede: 2, reden: 'na coulance', auteur: 'GS', datum: '2026-11-05' };
  const reeks = (...alle: readonly Besluit[]) => alsReeks(alle, (b) => b)?.map((r) => r.besluit) ?? null;

  test('the later one was taken on a later day, whether the earlier one still ran or has no last day', () => {
    expect(['2026-08-25', coulance.datum, '2026-08-27', '2026-11-01', '2026-11-02'].map((datum) => volgtOp(coulance, { ...daarna, datum }))).toEqual([false, false, true, true, true]);
    expect([volgtOp({ ...coulance, datum: '' }, daarna), volgtOp(kaal, daarna), volgtOp(coulance, { ...daarna, datum: '' })]).toEqual([false, false, false]);
  });
  test('in the order of their days, whatever the order of the rows; each with what only one record says', () => {
    expect(reeks(daarna, coulance)).toEqual([coulance, daarna]);
    expect(reeks({ ...kaal, trede: 2, soort: 'besluit' }, coulance, daarna)).toEqual([coulance, { ...daarna, soort: 'besluit' }]);
    expect(reeks({ ...kaal, trede: 1 }, daarna, coulance)).toEqual([coulance, daarna]);
  });
  test('what is of one day and differs, or agrees with none of them, cannot hold', () => {
    expect(reeks(coulance, { ...daarna, datum: '2026-11-01' })).toHaveLength(2);
    expect(reeks(coulance, { ...daarna, datum: coulance.datum })).toBeNull();
    expect(reeks(coulance, daarna, { ...kaal, trede: 3 })).toBeNull();
    expect(reeks({ ...coulance, datum: '' }, daarna)).toBeNull();
    expect(reeks()).toEqual([]);
  });
});
