import type { BeoordeeldeRij } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { modelproef, type Modelproef } from '../hulp/excelmodel';
import { boekMet, type Rijen } from '../hulp/werkboek';

// A half-year whose letters are out, and the one that builds on it, on the real office.js and the embedded host. Fictitious figures.

const EERST = { blad: '2024-I', periode: { jaar: 2024, helft: 1 } } as const;
const LATER = { blad: '2024-II', periode: { jaar: 2024, helft: 2 } } as const;
const EEN: Rijen = [['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'], ['Lopik', 1, 0, 16, 10], ['Soest', 1, 0, 50, 45]];
const TWEE: Rijen = [['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Realisatie cumulatief 2024-II'], ['Lopik', 6, 16, 10], ['Soest', 5, 50, 45]];

const begin = async (): Promise<Modelproef> => {
  const p = await modelproef(boekMet({ [EERST.blad]: EEN, [LATER.blad]: TWEE }));
  await p.model.start();
  await p.model.acties.beoordeel([EERST, LATER]);
  await p.host.rust();
  await p.model.acties.zetVast(EERST);
  await p.host.rust();
  return p;
};
const rij = ({ model }: Modelproef, blad: string, gemeente = 'Lopik'): BeoordeeldeRij => {
  const gevonden = model.toestand().lezing?.beoordeling?.tabellen.find((t) => t.tabel.blad.naam === blad)?.rijen.find((r) => r.beoordeling?.gemeente === gemeente);
  if (gevonden === undefined) throw new Error(`no row of ${gemeente}`);
  return gevonden;
};
/** The trede in our column, in the sheet that has one column more or less before it. */
const trede = (p: Modelproef, { blad }: { readonly blad: string }, r = 2) => p.cel(blad, `${blad === EERST.blad ? 'J' : 'I'}${r}`);

test('a correction after the letters changes no trede of the half-year after: it builds on what was sent, and both are said', async () => {
  const p = await begin();
  expect([p.model.toestand().melding, trede(p, EERST).waarde, trede(p, LATER).waarde]).toEqual([null, 2, 3]);
  p.host.typ(EERST.blad, 'E2', 17);
  await p.host.rust();
  await p.model.acties.herlees();
  expect(rij(p, EERST.blad).bevindingen).toContainEqual({ code: 'VASTGEZET_WIJKT_AF', vastgezet: 2, voorstel: 1, periode: EERST.periode });
  expect([rij(p, LATER.blad).beoordeling?.trede, rij(p, LATER.blad).dossier?.vorigeTrede]).toEqual([3, { trede: 2, herkomst: 'vastgezet', koppelingstekort: false }]);
  await p.model.acties.beoordeel([LATER]);
  await p.host.rust();
  expect([p.model.toestand().melding, trede(p, EERST).waarde, trede(p, LATER).waarde]).toEqual([null, 2, 3]);
  expect(p.cel(LATER.blad, 'K2').waarde).toContain('Over 2024-1 is trede 2 vastgezet; de cijfers van nu geven daar trede 1.');
});

test('the formulas of the half-year after stay formulas, and look up what is fixed', async () => {
  const p = await begin();
  const formules = [trede(p, LATER).formule, trede(p, LATER, 3).formule];
  for (const formule of formules) expect(formule).toContain(EERST.blad);
  for (const wijzig of [false, true]) {
    if (wijzig) p.host.typ(EERST.blad, 'E2', 17);
    await p.host.rust();
    await p.model.acties.herlees();
    await p.model.acties.beoordeel([LATER]);
    await p.host.rust();
    expect([trede(p, LATER).formule, trede(p, LATER, 3).formule, trede(p, LATER).waarde]).toEqual([...formules, 3]);
  }
});

test('released, the half-year after builds on what the figures give now', async () => {
  const p = await begin();
  p.host.typ(EERST.blad, 'E2', 17);
  await p.host.rust();
  await p.model.acties.herlees();
  await p.model.acties.maakLos(EERST);
  expect(p.model.toestand().lezingOud).toBe(true);
  await p.model.acties.herlees();
  expect([rij(p, LATER.blad).dossier?.vorigeTrede, rij(p, EERST.blad).bevindingen.some((b) => b.code === 'VASTGEZET_WIJKT_AF')]).toEqual([expect.objectContaining({ trede: 1, herkomst: 'voorstel' }), false]);
});

test('fixed as it stands, the half-year after builds on that; the pane reads again first', async () => {
  const p = await modelproef(boekMet({ [EERST.blad]: EEN, [LATER.blad]: TWEE }));
  await p.model.start();
  await p.model.acties.beoordeel([EERST, LATER]);
  await p.host.rust();
  p.host.typ(EERST.blad, 'J2', 3);
  await p.host.rust();
  await p.model.acties.zetVast(EERST, true);
  expect(p.model.toestand()).toMatchObject({ melding: null, lezingOud: true });
  await p.model.acties.herlees();
  expect(rij(p, LATER.blad).dossier?.vorigeTrede).toMatchObject({ trede: 3, herkomst: 'vastgezet' });
});
