import { volgnummer, type Periode } from '../../../engine';
import { naTekst } from '../beweringen/hulp';
import { maakMerker, type Merk } from '../lezen/merken';
import { leesVerband, type Gelezen } from '../lezen/verband';
import { leesZinnen } from '../lezen/zinnen';
import type { Tabellen } from '../tabellen';
import { maakTabelzoeker, type Tabelzoeker } from '../zoeker';

/** What kind of token is changed. */
export const VERANDERINGEN = ['getal', 'percentage', 'trede', 'naam', 'aantal gemeenten', 'halfjaar'] as const;

export type Verandering = (typeof VERANDERINGEN)[number];

/** A token of a text that a published table covers, seen from the tables and not from what the checker recognises. */
export interface Proefplek {
  readonly soort: Verandering;
  readonly waar: 'tabel' | 'zin';
  readonly zin: Gelezen;
  readonly merk: Merk;
  /** The characters in the text that was given. */
  readonly van: number;
  readonly tot: number;
}

const BIJ_GEMEENTEN = /^(?: andere| utrechtse| van de ‹n\d+› utrechtse)? gemeenten?(?![a-z])|^ op ‹t/;
const OVER_OPGAVE = /taakstelling|totaalopgave/;
const KLEUR = /^ \((?:groen|geel|oranje|rood)/;

const na = (z: Gelezen, merk: Merk): string => naTekst(z, z.merken.indexOf(merk));

/** Every figure in the tables, without its sign: printed, or following from its row. */
export const alleCijfers = (t: Tabelzoeker): ReadonlySet<number> =>
  new Set(t.tabellen.cijfers.flatMap((r) => [...Object.values(r.cijfers), ...(r.cijfers.totaalopgave === undefined || r.cijfers.realisatie === undefined ? [] : [r.cijfers.totaalopgave - r.cijfers.realisatie])]).map(Math.abs));

const soortVan = (z: Gelezen, merk: Merk, cijfers: ReadonlySet<number>, tekst: string): Verandering | null => {
  const opTrede = z.sjabloon.includes('‹t');
  switch (merk.soort) {
    case 'n':
      if (opTrede || tekst.includes('koppeling')) return BIJ_GEMEENTEN.test(na(z, merk)) ? 'aantal gemeenten' : null;
      return merk.waarde >= 100 && cijfers.has(merk.waarde) ? 'getal' : null;
    case 'p':
      return cijfers.has(merk.waarde) && (z.zin.soort === 'rij' || OVER_OPGAVE.test(tekst)) ? 'percentage' : null;
    case 't':
      return !KLEUR.test(na(z, merk)) && (/‹g\d+›/.test(z.sjabloon) || /‹n\d+›[^‹]* gemeenten/.test(z.sjabloon)) ? 'trede' : null;
    case 'g':
      return opTrede || tekst.includes('koppelingstekort') ? 'naam' : null;
    default:
      return null;
  }
};

const heeftTabel = (t: Tabelzoeker, p: Periode): boolean => t.rijen(null, p).length > 0;

/** The tokens of a text that can be made wrong. What somebody expects, or says of the whole country, no table covers. */
export const proefplekken = (tekst: string, tabellen: Tabellen): readonly Proefplek[] => {
  const t = maakTabelzoeker(tabellen);
  const cijfers = alleCijfers(t);
  return leesVerband(leesZinnen(tekst).map(maakMerker(tabellen.gemeenten))).flatMap((zin): readonly Proefplek[] => {
    if (zin.verwacht || zin.landelijk) return [];
    const plek = (soort: Verandering, merk: Merk): Proefplek => ({
      soort, waar: zin.zin.soort === 'rij' ? 'tabel' : 'zin', zin, merk, van: zin.zin.plekken[merk.van] ?? 0, tot: (zin.zin.plekken[merk.tot - 1] ?? 0) + 1,
    });
    const gewoon = zin.merken.flatMap((merk) => {
      const soort = soortVan(zin, merk, cijfers, zin.zin.laag);
      return soort === null ? [] : [plek(soort, merk)];
    });
    // a half-year counts where the sentence says something of it that a table has
    const halfjaren = gewoon.length === 0 ? [] : zin.merken.flatMap((merk) => (merk.soort === 'h' && merk.perioden.length === 1 && merk.perioden.every((p) => heeftTabel(t, p)) ? [plek('halfjaar', merk)] : []));
    return [...gewoon, ...halfjaren];
  });
};

/** The half-years of which the tables have a row of the province, oldest first. */
export const halfjarenMetTabel = (t: Tabelzoeker): readonly Periode[] =>
  [...new Map(t.tabellen.cijfers.filter((r) => r.gemeente === null && r.cijfers.totaalopgave !== undefined).map((r) => [volgnummer(r.periode), r.periode])).values()].sort((a, b) => volgnummer(a) - volgnummer(b));
