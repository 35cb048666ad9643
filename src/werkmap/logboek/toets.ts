import { herreken, leesBewijs, periodeTekst, type Bewijs, type Kader, type Trede, type Verschil } from '../../engine';
import type { LOGBOEKKOPPEN } from './blad';
import type { Logboek, Logregel } from './logregel';

/** A cell of a line that is not what its receipt says; both as text, empty where there is nothing. */
export interface Logafwijking {
  readonly kolom: (typeof LOGBOEKKOPPEN)[number];
  readonly regel: string;
  readonly bewijs: string;
}

/** What came of doing the assessment of one line again from its receipt. */
export type Logtoets = { readonly rij: number; readonly regel: Logregel } & (
  | { readonly uitkomst: 'gelijk'; readonly trede: Trede | null }
  /** The same trede or another, by another version or another kader: every difference. */
  | { readonly uitkomst: 'anders'; readonly trede: Trede | null; readonly verschillen: readonly Verschil[] }
  /** The line does not say what its receipt says: one of them was changed. */
  | { readonly uitkomst: 'hoort niet bij de regel'; readonly afwijkingen: readonly Logafwijking[] }
  /** `zonder bewijs`: nothing could be assessed, and the line gives no trede. `bewijs ontbreekt`: it does. */
  | { readonly uitkomst: 'zonder bewijs' | 'bewijs ontbreekt' | 'onleesbaar bewijs' }
);

const afwijkingen = (r: Logregel, { dossier, trede, versie, kader }: Bewijs): readonly Logafwijking[] => {
  const alle: ReadonlyArray<readonly [Logafwijking['kolom'], string | number | null, string | number | null]> = [
    ['Gemeente', r.gemeente, dossier.gemeente], ['Halfjaar', periodeTekst(r.halfjaar), periodeTekst(dossier.periode)], ['Nieuw', r.nieuw, trede], ['Trede na', r.tredeNa, trede], ['Versie', r.versie, versie], ['Kader', r.kader, kader],
  ];
  return alle.map(([kolom, regel, bewijs]) => ({ kolom, regel: String(regel ?? ''), bewijs: String(bewijs ?? '') })).filter(({ regel, bewijs }) => regel !== bewijs);
};

/** Does every assessment in a log again, in the order of the log. Corrections and decisions have no receipt: they are no assessments. */
export const toetsLogboek = ({ regels, rijen }: Logboek, kaders: readonly Kader[]): readonly Logtoets[] =>
  regels.flatMap((regel, i): readonly Logtoets[] => {
    if (regel.soort !== 'beoordeling') return [];
    const kern = { rij: rijen[i] ?? 0, regel };
    if (regel.bewijs === '') return [{ ...kern, uitkomst: regel.tredeNa === null && regel.nieuw === null ? 'zonder bewijs' : 'bewijs ontbreekt' }];
    const bewijs = leesBewijs(regel.bewijs);
    if (bewijs === null) return [{ ...kern, uitkomst: 'onleesbaar bewijs' }];
    const anders = afwijkingen(regel, bewijs);
    if (anders.length > 0) return [{ ...kern, uitkomst: 'hoort niet bij de regel', afwijkingen: anders }];
    const nu = herreken(bewijs, kaders);
    if (nu.soort === 'gelijk') return [{ ...kern, uitkomst: 'gelijk', trede: nu.trede }];
    const uitkomst = nu.verschillen.find((v) => v.code === 'UITKOMST');
    return [{ ...kern, uitkomst: 'anders', trede: uitkomst === undefined ? bewijs.trede : uitkomst.nu, verschillen: nu.verschillen }];
  });

/** Whether a line stands as it was: its receipt can be read and gives the same trede, or nothing could be assessed. */
export const staat = (t: Logtoets): boolean => t.uitkomst === 'gelijk' || t.uitkomst === 'zonder bewijs' || (t.uitkomst === 'anders' && t.verschillen.every((v) => v.code !== 'UITKOMST'));
