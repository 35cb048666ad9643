import { keurAdressen, keurIconen } from './bestanden';
import { leesBoom } from './boom';
import { keurBouw } from './bouw';
import type { Manifestfout } from './fouten';
import { keurFuncties } from './functies';
import { keurVertalingen } from './talen';
import type { Bouwsel } from './variant';
import { keurLint, keurResids, keurRuntime } from './verwijzingen';
import { keurWaarden } from './waarden';

/**
 * Every fault of a manifest beside what was built, without asking anyone: Microsoft's own check is a service on the internet,
 * and accepts manifests that Excel refuses. What a broken build hides (a missing element, say) shows after that is mended.
 */
export const keurManifest = (bron: string, bouwsel: Bouwsel): readonly Manifestfout[] => {
  const gelezen = leesBoom(bron);
  if (!gelezen.gelukt) return [{ code: 'NIET_WELGEVORMD', plek: '/', regel: gelezen.regel, melding: gelezen.melding }];
  const { wortel } = gelezen;
  const bouw = keurBouw(wortel);
  if (bouw.length > 0) return bouw;
  return [
    ...keurWaarden(wortel, bouwsel.variant),
    ...keurVertalingen(wortel),
    ...keurResids(wortel),
    ...keurRuntime(wortel),
    ...keurLint(wortel, bouwsel.acties),
    ...keurAdressen(wortel, bouwsel),
    ...keurIconen(wortel, bouwsel),
    ...keurFuncties(wortel, bouwsel),
  ];
};
