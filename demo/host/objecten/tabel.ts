import type { Bereik } from '../../../src/werkmap/blad';
import type { Hostblad, Hosttabel } from '../blad';
import { nieuwFilter, pasFilterToe } from '../filteren';
import { Hostfout, nietGevonden, ongeldig } from '../fout';
import type { Host } from '../host';
import { magSchrijven } from '../host';
import { schrijfRooster, uniekeKop, zetKoppen } from '../schrijven';
import { schuif } from '../schuiven';
import { pasMaatAan, vindTabel, voegKolomToe, zetTabel, zetTotaalrij } from '../tabel';
import { getal, json, tekst } from './args';
import { bereikArg, bereikObject } from './bereik/doel';
import type { Filterdoel } from './filter';
import { FILTER } from './filter';
import { registraties, TABELGEBEURTENISSEN } from './gebeurtenissen';
import type { Arg, Hostobject, Json, Soort } from './soort';
import { objectVan } from './soort';
import { werkbladObject } from './werkblad';

export interface Tabeldoel { readonly blad: Hostblad; readonly id: string }

const van = (d: Tabeldoel): Hosttabel => {
  const t = d.blad.staat.tabellen.find((x) => x.id === d.id);
  if (!t) throw nietGevonden('De tabel bestaat niet meer.', 'Table');
  return t;
};

const romp = (t: Hosttabel): Bereik => ({ ...t.bereik, rij: t.bereik.rij + (t.kop ? 1 : 0), totRij: t.bereik.totRij - (t.totaalrij ? 1 : 0) });

const koprij = (t: Hosttabel): Bereik => {
  if (!t.kop) throw new Hostfout('InvalidOperation', 'De tabel heeft geen koprij.', 'Table.GetHeaderRowRange');
  return { ...t.bereik, totRij: t.bereik.rij };
};

const totaal = (t: Hosttabel): Bereik => {
  if (!t.totaalrij) throw new Hostfout('InvalidOperation', 'De tabel heeft geen totaalrij.', 'Table.GetTotalRowRange');
  return { ...t.bereik, rij: t.bereik.totRij };
};

interface Kolomdoel extends Tabeldoel { readonly kolom: number }

const plaats = (d: Kolomdoel): number => {
  const i = van(d).kolommen.findIndex((k) => k.id === d.kolom);
  if (i < 0) throw nietGevonden('De kolom bestaat niet meer.', 'TableColumn');
  return i;
};

const kolombereik = (deel: (t: Hosttabel) => Bereik) => (d: Kolomdoel, _: readonly Arg[], h: Host): Hostobject => {
  const t = van(d);
  const kolom = t.bereik.kolom + plaats(d);
  return bereikObject(h, d.blad, { ...deel(t), kolom, totKolom: kolom });
};

const KOLOM: Soort<Kolomdoel> = {
  naam: 'TableColumn',
  id: (d) => ({ Id: d.kolom }),
  lees: {
    Id: (d) => d.kolom,
    Index: plaats,
    Name: (d) => van(d).kolommen[plaats(d)]?.naam ?? '',
    Values: (d) => {
      const t = van(d);
      const kolom = t.bereik.kolom + plaats(d);
      return Array.from({ length: t.bereik.totRij - t.bereik.rij + 1 }, (_, i) => { const w = d.blad.waarde(t.bereik.rij + i, kolom); return [w === null ? '' : typeof w === 'object' ? w.fout : w]; });
    },
  },
  schrijf: {
    Name: (d, v, h) => {
      magSchrijven(h, d.blad, 'TableColumn.Name');
      const t = van(d);
      const i = plaats(d);
      zetTabel(d.blad, d.id, { kolommen: t.kolommen.map((k, n) => (n === i ? { ...k, naam: uniekeKop(t, i, tekst(v, 'TableColumn.Name')) } : k)) });
      zetKoppen(d.blad);
    },
  },
  doe: {
    GetRange: kolombereik((t) => t.bereik),
    GetDataBodyRange: kolombereik(romp),
    GetHeaderRowRange: kolombereik(koprij),
    GetTotalRowRange: kolombereik(totaal),
    Delete: (d, _, h) => {
      magSchrijven(h, d.blad, 'TableColumn.Delete');
      const t = van(d);
      const kolom = t.bereik.kolom + plaats(d);
      schuif(h.boek, d.blad, { ...t.bereik, kolom, totKolom: kolom }, 'kolom', -1, 'invoegtoepassing');
    },
  },
};

const vindKolom = (d: Tabeldoel, sleutel: Arg): Kolomdoel | undefined => {
  const k = van(d).kolommen.find((x) => x.id === sleutel || (typeof sleutel === 'string' && x.naam.toLowerCase() === sleutel.toLowerCase()));
  return k && { ...d, kolom: k.id };
};

const kolomObject = (k: Kolomdoel | undefined, wat: Arg): Hostobject => {
  if (!k) throw nietGevonden(`TableColumnCollection: ${JSON.stringify(wat)} bestaat niet.`, 'TableColumnCollection.GetItem');
  return objectVan(KOLOM, k);
};

const KOLOMMEN: Soort<Tabeldoel> = {
  naam: 'TableColumnCollection',
  lees: { Count: (d) => van(d).kolommen.length },
  items: (d) => van(d).kolommen.map((k) => objectVan(KOLOM, { ...d, kolom: k.id })),
  item: (d, [sleutel]) => kolomObject(vindKolom(d, sleutel), sleutel),
  doe: {
    Add: (d, [index, waarden, naam], h) => {
      magSchrijven(h, d.blad, 'TableColumnCollection.Add');
      const i = voegKolomToe(h.boek, d.blad, van(d), index === undefined || index === null ? null : getal(index, 'TableColumnCollection.Add'), typeof naam === 'string' ? naam : null);
      const t = van(d);
      const kolom = t.bereik.kolom + i;
      if (waarden !== undefined && waarden !== null) schrijfRooster(h.boek, d.blad, { ...t.bereik, kolom, totKolom: kolom }, json(waarden, 'TableColumnCollection.Add'), 'invoegtoepassing', 'TableColumnCollection.Add');
      return kolomObject({ ...d, kolom: van(d).kolommen[i]?.id ?? -1 }, i);
    },
    GetCount: (d) => van(d).kolommen.length,
    GetItemAt: (d, [i]) => { const k = van(d).kolommen[getal(i, 'TableColumnCollection.GetItemAt')]; return kolomObject(k && { ...d, kolom: k.id }, i); },
    GetItemOrNullObject: (d, [sleutel]) => { const k = vindKolom(d, sleutel); return k ? objectVan(KOLOM, k) : null; },
  },
};

export const filterVanTabel = (d: Tabeldoel): Filterdoel => ({
  blad: d.blad,
  lees: () => van(d).filter,
  zet: (filter) => zetTabel(d.blad, d.id, { filter }),
  totaalrij: () => van(d).totaalrij,
});

const herfilter = (d: Tabeldoel, h: Host, lid: string, leeg: boolean): void => {
  magSchrijven(h, d.blad, lid);
  const t = van(d);
  if (t.filter) zetTabel(d.blad, d.id, { filter: pasFilterToe(d.blad, leeg ? nieuwFilter(t.filter.bereik) : t.filter, t.totaalrij) });
};

const zetNaam = (d: Tabeldoel, v: Json, h: Host): void => {
  magSchrijven(h, d.blad, 'Table.Name');
  const naam = tekst(v, 'Table.Name');
  if (!/^[\p{L}_\\][\p{L}\d_.]*$/u.test(naam)) throw ongeldig(`Table.Name: ${naam} kan niet.`, 'Table.Name');
  const ander = vindTabel(h.boek, naam);
  if ((ander && ander.id !== d.id) || h.boek.zoekNaam(naam, null)) throw new Hostfout('ItemAlreadyExists', `Table.Name: ${naam} bestaat al.`, 'Table.Name');
  zetTabel(d.blad, d.id, { naam });
};

/** `Excel.Table`. */
export const TABEL: Soort<Tabeldoel> = {
  naam: 'Table',
  id: (d) => ({ Id: d.id }),
  lees: {
    Id: (d) => d.id,
    Name: (d) => van(d).naam,
    ShowHeaders: (d) => van(d).kop,
    ShowTotals: (d) => van(d).totaalrij,
    ShowFilterButton: (d) => van(d).filter !== null,
    Style: (d) => van(d).stijl,
  },
  schrijf: {
    Name: zetNaam,
    ShowTotals: (d, v, h) => { magSchrijven(h, d.blad, 'Table.ShowTotals'); zetTotaalrij(h.boek, d.blad, van(d), v === true); },
    ShowFilterButton: (d, v, h) => { magSchrijven(h, d.blad, 'Table.ShowFilterButton'); zetTabel(d.blad, d.id, { filter: v === true ? van(d).filter ?? nieuwFilter(van(d).bereik) : null }); },
    Style: (d, v, h) => { magSchrijven(h, d.blad, 'Table.Style'); zetTabel(d.blad, d.id, { stijl: tekst(v, 'Table.Style') }); },
  },
  deel: {
    Columns: (d) => objectVan(KOLOMMEN, d),
    Worksheet: (d) => werkbladObject(d.blad),
    AutoFilter: (d) => objectVan(FILTER, filterVanTabel(d)),
  },
  doe: {
    ...registraties<Tabeldoel>(TABELGEBEURTENISSEN, (d) => d.id),
    GetRange: (d, _, h) => bereikObject(h, d.blad, van(d).bereik),
    GetDataBodyRange: (d, _, h) => bereikObject(h, d.blad, romp(van(d))),
    GetHeaderRowRange: (d, _, h) => bereikObject(h, d.blad, koprij(van(d))),
    GetTotalRowRange: (d, _, h) => bereikObject(h, d.blad, totaal(van(d))),
    Resize: (d, [b], h) => { magSchrijven(h, d.blad, 'Table.Resize'); pasMaatAan(d.blad, van(d), bereikArg(h, b, d.blad, 'Table.Resize').bereik); },
    ClearFilters: (d, _, h) => herfilter(d, h, 'Table.ClearFilters', true),
    ReapplyFilters: (d, _, h) => herfilter(d, h, 'Table.ReapplyFilters', false),
    ConvertToRange: (d, _, h) => {
      magSchrijven(h, d.blad, 'Table.ConvertToRange');
      const { bereik } = van(d);
      d.blad.zet({ tabellen: d.blad.staat.tabellen.filter((t) => t.id !== d.id) });
      return bereikObject(h, d.blad, bereik);
    },
    Delete: (d, _, h) => {
      magSchrijven(h, d.blad, 'Table.Delete');
      const { bereik } = van(d);
      d.blad.zet({ tabellen: d.blad.staat.tabellen.filter((t) => t.id !== d.id) });
      schuif(h.boek, d.blad, bereik, 'rij', -1, 'invoegtoepassing');
    },
  },
};
