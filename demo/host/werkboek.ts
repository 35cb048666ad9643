import type { Bereik } from '../../src/werkmap/blad';
import { cel as celbereik, HEEL_BLAD, kaalAdres, leesBereikadres, splitsBladnaam, volAdres } from './adressen';
import type { Bladhaken, Momentopname } from './blad';
import { Hostblad } from './blad';
import type { Cel } from './cel';
import type { Bron, Gebeurtenis } from './gebeurtenis';
import type { Naam } from './ongedaan';
import { Ongedaanlijst } from './ongedaan';
import { maakRekenmachine, NEDERLAND } from './rekenen';
import type { Rekenmachine } from './rekenen/omgeving';

/** A range that moves along when rows or columns are inserted; null once it was deleted. */
export interface Volger {
  readonly blad: Hostblad;
  bereik: Bereik | null;
}

/** Sees every cell that changes; how formulas are kept up to date. */
export interface Kijker {
  readonly celGezet: (blad: Hostblad, rij: number, kolom: number, oud: Cel | undefined, nieuw: Cel | undefined) => void;
  readonly verschoven: (blad: Hostblad) => void;
  readonly bladWeg: (blad: Hostblad) => void;
}

interface Transactie {
  readonly opnamen: Map<Hostblad, Momentopname>;
  readonly bladen: readonly Hostblad[];
  readonly namen: ReadonlyMap<string, Naam>;
  gewijzigd: boolean;
}

/** A workbook in memory, as Excel would hold it: sheets in tab order, names, settings, selection, undo. */
export class Werkboek {
  readonly ongedaan = new Ongedaanlijst();
  /** `workbook.settings`, by key, as JSON. */
  readonly instellingen = new Map<string, string>();
  /** `Office.context.document.settings`, by key, as JSON. */
  readonly documentinstellingen = new Map<string, string>();
  /** `workbook.properties`, by name. */
  readonly eigenschappen = new Map<string, string>();
  /** Ranges that move along now. */
  readonly volgers = new Set<Volger>();
  readonly rekenmachine: Rekenmachine = maakRekenmachine(NEDERLAND);
  rekenwijze: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  alleenLezen = false;
  /** The user fixed which sheets there are. */
  structuurBeveiligd = false;
  naam = 'Map1.xlsx';
  /** The year of dates typed without one. */
  jaar = 2024;
  private lijst: Hostblad[] = [];
  private namenlijst = new Map<string, Naam>();
  private volgnummer = 0;
  private lopend: Transactie | null = null;
  private keuze: { blad: Hostblad; bereik: Bereik } | null = null;
  private readonly luisteraars = new Set<(g: Gebeurtenis) => void>();
  private readonly kijkers = new Set<Kijker>();
  private readonly haken: Bladhaken = {
    voorWijziging: (blad) => {
      const t = this.lopend;
      if (!t) return;
      t.gewijzigd = true;
      if (!t.opnamen.has(blad)) t.opnamen.set(blad, blad.neemOp());
    },
    celGezet: (...args) => this.kijkers.forEach((k) => k.celGezet(...args)),
    verschoven: (blad) => this.kijkers.forEach((k) => k.verschoven(blad)),
  };

  get bladen(): readonly Hostblad[] { return this.lijst; }

  get namen(): ReadonlyMap<string, Naam> { return this.namenlijst; }

  /** The active sheet and what is selected on it. */
  get selectie(): { readonly blad: Hostblad; readonly bereik: Bereik } {
    const keuze = this.keuze;
    if (keuze && this.lijst.includes(keuze.blad)) return keuze;
    const blad = this.lijst.find((b) => b.staat.zichtbaar === 'Visible') ?? this.lijst[0];
    if (!blad) throw new Error('Een werkmap heeft ten minste een blad.');
    return { blad, bereik: celbereik(0, 0) };
  }

  /** A sheet by name (any case) or id. */
  blad(naamOfId: string): Hostblad | undefined {
    const klein = naamOfId.toLowerCase();
    return this.lijst.find((b) => b.id === naamOfId || b.naam.toLowerCase() === klein);
  }

  voegBladToe(naam?: string): Hostblad {
    const id = `{00000000-0001-0000-${String(this.volgnummer).padStart(4, '0')}-000000000000}`;
    this.volgnummer++;
    let nummer = this.lijst.length + 1;
    while (this.blad(`Blad${nummer}`)) nummer++;
    const blad = new Hostblad(id, naam ?? `Blad${nummer}`, this.haken);
    this.raakBoek();
    this.lijst = [...this.lijst, blad];
    this.meld({ soort: 'toegevoegd', blad });
    return blad;
  }

  verwijderBlad(blad: Hostblad): void {
    this.raakBoek();
    this.lijst = this.lijst.filter((b) => b !== blad);
    for (const v of this.volgers) if (v.blad === blad) v.bereik = null;
    this.kijkers.forEach((k) => k.bladWeg(blad));
    this.meld({ soort: 'verwijderd', blad });
  }

  /** Renames a sheet; names and formulas that point to it move along. */
  hernoem(blad: Hostblad, naam: string): void {
    const vast = [...this.namenlijst.values()].flatMap((n) => { const plek = this.zoekBereik(n.formule, null); return plek?.blad === blad ? [{ n, plek }] : []; });
    const oud = blad.naam;
    blad.zet({ naam });
    for (const b of this.lijst) {
      b.bezoek(HEEL_BLAD, (rij, kolom, c) => {
        const formule = c.formule === null ? null : this.rekenmachine.hernoem(c.formule, oud, naam);
        if (formule !== c.formule) b.zetCel(rij, kolom, { ...c, formule });
      });
    }
    for (const { n, plek } of vast) this.zetNaam({ ...n, formule: `=${volAdres(naam, plek.bereik)}` });
  }

  /** Puts a sheet at a place in the tab order. */
  verplaatsBlad(blad: Hostblad, plaats: number): void {
    this.raakBoek();
    const rest = this.lijst.filter((b) => b !== blad);
    rest.splice(plaats, 0, blad);
    this.lijst = rest;
  }

  /** A name that holds on the sheet, or else in the whole workbook. */
  zoekNaam(naam: string, bladId: string | null): Naam | undefined {
    const klein = naam.toLowerCase();
    return this.namenlijst.get(`${bladId ?? ''}|${klein}`) ?? this.namenlijst.get(`|${klein}`);
  }

  zetNaam(naam: Naam): void {
    this.raakBoek();
    this.namenlijst = new Map(this.namenlijst).set(`${naam.blad ?? ''}|${naam.naam.toLowerCase()}`, naam);
  }

  verwijderNaam(naam: Naam): void {
    this.raakBoek();
    const nieuw = new Map(this.namenlijst);
    nieuw.delete(`${naam.blad ?? ''}|${naam.naam.toLowerCase()}`);
    this.namenlijst = nieuw;
  }

  /** The sheet and range of `Blad1!A1:B2`, a name or a table; addresses without a sheet are on `blad`. Null: no such place. */
  zoekBereik(tekst: string, blad: Hostblad | null, diepte = 0): { blad: Hostblad; bereik: Bereik } | null {
    const delen = splitsBladnaam(tekst);
    const op = delen.blad === undefined ? blad : this.blad(delen.blad);
    const bereik = leesBereikadres(delen.rest);
    if (bereik) return op ? { blad: op, bereik } : null;
    const naam = this.zoekNaam(delen.rest, op?.id ?? null);
    if (naam && diepte < 10) return this.zoekBereik(naam.formule, null, diepte + 1);
    for (const b of this.lijst) {
      const tabel = b.staat.tabellen.find((t) => t.naam.toLowerCase() === delen.rest.toLowerCase());
      if (tabel) return { blad: b, bereik: { ...tabel.bereik, rij: tabel.bereik.rij + (tabel.kop ? 1 : 0), totRij: tabel.bereik.totRij - (tabel.totaalrij ? 1 : 0) } };
    }
    return null;
  }

  /** Selects a range and makes its sheet the active one. */
  selecteer(blad: Hostblad, bereik: Bereik): void {
    const vorig = this.selectie;
    this.keuze = { blad, bereik };
    if (vorig.blad !== blad) {
      this.meld({ soort: 'gedeactiveerd', blad: vorig.blad });
      this.meld({ soort: 'geactiveerd', blad });
    }
    this.meld({ soort: 'geselecteerd', blad, adres: kaalAdres(bereik) });
  }

  /** Activates a sheet; its first cell is selected if it was not active. */
  activeer(blad: Hostblad): void {
    if (this.selectie.blad !== blad) this.selecteer(blad, celbereik(0, 0));
  }

  luister(luisteraar: (g: Gebeurtenis) => void): () => void {
    this.luisteraars.add(luisteraar);
    return () => { this.luisteraars.delete(luisteraar); };
  }

  kijk(kijker: Kijker): void { this.kijkers.add(kijker); }

  meld(g: Gebeurtenis): void { this.luisteraars.forEach((l) => l(g)); }

  /** Does something as one step of undo; what it did stays when it throws. */
  doe<T>(werk: () => T): T {
    if (this.lopend) return werk();
    const t: Transactie = { opnamen: new Map(), bladen: this.lijst, namen: this.namenlijst, gewijzigd: false };
    this.lopend = t;
    try {
      return werk();
    } finally {
      this.lopend = null;
      if (t.gewijzigd) this.ongedaan.leg({ bladen: t.bladen, opnamen: t.opnamen, namen: t.namen });
    }
  }

  /** Does something that is no step of undo, such as calculating. */
  stil<T>(werk: () => T): T {
    const lopend = this.lopend;
    this.lopend = null;
    try {
      return werk();
    } finally {
      this.lopend = lopend;
    }
  }

  /** Ctrl+Z: puts back the last step; false if there is none. */
  maakOngedaan(): boolean {
    const stap = this.ongedaan.neem();
    if (!stap) return false;
    this.lijst = [...stap.bladen];
    this.namenlijst = new Map(stap.namen);
    for (const [blad, opname] of stap.opnamen) {
      const anders = blad.verschil(opname);
      blad.zetTerug(opname);
      if (anders) this.meldWijziging(blad, anders, 'gebruiker');
    }
    return true;
  }

  /** Tells that cells of a range were edited. */
  meldWijziging(blad: Hostblad, bereik: Bereik, bron: Bron): void {
    this.meld({ soort: 'gewijzigd', blad, adres: kaalAdres(bereik), wat: 'RangeEdited', bron, schuif: 'None' });
  }

  /** What the running step did cannot be undone, and neither can what came before it. */
  wisOngedaan(door: string): void {
    this.ongedaan.wis(door, this.lopend?.gewijzigd === true);
    if (!this.lopend) return;
    this.lopend.gewijzigd = false;
    this.lopend.opnamen.clear();
  }

  private raakBoek(): void {
    if (this.lopend) this.lopend.gewijzigd = true;
  }
}

/** A new workbook with sheets by these names. */
export const maakWerkboek = (...namen: readonly string[]): Werkboek => {
  const boek = new Werkboek();
  for (const naam of namen.length > 0 ? namen : ['Blad1']) boek.voegBladToe(naam);
  return boek;
};
