import type { Hostblad } from '../../host/blad';
import { HEEL_BLAD } from '../../host/adressen';
import type { Opmaak } from '../../host/cel';
import { GEWOON } from '../../host/cel';
import type { Beeld } from '../../host/xlsx';
import { puntpixels } from '../maten';
import { regels } from './tekstmaat';

/** A sheet's measures in pixels. */
export interface Indeling {
  readonly rijen: number;
  readonly kolommen: number;
  readonly hoogte: (rij: number) => number;
  readonly breedte: (kolom: number) => number;
}

/** A cell that never had looks of its own has the workbook's letter, which need not be Excel's. */
export const metLetter = (o: Opmaak, { letter }: Beeld): Opmaak => (o.lettertype === GEWOON.lettertype && o.lettergrootte === GEWOON.lettergrootte ? { ...o, ...letter } : o);

/** The workbook's letter sizes are points; on screen a point is 4/3 pixel. */
export const fontVan = (o: Opmaak, vet = o.vet): string => `${o.cursief ? 'italic ' : ''}${vet ? 'bold ' : ''}${puntpixels(o.lettergrootte)}px ${o.lettertype}, Carlito, Arial, sans-serif`;

/** Rows that say no height of their own grow with what is in them, as Excel lets them. */
const eigenHoogten = (blad: Hostblad, beeld: Beeld, breedte: (kolom: number) => number, gewoon: number): ReadonlyMap<number, number> => {
  const uit = new Map<number, number>();
  const { hoogten, samengevoegd } = blad.staat;
  const samen = samengevoegd.length > 0;
  blad.bezoek(HEEL_BLAD, (rij, kolom, { waarde, opmaak: eigen }) => {
    if (waarde === null || hoogten.has(rij)) return;
    const opmaak = metLetter(eigen, beeld);
    const lijn = Math.ceil(puntpixels(opmaak.lettergrootte) * 1.32);
    if (!opmaak.terugloop && lijn <= gewoon) return;
    const over = samen ? blad.samenvoegingVan(rij, kolom) : undefined;
    if (over && over.totRij > over.rij) return;
    // Excel does not count lines over merged cells
    const aantal = opmaak.terugloop && !over ? regels(String(waarde), fontVan(opmaak), breedte(kolom) - 6) : 1;
    uit.set(rij, Math.max(uit.get(rij) ?? gewoon, aantal * lijn + 2));
  });
  return uit;
};

const RUIMTE = { rijen: 100, kolommen: 26 } as const;

/** The sheet's measures as it is now, as far as it is used. */
export const maakIndeling = (blad: Hostblad, beeld: Beeld): Indeling => {
  const { breedten, hoogten, verborgenKolommen } = blad.staat;
  const gebruikt = blad.gebruikt(HEEL_BLAD, false);
  const gewoon = puntpixels(beeld.rijhoogte);
  const breedte = (kolom: number): number => (verborgenKolommen.has(kolom) ? 0 : puntpixels(breedten.get(kolom) ?? beeld.kolombreedte));
  const eigen = eigenHoogten(blad, beeld, breedte, gewoon);
  return {
    rijen: (gebruikt?.totRij ?? 0) + 1,
    kolommen: (gebruikt?.totKolom ?? 0) + 1,
    breedte,
    hoogte: (rij) => {
      if (blad.isRijVerborgen(rij)) return 0;
      const vast = hoogten.get(rij);
      return vast === undefined ? (eigen.get(rij) ?? gewoon) : puntpixels(vast);
    },
  };
};

/** With room to go on beyond what is used; `tot` is a cell that must be there too. */
export const metRuimte = (i: Indeling, tot: { readonly rij: number; readonly kolom: number }): Indeling => ({
  ...i,
  rijen: Math.min(HEEL_BLAD.totRij + 1, Math.max(i.rijen, tot.rij + 1, RUIMTE.rijen) + RUIMTE.rijen),
  kolommen: Math.min(HEEL_BLAD.totKolom + 1, Math.max(i.kolommen, tot.kolom + 1) + RUIMTE.kolommen),
});
