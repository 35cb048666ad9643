import { leesBereikadres, volAdres } from '../adressen';
import type { Hostblad } from '../blad';
import { Hostfout, nietGevonden, ongeldig } from '../fout';
import type { Host } from '../host';
import type { Naam } from '../ongedaan';
import { tekst } from './args';
import { bereikObject, isVolger, plek } from './bereik/doel';
import type { Arg, Hostobject, Soort } from './soort';
import { isHostobject, objectVan } from './soort';
import { werkbladObject } from './werkblad';

/** The names of a sheet, or (null) of the workbook. */
export interface Namendoel { readonly blad: Hostblad | null }

interface Naamdoel { readonly naam: string; readonly blad: string | null }

const van = (d: Naamdoel, h: Host): Naam => {
  const n = [...h.boek.namen.values()].find((x) => x.blad === d.blad && x.naam.toLowerCase() === d.naam.toLowerCase());
  if (!n) throw nietGevonden(`NamedItem: ${d.naam} bestaat niet meer.`, 'NamedItem');
  return n;
};

const bereik = (d: Naamdoel, h: Host): Hostobject | null => {
  const gevonden = h.boek.zoekBereik(van(d, h).formule, null);
  return gevonden && bereikObject(h, gevonden.blad, gevonden.bereik);
};

const NAAM: Soort<Naamdoel> = {
  naam: 'NamedItem',
  id: (d) => ({ Id: d.naam }),
  lees: {
    Name: (d, h) => van(d, h).naam,
    Formula: (d, h) => van(d, h).formule,
    Visible: (d, h) => van(d, h).zichtbaar,
    Scope: (d) => (d.blad === null ? 'Workbook' : 'Worksheet'),
    Type: (d, h) => (h.boek.zoekBereik(van(d, h).formule, null) ? 'Range' : 'String'),
    Value: (d, h) => van(d, h).formule.replace(/^=/, ''),
  },
  schrijf: {
    Visible: (d, v, h) => h.boek.zetNaam({ ...van(d, h), zichtbaar: v === true }),
    Formula: (d, v, h) => h.boek.zetNaam({ ...van(d, h), formule: tekst(v, 'NamedItem.Formula') }),
  },
  deel: { Worksheet: (d, h) => { const b = d.blad === null ? undefined : h.boek.blad(d.blad); return b ? werkbladObject(b) : null; } },
  doe: {
    Delete: (d, _, h) => h.boek.verwijderNaam(van(d, h)),
    GetRange: (d, _, h) => {
      const o = bereik(d, h);
      if (!o) throw nietGevonden(`NamedItem.GetRange: ${d.naam} is geen bereik.`, 'NamedItem.GetRange');
      return o;
    },
    GetRangeOrNullObject: (d, _, h) => bereik(d, h),
  },
};

const lijst = (d: Namendoel, h: Host): Naam[] => [...h.boek.namen.values()].filter((n) => n.blad === (d.blad?.id ?? null));

const vind = (d: Namendoel, sleutel: Arg, h: Host): Hostobject | null => {
  const klein = tekst(sleutel, 'NamedItemCollection.GetItem').toLowerCase();
  const n = lijst(d, h).find((x) => x.naam.toLowerCase() === klein);
  return n ? objectVan(NAAM, { naam: n.naam, blad: n.blad }) : null;
};

const formuleVan = (a: Arg): string => {
  if (isHostobject(a) && isVolger(a.doel)) return `=${volAdres(a.doel.blad.naam, plek(a.doel))}`;
  return typeof a === 'string' && !a.startsWith('=') ? `="${a.replaceAll('"', '""')}"` : String(isHostobject(a) ? '' : a);
};

const voegToe = (d: Namendoel, args: readonly Arg[], h: Host): Hostobject => {
  const lid = 'NamedItemCollection.Add';
  if (h.boek.alleenLezen) throw new Hostfout('AccessDenied', 'The workbook is read-only.', lid);
  const naam = tekst(args[0], lid);
  if (!/^[\p{L}_\\][\p{L}\d_.\\?]*$/u.test(naam) || leesBereikadres(naam)) throw ongeldig(`${lid}: ${naam} kan niet.`, lid);
  if (vind(d, naam, h)) throw new Hostfout('ItemAlreadyExists', `${lid}: ${naam} bestaat al.`, lid);
  h.boek.zetNaam({ naam, formule: formuleVan(args[1]), blad: d.blad?.id ?? null, zichtbaar: true });
  return objectVan(NAAM, { naam, blad: d.blad?.id ?? null });
};

/** `Excel.NamedItemCollection`. */
export const NAMEN: Soort<Namendoel> = {
  naam: 'NamedItemCollection',
  lees: {},
  items: (d, h) => lijst(d, h).map((n) => objectVan(NAAM, { naam: n.naam, blad: n.blad })),
  item: (d, [sleutel], h) => {
    const o = vind(d, sleutel, h);
    if (!o) throw nietGevonden(`NamedItemCollection: ${JSON.stringify(sleutel)} bestaat niet.`, 'NamedItemCollection.GetItem');
    return o;
  },
  doe: {
    Add: voegToe,
    GetCount: (d, _, h) => lijst(d, h).length,
    GetItemOrNullObject: (d, [sleutel], h) => vind(d, sleutel, h),
  },
};
