import type { Blad, Celwaarde } from '../blad';

const SCHEIDING = ['\t', ';', ','] as const;

/** The cells of one text with this sign between them; quotes hold a sign or a line end within a cell. */
const rijenVan = (tekst: string, teken: string): string[][] => {
  const rijen: string[][] = [[]];
  let [cel, aangehaald] = ['', false];
  const sluit = (): void => {
    rijen[rijen.length - 1]?.push(cel);
    cel = '';
  };
  for (let i = 0; i < tekst.length; i += 1) {
    const t = tekst[i] ?? '';
    if (aangehaald) {
      if (t !== '"') cel += t;
      else if (tekst[i + 1] === '"') {
        cel += '"';
        i += 1;
      } else aangehaald = false;
    } else if (t === '"' && cel === '') aangehaald = true;
    else if (t === teken) sluit();
    else if (t === '\n') {
      sluit();
      rijen.push([]);
    } else if (t !== '\r') cel += t;
  }
  sluit();
  return rijen;
};

/** The sign between the cells: the first of tab, semicolon and comma that the text has. A comma is the last: it stands in numbers too. */
const scheiding = (tekst: string): string => SCHEIDING.find((t) => tekst.includes(t)) ?? '\t';

const alsCel = (tekst: string): Celwaarde => (tekst.trim() === '' ? null : tekst);

/** A text as copied from a sheet, or of a CSV file, as a sheet of that name. Every filled cell is a text. */
export const roosterUitTekst = (tekst: string, naam: string): Blad => ({
  naam, cellen: rijenVan(tekst.replace(/^\uFEFF/, ''), scheiding(tekst)).map((rij) => rij.map(alsCel)), samengevoegd: [], tabellen: [], formules: new Set(), verborgen: false,
});
