import { koppelOpdrachten } from '../../src/excel/opdrachten/koppel';
import { maakExcelwerk } from '../../src/excel/adapter';
import { maakModel } from '../../src/excel/model/maakModel';
import { modelproef, type Modelproef } from '../hulp/excelmodel';
import { afdruk, bladVan, boekMet, CIJFERS } from '../hulp/werkboek';

const VORIG = CIJFERS.map((rij) => rij.map((w) => (typeof w === 'string' ? w.replace('2024-I', '2023-II').replace('1 januari 2024', '1 juli 2023') : w)));

/** The commands on the real office.js, associated as the page does it; the pane counts how often it was shown. */
const metLint = async (bladen: Parameters<typeof boekMet>[0], gelezen?: (p: Modelproef) => Promise<void>): Promise<Modelproef & { readonly getoond: () => number }> => {
  let keren = 0;
  const p = await modelproef(boekMet(bladen), { deelvenster: { zichtbaar: () => keren > 0, toon: () => { keren += 1; } } });
  const klaar = gelezen?.(p) ?? p.model.start();
  koppelOpdrachten(() => Promise.resolve({ model: p.model, gelezen: klaar }));
  return { ...p, getoond: () => keren };
};

test('Beoordeel on the ribbon writes the half-years of the sheet in front, as soon as the first reading is done', async () => {
  const p = await metLint({ '2023-II': VORIG, '2024-I': CIJFERS });
  p.boek.activeer(bladVan(p.boek, '2024-I'));
  await p.host.roepOpdracht('beoordeel');
  await p.host.rust();
  expect(p.model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'geschreven', plekken: [{ blad: '2024-I' }] } });
  expect([p.cel('2023-II', 'J1').waarde, p.cel('2024-I', 'J1').waarde, p.getoond()]).toEqual([null, 'Trede 2024-1 (voorstel)', 1]);
});

test('on a sheet without figures it writes nothing: the pane comes and says where they are', async () => {
  const p = await metLint({ Anders: [['x']], '2024-I': CIJFERS });
  const toen = afdruk(p.boek);
  await p.host.roepOpdracht('beoordeel');
  expect(p.model.toestand()).toMatchObject({ scherm: 'beoordelen', melding: null, samenvatting: null, lezing: { actiefBlad: 'Anders' } });
  expect([afdruk(p.boek), p.getoond()]).toEqual([toen, 1]);
});

test('Herstel on the ribbon takes back, and pressed again it takes nothing more', async () => {
  const p = await metLint({ '2024-I': CIJFERS });
  const leeg = afdruk(p.boek);
  await p.host.roepOpdracht('beoordeel');
  await p.host.rust();
  for (let keer = 1; keer <= 3; keer += 1) {
    await p.host.roepOpdracht('herstel');
    await p.host.rust();
    expect([keer, p.model.toestand().herstel, p.getoond()]).toEqual([keer, 'opnieuw', keer + 1]);
    expect(afdruk(p.boek)).toEqual(leeg);
  }
});

test('Toelichting shows the tab of the gemeente', async () => {
  const p = await metLint({ '2024-I': CIJFERS });
  await p.host.roepOpdracht('toelichting');
  expect([p.model.toestand().scherm, p.getoond()]).toEqual(['gemeente', 1]);
});

describe('a fault of our own', () => {
  const STUK = () => Promise.reject(new TypeError('stuk'));
  const metStuk = (deel: object) => maakModel({ ...maakExcelwerk(), ...deel }, { taal: 'nl', adem: () => Promise.resolve(), vandaag: () => ({ jaar: 2024, maand: 10, dag: 26 }) });

  test('is told, never thrown, and the pane goes on', async () => {
    await modelproef(boekMet({ '2024-I': CIJFERS }));
    const onverwacht = { melding: { soort: 'hindernis', hindernis: { code: 'ONVERWACHT', tekst: 'TypeError' } }, werk: null };
    let lezen: (() => Promise<never>) | null = STUK;
    const echt = maakExcelwerk();
    const model = metStuk({ lees: (v: () => void) => lezen?.() ?? echt.lees(v), schrijf: STUK });
    await model.start();
    expect(model.toestand()).toMatchObject({ ...onverwacht, lezing: null });
    lezen = null;
    await model.acties.herlees();
    expect(model.toestand()).toMatchObject({ melding: null, volgt: true });
    await model.acties.beoordeel();
    expect(model.toestand()).toMatchObject({ ...onverwacht, samenvatting: null });
  });

  test('a hidden sheet is no fault: it has its own sentence', async () => {
    const p = await modelproef(boekMet({ '2024-I': CIJFERS, Weg: [[1]] }));
    bladVan(p.boek, 'Weg').zet({ zichtbaar: 'Hidden' });
    await p.model.acties.gaNaar('Weg', 0);
    expect(p.model.toestand().melding).toEqual({ soort: 'hindernis', hindernis: { code: 'BLAD_VERBORGEN', blad: 'Weg' } });
  });

  test.each([
    ['the guard of the settings', '../../src/excel/model/instellingenschema', 1],
    ['what writes', '../../src/excel/adapter/schrijven', 2],
  ] as const)('%s that cannot be loaded has its own sentence, and nothing is changed', async (_, deel, eerste) => {
    const p = await modelproef(boekMet({ '2024-I': CIJFERS }));
    if (eerste === 1) p.boek.instellingen.set('ibt', JSON.stringify({ versie: 1, keuzes: {}, schrijfwijze: 'waarden', vastgezet: [] }));
    const toen = afdruk(p.boek);
    await jest.isolateModulesAsync(async () => {
      jest.doMock(deel, () => { throw new Error('not there'); });
      const [{ maakModel: maak }, { maakExcelwerk: excel }] = [await import('../../src/excel/model/maakModel'), await import('../../src/excel/adapter')];
      const model = maak(excel(), { taal: 'nl', adem: () => Promise.resolve(), vandaag: () => ({ jaar: 2024, maand: 10, dag: 26 }) });
      await model.start();
      if (eerste === 2) expect(model.toestand().melding).toBeNull();
      await model.acties.beoordeel();
      expect(model.toestand()).toMatchObject({ melding: { hindernis: { code: 'DEEL_NIET_GELADEN' } }, werk: null, samenvatting: null });
    });
    jest.dontMock(deel);
    expect(afdruk(p.boek)).toEqual(toen);
  });
});

test('what cannot be stopped says so: keeping a choice, going to a cell, and Herstel once it has begun', async () => {
  const p = await modelproef(boekMet({ '2024-I': CIJFERS }));
  const gezien: unknown[] = [];
  const einde = p.model.abonneer(() => {
    const { werk } = p.model.toestand();
    const nu = werk === null ? null : `${werk.wat} ${werk.annuleerbaar ? 'annuleerbaar' : 'heel'}`;
    if (nu !== null && gezien.at(-1) !== nu) gezien.push(nu);
  });
  await p.model.acties.kiesSchrijfwijze('waarden');
  await p.model.acties.gaNaar('2024-I', 1);
  expect(gezien.splice(0)).toEqual(['bewaren heel', 'gaan heel']);
  await p.model.acties.beoordeel();
  gezien.length = 0;
  await p.model.acties.herstel();
  expect(gezien.slice(0, 2)).toEqual(['herstellen annuleerbaar', 'herstellen heel']);
  einde();
});

test('a half-year that is no longer there, and a sheet that is gone, are each told as they are', async () => {
  const p = await modelproef(boekMet({ '2024-I': CIJFERS, '2023-II': VORIG }));
  const plek = { blad: '2024-I', periode: { jaar: 2024, helft: 1 } } as const;
  await p.model.acties.beoordeel([{ ...plek, periode: { jaar: 2022, helft: 1 } }]);
  expect(p.model.toestand().melding).toEqual({ soort: 'hindernis', hindernis: { code: 'HALFJAAR_WEG', blad: '2024-I', periode: { jaar: 2022, helft: 1 } } });
  p.boek.verwijderBlad(bladVan(p.boek, '2024-I'));
  await p.model.acties.beoordeel([plek]);
  expect(p.model.toestand().melding).toEqual({ soort: 'hindernis', hindernis: { code: 'BLAD_WEG', blad: '2024-I' } });
});
