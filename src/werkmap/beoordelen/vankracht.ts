import { beslotenVan, overgangen, telTreden, tredeVanKracht, type Besloten, type Overgangen } from '../../engine';
import { tredentabel, type BeoordeeldeTabel } from './beoordeelWerkmap';

/** What holds in a half-year: the besluit where there is one, else the proposal. */
export interface VanKracht {
  /** How many gemeenten stand on each trede. */
  readonly treden: Readonly<Record<string, number>>;
  /** Who went up, down or stayed, against the trede in force during the half-year. */
  readonly overgangen: Overgangen;
  /** The decisions among them. */
  readonly besloten: readonly Besloten[];
}

/** The counts and movements of a half-year with its decisions in them; `provincie.treden` and `overgangen` are of the proposals alone. */
export const vanKracht = ({ rijen, kader }: BeoordeeldeTabel): VanKracht => {
  const beoordelingen = rijen.flatMap((r) => r.beoordeling ?? []);
  return {
    treden: telTreden(beoordelingen, kader?.treden.map((t) => t.trede) ?? [], tredeVanKracht),
    overgangen: overgangen(tredentabel(beoordelingen, (b) => b.grootheden.vorigeTrede), tredentabel(beoordelingen, tredeVanKracht), rijen.flatMap(({ rij }) => rij.gemeente?.naam ?? [])),
    besloten: beslotenVan(beoordelingen),
  };
};
