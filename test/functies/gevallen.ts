import { beoordeel, isOntbreekt, periodeTekst, type Dossier, type Gegeven } from '../../src/engine';
import { kaders } from '../../src/kaders';
import type { Functieuitkomst } from '../../src/werkmap/functies';
import { alleGevallen, type Geval } from '../beleid/gevallen';

/** What Excel hands over for the lack of a figure; a date arrives as a plain number. */
const CEL: Readonly<Record<string, unknown>> = { leeg: '', nvt: 'n.v.t.', onbekend: 'onbekend', onleesbaar: 'abc', foutwaarde: { code: '#N/A' } };

/** The arguments of TREDE that carry a dossier, in their order. */
export type Celargumenten = readonly [periode: string, taakstelling: unknown, beginstand: unknown, realisatie: unknown, vorigeTrede: unknown, herverdeling: unknown, tijdigBeschikbaar: unknown, koppelingstekort: unknown, besluit: unknown];

export interface Draagbaar {
  readonly geval: Geval;
  readonly argumenten: Celargumenten;
}

/** Why scalar arguments cannot carry a dossier; every exception there is. */
const UITZONDERINGEN: ReadonlyArray<readonly [waarom: string, geldt: (d: Dossier) => boolean]> = [
  ['the taakstelling is given with herverdeling or as the totaalopgave', (d) => (d.taakstellingOmvat ?? 'taakstelling') !== 'taakstelling'],
  ['a date among the figures: it arrives as a plain number', (d) => Object.values(d).some((x) => isOntbreekt(x) && x.ontbreekt === 'datum')],
];

const cel = (g: Gegeven | 'ja' | 'nee' | undefined): unknown => (g === undefined ? null : typeof g === 'object' ? CEL[g.ontbreekt] : g);

/** As `F2&""`: a 0 that may be taken for a blank cell is handed over as a text. */
const alsTekst = (x: unknown): unknown => (x === 0 ? '0' : x);

const argumentenVan = (d: Dossier): Celargumenten => {
  const vorige = d.vorigeTrede;
  return [
    periodeTekst(d.periode), cel(d.taakstelling), cel(d.beginstand), cel(d.realisatie), alsTekst(vorige === undefined || isOntbreekt(vorige) ? cel(vorige) : vorige.trede), cel(d.herverdeling),
    alsTekst(cel(d.tijdigBeschikbaar)), alsTekst(cel(d.koppelingstekort)), alsTekst(d.besluit?.trede ?? null),
  ];
};

/** The cases that TREDE can be asked, and how many each exception leaves out. */
export const draagbareGevallen = (): { readonly draagbaar: readonly Draagbaar[]; readonly weggelaten: Readonly<Record<string, number>> } => {
  const draagbaar: Draagbaar[] = [];
  const weggelaten: Record<string, number> = {};
  for (const geval of alleGevallen()) {
    const waarom = UITZONDERINGEN.find(([, geldt]) => geldt(geval.dossier))?.[0];
    if (waarom === undefined) draagbaar.push({ geval, argumenten: argumentenVan(geval.dossier) });
    else weggelaten[waarom] = (weggelaten[waarom] ?? 0) + 1;
  }
  return { draagbaar, weggelaten };
};

/** The trede of the engine, or its faults; by their codes, for what was found is worded by the cell. */
export const vanEngine = (d: Dossier): number | readonly string[] => {
  const b = beoordeel(d, kaders, { onderbouwing: false });
  return b.soort === 'voorstel' ? b.trede : b.fouten.map((f) => `${f.code}:${f.veld}`);
};

/** The same from a function. */
export const vanFunctie = (u: Functieuitkomst<number>): number | readonly string[] => (u.gelukt ? u.waarde : u.fouten.map((f) => ('veld' in f ? `${f.code}:${f.veld}` : f.code)));
