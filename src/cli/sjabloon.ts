import * as path from 'node:path';
import { leesBestand } from '../bestand/schijf';
import { plaatsenIn } from '../rapport/docx/sjabloon';
import { sjabloonfoutTekst, sjabloonfoutVan } from '../rapport/stuk/sjabloonfout';
import type { Plaatsen } from '../rapport/stuk/stuk';
import { mislukt, type Mislukt } from './verwerk';

/** Reads the template of the house for a letter: a .docx with at least one place in it, and none that a letter does not have. */
export const leesSjabloon = async (map: string, bestand: string, plaatsen: Plaatsen): Promise<{ readonly gelukt: true; readonly bytes: Uint8Array } | Mislukt> => {
  const gelezen = leesBestand(path.resolve(map, bestand));
  if (!gelezen.gelukt) return mislukt(gelezen.fout, '--sjabloon: ');
  const fout = sjabloonfoutVan(path.basename(bestand), await plaatsenIn(gelezen.bytes), plaatsen);
  return fout === null ? gelezen : { gelukt: false, meldingen: [{ code: fout.code, melding: `--sjabloon: ${sjabloonfoutTekst(fout, 'nl')}` }] };
};
