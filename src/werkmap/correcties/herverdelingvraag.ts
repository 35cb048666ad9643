import type { Dossier, Periode } from '../../engine';
import { kolomVanVeld } from '../herkennen';
import type { Bronrij } from './bron';
import type { Correctiebevinding } from './soorten';
import { omvatVan } from './waarden';

type Vraag = Extract<Correctiebevinding, { readonly code: 'HERVERDELING_VRAAG' }>;

/** One row can be chance: derived. */
const MINSTENS = 2;

/** Our taakstelling with the herverdeling added; `null` where that is no other figure. */
const metErbij = (eigen: Dossier): number | null =>
  omvatVan(eigen) === 'taakstelling' && typeof eigen.taakstelling === 'number' && typeof eigen.herverdeling === 'number' && eigen.herverdeling !== 0 ? eigen.taakstelling + eigen.herverdeling : null;

/** Whether a new taakstelling is ours with the herverdeling counted in: beside that herverdeling it would count twice. */
export const isMetHerverdeling = (eigen: Dossier, naar: number): boolean => metErbij(eigen) === naar;

/** Whether it is to be asked: so it is in more than half of the rows that can tell, and no header says what the new taakstelling holds. */
export const vraagHerverdeling = (periode: Periode, paren: ReadonlyArray<readonly [eigen: Bronrij, nieuw: Bronrij]>): Vraag | null => {
  let [gelijk, van, kop] = [0, 0, ''];
  for (const [{ dossier: eigen }, nieuw] of paren) {
    const { taakstelling } = nieuw.dossier;
    const kolom = kolomVanVeld(nieuw.tabel, 'taakstelling');
    if (typeof taakstelling !== 'number' || kolom === null || omvatVan(nieuw.dossier) !== 'taakstelling' || metErbij(eigen) === null) continue;
    van += 1;
    if (!isMetHerverdeling(eigen, taakstelling)) continue;
    gelijk += 1;
    kop ||= kolom.kop;
  }
  return gelijk < MINSTENS || gelijk * 2 <= van ? null : { code: 'HERVERDELING_VRAAG', perioden: [periode], kop, gelijk, van };
};
