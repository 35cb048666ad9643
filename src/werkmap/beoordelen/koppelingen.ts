import { koppelingenVan, noemtKoppelingen, zonderKoppelvraag, type Dossier, type Kader, type Koppelingen } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from './beoordeelWerkmap';

export interface Rijkoppelingen {
  readonly rij: BeoordeeldeRij;
  readonly koppelingen: Koppelingen;
}

/** The koppelingen of one table: a row for each gemeente, the largest shortage first and one that is not known before it. */
export interface Tabelkoppelingen {
  readonly tabel: BeoordeeldeTabel;
  readonly rijen: readonly Rijkoppelingen[];
  /** The gemeenten of which the sheet says that koppelingen do not apply. */
  readonly nvt: readonly string[];
}

/** A besluit that cannot be read leaves the koppelingen as they are. */
const dossierVan = ({ dossier, rij, fouten }: BeoordeeldeRij): Dossier | null => dossier ?? (fouten.every((f) => f.veld === 'besluit') ? rij.dossier : null);

/** Whether any row says anything of koppelingen: a column that is blank from top to bottom was not filled yet. */
const heeftKoppelingen = ({ rijen }: BeoordeeldeTabel): boolean =>
  rijen.some((r) => {
    const dossier = dossierVan(r);
    return dossier !== null && noemtKoppelingen(dossier);
  });

const grootte = ({ koppelingen: { tekort } }: Rijkoppelingen): number => tekort ?? Infinity;

/** The koppelingen that a half-year holds; without rows where it says nothing of them. */
export const koppelingenVanTabel = (tabel: BeoordeeldeTabel, kaders: readonly Kader[]): Tabelkoppelingen => {
  const nvt = tabel.rijen.flatMap((r): readonly string[] => {
    const dossier = dossierVan(r);
    return dossier !== null && zonderKoppelvraag(dossier) ? [dossier.gemeente] : [];
  });
  if (!heeftKoppelingen(tabel)) return { tabel, rijen: [], nvt };
  const rijen = tabel.rijen.flatMap((rij): readonly Rijkoppelingen[] => {
    const dossier = dossierVan(rij);
    const koppelingen = dossier === null ? null : koppelingenVan(dossier, kaders);
    return koppelingen === null ? [] : [{ rij, koppelingen }];
  });
  return { tabel, nvt, rijen: rijen.sort((a, b) => (grootte(a) === grootte(b) ? 0 : grootte(b) > grootte(a) ? 1 : -1)) };
};
