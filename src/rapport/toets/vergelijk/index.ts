import { gelijk } from '../../../engine';
import type { Bewering } from '../beweringen';
import type { Tabelzoeker } from '../zoeker';
import { toetsCijfers } from './cijfers';
import { toetsHerverdeling, toetsPeildatum, toetsTegenrichting, toetsTussendag, toetsVergelijking, toetsVerhouding, toetsVerschil } from './overig';
import { toetsBeweging, toetsGehaald, toetsOvergang, toetsPlaatsing, toetsPrecies, toetsTekort, toetsTekortaantal, toetsTekorttelling, toetsTelling, toetsZonderTrede } from './treden';
import { KLOPT, ONBEKEND, strijdig, type Uitslag } from './uitslag';

/** Holds one claim against the tables. What is held against other places in the texts comes later. */
export const toetsBewering = (b: Bewering, t: Tabelzoeker): Uitslag => {
  switch (b.soort) {
    case 'cijfers':
      return toetsCijfers(b, t);
    case 'telling':
      return toetsTelling(b, t);
    case 'tekorttelling':
      return toetsTekorttelling(b, t);
    case 'zonder trede':
      return toetsZonderTrede(b, t);
    case 'tekortaantal':
      return toetsTekortaantal(b, t);
    case 'alle gemeenten': {
      const geteld = t.tabellen.gemeenten.length;
      return geteld === 0 ? ONBEKEND : b.aantal === geteld ? KLOPT : strijdig({ code: 'ALLE_GEMEENTEN', vermeld: b.aantal, geteld });
    }
    case 'lijst':
      return b.aantal === b.namen.length ? KLOPT : strijdig({ code: 'LIJST', vermeld: b.aantal, genoemd: b.namen });
    case 'plaatsing':
      return toetsPlaatsing(b, t);
    case 'beweging':
      return toetsBeweging(b, t);
    case 'overgang':
      return toetsOvergang(b, t);
    case 'precies':
      return toetsPrecies(b, t);
    case 'tekort':
      return toetsTekort(b, t);
    case 'opgave gehaald':
      return toetsGehaald(b, t);
    case 'vergelijking':
      return toetsVergelijking(b, t);
    case 'herverdeling':
      return toetsHerverdeling(b, t);
    case 'peildatum':
      return toetsPeildatum(b);
    case 'tussendag':
      return toetsTussendag(b);
    case 'verhouding':
      return toetsVerhouding(b, t);
    case 'verschil':
      return toetsVerschil(b, t);
    case 'tegenrichting':
      return toetsTegenrichting(b);
    case 'zelfde halfjaar':
      return gelijk(b.een, b.twee) ? KLOPT : strijdig({ code: 'HALFJAREN', een: b.een, twee: b.twee });
    case 'extra':
    case 'briefdatum':
    case 'tabelrij':
      return KLOPT;
  }
};
