import type { Kolomsoort } from '../tabel';
import type { Kop, Kopsoort } from './kopsoort';

type Soort = Kopsoort | Kolomsoort | 'trede in twijfel';

const STANDEN: readonly Soort[] = ['beginstand', 'stand'];
const REALISATIES: readonly Soort[] = ['realisatie', 'realisatie taakstelling'];
const OPGAVEN: readonly Soort[] = ['taakstelling', 'gecorrigeerdeTaakstelling', 'totaalopgave'];
const TREDEN: readonly Soort[] = ['uitkomst', 'trede', 'trede zonder meer', 'trede met een ander woord', 'trede niet vast', 'inschaling', 'besluit', 'alleen periode'];

/** What a set of columns makes possible. */
export interface Aanbod {
  /** Figures of a taakstelling or a balance: such a table is never one of treden only. */
  readonly getallen: boolean;
  readonly gemeente: boolean;
  readonly periode: boolean;
  readonly cijfers: boolean;
  readonly treden: boolean;
  readonly taakstelling: boolean;
  /** What is missing for figures per gemeente. */
  readonly ontbreekt: readonly Kolomsoort[];
}

export const aanbodVan = (soorten: ReadonlySet<Soort>): Aanbod => {
  const heeft = (van: readonly Soort[]): boolean => van.some((s) => soorten.has(s));
  const gemeente = heeft(['gemeente', 'cbsCode']);
  const ontbreekt: Kolomsoort[] = [];
  if (!gemeente) ontbreekt.push('gemeente');
  if (!heeft(STANDEN)) ontbreekt.push('beginstand');
  if (!heeft(OPGAVEN)) ontbreekt.push('taakstelling');
  if (!heeft(REALISATIES)) ontbreekt.push('realisatie');
  const cijfers = ontbreekt.every((s) => s === 'gemeente');
  const getallen = heeft([...OPGAVEN, ...STANDEN, 'eindstand']);
  return { gemeente, getallen, cijfers, ontbreekt, periode: soorten.has('periode'), treden: heeft(TREDEN), taakstelling: soorten.has('taakstelling') };
};

/** What headers may hold; a closing balance of a named half-year opens the next one. */
export const soortenVan = (koppen: readonly Kop[]): ReadonlySet<Soort> =>
  new Set(koppen.flatMap(({ opgegeven, duiding: { soort, perioden } }): readonly Soort[] => (opgegeven === null && soort === 'eindstand' && perioden.length > 0 ? [soort, 'stand'] : [opgegeven ?? soort])));

/** Whether headers can be those of a table: of figures, of treden per gemeente, or of the province. */
export const kanTabelZijn = (koppen: readonly Kop[]): boolean => {
  const aanbod = aanbodVan(soortenVan(koppen));
  return aanbod.cijfers || (aanbod.gemeente && aanbod.treden) || (aanbod.periode && aanbod.taakstelling && koppen.some((k) => k.duiding.provinciaal));
};
