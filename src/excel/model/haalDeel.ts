import { Hindernisfout } from './excelwerk';

/** A part that is fetched when it is needed; rejects with a Hindernisfout. */
export const haalDeel = <T>(deel: Promise<T>): Promise<T> => deel.catch(() => { throw new Hindernisfout({ code: 'DEEL_NIET_GELADEN' }); });
