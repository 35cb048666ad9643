import { Document, HeadingLevel, Packer, Paragraph, type FileChild } from 'docx';
import { leesbaar } from '../stuk/leesbaar';
import type { Blok, Stuk } from '../stuk/stuk';
import { lopen } from './lopen';
import { breedteVan, paginaVan, stijlen } from './opmaak';
import { tabelVan } from './tabel';
import { zonderTijd } from './ziptijd';

const KOPPEN = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const KLEIN = 18;

/** `voor` and `na`: the blocks around it. What opens a list stays with it, and what follows a new page opens it. */
const blokVan = (b: Blok, breedte: number, voor: Blok | undefined, na: Blok | undefined): readonly FileChild[] => {
  const nieuw = voor?.soort === 'nieuwe pagina' ? { pageBreakBefore: true } : {};
  switch (b.soort) {
    case 'kop':
      return [new Paragraph({ heading: KOPPEN[b.niveau], ...nieuw, children: lopen([{ soort: 'tekst', tekst: b.tekst }]) })];
    case 'alinea':
      return [new Paragraph({ ...nieuw, ...(na?.soort === 'lijst' ? { keepNext: true } : {}), children: lopen(b.inhoud, b.klein === true ? { grootte: KLEIN } : {}) })];
    case 'lijst':
      return b.punten.map((punt, i) => new Paragraph({ ...(i === 0 ? nieuw : {}), bullet: { level: 0 }, spacing: { after: 60 }, children: lopen(punt) }));
    case 'tabel':
      // two tables without a line between them would become one
      return [new Paragraph({ style: 'Caption', ...nieuw, children: lopen([{ soort: 'tekst', tekst: b.bijschrift }]) }), tabelVan(b, breedte), new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'exact' }, children: [] })];
    case 'nieuwe pagina':
      return [];
  }
};

const xml = (t: string): string => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the file says of itself: its title and language. No name and no day: those are for who sends it. */
const kenmerken = (titel: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xml(leesbaar(titel))}</dc:title><dc:language>nl-NL</dc:language></cp:coreProperties>`;

/** A document as the bytes of a .docx; the same document gives the same bytes. */
export const docxVan = async (stuk: Stuk): Promise<Uint8Array> => {
  const liggend = stuk.liggend === true;
  const breedte = breedteVan(liggend);
  const document = new Document({
    title: leesbaar(stuk.titel),
    styles: stijlen,
    sections: [
      {
        properties: paginaVan(liggend),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: lopen([{ soort: 'tekst', tekst: stuk.titel }]) }),
          ...stuk.blokken.flatMap((b, i) => blokVan(b, breedte, stuk.blokken[i - 1], stuk.blokken[i + 1])),
        ],
      },
    ],
  });
  const gepakt = await Packer.toArrayBuffer(document, false, [{ path: 'docProps/core.xml', data: kenmerken(stuk.titel) }]);
  return zonderTijd(new Uint8Array(gepakt));
};
