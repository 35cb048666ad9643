import type { Hostblad } from './blad';
import { geweigerd } from './fout';
import type { Functies } from './functies/functies';
import type { Herrekening } from './herrekenen/herrekening';
import type { Hostobject } from './objecten/soort';
import type { Werkboek } from './werkboek';

/** Whether the add-in's pane is shown, and how the add-in shows or hides it. */
export interface Vensterstaat {
  readonly zichtbaar: () => boolean;
  readonly toon: (zichtbaar: boolean) => void;
}

/** What an answer on the wire can reach. */
export interface Host {
  readonly boek: Werkboek;
  readonly herrekening: Herrekening;
  readonly functies: Functies;
  readonly venster: Vensterstaat;
  readonly verwijzingen: Verwijzingen;
  readonly heeftPrinter: boolean;
  /** The client wants every range of this request kept. */
  bewaart: boolean;
  /** Nothing is calculated for the rest of this request. */
  rekentNiet: boolean;
  /** How often the client registered an event, by `type|target id`. */
  readonly geregistreerd: Map<string, number>;
  readonly tellers: Tellers;
}

/** What the client asked of the host since the last reset. */
export interface Tellers {
  verzoeken: number;
  acties: number;
  bytesIn: number;
  bytesUit: number;
  /** Actions by kind: `Query Range`, `Set Range.Values`, `Call Range.Clear`. */
  readonly perSoort: Map<string, number>;
  /** Cells read and written through values, formulas, text and the like. */
  celLezingen: number;
  celSchrijvingen: number;
  /** Events that were told to the client. */
  gebeurtenissen: number;
}

/** The objects that the client may name again in a later request. */
export class Verwijzingen {
  private readonly perId = new Map<string, Hostobject>();
  private readonly ids = new Map<unknown, string>();
  private nummer = 0;

  get aantal(): number { return this.perId.size; }

  /** All that is kept, so that rows and columns that are inserted move it along. */
  get doelen(): Iterable<unknown> { return this.ids.keys(); }

  bewaar(object: Hostobject): string {
    const bekend = this.ids.get(object.doel);
    if (bekend !== undefined) return bekend;
    const id = `${object.soort}~${++this.nummer}`;
    this.perId.set(id, object);
    this.ids.set(object.doel, id);
    return id;
  }

  vind(id: string): Hostobject | undefined { return this.perId.get(id); }

  idVan(doel: unknown): string | undefined { return this.ids.get(doel); }

  laatLos(id: string): void {
    const object = this.perId.get(id);
    if (!object) return;
    this.perId.delete(id);
    this.ids.delete(object.doel);
  }
}

/** Refuses where the sheet or the workbook may not be changed. */
export const magSchrijven = (h: Host, blad: Hostblad, lid: string): void => {
  const wat = h.boek.alleenLezen ? 'The workbook is read-only.' : blad.staat.beveiligd ? "You can't do that on a protected sheet." : null;
  if (wat !== null) throw geweigerd(`${wat} (${lid}, ${blad.naam})`, lid);
};

/** Refuses where the user fixed which sheets there are. */
export const eisVrijeStructuur = (boek: Werkboek, lid: string): void => {
  if (boek.structuurBeveiligd) throw geweigerd(`The structure of the workbook is protected. (${lid})`, lid);
};
