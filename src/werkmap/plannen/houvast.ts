import type { Houvast } from '../schrijfplan';
import type { Kolomsoort, Tabel } from '../tabel';

const SLEUTELS: ReadonlySet<Kolomsoort> = new Set(['gemeente', 'cbsCode', 'periode']);

/** By what the rows and columns of a table, its header on top, are known again. `eigen`: the columns of ours. */
export const houvastVan = (tabel: Tabel, eigen: readonly number[]): Houvast => ({
  gekanteld: false,
  kop: tabel.kop.totRij,
  totRij: tabel.bereik.totRij,
  totKolom: Math.max(...tabel.kolommen.filter((k) => k.soort !== 'eigen').map((k) => k.kolom)),
  sleutels: tabel.kolommen.filter((k) => SLEUTELS.has(k.soort)).map((k) => k.kolom),
  eigen,
});
