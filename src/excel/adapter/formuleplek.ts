import { adres } from '../../werkmap/blad';
import { isZelfdeFormule } from '../../werkmap/formule';
import { ontleedAdres, type Cel } from '../model/plek';

/** A text, a place on a named sheet, or a cell of the sheet itself. */
const DEEL = /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/giu;

export const isFormuletekst = (v: unknown): v is string => typeof v === 'string' && v.startsWith('=');

/**
 * A formula of ours as it reads once its cells have moved; null where that cannot be told: a cell is gone, or it names a sheet
 * whose rows moved, which Excel alone follows.
 */
export const verhuisd = (formule: string, naar: (rij: number, kolom: number) => Cel | null, bladVerschoven: (blad: string) => boolean): string | null => {
  let weg = false;
  const uit = formule.replace(DEEL, (deel: string, aangehaald: string | undefined, kaal: string | undefined, $k: string | undefined, letters: string | undefined, $r: string | undefined, rij: string | undefined) => {
    const blad = aangehaald?.replaceAll("''", "'") ?? kaal;
    if (blad !== undefined) weg ||= bladVerschoven(blad);
    const cel = letters === undefined ? null : ontleedAdres(`${letters}${rij ?? ''}`);
    if (cel === null) return deel;
    const nu = naar(cel.rij, cel.kolom);
    if (nu === null) weg = true;
    const [, l = '', n = ''] = /^([A-Z]+)(\d+)$/.exec(nu === null ? '' : adres(nu.rij, nu.kolom)) ?? [];
    return `${$k ?? ''}${l}${$r ?? ''}${n}`;
  });
  return weg ? null : uit;
};

/** Excel moves the rows of a range on another sheet along itself when someone adds a row there. */
const zonderVerreRijen = (formule: string): string => formule.replace(DEEL, (deel: string, aangehaald: string | undefined, kaal: string | undefined) => ((aangehaald ?? kaal) === undefined ? deel : deel.replace(/\$(\d+)/g, '$#')));

export const zelfdeFormule = (a: string, b: string): boolean => isZelfdeFormule(zonderVerreRijen(a), zonderVerreRijen(b));
