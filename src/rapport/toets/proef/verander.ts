import { gelijk, periodeTekst, type Periode } from '../../../engine';
import { getalwoord } from '../lezen/getalwoorden';
import type { Gelezen } from '../lezen/verband';
import { maakTabelzoeker, type Tabelzoeker } from '../zoeker';
import type { Tabellen } from '../tabellen';
import { alleCijfers, halfjarenMetTabel, type Proefplek } from './plekken';
import type { Toeval } from './toeval';

/** A number in the form that it had: in words, with dots, or plain. */
const alsVoorheen = (n: number, oud: string): string => (/\p{L}/u.test(oud) ? getalwoord(n) : oud.includes('.') ? String(n).replace(/\B(?=(\d{3})+$)/g, '.') : String(n));

/** A half-year in the form that it had. */
const periodeAlsVoorheen = (p: Periode, oud: string): string => {
  if (/eerste?|tweede/i.test(oud)) return oud.replace(/eerste?(?= helft)|tweede/i, p.helft === 1 ? 'eerste' : 'tweede').replace(/2\d{3}/, String(p.jaar));
  return /\d{4}-I/.test(oud) ? `${p.jaar}-${p.helft === 1 ? 'I' : 'II'}` : periodeTekst(p);
};

const anderGetal = (waarde: number, uit: readonly number[], bezet: (n: number) => boolean, toeval: Toeval): number | null => toeval.kies(uit.filter((n) => n >= 0 && n !== waarde && !bezet(n))) ?? null;

/** A gemeente of which nothing in the sentence can be true: never on a trede that it names, and never with a koppelingstekort where it speaks of one. */
const andereNaam = (plek: Proefplek, t: Tabelzoeker, toeval: Toeval): string | null => {
  const treden = plek.zin.merken.flatMap((m) => (m.soort === 't' ? [m.trede] : []));
  const genoemd = plek.zin.merken.flatMap((m) => (m.soort === 'g' ? m.namen : []));
  const halfjaren = plek.zin.merken.flatMap((m) => (m.soort === 'h' ? m.perioden : []));
  const bij = halfjaren.length > 0 ? halfjaren : plek.zin.lopend;
  const kan = t.tabellen.gemeenten.map((g) => g.naam).filter((naam) => {
    // what no table has cannot be shown to be wrong
    if (plek.waar === 'zin' && !bij.some((p) => t.plaatsing(naam, p) !== null)) return false;
    const rijen = t.tabellen.treden.filter((r) => r.gemeente === naam);
    // in a table a second row of a gemeente is wrong whatever it says
    const onwaar = plek.waar === 'tabel' || (treden.length > 0 ? rijen.every((r) => !treden.includes(r.trede)) : rijen.every((r) => r.basis !== 'koppelingstekort'));
    return !genoemd.includes(naam) && onwaar;
  });
  return toeval.kies(kan) ?? null;
};

/** Whether something in a sentence is no longer so in another half-year. */
const klopteNiet = ({ merken, onderwerp }: Gelezen, t: Tabelzoeker, p: Periode): boolean => {
  if (merken.some((m) => m.soort === 'p') && t.waarden({ gemeente: onderwerp, periode: p, cijfer: 'pctTaakstelling' }).length === 0) return false;
  if (merken.some((m) => m.soort === 'n' && m.waarde >= 100) && t.waarden({ gemeente: onderwerp, periode: p, cijfer: 'realisatie' }).length === 0) return false;
  const treden = merken.flatMap((m) => (m.soort === 't' ? [m.trede] : []));
  const namen = merken.flatMap((m) => (m.soort === 'g' ? m.namen : []));
  const cijfers = new Set(t.rijen(onderwerp, p).flatMap((r) => Object.values(r.cijfers)).map(Math.abs));
  const getallen = merken.flatMap((m) => (m.soort === 'p' || (m.soort === 'n' && m.waarde >= 100) ? [m.waarde] : []));
  const tellingen = merken.flatMap((m) => (m.soort === 'n' && m.waarde < 100 ? [m.waarde] : []));
  if (getallen.length > 0) return getallen.every((n) => !cijfers.has(n));
  if (tellingen.length > 0 && treden.length > 0 && t.treden(p).length > 0) return tellingen.every((n) => treden.every((trede) => t.tel(p, (x) => x === trede) !== n));
  if (treden.length > 0 && namen.length > 0) return namen.every((naam) => !treden.includes(t.plaatsing(naam, p)?.trede ?? 0));
  const tekorten = t.tekorten(p);
  return tekorten !== null && namen.length > 0 && namen.every((naam) => !tekorten.includes(naam));
};

/** The token made wrong, or `null` where everything that it can become could be true. */
const vervanging = (plek: Proefplek, oud: string, t: Tabelzoeker, cijfers: ReadonlySet<number>, toeval: Toeval): string | null => {
  const { merk } = plek;
  switch (merk.soort) {
    case 'n': {
      const stappen = plek.soort === 'getal' ? [-100, -10, -3, -2, -1, 1, 2, 3, 10, 90, 100] : [-2, -1, 1, 2];
      const nieuw = anderGetal(merk.waarde, stappen.map((s) => merk.waarde + s), (n) => (plek.soort === 'getal' ? cijfers.has(n) : n < 2 || n > 26), toeval);
      return nieuw === null ? null : alsVoorheen(nieuw, oud);
    }
    case 'p': {
      const nieuw = anderGetal(merk.waarde, [-10, -2, -1, 1, 2, 10].map((s) => merk.waarde + s), (n) => cijfers.has(n), toeval);
      return nieuw === null ? null : oud.replace(/\d+/, String(nieuw));
    }
    case 't': {
      const nieuw = anderGetal(merk.trede, [1, 2, 3, 4], () => false, toeval);
      return nieuw === null ? null : oud.replace(/\d+|één|twee|drie|vier/i, String(nieuw));
    }
    case 'g': {
      const weg = toeval.kies(merk.namen);
      const nieuw = andereNaam(plek, t, toeval);
      return weg === undefined || nieuw === null || !oud.includes(weg) ? null : oud.replace(weg, nieuw);
    }
    case 'h': {
      const [nu] = merk.perioden;
      const nieuw = toeval.kies(halfjarenMetTabel(t).filter((p) => nu !== undefined && !gelijk(p, nu) && klopteNiet(plek.zin, t, p)));
      return nieuw === undefined ? null : periodeAlsVoorheen(nieuw, oud);
    }
    default:
      return null;
  }
};

/** Makes one token of a text wrong. */
export const maakVeranderaar = (tabellen: Tabellen): ((plek: Proefplek, tekst: string, toeval: Toeval) => string | null) => {
  const t = maakTabelzoeker(tabellen);
  const cijfers = alleCijfers(t);
  return (plek, tekst, toeval) => vervanging(plek, tekst.slice(plek.van, plek.tot), t, cijfers, toeval);
};

/** The same said otherwise: with or without dots, in words or digits, a half-year in another form, a list with "&". */
export const andersGezegd = ({ merk, waar }: Proefplek, oud: string): string | null => {
  switch (merk.soort) {
    case 'n':
      if (merk.waarde >= 1_000) return oud.includes('.') ? oud.replaceAll('.', '') : alsVoorheen(merk.waarde, '.');
      if (/\p{L}/u.test(oud)) return merk.waarde > 1 ? String(merk.waarde) : null;
      return merk.waarde > 1 && merk.waarde <= 30 && waar === 'zin' ? getalwoord(merk.waarde) : null;
    case 'p':
      return waar === 'zin' ? oud.replace(/ ?%/, ' procent') : oud.replace(/%/, ' %');
    case 'h': {
      const [p] = merk.perioden;
      return p === undefined || waar === 'tabel' ? null : /\d{4}-/.test(oud) ? `${p.helft === 1 ? 'eerste' : 'tweede'} helft van ${p.jaar}` : periodeTekst(p);
    }
    case 'g':
      return waar === 'tabel' ? null : oud.includes(' en ') ? oud.replace(' en ', ' &\n') : oud.replace(/ /g, '\n');
    case 't':
      return oud.replace(/trede /i, 'trede  ');
    default:
      return null;
  }
};
