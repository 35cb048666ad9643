import { regelzoeker } from '../lezen/regels';
import type { Tabellen } from '../tabellen';
import { toets, type Tekst } from '../toets';
import type { Vondst } from '../vondst';
import { proefplekken, VERANDERINGEN, type Proefplek, type Verandering } from './plekken';
import { maakToeval } from './toeval';
import { andersGezegd, maakVeranderaar } from './verander';

/** One text with one token changed, and what came of it. */
export interface Mutant {
  readonly soort: Verandering;
  readonly waar: 'tabel' | 'zin';
  readonly tekst: string;
  readonly regel: number;
  readonly van: string;
  readonly naar: string;
  readonly gevonden: boolean;
}

export interface Proef {
  readonly zaad: number;
  /** Tokens that were made wrong: each must be found. */
  readonly fout: readonly Mutant[];
  /** Tokens that were said otherwise and stayed right: `gevonden` is a false alarm. */
  readonly goed: readonly Mutant[];
}

/** A finding without where it stands, which shifts when the text changes. */
const inhoud = ({ plek: { tekst }, ...v }: Vondst): string => JSON.stringify([tekst, v], (sleutel, waarde: unknown) => (sleutel === 'elders' || sleutel === 'bron' ? undefined : waarde));

const erbij = (voor: readonly Vondst[], na: readonly Vondst[]): boolean => {
  const over = new Map<string, number>();
  for (const v of voor) over.set(inhoud(v), (over.get(inhoud(v)) ?? 0) + 1);
  return na.some((v) => {
    const rest = over.get(inhoud(v)) ?? 0;
    over.set(inhoud(v), rest - 1);
    return rest === 0;
  });
};

/** A sentence that already contradicts a table is left alone: changed, it could be put right. */
const isGaaf = (plek: Proefplek, vondsten: readonly Vondst[]): boolean => !vondsten.some((v) => v.code !== 'BEGINSTAND' && v.plek.zin === plek.zin.zin.tekst);

/**
 * Changes one token at a time in texts that tables cover, and asks whether the checker notices. Which tokens those are is decided
 * from the tables, not from what the checker recognises; kinds take turns, and so do tables and sentences. The same number of tokens is
 * said otherwise without becoming wrong, to count false alarms.
 */
export const proef = (teksten: readonly Tekst[], tabellen: Tabellen, { aantal, zaad }: { readonly aantal: number; readonly zaad: number }): Proef => {
  const toeval = maakToeval(zaad);
  const verander = maakVeranderaar(tabellen);
  const bronnen = teksten.map((tekst) => ({ tekst, vondsten: toets([tekst], tabellen).vondsten, regelVan: regelzoeker(tekst.tekst), plekken: proefplekken(tekst.tekst, tabellen) }));
  const plekken = bronnen.flatMap((bron) => bron.plekken.filter((plek) => isGaaf(plek, bron.vondsten)).map((plek) => ({ bron, plek })));
  const bakken = VERANDERINGEN.flatMap((soort) => (['zin', 'tabel'] as const).map((waar) => plekken.filter(({ plek }) => plek.soort === soort && plek.waar === waar))).filter((bak) => bak.length > 0);
  const doe = (maak: (plek: Proefplek, tekst: string) => string | null): readonly Mutant[] => {
    const gedaan: Mutant[] = [];
    const gehad = new Set<string>();
    for (let beurt = 0; gedaan.length < aantal && bakken.length > 0 && beurt < aantal * 20; beurt += 1) {
      const gekozen = toeval.kies(bakken[beurt % bakken.length] ?? []);
      if (gekozen === undefined) continue;
      const { bron: { tekst, vondsten, regelVan }, plek } = gekozen;
      const naar = maak(plek, tekst.tekst);
      const sleutel = `${tekst.naam} ${plek.van} ${naar ?? ''}`;
      if (naar === null || gehad.has(sleutel)) continue;
      gehad.add(sleutel);
      const nieuw = tekst.tekst.slice(0, plek.van) + naar + tekst.tekst.slice(plek.tot);
      const gevonden = erbij(vondsten, toets([{ ...tekst, tekst: nieuw }], tabellen).vondsten);
      gedaan.push({ soort: plek.soort, waar: plek.waar, tekst: tekst.naam, regel: regelVan(plek.van), van: tekst.tekst.slice(plek.van, plek.tot), naar, gevonden });
    }
    return gedaan;
  };
  return { zaad, fout: doe((plek, tekst) => verander(plek, tekst, toeval)), goed: doe((plek, tekst) => andersGezegd(plek, tekst.slice(plek.van, plek.tot))) };
};
