import { logischVan } from '../dwang';
import type { Rekening } from '../reken';
import type { Knoop } from '../knoop';
import type { Enkel, Uitkomst } from '../waarde';
import { isFout, isReeks, isVerwijzing, NB, WAARDE } from '../waarde';
import type { Functies } from './soort';
import { gewoon, lui, perCel, VEEL } from './soort';

const kies = (x: Enkel, dan: Enkel, anders: Enkel): Enkel => {
  const waar = logischVan(x);
  return isFout(waar) ? waar : waar ? dan : anders;
};

const isEen = (x: Uitkomst): boolean => {
  if (isVerwijzing(x)) return x.bereik.rij === x.bereik.totRij && x.bereik.kolom === x.bereik.totKolom;
  return !isReeks(x);
};

/** Only the branch that is taken is worked out, unless the test is a range. */
const als = ([test, dan, anders]: readonly Knoop[], r: Rekening): Uitkomst => {
  const uitkomst = test === undefined ? null : r.reken(test);
  const tak = (k: Knoop | undefined, anders_: Enkel): Uitkomst => (k === undefined ? anders_ : k.soort === 'leeg' ? 0 : r.reken(k));
  if (!isEen(uitkomst)) return r.perCel([uitkomst, tak(dan, true), tak(anders, false)], ([x = null, a = null, b = null]) => kies(x, a, b));
  const waar = logischVan(r.enkel(uitkomst));
  return isFout(waar) ? waar : waar ? tak(dan, true) : tak(anders, false);
};

const alsFout = (vangt: (x: Enkel) => boolean) => ([eerst, anders]: readonly Knoop[], r: Rekening): Uitkomst => {
  const uitkomst = eerst === undefined ? null : r.reken(eerst);
  const plan = (): Uitkomst => (anders === undefined || anders.soort === 'leeg' ? 0 : r.reken(anders));
  if (!isEen(uitkomst)) return r.perCel([uitkomst, plan()], ([x = null, y = null]) => (vangt(x) ? y : x));
  return vangt(r.enkel(uitkomst)) ? plan() : uitkomst;
};

const alsAlle = (argumenten: readonly Knoop[], r: Rekening): Uitkomst => {
  for (let i = 0; i + 1 < argumenten.length; i += 2) {
    const [test, dan] = [argumenten[i], argumenten[i + 1]];
    const waar = logischVan(test === undefined ? null : r.enkel(r.reken(test)));
    if (isFout(waar)) return waar;
    if (waar && dan !== undefined) return r.reken(dan);
  }
  return NB;
};

/** Of cells only logicals and numbers count; blank and text are passed over. Nothing left is an error. */
const enOf = (begin: boolean, samen: (a: boolean, b: boolean) => boolean) => (argumenten: readonly Uitkomst[], r: Rekening): Uitkomst => {
  let uit = begin;
  let gezien = false;
  for (const a of argumenten) {
    const los = !isVerwijzing(a) && !isReeks(a);
    for (const cel of r.reeks(a).rijen.flat()) {
      if (!los && (cel === null || typeof cel === 'string')) continue;
      const waar = logischVan(cel);
      if (isFout(waar)) return waar;
      gezien = true;
      uit = samen(uit, waar);
    }
  }
  return gezien ? uit : WAARDE;
};

export const LOGISCH: Functies = {
  IF: lui(1, 3, als),
  IFS: lui(2, VEEL, alsAlle),
  IFERROR: lui(2, 2, alsFout(isFout)),
  IFNA: lui(2, 2, alsFout((x) => isFout(x) && x.fout === NB.fout)),
  AND: gewoon(1, VEEL, enOf(true, (a, b) => a && b)),
  OR: gewoon(1, VEEL, enOf(false, (a, b) => a || b)),
  NOT: perCel(1, 1, ([x = null]) => {
    const waar = logischVan(x);
    return isFout(waar) ? waar : !waar;
  }),
  TRUE: gewoon(0, 0, () => true),
  FALSE: gewoon(0, 0, () => false),
  NA: gewoon(0, 0, () => NB),
  ISNUMBER: perCel(1, 1, ([x]) => typeof x === 'number'),
  ISTEXT: perCel(1, 1, ([x]) => typeof x === 'string'),
  ISBLANK: perCel(1, 1, ([x]) => x === null),
  ISERROR: perCel(1, 1, ([x = null]) => isFout(x)),
  ISNA: perCel(1, 1, ([x = null]) => isFout(x) && x.fout === NB.fout),
  ISLOGICAL: perCel(1, 1, ([x]) => typeof x === 'boolean'),
};
