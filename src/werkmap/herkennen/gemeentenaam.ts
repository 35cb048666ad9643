import type { Gemeente } from '../../engine';
import type { Celwaarde } from '../blad';
import { celTekst } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';

/** A name as it compares: "Gemeente Utrecht", "UTRECHT (gemeente)" and "Utrecht*" are one; "Bilt, De" is "de bilt". */
export const naamsleutel = (naam: string): string => {
  const tekst = kaal(naam).replace(/ ?(?:\*+|\d\))$/, '').replace(/^(?:gemeente|gem\.)[ :]+| ?\((?:gemeente|gem\.|totaal)\)$/g, '');
  const achteraan = /^(.+?)(?:, | \()(de|het|den|'t|'s)\)?$/.exec(tekst);
  return (achteraan === null ? tekst : `${achteraan[2]} ${achteraan[1]}`).replace(/[^a-z0-9()]+/g, ' ').trim();
};

const codesleutel = (cel: Celwaarde): string | null => {
  const cijfers = /^(?:gm ?)?(\d{1,4})$/.exec(kaal(celTekst(cel)))?.[1];
  return cijfers === undefined ? null : cijfers.padStart(4, '0');
};

/** Whether one insertion, removal or replacement at a time turns one text into the other in at most two steps. */
const afstandHoogstensTwee = (a: string, b: string): number => {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const rij = [i];
    for (let j = 1; j <= b.length; j += 1) {
      rij[j] = Math.min((rij[j - 1] ?? 9) + 1, (vorige[j] ?? 9) + 1, (vorige[j - 1] ?? 9) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    // a later row is never nearer
    if (Math.min(...rij) > 2) return 3;
    vorige = rij;
  }
  return vorige[b.length] ?? 3;
};

/** The gemeenten that can be assessed, by name, by code, and as found in a text. */
export interface Gemeentezoeker {
  readonly opNaam: (naam: string) => Gemeente | null;
  readonly opCode: (cel: Celwaarde) => Gemeente | null;
  /** Whether a cell has the form of a CBS code. */
  readonly isCode: (cel: Celwaarde) => boolean;
  /** The one name that is at most two letters away. */
  readonly lijktOp: (naam: string) => string | null;
  /** The gemeenten that a title names; "provincie Utrecht" names none, and "Utrecht" alone only where it can be no province (`kaleNaam`). */
  readonly inTekst: (tekst: string, kaleNaam: boolean) => readonly Gemeente[];
}

export const maakGemeentezoeker = (lijst: readonly Gemeente[], extra: readonly string[]): Gemeentezoeker => {
  const perNaam = new Map<string, Gemeente>();
  const perCode = new Map<string, Gemeente>();
  for (const g of [...lijst, ...extra.map((naam): Gemeente => ({ naam, cbsCode: '' }))]) {
    for (const naam of [g.naam, ...(g.ookBekendAls ?? [])]) if (!perNaam.has(naamsleutel(naam))) perNaam.set(naamsleutel(naam), g);
    const code = codesleutel(g.cbsCode);
    if (code !== null) perCode.set(code, g);
  }
  perNaam.delete('');
  // The longest first, so that "Utrechtse Heuvelrug" is never taken for another name within it.
  const namen = [...perNaam.keys()].filter((naam) => naam.length > 3).sort((a, b) => b.length - a.length);
  const opCode = (cel: Celwaarde): Gemeente | null => perCode.get(codesleutel(cel) ?? '') ?? null;
  const gezien = new Map<string, Gemeente | null>();
  const gelijkend = new Map<string, string | null>();
  const zoekGelijkend = (sleutel: string): string | null => {
    let dichtst = { naam: '', afstand: 3 };
    for (const naam of namen) {
      const afstand = afstandHoogstensTwee(sleutel, naam);
      if (afstand < dichtst.afstand) dichtst = { naam, afstand };
    }
    return perNaam.get(dichtst.naam)?.naam ?? null;
  };
  return {
    opNaam: (naam) => {
      let gemeente = gezien.get(naam);
      if (gemeente === undefined) gezien.set(naam, (gemeente = perNaam.get(naamsleutel(naam)) ?? opCode(naam)));
      return gemeente;
    },
    opCode,
    isCode: (cel) => codesleutel(cel) !== null,
    lijktOp: (naam) => {
      const sleutel = naamsleutel(naam);
      if (sleutel.length < 4 || sleutel.length > 60) return null;
      let gevonden = gelijkend.get(sleutel);
      if (gevonden === undefined) gelijkend.set(sleutel, (gevonden = zoekGelijkend(sleutel)));
      return gevonden;
    },
    inTekst: (tekst, kaleNaam) => {
      const gevonden = new Set<Gemeente>();
      let rest = ` ${kaal(tekst).replace(/[^a-z0-9]+/g, ' ')} `.replace(/ (?:provincie|regio|herverdeling) /g, ' ~');
      for (const naam of namen) {
        const gezocht = ` ${naam} `;
        const gemeente = perNaam.get(naam);
        if (gemeente === undefined || !rest.includes(gezocht)) continue;
        if (kaleNaam || gemeente.ookProvincie !== true || new RegExp(` (?:gemeente|gem|stad)${gezocht}|${gezocht}(?:gemeente|gem|stad) `).test(rest)) gevonden.add(gemeente);
        rest = rest.replaceAll(gezocht, ' ');
      }
      return [...gevonden];
    },
  };
};
