import { adres } from '../../werkmap/blad';
import { Hindernisfout, type Blok } from '../model/excelwerk';
import { isAangekomen } from './invoer';

interface Nageschreven {
  readonly staat: { readonly naam: string };
  readonly proxy: Excel.Worksheet;
  readonly blokken: readonly Blok[];
}

/** A quarter of what Excel hands over at once, in cells: formulas are longer than figures. */
const PER_RONDE = 25_000;

const kort = (v: unknown): string => {
  const tekst = String(v ?? '');
  return tekst.length > 40 ? `${tekst.slice(0, 40)}…` : tekst;
};

const vergelijk = (naam: string, blok: Blok, vanaf: number, gevonden: readonly (readonly unknown[])[]): void => {
  gevonden.forEach((rij, r) => {
    (blok.na[vanaf + r] ?? []).forEach((geschreven, k) => {
      if (isAangekomen(geschreven, rij[k])) return;
      const cel = adres(blok.rij + vanaf + r, blok.kolom + k);
      // a cell under a merge takes nothing and says nothing
      const leeg = rij[k] === '' || rij[k] === null;
      throw new Hindernisfout(leeg && geschreven !== '' ? { code: 'SAMENGEVOEGD', blad: naam, cel } : { code: 'TERUGGELEZEN_ANDERS', blad: naam, cel, geschreven: kort(geschreven), gevonden: kort(rij[k]) });
    });
  });
};

/** Reads back what was written, and throws at the first cell that holds something else. */
export const eisAangekomen = async (werk: readonly Nageschreven[], context: Excel.RequestContext): Promise<void> => {
  let vragen: Array<{ readonly naam: string; readonly blok: Blok; readonly vanaf: number; readonly bereik: Excel.Range }> = [];
  let gevraagd = 0;
  const ronde = async (): Promise<void> => {
    await context.sync();
    for (const v of vragen) vergelijk(v.naam, v.blok, v.vanaf, v.bereik.formulas as unknown[][]);
    vragen = [];
    gevraagd = 0;
  };
  for (const w of werk) {
    for (const blok of w.blokken) {
      const breedte = blok.na[0]?.length ?? 1;
      const rijen = Math.max(1, Math.floor(PER_RONDE / breedte));
      for (let vanaf = 0; vanaf < blok.na.length; vanaf += rijen) {
        const aantal = Math.min(rijen, blok.na.length - vanaf);
        const bereik = w.proxy.getRangeByIndexes(blok.rij + vanaf, blok.kolom, aantal, breedte);
        bereik.load('formulas');
        vragen.push({ naam: w.staat.naam, blok, vanaf, bereik });
        gevraagd += aantal * breedte;
        if (gevraagd >= PER_RONDE) await ronde();
      }
    }
  }
  if (vragen.length > 0) await ronde();
};
