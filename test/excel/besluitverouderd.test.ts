import { BESLUITEN, begin, BLAD, neem, PERIODE, rij } from '../hulp/besluitproef';

// A besluit that our columns do not tell yet, or still tell, on the real office.js and the embedded host.

test.each(['formules', 'waarden'] as const)('while the toelichting does not tell it the half-year is named as out of date, with %s; and again once it is gone', async (schrijfwijze) => {
  const p = await begin();
  const oud = (): unknown => p.model.toestand().lezing?.oud;
  const beoordeel = async (): Promise<void> => {
    await p.model.acties.beoordeel();
    await p.model.acties.herlees();
    await p.host.rust();
  };
  const OUD = [expect.objectContaining({ blad: BLAD, periode: PERIODE })];
  await p.model.acties.kiesSchrijfwijze(schrijfwijze);
  await beoordeel();
  expect(oud()).toEqual([]);
  await neem(p, 'Lopik', { trede: 1 }, true);
  expect(oud()).toEqual(OUD);
  await beoordeel();
  expect(oud()).toEqual([]);
  // the same as the proposal is shown by the trede itself
  p.host.typ(BESLUITEN, 'C2', rij(p, 'Lopik').beoordeling?.trede ?? null);
  await p.model.acties.herlees();
  expect(oud()).toEqual(OUD);
  await beoordeel();
  expect(oud()).toEqual([]);
});
