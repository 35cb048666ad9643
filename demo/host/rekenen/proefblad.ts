import { leesAdres } from '../../../src/bestand/bereik';
import type { Argument, Bladbereik, Rekenomgeving, Tabelplaats, Uitkomst } from './omgeving';
import { Wacht } from './omgeving';
import type { Enkel } from './waarde';

/** A workbook for tests: values by address per sheet, and what a formula can ask beside them. */
export interface Proef {
  readonly bladen: Readonly<Record<string, Readonly<Record<string, Enkel>>>>;
  readonly namen?: Readonly<Record<string, Bladbereik>>;
  readonly tabellen?: readonly Tabelplaats[];
  readonly verborgen?: Readonly<Record<number, 'filter' | 'hand'>>;
  readonly formules?: Readonly<Record<string, string>>;
  readonly functies?: Readonly<Record<string, (argumenten: readonly Argument[]) => Uitkomst>>;
}

/** The environment of a formula in cell `waar` of the first sheet. */
export const proefomgeving = (proef: Proef, waar = 'Z99'): Rekenomgeving => {
  const [eerste = ''] = Object.keys(proef.bladen);
  const plaats = { blad: eerste, ...(leesAdres(waar) ?? { rij: 0, kolom: 0 }) };
  const cellen = new Map(Object.entries(proef.bladen).map(([blad, inhoud]) => [blad.toLowerCase(), new Map(Object.entries(inhoud).map(([a, w]) => {
    const p = leesAdres(a) ?? { rij: -1, kolom: -1 };
    return [`${p.rij},${p.kolom}`, { ...p, w }] as const;
  }))]));
  const waarde = (blad: string, rij: number, kolom: number): Enkel => cellen.get(blad.toLowerCase())?.get(`${rij},${kolom}`)?.w ?? null;
  return {
    plaats,
    bestaatBlad: (naam) => cellen.has(naam.toLowerCase()),
    waarde,
    waarden: (blad, b, heel = false) => {
      const alle = [...(cellen.get(blad.toLowerCase())?.values() ?? [])];
      const totRij = heel ? b.totRij : Math.min(b.totRij, Math.max(b.rij, ...alle.map((c) => c.rij)));
      const totKolom = heel ? b.totKolom : Math.min(b.totKolom, Math.max(b.kolom, ...alle.map((c) => c.kolom)));
      return Array.from({ length: totRij - b.rij + 1 }, (_, r) => Array.from({ length: totKolom - b.kolom + 1 }, (__, k) => waarde(blad, b.rij + r, b.kolom + k)));
    },
    formule: (_, rij, kolom) => Object.entries(proef.formules ?? {}).find(([a]) => leesAdres(a)?.rij === rij && leesAdres(a)?.kolom === kolom)?.[1] ?? null,
    verborgen: (_, rij) => proef.verborgen?.[rij + 1] ?? null,
    morsbereik: () => null,
    bereikVan: (naam) => Object.entries(proef.namen ?? {}).find(([n]) => n.toLowerCase() === naam.toLowerCase())?.[1] ?? null,
    tabel: (naam) => proef.tabellen?.find((t) => (naam === null ? plaats.rij >= t.bereik.rij && plaats.rij <= t.bereik.totRij : t.naam.toLowerCase() === naam.toLowerCase())) ?? null,
    isFunctie: (naam) => proef.functies?.[naam] !== undefined,
    functie: (naam, argumenten) => {
      const doe = proef.functies?.[naam];
      if (!doe) throw new Wacht();
      return doe(argumenten);
    },
  };
};
