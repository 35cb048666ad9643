import { maakExcelwerk } from '../../src/excel/adapter';
import { maakModel } from '../../src/excel/model/maakModel';
import type { Keuzes } from '../../src/werkmap/tabel';
import { klok, modelproef, plekken, type Modelproef } from '../hulp/excelmodel';
import { afdruk, bereik, bladVan, boekMet, CIJFERS, KOPPEN, luisterMee } from '../hulp/werkboek';

const PLEK = { blad: '2024-I', periode: { jaar: 2024, helft: 1 } } as const;

const tweede = () => maakModel(maakExcelwerk(), { taal: 'nl', adem: () => Promise.resolve(), vandaag: () => ({ jaar: 2024, maand: 10, dag: 26 }) });

/** Without a figure of 0, which a formula cannot tell from a blank. */
const kort = CIJFERS.map((rij) => rij.map((w) => (w === 0 ? 5 : w)));

const treden = ({ cel }: Modelproef, kolom = 'J') => [2, 3, 4].map((rij) => cel('2024-I', `${kolom}${rij}`));
const alsWaarden = (...waarden: readonly unknown[]) => waarden.map((waarde) => ({ waarde, formule: null }));

/** Assessed, with what was written calculated. */
const beoordeeld = async (wijze: 'formules' | 'waarden' = 'formules', boek = boekMet({ '2024-I': kort })): Promise<Modelproef> => {
  const p = await modelproef(boek);
  if (wijze === 'waarden') await p.model.acties.kiesSchrijfwijze('waarden');
  await p.model.acties.beoordeel(plekken('2024-I'));
  await p.host.rust();
  return p;
};

const vastgezet = async (boek = boekMet({ '2024-I': kort })): Promise<Modelproef> => {
  const p = await beoordeeld('formules', boek);
  await p.model.acties.zetVast(PLEK);
  expect(p.model.toestand()).toMatchObject({ melding: null, vastgezet: [PLEK], samenvatting: { wat: 'vastgezet', cellen: 18 } });
  return p;
};

const melding = ({ model }: Modelproef) => {
  const m = model.toestand().melding;
  return m?.soort === 'hindernis' ? m.hindernis : m;
};

const bewaard = (p: Modelproef): unknown => JSON.parse(p.boek.instellingen.get('ibt') ?? 'null');

describe('vastzetten', () => {
  test('values that are never written again, until it is released', async () => {
    const p = await vastgezet();
    const { model, host, boek } = p;
    expect(treden(p)).toEqual(alsWaarden(3, 2, 3));
    host.typ('2024-I', 'E2', 40);
    const toen = afdruk(boek);
    for (const gevraagd of [[PLEK], undefined]) {
      await model.acties.beoordeel(gevraagd);
      expect(melding(p)).toEqual({ code: 'VASTGEZET', ...PLEK });
    }
    expect(afdruk(boek)).toEqual(toen);
    expect(model.toestand().lezing?.oud).toEqual([PLEK]);
    await model.acties.maakLos(PLEK);
    await model.acties.beoordeel([PLEK]);
    await host.rust();
    expect(model.toestand()).toMatchObject({ melding: null, vastgezet: [] });
    expect(treden(p).map((c) => c.waarde)).toEqual([1, 2, 3]);
  });

  test('nothing that can be assessed, or not assessed yet: nothing is remembered as fixed', async () => {
    const leeg = await modelproef(boekMet({ '2024-I': [['Gemeente', 'Iets'], ['Lopik', 1]] }));
    await leeg.model.acties.zetVast(PLEK);
    expect(leeg.model.toestand()).toMatchObject({ vastgezet: [], melding: { soort: 'herkenning' } });
    const nieuw = await modelproef(boekMet({ '2024-I': kort }));
    await nieuw.model.acties.zetVast(PLEK);
    expect(melding(nieuw)).toEqual({ code: 'NIET_BEOORDEELD', ...PLEK });
    expect([leeg, nieuw].map((p) => p.boek.instellingen.size)).toEqual([0, 0]);
  });

  test('a half-year that has not closed is not fixed, whatever is asked', async () => {
    const p = await beoordeeld('waarden');
    const [toen, { vandaag }] = [afdruk(p.boek), klok];
    klok.vandaag = { jaar: 2024, maand: 6, dag: 30 };
    await p.model.acties.herlees();
    for (const zoalsHetStaat of [false, true]) {
      await p.model.acties.zetVast(PLEK, zoalsHetStaat);
      expect([melding(p), p.model.toestand().vastgezet, afdruk(p.boek)]).toEqual([{ code: 'VASTZETTEN_LOOPT', ...PLEK }, [], toen]);
    }
    klok.vandaag = { jaar: 2024, maand: 7, dag: 1 };
    await p.model.acties.herlees();
    await p.model.acties.zetVast(PLEK);
    expect(p.model.toestand()).toMatchObject({ melding: null, vastgezet: [PLEK] });
    klok.vandaag = vandaag;
  });

  test('what was sent is fixed, not what the figures give now: asked first, then as it stands', async () => {
    const p = await beoordeeld('waarden');
    p.host.typ('2024-I', 'E2', 40);
    const toen = afdruk(p.boek);
    await p.model.acties.zetVast(PLEK);
    expect(melding(p)).toEqual({ code: 'VASTZETTEN_ANDERS', ...PLEK, cel: 'G2', aantal: 4 });
    expect([afdruk(p.boek), p.model.toestand().vastgezet]).toEqual([toen, []]);
    await p.model.acties.zetVast(PLEK, true);
    expect(p.model.toestand()).toMatchObject({ melding: null, vastgezet: [PLEK], samenvatting: { wat: 'vastgezet', cellen: 0 }, herstel: null });
    expect(treden(p)).toEqual(alsWaarden(3, 2, 3));
  });

  test('a formula becomes the value that it shows, also in a table on its side; one that shows an error does not', async () => {
    const gekanteld = KOPPEN.map((_, k) => kort.map((rij) => rij[k] ?? null));
    const p = await beoordeeld('formules', boekMet({ '2024-I': gekanteld }));
    const trede = () => ['B', 'C', 'D'].map((k) => p.cel('2024-I', `${k}10`));
    expect(trede().map((c) => c.waarde)).toEqual([3, 2, 3]);
    await p.model.acties.zetVast(PLEK);
    expect([melding(p), trede()]).toEqual([null, alsWaarden(3, 2, 3)]);

    const stuk = await beoordeeld();
    const toen = bladVan(stuk.boek, '2024-I').cel(1, 9);
    if (!toen) throw new Error('no cell');
    bladVan(stuk.boek, '2024-I').zetCel(1, 9, { ...toen, waarde: { fout: '#NAME?' } as never });
    await stuk.model.acties.zetVast(PLEK, true);
    expect([melding(stuk), stuk.model.toestand().vastgezet]).toEqual([{ code: 'VASTZETTEN_FOUT', ...PLEK, cel: 'J2' }, []]);
  });

  test('a sheet that gets another name stays fixed; one that goes is told before anything is written', async () => {
    const boek = boekMet({ '2024-I': kort, Anders: [['x']] });
    const p = await vastgezet(boek);
    boek.hernoem(bladVan(boek, '2024-I'), '2024-I def');
    p.host.typ('2024-I def', 'E2', 40);
    const toen = afdruk(boek);
    const nu = { ...PLEK, blad: '2024-I def' };
    for (const gevraagd of [[PLEK], [nu], undefined]) {
      await p.model.acties.beoordeel(gevraagd);
      expect(melding(p)).toEqual({ code: 'VASTGEZET', ...nu });
    }
    expect([afdruk(boek), p.model.toestand().vastgezet]).toMatchObject([toen, [nu]]);
    const weg = boekMet({ '2024-I nieuw': kort });
    weg.instellingen.set('ibt', JSON.stringify({ versie: 1, keuzes: {}, schrijfwijze: 'formules', vastgezet: [PLEK] }));
    const q = await modelproef(weg);
    await q.model.acties.beoordeel();
    expect([melding(q), q.cel('2024-I nieuw', 'J1').waarde]).toEqual([{ code: 'VASTGEZET_BLAD_WEG', ...PLEK }, null]);
    await q.model.acties.maakLos(PLEK);
    await q.model.acties.beoordeel();
    expect([melding(q), q.cel('2024-I nieuw', 'J1').waarde]).toEqual([null, 'Trede 2024-1 (voorstel)']);
  });

  test('Herstel takes nothing back of what is fixed, here or by someone else', async () => {
    const p = await vastgezet();
    expect(p.model.toestand().herstel).toBeNull();
    await p.model.acties.herstel();
    expect([melding(p), treden(p)]).toEqual([{ code: 'NIETS_TE_HERSTELLEN' }, alsWaarden(3, 2, 3)]);

    const q = await beoordeeld('waarden');
    q.boek.instellingen.set('ibt', JSON.stringify({ versie: 1, keuzes: {}, schrijfwijze: 'waarden', vastgezet: [PLEK] }));
    await q.model.acties.herstel();
    expect([melding(q), treden(q)]).toMatchObject([{ code: 'VASTGEZET', ...PLEK }, alsWaarden(3, 2, 3)]);
  });

  test('half done is not told as done', async () => {
    const p = await beoordeeld();
    luisterMee(p.host).weiger('schrijft', 2, 5102);
    await p.model.acties.zetVast(PLEK);
    expect(melding(p)).toEqual({ code: 'VASTZETTEN_HALF', ...PLEK });
    expect(p.model.toestand()).toMatchObject({ vastgezet: [], herstel: 'terug', samenvatting: { wat: 'geschreven' } });
    expect(treden(p)).toEqual(alsWaarden(3, 2, 3));
    await p.model.acties.herstel();
    await p.host.rust();
    expect([melding(p), treden(p).map((c) => c.formule?.slice(0, 5))]).toEqual([null, ['=IBT.', '=IBT.', '=IBT.']]);
    await p.model.acties.zetVast(PLEK);
    expect(p.model.toestand()).toMatchObject({ melding: null, vastgezet: [PLEK] });
  });

  test('a filter in the way: clearing it goes on with fixing, not with an assessment', async () => {
    const boek = boekMet({ '2024-I': kort });
    const p = await beoordeeld('formules', boek);
    bladVan(boek, '2024-I').zet({ filter: { bereik: bereik(0, 0, 3, 11), criteria: new Map([[0, { soort: 'waarden', waarden: ['Lopik'] }]]), verbergt: new Set([2, 3]) } });
    await p.model.acties.zetVast(PLEK);
    expect(melding(p)).toMatchObject({ code: 'FILTER_VERBERGT' });
    await p.model.acties.wisFilterEnProbeer('2024-I');
    expect(p.model.toestand()).toMatchObject({ melding: null, vastgezet: [PLEK], samenvatting: { wat: 'vastgezet' } });
    expect(treden(p)).toEqual(alsWaarden(3, 2, 3));
  });
});

describe('what the workbook remembers', () => {
  test('a second pane on the same workbook knows it all, and undo was not wiped', async () => {
    const p = await modelproef(boekMet({ '2024-I': kort }));
    const { model, boek } = p;
    await model.acties.kies({ periode: { jaar: 2024, helft: 1 }, gemeenten: ['Nergenshuizen'] });
    await model.acties.kiesSchrijfwijze('waarden');
    await model.acties.beoordeel();
    await model.acties.zetVast(PLEK);
    const ander = tweede();
    await ander.acties.herlees();
    expect(ander.toestand()).toMatchObject({ keuzes: { periode: { jaar: 2024, helft: 1 }, gemeenten: ['Nergenshuizen'] }, schrijfwijze: 'waarden', vastgezet: [PLEK], melding: null });
    expect(boek.ongedaan.gewistDoor).toEqual([]);
  });

  const ONLEESBAAR = ['"tekst"', '{"versie":9}', '{"versie":1,"keuzes":{"standteken":"?"},"schrijfwijze":"formules","vastgezet":[]}'] as const;

  test.each(ONLEESBAAR)('unreadable (%s): told, nothing is written, and it is not overwritten before the user says so', async (waarde) => {
    const p = await vastgezet();
    const { model, boek, host } = p;
    host.typ('2024-I', 'E2', 40);
    boek.instellingen.set('ibt', waarde);
    const toen = afdruk(boek);
    await model.acties.herlees();
    expect(model.toestand()).toMatchObject({ melding: { hindernis: { code: 'INSTELLINGEN_ONLEESBAAR' } }, keuzes: {}, schrijfwijze: 'formules' });
    for (const doe of [() => model.acties.beoordeel(), () => model.acties.beoordeel([PLEK]), () => model.acties.kiesSchrijfwijze('waarden'), () => model.acties.kies({ gemeenten: ['X'] }), () => model.acties.zetVast(PLEK), () => model.acties.maakLos(PLEK)]) {
      await doe();
      expect([melding(p), boek.instellingen.get('ibt')]).toEqual([{ code: 'INSTELLINGEN_ONLEESBAAR' }, waarde]);
    }
    expect(afdruk(boek)).toEqual(toen);
    await model.acties.beginOpnieuw();
    expect(melding(p)).toBeNull();
    expect(bewaard(p)).toEqual({ versie: 1, keuzes: {}, schrijfwijze: 'formules', vastgezet: [] });
  });

  test('unreadable: Herstel takes nothing back either', async () => {
    const p = await beoordeeld('waarden');
    p.boek.instellingen.set('ibt', '{"versie":2}');
    await p.model.acties.herstel();
    expect([melding(p), treden(p)]).toEqual([{ code: 'INSTELLINGEN_ONLEESBAAR' }, alsWaarden(3, 2, 3)]);
  });

  test('what someone else chose meanwhile stays', async () => {
    const p = await beoordeeld();
    p.boek.instellingen.set('ibt', JSON.stringify({ versie: 1, keuzes: { gemeenten: ['Elders'] }, schrijfwijze: 'formules', vastgezet: [PLEK] }));
    await p.model.acties.kiesSchrijfwijze('waarden');
    expect(bewaard(p)).toMatchObject({ keuzes: { gemeenten: ['Elders'] }, schrijfwijze: 'waarden', vastgezet: [PLEK] });
    expect(p.model.toestand()).toMatchObject({ keuzes: { gemeenten: ['Elders'] }, schrijfwijze: 'waarden', vastgezet: [PLEK] });
  });

  test('nothing is kept that could not be read back', async () => {
    const p = await vastgezet();
    const voor = bewaard(p);
    for (const gemeenten of [Array.from({ length: 501 }, (_, i) => `Plaats ${i}`), ['x'.repeat(256)]]) {
      await p.model.acties.kies({ gemeenten });
      expect([melding(p), bewaard(p)]).toEqual([{ code: 'KEUZE_NIET_TE_BEWAREN' }, voor]);
    }
    await p.model.acties.kies({ gemeenten: Array.from({ length: 500 }, (_, i) => `Plaats ${i}`) });
    expect(melding(p)).toBeNull();
  });

  test('a choice that Excel does not keep is not pretended', async () => {
    const { model, host } = await modelproef(boekMet({ '2024-I': CIJFERS }));
    luisterMee(host).weiger('schrijft', 1, 5102);
    await model.acties.kiesSchrijfwijze('waarden');
    expect(model.toestand()).toMatchObject({ schrijfwijze: 'formules', melding: { hindernis: { code: 'TE_DRUK' } } });
  });
});

describe('choices by hand', () => {
  const met = (vervang: Readonly<Record<number, string>>, extra: ReadonlyArray<ReadonlyArray<string | number>> = []) => boekMet({ '2024-I': [KOPPEN.map((k, i) => vervang[i] ?? k), ...CIJFERS.slice(1), ...extra] });
  test.each<[string, Readonly<Record<number, string>>, Keuzes, string, unknown]>([
    ['a column', { 4: 'Stond er' }, { kolommen: { realisatie: 'E' } }, 'J2', 3],
    ['a column of one sheet', { 4: 'Stond er' }, { bladkolommen: { '2024-I': { E: 'realisatie' } } }, 'J2', 3],
    ['the sign of a balance', { 2: 'Stand 1 januari 2024' }, { standteken: 'voorsprong positief' }, 'F2', -1],
    ['the sign the other way', { 2: 'Stand 1 januari 2024' }, { standteken: 'achterstand positief' }, 'F2', 33],
    ['the gecorrigeerde taakstelling', {}, { gecorrigeerd: true }, 'F4', 60],
  ])('%s', async (_, koppen, keuzes, adres, waarde) => {
    const { model, host, cel } = await modelproef(met(koppen));
    await model.acties.kies(keuzes);
    expect(model.toestand().keuzes).toEqual(keuzes);
    await model.acties.beoordeel();
    await host.rust();
    expect(model.toestand().melding).toBeNull();
    expect(cel('2024-I', adres).waarde).toBe(waarde);
  });
});
