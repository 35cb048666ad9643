import { periode, type Basis, type Bron, type Periode } from '../../../engine';
import type { Telling, Tredenrij } from '../tabellen';
import { brief2022, rapport2022, rapport2023, rapport2024 } from './bronnen';

/** The half-years of the columns below. Who was judged on a koppelingstekort is known from 2023-2 on. */
const KOLOMMEN: ReadonlyArray<readonly [Periode, Bron, basisBekend: boolean]> = [
  [periode(2022, 2), rapport2022('Beoordelingen 2022-2 en 2023-1'), false],
  [periode(2023, 1), rapport2022('Beoordelingen 2022-2 en 2023-1'), false],
  [periode(2023, 2), rapport2023('Tabel 2'), true],
  [periode(2024, 1), rapport2024('Tabel 1'), true],
  [periode(2024, 2), rapport2024('Tabel 2'), true],
];

/** The trede after each half-year; `k`: judged on a koppelingstekort. */
const TABEL = `
  Amersfoort          | 1 1 2k 3 4
  Baarn               | 1 2 1k 1 1k
  Bunnik              | 1 1 2k 2 1k
  Bunschoten          | 2 2 2k 2 2
  De Bilt             | 1 2 2k 2 2
  De Ronde Venen      | 1 1 1k 1 1
  Eemnes              | 2 2 1 2 3
  Houten              | 1 1 1 1 2
  IJsselstein         | 2 2 2k 2 1k
  Leusden             | 1 2 2k 3 1k
  Lopik               | 1 2 2 3 2
  Montfoort           | 2 2 1 1 2
  Nieuwegein          | 2 2 1 1k 2
  Oudewater           | 1 2 2k 1 1
  Renswoude           | 2 1 1 2 2
  Rhenen              | 1 1 1 2 2
  Soest               | 2 2 1 1 2
  Stichtse Vecht      | 2 2 2k 3 4
  Utrecht             | 1 2 2k 3 3
  Utrechtse Heuvelrug | 2 2 2k 2 3
  Veenendaal          | 1 2 1 1k 1
  Vijfheerenlanden    | 1 2 2 2 3
  Wijk bij Duurstede  | 1 2 1k 2 3
  Woerden             | 1 2 2 1k 2
  Woudenberg          | 1 1 1k 2 1
  Zeist               | 1 1 1k 2 2
`;

const basis = (cel: string, bekend: boolean): { readonly basis?: Basis } => (bekend ? { basis: cel.endsWith('k') ? 'koppelingstekort' : 'totaalopgave' } : {});

export const TREDENRIJEN: readonly Tredenrij[] = [
  { periode: periode(2021, 2), gemeente: 'Utrecht', trede: 2, bron: brief2022('Opschaling interventieladder') },
  { periode: periode(2022, 1), gemeente: 'Utrecht', trede: 3, bron: brief2022('Opschaling interventieladder') },
  ...TABEL.trim().split('\n').flatMap((regel): Tredenrij[] => {
    const [naam = '', treden = ''] = regel.split('|');
    const cellen = treden.trim().split(' ');
    return KOLOMMEN.map(([p, bron, bekend], i) => ({ periode: p, gemeente: naam.trim(), trede: Number.parseInt(cellen[i] ?? '', 10), ...basis(cellen[i] ?? '', bekend), bron }));
  }),
];

const telling2022 = (trede: number, aantal: number): Telling => ({ periode: periode(2022, 1), trede, aantal, bron: rapport2022('Taakstellingsperiode 2022-2') });

/** Counts of a half-year whose treden were not published. */
export const TELLINGEN: readonly Telling[] = [telling2022(1, 11), telling2022(2, 13), telling2022(3, 2), ...[4, 5, 6].map((trede) => telling2022(trede, 0))];
