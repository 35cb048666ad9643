import { koppelpeildatum, type Dag } from '../../../engine';
import type { Gelezen } from '../lezen/verband';
import { dagVan, periodeBij } from '../lezen/wanneer';
import { geslotenOp } from '../zoeker';

/** A day in the half-year on which figures were read: no peildatum, and no koppelpeildatum. */
const isTussendag = (dag: Dag): boolean => {
  const k = koppelpeildatum(periodeBij(dag));
  return geslotenOp(dag) === null && !(k.maand === dag.maand && k.dag === dag.dag);
};

const dagIn = (z: Gelezen): Dag | null => {
  const i = /(?:^|(?<![a-z]))(?:per|op|tot en met|stand) ‹d(\d+)›/.exec(z.sjabloon)?.[1];
  const merk = i === undefined ? undefined : z.merken[Number(i)];
  const dag = merk?.soort === 'd' ? dagVan(z, merk) : null;
  return dag !== null && isTussendag(dag) && !/bekend ?gemaakt|gepubliceerd|vastgesteld|afgesproken/.test(z.sjabloon) ? dag : null;
};

/** The day of which a sentence gives figures, where that is no peildatum; "daarmee" takes it from the sentence before. */
export const tussenstandVan = (z: Gelezen): Dag | null => dagIn(z) ?? (z.vorige !== null && /(?<![a-z])(?:daarmee|dat is)(?![a-z])/.test(z.sjabloon) ? dagIn(z.vorige) : null);
