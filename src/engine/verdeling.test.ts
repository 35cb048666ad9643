import * as fc from 'fast-check';
import { naarInwoners, pastBijInwoners } from './verdeling';

test('a share is rounded up, and is at least 1', () => {
  expect(naarInwoners(27_300, 3_000, 17_800_000)).toBe(5);
  expect(naarInwoners(10, 1, 10)).toBe(1);
  expect(naarInwoners(10, 1, 1_000)).toBe(1);
  expect(naarInwoners(9, 2, 3)).toBe(6);
});

test('one within the margin fits, one beyond it does not', () => {
  // 1.5 % of 200 is 3, and 1
  expect([196, 204].map((n) => pastBijInwoners(n, 200))).toEqual([true, true]);
  expect([195, 205].map((n) => pastBijInwoners(n, 200))).toEqual([false, false]);
  expect([0, 2].map((n) => pastBijInwoners(n, 1))).toEqual([true, true]);
  expect(pastBijInwoners(3, 1)).toBe(false);
});

test('the shares together are the number that is divided, and less than one more for each', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 50_000 }), (inwoners, teVerdelen) => {
      const alle = inwoners.reduce((s, n) => s + n, 0);
      const som = inwoners.reduce((s, n) => s + naarInwoners(teVerdelen, n, alle), 0);
      expect(som).toBeGreaterThanOrEqual(teVerdelen);
      expect(som).toBeLessThan(teVerdelen + inwoners.length);
    }),
  );
});
