import { dagenIn, dagenTussen, periodeVan } from './dagen';
import { laatsteDag, volgende, type Dag } from './periode';

/** A talk of supervision or progress, or any other contact with a gemeente. A talk is a contact too. */
export type Contactsoort = 'gesprek' | 'contact';

export interface Contact {
  readonly gemeente: string;
  readonly soort: Contactsoort;
  readonly dag: Dag;
}

/** When something was last done, and by when it must be done again; `null` where it never was. `dagen`: until then, negative where it is overdue. */
export interface Contacttermijn {
  readonly laatste: Dag | null;
  readonly uiterlijk: Dag | null;
  readonly dagen: number | null;
  readonly teLaat: boolean;
}

export interface Contactstand {
  readonly gemeente: string;
  readonly gesprek: Contacttermijn;
  readonly contact: Contacttermijn;
}

/** The same day two months on, or the last of that month where it has no such day. */
const tweeMaandenNa = ({ jaar, maand, dag }: Dag): Dag => {
  const [j, m] = maand > 10 ? [jaar + 1, maand - 10] : [jaar, maand + 2];
  return { jaar: j, maand: m, dag: Math.min(dag, dagenIn(j, m)) };
};

const termijn = (dagen: readonly Dag[], op: Dag, uiterlijkNa: (d: Dag) => Dag): Contacttermijn => {
  const laatste = dagen.reduce<Dag | null>((a, d) => (dagenTussen(d, op) < 0 || (a !== null && dagenTussen(a, d) <= 0) ? a : d), null);
  if (laatste === null) return { laatste: null, uiterlijk: null, dagen: null, teLaat: true };
  const uiterlijk = uiterlijkNa(laatste);
  const over = dagenTussen(op, uiterlijk);
  return { laatste, uiterlijk, dagen: over, teLaat: over < 0 };
};

/**
 * Of which gemeenten a talk or a contact is overdue on a day: a talk in every half-year, a contact every two months. The last day
 * itself is in time; what lies after the day does not count yet, and what was never done is overdue.
 *
 * @example
 * // a talk on 3 March 2025: the next one by 31 December 2025
 * contactstand(['Lopik'], [{ gemeente: 'Lopik', soort: 'gesprek', dag: { jaar: 2025, maand: 3, dag: 3 } }], op)
 */
export const contactstand = (gemeenten: readonly string[], contacten: readonly Contact[], op: Dag): readonly Contactstand[] => {
  const perGemeente = new Map<string, Contact[]>();
  for (const c of contacten) {
    const eerder = perGemeente.get(c.gemeente);
    if (eerder === undefined) perGemeente.set(c.gemeente, [c]);
    else eerder.push(c);
  }
  return gemeenten.map((gemeente) => {
    const eigen = perGemeente.get(gemeente) ?? [];
    return {
      gemeente,
      gesprek: termijn(eigen.filter((c) => c.soort === 'gesprek').map((c) => c.dag), op, (d) => laatsteDag(volgende(periodeVan(d)))),
      contact: termijn(eigen.map((c) => c.dag), op, tweeMaandenNa),
    };
  });
};
