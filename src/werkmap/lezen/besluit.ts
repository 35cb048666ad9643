import { isOntbreekt, type Besluit, type Fout } from '../../engine';
import type { Celwaarde } from '../blad';
import { leesTrede } from './trede';

/** A besluit in a cell: its trede, `null` where there is none, a fault where something stands there that may differ from the proposal. */
export const leesBesluit = (cel: Celwaarde): Besluit | Fout | null => {
  const trede = leesTrede(cel);
  if (!isOntbreekt(trede)) return { trede, reden: '', auteur: '', datum: '' };
  return ['leeg', 'nvt', 'onbekend'].includes(trede.ontbreekt) ? null : { code: 'ONTBREEKT', veld: 'besluit', ...trede };
};
