import { celsleutel, type Blad, type Celwaarde, type Werkmap } from '../../src/werkmap/blad';
import type { Correctieplan, Schrijfplan } from '../../src/werkmap/schrijfplan';

/** Carries plans out on a workbook in memory, as a file or Excel would: the simplest reading of a plan. */
export const voerUit = (werkmap: Werkmap, plannen: readonly Schrijfplan[]): Werkmap => ({
  bladen: werkmap.bladen.map((blad) => plannen.filter((p) => p.blad === blad.naam).reduce(opBlad, blad)),
});

const opBlad = (blad: Blad, plan: Schrijfplan): Blad => {
  const cellen: Array<Array<Celwaarde | undefined> | undefined> = blad.cellen.map((rij) => (rij === undefined ? undefined : [...rij]));
  const formules = new Set(blad.formules);
  const eigenFormules = new Map(blad.eigenFormules);
  for (const { rij, kolom, waarde, formule } of plan.cellen) {
    const sleutel = celsleutel(rij, kolom);
    if (blad.formules.has(sleutel) && !blad.eigenFormules?.has(sleutel)) throw new Error(`plan writes over the formula at ${rij},${kolom}`);
    const cel = (cellen[rij] ??= []);
    cel[kolom] = waarde;
    formules.delete(sleutel);
    eigenFormules.delete(sleutel);
    if (formule !== undefined) {
      formules.add(sleutel);
      eigenFormules.set(sleutel, formule);
    }
  }
  const tabellen = blad.tabellen.map((t) => {
    const groei = plan.groei.find((g) => g.tabel === t.naam);
    return groei === undefined ? t : { ...t, bereik: groei.naar };
  });
  return { ...blad, cellen, formules, eigenFormules, tabellen, ...(plan.filter === undefined ? {} : { filter: plan.filter }) };
};

/** Carries out what was accepted on a workbook in memory: only values change. */
export const neemOver = (werkmap: Werkmap, plannen: readonly Correctieplan[]): Werkmap => ({
  bladen: werkmap.bladen.map((blad) => {
    const cellen: Array<Array<Celwaarde | undefined> | undefined> = blad.cellen.map((rij) => (rij === undefined ? undefined : [...rij]));
    for (const { rij, kolom, waarde } of plannen.filter((p) => p.blad === blad.naam).flatMap((p) => p.cellen)) {
      if (blad.formules.has(celsleutel(rij, kolom))) throw new Error(`plan writes over the formula at ${rij},${kolom}`);
      (cellen[rij] ??= [])[kolom] = waarde;
    }
    return { ...blad, cellen };
  }),
});
