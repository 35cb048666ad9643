import type { Bereik, Celwaarde } from '../werkmap/blad';
import { adres, celsleutel, KOLOMMEN } from '../werkmap/blad';
import { isEigenFormule } from '../werkmap/formule';
import { leesBereik, leesCelsleutel, RIJEN } from './bereik';
import type { Celbron } from './celwaarde';
import { celwaarde } from './celwaarde';
import { verschoven } from './gedeeld';
import type { Bladdeel } from './posities';
import { Posities } from './posities';
import { beschadigd, Weigering } from './weigering';
import type { Luisteraar, Tag } from './xml';
import { leesXml, lokaal, tagBegin } from './xml';

export const HOOGSTENS_RIJEN = 200_000;
export const HOOGSTENS_TEKENS = 32_767;

/** Counts filled rows over all sheets. */
export interface Rijteller {
  rijen: number;
}

type Parser = Parameters<Luisteraar['open']>[1];

/** Reads one worksheet in a single pass: its values, and where they stand for whoever must change them. */
export class Bladlezer implements Luisteraar {
  readonly cellen: Array<Celwaarde[] | undefined> = [];
  readonly samengevoegd: Bereik[] = [];
  readonly formules = new Set<number>();
  readonly eigenFormules = new Map<number, string>();
  readonly posities = new Posities();
  private diepte = 0;
  private deel: Bladdeel | undefined;
  private inData = false;
  private inCel = false;
  private rij = -1;
  private kolom = -1;
  private rijCellen: Celwaarde[] | undefined;
  private type = 'n';
  private stijl: string | undefined;
  private formule = false;
  private inhoud = '';
  private vang = false;
  private vangFormule = false;
  private formuletekst = '';
  private gedeeld: string | undefined;
  private formuleBegin = 0;
  private formuleEinde = 0;
  /** Shared formulas of ours, by their number: only the first cell has the text. */
  private readonly gedeeldEigen = new Map<string, { readonly rij: number; readonly kolom: number; readonly formule: string }>();
  private ouder = '';
  /** Ranges of array formulas and data tables: their other cells have no formula of their own. */
  private reeksen: Bereik[] = [];

  constructor(private readonly naam: string, private readonly part: string, private readonly bron: Celbron, private readonly teller: Rijteller) {}

  open(tag: Tag, p: Parser): void {
    const naam = lokaal(tag.name);
    this.diepte++;
    if (this.diepte > 3 && this.inData) this.openInCel(naam, tag, p);
    else if (this.diepte === 3) this.openInDeel(naam, tag, p);
    else if (this.diepte === 2) {
      this.deel = { naam: tag.name, lokaal: naam, begin: tagBegin(p), kopEinde: p.position, slot: 0, einde: 0 };
      this.posities.delen.push(this.deel);
      this.inData = naam === 'sheetData';
    } else if (this.diepte === 1) {
      if (naam !== 'worksheet') throw beschadigd(this.part, 'inhoud');
      this.posities.wortel = tag.name;
      this.posities.wortelKopEinde = p.position;
    }
  }

  private openInDeel(naam: string, tag: Tag, p: Parser): void {
    if (this.inData && naam === 'row') this.openRij(tag, p);
    if (this.deel?.lokaal === 'mergeCells' && naam === 'mergeCell') this.samengevoegd.push(this.bereik(tag.attributes['ref']));
  }

  private bereik(ref: string | undefined): Bereik {
    const b = leesBereik(ref ?? '');
    if (!b) throw beschadigd(this.part, 'inhoud');
    return b;
  }

  private openRij(tag: Tag, p: Parser): void {
    const nummer = tag.attributes['r'];
    const rij = nummer === undefined ? this.rij + 1 : Number(nummer) - 1;
    if (!Number.isInteger(rij) || rij <= this.rij || rij >= RIJEN) throw beschadigd(this.part, 'inhoud');
    this.rij = rij;
    this.kolom = -1;
    this.rijCellen = undefined;
    if (this.reeksen.length > 0) this.reeksen = this.reeksen.filter((b) => b.totRij >= rij);
    this.posities.rijNummer.voegToe(rij);
    this.posities.rijBegin.voegToe(tagBegin(p));
    this.posities.rijKopEinde.voegToe(p.position);
    this.posities.rijCel.voegToe(this.posities.celKolom.lengte);
  }

  private openInCel(naam: string, tag: Tag, p: Parser): void {
    if (this.diepte === 4 && naam === 'c') this.openCel(tag, p);
    else if (!this.inCel) return;
    else if (this.diepte === 5) {
      this.ouder = naam;
      this.vang = naam === 'v' && this.type !== 'inlineStr';
      if (naam === 'f') this.openFormule(tag, p);
    } else if (this.diepte === 6 || this.diepte === 7) {
      if (this.diepte === 6 && this.ouder === 'is') this.ouder = naam === 'r' ? 'is/r' : 'is';
      this.vang = naam === 't' && this.type === 'inlineStr' && this.ouder === (this.diepte === 6 ? 'is' : 'is/r');
    }
  }

  private openCel(tag: Tag, p: Parser): void {
    const a = tag.attributes;
    const ref = a['r'];
    // in another row than this one the key is too small or too large for a column
    const kolom = ref === undefined ? this.kolom + 1 : leesCelsleutel(ref) - celsleutel(this.rij, 0);
    if (kolom <= this.kolom || kolom >= KOLOMMEN) throw beschadigd(this.part, 'inhoud');
    this.inCel = true;
    this.kolom = kolom;
    this.type = a['t'] ?? 'n';
    this.stijl = a['s'];
    this.inhoud = '';
    this.formuletekst = '';
    this.gedeeld = undefined;
    this.formule = this.reeksen.length > 0 && this.reeksen.some((b) => b.rij <= this.rij && b.kolom <= this.kolom && b.totKolom >= this.kolom);
    this.posities.celKolom.voegToe(this.kolom);
    this.posities.celBegin.voegToe(tagBegin(p));
  }

  private openFormule(tag: Tag, p: Parser): void {
    this.formule = true;
    this.vangFormule = true;
    this.formuleBegin = tagBegin(p);
    const { t, ref, si } = tag.attributes;
    if (t === 'shared') this.gedeeld = si;
    if ((t !== 'array' && t !== 'dataTable') || !ref?.includes(':')) return;
    this.reeksen.push(this.bereik(ref));
    // one formula for several cells is none that we write
    this.vangFormule = false;
  }

  tekst(tekst: string): void {
    if (this.vang) this.inhoud += tekst;
    else if (this.vangFormule) this.formuletekst += tekst;
  }

  sluit(naam: string, p: Parser): void {
    if (this.vangFormule) this.formuleEinde = p.position;
    this.vang = false;
    this.vangFormule = false;
    if (this.diepte === 4 && this.inCel) this.sluitCel(p);
    else if (this.diepte === 6 && this.ouder === 'is/r') this.ouder = 'is';
    else if (this.diepte === 3 && this.inData && lokaal(naam) === 'row') this.sluitRij(p);
    else if (this.diepte === 2 && this.deel) {
      this.deel.slot = tagBegin(p);
      this.deel.einde = p.position;
      this.deel = undefined;
      this.inData = false;
    }
    this.diepte--;
  }

  private sluitCel(p: Parser): void {
    this.inCel = false;
    this.posities.celEinde.voegToe(p.position);
    if (this.formule) this.sluitFormule();
    if (this.inhoud === '') return;
    const waarde = celwaarde(this.type, this.inhoud, this.stijl, this.bron);
    if (waarde === undefined) throw beschadigd(this.part, 'inhoud');
    if (waarde === null) return;
    if (typeof waarde === 'string' && waarde.length > HOOGSTENS_TEKENS) {
      throw new Weigering({ code: 'CEL_TE_LANG', blad: this.naam, cel: adres(this.rij, this.kolom), tekens: waarde.length, hoogstens: HOOGSTENS_TEKENS });
    }
    this.rijCellen ??= [];
    this.rijCellen[this.kolom] = waarde;
  }

  private sluitFormule(): void {
    const sleutel = celsleutel(this.rij, this.kolom);
    this.formules.add(sleutel);
    const eerste = this.gedeeld === undefined || this.formuletekst !== '' ? undefined : this.gedeeldEigen.get(this.gedeeld);
    const formule = eerste === undefined ? this.formuletekst : verschoven(eerste.formule, this.rij - eerste.rij, this.kolom - eerste.kolom);
    if (!isEigenFormule(formule)) return;
    this.eigenFormules.set(sleutel, formule);
    if (this.gedeeld === undefined) return;
    if (eerste !== undefined) {
      this.posities.volgers.push({ groep: this.gedeeld, begin: this.formuleBegin, einde: this.formuleEinde, formule });
      return;
    }
    this.gedeeldEigen.set(this.gedeeld, { rij: this.rij, kolom: this.kolom, formule });
    this.posities.voorgangers.set(sleutel, this.gedeeld);
  }

  private sluitRij(p: Parser): void {
    this.posities.rijEinde.voegToe(p.position);
    if (!this.rijCellen) return;
    this.cellen[this.rij] = this.rijCellen;
    if (++this.teller.rijen > HOOGSTENS_RIJEN) throw new Weigering({ code: 'TE_VEEL_RIJEN', hoogstens: HOOGSTENS_RIJEN });
  }
}

/** Reads the text of a worksheet part; throws Weigering. */
export const leesBlad = (tekst: string, part: string, naam: string, bron: Celbron, teller: Rijteller): Bladlezer => {
  const lezer = new Bladlezer(naam, part, bron, teller);
  leesXml(tekst, part, lezer);
  if (!lezer.posities.deel('sheetData')) throw beschadigd(part, 'inhoud');
  return lezer;
};
