import type { Volger } from '../../werkboek';
import { werkbladObject } from '../werkblad';
import type { Soort } from '../soort';
import { objectVan } from '../soort';
import { VALIDATIE } from '../bijlagen';
import { REGELS } from '../regels';
import { verwijzing } from './doel';
import { LEZEN, SCHRIJVEN } from './leden';
import { OPMAAK } from './opmaak';
import { EIGENSCHAPPEN } from './eigenschappen';
import { WIJZIGEN } from './wijzigen';
import { ZOEKEN } from './zoeken';

/** `Excel.Range`. */
export const BEREIK: Soort<Volger> = {
  naam: 'Range',
  id: (d, h) => verwijzing(h, objectVan(BEREIK, d)),
  lees: LEZEN,
  schrijf: SCHRIJVEN,
  deel: {
    Worksheet: (d) => werkbladObject(d.blad),
    Format: (d) => objectVan(OPMAAK, d),
    ConditionalFormats: (d) => objectVan(REGELS, d),
    DataValidation: (d) => objectVan(VALIDATIE, d),
  },
  doe: {
    ...ZOEKEN,
    ...WIJZIGEN,
    ...EIGENSCHAPPEN,
    _KeepReference: (d, _, h) => { h.verwijzingen.bewaar(objectVan(BEREIK, d)); },
  },
};
