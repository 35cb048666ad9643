import { maakWerkboek, type Excelhost, type Werkboek } from '../../demo/host';
import { HEEL_BLAD } from '../../demo/host/adressen';
import type { Hostblad } from '../../demo/host/blad';
import { GEWOON, LEEG, type Cel, type Opmaak } from '../../demo/host/cel';
import { veiligerij } from '../../demo/host/draad/veilig';
import { maakTabel } from '../../demo/host/tabel';
import { adres, type Bereik, type Celwaarde } from '../../src/werkmap/blad';

export type Rijen = ReadonlyArray<ReadonlyArray<Celwaarde>>;

export const KOPPEN: readonly Celwaarde[] = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];
/** One half-year of three gemeenten, header in row 1. */
export const CIJFERS: Rijen = [KOPPEN, ['Lopik', 2, 17, 16, 7], ['Soest', 1, 0, 50, 52], ['Zeist', 3, 20, 60, 61]];

const vul = (blad: Hostblad, rijen: Rijen): void => {
  rijen.forEach((rij, r) => {
    rij.forEach((waarde, k) => {
      if (waarde === null) return;
      const isDatum = typeof waarde === 'object' && 'datum' in waarde;
      const formule = typeof waarde === 'string' && waarde.startsWith('=') ? waarde : null;
      const cel: Cel = {
        ...LEEG,
        waarde: formule !== null ? null : isDatum ? waarde.datum : waarde,
        formule,
        opmaak: isDatum ? { ...GEWOON, notatie: 'd-m-yyyy' } : GEWOON,
      };
      blad.zetCel(r, k, cel);
    });
  });
};

/** A workbook of sheets with these cells, the first one active; a text that starts with `=` is a formula. */
export const boekMet = (bladen: Readonly<Record<string, Rijen>>): Werkboek => {
  const boek = maakWerkboek(...Object.keys(bladen));
  for (const [naam, rijen] of Object.entries(bladen)) vul(bladVan(boek, naam), rijen);
  return boek;
};

export const bladVan = (boek: Werkboek, naam: string): Hostblad => {
  const blad = boek.blad(naam);
  if (!blad) throw new Error(`no sheet ${naam}`);
  return blad;
};

export const bereik = (rij: number, kolom: number, totRij: number, totKolom: number): Bereik => ({ rij, kolom, totRij, totKolom });

/** Makes an Excel table of a range, with the sheet's own name behind it. */
export const alsTabel = (boek: Werkboek, naam: string, b: Bereik): void => { maakTabel(boek, bladVan(boek, naam), b, true, `T_${naam.replace(/\W/g, '')}`); };

export const zetOpmaak = (boek: Werkboek, naam: string, b: Bereik, deel: Partial<Opmaak>): void => {
  const blad = bladVan(boek, naam);
  for (let r = b.rij; r <= b.totRij; r += 1) for (let k = b.kolom; k <= b.totKolom; k += 1) blad.werkBij(r, k, { opmaak: { ...(blad.cel(r, k)?.opmaak ?? GEWOON), ...deel } });
};

const kaal = (_: string, waarde: unknown): unknown => (waarde instanceof Map || waarde instanceof Set ? [...waarde].sort() : waarde);

/** Only what is not as in a new cell. */
const celafdruk = ({ opmaak, ...cel }: Cel): Readonly<Record<string, unknown>> => {
  const gewoon = Object.entries({ ...GEWOON });
  return {
    ...Object.fromEntries(Object.entries(cel).filter(([, v]) => v !== null && v !== false)),
    ...Object.fromEntries(Object.entries(opmaak).filter(([veld, v]) => JSON.stringify(v) !== JSON.stringify(gewoon.find(([g]) => g === veld)?.[1]))),
  };
};

/** The width of a column that was never set. */
const GEWONE_BREEDTE = 48;

/** Whatever a sheet holds, as text: cells with their looks, and everything of the sheet itself. */
export const bladafdruk = (blad: Hostblad): Readonly<Record<string, string>> => {
  const { breedten, ...rest } = blad.staat;
  // the buttons of a table stand where the table stands
  const staat = { ...rest, tabellen: rest.tabellen.map((t) => ({ ...t, filter: t.filter === null ? null : { ...t.filter, bereik: null } })) };
  const uit: Record<string, string> = { staat: JSON.stringify({ ...staat, breedten: new Map([...breedten].filter(([, b]) => b !== GEWONE_BREEDTE)) }, kaal) };
  blad.bezoek(HEEL_BLAD, (rij, kolom, cel) => {
    const tekst = JSON.stringify(celafdruk(cel), kaal);
    if (tekst !== '{}') uit[adres(rij, kolom)] = tekst;
  });
  return uit;
};

/** Whatever a workbook holds, settings of ours left out. */
export const afdruk = (boek: Werkboek): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...boek.bladen.map((b) => [b.id, bladafdruk(b)] as const), ['namen', JSON.stringify(boek.namen, kaal)]]);

interface Actie {
  readonly ActionType: number;
  readonly Name: string;
}

/** A request that reads or writes; housekeeping (keeping and letting go of ranges, events, the selection) is none. */
export interface Verzoek {
  readonly soort: 'leest' | 'schrijft';
  readonly acties: readonly string[];
  readonly tekens: number;
}

export interface Verkeer {
  readonly verzoeken: readonly Verzoek[];
  /** Does something just before the `n`-th request (from 1) of a kind is carried out, counted from now. */
  readonly voor: (soort: Verzoek['soort'] | 'elk', n: number, doe: () => void) => void;
  /** Refuses the `n`-th request of a kind with a number of office.js' transport; it is not carried out. */
  readonly weiger: (soort: Verzoek['soort'], n: number, nummer: number) => void;
  readonly wis: () => void;
}

const HUISHOUDEN = /^(?:_|SuspendApiCalculation|SuspendScreenUpdating|SetInvocationResults|Activate$|Select$)/;
/** Methods that ask and change nothing. */
const VRAAGT = /^Get/;

interface Pad {
  readonly ObjectPathType: number;
  readonly Name: string;
}

const soortVan = (acties: readonly Actie[], paden: readonly Pad[]): Verzoek['soort'] | null => {
  const telt = acties.filter((a) => !HUISHOUDEN.test(a.Name.split('.').pop() ?? ''));
  if (paden.some((p) => p.ObjectPathType === 3 && p.Name === 'Add')) return 'schrijft';
  if (telt.some((a) => a.ActionType === 4 || (a.ActionType === 3 && !VRAAGT.test(a.Name.split('.').pop() ?? '')))) return 'schrijft';
  return telt.some((a) => a.ActionType === 2 || a.ActionType === 3) ? 'leest' : null;
};

/** Holds what functions answer until it is let go: formulas are at work for as long. */
export const houdAntwoorden = (host: Excelhost): (() => Promise<void>) => {
  const extern = host.extern as { Execute: Excelhost['extern']['Execute'] };
  const echt = extern.Execute;
  const vast: Array<Parameters<typeof echt>> = [];
  extern.Execute = (...deel) => {
    if (JSON.stringify(deel[1]).includes('SetInvocationResults')) vast.push(deel);
    else echt(...deel);
  };
  return async () => {
    extern.Execute = echt;
    for (const deel of vast) echt(...deel);
    await host.rust();
  };
};

/** Listens on the wire between office.js and the host. */
export const luisterMee = (host: Excelhost): Verkeer => {
  const verzoeken: Verzoek[] = [];
  let wachters: Array<{ readonly soort: string; nog: number; readonly doe: () => void }> = [];
  let weigering: number | null = null;
  const wacht = (soort: string, nog: number, doe: () => void): void => { wachters.push({ soort, nog, doe }); };
  const extern = host.extern as { Execute: Excelhost['extern']['Execute'] };
  const echt = extern.Execute;
  extern.Execute = (id, params, klaar) => {
    const delen = params as unknown[];
    const verzoek = (delen.length === 1 && Array.isArray(delen[0]) ? delen[0] : delen) as unknown[];
    if (id === 93) {
      const body = String(verzoek[4]);
      const { Actions, ObjectPaths } = JSON.parse(body) as { readonly Actions: readonly Actie[]; readonly ObjectPaths: Readonly<Record<string, Pad>> };
      const soort = soortVan(Actions, Object.values(ObjectPaths));
      if (soort !== null) {
        verzoeken.push({ soort, acties: Actions.map((a) => `${a.ActionType} ${a.Name}`), tekens: body.length });
        const klaarWachters = wachters.filter((w) => (w.soort === soort || w.soort === 'elk') && --w.nog === 0);
        wachters = wachters.filter((w) => !klaarWachters.includes(w));
        for (const w of klaarWachters) w.doe();
        const nummer = weigering;
        weigering = null;
        if (nummer !== null) {
          klaar(veiligerij([nummer]), 0);
          return;
        }
      }
    }
    echt(id, params, klaar);
  };
  return {
    verzoeken,
    voor: wacht,
    weiger: (soort, n, nummer) => wacht(soort, n, () => { weigering = nummer; }),
    wis: () => { verzoeken.length = 0; },
  };
};
