import { periodeTekst, type Bron } from '../../engine';
import type { Bewering } from './beweringen';
import type { Cijferrij, Tabellen, Tredenrij } from './tabellen';

const sleutel = (x: { readonly gemeente: string | null; readonly periode: { readonly jaar: number; readonly helft: 1 | 2 } }): string => `${periodeTekst(x.periode)} ${x.gemeente ?? ''}`;

/** The rows that a text prints itself. */
const rijenVan = (beweringen: readonly Bewering[], bron: Bron): { readonly cijfers: readonly Cijferrij[]; readonly treden: readonly Tredenrij[] } => {
  const cijfers = new Map<string, Cijferrij>();
  const treden = new Map<string, Tredenrij>();
  const inTabel = new Set(beweringen.filter((b) => b.soort === 'tabelrij').map((b) => b.zin));
  const bases = new Map<string, Tredenrij['basis']>();
  for (const b of beweringen) if (b.soort === 'tekort' && inTabel.has(b.zin)) for (const periode of b.perioden) for (const gemeente of b.namen) bases.set(sleutel({ gemeente, periode }), b.basis);
  for (const b of beweringen) {
    if (b.soort === 'plaatsing' && inTabel.has(b.zin) && !('groep' in b.wie)) {
      for (const gemeente of b.wie) {
        for (const periode of b.perioden) {
          const basis = bases.get(sleutel({ gemeente, periode }));
          if (!treden.has(sleutel({ gemeente, periode }))) treden.set(sleutel({ gemeente, periode }), { periode, gemeente, trede: b.trede, bron, ...(basis === undefined ? {} : { basis }) });
        }
      }
    }
    const cel = b.soort === 'cijfers' && b.zin.zin.soort === 'rij' && b.lezingen.length === 1 && b.getallen.length === 1 ? b.lezingen[0]?.[0] : undefined;
    if (b.soort !== 'cijfers' || cel === undefined) continue;
    const rij = cijfers.get(sleutel(cel)) ?? { gemeente: cel.gemeente, periode: cel.periode, soort: 'definitief', cijfers: {}, bron };
    cijfers.set(sleutel(cel), { ...rij, cijfers: { ...rij.cijfers, [cel.cijfer]: rij.cijfers[cel.cijfer] ?? b.getallen[0]?.waarde } });
  }
  return { cijfers: [...cijfers.values()], treden: [...treden.values()] };
};

/** The tables, and the rows that a text prints of half-years which they do not have. */
export const aangevuld = (tabellen: Tabellen, naam: string, beweringen: readonly Bewering[]): Tabellen => {
  const eigen = rijenVan(beweringen, { titel: naam, vindplaats: 'de tabel in de tekst zelf' });
  const [cijfers, treden] = [new Set(tabellen.cijfers.map(sleutel)), new Set(tabellen.treden.map(sleutel))];
  return { ...tabellen, cijfers: [...tabellen.cijfers, ...eigen.cijfers.filter((r) => !cijfers.has(sleutel(r)))], treden: [...tabellen.treden, ...eigen.treden.filter((r) => !treden.has(sleutel(r)))] };
};
