import { leesDocxalineas } from '../../../bestand/docxalineas';
import type { Tweetalig } from '../../../engine';
import { proefSjabloon } from '../../../rapport/docx/sjabloonproef';
import { gemisTekst, sjabloonfoutTekst } from '../../../rapport/stuk/sjabloonfout';
import type { Plaatsen } from '../../../rapport/stuk/stuk';
import { tweemaal } from '../../../tekst';
import { bestandfoutTekst } from '../../../tekst/bestandfouten';
import { STUKKEN } from '../tekst/stukken';

/** The bytes of a template and (`null`: nothing) what letters will lack with it, or why it cannot be used and what to do. */
export type Sjabloonlezing = { readonly gelukt: true; readonly bytes: Uint8Array; readonly gemis: Tweetalig | null } | { readonly gelukt: false; readonly melding: Tweetalig };

/** Each letter takes all of it along, pictures included; in bytes. */
const HOOGSTENS = 5 * 1_048_576;

/** Reads a template that the user chose, and holds it against the places that a letter has; `null`: there is no letter to make. Nothing of it leaves the page. */
export const leesSjabloon = async (bestand: Pick<File, 'name' | 'size' | 'arrayBuffer'>, plaatsen: Plaatsen | null): Promise<Sjabloonlezing> => {
  if (bestand.size > HOOGSTENS) return { gelukt: false, melding: STUKKEN.sjabloonTeGroot(bestand.name, bestand.size, HOOGSTENS) };
  const buffer = await bestand.arrayBuffer().catch(() => null);
  // it was moved, changed or taken away since it was chosen
  if (buffer === null) return { gelukt: false, melding: STUKKEN.sjabloonWeg(bestand.name) };
  const bytes = new Uint8Array(buffer);
  if (plaatsen === null) return { gelukt: true, bytes, gemis: null };
  const proef = await proefSjabloon(bestand.name, bytes, plaatsen, leesDocxalineas);
  if (proef.gelukt) return { gelukt: true, bytes, gemis: proef.gemis.length === 0 ? null : tweemaal((taal) => gemisTekst(bestand.name, proef.gemis, taal)) };
  const [fout] = proef.fouten;
  return { gelukt: false, melding: tweemaal((taal) => (proef.bestandfout !== null ? bestandfoutTekst(proef.bestandfout, taal) : fout === undefined ? '' : sjabloonfoutTekst(fout, taal))) };
};
