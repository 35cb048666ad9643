import fc from 'fast-check';
import { gewoon } from '../../test/beleid/willekeurig';
import { kaders } from '../kaders';
import { HOOGSTENS } from './bereken';
import { beoordeel, nodig, type Dossier } from './index';

const tredeBij = (d: Dossier, realisatie: number): number => beoordeel({ ...d, realisatie }, kaders, { onderbouwing: false }).trede ?? Infinity;

test('what is nodig is enough, and one less is not; what cannot be reached, nothing reaches; what cannot be assessed has no trede at all', () => {
  const geteld = { nodig: 0, 'niet te halen': 0, 'niet te beoordelen': 0 };
  fc.assert(
    fc.property(gewoon, fc.constantFrom(1, 2, 3, 4, 'niet omhoog' as const), fc.nat(HOOGSTENS), (d, doel, willekeurig) => {
      const n = nodig(d, doel, kaders);
      geteld[n.soort] += 1;
      const grens = typeof doel === 'number' ? doel : d.vorigeTrede !== undefined && 'trede' in d.vorigeTrede ? d.vorigeTrede.trede : null;
      if (n.soort === 'niet te beoordelen') {
        expect(grens === null || [0, willekeurig, HOOGSTENS].every((r) => tredeBij(d, r) === Infinity)).toBe(true);
        return;
      }
      if (grens === null || typeof d.realisatie !== 'number') throw new Error('an answer without a limit or a realisatie');
      if (n.soort === 'niet te halen') {
        expect([n.grens, n.laagste]).toEqual([grens, tredeBij(d, HOOGSTENS)]);
        expect(n.laagste).toBeGreaterThan(grens);
        return;
      }
      expect(tredeBij(d, d.realisatie + n.extra)).toBe(n.trede);
      expect(n.trede).toBeLessThanOrEqual(grens);
      if (n.extra > 0) expect(tredeBij(d, d.realisatie + n.extra - 1)).toBeGreaterThan(grens);
    }),
    { seed: 20_240_101, numRuns: 2000 },
  );
  expect(geteld.nodig).toBeGreaterThan(1000);
});
