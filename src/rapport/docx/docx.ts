import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { leesbaar } from '../stuk/leesbaar';
import type { Stuk } from '../stuk/stuk';
import { blokkenVan } from './blokken';
import { lopen } from './lopen';
import { breedteVan, paginaVan, stijlen } from './opmaak';
import { zonderTijd } from './ziptijd';

const xml = (t: string): string => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the file says of itself: its title and language. No name and no day: those are for who sends it. */
const kenmerken = (titel: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(leesbaar(titel))}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`;

/** "Pagina 2 van 5". */
const paginavoet = (): Footer => new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: 18, children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })] })] });

/** A document as the bytes of a .docx; the same document gives the same bytes. */
export const docxVan = async (stuk: Stuk): Promise<Uint8Array> => {
  const liggend = stuk.liggend === true;
  const breedte = breedteVan(liggend);
  const document = new Document({
    title: leesbaar(stuk.titel),
    styles: stijlen(liggend),
    sections: [
      {
        properties: paginaVan(liggend),
        // what lies on its side is one page
        ...(liggend ? {} : { footers: { default: paginavoet() } }),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: lopen([{ soort: 'tekst', tekst: stuk.titel }]) }),
          ...blokkenVan(stuk.blokken, breedte, 'opsomming'),
        ],
      },
    ],
  });
  const gepakt = await Packer.toArrayBuffer(document, false, [{ path: 'docProps/core.xml', data: kenmerken(stuk.titel) }]);
  return zonderTijd(new Uint8Array(gepakt));
};
