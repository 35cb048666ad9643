import { periode, type Periode } from '../../../engine';
import { metMerk, type Gemerkt } from './merken';

type Helft = Periode['helft'];

/** A half-year without its year; not one between brackets, which only explains what is before it. */
const HELFT = /(?<![a-z]|\((?:[a-z]+ ){0,3})(?<beide>(?:eerste|tweede) en (?:de )?)?(?<welk>eerste|tweede) (?:helft|halfjaar|half jaar)(?<zelfde> van (?:dat|datzelfde|hetzelfde|het) jaar(?! (?:daar|er)[a-z]+))?(?<ander> van (?:[a-z]+ )?jaar)?(?![a-z]| van| op rij| achter)/g;
const JAAR = /(?<![a-z])(?:in|over|heel|hele|jaar) (20[1-4]\d)(?![\d.,/-])/g;

/** The year that a sentence names, else that of what was spoken of; `null` where that can be more than one. */
const jaarVan = (z: Gemerkt, eerder: readonly Periode[], helft: Helft): number | null => {
  const eigen = new Set([...z.merken.flatMap((m) => (m.soort === 'h' ? m.perioden.map((p) => p.jaar) : [])), ...[...z.zin.laag.matchAll(JAAR)].map(([, jaar]) => Number(jaar))]);
  const jaren = [...(eigen.size > 0 ? eigen : new Set(eerder.map((p) => p.jaar)))];
  // a first half after a second one can be that of the next year
  const volgt = eigen.size === 0 && helft === 1 && eerder[0]?.helft === 2;
  return jaren.length === 1 && !volgt ? (jaren[0] ?? null) : null;
};

/** A sentence with "in de tweede helft" read as a half-year too; where the year is not sure, as one that no table has. */
export const metHelften = (z: Gemerkt, eerder: readonly Periode[]): Gemerkt => {
  if (z.zin.soort !== 'zin') return z;
  return [...z.zin.laag.matchAll(HELFT)].reduce((gelezen, { 0: woorden, index, groups: g = {} }) => {
    const tot = index + woorden.length;
    if (z.merken.some((m) => m.van < tot && index < m.tot)) return gelezen;
    const helften: readonly Helft[] = g['beide'] !== undefined ? [1, 2] : [g['welk'] === 'eerste' ? 1 : 2];
    const jaar = g['ander'] === undefined ? jaarVan(z, eerder, helften[0] ?? 1) : null;
    return metMerk(gelezen, { soort: 'h', van: index, tot, perioden: jaar === null ? [] : helften.map((helft) => periode(jaar, helft)) });
  }, z);
};
