import { tredeVanKracht } from '../../../engine';
import type { BeoordeeldeRij } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { naamVan } from '../cijfers';

/** The trede that holds, decided or proposed. */
const tredeVan = ({ beoordeling: b }: BeoordeeldeRij): number | null => (b === null ? null : tredeVanKracht(b));

/** What a row asks of the user, heaviest first: up, not assessable, down, the rest. */
const gewicht = (r: BeoordeeldeRij): number => {
  const naar = tredeVan(r);
  const van = r.beoordeling?.grootheden.vorigeTrede ?? null;
  if (naar === null) return 1;
  if (van === null || van === naar) return 3;
  return naar > van ? 0 : 2;
};

const opNaam = new Intl.Collator('nl');

/** Rows by consequence: who goes up (the highest trede first), what cannot be assessed, who goes down, who stays. */
export const naarGevolg = (rijen: readonly BeoordeeldeRij[]): readonly BeoordeeldeRij[] =>
  [...rijen].sort((a, b) => gewicht(a) - gewicht(b) || (tredeVan(b) ?? 0) - (tredeVan(a) ?? 0) || opNaam.compare(naamVan(a.rij), naamVan(b.rij)));
