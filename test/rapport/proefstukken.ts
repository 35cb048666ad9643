/** Figures that documents are tried on: large, small, missing, on every trede, with a besluit and with a koppelingstekort. */
import { periode, type Dossier, type Trede } from '../../src/engine';
import type { Feiten } from '../../src/rapport/feiten/feiten';
import { maakXlsx } from '../../voorbeelden/maker';
import { feitenVanBestand, type Trajectrij } from './voorbeeld';

export const PROEFPERIODEN = [periode(2023, 2), periode(2024, 2)] as const;

const groot = (gemeente: string, over: Partial<Dossier>): Dossier => ({ gemeente, periode: periode(2023, 2), taakstelling: 1200, herverdeling: 1, beginstand: 1500, realisatie: 1100, vorigeTrede: { trede: 3, herkomst: 'opgegeven' }, ...over });

export const proefdossiers = (p: Dossier['periode']): readonly Dossier[] => [
  groot('Utrecht', {}), groot('Zeist', { tijdigBeschikbaar: 1101 }), groot('Soest', { tijdigBeschikbaar: 1000, realisatie: 1000 }), groot('Lopik', { beginstand: -1, realisatie: 1200, herverdeling: -1 }),
  groot('Baarn', { beginstand: 1, taakstelling: 1, herverdeling: 0, realisatie: 1 }), groot('Bunnik', { realisatie: 0 }), groot('Houten', { beginstand: -3000 }), groot('Leusden', { realisatie: { ontbreekt: 'leeg' } }),
  groot('Woerden', { besluit: { trede: 2, reden: 'het plan loopt. ', auteur: 'x', datum: '2024-02-01' } }), groot('Rhenen', { besluit: { trede: 2, reden: '', auteur: '', datum: '' } }),
  ...([4, 5, 6] as readonly Trede[]).map((trede, i) => groot(['Eemnes', 'Montfoort', 'Oudewater'][i] ?? '', { besluit: { trede, reden: 'geen verbetering', auteur: 'x', datum: '2024-02-01', tot: '2024-12-31' } })),
  groot('De Bilt', { vorigeTrede: { trede: 4, herkomst: 'opgegeven' } }),
].map((d) => ({ ...d, periode: p }));

/** A half-year that closed and one that runs, so that notes have a prognosis. */
export const lopendeFeiten = (): Feiten => feitenVanBestand(maakXlsx({ titel: 'p', bladen: [
  { naam: '2022-I', rijen: [['Gemeente', 'Trede 2022-I', 'Achterstand 1 januari 2022', 'Taakstelling 2022-I', 'Realisatie cumulatief 2022-I'], ['Utrecht', 2, 1710, 2030, 1680], ['Zeist', 1, 0, 1, 1]] },
  { naam: '2022-II', rijen: [['Gemeente', 'Achterstand 1 juli 2022', 'Taakstelling 2022-II', 'Realisatie 07-07-2022'], ['Utrecht', 2070, 2750, 15], ['Zeist', 0, 1, 0]] },
] }), 'lopend');

/** A trajectory on trede 4, on 5 with the term over and steps out of order, on 6, and one that did not begin. */
export const PROEFTRAJECTEN: readonly Trajectrij[] = [
  ['Amersfoort', 'vooraankondiging-gepubliceerd', null, '3-9-2024'], ['Amersfoort', 'vooraankondiging-raad', null, '5-9-2024'], ['Amersfoort', 'verbeterplan', '1-3-2025', null],
  ['Stichtse Vecht', 'vooraankondiging-gepubliceerd', '1-1-2025', null], ['Stichtse Vecht', 'verbeterplan', '15-1-2025', null],
  ['Zeist', 'vooraankondiging-raad', '1-9-2024', '5-9-2024'], ['Zeist', 'verbeterplan', '1-12-2024', '20-12-2024'], ['Zeist', 'besluit', null, '1-9-2024'], ['Zeist', 'beroep', '15-10-2024', null], ['Zeist', 'verbeteringen', '31-12-2024', null],
  ['Bunnik', 'besluit', null, '5-9-2024'], ['Bunnik', 'verbeteringen', '31-12-2024', null], ['Bunnik', 'indeplaatsstelling', '1-4-2025', null],
];

/** The same under the kader of 2024, with what makes a note long: fictitious figures, a koppelingstekort, a trajectory, what is missing, and other asks. */
export const drukkeFeiten = (): Feiten => {
  const gemeenten: ReadonlyArray<readonly [string, ...ReadonlyArray<number | null>]> = [
    ['Amersfoort', 4, 100, 150, 2, 200, null], ['Bunnik', 6, 30, 20, 0, 10, null], ['Bunschoten', 3, 20, 20, 1, 10, null], ['De Bilt', 2, 10, 40, 3, 30, 35], ['Zeist', 5, 10, 40, 3, 30, 35],
    ['Eemnes', 2, -5, 9, 0, null, null], ['Houten', null, 10, 40, 0, 30, null], ['Soest', 2, 20, 45, 0, 60, null],
  ];
  return feitenVanBestand(maakXlsx({ titel: 'p', bladen: [
    { naam: '2024-I', rijen: [['Fictieve cijfers'], ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Herverdeling UH', 'Realisatie cumulatief 2024-I', 'Tijdig beschikbaar 1 april 2024'], ...gemeenten] },
    { naam: '2024-II', rijen: [
      ['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-II', 'Herverdeling UH', 'Realisatie 07-10-2024', 'Versnelde uitstroom VRU', 'Nidos en amv'],
      ...gemeenten.map(([naam, , begin, taakstelling, herverdeling, realisatie], i) => [naam, realisatie == null ? null : (begin ?? 0) + (taakstelling ?? 0) + (herverdeling ?? 0) - realisatie, 30 + i, i % 3, i, '276 (46 per week- zes weken lang)', `${i} plekken`]),
    ] },
  ] }), 'druk', PROEFTRAJECTEN);
};
