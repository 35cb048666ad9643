import type { Bereik } from '../../src/werkmap/blad';
import { bevat } from './adressen';
import type { Cel, Waarde } from './cel';
import { GEWOON, isLeeg, LEEG } from './cel';

/** What a filter keeps: the texts shown, or a comparison. */
export type Criterium =
  | { readonly soort: 'waarden'; readonly waarden: readonly string[] }
  | { readonly soort: 'vergelijking'; readonly een: string; readonly twee: string | null; readonly of: boolean };

/** A filter over a range, its header row included; `verbergt` holds the rows that its criteria hide. */
export interface Filter {
  readonly bereik: Bereik;
  /** By column, counted from the left of the range. */
  readonly criteria: ReadonlyMap<number, Criterium>;
  readonly verbergt: ReadonlySet<number>;
}

export interface Tabelkolom {
  readonly id: number;
  readonly naam: string;
}

/** An Excel table, its header and totals row within `bereik`. */
export interface Hosttabel {
  readonly id: string;
  readonly naam: string;
  readonly bereik: Bereik;
  readonly kop: boolean;
  readonly totaalrij: boolean;
  readonly kolommen: readonly Tabelkolom[];
  readonly filter: Filter | null;
  readonly stijl: string;
}

/** A conditional format. */
export interface Regel {
  readonly id: string;
  readonly bereiken: readonly Bereik[];
  readonly soort: 'CellValue' | 'Custom';
  readonly stop: boolean;
  /** `Between`, `EqualTo`, … for a cell value; the formulas as they were given. */
  readonly operator: string;
  readonly formule1: string;
  readonly formule2: string | null;
  readonly vulling: string | null;
  readonly tekstkleur: string | null;
  readonly vet: boolean | null;
  readonly cursief: boolean | null;
  readonly notatie: string | null;
}

/** A series of a chart: what its points and its labels are read from. */
export interface Hostreeks {
  readonly naam: string;
  readonly waarden: Bereik | null;
  readonly labels: Bereik | null;
  readonly kleur: string;
  readonly toontWaarden: boolean;
}

/** A chart that was made here. */
export interface Hostgrafiek {
  readonly soort: string;
  readonly titel: string;
  readonly legenda: string;
  readonly plaats: readonly [van: string, tot: string] | null;
  readonly reeksen: readonly Hostreeks[];
}

/** Something that floats over a sheet or hangs on a cell. */
export interface Bijlage {
  readonly soort: 'vorm' | 'grafiek' | 'opmerking' | 'draaitabel';
  /** Its name; of a comment what it says. */
  readonly naam: string;
  /** Of a chart that was made here. */
  readonly grafiek?: Hostgrafiek;
}

/** What may be entered in cells, by its type alone. */
export interface Validatie {
  readonly bereik: Bereik;
  readonly soort: 'List' | 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength' | 'Custom';
}

export interface Bladstaat {
  readonly naam: string;
  readonly zichtbaar: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly beveiligd: boolean;
  readonly tabellen: readonly Hosttabel[];
  /** Highest priority first. */
  readonly regels: readonly Regel[];
  readonly samengevoegd: readonly Bereik[];
  readonly breedten: ReadonlyMap<number, number>;
  readonly hoogten: ReadonlyMap<number, number>;
  readonly verborgenRijen: ReadonlySet<number>;
  readonly verborgenKolommen: ReadonlySet<number>;
  readonly filter: Filter | null;
  /** So many rows at the top stay in view. */
  readonly vasteRijen: number;
  /** How it is printed; `breed`: on so many pages across, null where it has a scale. */
  readonly pagina: { readonly richting: string; readonly papier: string | null; readonly breed: number | null };
  /** Worksheet custom properties by key. */
  readonly eigenschappen: ReadonlyMap<string, string>;
  readonly tabkleur: string;
  readonly bijlagen: readonly Bijlage[];
  readonly validaties: readonly Validatie[];
}

export const GEWONE_PAGINA: Bladstaat['pagina'] = { richting: 'Portrait', papier: null, breed: null };

interface Rij {
  readonly cellen: (Cel | undefined)[];
  /** The sheet's clock when this row was made: an older row belongs to a snapshot too and is copied before it is changed. */
  readonly tijd: number;
}

export interface Momentopname {
  readonly staat: Bladstaat;
  readonly rijen: readonly (Rij | undefined)[];
}

/** Who wants to know of changes to a sheet. */
export interface Bladhaken {
  readonly voorWijziging: (blad: Hostblad) => void;
  readonly celGezet: (blad: Hostblad, rij: number, kolom: number, oud: Cel | undefined, nieuw: Cel | undefined) => void;
  /** Cells moved, or came back: whatever was known per cell is no longer true. */
  readonly verschoven: (blad: Hostblad) => void;
}

/** A worksheet in memory. Rows and columns count from 0. */
export class Hostblad {
  private rijen: (Rij | undefined)[] = [];
  private tijd = 0;
  /** No row was ever wider. */
  private breed = 0;
  private toestand: Bladstaat;

  constructor(readonly id: string, naam: string, private readonly haken: Bladhaken) {
    this.toestand = {
      naam, zichtbaar: 'Visible', beveiligd: false, tabellen: [], regels: [], samengevoegd: [], breedten: new Map(), hoogten: new Map(),
      verborgenRijen: new Set(), verborgenKolommen: new Set(), filter: null, vasteRijen: 0, pagina: GEWONE_PAGINA, eigenschappen: new Map(), tabkleur: '', bijlagen: [], validaties: [],
    };
  }

  get staat(): Bladstaat { return this.toestand; }

  get naam(): string { return this.toestand.naam; }

  zet(deel: Partial<Bladstaat>): void {
    this.haken.voorWijziging(this);
    this.toestand = { ...this.toestand, ...deel };
  }

  cel(rij: number, kolom: number): Cel | undefined { return this.rijen[rij]?.cellen[kolom]; }

  waarde(rij: number, kolom: number): Waarde { return this.cel(rij, kolom)?.waarde ?? null; }

  /** Puts a cell down as it is: no coercion, no protection, no filter. */
  zetCel(rij: number, kolom: number, nieuw: Cel | undefined): void {
    this.haken.voorWijziging(this);
    const oud = this.cel(rij, kolom);
    const weg = nieuw === undefined || (isLeeg(nieuw) && nieuw.opmaak === GEWOON && !nieuw.aanhaling);
    this.eigenRij(rij)[kolom] = weg ? undefined : nieuw;
    this.breed = Math.max(this.breed, kolom + 1);
    this.haken.celGezet(this, rij, kolom, oud, nieuw);
  }

  /** Changes part of a cell. */
  werkBij(rij: number, kolom: number, deel: Partial<Cel>): void {
    this.zetCel(rij, kolom, { ...(this.cel(rij, kolom) ?? LEEG), ...deel });
  }

  /** Each cell that holds something (looks included) in the range, row by row. */
  bezoek(b: Bereik, doe: (rij: number, kolom: number, cel: Cel) => void): void {
    for (let rij = b.rij; rij <= Math.min(b.totRij, this.rijen.length - 1); rij++) {
      const cellen = this.rijen[rij]?.cellen;
      if (!cellen) continue;
      for (let kolom = b.kolom; kolom <= Math.min(b.totKolom, cellen.length - 1); kolom++) {
        const c = cellen[kolom];
        if (c) doe(rij, kolom, c);
      }
    }
  }

  /** The smallest range with all cells that are in use within `binnen`; null if there are none. Looks count unless `alleenWaarden`. */
  gebruikt(binnen: Bereik, alleenWaarden: boolean): Bereik | null {
    let uit: Bereik | null = null;
    this.bezoek(binnen, (rij, kolom, c) => {
      if (alleenWaarden && isLeeg(c)) return;
      uit = uit === null ? { rij, kolom, totRij: rij, totKolom: kolom }
        : { rij: uit.rij, kolom: Math.min(uit.kolom, kolom), totRij: rij, totKolom: Math.max(uit.totKolom, kolom) };
    });
    return uit;
  }

  /** No cell in use lies beyond this row and this column. */
  get grens(): { readonly rij: number; readonly kolom: number } { return { rij: this.rijen.length - 1, kolom: this.breed - 1 }; }

  isFilterVerborgen(rij: number): boolean {
    return this.toestand.filter?.verbergt.has(rij) === true || this.toestand.tabellen.some((t) => t.filter?.verbergt.has(rij) === true);
  }

  isRijVerborgen(rij: number): boolean { return this.toestand.verborgenRijen.has(rij) || this.isFilterVerborgen(rij); }

  tabelOp(rij: number, kolom: number): Hosttabel | undefined { return this.toestand.tabellen.find((t) => bevat(t.bereik, rij, kolom)); }

  /** The merged area that a cell is in. */
  samenvoegingVan(rij: number, kolom: number): Bereik | undefined { return this.toestand.samengevoegd.find((b) => bevat(b, rij, kolom)); }

  neemOp(): Momentopname {
    this.tijd++;
    return { staat: this.toestand, rijen: this.rijen.slice() };
  }

  zetTerug(opname: Momentopname): void {
    this.haken.voorWijziging(this);
    this.tijd++;
    this.toestand = opname.staat;
    this.rijen = opname.rijen.slice();
    this.haken.verschoven(this);
  }

  /** The cells in which this sheet differs from a snapshot in value or formula, as their bounding range; null if in none. */
  verschil(opname: Momentopname): Bereik | null {
    let uit: Bereik | null = null;
    for (let rij = 0; rij < Math.max(this.rijen.length, opname.rijen.length); rij++) {
      const a = this.rijen[rij]?.cellen ?? [];
      const b = opname.rijen[rij]?.cellen ?? [];
      if (a === b) continue;
      for (let kolom = 0; kolom < Math.max(a.length, b.length); kolom++) {
        if (a[kolom]?.waarde === b[kolom]?.waarde && a[kolom]?.formule === b[kolom]?.formule) continue;
        const oud: Bereik = uit ?? { rij, kolom, totRij: rij, totKolom: kolom };
        uit = { rij: oud.rij, kolom: Math.min(oud.kolom, kolom), totRij: rij, totKolom: Math.max(oud.totKolom, kolom) };
      }
    }
    return uit;
  }

  /** Moves cells: inserts blank rows or columns (`aantal` > 0) or removes them, in the rows or columns `van`..`tot` of the other axis. */
  schuifCellen(as: 'rij' | 'kolom', vanaf: number, aantal: number, van: number, tot: number): void {
    this.haken.voorWijziging(this);
    if (as === 'kolom') this.schuifKolommen(vanaf, aantal, van, tot);
    else this.schuifRijen(vanaf, aantal, van, tot);
    this.haken.verschoven(this);
  }

  private schuifKolommen(vanaf: number, aantal: number, van: number, tot: number): void {
    this.breed += Math.max(0, aantal);
    for (let rij = van; rij <= Math.min(tot, this.rijen.length - 1); rij++) {
      if (!this.rijen[rij]) continue;
      const cellen = this.eigenRij(rij);
      if (aantal < 0) cellen.splice(vanaf, -aantal);
      else if (vanaf < cellen.length) cellen.splice(vanaf, 0, ...new Array<undefined>(aantal));
    }
  }

  private schuifRijen(vanaf: number, aantal: number, van: number, tot: number): void {
    const breed = this.rijen.reduce((n, r) => Math.max(n, r?.cellen.length ?? 0), 0);
    if (van === 0 && tot >= breed - 1) {
      if (aantal < 0) this.rijen.splice(vanaf, -aantal);
      else if (vanaf < this.rijen.length) this.rijen.splice(vanaf, 0, ...new Array<undefined>(aantal));
      return;
    }
    const laatste = this.rijen.length - 1;
    const volgorde = Array.from({ length: Math.max(0, laatste - vanaf + 1) }, (_, i) => (aantal < 0 ? vanaf + i : laatste - i));
    for (const rij of volgorde) {
      for (let kolom = van; kolom <= Math.min(tot, breed - 1); kolom++) {
        const c = this.cel(rij, kolom);
        const doel = rij + aantal;
        if (doel >= vanaf) this.eigenRij(doel)[kolom] = c;
        this.eigenRij(rij)[kolom] = undefined;
      }
    }
  }

  private eigenRij(rij: number): (Cel | undefined)[] {
    const oud = this.rijen[rij];
    if (oud?.tijd === this.tijd) return oud.cellen;
    const nieuw: Rij = { cellen: oud ? oud.cellen.slice() : [], tijd: this.tijd };
    this.rijen[rij] = nieuw;
    return nieuw.cellen;
  }
}
