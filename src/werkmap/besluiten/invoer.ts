import { isoDag, isOntbreekt, type Besluit, type Besluitsoort, type Trede } from '../../engine';
import { leesDag } from '../lezen';

/** A decision as it is typed. */
export interface Besluitvelden {
  readonly trede: string;
  readonly soort: Besluitsoort;
  readonly reden: string;
  readonly auteur: string;
  readonly datum: string;
  /** The last day; blank where there is none. */
  readonly tot: string;
}

export type Besluitveld = keyof Besluitvelden;

/** What is wrong with what was typed. */
export type Invoerfout =
  | { readonly code: 'GEEN_TREDE' | 'GEEN_REDEN' | 'GEEN_AUTEUR' | 'GEEN_DATUM'; readonly veld: Besluitveld }
  | { readonly code: 'TREDE_BUITEN_LADDER'; readonly veld: 'trede'; readonly gevonden: string; readonly treden: readonly Trede[] }
  | { readonly code: 'DAG_ONLEESBAAR'; readonly veld: 'datum' | 'tot'; readonly gevonden: string }
  | { readonly code: 'TOT_VOOR_DATUM'; readonly veld: 'tot'; readonly tot: string; readonly datum: string }
  | { readonly code: 'TE_LANG'; readonly veld: 'reden' | 'auteur'; readonly hoogstens: number };

export type Besluitinvoer = { readonly gelukt: true; readonly besluit: Besluit } | { readonly gelukt: false; readonly fouten: readonly Invoerfout[] };

/** So many characters can be read back of every text, in the sheet and in the log. */
export const LANGSTE = { reden: 4_000, auteur: 200 } as const;

const STUURTEKENS = /(?![\n\t])\p{Cc}/gu;

/** A typed text as a cell keeps it: its lines, and no other control characters. */
const alsTekst = (s: string): string => s.replace(/\r\n?/g, '\n').replace(STUURTEKENS, '').trim();

/** A typed day as an ISO day; `null` where it is none, or no day at all. */
const alsDag = (s: string): string | null => {
  const dag = leesDag(s);
  return isOntbreekt(dag) ? null : isoDag(dag);
};

/** Reads what was typed; `treden` are those of the ladder. All that is wrong is told at once. */
export const leesInvoer = (v: Besluitvelden, treden: readonly Trede[]): Besluitinvoer => {
  const fouten: Invoerfout[] = [];
  const [trede, reden, auteur] = [Number(v.trede.trim()), alsTekst(v.reden), alsTekst(v.auteur)];
  const [datum, tot] = [alsDag(v.datum), alsDag(v.tot)];
  if (v.trede.trim() === '') fouten.push({ code: 'GEEN_TREDE', veld: 'trede' });
  else if (!treden.includes(trede)) fouten.push({ code: 'TREDE_BUITEN_LADDER', veld: 'trede', gevonden: v.trede.trim(), treden });
  if (reden === '') fouten.push({ code: 'GEEN_REDEN', veld: 'reden' });
  if (auteur === '') fouten.push({ code: 'GEEN_AUTEUR', veld: 'auteur' });
  for (const [veld, tekst] of [['reden', reden], ['auteur', auteur]] as const) if (tekst.length > LANGSTE[veld]) fouten.push({ code: 'TE_LANG', veld, hoogstens: LANGSTE[veld] });
  if (v.datum.trim() === '') fouten.push({ code: 'GEEN_DATUM', veld: 'datum' });
  else if (datum === null) fouten.push({ code: 'DAG_ONLEESBAAR', veld: 'datum', gevonden: v.datum.trim() });
  if (v.tot.trim() !== '' && tot === null) fouten.push({ code: 'DAG_ONLEESBAAR', veld: 'tot', gevonden: v.tot.trim() });
  if (datum !== null && tot !== null && tot < datum) fouten.push({ code: 'TOT_VOOR_DATUM', veld: 'tot', tot, datum });
  if (fouten.length > 0 || datum === null) return { gelukt: false, fouten };
  return { gelukt: true, besluit: { trede, soort: v.soort, reden, auteur, datum, ...(tot === null ? {} : { tot }) } };
};
