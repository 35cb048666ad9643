import { kiesKader, nodig as zoekNodig, type Doel, type Dossier, type Kader, type Trede } from '../../engine';
import { leesTrede } from '../lezen';
import { celTekst } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';
import { alsCel, leesDossier, type Dossierargumenten } from './argumenten';
import { gelukt, mislukt, type Celfout, type Functieuitkomst } from './uitkomst';

const leesDoel = (x: unknown, treden: readonly Trede[]): Doel | Celfout => {
  const cel = alsCel(x);
  if (typeof cel === 'string' && ['niet omhoog', 'not up'].includes(kaal(cel))) return 'niet omhoog';
  const trede = leesTrede(cel);
  return typeof trede === 'number' && treden.includes(trede) ? trede : { code: 'GEEN_DOEL', gevonden: celTekst(cel), treden };
};

/** The treden of the kader that judges the half-year; of every kader where that is not known. */
const tredenVan = (kaders: readonly Kader[], dossier: Dossier | null): readonly Trede[] => {
  const kader = dossier === null ? null : kiesKader(kaders, dossier.periode);
  return [...new Set((kader === null ? kaders : [kader]).flatMap((k) => k.treden.map((t) => t.trede)))].sort((a, b) => a - b);
};

/** How many more must be housed for a trede of at most `doel`, or for "niet omhoog"; 0 where that is so already. */
export const nodig = (kaders: readonly Kader[], doel: unknown, argumenten: Dossierargumenten): Functieuitkomst<number> => {
  const { dossier, fouten } = leesDossier(argumenten);
  const gezocht = leesDoel(doel, tredenVan(kaders, dossier));
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
