import { periodeTekst, volgende } from '../../engine';
import { feitenVoor, type Feiten, type Halfjaarfeiten } from '../feiten/feiten';
import { verschildeel } from '../feiten/uitkomst';
import { namen } from './woorden';
import { verloopVan } from './tabellen';

/** Every half-year that a report over some of them prints a count of, oldest first. */
export const geteld = (feiten: Feiten, halfjaren: readonly Halfjaarfeiten[]): Feiten => {
  const verloop = verloopVan(feiten, halfjaren);
  return feiten.filter((h) => verloop.includes(h) || halfjaren.includes(h) || halfjaren.some((x) => feitenVoor(feiten, x) === h));
};

/** Where the workbook has another outcome than the trede that is printed: tables and counts are of the latter, for a person to settle. */
export const uitkomstzinnen = (halfjaren: readonly Halfjaarfeiten[]): readonly string[] => {
  const per = new Map<string, string[]>();
  for (const h of halfjaren) {
    for (const { gemeente, verschil } of h.gemeenten) {
      if (verschil === null || verschil.trede === null) continue;
      const deel = `${verschildeel(verschil).nl}. De tabellen en tellingen hier gaan uit van trede ${verschil.trede}.`;
      per.set(deel, [...(per.get(deel) ?? []), gemeente.naam]);
    }
  }
  return [...per].map(([deel, wie]) => `${namen(wie)}: ${deel} Leg vast wat is besloten, of verbeter de werkmap, en maak de stukken opnieuw.`);
};

/** Who has no trede over a half-year and does have one before the next: the counts of that moment differ by them. */
export const aangevuldzinnen = (halfjaren: readonly Halfjaarfeiten[]): readonly string[] =>
  halfjaren.flatMap((h) => {
    const wie = h.gemeenten.filter((g) => g.verschil !== null && g.verschil.trede === null).map((g) => g.gemeente.naam);
    const [van, na] = [periodeTekst(h.periode), periodeTekst(volgende(h.periode))];
    return wie.length === 0 ? [] : [`Van ${namen(wie)} volgt uit de cijfers van ${van} geen trede; vóór ${na} telt de trede die de werkmap geeft.`];
  });
