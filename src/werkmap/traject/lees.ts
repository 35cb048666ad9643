import { isOntbreekt, type Gemeente, type Traject, type Trajectmoment, type Trajectstap, type Tweetalig } from '../../engine';
import { opsomming } from '../../tekst';
import { adres, type Blad, type Celwaarde } from '../blad';
import { maakGemeentezoeker } from '../herkennen/gemeentenaam';
import { leesDag } from '../lezen';
import { celTekst, isLeeg } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';
import { isTrajectblad } from './blad';

export const TRAJECTKOPPEN = ['Gemeente', 'Stap', 'Uiterlijk', 'Gedaan op'] as const;

/** Why something on the sheet does not count. */
export type Trajectfout =
  | { readonly code: 'KOPPEN_ANDERS'; readonly blad: string }
  | { readonly code: 'GEEN_STAP'; readonly blad: string; readonly cel: string; readonly gemeente: string | null; readonly gevonden: string; readonly stappen: readonly string[] }
  | { readonly code: 'GEEN_GEMEENTE' | 'GEEN_DAG' | 'DUBBELE_STAP'; readonly blad: string; readonly cel: string; readonly gemeente: string | null; readonly gevonden: string };

export interface Trajecten {
  readonly trajecten: readonly Traject[];
  readonly fouten: readonly Trajectfout[];
}

const NIETS: Trajecten = { trajecten: [], fouten: [] };

/** The day in a cell, `null` for none; undefined where something else stands there. */
const dagIn = (cel: Celwaarde): Trajectmoment['gedaan'] | undefined => {
  const dag = leesDag(cel);
  if (!isOntbreekt(dag)) return dag;
  return ['leeg', 'nvt', 'onbekend'].includes(dag.ontbreekt) ? null : undefined;
};

/** Reads the trajectories. A step is known by its name, in Dutch or English, or by its id; what cannot be read is named and never guessed. */
export const leesTrajecten = (bladen: readonly Blad[], gemeenten: readonly Gemeente[], stappen: readonly Trajectstap[]): Trajecten => {
  const blad = bladen.find((b) => isTrajectblad(b.naam));
  if (blad === undefined) return NIETS;
  if (!TRAJECTKOPPEN.every((kop, i) => kaal(celTekst(blad.cellen[0]?.[i])) === kaal(kop))) return { trajecten: [], fouten: [{ code: 'KOPPEN_ANDERS', blad: blad.naam }] };
  const zoeker = maakGemeentezoeker(gemeenten, []);
  const perGemeente = new Map<string, Map<string, Trajectmoment>>();
  const fouten: Trajectfout[] = [];
  for (let rij = 1; rij < blad.cellen.length; rij += 1) {
    const [naam = null, wat = null, tot = null, op = null] = blad.cellen[rij] ?? [];
    if ([naam, wat, tot, op].every((cel) => isLeeg(cel))) continue;
    const gemeente = zoeker.opNaam(celTekst(naam));
    const daar = (kolom: number, cel: Celwaarde) => ({ blad: blad.naam, cel: adres(rij, kolom), gemeente: gemeente?.naam ?? null, gevonden: celTekst(cel).slice(0, 60) });
    const fout = (code: 'GEEN_GEMEENTE' | 'GEEN_DAG' | 'DUBBELE_STAP', kolom: number, cel: Celwaarde): number => fouten.push({ code, ...daar(kolom, cel) });
    const stap = stappen.find((s) => [s.id, s.naam.nl, s.naam.en].some((t) => kaal(t) === kaal(celTekst(wat))));
    const [uiterlijk, gedaan] = [dagIn(tot), dagIn(op)];
    if (gemeente === null) fout('GEEN_GEMEENTE', 0, naam);
    if (stap === undefined) fouten.push({ code: 'GEEN_STAP', ...daar(1, wat), stappen: stappen.map((s) => s.id) });
    if (uiterlijk === undefined) fout('GEEN_DAG', 2, tot);
    if (gedaan === undefined) fout('GEEN_DAG', 3, op);
    if (gemeente === null || stap === undefined) continue;
    const momenten = perGemeente.get(gemeente.naam) ?? new Map<string, Trajectmoment>();
    perGemeente.set(gemeente.naam, momenten);
    if (momenten.has(stap.id)) fout('DUBBELE_STAP', 1, wat);
    else momenten.set(stap.id, { uiterlijk: uiterlijk ?? null, gedaan: gedaan ?? null, ...(uiterlijk === undefined ? { uiterlijkOnleesbaar: true as const } : {}) });
  }
  return { trajecten: [...perGemeente].map(([gemeente, momenten]) => ({ gemeente, momenten })), fouten };
};

const ZINNEN: Readonly<Record<Exclude<Trajectfout['code'], 'KOPPEN_ANDERS'>, (gevonden: string, stappen: readonly string[]) => Tweetalig>> = {
  GEEN_GEMEENTE: (g) => ({ nl: `“${g}” is geen gemeente van het beleidskader; de rij telt niet mee.`, en: `“${g}” is not a gemeente of the beleidskader; the row does not count.` }),
  GEEN_STAP: (g, stappen) => ({
    nl: `“${g}” is geen stap van het traject; de rij telt niet mee.${stappen.length === 0 ? '' : ` De stappen zijn ${opsomming(stappen, 'nl')}.`}`,
    en: `“${g}” is no step of the trajectory; the row does not count.${stappen.length === 0 ? '' : ` The steps are ${opsomming(stappen, 'en')}.`}`,
  }),
  GEEN_DAG: (g) => ({ nl: `“${g}” is niet als dag te lezen; die dag geldt als onbekend. Schrijf die als 26-9-2024.`, en: `“${g}” cannot be read as a day; that day counts as unknown. Write it as 26-9-2024.` }),
  DUBBELE_STAP: (g) => ({ nl: `“${g}” staat er voor deze gemeente al; de eerste rij telt.`, en: `“${g}” is already there for this gemeente; the first row counts.` }),
};

/** What is wrong on the sheet, and where. */
export const trajectfoutTekst = (f: Trajectfout): Tweetalig => {
  if (f.code === 'KOPPEN_ANDERS') return { nl: `Blad “${f.blad}” heeft niet de koppen ${TRAJECTKOPPEN.join(', ')} in de eerste rij en is niet gelezen.`, en: `Sheet “${f.blad}” does not have the headers ${TRAJECTKOPPEN.join(', ')} in its first row and was not read.` };
  const { nl, en } = ZINNEN[f.code](f.gevonden, f.code === 'GEEN_STAP' ? f.stappen : []);
  const waar = `${f.blad} ${f.cel}${f.gemeente === null ? '' : ` (${f.gemeente})`}`;
  return { nl: `${waar}: ${nl}`, en: `${waar}: ${en}` };
};
