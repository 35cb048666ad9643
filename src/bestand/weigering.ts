import type { Bestandfout } from '../tekst/bestandfouten';

/**
 * Carries a Bestandfout out of the depths of this folder. A parser's callbacks can be left in no other way;
 * it is thrown here only, and every exported function turns it into plain data.
 */
export class Weigering extends Error {
  constructor(readonly fout: Bestandfout) {
    super(fout.code);
  }
}

export type Mislukt = { readonly gelukt: false; readonly fout: Bestandfout };

const alsFout = (e: unknown): Mislukt => {
  if (e instanceof Weigering) return { gelukt: false, fout: e.fout };
  throw e;
};

/** Runs `werk`; a Weigering becomes data, any other exception is our own bug and goes on. */
export const metFout = <T>(werk: () => T): T | Mislukt => {
  try {
    return werk();
  } catch (e) {
    return alsFout(e);
  }
};

/** The same for work that ends later. */
export const metFoutLater = <T>(werk: Promise<T>): Promise<T | Mislukt> => werk.catch(alsFout);

export const beschadigd = (deel: string | null, oorzaak: Bestandfout<'BESCHADIGD'>['oorzaak']): Weigering =>
  new Weigering({ code: 'BESCHADIGD', deel, oorzaak });
