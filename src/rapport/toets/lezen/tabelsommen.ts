import { celplekken } from './cellen';

/** A column of a printed table of which the figures do not add up to the printed total. */
export interface Somverschil {
  readonly kolom: string;
  readonly vermeld: number;
  readonly som: number;
  readonly rijen: number;
  /** Where the printed total stands in the text. */
  readonly van: number;
  readonly tot: number;
}

interface Veld {
  readonly tekst: string;
  readonly van: number;
}

/** The cells of a line; a line of text, which can have one tab, has none. */
const veldenVan = (regel: string, begin: number): readonly Veld[] => {
  const cellen = celplekken(regel);
  return cellen.length < 3 && !/^\s*\|/.test(regel) ? [] : cellen.map(({ van, tot }) => {
    const cel = regel.slice(van, tot);
    return { tekst: cel.trim(), van: begin + van + (cel.length - cel.trimStart().length) };
  });
};

const GETAL = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)$/;
const getalVan = (veld: Veld | undefined): number | null => {
  const tekst = (veld?.tekst ?? '').replace(/[−–]/g, '-');
  return GETAL.test(tekst) ? Number(tekst.replaceAll('.', '')) : null;
};

const LIJN = /^[\s|:-]+$/;
const TOTAAL = /^(?:totaal|total|som|provincie totaal)\b/i;
const MINSTENS = 3;

/** Holds the totals row of every table in a text (cells between `|` or tabs) against the rows above it. */
export const tabelsommen = (tekst: string): readonly Somverschil[] => {
  const gevonden: Somverschil[] = [];
  let tabel: (readonly Veld[])[] = [];
  let plek = 0;
  for (const regel of tekst.split('\n')) {
    const velden = regel.length > 2_000 || LIJN.test(regel) ? [] : veldenVan(regel, plek);
    plek += regel.length + 1;
    if (velden.length === 0) {
      if (!LIJN.test(regel) || regel.trim() === '') tabel = [];
      continue;
    }
    const [kop] = tabel;
    if (kop !== undefined && tabel.length > MINSTENS && TOTAAL.test(velden[0]?.tekst.replace(/[*_]/g, '') ?? '')) {
      const rijen = tabel.slice(1);
      velden.forEach((veld, k) => {
        const vermeld = k === 0 ? null : getalVan(veld);
        const waarden = rijen.map((rij) => getalVan(rij[k]));
        if (vermeld === null || waarden.includes(null)) return;
        const som = waarden.reduce((a: number, b) => a + (b ?? 0), 0);
        if (som !== vermeld) gevonden.push({ kolom: kop[k]?.tekst ?? String(k + 1), vermeld, som, rijen: rijen.length, van: veld.van, tot: veld.van + veld.tekst.length });
      });
      tabel = [];
    } else tabel.push(velden);
  }
  return gevonden;
};
