import { vorige, type Periode } from '../../../engine';
import { halfjarenIn, isVergelijkend, type Gelezen } from '../lezen/verband';
import { gebied } from './hulp';
import { richtingIn } from './richting';
import type { Bewering, Patroon } from './soorten';

/** What may stand between a balance and where it went; any other word, and it is of something else or said of a part. */
const VULLING = '(?: (?:is|was|werd|wordt|in|over|na|tijdens|de|het|ook|verder|weer|opnieuw|daarmee|daardoor|licht|sterk|iets|fors|flink|dus|provinciale|van de provincie(?: utrecht)?|in de provincie(?: utrecht)?|van de (?:utrechtse )?gemeenten|op de huisvesting(?: van vergunninghouders)?|‹h\\d+›|halfjaar|periode|taakstellingsperiode|van de gemeente ‹g\\d+›|van ‹g\\d+›|van uw gemeente))*';
const WAAR = '(?<woord>toegenomen|gegroeid|gestegen|opgelopen|groter geworden|afgenomen|gedaald|kleiner geworden|geslonken|teruggelopen|verdubbeld|verdrievoudigd|gehalveerd)(?! (?:tot|met|naar|van|ten|dan|vergeleken)(?![a-z]))';
const VORMEN = [
  new RegExp(`(?<![a-z])(?:de|haar|uw|hun) (?:provinciale |totale )?(?:huisvestings)?achterstand${VULLING} ${WAAR}`),
  new RegExp(`(?<![a-z])(?<woord>steeg|groeide|daalde|kromp|slonk|verdubbelde|halveerde) de (?:provinciale |totale )?(?:huisvestings)?achterstand${VULLING}(?=[.;]|$)`),
  new RegExp(`(?<![a-z])(?<woord>(?:nam|liep) de (?:provinciale |totale )?(?:huisvestings)?achterstand${VULLING} (?:toe|af|op|terug))(?=[.;]|$)`),
];
const FACTOREN: Readonly<Record<string, number>> = { verdubbeld: 2, verdubbelde: 2, verdrievoudigd: 3, gehalveerd: 0.5, halveerde: 0.5 };

/** Said of some of them. */
const DEEL = /(?:‹n\d+›|enkele|sommige|veel|meeste|andere|overige|deze|die) gemeenten|(?<![a-z])bij (?!de provincie)/;

const periodeVan = (z: Gelezen): Periode | undefined => {
  const eigen = halfjarenIn(z).flatMap((m) => m.perioden);
  if (eigen.length > 1 || halfjarenIn(z).some((m) => isVergelijkend(z, m))) return undefined;
  return eigen[0] ?? (z.lopend.length === 1 ? z.lopend[0] : undefined);
};

/** "de achterstand is toegenomen", "kleiner geworden", "verdubbeld", without figures: over the half-year that is spoken of. */
export const standverloop: Patroon = (z) => {
  const gemeente = gebied(z);
  if (gemeente === undefined || z.verwacht || z.zin.soort === 'rij' || DEEL.test(z.sjabloon) || /‹[dnp]\d+›|(?<![a-z])(?:sinds|vanaf|tussen|gedurende|afgelopen|jaren|jaar|per|niet|als|wanneer|indien|kan|kunnen|zal|moet)(?![a-z])/.test(z.sjabloon)) return [];
  const woord = VORMEN.map((vorm) => vorm.exec(z.sjabloon)?.groups?.['woord']).find((w) => w !== undefined);
  const p = periodeVan(z);
  if (woord === undefined || p === undefined) return [];
  const merken = z.merken.flatMap((m, i) => (m.soort === 'h' ? [i] : [])).slice(0, 1);
  const factor = FACTOREN[woord];
  if (factor !== undefined) return [{ zin: z, merken, soort: 'verhouding', gemeente, cijfer: 'eindstand', van: vorige(p), naar: p, factor }];
  // "groter geworden", "slonk": the words of this file alone
  const richting = /groter/.test(woord) ? 'hoger' : /kleiner|slonk|geslonken/.test(woord) ? 'lager' : richtingIn(woord);
  return richting === null ? [] : [{ zin: z, merken, soort: 'vergelijking', gemeente, wat: 'eindstand', van: vorige(p), naar: p, richting } satisfies Bewering];
};
