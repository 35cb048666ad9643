import { celsleutel, celVan } from '../blad';
import type { BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { plaatsVanCel } from '../herkennen/plaats';
import type { Celplan, Schrijfplan } from '../schrijfplan';
import { OPMAAK } from './opmaak';
import { bestaandeKolommen } from './eigenkolommen';
import { gekanteldPlan } from './maakPlan';

/** What it takes to make values of the formulas of ours in a half-year. */
export interface Waardenplan {
  /** Null where there are no columns of ours. */
  readonly plan: Schrijfplan | null;
  /** The first formula that shows an error, for which there is no value. */
  readonly fout: string | null;
}

/** Plans the values that our formulas show now in their place; nothing is reckoned anew. */
export const planWaarden = ({ tabel, rijen }: BeoordeeldeTabel): Waardenplan => {
  const kolommen = bestaandeKolommen(tabel).sort((a, b) => a.kolom - b.kolom);
  const cellen: Celplan[] = [];
  for (const { rij } of rijen) {
    for (const { soort, kolom } of kolommen) {
      if (tabel.blad.eigenFormules?.has(celsleutel(rij.rij, kolom)) !== true) continue;
      const waarde = celVan(tabel.blad, rij.rij, kolom);
      if (typeof waarde !== 'number' && typeof waarde !== 'string') return { plan: null, fout: plaatsVanCel(tabel.blad, tabel.gekanteld, rij.rij, kolom) };
      cellen.push({ rij: rij.rij, kolom, waarde, opmaak: OPMAAK[soort] });
    }
  }
  if (kolommen.length === 0) return { plan: null, fout: null };
  const [links = 0, rechts = 0] = [kolommen[0]?.kolom, kolommen[kolommen.length - 1]?.kolom];
  const plan: Schrijfplan = { blad: tabel.blad.naam, cellen, omvang: { rij: tabel.bereik.rij, totRij: tabel.bereik.totRij, kolom: links, totKolom: rechts }, kleuren: [], groei: [], breedten: [] };
  return { plan: tabel.gekanteld ? gekanteldPlan(plan) : plan, fout: null };
};
