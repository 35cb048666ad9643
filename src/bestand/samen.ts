/** A cell by its place. */
export interface Plek {
  readonly rij: number;
  readonly kolom: number;
}

const voor = (a: Plek, b: Plek): boolean => a.rij < b.rij || (a.rij === b.rij && a.kolom < b.kolom);

function* geweven<T extends Plek>(lijsten: ReadonlyArray<Iterable<T>>): Iterable<T> {
  const bronnen = lijsten.map((l) => l[Symbol.iterator]());
  const koppen = bronnen.map((b) => b.next());
  let vorige: T | null = null;
  for (;;) {
    let gekozen = -1;
    let eerste: T | null = null;
    for (const [i, kop] of koppen.entries()) {
      if (kop.done === true || (eerste !== null && !voor(kop.value, eerste))) continue;
      gekozen = i;
      eerste = kop.value;
    }
    const bron = bronnen[gekozen];
    if (eerste === null || bron === undefined) return;
    if (vorige === null || vorige.rij !== eerste.rij || vorige.kolom !== eerste.kolom) yield eerste;
    vorige = eerste;
    koppen[gekozen] = bron.next();
  }
}

/** Lists of cells that are in order as one list in order; of two plans for a cell that of the first list counts. */
export const samen = <T extends Plek>(lijsten: ReadonlyArray<Iterable<T>>): Iterable<T> => {
  const [enige, ...meer] = lijsten;
  return enige !== undefined && meer.length === 0 ? enige : geweven(lijsten);
};
