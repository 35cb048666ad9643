import { beginPeildatum, dagenTussen, gelijk, laatsteDag, type Dag, type Periode } from '../../engine';
import { vindDagen, vindKorteDagen, type Dagvermelding } from '../lezen/dag';
import { metHalfjaren, metMaandeinden, metReeksen, vindMaanden, zonderNamen, type Maandvermelding } from '../lezen/maand';
import { kaal } from '../lezen/normaliseer';
import { vindPerioden } from '../lezen/periode';
import { inJaarVan, telt } from './inHalfjaar';
import { splitsBegin } from './koptekst';
import { heeftAnderOnderwerp, isIetsAnders, isVanCijfers, kanVanCijfersZijn, zegtAlleenDag } from './onderwerp';
import { isVoorlopig, zonderVoorlopig } from './voorlopig';

/** A text that may say of which day figures are. */
export interface Dagbron {
  readonly tekst: string;
  /** Where it stands. */
  readonly plaats?: string;
  /** It says of itself that it is about the figures. */
  readonly vanCijfers?: true;
  /** It stands under or beside the table: no title, so it may be about anything. */
  readonly noot?: true;
  /** A remark: heard only where it says of which day the figures are. */
  readonly terzijde?: boolean;
  /** It may be about something else on the sheet, whatever it says. */
  readonly twijfel?: boolean;
}

/** What a text near a table says of the day of its figures, in one half-year. */
export type Dagoordeel =
  /** The figures are of this day, before the half-year closed. */
  | { readonly soort: 'tussenstand'; readonly dag: Dag; readonly bron: Dagbron }
  /** They may be: only the user can say. `null` where no day is named, or a month. */
  | { readonly soort: 'vraag'; readonly dag: Dag | null; readonly bron: Dagbron }
  /** They are of the last day, or of the peildatum. */
  | { readonly soort: 'peildatum' };

/** Words that say that on a day the document was made. */
const GEMAAKT = /opgesteld|opgemaakt|afgedrukt|geprint|gepubliceerd|publicatie|versie|ontvangen|uitgedraaid|download|export|bron(?![a-z])/;
const DEFINITIEF = /(?<![a-z])definitie[fv]/;

/** A longer text is a remark: only one that says of which day the figures are is heard. */
const WOORDEN = 8;

/**
 * The parts of a text that each speak of a moment of their own. A part that is a day alone belongs to what stands before it; so does one that is a
 * month or "voorlopig" alone, where that is about something else.
 */
const delenVan = (tekst: string): readonly string[] =>
  tekst.split(/[;|•·,()]| - /).map((deel) => deel.trim()).filter((deel) => deel !== '').reduce<readonly string[]>((delen, deel) => {
    const { dagen, rest } = vindDagen(deel);
    const vorige = delen.at(-1);
    const hoort = vorige !== undefined && vindDagen(vorige).dagen.length === 0 && (dagen.length > 0 ? rest.trim() === '' : heeftAnderOnderwerp(vorige) && !/[a-z]/.test(zonderVoorlopig(vindMaanden(rest).rest)));
    return hoort ? [...delen.slice(0, -1), `${vorige} ${deel}`] : [...delen, deel];
  }, []);

interface Deel {
  readonly dagen: readonly Dagvermelding[];
  /** From which days was counted. */
  readonly vanaf: readonly Dagvermelding[];
  readonly maanden: readonly Maandvermelding[];
  readonly cijfers: boolean;
  readonly anders: boolean;
  /** It says for sure of which day the figures are, where it is about these. */
  readonly zeker: boolean;
  /** A quarter is a part of the half-year, and not when it was counted. */
  readonly telling: boolean;
  readonly gemaakt: boolean;
  readonly voorlopig: boolean;
  readonly definitief: boolean;
  /** The half-years that the whole text names. */
  readonly perioden: readonly Periode[];
  readonly bron: Dagbron;
}

/** A part of a text; `null` where it can say nothing. `bloot`: the text has no words but of moments. */
const duidDeel = (deel: string, bron: Dagbron, perioden: readonly Periode[], bloot: boolean): Deel | null => {
  const { vanaf, rest: zonderBegin } = splitsBegin(deel);
  const { dagen, rest } = vindDagen(zonderBegin);
  const { maanden, rest: over } = vindMaanden(vindPerioden(rest).rest);
  const cijfers = bron.vanCijfers === true || isVanCijfers(deel, bron.noot === true);
  const anders = isIetsAnders(deel, cijfers);
  if (!cijfers && (anders || bron.terzijde === true || deel.split(' ').length > WOORDEN || !kanVanCijfersZijn(over, bron.noot === true))) return null;
  const onvast = isVoorlopig(deel);
  const vindbaar = (zeker: boolean): boolean => cijfers || bloot || zeker;
  return {
    // two numbers above twelve and below it can hardly be something else
    dagen: dagen.length > 0 ? dagen : vindKorteDagen(over).filter((d) => vindbaar(d.dag > 12)),
    maanden: dagen.length > 0 ? [] : maanden.filter((m) => vindbaar(!m.kort)),
    // a document can be a concept while its figures are final
    voorlopig: onvast && !anders && vindbaar(!deel.includes('concept')),
    definitief: cijfers && !anders && !onvast && bron.terzijde !== true && DEFINITIEF.test(deel),
    gemaakt: !cijfers && GEMAAKT.test(deel), vanaf: (cijfers || bloot) && !anders ? vanaf : [], cijfers, anders, perioden, bron,
    zeker: bron.noot !== true || zegtAlleenDag(deel, over), telling: /real|huisv/.test(deel),
  };
};

const duidTekst = (bron: Dagbron): readonly Deel[] => {
  const tekst = metMaandeinden(metReeksen(metHalfjaren(kaal(zonderNamen(bron.tekst)))));
  const { perioden, rest } = vindPerioden(vindDagen(tekst).rest);
  const bloot = !/[a-z]/.test(vindMaanden(rest).rest.replace('concept', ''));
  return delenVan(tekst).flatMap((deel) => duidDeel(deel, bron, perioden, bloot) ?? []);
};

const later = (a: Dag, b: Dag): boolean => dagenTussen(a, b) < 0;

/** Whether a text that names a half-year names this one. */
const isVan = ({ perioden }: Deel, p: Periode): boolean => perioden.length === 0 || perioden.some((q) => gelijk(p, q));

/** What one part says in a half-year; `null` where it says nothing of it. `definitief`: the figures are said to be final. */
const oordeel = (deel: Deel, p: Periode, definitief: boolean): Dagoordeel | null => {
  const { dagen, maanden, cijfers, anders, gemaakt, bron } = deel;
  const laatste = dagen.filter((d) => telt(d, p)).map((d) => inJaarVan(d, p)).reduce<Dag | null>((tot, d) => (tot === null || later(d, tot) ? d : tot), null);
  const einde = laatsteDag(p);
  // what was counted from a later day on is not the realisatie of the half-year, whatever its last day
  if (deel.vanaf.some((d) => telt(d, p) && later(inJaarVan(d, p), beginPeildatum(p)) && later(einde, inJaarVan(d, p)))) return { soort: 'vraag', dag: null, bron };
  if (laatste !== null) {
    const over = dagenTussen(laatste, einde);
    if (over < -1 && deel.voorlopig && isVan(deel, p)) return { soort: 'vraag', dag: null, bron };
    if (over <= 0) return cijfers && !anders && over >= -1 ? { soort: 'peildatum' } : null;
    if (!later(laatste, beginPeildatum(p)) || (gemaakt && definitief)) return null;
    return { soort: cijfers && !anders && !deel.definitief && bron.twijfel !== true ? 'tussenstand' : 'vraag', dag: laatste, bron };
  }
  const maand = maanden.filter((m) => (m.jaar === null || m.jaar === p.jaar) && m.maand > einde.maand - 6 && m.maand <= einde.maand).at(-1);
  const inMaand = maand !== undefined && (cijfers || !anders) && !(gemaakt && definitief) && (maand.maand < einde.maand || (deel.telling && maand.kwartaal));
  return inMaand || (deel.voorlopig && isVan(deel, p)) ? { soort: 'vraag', dag: null, bron } : null;
};

/** Whether a part names the day on which the half-year closes, as one of the figures. */
const noemtEinde = ({ dagen, anders, gemaakt, voorlopig }: Deel, p: Periode): boolean =>
  !anders && !gemaakt && !voorlopig && dagen.some((d) => telt(d, p) && [0, -1].includes(dagenTussen(inJaarVan(d, p), laatsteDag(p))));

/**
 * What texts near a table say of the day of its figures, the nearest first: `null` where they say nothing. A day that is plainly of something else
 * (a besluit, a circulaire) or that lies outside the half-year says nothing; where two contradict each other, or a note says more, it is asked. A
 * note that tells of an earlier day and of the last one too says nothing.
 */
export const maakDagoordeel = (bronnen: readonly Dagbron[]): ((p: Periode) => Dagoordeel | null) => {
  const teksten = bronnen.map(duidTekst);
  return (p) => {
    const definitief = teksten.flat().some((d) => d.definitief && isVan(d, p));
    const gezegd = teksten
      .filter((delen) => delen.every((d) => d.zeker) || !delen.some((d) => noemtEinde(d, p)))
      .flatMap((delen) => delen.flatMap((deel) => { const o = oordeel(deel, p, definitief); return o === null ? [] : [{ ...o, zeker: deel.zeker }]; }));
    const eind = gezegd.find((g) => g.soort === 'peildatum');
    const tussen = gezegd.find((g) => g.soort === 'tussenstand');
    if (tussen !== undefined) return eind === undefined && tussen.zeker ? tussen : { ...tussen, soort: 'vraag' };
    return eind ?? gezegd.find((g) => g.soort === 'vraag') ?? null;
  };
};
