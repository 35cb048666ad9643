import { herreken, leesBewijs, periodeTekst, type Bewijs, type Kader, type Periode, type Trede, type Verschil } from '../../engine';
import type { Logboek, Logregel } from './logregel';

/** What came of doing the assessment of one line again from its receipt. */
export type Logtoets = { readonly rij: number; readonly regel: Logregel } & (
  | { readonly uitkomst: 'gelijk'; readonly trede: Trede | null }
  /** The same trede or another, by another version or another kader: every difference. */
  | { readonly uitkomst: 'anders'; readonly trede: Trede | null; readonly verschillen: readonly Verschil[] }
  /** What the receipt is of is not what the line says: one of them was changed. */
  | { readonly uitkomst: 'hoort niet bij de regel'; readonly bewijs: { readonly gemeente: string; readonly periode: Periode; readonly trede: Trede | null } }
  | { readonly uitkomst: 'zonder bewijs' | 'onleesbaar bewijs' }
);

const hoortBij = ({ gemeente, halfjaar, tredeNa }: Logregel, { dossier, trede }: Bewijs): boolean =>
  dossier.gemeente === gemeente && periodeTekst(dossier.periode) === periodeTekst(halfjaar) && trede === tredeNa;

/** Does every assessment in a log again, in the order of the log. Corrections and decisions have no receipt: they are no assessments. */
export const toetsLogboek = ({ regels, rijen }: Logboek, kaders: readonly Kader[]): readonly Logtoets[] =>
  regels.flatMap((regel, i): readonly Logtoets[] => {
    if (regel.soort !== 'beoordeling') return [];
    const kern = { rij: rijen[i] ?? 0, regel };
    if (regel.bewijs === '') return [{ ...kern, uitkomst: 'zonder bewijs' }];
    const bewijs = leesBewijs(regel.bewijs);
    if (bewijs === null) return [{ ...kern, uitkomst: 'onleesbaar bewijs' }];
    if (!hoortBij(regel, bewijs)) return [{ ...kern, uitkomst: 'hoort niet bij de regel', bewijs: { gemeente: bewijs.dossier.gemeente, periode: bewijs.dossier.periode, trede: bewijs.trede } }];
    const nu = herreken(bewijs, kaders);
    if (nu.soort === 'gelijk') return [{ ...kern, uitkomst: 'gelijk', trede: nu.trede }];
    const uitkomst = nu.verschillen.find((v) => v.code === 'UITKOMST');
    return [{ ...kern, uitkomst: 'anders', trede: uitkomst === undefined ? bewijs.trede : uitkomst.nu, verschillen: nu.verschillen }];
  });

/** Whether a line stands as it was: its receipt can be read and gives the same trede. */
export const staat = (t: Logtoets): boolean => t.uitkomst === 'gelijk' || t.uitkomst === 'zonder bewijs' || (t.uitkomst === 'anders' && t.verschillen.every((v) => v.code !== 'UITKOMST'));
