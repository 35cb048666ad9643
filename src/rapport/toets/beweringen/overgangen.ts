import { vorige, type Periode } from '../../../engine';
import { wanneer, type Gelezen } from '../lezen/verband';
import { bij, merkOp, wanneerTrede, wie } from './hulp';
import { namenBij } from './namenbij';
import type { Bewering, Patroon } from './soorten';
import { tellingen } from './tellingen';

const VAN_NAAR = /van ‹t(\d+)› ?(?:\([^)‹]*\) )?(?:[a-z]+ ){0,3}naar ‹t(\d+)›/g;
const NAAR = /(?<!‹t\d+› ?(?:\([^)‹]*\) )?)(?<![a-z])(opgeschaald|op te schalen|afgeschaald|af te schalen|gestegen|gedaald|stegen|steeg|daalden|daalde|zakten|zakte|omhoog|omlaag|ging|gingen|gaat|gaan)(?:[^‹.;]|‹[hdg]\d+›){0,60}? naar ‹t(\d+)›/g;
/** "zijn in 2024-2 naar trede 4 gegaan". */
const NAAR_ERVOOR = /(?<!van ‹t\d+› )naar ‹t(\d+)› (gegaan|opgeschaald|afgeschaald|gestegen|gedaald)(?![a-z])/g;
/** "Van trede 1 naar trede 2: Eemnes, …"; "Op trede 1: Baarn, …". */
const LIJST = /(?:^|[.;:] )(?:(van) ‹t(\d+)› naar|op) ‹t(\d+)›: ‹g(\d+)›/g;
const OPNIEUW = /(?:opnieuw|wederom|nog steeds|weer) op ‹t(\d+)›/g;
const BEHOUDEN = /op ‹t(\d+)› (?:van de (?:ibt-)?interventieladder )?(?:hebben |weten te )?(?:behouden|vastgehouden|gehandhaafd|gebleven)|(?:blijven|bleven|blijft|bleef) (?:zij |ze |(?:in |over )?(?:de )?‹h\d+› |‹g\d+› )*op ‹t(\d+)›/g;
const INSCHALING = /na een (?:inschaling|plaatsing|beoordeling) op ‹t(\d+)› (?:in|over|voor|na) (?:de |het )?‹h(\d+)›/g;
const GEPLAATST = /‹g(\d+)›((?:[^‹.;]|‹[hd]\d+›){0,60}?)(?<![a-z])(?:op|kreeg|kregen|krijgt|krijgen)(?: (?:in|over|voor) (?:de |het )?‹h\d+›)? ‹t(\d+)›/g;
/** "Voor Zeist geldt trede 2", "de inschaling van Zeist is trede 2", "Zeist krijgt de beoordeling trede 2". */
const BENOEMD = [
  /(?:geldt|gold|golden)(?: (?:in|over|voor|tijdens) ‹h\d+›)? voor (?:de gemeenten? )?‹g(\d+)› ‹t(\d+)›/g,
  /(?:inschaling|beoordeling|trede) van (?:de gemeente )?‹g(\d+)›(?: (?:voor|in|over|na) (?:de )?‹h\d+›)? (?:is|was|werd|wordt) ‹t(\d+)›/g,
  /(?:kreeg|krijgt|kregen|krijgen) (?:de gemeenten? )?‹g(\d+)› (?:de (?:beoordeling|inschaling) )?‹t(\d+)›/g,
  /‹t(\d+)› (?:is )?van toepassing op (?:de gemeente )?‹g(\d+)›/g,
];
/** "Tijdens 2022-1 gold trede 2", in a letter to one gemeente. */
const GOLD = /(?<![a-z])tijdens (?:de |het )?‹h\d+› gold(?: voor uw gemeente)? ‹t(\d+)›/g;
/** "Utrecht (trede 3)": now, or before the movement that is spoken of. */
const TUSSEN_HAAKJES = /‹g(\d+)› \(‹t(\d+)›\)/g;
const BEWOOG = /(?<![a-z])(?:was|waren|eerst|eerder|vorige|vorig)(?![a-z])|geschaald|gestegen|steeg|stijg|gedaald|daal|omhoog|omlaag|zakt/;
/** "Vijf gemeenten zijn op trede 3 ingeschaald: Eemnes, …". */
const OP_MET_NAMEN = /(?<![a-z])op ‹t(\d+)›(?:[^‹.;:]|‹[hd]\d+›){1,60}: ‹g(\d+)›/g;
const GROEP = /^(?:deze|die|al deze) gemeenten? (?:staan|staat|zijn|kwamen) [^‹.;]{0,20}op ‹t(\d+)›/g;
const VOORAANKONDIGING = /vooraankondiging(?:[^‹.;]|‹[hd]\d+›){0,80}(?:naar|aan) (?:de (?:gemeenten?|colleges van) )?‹g(\d+)›/g;

const plekVan = (z: Gelezen, soort: string, i: string | undefined): number => z.sjabloon.indexOf(`‹${soort}${i ?? ''}›`);

const namenVoor = (z: Gelezen, plek: number): readonly string[] => {
  const wieHet = wie(z, plek);
  return wieHet !== null && !('groep' in wieHet) ? wieHet : [];
};

/** The names that a trede goes with: before it in the sentence, or whom the sentence before was about. */
const overgang = (z: Gelezen, van: string | undefined, naar: string | undefined, richting: 'op' | 'af' | null): readonly Bewering[] => {
  const [vanaf, tot] = [merkOp(z, 't', van), merkOp(z, 't', naar)];
  const namen = namenVoor(z, plekVan(z, 't', van ?? naar));
  if (tot === null || namen.length === 0 || isMogelijk(z, van ?? naar)) return [];
  const g = z.merken.findIndex((m) => m.soort === 'g' && m.namen === namen);
  return [{ ...bij(z, ...(g === -1 ? [] : [g]), van, naar), soort: 'overgang', perioden: wanneer(z, Number(naar)).perioden, namen, van: vanaf?.trede ?? null, naar: tot.trede, richting }];
};

const plaatsing = (z: Gelezen, t: string | undefined, perioden: readonly Periode[], namen: readonly string[]): readonly Bewering[] => {
  const trede = merkOp(z, 't', t);
  return trede === null || namen.length === 0 || isMogelijk(z, t) ? [] : [{ ...bij(z, t), soort: 'plaatsing', perioden, wie: namen, trede: trede.trede }];
};

/** Said of what could be: no table is about that. */
const MOGELIJK = /(?<![a-z])(?:kan|kunnen|kon|konden|zal|zullen|wil|willen|om te|risico|voorkomen)(?![a-z])|(?:^|, )(?:als|wanneer) /;

const isMogelijk = (z: Gelezen, i: string | undefined): boolean => MOGELIJK.test(z.sjabloon.slice(0, plekVan(z, 't', i)).slice(-80));

/** Who went up, went down, stayed, or was placed on which trede. */
export const overgangen: Patroon = (z) => {
  if (z.verwacht || z.zin.soort === 'rij') return [];
  const s = z.sjabloon;
  const lijsten = [...s.matchAll(LIJST)].flatMap(([, van, t1, t2, g]): Bewering[] => {
    const [eerst, trede, namen] = [merkOp(z, 't', t1), merkOp(z, 't', t2), merkOp(z, 'g', g)?.namen];
    if (trede === null || namen === undefined) return [];
    return van === undefined
      ? [{ ...bij(z, t2, g), soort: 'plaatsing', perioden: wanneerTrede(z, Number(t2)), wie: namen, trede: trede.trede }]
      : [{ ...bij(z, t1, t2, g), soort: 'overgang', perioden: wanneer(z, Number(t2)).perioden, namen, van: eerst?.trede ?? null, naar: trede.trede, richting: null }];
  });
  const bewogen = [
    ...[...s.matchAll(VAN_NAAR)].flatMap(([, van, naar]) => overgang(z, van, naar, null)),
    ...[...s.matchAll(NAAR)].flatMap(([, woord = '', naar]) => overgang(z, undefined, naar, /^ga|^ging/.test(woord) ? null : /^(?:op|gestegen|steeg|stegen|omhoog)/.test(woord) ? 'op' : 'af')),
  ];
  const al = new Set(bewogen.flatMap((b) => b.merken));
  bewogen.push(...[...s.matchAll(NAAR_ERVOOR)].flatMap(([, naar, woord = '']) => (al.has(Number(naar)) ? [] : overgang(z, undefined, naar, woord === 'gegaan' ? null : /^(?:op|gest)/.test(woord) ? 'op' : 'af'))));
  const gebleven = [...s.matchAll(OPNIEUW), ...s.matchAll(BEHOUDEN)].flatMap(([, a, b]) => {
    const t = a ?? b;
    const namen = namenVoor(z, plekVan(z, 't', t));
    const { perioden } = wanneer(z, Number(t));
    const trede = merkOp(z, 't', t);
    return trede === null || namen.length === 0 ? [] : [{ ...bij(z, t), soort: 'overgang', perioden, namen, van: trede.trede, naar: trede.trede, richting: null } satisfies Bewering];
  });
  const ingeschaald = [...s.matchAll(INSCHALING)].flatMap(([, t, h]) => plaatsing(z, t, merkOp(z, 'h', h)?.perioden ?? [], namenVoor(z, plekVan(z, 't', t))));
  const groep = [...s.matchAll(GROEP)].flatMap(([, t]): Bewering[] => {
    const [bedoeld, trede] = [wie(z, plekVan(z, 't', t)), merkOp(z, 't', t)];
    return bedoeld === null || trede === null ? [] : [{ ...bij(z, t), soort: 'plaatsing', perioden: wanneerTrede(z, Number(t)), wie: bedoeld, trede: trede.trede }];
  });
  const geteld = namenBij(z, tellingen, 'telling');
  const gezien = new Set([...geteld, ...bewogen, ...gebleven, ...ingeschaald, ...groep, ...lijsten].flatMap((b) => b.merken));
  const geplaatst = [...s.matchAll(GEPLAATST)].flatMap(([, g, tussen = '', t]) =>
    gezien.has(Number(t)) || /(?<![a-z])(?:niet|geen|van|naar)(?![a-z])/.test(tussen) ? [] : plaatsing(z, t, wanneerTrede(z, Number(t)), merkOp(z, 'g', g)?.namen ?? []),
  );
  // behind a colon after other words than those of a list: the number before it is compared elsewhere
  const metNamen = [...s.matchAll(OP_MET_NAMEN)].flatMap(([, t, g]) => (gezien.has(Number(t)) ? [] : plaatsing(z, t, wanneerTrede(z, Number(t)), merkOp(z, 'g', g)?.namen ?? [])));
  const benoemd = BENOEMD.flatMap((vorm) => [...s.matchAll(vorm)]).flatMap(([, a, b]) => {
    const [g, t] = merkOp(z, 'g', a) === null ? [b, a] : [a, b];
    return gezien.has(Number(t)) ? [] : plaatsing(z, t, wanneerTrede(z, Number(t)), merkOp(z, 'g', g)?.namen ?? []);
  });
  const gold = z.onderwerp === null ? [] : [...s.matchAll(GOLD)].flatMap(([, t]) => plaatsing(z, t, wanneerTrede(z, Number(t)), [z.onderwerp ?? '']));
  const tussenHaakjes = [...s.matchAll(TUSSEN_HAAKJES)].flatMap(([, g, t]) => {
    const namen = merkOp(z, 'g', g)?.namen.slice(-1) ?? [];
    const perioden = wanneerTrede(z, Number(t));
    return gezien.has(Number(t)) ? [] : plaatsing(z, t, BEWOOG.test(s) ? perioden.flatMap((p) => [p, vorige(p)]) : perioden, namen);
  });
  const vooraankondiging = [...s.matchAll(VOORAANKONDIGING)].flatMap(([, g]): Bewering[] => {
    // it is sent after the half-year that it follows from
    const perioden = wanneer(z, Number(g)).perioden.flatMap((p) => [p, vorige(p)]);
    const namen = merkOp(z, 'g', g)?.namen;
    return namen === undefined ? [] : [{ ...bij(z, g), soort: 'plaatsing', perioden, wie: namen, trede: 4 }];
  });
  return [...lijsten, ...geteld, ...bewogen, ...gebleven, ...ingeschaald, ...groep, ...geplaatst, ...metNamen, ...benoemd, ...gold, ...tussenHaakjes, ...vooraankondiging];
};
