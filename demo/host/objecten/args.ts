import { ongeldig } from '../fout';
import type { Arg, Json } from './soort';
import { isHostobject } from './soort';

export const tekst = (a: Arg, lid: string): string => {
  if (typeof a !== 'string') throw ongeldig(`${lid} verwacht tekst.`, lid);
  return a;
};

/** A whole number, or what stands for one that was not given. */
export const getal = (a: Arg, lid: string, anders?: number): number => {
  if ((a === undefined || a === null) && anders !== undefined) return anders;
  if (typeof a !== 'number' || !Number.isInteger(a)) throw ongeldig(`${lid} verwacht een geheel getal.`, lid);
  return a;
};

export const waar = (a: Arg): boolean => a === true;

/** JSON that is no object of the workbook. */
export const json = (a: Arg, lid: string): Json => {
  if (isHostobject(a)) throw ongeldig(`${lid} verwacht geen object.`, lid);
  return a;
};

export const veld = (j: Json, naam: string): Json => (typeof j === 'object' && j !== null && !Array.isArray(j) ? (j as { readonly [n: string]: Json })[naam] : undefined);
