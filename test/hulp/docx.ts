import { strFromU8, unzipSync } from 'fflate';
import * as sax from 'sax';
import { platteTekst } from '../../src/rapport/stuk/plat';
import type { Stuk } from '../../src/rapport/stuk/stuk';

export interface Docxinhoud {
  readonly delen: Readonly<Record<string, string>>;
  /** The text of each paragraph that has one, with its style. */
  readonly alineas: ReadonlyArray<{ readonly stijl: string | null; readonly tekst: string }>;
}

/** Reads a .docx back as a strict reader would; throws where a part is no XML. */
export const leesDocx = (bytes: Uint8Array): Docxinhoud => {
  const delen = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([naam]) => /\.(?:xml|rels)$/.test(naam)).map(([naam, deel]) => [naam, strFromU8(deel)]));
  const alineas: Array<{ stijl: string | null; tekst: string }> = [];
  for (const [naam, xml] of Object.entries(delen)) {
    const lezer = sax.parser(true);
    let inTekst = false;
    lezer.onerror = (e) => {
      throw new Error(`${naam}: ${e.message}`);
    };
    lezer.onopentag = ({ name, attributes }) => {
      if (naam !== 'word/document.xml') return;
      if (name === 'w:p') alineas.push({ stijl: null, tekst: '' });
      const nu = alineas[alineas.length - 1];
      if (name === 'w:pStyle' && nu !== undefined) nu.stijl = String(attributes['w:val']);
      if (name === 'w:noBreakHyphen' && nu !== undefined) nu.tekst += '-';
      inTekst = name === 'w:t';
    };
    lezer.onclosetag = () => {
      inTekst = false;
    };
    lezer.ontext = (t) => {
      const nu = alineas[alineas.length - 1];
      if (inTekst && nu !== undefined) nu.tekst += t;
    };
    lezer.write(xml).close();
  }
  return { delen, alineas: alineas.filter((a) => a.tekst !== '') };
};

/** The pieces of a plain text, as paragraphs and cells have them. */
export const stukjes = (s: Stuk): readonly string[] => platteTekst(s).split(/[\n\t]/).map((t) => t.replace(/^- /, '')).filter((t) => t !== '');
