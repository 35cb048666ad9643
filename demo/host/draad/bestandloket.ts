import { veiligerij, type Veiligerij } from './veilig';

/** office.js' numbers of `getFileAsync`, `getSliceAsync` and `closeAsync`, and of a whole file in its own format. */
const [GEEF, STUK, SLUIT] = [77, 80, 81];
const COMPRESSED = 5;

/** Excel keeps no more files open than this for an add-in. */
const HOOGSTENS = 2;

const GESLAAGD = 0;
const INTERNE_FOUT = 5001;

/** Answers what is asked of the workbook as a file; undefined for anything else. */
export type Bestandloket = (id: number, params: readonly unknown[]) => Veiligerij | undefined;

/** `geef`: the workbook as Excel would save it; `null` where this host could not do so whole. */
export const maakBestandloket = (geef: () => Uint8Array | null): Bestandloket => {
  const open = new Map<number, Uint8Array>();
  let nummer = 0;
  const mislukt = veiligerij([INTERNE_FOUT]);
  return (id, [eerste, van, lengte]) => {
    if (id === GEEF) {
      const bytes = eerste === COMPRESSED && open.size < HOOGSTENS ? geef() : null;
      if (bytes === null) return mislukt;
      nummer += 1;
      open.set(nummer, bytes);
      return veiligerij([GESLAAGD, veiligerij([nummer, bytes.length])]);
    }
    if (id === SLUIT) return open.delete(Number(eerste)) ? veiligerij([GESLAAGD]) : mislukt;
    if (id !== STUK) return undefined;
    const bytes = open.get(Number(eerste));
    if (bytes === undefined) return mislukt;
    const stuk = [...bytes.subarray(Number(van), Number(van) + Number(lengte))];
    return veiligerij([GESLAAGD, veiligerij([veiligerij(stuk), stuk.length])]);
  };
};
