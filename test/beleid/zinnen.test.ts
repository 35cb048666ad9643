import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zinnendocument } from '../../tools/zinnen';

// After a change of a sentence: `npm run documenten` writes the document anew; read what changed in it.
test('docs/zinnen.md lists what the product says', () => {
  expect(readFileSync(join(process.cwd(), 'docs', 'zinnen.md'), 'utf8')).toBe(zinnendocument());
});
