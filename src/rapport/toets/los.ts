import type { Stappen } from '../../werkmap/stappen';
import type { Bewering } from './beweringen';
import { naTekst } from './beweringen/hulp';
import type { Merk } from './lezen/merken';
import type { Gelezen } from './lezen/verband';
import { verwijst } from './lezen/verwijzing';

/** A figure with a unit is a figure that someone may want to check; a year, a page or a house number is not. */
const EENHEID = /^ ?(?:extra |te huisvesten |utrechtse |gekoppelde )?(?:vergunninghouders?|statushouders?|personen|mensen|gemeenten?|plekken|opvangplekken|asielopvangplekken|nidos|woningen|flexwoningen|amv|asielzoekers|huurwoningen|locaties|daarvan|ervan|van hen)(?![a-z])/;

export interface Loscijfer {
  readonly zin: Gelezen;
  readonly merk: number;
  /** `wie`: a trede, and of the gemeenten that were named it is not sure whose. */
  readonly waarom: 'los' | 'wie';
}

const heeftNamen = (zin: Gelezen): boolean => zin.merken.some((m) => m.soort === 'g');

const waaromLos = (zin: Gelezen, merk: Merk, i: number): Loscijfer['waarom'] | null => {
  // a trede in a sentence on a gemeente is said of someone; elsewhere the ladder is explained
  if (merk.soort === 't') return heeftNamen(zin) ? 'los' : verwijst(zin) && !zin.verwacht && zin.vorige !== null && heeftNamen(zin.vorige) ? 'wie' : null;
  return merk.soort === 'p' || merk.soort === 'b' || (merk.soort === 'n' && EENHEID.test(naTekst(zin, i))) ? 'los' : null;
};

/** The figures that no claim is about; a sentence each step. */
export function* losseCijfers(zinnen: readonly Gelezen[], beweringen: readonly Bewering[]): Stappen<readonly Loscijfer[]> {
  const gelezen = new Map<Gelezen, Set<number>>();
  for (const b of beweringen) {
    const merken = gelezen.get(b.zin);
    if (merken === undefined) gelezen.set(b.zin, new Set(b.merken));
    else for (const m of b.merken) merken.add(m);
  }
  const los: Loscijfer[] = [];
  for (const zin of zinnen) {
    zin.merken.forEach((merk, i) => {
      const waarom = gelezen.get(zin)?.has(i) === true ? null : waaromLos(zin, merk, i);
      if (waarom !== null) los.push({ zin, merk: i, waarom });
    });
    yield;
  }
  return los;
}
