import { gelijk, type Periode } from '../../engine';
import { celVan } from '../blad';
import { isLeeg } from '../lezen/cel';
import { naamsleutel } from '../herkennen/gemeentenaam';
import { houvastVan } from '../plannen/houvast';
import { Correctieplan, type Correctiecel, type Houvast } from '../schrijfplan';
import type { Tabel } from '../tabel';
import { perRijVan, type PerRij } from './gevolgen';
import type { Correctie, Correctieveld, Weigering } from './soorten';

/** Corrections by what they are of; what is left out is every one. */
export interface Aanvaarding {
  readonly gemeente?: string;
  readonly periode?: Periode;
  readonly veld?: Correctieveld;
}

const past = (a: Aanvaarding, c: Correctie): boolean =>
  (a.gemeente === undefined || naamsleutel(a.gemeente) === naamsleutel(c.gemeente)) &&
  (a.periode === undefined || gelijk(a.periode, c.periode)) &&
  (a.veld === undefined || a.veld === c.veld);

/** The corrections that are accepted, in their own order, and what was named without any. */
export const kiesCorrecties = (correcties: readonly Correctie[], aanvaard: readonly Aanvaarding[]): { readonly gekozen: readonly Correctie[]; readonly zonder: readonly Aanvaarding[] } => ({
  gekozen: correcties.filter((c) => aanvaard.some((a) => past(a, c))),
  zonder: aanvaard.filter((a) => !correcties.some((c) => past(a, c))),
});

export interface Geweigerd {
  readonly correctie: Correctie;
  readonly weigering: Weigering;
}

export interface Correctieplanning {
  /** One for each table; none where nothing is written. */
  readonly plannen: readonly Correctieplan[];
  readonly geschreven: readonly Correctie[];
  readonly geweigerd: readonly Geweigerd[];
}

/** Those that cannot be written whatever is accepted. */
export const nietOverTeNemen = (correcties: readonly Correctie[]): readonly Geweigerd[] => correcties.flatMap((c) => (c.cel.mag ? [] : [{ correctie: c, weigering: c.cel.weigering }]));

const SAMEN: Readonly<Partial<Record<Correctieveld, Correctieveld>>> = { taakstelling: 'beginstand', beginstand: 'taakstelling' };

/** The other correction without which this one would say something else: under a totaalopgave taakstelling and balance go together. */
const metgezel = (c: Correctie, alle: PerRij): Correctie | null => {
  const veld = SAMEN[c.veld];
  return veld === undefined || c.tabel.taakstellingOmvat !== 'totaalopgave' ? null : (alle.get(c.rij)?.find((d) => d.veld === veld) ?? null);
};

const celVoor = (c: Correctie, waarde: Correctiecel['waarde']): Correctiecel => {
  const van = celVan(c.tabel.blad, c.rij.rij, c.kolom);
  return c.tabel.gekanteld ? { rij: c.kolom, kolom: c.rij.rij, van, waarde } : { rij: c.rij.rij, kolom: c.kolom, van, waarde };
};

/** In the header row where the corrected columns have a name; the last of those. */
const houvastIn = (tabel: Tabel, kolommen: ReadonlySet<number>): Houvast => {
  const namen = (rij: number): number => [...kolommen].filter((k) => !isLeeg(celVan(tabel.blad, rij, k))).length;
  let kop = tabel.kop.totRij;
  for (let rij = kop - 1; rij >= tabel.kop.rij; rij -= 1) if (namen(rij) > namen(kop)) kop = rij;
  return { ...houvastVan(tabel, []), kop, gekanteld: tabel.gekanteld };
};

const planTabel = (tabel: Tabel, correcties: readonly Correctie[]): Correctieplan => {
  const cellen = correcties.flatMap((c) => (c.cel.mag ? [celVoor(c, c.cel.waarde)] : []));
  return new Correctieplan(tabel.blad.naam, cellen.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom), houvastIn(tabel, new Set(correcties.map((c) => c.kolom))));
};

/** Plans the accepted corrections over the user's own cells. `alle` are all corrections of the comparison that they come from. */
export const planCorrecties = (alle: readonly Correctie[], gekozen: readonly Correctie[]): Correctieplanning => {
  const bijeen = perRijVan(alle);
  const aanvaard = new Set(gekozen);
  const perTabel = new Map<Tabel, Correctie[]>();
  const [geschreven, geweigerd]: [Correctie[], Geweigerd[]] = [[], []];
  for (const c of gekozen) {
    const ander = metgezel(c, bijeen);
    if (!c.cel.mag) geweigerd.push({ correctie: c, weigering: c.cel.weigering });
    else if (ander !== null && !(ander.cel.mag && aanvaard.has(ander))) geweigerd.push({ correctie: c, weigering: { code: 'HOORT_BIJEEN', met: ander.veld } });
    else {
      geschreven.push(c);
      const eerder = perTabel.get(c.tabel);
      if (eerder === undefined) perTabel.set(c.tabel, [c]);
      else eerder.push(c);
    }
  }
  return { plannen: [...perTabel].map(([tabel, van]) => planTabel(tabel, van)), geschreven, geweigerd };
};
