import type { Bestandfout } from '../tekst/bestandfouten';
import { alsWordfout } from './docxtekst';
import { eisZip } from './herken';
import { leesDeel, leesRelaties } from './relaties';
import { beschadigd, metFout, Weigering } from './weigering';
import { leesXml, lokaal, prefix, type Tag } from './xml';
import { openZip } from './zip';

/** Where in a document a paragraph stands, in Dutch words. */
export type Documentdeel = 'tekst' | 'koptekst' | 'voettekst' | 'voetnoot' | 'eindnoot';

/** A piece of a paragraph whose characters all look the same; two with the same `opmaak` look alike. */
export interface Docxloop {
  readonly tekst: string;
  readonly opmaak: string;
}

export interface Docxalinea {
  readonly deel: Documentdeel;
  readonly lopen: readonly Docxloop[];
}

const DELEN: Readonly<Record<string, Documentdeel>> = { header: 'koptekst', footer: 'voettekst', footnotes: 'voetnoot', endnotes: 'eindnoot' };

/** What Word notes of a run that no one sees: its language, whether it was checked, what it would be in a script from right to left. */
const ONZICHTBAAR = new Set(['lang', 'noProof', 'bCs', 'iCs', 'szCs', 'webHidden', 'rPrChange']);

const alsOpmaak = ({ name, attributes }: Tag): string =>
  `${lokaal(name)} ${Object.entries(attributes).filter(([a]) => lokaal(a) !== 'hint').map(([a, w]) => `${lokaal(a)}=${w ?? ''}`).sort().join(' ')};`;

const alineasVan = (xml: string, naam: string, deel: Documentdeel): readonly Docxalinea[] => {
  const klaar: Docxalinea[] = [];
  const open: Docxloop[][] = [];
  const lopen: Array<{ tekst: string; opmaak: string }> = [];
  const pad: string[] = [];
  let p: string | null = null;
  let dubbel = 0;
  leesXml(xml, naam, {
    open: (tag) => {
      p ??= prefix(tag.name);
      const soort = lokaal(tag.name);
      if (soort === 'Fallback') dubbel += 1;
      pad.push(soort);
      if (dubbel > 0 || prefix(tag.name) !== p) return;
      if (soort === 'p') open.push([]);
      if (soort === 'r') lopen.push({ tekst: '', opmaak: '' });
      const loop = lopen[lopen.length - 1];
      if (loop === undefined) return;
      if (pad[pad.length - 2] === 'rPr' && pad[pad.length - 3] === 'r' && !ONZICHTBAAR.has(soort)) loop.opmaak += alsOpmaak(tag);
      if (soort === 'tab' || soort === 'br' || soort === 'cr') loop.tekst += ' ';
    },
    sluit: (tag) => {
      const soort = pad.pop();
      if (soort === 'Fallback') dubbel -= 1;
      if (dubbel > 0 || prefix(tag) !== p) return;
      if (soort === 'r') {
        const loop = lopen.pop();
        if (loop !== undefined && loop.tekst !== '') open[open.length - 1]?.push(loop);
      }
      if (soort === 'p') klaar.push({ deel, lopen: open.pop() ?? [] });
    },
    tekst: (t) => {
      const loop = lopen[lopen.length - 1];
      if (dubbel === 0 && loop !== undefined && pad[pad.length - 1] === 't') loop.tekst += t;
    },
  });
  return klaar;
};

/** The paragraphs of a .docx with the pieces that they are made of, those of its headers, footers and notes too; `null` where it is no .docx, a Bestandfout where one is damaged or too large. */
export const leesDocxalineas = (bytes: Uint8Array): { readonly gelukt: true; readonly alineas: readonly Docxalinea[] } | { readonly gelukt: false; readonly fout: Bestandfout | null } => {
  const gelezen = metFout(() => {
    eisZip(bytes);
    const zip = openZip(bytes);
    const hoofddeel = leesRelaties(zip, '').find((r) => r.soort === 'officeDocument')?.doel ?? 'word/document.xml';
    if (!hoofddeel.startsWith('word/')) throw new Weigering({ code: 'GEEN_WORD' });
    const delen = [{ naam: hoofddeel, deel: 'tekst' as Documentdeel }, ...leesRelaties(zip, hoofddeel).flatMap((r) => (DELEN[r.soort] === undefined ? [] : [{ naam: r.doel, deel: DELEN[r.soort] ?? 'tekst' }]))];
    return {
      gelukt: true as const,
      alineas: delen.flatMap(({ naam, deel }) => {
        const xml = leesDeel(zip, naam);
        if (xml === null) throw beschadigd(naam, 'ontbreekt');
        return alineasVan(xml, naam, deel);
      }),
    };
  });
  if (gelezen.gelukt) return gelezen;
  const { fout } = alsWordfout(gelezen);
  return { gelukt: false, fout: fout.code === 'GEEN_WORD' ? null : fout };
};
