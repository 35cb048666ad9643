import type { Bereik } from '../../../src/werkmap/blad';

/** A cell by row and column, from 0. */
export interface Cel {
  readonly rij: number;
  readonly kolom: number;
}

/** What is selected: the active cell, and the corner that moves when Shift is held. */
export interface Keuze {
  readonly actief: Cel;
  readonly eind: Cel;
}

export const keuzebereik = ({ actief, eind }: Keuze): Bereik => ({
  rij: Math.min(actief.rij, eind.rij), kolom: Math.min(actief.kolom, eind.kolom), totRij: Math.max(actief.rij, eind.rij), totKolom: Math.max(actief.kolom, eind.kolom),
});

/** What moving needs to know of the sheet. */
export interface Terrein {
  readonly rijen: number;
  readonly kolommen: number;
  /** Rows that one screen holds. */
  readonly scherm: number;
  readonly leeg: (rij: number, kolom: number) => boolean;
  readonly rijZichtbaar: (rij: number) => boolean;
  readonly kolomZichtbaar: (kolom: number) => boolean;
  /** The last cell that holds something. */
  readonly laatste: Cel;
}

export interface Toets {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
}

const stap = (van: number, richting: 1 | -1, aantal: number, zichtbaar: (n: number) => boolean): number => {
  for (let n = van + richting; n >= 0 && n < aantal; n += richting) if (zichtbaar(n)) return n;
  return van;
};

/** Ctrl with an arrow: to the end of the filled cells, or over blank ones to the next that is filled. */
const sprong = (van: number, richting: 1 | -1, aantal: number, leeg: (n: number) => boolean): number => {
  let n = van + richting;
  if (n < 0 || n >= aantal) return van;
  if (!leeg(van) && !leeg(n)) {
    while (n + richting >= 0 && n + richting < aantal && !leeg(n + richting)) n += richting;
    return n;
  }
  while (n >= 0 && n < aantal && leeg(n)) n += richting;
  return n < 0 ? 0 : n >= aantal ? aantal - 1 : n;
};

const pagina = (c: Cel, richting: 1 | -1, t: Terrein): Cel => {
  let rij = c.rij;
  for (let i = 0; i < t.scherm; i++) rij = stap(rij, richting, t.rijen, t.rijZichtbaar);
  return { ...c, rij };
};

/** Where a key moves a cell to; null where it is no key that moves. */
export const verplaats = (c: Cel, { key, ctrl }: Toets, t: Terrein): Cel | null => {
  const verticaal = (richting: 1 | -1): Cel => ({ ...c, rij: ctrl ? sprong(c.rij, richting, t.rijen, (r) => t.leeg(r, c.kolom) || !t.rijZichtbaar(r)) : stap(c.rij, richting, t.rijen, t.rijZichtbaar) });
  const horizontaal = (richting: 1 | -1): Cel => ({ ...c, kolom: ctrl ? sprong(c.kolom, richting, t.kolommen, (k) => t.leeg(c.rij, k)) : stap(c.kolom, richting, t.kolommen, t.kolomZichtbaar) });
  switch (key) {
    case 'ArrowUp': return verticaal(-1);
    case 'ArrowDown': return verticaal(1);
    case 'ArrowLeft': return horizontaal(-1);
    case 'ArrowRight': return horizontaal(1);
    case 'PageUp': return ctrl ? null : pagina(c, -1, t);
    case 'PageDown': return ctrl ? null : pagina(c, 1, t);
    case 'Home': return { rij: ctrl ? 0 : c.rij, kolom: 0 };
    case 'End': return ctrl ? t.laatste : null;
    default: return null;
  }
};

/** The selection after a key that moves: with Shift it grows, else it becomes one cell. */
export const naToets = (keuze: Keuze, toets: Toets, t: Terrein): Keuze | null => {
  if (toets.key === 'Tab' || toets.key === 'Enter') {
    const key = toets.key === 'Tab' ? (toets.shift ? 'ArrowLeft' : 'ArrowRight') : toets.shift ? 'ArrowUp' : 'ArrowDown';
    const naar = verplaats(keuze.actief, { key, ctrl: false, shift: false }, t);
    return naar && { actief: naar, eind: naar };
  }
  const naar = verplaats(toets.shift ? keuze.eind : keuze.actief, toets, t);
  return naar && (toets.shift ? { actief: keuze.actief, eind: naar } : { actief: naar, eind: naar });
};
