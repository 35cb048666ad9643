import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesPakket } from '../../src/bestand';
import { gemeentenVan, periode, type Periode } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { feitenOver, feitenVan, type Feiten, type Halfjaarfeiten } from '../../src/rapport/feiten/feiten';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { herken } from '../../src/werkmap/herkennen';

/** The facts of one of the example workbooks, as its file gives them. */
export const feitenVanVoorbeeld = (naam: string): Feiten => feitenVanBestand(readFileSync(join(process.cwd(), 'voorbeelden', naam)), naam);

/** The facts of a workbook. */
export const feitenVanBestand = (bytes: Uint8Array, naam: string): Feiten => {
  const gelezen = leesPakket(bytes);
  if (!gelezen.gelukt) throw new Error(`${naam}: not read`);
  const herkend = herken(gelezen.pakket.werkmap, gemeentenVan(kaders), {});
  if (!herkend.gelukt) throw new Error(`${naam}: not recognised`);
  return feitenVan(beoordeelWerkmap(herkend.tabellen, kaders), kaders);
};

/** The facts of one half-year, which must be there. */
export const halfjaar = (feiten: Feiten, jaar: number, helft: 1 | 2): Halfjaarfeiten => {
  const p: Periode = periode(jaar, helft);
  const h = feitenOver(feiten, p);
  if (h === null) throw new Error(`${jaar}-${helft}: no facts`);
  return h;
};
