import { kiesKader, type Kader } from '../../engine';
import type { Taal } from '../../tekst';
import { leesTrede } from '../lezen';
import { celTekst } from '../lezen/cel';
import { alsCel, isFout, isLeegOfNul, leesHalfjaar } from './argumenten';
import { gelukt, mislukt, type Celfout, type Functieuitkomst } from './uitkomst';

/** The kader of a half-year; without one the kader now in force. */
const kaderVan = (kaders: readonly Kader[], periode: unknown): Kader | Celfout => {
  if (isLeegOfNul(periode)) return kaders.find((k) => k.tot === null) ?? { code: 'GEEN_KADER_VAN_KRACHT' };
  const p = leesHalfjaar(periode);
  return isFout(p) ? p : (kiesKader(kaders, p) ?? { code: 'GEEN_KADER', veld: 'periode', periode: p });
};

/** What a trede is called under the kader of a half-year. */
export const tredenaam = (kaders: readonly Kader[], taal: Taal, trede: unknown, periode?: unknown): Functieuitkomst<string> => {
  const kader = kaderVan(kaders, periode);
  if (isFout(kader)) return mislukt([kader]);
  if (isLeegOfNul(trede)) return mislukt([{ code: 'TREDE_LEEG' }]);
  const gelezen = leesTrede(alsCel(trede));
  const gevonden = kader.treden.find((t) => t.trede === gelezen);
  return gevonden === undefined ? mislukt([{ code: 'GEEN_TREDE', gevonden: celTekst(alsCel(trede)), treden: kader.treden.map((t) => t.trede) }]) : gelukt(gevonden.naam[taal]);
};
