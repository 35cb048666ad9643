import { maakWerkmap } from './werkmap.mjs';

const [pad, halfjaren] = process.argv.slice(2);
maakWerkmap(pad, Number(halfjaren));
