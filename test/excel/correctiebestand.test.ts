import { leesBestand } from '../../src/excel/deelvenster/correcties/bestandbron';
import { legNaast } from '../../src/excel/model/overnemen';
import type { Overname } from '../../src/excel/model/toestand';
import { inEens } from '../../src/werkmap/stappen';
import { maakXlsx } from '../../voorbeelden/maker';
import { begin, BLAD, soorten, VORIG, type Proef } from '../hulp/correctieproef';
import { afdruk, boekMet, CIJFERS } from '../hulp/werkboek';

// A file of COA as the source of corrections, accepted in the pane, on the real office.js and the embedded host.

const KOP = ['Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'];

/** What the pane hands over where the user accepts all of a file. */
const uitBestand = async ({ model }: Proef, bladen: Parameters<typeof maakXlsx>[0]['bladen']): Promise<Overname> => {
  const gelezen = await leesBestand(new File([new Uint8Array(maakXlsx({ titel: 'proef', bladen }))], 'coa.xlsx'));
  const { lezing, vastgezet } = model.toestand();
  if (!gelezen.gelukt || lezing?.herkenning.gelukt !== true) throw new Error(JSON.stringify(gelezen));
  const { vergelijking, gelezen: herkend } = inEens(legNaast(gelezen.bladen, {}, lezing.herkenning.tabellen, vastgezet, null));
  if (vergelijking === null) throw new Error(JSON.stringify(herkend));
  return { nieuw: { bladen: gelezen.bladen, keuzes: {} }, gekozen: vergelijking.correcties };
};

test('a file with a sheet for each half-year: everything that differs, in one writing; Herstel gives what was, and no sheet comes along', async () => {
  const p = await begin(boekMet({ '2023-II': VORIG, [BLAD]: CIJFERS }));
  const voor = afdruk(p.boek);
  const overname = await uitBestand(p, [
    { naam: '2023-2', rijen: [KOP, ['Lopik', 17, 16, 9]] },
    { naam: '2024-1', rijen: [KOP, ['Lopik', 17, 16, 33], ['Soest', 2, 50, 52]] },
    { naam: 'Toelichting', rijen: [['Bron: COA']] },
  ]);
  expect(soorten(p)).toEqual([]);
  expect(afdruk(p.boek)).toEqual(voor);
  await p.model.acties.neemOver(overname);
  await p.host.rust();
  expect(p.model.toestand().melding).toBeNull();
  expect([p.cel('2023-II', 'E2').waarde, p.cel(BLAD, 'E2').waarde, p.cel(BLAD, 'C3').waarde]).toEqual([9, 33, 2]);
  expect(soorten(p).filter((s) => s === 'schrijft')).toHaveLength(1);
  expect(p.boek.bladen.map((b) => b.naam)).toEqual(['2023-II', BLAD]);
  await p.model.acties.herstel();
  await p.host.rust();
  expect([p.model.toestand().melding, afdruk(p.boek)]).toEqual([null, voor]);
});

test('nothing accepted of a file: no request at all', async () => {
  const p = await begin(boekMet({ [BLAD]: CIJFERS }));
  const { nieuw } = await uitBestand(p, [{ naam: '2024-1', rijen: [KOP, ['Lopik', 17, 16, 33]] }]);
  await p.model.acties.neemOver({ nieuw, gekozen: [] });
  expect(soorten(p)).toEqual([]);
});
