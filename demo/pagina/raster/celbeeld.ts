import type { CSSProperties } from 'react';
import type { Taal } from '../../../src/tekst';
import type { Hostblad } from '../../host/blad';
import { isFout, LEEG } from '../../host/cel';
import { celtekst } from '../invoer';
import type { Indeling } from './indeling';
import { fontVan, metLetter } from './indeling';
import type { Beeld } from '../../host/xlsx';
import { tabelopmaak, tabelVan } from './tabelstijl';
import { tekstbreedte } from './tekstmaat';
import { uiterlijk } from './uiterlijk';
import type { Rekenaar } from './voorwaarden';
import { regelopmaak } from './voorwaarden';

/** All that a cell needs to be drawn. */
export interface Celbeeld {
  readonly tekst: string;
  readonly stijl: CSSProperties;
  readonly breedte: number;
  readonly hoogte: number;
  /** How far a text runs over the blank cells to the right, in pixels; null where it stays in its own. */
  readonly overloop: number | null;
}

/** What is the same for every cell of the sheet. */
export interface Tekenzaken {
  readonly indeling: Indeling;
  readonly beeld: Beeld;
  readonly reken: Rekenaar;
  readonly taal: Taal;
  readonly donker: boolean;
}

const VULLING = 6;

/** A number never runs over: it loses decimals under General, and becomes `####` where that does not help. */
const passend = (tekst: string, font: string, ruimte: number): string => {
  if (tekstbreedte(tekst, font) <= ruimte) return tekst;
  const komma = tekst.indexOf(',');
  if (komma > 0 && /^-?\d+,\d+$/.test(tekst)) {
    for (let n = tekst.length - 1; n > komma + 1; n--) if (tekstbreedte(tekst.slice(0, n), font) <= ruimte) return tekst.slice(0, n);
    if (tekstbreedte(tekst.slice(0, komma), font) <= ruimte) return tekst.slice(0, komma);
  }
  return '#'.repeat(Math.max(1, Math.floor(ruimte / tekstbreedte('#', font))));
};

const ruimteRechts = (blad: Hostblad, rij: number, kolom: number, nodig: number, indeling: Indeling): number => {
  let breed = indeling.breedte(kolom);
  for (let k = kolom + 1; breed < nodig && k < indeling.kolommen && blad.waarde(rij, k) === null; k++) breed += indeling.breedte(k);
  return breed;
};

/** How a cell looks now; for the first cell of a merged area, over that whole area. */
export const celbeeld = (blad: Hostblad, rij: number, kolom: number, { indeling, beeld, reken, taal, donker }: Tekenzaken): Celbeeld => {
  const cel = blad.cel(rij, kolom) ?? LEEG;
  const samen = blad.staat.samengevoegd.length === 0 ? undefined : blad.samenvoegingVan(rij, kolom);
  let breedte = indeling.breedte(kolom);
  let hoogte = indeling.hoogte(rij);
  for (let k = kolom + 1; samen && k <= samen.totKolom; k++) breedte += indeling.breedte(k);
  for (let r = rij + 1; samen && r <= samen.totRij; r++) hoogte += indeling.hoogte(r);

  const regel = blad.staat.regels.length === 0 ? null : regelopmaak(blad, rij, kolom, reken);
  const tabel = tabelVan(blad, rij, kolom);
  const { waarde } = cel;
  const opmaak = metLetter(cel.opmaak, beeld);
  const soort = typeof waarde === 'number' ? 'getal' : typeof waarde === 'boolean' || isFout(waarde) ? 'midden' : 'tekst';
  const stijl = uiterlijk(opmaak, soort, regel, tabel ? tabelopmaak(tabel, rij, donker) : null, donker);
  const tekst = celtekst(cel, regel?.notatie ?? opmaak.notatie, taal);
  const font = fontVan(opmaak, stijl.fontWeight === 700);
  if (soort === 'getal') return { tekst: tekst === '' ? '' : passend(tekst, font, breedte - VULLING), stijl, breedte, hoogte, overloop: null };
  const loopt = soort === 'tekst' && tekst !== '' && !opmaak.terugloop && !samen && (opmaak.horizontaal === 'General' || opmaak.horizontaal === 'Left');
  const nodig = loopt ? tekstbreedte(tekst, font) + VULLING : 0;
  return { tekst, stijl, breedte, hoogte, overloop: nodig > breedte ? ruimteRechts(blad, rij, kolom, nodig, indeling) : null };
};
