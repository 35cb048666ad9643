import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { leesPakket } from '../src/bestand';
import { gemeentenVan, periode } from '../src/engine';
import { kaders } from '../src/kaders';
import { briefgegevensVan } from '../src/kaders/brieven';
import { toezichtbrief } from '../src/rapport/brief/brief';
import { feitenOver, feitenVan } from '../src/rapport/feiten/feiten';
import type { Stuk } from '../src/rapport/stuk/stuk';
import { beoordeelWerkmap } from '../src/werkmap/beoordelen/beoordeelWerkmap';
import { herken } from '../src/werkmap/herkennen';

export * as docx from 'docx';
export { docxVan } from '../src/rapport/docx/docx';

const lees = (): (() => readonly Stuk[]) => {
  const gelezen = leesPakket(readFileSync(path.join(__dirname, '..', 'voorbeelden', 'coa-utrecht.xlsx')));
  if (!gelezen.gelukt) throw new Error(gelezen.fout.code);
  const herkend = herken(gelezen.pakket.werkmap, gemeentenVan(kaders), {});
  if (!herkend.gelukt) throw new Error('not recognised');
  return () => {
    const h = feitenOver(feitenVan(beoordeelWerkmap(herkend.tabellen, kaders), kaders), periode(2024, 2));
    if (h?.kader == null) throw new Error('no facts');
    const gegevens = briefgegevensVan(h.kader);
    return h.gemeenten.map((f) => {
      const brief = toezichtbrief(h, f, gegevens);
      if (!brief.gelukt) throw new Error(brief.reden);
      return brief.stuk;
    });
  };
};

/** The 26 letters of the example workbook, each time from its tables on. */
export const brieven = lees();
