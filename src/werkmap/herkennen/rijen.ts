import { isOntbreekt, volgnummer, type Fout, type Gemeente, type Periode } from '../../engine';
import { type Blad, type Celwaarde } from '../blad';
import { celTekst, isLeeg } from '../lezen/cel';
import { leesGetal } from '../lezen/getal';
import { leesPeriode } from '../lezen/periode';
import { kaal } from '../lezen/normaliseer';
import type { Gemeentezoeker } from './gemeentenaam';
import { isGegeven } from './kopcellen';
import { celplaats } from './plaats';
import { isDagregel } from './titels';

/** Which column holds what. */
export interface Rijkolommen {
  readonly gemeente: number | null;
  readonly cbsCode: number | null;
  readonly periode: number | null;
  /** The columns with figures. */
  readonly cijfers: readonly number[];
  /** Every column that says something of a gemeente, those with figures included. */
  readonly inhoud: readonly number[];
}

export interface Rijbron {
  readonly blad: Blad;
  readonly gekanteld: boolean;
  readonly van: number;
  readonly tot: number;
  readonly kolommen: Rijkolommen;
  readonly zoeker: Gemeentezoeker;
  /** The gemeente of a table that has no column for it. */
  readonly enige: Gemeente | null;
  readonly periode: Periode | null;
}

/** A row that is not blank: what it is about, and which row it is. */
export interface Rauwerij {
  readonly rij: number;
  readonly soort: 'gemeente' | 'totaal';
  readonly naam: string;
  readonly gemeente: Gemeente | null;
  readonly periode: Periode | null;
  readonly fouten: readonly Fout[];
  /** False for the total of a part, or an average: not to be compared with the sum. */
  readonly vergelijkbaar: boolean;
}

const GEEN_FOUTEN: readonly Fout[] = [];

type Wie = Pick<Rauwerij, 'soort' | 'naam' | 'gemeente' | 'vergelijkbaar'> & { readonly fouten: readonly Fout[]; readonly misschienTotaal: boolean };

const TOTAAL = /(?<![a-z])(?:sub|eind)?totaal|(?<![a-z])totalen|^(?:som|samen)(?![a-z])|^provincie(?![a-z])|\(provincie\)$/;
const DEEL = /subtotaal|regio|gemiddeld/;
const GEMIDDELD = /^gemiddeld/;

const alsGetal = (cel: Celwaarde): number | null => {
  const getal = leesGetal(cel);
  return typeof getal === 'number' ? getal : null;
};

const celOp = (bron: Rijbron, rij: number, kolom: number | null): Celwaarde => (kolom === null ? null : (bron.blad.cellen[rij]?.[kolom] ?? null));

/** A text under the names with nothing beside it: a source, a remark. */
const isNoot = (bron: Rijbron, rij: number): boolean =>
  isLeeg(celOp(bron, rij, bron.kolommen.cbsCode)) && bron.kolommen.inhoud.every((k) => isLeeg(celOp(bron, rij, k)));

const wie = (bron: Rijbron, rij: number): Wie | null => {
  const { kolommen, zoeker } = bron;
  const cijfers = kolommen.cijfers.some((k) => !isLeeg(bron.blad.cellen[rij]?.[k]));
  if (kolommen.gemeente === null && kolommen.cbsCode === null) {
    const leesbaar = kolommen.cijfers.some((k) => typeof leesGetal(celOp(bron, rij, k)) === 'number' || /\d/.test(celTekst(celOp(bron, rij, k))));
    return bron.enige === null || !leesbaar ? null : { soort: 'gemeente', naam: bron.enige.naam, gemeente: bron.enige, fouten: [], vergelijkbaar: true, misschienTotaal: false };
  }
  const code = celOp(bron, rij, kolommen.cbsCode);
  const naam = celTekst(celOp(bron, rij, kolommen.gemeente));
  const getoond = naam === '' ? celTekst(code) : naam;
  const opNaam = naam === '' ? null : zoeker.opNaam(naam);
  const opCode = isLeeg(code) ? null : zoeker.opCode(code);
  const deel = { soort: 'gemeente', naam: getoond, vergelijkbaar: true, misschienTotaal: false } as const;
  const strijdig = code !== null && zoeker.isCode(code) && opNaam !== null && opNaam.cbsCode !== '' && opCode !== opNaam;
  if (strijdig) return { ...deel, gemeente: null, fouten: [{ code: 'CODE_STRIJDIG', veld: 'gemeente', naam, cbsCode: celTekst(code) }] };
  const gemeente = opNaam ?? (naam === '' ? opCode : null);
  // "Zeist (totaal)" is Zeist, but "Utrecht (totaal)" can be the sum of the rows above it
  if (gemeente !== null) return { soort: 'gemeente', naam: getoond, gemeente, fouten: GEEN_FOUTEN, vergelijkbaar: true, misschienTotaal: naam.endsWith(')') && /\(totaal\)$/i.test(naam) };
  const kort = kaal(naam);
  if (TOTAAL.test(kort) || GEMIDDELD.test(kort)) return cijfers ? { ...deel, soort: 'totaal', gemeente: null, fouten: [], vergelijkbaar: !DEEL.test(kort) } : null;
  const lijktOp = zoeker.lijktOp(getoond);
  if (getoond === '' && !cijfers) return null;
  if (lijktOp === null && (isNoot(bron, rij) || isDagregel(bron.blad.cellen[rij] ?? []))) return null;
  return { ...deel, gemeente: null, misschienTotaal: cijfers && lijktOp === null, fouten: [{ code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: getoond, lijktOp }] };
};

/** Reads each text once: a column of half-years says the same few over and over. */
const maakPeriodelezer = (): typeof leesPeriode => {
  const gelezen = new Map<Celwaarde, ReturnType<typeof leesPeriode>>();
  return (cel) => {
    let uit = gelezen.get(cel);
    if (uit === undefined) gelezen.set(cel, (uit = leesPeriode(cel)));
    return uit;
  };
};

const wanneer = (bron: Rijbron, rij: number, leesHalfjaar: typeof leesPeriode): { readonly periode: Periode | null; readonly fouten: readonly Fout[] } => {
  if (bron.kolommen.periode === null) return { periode: bron.periode, fouten: [] };
  const periode = leesHalfjaar(celOp(bron, rij, bron.kolommen.periode));
  if (!isOntbreekt(periode)) return { periode, fouten: GEEN_FOUTEN };
  const code = periode.ontbreekt === 'datum' ? 'PERIODE_IS_DATUM' : 'GEEN_PERIODE';
  return { periode: null, fouten: [{ code, veld: 'periode', gevonden: periode.gevonden ?? '' }] };
};

/** Sums per half-year, of everything so far and since the last total; added up only where a row may be a sum. */
class Lopend {
  private readonly sommen = new Map<number, { readonly alles: number[]; sinds: number[]; rijen: number; sindsRijen: number; wachtend: number[] }>();

  constructor(private readonly bron: Rijbron) {}

  private van(periode: Periode | null) {
    const sleutel = periode === null ? -1 : volgnummer(periode);
    const bekend = this.sommen.get(sleutel);
    if (bekend !== undefined) return bekend;
    const nul = this.bron.kolommen.cijfers.map(() => 0);
    const som = { alles: nul, sinds: [...nul], rijen: 0, sindsRijen: 0, wachtend: [] };
    this.sommen.set(sleutel, som);
    return som;
  }

  tel(rij: number, periode: Periode | null): void {
    this.van(periode).wachtend.push(rij);
  }

  private bijgewerkt(periode: Periode | null) {
    const som = this.van(periode);
    for (const rij of som.wachtend) {
      som.rijen += 1;
      som.sindsRijen += 1;
      this.bron.kolommen.cijfers.forEach((kolom, i) => {
        const getal = leesGetal(celOp(this.bron, rij, kolom));
        if (typeof getal !== 'number') return;
        som.alles[i] = (som.alles[i] ?? 0) + getal;
        som.sinds[i] = (som.sinds[i] ?? 0) + getal;
      });
    }
    som.wachtend = [];
    return som;
  }

  /** Whether the figures of a row are the sums of at least two rows above it. */
  isSom(rij: number, periode: Periode | null): 'alles' | 'deel' | null {
    const som = this.bijgewerkt(periode);
    const getallen = this.bron.kolommen.cijfers.map((kolom) => leesGetal(celOp(this.bron, rij, kolom)));
    const past = (sommen: readonly number[]): boolean => getallen.filter((g, i) => typeof g === 'number' && g !== 0 && g === sommen[i]).length >= 2 && getallen.every((g, i) => typeof g !== 'number' || g === sommen[i]);
    if (som.rijen >= 2 && past(som.alles)) return 'alles';
    return som.sindsRijen >= 2 && past(som.sinds) ? 'deel' : null;
  }

  sluitDeel(periode: Periode | null): void {
    const som = this.bijgewerkt(periode);
    som.sinds = som.sinds.map(() => 0);
    som.sindsRijen = 0;
  }
}

const leesRij = (bron: Rijbron, rij: number, lopend: Lopend, leesHalfjaar: typeof leesPeriode): Rauwerij | null => {
  const gevuld = bron.blad.cellen[rij]?.some((cel) => !isLeeg(cel)) ?? false;
  const van = gevuld ? wie(bron, rij) : null;
  if (van === null) return null;
  const { periode, fouten } = wanneer(bron, rij, leesHalfjaar);
  const { soort, naam, gemeente, vergelijkbaar } = van;
  if (van.soort === 'totaal') lopend.sluitDeel(periode);
  const som = van.misschienTotaal ? lopend.isSom(rij, periode) : null;
  if (van.gemeente !== null && som === null) lopend.tel(rij, periode);
  if (som !== null) {
    lopend.sluitDeel(periode);
    return { rij, soort: 'totaal', naam, gemeente: null, periode, fouten: GEEN_FOUTEN, vergelijkbaar: som === 'alles' };
  }
  const alle = soort === 'totaal' || (van.fouten.length === 0 && fouten.length === 0) ? GEEN_FOUTEN : [...van.fouten, ...fouten];
  return { rij, soort, naam, gemeente, periode, fouten: alle, vergelijkbaar };
};

/** With fewer rows beside it a sum proves nothing. */
const ANDEREN = 3;

/** The first or last of rows, where it holds the sum of the others. */
const sommenIn = (groep: readonly Rauwerij[], kolommen: readonly number[], getal: (r: Rauwerij, kolom: number) => number | null): readonly Rauwerij[] => {
  if (groep.length <= ANDEREN) return [];
  const uitersten = [groep[0], groep.at(-1)].flatMap((r) => (r?.gemeente == null ? [] : [r]));
  const sommen = new Map<number, number>();
  const somVan = (kolom: number): number => {
    const som = sommen.get(kolom) ?? groep.reduce((s, r) => s + (getal(r, kolom) ?? 0), 0);
    sommen.set(kolom, som);
    return som;
  };
  return uitersten.filter((r) => {
    const eigen = kolommen.map((kolom) => getal(r, kolom));
    return eigen.filter((n) => n !== null && n !== 0).length > 1 && eigen.every((n, i) => n === null || 2 * n === somVan(kolommen[i] ?? 0));
  });
};

/**
 * A row above or below all others that holds their sum is no gemeente, whatever its name: a province can be called as its capital is.
 * A note without figures is none of the others, nor need what stands above or below the gemeenten be: the sum of a country can.
 */
const meldSom = (rijen: readonly Rauwerij[], bron: Rijbron): readonly Rauwerij[] => {
  const { cijfers } = bron.kolommen;
  const getal = (r: Rauwerij, kolom: number): number | null => alsGetal(celOp(bron, r.rij, kolom));
  const perHalfjaar = new Map<number, Rauwerij[]>();
  for (const r of rijen) {
    if (r.soort === 'totaal' || r.periode === null || cijfers.every((k) => getal(r, k) === null)) continue;
    const n = volgnummer(r.periode);
    const groep = perHalfjaar.get(n);
    if (groep === undefined) perHalfjaar.set(n, [r]);
    else groep.push(r);
  }
  const sommen = new Set<Rauwerij>();
  for (const groep of perHalfjaar.values()) {
    const gemeenten = groep.filter((g) => g.gemeente !== null);
    for (const rijen of gemeenten.length === groep.length ? [groep] : [groep, gemeenten]) for (const r of sommenIn(rijen, cijfers, getal)) sommen.add(r);
  }
  return sommen.size === 0 ? rijen : rijen.map((r) => (sommen.has(r) ? { ...r, gemeente: null, fouten: [{ code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: r.naam, lijktOp: null, isSom: true }] } : r));
};

/** Names the other places of a gemeente that occurs twice in a half-year; three are enough to find them. */
const meldDubbele = (rijen: readonly Rauwerij[], bron: Rijbron): readonly Rauwerij[] => {
  const perHalfjaar = new Map<number, Map<string, Rauwerij>>();
  /** The first row of the gemeente in the half-year of this one, which is this row itself where none came before. */
  const eersteVan = (r: Rauwerij): Rauwerij => {
    if (r.gemeente === null || r.periode === null) return r;
    const n = volgnummer(r.periode);
    const eersten = perHalfjaar.get(n) ?? new Map<string, Rauwerij>();
    if (eersten.size === 0) perHalfjaar.set(n, eersten);
    const eerste = eersten.get(r.gemeente.naam) ?? r;
    if (eerste === r) eersten.set(r.gemeente.naam, r);
    return eerste;
  };
  const groepen = new Map<Rauwerij, Rauwerij[]>();
  for (const r of rijen) {
    const eerste = eersteVan(r);
    if (eerste === r) continue;
    const groep = groepen.get(eerste) ?? [eerste];
    groepen.set(eerste, groep);
    groep.push(r);
  }
  if (groepen.size === 0) return rijen;
  const kolom = bron.kolommen.gemeente ?? bron.kolommen.cbsCode ?? bron.kolommen.cijfers[0] ?? 0;
  return rijen.map((r) => {
    const groep = groepen.get(eersteVan(r));
    if (groep === undefined) return r;
    const ookIn = groep.slice(0, 4).filter((ander) => ander !== r).slice(0, 3).map((ander) => celplaats(bron.blad, bron.gekanteld, ander.rij, kolom));
    return { ...r, fouten: [...r.fouten, { code: 'DUBBELE_GEMEENTE', veld: 'gemeente', naam: r.naam, ookIn }] };
  });
};

const isNaamloos = ({ soort, gemeente, fouten }: Rauwerij): boolean => soort === 'gemeente' && gemeente === null && fouten.every((f) => f.code === 'GEEN_GEMEENTE' && f.lijktOp === null);

/** What stands after a blank row under the last gemeente or total, with one figure at most: a legend, a count, who made it. */
const zonderStaart = (rijen: readonly Rauwerij[], bron: Rijbron): readonly Rauwerij[] => {
  const begin = rijen.length - Math.max(0, [...rijen].reverse().findIndex((r) => !isNaamloos(r)));
  let los = (rijen[begin - 1]?.rij ?? bron.tot) + 1;
  while (los <= bron.tot && !(bron.blad.cellen[los]?.every(isLeeg) ?? true)) los += 1;
  const figuren = ({ rij }: Rauwerij): number => bron.kolommen.inhoud.filter((k) => isGegeven(bron.blad.cellen[rij]?.[k])).length;
  return begin === rijen.length ? rijen : rijen.filter((r, i) => i < begin || r.rij < los || figuren(r) > 1);
};

/** The rows below a header: gemeenten, totals, and names that are neither. Blank rows and notes are left out. */
export const leesRijen = (bron: Rijbron): readonly Rauwerij[] => {
  const lopend = new Lopend(bron);
  const leesHalfjaar = maakPeriodelezer();
  const rijen: Rauwerij[] = [];
  for (let rij = bron.van; rij <= bron.tot; rij += 1) {
    const gelezen = leesRij(bron, rij, lopend, leesHalfjaar);
    if (gelezen !== null) rijen.push(gelezen);
  }
  return meldDubbele(meldSom(zonderStaart(rijen, bron), bron), bron);
};
