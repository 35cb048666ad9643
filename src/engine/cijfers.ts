import { bereken } from './bereken';
import type { Cijfers } from './dossier';
import type { Fout } from './fout';
import type { Grootheden } from './grootheid';

/** The quantities that follow from the figures alone, under any kader, and every fault of the figures. */
export const groothedenVan = (cijfers: Cijfers): { readonly grootheden: Grootheden; readonly fouten: readonly Fout[] } => {
  const fouten: Fout[] = [];
  return { grootheden: bereken(cijfers, null, fouten, []).grootheden, fouten };
};
