import { isoDag, isOntbreekt, type Besluit, type Besluitsoort, type Bevinding, type Fout } from '../../engine';
import type { Celwaarde } from '../blad';
import { leesBesluit, leesDag } from './besluit';
import { celTekst, isFoutwaarde, kaleTekst, ontbrekend } from './cel';
import { GEWOON } from './trede';

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

type Geldtniet = Extract<Fout, { code: 'BESLUIT_GELDT_NIET' }>;

/** What says beside a trede, or as its kind or status, that it does not hold: whether it does once a judge suspended or annulled it, or what was decided before then holds again, no sheet can tell. */
const GELDT_NIET: ReadonlyArray<readonly [RegExp, Geldtniet['hoe']]> = [
  [/\b(?:geschorst|opgeschort|vernietigd)/, 'betwist'],
  [/\b(?:concept|ontwerp|voorlopig|voornemen|voorgenomen|(?<!conform (?:het )?)voorstel|ter besluitvorming|afgewezen|niet (?:besloten|vastgesteld))/, 'niet besloten'],
  [/\b(?:ingetrokken|herroepen|vervallen|vervangen|opgeheven|be[eë]indigd|niet (?:meer )?(?:van kracht|geldig))/, 'niet meer'],
];
const INGETROKKEN = /^(?:ingetrokken|herroepen|vervallen|vervangen|geschorst|opgeschort|vernietigd)\b/;

const geldtNiet = (cel: Celwaarde): Geldtniet['hoe'] | null => {
  const tekst = kaleTekst(cel);
  return GEWOON.test(tekst) ? null : (GELDT_NIET.find(([vorm]) => vorm.test(tekst))?.[1] ?? null);
};

/** What is read of a kind, a status and the beginning of a reason; what is not, and may undo the besluit, is for a person to read. */
const leesErbij = ({ soort = null, status = null, reden = null }: Besluitcellen, bevindingen: Bevinding[]): Besluitsoort | null => {
  const bekend = SOORTEN.find(([vorm]) => vorm.test(kaleTekst(soort)))?.[1] ?? null;
  const meld = (onder: 'soort' | 'status' | 'reden', cel: Celwaarde): void => void bevindingen.push({ code: 'BESLUIT_NIET_GELEZEN', onder, gevonden: celTekst(cel).slice(0, 60) });
  if (bekend === null && volledig(soort) !== '') meld('soort', soort);
  if (volledig(status) !== '' && ontbrekend(status)?.ontbreekt !== 'nvt' && !GEWOON.test(kaleTekst(status))) meld('status', status);
  if (INGETROKKEN.test(volledig(reden).toLowerCase())) meld('reden', reden);
  return bekend;
};

/** A besluit with all that stands beside it. What stands there without a trede belongs to no besluit. */
export const leesBesluitrij = (cellen: Besluitcellen): Gelezenbesluit => {
  const besluit = leesBesluit(cellen.trede);
  if (besluit === null) return { besluit, bevindingen: [] };
  const isFout = 'code' in besluit;
  for (const naast of isFout ? (['trede'] as const) : (['soort', 'status'] as const)) {
    const cel = cellen[naast] ?? null;
    const hoe = geldtNiet(cel);
    if (hoe === null) continue;
    const gevonden = `${celTekst(cellen.trede)}${isFout ? '' : `, ${naast}: ${celTekst(cel)}`}`.slice(0, 60);
    return { besluit: { code: 'BESLUIT_GELDT_NIET', veld: 'besluit', hoe, gevonden, datum: leesIsodag(cellen.datum, 'datum', []) ?? '' }, bevindingen: [] };
  }
  if (isFout) return { besluit, bevindingen: [] };
  const bevindingen: Bevinding[] = [];
  const soort = leesErbij(cellen, bevindingen);
  const datum = leesIsodag(cellen.datum, 'datum', bevindingen);
  const tot = leesIsodag(cellen.tot, 'tot', bevindingen);
  return {
    besluit: { trede: besluit.trede, ...(soort === null ? {} : { soort }), reden: volledig(cellen.reden), auteur: volledig(cellen.door), datum: datum ?? '', ...(tot === null ? {} : { tot }) },
    bevindingen,
  };
};
