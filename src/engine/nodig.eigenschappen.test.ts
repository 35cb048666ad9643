import fc from 'fast-check';
import { gewoon } from '../../test/beleid/willekeurig';
import { kaders } from '../kaders';
import { beoordeel, nodig, type Dossier } from './index';

const tredeBij = (d: Dossier, realisatie: number): number => beoordeel({ ...d, realisatie }, kaders, { onderbouwing: false }).trede ?? Infinity;

test('what is nodig is enough, and one less is not', () => {
  fc.assert(
    fc.property(gewoon, fc.constantFrom(1, 2, 3, 4, 'niet omhoog' as const), (d, doel) => {
      const n = nodig(d, doel, kaders);
      if (n.soort !== 'nodig' || typeof d.realisatie !== 'number') return;
      const grens = typeof doel === 'number' ? doel : d.vorigeTrede !== undefined && 'trede' in d.vorigeTrede ? d.vorigeTrede.trede : NaN;
      expect(tredeBij(d, d.realisatie + n.extra)).toBe(n.trede);
      expect(n.trede).toBeLessThanOrEqual(grens);
      if (n.extra > 0) expect(tredeBij(d, d.realisatie + n.extra - 1)).toBeGreaterThan(grens);
    }),
    { seed: 20_240_101, numRuns: 2000 },
  );
});
