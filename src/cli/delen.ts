import * as path from 'node:path';
import { leesPakket, maakWaardenkopie } from '../bestand';
import { bewaarBestand } from '../bestand/schijf';
import { VERSIE } from '../engine';
import { eldersTekst, kopieTekst } from '../tekst/delen';
import type { Werkplek } from './beoordeel';
import { zonderStuurtekens } from './kleur';
import { geschrevenTekst } from './uitvoer';
import { isUitvoernaam, werkmapeinde } from './uitvoernaam';
import { mislukt } from './verwerk';

/** Makes a copy for who does not have the add-in. Exit 0: made; 1: made, but something in it still asks for the add-in; 2: nothing written. */
export const deelWerkmap = async (bytes: Uint8Array, naam: string, json: boolean, { map, invoer, uit, fout, stop }: Werkplek): Promise<0 | 1 | 2> => {
  const kopie = path.resolve(map, naam);
  if (!isUitvoernaam(kopie, invoer)) return stop([{ code: 'UITVOERNAAM', melding: `--delen “${naam}” past niet bij de invoer: de kopie is een werkmap van dezelfde soort. Geef een naam die eindigt op ${werkmapeinde(invoer)}.` }]);
  if (path.resolve(invoer) === kopie) return stop([{ code: 'ZELFDE_BESTAND', melding: `--delen “${naam}” is de werkmap zelf: daarin blijven de formules staan. Geef de kopie een andere naam.` }]);
  const gelezen = leesPakket(bytes);
  if (!gelezen.gelukt) return stop(mislukt(gelezen.fout).meldingen);
  const gemaakt = await maakWaardenkopie(gelezen.pakket);
  if (!gemaakt.gelukt) return stop(mislukt(gemaakt.fout).meldingen);
  const bewaard = bewaarBestand(kopie, gemaakt.bytes);
  if (!bewaard.gelukt) return stop(mislukt(bewaard.fout).meldingen);
  uit(json ? JSON.stringify({ versie: VERSIE, bestand: invoer, kopie, cellen: gemaakt.cellen, elders: gemaakt.elders }) : `${kopieTekst(gemaakt.cellen, 'nl')}\n${geschrevenTekst(map, kopie, bewaard.vorige)}`);
  for (const e of gemaakt.elders) fout(zonderStuurtekens(eldersTekst(e, 'nl')));
  return gemaakt.elders.length === 0 ? 0 : 1;
};
