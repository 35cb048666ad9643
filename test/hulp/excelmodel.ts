import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakHost, Werkboek, type Excelhost, type Functiemetadata, type Hostopties } from '../../demo/host';
import { leesXlsx, vulWerkboek } from '../../demo/host/xlsx';
import { maakExcelwerk } from '../../src/excel/adapter';
import { koppelFuncties } from '../../src/excel/functies/koppel';
import { maakModel } from '../../src/excel/model/maakModel';
import type { Halfjaarplek, Model } from '../../src/excel/model/toestand';
import { metadata } from '../../tools/functies/metadata';
import { later, startOffice, type Officeopties, type Venster } from './officehost';

export interface Modelproef {
  readonly boek: Werkboek;
  readonly host: Excelhost;
  readonly venster: Venster;
  readonly model: Model & { readonly start: () => Promise<void> };
  /** What the model would do once Excel had the time to calculate; gives whether there was anything. */
  readonly straks: () => Promise<boolean>;
  /** What a cell shows, and its formula. */
  readonly cel: (blad: string, adres: string) => { readonly waarde: unknown; readonly formule: string | null };
}

/** Excel tells of what happened a little later, and what is told may ask something in its turn. */
export const bezorgd = async ({ host }: Modelproef): Promise<void> => {
  for (let i = 0; i < 3; i += 1) {
    await host.rust();
    await new Promise((verder) => setTimeout(verder, 15));
  }
};

/** The half-years of sheets that are called after them: `2024-I`. */
export const plekken = (...bladen: readonly string[]): readonly Halfjaarplek[] =>
  bladen.map((blad) => {
    const [, jaar, helft] = /^(\d{4})-(II?)$/.exec(blad) ?? [];
    if (jaar === undefined) throw new Error(`no half-year in ${blad}`);
    return { blad, periode: { jaar: Number(jaar), helft: helft === 'I' ? 1 : 2 } };
  });

/** All half-years of the example workbook. */
export const COA = plekken('2022-II', '2023-I', '2023-II', '2024-I', '2024-II');

/** The day of today in the pane: after every half-year of the examples. */
export const klok = { vandaag: { jaar: 2025, maand: 2, dag: 1 } };

const isEigen = (naam: string): boolean => naam.toUpperCase().startsWith('IBT.');

const FUNCTIES = JSON.parse(metadata('nl', 'https://voorbeeld.nl')) as Functiemetadata;

/** The model of the pane on the real office.js and a workbook: an example by name, or one that the test fills. */
export const modelproef = async (bron: string | Werkboek, opties: Hostopties & Officeopties & { /** Where the workbook stands. */ readonly adres?: string } = {}): Promise<Modelproef> => {
  const boek = typeof bron === 'string' ? new Werkboek() : bron;
  boek.naam = opties.adres ?? boek.naam;
  if (typeof bron === 'string') {
    const gelezen = leesXlsx(readFileSync(join(__dirname, `../../voorbeelden/${bron}.xlsx`)));
    if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
    vulWerkboek(boek, gelezen.gelezen, isEigen);
  }
  const host = maakHost(boek, { later, ...opties });
  host.functies.registreer('IBT', FUNCTIES);
  const venster = await startOffice(host, opties);
  Object.assign(globalThis, { Excel: venster.Excel, Office: venster.Office, OfficeExtension: venster.OfficeExtension, CustomFunctions: venster.CustomFunctions });
  koppelFuncties();
  boek.ongedaan.wis('begin');
  boek.ongedaan.gewistDoor.length = 0;
  host.nulTellers();
  const uitgesteld: Array<() => void> = [];
  const model = maakModel(maakExcelwerk(), { taal: 'nl', adem: () => Promise.resolve(), vandaag: () => klok.vandaag, nu: () => new Date('2024-10-26T09:30:00Z'), straks: (doe) => { uitgesteld.push(doe); } });
  const straks = async (): Promise<boolean> => {
    const nu = uitgesteld.splice(0);
    nu.forEach((doe) => doe());
    while (model.toestand().werk !== null) await new Promise((verder) => setTimeout(verder, 5));
    return nu.length > 0;
  };
  const cel: Modelproef['cel'] = (naam, adres) => {
    const blad = boek.blad(naam);
    const [, letters = 'A', rij = '1'] = /^([A-Z]+)(\d+)$/.exec(adres) ?? [];
    const kolom = [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;
    if (!blad) throw new Error(`no sheet ${naam}`);
    return { waarde: blad.waarde(Number(rij) - 1, kolom), formule: blad.cel(Number(rij) - 1, kolom)?.formule ?? null };
  };
  return { boek, host, venster, model, straks, cel };
};
