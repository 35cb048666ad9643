import { volAdres } from '../adressen';
import type { Waarde } from '../cel';
import { fout } from '../cel';
import type { Formulecel } from '../herrekenen/herrekening';
import type { Argument, Uitkomst } from '../rekenen/omgeving';
import { Wacht } from '../rekenen/omgeving';
import { cel as celbereik } from '../adressen';
import type { Leegte } from './argumenten';
import { geefDoor } from './argumenten';
import type { Functiebeschrijving, Functiemetadata } from './metadata';

/** A message to the add-in's runtime: category, type, target, JSON, id, remote. */
export type Bericht = readonly [number, number, string, string, number, boolean];

interface Lopend {
  readonly cel: Formulecel;
  readonly sleutel: string;
}

const FOUTCODES: Readonly<Record<number, string>> = { 1: '#N/A', 5: '#DIV/0!', 6: '#NUM!', 7: '#VALUE!', 8: '#NULL!', 9: '#NAME?', 10: '#NAME?' };

const waardeVan = (v: unknown): Waarde => {
  if (v === null || v === undefined) return null;
  if (typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean') return v;
  const o = v as Readonly<Record<string, unknown>>;
  const code = o['code'] ?? o['basicValue'] ?? o['primitive'];
  return fout(typeof code === 'string' && code.startsWith('#') ? code : '#VALUE!');
};

const uitkomstVan = (v: unknown): Uitkomst => {
  if (!Array.isArray(v)) return waardeVan(v);
  return v.map((rij: unknown) => (Array.isArray(rij) ? rij.map(waardeVan) : [waardeVan(rij)]));
};

/** The custom functions of the add-in: how Excel calls them and what comes back. */
export class Functies {
  /** What a blank scalar becomes. */
  leegte: Leegte = 0;
  /** Calls made so far. */
  aanroepen = 0;
  private readonly perNaam = new Map<string, Functiebeschrijving>();
  /** The functions that take error values. */
  private readonly metFouten = new Set<Functiebeschrijving>();
  private readonly lopend = new Map<number, Lopend>();
  private rij: Bericht[] = [];
  private klaar = false;
  private nummer = 0;

  constructor(private readonly haken: {
    readonly stuur: (berichten: readonly Bericht[]) => void;
    readonly antwoord: (cel: Formulecel, sleutel: string, uitkomst: Uitkomst) => void;
    readonly bijgewerkt: () => void;
  }) {}

  /** Calls that have not been answered. */
  get wachtend(): number { return this.lopend.size; }

  /** What Excel learns from the manifest: the namespace and the functions.json. */
  registreer(naamruimte: string, metadata: Functiemetadata): void {
    for (const f of metadata.functions) {
      this.perNaam.set(`${naamruimte}.${f.name}`.toUpperCase(), f);
      if (metadata.allowErrorForDataTypeAny === true) this.metFouten.add(f);
    }
  }

  isFunctie(naam: string): boolean { return this.perNaam.has(naam.toUpperCase()); }

  /** The names of all functions, namespace included. */
  get namen(): readonly string[] { return [...this.perNaam.keys()]; }

  /** The runtime is ready to be called. */
  isKlaar(): void {
    this.klaar = true;
    this.verstuur();
  }

  /** The outcome of a call for a cell; throws Wacht while it is not there. */
  roep(cel: Formulecel, naam: string, argumenten: readonly Argument[]): Uitkomst {
    const f = this.perNaam.get(naam.toUpperCase());
    if (!f) return fout('#NAME?');
    const aanroep = geefDoor(f, argumenten, this.leegte, this.metFouten.has(f));
    if ('fout' in aanroep) return fout(aanroep.fout);
    const sleutel = JSON.stringify([f.id, aanroep.waarden]);
    const bekend = cel.antwoorden.get(sleutel);
    if (bekend !== undefined) return bekend;
    if (!cel.gevraagd.has(sleutel)) this.neemOp(cel, sleutel, f, aanroep.waarden, argumenten);
    throw new Wacht(naam);
  }

  /** Hands all new calls to the add-in at once. */
  verstuur(): void {
    if (!this.klaar || this.rij.length === 0) return;
    const berichten = this.rij;
    this.rij = [];
    this.haken.stuur(berichten);
  }

  /** Outcomes from the add-in: objects, or arrays `[id, succeeded, value, errorCode?]`. */
  ontvang(uitkomsten: unknown): void {
    for (const u of Array.isArray(uitkomsten) ? uitkomsten : []) {
      const o = Array.isArray(u) ? { id: u[0], failed: u[1] !== true, value: u[2], errorCode: u[3] } : u as { id: unknown; failed?: unknown; value?: unknown; errorCode?: unknown };
      const l = typeof o.id === 'number' ? this.lopend.get(o.id) : undefined;
      if (!l) continue;
      this.lopend.delete(o.id as number);
      this.haken.antwoord(l.cel, l.sleutel, o.failed === true ? fout(FOUTCODES[Number(o.errorCode)] ?? '#VALUE!') : uitkomstVan(o.value));
    }
    this.haken.bijgewerkt();
  }

  private neemOp(cel: Formulecel, sleutel: string, f: Functiebeschrijving, waarden: readonly unknown[], argumenten: readonly Argument[]): void {
    const id = ++this.nummer;
    this.aanroepen++;
    cel.gevraagd.add(sleutel);
    this.lopend.set(id, { cel, sleutel });
    const plaats = volAdres(cel.blad.naam, celbereik(cel.rij, cel.kolom));
    const vlaggen = (f.options?.cancelable === true ? 1 : 0) + (f.options?.stream === true ? 2 : 0) + (this.metFouten.has(f) ? 4 : 0);
    const adressen = f.options?.requiresParameterAddresses === true ? argumenten.map((a) => (a.van ? volAdres(a.van.blad, a.van.bereik) : '')) : null;
    this.rij.push([1, 1000, '', JSON.stringify([id, f.id.toUpperCase(), waarden, f.options?.requiresAddress === true ? plaats : null, vlaggen, adressen]), id, false]);
  }
}
