import { wanneer } from '../lezen/wanneer';
import { bij, gebied, merkOp } from './hulp';
import type { Bewering, Patroon } from './soorten';

const DAN_GEVRAAGD = /(?<![a-z])taakstelling (?:is|was|werd) (?:niet |ruim |net niet )?(?:gehaald|gerealiseerd)[^‹.;]{0,20}‹n(\d+)› (?:vergunninghouders? |statushouders? )?(minder|meer)(?: gehuisvest)? dan (?:er )?(?:gevraagd|werd gevraagd|was gevraagd)/g;

/** "er zijn 36 vergunninghouders minder gehuisvest dan gevraagd", in a letter to one gemeente. */
export const verschillen: Patroon = (z) => {
  const gemeente = gebied(z);
  if (z.onderwerp === null || gemeente !== z.onderwerp || z.verwacht) return [];
  return [...z.sjabloon.matchAll(DAN_GEVRAAGD)].flatMap(([, n, kant]): Bewering[] => {
    const merk = merkOp(z, 'n', n);
    return merk === null || merk.ongeveer ? [] : [{ ...bij(z, n), soort: 'verschil', gemeente, perioden: wanneer(z, Number(n), false).perioden, aantal: kant === 'minder' ? -merk.waarde : merk.waarde }];
  });
};
