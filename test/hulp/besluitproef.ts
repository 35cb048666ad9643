import type { Werkboek } from '../../demo/host';
import { besluitVan, type Besluitopdracht } from '../../src/werkmap/besluiten';
import type { Besluit } from '../../src/engine';
import type { BeoordeeldeRij } from '../../src/werkmap/beoordelen/beoordeelWerkmap';
import { begin as beginProef, BLAD, type Proef } from './correctieproef';
import { boekMet, CIJFERS, type Rijen } from './werkboek';

export { BLAD, soorten } from './correctieproef';

export const BESLUITEN = 'IBT-besluiten';
export const KOP: Rijen[number] = ['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum', 'Tot', 'Soort'];
export const PERIODE = { jaar: 2024, helft: 1 } as const;
export const BESLUIT: Besluit = { trede: 2, soort: 'maatwerk', reden: 'plan loopt', auteur: 'GS', datum: '2024-09-26', tot: '2024-12-31' };

/** Under which name the lines of the log come, as kept in the workbook before. */
export const metNaam = (boek: Werkboek, door = 'A. de Vries'): Werkboek => {
  boek.instellingen.set('ibt', JSON.stringify({ versie: 1, keuzes: {}, schrijfwijze: 'formules', vastgezet: [], door }));
  return boek;
};

export const begin = (bladen: Readonly<Record<string, Rijen>> = {}, cijfers: Rijen = CIJFERS): Promise<Proef> => beginProef(boekMet({ [BLAD]: cijfers, ...bladen }));
/** With a log or what else these sheets are, in which the name is known. */
export const beginOpNaam = (bladen: Readonly<Record<string, Rijen>>, cijfers: Rijen = CIJFERS): Promise<Proef> => beginProef(metNaam(boekMet({ [BLAD]: cijfers, ...bladen })));
export const beginMet = (boek: Werkboek): Promise<Proef> => beginProef(boek);

/** What the pane hands over: with the decision that it shows now as the one to replace. */
export const opdracht = ({ model }: Pick<Proef, 'model'>, gemeente: string, besluit: Partial<Besluit> = {}): Besluitopdracht => {
  const { lezing } = model.toestand();
  if (lezing?.beoordeling == null) throw new Error('nothing was assessed');
  const plek = { gemeente, periode: PERIODE };
  return { ...plek, besluit: { ...BESLUIT, ...besluit }, getoond: besluitVan(lezing.beoordeling, plek) };
};

export const neem = async (p: Proef, gemeente: string, besluit: Partial<Besluit> = {}, metNieuwBlad = false): Promise<void> => {
  await p.model.acties.neemBesluit(opdracht(p, gemeente, besluit), metNieuwBlad);
  await p.host.rust();
};

/** The row of a gemeente as the pane shows it now. */
export const rij = ({ model }: Pick<Proef, 'model'>, gemeente: string): BeoordeeldeRij => {
  const gevonden = model.toestand().lezing?.beoordeling?.tabellen.flatMap((t) => t.rijen).find((r) => r.beoordeling?.gemeente === gemeente);
  if (gevonden === undefined) throw new Error(`no row of ${gemeente}`);
  return gevonden;
};

/** The cells of a sheet, blanks as null, up to the last row and column that hold something. */
export const cellen = (p: Proef, naam: string): ReadonlyArray<readonly unknown[]> => {
  const blad = p.boek.blad(naam);
  const b = blad?.gebruikt({ rij: 0, kolom: 0, totRij: 1_000, totKolom: 50 }, true);
  if (blad === undefined || b === null || b === undefined) return [];
  return Array.from({ length: b.totRij + 1 }, (_, r) => Array.from({ length: b.totKolom + 1 }, (_x, k) => blad.waarde(r, k)));
};
