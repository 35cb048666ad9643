import { celsleutel, celVan, type Celwaarde } from '../blad';
import type { Eigensoort } from '../eigenkoppen';
import { maakRijplanner, onzeFormule, type Celbron, type Plankolom } from './celplannen';
import { NIET_TE_BEOORDELEN as ZONDER_TREDE } from '../functies/teksten';
import { NIET_TE_BEOORDELEN } from './eigenwaarden';
import { BASIS, NIET_VAN_TOEPASSING } from './fractie';

/** A cell in a column of ours that we would change although what it holds can only come from the user. */
export interface Bewerkt {
  readonly rij: number;
  readonly kolom: Plankolom;
  readonly waarde: Celwaarde;
}

const HOOGSTENS = 20;

const isLeeg = (waarde: Celwaarde): boolean => waarde === null || waarde === '';
const isGetal = (waarde: Celwaarde): boolean => typeof waarde === 'number' || waarde === NIET_VAN_TOEPASSING;

/** Whether the column could hold this by our hand, under kaders with these treden. A toelichting is any text: whether that one is ours, its row tells. */
const KAN_ONS_ZIJN: Readonly<Record<Eigensoort, (waarde: Celwaarde, treden: ReadonlySet<Celwaarde>) => boolean>> = {
  totaalopgave: isGetal,
  pctTaakstelling: isGetal,
  pctTotaalopgave: isGetal,
  eindstand: isGetal,
  trede: (w, treden) => w === NIET_TE_BEOORDELEN || treden.has(w),
  // where a formula of ours became its value, it may say why there is none
  basis: (w) => w === BASIS.totaalopgave || w === BASIS.koppelingstekort || (typeof w === 'string' && (w.startsWith(ZONDER_TREDE.nl) || w.startsWith(ZONDER_TREDE.en))),
  toelichting: (w) => typeof w === 'string',
};

/**
 * The first cells in our columns that the user has written in and that the plan would change. Rows are worked out only
 * where a cell stands out: a trede that is no trede, a note in a row that holds nothing of ours.
 */
export const bewerkteCellen = (bron: Celbron): readonly Bewerkt[] => {
  const { blad, kop, bereik } = bron.tabel;
  const bestaand = bron.kolommen.filter((k) => !k.nieuw);
  const trede = bestaand.find((k) => k.soort === 'trede');
  const cijfers = bestaand.filter((k) => k.soort !== 'toelichting' && k.soort !== 'bij');
  if (bestaand.length === 0) return [];
  const planRij = maakRijplanner(bron);
  const treden = new Set<Celwaarde>(bron.halfjaren.flatMap((h) => h.kader?.treden.map((t) => t.trede) ?? []));
  const uit: Bewerkt[] = [];
  for (let rij = kop.totRij + 1; rij <= bereik.totRij && uit.length < HOOGSTENS; rij += 1) {
    const op = (k: Plankolom): Celwaarde => celVan(blad, rij, k.kolom);
    const kanOnsZijn = (k: Plankolom): boolean => (k.soort === 'bij' ? k.bij.kanOnsZijn(op(k)) : KAN_ONS_ZIJN[k.soort](op(k), treden));
    // a trede that the user has wiped leaves the figures beside it to tell that the row is ours
    const tekens = trede === undefined || isLeeg(op(trede)) ? cijfers : [trede];
    const rijIsOns = (): boolean => tekens.some((k) => onzeFormule(bron.tabel, rij, k) !== undefined || kanOnsZijn(k));
    const vreemd = bestaand.filter((k) => !isLeeg(op(k)) && !blad.formules.has(celsleutel(rij, k.kolom)) && (!kanOnsZijn(k) || (k.soort === 'toelichting' && !rijIsOns())));
    if (vreemd.length === 0) continue;
    const gepland = new Set(planRij(rij).map((c) => c.kolom));
    uit.push(...vreemd.filter((k) => gepland.has(k.kolom)).map((kolom) => ({ rij, kolom, waarde: op(kolom) })));
  }
  return uit.slice(0, HOOGSTENS);
};
