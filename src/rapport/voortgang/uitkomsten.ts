import { periodeTekst, volgende } from '../../engine';
import { feitenVoor, type Feiten, type Halfjaarfeiten } from '../feiten/feiten';
import { geldtErnaAnders, verschildeel, verschilWerk, type Uitkomstverschil } from '../feiten/uitkomst';
import { hoofd, namen } from './woorden';
import { verloopVan } from './tabellen';

/** Every half-year that a report over some of them prints a count of, oldest first. */
export const geteld = (feiten: Feiten, halfjaren: readonly Halfjaarfeiten[]): Feiten => {
  const verloop = verloopVan(feiten, halfjaren);
  return feiten.filter((h) => verloop.includes(h) || halfjaren.includes(h) || halfjaren.some((x) => feitenVoor(feiten, x) === h));
};

/** The same sentence once, with everyone it is about. */
const gebundeld = (halfjaren: readonly Halfjaarfeiten[], zin: (v: Uitkomstverschil) => string | null): readonly string[] => {
  const per = new Map<string, string[]>();
  for (const { gemeente, verschil } of halfjaren.flatMap((h) => h.gemeenten)) {
    const deel = verschil === null ? null : zin(verschil);
    if (deel !== null) per.set(deel, [...(per.get(deel) ?? []), gemeente.naam]);
  }
  return [...per].map(([deel, wie]) => `${namen(wie)}: ${deel}`);
};

/** Where the workbook has another outcome than the trede that is printed: tables and counts are of the latter, for a person to settle. */
export const uitkomstzinnen = (halfjaren: readonly Halfjaarfeiten[]): readonly string[] =>
  gebundeld(halfjaren, (v) => (v.trede === null ? null : `${verschildeel(v).nl}. De tabellen en tellingen over ${periodeTekst(v.periode)} gaan uit van trede ${v.trede}${geldtErnaAnders(v) ? `, die van vóór ${periodeTekst(volgende(v.periode))} van de trede die toen gold` : ''}. ${hoofd(verschilWerk(v).nl)}, en maak de stukken opnieuw.`));

/** Where the figures give no trede and the workbook has one: the counts before the half-year after are with it. */
export const aangevuldzinnen = (halfjaren: readonly Halfjaarfeiten[]): readonly string[] =>
  gebundeld(halfjaren, (v) => (v.trede !== null ? null : `${verschildeel(v).nl}.${geldtErnaAnders(v) ? ` Vóór ${periodeTekst(volgende(v.periode))} is die trede geteld.` : ''}`));
