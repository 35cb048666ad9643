import { getalVan } from '../dwang';
import type { Streek } from '../streek';
import type { Enkel } from '../waarde';
import { DEEL0, GETAL, isFout } from '../waarde';
import type { Functie, Functies } from './soort';
import { perCel } from './soort';

const metGetallen = (aantal: number, minstens: number, doe: (...n: readonly number[]) => Enkel): Functie =>
  perCel(minstens, aantal, (waarden: readonly Enkel[], streek: Streek) => {
    const n = waarden.map((w) => getalVan(w, streek));
    const fout = n.find(isFout);
    return fout ?? doe(...n.filter((x) => typeof x === 'number'));
  });

/** Rounds what fifteen digits say, so that 1.005 rounds up as it does in Excel. */
const opPlaatsen = (n: number, plaatsen: number, rond: (x: number) => number): Enkel => {
  const macht = 10 ** Math.trunc(plaatsen);
  const geschaald = Number((Math.abs(n) * macht).toPrecision(15));
  const uit = Math.sign(n) * Number((rond(geschaald) / macht).toPrecision(15));
  return Number.isFinite(uit) ? uit + 0 : GETAL;
};

export const GETALLEN: Functies = {
  ROUND: metGetallen(2, 2, (n = 0, p = 0) => opPlaatsen(n, p, Math.round)),
  ROUNDUP: metGetallen(2, 2, (n = 0, p = 0) => opPlaatsen(n, p, Math.ceil)),
  ROUNDDOWN: metGetallen(2, 2, (n = 0, p = 0) => opPlaatsen(n, p, Math.floor)),
  ABS: metGetallen(1, 1, (n = 0) => Math.abs(n)),
  INT: metGetallen(1, 1, (n = 0) => Math.floor(n)),
  MOD: metGetallen(2, 2, (n = 0, d = 0) => (d === 0 ? DEEL0 : n - d * Math.floor(n / d))),
  SIGN: metGetallen(1, 1, (n = 0) => Math.sign(n)),
};
