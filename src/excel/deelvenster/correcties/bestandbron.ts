import { ontcijfer } from '../../../bestand/ontcijfer';
import { leesPakket } from '../../../bestand/pakket';
import type { Tweetalig } from '../../../engine';
import { tweemaal } from '../../../tekst';
import { bestandfoutTekst, type Bestandfout } from '../../../tekst/bestandfouten';
import type { Blad } from '../../../werkmap/blad';
import { roosterUitTekst } from '../../../werkmap/lezen/rooster';
import { CORRECTIES } from '../tekst/correcties';

/** The visible sheets of a file, or why it cannot be read and what to do. */
export type Bestandlezing = { readonly gelukt: true; readonly bladen: readonly Blad[] } | { readonly gelukt: false; readonly melding: Tweetalig };

/** The pane shares its thread with the formulas: in bytes, far above any export of COA. */
const HOOGSTENS = 25 * 1_048_576;

const geweigerd = (fout: Bestandfout): Bestandlezing => ({ gelukt: false, melding: tweemaal((t) => bestandfoutTekst(fout, t)) });

const alsTekst = (bytes: Uint8Array, naam: string): Bestandlezing => {
  const tekst = ontcijfer(bytes);
  return tekst === null ? { gelukt: false, melding: CORRECTIES.geenTekst } : { gelukt: true, bladen: [roosterUitTekst(tekst, naam)] };
};

/** Reads a file that the user chose: a workbook, or text with tabs, semicolons or commas. Nothing of it leaves the page. */
export const leesBestand = async (bestand: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<Bestandlezing> => {
  if (bestand.size > HOOGSTENS) return geweigerd({ code: 'TE_GROOT', wat: 'bestand', deel: null, bytes: bestand.size, hoogstens: HOOGSTENS });
  const buffer = await bestand.arrayBuffer().catch(() => null);
  // it was moved, changed or taken away since it was chosen
  if (buffer === null) return { gelukt: false, melding: CORRECTIES.bestandWeg };
  const bytes = new Uint8Array(buffer);
  if (/\.(?:csv|tsv|txt)$/i.test(bestand.name)) return alsTekst(bytes, bestand.name);
  const gelezen = leesPakket(bytes);
  return gelezen.gelukt ? { gelukt: true, bladen: gelezen.pakket.werkmap.bladen.filter((b) => !b.verborgen) } : geweigerd(gelezen.fout);
};
