import fc from 'fast-check';
import type { Besluit } from '../../src/engine';
import { begin, BESLUITEN, BLAD, cellen, KOP, neem, opdracht, rij, soorten } from '../hulp/besluitproef';
import type { Proef } from '../hulp/correctieproef';
import { CIJFERS, type Rijen } from '../hulp/werkboek';

const OPTIES = { seed: 20_241_129, numRuns: 25 };

const NAMEN = ['Lopik', 'Soest', 'Zeist'] as const;
type Naam = (typeof NAMEN)[number];

const tekst = fc.constantFrom('plan loopt', '=1+1', "'t Hart", '@GS', '31-12', 'regel 1\nregel 2', '#N/B', ' -', 'naam', 'Gemeente', 'Besloten trede', '2024-1');
const dag = fc.integer({ min: 1, max: 28 }).chain((d) => fc.integer({ min: 10, max: 12 }).map((m) => `2024-${m}-${String(d).padStart(2, '0')}`));
const besluit: fc.Arbitrary<Besluit> = fc.record({ trede: fc.integer({ min: 1, max: 6 }), soort: fc.constantFrom<'besluit' | 'maatwerk' | 'coulance'>('besluit', 'maatwerk', 'coulance'), reden: tekst.map((t) => t.trim()), auteur: tekst.map((t) => t.trim()), datum: dag }, { noNullPrototype: true })
  .chain((b) => fc.option(fc.constant('2025-01-31'), { nil: null }).map((tot) => (tot === null ? b : { ...b, tot })));

/** On which day those that stand there were taken: what comes later is added, what does not replaces them. */
const STAAND = '2024-11-04';

/** The user's own sheet of decisions: some gemeenten, an own column with notes somewhere, a row below of which only the note is filled. */
const vel = fc.record({
  wie: fc.subarray([...NAMEN]), plaats: fc.integer({ min: 0, max: KOP.length }), volgorde: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 }),
});

const velVan = ({ wie, plaats, volgorde }: { readonly wie: readonly Naam[]; readonly plaats: number; readonly volgorde: readonly number[] }): Rijen => {
  const bij = (r: ReadonlyArray<Rijen[number][number]>, notitie: string): Rijen[number] => { const uit = volgorde.map((i) => r[i] ?? null); uit.splice(plaats, 0, notitie); return uit; };
  return [bij(KOP, 'Zaaknummer'), ...wie.map((naam, i) => bij([naam, '2024-1', 3, 'eigen woorden', 'PS', { datum: 45_600 }, null, 'Maatwerk'], `Z-${i}`))];
};

const alles = (p: Proef): unknown => [cellen(p, BESLUITEN), cellen(p, BLAD)];

test('one decision in, and nothing else changes: not a figure, not a note, not another decision; a proposal comes in no decided cell; Herstel gives what was', async () => {
  const [gezien, vervangen] = [{ n: 0 }, { n: 0 }];
  await fc.assert(
    fc.asyncProperty(vel, fc.constantFrom(...NAMEN), besluit, fc.constantFrom<'formules' | 'waarden'>('formules', 'waarden'), async (v, naam, b, wijze) => {
      const p = await begin({ [BESLUITEN]: velVan(v) });
      const [voor, bladVoor] = [cellen(p, BESLUITEN), cellen(p, BLAD)];
      const staand = b.datum > STAAND ? -1 : voor.findIndex((r) => r.includes(naam));
      await p.model.acties.neemBesluit({ ...opdracht(p, naam), besluit: b }, false);
      await p.host.rust();
      expect(p.model.toestand().melding).toBeNull();
      expect(rij(p, naam).beoordeling?.besluit).toEqual(b);
      expect(soorten(p).filter((s) => s === 'schrijft')).toHaveLength(1);
      // every other row, and of this one the user's own column
      const na = cellen(p, BESLUITEN);
      const eigen = voor[0]?.indexOf('Zaaknummer') ?? -1;
      for (const [i, r] of voor.entries()) {
        if (i === staand) expect(na[i]?.[eigen]).toEqual(r[eigen]);
        else expect(na[i]).toEqual(r);
      }
      expect(na).toHaveLength(voor.length + (staand < 0 ? 1 : 0));
      expect(cellen(p, BLAD)).toEqual(bladVoor);
      gezien.n += 1;
      if (staand >= 0) vervangen.n += 1;
      // the proposal, and the way back of it
      await p.model.acties.kiesSchrijfwijze(wijze);
      await p.model.acties.beoordeel();
      await p.host.rust();
      expect(cellen(p, BESLUITEN)).toEqual(na);
      await p.model.acties.herstel();
      await p.host.rust();
      expect(alles(p)).toEqual([na, bladVoor]);
    }),
    OPTIES,
  );
  expect([gezien.n, vervangen.n > 3, vervangen.n < gezien.n - 3]).toEqual([OPTIES.numRuns, true, true]);
});

test('taken back at once it is what was, to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(vel, fc.constantFrom(...NAMEN), besluit, async (v, naam, b) => {
      const p = await begin({ [BESLUITEN]: velVan(v) });
      const voor = alles(p);
      await neem(p, naam, b);
      expect(alles(p)).not.toEqual(voor);
      await p.model.acties.herstel();
      await p.host.rust();
      expect(p.model.toestand().melding).toBeNull();
      expect(alles(p)).toEqual(voor);
    }),
    { ...OPTIES, numRuns: 15 },
  );
});

test('a decided cell beside the figures is never written, by a proposal or by a decision', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMEN), fc.constantFrom(...NAMEN), besluit, async (eigen, naam, b) => {
      const p = await begin({ [BESLUITEN]: [KOP] }, CIJFERS.map((r, i) => [...r, i === 0 ? 'Besluit trede 2024-I' : r[0] === eigen ? 4 : null]));
      const kolom = (): readonly unknown[] => cellen(p, BLAD).map((r) => r[5]);
      const voor = kolom();
      await neem(p, naam, b);
      if (naam === eigen) expect([soorten(p).includes('schrijft'), p.model.toestand().melding]).toMatchObject([false, { hindernis: { code: 'BESLUIT_GEWEIGERD' } }]);
      await p.model.acties.beoordeel();
      await p.host.rust();
      expect(kolom()).toEqual(voor);
    }),
    { ...OPTIES, numRuns: 12 },
  );
});
