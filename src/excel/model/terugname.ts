import { Hindernisfout, type Excelwerk, type Nieuwgelezen } from './excelwerk';

/** Takes a sheet away again that was made for what then failed (`e`): only while it is what we made, or else it stays. */
export const zonderNieuwBlad = async (excel: Excelwerk, { opname }: Nieuwgelezen, e: unknown): Promise<never> => {
  // what Herstel must still put back may stand on it
  if (!(e instanceof Hindernisfout && e.opname !== null)) await excel.herstel({ plannen: [], bladen: [], nieuw: opname }, () => undefined).catch(() => undefined);
  throw e;
};
