import { vorige } from '../../../engine';
import { plekVan } from '../lezen/merken';
import type { Gelezen } from '../lezen/verband';
import { wanneer } from '../lezen/wanneer';
import { bij, enkel, isElders, merkOp, naTekst, wanneerTrede } from './hulp';
import type { Bewering, Telwijze } from './soorten';

const WOORDEN = '(?:[^‹.;]|‹[hd]\\d+›)';
const GEMEENTEN = '(?: enkele)?(?: andere| overige)?(?: van de ‹n(?<van>\\d+)›)?(?: andere| overige| utrechtse)* gemeenten?';
/** "negen gemeenten op trede 1"; "geen gemeenten op trede 3 of hoger"; "vijf gemeenten onder actief toezicht (trede 3)". */
const OP_TREDE = new RegExp(`‹n(?<n>\\d+)›${GEMEENTEN}(?<tussen>${WOORDEN}{0,80}?)(?<woord>op|naar|\\() ?‹t(?<t>\\d+)›\\)?`, 'g');
/** "vier gemeenten gingen van trede 2 naar trede 3". */
const VAN_NAAR = new RegExp(`‹n(?<n>\\d+)›${GEMEENTEN}(?<tussen>${WOORDEN}{0,60}?)van ‹t(?<vanaf>\\d+)› (?<woord>naar) ‹t(?<t>\\d+)›`, 'g');
/** "11 op trede 1, 13 op trede 2": the next of a row of counts. */
const KORT = /‹n(?<n>\d+)› (?:er )?op ‹t(?<t>\d+)›/g;
/** "van de 26 gemeenten kregen er negen trede 1". */
const VAN_ALLE = /van (?:de|alle) ‹n\d+›(?: utrechtse)? gemeenten (?:kregen|krijgen|staan|stonden|zijn|waren|kwamen|komen) (?:er )?(?:(?:in|over|na) (?:de |het )?‹h\d+› )?‹n(?<n>\d+)› (?:uit )?(?:op )?‹t(?<t>\d+)›/g;
/** "zes gemeenten trede 3", behind "kregen". */
const KREGEN = /(?:kregen|krijgen) (?:er )?‹n(?<n>\d+)›(?: utrechtse)? gemeenten ‹t(?<t>\d+)›(?=[.,;]|$| en )/g;
/** "de vijf gemeenten die na 2024-1 op trede 3 stonden": all that did. */
const DIE_STONDEN = /(?<![a-z])de ‹n(\d+)› (?:utrechtse )?gemeenten die (?:(?:in|na|over|per|op) (?:de |het )?‹[hd]\d+› )op ‹t(\d+)› (?:staan|stonden)(?=[,.;]|$| (?:is|zijn|was|waren|bleef|bleven|ging|gingen|kwam|kwamen)(?![a-z]))/g;
const ACTIEF_TOEZICHT = new RegExp(`‹n(?<n>\\d+)›${GEMEENTEN}(?<tussen>[^‹.;]{0,60})onder actief (?:bestuurlijk )?toezicht(?! \\(‹t)`, 'g');
const VOORAANKONDIGING = new RegExp(`‹n(?<n>\\d+)›${GEMEENTEN} (?:ontvangen |kregen |krijgen )?een vooraankondiging(?![^.;]{0,40}\\(‹t)`, 'g');

/** What may stand between the gemeenten and their trede; any other word, and only some of them may be meant. */
const TUSSEN = new Set(
  ('zijn is staan staat stonden stond kwamen komen komt worden werden wordt uitgekomen geplaatst ingeschaald beoordeeld er in totaal nu op de het peildatum na afloop van periode taakstellingsperiode voor eind halfjaar ' +
    'nieuw omhoog omlaag onder actief bestuurlijk toezicht ontvangen kregen krijgen een vooraankondiging tot indeplaatsstelling door hun inschaling opgeschaald afgeschaald gegaan gingen gaan bleven blijven gebleven opnieuw zijn').split(' '),
);

/** "of hoger", "of lager", "of 3", "t/m 3", "en 3": the treden that are counted together. */
const BEREIK = /^\)?(?: \([^)‹]*\))?(?: (?:of|en) (?<kant>hoger|lager)| (?:of|en|tot en met|t\/m) ‹[tn](?<tot>\d+)›(?= ?[.,;:)]| (?:staan|staat|stonden|zijn|waren|komen|kwamen|in|na|van de|uit|geplaatst|ingeschaald|samen)(?![a-z])|$))/;
/** The start of one that is not known here. */
const BEREIK_ONBEKEND = /^\)?(?: \([^)‹]*\))? (?:of|tot|t\/m|a|à) ?(?:en met )?‹[tn]/;

const bereikVan = (z: Gelezen, t: number, trede: number): readonly [van: number, tot: number] | null => {
  const erna = naTekst(z, t);
  const g = BEREIK.exec(erna)?.groups;
  if (g === undefined) return BEREIK_ONBEKEND.test(erna) ? null : [trede, trede];
  if (g['kant'] !== undefined) return g['kant'] === 'hoger' ? [trede, 6] : [1, trede];
  const tot = merkOp(z, 't', g['tot'])?.trede ?? merkOp(z, 'n', g['tot'])?.waarde ?? 0;
  return tot > trede && tot <= 6 ? [trede, tot] : null;
};

/** Of those just named only some are counted. */
const DEEL = /(?:waarvan|waaronder|daarvan|hiervan|ervan|van hen|nog|nog eens) $/;
/** They are some of those on a trede. */
const BEPERKT = /(?<![a-z])(?:zonder|met|wegens|vanwege|door|dankzij|ondanks) (?:een |het |hun )?koppelingstekort/;
/** "de twee gemeenten op trede 4 stonden na 2024-1 op trede 3": the half-year is that of the other trede. */
const ANDERE_TREDE = /^[^.;:]*‹h\d+›[^.;:]*‹t/;

/** Below this a number after "van de" is no number of all gemeenten. */
const ALLE_VANAF = 20;

const wijzeVan = (woord: string, tussen: string): Telwijze => (/bleven|blijven|opnieuw/.test(tussen) ? 'gebleven' : woord === 'naar' || /opgeschaald|afgeschaald|nieuw|omhoog|omlaag/.test(tussen) ? 'erbij' : 'staan');

/** "twee van de vijf gemeenten op trede 3": not the two are all on that trede, but the five. */
const geteld = (z: Gelezen, n: string | undefined, van: string | undefined): string | undefined => {
  const alle = merkOp(z, 'n', van);
  return alle === null || alle.waarde >= ALLE_VANAF ? n : van;
};

/** The gemeenten that there are: "15 van de 26 gemeenten". */
const ALLE = /(?:van de|alle) ‹n(\d+)› (utrechtse )?gemeenten(?! (?:met|die|waar|zonder|op|in|onder))/g;

/** "alle gemeenten staan op trede 1 of 2"; not "alle gemeenten op trede 3", who are some of them. */
const ALLE_OP = [
  /(?<![a-z])alle (?:utrechtse )?gemeenten (?:staan|stonden|zijn|waren|komen|kwamen)((?:[^‹.;,]|‹[hd]\d+›){0,40}?) op ‹t(\d+)›/g,
  /(?<![a-z])(?:staan|stonden|zijn|waren) (?:er )?alle (?:utrechtse )?gemeenten((?:[^‹.;,]|‹[hd]\d+›){0,40}?) op ‹t(\d+)›(?=[.,;:)]|$| (?:of|tot en met|t\/m) )/g,
];

/** "Het aantal gemeenten op trede 1 daalde van negen naar acht". */
const AANTAL_VAN_NAAR = /aantal gemeenten op ‹t(?<t>\d+)›(?: (?:is|daalde|steeg|nam|liep|ging|af|toe|op|terug|gedaald|gestegen|in|over|de|het|‹h\d+›|periode|halfjaar))* van ‹n(?<van>\d+)› naar ‹n(?<naar>\d+)›/g;

const perZin = (z: Gelezen): readonly Bewering[] => {
  if (z.verwacht || isElders(z)) return [];
  const gezien = new Set<string>();
  const telling = (g: Readonly<Record<string, string | undefined>>, trede: number): readonly Bewering[] => {
    const n = geteld(z, g['n'], g['van']);
    const merk = merkOp(z, 'n', n);
    const tussen = g['tussen'] ?? '';
    const voor = z.sjabloon.slice(0, plekVan(z, Number(n)));
    const bereik = bereikVan(z, Number(g['t']), trede);
    if (merk === null || merk.ongeveer || bereik === null || n === undefined || gezien.has(n) || !enkel(tussen, TUSSEN) || DEEL.test(voor) || (/(?<![a-z])alle $/.test(voor) && !/^ (?:[a-z]+ )?gemeenten/.test(naTekst(z, Number(n)))) || (/^\s*,/.test(tussen) && /(?<![a-z])op ‹t/.test(voor)) || (n === g['n'] && /(?:van|op) de $/.test(voor))) return [];
    // "vier bleven op trede 1 en vijf op trede 2": that is where they stayed, or all that are there
    if (tussen.trim() === '' && /(?<![a-z])(?:bleef|bleven|blijft|blijven)(?![a-z]).*‹t/.test(voor)) return [];
    if (BEPERKT.test(voor.split(/[.;:]/).pop() ?? '') || (/(?<![a-z])de $/.test(voor) && ANDERE_TREDE.test(naTekst(z, Number(g['t']))))) return [];
    gezien.add(n);
    return [{ ...bij(z, n, g['t']), soort: 'telling', perioden: wanneerTrede(z, Number(n)), trede: bereik[0], tot: bereik[1], wijze: wijzeVan(g['woord'] ?? '', tussen), van: merkOp(z, 't', g['vanaf'])?.trede ?? null, aantal: merk.waarde }];
  };
  const metTrede = [...z.sjabloon.matchAll(VAN_NAAR), ...z.sjabloon.matchAll(OP_TREDE), ...z.sjabloon.matchAll(KORT), ...z.sjabloon.matchAll(VAN_ALLE), ...z.sjabloon.matchAll(KREGEN)].flatMap(({ groups = {} }) => {
    const trede = merkOp(z, 't', groups['t']);
    return trede === null ? [] : telling(groups, trede.trede);
  });
  const metNaam = ([[ACTIEF_TOEZICHT, 3], [VOORAANKONDIGING, 4]] as const).flatMap(([vorm, trede]) => [...z.sjabloon.matchAll(vorm)].flatMap(({ groups = {} }) => telling(groups, trede)));
  const opTrede = ALLE_OP.flatMap((vorm) => [...z.sjabloon.matchAll(vorm)]).flatMap(([, tussen = '', t]): Bewering[] => {
    const trede = merkOp(z, 't', t);
    const bereik = trede === null ? null : bereikVan(z, Number(t), trede.trede);
    return trede === null || bereik === null || !enkel(tussen, TUSSEN) ? [] : [{ ...bij(z, t), soort: 'telling', perioden: wanneerTrede(z, Number(t)), trede: bereik[0], tot: bereik[1], wijze: 'staan', van: null, aantal: 'alle' }];
  });
  const vanNaar = [...z.sjabloon.matchAll(AANTAL_VAN_NAAR)].flatMap(({ groups: g = {} }): Bewering[] => {
    const [trede, van, naar] = [merkOp(z, 't', g['t']), merkOp(z, 'n', g['van']), merkOp(z, 'n', g['naar'])];
    if (trede === null || van === null || naar === null) return [];
    const { perioden } = wanneer(z, Number(g['van']));
    const een = { soort: 'telling', trede: trede.trede, tot: trede.trede, wijze: 'staan', van: null } as const;
    return [{ ...bij(z, g['van']), ...een, perioden: perioden.map(vorige), aantal: van.waarde }, { ...bij(z, g['naar']), ...een, perioden, aantal: naar.waarde }];
  });
  const dieStonden = [...z.sjabloon.matchAll(DIE_STONDEN)].flatMap(([, n, t]): Bewering[] => {
    const [merk, trede] = [merkOp(z, 'n', n), merkOp(z, 't', t)];
    return merk === null || trede === null || merk.ongeveer ? [] : [{ ...bij(z, n, t), soort: 'telling', perioden: wanneerTrede(z, Number(t)), trede: trede.trede, tot: trede.trede, wijze: 'staan', van: null, aantal: merk.waarde }];
  });
  const alle = [...z.sjabloon.matchAll(ALLE)].flatMap(([, n, utrechtse]): Bewering[] => {
    const merk = merkOp(z, 'n', n);
    return merk === null || (utrechtse === undefined && merk.waarde < ALLE_VANAF) ? [] : [{ ...bij(z, n), soort: 'alle gemeenten', aantal: merk.waarde }];
  });
  return [...metTrede, ...metNaam, ...opTrede, ...vanNaar, ...dieStonden, ...alle];
};

/** "Alle gemeenten behalve Zeist staan op trede 1", "op Utrecht na stond geen gemeente op trede 3": then it is of the others that a count is. */
const behoudens = (z: Gelezen): readonly Bewering[] => {
  const [u, tweede] = z.merken.flatMap((m, i) => (m.soort === 'u' ? [{ i, namen: m.namen }] : []));
  const [telling, nogEen] = perZin({ ...z, sjabloon: z.sjabloon.replace(/ ?‹u\d+›/g, '') });
  if (u === undefined || tweede !== undefined || telling?.soort !== 'telling' || nogEen !== undefined || (telling.aantal !== 'alle' && telling.aantal !== 0)) return [];
  const { trede, tot, wijze, van, perioden, merken } = telling;
  return [{ ...bij(z, u.i, ...merken), soort: 'precies', perioden, namen: u.namen, op: { trede, tot, wijze, van, buiten: telling.aantal === 'alle' } }];
};

/** How many gemeenten are on a trede. */
export const tellingen = (z: Gelezen): readonly Bewering[] => (z.merken.some((m) => m.soort === 'u') ? behoudens(z) : perZin(z));
