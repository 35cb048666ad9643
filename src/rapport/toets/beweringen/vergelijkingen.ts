import { vorige, type Periode } from '../../../engine';
import { bij, gebied, merkOp } from './hulp';
import type { Bewering, Patroon, Vergeleken } from './soorten';

type Richting = Extract<Bewering, { soort: 'vergelijking' }>['richting'];

const HOGER = /^(?:hoger|groter|meer|gestegen|een (?:duidelijke )?verbetering)$/;

const richtingVan = (woord: string): Richting => (HOGER.test(woord) ? 'hoger' : 'lager');

const TEGEN = '(?:ten opzichte? van|vergeleken met|in vergelijking met|dan)';
const EERDER = '(?:de |het |in de |in het |over de )*(?:‹h(?<h>\\d+)›|(?<daarvoor>vorige (?:taakstellings)?periode|vorig halfjaar|(?:taakstellings)?periode daarvoor|halfjaar daarvoor)(?: \\(‹h(?<h2>\\d+)›\\))?)';

const VORMEN: ReadonlyArray<readonly [RegExp, Vergeleken]> = [
  [new RegExp(`(?<woord>een (?:duidelijke )?verbetering|een verslechtering) ${TEGEN} ${EERDER}`), 'percentages'],
  [new RegExp(`(?<![a-z])realisatie(?![a-z])[^‹.;]{0,60}(?<woord>hoger|lager|groter|kleiner) ${TEGEN} ${EERDER}`), 'realisatie'],
  [new RegExp(`(?<![a-z])totaalopgave(?![a-z])[^‹.;]{0,60}(?<woord>hoger|lager|groter|kleiner) ${TEGEN} ${EERDER}`), 'totaalopgave'],
  [new RegExp(`in vergelijking met ${EERDER} hebben (?:[a-z]+ ){0,3}(?<woord>meer|minder) vergunninghouders gehuisvest`), 'realisatie'],
  [/(?<![a-z])taakstelling in ‹h(?<nu>\d+)› (?<woord>hoger|lager) was dan in de perioden? (?<daarvoor>daarvoor)/, 'taakstelling'],
];

/** Only where the figures are spoken of is "een verbetering" about them. */
const OVER_CIJFERS = /percentage|realisatie|taakstelling|totaalopgave|gehuisvest/;

const GELIJK = /aantal gemeenten op ‹t(\d+)› (?:is )?gelijk (?:is )?gebleven/;

/** "hoger dan", "een verbetering ten opzichte van": what two half-years are compared in. */
export const vergelijkingen: Patroon = (z) => {
  const [lopend] = z.lopend;
  const gemeente = gebied(z);
  if (gemeente === undefined || z.verwacht) return [];
  const vergelijk = (wat: Vergeleken, van: Periode | undefined, naar: Periode | undefined, richting: Richting, merken: readonly (string | undefined)[]): readonly Bewering[] =>
    van === undefined || naar === undefined ? [] : [{ ...bij(z, ...merken), soort: 'vergelijking', gemeente, wat, van, naar, richting }];
  const gevonden = VORMEN.flatMap(([vorm, wat]) => {
    const g = vorm.exec(z.sjabloon)?.groups;
    if (g === undefined || (wat === 'percentages' && !OVER_CIJFERS.test(`${z.vorige?.sjabloon ?? ''} ${z.sjabloon}`))) return [];
    const naar = merkOp(z, 'h', g['nu'])?.perioden[0] ?? lopend;
    const van = merkOp(z, 'h', g['h'] ?? g['h2'])?.perioden[0] ?? (naar === undefined ? undefined : vorige(naar));
    return vergelijk(wat, van, naar, richtingVan(g['woord'] ?? ''), [g['h'] ?? g['h2'], g['nu']]);
  });
  const gelijk = GELIJK.exec(z.sjabloon)?.[1];
  const trede = merkOp(z, 't', gelijk);
  return trede === null || lopend === undefined ? gevonden : [...gevonden, ...vergelijk({ opTrede: trede.trede }, vorige(lopend), lopend, 'gelijk', [gelijk])];
};
