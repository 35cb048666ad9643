import { gemeentenVan, type Gemeente, type Kader } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { feitenVan, type Feiten } from '../../src/rapport/feiten/feiten';
import { beoordeelWerkmap } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { blad, gelukt, map } from '../../src/werkmap/herkennen/proefblad';
import { herken } from '../../src/werkmap/herkennen';

export type Cel = string | number | null;

export const GEMEENTEN: readonly Gemeente[] = gemeentenVan(kaders);

export const KOP = (p: string, dag: string): readonly Cel[] => ['Gemeente', `Trede ${p}`, `Achterstand ${dag}`, `Taakstelling ${p}`, `Realisatie ${p}`, `Tijdig beschikbaar ${p}`];

/** The facts of sheets, each with its header in the first row. */
export const feitenVanBladen = (bladen: Readonly<Record<string, ReadonlyArray<readonly Cel[]>>>, gemeenten = GEMEENTEN, alle: readonly Kader[] = kaders): Feiten =>
  feitenVan(beoordeelWerkmap(gelukt(herken(map(...Object.entries(bladen).map(([naam, rijen]) => blad(naam, rijen))), gemeenten, {})), alle), alle);

/** The facts of 2023-2 and 2024-1; of each row: trede before, opening balance, taakstelling, realisatie, available in time. The gemeenten are those of the kader, from the first. */
export const feitenUit = (rijen: ReadonlyArray<readonly [readonly Cel[], readonly Cel[]]>): Feiten => {
  const van = (i: 0 | 1): Cel[][] => rijen.map((r, n) => [GEMEENTEN[n]?.naam ?? '', ...r[i]]);
  // of invented balances nearly all may be negative: the sign says that they are meant so
  return feitenVanBladen({ '2023-2': [KOP('2023-2', '1 juli 2023 (+)'), ...van(0)], '2024-1': [KOP('2024-1', '1 januari 2024 (+)'), ...van(1)] });
};
