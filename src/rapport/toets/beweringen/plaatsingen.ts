import { vorige, type Periode } from '../../../engine';
import { plekVan } from '../lezen/merken';
import type { Gelezen } from '../lezen/verband';
import { wanneer } from '../lezen/wanneer';
import { bij, enkel, isMogelijk, merkOp, namenVoor, wanneerTrede, wie } from './hulp';
import { namenBij } from './namenbij';
import type { Bewering, Patroon, Wie } from './soorten';
import { tellingen } from './tellingen';

const INSCHALING = /na een (?:inschaling|plaatsing|beoordeling) op ‹t(?<t>\d+)› (?:in|over|voor|na) (?:de |het )?‹h(?<h>\d+)›/g;
const GEPLAATST = /‹g(?<g>\d+)›(?<tussen>(?:[^‹.;]|‹[hd]\d+›){0,60}?)(?<![a-z])(?:op|kreeg|kregen|krijgt|krijgen)(?: (?:in|over|voor) (?:de |het )?‹h\d+›)? ‹t(?<t>\d+)›/g;
/** Where the trede comes first: "op trede 4 staan na 2024-2 de gemeenten …", "op trede 1: …". */
const TREDE_EERST = /(?:^|[.;:,] |(?<![a-z])(?:en|terwijl) |(?:^|[.;:])(?:[^‹.;:]|‹[hdn]\d+›)*(?:‹[hd]\d+›|(?<![a-z])(?:staan|stonden|er|geplaatst|ingeschaald)) )op ‹t(?<t>\d+)›(?<tussen>(?:[^‹.;:]|‹[hd]\d+›){0,60}?):? (?:de gemeenten? )?‹g(?<g>\d+)›(?! (?:[^‹.;,]|‹[hd]\d+›){0,60}(?<!en )(?:op|naar) ‹t)/g;
const TREDE_EERST_WOORDEN = new Set('staan staat stonden stond zijn waren komen kwamen nu dan er nog in na op per over eind afloop van de het halfjaar periode'.split(' '));
/** "De gemeenten op trede 4 zijn in 2024-2 …". */
const GEMEENTEN_ZIJN = /gemeenten op ‹t(?<t>\d+)›(?: (?:in|na|per|over|op)(?: de| het)? ‹[hd]\d+›)? (?:zijn|waren|betreffen)(?: (?:in|na|per|over|op)(?: de| het)? ‹[hd]\d+›)?:? (?:de gemeenten? )?‹g(?<g>\d+)›/g;
/** "Voor Zeist geldt trede 2", "de inschaling van Zeist is trede 2", "Zeist krijgt de beoordeling trede 2". */
const BENOEMD = [
  /(?:geldt|gold|golden)(?: (?:in|over|voor|tijdens) ‹h\d+›)? voor (?:de gemeenten? )?‹g(?<g>\d+)› ‹t(?<t>\d+)›/g,
  /(?:inschaling|beoordeling|trede) van (?:de gemeente )?‹g(?<g>\d+)›(?: (?:voor|in|over|na) (?:de )?‹h\d+›)? (?:is|was|werd|wordt) ‹t(?<t>\d+)›/g,
  /(?:kreeg|krijgt|kregen|krijgen) (?:de gemeenten? )?‹g(?<g>\d+)› (?:de (?:beoordeling|inschaling) )?‹t(?<t>\d+)›/g,
  /‹t(?<t>\d+)› (?:is )?van toepassing op (?:de gemeente )?‹g(?<g>\d+)›/g,
];
/** "Tijdens 2022-1 gold trede 2", in a letter to one gemeente. */
const GOLD = /(?<![a-z])tijdens (?:de |het )?‹h\d+› gold(?: voor uw gemeente)? ‹t(?<t>\d+)›/g;
/** "Utrecht (trede 3)": now, or before the movement that is spoken of. */
const TUSSEN_HAAKJES = /‹g(?<g>\d+)› \(‹t(?<t>\d+)›\)/g;
const BEWOOG = /(?<![a-z])(?:was|waren|eerst|eerder|vorige|vorig)(?![a-z])|geschaald|gestegen|steeg|stijg|gedaald|daal|omhoog|omlaag|zakt/;
/** "Vijf gemeenten zijn op trede 3 ingeschaald: Eemnes, …". */
const OP_MET_NAMEN = /(?<![a-z])op ‹t(?<t>\d+)›(?:[^‹.;:]|‹[hd]\d+›){1,60}: ‹g(?<g>\d+)›/g;
const GROEP = /^(?:deze|die|al deze) gemeenten? (?:staan|staat|zijn|kwamen) [^‹.;]{0,20}op ‹t(?<t>\d+)›/g;
const VOORAANKONDIGING = /vooraankondiging(?:[^‹.;]|‹[hd]\d+›){0,80}(?:naar|aan) (?:de (?:gemeenten?|colleges van) )?‹g(\d+)›/g;

type Gevonden = Readonly<Record<string, string | undefined>>;

/** Who was placed on which trede. */
export const plaatsingen: Patroon = (z, al) => {
  if (z.verwacht || z.zin.soort === 'rij') return [];
  const gezien = new Set(al.flatMap((b) => (b.soort === 'overgang' ? b.merken : [])));
  const gevonden: Bewering[] = [];
  const zet = (...beweringen: readonly Bewering[]): void => {
    for (const b of beweringen) {
      gevonden.push(b);
      for (const m of b.merken) gezien.add(m);
    }
  };
  const plaats = (g: Gevonden, bedoeld: Wie | null, perioden: readonly Periode[], metNaam = false): void => {
    const trede = merkOp(z, 't', g['t']);
    if (trede === null || bedoeld === null || (!('groep' in bedoeld) && bedoeld.length === 0) || isMogelijk(z, Number(g['t']))) return;
    zet({ ...bij(z, g['t'], metNaam ? g['g'] : undefined), soort: 'plaatsing', perioden, wie: bedoeld, trede: trede.trede });
  };
  /** Every place of a form of which the trede was not read before. */
  const bijElke = (vorm: RegExp, doe: (g: Gevonden, namen: readonly string[]) => void): void => {
    for (const { groups: g = {} } of z.sjabloon.matchAll(vorm)) if (!gezien.has(Number(g['t']))) doe(g, merkOp(z, 'g', g['g'])?.namen ?? []);
  };
  const tijd = (g: Gevonden): readonly Periode[] => wanneerTrede(z, Number(g['t']));

  zet(...namenBij(z, tellingen, 'telling'));
  bijElke(INSCHALING, (g) => plaats(g, namenVoor(z, plekVan(z, Number(g['t']))), merkOp(z, 'h', g['h'])?.perioden ?? []));
  bijElke(GROEP, (g) => plaats(g, wie(z, plekVan(z, Number(g['t']))), tijd(g)));
  bijElke(GEMEENTEN_ZIJN, (g, namen) => plaats(g, namen, tijd(g), true));
  bijElke(TREDE_EERST, (g, namen) => { if (enkel(g['tussen'] ?? '', TREDE_EERST_WOORDEN)) plaats(g, namen, tijd(g), true); });
  bijElke(GEPLAATST, (g, namen) => { if (!gezien.has(Number(g['g'])) && !/(?<![a-z])(?:niet|geen|van|naar|verloor|verloren|verliest|verliezen)(?![a-z])/.test(g['tussen'] ?? '')) plaats(g, namen, tijd(g)); });
  // behind a colon after other words than those of a list: the number before it is compared elsewhere
  bijElke(OP_MET_NAMEN, (g, namen) => plaats(g, namen, tijd(g)));
  for (const vorm of BENOEMD) bijElke(vorm, (g, namen) => plaats(g, namen, tijd(g)));
  if (z.onderwerp !== null) bijElke(GOLD, (g) => plaats(g, z.onderwerp === null ? null : [z.onderwerp], tijd(g)));
  bijElke(TUSSEN_HAAKJES, (g, namen) => plaats(g, namen.slice(-1), BEWOOG.test(z.sjabloon) ? tijd(g).flatMap((p) => [p, vorige(p)]) : tijd(g)));
  return [...gevonden, ...vooraankondigingen(z)];
};

/** It is sent after the half-year that it follows from. */
const vooraankondigingen = (z: Gelezen): readonly Bewering[] =>
  [...z.sjabloon.matchAll(VOORAANKONDIGING)].flatMap(([, g]): readonly Bewering[] => {
    const namen = merkOp(z, 'g', g)?.namen;
    return namen === undefined ? [] : [{ ...bij(z, g), soort: 'plaatsing', perioden: wanneer(z, Number(g)).perioden.flatMap((p) => [p, vorige(p)]), wie: namen, trede: 4 }];
  });
