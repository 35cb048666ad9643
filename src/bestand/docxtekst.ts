import { eisZip } from './herken';
import { leesRelaties, leesDeel } from './relaties';
import { beschadigd, metFout, Weigering, type Mislukt } from './weigering';
import { leesXml, lokaal, prefix } from './xml';
import { openZip } from './zip';

/** What a heading is called in the styles of Word, whatever its language. */
const KOPSTIJL = /^(?:heading|kop|title|titel|subtitle|ondertitel)\d*$/i;

/** A paragraph or a row that is being read; in a cell paragraphs stand side by side. */
interface Cel {
  tekst: string;
}

/**
 * The text of a part of a Word document: a line for each paragraph, `#` before a heading, `|` between the cells of a row. Text
 * that was struck out with changes tracked is not part of it; what was put in is.
 */
const tekstVan = (xml: string, deel: string): string => {
  const regels: string[] = [];
  const rijen: Cel[][] = [];
  let p: string | null = null;
  let alinea = '';
  let isKop = false;
  let luister = false;
  let dubbel = 0;
  const zet = (t: string): void => {
    const rij = rijen[rijen.length - 1];
    const cel = rij?.[rij.length - 1];
    if (cel === undefined) regels.push(t);
    else cel.tekst = [cel.tekst, t].filter((x) => x !== '').join(' ');
  };
  leesXml(xml, deel, {
    open: ({ name, attributes }) => {
      p ??= prefix(name);
      // what older versions of Word would show in place of the same
      if (lokaal(name) === 'Fallback') dubbel += 1;
      if (dubbel > 0 || prefix(name) !== p) return;
      switch (lokaal(name)) {
        case 'tr':
          rijen.push([]);
          break;
        case 'tc':
          rijen[rijen.length - 1]?.push({ tekst: '' });
          break;
        case 'pStyle':
          isKop = KOPSTIJL.test(attributes[`${p}val`] ?? '');
          break;
        case 't':
          luister = true;
          break;
        case 'tab':
        case 'br':
        case 'cr':
          alinea += ' ';
          break;
        case 'noBreakHyphen':
          alinea += '-';
      }
    },
    sluit: (naam) => {
      if (lokaal(naam) === 'Fallback') dubbel -= 1;
      if (dubbel > 0 || prefix(naam) !== p) return;
      switch (lokaal(naam)) {
        case 't':
          luister = false;
          break;
        case 'p': {
          const kaal = alinea.replace(/\s+/g, ' ').trim();
          if (kaal !== '') zet(isKop && rijen.length === 0 ? `# ${kaal}` : kaal);
          else if (rijen.length === 0) regels.push('');
          alinea = '';
          isKop = false;
          break;
        }
        case 'tr': {
          const rij = rijen.pop() ?? [];
          zet(`| ${rij.map((c) => c.tekst.replaceAll('|', '/')).join(' | ')} |`);
          break;
        }
        case 'tbl':
          if (rijen.length === 0) regels.push('');
      }
    },
    tekst: (t) => {
      if (luister && dubbel === 0) alinea += t;
    },
  });
  return regels.map((r) => (r.startsWith('|') ? r : `${r}\n`)).join('\n');
};

/** Whether the bytes are a zip, as every .docx is. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** What is wrong, in words of a document: the reader of the package speaks of a workbook. */
export const alsWordfout = (m: Mislukt): Mislukt => {
  if (m.fout.code === 'GEEN_XLSX' || m.fout.code === 'VERSLEUTELD_OF_XLS') return { gelukt: false, fout: { code: 'GEEN_WORD' } };
  return m.fout.code === 'BESCHADIGD' ? { gelukt: false, fout: { code: 'WORD_BESCHADIGD' } } : m;
};

/** The text of a .docx, its footnotes at the end; anything that is not one, or is damaged or too large, comes back as a Bestandfout. */
export const leesDocxTekst = (bytes: Uint8Array): { readonly gelukt: true; readonly tekst: string } | Mislukt => {
  const gelezen = metFout(() => {
    eisZip(bytes);
    const zip = openZip(bytes);
    const hoofddeel = leesRelaties(zip, '').find((r) => r.soort === 'officeDocument')?.doel ?? 'word/document.xml';
    if (!hoofddeel.startsWith('word/')) throw new Weigering({ code: 'GEEN_WORD' });
    const tekst = leesDeel(zip, hoofddeel);
    if (tekst === null) throw beschadigd(hoofddeel, 'ontbreekt');
    const voetnoten = leesRelaties(zip, hoofddeel).find((r) => r.soort === 'footnotes')?.doel;
    const onder = voetnoten === undefined ? null : leesDeel(zip, voetnoten);
    return { gelukt: true as const, tekst: [tekstVan(tekst, hoofddeel), ...(onder === null || voetnoten === undefined ? [] : [tekstVan(onder, voetnoten)])].join('\n') };
  });
  return gelezen.gelukt ? gelezen : alsWordfout(gelezen);
};
