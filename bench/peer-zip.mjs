// The least that any program does that changes a workbook with these libraries: unzip, parse every part, zip again.
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import sax from 'sax';

const [invoer, uitvoer] = process.argv.slice(2);
const delen = unzipSync(readFileSync(invoer));
const niets = () => {};
for (const [naam, bytes] of Object.entries(delen)) {
  if (!/\.(?:xml|rels)$/.test(naam)) continue;
  const parser = sax.parser(true);
  parser.onopentag = niets;
  parser.onclosetag = niets;
  parser.ontext = niets;
  parser.onerror = (fout) => {
    throw fout;
  };
  parser.write(strFromU8(bytes)).close();
}
writeFileSync(uitvoer, zipSync(delen));
