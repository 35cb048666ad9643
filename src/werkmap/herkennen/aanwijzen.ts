import { vindDagen } from '../lezen/dag';
import { kaal } from '../lezen/normaliseer';
import { vindPerioden } from '../lezen/periode';
import type { Herkenningsfout, Keuzes, Kolomsoort } from '../tabel';
import type { Kop, Kopsoort } from './kopsoort';
import type { Tabelplek } from './leesTabel';
import { plaatsVanCel } from './plaats';
import { bladkeuzes, kolomkeuzes, kolomnummer, type Aanwijzing } from './plekken';

/** What a header may still turn out to be, beside the kind that it names. */
const KAN_ZIJN: Readonly<Partial<Record<Kopsoort, readonly Kolomsoort[]>>> = {
  bijstelling: ['genegeerd'],
  stand: ['beginstand', 'eindstand'],
  beginstand: ['eindstand'],
  eindstand: ['beginstand'],
  'trede met een ander woord': ['trede', 'vorigeTrede', 'besluit', 'genegeerd'],
  'trede niet vast': ['trede', 'vorigeTrede', 'besluit', 'genegeerd'],
  'trede zonder meer': ['trede', 'vorigeTrede', 'besluit'],
  inschaling: ['trede', 'vorigeTrede', 'besluit'],
  uitkomst: ['trede', 'vorigeTrede', 'besluit'],
  'realisatie taakstelling': ['realisatie', 'pctTaakstelling'],
  'realisatie totaalopgave': ['realisatie', 'pctTotaalopgave'],
  taakstelling: ['gecorrigeerdeTaakstelling', 'totaalopgave'],
  gecorrigeerdeTaakstelling: ['taakstelling', 'totaalopgave'],
  totaalopgave: ['gecorrigeerdeTaakstelling', 'taakstelling'],
};

/** Whether a header leaves room for a kind: it says nothing clear, or says this. */
const laatToe = (kop: Kop, soort: Kolomsoort): boolean => {
  const eigen = kop.duiding.soort;
  return eigen === 'onbekend' || eigen === 'genegeerd' || eigen === 'alleen periode' || eigen === soort || (KAN_ZIJN[eigen] ?? []).includes(soort);
};

const zonderAanwijzing = (plek: Tabelplek, soort: Kolomsoort): Tabelplek => ({
  ...plek,
  blok: { ...plek.blok, koppen: plek.blok.koppen.map((k) => (k.opgegeven === soort ? { ...k, opgegeven: null } : k)) },
});

/** A header without the half-year and the day that it names: the same column in the tables of several half-years. */
const zonderMoment = (kop: string): string => vindPerioden(vindDagen(kaal(kop)).rest).rest.replace(/ +/g, ' ').trim();

export interface Aangewezen {
  readonly plekken: readonly Tabelplek[];
  readonly fouten: readonly Herkenningsfout[];
}

const treffers = (plekken: readonly Tabelplek[], { soort }: Aanwijzing): ReadonlyArray<{ readonly plek: Tabelplek; readonly kop: Kop }> =>
  plekken.flatMap((plek) => plek.blok.koppen.filter((k) => k.opgegeven === soort && k.duiding.soort !== 'eigen').map((kop) => ({ plek, kop })));

/** What was said of one sheet counts there, whatever its headers say; where the column is not there (any more), that is told. */
const opEenBlad = (plekken: readonly Tabelplek[], keuzes: Keuzes): readonly Herkenningsfout[] =>
  Object.keys(keuzes.bladkolommen ?? {}).filter((blad) => keuzes.blad === undefined || blad === keuzes.blad).flatMap((blad) => {
    const daar = plekken.filter((plek) => plek.blad.naam === blad);
    return bladkeuzes(keuzes, blad).filter((a) => !treffers(daar, a).some(({ kop }) => kop.kolom === kolomnummer(a.kolom))).map(({ soort, kolom }): Herkenningsfout => ({ code: 'KOLOM_BUITEN_TABEL', soort, kolom, blad }));
  });

/**
 * A column that the user named counts where it answers something. With a sheet named too, that is on this sheet; else in the
 * one table where it is possible, or in several where the header is the same but for its half-year; else the sheet must be named.
 * A column of ours is never an input.
 */
export const verdeelAanwijzingen = (plekken: readonly Tabelplek[], keuzes: Keuzes): Aangewezen => {
  let over = plekken;
  const fouten: Herkenningsfout[] = [...opEenBlad(plekken, keuzes)];
  for (const aanwijzing of kolomkeuzes(keuzes)) {
    const { soort, kolom } = aanwijzing;
    const zelf = (plek: Tabelplek): boolean => bladkeuzes(keuzes, plek.blad.naam).some((a) => a.soort === soort);
    if (over.length > 0 && over.every(zelf)) continue;
    const raak = treffers(over.filter((plek) => !zelf(plek)), aanwijzing);
    const open = keuzes.blad !== undefined || raak.length < 2 ? raak : raak.filter(({ kop }) => laatToe(kop, soort));
    const nemers = new Set(open.map(({ plek }) => plek));
    over = over.map((plek) => (nemers.has(plek) || zelf(plek) ? plek : zonderAanwijzing(plek, soort)));
    if (open.length === 0) fouten.push({ code: 'KOLOM_BUITEN_TABEL', soort, kolom });
    const koppen = new Set(open.map(({ kop }) => zonderMoment(kop.duiding.kop)));
    if (keuzes.blad === undefined && koppen.size > 1) {
      fouten.push({ code: 'KOLOM_IN_MEER_TABELLEN', soort, kolom, plaatsen: open.map(({ plek, kop }) => plaatsVanCel(plek.blad, plek.gekanteld, plek.blok.totRij, kop.kolom)) });
    }
  }
  return { plekken: over, fouten };
};
