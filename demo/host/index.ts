import { typ } from './schrijven';
import type { Invoer } from './schrijven';
import type { Bericht } from './functies/functies';
import { Functies } from './functies/functies';
import type { Leegte } from './functies/argumenten';
import { Herrekening } from './herrekenen/herrekening';
import type { Host, Tellers, Vensterstaat } from './host';
import { Verwijzingen } from './host';
import type { Extern } from './draad/extern';
import { maakDraad } from './draad/extern';
import { alsBerichten } from './draad/berichten';
import { maakBalie } from './draad/balie';
import { maakBestandloket } from './draad/bestandloket';
import type { Werkboek } from './werkboek';

export type { Functiemetadata } from './functies/metadata';
export type { Invoer } from './schrijven';
export type { Extern } from './draad/extern';
export type { Tellers } from './host';
export type { Gebeurtenis } from './gebeurtenis';
export { maakWerkboek, Werkboek } from './werkboek';

export interface Hostopties {
  /** The ExcelApi level that the host declares; `1.15` unless given. */
  readonly apiniveau?: string;
  /** The language of Excel itself, `nl-NL` unless given; numbers and dates are Dutch in both. */
  readonly taal?: 'nl-NL' | 'en-US';
  /** Whether Excel's theme is dark when an add-in starts. */
  readonly donker?: () => boolean;
  /** The pane around the add-in; without one it is always shown. */
  readonly deelvenster?: Vensterstaat;
  /** Does something a little later, after `ms` milliseconds; a page and a test hand in their timer. */
  readonly later?: (doe: () => void, ms: number) => void;
  /** How long a request takes, in milliseconds. */
  readonly vertraging?: number;
  /** What a blank scalar becomes for a custom function: 0 (desktop, the default) or null (web). */
  readonly leegte?: Leegte;
  /** Requests and answers above this are refused; 5 MB unless given. */
  readonly grens?: number;
  /** Whether there is a printer: without one Excel changes nothing of how a sheet is printed. */
  readonly printer?: boolean;
  /** The workbook as Excel would save it, for an add-in that asks for the file; `null` where that is not possible. Without it the host says that it gives no files. */
  readonly bestand?: () => Uint8Array | null;
}

/** An Excel of our own: the other half of office.js over a workbook in memory. */
export interface Excelhost {
  /** What must stand at `window.external` before office.js loads. */
  readonly extern: Extern;
  readonly werkboek: Werkboek;
  readonly functies: Functies;
  readonly tellers: Tellers;
  readonly nulTellers: () => void;
  /** Has formulas that are out of date computed. */
  readonly reken: () => void;
  /** The cells whose formula depends on itself, as addresses with their sheet. */
  readonly kring: () => readonly string[];
  /** Types in a cell at the grid. */
  readonly typ: (blad: string, adres: string, invoer: Invoer) => void;
  /** Someone else, in the same workbook, types in a cell. */
  readonly bewerkAlsAnder: (blad: string, adres: string, invoer: Invoer) => void;
  /** The user is typing in a cell: requests fail, or wait until the typing ends if they asked for that. */
  readonly beginCelbewerking: () => void;
  readonly eindCelbewerking: () => void;
  readonly maakOngedaan: () => boolean;
  /** Runs a ribbon command by the name under which the add-in associated it. */
  readonly roepOpdracht: (naam: string) => Promise<void>;
  /** When no request, event or custom function is under way; never where nobody answers the functions. */
  readonly rust: () => Promise<void>;
}

const nieuweTellers = (): Tellers => ({ verzoeken: 0, acties: 0, bytesIn: 0, bytesUit: 0, perSoort: new Map(), celLezingen: 0, celSchrijvingen: 0, gebeurtenissen: 0 });

/** Makes the host of a workbook. */
export const maakHost = (boek: Werkboek, opties: Hostopties = {}): Excelhost => {
  const later = opties.later ?? ((doe: () => void) => { void Promise.resolve().then(doe); });
  let onderweg = 0;
  let berichtnummer = 0;
  let bezig = false;
  let wachtrij: Bericht[] = [];
  const wachters: (() => void)[] = [];
  const misschienRust = (): void => {
    if (onderweg === 0 && wachtrij.length === 0 && functies.wachtend === 0) wachters.splice(0).forEach((w) => w());
  };
  const bezorg = (berichten: readonly Bericht[]): void => {
    if (berichten.length === 0) return;
    wachtrij.push(...berichten);
    if (bezig) return;
    bezig = true;
    later(() => {
      bezig = false;
      const nu = wachtrij;
      wachtrij = [];
      draad.stuur(nu);
      misschienRust();
    }, 0);
  };
  const functies = new Functies({
    stuur: bezorg,
    antwoord: (cel, sleutel, uitkomst) => herrekening.antwoord(cel, sleutel, uitkomst),
    bijgewerkt: () => herrekening.reken(),
  });
  functies.leegte = opties.leegte === undefined ? 0 : opties.leegte;
  const herrekening = new Herrekening(boek, functies);
  const host: Host = {
    boek, herrekening, functies, venster: opties.deelvenster ?? { zichtbaar: () => true, toon: () => undefined }, verwijzingen: new Verwijzingen(), heeftPrinter: opties.printer ?? true, bewaart: false, rekentNiet: false,
    geregistreerd: new Map(), tellers: nieuweTellers(),
  };
  boek.luister((g) => {
    const berichten = alsBerichten(g, host.geregistreerd, () => ++berichtnummer);
    host.tellers.gebeurtenissen += berichten.length;
    bezorg(berichten);
  });
  const balie = maakBalie(host, { later, vertraging: opties.vertraging ?? 0, grens: opties.grens ?? 5 * 1024 * 1024 }, (verschil) => { onderweg += verschil; misschienRust(); });
  const draad = maakDraad(boek, { apiniveau: opties.apiniveau ?? '1.15', taal: opties.taal ?? 'nl-NL', donker: opties.donker ?? (() => false), geeftBestand: opties.bestand !== undefined }, balie.antwoord, opties.bestand === undefined ? () => undefined : maakBestandloket(opties.bestand));
  const bewerk = (bron: 'gebruiker' | 'ander') => (blad: string, adres: string, invoer: Invoer): void => {
    const plek = boek.zoekBereik(adres, boek.blad(blad) ?? null);
    if (!plek) throw new Error(`Er is geen ${blad}!${adres}.`);
    typ(boek, plek.blad, plek.bereik.rij, plek.bereik.kolom, invoer, bron);
    herrekening.reken();
  };
  return {
    extern: draad.extern,
    werkboek: boek,
    functies,
    tellers: host.tellers,
    nulTellers: () => { Object.assign(host.tellers, { ...nieuweTellers(), perSoort: host.tellers.perSoort }); host.tellers.perSoort.clear(); },
    reken: () => herrekening.reken(),
    kring: () => herrekening.kring,
    typ: bewerk('gebruiker'),
    bewerkAlsAnder: bewerk('ander'),
    beginCelbewerking: balie.beginCelbewerking,
    eindCelbewerking: balie.eindCelbewerking,
    maakOngedaan: () => { const gedaan = boek.maakOngedaan(); herrekening.reken(); return gedaan; },
    roepOpdracht: draad.roepOpdracht,
    rust: () => new Promise((klaar) => { wachters.push(klaar); later(misschienRust, 0); }),
  };
};
