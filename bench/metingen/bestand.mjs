import { unzipSync, strFromU8 } from 'fflate';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaan, paren } from '../meten.mjs';
import { draai, inTijdelijkeMap, piekgeheugen } from '../proces.mjs';
import { opdrachtregel } from '../product.mjs';

const PEER = fileURLToPath(new URL('../peer-zip.mjs', import.meta.url));
const MAKER = fileURLToPath(new URL('../maak-werkmap.mjs', import.meta.url));
const KLOK = fileURLToPath(new URL('../klok.cjs', import.meta.url));
const HALFJAREN = 1_923;

const aantalCellen = (pad) => strFromU8(unzipSync(readFileSync(pad))['xl/worksheets/sheet1.xml']).split('<c ').length - 1;

export const meet = () =>
  inTijdelijkeMap(async (map) => {
    const invoer = join(map, 'groot.xlsx');
    const uitvoer = join(map, 'uit.xlsx');
    draai([MAKER, invoer, String(HALFJAREN)]);
    const onze = ['--require', KLOK, opdrachtregel(), invoer, '--uit', uitvoer];
    const hun = [PEER, invoer, uitvoer];
    const ren = (args) => async () => {
      rmSync(uitvoer, { force: true });
      return draai(args);
    };
    const { a, b, verhouding } = await paren({ opwarmen: 1, herhalingen: 5 }, ren(onze), ren(hun));
    const piek = (args) =>
      mediaan(
        [1, 2, 3].map(() => {
          rmSync(uitvoer, { force: true });
          return piekgeheugen(args, map);
        }),
      );
    const piekHun = piek(hun);
    const piekOns = piek(onze);
    if (aantalCellen(uitvoer) <= aantalCellen(invoer)) throw new Error('nothing was written into the workbook');
    return [
      { wat: 'Werkmap van 50.000 rijen', ons: a, ander: b, tegen: 'uitpakken, sax, inpakken', eenheid: 'ms', verhouding, doel: 2, minstens: false },
      { wat: 'Piekgeheugen daarbij', ons: piekOns, ander: piekHun, tegen: 'uitpakken, sax, inpakken', eenheid: 'MB', verhouding: piekOns / piekHun, doel: 400, grens: 'MB', minstens: false },
    ];
  });
