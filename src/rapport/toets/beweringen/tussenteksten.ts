import { bij, ervoor, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';

const EXTRA = /‹n(\d+)› (?:vergunninghouders|statushouders|personen) extra(?: te huisvesten)?(,? boven ?op [^‹.;]{0,60}‹n(\d+)›)?/g;

/** "20.000 vergunninghouders extra", and "6.500 extra, boven op de taakstelling van 13.500". */
export const extra: Patroon = (z) =>
  [...z.sjabloon.matchAll(EXTRA)].flatMap(([, n, , basis]): Bewering[] => {
    const [merk, bovenOp] = [merkOp(z, 'n', n), merkOp(z, 'n', basis)];
    return merk === null ? [] : [{ ...bij(z, n), soort: 'extra', waarde: merk.waarde, bovenOp: bovenOp?.waarde ?? null }];
  });

const BRIEFHOOFD = /(?:^|(?<![a-z]))datum:? ‹d(\d+)›/;
const AANHEF = /(?<![a-z])geacht college(?![a-z])/;
const VERZONDEN = /(?<!vorige |eerdere |voorgaande |laatste )(?:toezichtbrief|beoordelingsbrief)[^‹.;]{0,60}(?<![a-z])op ‹d(\d+)› (?:jl\.? )?aan (?:het|uw) college/g;

/** The date in the head of a letter to the college, and the day on which another text says that it was sent. */
export const briefdata: Patroon = (z) => {
  const verwijzingen = [...z.sjabloon.matchAll(VERZONDEN)].flatMap(([, d]): Bewering[] => {
    const merk = merkOp(z, 'd', d);
    return merk === null ? [] : [{ ...bij(z, d), soort: 'briefdatum', dag: { ...merk.dag, jaar: merk.dag.jaar ?? 0 }, rol: 'verwijzing' }];
  });
  if (!AANHEF.test(z.sjabloon)) return verwijzingen;
  // the head of a letter is cut in lines: look back from its salutation to the last date, past a subject that is an assessment
  let hoofd: Bewering | null = null;
  for (const zin of [z, ...ervoor(z, 25)]) {
    const d = BRIEFHOOFD.exec(zin.sjabloon)?.[1];
    const merk = merkOp(zin, 'd', d);
    if (hoofd === null && merk?.dag.jaar != null) hoofd = { ...bij(zin, d), soort: 'briefdatum', dag: { ...merk.dag, jaar: merk.dag.jaar }, rol: 'brief' };
    if (hoofd !== null && /onderwerp.*beoordeling/.test(zin.sjabloon)) return [...verwijzingen, hoofd];
  }
  return verwijzingen;
};
