import { vorige, type Periode } from '../../../engine';
import type { Gelezen } from '../lezen/verband';
import { wanneer, type Wanneer } from '../lezen/wanneer';
import { plekVan, type Merk } from '../lezen/merken';
import type { Vindplaats, Wie } from './soorten';

/** The mark of this kind at a place that a pattern captured. */
export const merkOp = <S extends Merk['soort']>(z: Gelezen, soort: S, i: string | number | undefined): Extract<Merk, { soort: S }> | null => {
  const merk = i === undefined || i === '' ? undefined : z.merken[Number(i)];
  return merk?.soort === soort ? (merk as Extract<Merk, { soort: S }>) : null;
};

export const bij = (zin: Gelezen, ...merken: readonly (string | number | undefined)[]): Vindplaats => ({ zin, merken: merken.filter((m) => m !== undefined && m !== '').map(Number) });

/** Whether a piece of a sentence has no other words than these, but for times. */
export const enkel = (tekst: string, woorden: ReadonlySet<string>): boolean => (tekst.replace(/‹[hd]\d+›/g, ' ').match(/[^\s,:()]+/g) ?? []).every((woord) => woorden.has(woord.replace(/\.$/, '')));

/** The sentences before one, the nearest first. */
export const ervoor = (z: Gelezen, hoeveel: number): readonly Gelezen[] => {
  const zinnen: Gelezen[] = [];
  for (let zin = z.vorige; zin !== null && zinnen.length < hoeveel; zin = zin.vorige) zinnen.push(zin);
  return zinnen;
};

/** The words before a mark, back to the figure before it. */
export const voorTekst = (z: Gelezen, i: number): string => {
  const voor = z.sjabloon.slice(0, plekVan(z, i));
  const grens = Math.max(...['n', 'p', 't'].map((soort) => voor.lastIndexOf(`‹${soort}`)));
  return grens === -1 ? voor : voor.slice(voor.indexOf('›', grens) + 1);
};

export const naTekst = (z: Gelezen, i: number): string => {
  const teken = `‹${z.merken[i]?.soort ?? ''}${i}›`;
  return z.sjabloon.slice(z.sjabloon.indexOf(teken) + teken.length);
};

const PROVINCIE = /provinciebre?ed|provinciale (?!staten)|utrechtse gemeenten|gemeenten gezamenlijk|in de provincie/;
const EEN_GEMEENTE = /(?<![a-z])(?:de|deze|die|een|elke|iedere|per) gemeente(?![a-z])/;

const namenIn = (z: Gelezen): readonly string[] => z.merken.flatMap((m) => (m.soort === 'g' ? m.namen : []));

/** Whose figures a sentence gives: the province's (`null`), one gemeente's, or `undefined` where that is not sure. */
export const gebied = (z: Gelezen): string | null | undefined => {
  if (z.landelijk || z.merken.some((m) => m.soort === 'u')) return undefined;
  if (PROVINCIE.test(z.sjabloon)) return null;
  if (z.onderwerp !== null) return z.onderwerp;
  const namen = namenIn(z);
  if (namen.length > 0) return namen.length === 1 ? namen[0] : undefined;
  if (z.sjabloon.includes('uw gemeente')) return undefined;
  // a sentence goes on about the gemeente of the one before, unless it says otherwise
  const eerder = z.vorige === null || z.vorige.zin.soort !== 'zin' || PROVINCIE.test(z.vorige.sjabloon) ? [] : namenIn(z.vorige);
  if (eerder.length > 0) return eerder.length === 1 ? eerder[0] : undefined;
  return EEN_GEMEENTE.test(z.sjabloon) ? undefined : null;
};

const VERWIJST = /(?<![a-z])(?:zij|ze|(?:deze|die) gemeenten?)(?![a-z])/;

/** The gemeenten that a piece of a sentence is about: the last list in it, else whom "zij" or "uw gemeente" points to. */
export const wie = (z: Gelezen, tot: number): Wie | null => {
  const stuk = z.sjabloon.slice(0, tot);
  const laatste = [...stuk.matchAll(/‹g(\d+)›/g)].pop()?.[1];
  const merk = merkOp(z, 'g', laatste);
  if (merk !== null) return merk.namen;
  if (/uw gemeente/.test(stuk) && z.onderwerp !== null) return [z.onderwerp];
  if (!VERWIJST.test(stuk) || z.vorige === null) return null;
  const eerder = [...z.vorige.sjabloon.matchAll(/‹g(\d+)›/g)].pop()?.[1];
  const namen = merkOp(z.vorige, 'g', eerder);
  if (namen !== null) return namen.namen;
  if (/koppelingstekort/.test(z.vorige.sjabloon)) return { groep: 'koppelingstekort' };
  const trede = [...z.vorige.sjabloon.matchAll(/gemeenten[^‹.;]{0,40}op ‹t(\d+)›/g)].pop()?.[1];
  const t = merkOp(z.vorige, 't', trede);
  return t === null ? null : { groep: 'op trede', trede: t.trede };
};

export const namenVoor = (z: Gelezen, plek: number): readonly string[] => {
  const bedoeld = wie(z, plek);
  return bedoeld !== null && !('groep' in bedoeld) ? bedoeld : [];
};

/** Said of what could be: no table is about that. */
const MOGELIJK = /(?<![a-z])(?:kan|kunnen|kon|konden|zal|zullen|wil|willen|om te|risico|voorkomen)(?![a-z])|(?:^|, )(?:als(?! enige)|wanneer) /;

/** Whether what is said of the mark at `i` is of what could be. */
export const isMogelijk = (z: Gelezen, i: number): boolean => MOGELIJK.test(z.sjabloon.slice(0, plekVan(z, i)).slice(-80));

/** Of a part of the province, or of another one. */
const ELDERS = /(?<![a-z])(?:(?:sub|deel)?regio(?:'s)?|drenthe|flevoland|friesland|fryslan|gelderland|groningen|limburg|(?:noord-)?brabant|overijssel|zeeland|(?:noord|zuid)-holland|(?:noorden|zuiden|oosten|westen) van de provincie)(?![a-z])/;

/** Whether a count can be of other gemeenten than those of the province. */
export const isElders = (z: Gelezen): boolean => ELDERS.test(z.sjabloon);

/** Of a part of a half-year, or of more of them together: no table has that. */
const DEEL_OF_MEER = /(?<![a-z])(?:halverwege|medio|tussentijds|tot nu toe|tot dusver|tot op heden|kwartaal|per maand|per week|maandelijks|wekelijks|eerste maanden|laatste maanden)(?![a-z])|(?<![a-z])(?:tussen ‹d\d+› en|van ‹d\d+› (?:tot|t\/m)|vanaf ‹d\d+›|sinds ‹d\d+›)/;
const SAMEN = /‹h\d+› (?:en|tot en met|t\/m) (?:de |het )?‹h\d+›/;

export const isDeelOfMeer = (z: Gelezen): boolean => DEEL_OF_MEER.test(z.sjabloon) || (SAMEN.test(z.sjabloon) && (/(?<![a-z])(?:samen|totaal|opgeteld|bij elkaar)(?![a-z])/.test(z.sjabloon) || z.merken.filter((m) => m.soort === 'n' || m.soort === 'p').length === 1));

const BIJ = '(?: de| het)?(?: (?:taakstellings)?periode| halfjaar)?(?: van)? ‹h\\d+›';
const BEGIN = `(?:aan|bij|in) (?:het begin|de start|de aanvang) van${BIJ}`;
const TIJDENS = `tijdens${BIJ}`;
const WEL_BEGIN = new RegExp(`(?<![a-z])${BEGIN}.*(?<![a-z])(?:gold|golden|stond|stonden)(?![a-z])|(?<![a-z])(?:gold|golden|stond|stonden)(?![a-z]).*${BEGIN}|(?<![a-z])${TIJDENS} (?:gold|golden)(?![a-z])`);
const MISSCHIEN_BEGIN = new RegExp(`(?<![a-z])(?:${BEGIN}|${TIJDENS}|gold(?:en)?(?![a-z]))`);
/** How it ended is in the sentence too. */
const AFLOOP = /(?<![a-z])(?:afloop|eind|einde|daarna|nu|vervolgens|inmiddels|kwam|kwamen|ging|gingen|kreeg|kregen|werd|werden|geplaatst|ingeschaald|beoordeeld)(?![a-z])/;

const EERDER = /(?<![a-z])(?:daarvoor|voordien|voorheen|eerder)(?![a-z])/;

/** The half-years before these where the clause of a mark says "daarvoor" or "eerder" before it; how long before, it does not say. */
export const ervoorIndien = (z: Gelezen, i: number, { perioden, verschoven }: Wanneer): readonly Periode[] =>
  verschoven !== true && EERDER.test(z.sjabloon.slice(0, plekVan(z, i)).split(/[.;:,]/).pop() ?? '') ? perioden.flatMap((p) => [vorige(p), vorige(vorige(p)), vorige(vorige(vorige(p)))]) : perioden;

/** The half-years of which a trede is: what was in force in a half-year, or stood at its start, came of the one before. */
export const wanneerTrede = (z: Gelezen, i: number): readonly Periode[] => {
  const perioden = ervoorIndien(z, i, wanneer(z, i));
  if (!MISSCHIEN_BEGIN.test(z.sjabloon)) return perioden;
  const eerder = perioden.map(vorige);
  return WEL_BEGIN.test(z.sjabloon) && !AFLOOP.test(z.sjabloon) ? eerder : [...perioden, ...eerder];
};
