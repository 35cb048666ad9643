import type { IPropertiesOptions, ISectionPropertiesOptions } from 'docx';

/** A4, in twips: a twentieth of a point. */
const [KORT, LANG] = [11906, 16838];

/** Two centimetres around it; on its side, where all must fit on one page, one and a half. */
const randVan = (liggend: boolean): number => (liggend ? 850 : 1134);

/** The width between the margins, in twips. */
export const breedteVan = (liggend: boolean): number => (liggend ? LANG : KORT) - 2 * randVan(liggend);

export const paginaVan = (liggend: boolean): ISectionPropertiesOptions => ({
  // docx turns the two sides itself where the page lies on its side
  page: { size: { width: KORT, height: LANG, orientation: liggend ? 'landscape' : 'portrait' }, margin: { top: randVan(liggend), bottom: randVan(liggend), left: randVan(liggend), right: randVan(liggend) } },
});

/** From line to line of a heading that takes two, in 240ths. */
const LIJN = 264;

const kopstijl = (size: number, liggend: boolean) => ({ run: { size, bold: true, color: '000000' }, paragraph: { spacing: { line: LIJN, ...(liggend ? { before: 100, after: 40 } : { before: 240, after: 80 }) }, keepNext: true } });

/** Dutch, black on white, half-points for sizes; headings are real headings, so that a screen reader can walk them. */
const stijlenVan = (liggend: boolean): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: { run: { font: 'Calibri', size: liggend ? 20 : 22, language: { value: 'nl-NL', eastAsia: 'nl-NL', bidirectional: 'nl-NL' } }, paragraph: { spacing: liggend ? { after: 60, line: 240 } : { after: 120, line: 264 } } },
    title: { run: { size: 30, bold: true, color: '000000' }, paragraph: { spacing: { line: LIJN, after: liggend ? 80 : 240 } } },
    heading1: kopstijl(26, liggend),
    heading2: kopstijl(24, liggend),
    heading3: kopstijl(22, liggend),
    caption: { run: { size: 20, bold: true, italics: false, color: '000000' }, paragraph: { spacing: liggend ? { before: 80, after: 40 } : { before: 160, after: 60 }, keepNext: true } },
  },
});

const [STAAND, LIGGEND] = [stijlenVan(false), stijlenVan(true)];

/** What lies on its side must fit on one page, so its letters are a point smaller. */
export const stijlen = (liggend: boolean): NonNullable<IPropertiesOptions['styles']> => (liggend ? LIGGEND : STAAND);
