import type { Beoordeling } from './beoordeling';
import type { Trede, VorigeTrede } from './dossier';

/** The trede that holds for a gemeente: the besluit where there is one, else the proposal; none where the besluit itself is at fault. */
export const tredeVanKracht = (b: Beoordeling): Trede | null => {
  if (b.besluit === null) return b.trede;
  return b.soort === 'niet te beoordelen' && b.fouten.some((f) => f.veld === 'besluit') ? null : b.besluit.trede;
};

/** One decision that holds, beside its proposal; `voorstel` is `null` where there is none. */
export interface Besloten {
  readonly gemeente: string;
  readonly trede: Trede;
  readonly voorstel: Trede | null;
}

/** Every decision that holds, whether it differs from its proposal or not. */
export const beslotenVan = (beoordelingen: readonly Beoordeling[]): readonly Besloten[] =>
  beoordelingen.flatMap((b) => {
    const trede = b.besluit === null ? null : tredeVanKracht(b);
    return trede === null ? [] : [{ gemeente: b.gemeente, trede, voorstel: b.trede }];
  });

/** One gemeente between two half-years; `null` where it had no trede. */
export interface Overgang {
  readonly gemeente: string;
  readonly van: Trede | null;
  readonly naar: Trede | null;
}

export interface Overgangen {
  readonly omhoog: readonly Overgang[];
  readonly omlaag: readonly Overgang[];
  readonly gelijk: readonly Overgang[];
  /** Without a trede on one side or both. */
  readonly onbekend: readonly Overgang[];
}

/** Who went up, down or stayed between two tables of treden (gemeente → trede); `gemeenten` also names those without a trede in either. */
export const overgangen = (vroeger: ReadonlyMap<string, Trede>, nu: ReadonlyMap<string, Trede>, gemeenten: Iterable<string> = []): Overgangen => {
  const uit: Record<keyof Overgangen, Overgang[]> = { omhoog: [], omlaag: [], gelijk: [], onbekend: [] };
  for (const gemeente of new Set([...nu.keys(), ...vroeger.keys(), ...gemeenten])) {
    const [van, naar] = [vroeger.get(gemeente) ?? null, nu.get(gemeente) ?? null];
    const hoe = van === null || naar === null ? 'onbekend' : naar > van ? 'omhoog' : naar < van ? 'omlaag' : 'gelijk';
    uit[hoe].push({ gemeente, van, naar });
  }
  return uit;
};

/** What is known of the outcome of a half-year beside its assessment; `null` for nothing. */
export interface Gekend {
  readonly gepubliceerd: Trede | null;
  /** The trede that was sent, and stays as it is. */
  readonly vastgezet: Trede | null;
}

/**
 * The vorige trede for the next half-year, from what is known of this one, in this order: the besluit, the published
 * outcome, what is fixed, the proposal computed now. `treden` are those of the kader that judges the next half-year, `null` where none does.
 * `null` where there is none, or where the first of them is no trede: then nothing else is put in its place.
 */
export const alsVorigeTrede = (b: Beoordeling, uitkomst: Gekend, treden: readonly Trede[] | null): VorigeTrede | null => {
  const vorige = eersteVan(b, uitkomst);
  return vorige === null || (treden !== null && !treden.includes(vorige.trede)) ? null : vorige;
};

const eersteVan = (b: Beoordeling, { gepubliceerd, vastgezet }: Gekend): VorigeTrede | null => {
  const koppelingstekort = b.basis === 'koppelingstekort';
  if (b.besluit !== null) return tredeVanKracht(b) === null ? null : { trede: b.besluit.trede, herkomst: 'besluit', afwijkend: b.trede !== null && b.besluit.trede !== b.trede, koppelingstekort, ...(b.besluit.tot === undefined ? {} : { tot: b.besluit.tot }) };
  if (gepubliceerd !== null) return { trede: gepubliceerd, herkomst: 'gepubliceerd', koppelingstekort };
  if (vastgezet !== null && vastgezet !== b.trede) return { trede: vastgezet, herkomst: 'vastgezet', koppelingstekort };
  return b.soort === 'niet te beoordelen' ? null : { trede: b.trede, herkomst: 'voorstel', koppelingstekort, afgeleid: b.lezing === 'afgeleid' };
};
