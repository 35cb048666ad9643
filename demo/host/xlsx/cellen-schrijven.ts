import type { Bladbron } from '../../../src/bestand/pakket';
import { codeer, xmlTekst } from '../../../src/bestand/tekens';
import type { Wijziging } from '../../../src/bestand/wijziging';
import { prefix } from '../../../src/bestand/xml';
import { adres } from '../../../src/werkmap/blad';
import type { Waarde } from '../cel';
import { isFout } from '../cel';

/** What a cell must become. `formule`: as it is stored, without `=`; `behoud`: the formula's element stays as it stands in the file. */
export interface Nieuwecel {
  readonly kolom: number;
  readonly waarde: Waarde;
  readonly stijl: number;
  readonly formule: string | null;
  readonly behoud: boolean;
  /** The range that a formula spills over, in letters. */
  readonly mors: string | null;
}

/** The cells of a row that change, left to right; null takes a cell away. */
export type Nieuwerij = ReadonlyMap<number, Nieuwecel | null>;

const inhoud = (w: Waarde, heeftFormule: boolean, p: string): { readonly type: string; readonly xml: string } => {
  if (w === null) return { type: '', xml: '' };
  if (typeof w === 'number') return { type: '', xml: `<${p}v>${w}</${p}v>` };
  if (typeof w === 'boolean') return { type: ' t="b"', xml: `<${p}v>${w ? 1 : 0}</${p}v>` };
  if (isFout(w)) return { type: ' t="e"', xml: `<${p}v>${xmlTekst(w.fout)}</${p}v>` };
  const tekst = xmlTekst(codeer(w));
  if (heeftFormule) return { type: ' t="str"', xml: `<${p}v>${tekst}</${p}v>` };
  return { type: ' t="inlineStr"', xml: `<${p}is><${p}t xml:space="preserve">${tekst}</${p}t></${p}is>` };
};

const celXml = (rij: number, c: Nieuwecel, oud: string, p: string): string => {
  const oudeFormule = c.behoud ? (/<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)/.exec(oud)?.[0] ?? '') : '';
  const reeks = c.mors === null ? '' : ` t="array" ref="${c.mors}"`;
  const formule = c.behoud ? oudeFormule : c.formule === null ? '' : `<${p}f${reeks}>${xmlTekst(codeer(c.formule))}</${p}f>`;
  const { type, xml } = inhoud(c.waarde, formule !== '', p);
  const kop = `<${p}c r="${adres(rij, c.kolom)}"${c.stijl === 0 ? '' : ` s="${c.stijl}"`}${type}`;
  return formule === '' && xml === '' ? `${kop}/>` : `${kop}>${formule}${xml}</${p}c>`;
};

/** The row's start tag: the hint at the columns that it fills goes where it is no longer true, and hidden or shown is set. */
const rijkop = (kop: string, kolommen: readonly number[], verborgen: boolean | undefined): string => {
  const spans = /\sspans\s*=\s*["'](\d+):(?:[\d: ]*:)?(\d+)["']/.exec(kop);
  const past = !spans || kolommen.every((k) => k + 1 >= Number(spans[1]) && k + 1 <= Number(spans[2]));
  const zonder = past ? kop : kop.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, '');
  if (verborgen === undefined) return zonder;
  const kaal = zonder.replace(/\shidden\s*=\s*("[^"]*"|'[^']*')/, '');
  return verborgen ? kaal.replace(/\s*\/?>$/, (slot) => ` hidden="1"${slot}`) : kaal;
};

const bestaandeRij = ({ tekst, posities: p }: Bladbron, i: number, nieuw: Nieuwerij, verborgen: boolean | undefined): Wijziging[] => {
  const rij = p.rijNummer.op(i);
  const q = prefix(p.wortel);
  const [begin, kopEinde, einde] = [p.rijBegin.op(i), p.rijKopEinde.op(i), p.rijEinde.op(i)];
  const oudeKop = tekst.slice(begin, kopEinde);
  const gevuld = [...nieuw].filter(([, c]) => c !== null).map(([k]) => k);
  const kop = rijkop(oudeKop, gevuld, verborgen);
  const op = new Map<number, { van: number; tot: number }>();
  const eindCel = i + 1 < p.rijCel.lengte ? p.rijCel.op(i + 1) : p.celKolom.lengte;
  for (let k = p.rijCel.op(i); k < eindCel; k++) op.set(p.celKolom.op(k), { van: p.celBegin.op(k), tot: p.celEinde.op(k) });
  const uit: Wijziging[] = [];
  const zelfsluitend = kopEinde === einde;
  let plaats = kopEinde;
  let los = '';
  for (const kolom of [...new Set([...op.keys(), ...nieuw.keys()])].sort((a, b) => a - b)) {
    const plek = op.get(kolom);
    const cel = nieuw.get(kolom);
    const oud = plek ? tekst.slice(plek.van, plek.tot) : '';
    const xml = cel === undefined ? oud : cel === null ? '' : celXml(rij, cel, oud, q);
    if (!plek) {
      if (zelfsluitend) los += xml;
      else if (xml !== '') uit.push({ van: plaats, tot: plaats, door: xml });
      continue;
    }
    if (xml !== oud) uit.push({ van: plek.van, tot: plek.tot, door: xml });
    plaats = plek.tot;
  }
  if (zelfsluitend && los !== '') return [{ van: begin, tot: kopEinde, door: `${kop.replace(/\s*\/>$/, '>')}${los}</${q}row>` }];
  return kop === oudeKop ? uit : [{ van: begin, tot: kopEinde, door: kop }, ...uit];
};

/** The changes in the rows of a sheet; `verborgen` has the rows that become hidden or shown. */
export const wijzigRijen = (bron: Bladbron, rijen: ReadonlyMap<number, Nieuwerij>, verborgen: ReadonlyMap<number, boolean>): Wijziging[] => {
  const { posities: p, tekst } = bron;
  const q = prefix(p.wortel);
  const data = p.deel('sheetData');
  if (!data) return [];
  const uit: Wijziging[] = [];
  let plaats = data.kopEinde;
  let i = 0;
  let los = '';
  for (const rij of [...new Set([...rijen.keys(), ...verborgen.keys()])].sort((a, b) => a - b)) {
    for (; i < p.rijNummer.lengte && p.rijNummer.op(i) < rij; i++) plaats = p.rijEinde.op(i);
    const nieuw = rijen.get(rij) ?? new Map();
    if (i < p.rijNummer.lengte && p.rijNummer.op(i) === rij) {
      uit.push(...bestaandeRij(bron, i, nieuw, verborgen.get(rij)));
      continue;
    }
    const cellen = [...nieuw].sort(([a], [b]) => a - b).map(([, c]) => (c === null ? '' : celXml(rij, c, '', q))).join('');
    const weg = verborgen.get(rij) === true ? ' hidden="1"' : '';
    if (cellen === '' && weg === '') continue;
    const xml = `<${q}row r="${rij + 1}"${weg}>${cellen}</${q}row>`;
    if (data.kopEinde === data.einde) los += xml;
    else uit.push({ van: plaats, tot: plaats, door: xml });
  }
  if (los === '') return uit;
  return [{ van: data.begin, tot: data.einde, door: `${tekst.slice(data.begin, data.kopEinde).replace(/\s*\/>$/, '>')}${los}</${data.naam}>` }];
};
