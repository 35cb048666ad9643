import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { iconen } from './iconen';

const map = join(process.cwd(), 'assets');
mkdirSync(map, { recursive: true });
for (const [naam, bytes] of Object.entries(iconen())) {
  writeFileSync(join(map, naam), bytes);
  console.log(`assets/${naam}`);
}
