import { isOntbreekt } from '../../engine';
import type { Blad, Celwaarde } from '../blad';
import { leesDag } from '../lezen';
import { celTekst, isDatumwaarde, isLeeg } from '../lezen/cel';
import { vindDagen } from '../lezen/dag';
import { kaal } from '../lezen/normaliseer';
import { isReeks } from '../lezen/periode';
import { isGegeven } from './kopcellen';
import type { Kop } from './kopsoort';
import type { Kopblok } from './kopzoeker';
import type { Tabelplek } from './leesTabel';

/** How many rows above a table can hold its titles. */
const TITELRIJEN = 10;

/** Whether a cell holds a day alone. */
export const isDagcel = (cel: Celwaarde | undefined): boolean => isDatumwaarde(cel) || (typeof cel === 'string' && !isOntbreekt(leesDag(cel)));

const DAGLABEL = /:$|datum|peildag|(?<![a-z])(?:stand|gegevens|cijfers) (?:per|op|van|t\/m)$|afgedrukt|bijgewerkt|versie/;

/** Whether a cell says what the day in the next one is. */
export const isDaglabel = (cel: Celwaarde | undefined): boolean => typeof cel === 'string' && DAGLABEL.test(kaal(cel));

/** A text on the sheet, with its cell. */
export interface Bladtekst {
  readonly tekst: string;
  readonly rij: number;
  readonly kolom: number;
}

/**
 * The texts of cells in their order, with the number of each; a day stands with the text before it: "Peildatum: 26-10-2023" over two cells.
 * A function gets that day as a plain number.
 */
const teksten = (cellen: ReadonlyArray<Celwaarde | undefined>): ReadonlyArray<readonly [tekst: string, nummer: number]> => {
  const uit: Array<readonly [string, number]> = [];
  cellen.forEach((cel, nummer) => {
    const [ervoor, waar] = uit.at(-1) ?? [];
    const reeks = isReeks(cel ?? null) && isDaglabel(ervoor);
    if (typeof cel !== 'string' && !isDatumwaarde(cel) && !reeks) return;
    const tekst = celTekst(typeof cel === 'number' ? { datum: cel } : cel);
    if (ervoor !== undefined && waar !== undefined && (reeks || isDagcel(cel)) && isOntbreekt(leesDag(ervoor))) uit[uit.length - 1] = [`${ervoor} ${tekst}`, waar];
    else if (tekst !== '') uit.push([tekst, nummer]);
  });
  return uit;
};

const isCijfer = (cel: Celwaarde | undefined, nummer: number, cellen: ReadonlyArray<Celwaarde | undefined>): boolean => isGegeven(cel) && !isDaglabel(cellen[nummer - 1]);

/** Whether a row names a day and holds no figure: no row of a table. */
export const isDagregel = (cellen: ReadonlyArray<Celwaarde | undefined>): boolean =>
  teksten(cellen).some(([tekst]) => vindDagen(kaal(tekst)).dagen.length > 0) && !cellen.some(isCijfer);

/** The texts above a table, the nearest first; they end where the table above it begins. */
export const titelsBoven = (blad: Blad, rij: number, vanaf: number): readonly Bladtekst[] => {
  const titels: Bladtekst[] = [];
  for (let r = rij - 1; r >= Math.max(0, vanaf, rij - TITELRIJEN); r -= 1) {
    const cellen = blad.cellen[r] ?? [];
    if (vanaf > 0 && cellen.some(isGegeven)) break;
    titels.push(...teksten(cellen.slice(0, 50)).map(([tekst, kolom]) => ({ tekst, rij: r, kolom })));
  }
  return titels;
};

/** On its side, what stands above the first label is a title. */
export const titelsNaast = (blad: Blad, blok: Kopblok): readonly Bladtekst[] => {
  const eerste = blok.koppen.find((k) => k.duiding.soort !== 'onbekend')?.kolom ?? 0;
  const titels: Bladtekst[] = [];
  for (let kolom = eerste - 1; kolom >= Math.max(0, eerste - TITELRIJEN); kolom -= 1) {
    titels.push(...teksten(blad.cellen.slice(0, 20).map((cellen) => cellen?.[kolom])).map(([tekst, rij]) => ({ tekst, rij, kolom })));
  }
  return titels;
};

/** How far under or beside a table a text is still about it. */
const NABIJ = 40;

/** A note near a table; beside one of its rows it is a remark. */
export interface Noot extends Bladtekst {
  readonly terzijde: boolean;
}

/** Columns beside a table, or without a header, or with one of no meaning above nothing. */
const isVrij = ({ koppen }: Kopblok, isBlanco: (kolom: number) => boolean): ((kolom: number) => boolean) => {
  const bekend = (k: Kop): boolean => k.opgegeven !== null || !['onbekend', 'genegeerd'].includes(k.duiding.soort);
  const perKolom = new Map(koppen.map((k) => [k.kolom, k]));
  let rand = 1 + (koppen.filter(bekend).at(-1)?.kolom ?? 0);
  while (perKolom.has(rand)) rand += 1;
  return (kolom) => {
    const kop = perKolom.get(kolom);
    return kop === undefined || (!bekend(kop) && (kolom > rand || isBlanco(kolom)));
  };
};

/**
 * The texts under a table, up to the titles right above the next one, between its rows, and beside it. Rows of figures or names, and what stands
 * above those over several columns, are of another table.
 */
export const notenBij = ({ rondom: blad, blok, grens }: Tabelplek, gelezen: readonly number[], isNaam: (tekst: string) => boolean): readonly Noot[] => {
  const rijen = new Set(gelezen);
  const vrij = isVrij(blok, (kolom) => gelezen.every((rij) => isLeeg(blad.cellen[rij]?.[kolom])));
  const kolommen = Array.from({ length: NABIJ + (blok.koppen.at(-1)?.kolom ?? 0) }, (_, kolom) => kolom).filter(vrij);
  const noten: Noot[] = [];
  const einde = gelezen.at(-1) ?? blok.totRij;
  const isLegeRij = (rij: number): boolean => blad.cellen[rij]?.every(isLeeg) ?? true;
  let onder = grens;
  while (onder < blad.cellen.length - 1 && onder > einde && !isLegeRij(onder)) onder -= 1;
  let tabel = false;
  for (let rij = Math.min(onder === einde ? grens : onder, einde + NABIJ); rij >= blok.rij; rij -= 1) {
    const cellen = blad.cellen[rij] ?? [];
    const terzijde = rij <= blok.totRij || rijen.has(rij);
    if (terzijde && cellen.length <= (kolommen[0] ?? 0)) {
      tabel = true;
      continue;
    }
    const gevonden = teksten(terzijde ? kolommen.map((kolom) => cellen[kolom]) : cellen);
    tabel = terzijde || cellen.some((cel) => typeof cel === 'string' && isNaam(cel)) || cellen.some(isCijfer) || (tabel && gevonden.length > 1);
    const isFiguur = (r: number, kolom: number): boolean => isGegeven(blad.cellen[r]?.[kolom]);
    for (const [tekst, n] of gevonden) {
      const kolom = terzijde ? (kolommen[n] ?? 0) : n;
      // beside the table a text above figures, or before one, is their header
      if (terzijde && !isDaglabel(tekst) && (isFiguur(rij, kolom + 1) || (rij <= blok.totRij && gelezen.some((r) => isFiguur(r, kolom))))) continue;
      if (terzijde || !tabel) noten.push({ tekst, rij, kolom, terzijde });
    }
  }
  return noten;
};
