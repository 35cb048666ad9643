import { beginPeildatum, eindPeildatum, isoDag, laatsteDag, periodeTekst, periodeVan, volgnummer, vorige, type Dag, type Periode } from '../../engine';
import type { Blad, Celwaarde } from '../blad';
import { maakDuider, type Duider } from '../herkennen/koptekst';
import { celTekst, isLeeg } from '../lezen/cel';
import { dagTekst, vindDagen } from '../lezen/dag';
import { kaal } from '../lezen/normaliseer';

/** A half-year of which a header names the closing day, or a day on the way. */
interface Moment {
  readonly periode: Periode;
  readonly dag: Dag | null;
}

const TITELRIJEN = 10;
const KOPZOEKRIJEN = 50;
const NAAST: ReadonlySet<string> = new Set(['gemeente', 'cbsCode', 'genegeerd']);

/** Beside the realisatie a title may name nothing else that is counted per gemeente. */
const IETS_ANDERS = /achterstand|voorsprong|(?:begin|eind|slot)stand|saldo|taakstelling|opgave|tred|koppel|beschikbaar|%|percentage|procent/i;

/** What was housed by the day on which a half-year opens was housed in the one before. */
const momentVan = (dag: Dag): Moment => {
  const p = periodeVan(dag);
  if (isoDag(dag) === isoDag(beginPeildatum(p))) return { periode: vorige(p), dag: null };
  return { periode: p, dag: isoDag(dag) === isoDag(laatsteDag(p)) || isoDag(dag) === isoDag(eindPeildatum(p)) ? null : dag };
};

/** A cell that names a half-year or a day, and nothing else. */
const kaalMoment = (cel: Celwaarde, duid: Duider): Moment | null => {
  const { soort, perioden: [periode] } = duid(celTekst(cel));
  if (soort === 'alleen periode' && periode !== undefined) return { periode, dag: null };
  const { dagen: [dag, tweede], rest } = vindDagen(kaal(celTekst(cel)));
  if (dag?.jaar == null || tweede !== undefined || !/^(?:per|op|stand)?$/.test(rest.replace(/[^a-z]/g, ''))) return null;
  return momentVan({ jaar: dag.jaar, maand: dag.maand, dag: dag.dag });
};

/** The bare moments of a header row by column; `null` where it is no such row, or says two things of one half-year. */
const momentenIn = (rij: ReadonlyArray<Celwaarde | undefined>, duid: Duider): ReadonlyMap<number, Moment> | null => {
  const momenten = new Map<number, Moment>();
  let gemeente = false;
  for (const [kolom, cel] of rij.entries()) {
    if (cel === undefined || isLeeg(cel)) continue;
    const { soort } = duid(celTekst(cel));
    if (soort === 'gemeente') gemeente = true;
    if (NAAST.has(soort)) continue;
    const moment = kaalMoment(cel, duid);
    if (moment === null) return null;
    momenten.set(kolom, moment);
  }
  const halfjaren = new Set([...momenten.values()].map(({ periode }) => volgnummer(periode)));
  return gemeente && momenten.size > 0 && halfjaren.size === momenten.size ? momenten : null;
};

/** Whether the titles above a row, and the name of the sheet, speak of the realisatie and of nothing else. */
const gaatOverRealisatie = (blad: Blad, rij: number, duid: Duider): boolean => {
  const titels = [blad.naam, ...blad.cellen.slice(Math.max(0, rij - TITELRIJEN), rij).flatMap((cellen) => (cellen ?? []).map((cel) => celTekst(cel)))].filter((tekst) => tekst !== '');
  return titels.some((tekst) => duid(tekst).soort === 'realisatie') && !titels.some((tekst) => IETS_ANDERS.test(tekst));
};

/**
 * A sheet of which the columns are headed by bare half-years or days, under a title that says that they hold the realisatie, with that
 * in each header; `null` for any other sheet. Two days of one half-year may each hold the sum so far or a part of it: those are left as they are.
 */
export const schrijfKoppenUit = (blad: Blad): Blad | null => {
  const duid = maakDuider();
  for (const [rij, cellen] of blad.cellen.slice(0, KOPZOEKRIJEN).entries()) {
    const momenten = cellen === undefined ? null : momentenIn(cellen, duid);
    if (cellen === undefined || momenten === null) continue;
    if (!gaatOverRealisatie(blad, rij, duid)) return null;
    const voluit = cellen.map((cel, kolom) => {
      const moment = momenten.get(kolom);
      return moment === undefined ? cel : `Realisatie ${periodeTekst(moment.periode)}${moment.dag === null ? '' : ` t/m ${dagTekst(moment.dag)}`}`;
    });
    // what stands over a group of these columns is in each of them now
    const zonderGroepskop = (r: (typeof blad.cellen)[number]) => r?.map((cel, kolom) => (momenten.has(kolom) && cel !== undefined && duid(celTekst(cel)).soort === 'realisatie' ? null : cel));
    return { ...blad, cellen: blad.cellen.map((r, i) => (i === rij ? voluit : i < rij ? zonderGroepskop(r) : r)) };
  }
  return null;
};
