import type { Herleiding, Kader, Periode } from '../engine';
import { utrecht2021, utrecht2024 } from './index';
import { gevolgen2021, gevolgen2024, herverdelingHeuvelrug, trajectzinnen, type Tredegevolg, type Trajectzin } from './utrecht/brieven';
import { briefladder2021, briefladder2024, type Briefladder } from './utrecht/briefregels';

/** An agreed shift of the taakstelling, by the name that letters give it, and the half-years that it ran. */
export interface Herverdelingsafspraak {
  readonly van: string;
  readonly kort: string;
  readonly eerste: Periode;
  readonly laatste: Periode;
  readonly herleiding: Herleiding;
}

/** What letters under a kader say beside its ladder. Kept apart from the kader: no trede follows from it. */
export interface Briefgegevens {
  readonly gevolgen: readonly Tredegevolg[];
  readonly herverdelingen: readonly Herverdelingsafspraak[];
  /** The steps from trede 4 on in plain words. */
  readonly traject: readonly Trajectzin[];
  /** `null` where nobody wrote it. */
  readonly ladder: Briefladder | null;
}

const GEGEVENS: ReadonlyMap<string, Briefgegevens> = new Map([
  [utrecht2021.id, { gevolgen: gevolgen2021, herverdelingen: [herverdelingHeuvelrug], traject: trajectzinnen, ladder: briefladder2021 }],
  [utrecht2024.id, { gevolgen: gevolgen2024, herverdelingen: [herverdelingHeuvelrug], traject: trajectzinnen, ladder: briefladder2024 }],
]);

export const briefgegevensVan = (kader: Kader): Briefgegevens => GEGEVENS.get(kader.id) ?? { gevolgen: [], herverdelingen: [], traject: [], ladder: null };
