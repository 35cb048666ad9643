import type { Gegeven } from '../../engine';
import type { Celwaarde } from '../blad';
import { kaleTekst, onleesbaar, ontbrekend } from './cel';

const GEGROEPEERD = /^[1-9]\d{0,2}(?:([.' \u2019])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const GEWOON = /^\d+(?:[.,]\d+)?$/;
const MET_TEKEN = /^(?:([+-]) ?)?(\d[\d.,' \u2019]*?)(?: ?(-))?$/;
const TUSSEN_HAAKJES = /^\( ?(\d[\d.,' \u2019]*?) ?\)$/;
const EENHEID = / ?(?:vergunninghouders?|statushouders?|personen|persoon)$/;

/** A number without a sign: `1.234` and `1 234` are 1234, `1,5` and `1.5` are 1.5. */
const zonderTeken = (tekst: string): number | null => {
  if (GEGROEPEERD.test(tekst)) return Number(tekst.replace(/[.' \u2019]/g, '').replace(',', '.'));
  return GEWOON.test(tekst) ? Number(tekst.replace(',', '.')) : null;
};

/** The number that a text (in lower case) is, with a sign before or behind it or in brackets; null where it is none. */
export const getalUitTekst = (tekst: string): number | null => {
  const haakjes = TUSSEN_HAAKJES.exec(tekst)?.[1];
  const [, voor, cijfers = haakjes, achter] = MET_TEKEN.exec(tekst) ?? [];
  if (cijfers === undefined || (voor !== undefined && achter !== undefined)) return null;
  const getal = zonderTeken(cijfers);
  if (getal === null || !Number.isFinite(getal)) return null;
  return (voor === '-' || achter === '-' || haakjes !== undefined ? -getal : getal) + 0;
};

/** To Excel a number has fifteen digits; what a computer keeps beyond them (7.000000000000001) no cell shows and no formula sees. */
const zoalsGetoond = (n: number): number => (Number.isInteger(n) ? n : Number(n.toPrecision(15))) + 0;

/**
 * The number in a cell: a number, or a text such as `1.234`, `−12`, `12-`, `(12)` or "203 vergunninghouders".
 * Otherwise the reason why there is none; blank is never zero. A fraction is a number here: the engine refuses it.
 */
export const leesGetal = (cel: Celwaarde): Gegeven => {
  if (typeof cel === 'number') return Number.isFinite(cel) ? zoalsGetoond(cel) : onleesbaar(cel);
  const geen = ontbrekend(cel);
  if (geen !== null) return geen;
  return getalUitTekst(kaleTekst(cel).replace(EENHEID, '')) ?? onleesbaar(cel);
};
