import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { alsTekst, cel, type Cel, type Tabelblok } from '../stuk/stuk';
import { lopen } from './lopen';

/** A column is as wide as its longest cell asks, within bounds; in twips. */
const kolombreedten = ({ kop, rijen }: Tabelblok, breedte: number): readonly number[] => {
  const kolommen = Math.max(1, kop?.length ?? 0, ...rijen.map((r) => r.length));
  const vraagt = (k: number): number => {
    const teksten = [kop?.[k] ?? '', ...rijen.map((r) => alsTekst(r[k]?.inhoud ?? []))];
    // no word is broken, and one long text leaves room for the others
    const woord = teksten.reduce((n, t) => t.split(/\s/).reduce((m, w) => Math.max(m, Math.min(20, w.length)), n), 0);
    return Math.max(woord + 4, teksten.slice(1).reduce((n, t) => Math.max(n, Math.min(48, t.length)), 0));
  };
  const vragen = Array.from({ length: kolommen }, (_, k) => vraagt(k));
  const samen = vragen.reduce((a, b) => a + b, 0);
  return vragen.map((v) => Math.floor((breedte * v) / samen));
};

const celVan = (c: Cel, vet: boolean): TableCell =>
  new TableCell({
    ...(c.kleur === undefined ? {} : { shading: { type: 'clear', fill: c.kleur.vulling } }),
    children: [new Paragraph({ spacing: { after: 0 }, ...(c.rechts === true ? { alignment: AlignmentType.RIGHT } : {}), children: lopen(c.inhoud, { vet, ...(c.kleur === undefined ? {} : { kleur: c.kleur.letter }) }) })],
  });

/** A table whose header row comes back on every page and whose rows are not torn apart. */
export const tabelVan = (blok: Tabelblok, breedte: number): Table => {
  const breedten = kolombreedten(blok, breedte);
  const rij = (cellen: readonly Cel[], kop: boolean): TableRow =>
    new TableRow({ ...(kop ? { tableHeader: true } : {}), cantSplit: true, children: breedten.map((_, k) => celVan(cellen[k] ?? cel(''), kop || (blok.rijkop && k === 0))) });
  return new Table({
    width: { size: breedten.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: breedten,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 90, right: 90 },
    tableLook: { firstRow: blok.kop !== null, firstColumn: blok.rijkop, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [...(blok.kop === null ? [] : [rij(blok.kop.map((k) => cel(k)), true)]), ...blok.rijen.map((r) => rij(r, false))],
  });
};
