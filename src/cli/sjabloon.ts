import * as path from 'node:path';
import { leesDocxalineas } from '../bestand/docxalineas';
import { leesBestand } from '../bestand/schijf';
import { vulSjabloon } from '../rapport/docx/sjabloon';
import { gemisTekst, sjabloonfoutTekst, type Sjabloonfout } from '../rapport/stuk/sjabloonfout';
import { gemisVan, keurSjabloon, nietIngevuld } from '../rapport/stuk/sjabloonkeuring';
import { alinea, type Plaatsen } from '../rapport/stuk/stuk';
import { mislukt, type Mislukt } from './verwerk';

export interface Sjabloon {
  readonly gelukt: true;
  readonly bytes: Uint8Array;
  /** What the letters will lack; `null` where nothing. */
  readonly waarschuwing: string | null;
}

const MEEST = 10;

const geweigerd = (fouten: readonly Sjabloonfout[]): Mislukt => ({
  gelukt: false,
  meldingen: [
    ...fouten.slice(0, MEEST).map((f) => ({ code: f.code, melding: `--sjabloon: ${sjabloonfoutTekst(f, 'nl')}` })),
    ...(fouten.length <= MEEST ? [] : [{ code: 'SJABLOON_MEER', melding: `--sjabloon: en nog ${fouten.length - MEEST} van zulke fouten.` }]),
  ],
});

/** The same places, each with one letter: what is then left of a place could not be filled in. */
const proef = ({ teksten, blokken }: Plaatsen): Plaatsen => ({
  teksten: Object.fromEntries(Object.keys(teksten).map((n) => [n, 'x'])),
  blokken: Object.fromEntries(Object.keys(blokken).map((n) => [n, [alinea('x')]])),
});

/** Reads the template of the house for a letter: a .docx in which every place is one that a letter has, and can be filled in. */
export const leesSjabloon = async (map: string, bestand: string, plaatsen: Plaatsen): Promise<Sjabloon | Mislukt> => {
  const naam = path.basename(bestand);
  const gelezen = leesBestand(path.resolve(map, bestand));
  if (!gelezen.gelukt) return mislukt(gelezen.fout, '--sjabloon: ');
  const onleesbaar = geweigerd([{ code: 'SJABLOON_ONLEESBAAR', naam }]);
  const inhoud = leesDocxalineas(gelezen.bytes);
  if (!inhoud.gelukt) return inhoud.fout.code === 'GEEN_WORD' ? onleesbaar : mislukt(inhoud.fout, `--sjabloon, ${naam}: `);
  const fouten = keurSjabloon(naam, inhoud.alineas, plaatsen);
  if (fouten.length > 0) return geweigerd(fouten);
  // docx says in many ways that it cannot fill in what it is given
  const gevuld = leesDocxalineas(await vulSjabloon(gelezen.bytes, proef(plaatsen)).catch(() => new Uint8Array()));
  if (!gevuld.gelukt) return onleesbaar;
  const over = nietIngevuld(naam, gevuld.alineas);
  const gemis = gemisVan(inhoud.alineas);
  return over.length > 0 ? geweigerd(over) : { gelukt: true, bytes: gelezen.bytes, waarschuwing: gemis.length === 0 ? null : `--sjabloon: ${gemisTekst(naam, gemis, 'nl')}` };
};
