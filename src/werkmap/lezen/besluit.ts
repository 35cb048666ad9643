import { isOntbreekt, type Besluit, type Dag, type Fout, type Ontbreekt } from '../../engine';
import type { Celwaarde } from '../blad';
import { isDatumwaarde, kaleTekst, onleesbaar, ontbrekend } from './cel';
import { dagVanReeks, vindDagen } from './dag';
import { isReeks } from './periode';
import { leesBeslotenTrede } from './trede';

/** A besluit in a cell: its trede alone. */
export const leesBesluit = (cel: Celwaarde): Besluit | Fout | null => {
  const trede = leesBeslotenTrede(cel);
  if (!isOntbreekt(trede)) return { trede, reden: '', auteur: '', datum: '' };
  return ['leeg', 'nvt', 'onbekend'].includes(trede.ontbreekt) ? null : { code: 'ONTBREEKT', veld: 'besluit', ...trede };
};

/** The day in a cell, in any written form that has a year; nothing else may stand beside it. */
export const leesDag = (cel: Celwaarde): Dag | Ontbreekt => {
  if (isDatumwaarde(cel)) return dagVanReeks(cel.datum);
  if (isReeks(cel)) return dagVanReeks(cel);
  const geen = ontbrekend(cel);
  if (geen !== null) return geen;
  const { dagen, rest } = vindDagen(kaleTekst(cel));
  const [dag, tweede] = dagen;
  return dag === undefined || dag.jaar === null || tweede !== undefined || rest.trim() !== '' ? onleesbaar(cel) : { jaar: dag.jaar, maand: dag.maand, dag: dag.dag };
};
