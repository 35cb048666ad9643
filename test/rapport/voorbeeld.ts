import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { leesPakket } from '../../src/bestand';
import { gemeentenVan, periode, type Dag, type Periode } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { trajectVan } from '../../src/kaders/trajecten';
import { feitenOver, feitenVan, type Feiten, type Halfjaarfeiten } from '../../src/rapport/feiten/feiten';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { herken } from '../../src/werkmap/herkennen';
import { trajectbeeld } from '../../src/werkmap/traject/beeld';
import { TRAJECTBLAD } from '../../src/werkmap/traject/blad';
import { TRAJECTKOPPEN } from '../../src/werkmap/traject/lees';
import { maakBlad, maakWerkmap } from '../hulp/blad';

/** The facts of one of the example workbooks, as its file gives them. */
export const feitenVanVoorbeeld = (naam: string, stappen: readonly Trajectrij[] = []): Feiten => feitenVanBestand(readFileSync(join(process.cwd(), 'voorbeelden', naam)), naam, stappen);

/** A row of the sheet of trajectories. */
export type Trajectrij = readonly [gemeente: string, stap: string, uiterlijk: string | null, gedaan: string | null];

/** The day on which trajectories are looked at. */
const TRAJECTDAG: Dag = { jaar: 2025, maand: 2, dag: 1 };

const trajectenVan = (stappen: readonly Trajectrij[]) => (stappen.length === 0 ? null : trajectbeeld(maakWerkmap(maakBlad(TRAJECTBLAD, [TRAJECTKOPPEN, ...stappen])), kaders, trajectVan, TRAJECTDAG));

/** The facts of a workbook, and of these rows beside it. */
export const feitenVanBestand = (bytes: Uint8Array, naam: string, stappen: readonly Trajectrij[] = []): Feiten => {
  const gelezen = leesPakket(bytes);
  if (!gelezen.gelukt) throw new Error(`${naam}: not read`);
  const herkend = herken(gelezen.pakket.werkmap, gemeentenVan(kaders), {});
  if (!herkend.gelukt) throw new Error(`${naam}: not recognised`);
  return feitenVan(beoordeelWerkmap(herkend.tabellen, kaders), kaders, { trajecten: trajectenVan(stappen) });
};

/** The facts of one half-year, which must be there. */
export const halfjaar = (feiten: Feiten, jaar: number, helft: 1 | 2): Halfjaarfeiten => {
  const p: Periode = periode(jaar, helft);
  const h = feitenOver(feiten, p);
  if (h === null) throw new Error(`${jaar}-${helft}: no facts`);
  return h;
};
