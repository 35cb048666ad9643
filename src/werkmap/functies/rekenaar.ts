import type { Kader } from '../../engine';
import type { Taal } from '../../tekst';
import type { Celwaarde } from '../blad';
import type { Rekenaar } from '../formule';
import type { Dossierargumenten, Toelichtingargumenten } from './argumenten';
import { maakCelfuncties } from './celfuncties';
import type { Functieuitkomst } from './uitkomst';

const waardeVan = (u: Functieuitkomst<string | number>): Celwaarde => (u.gelukt ? u.waarde : null);

/** Reckons as the functions in the sheet do: with the very same code. */
export const maakRekenaar = (kaders: readonly Kader[], taal: Taal): Rekenaar => {
  const f = maakCelfuncties(kaders, taal);
  return (naam, a) => {
    switch (naam) {
      case 'TOTAALOPGAVE':
        return waardeVan(f.totaalopgave(a[0], a[1], a[2]));
      case 'EINDSTAND':
        return waardeVan(f.eindstand(a[0], a[1], a[2], a[3]));
      case 'PERCENTAGE':
        return waardeVan(f.percentage(a[0], a[1]));
      case 'TREDE':
        return waardeVan(f.trede(...(a as unknown as Dossierargumenten)));
      case 'TOELICHTING':
        return waardeVan(f.toelichting(...(a as unknown as Toelichtingargumenten)));
    }
  };
};
