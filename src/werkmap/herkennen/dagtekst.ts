import { beginPeildatum, dagenIn, dagenTussen, laatsteDag, type Dag, type Periode } from '../../engine';
import { MAANDNAAM, vindDagen, vindKorteDagen, vindMaanden, type Dagvermelding } from '../lezen/dag';
import { kaal } from '../lezen/normaliseer';
import { vindPerioden } from '../lezen/periode';
import { inJaarVan, telt } from './inHalfjaar';
import { isVoorlopig } from './voorlopig';

/** What a text near a table says of the day of its figures, in one half-year. */
export type Dagoordeel =
  /** The figures are of this day, before the half-year closed. */
  | { readonly soort: 'tussenstand'; readonly dag: Dag; readonly tekst: string }
  /** They may be: only the user can say. `null` where no day is named, or a month. */
  | { readonly soort: 'vraag'; readonly dag: Dag | null; readonly tekst: string }
  /** They are of the last day, or of the peildatum. */
  | { readonly soort: 'peildatum' };

/** Words that say that a day is the one of the figures. */
const CIJFERS = /(?<![a-z])(?:stand(?:en)?|tussenstand|tussentijdse?|t\/m|tm|tot en met|peil(?:datum|dag)|realisaties?|gerealiseerde?|gehuisveste?|huisvestingen|cijfers?|gegevens|tellingen|telling|meting|gemeten)(?![a-z])/;
/** Words that say that a day is one of something else. */
const IETS_ANDERS = /taakstelling|circulaire|beslui|besloten|vastgesteld|bijgesteld|bijstelling|verla(?:ag|gin)|verho(?:og|gin)|wijzig|koppel|kader|herverd|brief|begin|overleg|gesprek|vergadering|geboren/;
const TOT_EN_MET_MAAND = new RegExp(`(?:t\\/m|tm|tot en met) (?:eind )?(?:${MAANDNAAM.source})(?![a-z])`);

/** A longer text is a remark: only one that says of which day the figures are is heard. */
const WOORDEN = 8;

/** The parts of a text that each speak of a day of their own: a part that is a day alone belongs to what stands before it. */
const delenVan = (tekst: string): readonly string[] =>
  kaal(tekst).split(/[;|•·,()]| - /).map((deel) => deel.trim()).filter((deel) => deel !== '').reduce<readonly string[]>((delen, deel) => {
    const { dagen, rest } = vindDagen(deel);
    const vorige = delen.at(-1);
    return dagen.length > 0 && rest.trim() === '' && vorige !== undefined && vindDagen(vorige).dagen.length === 0 ? [...delen.slice(0, -1), `${vorige} ${deel}`] : [...delen, deel];
  }, []);

interface Deel {
  readonly dagen: readonly Dagvermelding[];
  readonly maanden: readonly number[];
  readonly cijfers: boolean;
  readonly anders: boolean;
  readonly voorlopig: boolean;
  readonly lang: boolean;
  readonly totMaand: boolean;
  readonly tekst: string;
}

const duidDeel = (deel: string, tekst: string): Deel => {
  const { dagen, rest } = vindDagen(deel);
  const zonderPerioden = vindPerioden(rest).rest;
  const cijfers = CIJFERS.test(deel);
  const genoemd = dagen.length > 0 || !cijfers ? dagen : vindKorteDagen(zonderPerioden);
  return {
    dagen: genoemd, cijfers: cijfers && !/gesprek|koppel[a-z]* ?peil/.test(deel), tekst, anders: IETS_ANDERS.test(deel), voorlopig: cijfers && isVoorlopig(deel), lang: deel.split(' ').length > WOORDEN,
    maanden: cijfers && genoemd.length === 0 ? vindMaanden(zonderPerioden) : [], totMaand: TOT_EN_MET_MAAND.test(deel),
  };
};

const later = (a: Dag, b: Dag): boolean => dagenTussen(a, b) < 0;

/** What one part says in a half-year; `null` where it says nothing of it. */
const oordeel = (deel: Deel, p: Periode): Dagoordeel | null => {
  const { cijfers, anders, tekst } = deel;
  if (anders && !cijfers) return null;
  const dagen = deel.dagen.filter((d) => telt(d, p)).map((d) => inJaarVan(d, p));
  const laatste = dagen.reduce<Dag | null>((tot, d) => (tot === null || later(d, tot) ? d : tot), null);
  const einde = laatsteDag(p);
  if (laatste !== null) {
    const over = dagenTussen(laatste, einde);
    if (over <= 0) return cijfers && !anders && over >= -1 ? { soort: 'peildatum' } : null;
    if (!later(laatste, beginPeildatum(p))) return null;
    if (cijfers && !anders) return { soort: 'tussenstand', dag: laatste, tekst };
    return deel.lang ? null : { soort: 'vraag', dag: laatste, tekst };
  }
  const maand = deel.maanden.filter((m) => m > einde.maand - 6 && m <= einde.maand).at(-1);
  if (maand !== undefined && !anders) {
    if (maand === einde.maand) return { soort: 'peildatum' };
    return deel.totMaand ? { soort: 'tussenstand', dag: { jaar: p.jaar, maand, dag: dagenIn(p.jaar, maand) }, tekst } : { soort: 'vraag', dag: null, tekst };
  }
  return deel.voorlopig && !anders ? { soort: 'vraag', dag: null, tekst } : null;
};

/**
 * What texts near a table say of the day of its figures, the nearest first: `null` where they say nothing. A day that is plainly of something else
 * (a besluit, a circulaire) or that lies outside the half-year says nothing; where two contradict each other, it is asked.
 */
export const maakDagoordeel = (teksten: readonly string[]): ((p: Periode) => Dagoordeel | null) => {
  const delen = teksten.flatMap((tekst) => delenVan(tekst).map((deel) => duidDeel(deel, tekst))).filter((d) => d.dagen.length > 0 || d.maanden.length > 0 || d.voorlopig);
  return (p) => {
    const gezegd = delen.flatMap((deel) => oordeel(deel, p) ?? []);
    const eind = gezegd.find((g) => g.soort === 'peildatum');
    const tussen = gezegd.find((g) => g.soort === 'tussenstand');
    if (tussen !== undefined) return eind === undefined ? tussen : { ...tussen, soort: 'vraag' };
    return eind ?? gezegd.find((g) => g.soort === 'vraag') ?? null;
  };
};
