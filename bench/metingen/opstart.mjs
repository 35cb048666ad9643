import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paren } from '../meten.mjs';
import { draai, inTijdelijkeMap } from '../proces.mjs';
import { opdrachtregel } from '../product.mjs';

const MAKER = fileURLToPath(new URL('../maak-werkmap.mjs', import.meta.url));

export const meet = () =>
  inTijdelijkeMap(async (map) => {
    const invoer = join(map, 'klein.xlsx');
    const uitvoer = join(map, 'uit.xlsx');
    draai([MAKER, invoer, '1']);
    const ons = async () => {
      rmSync(uitvoer, { force: true });
      return draai([opdrachtregel(), invoer, '--uit', uitvoer]);
    };
    const { a, b, verhouding } = await paren({ opwarmen: 3, herhalingen: 25 }, ons, async () => draai(['-e', '0']));
    return [{ wat: 'Heel het proces, 26 rijen', ons: a, ander: b, tegen: 'node -e 0', eenheid: 'ms', verhouding, doel: 4, minstens: false }];
  });
