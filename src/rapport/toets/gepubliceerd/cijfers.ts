import { periode, type Bron } from '../../../engine';
import type { Cijferrij, Rijsoort } from '../tabellen';
import { brief2022, rapport2022, rapport2023, rapport2024 } from './bronnen';

const rij = (gemeente: string | null, jaar: number, helft: 1 | 2, bron: Bron, cijfers: Cijferrij['cijfers'], soort: Rijsoort = 'definitief'): Cijferrij => ({ gemeente, periode: periode(jaar, helft), soort, cijfers, bron });

const RESULTATEN = 'Resultaten 2022-2 en 2023-1';
const VOORUITBLIK = 'Vooruitblik naar tweede helft 2023 en eerste helft 2024';

/** The rows of the province as printed. A closing balance is the one that the next report opens with. */
const PROVINCIE: readonly Cijferrij[] = [
  rij(null, 2020, 1, rapport2022(RESULTATEN), { taakstelling: 429, realisatie: 405 }),
  rij(null, 2021, 2, rapport2022(RESULTATEN), { taakstelling: 854 }),
  rij(null, 2022, 1, rapport2022(RESULTATEN), { taakstelling: 780, eindstand: 422 }),
  rij(null, 2022, 2, rapport2022(RESULTATEN), { taakstelling: 1055, beginstand: 422, totaalopgave: 1477, realisatie: 1635, pctTaakstelling: 155, pctTotaalopgave: 111, eindstand: -150 }),
  rij(null, 2023, 1, rapport2022(RESULTATEN), { taakstelling: 1651, beginstand: -150, totaalopgave: 1501, realisatie: 1138, pctTaakstelling: 69, pctTotaalopgave: 76, eindstand: 406 }),
  rij(null, 2023, 2, rapport2022(VOORUITBLIK), { taakstelling: 2126, beginstand: 406, totaalopgave: 2532 }, 'eerder'),
  { ...rij(null, 2023, 2, rapport2022(VOORUITBLIK), { realisatie: 667, pctTotaalopgave: 26 }, 'tussenstand'), dag: { jaar: 2023, maand: 10, dag: 26 } },
  rij(null, 2023, 2, rapport2022('Taakstellingsperiode 2023-1'), { eindstand: 1400 }, 'prognose'),
  rij(null, 2023, 2, rapport2023('Tabel 1'), { taakstelling: 1372, beginstand: 406, totaalopgave: 1778, realisatie: 1208, pctTaakstelling: 88, pctTotaalopgave: 68, eindstand: 574 }),
  rij(null, 2024, 1, rapport2024('Provinciale resultaten eerste helft 2024'), { taakstelling: 1459, beginstand: 574, totaalopgave: 2033, realisatie: 1131, pctTaakstelling: 78, pctTotaalopgave: 56, eindstand: 899 }),
  rij(null, 2024, 2, rapport2024('Provinciale resultaten tweede helft 2024'), { taakstelling: 1323, beginstand: 899, totaalopgave: 2222, realisatie: 1316, pctTaakstelling: 99, pctTotaalopgave: 59, eindstand: 906 }),
  rij(null, 2025, 1, rapport2024('Vooruitblik eerste helft 2025'), { taakstelling: 1382, beginstand: 906, totaalopgave: 2288 }),
];

/** The one gemeente whose figures were published. The taakstelling is without the herverdeling, the percentages are of both. */
const GEMEENTEN: readonly Cijferrij[] = [
  rij('Utrecht', 2022, 1, brief2022('Bevindingen en beoordeling'), { taakstelling: 203, herverdeling: 1, beginstand: 171, totaalopgave: 375, realisatie: 168, pctTaakstelling: 82, pctTotaalopgave: 45, eindstand: 207 }),
  rij('Utrecht', 2022, 2, brief2022('Taakstelling 2022-2'), { taakstelling: 275, beginstand: 207, totaalopgave: 482 }),
];

export const CIJFERRIJEN: readonly Cijferrij[] = [...PROVINCIE, ...GEMEENTEN];
