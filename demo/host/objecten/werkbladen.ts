import type { Hostblad } from '../blad';
import { Hostfout, nietGevonden, ongeldig } from '../fout';
import { eisVrijeStructuur, type Host } from '../host';
import type { Werkboek } from '../werkboek';
import { tekst, waar } from './args';
import { BOEKGEBEURTENISSEN, registraties } from './gebeurtenissen';
import type { Arg, Hostobject, Soort } from './soort';
import { werkbladObject } from './werkblad';

/** The id under which office.js files events of the whole workbook. */
export const HELE_BOEK = 'Workbook';

const zichtbare = (boek: Werkboek, alleen: Arg): readonly Hostblad[] => boek.bladen.filter((b) => !waar(alleen) || b.staat.zichtbaar === 'Visible');

const verplicht = (b: Hostblad | undefined, wat: Arg): Hostobject => {
  if (!b) throw nietGevonden(`WorksheetCollection: ${JSON.stringify(wat)} bestaat niet.`, 'WorksheetCollection.GetItem');
  return werkbladObject(b);
};

const voegToe = (boek: Werkboek, naam: Arg, h: Host): Hostobject => {
  if (h.boek.alleenLezen) throw new Hostfout('AccessDenied', 'The workbook is read-only.', 'WorksheetCollection.Add');
  eisVrijeStructuur(boek, 'WorksheetCollection.Add');
  const gevraagd = naam === undefined || naam === null ? undefined : tekst(naam, 'WorksheetCollection.Add');
  if (gevraagd !== undefined && (gevraagd === '' || gevraagd.length > 31 || /[\\/?*[\]:]/.test(gevraagd))) throw ongeldig(`WorksheetCollection.Add: ${gevraagd} kan niet.`, 'WorksheetCollection.Add');
  if (gevraagd !== undefined && boek.blad(gevraagd)) throw new Hostfout('ItemAlreadyExists', `WorksheetCollection.Add: ${gevraagd} bestaat al.`, 'WorksheetCollection.Add');
  return werkbladObject(boek.voegBladToe(gevraagd));
};

/** `Excel.WorksheetCollection`. */
export const WERKBLADEN: Soort<Werkboek> = {
  naam: 'WorksheetCollection',
  lees: {},
  items: (boek) => boek.bladen.map(werkbladObject),
  item: (boek, [sleutel]) => verplicht(boek.blad(tekst(sleutel, 'WorksheetCollection.GetItem')), sleutel),
  doe: {
    ...registraties<Werkboek>(BOEKGEBEURTENISSEN, () => HELE_BOEK),
    Add: (boek, [naam], h) => voegToe(boek, naam, h),
    GetActiveWorksheet: (boek) => werkbladObject(boek.selectie.blad),
    GetCount: (boek, [alleen]) => zichtbare(boek, alleen).length,
    GetFirst: (boek, [alleen]) => verplicht(zichtbare(boek, alleen)[0], 0),
    GetLast: (boek, [alleen]) => verplicht(zichtbare(boek, alleen).at(-1), 0),
    GetItemOrNullObject: (boek, [sleutel]) => { const b = boek.blad(tekst(sleutel, 'WorksheetCollection.GetItemOrNullObject')); return b ? werkbladObject(b) : null; },
  },
};
