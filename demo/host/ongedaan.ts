import type { Hostblad, Momentopname } from './blad';

/** What one step of undo puts back. */
export interface Stap {
  readonly bladen: readonly Hostblad[];
  readonly opnamen: ReadonlyMap<Hostblad, Momentopname>;
  readonly namen: ReadonlyMap<string, Naam>;
}

/** A defined name; `blad` is the id of the sheet where it holds, null for the whole workbook. */
export interface Naam {
  readonly naam: string;
  readonly formule: string;
  readonly blad: string | null;
  readonly zichtbaar: boolean;
}

/** The user's undo stack, with what wiped it. */
export class Ongedaanlijst {
  private stappen: Stap[] = [];
  /** The calls that took something to undo from the user, in order. */
  readonly gewistDoor: string[] = [];

  get aantal(): number { return this.stappen.length; }

  leg(stap: Stap): void { this.stappen.push(stap); }

  neem(): Stap | undefined { return this.stappen.pop(); }

  /** Excel forgets everything that could be undone; `ook` says that the step under way holds something too. */
  wis(door: string, ook = false): void {
    if (ook || this.stappen.length > 0) this.gewistDoor.push(door);
    this.stappen = [];
  }
}
