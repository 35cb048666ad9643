import type { Bereik } from '../werkmap/blad';
import { bereikadres } from '../werkmap/blad';
import type { Kleurplan, Kleurregel } from '../werkmap/schrijfplan';
import { leesBereik, overlapt } from './bereik';
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

const isTrederegel = (r: Knoop): boolean =>
  r.attributen['type'] === 'cellIs' && r.attributen['operator'] === 'equal' && /^\d+$/.test(kind(r, 'formula')?.tekst.trim() ?? '');

/** Ours are recognised by what they are: on these columns, and nothing but "the cell equals this whole number". */
const isOnze = (c: Opmaakregels, bereik: Bereik): boolean => {
  const plaats = leesBereik(c.sqref);
  return plaats !== null && overlapt(plaats, bereik) && plaats.kolom === bereik.kolom && plaats.totKolom === bereik.totKolom && c.regels.every(isTrederegel);
};

const hoogstePrioriteit = (k: Knoop): number =>
  k.kinderen.reduce((n, x) => Math.max(n, hoogstePrioriteit(x)), k.lokaal === 'cfRule' ? Number(k.attributen['priority'] ?? 0) || 0 : 0);

const isGelijk = (c: Opmaakregels, plan: Kleurplan, dxf: (r: Kleurregel) => number): boolean =>
  c.sqref === bereikadres(plan.bereik)
  && c.regels.map((r) => `${kind(r, 'formula')?.tekst.trim()}:${r.attributen['dxfId']}`).join() === plan.regels.map((r) => `${r.trede}:${dxf(r)}`).join();

/** The changes that colour the planned ranges: our own earlier rules there are replaced, all others stay. */
export const wijzigKleuren = (tekst: string, posities: Posities, deel: string, plannen: readonly Kleurplan[], dxf: (r: Kleurregel) => number): Wijziging[] => {
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
    const onze = bestaand.filter((c) => isOnze(c, plan.bereik) && !vervangen.has(c));
    for (const c of onze) vervangen.add(c);
    const [eerste] = onze;
    if (eerste && onze.length === 1 && isGelijk(eerste, plan, dxf)) return [];
    const regels = plan.regels.map((r) =>
      `<${q}cfRule type="cellIs" dxfId="${dxf(r)}" priority="${++prioriteit}" operator="equal"><${q}formula>${r.trede}</${q}formula></${q}cfRule>`).join('');
    const door = regels === '' ? '' : `<${q}conditionalFormatting sqref="${bereikadres(plan.bereik)}">${regels}</${q}conditionalFormatting>`;
    if (!eerste) return [{ van: plaats, tot: plaats, door }];
    return onze.map((c) => ({ van: c.begin, tot: c.einde, door: c === eerste ? door : '' }));
  });
};
