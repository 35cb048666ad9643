import { toetsWerkmap, type Afloop } from './invarianten';
import { maakWerkmap } from './rooster';

/** `npm run fuzz -- [number] [first seed]`: random workbooks through recognition, assessment and plan. */
const [aantal = 1_000_000, eerste = 1] = process.argv.slice(2).map(Number);
const telling: Record<Afloop, number> = { beoordeeld: 0, vraag: 0, 'geen plan': 0 };
const begin = Date.now();
let traagste = 0;
for (let zaad = eerste; zaad < eerste + aantal; zaad += 1) {
  const start = performance.now();
  try {
    telling[toetsWerkmap(maakWerkmap(zaad))] += 1;
  } catch (fout) {
    console.error(`Zaad ${zaad}: ${fout instanceof Error ? (fout.stack ?? fout.message) : String(fout)}`);
    process.exit(1);
  }
  traagste = Math.max(traagste, performance.now() - start);
  if (zaad % 50_000 === 0) console.error(`${zaad} …`);
}
console.log(`${aantal} werkmappen in ${Math.round((Date.now() - begin) / 1000)} s: ${telling.beoordeeld} beoordeeld, ${telling.vraag} met een vraag, ${telling['geen plan']} zonder plan; traagste ${traagste.toFixed(1)} ms.`);
