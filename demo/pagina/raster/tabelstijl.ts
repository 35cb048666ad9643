import type { Hostblad, Hosttabel } from '../../host/blad';

/** What a table's style gives to a cell that has no looks of its own. */
export interface Tabelopmaak {
  readonly vulling: string | null;
  readonly letter: string | null;
  readonly vet: boolean;
  readonly lijnOnder: string | null;
}

/** Office's own accents, from 0; the first stands for the styles without one. */
const ACCENTEN = ['#44546A', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
const LICHT = ['#F2F2F2', '#D9E2F3', '#FBE5D5', '#EDEDED', '#FFF2CC', '#DEEBF6', '#E2EFD9'] as const;
const DONKER = ['#25282B', '#222B3C', '#352A20', '#292B2D', '#332E1C', '#222E38', '#26301F'] as const;

/** The looks of a cell in a table: its header, its totals row, its stripes. */
export const tabelopmaak = (t: Hosttabel, rij: number, donker: boolean): Tabelopmaak | null => {
  const m = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(t.stijl);
  if (!m) return null;
  const i = (Number(m[2]) - 1) % 7;
  const accent = ACCENTEN[i] ?? ACCENTEN[0];
  const licht = m[1] === 'Light';
  if (t.kop && rij === t.bereik.rij) return licht ? { vulling: null, letter: null, vet: true, lijnOnder: accent } : { vulling: accent, letter: '#FFFFFF', vet: true, lijnOnder: null };
  if (t.totaalrij && rij === t.bereik.totRij) return { vulling: null, letter: null, vet: true, lijnOnder: null };
  const streep = (rij - t.bereik.rij - (t.kop ? 1 : 0)) % 2 === 0;
  return { vulling: streep ? ((donker ? DONKER[i] : LICHT[i]) ?? null) : null, letter: null, vet: false, lijnOnder: null };
};

/** The table that a cell is in, of those of the sheet. */
export const tabelVan = (blad: Hostblad, rij: number, kolom: number): Hosttabel | undefined => (blad.staat.tabellen.length === 0 ? undefined : blad.tabelOp(rij, kolom));
