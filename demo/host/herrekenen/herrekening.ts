import type { Bereik } from '../../../src/werkmap/blad';
import { celsleutel } from '../../../src/werkmap/blad';
import { cel as celbereik, HEEL_BLAD, kaalAdres, volAdres } from '../adressen';
import type { Hostblad } from '../blad';
import type { Cel, Waarde } from '../cel';
import { fout, isLeeg, LEEG } from '../cel';
import type { Functies } from '../functies/functies';
import type { Uitkomst } from '../rekenen/omgeving';
import { Formulefout, Wacht } from '../rekenen/omgeving';
import type { Kijker, Werkboek } from '../werkboek';
import { Afhankelijkheden } from './afhankelijk';
import { maakOmgeving } from './omgeving';

/** A cell with a formula. */
export interface Formulecel {
  readonly blad: Hostblad;
  readonly rij: number;
  readonly kolom: number;
  readonly formule: string;
  afhankelijk: { blad: Hostblad; bereik: Bereik }[];
  /** Outcomes of custom functions in this formula, by name and arguments. */
  antwoorden: Map<string, Uitkomst>;
  /** Calls that were made and not answered. */
  readonly gevraagd: Set<string>;
  staat: 'vuil' | 'bezig' | 'schoon';
  /** Just entered: computed once, also when calculation is manual. */
  nieuw: boolean;
  /** Where it spills to, itself included; null if it does not. */
  mors: Bereik | null;
}

const isRooster = (u: Uitkomst): u is readonly (readonly Waarde[])[] => Array.isArray(u);

/** Keeps the formulas of a workbook up to date. */
export class Herrekening implements Kijker {
  private readonly cellen = new Map<Hostblad, Map<number, Formulecel>>();
  private readonly vuil = new Set<Formulecel>();
  private readonly afhankelijkheden = new Afhankelijkheden<Formulecel>();
  private readonly gerekend = new Map<Hostblad, Bereik>();
  private readonly ingevoerd = new Map<Hostblad, { adres: string; vorige: string }[]>();
  private readonly inKring = new Set<Formulecel>();
  private diepte = 0;

  constructor(private readonly boek: Werkboek, private readonly functies: Functies) {
    boek.kijk(this);
    for (const blad of boek.bladen) this.verschoven(blad);
  }

  celGezet(blad: Hostblad, rij: number, kolom: number, oud: Cel | undefined, nieuw: Cel | undefined): void {
    const formule = nieuw?.formule ?? null;
    if (formule !== (oud?.formule ?? null) || (formule !== null && this.op(blad, rij, kolom) === undefined)) {
      this.ruimOp(blad, rij, kolom);
      if (formule !== null && nieuw?.nietHerberekend !== true) this.registreer(blad, rij, kolom, formule);
      this.noteer(blad, rij, kolom, oud);
    } else if (formule === null && oud?.morst && !nieuw?.morst) this.markeer(this.op(blad, oud.morst.rij, oud.morst.kolom));
    this.raak(blad, rij, kolom);
  }

  verschoven(blad: Hostblad): void {
    for (const c of this.cellen.get(blad)?.values() ?? []) this.vergeet(c);
    this.cellen.delete(blad);
    blad.bezoek(HEEL_BLAD, (rij, kolom, c) => { if (c.formule !== null && c.nietHerberekend !== true) this.registreer(blad, rij, kolom, c.formule); });
    for (const perCel of this.cellen.values()) for (const c of perCel.values()) if (c.afhankelijk.some((a) => a.blad === blad)) this.markeer(c);
  }

  bladWeg(blad: Hostblad): void {
    for (const c of this.cellen.get(blad)?.values() ?? []) this.vergeet(c);
    this.cellen.delete(blad);
    for (const perCel of this.cellen.values()) for (const c of perCel.values()) if (c.afhankelijk.some((a) => a.blad === blad)) this.markeer(c);
  }

  /** Has the formulas in a range computed anew, custom functions too. */
  maakVuil(blad: Hostblad, b: Bereik): void {
    for (const c of this.cellen.get(blad)?.values() ?? []) {
      if (c.rij < b.rij || c.rij > b.totRij || c.kolom < b.kolom || c.kolom > b.totKolom) continue;
      c.antwoorden = new Map();
      this.markeer(c);
    }
  }

  /** The cells whose formula depends on itself. */
  get kring(): readonly string[] { return [...this.inKring].map((c) => volAdres(c.blad.naam, celbereik(c.rij, c.kolom))); }

  /** Where the formula in a cell spills to; null if it does not. */
  morsbereik(blad: Hostblad, rij: number, kolom: number): Bereik | null { return this.op(blad, rij, kolom)?.mors ?? null; }

  /** Computes what is out of date; with manual calculation only new formulas, unless `alles`. */
  reken(alles = false): void {
    if (this.diepte > 0) return;
    this.boek.stil(() => this.rekenRondes(alles));
    this.functies.verstuur();
    this.vertel();
  }

  private rekenRondes(alles: boolean): void {
    for (let ronde = 0; this.vuil.size > 0 && ronde < 100; ronde++) {
      const handmatig = this.boek.rekenwijze === 'Manual' && !alles;
      const werk = [...this.vuil].filter((c) => !handmatig || c.nieuw);
      if (werk.length === 0) break;
      for (const c of werk.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom)) this.evalueer(c);
    }
  }

  /** The value of a cell for a formula: computed first where that is due. */
  waarde(blad: Hostblad, rij: number, kolom: number): Waarde {
    const c = this.op(blad, rij, kolom);
    if (c && c.staat !== 'schoon') this.evalueer(c);
    return blad.waarde(rij, kolom);
  }

  /** Computes the formulas in a range that are out of date. */
  werkBij(blad: Hostblad, b: Bereik): void {
    if (this.vuil.size === 0) return;
    blad.bezoek(b, (rij, kolom, cel) => {
      const c = cel.formule === null ? undefined : this.op(blad, rij, kolom);
      if (c && c.staat !== 'schoon') this.evalueer(c);
    });
  }

  onthoud(c: Formulecel, blad: Hostblad, b: Bereik): void { this.afhankelijkheden.voegToe(c, blad, b); }

  /** The outcome of a custom function came: the cell is computed again. */
  antwoord(c: Formulecel, sleutel: string, uitkomst: Uitkomst): void {
    if (this.op(c.blad, c.rij, c.kolom) !== c) return;
    c.gevraagd.delete(sleutel);
    c.antwoorden.set(sleutel, uitkomst);
    c.nieuw = true;
    this.markeer(c);
  }

  private op(blad: Hostblad, rij: number, kolom: number): Formulecel | undefined { return this.cellen.get(blad)?.get(celsleutel(rij, kolom)); }

  private registreer(blad: Hostblad, rij: number, kolom: number, formule: string): void {
    const c: Formulecel = { blad, rij, kolom, formule, afhankelijk: [], antwoorden: new Map(), gevraagd: new Set(), staat: 'schoon', nieuw: true, mors: null };
    const perCel = this.cellen.get(blad) ?? new Map<number, Formulecel>();
    this.cellen.set(blad, perCel);
    perCel.set(celsleutel(rij, kolom), c);
    this.markeer(c);
  }

  private ruimOp(blad: Hostblad, rij: number, kolom: number): void {
    const c = this.op(blad, rij, kolom);
    if (!c) return;
    this.wisMors(c);
    this.vergeet(c);
    this.cellen.get(blad)?.delete(celsleutel(rij, kolom));
  }

  private vergeet(c: Formulecel): void {
    this.inKring.delete(c);
    this.afhankelijkheden.vergeet(c);
    this.vuil.delete(c);
    c.staat = 'schoon';
  }

  private noteer(blad: Hostblad, rij: number, kolom: number, oud: Cel | undefined): void {
    const lijst = this.ingevoerd.get(blad) ?? [];
    this.ingevoerd.set(blad, lijst);
    const w = oud?.waarde ?? '';
    lijst.push({ adres: kaalAdres(celbereik(rij, kolom)), vorige: oud?.formule ?? (typeof w === 'object' && w !== null ? w.fout : String(w)) });
  }

  private raak(blad: Hostblad, rij: number, kolom: number): void {
    for (const c of this.afhankelijkheden.van(blad, rij, kolom)) this.markeer(c);
  }

  private markeer(start: Formulecel | undefined): void {
    const stapel = start ? [start] : [];
    for (let c = stapel.pop(); c; c = stapel.pop()) {
      if (c.staat === 'vuil' || c.staat === 'bezig') continue;
      c.staat = 'vuil';
      this.vuil.add(c);
      const b = c.mors ?? celbereik(c.rij, c.kolom);
      for (let rij = b.rij; rij <= b.totRij; rij++) for (let kolom = b.kolom; kolom <= b.totKolom; kolom++) stapel.push(...this.afhankelijkheden.van(c.blad, rij, kolom));
    }
  }

  private evalueer(c: Formulecel): void {
    const { rekenmachine } = this.boek;
    // A circle: Excel warns, and shows 0 there.
    if (c.staat === 'bezig') { this.inKring.add(c); this.vuil.delete(c); return; }
    this.vuil.delete(c);
    this.inKring.delete(c);
    c.staat = 'bezig';
    c.nieuw = false;
    this.afhankelijkheden.vergeet(c);
    this.diepte++;
    try {
      this.zet(c, rekenmachine.bereken(c.formule, maakOmgeving(this.boek, this, this.functies, c)));
    } catch (e) {
      if (e instanceof Wacht) this.zet(c, fout('#BUSY!'));
      else if (e instanceof Formulefout) this.zet(c, fout('#NAME?'));
      else throw e;
    } finally {
      this.diepte--;
      c.staat = 'schoon';
    }
  }

  private zet(c: Formulecel, uitkomst: Uitkomst): void {
    const rooster = isRooster(uitkomst) ? uitkomst : [[uitkomst]];
    const doel: Bereik = { rij: c.rij, kolom: c.kolom, totRij: c.rij + Math.max(1, rooster.length) - 1, totKolom: c.kolom + Math.max(1, rooster[0]?.length ?? 1) - 1 };
    this.wisMors(c);
    const groot = doel.totRij > doel.rij || doel.totKolom > doel.kolom;
    if (groot && !this.isVrij(c, doel)) {
      // what stands in the way may go
      this.afhankelijkheden.voegToe(c, c.blad, doel);
      this.zetWaarde(c, c.rij, c.kolom, fout('#SPILL!'));
      return;
    }
    c.mors = groot ? doel : null;
    rooster.forEach((regel, i) => regel.forEach((w, j) => this.zetWaarde(c, c.rij + i, c.kolom + j, w)));
  }

  private isVrij(c: Formulecel, doel: Bereik): boolean {
    if (doel.totRij > HEEL_BLAD.totRij || doel.totKolom > HEEL_BLAD.totKolom) return false;
    for (let rij = doel.rij; rij <= doel.totRij; rij++) {
      for (let kolom = doel.kolom; kolom <= doel.totKolom; kolom++) {
        if (c.blad.tabelOp(rij, kolom) ?? c.blad.samenvoegingVan(rij, kolom)) return false;
        if ((rij !== c.rij || kolom !== c.kolom) && !isLeeg(c.blad.cel(rij, kolom))) return false;
      }
    }
    return true;
  }

  private zetWaarde(c: Formulecel, rij: number, kolom: number, w: Waarde): void {
    const oud = c.blad.cel(rij, kolom) ?? LEEG;
    const anker = rij === c.rij && kolom === c.kolom;
    const waarde = w === null ? 0 : w;
    if (anker && oud.waarde === waarde) return;
    c.blad.zetCel(rij, kolom, { ...oud, waarde, ...(anker ? {} : { morst: { rij: c.rij, kolom: c.kolom } }) });
    const b = this.gerekend.get(c.blad) ?? celbereik(rij, kolom);
    this.gerekend.set(c.blad, { rij: Math.min(b.rij, rij), kolom: Math.min(b.kolom, kolom), totRij: Math.max(b.totRij, rij), totKolom: Math.max(b.totKolom, kolom) });
  }

  private wisMors(c: Formulecel): void {
    const b = c.mors;
    c.mors = null;
    if (!b) return;
    for (let rij = b.rij; rij <= b.totRij; rij++) {
      for (let kolom = b.kolom; kolom <= b.totKolom; kolom++) {
        const cel = c.blad.cel(rij, kolom);
        if (cel?.morst?.rij !== c.rij || cel.morst.kolom !== c.kolom) continue;
        c.blad.zetCel(rij, kolom, { waarde: null, formule: null, aanhaling: false, opmaak: cel.opmaak });
      }
    }
  }

  private vertel(): void {
    const [gerekend, ingevoerd] = [[...this.gerekend], [...this.ingevoerd]];
    this.gerekend.clear();
    this.ingevoerd.clear();
    for (const [blad, cellen] of ingevoerd) this.boek.meld({ soort: 'formule', blad, cellen, bron: 'invoegtoepassing' });
    for (const [blad, b] of gerekend) this.boek.meld({ soort: 'berekend', blad, adres: kaalAdres(b) });
  }
}
