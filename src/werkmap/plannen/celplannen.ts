import type { Taal } from '../../tekst';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { celsleutel, celVan, KOLOMMEN, type Blad, type Celwaarde } from '../blad';
import type { Eigensoort } from '../eigenkoppen';
import { formuleTekst, isFormuleVan, isZelfdeFormule } from '../formule';
import type { Celplan } from '../schrijfplan';
import type { Tabel } from '../tabel';
import type { Bijkolom } from './bijkolom';
import { eigenwaarden } from './eigenwaarden';
import { OPMAAK } from './opmaak';
import { formulerij, type Formulebron } from './formulerij';

interface Geplaatst {
  readonly kop: string;
  readonly kolom: number;
  readonly nieuw: boolean;
}

/** One of the columns of the assessment, at its place. */
export interface Eigenkolom extends Geplaatst {
  readonly soort: Eigensoort;
}

/** One of our columns, at its place. */
export type Plankolom = Eigenkolom | (Geplaatst & { readonly soort: 'bij'; readonly bij: Bijkolom });

/**
 * What is written: values; formulas of ours where they can be shown to be right (`formules`); or values, where a formula of
 * ours that is there and can be shown to be right stays (`behoud`).
 */
export type Wijze = { readonly soort: 'waarden' } | ({ readonly soort: 'formules' | 'behoud' } & Formulebron);

/** What the cells of one table are made from. */
export interface Celbron {
  readonly wijze: Wijze;
  readonly tabel: Tabel;
  readonly kolommen: readonly Plankolom[];
  readonly halfjaren: readonly BeoordeeldeTabel[];
  readonly taal: Taal;
}

/** Something that is made again each time that it is walked. */
export const opAanvraag = <T>(maak: () => Iterable<T>): Iterable<T> => ({ [Symbol.iterator]: () => maak()[Symbol.iterator]() });

/** The formula of ours in a cell of one of our columns: one that we would write there. Any other is the user's. */
export const onzeFormule = ({ blad, gekanteld }: Tabel, rij: number, { soort, kolom }: Plankolom): string | undefined => {
  const formule = blad.eigenFormules?.get(celsleutel(rij, kolom));
  return formule !== undefined && soort !== 'bij' && isFormuleVan(soort, formule, rij, gekanteld) ? formule : undefined;
};

const isGelijk = (huidig: Celwaarde, waarde: string | number | null): boolean => (waarde === null ? huidig === null || huidig === '' : huidig === waarde);

/** Whether the cell needs no writing: it holds the formula, or the value that is planned. A file keeps the outcome of a formula too. */
const staatEr = (blad: Blad, rij: number, kolom: number, waarde: string | number | null, formule: string | undefined, wijze: Wijze): boolean => {
  const eigen = blad.eigenFormules?.get(celsleutel(rij, kolom));
  if (formule === undefined) return eigen === undefined && isGelijk(celVan(blad, rij, kolom), waarde);
  return eigen !== undefined && isZelfdeFormule(eigen, formule) && (wijze.soort === 'formules' || isGelijk(celVan(blad, rij, kolom), waarde));
};

interface Celrij {
  readonly beoordeeld: BeoordeeldeRij;
  readonly halfjaar: BeoordeeldeTabel;
}

/** The planned cells of one row: of the header (a header of ours that is there stays as it is, whatever its case or spaces), of a row that was assessed, or of one that has become blank. */
export type Rijplanner = (rij: number) => readonly Celplan[];

/** Makes the planner of a table's rows; it works a row out only when it is asked. */
export const maakRijplanner = ({ tabel, kolommen, halfjaren, taal, wijze }: Celbron): Rijplanner => {
  const opKolom = [...kolommen].sort((a, b) => a.kolom - b.kolom);
  /** By row number; `null` where a row was read and there is nothing to say of it. */
  const perRij: Array<Celrij | null | undefined> = [];
  for (const { rij } of tabel.rijen) perRij[rij] = null;
  for (const halfjaar of halfjaren) for (const r of halfjaar.rijen) if (r.rij.soort !== 'totaal') perRij[r.rij.rij] = { beoordeeld: r, halfjaar };
  const anders = (rij: number, waarde: (k: Plankolom) => string | number | null | undefined, formule?: (k: Plankolom) => string | undefined): readonly Celplan[] => {
    const cellen: Celplan[] = [];
    for (const k of opKolom) {
      const w = waarde(k);
      const f = formule?.(k);
      if (w === undefined || staatEr(tabel.blad, rij, k.kolom, w, f, wijze)) continue;
      const opmaak = k.soort === 'bij' ? k.bij.opmaak : OPMAAK[k.soort];
      cellen.push(f === undefined ? { rij, kolom: k.kolom, waarde: w, opmaak } : { rij, kolom: k.kolom, waarde: w, opmaak, formule: f });
    }
    return cellen;
  };
  const koppen = opKolom.filter((k) => k.nieuw).map((k): Celplan => ({ rij: tabel.kop.totRij, kolom: k.kolom, waarde: k.kop, opmaak: 'kop' }));
  return (rij) => {
    if (rij === tabel.kop.totRij) return koppen;
    const r = perRij[rij];
    if (r === undefined) return anders(rij, () => null);
    if (r === null) return [];
    const waarden = eigenwaarden(r.beoordeeld, r.halfjaar.kader, taal);
    const eigen = (k: Plankolom): string | undefined => tabel.blad.eigenFormules?.get(celsleutel(rij, k.kolom));
    const zonder = wijze.soort === 'waarden' || (wijze.soort === 'behoud' && opKolom.every((k) => eigen(k) === undefined));
    const formules = zonder ? null : formulerij(r.beoordeeld, r.halfjaar, waarden, wijze);
    const waarde = (k: Plankolom): string | number | null | undefined => (k.soort === 'bij' ? k.bij.waarden.get(rij) : waarden[k.soort]);
    if (zonder || formules === null) return anders(rij, waarde);
    return anders(rij, waarde, (k) => {
      const term = k.soort === 'bij' ? undefined : formules[k.soort];
      if (term === undefined) return undefined;
      const formule = formuleTekst(term);
      return wijze.soort === 'formules' || isZelfdeFormule(eigen(k) ?? '', formule) ? formule : undefined;
    });
  };
};

/** The cells of our columns that must change, row by row, left to right. */
export function* celplannen(bron: Celbron): Iterable<Celplan> {
  const { kop, bereik } = bron.tabel;
  const planRij = maakRijplanner(bron);
  for (let rij = kop.totRij; rij <= bereik.totRij; rij += 1) yield* planRij(rij);
}

/** The first planned cell that holds a formula. Only rows with a formula in one of our columns are worked out. */
export const eersteFormule = (bron: Celbron): Celplan | null => {
  const { blad, kop, bereik } = bron.tabel;
  const onze = new Map(bron.kolommen.map((k) => [k.kolom, k]));
  const isVanGebruiker = (sleutel: number): boolean => {
    const kolom = onze.get(sleutel % KOLOMMEN);
    return kolom !== undefined && onzeFormule(bron.tabel, Math.floor(sleutel / KOLOMMEN), kolom) === undefined;
  };
  const geraakt = [...blad.formules].filter(isVanGebruiker).sort((a, b) => a - b);
  if (geraakt.length === 0) return null;
  const planRij = maakRijplanner(bron);
  for (const sleutel of geraakt) {
    const rij = Math.floor(sleutel / KOLOMMEN);
    const gepland = rij < kop.totRij || rij > bereik.totRij ? undefined : planRij(rij).find((c) => c.kolom === sleutel % KOLOMMEN);
    if (gepland !== undefined) return gepland;
  }
  return null;
};
