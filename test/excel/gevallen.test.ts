import { kaders } from '../../src/kaders';
import { onderbouwd } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { bladgevallen, type Gezegd } from '../beleid/bladgevallen';
import { modelproef } from '../hulp/excelmodel';
import { boekMet } from '../hulp/werkboek';

test.each(bladgevallen().map((g) => [g.naam, g] as const))('the cases of %s: the pane says what the engine says, step by step', async (_naam, { periode, rijen, verwacht, keuzes }) => {
  const { model } = await modelproef(boekMet({ [periode]: rijen }));
  await model.acties.kies(keuzes);
  const { lezing, melding } = model.toestand();
  expect(melding).toBeNull();
  if (lezing?.herkenning.gelukt === false) throw new Error(JSON.stringify(lezing.herkenning.fouten));
  const gezegd = (lezing?.beoordeling?.tabellen ?? []).flatMap((t) => t.rijen).map((r): readonly [string, Gezegd] => {
    const b = onderbouwd(r, kaders);
    return [r.rij.naam, { trede: b?.trede ?? null, fouten: r.fouten.map((f) => `${f.code}:${f.veld}`), stappen: b?.onderbouwing ?? [] }];
  });
  expect(new Map(gezegd)).toEqual(verwacht);
});
