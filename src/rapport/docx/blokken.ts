import { HeadingLevel, Paragraph, type FileChild } from 'docx';
import type { Blok } from '../stuk/stuk';
import { lopen } from './lopen';
import { tabelVan } from './tabel';

/** `opsomming`: a list of Word's. `streep`: a dash before each point, for a template, whose lists are its own. */
export type Lijstvorm = 'opsomming' | 'streep';

const LIJST = { opsomming: { bullet: { level: 0 } }, streep: { indent: { left: 360, hanging: 240 } } } as const;

const KOPPEN = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

const KLEIN = 18;

/** `voor` and `na`: the blocks around it. What opens a list stays with it, and what follows a new page opens it. */
const blokVan = (b: Blok, breedte: number, voor: Blok | undefined, na: Blok | undefined, lijst: Lijstvorm): readonly FileChild[] => {
  const nieuw = voor?.soort === 'nieuwe pagina' ? { pageBreakBefore: true } : {};
  switch (b.soort) {
    case 'kop':
      return [new Paragraph({ heading: KOPPEN[b.niveau], ...nieuw, children: lopen([{ soort: 'tekst', tekst: b.tekst }]) })];
    case 'alinea':
      return [new Paragraph({ ...nieuw, ...(na?.soort === 'lijst' ? { keepNext: true } : {}), children: lopen(b.inhoud, b.klein === true ? { grootte: KLEIN } : {}) })];
    case 'lijst':
      return b.punten.map((punt, i) => new Paragraph({ ...(i === 0 ? nieuw : {}), ...LIJST[lijst], ...(i < b.punten.length - 1 ? { spacing: { after: 60 } } : {}), children: lopen(lijst === 'opsomming' ? punt : [{ soort: 'tekst', tekst: '–\u00a0' }, ...punt]) }));
    case 'tabel':
      // two tables without a line between them would become one
      return [new Paragraph({ style: 'Caption', ...nieuw, children: lopen([{ soort: 'tekst', tekst: b.bijschrift }]) }), tabelVan(b, breedte), new Paragraph({ spacing: { after: 0, line: 120, lineRule: 'exact' }, children: [] })];
    case 'nieuwe pagina':
      return [];
  }
};

/** The blocks of a document, each as paragraphs and tables. `breedte`: what a table may take, in twips. */
export const blokkenVan = (blokken: readonly Blok[], breedte: number, lijst: Lijstvorm): readonly FileChild[] => blokken.flatMap((b, i) => blokVan(b, breedte, blokken[i - 1], blokken[i + 1], lijst));
