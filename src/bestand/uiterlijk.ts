import { celsleutel } from '../werkmap/blad';
import { kind, leesBoom, type Knoop } from './boom';
import type { Bladbron } from './pakket';

/** How a sheet looks, apart from what stands in it. */
export interface Uiterlijk {
  /** The number of the style of a cell; 0 where it has none, or shows dates: what comes there is none. */
  readonly stijl: (rij: number, kolom: number) => number;
  /** The attributes of a row that give it its height. */
  readonly hoogte: (rij: number) => string;
  /** What columns of the sheet are made of, up to a column. */
  readonly kolommen: (tot: number) => readonly string[];
  /** What the view of the sheet says of grid lines and zoom. */
  readonly kijk: string;
  /** The panes that stay in view; null where none do. */
  readonly vast: string | null;
}

const STIJL = /^[^>]*?\ss\s*=\s*["'](\d+)["']/;

const attribuut = (naam: string, waarde: string | undefined): string => (waarde === undefined || !/^[\w.:]+$/.test(waarde) ? '' : ` ${naam}="${waarde}"`);

const uitKnoop = (k: Knoop, namen: readonly string[]): string => namen.map((naam) => attribuut(naam, k.attributen[naam])).join('');

const leesKijk = ({ tekst, posities, deel }: Bladbron): Pick<Uiterlijk, 'kijk' | 'vast'> => {
  const plek = posities.deel('sheetViews');
  const kijk = plek === undefined ? undefined : leesBoom(tekst.slice(plek.begin, plek.einde), deel).kinderen[0];
  const ruit = kind(kijk, 'pane');
  return {
    kijk: kijk === undefined ? '' : uitKnoop(kijk, ['showGridLines', 'zoomScale']),
    vast: ruit?.attributen['state'] === 'frozen' ? `<pane${uitKnoop(ruit, ['xSplit', 'ySplit', 'topLeftCell', 'activePane', 'state'])}/>` : null,
  };
};

/** Reads how a sheet looks. Hidden columns and rows are shown: nobody would see what was put there. */
export const leesUiterlijk = (bron: Bladbron, datumstijlen: readonly boolean[]): Uiterlijk => {
  const { tekst, posities: p, deel } = bron;
  const [stijlen, hoogten] = [new Map<number, number>(), new Map<number, string>()];
  for (let i = 0; i < p.rijNummer.lengte; i += 1) {
    const rij = p.rijNummer.op(i);
    const kop = /\sht\s*=\s*["']([\d.]+)["']/.exec(tekst.slice(p.rijBegin.op(i), p.rijKopEinde.op(i)));
    if (kop?.[1] !== undefined) hoogten.set(rij, ` ht="${kop[1]}" customHeight="1"`);
    const tot = i + 1 < p.rijCel.lengte ? p.rijCel.op(i + 1) : p.celKolom.lengte;
    for (let k = p.rijCel.op(i); k < tot; k += 1) {
      const stijl = STIJL.exec(tekst.slice(p.celBegin.op(k), p.celEinde.op(k)))?.[1];
      if (stijl !== undefined && datumstijlen[Number(stijl)] !== true) stijlen.set(celsleutel(rij, p.celKolom.op(k)), Number(stijl));
    }
  }
  const cols = p.deel('cols');
  const knopen = cols === undefined ? [] : leesBoom(tekst.slice(cols.begin, cols.einde), deel).kinderen;
  return {
    stijl: (rij, kolom) => stijlen.get(celsleutel(rij, kolom)) ?? 0,
    hoogte: (rij) => hoogten.get(rij) ?? '',
    kolommen: (tot) => knopen.flatMap((k) => {
      const [min, max] = [Number(k.attributen['min']), Math.min(Number(k.attributen['max']), tot)];
      return min > max ? [] : [`<col min="${min}" max="${max}"${uitKnoop(k, ['width', 'style', 'customWidth', 'bestFit'])}/>`];
    }),
    ...leesKijk(bron),
  };
};
