import { Hindernisfout } from '../model/excelwerk';
import type { Hindernis } from '../model/hindernis';

const OP_CODE: Readonly<Record<string, Hindernis>> = {
  InvalidOperationInCellEditMode: { code: 'CEL_WORDT_BEWERKT' },
  RequestPayloadSizeLimitExceeded: { code: 'TE_GROOT' },
  ResponsePayloadSizeLimitExceeded: { code: 'TE_GROOT' },
  ActivityLimitReached: { code: 'TE_DRUK' },
  RequestAborted: { code: 'TE_DRUK' },
};

/** Excel's own code of an error. */
export const codeVan = (e: unknown): string => (typeof e === 'object' && e !== null && 'code' in e ? String(e.code) : e instanceof Error ? e.name : 'onbekend');

/** What an error of Excel means for the user. `blad`: the sheet that was being worked on. */
export const alsHindernis = (e: unknown, blad: string | null): Hindernis => {
  const code = codeVan(e);
  const bekend = OP_CODE[code];
  if (bekend !== undefined) return bekend;
  if (code === 'AccessDenied') return blad === null ? { code: 'ALLEEN_LEZEN' } : { code: 'BLAD_BEVEILIGD', blad };
  if (code === 'ItemNotFound' && blad !== null) return { code: 'BLAD_WEG', blad };
  return { code: 'EXCEL_WEIGERT', tekst: code };
};

/** Does work in Excel; what Excel rejects with becomes a Hindernisfout, a fault of our own stays what it is. */
export const metHindernis = async <T>(doe: () => Promise<T>, blad: () => string | null = () => null): Promise<T> => {
  try {
    return await doe();
  } catch (e) {
    if (e instanceof Hindernisfout || typeof e !== 'object' || e === null || !('code' in e)) throw e;
    throw new Hindernisfout(alsHindernis(e, blad()));
  }
};
