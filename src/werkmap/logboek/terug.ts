import { periodeTekst, VERSIE } from '../../engine';
import type { Logregel } from './logregel';
import type { Logstempel } from './nieuw';

const zelfdeZaak = (a: Logregel, b: Logregel): boolean => a.soort === b.soort && a.gemeente === b.gemeente && periodeTekst(a.halfjaar) === periodeTekst(b.halfjaar) && a.veld === b.veld;

const alsTrede = (w: Logregel['oud']): number | null => (typeof w === 'number' ? w : null);

/**
 * What a log gets where a writing is taken back: for each correction, each trede and each that was fixed a line that says so. Lines are added
 * and never taken away: that it was written, and by whom, stays true. `bekend` is the log as it was before that writing.
 */
export const teruggenomen = (regels: readonly Logregel[], bekend: readonly Logregel[], reden: string, stempel: Logstempel): readonly Logregel[] =>
  regels.flatMap((r): readonly Logregel[] => {
    if (r.soort === 'besluit') return [];
    const omgekeerd = { ...r, ...stempel, oud: r.nieuw, nieuw: r.oud, reden, versie: VERSIE };
    // what was fixed leaves the trede as it is: only that it is fixed is taken back
    if (r.soort === 'vastgezet') return [omgekeerd];
    if (r.soort === 'correctie') return [{ ...omgekeerd, tredeVoor: r.tredeNa, tredeNa: r.tredeVoor }];
    // what stands there again is what an earlier line says: its receipt holds, with the version and the kader that gave it
    const eerder = r.oud === null ? undefined : [...bekend].reverse().find((b) => zelfdeZaak(b, r) && b.tredeNa === r.oud);
    return [{ ...omgekeerd, tredeVoor: r.tredeNa, tredeNa: alsTrede(r.oud), bewijs: eerder?.bewijs ?? '', ...(eerder === undefined ? {} : { versie: eerder.versie, kader: eerder.kader }) }];
  });
