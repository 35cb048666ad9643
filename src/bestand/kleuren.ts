import type { Bereik } from '../werkmap/blad';
import { bereikadres } from '../werkmap/blad';
import type { Kleurplan, Kleurregel } from '../werkmap/schrijfplan';
import { leesBereik } from './bereik';
import { BLADORDE } from './bladorde';
import type { Knoop } from './boom';
import { kind, kinderen, leesBoom } from './boom';
import type { Posities } from './posities';
import type { Wijziging } from './wijziging';
import { invoegplaats } from './wijziging';
import { prefix } from './xml';

interface Opmaakregels {
  readonly begin: number;
  readonly einde: number;
  readonly sqref: string;
  readonly regels: readonly Knoop[];
}

/** The differential styles: the number of one for a rule of ours, and the fill (RRGGBB) of one that is there. */
export interface Kleurstijlen {
  readonly nummer: (r: Kleurregel) => number;
  readonly vulling: (nummer: number) => string | null;
}

const isTrederegel = (r: Knoop, plan: Kleurplan, stijlen: Kleurstijlen): boolean => {
  const dxf = r.attributen['dxfId'];
  return r.attributen['type'] === 'cellIs' && r.attributen['operator'] === 'equal' && /^[1-9]$/.test(kind(r, 'formula')?.tekst.trim() ?? '')
    && dxf !== undefined && plan.regels.some((p) => p.vulling.toUpperCase() === stijlen.vulling(Number(dxf)));
};

const ligtIn = (b: Bereik | null, in_: Bereik): boolean =>
  b !== null && b.rij >= in_.rij && b.totRij <= in_.totRij && b.kolom >= in_.kolom && b.totKolom <= in_.totKolom;

/**
 * Ours are recognised by what they are: within these cells, and nothing but "the cell equals this trede" in one of our
 * colours. A rule on a whole column, or in another colour, is the user's.
 */
const isOnze = (c: Opmaakregels, plan: Kleurplan, stijlen: Kleurstijlen): boolean =>
  c.sqref.trim().split(/\s+/).every((ref) => ligtIn(leesBereik(ref), plan.bereik)) && c.regels.length > 0 && c.regels.every((r) => isTrederegel(r, plan, stijlen));

const hoogstePrioriteit = (k: Knoop): number =>
  k.kinderen.reduce((n, x) => Math.max(n, hoogstePrioriteit(x)), k.lokaal === 'cfRule' ? Number(k.attributen['priority'] ?? 0) || 0 : 0);

const isGelijk = (c: Opmaakregels, plan: Kleurplan, { nummer }: Kleurstijlen): boolean =>
  c.sqref === bereikadres(plan.bereik)
  && c.regels.map((r) => `${kind(r, 'formula')?.tekst.trim()}:${r.attributen['dxfId']}`).join() === plan.regels.map((r) => `${r.trede}:${nummer(r)}`).join();

/** The changes that colour the planned ranges: our own earlier rules there are replaced, all others stay. */
export const wijzigKleuren = (tekst: string, posities: Posities, deel: string, plannen: readonly Kleurplan[], stijlen: Kleurstijlen): Wijziging[] => {
  if (plannen.length === 0) return [];
  const q = prefix(posities.wortel);
  const bomen = posities.delen
    .filter((d) => d.lokaal === 'conditionalFormatting' || d.lokaal === 'extLst')
    .map((d) => ({ d, boom: leesBoom(tekst.slice(d.begin, d.einde), deel) }));
  const bestaand = bomen.filter(({ d }) => d.lokaal === 'conditionalFormatting').map(({ d, boom }): Opmaakregels => ({
    begin: d.begin, einde: d.einde, sqref: boom.attributen['sqref'] ?? '', regels: kinderen(boom, 'cfRule'),
  }));
  let prioriteit = bomen.reduce((n, { boom }) => Math.max(n, hoogstePrioriteit(boom)), 0);
  const plaats = invoegplaats(posities.wortelKopEinde, posities.delen, BLADORDE, 'conditionalFormatting');
  const vervangen = new Set<Opmaakregels>();
  return plannen.flatMap((plan) => {
    const onze = bestaand.filter((c) => isOnze(c, plan, stijlen) && !vervangen.has(c));
    for (const c of onze) vervangen.add(c);
    const [eerste] = onze;
    if (eerste && onze.length === 1 && isGelijk(eerste, plan, stijlen)) return [];
    const regels = plan.regels.map((r) =>
      `<${q}cfRule type="cellIs" dxfId="${stijlen.nummer(r)}" priority="${++prioriteit}" operator="equal"><${q}formula>${r.trede}</${q}formula></${q}cfRule>`).join('');
    const door = regels === '' ? '' : `<${q}conditionalFormatting sqref="${bereikadres(plan.bereik)}">${regels}</${q}conditionalFormatting>`;
    if (!eerste) return [{ van: plaats, tot: plaats, door }];
    return onze.map((c) => ({ van: c.begin, tot: c.einde, door: c === eerste ? door : '' }));
  });
};
