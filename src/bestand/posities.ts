/** A list of whole numbers from 0 to 2³² − 1 that costs four bytes a piece. */
export class Getallen {
  private rij = new Uint32Array(64);
  lengte = 0;

  voegToe(n: number): void {
    if (this.lengte === this.rij.length) {
      const groter = new Uint32Array(this.lengte * 2);
      groter.set(this.rij);
      this.rij = groter;
    }
    this.rij[this.lengte++] = n;
  }

  op(i: number): number {
    return this.rij[i] ?? 0;
  }

  zet(i: number, n: number): void {
    this.rij[i] = n;
  }
}

/** An element directly under the worksheet. */
export interface Bladdeel {
  readonly naam: string;
  readonly lokaal: string;
  readonly begin: number;
  readonly kopEinde: number;
  slot: number;
  einde: number;
}

/** A cell of ours that shares a formula with the cell that has its text: where its own `<f/>` stands, and the text as it is here. */
export interface Volger {
  readonly groep: string;
  readonly begin: number;
  readonly einde: number;
  readonly formule: string;
}

/** Where everything stands in the text of a worksheet, as character positions; rows and cells by their order. */
export class Posities {
  wortel = '';
  wortelKopEinde = 0;
  readonly delen: Bladdeel[] = [];
  readonly rijNummer = new Getallen();
  readonly rijBegin = new Getallen();
  readonly rijKopEinde = new Getallen();
  readonly rijEinde = new Getallen();
  /** The number of cells before the row. */
  readonly rijCel = new Getallen();
  readonly celKolom = new Getallen();
  readonly celBegin = new Getallen();
  readonly celEinde = new Getallen();

  /** The cells that have the text of a shared formula of ours, with its number; and the others in the group, in order. */
  readonly voorgangers = new Map<number, string>();
  readonly volgers: Volger[] = [];

  deel(naam: string): Bladdeel | undefined {
    return this.delen.find((d) => d.lokaal === naam);
  }
}
