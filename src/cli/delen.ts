import * as path from 'node:path';
import { leesPakket, maakWaardenkopie, type Waardenkopie } from '../bestand';
import { bewaarBestand } from '../bestand/schijf';
import { VERSIE } from '../engine';
import { getalTekst } from '../tekst';
import type { Werkplek } from './beoordeel';
import { zonderStuurtekens } from './kleur';
import { geschrevenTekst } from './uitvoer';
import { isUitvoernaam, werkmapeinde } from './uitvoernaam';
import { mislukt } from './verwerk';

const WAT: Readonly<Record<Waardenkopie['elders'][number]['soort'], string>> = { naam: 'een naam in Namen beheren', opmaakregel: 'een opmaakregel', invoerregel: 'een regel voor invoer' };

const eldersTekst = ({ blad, soort }: Waardenkopie['elders'][number]): string =>
  `${blad === null ? 'In de werkmap' : `Op blad “${blad}”`} gebruikt ${WAT[soort]} nog een functie van deze invoegtoepassing. Zonder haar werkt dat niet; haal dit zelf weg als het niet nodig is.`;

const gedaan = (cellen: number): string =>
  cellen === 0 ? 'Geen formule vroeg iets van de invoegtoepassing: de kopie is gelijk aan de werkmap.' : cellen === 1 ? 'Eén formule is nu een waarde.' : `${getalTekst(cellen, 'nl')} formules zijn nu waarden.`;

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
  uit(json ? JSON.stringify({ versie: VERSIE, bestand: invoer, kopie, cellen: gemaakt.cellen, elders: gemaakt.elders }) : `${gedaan(gemaakt.cellen)}\n${geschrevenTekst(map, kopie, bewaard.vorige)}`);
  for (const e of gemaakt.elders) fout(zonderStuurtekens(eldersTekst(e)));
  return gemaakt.elders.length === 0 ? 0 : 1;
};
