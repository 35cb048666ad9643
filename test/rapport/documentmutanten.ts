import { leesDocxTekst } from '../../src/bestand/docxtekst';
import { docxVan } from '../../src/rapport/docx/docx';
import type { Stuk } from '../../src/rapport/stuk/stuk';
import { toets, type Tabellen, type Vondst } from '../../src/rapport/toets';

/** The text of a document as it is read back from its .docx. */
export const docxTekst = async (stuk: Stuk): Promise<string> => {
  const gelezen = leesDocxTekst(await docxVan(stuk));
  if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
  return gelezen.tekst;
};

/** A cell of a printed table that can be made wrong. */
export interface Celmutant {
  readonly regel: string;
  readonly van: number;
  readonly tot: number;
  readonly naar: string;
}

/** Another trede; a number that is neither balance of its day, of which both are right. */
const anders = (cel: string): string | null => {
  const trede = /^(trede )([1-4])$/i.exec(cel);
  if (trede !== null) return `${trede[1] ?? ''}${(Number(trede[2]) % 4) + 1}`;
  const getal = /^([−-]?)(\d{1,3}(?:\.\d{3})+|\d+)(%| (?:vergunning|achter|voor)[a-z ]*)?$/.exec(cel);
  return getal === null ? null : `${getal[1] ?? ''}${Number((getal[2] ?? '').replaceAll('.', '')) + 90}${getal[3] ?? ''}`;
};

/** What only names a row or a column: a trede that is counted, or explained as a step of the ladder. */
const isKop = (kolom: number, cel: string, regel: string): boolean =>
  /^\| (?:Halfjaar|Trede) \|/.test(regel) || (kolom === 0 && (/^[1-6]$/.test(cel) ? /[a-z]{6}/.test(regel) : /^trede \d$/.test(cel)));

/** Every cell of every row of a text from a .docx that holds a figure or a trede. */
export const celmutanten = (tekst: string): readonly Celmutant[] => {
  let plek = 0;
  return tekst.split('\n').flatMap((regel) => {
    let van = plek + 1;
    plek += regel.length + 1;
    if (!regel.startsWith('|')) return [];
    return regel.slice(1, -1).split('|').flatMap((rauw, kolom): readonly Celmutant[] => {
      const [hier, cel] = [van + rauw.indexOf(rauw.trim()), rauw.trim()];
      van += rauw.length + 1;
      const naar = isKop(kolom, cel, regel) ? null : anders(cel);
      return naar === null ? [] : [{ regel, van: hier, tot: hier + cel.length, naar }];
    });
  });
};

export const metMutant = (tekst: string, { van, tot, naar }: Celmutant): string => tekst.slice(0, van) + naar + tekst.slice(tot);

/** All of them at once, and which of them no finding is about. */
export const gemist = (tekst: string, tabellen: Tabellen): { readonly aantal: number; readonly gemist: readonly string[] } => {
  const mutanten = celmutanten(tekst);
  let schuif = 0;
  let fout = '';
  let vanaf = 0;
  const nu = mutanten.map((m) => {
    fout += tekst.slice(vanaf, m.van) + m.naar;
    vanaf = m.tot;
    const van = m.van + schuif;
    schuif += m.naar.length - (m.tot - m.van);
    return { ...m, van, tot: van + m.naar.length };
  });
  const { vondsten } = toets([{ naam: 'stuk', tekst: fout + tekst.slice(vanaf) }], tabellen);
  // what is said of a whole table is about none of its cells
  const over = (m: Celmutant) => (v: Vondst): boolean => v.code !== 'RIJ_DUBBEL' && v.code !== 'RIJ_ONTBREEKT' && v.plek.van < m.tot && v.plek.tot > m.van;
  return { aantal: mutanten.length, gemist: nu.filter((m) => !vondsten.some(over(m))).map((m) => `${m.regel}: ${m.naar}`) };
};
