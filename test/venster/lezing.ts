import { leesPakket } from '../../src/bestand';
import type { Lezing } from '../../src/excel/model/toestand';
import { kaders } from '../../src/kaders';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import type { Werkmap } from '../../src/werkmap/blad';
import { bronbladVan, herken } from '../../src/werkmap/herkennen';
import type { Keuzes } from '../../src/werkmap/tabel';

const gemeenten = kaders.flatMap((k) => k.gemeenten).filter((g, i, alle) => alle.findIndex((a) => a.cbsCode === g.cbsCode) === i);

/** What the pane's model makes of a workbook: read, recognised and assessed as the product does. */
export const maakLezing = (werkmap: Werkmap, actiefBlad: string, keuzes: Keuzes = {}): Lezing => {
  const herkenning = herken(werkmap, gemeenten, keuzes);
  const beoordeling = herkenning.gelukt ? beoordeelWerkmap(herkenning.tabellen, kaders, keuzes) : null;
  return { werkmap, actiefBlad, bladen: werkmap.bladen.map((b) => b.naam), bron: bronbladVan(werkmap, keuzes), herkenning, beoordeling, oud: [], rekenend: [], handmatig: false };
};

/** The workbook in an .xlsx file. */
export const leesWerkmap = (bytes: Uint8Array): Werkmap => {
  const gelezen = leesPakket(bytes);
  if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
  return gelezen.pakket.werkmap;
};
