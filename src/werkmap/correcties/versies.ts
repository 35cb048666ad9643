import { dagTekst } from '../../tekst';
import { kolomVanVeld, rolVan } from '../herkennen';
import type { Kolom } from '../tabel';
import type { Bronrij } from './bron';
import type { Celbesluit, Correctie } from './soorten';

const weiger = ({ tabel }: Bronrij, kop: string, zonderDag: boolean, vermoed: boolean): Celbesluit => ({ mag: false, weigering: { code: 'VERSIE_ERBIJ', kop, zonderDag, vermoed, gekanteld: tabel.gekanteld, halfjaren: tabel.periode === null } });

/** Our column of the taakstelling where it holds one that can still be adjusted; `null` where it was, or where there are two. */
const enigeKolom = ({ tabel, dossier }: Bronrij): Kolom | null => {
  const kolom = kolomVanVeld(tabel, 'taakstelling');
  return kolom?.soort === 'taakstelling' && dossier.taakstellingOmvat !== 'totaalopgave' && dossier.taakstellingVersies === undefined && rolVan(kolom) !== 'bijgesteld' ? kolom : null;
};

const erbij = (kop: string, dag: string): string => `${kop} na bijstelling (${dag})`;

/** Not over our one taakstelling where the header of the new one says that it was adjusted: the earlier counts in a prognosis of before. */
export const versieErbij = (eigen: Bronrij, hun: Kolom | null): Celbesluit | null => {
  const ons = enigeKolom(eigen);
  if (ons === null || hun === null || rolVan(hun) !== 'bijgesteld') return null;
  // a header that says that it is the earlier one cannot be added to
  if (rolVan(ons) !== 'zegt niets') return weiger(eigen, hun.kop, hun.dag === null, false);
  return weiger(eigen, erbij(ons.kop, hun.dag === null ? '…' : dagTekst(hun.dag, 'nl')), hun.dag === null, false);
};

/** Fewer can each be a correction of their own: derived. */
const MINSTENS = 5;

/**
 * The corrections of one half-year, where so many taakstellingen differ at once that they were adjusted: those are not put over the
 * earlier ones. More than half of the gemeenten that were compared: derived.
 */
export const bijgesteldInEens = (correcties: readonly Correctie[], eigen: ReadonlyMap<string, Bronrij>, vergeleken: number): readonly Correctie[] => {
  const alleen = new Set(correcties.filter((c) => c.veld === 'taakstelling' && c.van !== null));
  if (alleen.size < MINSTENS || alleen.size * 2 <= vergeleken) return correcties;
  return correcties.map((c) => {
    const rij = alleen.has(c) && c.cel.mag ? eigen.get(c.gemeente) : undefined;
    const ons = rij === undefined ? null : enigeKolom(rij);
    return rij === undefined || ons === null || rolVan(ons) !== 'zegt niets' ? c : { ...c, cel: weiger(rij, erbij(ons.kop, '…'), true, true) };
  });
};
