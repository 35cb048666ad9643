import { celVan } from '../../src/werkmap/blad';
import { maakExcelwerk } from '../../src/excel/adapter';
import { modelproef } from '../hulp/excelmodel';
import { alsTabel, bereik, bladVan, boekMet, CIJFERS, KOPPEN, luisterMee, type Rijen } from '../hulp/werkboek';

const geenVoortgang = (): void => undefined;
const soorten = (v: ReturnType<typeof luisterMee>): readonly string[] => v.verzoeken.map((r) => r.soort);

/** `aantal` rows of figures with the header above them. */
const veel = (aantal: number): Rijen => [KOPPEN, ...Array.from({ length: aantal }, (_, i) => [`Plaats ${i}`, 1 + (i % 6), i, 1000 + i, i])];

describe('how often Excel is asked', () => {
  test('the example workbook: twice', async () => {
    const { model, host } = await modelproef('coa-utrecht');
    const verkeer = luisterMee(host);
    await model.acties.herlees();
    expect(model.toestand().lezing?.herkenning.gelukt).toBe(true);
    expect(soorten(verkeer)).toEqual(['leest', 'leest']);
  });

  test('more than 40 sheets: once more', async () => {
    const boek = boekMet({ '2024-I': CIJFERS, ...Object.fromEntries(Array.from({ length: 85 }, (_, i) => [`Blad ${i}`, [[i]]])) });
    const { host } = await modelproef(boek);
    const verkeer = luisterMee(host);
    const gelezen = await maakExcelwerk().lees(geenVoortgang);
    expect(gelezen.bladen.map((b) => b.naam)).toEqual(boek.bladen.map((b) => b.naam));
    expect(gelezen.werkmap.bladen.map((b) => celVan(b, 0, 0))).toEqual(['Gemeente', ...Array.from({ length: 85 }, (_, i) => i)]);
    expect(soorten(verkeer)).toEqual(['leest', 'leest', 'leest', 'leest']);
  });

  test('exactly 40 sheets', async () => {
    const boek = boekMet(Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`Blad ${i}`, [[i]]])));
    const { host } = await modelproef(boek);
    const verkeer = luisterMee(host);
    expect((await maakExcelwerk().lees(geenVoortgang)).bladen).toHaveLength(40);
    expect(verkeer.verzoeken.length).toBeLessThanOrEqual(3);
  });

  test('a large workbook: no answer is refused, and every cell arrives', async () => {
    const { host } = await modelproef(boekMet({ '2024-I': veel(30_000), '2023-II': veel(100) }));
    const verkeer = luisterMee(host);
    const delen: number[] = [];
    const gelezen = await maakExcelwerk().lees((deel) => delen.push(deel));
    const [groot, klein] = gelezen.werkmap.bladen;
    expect([groot, klein].map((b) => b?.cellen.length)).toEqual([30_001, 101]);
    expect(groot && [1, 19_999, 20_000, 30_000].map((r) => celVan(groot, r, 3))).toEqual([1000, 20_998, 20_999, 30_999]);
    expect(klein && celVan(klein, 100, 0)).toBe('Plaats 99');
    expect(verkeer.verzoeken.length).toBeLessThanOrEqual(2 + Math.ceil(host.tellers.bytesUit / 4_000_000) + 1);
    expect(delen).toEqual([...delen].sort((a, b) => a - b));
  });

  test('long texts in many cells: they are read in smaller pieces when Excel says that an answer is too large', async () => {
    const lang = 'x'.repeat(400);
    const { host } = await modelproef(boekMet({ Lang: Array.from({ length: 15_000 }, () => [lang]) }));
    const gelezen = await maakExcelwerk().lees(geenVoortgang);
    expect(host.tellers.verzoeken).toBeGreaterThan(2);
    expect(gelezen.werkmap.bladen[0]?.cellen.filter((r) => r?.[0] === lang)).toHaveLength(15_000);
  });
});

describe('what arrives', () => {
  const inhoud = async (rijen: Rijen) => {
    const proef = await modelproef(boekMet({ Blad: rijen }));
    await proef.host.rust();
    const gelezen = await maakExcelwerk().lees(geenVoortgang);
    const [blad] = gelezen.werkmap.bladen;
    if (blad === undefined) throw new Error('no sheet');
    return { ...proef, gelezen, blad };
  };

  test('numbers, texts, logicals, dates and errors each as themselves; blank is blank', async () => {
    const { blad } = await inhoud([[1, -0.5, 'tekst', true, { datum: 45_292 }, { fout: '#N/A' }, null, '', 'slot']]);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => celVan(blad, 0, k))).toEqual([1, -0.5, 'tekst', true, { datum: 45_292 }, { fout: '#N/A' }, null, null, 'slot']);
  });

  test('a sheet that starts lower and further to the right', async () => {
    const { blad } = await inhoud([[null], [null], [null, null, 'C3', 4]]);
    expect([celVan(blad, 2, 2), celVan(blad, 2, 3), celVan(blad, 0, 0)]).toEqual(['C3', 4, null]);
  });

  test('formulas are known by their cell; ours by their text, a text with = in front is none', async () => {
    const boek = boekMet({ Blad: [[2, 3, '=A1+B1', '=IBT.TOTAALOPGAVE(A1,B1&"")']] });
    const proef = await modelproef(boek);
    proef.host.typ('Blad', 'E1', "'=A1+B1");
    await proef.host.rust();
    const [blad] = (await maakExcelwerk().lees(geenVoortgang)).werkmap.bladen;
    expect([...(blad?.formules ?? [])]).toEqual([2, 3]);
    expect([...(blad?.eigenFormules ?? [])]).toEqual([[3, '=IBT.TOTAALOPGAVE(A1,B1&"")']]);
    expect(blad && [2, 4].map((k) => celVan(blad, 0, k))).toEqual([5, '=A1+B1']);
  });

  test('an empty workbook is no obstacle', async () => {
    const { model } = await modelproef(boekMet({ Blad1: [] }));
    await model.start();
    expect(model.toestand()).toMatchObject({ melding: null, werk: null, lezing: { actiefBlad: 'Blad1', beoordeling: null } });
  });

  test('hidden sheets, tables, filters, protection and the selection', async () => {
    const boek = boekMet({ '2024-I': CIJFERS, Tabel: CIJFERS, Filter: CIJFERS });
    bladVan(boek, '2024-I').zet({ zichtbaar: 'VeryHidden', beveiligd: true });
    alsTabel(boek, 'Tabel', bereik(0, 0, 3, 4));
    boek.selecteer(bladVan(boek, 'Filter'), bereik(2, 1, 2, 1));
    const { venster } = await modelproef(boek);
    await venster.Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItem('Filter');
      blad.autoFilter.apply(blad.getRange('A1:E4'), 0, { filterOn: 'Values', values: ['Lopik'] });
      await context.sync();
    });
    const { werkmap, bladen, selectie, actiefBlad } = await maakExcelwerk().lees(geenVoortgang);
    expect(werkmap.bladen.map((b) => b.verborgen)).toEqual([true, false, false]);
    expect(bladen.map((b) => [b.beveiligd, b.gefilterd])).toEqual([[true, false], [false, false], [false, true]]);
    expect(werkmap.bladen.map((b) => b.filter)).toEqual([undefined, undefined, { ...bereik(0, 0, 3, 4), vast: true }]);
    expect(werkmap.bladen[1]?.tabellen).toEqual([{ naam: 'T_Tabel', bereik: bereik(0, 0, 3, 4), totaalrij: false }]);
    expect([selectie, actiefBlad]).toEqual([{ blad: 'Filter', rij: 2, kolom: 1 }, 'Filter']);
  });

  test('below 1.13 a table cannot grow, and says so', async () => {
    const boek = boekMet({ Tabel: CIJFERS });
    alsTabel(boek, 'Tabel', bereik(0, 0, 3, 4));
    await modelproef(boek, { apiniveau: '1.12', alleenNiveau: true });
    expect((await maakExcelwerk().lees(geenVoortgang)).werkmap.bladen[0]?.tabellen[0]?.groeit).toBe(false);
  });

  test('a sheet that is deleted while reading: the workbook as it is then', async () => {
    const boek = boekMet({ '2024-I': CIJFERS, Weg: [[1]] });
    const { host } = await modelproef(boek);
    luisterMee(host).voor('leest', 2, () => boek.verwijderBlad(bladVan(boek, 'Weg')));
    expect((await maakExcelwerk().lees(geenVoortgang)).bladen.map((b) => b.naam)).toEqual(['2024-I']);
  });
});
