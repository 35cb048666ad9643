import { celsleutel, type Blad, type Celwaarde } from '../../werkmap/blad';
import { isEigenFormule } from '../../werkmap/formule';
import { isDatumcode } from '../../werkmap/lezen/datumcode';

/** A used range as Excel gives it: three matrices of the same shape, and where it starts. */
export interface Vulling {
  readonly rij: number;
  readonly kolom: number;
  readonly waarden: ReadonlyArray<ReadonlyArray<unknown>>;
  readonly formules: ReadonlyArray<ReadonlyArray<unknown>>;
  readonly notaties: ReadonlyArray<ReadonlyArray<unknown>>;
}

const FOUTWAARDE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!)$/;

const celwaarde = (waarde: unknown, notatie: unknown): Celwaarde => {
  if (waarde === '' || waarde === null || waarde === undefined) return null;
  if (typeof waarde === 'number') return typeof notatie === 'string' && notatie !== 'General' && isDatumcode(notatie) ? { datum: waarde } : waarde;
  if (typeof waarde === 'boolean') return waarde;
  const tekst = String(waarde);
  return FOUTWAARDE.test(tekst) ? { fout: tekst } : tekst;
};

/** Whether what `range.formulas` gives is a formula: a text that starts with `=` (a text of the user's cannot). */
const isFormule = (f: unknown): f is string => typeof f === 'string' && f.startsWith('=');

type Inhoud = Pick<Blad, 'cellen' | 'formules'> & { readonly eigenFormules: ReadonlyMap<number, string> };

/** The cells of a sheet as recognition takes them. */
export const alsCellen = (v: Vulling): Inhoud => {
  const cellen: Array<Celwaarde[] | undefined> = [];
  const formules = new Set<number>();
  const eigenFormules = new Map<number, string>();
  v.waarden.forEach((rijwaarden, r) => {
    const rij: Celwaarde[] = [];
    rijwaarden.forEach((waarde, k) => {
      const cel = celwaarde(waarde, v.notaties[r]?.[k]);
      if (cel !== null) rij[v.kolom + k] = cel;
      const formule = v.formules[r]?.[k];
      // a text that starts with `=` comes back as itself in both
      if (!isFormule(formule) || formule === waarde) return;
      const sleutel = celsleutel(v.rij + r, v.kolom + k);
      formules.add(sleutel);
      if (isEigenFormule(formule)) eigenFormules.set(sleutel, formule);
    });
    if (rij.length > 0) cellen[v.rij + r] = rij;
  });
  return { cellen, formules, eigenFormules };
};

export const BEGIN = 0x811c9dc5;

// looked up once and not per letter: in some surroundings that takes longer than the sum itself
const { imul } = Math;

/** Mixes a text into a fingerprint. */
export const meng = (hash: number, tekst: string): number => {
  let h = hash;
  for (let i = 0; i < tekst.length; i += 1) h = imul(h ^ tekst.charCodeAt(i), 0x01000193);
  return imul(h ^ 0x1f, 0x01000193);
};

/**
 * A short text that differs as soon as a figure, text or formula does. The outcome of a formula of ours does not count: Excel
 * may still be working on it.
 */
export const vingerafdruk = (v: Vulling | null): string => {
  if (v === null) return 'leeg';
  let h = meng(BEGIN, `${v.rij},${v.kolom}`);
  v.waarden.forEach((rij, r) => {
    rij.forEach((waarde, k) => {
      const formule = v.formules[r]?.[k];
      if (isFormule(formule) && isEigenFormule(formule)) h = meng(h, formule);
      else h = meng(h, formule === waarde ? `${typeof waarde} ${String(waarde)}` : `${String(formule)}=${String(waarde)}`);
    });
    h = meng(h, '\n');
  });
  return (h >>> 0).toString(36);
};
