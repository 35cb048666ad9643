import * as path from 'node:path';
import { leesDocxalineas } from '../bestand/docxalineas';
import { leesBestand } from '../bestand/schijf';
import { proefSjabloon } from '../rapport/docx/sjabloonproef';
import { gemisTekst, sjabloonfoutTekst } from '../rapport/stuk/sjabloonfout';
import type { Plaatsen } from '../rapport/stuk/stuk';
import { mislukt, type Mislukt } from './verwerk';

export interface Sjabloon {
  readonly gelukt: true;
  readonly bytes: Uint8Array;
  /** What the letters will lack; `null` where nothing. */
  readonly waarschuwing: string | null;
}

const MEEST = 10;

/** Reads the template of the house for a letter: a .docx in which every place is one that a letter has, and can be filled in. */
export const leesSjabloon = async (map: string, bestand: string, plaatsen: Plaatsen): Promise<Sjabloon | Mislukt> => {
  const naam = path.basename(bestand);
  const gelezen = leesBestand(path.resolve(map, bestand));
  if (!gelezen.gelukt) return mislukt(gelezen.fout, '--sjabloon: ');
  const proef = await proefSjabloon(naam, gelezen.bytes, plaatsen, leesDocxalineas);
  if (proef.gelukt) return { gelukt: true, bytes: gelezen.bytes, waarschuwing: proef.gemis.length === 0 ? null : `--sjabloon: ${gemisTekst(naam, proef.gemis, 'nl')}` };
  if (proef.bestandfout !== null) return mislukt(proef.bestandfout, `--sjabloon, ${naam}: `);
  const { fouten } = proef;
  return {
    gelukt: false,
    meldingen: [
      ...fouten.slice(0, MEEST).map((f) => ({ code: f.code, melding: `--sjabloon: ${sjabloonfoutTekst(f, 'nl')}` })),
      ...(fouten.length <= MEEST ? [] : [{ code: 'SJABLOON_MEER', melding: `--sjabloon: en nog ${fouten.length - MEEST} van zulke fouten.` }]),
    ],
  };
};
