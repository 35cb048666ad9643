import type { Bewering } from './beweringen';
import { naTekst } from './beweringen/hulp';
import type { Gelezen } from './lezen/verband';

/** A figure with a unit is a figure that someone may want to check; a year, a page or a house number is not. */
const EENHEID = /^ ?(?:extra |te huisvesten |utrechtse |gekoppelde )?(?:vergunninghouders?|statushouders?|personen|mensen|gemeenten?|plekken|opvangplekken|asielopvangplekken|nidos|woningen|flexwoningen|amv|asielzoekers|huurwoningen|locaties|daarvan|ervan|van hen)(?![a-z])/;

/** The figures that no claim is about. */
export const losseCijfers = (zinnen: readonly Gelezen[], beweringen: readonly Bewering[]): ReadonlyArray<{ readonly zin: Gelezen; readonly merk: number }> => {
  const gelezen = new Map<Gelezen, Set<number>>();
  for (const b of beweringen) gelezen.set(b.zin, new Set([...(gelezen.get(b.zin) ?? []), ...b.merken]));
  return zinnen.flatMap((zin) =>
    zin.merken.flatMap((merk, i) => {
      if (gelezen.get(zin)?.has(i) === true) return [];
      // a trede in a sentence on a gemeente is said of someone; elsewhere the ladder is explained
      if (merk.soort === 't') return zin.merken.some((m) => m.soort === 'g') ? [{ zin, merk: i }] : [];
      const cijfer = merk.soort === 'p' || (merk.soort === 'n' && EENHEID.test(naTekst(zin, i)));
      return cijfer ? [{ zin, merk: i }] : [];
    }),
  );
};
