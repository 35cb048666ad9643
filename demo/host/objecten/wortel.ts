import { Hostfout, onbekend } from '../fout';
import type { Host } from '../host';
import type { Werkboek } from '../werkboek';
import { tekst } from './args';
import { bereikObject } from './bereik/doel';
import { AANGEPASTE_FUNCTIES } from './functies';
import { INSTELLINGEN } from './instellingen';
import { NAMEN } from './namen';
import type { Hostobject, Soort } from './soort';
import { objectVan } from './soort';
import { TABELLEN } from './tabellen';
import { TOEPASSING } from './toepassing';
import { WERKBLADEN } from './werkbladen';

const BEVEILIGING: Soort<Werkboek> = { naam: 'WorkbookProtection', lees: { Protected: (b) => b.structuurBeveiligd } };

const EIGENSCHAPPEN: Soort<Werkboek> = {
  naam: 'DocumentProperties',
  lees: Object.fromEntries(['Title', 'Author', 'Subject', 'Keywords', 'Comments', 'Category', 'Manager', 'Company', 'LastAuthor'].map((naam) => [naam, (b: Werkboek) => b.eigenschappen.get(naam) ?? ''])),
  schrijf: Object.fromEntries(['Title', 'Author', 'Subject', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'].map((naam) => [naam, (b: Werkboek, v) => { b.eigenschappen.set(naam, tekst(v, `DocumentProperties.${naam}`)); }])),
};

const vanGebeurtenis = (_: Werkboek, [id]: readonly unknown[], h: Host): Hostobject | null => {
  const plek = typeof id === 'string' ? h.boek.zoekBereik(id, null) : null;
  return plek && bereikObject(h, plek.blad, plek.bereik);
};

const WERKBOEK: Soort<Werkboek> = {
  naam: 'Workbook',
  lees: { Name: (b) => b.naam, ReadOnly: (b) => b.alleenLezen },
  deel: {
    Worksheets: (b) => objectVan(WERKBLADEN, b),
    Tables: (b) => objectVan(TABELLEN, { boek: b, blad: null }),
    Names: () => objectVan(NAMEN, { blad: null }),
    Settings: (b) => objectVan(INSTELLINGEN, b),
    Application: (b) => objectVan(TOEPASSING, b),
    Properties: (b) => objectVan(EIGENSCHAPPEN, b),
    Protection: (b) => objectVan(BEVEILIGING, b),
  },
  doe: {
    GetSelectedRange: (b, _, h) => bereikObject(h, b.selectie.blad, b.selectie.bereik),
    GetActiveCell: (b, _, h) => bereikObject(h, b.selectie.blad, { ...b.selectie.bereik, totRij: b.selectie.bereik.rij, totKolom: b.selectie.bereik.kolom }),
    Save: (b) => b.wisOngedaan('Workbook.save'),
    _GetRangeForEventByReferenceId: vanGebeurtenis,
    _GetRangeOrNullObjectForEventByReferenceId: vanGebeurtenis,
    _GetReferenceCount: (_, _a, h) => h.verwijzingen.aantal,
    _RemoveReference: (_, [id], h) => h.verwijzingen.laatLos(tekst(id, 'Workbook._RemoveReference')),
  },
};

/** office.js tells that its commands can be called. */
const INTERN: Soort<Host> = { naam: 'AddinInternalService', doe: { NotifyActionHandlerReady: () => undefined } };

/** Whether the pane of the shared runtime shows: `Office.addin.showAsTaskpane` and `hide`. */
const RUNTIME: Soort<Host> = {
  naam: 'AppRuntimeService',
  doe: {
    GetAppRuntimeState: (h) => (h.venster.zichtbaar() ? 'Visible' : 'Background'),
    SetAppRuntimeState: (h, [staat]) => h.venster.toon(staat === 'Visible'),
  },
};

/** The root of every path: the workbook. */
export const wortel = (h: Host): Hostobject => objectVan(WERKBOEK, h.boek);

/** A service object that stands beside the workbook. */
export const nieuwObject = (naam: string, h: Host): Hostobject => {
  if (naam === 'Microsoft.ExcelServices.CustomFunctions') return objectVan(AANGEPASTE_FUNCTIES, h);
  if (naam === 'Microsoft.InternalService.AddinInternalService') return objectVan(INTERN, h);
  if (naam === 'Microsoft.AppRuntime.AppRuntimeService') return objectVan(RUNTIME, h);
  throw onbekend(naam);
};

/** An object that the client kept. */
export const opVerwijzing = (id: string, h: Host): Hostobject => {
  const o = h.verwijzingen.vind(id);
  if (!o) throw new Hostfout('InvalidReference', `De verwijzing ${id} is losgelaten.`);
  return o;
};
