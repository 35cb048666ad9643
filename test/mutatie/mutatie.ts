import { kaders } from '../../src/kaders';
import { beproef } from './beproef';

const uitslag = beproef(kaders);
const gevangen = uitslag.filter((l) => l.gevangenDoor !== null);
const overleefd = uitslag.filter((l) => l.gevangenDoor === null);
const onverklaard = overleefd.filter((l) => l.reden === null);

const breedte = Math.max(...uitslag.map((l) => l.naam.length));
for (const l of uitslag) console.log(`${l.gevangenDoor !== null ? 'gevangen ' : l.reden === null ? 'ONTSNAPT ' : 'gelijk   '} ${l.naam.padEnd(breedte)}  ${l.gevangenDoor ?? l.reden ?? 'geen enkel geval merkt dit'}`);
console.log(`\n${uitslag.length} beleidsfouten: ${gevangen.length} gevangen, ${overleefd.length - onverklaard.length} maken aantoonbaar niets uit, ${onverklaard.length} ontsnapt.`);
console.log(`${uitslag.length} policy mistakes: ${gevangen.length} caught, ${overleefd.length - onverklaard.length} argued equivalent, ${onverklaard.length} escaped.`);
process.exitCode = onverklaard.length === 0 ? 0 : 1;
