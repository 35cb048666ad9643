import { DAGGEVALLEN } from '../beleid/daggevallen';
import { modelproef } from '../hulp/excelmodel';
import { boekMet } from '../hulp/werkboek';

test.each(DAGGEVALLEN.map((g) => [g.naam, g] as const))('%s: the pane says of which day the realisatie is', async (_naam, { blad, rijen, dagen }) => {
  const { model } = await modelproef(boekMet({ [blad]: rijen }));
  await model.acties.kies({});
  const gezegd = (model.toestand().lezing?.beoordeling?.tabellen ?? []).flatMap((t) => t.rijen).map((r) => [r.rij.naam, r.bevindingen.flatMap((b) => (b.code === 'TUSSENSTAND' ? [b.dag] : []))[0] ?? null] as const);
  expect(Object.fromEntries(gezegd)).toEqual(dagen);
});
