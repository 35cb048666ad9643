import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLUENTBESTAND, fluentbestand } from './fluent';
import { kaderdocumenten } from './kaderdocumenten';
import { zinnendocument } from './zinnen';

for (const [pad, tekst] of Object.entries({ ...kaderdocumenten(), 'docs/zinnen.md': zinnendocument(), [FLUENTBESTAND]: fluentbestand() })) {
  writeFileSync(join(process.cwd(), pad), tekst);
  console.log(pad);
}
