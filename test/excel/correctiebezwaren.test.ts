import type { Werkboek } from '../../demo/host';
import { aanvaard, begin, BLAD, neemOver, NIEUW, TWEE, VORIG, type Proef } from '../hulp/correctieproef';
import { sorteer } from '../hulp/verschuif';
import { afdruk, bereik, bladVan, boekMet, CIJFERS } from '../hulp/werkboek';

// What stands in the way of accepted corrections: all of them are written, or none.

/** What is done to the workbook after the comparison, when, and what is told. */
const BEZWAREN: Readonly<Record<string, { readonly doe?: (boek: Werkboek, p: Proef) => void; readonly hook?: (p: Proef) => void; readonly melding: object }>> = {
  'a protected sheet': { doe: (b) => bladVan(b, BLAD).zet({ beveiligd: true }), melding: { code: 'BLAD_BEVEILIGD', blad: BLAD } },
  'a workbook that is read-only': { doe: (b) => { b.alleenLezen = true; }, melding: { code: 'ALLEEN_LEZEN' } },
  'a figure that is no longer the one compared': { doe: (_, p) => p.host.typ(BLAD, 'E2', 8), melding: { code: 'CORRECTIE_ANDERS', blad: BLAD, cel: 'E2' } },
  'a figure that already is the new one': { doe: (_, p) => p.host.typ(BLAD, 'E2', 33), melding: { code: 'CORRECTIE_ANDERS', blad: BLAD, cel: 'E2' } },
  'a figure that became a formula': { doe: (_, p) => p.host.typ(BLAD, 'E2', '=3+4'), melding: { code: 'CORRECTIE_ANDERS', blad: BLAD, cel: 'E2' } },
  'rows that were sorted': { doe: (b) => sorteer(b, BLAD, 1, [3, 1, 2]), melding: { code: 'CORRECTIE_ANDERS', blad: BLAD, cel: 'E2' } },
  'a sheet with another name': { doe: (b) => b.hernoem(bladVan(b, BLAD), '2024-1'), melding: { code: 'CORRECTIE_ANDERS', blad: BLAD, cel: 'E2' } },
  'a cell under a merge': { doe: (b) => bladVan(b, BLAD).zet({ samengevoegd: [bereik(2, 1, 2, 2)] }), melding: { code: 'SAMENGEVOEGD', blad: BLAD, cel: 'C3' } },
  'a filter that hides rows': {
    doe: (b) => bladVan(b, BLAD).zet({ filter: { bereik: bereik(0, 0, 3, 4), criteria: new Map([[0, { soort: 'waarden', waarden: ['Lopik'] }]]), verbergt: new Set([2, 3]) } }),
    melding: { code: 'FILTER_VERBERGT', blad: BLAD, rijen: 2 },
  },
  'a co-author who edits another figure before the look': { hook: (p) => p.verkeer.voor('leest', 3, () => p.host.bewerkAlsAnder(BLAD, 'D2', 15)), melding: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: BLAD } },
  'a co-author who edits the same figure just before the writing': { hook: (p) => p.verkeer.voor('schrijft', 1, () => p.host.bewerkAlsAnder(BLAD, 'E2', 9)), melding: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: BLAD } },
  'a co-author who edits another figure just before the writing': { hook: (p) => p.verkeer.voor('schrijft', 1, () => p.host.bewerkAlsAnder(BLAD, 'B2', 1)), melding: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: BLAD } },
  'a co-author who sorts just before the writing': { hook: (p) => p.verkeer.voor('schrijft', 1, () => sorteer(p.boek, BLAD, 1, [2, 3, 1])), melding: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: BLAD } },
};

/** What cells hold; not how a table or a filter notes it. */
const inhoud = (boek: Werkboek): unknown => boek.bladen.map((b) => [0, 1, 2, 3, 4].map((r) => [0, 1, 2, 3, 4, 5].map((k) => [b.waarde(r, k), b.cel(r, k)?.formule ?? null])));

test.each(Object.entries(BEZWAREN))('%s: told, and not one figure is taken over', async (_, { doe, hook, melding }) => {
  // a blank beside the balance, so that a merge can lie over both
  const maak = (): Promise<Proef> => begin(boekMet({ [BLAD]: [CIJFERS[0] ?? [], ['Lopik', 2, 17, 16, 7], ['Soest', 1, null, 50, 52], ['Zeist', 3, 20, 60, 61]] }));
  const p = await maak();
  const overname = aanvaard(p, NIEUW);
  doe?.(p.boek, p);
  let toen = inhoud(p.boek);
  hook?.(p);
  if (hook) for (const [soort, n] of [['leest', 3], ['schrijft', 1]] as const) p.verkeer.voor(soort, n, () => { toen = inhoud(p.boek); });
  await p.model.acties.neemOver(overname);
  await p.host.rust();
  expect(p.model.toestand()).toMatchObject({ werk: null, herstel: null, samenvatting: null, melding: { soort: 'hindernis', hindernis: melding } });
  expect(inhoud(p.boek)).toEqual(toen);
});

test('a filter in the way: once cleared, on request, the same is taken over in the right rows', async () => {
  const boek = boekMet({ [BLAD]: CIJFERS });
  bladVan(boek, BLAD).zet({ filter: { bereik: bereik(0, 0, 3, 4), criteria: new Map([[0, { soort: 'waarden', waarden: ['Zeist'] }]]), verbergt: new Set([1, 2]) } });
  const p = await begin(boek);
  await neemOver(p);
  expect(p.model.toestand().melding).toMatchObject({ hindernis: { code: 'FILTER_VERBERGT', rijen: 2 } });
  await p.model.acties.wisFilterEnProbeer(BLAD);
  expect(p.model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'overgenomen' } });
  expect(p.waarden('E2', 'C3', 'D4')).toEqual([33, 2, 64]);
});

describe.each([['schrijft', 1, 5103], ['schrijft', 1, 5004], ['leest', 4, 5102]] as const)('request %s %i is answered with %i', (soort, n, nummer) => {
  test('all or nothing: not one figure is taken over', async () => {
    const p = await begin(boekMet({ [BLAD]: CIJFERS }));
    const voor = afdruk(p.boek);
    p.verkeer.weiger(soort, n, nummer);
    await neemOver(p);
    expect(p.model.toestand()).toMatchObject({ werk: null, herstel: null, samenvatting: null, melding: { soort: 'hindernis' } });
    expect(afdruk(p.boek)).toEqual(voor);
  });
});

test('a writing that Excel refuses while a co-author edits the same figure: theirs stays', async () => {
  const p = await begin(boekMet({ [BLAD]: CIJFERS }));
  p.verkeer.voor('schrijft', 1, () => p.host.bewerkAlsAnder(BLAD, 'E2', 9));
  p.verkeer.weiger('schrijft', 1, 5103);
  await neemOver(p);
  expect(p.model.toestand()).toMatchObject({ herstel: null, melding: { hindernis: { code: 'TE_GROOT' } } });
  expect(p.waarden('E2', 'C3', 'D4')).toEqual([9, 0, 60]);
});

test('Excel stops after the first of two sheets: that one is put back too', async () => {
  const boek = boekMet({ '2023-II': VORIG, [BLAD]: CIJFERS });
  const p = await begin(boek);
  const voor = afdruk(boek);
  p.verkeer.voor('schrijft', 1, () => bladVan(boek, BLAD).zet({ beveiligd: true }));
  await neemOver(p, TWEE);
  bladVan(boek, BLAD).zet({ beveiligd: false });
  expect(p.model.toestand()).toMatchObject({ herstel: null, melding: { hindernis: { code: 'BLAD_BEVEILIGD', blad: BLAD } } });
  expect(afdruk(boek)).toEqual(voor);
});

test('and where it does not let that be put back: said, and Herstel does it later', async () => {
  const boek = boekMet({ '2023-II': VORIG, [BLAD]: CIJFERS });
  const p = await begin(boek);
  const voor = afdruk(boek);
  p.verkeer.voor('schrijft', 1, () => {
    bladVan(boek, BLAD).zet({ beveiligd: true });
    p.verkeer.voor('schrijft', 1, () => bladVan(boek, '2023-II').zet({ beveiligd: true }));
  });
  await neemOver(p, TWEE);
  expect(p.model.toestand()).toMatchObject({ herstel: 'terug', melding: { hindernis: { code: 'NIET_TERUGGEZET', blad: '2023-II' } } });
  for (const naam of ['2023-II', BLAD]) bladVan(boek, naam).zet({ beveiligd: false });
  await p.model.acties.herstel();
  await p.host.rust();
  expect(p.model.toestand().melding).toBeNull();
  expect(afdruk(boek)).toEqual(voor);
});
