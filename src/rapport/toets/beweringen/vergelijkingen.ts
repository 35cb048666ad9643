import { gelijk, vorige, type Periode } from '../../../engine';
import type { Cijfer } from '../tabellen';
import { halfjarenIn, isVergelijkend, type Gelezen } from '../lezen/verband';
import { bij, gebied, merkOp } from './hulp';
import { richtingIn } from './richting';
import type { Bewering, Patroon, Vergeleken } from './soorten';

type Richting = Extract<Bewering, { soort: 'vergelijking' }>['richting'];

const TEGEN = '(?:ten opzichte? van|vergeleken met|in vergelijking met|dan)';
const EERDER = '(?:de |het |in de |in het |over de |die (?:in|van|over) (?:de |het )?|in |over |voor )*(?:‹h(?<h>\\d+)›|(?<daarvoor>vorige (?:taakstellings)?periode|vorig halfjaar|(?:taakstellings)?periode daarvoor|halfjaar daarvoor)(?: \\(‹h(?<h2>\\d+)›\\))?)';
const WOORD = '(?<woord>hoger|lager|groter|kleiner|gestegen|gedaald|toegenomen|afgenomen)(?: geworden| uitgevallen)?';

const VORMEN: ReadonlyArray<readonly [RegExp, Vergeleken | null]> = [
  [new RegExp(`(?<woord>een (?:duidelijke )?verbetering|een verslechtering) ${TEGEN} ${EERDER}`), 'percentages'],
  [new RegExp(`(?<![a-z])(?<wat>realisatie|totaalopgave|taakstelling|achterstand)(?![a-z])(?<tussen>(?:[^‹.;,]|‹h\\d+›){0,60}?) ${WOORD} ${TEGEN} ${EERDER}`), null],
  [new RegExp(`in vergelijking met ${EERDER} hebben (?:[a-z]+ ){0,3}(?<woord>meer|minder) vergunninghouders gehuisvest`), 'realisatie'],
  [new RegExp(`${TEGEN} ${EERDER} (?<woord>(?:is|was|nam|neemt|liep|loopt|steeg|stijgt|daalde|daalt) de (?:provinciale |totale )?(?<wat>realisatie|totaalopgave|taakstelling|achterstand)(?: (?:in|over|van) (?:de |het )?‹h\\d+›| op de huisvesting| van de provincie)*(?: (?:hoger|lager|toe|af|op|terug|gestegen|gedaald|toegenomen|afgenomen))?)(?=[.,;]|$)`), null],
  [/(?<![a-z])taakstelling in ‹h(?<nu>\d+)› (?<woord>hoger|lager) was dan in de perioden? (?<daarvoor>daarvoor)/, 'taakstelling'],
];

/** Only where the figures are spoken of is "een verbetering" about them. */
const OVER_CIJFERS = /percentage|realisatie|taakstelling|totaalopgave|gehuisvest/;
/** It is another figure, or of some of them, or not so. */
const ANDERS = /realisatie|opgave|taakstelling|achterstand|percentage|gemeenten|niet|geen|even|minder|meer/;

const GELIJK = /aantal gemeenten op ‹t(\d+)› (?:is )?gelijk (?:is )?gebleven/;

const CIJFERS: Readonly<Record<string, Cijfer>> = { realisatie: 'realisatie', totaalopgave: 'totaalopgave', taakstelling: 'taakstelling', achterstand: 'eindstand' };

/** The half-year that is compared: the one that the sentence names beside what it compares with, or the one being spoken of. */
const naarVan = (z: Gelezen, van: Periode | undefined): Periode | undefined => {
  const eigen = halfjarenIn(z).filter((m) => !isVergelijkend(z, m)).flatMap((m) => m.perioden).filter((p) => van === undefined || !gelijk(p, van));
  return eigen.length > 1 ? undefined : (eigen[0] ?? z.lopend[0]);
};

/** "hoger dan", "een verbetering ten opzichte van": what two half-years are compared in. */
export const vergelijkingen: Patroon = (z) => {
  const [lopend] = z.lopend;
  const gemeente = gebied(z);
  if (gemeente === undefined || z.verwacht) return [];
  const vergelijk = (wat: Vergeleken, van: Periode | undefined, naar: Periode | undefined, richting: Richting | null, merken: readonly (string | undefined)[]): readonly Bewering[] =>
    van === undefined || naar === undefined || richting === null || gelijk(van, naar) ? [] : [{ ...bij(z, ...merken), soort: 'vergelijking', gemeente, wat, van, naar, richting }];
  const gevonden = VORMEN.flatMap(([vorm, vast]) => {
    const g = vorm.exec(z.sjabloon)?.groups;
    const wat = vast ?? CIJFERS[g?.['wat'] ?? ''];
    if (g === undefined || wat === undefined || ANDERS.test(g['tussen'] ?? '') || (wat === 'percentages' && !OVER_CIJFERS.test(`${z.vorige?.sjabloon ?? ''} ${z.sjabloon}`))) return [];
    const genoemd = merkOp(z, 'h', g['h'] ?? g['h2'])?.perioden[0];
    const naar = merkOp(z, 'h', g['nu'])?.perioden[0] ?? naarVan(z, genoemd);
    return vergelijk(wat, genoemd ?? (naar === undefined ? undefined : vorige(naar)), naar, richtingIn(g['woord'] ?? ''), [g['h'] ?? g['h2'], g['nu']]);
  });
  const gelijkGebleven = GELIJK.exec(z.sjabloon)?.[1];
  const trede = merkOp(z, 't', gelijkGebleven);
  return trede === null || lopend === undefined ? gevonden : [...gevonden, ...vergelijk({ opTrede: trede.trede }, vorige(lopend), lopend, 'gelijk', [gelijkGebleven])];
};
