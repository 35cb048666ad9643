import { type Periode } from '../../../engine';
import { vindDagen, type Dagvermelding } from '../../../werkmap/lezen/dag';
import { vindPerioden } from '../../../werkmap/lezen/periode';
import type { Cijfer } from '../tabellen';

/** What the header of a column says that is below it. */
export type Inhoud =
  /** `teken`: the sign that the header gives to a balance; `berekend`: said to be computed, not reported. */
  | { readonly soort: 'cijfer'; readonly cijfer: Cijfer; readonly teken: 1 | -1; readonly berekend: boolean }
  /** A balance on a day. */
  | { readonly soort: 'stand'; readonly dag: Dagvermelding; readonly teken: 1 | -1 }
  /** What was counted up to a day. */
  | { readonly soort: 'dagrealisatie'; readonly dag: Dagvermelding }
  /** A trede after its half-year; `kort`: the header says no more than "trede" and the half-year. */
  | { readonly soort: 'trede'; readonly kort: boolean }
  | { readonly soort: 'van trede' | 'naar trede' }
  /** What a gemeente was judged on. */
  | { readonly soort: 'basis' }
  /** By how many too few were available in time. */
  | { readonly soort: 'tekort' }
  /** How many gemeenten stand on this trede, or have none. */
  | { readonly soort: 'telling'; readonly trede: number | null }
  /** How many gemeenten stand on the trede of the row, after or before the half-year. */
  | { readonly soort: 'halfjaar'; readonly voor: boolean };

export interface Kolom {
  readonly inhoud: Inhoud | null;
  /** The half-year in the header. */
  readonly periode: Periode | null;
}

const cijferkolom = (cijfer: Cijfer) => (kop: string): Inhoud => ({ soort: 'cijfer', cijfer, teken: /^voorsprong/.test(kop) ? -1 : 1, berekend: kop.includes('berekend') });
const vast = (inhoud: Inhoud) => (): Inhoud => inhoud;

/** What a header can say, without its half-year; the first that fits counts. */
const VORMEN: ReadonlyArray<readonly [RegExp, (kop: string) => Inhoud | null]> = [
  [/verwacht|opmerking|reden|lagere trede|(?<!n\.a\.)voorstel|aantal versnelde|(?:^|[^a-z])(?:norm|streef|doel)/, () => null],
  [/totaalopgave.*(?:%|percentage)/, cijferkolom('pctTotaalopgave')],
  [/(?:taakstelling|gerealiseerd).*(?:%|percentage)/, cijferkolom('pctTaakstelling')],
  [/n\.a\.v|naar aanleiding van|^(?:beoordeeld op|basis)/, vast({ soort: 'basis' })],
  [/^te weinig tijdig beschikbaar$|^(?:koppelings)?tekort(?: aan koppelingen)?$/, vast({ soort: 'tekort' })],
  [/^van trede$|^(?:vorige|oude) trede$/, vast({ soort: 'van trede' })],
  [/^naar trede$|^nieuwe trede$/, vast({ soort: 'naar trede' })],
  [/^(?:aantal )?(?:gemeenten )?(?:op )?trede [1-6]$/, (kop) => ({ soort: 'telling', trede: Number(kop.slice(-1)) })],
  [/^niet te beoordelen$|^zonder trede$/, vast({ soort: 'telling', trede: null })],
  [/^trede$/, vast({ soort: 'trede', kort: true })],
  [/^(?:beoordeling|inschaling|uitkomst|besluit|prognose inschaling)(?![a-z])/, vast({ soort: 'trede', kort: false })],
  [/^stand aan het begin|^beginstand|uit (?:de )?vorige|stand vooraf/, cijferkolom('beginstand')],
  [/^stand aan het eind|^eindstand/, cijferkolom('eindstand')],
  [/^totaalopgave$/, cijferkolom('totaalopgave')],
  [/^(?:taakstelling )?gerealiseerd$|^realisatie(?: cumulatief)?$/, cijferkolom('realisatie')],
  [/^(?:provinciale )?taakstelling(?:,? (?:incl|met|inclusief)(?![a-z]).*)?$/, cijferkolom('taakstelling')],
  [/^herverdeling$/, cijferkolom('herverdeling')],
  [/^(?:na|voor)?$/, (kop) => ({ soort: 'halfjaar', voor: kop === 'voor' })],
];

const leesKop = (kop: string): Kolom => {
  const dagen = vindDagen(kop);
  const { perioden, rest } = vindPerioden(dagen.rest);
  const kaal = rest.replace(/\(trede\)/, ' ').replace(/[():]/g, ' ').replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
  const [periode, meer] = perioden;
  const [dag] = dagen.dagen;
  if (meer !== undefined || dagen.dagen.length > 1) return { inhoud: null, periode: null };
  const wat = /^(achterstand|voorsprong|stand|realisatie)(?: op| per| van)?$/.exec(kaal)?.[1];
  if (dag !== undefined) return { inhoud: wat === undefined ? null : wat === 'realisatie' ? { soort: 'dagrealisatie', dag } : { soort: 'stand', dag, teken: wat === 'voorsprong' ? -1 : 1 }, periode: null };
  const inhoud = VORMEN.find(([vorm]) => vorm.test(kaal))?.[1](kaal) ?? null;
  // a column that is called after nothing but a half-year needs one
  return { inhoud: inhoud?.soort === 'halfjaar' && periode === undefined ? null : inhoud, periode: periode ?? null };
};

/** What the columns below a header hold, cell by cell. */
export const leesKolommen = (koppen: readonly string[]): readonly Kolom[] => koppen.map(leesKop);
