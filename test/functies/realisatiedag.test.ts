import { kaders } from '../../src/kaders';
import type { Celwaarde } from '../../src/werkmap/blad';
import { maakFuncties } from '../../src/werkmap/functies';
import { DAGGEVALLEN } from '../beleid/daggevallen';

const f = maakFuncties(kaders, 'nl');

/** A function is told nothing of the sheet that its range stands on. */
const inBereik = DAGGEVALLEN.filter(({ blad }) => blad === '2023-II');

const gezegd = (rijen: ReadonlyArray<readonly Celwaarde[]>): Readonly<Record<string, boolean>> => {
  const uit = f.beoordeel(rijen, '2023-2');
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fouten));
  const namen = rijen.slice(0, uit.waarde.length).map((rij) => rij[0]);
  return Object.fromEntries(namen.flatMap((naam, i) => (naam === 'Lopik' || naam === 'Zeist' ? [[naam, String(uit.waarde[i]?.[6]).includes('tussenstand')]] : [])));
};

const verwacht = (dagen: Readonly<Record<string, string | null>>): Readonly<Record<string, boolean>> => Object.fromEntries(Object.entries(dagen).map(([naam, dag]) => [naam, dag !== null]));

test.each(inBereik.map((g) => [g.naam, g] as const))('%s: BEOORDEEL says that the realisatie is an interim figure', (_naam, { rijen, dagen }) => expect(gezegd(rijen)).toEqual(verwacht(dagen)));

test('a day arrives in a function as a plain number', () => {
  const [geval] = DAGGEVALLEN;
  expect(gezegd([['Peildatum:', 45_225], ...(geval?.rijen.slice(1) ?? [])])).toEqual(verwacht(geval?.dagen ?? {}));
});
