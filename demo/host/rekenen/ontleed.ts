import { leesAdres, RIJEN } from '../../../src/bestand/bereik';
import { KOLOMMEN } from '../../../src/werkmap/blad';
import type { Knoop, Operator } from './knoop';
import { leesTabelverwijzing } from './tabelverwijzing';
import type { Teken } from './tekens';
import { leesTekens } from './tekens';
import { Formulefout } from './omgeving';
import type { Enkel } from './waarde';
import { VERW } from './waarde';

/** From weak to strong; minus before a number, % and the colon bind stronger still. `-2^2` is 4 in Excel. */
const RANGEN: readonly (readonly Operator[])[] = [['=', '<>', '<', '<=', '>', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

const kolomVan = (letters: string): number => leesAdres(`${letters.toUpperCase()}1`)?.kolom ?? -1;

const ongedollard = (tekst: string): string => tekst.replaceAll('$', '').toUpperCase();

const bladnaam = (tekst: string): string => (tekst.startsWith("'") ? tekst.slice(1, -2).replaceAll("''", "'") : tekst.slice(0, -1));

class Ontleder {
  private readonly tekens: readonly Teken[];
  private p = 0;

  constructor(formule: string) {
    this.tekens = leesTekens(formule).filter((t) => t.soort !== 'spatie');
  }

  alles(): Knoop {
    const knoop = this.uitdrukking(0);
    if (this.p < this.tekens.length) throw this.fout();
    return knoop;
  }

  private fout(verwacht = ''): Formulefout {
    return new Formulefout(`unexpected ${this.tekens[this.p]?.tekst ?? 'end'}${verwacht === '' ? '' : `, ${verwacht} expected`}`);
  }

  private is(tekst: string): boolean {
    const t = this.tekens[this.p];
    return t !== undefined && (t.soort === 'operator' || t.soort === 'leesteken') && t.tekst === tekst;
  }

  private neem(tekst: string): boolean {
    const raak = this.is(tekst);
    if (raak) this.p++;
    return raak;
  }

  private eis(tekst: string): void {
    if (!this.neem(tekst)) throw this.fout(tekst);
  }

  private uitdrukking(rang: number): Knoop {
    const operatoren = RANGEN[rang];
    if (operatoren === undefined) return this.voorzet();
    let links = this.uitdrukking(rang + 1);
    for (;;) {
      const operator = operatoren.find((o) => this.is(o));
      if (operator === undefined) return links;
      this.p++;
      links = { soort: 'operator', operator, links, rechts: this.uitdrukking(rang + 1) };
    }
  }

  private voorzet(): Knoop {
    if (this.neem('-')) return { soort: 'min', van: this.voorzet() };
    if (this.neem('+')) return { soort: 'plus', van: this.voorzet() };
    if (this.neem('@')) return { soort: 'snijpunt', van: this.voorzet() };
    let knoop = this.bereik();
    if (this.neem('#')) knoop = { soort: 'mors', van: knoop };
    while (this.neem('%')) knoop = { soort: 'procent', van: knoop };
    return knoop;
  }

  private bereik(): Knoop {
    let links = this.atoom();
    while (this.neem(':')) links = { soort: 'tussen', links, rechts: this.atoom() };
    return links;
  }

  private atoom(): Knoop {
    if (this.neem('(')) {
      const knoop = this.uitdrukking(0);
      this.eis(')');
      return knoop;
    }
    if (this.neem('{')) return this.reeks();
    const t = this.tekens[this.p++];
    if (t === undefined) throw this.fout();
    switch (t.soort) {
      case 'getal': return { soort: 'waarde', waarde: Number(t.tekst) };
      case 'tekst': return { soort: 'waarde', waarde: t.tekst.slice(1, -1).replaceAll('""', '"') };
      case 'fout': return { soort: 'waarde', waarde: { fout: t.tekst } };
      case 'haak': return leesTabelverwijzing(null, t.tekst);
      case 'blad': return this.opBlad(bladnaam(t.tekst));
      case 'naam': return this.naam(null, t.tekst);
      default: return this.verwijzing(null, t);
    }
  }

  private opBlad(blad: string): Knoop {
    const t = this.tekens[this.p++];
    if (t?.soort === 'naam') return { soort: 'naam', blad, naam: t.tekst };
    if (t?.soort === 'fout') return { soort: 'waarde', waarde: { fout: t.tekst } };
    if (t === undefined) throw this.fout();
    return this.verwijzing(blad, t);
  }

  private verwijzing(blad: string | null, t: Teken): Knoop {
    const [van = '', tot = van] = ongedollard(t.tekst).split(':');
    if (t.soort === 'bereik') {
      const [a, b] = [leesAdres(van), leesAdres(tot)];
      if (!a || !b) return { soort: 'waarde', waarde: VERW };
      return {
        soort: 'bereik', blad, heel: null,
        bereik: { rij: Math.min(a.rij, b.rij), kolom: Math.min(a.kolom, b.kolom), totRij: Math.max(a.rij, b.rij), totKolom: Math.max(a.kolom, b.kolom) },
      };
    }
    if (t.soort === 'kolommen') {
      const [a, b] = [kolomVan(van), kolomVan(tot)];
      return { soort: 'bereik', blad, heel: 'kolommen', bereik: { rij: 0, totRij: RIJEN - 1, kolom: Math.min(a, b), totKolom: Math.max(a, b) } };
    }
    if (t.soort === 'rijen') {
      const [a, b] = [Number(van) - 1, Number(tot) - 1];
      return { soort: 'bereik', blad, heel: 'rijen', bereik: { rij: Math.min(a, b), totRij: Math.max(a, b), kolom: 0, totKolom: KOLOMMEN - 1 } };
    }
    throw this.fout();
  }

  private naam(blad: string | null, naam: string): Knoop {
    if (this.neem('(')) return { soort: 'aanroep', naam: naam.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ''), argumenten: this.argumenten() };
    const t = this.tekens[this.p];
    if (t?.soort === 'haak') {
      this.p++;
      return leesTabelverwijzing(naam, t.tekst);
    }
    if (/^(TRUE|FALSE)$/i.test(naam)) return { soort: 'waarde', waarde: naam.toUpperCase() === 'TRUE' };
    return { soort: 'naam', blad, naam };
  }

  private argumenten(): readonly Knoop[] {
    if (this.neem(')')) return [];
    const uit: Knoop[] = [];
    for (;;) {
      uit.push(this.is(',') || this.is(')') ? { soort: 'leeg' } : this.uitdrukking(0));
      if (this.neem(')')) return uit;
      this.eis(',');
    }
  }

  private reeks(): Knoop {
    const rijen: Enkel[][] = [[]];
    for (;;) {
      rijen[rijen.length - 1]?.push(this.vast());
      if (this.neem('}')) break;
      if (this.neem(';')) rijen.push([]);
      else this.eis(',');
    }
    if (rijen.some((r) => r.length !== rijen[0]?.length)) throw this.fout();
    return { soort: 'reeks', rijen };
  }

  private vast(): Enkel {
    const knoop = this.voorzet();
    if (knoop.soort === 'waarde') return knoop.waarde;
    if (knoop.soort === 'min' && knoop.van.soort === 'waarde' && typeof knoop.van.waarde === 'number') return -knoop.van.waarde;
    throw this.fout();
  }
}

/** Reads a formula, with or without its `=`, in Excel's own language (English names, commas, points); throws Formulefout. */
export const ontleed = (formule: string): Knoop => new Ontleder(formule.replace(/^=/, '')).alles();
