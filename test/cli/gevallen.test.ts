import { writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { maakXlsx } from '../../voorbeelden/maker';
import { bladgevallen, type Gezegd } from '../beleid/bladgevallen';
import { draai, nieuweMap } from './draai';

interface Document {
  readonly tabellen: ReadonlyArray<{
    readonly rijen: ReadonlyArray<{ readonly gemeente: string; readonly trede: number | null; readonly onderbouwing: Gezegd['stappen']; readonly fouten: ReadonlyArray<{ readonly code: string; readonly veld: string }> }>;
  }>;
}

test.each(bladgevallen().map((g) => [g.naam, g] as const))('the cases of %s: the file says what the engine says, step by step', async (_naam, { periode, rijen, verwacht, keuzes }) => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'gevallen.xlsx'), maakXlsx({ titel: 'gevallen', bladen: [{ naam: periode, rijen }] }));
  const { code, uit, fout } = await draai(map, 'gevallen.xlsx', '--json', '--stand', 'achterstand', '--gecorrigeerd', keuzes.gecorrigeerd === true ? 'ja' : 'nee', ...(keuzes.gemeenten ?? []).flatMap((naam) => ['--gemeente', naam]));
  // the cases answer every question, also those that this one does not ask
  expect(fout.split('\n').filter((regel) => regel !== '' && !regel.includes(' had geen gevolg: '))).toEqual([]);
  const gezegd = (JSON.parse(uit) as Document).tabellen.flatMap((t) => t.rijen).map(({ gemeente, trede, fouten, onderbouwing }) => [gemeente, { trede, fouten: fouten.map((f) => `${f.code}:${f.veld}`), stappen: onderbouwing }] as const);
  expect(new Map(gezegd)).toEqual(verwacht);
  expect(code).toBe([...verwacht.values()].every((g) => g.trede !== null) ? 0 : 1);
});
