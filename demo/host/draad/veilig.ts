/** An array as the desktop client's COM bridge would hand it over: office.js asks it for `toArray` and `dimensions`. */
export interface Veiligerij {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
}

export const veiligerij = (inhoud: readonly unknown[]): Veiligerij => ({ toArray: () => inhoud, dimensions: () => 1 });
