import { HEEL_BLAD } from '../adressen';
import type { Hostblad } from '../blad';
import { Hostfout, ongeldig } from '../fout';
import type { Host } from '../host';
import { eisVrijeStructuur, magSchrijven } from '../host';
import { getal, tekst, waar } from './args';
import { bereikArg, bereikObject } from './bereik/doel';
import { DRAAITABELLEN, OPMERKINGEN, VORMEN } from './bijlagen';
import { FILTER } from './filter';
import { BLADGEBEURTENISSEN, registraties } from './gebeurtenissen';
import { EIGENSCHAPPEN_VAN_BLAD } from './instellingen';
import { GRAFIEKEN } from './grafieken';
import { NAMEN } from './namen';
import { PAGINA } from './pagina';
import type { Arg, Hostobject, Soort } from './soort';
import { objectVan } from './soort';
import { TABELLEN } from './tabellen';

const BEVEILIGING: Soort<Hostblad> = {
  naam: 'WorksheetProtection',
  lees: { Protected: (b) => b.staat.beveiligd },
  doe: {
    Protect: (b, _, h) => {
      if (b.staat.beveiligd) throw new Hostfout('InvalidOperation', 'Het blad is al beveiligd.', 'WorksheetProtection.Protect');
      b.zet({ beveiligd: true });
      h.boek.wisOngedaan('WorksheetProtection.protect');
    },
    Unprotect: (b, _, h) => {
      b.zet({ beveiligd: false });
      h.boek.wisOngedaan('WorksheetProtection.unprotect');
    },
  },
};

const VASTE_RIJEN: Soort<Hostblad> = {
  naam: 'WorksheetFreezePanes',
  doe: {
    FreezeRows: (b, [aantal]) => {
      const n = aantal === undefined || aantal === null ? 1 : getal(aantal, 'WorksheetFreezePanes.FreezeRows');
      if (!Number.isInteger(n) || n < 1) throw ongeldig(`WorksheetFreezePanes.FreezeRows: ${n} kan niet.`, 'WorksheetFreezePanes.FreezeRows');
      b.zet({ vasteRijen: n });
    },
    GetLocationOrNullObject: (b, _, h) => (b.staat.vasteRijen === 0 ? null : bereikObject(h, b, { ...HEEL_BLAD, totRij: b.staat.vasteRijen - 1 })),
    Unfreeze: (b) => b.zet({ vasteRijen: 0 }),
  },
};

const gebruikt = (b: Hostblad, args: readonly Arg[], h: Host): Hostobject | null => {
  if (!h.rekentNiet) h.herrekening.reken();
  const bereik = b.gebruikt(HEEL_BLAD, waar(args[0]));
  return bereik && bereikObject(h, b, bereik);
};

const hernoem = (b: Hostblad, naam: string, h: Host): void => {
  if (h.boek.alleenLezen) magSchrijven(h, b, 'Worksheet.Name');
  eisVrijeStructuur(h.boek, 'Worksheet.Name');
  if (naam === '' || naam.length > 31 || /[\\/?*[\]:]/.test(naam)) throw ongeldig(`Worksheet.Name: ${naam} kan niet.`, 'Worksheet.Name');
  const ander = h.boek.blad(naam);
  if (ander && ander !== b) throw new Hostfout('ItemAlreadyExists', `Worksheet.Name: ${naam} bestaat al.`, 'Worksheet.Name');
  h.boek.hernoem(b, naam);
  h.boek.wisOngedaan('Worksheet.name');
};

const buur = (stap: 1 | -1, moet: boolean) => (b: Hostblad, [zichtbaar]: readonly Arg[], h: Host): Hostobject | null => {
  const rest = h.boek.bladen.filter((x) => x === b || !waar(zichtbaar) || x.staat.zichtbaar === 'Visible');
  const gevonden = rest[rest.indexOf(b) + stap];
  if (!gevonden && moet) throw new Hostfout('ItemNotFound', 'Er is geen blad naast dit blad.', 'Worksheet.GetNext');
  return gevonden ? werkbladObject(gevonden) : null;
};

/** `Excel.Worksheet`. */
export const WERKBLAD: Soort<Hostblad> = {
  naam: 'Worksheet',
  id: (b) => ({ Id: b.id }),
  lees: {
    Id: (b) => b.id,
    Name: (b) => b.naam,
    Position: (b, h) => h.boek.bladen.indexOf(b),
    Visibility: (b) => b.staat.zichtbaar,
    TabColor: (b) => b.staat.tabkleur,
  },
  schrijf: {
    Name: (b, v, h) => hernoem(b, tekst(v, 'Worksheet.Name'), h),
    Position: (b, v, h) => h.boek.verplaatsBlad(b, getal(v, 'Worksheet.Position')),
    TabColor: (b, v) => b.zet({ tabkleur: tekst(v, 'Worksheet.TabColor') }),
    Visibility: (b, v, h) => {
      if (v !== 'Visible' && v !== 'Hidden' && v !== 'VeryHidden') throw ongeldig(`Worksheet.Visibility: ${JSON.stringify(v)} kan niet.`, 'Worksheet.Visibility');
      const over = h.boek.bladen.some((x) => x !== b && x.staat.zichtbaar === 'Visible');
      if (v !== 'Visible' && !over) throw new Hostfout('InvalidOperation', 'Een werkmap heeft ten minste een zichtbaar blad.', 'Worksheet.Visibility');
      b.zet({ zichtbaar: v });
      h.boek.wisOngedaan('Worksheet.visibility');
    },
  },
  deel: {
    AutoFilter: (b) => objectVan(FILTER, { blad: b, lees: () => b.staat.filter, zet: (filter) => b.zet({ filter }), totaalrij: () => false }),
    Tables: (b, h) => objectVan(TABELLEN, { boek: h.boek, blad: b }),
    Names: (b) => objectVan(NAMEN, { blad: b }),
    Protection: (b) => objectVan(BEVEILIGING, b),
    PageLayout: (b) => objectVan(PAGINA, b),
    FreezePanes: (b) => objectVan(VASTE_RIJEN, b),
    Charts: (b) => objectVan(GRAFIEKEN, b),
    Comments: OPMERKINGEN,
    PivotTables: DRAAITABELLEN,
    Shapes: VORMEN,
    CustomProperties: (b) => objectVan(EIGENSCHAPPEN_VAN_BLAD, b),
  },
  doe: {
    ...registraties<Hostblad>(BLADGEBEURTENISSEN, (b) => b.id),
    Activate: (b, _, h) => {
      if (b.staat.zichtbaar !== 'Visible') throw new Hostfout('InvalidOperation', 'Een verborgen blad kan niet actief worden.', 'Worksheet.Activate');
      h.boek.activeer(b);
    },
    Calculate: (b, _, h) => { h.herrekening.maakVuil(b, HEEL_BLAD); h.herrekening.reken(true); },
    Delete: (b, _, h) => {
      magSchrijven(h, b, 'Worksheet.Delete');
      eisVrijeStructuur(h.boek, 'Worksheet.Delete');
      if (!h.boek.bladen.some((x) => x !== b && x.staat.zichtbaar === 'Visible')) throw new Hostfout('InvalidOperation', 'Een werkmap heeft ten minste een zichtbaar blad.', 'Worksheet.Delete');
      h.boek.verwijderBlad(b);
      h.boek.wisOngedaan('Worksheet.delete');
    },
    GetRange: (b, [adres], h) => {
      if (adres === undefined || adres === null || adres === '') return bereikObject(h, b, HEEL_BLAD);
      const gevonden = bereikArg(h, adres, b, 'Worksheet.GetRange');
      return bereikObject(h, gevonden.blad, gevonden.bereik);
    },
    GetRangeByIndexes: (b, [rij, kolom, rijen, kolommen], h) => {
      const [r, k] = [getal(rij, 'Worksheet.GetRangeByIndexes'), getal(kolom, 'Worksheet.GetRangeByIndexes')];
      return bereikObject(h, b, { rij: r, kolom: k, totRij: r + getal(rijen, 'Worksheet.GetRangeByIndexes') - 1, totKolom: k + getal(kolommen, 'Worksheet.GetRangeByIndexes') - 1 });
    },
    GetCell: (b, [r, k], h) => {
      const [rij, kolom] = [getal(r, 'Worksheet.GetCell'), getal(k, 'Worksheet.GetCell')];
      return bereikObject(h, b, { rij, kolom, totRij: rij, totKolom: kolom });
    },
    GetUsedRange: (b, args, h) => gebruikt(b, args, h) ?? bereikObject(h, b, { rij: 0, kolom: 0, totRij: 0, totKolom: 0 }),
    GetUsedRangeOrNullObject: gebruikt,
    GetNext: buur(1, true),
    GetNextOrNullObject: buur(1, false),
    GetPrevious: buur(-1, true),
    GetPreviousOrNullObject: buur(-1, false),
  },
};

export const werkbladObject = (b: Hostblad): Hostobject => objectVan(WERKBLAD, b);
