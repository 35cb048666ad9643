import { bladverwijzing } from './bladnaam';
import type { Celplaats } from './tabel';

/** `'2024-1'!C7`: the sheet's name quoted as Excel does. */
export const volledigAdres = (plaats: Celplaats | null, blad: string): string => {
  const aangehaald = bladverwijzing(plaats?.blad ?? blad);
  return plaats === null ? aangehaald : `${aangehaald}!${plaats.adres}`;
};
