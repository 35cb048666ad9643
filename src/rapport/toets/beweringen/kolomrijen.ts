import { gelijk, vorige, type Periode } from '../../../engine';
import type { Gelezen } from '../lezen/verband';
import { dagVan, periodeBij } from '../lezen/wanneer';
import type { Kolom } from '../lezen/kolommen';
import type { Merk } from '../lezen/merken';
import { geslotenOp, standcellen, type Cel } from '../zoeker';
import { bij } from './hulp';
import type { Bewering, Patroon } from './soorten';

type Celmerken = readonly (readonly [i: number, merk: Merk])[];

/** The marks of each cell of a row. */
const perCel = (z: Gelezen): readonly Celmerken[] =>
  z.zin.cellen.map((cel) => z.merken.flatMap((m, i) => {
    const plek = z.zin.plekken[m.van] ?? -1;
    return plek >= cel.van && plek < cel.tot ? [[i, m] as const] : [];
  }));

interface Rij {
  readonly z: Gelezen;
  /** Of the row itself, else of its header; where neither has one, what it can be of. */
  readonly perioden: (kolom: Kolom) => readonly Periode[];
  /** The gemeente of the row with its mark; `null` where the row is of no gemeente. */
  readonly gemeente: readonly [i: number, naam: string] | null;
  /** Whose figures the row has; `undefined` where that is not sure. */
  readonly gebied: string | null | undefined;
  /** The trede that the row counts; `null` for those without one. */
  readonly trede: { readonly i: number | null; readonly trede: number | null } | null;
  /** Whether the table has figures beside its treden: "trede 2024-1" is then the one in force during it. */
  readonly metCijfers: boolean;
}

const ZONDER_TREDE = /^(?:niet te (?:zeggen|beoordelen)|zonder trede)$/;
const VAN_ALLE = /^(?:totaal|provincie)(?: utrecht)?$/;

const leesRij = (z: Gelezen, cellen: readonly Celmerken[]): Rij | null => {
  const namen = cellen.flatMap((merken, k) => merken.flatMap(([i, m]) => (m.soort === 'g' ? [{ i, m, k }] : [])));
  const [naam] = namen;
  const titel = z.zin.cellen[naam?.k ?? -1]?.tekst ?? '';
  // a name in a cell of its own, not one in a remark
  const eigen = naam !== undefined && naam.k < 3 && naam.m.namen.length === 1 && naam.m.tot - naam.m.van >= titel.replace(/^gemeente /, '').length;
  if (namen.length > 1 || (naam !== undefined && !eigen)) return null;
  const eerste = cellen[0]?.[0];
  const halfjaar = cellen.slice(0, 2).flatMap((merken) => merken.flatMap(([, m]) => (m.soort === 'h' && m.perioden.length === 1 ? m.perioden : [])))[0];
  const kop = z.zin.cellen[0]?.tekst ?? '';
  const koppen = z.tabelkop.flatMap((k) => k.periode ?? []);
  const enige = koppen.every((p) => koppen[0] !== undefined && gelijk(p, koppen[0])) ? koppen.slice(0, 1) : [];
  const gemeente = naam === undefined ? null : ([naam.i, naam.m.namen[0] ?? ''] as const);
  return {
    z, gemeente,
    perioden: (kolom) => (kolom.periode !== null ? [kolom.periode] : halfjaar !== undefined ? [halfjaar] : enige.length > 0 ? enige : z.lopend),
    gebied: gemeente !== null ? gemeente[1] : VAN_ALLE.test(kop) ? null : (z.onderwerp ?? (halfjaar === undefined ? undefined : null)),
    trede: eerste?.[1].soort === 't' ? { i: eerste[0], trede: eerste[1].trede } : ZONDER_TREDE.test(kop) ? { i: null, trede: null } : null,
    metCijfers: z.tabelkop.some((k) => k.inhoud?.soort === 'cijfer'),
  };
};

const telling = ({ z }: Rij, i: number, perioden: readonly Periode[], trede: number | null, aantal: number): Bewering =>
  trede === null
    ? { ...bij(z, i), soort: 'zonder trede', perioden, aantal }
    : { ...bij(z, i), soort: 'telling', perioden, trede, tot: trede, wijze: 'staan', van: null, aantal };

/** What one cell says under its header. */
const celbeweringen = (rij: Rij, kolom: Kolom, tekst: string, merken: Celmerken): readonly Bewering[] => {
  const { z, gemeente, gebied, trede } = rij;
  const { inhoud } = kolom;
  const perioden = rij.perioden(kolom);
  const wie = gebied == null ? null : [gebied];
  if (inhoud?.soort === 'basis') {
    const basis = tekst === 'koppelingstekort' || tekst === 'totaalopgave' ? tekst : null;
    return basis === null || gemeente === null ? [] : [{ ...bij(z, gemeente[0]), soort: 'tekort', perioden, namen: [gemeente[1]], basis }];
  }
  const [i, merk] = merken[0] ?? [];
  if (inhoud === null || i === undefined || merk === undefined || merken.length > 1) return [];
  const getal = merk.soort === 'n' || merk.soort === 'p' ? merk.waarde : null;
  const opTrede = merk.soort === 't' ? merk.trede : merk.soort === 'n' && /^[1-6]$/.test(tekst) ? merk.waarde : null;
  const cijfers = (waarde: number, lezingen: readonly (readonly Cel[])[]): readonly Bewering[] => [{ ...bij(z, i), soort: 'cijfers', getallen: [{ waarde, ongeveer: false }], lezingen, rijsoort: 'definitief', dag: null }];
  switch (inhoud.soort) {
    case 'trede':
      // "trede" alone names the rows of a ladder
      if (wie === null || opTrede === null || (gemeente === null && inhoud.kort && kolom.periode === null)) return [];
      return [{ ...bij(z, gemeente?.[0], i), soort: 'plaatsing', perioden: inhoud.kort && rij.metCijfers ? perioden.map(vorige) : perioden, wie, trede: opTrede }];
    case 'van trede':
      return wie === null || opTrede === null ? [] : [{ ...bij(z, gemeente?.[0], i), soort: 'plaatsing', perioden: perioden.map(vorige), wie, trede: opTrede }];
    case 'naar trede':
      return wie === null || opTrede === null ? [] : [{ ...bij(z, gemeente?.[0], i), soort: 'plaatsing', perioden, wie, trede: opTrede }];
    case 'tekort':
      return gemeente === null || getal === null ? [] : [{ ...bij(z, gemeente[0], i), soort: 'tekortaantal', perioden, gemeente: gemeente[1], aantal: getal }];
    case 'telling':
      return gemeente !== null || z.onderwerp !== null || getal === null ? [] : [telling(rij, i, perioden, inhoud.trede, getal)];
    case 'halfjaar': {
      if (gemeente !== null) return opTrede === null || merk.soort !== 't' ? [] : [{ ...bij(z, gemeente[0], i), soort: 'plaatsing', perioden, wie: [gemeente[1]], trede: opTrede }];
      return trede === null || getal === null ? [] : [telling(rij, i, inhoud.voor ? perioden.map(vorige) : perioden, trede.trede, getal)];
    }
    case 'cijfer': {
      const isPct = inhoud.cijfer.startsWith('pct');
      if (gebied === undefined || getal === null || isPct !== (merk.soort === 'p')) return [];
      const waarde = /voorsprong/.test(tekst) ? -getal : getal * inhoud.teken;
      return cijfers(waarde, perioden.map((periode) => [{ gemeente: gebied, periode, cijfer: inhoud.cijfer }])).map((b) => (inhoud.berekend ? { ...b, berekend: true as const } : b));
    }
    case 'stand': {
      const dag = dagVan(z, inhoud);
      const gesloten = dag === null ? null : geslotenOp(dag);
      if (gebied === undefined || getal === null || gesloten === null) return [];
      return cijfers(/voorsprong/.test(tekst) ? -getal : getal * inhoud.teken, standcellen(gebied, gesloten).map((cel) => [cel]));
    }
    case 'dagrealisatie': {
      const dag = dagVan(z, inhoud);
      if (gebied === undefined || getal === null || dag === null || geslotenOp(dag) !== null) return [];
      return cijfers(getal, [[{ gemeente: gebied, periode: periodeBij(dag), cijfer: 'realisatie' }]]).map((b) => ({ ...b, rijsoort: 'tussenstand', dag }) as Bewering);
    }
  }
};

/** The rows of a table whose header says what its columns hold: figures, treden and shortages of gemeenten, counts per trede. */
export const kolomrijen: Patroon = (z) => {
  const { tabelkop } = z;
  const { cellen } = z.zin;
  if (tabelkop.length < 2 || tabelkop.length !== cellen.length) return [];
  const merken = perCel(z);
  const rij = leesRij(z, merken);
  if (rij === null) return [];
  const gevonden = tabelkop.flatMap((kolom, k) => celbeweringen(rij, kolom, cellen[k]?.tekst ?? '', merken[k] ?? []));
  const perioden = tabelkop.flatMap((k) => (k.inhoud?.soort === 'trede' && k.periode !== null ? [k.periode] : []));
  return rij.gemeente === null || perioden.length === 0 || rij.metCijfers ? gevonden : [{ ...bij(z, rij.gemeente[0]), soort: 'tabelrij', perioden, naam: rij.gemeente[1] }, ...gevonden];
};
