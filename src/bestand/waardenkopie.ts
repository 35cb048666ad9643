import type { Elders } from '../tekst/delen';
import type { Blad } from '../werkmap/blad';
import { kind, kinderen, leesBoom } from './boom';
import { formulecellen, groepVan } from './formulecellen';
import { Delen } from './nieuwe-delen';
import type { Bladbron, Pakket } from './pakket';
import { leesDeel } from './relaties';
import { ontcijferXml } from './tekens';
import { metFoutLater, Weigering, type Mislukt } from './weigering';
import { zonderRekenketen } from './werkmapdelen';
import { pasToe, stukken, type Wijziging } from './wijziging';
import { prefix } from './xml';
import { schrijfZip } from './zip-schrijven';

/** A copy of a workbook in which no formula asks for the add-in any more. */
export interface Waardenkopie {
  readonly gelukt: true;
  /** The original array itself where there was no such formula. */
  readonly bytes: Uint8Array;
  /** How many cells went from formula to value. */
  readonly cellen: number;
  /** Where the add-in is still asked for and no cell can say what it gave: names, rules of colour and of input. */
  readonly elders: readonly Elders[];
  /** Whether it has macros, and so another ending. */
  readonly macros: boolean;
}

/** Whether a formula asks something of the add-in; what stands in a text or in quotes is no question. */
const vraagtIets = (formule: string): boolean => /(?<![\w.])(?:_xldudf_IBT_|IBT\.)\w+\s*\(/i.test(ontcijferXml(formule).replace(/"[^"]*"|'(?:[^']|'')*'/g, ''));

/** Errors that Excel shows while the add-in is not there or still at work: the outcome is not in the file. */
const ZONDER_UITKOMST = /^#(?:NAME\?|BUSY!|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|SPILL!|GETTING_DATA)/;

/** The cell with its outcome alone. A text goes into the cell itself: as the outcome of a formula it may stand in no other. */
const alsWaarde = (cel: string, p: string, waar: { readonly blad: string; readonly cel: string }): string => {
  const kop = /^<[^>]*>/.exec(cel)?.[0] ?? '';
  const soort = /\st\s*=\s*["'](\w+)["']/.exec(kop)?.[1];
  const [v, inhoud] = new RegExp(`<${p}v\\b[^>]*?(?:/>|>([^<]*)</${p}v\\s*>)`).exec(cel) ?? [];
  const waarde = inhoud ?? (v !== undefined && soort === 'str' ? '' : undefined);
  if (waarde === undefined || (soort === 'e' && ZONDER_UITKOMST.test(waarde))) throw new Weigering({ code: 'NIET_BEREKEND', ...waar });
  const kaal = kop.replace(/\s(?:cm|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  if (soort !== 'str') return `${kaal}<${p}v>${waarde}</${p}v></${p}c>`;
  return `${kaal.replace(/(\st\s*=\s*)["']str["']/, '$1"inlineStr"')}<${p}is><${p}t xml:space="preserve">${waarde}</${p}t></${p}is></${p}c>`;
};

const celwijzigingen = (blad: Blad, bron: Bladbron): readonly Wijziging[] => {
  const cellen = [...formulecellen(bron)];
  const groepen = new Set(cellen.flatMap((c) => (vraagtIets(c.formule) ? (groepVan(c.attributen) ?? []) : [])));
  const p = prefix(bron.posities.wortel);
  return cellen
    .filter((c) => vraagtIets(c.formule) || groepen.has(groepVan(c.attributen) ?? ''))
    .map(({ van, tot, plek }) => ({ van, tot, door: alsWaarde(bron.tekst.slice(van, tot), p, { blad: blad.naam, cel: plek }) }));
};

/** A table keeps the formula of a column, to fill new rows with. */
const zonderKolomformule = (delen: Delen, deel: string): boolean => {
  const tekst = delen.lees(deel);
  const weg = kinderen(leesBoom(tekst, deel), 'tableColumns').flatMap((k) => k.kinderen).flatMap((kolom) => kolom.kinderen.filter((f) => f.lokaal === 'calculatedColumnFormula' && vraagtIets(tekst.slice(f.kopEinde, f.slot))));
  if (weg.length > 0) delen.zet(deel, pasToe(tekst, weg.map((f) => ({ van: f.begin, tot: f.einde, door: '' }))));
  return weg.length > 0;
};

const REGELS = [['conditionalFormatting', 'opmaakregel'], ['dataValidations', 'invoerregel']] as const;

const elders = (pakket: Pakket, delen: Delen): Waardenkopie['elders'] => {
  const boek = leesBoom(delen.lees(pakket.werkmapdeel), pakket.werkmapdeel);
  const werkmaptekst = delen.lees(pakket.werkmapdeel);
  const namen = kinderen(boek, 'definedNames').flatMap((d) => d.kinderen).filter((n) => vraagtIets(werkmaptekst.slice(n.kopEinde, n.slot)));
  return [
    ...namen.map(() => ({ blad: null, soort: 'naam' as const })),
    ...pakket.bronnen.flatMap(({ tekst, posities }, i) => REGELS.flatMap(([lokaal, soort]) => (posities.delen.some((d) => d.lokaal === lokaal && vraagtIets(tekst.slice(d.kopEinde, d.slot))) ? [{ blad: pakket.werkmap.bladen[i]?.naam ?? null, soort }] : []))),
  ];
};

/** Whether the file says that its outcomes are not those of its figures: whoever wrote it left the reckoning to Excel. */
export const isNietHerrekend = (pakket: Pakket): boolean => {
  const calc = kind(leesBoom(leesDeel(pakket.zip, pakket.werkmapdeel) ?? '', pakket.werkmapdeel), 'calcPr')?.attributen ?? {};
  const is = (naam: string, waarden: readonly string[]): boolean => waarden.includes(calc[naam] ?? '');
  return is('fullCalcOnLoad', ['1', 'true']) || is('calcCompleted', ['0', 'false']) || (is('calcMode', ['manual']) && is('calcOnSave', ['0', 'false']));
};

const maak = async (pakket: Pakket, naast: boolean): Promise<Waardenkopie> => {
  const delen = new Delen(pakket, naast);
  let cellen = 0;
  let anders = false;
  for (const [i, bron] of pakket.bronnen.entries()) {
    const blad = pakket.werkmap.bladen[i];
    const wijzigingen = blad === undefined ? [] : celwijzigingen(blad, bron);
    for (const deel of bron.tabellen.values()) anders = zonderKolomformule(delen, deel) || anders;
    if (wijzigingen.length === 0) continue;
    cellen += wijzigingen.length;
    await delen.pak(bron.deel, stukken(bron.tekst, wijzigingen), bron.tekst.length);
  }
  if (cellen > 0 && isNietHerrekend(pakket)) throw new Weigering({ code: 'WERKMAP_NIET_BEREKEND' });
  const rest = { elders: elders(pakket, delen), macros: /macroEnabled/i.test(leesDeel(pakket.zip, '[Content_Types].xml') ?? '') };
  if (cellen === 0 && !anders) return { gelukt: true, bytes: pakket.zip.bytes, cellen, ...rest };
  const zonder = cellen === 0 ? null : zonderRekenketen(pakket, delen);
  return { gelukt: true, bytes: schrijfZip(pakket.zip, delen.alle(), zonder), cellen, ...rest };
};

/**
 * Makes a copy for who does not have the add-in: every formula that asks it something, the user's own included, becomes the
 * value that it gave. All else stays byte for byte. Refuses where the file does not hold what a formula gave, by
 * cell, or says itself that it was not calculated since it was changed. `naast`: another thread may be used, which a page can forbid.
 */
export const maakWaardenkopie = (pakket: Pakket, { naast = true }: { readonly naast?: boolean } = {}): Promise<Waardenkopie | Mislukt> => metFoutLater(maak(pakket, naast));
