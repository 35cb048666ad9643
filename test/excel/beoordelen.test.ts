import { COA, modelproef } from '../hulp/excelmodel';

test('the example workbook: read, assessed and written, with formulas that keep calculating', async () => {
  const { model, host, cel, boek } = await modelproef('coa-utrecht');
  await model.start();
  expect(model.toestand().lezing?.actiefBlad).toBe('2022-II');
  await model.acties.beoordeel(COA);
  await host.rust();
  expect(model.toestand().melding).toBeNull();
  expect(model.toestand().samenvatting).toMatchObject({ wat: 'geschreven', cellen: 945, beoordeeld: 130, nietTeBeoordelen: 0 });
  expect(cel('2024-II', 'Q5').waarde).toBe('Trede 2024-2 (voorstel)');
  expect(cel('2024-II', 'Q6')).toEqual({ waarde: 4, formule: '=IBT.TREDE("2024-2",D6,C6&"",G6&"",B6&"",E6,K6&"")' });
  expect(cel('2023-I', 'P6').formule).toMatch(/^=IBT\.TREDE\("2023-1",/);
  expect(boek.ongedaan.gewistDoor).toEqual([]);

  host.typ('2024-II', 'G6', 332);
  await host.rust();
  expect([cel('2024-II', 'P6').waarde, cel('2024-II', 'Q6').waarde]).toEqual([0, 1]);
});
