import * as path from 'node:path';
import { leesBestand } from '../bestand/schijf';
import { plaatsenIn } from '../rapport/docx/sjabloon';
import type { Plaatsen } from '../rapport/stuk/stuk';
import { opsomming } from '../tekst';
import { mislukt, type Mislukt } from './verwerk';

const alsPlaatsen = (namen: readonly string[]): string => opsomming(namen.map((n) => `{{${n}}}`), 'nl');

const geen = (code: string, melding: string): Mislukt => ({ gelukt: false, meldingen: [{ code, melding }] });

/** Reads the template of the house for a letter: a .docx with at least one place in it, and none that a letter does not have. */
export const leesSjabloon = async (map: string, bestand: string, { teksten, blokken }: Plaatsen): Promise<{ readonly gelukt: true; readonly bytes: Uint8Array } | Mislukt> => {
  const naam = path.basename(bestand);
  const gelezen = leesBestand(path.resolve(map, bestand));
  if (!gelezen.gelukt) return mislukt(gelezen.fout, '--sjabloon: ');
  const plaatsen = await plaatsenIn(gelezen.bytes);
  if (plaatsen === null) return geen('SJABLOON_ONLEESBAAR', `--sjabloon: ${naam} is niet te lezen als Word-document (.docx). Open het in Word en bewaar het als .docx; een .dotx of .doc gaat niet.`);
  const [zinnen, alineas] = [Object.keys(teksten), Object.keys(blokken)];
  const wel = `Midden in een zin kunnen ${alsPlaatsen(zinnen)}; in een eigen alinea ${alsPlaatsen(alineas)}.`;
  const vreemd = plaatsen.filter((p) => !zinnen.includes(p) && !alineas.includes(p));
  if (vreemd.length > 0) return geen('SJABLOON_PLAATS_ONBEKEND', `--sjabloon: in ${naam} ${vreemd.length === 1 ? 'staat een plaats die' : 'staan plaatsen die'} een brief niet heeft: ${alsPlaatsen(vreemd)}. ${wel}`);
  if (plaatsen.length === 0) return geen('SJABLOON_ZONDER_PLAATSEN', `--sjabloon: in ${naam} staat geen enkele plaats om in te vullen. ${wel}`);
  return gelezen;
};
