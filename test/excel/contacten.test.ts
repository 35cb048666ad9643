import { kaders } from '../../src/kaders';
import { contactbeeld } from '../../src/werkmap/contacten/stand';
import { koppelingenVanTabel } from '../../src/werkmap/beoordelen/koppelingen';
import { bezorgd, modelproef } from '../hulp/excelmodel';
import { boekMet, CIJFERS, luisterMee } from '../hulp/werkboek';

// What the pane shows of koppelingen and contacts comes from the one reading of the workbook.

const BLADEN = {
  '2024-I': CIJFERS.map((rij, i) => [...rij, ['Tijdig beschikbaar 1 april 2024', 20, 50, 90][i] ?? null]),
  'IBT-contacten': [['Gemeente', 'Datum', 'Soort'], ['Lopik', { datum: 45_537 }, 'gesprek'], ['Zeist', '2-1-2024', 'gesprek']],
};
const OKTOBER = { jaar: 2024, maand: 10, dag: 26 } as const;

test('a reading takes as many requests with contacts as without, and holds both', async () => {
  const verzoeken = async (bladen: Parameters<typeof boekMet>[0]) => {
    const proef = await modelproef(boekMet(bladen));
    const verkeer = luisterMee(proef.host);
    await proef.model.acties.herlees();
    return { soorten: verkeer.verzoeken.map((v) => v.soort), lezing: proef.model.toestand().lezing };
  };
  const { soorten, lezing } = await verzoeken(BLADEN);
  expect(soorten).toEqual(['leest', 'leest']);
  expect(soorten).toEqual((await verzoeken({ '2024-I': CIJFERS })).soorten);
  if (lezing === null) throw new Error('not read');
  const standen = new Map(contactbeeld(lezing.werkmap, kaders, OKTOBER).standen.map((s) => [s.gemeente, s]));
  // as contacts that of 2 September is good until 2 November, that of January no longer; as a talk that of January still is
  expect(['Lopik', 'Zeist'].map((g) => [standen.get(g)?.gesprek.teLaat, standen.get(g)?.contact.teLaat])).toEqual([[false, false], [false, true]]);
  const [halfjaar] = lezing.beoordeling?.tabellen ?? [];
  if (halfjaar === undefined) throw new Error('not assessed');
  expect(koppelingenVanTabel(halfjaar, kaders).rijen.map(({ koppelingen: k }) => [k.gemeente, k.tekort])).toEqual([['Lopik', 13], ['Soest', 0], ['Zeist', 0]]);
});

test('an edit on the sheet of contacts is news', async () => {
  const proef = await modelproef(boekMet({ ...BLADEN, Losse: [['notitie']] }));
  await proef.model.acties.herlees();
  proef.host.typ('Losse', 'A2', 'iets');
  await bezorgd(proef);
  expect(proef.model.toestand().lezingOud).toBe(false);
  proef.host.typ('IBT-contacten', 'A4', 'Soest');
  await bezorgd(proef);
  expect(proef.model.toestand().lezingOud).toBe(true);
});
