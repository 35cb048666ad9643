import type { Bereik } from '../../../src/werkmap/blad';
import type { Criterium, Filter, Hostblad } from '../blad';
import { metCriterium, nieuwFilter, pasFilterToe } from '../filteren';
import { nietGevonden, onbekend, ongeldig } from '../fout';
import type { Host } from '../host';
import { magSchrijven } from '../host';
import { getal, json, veld } from './args';
import { bereikArg, bereikObject } from './bereik/doel';
import type { Hostobject, Json, Soort } from './soort';

/** Where a filter is kept: on a sheet or on a table. */
export interface Filterdoel {
  readonly blad: Hostblad;
  readonly lees: () => Filter | null;
  readonly zet: (f: Filter | null) => void;
  readonly totaalrij: () => boolean;
}

const criteriumVan = (j: Json): Criterium => {
  const op = veld(j, 'filterOn');
  const waarden = veld(j, 'values');
  if (op === 'Values' && Array.isArray(waarden)) return { soort: 'waarden', waarden: waarden.map(String) };
  const een = veld(j, 'criterion1');
  const twee = veld(j, 'criterion2');
  if (op === 'Custom' && typeof een === 'string') return { soort: 'vergelijking', een, twee: typeof twee === 'string' ? twee : null, of: veld(j, 'operator') === 'Or' };
  throw onbekend(`AutoFilter.Apply (filterOn ${JSON.stringify(op)})`);
};

const wijzig = (d: Filterdoel, h: Host, lid: string, doe: (f: Filter) => Filter | null): void => {
  magSchrijven(h, d.blad, lid);
  const f = d.lees();
  if (!f) throw ongeldig(`${lid}: er is geen filter.`, lid);
  const nieuw = doe(f);
  d.zet(nieuw && pasFilterToe(d.blad, nieuw, d.totaalrij()));
};

const pasToe = (d: Filterdoel, bereik: Bereik, kolom: number | null, criterium: Json, h: Host): void => {
  magSchrijven(h, d.blad, 'AutoFilter.Apply');
  const oud = d.lees();
  const zelfde = oud && oud.bereik.rij === bereik.rij && oud.bereik.kolom === bereik.kolom && oud.bereik.totKolom === bereik.totKolom;
  const f = zelfde ? { ...oud, bereik } : nieuwFilter(bereik);
  d.zet(pasFilterToe(d.blad, kolom === null || criterium === undefined || criterium === null ? f : metCriterium(f, kolom, criteriumVan(criterium)), d.totaalrij()));
};

const bereik = (d: Filterdoel, h: Host): Hostobject | null => {
  const f = d.lees();
  return f && bereikObject(h, d.blad, f.bereik);
};

const zonderKolom = (f: Filter, kolom: number): Filter => {
  const criteria = new Map(f.criteria);
  criteria.delete(kolom);
  return { ...f, criteria };
};

/** `Excel.AutoFilter`. */
export const FILTER: Soort<Filterdoel> = {
  naam: 'AutoFilter',
  lees: {
    Enabled: (d) => d.lees() !== null,
    IsDataFiltered: (d) => (d.lees()?.criteria.size ?? 0) > 0 || (d.lees()?.verbergt.size ?? 0) > 0,
  },
  doe: {
    Apply: (d, [b, kolom, criterium], h) => {
      const waar = bereikArg(h, b, d.blad, 'AutoFilter.Apply');
      pasToe(d, waar.bereik, kolom === undefined || kolom === null ? null : getal(kolom, 'AutoFilter.Apply'), json(criterium, 'AutoFilter.Apply'), h);
    },
    ClearCriteria: (d, _, h) => wijzig(d, h, 'AutoFilter.ClearCriteria', (f) => nieuwFilter(f.bereik)),
    ClearColumnCriteria: (d, [kolom], h) => wijzig(d, h, 'AutoFilter.ClearColumnCriteria', (f) => zonderKolom(f, getal(kolom, 'AutoFilter.ClearColumnCriteria'))),
    Reapply: (d, _, h) => wijzig(d, h, 'AutoFilter.Reapply', (f) => f),
    Remove: (d, _, h) => { magSchrijven(h, d.blad, 'AutoFilter.Remove'); d.zet(null); },
    GetRange: (d, _, h) => {
      const o = bereik(d, h);
      if (!o) throw nietGevonden('AutoFilter.GetRange: er is geen filter.', 'AutoFilter.GetRange');
      return o;
    },
    GetRangeOrNullObject: (d, _, h) => bereik(d, h),
  },
};
