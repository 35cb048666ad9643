import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { alsTekst, cel, type Cel, type Tabelblok } from '../stuk/stuk';
import { lopen } from './lopen';

/** Left and right of what is in a cell, in twips. */
const MARGE = 90;

/** How wide a character of a word is, in twips for each half-point of its size: in a font like Calibri or Arial, and in one as wide as Verdana. */
const [SMAL, RUIM] = [5.5, 7.5];

/** Half-points: the size of the text around it, and down to what is still read with ease. */
const GROOTTEN = [22, 20, 18] as const;

/** A longer word is broken, and a longer text gets no more room for it. */
const [LANGSTE_WOORD, LANGSTE_TEKST, KORTE_KOP] = [24, 120, 12];

interface Kolommaat {
  /** In twips. */
  readonly breedten: readonly number[];
  /** Half-points. */
  readonly grootte: number;
}

const som = (n: readonly number[]): number => n.reduce((a, b) => a + b, 0);

/** What is left over: who asks little gets it all, the others by what they ask, and what nobody asks goes to all. */
const verdeel = (minst: readonly number[], gevraagd: readonly number[], breedte: number): readonly number[] => {
  const over = breedte - som(minst);
  const weinig = over / minst.length;
  const veel = gevraagd.filter((g) => g > weinig);
  const rest = over - som(gevraagd.filter((g) => g <= weinig));
  const deel = som(veel) === 0 ? 0 : Math.min(1, rest / som(veel));
  const uit = minst.map((m, i) => m + (gevraagd[i] ?? 0) * ((gevraagd[i] ?? 0) > weinig ? deel : 1));
  return uit.map((b) => Math.floor((b * breedte) / som(uit)));
};

/** Columns that break no word where there is room for it: with too many of them the letters are smaller. */
export const kolommaat = ({ kop, rijen }: Tabelblok, breedte: number): Kolommaat => {
  const kolommen = Array.from({ length: Math.max(1, kop.length, ...rijen.map((r) => r.length)) }, (_, k) => {
    const teksten = [kop[k] ?? '', ...rijen.map((r) => alsTekst(r[k]?.inhoud ?? []))];
    return {
      woord: teksten.reduce((n, t) => t.split(/\s+/).reduce((m, w) => Math.max(m, Math.min(LANGSTE_WOORD, w.length)), n), 1),
      // a header may take two lines, unless it is short
      tekst: teksten.reduce((n, t, i) => Math.max(n, Math.min(LANGSTE_TEKST, i === 0 && t.length > KORTE_KOP ? t.length / 2 : t.length)), 1),
    };
  });
  const nodig = (teken: number, grootte: number): readonly number[] => kolommen.map((k) => k.woord * teken * grootte + 2 * MARGE);
  const grootte = GROOTTEN.find((g) => som(nodig(SMAL, g)) <= breedte) ?? 18;
  const minst = nodig(RUIM, grootte);
  return { grootte, breedten: som(minst) > breedte ? minst.map((m) => Math.floor((m * breedte) / som(minst))) : verdeel(minst, kolommen.map((k) => Math.max(0, k.tekst * SMAL - k.woord * RUIM) * grootte), breedte) };
};

/** Rows of a table that is not spread over two pages, and those that a longer one begins with at the least. */
const [KORT, SAMEN] = [10, 3];

/** Characters of a row, on average, above which rows are paragraphs: such a table is long however few they are. */
const ALINEA = 120;

/** How many rows, the header among them, stay with the row that follows. */
const samenhoudend = ({ rijen }: Tabelblok): number => {
  if (som(rijen.flatMap((r) => r.map((c) => alsTekst(c.inhoud).length))) > ALINEA * rijen.length) return 1;
  return rijen.length <= KORT ? rijen.length : SAMEN;
};

const celVan = (c: Cel, { vet, heel, samen, grootte }: { readonly vet: boolean; readonly heel: boolean; readonly samen: boolean; readonly grootte: number }): TableCell =>
  new TableCell({
    ...(c.kleur === undefined ? {} : { shading: { type: 'clear', fill: c.kleur.vulling } }),
    children: [new Paragraph({ spacing: { after: 0 }, ...(samen ? { keepNext: true } : {}), ...(c.rechts === true ? { alignment: AlignmentType.RIGHT } : {}), children: lopen(c.inhoud, { vet, heel, ...(grootte === GROOTTEN[0] ? {} : { grootte }), ...(c.kleur === undefined ? {} : { kleur: c.kleur.letter }) }) })],
  });

/** A table whose header row comes back on every page and whose rows are not torn apart; a short one stays in one piece, one of paragraphs begins with a row under its header. */
export const tabelVan = (blok: Tabelblok, breedte: number): Table => {
  const { breedten, grootte } = kolommaat(blok, breedte);
  const tot = samenhoudend(blok);
  const rij = (cellen: readonly Cel[], i: number): TableRow => {
    const samen = i < tot;
    return new TableRow({ ...(i === 0 ? { tableHeader: true } : {}), cantSplit: true, children: breedten.map((_, k) => celVan(cellen[k] ?? cel(''), { vet: i === 0 || (blok.rijkop && k === 0), heel: i === 0, samen, grootte })) });
  };
  return new Table({
    width: { size: breedten.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: breedten,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: MARGE, right: MARGE },
    tableLook: { firstRow: true, firstColumn: blok.rijkop, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [rij(blok.kop.map((k) => cel(k)), 0), ...blok.rijen.map((r, i) => rij(r, i + 1))],
  });
};
