import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { periode, type Dossier, type Periode, type Trede } from '../../src/engine';
import { leesCijfers, leesCsv, leesPeriode, type Cijfer, type Csvrij } from '../../voorbeelden/inhoud/gegevens';

/** The raw text of a file in `test/gegevens`; run from the project's folder. */
const tekst = (naam: string): string => readFileSync(join(process.cwd(), 'test', 'gegevens', `${naam}.csv`), 'utf8');

/** The rows of a file in `test/gegevens`, each by its column names. */
export const rijen = (naam: string): readonly Csvrij[] => leesCsv(tekst(naam));

/** A whole number, or `null` where the cell is blank. */
export const getal = (cel: string | undefined): number | null => (cel === undefined || cel === '' ? null : Number(cel));

/** The fictitious rows per gemeente. */
export const cijfers = (): readonly Cijfer[] => leesCijfers(tekst('gemeenten-fictief'));

/** The half-years of the published placements, oldest first. */
export const HALFJAREN: readonly Periode[] = [periode(2022, 2), periode(2023, 1), periode(2023, 2), periode(2024, 1), periode(2024, 2)];

/** The published placements of one half-year. */
export const gepubliceerdeTreden = (halfjaar: string): ReadonlyMap<string, Trede> =>
  new Map(rijen('treden-gepubliceerd').map((r) => [r['gemeente'] ?? '', Number(r[halfjaar])]));

export const dossierVan = (c: Cijfer): Dossier => ({
  gemeente: c.gemeente,
  periode: c.periode,
  taakstelling: c.taakstelling,
  herverdeling: c.herverdeling,
  beginstand: c.beginstand,
  realisatie: c.realisatie,
  ...(c.tijdigBeschikbaar === null ? {} : { tijdigBeschikbaar: c.tijdigBeschikbaar }),
  ...(c.vorigeTrede === null ? {} : { vorigeTrede: { trede: c.vorigeTrede, herkomst: 'gepubliceerd' as const } }),
});

/** Utrecht in the first half of 2022, as the letter prints it. */
export const UTRECHT_2022_1: Dossier = {
  gemeente: 'Utrecht',
  periode: periode(2022, 1),
  taakstelling: 203,
  herverdeling: 1,
  beginstand: 171,
  realisatie: 168,
  vorigeTrede: { trede: 2, herkomst: 'opgegeven' },
};

export { leesPeriode };
