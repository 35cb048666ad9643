import type { Bereik } from '../../../src/werkmap/blad';
import { doorsnede } from '../adressen';
import type { Hostblad, Regel } from '../blad';
import { nietGevonden, onbekend, ongeldig } from '../fout';
import type { Host } from '../host';
import { magSchrijven } from '../host';
import { kleur } from '../opmaakvelden';
import type { Volger } from '../werkboek';
import { getal, tekst, veld } from './args';
import { bereikObject, plek } from './bereik/doel';
import type { Hostobject, Json, Soort } from './soort';
import { objectVan } from './soort';

/** A rule by id: it may have changed since it was found. */
interface Regeldoel { readonly blad: Hostblad; readonly id: string }

const regelVan = (d: Regeldoel): Regel => {
  const r = d.blad.staat.regels.find((x) => x.id === d.id);
  if (!r) throw nietGevonden('De voorwaardelijke opmaak bestaat niet meer.', 'ConditionalFormat');
  return r;
};

const wijzig = (d: Regeldoel, deel: Partial<Regel>, h: Host, lid: string): void => {
  magSchrijven(h, d.blad, lid);
  regelVan(d);
  d.blad.zet({ regels: d.blad.staat.regels.map((r) => (r.id === d.id ? { ...r, ...deel } : r)) });
};

type Opmaakveld = 'tekstkleur' | 'vulling';

const zetKleur = (naam: Opmaakveld, lid: string) => (d: Regeldoel, v: Json, h: Host): void => {
  const k = kleur(v);
  if (k === null) throw ongeldig(`${lid}: ${JSON.stringify(v)} is geen kleur.`, lid);
  wijzig(d, { [naam]: k }, h, lid);
};

const zetVlag = (naam: 'vet' | 'cursief', lid: string) => (d: Regeldoel, v: Json, h: Host): void => {
  if (typeof v !== 'boolean') throw ongeldig(`${lid} is waar of onwaar.`, lid);
  wijzig(d, { [naam]: v }, h, lid);
};

const LETTER: Soort<Regeldoel> = {
  naam: 'ConditionalRangeFont',
  lees: { Color: (d) => regelVan(d).tekstkleur, Bold: (d) => regelVan(d).vet, Italic: (d) => regelVan(d).cursief },
  schrijf: { Color: zetKleur('tekstkleur', 'ConditionalRangeFont.Color'), Bold: zetVlag('vet', 'ConditionalRangeFont.Bold'), Italic: zetVlag('cursief', 'ConditionalRangeFont.Italic') },
  doe: { Clear: (d, _, h) => wijzig(d, { tekstkleur: null, vet: null, cursief: null }, h, 'ConditionalRangeFont.Clear') },
};

const VUL: Soort<Regeldoel> = {
  naam: 'ConditionalRangeFill',
  lees: { Color: (d) => regelVan(d).vulling },
  schrijf: { Color: zetKleur('vulling', 'ConditionalRangeFill.Color') },
  doe: { Clear: (d, _, h) => wijzig(d, { vulling: null }, h, 'ConditionalRangeFill.Clear') },
};

const OPMAAK: Soort<Regeldoel> = {
  naam: 'ConditionalRangeFormat',
  lees: { NumberFormat: (d) => regelVan(d).notatie },
  schrijf: { NumberFormat: (d, v, h) => wijzig(d, { notatie: tekst(v, 'ConditionalRangeFormat.NumberFormat') }, h, 'ConditionalRangeFormat.NumberFormat') },
  deel: { Font: (d) => objectVan(LETTER, d), Fill: (d) => objectVan(VUL, d) },
};

const OPERATOREN = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'];

const zetCelwaarderegel = (d: Regeldoel, v: Json, h: Host): void => {
  const [een, twee, operator] = [veld(v, 'formula1'), veld(v, 'formula2'), veld(v, 'operator')];
  const lid = 'CellValueConditionalFormat.Rule';
  if (typeof operator !== 'string' || !OPERATOREN.includes(operator)) throw ongeldig(`${lid}: ${JSON.stringify(operator)} is geen vergelijking.`, lid);
  if (typeof een !== 'string' && typeof een !== 'number') throw ongeldig(`${lid}: formula1 ontbreekt.`, lid);
  if (operator.endsWith('etween') && twee === undefined) throw ongeldig(`${lid}: formula2 ontbreekt.`, lid);
  wijzig(d, { operator, formule1: String(een), formule2: twee === undefined || twee === null ? null : String(twee) }, h, lid);
};

const CELWAARDE: Soort<Regeldoel> = {
  naam: 'CellValueConditionalFormat',
  lees: { Rule: (d) => { const r = regelVan(d); return { formula1: r.formule1, ...(r.formule2 === null ? {} : { formula2: r.formule2 }), operator: r.operator }; } },
  schrijf: { Rule: zetCelwaarderegel },
  deel: { Format: (d) => objectVan(OPMAAK, d) },
};

/** A custom function in a rule does not work in Excel: it is refused. */
const zetFormule = (d: Regeldoel, v: Json, h: Host): void => {
  const formule = tekst(v, 'ConditionalFormatRule.Formula');
  const eigen = [...formule.matchAll(/([A-Za-z_][\w.]*)\s*\(/g)].map((m) => m[1] ?? '').find((naam) => h.functies.isFunctie(naam));
  if (eigen !== undefined) throw ongeldig(`Een voorwaardelijke opmaak kan ${eigen} niet gebruiken.`, 'ConditionalFormatRule.Formula');
  wijzig(d, { formule1: formule }, h, 'ConditionalFormatRule.Formula');
};

const FORMULEREGEL: Soort<Regeldoel> = { naam: 'ConditionalFormatRule', lees: { Formula: (d) => regelVan(d).formule1 }, schrijf: { Formula: zetFormule } };

const EIGEN: Soort<Regeldoel> = { naam: 'CustomConditionalFormat', deel: { Format: (d) => objectVan(OPMAAK, d), Rule: (d) => objectVan(FORMULEREGEL, d) } };

const alleen = (soort: Regel['soort'], maak: (d: Regeldoel) => Hostobject) => (d: Regeldoel): Hostobject | null => (regelVan(d).soort === soort ? maak(d) : null);

const eis = (soort: Regel['soort'], maak: (d: Regeldoel) => Hostobject) => (d: Regeldoel): Hostobject => {
  if (regelVan(d).soort !== soort) throw ongeldig(`De voorwaardelijke opmaak is geen ${soort}.`, 'ConditionalFormat');
  return maak(d);
};

const bereikVan = (d: Regeldoel, h: Host): Hostobject | null => {
  const [eerste, ...rest] = regelVan(d).bereiken;
  return eerste && rest.length === 0 ? bereikObject(h, d.blad, eerste) : null;
};

const REGEL: Soort<Regeldoel> = {
  naam: 'ConditionalFormat',
  id: (d) => ({ Id: d.id }),
  lees: { Id: (d) => d.id, Type: (d) => regelVan(d).soort, StopIfTrue: (d) => regelVan(d).stop, Priority: (d) => d.blad.staat.regels.indexOf(regelVan(d)) },
  schrijf: {
    StopIfTrue: (d, v, h) => wijzig(d, { stop: v === true }, h, 'ConditionalFormat.StopIfTrue'),
    Priority: (d, v, h) => {
      const r = regelVan(d);
      magSchrijven(h, d.blad, 'ConditionalFormat.Priority');
      const regels = d.blad.staat.regels.filter((x) => x !== r);
      regels.splice(getal(v, 'ConditionalFormat.Priority'), 0, r);
      d.blad.zet({ regels });
    },
  },
  deel: {
    CellValue: eis('CellValue', (d) => objectVan(CELWAARDE, d)),
    CellValueOrNullObject: alleen('CellValue', (d) => objectVan(CELWAARDE, d)),
    Custom: eis('Custom', (d) => objectVan(EIGEN, d)),
    CustomOrNullObject: alleen('Custom', (d) => objectVan(EIGEN, d)),
  },
  doe: {
    Delete: (d, _, h) => {
      magSchrijven(h, d.blad, 'ConditionalFormat.Delete');
      const r = regelVan(d);
      d.blad.zet({ regels: d.blad.staat.regels.filter((x) => x !== r) });
    },
    GetRange: (d, _, h) => {
      const o = bereikVan(d, h);
      if (!o) throw nietGevonden('De voorwaardelijke opmaak staat op meer dan een bereik.', 'ConditionalFormat.GetRange');
      return o;
    },
    GetRangeOrNullObject: (d, _, h) => bereikVan(d, h),
  },
};

const op = (d: Volger): Regel[] => d.blad.staat.regels.filter((r) => r.bereiken.some((b) => doorsnede(b, plek(d))));

/** What is left of a range without another. */
export const zonder = (b: Bereik, weg: Bereik): Bereik[] => {
  const d = doorsnede(b, weg);
  if (!d) return [b];
  const stukken: Bereik[] = [];
  if (d.rij > b.rij) stukken.push({ ...b, totRij: d.rij - 1 });
  if (d.kolom > b.kolom) stukken.push({ rij: d.rij, totRij: d.totRij, kolom: b.kolom, totKolom: d.kolom - 1 });
  if (d.totKolom < b.totKolom) stukken.push({ rij: d.rij, totRij: d.totRij, kolom: d.totKolom + 1, totKolom: b.totKolom });
  if (d.totRij < b.totRij) stukken.push({ ...b, rij: d.totRij + 1 });
  return stukken;
};

let nummer = 0;

const voegToe = (d: Volger, soort: string, h: Host): Hostobject => {
  magSchrijven(h, d.blad, 'ConditionalFormatCollection.Add');
  if (soort !== 'CellValue' && soort !== 'Custom') throw onbekend(`ConditionalFormatCollection.Add(${soort})`);
  const regel: Regel = {
    id: `{CF${String(++nummer).padStart(6, '0')}}`, bereiken: [plek(d)], soort, stop: false, operator: '', formule1: '', formule2: null,
    vulling: null, tekstkleur: null, vet: null, cursief: null, notatie: null,
  };
  d.blad.zet({ regels: [regel, ...d.blad.staat.regels] });
  return objectVan(REGEL, { blad: d.blad, id: regel.id });
};

/** `Excel.ConditionalFormatCollection` of a range. */
export const REGELS: Soort<Volger> = {
  naam: 'ConditionalFormatCollection',
  lees: {},
  items: (d) => op(d).map((r) => objectVan(REGEL, { blad: d.blad, id: r.id })),
  item: (d, [id]) => {
    const r = op(d).find((x) => x.id === id);
    if (!r) throw nietGevonden(`ConditionalFormatCollection: ${JSON.stringify(id)} bestaat niet.`, 'ConditionalFormatCollection.GetItem');
    return objectVan(REGEL, { blad: d.blad, id: r.id });
  },
  doe: {
    Add: (d, [soort], h) => voegToe(d, tekst(soort, 'ConditionalFormatCollection.Add'), h),
    GetCount: (d) => op(d).length,
    GetItemAt: (d, [i]) => {
      const r = op(d)[getal(i, 'ConditionalFormatCollection.GetItemAt')];
      if (!r) throw nietGevonden(`ConditionalFormatCollection: er is geen nummer ${String(i)}.`, 'ConditionalFormatCollection.GetItemAt');
      return objectVan(REGEL, { blad: d.blad, id: r.id });
    },
    GetItemOrNullObject: (d, [id]) => { const r = op(d).find((x) => x.id === id); return r ? objectVan(REGEL, { blad: d.blad, id: r.id }) : null; },
    ClearAll: (d, _, h) => {
      magSchrijven(h, d.blad, 'ConditionalFormatCollection.ClearAll');
      const regels = d.blad.staat.regels.map((r) => ({ ...r, bereiken: r.bereiken.flatMap((b) => zonder(b, plek(d))) })).filter((r) => r.bereiken.length > 0);
      d.blad.zet({ regels });
    },
  },
};
