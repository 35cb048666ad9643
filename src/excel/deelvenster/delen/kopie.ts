import { leesPakket } from '../../../bestand/pakket';
import { maakWaardenkopie, type Waardenkopie } from '../../../bestand/waardenkopie';
import type { Bestandfout } from '../../../tekst/bestandfouten';

export type Kopie = Waardenkopie | { readonly gelukt: false; readonly fout: Bestandfout };

/** A copy of a workbook, as the bytes of its file, in which nothing asks for the add-in. */
export const maakKopie = async (bytes: Uint8Array): Promise<Kopie> => {
  const gelezen = leesPakket(bytes);
  // on this thread alone: what packs beside it would be a script from a blob, which the page forbids
  return gelezen.gelukt ? maakWaardenkopie(gelezen.pakket, { naast: false }) : gelezen;
};
