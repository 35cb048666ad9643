import type { Tweetalig } from '../../../engine';
import { tweemaal } from '../../../tekst';
import { plaatsenIn } from '../../../rapport/docx/sjabloon';
import { sjabloonfoutTekst, sjabloonfoutVan } from '../../../rapport/stuk/sjabloonfout';
import type { Plaatsen } from '../../../rapport/stuk/stuk';
import { STUKKEN } from '../tekst/stukken';

/** The bytes of a template, or why it cannot be used and what to do. */
export type Sjabloonlezing = { readonly gelukt: true; readonly bytes: Uint8Array } | { readonly gelukt: false; readonly melding: Tweetalig };

/** Each letter takes all of it along, pictures included; in bytes. */
const HOOGSTENS = 5 * 1_048_576;

/** Reads a template that the user chose, and holds it against the places that a letter has; `null`: there is no letter to make. Nothing of it leaves the page. */
export const leesSjabloon = async (bestand: Pick<File, 'name' | 'size' | 'arrayBuffer'>, plaatsen: Plaatsen | null): Promise<Sjabloonlezing> => {
  if (bestand.size > HOOGSTENS) return { gelukt: false, melding: STUKKEN.sjabloonTeGroot(bestand.name, bestand.size, HOOGSTENS) };
  const buffer = await bestand.arrayBuffer().catch(() => null);
  // it was moved, changed or taken away since it was chosen
  if (buffer === null) return { gelukt: false, melding: STUKKEN.sjabloonWeg(bestand.name) };
  const bytes = new Uint8Array(buffer);
  const fout = plaatsen === null ? null : sjabloonfoutVan(bestand.name, await plaatsenIn(bytes), plaatsen);
  return fout === null ? { gelukt: true, bytes } : { gelukt: false, melding: tweemaal((taal) => sjabloonfoutTekst(fout, taal)) };
};
