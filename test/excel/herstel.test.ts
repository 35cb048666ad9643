import type { Werkboek } from '../../demo/host';
import type { Halfjaarplek } from '../../src/excel/model/toestand';
import { COA, modelproef, plekken, type Modelproef } from '../hulp/excelmodel';
import { afdruk, alsTabel, bereik, bladVan, boekMet, CIJFERS, zetOpmaak } from '../hulp/werkboek';

const VORIG = CIJFERS.map((rij) => rij.map((w) => (typeof w === 'string' ? w.replace('2024-I', '2023-II').replace('1 januari 2024', '1 juli 2023') : w)));

/** The half-year of `CIJFERS` without its column of vorige treden: those come from the half-year before. */
const ZONDER_VORIGE = CIJFERS.map((rij) => rij.filter((_, k) => k !== 1));

const metTabel = (): Werkboek => {
  const boek = boekMet({ '2024-I': CIJFERS });
  alsTabel(boek, '2024-I', bereik(0, 0, 3, 4));
  return boek;
};

const metFilter = (): Werkboek => {
  const boek = boekMet({ '2024-I': CIJFERS });
  bladVan(boek, '2024-I').zet({ filter: { bereik: bereik(0, 0, 3, 4), criteria: new Map(), verbergt: new Set() } });
  return boek;
};

/** Looks, widths and a rule of the user's where our columns will come. */
const opgemaakt = (): Werkboek => {
  const boek = boekMet({ '2024-I': CIJFERS });
  zetOpmaak(boek, '2024-I', bereik(0, 5, 0, 6), { vet: true, verticaal: 'Top', vulling: '#FFFF00' });
  zetOpmaak(boek, '2024-I', bereik(0, 7, 0, 7), { terugloop: true });
  zetOpmaak(boek, '2024-I', bereik(1, 5, 3, 5), { notatie: '0.00' });
  zetOpmaak(boek, '2024-I', bereik(2, 6, 2, 6), { notatie: 'd-m-yyyy' });
  const blad = bladVan(boek, '2024-I');
  blad.zet({
    breedten: new Map([[5, 100], [11, 20]]),
    regels: [{ id: '{VAN-DE-GEBRUIKER}', bereiken: [bereik(1, 9, 3, 9)], soort: 'CellValue', stop: false, operator: 'EqualTo', formule1: '=3', formule2: null, vulling: '#00FF00', tekstkleur: null, vet: null, cursief: null, notatie: null }],
  });
  return boek;
};

const naarWaarden = async (p: Modelproef): Promise<void> => {
  await p.model.acties.beoordeel();
  await p.host.rust();
  await p.model.acties.kiesSchrijfwijze('waarden');
};

const PROEVEN: Readonly<Record<string, { readonly boek: () => Werkboek | string; readonly wat?: readonly Halfjaarplek[]; readonly vooraf?: (p: Modelproef) => Promise<void> }>> = {
  'a plain sheet': { boek: () => boekMet({ '2024-I': CIJFERS }) },
  'an Excel table that grew': { boek: metTabel },
  'a filter that grew': { boek: metFilter },
  "the user's own looks in the same place": { boek: opgemaakt },
  'formulas of ours that became values': { boek: () => boekMet({ '2024-I': CIJFERS }), vooraf: naarWaarden },
  'the example workbook': { boek: () => 'coa-utrecht', wat: COA },
};

describe.each(Object.entries(PROEVEN))('%s', (_, { boek: maak, vooraf, wat }) => {
  test('Herstel gives what was, and again what was written', async () => {
    const p = await modelproef(maak());
    await vooraf?.(p);
    const { model, host, boek } = p;
    const voor = afdruk(boek);
    await model.acties.beoordeel(wat);
    await host.rust();
    expect(model.toestand()).toMatchObject({ melding: null, herstel: 'terug' });
    const na = afdruk(boek);
    expect(na).not.toEqual(voor);
    await model.acties.herstel();
    await host.rust();
    expect(model.toestand()).toMatchObject({ melding: null, herstel: 'opnieuw', samenvatting: { wat: 'hersteld' } });
    expect(afdruk(boek)).toEqual(voor);
    await model.acties.herstel();
    await host.rust();
    expect(model.toestand()).toMatchObject({ melding: null, herstel: 'terug', samenvatting: { wat: 'geschreven' } });
    const zonderId = (x: unknown): unknown => JSON.parse(JSON.stringify(x).replace(/\{CF\d+\}/g, 'regel'));
    expect(zonderId(afdruk(boek))).toEqual(zonderId(na));
    await model.acties.herstel();
    await host.rust();
    expect(afdruk(boek)).toEqual(voor);
    expect(boek.ongedaan.gewistDoor).toEqual([]);
  });
});

describe('what changed after the writing', () => {
  test('a cell that the user changed stays, and is told', async () => {
    const { model, host, cel } = await modelproef(boekMet({ '2024-I': CIJFERS }));
    await model.acties.beoordeel();
    await host.rust();
    host.typ('2024-I', 'J3', 4);
    host.typ('2024-I', 'L4', '=1+1');
    await model.acties.herstel();
    await host.rust();
    expect(model.toestand().melding).toEqual({ soort: 'hindernis', hindernis: { code: 'HERSTEL_BOTST', blad: '2024-I', cel: 'J3', aantal: 2 } });
    expect(['J3', 'J2', 'L4'].map((a) => cel('2024-I', a))).toEqual([{ waarde: 4, formule: null }, { waarde: null, formule: null }, { waarde: 2, formule: '=1+1' }]);
  });

  test('the same again is an assessment of what is there now: other figures, other choices', async () => {
    const boek = boekMet({ '2024-I': CIJFERS.map((rij) => rij.map((w) => (w === 0 ? 5 : w === 'Achterstand 1 januari 2024' ? 'Stand 1 januari 2024' : w))) });
    const { model, host, cel } = await modelproef(boek);
    const treden = () => ['J2', 'J3', 'J4'].map((a) => cel('2024-I', a).waarde);
    await model.acties.kiesSchrijfwijze('waarden');
    await model.acties.kies({ standteken: 'achterstand positief' });
    await model.acties.beoordeel();
    expect(treden()).toEqual([3, 2, 3]);
    await model.acties.herstel();
    host.typ('2024-I', 'E2', 33);
    await model.acties.herstel();
    expect(model.toestand()).toMatchObject({ herstel: 'terug', melding: null, samenvatting: { wat: 'geschreven' } });
    expect(treden()).toEqual([1, 2, 3]);
    await model.acties.herstel();
    await model.acties.kies({ standteken: 'voorsprong positief' });
    await model.acties.herstel();
    expect([treden(), model.toestand().lezing?.oud]).toEqual([[1, 1, 1], []]);
  });

  test('an earlier half-year that changed counts in what is assessed again', async () => {
    const { model, host, cel } = await modelproef(boekMet({ '2023-II': VORIG, '2024-I': ZONDER_VORIGE }));
    const trede = () => cel('2024-I', 'I2').waarde;
    await model.acties.kiesSchrijfwijze('waarden');
    await model.acties.beoordeel(plekken('2024-I'));
    const eerst = trede();
    await model.acties.herstel();
    host.typ('2023-II', 'E2', 33);
    await model.acties.herstel();
    expect([eerst, trede(), model.toestand().lezing?.beoordeling?.tabellen[1]?.rijen[0]?.beoordeling?.trede]).toEqual([4, 2, 2]);
  });

  test('a table to which the user added a row keeps that row', async () => {
    const boek = metTabel();
    const { model, host, venster } = await modelproef(boek);
    await model.acties.beoordeel();
    await host.rust();
    await venster.Excel.run(async (context) => {
      context.workbook.tables.getItem('T_2024I').resize('A1:L6');
      await context.sync();
    });
    host.typ('2024-I', 'A5', 'Bunnik');
    await model.acties.herstel();
    expect(model.toestand().melding).toBeNull();
    expect(bladVan(boek, '2024-I').staat.tabellen[0]?.bereik).toEqual(bereik(0, 0, 5, 4));
  });

  test('a filter that hides rows: refused, nothing is touched', async () => {
    const boek = metFilter();
    const { model, host, venster } = await modelproef(boek);
    await model.acties.beoordeel();
    await host.rust();
    await venster.Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItem('2024-I');
      blad.autoFilter.apply(blad.getRange('A1:L4'), 0, { filterOn: 'Values', values: ['Lopik'] });
      await context.sync();
    });
    const toen = afdruk(boek);
    await model.acties.herstel();
    expect(model.toestand()).toMatchObject({ herstel: 'terug', melding: { hindernis: { code: 'FILTER_VERBERGT', blad: '2024-I', rijen: 2 } } });
    expect(afdruk(boek)).toEqual(toen);
  });

  test.each([
    ['protected', (b: Werkboek) => bladVan(b, '2024-I').zet({ beveiligd: true }), 'BLAD_BEVEILIGD'],
    ['read-only', (b: Werkboek) => { b.alleenLezen = true; }, 'ALLEEN_LEZEN'],
    ['gone', (b: Werkboek) => { b.voegBladToe('Ander'); b.verwijderBlad(bladVan(b, '2024-I')); }, 'BLAD_WEG'],
  ] as const)('a sheet that is %s', async (_, doe, code) => {
    const boek = boekMet({ '2024-I': CIJFERS });
    const { model, host } = await modelproef(boek);
    await model.acties.beoordeel();
    await host.rust();
    doe(boek);
    const toen = afdruk(boek);
    await model.acties.herstel();
    expect(model.toestand()).toMatchObject({ herstel: 'terug', melding: { hindernis: { code } } });
    expect(afdruk(boek)).toEqual(toen);
  });

  test("the user undid it in Excel already: Herstel has nothing left to do, and breaks nothing", async () => {
    const boek = metTabel();
    const { model, host } = await modelproef(boek);
    const voor = afdruk(boek);
    await model.acties.beoordeel();
    await host.rust();
    while (host.maakOngedaan()) await host.rust();
    await model.acties.herstel();
    await host.rust();
    expect(model.toestand().melding).toBeNull();
    expect(afdruk(boek)).toEqual(voor);
  });
});

describe('Herstel is about what was written last', () => {
  const samen = async (p: Modelproef) => {
    await p.model.acties.kiesSchrijfwijze('waarden');
    return p.model;
  };

  test('a writing without cells in between: it names the half-year that it empties', async () => {
    const p = await modelproef(boekMet({ '2023-II': VORIG, '2024-I': CIJFERS }));
    const model = await samen(p);
    await model.acties.beoordeel(plekken('2024-I'));
    await model.acties.beoordeel(plekken('2023-II'));
    await model.acties.beoordeel(plekken('2024-I'));
    expect(model.toestand()).toMatchObject({ samenvatting: { cellen: 0, gewijzigd: false, plekken: plekken('2024-I') }, herstelt: plekken('2023-II') });
    await model.acties.herstel();
    expect(model.toestand().samenvatting).toMatchObject({ wat: 'hersteld', cellen: 28, plekken: plekken('2023-II') });
    expect([p.cel('2023-II', 'J1').waarde, p.cel('2024-I', 'J1').waarde]).toEqual([null, 'Trede 2024-1 (voorstel)']);
  });

  test('a filter in the way: clearing it goes on with Herstel, not with an assessment', async () => {
    const boek = metFilter();
    const p = await modelproef(boek);
    const model = await samen(p);
    await model.acties.beoordeel();
    p.host.typ('2024-I', 'E2', 40);
    await p.venster.Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItem('2024-I');
      blad.autoFilter.apply(blad.getRange('A1:L4'), 0, { filterOn: 'Values', values: ['Lopik'] });
      await context.sync();
    });
    await model.acties.herstel();
    expect(model.toestand().melding).toMatchObject({ hindernis: { code: 'FILTER_VERBERGT' } });
    await model.acties.gaNaar('2024-I', 1);
    await model.acties.wisFilterEnProbeer('2024-I');
    expect(model.toestand()).toMatchObject({ melding: null, herstel: 'opnieuw', samenvatting: { wat: 'hersteld' } });
    expect(p.cel('2024-I', 'J1').waarde).toBeNull();
  });

  test('only colours were written: that is what is said, and Herstel takes them along', async () => {
    const boek = boekMet({ '2024-I': CIJFERS });
    const p = await modelproef(boek);
    await p.model.acties.beoordeel();
    await p.host.rust();
    bladVan(boek, '2024-I').zet({ regels: [] });
    await p.model.acties.beoordeel();
    expect(p.model.toestand().samenvatting).toMatchObject({ cellen: 0, gewijzigd: true });
    await p.model.acties.herstel();
    expect(bladVan(boek, '2024-I').staat.regels).toEqual([]);
  });
});

test('nothing was written: nothing to restore', async () => {
  const { model } = await modelproef(boekMet({ '2024-I': CIJFERS }));
  await model.acties.herstel();
  expect(model.toestand().melding).toMatchObject({ hindernis: { code: 'NIETS_TE_HERSTELLEN' } });
});
