import { gelijk, type Periode } from '../../engine';
import { celVan } from '../blad';
import { naamsleutel } from '../herkennen/gemeentenaam';
import { Correctieplan, type Correctiecel } from '../schrijfplan';
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
  /** One for each sheet; none where nothing is written. */
  readonly plannen: readonly Correctieplan[];
  readonly geschreven: readonly Correctie[];
  readonly geweigerd: readonly Geweigerd[];
}

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

/** Plans the accepted corrections over the user's own cells. `alle` are all corrections of the comparison that they come from. */
export const planCorrecties = (alle: readonly Correctie[], gekozen: readonly Correctie[]): Correctieplanning => {
  const bijeen = perRijVan(alle);
  const aanvaard = new Set(gekozen);
  const cellen = new Map<string, Correctiecel[]>();
  const [geschreven, geweigerd]: [Correctie[], Geweigerd[]] = [[], []];
  for (const c of gekozen) {
    const ander = metgezel(c, bijeen);
    if (!c.cel.mag) geweigerd.push({ correctie: c, weigering: c.cel.weigering });
    else if (ander !== null && !(ander.cel.mag && aanvaard.has(ander))) geweigerd.push({ correctie: c, weigering: { code: 'HOORT_BIJEEN', met: ander.veld } });
    else {
      geschreven.push(c);
      const opBlad = cellen.get(c.tabel.blad.naam) ?? [];
      cellen.set(c.tabel.blad.naam, opBlad);
      opBlad.push(celVoor(c, c.cel.waarde));
    }
  }
  return { plannen: [...cellen].map(([blad, van]) => new Correctieplan(blad, van.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom))), geschreven, geweigerd };
};
