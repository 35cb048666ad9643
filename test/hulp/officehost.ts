import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import type * as Jsdom from 'jsdom';
import type { Excelhost, Hostopties, Werkboek } from '../../demo/host';
import { maakHost, maakWerkboek } from '../../demo/host';

const DIST = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const ADRES = 'https://officejs.invalid/';

/** A page in which office.js runs: a jsdom window. */
export type Venster = Window & typeof globalThis & { readonly Excel: typeof Excel; readonly Office: typeof Office; readonly OfficeExtension: typeof OfficeExtension; readonly CustomFunctions: typeof CustomFunctions };

/** What omgeving.cjs keeps for all test files; outside the tests there is none. */
interface PerProces {
  readonly laadJsdom: () => typeof Jsdom;
  readonly scripts: Map<string, Script>;
}

const { perProces } = globalThis as { perProces?: PerProces };
const scripts = perProces?.scripts ?? new Map<string, Script>();

/** A script of office.js, compiled once per process. */
const script = (naam: string): Script => {
  const bekend = scripts.get(naam);
  if (bekend) return bekend;
  const nieuw = new Script(readFileSync(join(DIST, naam), 'utf8'), { filename: naam });
  scripts.set(naam, nieuw);
  return nieuw;
};

/** A window and how a script runs in it: one of its own, or the one that jest's jsdom environment has. */
const opVenster = async (gegeven: Window | undefined): Promise<{ venster: Venster; voer: (naam: string) => void }> => {
  if (gegeven) return { venster: gegeven as Venster, voer: (naam) => { (gegeven as Venster).eval(readFileSync(join(DIST, naam), 'utf8')); } };
  const { JSDOM } = perProces?.laadJsdom() ?? (await import('jsdom'));
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', { url: 'http://localhost/', runScripts: 'outside-only', pretendToBeVisual: true });
  const context = dom.getInternalVMContext();
  return { venster: dom.window as unknown as Venster, voer: (naam) => { script(naam).runInContext(context); } };
};

/** jsdom does not fetch: the scripts that office.js asks for come from its npm package. */
const voedScripts = (venster: Venster, voer: (naam: string) => void): void => {
  const { document } = venster;
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = `${ADRES}office.js`;
  document.head.append(tag);
  const echt = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(kind: T): T => {
    const src = kind instanceof venster.HTMLScriptElement ? kind.src : '';
    if (!src.startsWith(ADRES)) return echt(kind);
    venster.setTimeout(() => {
      voer(src.slice(ADRES.length));
      (kind as unknown as HTMLScriptElement).onload?.(new venster.Event('load'));
    }, 0);
    return kind;
  };
};

/** Half a second: what office.js waits after a request before it hands over what functions answered, in steps of 50 ms. */
const OFFICE_WACHT = 500;

/** Has the waits of office.js last a tenth; the limits within which a script must have loaded stay. */
const haast = (venster: Venster): void => {
  const echt = venster.setTimeout.bind(venster) as (doe: () => void, ms?: number) => number;
  Object.assign(venster, { setTimeout: (doe: () => void, ms = 0) => echt(doe, ms <= OFFICE_WACHT ? ms / 10 : ms) });
};

/** The timer that a host in a test waits with. */
export const later = (doe: () => void, ms: number): void => { setTimeout(doe, ms); };

/** What office.js asks of its own accord once it is ready; requests of the test come after that. */
const totGestart = async (host: Excelhost): Promise<void> => {
  const klaar = (): boolean => ['NotifyActionHandlerReady', '_SetOsfControlContainerReadyForCustomFunctions'].every((naam) => host.tellers.perSoort.has(`Call ${naam}`));
  for (let i = 0; !klaar(); i++) {
    if (i === 400) throw new Error('office.js meldde zich niet binnen twee seconden.');
    await new Promise((verder) => setTimeout(verder, 5));
  }
};

export interface Officeopties {
  /** Have office.js refuse every API above the level that the host declares. */
  readonly alleenNiveau?: boolean;
  /** The window of jest's jsdom environment: office.js then stands in the globals of the test, once per test file. */
  readonly venster?: Window;
}

/**
 * Boots the real, unmodified office.js in jsdom against a host; resolves once `Office.onReady` did.
 * It makes a window of its own, so a test may stay in the node environment, unless one is given.
 */
export const startOffice = async (host: Excelhost, opties: Officeopties = {}): Promise<Venster> => {
  const { venster, voer } = await opVenster(opties.venster);
  Object.defineProperty(venster.document, 'domain', { value: 'localhost', configurable: true });
  Object.defineProperty(venster, 'external', { value: host.extern, configurable: true, writable: true });
  if (opties.venster === undefined) haast(venster);
  voedScripts(venster, voer);
  voer('office.js');
  await venster.Office.onReady();
  await totGestart(host);
  (venster.OfficeExtension as unknown as { CommonUtility: { _doApiNotSupportedCheck: boolean } }).CommonUtility._doApiNotSupportedCheck = opties.alleenNiveau === true;
  return venster;
};

/** A workbook with one sheet `Blad1`, its host and office.js on it. */
export interface Proef {
  readonly boek: Werkboek;
  readonly host: Excelhost;
  readonly venster: Venster;
  /** `Excel.run` with the sheet at hand. */
  readonly run: <T>(doe: (blad: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** The code with which a run fails. */
  readonly fout: (doe: (blad: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>) => Promise<string>;
}

/** Boots office.js on a workbook whose cells are given by address: `{ A1: 'Gemeente', B2: 3 }`. */
export const proef = async (cellen: Readonly<Record<string, string | number | boolean>> = {}, opties: Hostopties & Officeopties = {}): Promise<Proef> => {
  const boek = maakWerkboek('Blad1');
  const host = maakHost(boek, { later, ...opties });
  for (const [adres, invoer] of Object.entries(cellen)) host.typ('Blad1', adres, invoer);
  boek.ongedaan.wis('begin');
  boek.ongedaan.gewistDoor.length = 0;
  const venster = await startOffice(host, opties);
  host.nulTellers();
  const run: Proef['run'] = (doe) => venster.Excel.run((context) => doe(context.workbook.worksheets.getItem('Blad1'), context));
  return {
    boek, host, venster, run,
    fout: async (doe) => {
      try {
        await run(doe);
      } catch (e) {
        return (e as { code?: string }).code ?? String(e);
      }
      return 'geen fout';
    },
  };
};
