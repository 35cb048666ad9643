import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose tests Stryker runs for every mutant. */
const MAPPEN = ['src/engine', 'src/kaders', 'src/tekst', 'test/beleid'];

/** The properties take longer than all the others together. */
const TE_TRAAG = /eigenschappen\.test\.ts$/;

/**
 * All tests of the mutated folders as one file, so that their modules are loaded once per mutant and not once per test
 * file. What the product remembers per kader is forgotten at once here: else only the first test that asks for it would
 * count as touching the code behind it, and Stryker runs no other test for a mutant there.
 */
class Vergeetachtig<K extends WeakKey, V> extends WeakMap<K, V> {
  override get(): undefined {
    return undefined;
  }
}

/** The names of the tests that can find the mutant, as a regular expression; all where there is none. A file without one is not loaded. */
const { gevraagdeTests } = globalThis as { gevraagdeTests?: string };
const gevraagd = gevraagdeTests?.replaceAll('\\', '');

const { WeakMap: onthoudt } = globalThis;
Object.assign(globalThis, { WeakMap: Vergeetachtig });
for (const map of MAPPEN) {
  for (const naam of readdirSync(join(process.cwd(), map)).filter((n) => n.endsWith('.test.ts') && !TE_TRAAG.test(n))) {
    const bestand = `${map}/${naam}`;
    if (gevraagd?.includes(bestand) === false) continue;
    describe(bestand, () => {
      jest.requireActual(join(process.cwd(), bestand));
    });
  }
}
Object.assign(globalThis, { WeakMap: onthoudt });
