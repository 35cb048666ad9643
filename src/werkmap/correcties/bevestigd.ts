import { duidKop } from '../herkennen';
import { plaatsVanCel } from '../herkennen/plaats';
import type { Bronhalfjaar, Bronrij } from './bron';
import type { Correctiebevinding } from './soorten';
import { heeftKolom } from './vergelijkRij';

const isVoorstel = ({ rij }: Bronrij): boolean => rij.bevindingen.some((b) => b.code === 'BEGINSTAND_NIET_BEVESTIGD');

/** Opening balances that are only proposed, and that the new source gives the same: clearing the cell beside them confirms them. */
export const bevestigd = (eigen: Bronhalfjaar, nieuw: Bronhalfjaar): readonly Correctiebevinding[] => {
  const rijen = [...eigen.rijen].flatMap(([gemeente, onze]) => {
    const hun = nieuw.rijen.get(gemeente);
    if (hun === undefined || !isVoorstel(onze) || isVoorstel(hun) || !heeftKolom(hun, 'beginstand') || hun.dossier.beginstand !== onze.dossier.beginstand) return [];
    const merk = onze.tabel.kolommen.find((k) => duidKop(k.kop).soort === 'onbevestigd');
    return merk === undefined ? [] : [{ gemeente, plaats: plaatsVanCel(onze.tabel.blad, onze.tabel.gekanteld, onze.rij.rij, merk.kolom) }];
  });
  return rijen.length === 0 ? [] : [{ code: 'BEGINSTAND_BEVESTIGD', periode: eigen.periode, rijen }];
};
