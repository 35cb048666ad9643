import type { Beoordeling } from './beoordeling';
import type { Trede } from './dossier';
import type { Grootheid } from './grootheid';
import { percentage } from './percentage';

/** The quantities that add up over a province. */
export const OPTELBAAR = ['taakstellingMetHerverdeling', 'herverdeling', 'beginstand', 'totaalopgave', 'realisatie', 'eindstand'] as const satisfies readonly Grootheid[];

export type Optelbaar = (typeof OPTELBAAR)[number];

/** The row of the province. A sum over figures that are not all known is `null`, and `onbekend` names whose. */
export interface Provincie {
  readonly sommen: Readonly<Record<Optelbaar, number | null>>;
  readonly onbekend: Readonly<Record<Optelbaar, readonly string[]>>;
  /** Whole percents, as for a gemeente. */
  readonly pctTaakstelling: number | null;
  readonly pctTotaalopgave: number | null;
  readonly treden: Readonly<Record<string, number>>;
  readonly nietTeBeoordelen: readonly string[];
}

/** Every figure must be known to be added; a herverdeling that is not given, beside a taakstelling that is known, shifts nothing. */
const waardeVan = (b: Beoordeling, naam: Optelbaar): number | null => b.grootheden[naam] ?? (naam === 'herverdeling' && b.grootheden.taakstellingMetHerverdeling !== null ? 0 : null);

/** How many gemeenten stand on each trede, every trede of the ladder named. Proposals only, unless `van` says otherwise. */
export const telTreden = (beoordelingen: readonly Beoordeling[], treden: readonly Trede[], van: (b: Beoordeling) => Trede | null = (b) => b.trede): Record<string, number> => {
  const telling: Record<string, number> = Object.fromEntries(treden.map((t) => [String(t), 0]));
  for (const b of beoordelingen) {
    const trede = van(b);
    if (trede !== null) telling[String(trede)] = (telling[String(trede)] ?? 0) + 1;
  }
  return telling;
};

/** The sum of one quantity; `null` where it is not known of all. */
export const somVan = (beoordelingen: readonly Beoordeling[], naam: Optelbaar): number | null => {
  let totaal = 0;
  for (const b of beoordelingen) {
    const waarde = waardeVan(b, naam);
    if (waarde === null) return null;
    totaal += waarde;
  }
  return totaal;
};

/** Each name once: one that stands in two rows is one gemeente. */
const namenVan = (beoordelingen: readonly Beoordeling[]): readonly string[] => [...new Set(beoordelingen.map((b) => b.gemeente))];

/** Adds the gemeenten of one half-year up to the row of the province. */
export const telOp = (beoordelingen: readonly Beoordeling[], treden: readonly Trede[]): Provincie => {
  const sommen = perGrootheid((naam) => somVan(beoordelingen, naam));
  const zonder = (naam: Optelbaar): readonly string[] => (sommen[naam] === null ? namenVan(beoordelingen.filter((b) => waardeVan(b, naam) === null)) : []);
  return {
    sommen,
    onbekend: perGrootheid(zonder),
    pctTaakstelling: percentage(sommen.realisatie, sommen.taakstellingMetHerverdeling),
    pctTotaalopgave: percentage(sommen.realisatie, sommen.totaalopgave),
    treden: telTreden(beoordelingen, treden),
    nietTeBeoordelen: namenVan(beoordelingen.filter((b) => b.trede === null)),
  };
};

const perGrootheid = <T>(f: (naam: Optelbaar) => T): Record<Optelbaar, T> => ({
  taakstellingMetHerverdeling: f('taakstellingMetHerverdeling'),
  herverdeling: f('herverdeling'),
  beginstand: f('beginstand'),
  totaalopgave: f('totaalopgave'),
  realisatie: f('realisatie'),
  eindstand: f('eindstand'),
});
