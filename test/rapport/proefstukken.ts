/** Figures that documents are tried on: large, small, missing, on every trede, with a besluit and with a koppelingstekort. */
import { periode, type Dossier, type Trede } from '../../src/engine';
import type { Feiten } from '../../src/rapport/feiten/feiten';
import { maakXlsx } from '../../voorbeelden/maker';
import { feitenVanBestand } from './voorbeeld';

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
