import type { Taal } from '../../src/tekst';
import { HEEL_BLAD, kaalAdres } from '../host/adressen';
import type { Excelhost, Functiemetadata } from '../host';
import { maakHost, Werkboek } from '../host';
import { leesXlsx } from '../host/xlsx';
import type { Gelezen } from '../host/xlsx';
import { schrijfXlsx, vulWerkboek } from '../host/xlsx';
import type { Bewaard } from '../host/xlsx';
import type { Mislukt } from '../../src/bestand/weigering';
import type { Simulatie } from './simulatie';
import type { Opdracht } from './balken/Lint';
import { Winkel } from './winkel';

/** The namespace of the add-in's functions, as its manifest says. */
const NAAMRUIMTE = 'IBT';

type Bewerker = 'gebruiker' | 'simulatie';

/** An open workbook with an Excel of our own around it. */
export interface Werkplek {
  readonly naam: string;
  readonly gelezen: Gelezen;
  readonly host: Excelhost;
  readonly winkel: Winkel;
  /** A cell is being typed in: by the user at the grid, or because the simulation says so. */
  readonly bewerkt: (door: Bewerker, bezig: boolean) => void;
  readonly taal: Taal;
  /** Another one for every workbook that is opened: the pane then starts again. */
  readonly nummer: number;
  readonly vensterbron: string;
}

let laatste = 0;

/** What the add-in's build says of its functions; none where it was not built yet. */
export const leesFuncties = async (): Promise<Functiemetadata | null> => {
  const antwoord = await fetch('/functies.nl.json');
  return antwoord.ok ? ((await antwoord.json()) as Functiemetadata) : null;
};

export const isEigen = (naam: string): boolean => naam.toUpperCase().startsWith(`${NAAMRUIMTE}.`);

/** The workbook as Excel itself would save it, its formulas calculated; `null` where part of it would not be in the file. */
const alsExcelBewaart = (gelezen: Gelezen, boek: Werkboek): Uint8Array | null => {
  const vreemd = boek.bladen.some((b) => { let is = false; b.bezoek(HEEL_BLAD, (_rij, _kolom, c) => { is ||= c.nietHerberekend === true; }); return is; });
  const uit = schrijfXlsx(gelezen, boek.bladen, isEigen, !vreemd);
  return uit.gelukt && uit.nietBewaard.length === 0 ? uit.bytes : null;
};

/** Opens a workbook: the cells, an Excel around them, and what the page shows of it. */
export const maakWerkplek = (naam: string, gelezen: Gelezen, functies: Functiemetadata | null, s: Simulatie, taal: Taal): Werkplek => {
  const boek = new Werkboek();
  boek.naam = naam;
  vulWerkboek(boek, gelezen, isEigen);
  const winkels: Winkel[] = [];
  const host = maakHost(boek, {
    bestand: () => alsExcelBewaart(gelezen, boek),
    deelvenster: { zichtbaar: () => winkels[0]?.momentopname().venster ?? true, toon: (zichtbaar) => winkels[0]?.toonVenster(zichtbaar) },
    apiniveau: s.api, taal: taal === 'nl' ? 'nl-NL' : 'en-US', donker: () => document.documentElement.dataset['thema'] === 'donker', leegte: s.leeg === 'web' ? null : 0, later: (doe, ms) => { setTimeout(doe, ms); },
  });
  if (functies) host.functies.registreer(NAAMRUIMTE, functies);
  host.reken();
  const wie = new Set<Bewerker>();
  const bewerkt = (door: Bewerker, bezig: boolean): void => {
    const eerst = wie.size;
    if (bezig) wie.add(door);
    else wie.delete(door);
    if (eerst === 0 && wie.size > 0) host.beginCelbewerking();
    if (eerst > 0 && wie.size === 0) host.eindCelbewerking();
  };
  const winkel = new Winkel(boek, {
    bewerkt: (bezig) => bewerkt('gebruiker', bezig),
    reken: () => host.reken(),
    kring: () => host.kring(),
  }, taal);
  winkels.push(winkel);
  return { naam, gelezen, host, winkel, bewerkt, taal, nummer: ++laatste, vensterbron: '/venster.html' };
};

export const bewaar = ({ gelezen, host }: Werkplek): Bewaard | Mislukt => schrijfXlsx(gelezen, host.werkboek.bladen, isEigen);

/** Someone else, in the same workbook, raises the number in the active cell. */
export const laatAnderWijzigen = ({ host, winkel }: Werkplek): void => {
  const { blad, keuze: { actief } } = winkel.momentopname();
  const oud = blad.waarde(actief.rij, actief.kolom);
  host.bewerkAlsAnder(blad.naam, kaalAdres({ ...actief, totRij: actief.rij, totKolom: actief.kolom }), typeof oud === 'number' ? oud + 1 : 1);
};

/** The same workbook in an Excel that started anew: what it declares to the add-in cannot change while that runs. */
export const heropen = (plek: Werkplek, functies: Functiemetadata | null, s: Simulatie, taal: Taal): Werkplek | null => {
  const uit = bewaar(plek);
  const gelezen = uit.gelukt ? leesXlsx(uit.bytes) : uit;
  if (!gelezen.gelukt) return null;
  const nieuw = maakWerkplek(plek.naam, gelezen.gelezen, functies, s, taal);
  for (const [sleutel, waarde] of plek.host.werkboek.instellingen) nieuw.host.werkboek.instellingen.set(sleutel, waarde);
  for (const [sleutel, waarde] of plek.host.werkboek.documentinstellingen) nieuw.host.werkboek.documentinstellingen.set(sleutel, waarde);
  if (plek.winkel.momentopname().gewijzigd) nieuw.winkel.veranderd();
  return nieuw;
};

declare global {
  interface Window {
    /** How the first script of the pane's page asks for its Excel. */
    demoExcel?: { readonly koppel: (venster: Window) => void };
  }
}

/** Makes this workbook's Excel the one that a pane gets when it loads. */
export const koppelVenster = ({ host }: Werkplek): void => {
  window.demoExcel = { koppel: (venster) => { Object.defineProperty(venster, 'external', { value: host.extern, configurable: true }); } };
};

/** The switches that can be turned while the add-in runs. */
export const pasSimulatieToe = ({ host, winkel, bewerkt }: Werkplek, s: Simulatie): void => {
  host.werkboek.alleenLezen = s.alleenLezen;
  host.functies.leegte = s.leeg === 'web' ? null : 0;
  bewerkt('simulatie', s.celBewerken);
  winkel.verfris();
};

/** The names under which the add-in associates its commands. */
const OPDRACHTEN: Readonly<Record<Exclude<Opdracht, 'venster'>, string>> = { beoordeel: 'beoordeel', toelichting: 'toelichting', herstel: 'herstel' };

/** Runs a command of the ribbon; where the add-in does not listen (yet) the page says so. */
export const voerOpdrachtUit = async ({ host, winkel }: Werkplek, opdracht: Exclude<Opdracht, 'venster'>): Promise<void> => {
  try {
    await host.roepOpdracht(OPDRACHTEN[opdracht]);
  } catch {
    winkel.meld('opdrachtDoof');
  }
  winkel.verfris();
};

/** Protects the sheet in front, or takes its protection off. */
export const wisselBeveiliging = ({ winkel }: Werkplek): void => {
  const { blad } = winkel.momentopname();
  blad.zet({ beveiligd: !blad.staat.beveiligd });
  winkel.verfris();
};
