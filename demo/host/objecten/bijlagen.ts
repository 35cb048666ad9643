import { doorsnede } from '../adressen';
import type { Bijlage, Hostblad } from '../blad';
import type { Volger } from '../werkboek';
import { plek } from './bereik/doel';
import type { Hostobject, Soort } from './soort';
import { objectVan } from './soort';

/** What floats over a sheet, or hangs on a cell of it: known and counted, not drawn, and but for charts not made here. */
const verzameling = (naam: string, soort: Bijlage['soort'], lid = 'Name'): ((b: Hostblad) => Hostobject) => {
  const een: Soort<Bijlage> = { naam, id: (x) => ({ Id: x.naam }), lees: { [lid]: (x) => x.naam } };
  const van = (b: Hostblad): readonly Bijlage[] => b.staat.bijlagen.filter((x) => x.soort === soort);
  const alle: Soort<Hostblad> = { naam: `${naam}Collection`, items: (b) => van(b).map((x) => objectVan(een, x)), doe: { GetCount: (b) => van(b).length } };
  return (b) => objectVan(alle, b);
};

export const VORMEN = verzameling('Shape', 'vorm');
export const OPMERKINGEN = verzameling('Comment', 'opmerking', 'Content');
export const DRAAITABELLEN = verzameling('PivotTable', 'draaitabel');

const isHeel = (d: Volger): boolean => d.blad.staat.validaties.some((v) => { const b = doorsnede(v.bereik, plek(d)); return b !== null && JSON.stringify(b) === JSON.stringify(plek(d)); });

/** `Excel.DataValidation` of a range: its type alone. */
export const VALIDATIE: Soort<Volger> = {
  naam: 'DataValidation',
  lees: {
    Type: (d) => {
      const raak = d.blad.staat.validaties.filter((v) => doorsnede(v.bereik, plek(d)) !== null);
      const [een, twee] = raak;
      if (een === undefined) return 'None';
      return twee !== undefined ? 'MixedCriteria' : isHeel(d) ? een.soort : 'Inconsistent';
    },
  },
};
