import type { Hostblad } from '../blad';
import { nietGevonden } from '../fout';
import { magSchrijven } from '../host';
import type { Host } from '../host';
import { maakTabel, vindTabel } from '../tabel';
import type { Werkboek } from '../werkboek';
import { getal, tekst, waar } from './args';
import { bereikArg } from './bereik/doel';
import type { Arg, Hostobject, Soort } from './soort';
import { objectVan } from './soort';
import { TABEL } from './tabel';
import type { Tabeldoel } from './tabel';

/** The tables of a sheet, or (null) of the whole workbook. */
export interface Tabellendoel { readonly boek: Werkboek; readonly blad: Hostblad | null }

const lijst = (d: Tabellendoel): Tabeldoel[] =>
  (d.blad ? [d.blad] : d.boek.bladen).flatMap((blad) => blad.staat.tabellen.map((t) => ({ blad, id: t.id })));

const vind = (d: Tabellendoel, sleutel: Arg): Tabeldoel | undefined => {
  const t = vindTabel(d.boek, tekst(sleutel, 'TableCollection.GetItem'));
  return t && (d.blad === null || t.blad === d.blad) ? t : undefined;
};

const verplicht = (t: Tabeldoel | undefined, wat: string): Hostobject => {
  if (!t) throw nietGevonden(`TableCollection: ${wat} bestaat niet.`, 'TableCollection.GetItem');
  return objectVan(TABEL, t);
};

/** `Excel.TableCollection`. */
export const TABELLEN: Soort<Tabellendoel> = {
  naam: 'TableCollection',
  lees: { Count: (d) => lijst(d).length },
  items: (d) => lijst(d).map((t) => objectVan(TABEL, t)),
  item: (d, [sleutel]) => verplicht(vind(d, sleutel), JSON.stringify(sleutel)),
  doe: {
    Add: (d, [adres, kop], h: Host) => {
      const { blad, bereik } = bereikArg(h, adres, d.blad ?? h.boek.selectie.blad, 'TableCollection.Add');
      magSchrijven(h, blad, 'TableCollection.Add');
      return objectVan(TABEL, { blad, id: maakTabel(h.boek, blad, bereik, waar(kop)) });
    },
    GetCount: (d) => lijst(d).length,
    GetItemAt: (d, [i]) => verplicht(lijst(d)[getal(i, 'TableCollection.GetItemAt')], `nummer ${String(i)}`),
    GetItemOrNullObject: (d, [sleutel]) => { const t = vind(d, sleutel); return t ? objectVan(TABEL, t) : null; },
  },
};

/** `Excel.TableScopedCollection`: the tables of a range. */
export const TABELLEN_BINNEN: Soort<{ readonly boek: Werkboek; readonly tabellen: readonly Tabeldoel[] }> = {
  naam: 'TableScopedCollection',
  lees: {},
  items: (d) => d.tabellen.map((t) => objectVan(TABEL, t)),
  item: (d, [sleutel]) => {
    const t = vindTabel(d.boek, tekst(sleutel, 'TableScopedCollection.GetItem'));
    return verplicht(d.tabellen.find((x) => x.id === t?.id), JSON.stringify(sleutel));
  },
  doe: {
    GetCount: (d) => d.tabellen.length,
    GetFirst: (d) => verplicht(d.tabellen[0], 'de eerste'),
    GetItemOrNullObject: (d, [sleutel]) => {
      const t = vindTabel(d.boek, tekst(sleutel, 'TableScopedCollection.GetItemOrNullObject'));
      const gevonden = d.tabellen.find((x) => x.id === t?.id);
      return gevonden ? objectVan(TABEL, gevonden) : null;
    },
  },
};
