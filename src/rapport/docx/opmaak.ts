import type { IPropertiesOptions, ISectionPropertiesOptions } from 'docx';

/** Twips: a twentieth of a point. A4 with two centimetres around it. */
const [KORT, LANG, RAND] = [11906, 16838, 1134];

/** The width between the margins, in twips. */
export const breedteVan = (liggend: boolean): number => (liggend ? LANG : KORT) - 2 * RAND;

export const paginaVan = (liggend: boolean): ISectionPropertiesOptions => ({
  // docx turns the two sides itself where the page lies on its side
  page: { size: { width: KORT, height: LANG, orientation: liggend ? 'landscape' : 'portrait' }, margin: { top: RAND, bottom: RAND, left: RAND, right: RAND } },
});

const kopstijl = (size: number) => ({ run: { size, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 80 }, keepNext: true } });

/** Dutch, black on white, half-points for sizes; headings are real headings, so that a screen reader can walk them. */
export const stijlen: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' } }, paragraph: { spacing: { after: 120, line: 264 } } },
    title: { run: { size: 30, bold: true, color: '000000' }, paragraph: { spacing: { after: 240 } } },
    heading1: kopstijl(26),
    heading2: kopstijl(24),
    heading3: kopstijl(22),
    caption: { run: { size: 20, bold: true, italics: false, color: '000000' }, paragraph: { spacing: { before: 160, after: 60 }, keepNext: true } },
  },
};
