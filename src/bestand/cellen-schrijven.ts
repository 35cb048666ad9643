import type { Bereik, Blad } from '../werkmap/blad';
import { adres, bereikadres, celsleutel, celVan } from '../werkmap/blad';
import { isZelfdeFormule } from '../werkmap/formule';
import type { Celplan, Correctiecel } from '../werkmap/schrijfplan';
import { leesBereik, omvat } from './bereik';
import { HOOGSTENS_TEKENS } from './blad-lezen';
import type { Bladdeel, Posities } from './posities';
import { codeer, xmlTekst } from './tekens';
import { Weigering } from './weigering';
import type { Wijziging } from './wijziging';
import { zetAttribuut } from './wijziging';
import { prefix } from './xml';

/** A formula of the user's that may follow a correction: it stays, and what it gave goes, until Excel calculates. */
export interface Oudecel {
  readonly rij: number;
  readonly kolom: number;
  readonly waarde: null;
  readonly oud: true;
}

/** A cell of ours, one of the user's with a corrected figure, or one that follows such a figure. */
export type Celwerk = Celplan | Correctiecel | Oudecel;

const isOud = (c: Celwerk): c is Oudecel => 'oud' in c;

const isCorrectie = (c: Celwerk): c is Correctiecel => 'van' in c;

export interface Celschrijver {
  readonly blad: Blad;
  readonly tekst: string;
  readonly posities: Posities;
  readonly celXml: (c: Celplan) => string;
  /** A cell with a corrected figure: in the style that it has, or would get where it is not there yet. */
  readonly correctieXml: (c: Correctiecel, stijl: number) => string;
  /** The style that a row or a column gives to the cells that are not there. */
  readonly stijlVan: (rijkop: string, kolom: number) => number;
  /** Filled while the cells are written: for each formula that made way for a value, the group that it had the text of, or ''. */
  readonly vervallen: Set<string>;
}

/** A formula of ours stays in its cell to the letter, and so does the rest of the cell; only the outcome kept beside it is renewed. */
const nieuweUitkomst = ({ posities }: Celschrijver, { waarde }: Pick<Celplan, 'waarde'>, begin: number, oud: string): readonly Wijziging[] => {
  const p = prefix(posities.wortel);
  const kop = /^<[^>]*>/.exec(oud)?.[0] ?? '';
  const nieuweKop = typeof waarde === 'string' ? zetAttribuut(kop, 't', 'str') : kop.replace(/\st\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const v = new RegExp(`<${p}v\\b[^>]*?(?:/>|>[^<]*</${p}v>)|(?=</${p}c>$)`).exec(oud);
  const door = waarde === null ? '' : `<${p}v>${typeof waarde === 'string' ? xmlTekst(codeer(waarde)) : waarde}</${p}v>`;
  const van = begin + (v?.index ?? 0);
  return [
    { van: begin, tot: begin + kop.length, door: nieuweKop },
    { van, tot: van + (v?.[0].length ?? 0), door },
  ].filter((w) => w.door !== oud.slice(w.van - begin, w.tot - begin));
};

const STIJL = /^[^>]*?\ss\s*=\s*["'](\d+)["']/;

/** The cell without its value; its style stays. */
const leegXml = (naam: string, c: Celplan, oud: string): string => {
  const stijl = STIJL.exec(oud)?.[1];
  return `<${naam} r="${adres(c.rij, c.kolom)}"${stijl === undefined ? '' : ` s="${stijl}"`}/>`;
};

/** The changes in a cell that is there. */
const wijzigCel = (w: Celschrijver, c: Celwerk, van: number, tot: number): readonly Wijziging[] => {
  const oud = w.tekst.slice(van, tot);
  if (isCorrectie(c)) return [{ van, tot, door: w.correctieXml(c, Number(STIJL.exec(oud)?.[1] ?? 0)) }];
  if (isOud(c) || c.formule !== undefined) return nieuweUitkomst(w, c, van, oud);
  const sleutel = celsleutel(c.rij, c.kolom);
  const eigen = w.blad.eigenFormules?.has(sleutel) === true;
  if (eigen) w.vervallen.add(w.posities.voorgangers.get(sleutel) ?? '');
  if (c.waarde === null && !eigen && celVan(w.blad, c.rij, c.kolom) === null) return [];
  const door = c.waarde === null ? leegXml(`${prefix(w.posities.wortel)}c`, c, oud) : w.celXml(c);
  return door === oud ? [] : [{ van, tot, door }];
};

const nieuweCel = (w: Celschrijver, c: Celwerk, kop: string): string => (isOud(c) ? '' : isCorrectie(c) ? w.correctieXml(c, w.stijlVan(kop, c.kolom)) : w.celXml(c));

/** The cells row by row; a row lives no longer than its turn. */
function* perRij(cellen: Iterable<Celwerk>): Iterable<readonly Celwerk[]> {
  let rij: Celwerk[] = [];
  for (const c of cellen) {
    const vorige = rij[rij.length - 1];
    if (vorige !== undefined && (c.rij < vorige.rij || (c.rij === vorige.rij && c.kolom <= vorige.kolom))) throw new Error(`cell ${adres(c.rij, c.kolom)} is out of order`);
    if (vorige !== undefined && c.rij > vorige.rij) {
      yield rij;
      rij = [];
    }
    rij.push(c);
  }
  if (rij.length > 0) yield rij;
}

const rijkop = (kop: string, cellen: readonly Celwerk[]): string => {
  const spans = kop.includes('spans') ? /\sspans\s*=\s*["'](\d+):(?:[\d: ]*:)?(\d+)["']/.exec(kop) : null;
  if (!spans) return kop;
  const kolommen = cellen.filter((c) => c.waarde !== null).map((c) => c.kolom + 1);
  const van = Math.min(Number(spans[1]), ...kolommen);
  const tot = Math.max(Number(spans[2]), ...kolommen);
  return van === Number(spans[1]) && tot === Number(spans[2]) ? kop : zetAttribuut(kop, 'spans', `${van}:${tot}`);
};

/** The changes in an existing row, by its order `i` in the sheet. */
const wijzigRij = (w: Celschrijver, i: number, cellen: readonly Celwerk[]): Wijziging[] => {
  const { posities: p, tekst } = w;
  const begin = p.rijBegin.op(i);
  const kopEinde = p.rijKopEinde.op(i);
  const kop = tekst.slice(begin, kopEinde);
  const nieuweKop = rijkop(kop, cellen);
  if (kopEinde === p.rijEinde.op(i)) {
    const inhoud = cellen.filter((c) => c.waarde !== null).map((c) => nieuweCel(w, c, kop)).join('');
    const naam = /^<([^\s/>]+)/.exec(kop)?.[1] ?? '';
    return inhoud === '' ? [] : [{ van: begin, tot: kopEinde, door: `${nieuweKop.replace(/\s*\/>$/, '>')}${inhoud}</${naam}>` }];
  }
  const uit: Wijziging[] = nieuweKop === kop ? [] : [{ van: begin, tot: kopEinde, door: nieuweKop }];
  const eindCel = i + 1 < p.rijCel.lengte ? p.rijCel.op(i + 1) : p.celKolom.lengte;
  let k = p.rijCel.op(i);
  let plaats = kopEinde;
  let nieuw = '';
  const voegIn = (): void => {
    if (nieuw !== '') uit.push({ van: plaats, tot: plaats, door: nieuw });
    nieuw = '';
  };
  for (const c of cellen) {
    if (k < eindCel && p.celKolom.op(k) < c.kolom) voegIn();
    for (; k < eindCel && p.celKolom.op(k) < c.kolom; k++) plaats = p.celEinde.op(k);
    const bestaat = k < eindCel && p.celKolom.op(k) === c.kolom;
    if (!bestaat) {
      if (c.waarde !== null) nieuw += nieuweCel(w, c, kop);
      continue;
    }
    const wijzigingen = wijzigCel(w, c, p.celBegin.op(k), p.celEinde.op(k));
    if (wijzigingen.length === 0) continue;
    voegIn();
    uit.push(...wijzigingen);
  }
  voegIn();
  return uit;
};

/** A figure of the user's is only replaced where it still is what the correction was accepted on, and is no formula at all. */
const eisVanGebruiker = (blad: Blad, { rij, kolom, van }: Correctiecel): void => {
  if (blad.formules.has(celsleutel(rij, kolom))) throw new Weigering({ code: 'CEL_IS_FORMULE', blad: blad.naam, cel: adres(rij, kolom) });
  const nu = celVan(blad, rij, kolom);
  if (nu !== van && JSON.stringify(nu) !== JSON.stringify(van)) throw new Error(`cell ${adres(rij, kolom)} is not what was corrected`);
};

const eisSchrijfbaar = ({ blad }: Celschrijver, c: Celwerk): void => {
  if (isCorrectie(c)) return eisVanGebruiker(blad, c);
  if (isOud(c)) return;
  const { rij, kolom, waarde, formule } = c;
  const sleutel = celsleutel(rij, kolom);
  if (formule !== undefined && !isZelfdeFormule(blad.eigenFormules?.get(sleutel) ?? '', formule)) throw new Error(`a file gets no new formula, as in ${adres(rij, kolom)}`);
  if (blad.formules.has(sleutel) && !blad.eigenFormules?.has(sleutel)) throw new Weigering({ code: 'CEL_IS_FORMULE', blad: blad.naam, cel: adres(rij, kolom) });
  if (typeof waarde === 'number' && !Number.isFinite(waarde)) throw new Error(`no finite number for ${adres(rij, kolom)}`);
  if (typeof waarde === 'string' && waarde.length > HOOGSTENS_TEKENS) {
    throw new Weigering({ code: 'CEL_TE_LANG', blad: blad.naam, cel: adres(rij, kolom), tekens: waarde.length, hoogstens: HOOGSTENS_TEKENS });
  }
};

/** Extends `<dimension>` with the range of what was planned. */
export const wijzigOmvang = ({ tekst, posities }: Pick<Celschrijver, 'tekst' | 'posities'>, omvang: Bereik | null): Wijziging[] => {
  const deel = posities.deel('dimension');
  const kop = deel && tekst.slice(deel.begin, deel.kopEinde);
  const oud = leesBereik(/\sref\s*=\s*["']([^"']*)["']/.exec(kop ?? '')?.[1] ?? '');
  if (!deel || !kop || !oud || !omvang) return [];
  const nieuw = bereikadres(omvat(oud, omvang));
  return nieuw === bereikadres(oud) ? [] : [{ van: deel.begin, tot: deel.kopEinde, door: zetAttribuut(kop, 'ref', nieuw) }];
};

/** New rows for a sheet that had none: its one element is written anew, when the rows are known. */
const inLeegBlad = (w: Celschrijver, data: Bladdeel, cellen: Iterable<Celwerk>): Wijziging[] => {
  let rijen = '';
  for (const plannen of perRij(cellen)) rijen += nieuweRij(w, plannen);
  const kop = w.tekst.slice(data.begin, data.kopEinde).replace(/\s*\/>$/, '>');
  return rijen === '' ? [] : [{ van: data.begin, tot: data.einde, door: `${kop}${rijen}</${data.naam}>` }];
};

const nieuweRij = (w: Celschrijver, plannen: readonly Celwerk[]): string => {
  const q = prefix(w.posities.wortel);
  let inhoud = '';
  for (const c of plannen) {
    eisSchrijfbaar(w, c);
    if (c.waarde !== null) inhoud += nieuweCel(w, c, '');
  }
  return inhoud === '' ? '' : `<${q}row r="${(plannen[0]?.rij ?? 0) + 1}">${inhoud}</${q}row>`;
};

/** Where the cell that had the text of a shared formula got a value, the others in its group get a text of their own. */
function* metVolgers({ posities, vervallen }: Celschrijver, wijzigingen: Iterable<Wijziging>): Iterable<Wijziging> {
  const { wortel, volgers } = posities;
  const f = `${prefix(wortel)}f`;
  let i = 0;
  let klaar = 0;
  function* voor(plaats: number): Iterable<Wijziging> {
    for (let v = volgers[i]; v !== undefined && v.begin < plaats; v = volgers[++i]) {
      if (v.begin >= klaar && vervallen.has(v.groep)) yield { van: v.begin, tot: v.einde, door: `<${f}>${xmlTekst(v.formule)}</${f}>` };
    }
  }
  for (const w of wijzigingen) {
    yield* voor(w.van);
    yield w;
    klaar = w.tot;
  }
  yield* voor(Infinity);
}

/**
 * The changes that give the planned cells their values, in order; throws Weigering for a formula or a text that is too long.
 * A planned formula is one that is there: it stays, with a new outcome beside it.
 */
export const wijzigCellen = (w: Celschrijver, cellen: Iterable<Celwerk>): Iterable<Wijziging> => {
  const wijzigingen = wijzigGepland(w, cellen);
  return w.posities.volgers.length === 0 ? wijzigingen : metVolgers(w, wijzigingen);
};

function* wijzigGepland(w: Celschrijver, cellen: Iterable<Celwerk>): Iterable<Wijziging> {
  const { posities: p } = w;
  const data = p.deel('sheetData');
  if (!data) return;
  if (data.kopEinde === data.einde) return yield* inLeegBlad(w, data, cellen);
  let i = 0;
  let plaats = data.kopEinde;
  for (const plannen of perRij(cellen)) {
    const rij = plannen[0]?.rij ?? 0;
    for (; i < p.rijNummer.lengte && p.rijNummer.op(i) < rij; i++) plaats = p.rijEinde.op(i);
    if (i < p.rijNummer.lengte && p.rijNummer.op(i) === rij) {
      for (const c of plannen) eisSchrijfbaar(w, c);
      yield* wijzigRij(w, i, plannen);
      continue;
    }
    const door = nieuweRij(w, plannen);
    if (door !== '') yield { van: plaats, tot: plaats, door };
  }
}
