import { prognoseBij } from '../../src/excel/deelvenster/prognose/bij';
import type { Dag } from '../../src/engine';
import { modelproef, plekken, type Modelproef } from '../hulp/excelmodel';
import { STADIA, VOORAF, type Proefblad } from '../hulp/replay';
import { afdruk, alsTabel, bereik, bladVan, boekMet, luisterMee } from '../hulp/werkboek';

const OKTOBER: Dag = { jaar: 2023, maand: 10, dag: 26 };
const bij = (dag: Dag = OKTOBER) => prognoseBij(dag, 'nl');

const boekVan = (...bladen: readonly Proefblad[]) => boekMet(Object.fromEntries(bladen.map((b) => [b.naam, b.rijen])));

/** What every cell of the sheet holds. */
const cellen = (boek: Modelproef['boek']): readonly unknown[] => Array.from({ length: 27 * 21 }, (_, i) => bladVan(boek, '2023-II').cel(Math.floor(i / 21), i % 21));

/** What stands in the header row of a sheet, from a column on. */
const koppen = ({ boek }: Modelproef, blad: string, vanaf: number): readonly unknown[] => {
  const uit: unknown[] = [];
  for (let k = vanaf; bladVan(boek, blad).waarde(0, k) !== null; k += 1) uit.push(bladVan(boek, blad).waarde(0, k));
  return uit;
};

describe('the second half of 2023 in Excel (fictitious figures per gemeente)', () => {
  test('beside the treden, as values; Herstel takes all of it away, and again puts it back', async () => {
    const boek = boekVan(VOORAF, STADIA.verlaagd);
    const proef = await modelproef(boek);
    const { model, host, cel } = proef;
    await host.rust();
    const voor = afdruk(boek);
    await model.acties.beoordeel(plekken('2023-II'), bij());
    await host.rust();
    expect(model.toestand().melding).toBeNull();
    expect(koppen(proef, '2023-II', 14)).toEqual([
      'Prognose eindstand 2023-2, gelijkblijvende realisatie (berekend)', 'Prognose inschaling interventieladder 2023-2, gelijkblijvende realisatie (berekend)',
      'Prognose eindstand 2023-2, huidig tempo (berekend)', 'Prognose inschaling interventieladder 2023-2, huidig tempo (berekend)',
      'Prognose eindstand 2023-2, niemand meer erbij (berekend)', 'Prognose inschaling interventieladder 2023-2, niemand meer erbij (berekend)', 'Prognose toelichting 2023-2 (berekend)',
    ]);
    expect(['O2', 'P2', 'Q2', 'R2', 'S2', 'T2'].map((p) => cel('2023-II', p))).toEqual([36, 2, 187, 2, 200, 2].map((waarde) => ({ waarde, formule: null })));
    expect(String(cel('2023-II', 'U2').waarde)).toContain('Stand van Amersfoort op 26 oktober 2023, gerekend met taakstelling 246, geldig tot 10 november 2023');
    expect(cel('2023-II', 'L2').waarde).toBe(2);
    const na = cellen(boek);
    await model.acties.herstel();
    expect([model.toestand().melding, afdruk(boek)]).toEqual([null, voor]);
    await model.acties.herstel();
    await host.rust();
    expect([model.toestand().melding, cellen(boek)]).toEqual([null, na]);
  });

  test('written again: nothing; on another day the same columns; assessed without, they stay', async () => {
    const boek = boekVan(VOORAF, STADIA.november);
    const proef = await modelproef(boek);
    const { model, cel } = proef;
    await model.acties.beoordeel(plekken('2023-II'), bij({ jaar: 2023, maand: 11, dag: 10 }));
    const [eerst, breed] = [cel('2023-II', 'Q2').waarde, koppen(proef, '2023-II', 0)];
    await model.acties.beoordeel(plekken('2023-II'), bij({ jaar: 2023, maand: 11, dag: 10 }));
    expect(model.toestand().samenvatting).toMatchObject({ cellen: 0 });
    await model.acties.beoordeel(plekken('2023-II'), bij({ jaar: 2023, maand: 12, dag: 1 }));
    expect([eerst, cel('2023-II', 'Q2').waarde, koppen(proef, '2023-II', 0)]).toEqual([104, 108, breed]);
    await model.acties.beoordeel(plekken('2023-II'));
    expect([model.toestand().samenvatting?.cellen, cel('2023-II', 'Q2').waarde]).toEqual([0, 108]);
    expect(model.toestand().lezing?.oud).toEqual([]);
  });

  test('to the end: 1208, and 13 gemeenten on trede 1 and 13 on trede 2, with the columns of October still there', async () => {
    const { model, cel } = await modelproef(boekVan(VOORAF, STADIA.eind));
    await model.acties.beoordeel(plekken('2023-II'), bij({ jaar: 2023, maand: 12, dag: 31 }));
    const { provincie } = model.toestand().lezing?.beoordeling?.tabellen.at(-1) ?? {};
    expect([provincie?.sommen.totaalopgave, provincie?.sommen.realisatie, provincie?.treden]).toEqual([1778, 1208, { '1': 13, '2': 13, '3': 0, '4': 0, '5': 0, '6': 0 }]);
    // fifteen had a shortage on 1 October, ten of them on trede 2 all the same
    const tekort = (model.toestand().lezing?.beoordeling?.tabellen.at(-1)?.rijen ?? []).filter((r) => r.beoordeling?.basis === 'koppelingstekort');
    expect([tekort.length, tekort.filter((r) => r.beoordeling?.trede === 2).length]).toEqual([15, 10]);
    await model.acties.herlees();
    expect(model.toestand().lezing?.beoordeling?.tabellen.at(-1)?.provincie).toEqual(provincie);
    expect(cel('2023-II', 'V1').waarde).toBe('Prognose toelichting 2023-2 (berekend)');
  });

  test('a sheet that was renamed since it was read gets its prognosis all the same', async () => {
    const boek = boekVan(VOORAF, STADIA.verlaagd);
    const proef = await modelproef(boek);
    await proef.model.acties.herlees();
    boek.hernoem(bladVan(boek, '2023-II'), '2023-II def');
    await proef.model.acties.beoordeel(plekken('2023-II'), bij());
    expect([proef.model.toestand().melding, proef.cel('2023-II def', 'O2').waarde]).toEqual([null, 36]);
  });

  test('as many requests as an assessment takes without', async () => {
    const verzoeken = async (metPrognose: boolean): Promise<readonly string[]> => {
      const { model, host } = await modelproef(boekVan(VOORAF, STADIA.verlaagd));
      await model.acties.herlees();
      const verkeer = luisterMee(host);
      await model.acties.beoordeel(plekken('2023-II'), metPrognose ? bij() : undefined);
      return verkeer.verzoeken.map((v) => v.soort);
    };
    expect(await verzoeken(true)).toEqual(await verzoeken(false));
  });

  test('an Excel table grows over all fourteen', async () => {
    const boek = boekVan(STADIA.oktober);
    alsTabel(boek, '2023-II', bereik(0, 0, 26, 5));
    const { model } = await modelproef(boek);
    await model.acties.beoordeel(plekken('2023-II'), bij());
    expect([model.toestand().melding, bladVan(boek, '2023-II').staat.tabellen[0]?.bereik]).toEqual([null, bereik(0, 0, 26, 19)]);
  });
});

test('Utrecht 2022-1: a column “Prognose inschaling interventieladder” of the user’s stays as it is, and is read past', async () => {
  const rijen = [
    ['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I, incl. herverdeling UH', 'Totaalopgave 2022-I', 'Realisatie cumulatief 2022-I', 'Achterstand 1 juli 2022', 'Prognose inschaling interventieladder'],
    ['Utrecht', 'Trede 2', 171, 204, 375, 168, 207, 'Trede 1'],
  ];
  const proef = await modelproef(boekMet({ '2022-I': rijen }));
  await proef.model.acties.beoordeel(plekken('2022-I'), bij({ jaar: 2022, maand: 6, dag: 30 }));
  expect(proef.model.toestand().melding).toBeNull();
  expect(Array.from({ length: 8 }, (_, k) => bladVan(proef.boek, '2022-I').waarde(1, k))).toEqual(rijen[1]);
  // our columns: the trede, then the closing balance and the trede at the present pace and with no one more
  await proef.host.rust();
  expect([12, 17, 18, 19, 20].map((k) => bladVan(proef.boek, '2022-I').waarde(1, k))).toEqual([3, 207, 3, 207, 3]);
  expect(proef.model.toestand().lezing?.beoordeling?.tabellen[0]?.rijen[0]?.beoordeling?.grootheden.vorigeTrede).toBe(2);
});

test('a half-year that was decided already says so in the last column', async () => {
  const rijen = [['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I', 'Realisatie cumulatief 2022-I', 'Besluit trede 2022-I'], ['Utrecht', 'Trede 2', 171, 204, 168, 2]];
  const proef = await modelproef(boekMet({ '2022-I': rijen }));
  await proef.model.acties.beoordeel(plekken('2022-I'), prognoseBij({ jaar: 2022, maand: 6, dag: 1 }, 'en'));
  await proef.host.rust();
  const kop = koppen(proef, '2022-I', 0);
  expect(String(bladVan(proef.boek, '2022-I').waarde(1, kop.findIndex((k) => String(k).startsWith('Prognose toelichting'))))).toContain(' This half-year was decided already: trede 2. The expected treden are those of the proposal.');
});
