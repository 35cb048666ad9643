import type { Blad } from '../blad';
import { roosterUitTekst } from './rooster';

/** The fields of a text as Excel copies cells: tabs and line ends between them, quotes around a cell that holds one of those. */
const velden = (tekst: string): string[][] => {
  const rijen: string[][] = [[]];
  const cel = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  while (cel.lastIndex < tekst.length) {
    // a quote that closes nowhere, or is followed by more, is text like any other
    const begin = cel.lastIndex;
    const gevonden = cel.exec(tekst) ?? Object.assign(/([^\t\r\n]*)(\t|\r\n|\r|\n|$)/.exec(tekst.slice(begin)) ?? [], { los: true });
    const los = 'los' in gevonden;
    const waarde = los ? gevonden[1] : gevonden[1]?.replaceAll('""', '"') ?? gevonden[2];
    const scheiding = (los ? gevonden[2] : gevonden[3]) ?? '';
    if (los) cel.lastIndex = begin + (gevonden[0] ?? '').length;
    rijen.at(-1)?.push(waarde ?? '');
    if (scheiding === '\t') { if (cel.lastIndex === tekst.length) rijen.at(-1)?.push(''); }
    else if (cel.lastIndex < tekst.length) rijen.push([]);
  }
  return rijen;
};

const uitExcel = (tekst: string, naam: string): Blad => ({
  naam,
  cellen: velden(tekst).map((rij) => rij.map((v) => (v.trim() === '' ? null : v))),
  samengevoegd: [], tabellen: [], formules: new Set(), verborgen: false,
});

/** Cells that were copied in Excel and pasted as text, as a sheet; without a tab, those of a CSV. Every cell is text, and none is ever a formula. */
export const leesGeplakt = (tekst: string, naam: string): Blad => (tekst.includes('\t') ? uitExcel(tekst, naam) : roosterUitTekst(tekst, naam));
