import type { Ontbreekt, Reden } from '../../engine';
import type { Celwaarde, Datumwaarde, Foutwaarde } from '../blad';
import { dagTekst, dagVanReeks } from './dag';
import { HOOGSTENS, kaalCijfer, netjes } from './normaliseer';

export const isFoutwaarde = (cel: Celwaarde | undefined): cel is Foutwaarde => typeof cel === 'object' && cel !== null && 'fout' in cel;
export const isDatumwaarde = (cel: Celwaarde | undefined): cel is Datumwaarde => typeof cel === 'object' && cel !== null && 'datum' in cel;

/** What a cell shows, on one line. */
export const celTekst = (cel: Celwaarde | undefined): string => {
  if (cel === null || cel === undefined) return '';
  if (typeof cel === 'string') return netjes(cel);
  if (typeof cel === 'boolean') return cel ? 'WAAR' : 'ONWAAR';
  if (isFoutwaarde(cel)) return netjes(cel.fout);
  if (isDatumwaarde(cel)) return dagTekst(dagVanReeks(cel.datum));
  return String(cel);
};

export const isLeeg = (cel: Celwaarde | undefined): boolean => {
  if (cel === null || cel === undefined) return true;
  if (typeof cel !== 'string') return false;
  // a letter, figure or sign at the start: not blank, whatever follows
  const eerste = cel.charCodeAt(0);
  return !(eerste > 32 && eerste < 127) && netjes(cel) === '';
};

/** The text of a cell in its barest form; empty for what is no text, or too long to be a value. */
export const kaleTekst = (cel: Celwaarde): string => (typeof cel === 'string' && cel.trim().length <= HOOGSTENS ? kaalCijfer(cel) : '');

const NIET_VAN_TOEPASSING = /^(?:n\.? ?v\.? ?t\.?|niet van toepassing|-+)$/;
const ONBEKEND = /^(?:onbekend|niet bekend|nog niet bekend|\?+|n\.? ?n\.? ?b\.?|n\.? ?b\.?|volgt|volgt nog|p\.? ?m\.?)$/;

const reden = (cel: Celwaarde): Reden | null => {
  if (isLeeg(cel)) return 'leeg';
  if (isFoutwaarde(cel)) return 'foutwaarde';
  if (isDatumwaarde(cel)) return 'datum';
  const tekst = kaleTekst(cel);
  if (NIET_VAN_TOEPASSING.test(tekst)) return 'nvt';
  return ONBEKEND.test(tekst) ? 'onbekend' : null;
};

const metGevonden = (waarom: Reden, cel: Celwaarde): Ontbreekt => ({ ontbreekt: waarom, gevonden: celTekst(cel).slice(0, 60) });

const LEEG: Ontbreekt = { ontbreekt: 'leeg' };

/** Why a cell holds no value at all; null where it holds something to read. */
export const ontbrekend = (cel: Celwaarde): Ontbreekt | null => {
  if (cel === null) return LEEG;
  if (typeof cel === 'number') return null;
  const waarom = reden(cel);
  if (waarom === null) return null;
  return waarom === 'leeg' ? LEEG : metGevonden(waarom, cel);
};

/** A cell that holds something which cannot be read as what is expected there. */
export const onleesbaar = (cel: Celwaarde): Ontbreekt => metGevonden('onleesbaar', cel);
