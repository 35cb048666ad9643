import type { Hostblad } from '../blad';
import { nietGevonden } from '../fout';
import { magSchrijven } from '../host';
import type { Werkboek } from '../werkboek';
import { json, tekst } from './args';
import type { Hostobject, Json, Soort } from './soort';
import { objectVan } from './soort';

interface Instelling { readonly boek: Werkboek; readonly sleutel: string }

const waarde = ({ boek, sleutel }: Instelling): Json => {
  const tekstwaarde = boek.instellingen.get(sleutel);
  if (tekstwaarde === undefined) throw nietGevonden(`Setting: ${sleutel} bestaat niet meer.`, 'Setting');
  return JSON.parse(tekstwaarde) as Json;
};

const INSTELLING: Soort<Instelling> = {
  naam: 'Setting',
  id: (d) => ({ Id: d.sleutel }),
  lees: { Key: (d) => d.sleutel, Value: waarde },
  schrijf: { Value: (d, v) => { d.boek.instellingen.set(d.sleutel, JSON.stringify(v ?? null)); } },
  doe: { Delete: (d) => { d.boek.instellingen.delete(d.sleutel); } },
};

/** `Excel.SettingCollection`: kept in the workbook, no part of undo. */
export const INSTELLINGEN: Soort<Werkboek> = {
  naam: 'SettingCollection',
  lees: {},
  items: (boek) => [...boek.instellingen.keys()].map((sleutel) => objectVan(INSTELLING, { boek, sleutel })),
  item: (boek, [s]) => {
    const sleutel = tekst(s, 'SettingCollection.GetItem');
    if (!boek.instellingen.has(sleutel)) throw nietGevonden(`SettingCollection: ${sleutel} bestaat niet.`, 'SettingCollection.GetItem');
    return objectVan(INSTELLING, { boek, sleutel });
  },
  doe: {
    Add: (boek, [s, v]) => {
      const sleutel = tekst(s, 'SettingCollection.Add');
      boek.instellingen.set(sleutel, JSON.stringify(json(v, 'SettingCollection.Add') ?? null));
      return objectVan(INSTELLING, { boek, sleutel });
    },
    GetCount: (boek) => boek.instellingen.size,
    GetItemOrNullObject: (boek, [s]) => {
      const sleutel = tekst(s, 'SettingCollection.GetItemOrNullObject');
      return boek.instellingen.has(sleutel) ? objectVan(INSTELLING, { boek, sleutel }) : null;
    },
  },
};

interface Bladeigenschap { readonly blad: Hostblad; readonly sleutel: string }

const lees = (d: Bladeigenschap): string => {
  const w = d.blad.staat.eigenschappen.get(d.sleutel);
  if (w === undefined) throw nietGevonden(`WorksheetCustomProperty: ${d.sleutel} bestaat niet meer.`, 'WorksheetCustomProperty');
  return w;
};

const BLADEIGENSCHAP: Soort<Bladeigenschap> = {
  naam: 'WorksheetCustomProperty',
  id: (d) => ({ Id: d.sleutel }),
  lees: { Key: (d) => d.sleutel, Value: lees },
  schrijf: { Value: (d, v, h) => { magSchrijven(h, d.blad, 'WorksheetCustomProperty.Value'); d.blad.zet({ eigenschappen: new Map(d.blad.staat.eigenschappen).set(d.sleutel, tekst(v, 'WorksheetCustomProperty.Value')) }); } },
  doe: {
    Delete: (d) => {
      const over = new Map(d.blad.staat.eigenschappen);
      over.delete(d.sleutel);
      d.blad.zet({ eigenschappen: over });
    },
  },
};

const vind = (blad: Hostblad, s: unknown): Hostobject | null => {
  const klein = String(s).toLowerCase();
  const sleutel = [...blad.staat.eigenschappen.keys()].find((k) => k.toLowerCase() === klein);
  return sleutel === undefined ? null : objectVan(BLADEIGENSCHAP, { blad, sleutel });
};

/** `Excel.WorksheetCustomPropertyCollection`. */
export const EIGENSCHAPPEN_VAN_BLAD: Soort<Hostblad> = {
  naam: 'WorksheetCustomPropertyCollection',
  lees: {},
  items: (blad) => [...blad.staat.eigenschappen.keys()].map((sleutel) => objectVan(BLADEIGENSCHAP, { blad, sleutel })),
  item: (blad, [s]) => {
    const o = vind(blad, s);
    if (!o) throw nietGevonden(`WorksheetCustomPropertyCollection: ${String(s)} bestaat niet.`, 'WorksheetCustomPropertyCollection.GetItem');
    return o;
  },
  doe: {
    Add: (blad, [s, v], h) => {
      magSchrijven(h, blad, 'WorksheetCustomPropertyCollection.Add');
      const sleutel = tekst(s, 'WorksheetCustomPropertyCollection.Add');
      blad.zet({ eigenschappen: new Map(blad.staat.eigenschappen).set(sleutel, tekst(v, 'WorksheetCustomPropertyCollection.Add')) });
      return objectVan(BLADEIGENSCHAP, { blad, sleutel });
    },
    GetCount: (blad) => blad.staat.eigenschappen.size,
    GetItemOrNullObject: (blad, [s]) => vind(blad, s),
  },
};
