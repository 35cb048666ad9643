import type { Werkboek } from '../../demo/host';
import { legNaast } from '../../src/excel/model/overnemen';
import type { Overname } from '../../src/excel/model/toestand';
import type { Correctie, Vergelijking } from '../../src/werkmap/correcties';
import { inEens } from '../../src/werkmap/stappen';
import type { Keuzes } from '../../src/werkmap/tabel';
import { leesGeplakt } from '../../src/werkmap/lezen/geplakt';
import { modelproef, type Modelproef } from './excelmodel';
import { CIJFERS, luisterMee, type Verkeer } from './werkboek';

export const BLAD = '2024-I';

export const plak = (rijen: ReadonlyArray<readonly unknown[]>): string => rijen.map((r) => r.join('\t')).join('\r\n');

/** New figures of the half-year of `CIJFERS`: a realisatie, an opening balance and a taakstelling that differ. */
export const NIEUW = plak([['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['2024-1', 'Lopik', 17, 16, 33], ['2024-1', 'Soest', 2, 50, 52], ['2024-1', 'Zeist', 20, 64, 61]]);

/** What the pane shows of what was pasted. */
export const naast = ({ model }: Pick<Modelproef, 'model'>, tekst: string, keuzes: Keuzes = {}): Vergelijking => {
  const { lezing, vastgezet } = model.toestand();
  if (lezing?.herkenning.gelukt !== true) throw new Error(JSON.stringify(lezing?.herkenning));
  const { gelezen, vergelijking } = inEens(legNaast([leesGeplakt(tekst, 'Geplakt')], keuzes, lezing.herkenning.tabellen, vastgezet, null));
  if (vergelijking === null) throw new Error(JSON.stringify(gelezen));
  return vergelijking;
};

/** What the pane hands over where the user accepts these of what was pasted. */
export const aanvaard = ({ model }: Pick<Modelproef, 'model'>, tekst: string, kies: (c: Correctie) => boolean = () => true, keuzes: Keuzes = {}): Overname => {
  const geplakt = leesGeplakt(tekst, 'Geplakt');
  return { nieuw: { bladen: [geplakt], keuzes }, gekozen: naast({ model }, tekst, keuzes).correcties.filter((c) => c.cel.mag && kies(c)) };
};

export interface Proef extends Modelproef {
  readonly verkeer: Verkeer;
  readonly waarden: (...adressen: readonly string[]) => readonly unknown[];
}

export const begin = async (boek: Werkboek | string): Promise<Proef> => {
  const p = await modelproef(boek);
  await p.model.acties.herlees();
  await p.host.rust();
  return { ...p, verkeer: luisterMee(p.host), waarden: (...adressen) => adressen.map((a) => p.cel(BLAD, a).waarde) };
};

export const neemOver = async (p: Proef, tekst = NIEUW, kies?: (c: Correctie) => boolean): Promise<void> => {
  await p.model.acties.neemOver(aanvaard(p, tekst, kies));
  await p.host.rust();
};

export const soorten = ({ verkeer }: Proef): readonly string[] => verkeer.verzoeken.map((v) => v.soort);

/** The figures of `CIJFERS` as those of the half-year before. */
export const VORIG = CIJFERS.map((rij) => rij.map((w) => (typeof w === 'string' ? w.replace('2024-I', '2023-II').replace('1 januari 2024', '1 juli 2023') : w)));

/** New figures of both half-years. */
export const TWEE = plak([['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ['2023-2', 'Lopik', 17, 16, 9], ['2024-1', 'Lopik', 17, 16, 33], ['2024-1', 'Zeist', 21, 60, 61]]);
