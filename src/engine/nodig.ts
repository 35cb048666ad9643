import { beoordeel } from './beoordeel';
import type { Beoordeling } from './beoordeling';
import { HOOGSTENS } from './bereken';
import { isOntbreekt, type Dossier, type Trede } from './dossier';
import type { Fout } from './fout';
import type { Kader } from './kader';

/** At most this trede, or not above the vorige trede. */
export type Doel = Trede | 'niet omhoog';

/** What it takes to reach a doel; `trede` is the one that then follows. */
export type Nodig =
  | { readonly soort: 'nodig'; readonly extra: number; readonly trede: Trede }
  /** `grens`: the trede that was asked for; `laagste`: the lowest that any realisatie reaches. */
  | { readonly soort: 'niet te halen'; readonly grens: Trede; readonly laagste: Trede }
  | { readonly soort: 'niet te beoordelen'; readonly fouten: readonly [Fout, ...Fout[]] };

const zonderAntwoord = (fouten: readonly Fout[]): Nodig | null => {
  const [eerste, ...overige] = fouten;
  return eerste === undefined ? null : { soort: 'niet te beoordelen', fouten: [eerste, ...overige] };
};

const grensVan = (dossier: Dossier, doel: Doel): Trede | null => {
  if (doel !== 'niet omhoog') return doel;
  return dossier.vorigeTrede === undefined || isOntbreekt(dossier.vorigeTrede) ? null : dossier.vorigeTrede.trede;
};

/**
 * The smallest number of people to house beside the realisatie so that the kader's own rule gives at most `doel`; 0 where it
 * does already. Searches by that rule itself, which never worsens with one more housed (a property test pins that); a realisatie
 * that cannot be judged counts as not there yet. The figures must be readable, but need not be assessable as they are.
 *
 * @example
 * nodig({ ...utrecht2022, realisatie: 168 }, 2, kaders) // extra 4: with 172 the backlog is 203, below the taakstelling of 204
 */
export const nodig = (dossier: Dossier, doel: Doel, kaders: readonly Kader[]): Nodig => {
  const { realisatie } = dossier;
  const bij = (n: number): Beoordeling => beoordeel({ ...dossier, realisatie: n }, kaders, { onderbouwing: false });
  const nu = beoordeel(dossier, kaders, { onderbouwing: false });
  const leesfouten = nu.soort === 'niet te beoordelen' ? nu.fouten.filter((f) => f.veld === 'realisatie') : [];
  const grens = grensVan(dossier, doel);
  const uiterst = bij(HOOGSTENS);
  const fouten: readonly Fout[] = [
    ...leesfouten,
    ...(uiterst.soort === 'niet te beoordelen' ? uiterst.fouten : []),
    ...(grens === null ? [{ code: 'VORIGE_TREDE_NODIG', veld: 'vorigeTrede' } as const] : []),
  ];
  const geen = zonderAntwoord(fouten);
  if (geen !== null) return geen;
  if (typeof realisatie !== 'number' || grens === null || uiterst.trede === null) throw new Error('a figure without a number left no fault');
  const haalt = (trede: Trede | null): trede is Trede => trede !== null && trede <= grens;
  if (haalt(nu.trede)) return { soort: 'nodig', extra: 0, trede: nu.trede };
  if (!haalt(uiterst.trede)) return { soort: 'niet te halen', grens, laagste: uiterst.trede };
  let [onder, boven, trede] = [realisatie, HOOGSTENS, uiterst.trede];
  while (boven - onder > 1) {
    const midden = Math.floor((onder + boven) / 2);
    const bereikt = bij(midden).trede;
    if (haalt(bereikt)) [boven, trede] = [midden, bereikt];
    else onder = midden;
  }
  return { soort: 'nodig', extra: boven - realisatie, trede };
};
