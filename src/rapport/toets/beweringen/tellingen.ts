import { wanneer } from '../lezen/verband';
import { bij, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';

const WOORDEN = '(?:[^‹.;]|‹[hd]\\d+›)';
const GEMEENTEN = '(?: andere| overige)?(?: van de ‹n\\d+›)?(?: andere| overige| utrechtse)* gemeenten?';
/** "negen gemeenten op trede 1"; "geen gemeenten op trede 3 (actief toezicht) of hoger"; "vijf gemeenten onder actief toezicht (trede 3)". */
const OP_TREDE = new RegExp(`‹n(\\d+)›${GEMEENTEN}(${WOORDEN}{0,80}?)(op|naar|\\() ?‹t(\\d+)›\\)?(?: \\([^)‹]*\\))?( of hoger)?`, 'g');
/** "11 op trede 1, 13 op trede 2": the next of a row of counts. */
const KORT = /‹n(\d+)› (?:er |ervan |daarvan |staan )?(op) ‹t(\d+)›( of hoger)?/g;
const ACTIEF_TOEZICHT = new RegExp(`‹n(\\d+)›${GEMEENTEN}[^‹.;]{0,60}onder actief toezicht(?! \\(‹t)`, 'g');
const VOORAANKONDIGING = new RegExp(`‹n(\\d+)›${GEMEENTEN} (?:ontvangen |kregen |krijgen |hebben )?een vooraankondiging(?![^.;]{0,40}\\(‹t)`, 'g');
/** The first noun is what is counted: not the number of weeks before it. */
const ALLE = /‹n\d+› van de ‹n(\d+)› (?:utrechtse )?gemeenten|de ‹n(\d+)› utrechtse gemeenten/g;

const NAAM_VAN_TREDE: ReadonlyArray<readonly [RegExp, number]> = [[ACTIEF_TOEZICHT, 3], [VOORAANKONDIGING, 4]];

/** How many gemeenten are on a trede. */
export const tellingen: Patroon = (z) => {
  if (z.verwacht) return [];
  const gezien = new Set<string>();
  const telling = (n: string | undefined, trede: number, extra: { readonly ofHoger: boolean; readonly erbij: boolean; readonly t?: string }): readonly Bewering[] => {
    const merk = merkOp(z, 'n', n);
    if (merk === null || n === undefined || gezien.has(n)) return [];
    gezien.add(n);
    return [{ ...bij(z, n, extra.t), soort: 'telling', perioden: wanneer(z, Number(n)).perioden, trede, ofHoger: extra.ofHoger, erbij: extra.erbij, aantal: merk.waarde }];
  };
  const opTrede = [...z.sjabloon.matchAll(OP_TREDE)].flatMap(([, n, tussen = '', woord, t, ofHoger]) => {
    const trede = merkOp(z, 't', t);
    return trede === null ? [] : telling(n, trede.trede, { ofHoger: ofHoger !== undefined, erbij: woord === 'naar' || /opgeschaald|afgeschaald|opschaling/.test(tussen), ...(t === undefined ? {} : { t }) });
  });
  const kort = [...z.sjabloon.matchAll(KORT)].flatMap(([, n, , t, ofHoger]) => {
    const trede = merkOp(z, 't', t);
    return trede === null ? [] : telling(n, trede.trede, { ofHoger: ofHoger !== undefined, erbij: false, ...(t === undefined ? {} : { t }) });
  });
  const genoemd = NAAM_VAN_TREDE.flatMap(([vorm, trede]) => [...z.sjabloon.matchAll(vorm)].flatMap(([, n]) => telling(n, trede, { ofHoger: false, erbij: false })));
  const alle = [...z.sjabloon.matchAll(ALLE)].flatMap(([, a, b]): Bewering[] => {
    const merk = merkOp(z, 'n', a ?? b);
    return merk === null ? [] : [{ ...bij(z, a ?? b), soort: 'alle gemeenten', aantal: merk.waarde }];
  });
  return [...opTrede, ...kort, ...genoemd, ...alle];
};
