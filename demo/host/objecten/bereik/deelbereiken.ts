import { breedte, hoogte, volAdres } from '../../adressen';
import { nietGevonden } from '../../fout';
import { werkbladObject } from '../werkblad';
import type { Soort } from '../soort';
import { objectVan } from '../soort';
import { BEREIK } from './bereik';
import type { Deelbereiken } from './doel';
import { plek, verwijzing } from './doel';

const DELEN: Soort<Deelbereiken> = {
  naam: 'RangeCollection',
  lees: {},
  items: (d) => d.delen.map((v) => objectVan(BEREIK, v)),
  doe: {
    GetCount: (d) => d.delen.length,
    GetItemAt: (d, [i]) => {
      const v = d.delen[Number(i)];
      if (!v) throw nietGevonden(`RangeCollection: er is geen bereik ${String(i)}.`, 'RangeCollection.GetItemAt');
      return objectVan(BEREIK, v);
    },
  },
};

/** `Excel.RangeAreas`: only its areas, addresses and counts. */
export const DEELBEREIKEN: Soort<Deelbereiken> = {
  naam: 'RangeAreas',
  id: (d, h) => verwijzing(h, objectVan(DEELBEREIKEN, d)),
  lees: {
    Address: (d) => d.delen.map((v) => volAdres(d.blad.naam, plek(v))).join(','),
    AreaCount: (d) => d.delen.length,
    CellCount: (d) => d.delen.reduce((n, v) => n + hoogte(plek(v)) * breedte(plek(v)), 0),
  },
  deel: { Areas: (d) => objectVan(DELEN, d), Worksheet: (d) => werkbladObject(d.blad) },
  doe: { _KeepReference: (d, _, h) => { h.verwijzingen.bewaar(objectVan(DEELBEREIKEN, d)); } },
};
