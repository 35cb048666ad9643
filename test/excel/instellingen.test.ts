import { maakExcelwerk } from '../../src/excel/adapter';
import { maakModel } from '../../src/excel/model/maakModel';
import type { Keuzes } from '../../src/werkmap/tabel';
import { modelproef } from '../hulp/excelmodel';
import { afdruk, boekMet, CIJFERS, KOPPEN, luisterMee } from '../hulp/werkboek';

jest.setTimeout(30_000);

const PLEK = { blad: '2024-I', periode: { jaar: 2024, helft: 1 } } as const;

const tweede = () => maakModel(maakExcelwerk(), { taal: 'nl', adem: () => Promise.resolve() });

describe('vastzetten', () => {
  test('values that are never written again, until it is released', async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    const { model, host, cel } = await modelproef(boek);
    await model.acties.beoordeel();
    await host.rust();
    await model.acties.zetVast(PLEK);
    expect(model.toestand()).toMatchObject({ melding: null, vastgezet: [PLEK], samenvatting: { wat: 'vastgezet' } });
    expect(cel('2024-I', 'J2')).toEqual({ waarde: 3, formule: null });
    host.typ('2024-I', 'E2', 33);
    const toen = afdruk(boek);
    await model.acties.beoordeel([PLEK]);
    expect(model.toestand().melding).toEqual({ soort: 'hindernis', hindernis: { code: 'VASTGEZET', ...PLEK } });
    await model.acties.beoordeel();
    expect(model.toestand().melding).toMatchObject({ hindernis: { code: 'NIETS_TE_BEOORDELEN' } });
    expect(afdruk(boek)).toEqual(toen);
    await model.acties.maakLos(PLEK);
    await model.acties.beoordeel([PLEK]);
    await host.rust();
    expect(model.toestand()).toMatchObject({ melding: null, vastgezet: [] });
    expect(cel('2024-I', 'J2').waarde).toBe(1);
  });

  test('nothing that can be assessed: nothing is remembered as fixed', async () => {
    const boek = boekMet({ '2024-I': [['Gemeente', 'Iets'], ['Lopik', 1]] });
    const { model } = await modelproef(boek);
    await model.acties.zetVast(PLEK);
    expect(model.toestand()).toMatchObject({ vastgezet: [], melding: { soort: 'herkenning' } });
    expect(boek.instellingen.size).toBe(0);
  });
});

describe('what the workbook remembers', () => {
  test('a second pane on the same workbook knows it all, and undo was not wiped', async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    const { model } = await modelproef(boek);
    await model.acties.kies({ periode: { jaar: 2024, helft: 1 }, gemeenten: ['Nergenshuizen'] });
    await model.acties.kiesSchrijfwijze('waarden');
    await model.acties.zetVast(PLEK);
    const ander = tweede();
    await ander.acties.herlees();
    expect(ander.toestand()).toMatchObject({ keuzes: { periode: { jaar: 2024, helft: 1 }, gemeenten: ['Nergenshuizen'] }, schrijfwijze: 'waarden', vastgezet: [PLEK], melding: null });
    expect(boek.ongedaan.gewistDoor).toEqual([]);
  });

  test.each(['"tekst"', '{"versie":9}', '{"versie":1,"keuzes":{"standteken":"?"},"schrijfwijze":"formules","vastgezet":[]}'])('unreadable (%s): told, ignored, and not overwritten before the user chooses', async (waarde) => {
    const boek = boekMet({ '2024-I': CIJFERS });
    boek.instellingen.set('ibt', waarde);
    const { model, host, cel } = await modelproef(boek);
    await model.acties.herlees();
    const onleesbaar = { soort: 'hindernis', hindernis: { code: 'INSTELLINGEN_ONLEESBAAR' } };
    expect(model.toestand()).toMatchObject({ melding: onleesbaar, keuzes: {}, schrijfwijze: 'formules' });
    await model.acties.kiesSchrijfwijze('waarden');
    expect(model.toestand()).toMatchObject({ melding: onleesbaar, schrijfwijze: 'formules' });
    await model.acties.zetVast(PLEK);
    expect(model.toestand()).toMatchObject({ melding: onleesbaar, vastgezet: [] });
    expect([boek.instellingen.get('ibt'), cel('2024-I', 'J1').waarde]).toEqual([waarde, null]);
    await model.acties.kies({});
    expect(model.toestand().melding).toBeNull();
    expect(JSON.parse(boek.instellingen.get('ibt') ?? '')).toEqual({ versie: 1, keuzes: {}, schrijfwijze: 'formules', vastgezet: [] });
    await host.rust();
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
