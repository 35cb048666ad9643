import { bevat, HEEL_BLAD } from '../host/adressen';
import type { Filter, Hostblad } from '../host/blad';
import { metCriterium, nieuwFilter, pasFilterToe } from '../host/filteren';
import { celtekst } from '../host/weergave';
import type { Stand, Winkel } from './winkel';

/** Whether a filter hides rows of the sheet now. */
export const isGefilterd = (blad: Hostblad): boolean => [blad.staat.filter, ...blad.staat.tabellen.map((t) => t.filter)].some((f) => (f?.verbergt.size ?? 0) > 0);

const zonder = (f: Filter | null): Filter | null => f && { ...f, criteria: new Map(), verbergt: new Set() };

/** Shows all rows again where a filter hides some; else keeps only the rows that show what the active cell shows. */
export const wisselFilter = (winkel: Winkel, { blad, keuze: { actief } }: Stand): void => {
  const { staat } = blad;
  winkel.boek.doe(() => {
    if (isGefilterd(blad)) return blad.zet({ filter: zonder(staat.filter), tabellen: staat.tabellen.map((t) => ({ ...t, filter: zonder(t.filter) })) });
    const criterium = { soort: 'waarden', waarden: [celtekst(blad.cel(actief.rij, actief.kolom))] } as const;
    const tabel = staat.tabellen.find((t) => t.filter && bevat(t.bereik, actief.rij, actief.kolom));
    if (tabel?.filter) {
      const filter = pasFilterToe(blad, metCriterium(tabel.filter, actief.kolom - tabel.bereik.kolom, criterium), tabel.totaalrij);
      return blad.zet({ tabellen: staat.tabellen.map((t) => (t === tabel ? { ...t, filter } : t)) });
    }
    const kop = kopboven(blad, actief.rij, actief.kolom);
    const gebruikt = blad.gebruikt(HEEL_BLAD, true);
    if (kop === null || gebruikt === null) return winkel.meld('filterNergens');
    const filter = staat.filter && bevat(staat.filter.bereik, actief.rij, actief.kolom) ? staat.filter : nieuwFilter({ ...gebruikt, rij: kop });
    blad.zet({ filter: pasFilterToe(blad, metCriterium(filter, actief.kolom - filter.bereik.kolom, criterium), false) });
  });
  winkel.verfris();
};

/** The first row of the filled cells that the cell is in: its header. */
const kopboven = (blad: Hostblad, rij: number, kolom: number): number | null => {
  if (blad.waarde(rij, kolom) === null) return null;
  let kop = rij;
  while (kop > 0 && blad.waarde(kop - 1, kolom) !== null) kop--;
  return kop === rij ? null : kop;
};
