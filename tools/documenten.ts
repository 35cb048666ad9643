import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kaderdocumenten } from './kaderdocumenten';
import { zinnendocument } from './zinnen';

for (const [pad, tekst] of Object.entries({ ...kaderdocumenten(), 'docs/zinnen.md': zinnendocument() })) {
  writeFileSync(join(process.cwd(), pad), tekst);
  console.log(pad);
}
