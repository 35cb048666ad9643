import type { Bladbron } from '../../../src/bestand/pakket';
import { celVan } from '../../../src/werkmap/blad';
import type { Blad } from '../../../src/werkmap/blad';
import type { Cel, Opmaak, Waarde } from '../cel';
import { GEWOON } from '../cel';
import { kopieer } from '../rekenen/verplaats';
import { Formulefout } from '../rekenen/omgeving';
import { uitBestand } from './formule';

/** A cell as it was read. `groep`: the number of the shared formula that it is part of. */
export interface Gelezencel {
  readonly rij: number;
  readonly kolom: number;
  readonly cel: Cel;
  readonly groep: string | null;
}

const ENTITEITEN: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const ontcijferXml = (tekst: string): string =>
  tekst.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi, (_, hex?: string, dec?: string, naam?: string) =>
    (naam === undefined ? String.fromCodePoint(hex === undefined ? Number(dec) : parseInt(hex, 16)) : (ENTITEITEN[naam] ?? '')));

const FORMULE = /<(?:\w+:)?f((?:\s[^>]*?)?)(?:\/>|>([^<]*)<)/;

const attribuut = (kop: string, naam: string): string | null => new RegExp(`\\s${naam}\\s*=\\s*["']([^"']*)["']`).exec(kop)?.[1] ?? null;

interface Moeder {
  readonly formule: string;
  readonly rij: number;
  readonly kolom: number;
}

/** A formula that this host cannot read keeps its text, so that it goes back into the file as it was. */
const leesbaar = (opgeslagen: string): string => {
  try {
    return uitBestand(opgeslagen);
  } catch (e) {
    if (!(e instanceof Formulefout)) throw e;
    return `=${opgeslagen}`;
  }
};

const gekopieerd = (formule: string, rijen: number, kolommen: number): string => {
  try {
    return kopieer(formule, rijen, kolommen);
  } catch (e) {
    if (!(e instanceof Formulefout)) throw e;
    return formule;
  }
};

const kaleWaarde = (blad: Blad, rij: number, kolom: number): Waarde => {
  const w = celVan(blad, rij, kolom);
  return typeof w === 'object' && w !== null && 'datum' in w ? w.datum : w;
};

/** Every cell of a sheet with its value, its formula (shared ones written out) and its looks, row by row. */
export function* leesCellen(blad: Blad, bron: Bladbron, stijlen: readonly Opmaak[]): Iterable<Gelezencel> {
  const { posities: p, tekst } = bron;
  const moeders = new Map<string, Moeder>();
  for (let i = 0; i < p.rijNummer.lengte; i++) {
    const rij = p.rijNummer.op(i);
    const einde = i + 1 < p.rijCel.lengte ? p.rijCel.op(i + 1) : p.celKolom.lengte;
    for (let k = p.rijCel.op(i); k < einde; k++) {
      const kolom = p.celKolom.op(k);
      const xml = tekst.slice(p.celBegin.op(k), p.celEinde.op(k));
      const stijl = attribuut(xml.slice(0, xml.indexOf('>')), 's');
      const opmaak = stijlen[Number(stijl ?? 0)] ?? GEWOON;
      const waarde = kaleWaarde(blad, rij, kolom);
      const m = FORMULE.exec(xml);
      if (!m) {
        if (waarde !== null || opmaak !== GEWOON) yield { rij, kolom, groep: null, cel: { waarde, formule: null, aanhaling: false, opmaak } };
        continue;
      }
      const [, kop = '', inhoud = ''] = m;
      const groep = attribuut(kop, 't') === 'shared' ? attribuut(kop, 'si') : null;
      const moeder = groep === null ? undefined : moeders.get(groep);
      const eigen = inhoud === '' ? null : leesbaar(ontcijferXml(inhoud));
      if (groep !== null && eigen !== null) moeders.set(groep, { formule: eigen, rij, kolom });
      const formule = eigen ?? (moeder ? gekopieerd(moeder.formule, rij - moeder.rij, kolom - moeder.kolom) : null);
      yield { rij, kolom, groep, cel: { waarde, formule, aanhaling: false, opmaak } };
    }
  }
}

