import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kaderdocumenten } from './kaderdocumenten';

for (const [pad, tekst] of Object.entries(kaderdocumenten())) {
  writeFileSync(join(process.cwd(), pad), tekst);
  console.log(pad);
}
