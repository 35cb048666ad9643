import type { Taal } from '../../../src/tekst';
import type { Bereik } from '../../../src/werkmap/blad';
import type { Hostblad } from '../../host/blad';
import { celtekst } from '../invoer';

const veld = (tekst: string): string => (/[\t\n"]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);

/** The visible rows of a range as the clipboard has cells: tabs between, a line per row. */
export const alsTsv = (blad: Hostblad, b: Bereik, taal: Taal): string => {
  const laatste = blad.gebruikt(b, true);
  const rijen: string[] = [];
  for (let rij = b.rij; rij <= (laatste?.totRij ?? b.rij); rij++) {
    if (blad.isRijVerborgen(rij)) continue;
    const cellen: string[] = [];
    for (let kolom = b.kolom; kolom <= Math.min(b.totKolom, Math.max(b.kolom, laatste?.totKolom ?? 0)); kolom++) {
      const cel = blad.cel(rij, kolom);
      cellen.push(cel ? veld(celtekst(cel, cel.opmaak.notatie, taal)) : '');
    }
    rijen.push(cellen.join('\t'));
  }
  return rijen.join('\n');
};

/** Rows of cells from such a text; a field in quotes may hold tabs and line ends. */
export const leesTsv = (tekst: string): readonly (readonly string[])[] => {
  const kaal = tekst.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  if (kaal === '') return [];
  const rijen: string[][] = [[]];
  for (const m of kaal.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    rijen[rijen.length - 1]?.push(m[1] === undefined ? (m[2] ?? '') : m[1].replaceAll('""', '"'));
    if (m[3] === '\n') rijen.push([]);
    if (m[3] === '') break;
  }
  return rijen;
};
