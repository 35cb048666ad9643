import type { Werkboek } from '../../demo/host';
import { maakExcelwerk } from '../../src/excel/adapter';
import { Hindernisfout } from '../../src/excel/model/excelwerk';
import type { Model } from '../../src/excel/model/toestand';
import { metRegels } from '../../src/excel/model/opnamen';
import { waarschuwingenVan } from '../../src/excel/model/waarschuwingen';
import { COA, modelproef } from '../hulp/excelmodel';
import { afdruk, alsTabel, bereik, bladVan, boekMet, CIJFERS, KOPPEN, luisterMee, zetOpmaak } from '../hulp/werkboek';

const waarschuwingscodes = (model: Model): readonly string[] => {
  const { lezing, vastgezet } = model.toestand();
  return lezing === null ? [] : waarschuwingenVan(lezing, vastgezet).map((w) => w.code);
};

test('the example workbook: one look, one writing, one reading back; then it goes to the outcomes', async () => {
  const { model, host } = await modelproef('coa-utrecht');
  await model.acties.herlees();
  const verkeer = luisterMee(host);
  await model.acties.beoordeel(COA);
  expect(verkeer.verzoeken.map((v) => v.soort)).toEqual(['leest', 'leest', 'leest', 'schrijft', 'leest', 'leest']);
});

test.each(['formules', 'waarden'] as const)('nothing changed: nothing is written, and there is nothing more to undo (%s)', async (wijze) => {
  const boek = boekMet({ '2024-I': CIJFERS });
  const { model, host } = await modelproef(boek);
  await model.acties.kiesSchrijfwijze(wijze);
  await model.acties.beoordeel();
  await host.rust();
  const [voor, stappen] = [afdruk(boek), boek.ongedaan.aantal];
  const verkeer = luisterMee(host);
  await model.acties.beoordeel();
  await host.rust();
  expect(model.toestand().samenvatting).toMatchObject({ cellen: 0, beoordeeld: 3 });
  expect(model.toestand()).toMatchObject({ melding: null, herstel: 'terug' });
  expect(verkeer.verzoeken.filter((v) => v.soort === 'schrijft')).toEqual([]);
  expect([afdruk(boek), boek.ongedaan.aantal]).toEqual([voor, stappen]);
});

test('values and formulas give the same; formulas keep calculating', async () => {
  // no figure of 0: a formula cannot tell that from a blank, and says so
  const cijfers = CIJFERS.map((rij) => rij.map((w) => (w === 0 ? 5 : w)));
  const { model, host, cel } = await modelproef(boekMet({ '2024-I': cijfers }));
  await model.acties.kiesSchrijfwijze('waarden');
  await model.acties.beoordeel();
  const plaatsen = ['F', 'G', 'H', 'I', 'J', 'K', 'L'].flatMap((k) => [1, 2, 3, 4].map((r) => `${k}${r}`));
  const waarden = plaatsen.map((p) => cel('2024-I', p).waarde);
  expect(plaatsen.filter((p) => cel('2024-I', p).formule !== null)).toEqual([]);
  await model.acties.kiesSchrijfwijze('formules');
  await model.acties.beoordeel();
  await host.rust();
  expect(plaatsen.map((p) => cel('2024-I', p).waarde)).toEqual(waarden);
  expect(cel('2024-I', 'J2').formule).toMatch(/^=IBT\.TREDE\(/);
  expect(cel('2024-I', 'J1').formule).toBeNull();
});

test('looks: numbers, percentages, header and width, for new columns only', async () => {
  const boek = boekMet({ '2024-I': CIJFERS });
  const { model, host } = await modelproef(boek);
  await model.acties.beoordeel();
  const blad = bladVan(boek, '2024-I');
  expect([5, 9, 11].map((k) => blad.waarde(0, k))).toEqual(['Totaalopgave 2024-1 (berekend)', 'Trede 2024-1 (voorstel)', 'Toelichting 2024-1 (voorstel)']);
  expect([5, 6, 7, 8, 9].map((k) => blad.cel(1, k)?.opmaak.notatie)).toEqual(['#,##0', '0%', '0%', '#,##0', '0']);
  expect(blad.cel(0, 9)?.opmaak).toMatchObject({ vet: true, terugloop: true });
  expect(blad.staat.breedten.size).toBe(7);
  zetOpmaak(boek, '2024-I', bereik(1, 5, 1, 5), { notatie: '0.00', vet: true });
  host.typ('2024-I', 'E2', 9);
  await host.rust();
  await model.acties.kiesSchrijfwijze('waarden');
  await model.acties.beoordeel();
  expect(model.toestand().melding).toBeNull();
  expect(blad.cel(1, 5)?.opmaak).toMatchObject({ notatie: '0.00', vet: true });
});

test('columns that were formatted as text: what is written is still a formula', async () => {
  const boek = boekMet({ '2024-I': CIJFERS });
  zetOpmaak(boek, '2024-I', bereik(0, 5, 3, 11), { notatie: '@' });
  const { model, host, cel } = await modelproef(boek);
  await model.acties.beoordeel();
  await host.rust();
  expect(model.toestand().melding).toBeNull();
  expect(['F2', 'J2', 'L2'].map((p) => cel('2024-I', p).formule?.slice(0, 4))).toEqual(['=IBT', '=IBT', '=IBT']);
});

describe('colours', () => {
  const regels = (boek: ReturnType<typeof boekMet>) => bladVan(boek, '2024-I').staat.regels.map((r) => [r.formule1, r.vulling, r.bereiken]);

  test('once, on the trede column; the second time not again', async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    const { model } = await modelproef(boek);
    await model.acties.beoordeel();
    const eerst = regels(boek);
    expect(eerst.map(([trede]) => trede).sort()).toEqual(['=1', '=2', '=3', '=4', '=5', '=6']);
    expect(eerst.map(([, , b]) => b)).toEqual(Array.from({ length: 6 }, () => [bereik(1, 9, 3, 9)]));
    await model.acties.beoordeel();
    expect(regels(boek)).toEqual(eerst);
  });

  test('a gemeente more: each cell has one rule per trede', async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    const { model, host } = await modelproef(boek);
    await model.acties.beoordeel();
    await host.rust();
    [['A5', 'Bunnik'], ['B5', 1], ['C5', 0], ['D5', 10], ['E5', 10]].forEach(([a, w]) => host.typ('2024-I', String(a), w ?? null));
    await model.acties.beoordeel();
    expect(model.toestand().melding).toBeNull();
    for (const rij of [1, 3, 4]) {
      const hier = bladVan(boek, '2024-I').staat.regels.filter((r) => r.bereiken.some((b) => b.rij <= rij && b.totRij >= rij));
      expect(hier.map((r) => r.formule1).sort()).toEqual(['=1', '=2', '=3', '=4', '=5', '=6']);
    }
  });
});

describe('text from a sheet is never a formula', () => {
  test.each(['=HYPERLINK("http://x","y")', '+1', '@x', "'x", '-1+1', '#N/A', '1-2', 'WAAR'])('a gemeente called %s', async (naam) => {
    const boek = boekMet({ '2024-I': [KOPPEN, ['Lopik', 2, 17, 16, 7], [null, 1, 0, 50, 52]] });
    const { model, host } = await modelproef(boek);
    host.typ('2024-I', 'A3', `'${naam}`);
    await model.acties.kiesSchrijfwijze('waarden');
    await model.acties.beoordeel();
    expect(model.toestand().melding).toBeNull();
    const blad = bladVan(boek, '2024-I');
    const geschreven = [1, 2].flatMap((r) => [5, 6, 7, 8, 9, 10, 11].map((k) => blad.cel(r, k)));
    expect(geschreven.filter((c) => c?.formule != null)).toEqual([]);
    expect(blad.waarde(2, 0)).toBe(naam);
  });
});

describe('tables and filters', () => {
  test.each(['1.13', '1.15'])('an Excel table grows at %s', async (apiniveau) => {
    const boek = boekMet({ '2024-I': CIJFERS });
    alsTabel(boek, '2024-I', bereik(0, 0, 3, 4));
    const { model, cel } = await modelproef(boek, { apiniveau, alleenNiveau: true });
    await model.acties.beoordeel();
    expect(model.toestand().melding).toBeNull();
    const [tabel] = bladVan(boek, '2024-I').staat.tabellen;
    expect(tabel?.bereik).toEqual(bereik(0, 0, 3, 11));
    expect(tabel?.kolommen.map((k) => k.naam).slice(5)).toEqual(['F', 'G', 'H', 'I', 'J', 'K', 'L'].map((k) => cel('2024-I', `${k}1`).waarde));
    expect(tabel?.kolommen.map((k) => k.naam).join()).not.toMatch(/Kolom/);
  });

  test.each(['1.9', '1.12'])('at %s our columns stand beside it', async (apiniveau) => {
    const boek = boekMet({ '2024-I': CIJFERS });
    alsTabel(boek, '2024-I', bereik(0, 0, 3, 4));
    const { model, cel } = await modelproef(boek, { apiniveau, alleenNiveau: true });
    await model.acties.beoordeel();
    expect(model.toestand().melding).toBeNull();
    expect(bladVan(boek, '2024-I').staat.tabellen[0]?.bereik).toEqual(bereik(0, 0, 3, 4));
    expect(cel('2024-I', 'F1').waarde).toBeNull();
    expect(cel('2024-I', 'K1').waarde).toBe('Trede 2024-1 (voorstel)');
    expect(waarschuwingscodes(model)).toEqual(['SORTEREN_NEEMT_NIET_MEE']);
  });

  test("the sheet's own filter grows along", async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    bladVan(boek, '2024-I').zet({ filter: { bereik: bereik(0, 0, 3, 4), criteria: new Map(), verbergt: new Set() } });
    const { model } = await modelproef(boek);
    await model.acties.beoordeel();
    expect(model.toestand().melding).toBeNull();
    expect(bladVan(boek, '2024-I').staat.filter?.bereik).toEqual(bereik(0, 0, 3, 11));
  });

  const metCriteria = { bereik: bereik(0, 0, 3, 4), criteria: new Map([[0, { soort: 'waarden' as const, waarden: ['Lopik', 'Soest', 'Zeist'] }]]), verbergt: new Set<number>() };

  test('a filter that hides nothing keeps what it was set to, and before anything is written it is told that it does not grow', async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    bladVan(boek, '2024-I').zet({ filter: metCriteria });
    const { model } = await modelproef(boek);
    await model.acties.herlees();
    expect(waarschuwingscodes(model)).toEqual(['SORTEREN_NEEMT_NIET_MEE']);
    await model.acties.beoordeel();
    expect(model.toestand().melding).toBeNull();
    expect(bladVan(boek, '2024-I').staat.filter).toEqual(metCriteria);
  });

  test('criteria that someone sets between reading and looking are not dropped', async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    bladVan(boek, '2024-I').zet({ filter: { ...metCriteria, criteria: new Map() } });
    const { model, host } = await modelproef(boek);
    luisterMee(host).voor('leest', 3, () => bladVan(boek, '2024-I').zet({ filter: metCriteria }));
    await model.acties.beoordeel();
    expect(model.toestand().melding).toMatchObject({ hindernis: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: '2024-I' } });
    expect(bladVan(boek, '2024-I').staat.filter).toEqual(metCriteria);
  });
});

describe('what was written', () => {
  const schrijfZonder = async (wis: (boek: Werkboek) => void) => {
    const boek = boekMet({ '2024-I': CIJFERS });
    const { model } = await modelproef(boek);
    await model.acties.beoordeel();
    const plan = { blad: '2024-I', cellen: [], omvang: null, kleuren: [{ bereik: bereik(1, 9, 3, 9), regels: [{ trede: 3, vulling: 'FFD966', letter: '000000' }] }], groei: [], breedten: [] };
    wis(boek);
    const excel = maakExcelwerk();
    const voor = bladVan(boek, '2024-I').staat.regels.map((r) => r.id);
    const uit = await excel.schrijf([plan], await excel.lees(() => undefined), () => undefined);
    return { uit, erbij: bladVan(boek, '2024-I').staat.regels.map((r) => r.id).filter((id) => !voor.includes(id)) };
  };

  test('a rule alone is a change, and its rule is told', async () => {
    const { uit, erbij } = await schrijfZonder((b) => bladVan(b, '2024-I').zet({ regels: [] }));
    expect(uit).toMatchObject({ cellen: 0, gewijzigd: true, opname: { bladen: [{ regels: erbij }] } });
    expect(erbij).toHaveLength(1);
    const vorige = { plannen: [], bladen: uit.opname.bladen.map((b) => ({ ...b, regels: ['eerder'] })) };
    expect(metRegels(vorige, uit.opname).bladen.map((b) => b.regels)).toEqual([['eerder', ...erbij]]);
  });

  test('nothing at all is none', async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    await modelproef(boek);
    const excel = maakExcelwerk();
    expect(await excel.schrijf([{ blad: '2024-I', cellen: [], omvang: null, kleuren: [], groei: [], breedten: [] }], await excel.lees(() => undefined), () => undefined)).toMatchObject({ cellen: 0, gewijzigd: false });
  });
});

test('what is kept is made of what the workbook keeps at that moment; where that fails it stays', async () => {
  const { boek } = await modelproef(boekMet({ '2024-I': CIJFERS }));
  const excel = maakExcelwerk();
  await excel.bewaarInstellingen((gevonden) => Promise.resolve({ gevonden: gevonden ?? 'niets' }));
  await excel.bewaarInstellingen((gevonden) => Promise.resolve({ gevonden }));
  const toen = (await excel.lees(() => undefined)).instellingen;
  expect(toen).toEqual({ gevonden: { gevonden: 'niets' } });
  await expect(excel.bewaarInstellingen(() => Promise.reject(new Hindernisfout({ code: 'INSTELLINGEN_ONLEESBAAR' })))).rejects.toMatchObject({ hindernis: { code: 'INSTELLINGEN_ONLEESBAAR' } });
  expect((await excel.lees(() => undefined)).instellingen).toEqual(toen);
  expect(boek.ongedaan.gewistDoor).toEqual([]);
});

describe('how often Excel is asked to write and to put back', () => {
  /** A plan for seven columns beside `aantal` rows, and what it then writes. */
  const groot = async (aantal: number) => {
    const boek = boekMet({ Groot: [['Gemeente', 'x'], ...Array.from({ length: aantal }, (_, i) => [`Plaats ${i}`, i])] });
    const { host } = await modelproef(boek);
    const eigen = [2, 3, 4, 5, 6, 7, 8];
    const tekst = 'Voorstel: trede 2 (Informatie opvragen en valideren). '.repeat(4);
    const cellen = Array.from({ length: aantal + 1 }, (_, rij) => eigen.map((kolom) => ({ rij, kolom, waarde: rij === 0 ? `Kolom ${kolom}` : kolom === 8 ? `${tekst}${rij}` : rij * kolom, opmaak: rij === 0 ? ('kop' as const) : ('tekst' as const) }))).flat();
    const plan = { blad: 'Groot', cellen, omvang: bereik(0, 2, aantal, 8), kleuren: [], groei: [], breedten: [], houvast: { gekanteld: false, kop: 0, totRij: aantal, totKolom: 1, sleutels: [0], eigen } };
    const excel = maakExcelwerk();
    const gelezen = await excel.lees(() => undefined);
    const leeg = afdruk(boek);
    const verkeer = luisterMee(host);
    const uit = await excel.schrijf([plan], gelezen, () => undefined);
    const schrijven = [...verkeer.verzoeken];
    verkeer.wis();
    const { cellen: terug, gebotst } = await excel.herstel(uit.opname, () => undefined);
    expect([terug, gebotst, uit.cellen]).toEqual([cellen.length, null, cellen.length]);
    expect(afdruk(boek)).toEqual(leeg);
    return [schrijven, [...verkeer.verzoeken]].map((v) => ({ soorten: v.map((r) => r.soort), meeste: Math.max(...v.map((r) => r.tekens)) }));
  };

  test('a sheet that fits: once to look, once to write, once to read back; twice to read and once to put back', async () => {
    expect((await groot(300)).map((v) => v.soorten)).toEqual([['leest', 'schrijft', 'leest'], ['leest', 'leest', 'schrijft']]);
  });

  test('15,000 rows: once more to write for every further 4 MB, and no request is too large', async () => {
    const [schrijven, herstel] = await groot(15_000);
    expect([schrijven, herstel].map((v) => v?.soorten.filter((s) => s === 'schrijft').length)).toEqual([2, 1]);
    expect(Math.max(schrijven?.meeste ?? 0, herstel?.meeste ?? 0)).toBeLessThan(5_000_000);
  });
});
