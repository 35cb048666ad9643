import { periode } from '../src/engine';
import { kaders } from '../src/kaders';
import { kaderdocument, type Uitgewerkt } from '../src/tekst/kaderdocument';

export const FICTIEF = 'verzonnen, om de regel te laten zien';

/** The cases that the document of a kader works out, by the id of the kader. */
export const UITGEWERKT: Readonly<Record<string, readonly Uitgewerkt[]>> = {
  'utrecht-2021-2024': [
    {
      titel: 'Utrecht, eerste helft 2022',
      herkomst: 'gepubliceerd in de toezichtbrief van 22-09-2022',
      dossier: { gemeente: 'Utrecht', periode: periode(2022, 1), taakstelling: 203, herverdeling: 1, beginstand: 171, realisatie: 168, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } },
    },
    {
      titel: 'Een koppelingstekort in 2023-2',
      herkomst: FICTIEF,
      dossier: { gemeente: 'Voorbeeld', periode: periode(2023, 2), taakstelling: 100, beginstand: 50, realisatie: 140, tijdigBeschikbaar: 140, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } },
    },
  ],
  'utrecht-2024': [
    {
      titel: 'De taakstelling niet gehaald, na trede 2',
      herkomst: FICTIEF,
      dossier: { gemeente: 'Voorbeeld', periode: periode(2024, 1), taakstelling: 100, beginstand: 50, realisatie: 99, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } },
    },
    {
      titel: 'De taakstelling gehaald, de achterstand nog niet weg, na trede 3',
      herkomst: FICTIEF,
      dossier: { gemeente: 'Voorbeeld', periode: periode(2024, 2), taakstelling: 100, beginstand: 50, realisatie: 110, vorigeTrede: { trede: 3, herkomst: 'opgegeven' } },
    },
  ],
};

/** The documents of every kader by their path from the project's folder. */
export const kaderdocumenten = (): Readonly<Record<string, string>> =>
  Object.fromEntries(kaders.map((k) => [`docs/beleidskaders/${k.id}.md`, kaderdocument(k, UITGEWERKT[k.id] ?? [])]));
