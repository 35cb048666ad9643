import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakVoorbeelden } from './maak';

for (const [naam, bytes] of Object.entries(maakVoorbeelden())) {
  writeFileSync(join(process.cwd(), 'voorbeelden', naam), bytes);
  console.log(`voorbeelden/${naam}`);
}
