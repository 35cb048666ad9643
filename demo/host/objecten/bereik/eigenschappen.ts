import type { Bereik } from '../../../../src/werkmap/blad';
import { breedte, cel as celbereik, hoogte, kaalAdres, volAdres } from '../../adressen';
import { GEWOON } from '../../cel';
import { onbekend, ongeldig } from '../../fout';
import type { Host } from '../../host';
import { magSchrijven } from '../../host';
import type { Aspect } from '../../opmaakvelden';
import { gemeen, LETTER, maakOp, UITLIJNING, VULLING } from '../../opmaakvelden';
import type { Volger } from '../../werkboek';
import { json } from '../args';
import type { Arg, Json, Soort } from '../soort';
import { plek } from './doel';
import { eis } from './eis';
import { BREEDTE, HOOGTE } from './opmaak';

type Doen = NonNullable<Soort<Volger>['doe']>;
type Velden = Readonly<Record<string, Json>>;

const velden = (j: Json | undefined, lid: string): Velden => {
  if (typeof j !== 'object' || j === null || Array.isArray(j)) throw ongeldig(`${lid}: ${JSON.stringify(j)} past niet.`, lid);
  return j as Velden;
};

const pascal = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1);

const aspect = (tabel: Readonly<Record<string, Aspect>>, naam: string, lid: string): Aspect => {
  const a = tabel[pascal(naam)];
  if (!a) throw onbekend(`${lid}.${naam}`);
  return a;
};

const leesOpmaak = (d: Volger, b: Bereik, vraag: Velden, lid: string): Json => {
  const uit: Record<string, Json> = {};
  for (const [naam, deel] of Object.entries(vraag)) {
    if (deel === false) continue;
    if (naam === 'columnWidth') uit[naam] = d.blad.staat.breedten.get(b.kolom) ?? BREEDTE;
    else if (naam === 'rowHeight') uit[naam] = d.blad.staat.hoogten.get(b.rij) ?? HOOGTE;
    else if (naam === 'font' || naam === 'fill') {
      const tabel = naam === 'font' ? LETTER : VULLING;
      uit[naam] = Object.fromEntries(Object.entries(velden(deel, lid)).filter(([, aan]) => aan !== false).map(([n]) => [n, gemeen(d.blad, b, aspect(tabel, n, `${lid}.${naam}`).lees)]));
    } else uit[naam] = gemeen(d.blad, b, aspect(UITLIJNING, naam, lid).lees);
  }
  return uit;
};

const lees = (d: Volger, b: Bereik, vraag: Velden, lid: string): Json => {
  const uit: Record<string, Json> = {};
  for (const [naam, deel] of Object.entries(vraag)) {
    if (deel === false) continue;
    if (naam === 'format') uit[naam] = leesOpmaak(d, b, velden(deel, lid), lid);
    else if (naam === 'address' || naam === 'addressLocal') uit[naam] = volAdres(d.blad.naam, b);
    else if (naam === 'rowIndex') uit[naam] = b.rij;
    else if (naam === 'columnIndex') uit[naam] = b.kolom;
    else if (naam === 'rowHidden') uit[naam] = d.blad.isRijVerborgen(b.rij);
    else if (naam === 'columnHidden') uit[naam] = d.blad.staat.verborgenKolommen.has(b.kolom);
    else if (naam === 'hidden') uit[naam] = d.blad.isRijVerborgen(b.rij) || d.blad.staat.verborgenKolommen.has(b.kolom);
    else throw onbekend(`${lid}.${naam}`);
  }
  return uit;
};

const perCel = (d: Volger, a: Arg, h: Host): Json => {
  const b = plek(d);
  const vraag = velden(json(a, 'Range.GetCellProperties'), 'Range.GetCellProperties');
  h.tellers.celLezingen += hoogte(b) * breedte(b);
  return Array.from({ length: hoogte(b) }, (_, i) => Array.from({ length: breedte(b) }, (_k, j) => lees(d, celbereik(b.rij + i, b.kolom + j), vraag, 'Range.GetCellProperties')));
};

const zetOpmaak = (d: Volger, b: Bereik, opmaak: Velden, lid: string): void => {
  for (const [naam, waarde] of Object.entries(opmaak)) {
    if (waarde === undefined || waarde === null) continue;
    if (naam === 'columnWidth' && typeof waarde === 'number') d.blad.zet({ breedten: new Map(d.blad.staat.breedten).set(b.kolom, waarde) });
    else if (naam === 'rowHeight' && typeof waarde === 'number') d.blad.zet({ hoogten: new Map(d.blad.staat.hoogten).set(b.rij, waarde) });
    else if (naam === 'font' || naam === 'fill') {
      for (const [n, v] of Object.entries(velden(waarde, lid))) pasToe(d, b, aspect(naam === 'font' ? LETTER : VULLING, n, `${lid}.${naam}`), v, lid);
    } else pasToe(d, b, aspect(UITLIJNING, naam, lid), waarde, lid);
  }
};

const pasToe = (d: Volger, b: Bereik, a: Aspect, v: Json, lid: string): void => maakOp(d.blad, b, (o) => {
  const nieuw = a.zet(o ?? GEWOON, v);
  if (!nieuw) throw ongeldig(`${lid}: ${JSON.stringify(v)} past niet.`, lid);
  return nieuw;
});

const zet = (d: Volger, b: Bereik, eigenschappen: Velden, lid: string): void => {
  for (const [naam, waarde] of Object.entries(eigenschappen)) {
    if (waarde === undefined || waarde === null) continue;
    if (naam === 'format') zetOpmaak(d, b, velden(waarde, lid), lid);
    else if (naam === 'rowHidden' || naam === 'columnHidden') {
      const veld = naam === 'rowHidden' ? 'verborgenRijen' : 'verborgenKolommen';
      const nieuw = new Set(d.blad.staat[veld]);
      const n = naam === 'rowHidden' ? b.rij : b.kolom;
      if (waarde === true) nieuw.add(n); else nieuw.delete(n);
      d.blad.zet({ [veld]: nieuw });
    } else throw onbekend(`${lid}.${naam}`);
  }
};

const rij = (j: Json | undefined, n: number, lid: string): readonly Json[] => {
  if (!Array.isArray(j) || j.length !== n) throw ongeldig(`${lid}: The number of rows or columns in the input array doesn't match the size or dimensions of the range.`, lid);
  return j as readonly Json[];
};

const zetPerCel = (d: Volger, a: Arg, h: Host): void => {
  const lid = 'Range.SetCellProperties';
  const b = eis(d, h, lid);
  rij(json(a, lid), hoogte(b), lid).forEach((regel, i) => rij(regel, breedte(b), lid).forEach((e, j) => zet(d, celbereik(b.rij + i, b.kolom + j), velden(e, lid), lid)));
  h.boek.meld({ soort: 'opgemaakt', blad: d.blad, adres: kaalAdres(b), bron: 'invoegtoepassing' });
};

/** Formats and places per cell, row or column. */
export const EIGENSCHAPPEN: Doen = {
  GetCellProperties: (d, [a], h) => perCel(d, a, h),
  GetRowProperties: (d, [a]) => {
    const b = plek(d);
    const vraag = velden(json(a, 'Range.GetRowProperties'), 'Range.GetRowProperties');
    return Array.from({ length: hoogte(b) }, (_, i) => lees(d, { ...b, rij: b.rij + i, totRij: b.rij + i }, vraag, 'Range.GetRowProperties'));
  },
  GetColumnProperties: (d, [a]) => {
    const b = plek(d);
    const vraag = velden(json(a, 'Range.GetColumnProperties'), 'Range.GetColumnProperties');
    return Array.from({ length: breedte(b) }, (_, j) => lees(d, { ...b, kolom: b.kolom + j, totKolom: b.kolom + j }, vraag, 'Range.GetColumnProperties'));
  },
  SetCellProperties: (d, [a], h) => zetPerCel(d, a, h),
  SetRowProperties: (d, [a], h) => {
    magSchrijven(h, d.blad, 'Range.SetRowProperties');
    const b = plek(d);
    rij(json(a, 'Range.SetRowProperties'), hoogte(b), 'Range.SetRowProperties').forEach((e, i) => zet(d, { ...b, rij: b.rij + i, totRij: b.rij + i }, velden(e, 'Range.SetRowProperties'), 'Range.SetRowProperties'));
  },
  SetColumnProperties: (d, [a], h) => {
    magSchrijven(h, d.blad, 'Range.SetColumnProperties');
    const b = plek(d);
    rij(json(a, 'Range.SetColumnProperties'), breedte(b), 'Range.SetColumnProperties').forEach((e, j) => zet(d, { ...b, kolom: b.kolom + j, totKolom: b.kolom + j }, velden(e, 'Range.SetColumnProperties'), 'Range.SetColumnProperties'));
  },
};
