import { isoDag, isOntbreekt, type Besluit, type Besluitsoort, type Bevinding, type Dag, type Fout, type Ontbreekt } from '../../engine';
import type { Celwaarde } from '../blad';
import { celTekst, isDatumwaarde, isFoutwaarde, kaleTekst, onleesbaar, ontbrekend } from './cel';
import { dagVanReeks, vindDagen } from './dag';
import { isReeks } from './periode';
import { GEWOON, leesBeslotenTrede } from './trede';

/** The cells that speak of one besluit; absent where the sheet has no column for it. */
export interface Besluitcellen {
  readonly trede: Celwaarde;
  readonly soort?: Celwaarde;
  readonly reden?: Celwaarde;
  readonly door?: Celwaarde;
  readonly datum?: Celwaarde;
  readonly tot?: Celwaarde;
  readonly status?: Celwaarde;
}

export interface Gelezenbesluit {
  /** `null` where there is none; a fault where something stands there that may differ from the proposal. */
  readonly besluit: Besluit | Fout | null;
  readonly bevindingen: readonly Bevinding[];
}

/** A besluit in a cell: its trede alone. */
export const leesBesluit = (cel: Celwaarde): Besluit | Fout | null => {
  const trede = leesBeslotenTrede(cel);
  if (!isOntbreekt(trede)) return { trede, reden: '', auteur: '', datum: '' };
  return ['leeg', 'nvt', 'onbekend'].includes(trede.ontbreekt) ? null : { code: 'ONTBREEKT', veld: 'besluit', ...trede };
};

/** The day in a cell, in any written form that has a year; nothing else may stand beside it. */
export const leesDag = (cel: Celwaarde): Dag | Ontbreekt => {
  if (isDatumwaarde(cel)) return dagVanReeks(cel.datum);
  if (isReeks(cel)) return dagVanReeks(cel);
  const geen = ontbrekend(cel);
  if (geen !== null) return geen;
  const { dagen, rest } = vindDagen(kaleTekst(cel));
  const [dag, tweede] = dagen;
  return dag === undefined || dag.jaar === null || tweede !== undefined || rest.trim() !== '' ? onleesbaar(cel) : { jaar: dag.jaar, maand: dag.maand, dag: dag.dag };
};

/** A text in full, as it stands there; an error value says nothing. */
const volledig = (cel: Celwaarde | undefined): string => (cel === undefined || isFoutwaarde(cel) ? '' : typeof cel === 'string' ? cel.trim() : celTekst(cel));

const leesIsodag = (cel: Celwaarde | undefined, welke: 'datum' | 'tot', bevindingen: Bevinding[]): string | null => {
  const dag = leesDag(cel ?? null);
  if (!isOntbreekt(dag)) return isoDag(dag);
  if (!['leeg', 'nvt', 'onbekend'].includes(dag.ontbreekt)) bevindingen.push({ code: 'BESLUIT_DAG_ONLEESBAAR', welke, gevonden: dag.gevonden ?? '' });
  return null;
};

const SOORTEN: ReadonlyArray<readonly [RegExp, Besluitsoort]> = [
  [/^(?:bestuurlijke )?coulance$/, 'coulance'],
  [/^maatwerk$/, 'maatwerk'],
  [/^(?:gs-?)?besluit$/, 'besluit'],
];

/** What says, as its kind or its status, that nothing was decided, or no longer: a trede beside it is no besluit. */
const NIET_BESLOTEN = /\b(?:concept|ontwerp|voorlopig|voornemen|voorgenomen|voorstel|ingetrokken|herroepen|vervallen|niet (?:besloten|vastgesteld))/;

/** What is read of a kind, a status and the beginning of a reason; what is not, and may undo the besluit, is for a person to read. */
const leesErbij = ({ soort = null, status = null, reden = null }: Besluitcellen, bevindingen: Bevinding[]): Besluitsoort | null => {
  const bekend = SOORTEN.find(([vorm]) => vorm.test(kaleTekst(soort)))?.[1] ?? null;
  const meld = (onder: 'soort' | 'status' | 'reden', cel: Celwaarde): void => void bevindingen.push({ code: 'BESLUIT_NIET_GELEZEN', onder, gevonden: celTekst(cel).slice(0, 60) });
  if (bekend === null && volledig(soort) !== '') meld('soort', soort);
  if (volledig(status) !== '' && ontbrekend(status)?.ontbreekt !== 'nvt' && !GEWOON.test(kaleTekst(status))) meld('status', status);
  if (/^(?:ingetrokken|herroepen|vervallen)\b/i.test(volledig(reden))) meld('reden', reden);
  return bekend;
};

/** A besluit with all that stands beside it. What stands there without a trede belongs to no besluit. */
export const leesBesluitrij = (cellen: Besluitcellen): Gelezenbesluit => {
  const besluit = leesBesluit(cellen.trede);
  if (besluit === null || 'code' in besluit) return { besluit, bevindingen: [] };
  for (const naast of ['soort', 'status'] as const) {
    const cel = cellen[naast] ?? null;
    if (NIET_BESLOTEN.test(kaleTekst(cel))) return { besluit: { code: 'ONTBREEKT', veld: 'besluit', ontbreekt: 'onleesbaar', gevonden: `${celTekst(cellen.trede)}, ${naast}: ${celTekst(cel)}`.slice(0, 60) }, bevindingen: [] };
  }
  const bevindingen: Bevinding[] = [];
  const soort = leesErbij(cellen, bevindingen);
  const datum = leesIsodag(cellen.datum, 'datum', bevindingen);
  const tot = leesIsodag(cellen.tot, 'tot', bevindingen);
  return {
    besluit: { trede: besluit.trede, ...(soort === null ? {} : { soort }), reden: volledig(cellen.reden), auteur: volledig(cellen.door), datum: datum ?? '', ...(tot === null ? {} : { tot }) },
    bevindingen,
  };
};
