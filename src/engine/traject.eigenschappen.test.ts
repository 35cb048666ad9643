import fc from 'fast-check';
import { dagenTussen, standVanTraject, type Traject, type Trajectmoment } from '.';
import { utrecht2024 } from '../kaders';
import { trajectVan } from '../kaders/trajecten';

const stappen = trajectVan(utrecht2024);
const dag = fc.record({ jaar: fc.integer({ min: 2024, max: 2026 }), maand: fc.integer({ min: 1, max: 12 }), dag: fc.integer({ min: 1, max: 28 }) }, { noNullPrototype: true });
const moment: fc.Arbitrary<Trajectmoment> = fc.record({ uiterlijk: fc.option(dag), gedaan: fc.option(dag) }, { noNullPrototype: true });
test('each step has one state that follows from its days', () => {
  fc.assert(fc.property(fc.array(moment, { minLength: stappen.length, maxLength: stappen.length }), dag, (m, op) => {
    const t2: Traject = { gemeente: 'V', momenten: new Map(stappen.map((s, i) => [s.id, m[i] ?? { uiterlijk: null, gedaan: null }])) };
    const stand = standVanTraject(stappen, t2, op);
    expect(stand.stappen.map((s) => s.stap.id)).toEqual(stappen.map((s) => s.id));
    for (const s of stand.stappen) {
      const klaar = s.gedaan !== null && dagenTussen(s.gedaan, op) >= 0;
      expect(s.toestand === 'gedaan').toBe(klaar);
      const voorbij = !klaar && s.uiterlijk !== null && dagenTussen(s.uiterlijk, op) > 0;
      expect(['achterstallig', 'vervallen'].includes(s.toestand)).toBe(voorbij || s.toestand === 'vervallen');
      if (s.stap.vrij !== true && s.stap.tenzij === undefined) expect(s.toestand === 'achterstallig').toBe(voorbij);
      expect(s.dagen === null).toBe(s.uiterlijk === null);
    }
    expect(stand.achterstallig).toEqual(stand.stappen.filter((s) => s.toestand === 'achterstallig'));
    expect(['aan de beurt', 'achterstallig', undefined]).toContain(stand.eerstvolgende?.toestand);
  }));
});
