import { getalVan, tekstVan, vergelijk } from './dwang';
import { functieVan } from './functies';
import type { Knoop, Operator } from './knoop';
import type { Argument, Plaats, Rekenomgeving } from './omgeving';
import type { Streek } from './streek';
import type { Enkel, Reeks, Uitkomst, Verwijzing } from './waarde';
import { DEEL0, GETAL, isFout, isReeks, isVerwijzing, NAAM, NB, VERW, WAARDE } from './waarde';
import { verwijzingVan } from './verwijzing';

/** Ranges up to this many cells are read with all their blank cells. */
const HEEL = 10_000;

const isRijen = (x: ReturnType<Rekenomgeving['functie']>): x is Reeks['rijen'] => Array.isArray(x);

/** The full name of a custom function, also where it is stored as `_xldudf_IBT_TREDE`. */
export const eigenNaam = (naam: string): string => naam.replace(/^_XLDUDF_([^_]+)_/i, '$1.').toUpperCase();

const getalUitkomst = (n: number): Enkel => (Number.isFinite(n) ? n : GETAL);

const tel = (operator: Operator, a: number, b: number): Enkel => {
  switch (operator) {
    case '+': return getalUitkomst(a + b);
    case '-': return getalUitkomst(a - b);
    case '*': return getalUitkomst(a * b);
    case '/': return b === 0 ? DEEL0 : getalUitkomst(a / b);
    default: return a === 0 && b === 0 ? GETAL : a === 0 && b < 0 ? DEEL0 : getalUitkomst(a ** b);
  }
};

const vergeleken = (operator: Operator, v: number): boolean => {
  switch (operator) {
    case '=': return v === 0;
    case '<>': return v !== 0;
    case '<': return v < 0;
    case '<=': return v <= 0;
    case '>': return v > 0;
    default: return v >= 0;
  }
};

/** One formula at one place: reads what it needs from the environment while it is worked out. */
export class Rekening {
  constructor(readonly omgeving: Rekenomgeving, readonly streek: Streek) {}

  get plaats(): Plaats { return this.omgeving.plaats; }

  reken(k: Knoop): Uitkomst {
    switch (k.soort) {
      case 'waarde': return k.waarde;
      case 'reeks': return { rijen: k.rijen };
      case 'leeg': return null;
      case 'bereik': case 'tabel': return verwijzingVan(k, this.omgeving);
      case 'naam': return this.naam(k.naam);
      case 'aanroep': return this.aanroep(k.naam, k.argumenten);
      case 'min': return this.perCel([this.reken(k.van)], ([x = null]) => this.metGetal(x, (n) => -n));
      case 'plus': return this.reken(k.van);
      case 'procent': return this.perCel([this.reken(k.van)], ([x = null]) => this.metGetal(x, (n) => n / 100));
      case 'snijpunt': return this.snijpunt(this.reken(k.van));
      case 'mors': return this.mors(this.reken(k.van));
      case 'tussen': return this.tussen(this.reken(k.links), this.reken(k.rechts));
      case 'operator': return this.perCel([this.reken(k.links), this.reken(k.rechts)], ([a = null, b = null]) => this.operator(k.operator, a, b));
    }
  }

  private metGetal(x: Enkel, doe: (n: number) => number): Enkel {
    const n = getalVan(x, this.streek);
    return isFout(n) ? n : doe(n);
  }

  private operator(operator: Operator, a: Enkel, b: Enkel): Enkel {
    if (isFout(a)) return a;
    if (isFout(b)) return b;
    const { streek } = this;
    if (operator === '&') return `${String(tekstVan(a, streek))}${String(tekstVan(b, streek))}`;
    if (/[=<>]/.test(operator)) return vergeleken(operator, vergelijk(a, b));
    const [x, y] = [getalVan(a, streek), getalVan(b, streek)];
    return isFout(x) ? x : isFout(y) ? y : tel(operator, x, y);
  }

  private naam(naam: string): Uitkomst {
    const bereik = this.omgeving.bereikVan(naam);
    if (bereik !== null) return bereik;
    return this.omgeving.tabel(naam) === null ? NAAM : verwijzingVan({ soort: 'tabel', tabel: naam, delen: [], kolommen: null }, this.omgeving);
  }

  private aanroep(naam: string, argumenten: readonly Knoop[]): Uitkomst {
    const functie = functieVan(naam);
    if (functie === undefined) return this.eigenFunctie(eigenNaam(naam), argumenten);
    if (argumenten.length < functie.minstens || argumenten.length > functie.hoogstens) return WAARDE;
    return functie.soort === 'lui' ? functie.doe(argumenten, this) : functie.doe(argumenten.map((a) => this.reken(a)), this);
  }

  private eigenFunctie(naam: string, argumenten: readonly Knoop[]): Uitkomst {
    if (!this.omgeving.isFunctie(naam)) return NAAM;
    const uit = this.omgeving.functie(naam, argumenten.map((a) => this.argument(this.reken(a))));
    return isRijen(uit) ? { rijen: uit } : uit;
  }

  private argument(x: Uitkomst): Argument {
    if (!isVerwijzing(x)) return { waarde: isReeks(x) ? x.rijen : x };
    const { rij, kolom, totRij, totKolom } = x.bereik;
    return { van: x, waarde: rij === totRij && kolom === totKolom ? this.omgeving.waarde(x.blad, rij, kolom) : this.lees(x).rijen };
  }

  private mors(x: Uitkomst): Uitkomst {
    if (isFout(x)) return x;
    const bereik = isVerwijzing(x) ? this.omgeving.morsbereik(x.blad, x.bereik.rij, x.bereik.kolom) : null;
    return isVerwijzing(x) && bereik !== null ? { blad: x.blad, bereik } : VERW;
  }

  private tussen(a: Uitkomst, b: Uitkomst): Uitkomst {
    if (isFout(a)) return a;
    if (isFout(b)) return b;
    if (!isVerwijzing(a) || !isVerwijzing(b) || a.blad !== b.blad) return VERW;
    const { bereik: p } = a;
    const { bereik: q } = b;
    return { blad: a.blad, bereik: { rij: Math.min(p.rij, q.rij), kolom: Math.min(p.kolom, q.kolom), totRij: Math.max(p.totRij, q.totRij), totKolom: Math.max(p.totKolom, q.totKolom) } };
  }

  /** `@`: of a range the cell in the formula's own row or column. */
  private snijpunt(x: Uitkomst): Uitkomst {
    if (!isVerwijzing(x)) return isReeks(x) ? (x.rijen[0]?.[0] ?? null) : x;
    const { rij, kolom, totRij, totKolom } = x.bereik;
    const { plaats } = this;
    if (rij === totRij && kolom === totKolom) return x;
    if (kolom === totKolom && plaats.rij >= rij && plaats.rij <= totRij) return { blad: x.blad, bereik: { rij: plaats.rij, totRij: plaats.rij, kolom, totKolom } };
    if (rij === totRij && plaats.kolom >= kolom && plaats.kolom <= totKolom) return { blad: x.blad, bereik: { rij, totRij, kolom: plaats.kolom, totKolom: plaats.kolom } };
    return WAARDE;
  }

  /** The values of a range as rows. Of a large one the blank end may be left out. */
  lees(v: Verwijzing): Reeks {
    const { rij, kolom, totRij, totKolom } = v.bereik;
    return { rijen: this.omgeving.waarden(v.blad, v.bereik, (totRij - rij + 1) * (totKolom - kolom + 1) <= HEEL) };
  }

  reeks(x: Uitkomst): Reeks {
    return isVerwijzing(x) ? this.lees(x) : isReeks(x) ? x : { rijen: [[x]] };
  }

  /** One value: of a range or an array of one cell that cell, of a larger one its first. */
  enkel(x: Uitkomst): Enkel {
    if (isVerwijzing(x)) return this.omgeving.waarde(x.blad, x.bereik.rij, x.bereik.kolom);
    return isReeks(x) ? (x.rijen[0]?.[0] ?? null) : x;
  }

  /** Does the same for every cell; a single value, row or column goes with every row or column of the others. */
  perCel(waarden: readonly Uitkomst[], doe: (cellen: readonly Enkel[]) => Enkel): Enkel | Reeks {
    const delen = waarden.map((w) => (isVerwijzing(w) || isReeks(w) ? this.reeks(w) : w));
    const reeksen = delen.filter((d) => isReeks(d));
    const hoogte = Math.max(1, ...reeksen.map((r) => r.rijen.length));
    const breedte = Math.max(1, ...reeksen.map((r) => r.rijen[0]?.length ?? 1));
    const op = (d: Enkel | Reeks, r: number, c: number): Enkel => {
      if (!isReeks(d)) return d;
      const rij = d.rijen.length === 1 ? d.rijen[0] : d.rijen[r];
      const cel = rij?.length === 1 ? rij[0] : rij?.[c];
      return cel === undefined ? NB : cel;
    };
    if (hoogte === 1 && breedte === 1) return doe(delen.map((d) => op(d, 0, 0)));
    return { rijen: Array.from({ length: hoogte }, (_, r) => Array.from({ length: breedte }, (__, c) => doe(delen.map((d) => op(d, r, c))))) };
  }
}

/** What a cell becomes: a range is read, a blank becomes 0, as in Excel. */
export const celUitkomst = (k: Knoop, omgeving: Rekenomgeving, streek: Streek): Exclude<Enkel, null> | Reeks['rijen'] => {
  const r = new Rekening(omgeving, streek);
  const { rijen } = r.reeks(r.reken(k));
  if (rijen.length === 1 && rijen[0]?.length === 1) return rijen[0][0] ?? 0;
  return rijen.length === 0 ? 0 : rijen.map((rij) => rij.map((cel) => cel ?? 0));
};
