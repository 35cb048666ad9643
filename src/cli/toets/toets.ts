import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { leesBestand } from '../../bestand/schijf';
import { gemeentenVan } from '../../engine';
import { kaders } from '../../kaders';
import { feitenVan } from '../../rapport/feiten/feiten';
import { gepubliceerdeTabellen, tabellenUitFeiten, toets, voorbehoudTekst, vondstTekst, waaromTekst, type Tabellen, type Tekst } from '../../rapport/toets';
import { proef } from '../../rapport/toets/proef';
import { beoordeelWerkmap } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { kiesKleuren, zonderStuurtekens } from '../kleur';
import { vandaag } from '../traject';
import { leesWerkmap, mislukt, type Melding } from '../verwerk';
import { leesTekst } from './tekst';
import { proefTekst, toetsTekst } from './uitvoer';

export const GEBRUIK = `Gebruik: npm run toets -- <tekst.docx|.txt|.md> [meer teksten] [opties]

Legt teksten naast de gepubliceerde tabellen van de provincie Utrecht en naast elkaar, en noemt elk cijfer, percentage, aantal, elke
naam en elke beweging die daarmee in tegenspraak is, met beide kanten. Wat geen tabel kent, staat onder “niet te controleren”.

  --tegen <werkmap.xlsx>   toets aan deze werkmap in plaats van aan wat is gepubliceerd
  --proef                  maak in de teksten telkens één cijfer, naam of halfjaar fout, en zeg hoe vaak dat wordt gevonden
  --aantal <200>           hoe vaak, met --proef
  --zaad <1>               dezelfde proef opnieuw, of een andere
  --json                   het resultaat als één JSON-document
  --help                   deze tekst

Alleen Nederlands wordt gelezen. Afsluitcode 0: niets in tegenspraak. 1: wel. 2: er viel niets te toetsen, of niets met een tabel te vergelijken. Met --proef 0: ten minste 95 % gevonden en niets ten onrechte gemeld.`;

const OPTIES = { tegen: { type: 'string' }, proef: { type: 'boolean' }, aantal: { type: 'string' }, zaad: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

export interface Omgeving {
  readonly argv: readonly string[];
  readonly map: string;
  readonly uit: (tekst: string) => void;
  readonly fout: (tekst: string) => void;
  readonly opTerminal: boolean;
  readonly variabelen: Readonly<Record<string, string | undefined>>;
  /** The clock, for half-years that still run. */
  readonly nu: () => Date;
}

type Gegeven = Partial<Record<keyof typeof OPTIES, string | boolean | undefined>>;

const heelGetal = (tekst: unknown, anders: number, hoogstens: number): number | null => {
  if (tekst === undefined) return anders;
  const n = typeof tekst === 'string' && /^\d{1,9}$/.test(tekst) ? Number(tekst) : -1;
  return n >= 1 && n <= hoogstens ? n : null;
};

interface Vergelijkingsbron {
  readonly tabellen: Tabellen;
  readonly naam: string;
}

/** The published tables, or those of a workbook. */
const bronVan = (tegen: string | undefined, { map, nu }: Omgeving): Vergelijkingsbron | readonly Melding[] => {
  if (tegen === undefined) return { tabellen: gepubliceerdeTabellen(gemeentenVan(kaders)), naam: 'de gepubliceerde tabellen' };
  const bestand = leesBestand(path.resolve(map, tegen));
  if (!bestand.gelukt) return mislukt(bestand.fout).meldingen;
  const gelezen = leesWerkmap(bestand.bytes, {}, false, vandaag(nu()));
  if (!gelezen.gelukt) return gelezen.meldingen;
  return { tabellen: tabellenUitFeiten(feitenVan(beoordeelWerkmap(gelezen.herkend.tabellen, kaders, {}), kaders), path.basename(tegen), kaders), naam: `werkmap ${path.basename(tegen)}` };
};

const isBron = (bron: Vergelijkingsbron | readonly Melding[]): bron is Vergelijkingsbron => 'tabellen' in bron;

const lees = (paden: readonly string[], map: string): { readonly teksten: readonly Tekst[]; readonly meldingen: readonly Melding[] } => {
  const teksten: Tekst[] = [];
  const meldingen: Melding[] = [];
  for (const pad of paden) {
    const naam = path.basename(pad);
    const gelezen = leesTekst(path.resolve(map, pad), naam);
    if (!gelezen.gelukt) meldingen.push(gelezen.melding);
    // two files can have the same name; each text needs its own
    else teksten.push({ naam: teksten.some((t) => t.naam === naam) ? pad : naam, tekst: gelezen.tekst });
  }
  return { teksten, meldingen };
};

const argumenten = (argv: readonly string[]): { readonly values: Gegeven; readonly positionals: readonly string[] } | null => {
  try {
    return parseArgs({ args: [...argv], options: OPTIES, allowPositionals: true });
  } catch {
    return null;
  }
};

/** Runs the command. Exit 0: nothing contradicts; 1: something does; 2: nothing could be checked. */
export const hoofd = (o: Omgeving): 0 | 1 | 2 => {
  const gelezen = argumenten(o.argv);
  if (gelezen?.values.help === true) {
    o.uit(GEBRUIK);
    return 0;
  }
  const stop = (meldingen: readonly string[]): 2 => {
    o.fout(meldingen.map(zonderStuurtekens).join('\n'));
    return 2;
  };
  if (gelezen === null || gelezen.positionals.length === 0) {
    o.fout(`${gelezen === null ? 'Een van de opties is niet bekend of niet compleet.' : 'Geef ten minste één tekst op.'}\n\n${GEBRUIK}`);
    return 2;
  }
  const { values } = gelezen;
  const aantal = heelGetal(values.aantal, 200, 10_000);
  const zaad = heelGetal(values.zaad, 1, 999_999_999);
  if (aantal === null || zaad === null) return stop(['--aantal en --zaad zijn hele getallen vanaf 1, bijvoorbeeld --aantal 200 --zaad 7.']);
  const { teksten, meldingen } = lees(gelezen.positionals, o.map);
  const bron = bronVan(typeof values.tegen === 'string' ? values.tegen : undefined, o);
  if (!isBron(bron)) return stop(bron.map((m) => m.melding));
  if (meldingen.length > 0) return stop(meldingen.map((m) => m.melding));
  if (values.proef === true) {
    const uitkomst = proef(teksten, bron.tabellen, { aantal, zaad });
    if (uitkomst.fout.length === 0) return stop(['In deze teksten staat niets dat de tabellen kennen; er is niets om fout te maken.']);
    o.uit(values.json === true ? JSON.stringify(uitkomst) : zonderEscape(proefTekst(uitkomst)));
    return uitkomst.fout.filter((m) => m.gevonden).length >= 0.95 * uitkomst.fout.length && !uitkomst.goed.some((m) => m.gevonden) ? 0 : 1;
  }
  const t = toets(teksten, bron.tabellen);
  if (values.json === true) {
    o.uit(JSON.stringify({ ...t, teksten: t.teksten.map((x) => ({ ...x, melding: voorbehoudTekst(x, 'nl') })), vondsten: t.vondsten.map((v) => ({ ...v, melding: vondstTekst(v, 'nl') })), nietTeControleren: t.nietTeControleren.map((x) => ({ ...x, melding: waaromTekst(x, 'nl') })) }));
  } else o.uit(toetsTekst(teksten, t, bron.naam, kiesKleuren(o.opTerminal, o.variabelen)));
  return t.vondsten.length > 0 ? 1 : t.gecontroleerd === 0 ? 2 : 0;
};

/** Line by line: the lines are ours, what they quote is not. */
const zonderEscape = (tekst: string): string => tekst.split('\n').map(zonderStuurtekens).join('\n');
