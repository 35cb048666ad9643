import type { Bereik, Blad } from '../werkmap/blad';
import { adres, bereikadres, celsleutel, celVan } from '../werkmap/blad';
import type { Celplan, Opmaak } from '../werkmap/schrijfplan';
import { leesBereik } from './bereik';
import { HOOGSTENS_TEKENS } from './blad-lezen';
import type { Posities } from './posities';
import { codeer, xmlTekst } from './tekens';
import { Weigering } from './weigering';
import type { Wijziging } from './wijziging';
import { zetAttribuut } from './wijziging';
import { prefix } from './xml';

export interface Celschrijver {
  readonly blad: Blad;
  readonly tekst: string;
  readonly posities: Posities;
  readonly stijl: (opmaak: Opmaak) => number;
}

const celXml = ({ stijl, posities }: Celschrijver, c: Celplan): string => {
  const p = prefix(posities.wortel);
  const s = stijl(c.opmaak);
  const kop = `<${p}c r="${adres(c.rij, c.kolom)}"${s === 0 ? '' : ` s="${s}"`}`;
  if (typeof c.waarde !== 'string') return `${kop}><${p}v>${c.waarde}</${p}v></${p}c>`;
  return `${kop} t="inlineStr"><${p}is><${p}t xml:space="preserve">${xmlTekst(codeer(c.waarde))}</${p}t></${p}is></${p}c>`;
};

/** The cell without its value; its style stays. */
const leegXml = (naam: string, c: Celplan, oud: string): string => {
  const stijl = /^[^>]*?\ss\s*=\s*["'](\d+)["']/.exec(oud)?.[1];
  return `<${naam} r="${adres(c.rij, c.kolom)}"${stijl === undefined ? '' : ` s="${stijl}"`}/>`;
};

/** By row, then by column; of two plans for a cell the last counts. */
const perRij = (cellen: readonly Celplan[]): Map<number, Celplan[]> => {
  const rijen = new Map<number, Celplan[]>();
  for (const c of [...cellen].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)) {
    const rij = rijen.get(c.rij);
    if (!rij) rijen.set(c.rij, [c]);
    else if (rij[rij.length - 1]?.kolom === c.kolom) rij[rij.length - 1] = c;
    else rij.push(c);
  }
  return rijen;
};

const rijkop = (kop: string, cellen: readonly Celplan[]): string => {
  const spans = /\sspans\s*=\s*["'](\d+):(?:[\d: ]*:)?(\d+)["']/.exec(kop);
  if (!spans) return kop;
  const kolommen = cellen.filter((c) => c.waarde !== null).map((c) => c.kolom + 1);
  const van = Math.min(Number(spans[1]), ...kolommen);
  const tot = Math.max(Number(spans[2]), ...kolommen);
  return van === Number(spans[1]) && tot === Number(spans[2]) ? kop : zetAttribuut(kop, 'spans', `${van}:${tot}`);
};

/** The changes in an existing row, by its order `i` in the sheet. */
const wijzigRij = (w: Celschrijver, i: number, cellen: readonly Celplan[]): Wijziging[] => {
  const { posities: p, tekst } = w;
  const begin = p.rijBegin.op(i);
  const kopEinde = p.rijKopEinde.op(i);
  const kop = tekst.slice(begin, kopEinde);
  const nieuweKop = rijkop(kop, cellen);
  if (kopEinde === p.rijEinde.op(i)) {
    const inhoud = cellen.filter((c) => c.waarde !== null).map((c) => celXml(w, c)).join('');
    const naam = /^<([^\s/>]+)/.exec(kop)?.[1] ?? '';
    return inhoud === '' ? [] : [{ van: begin, tot: kopEinde, door: `${nieuweKop.replace(/\s*\/>$/, '>')}${inhoud}</${naam}>` }];
  }
  const uit: Wijziging[] = nieuweKop === kop ? [] : [{ van: begin, tot: kopEinde, door: nieuweKop }];
  const eindCel = i + 1 < p.rijCel.lengte ? p.rijCel.op(i + 1) : p.celKolom.lengte;
  let k = p.rijCel.op(i);
  let plaats = kopEinde;
  let nieuw: string[] = [];
  const voegIn = (): void => {
    if (nieuw.length > 0) uit.push({ van: plaats, tot: plaats, door: nieuw.join('') });
    nieuw = [];
  };
  for (const c of cellen) {
    if (k < eindCel && p.celKolom.op(k) < c.kolom) voegIn();
    for (; k < eindCel && p.celKolom.op(k) < c.kolom; k++) plaats = p.celEinde.op(k);
    const bestaat = k < eindCel && p.celKolom.op(k) === c.kolom;
    if (!bestaat) {
      if (c.waarde !== null) nieuw.push(celXml(w, c));
      continue;
    }
    const oud = tekst.slice(p.celBegin.op(k), p.celEinde.op(k));
    const geleegd = celVan(w.blad, c.rij, c.kolom) === null ? oud : leegXml(`${prefix(p.wortel)}c`, c, oud);
    const vervanging = c.waarde === null ? geleegd : celXml(w, c);
    if (vervanging !== oud) uit.push({ van: p.celBegin.op(k), tot: p.celEinde.op(k), door: vervanging });
  }
  voegIn();
  return uit;
};

const eisSchrijfbaar = ({ blad }: Celschrijver, cellen: readonly Celplan[]): void => {
  for (const { rij, kolom, waarde } of cellen) {
    const plaats = { blad: blad.naam, cel: adres(rij, kolom) };
    if (blad.formules.has(celsleutel(rij, kolom))) throw new Weigering({ code: 'CEL_IS_FORMULE', ...plaats });
    if (typeof waarde === 'number' && !Number.isFinite(waarde)) throw new Error(`no finite number for ${plaats.cel}`);
    if (typeof waarde === 'string' && waarde.length > HOOGSTENS_TEKENS) {
      throw new Weigering({ code: 'CEL_TE_LANG', ...plaats, tekens: waarde.length, hoogstens: HOOGSTENS_TEKENS });
    }
  }
};

/** Extends `<dimension>` with the cells that get a value. */
export const wijzigOmvang = ({ tekst, posities }: Celschrijver, cellen: readonly Celplan[]): Wijziging[] => {
  const deel = posities.deel('dimension');
  const kop = deel && tekst.slice(deel.begin, deel.kopEinde);
  const oud = leesBereik(/\sref\s*=\s*["']([^"']*)["']/.exec(kop ?? '')?.[1] ?? '');
  if (!deel || !kop || !oud) return [];
  const nieuw = cellen.reduce<Bereik>((b, c) => (c.waarde === null ? b : {
    rij: Math.min(b.rij, c.rij), kolom: Math.min(b.kolom, c.kolom), totRij: Math.max(b.totRij, c.rij), totKolom: Math.max(b.totKolom, c.kolom),
  }), oud);
  return bereikadres(nieuw) === bereikadres(oud) ? [] : [{ van: deel.begin, tot: deel.kopEinde, door: zetAttribuut(kop, 'ref', bereikadres(nieuw)) }];
};

/** The changes that give the planned cells their values; throws Weigering for a formula or a text that is too long. */
export const wijzigCellen = (w: Celschrijver, cellen: readonly Celplan[]): Wijziging[] => {
  eisSchrijfbaar(w, cellen);
  const { posities: p, tekst } = w;
  const data = p.deel('sheetData');
  if (!data) return [];
  const q = prefix(p.wortel);
  const leeg = data.kopEinde === data.einde;
  const uit: Wijziging[] = [];
  let nieuw = '';
  let i = 0;
  let plaats = data.kopEinde;
  for (const [rij, plannen] of perRij(cellen)) {
    for (; i < p.rijNummer.lengte && p.rijNummer.op(i) < rij; i++) plaats = p.rijEinde.op(i);
    if (i < p.rijNummer.lengte && p.rijNummer.op(i) === rij) {
      uit.push(...wijzigRij(w, i, plannen));
      continue;
    }
    const inhoud = plannen.filter((c) => c.waarde !== null).map((c) => celXml(w, c)).join('');
    if (inhoud === '') continue;
    const xml = `<${q}row r="${rij + 1}">${inhoud}</${q}row>`;
    if (leeg) nieuw += xml;
    else uit.push({ van: plaats, tot: plaats, door: xml });
  }
  if (nieuw === '') return uit;
  return [{ van: data.begin, tot: data.einde, door: `${tekst.slice(data.begin, data.kopEinde).replace(/\s*\/>$/, '>')}${nieuw}</${data.naam}>` }];
};
