import { nodig as zoekNodig, type Doel, type Kader } from '../../engine';
import { leesTrede } from '../lezen';
import { celTekst } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';
import { alsCel, leesDossier, type Dossierargumenten } from './argumenten';
import { gelukt, mislukt, type Celfout, type Functieuitkomst } from './uitkomst';

const leesDoel = (x: unknown): Doel | Celfout => {
  const cel = alsCel(x);
  if (typeof cel === 'string' && ['niet omhoog', 'not up'].includes(kaal(cel))) return 'niet omhoog';
  const trede = leesTrede(cel);
  return typeof trede === 'number' && [1, 2, 3, 4].includes(trede) ? trede : { code: 'GEEN_DOEL', gevonden: celTekst(cel) };
};

/** How many more must be housed for a trede of at most `doel` (1 to 4), or for "niet omhoog"; 0 where that is so already. */
export const nodig = (kaders: readonly Kader[], doel: unknown, argumenten: Dossierargumenten): Functieuitkomst<number> => {
  const gezocht = leesDoel(doel);
  const { dossier, fouten } = leesDossier(argumenten);
  const mis = [...(typeof gezocht === 'object' ? [gezocht] : []), ...fouten];
  if (dossier === null || typeof gezocht === 'object') return mislukt(mis);
  const n = zoekNodig(dossier, gezocht, kaders);
  switch (n.soort) {
    case 'nodig':
      return gelukt(n.extra);
    case 'niet te halen':
      return mislukt([{ code: 'NIET_TE_HALEN', doel: n.grens, laagste: n.laagste }]);
    case 'niet te beoordelen':
      return mislukt(n.fouten);
  }
};
