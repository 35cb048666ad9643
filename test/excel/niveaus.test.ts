import { COA, modelproef } from '../hulp/excelmodel';

test.each(['1.9', '1.14', '1.15'])('everything at level %s, with office.js refusing what is above it', async (apiniveau) => {
  const { model, host, boek } = await modelproef('coa-utrecht', { apiniveau, alleenNiveau: true });
  await model.start();
  expect(model.toestand().melding).toBeNull();
  await model.acties.beoordeel(COA);
  await host.rust();
  expect(model.toestand()).toMatchObject({ melding: null, samenvatting: { beoordeeld: 130 }, excel: { api: apiniveau } });
  await model.acties.herstel();
  expect(model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'hersteld' } });
  await model.acties.herstel();
  await host.rust();
  expect(model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'geschreven', beoordeeld: 130 } });
  await model.acties.zetVast({ blad: '2024-I', periode: { jaar: 2024, helft: 1 } });
  expect(model.toestand()).toMatchObject({ melding: null, samenvatting: { wat: 'vastgezet' } });
  await model.acties.wisFilterEnProbeer('2024-I');
  await model.acties.gaNaar('2024-I', 5);
  expect(model.toestand().melding).toBeNull();
  await host.rust();
  expect(boek.ongedaan.gewistDoor).toEqual([]);
});
