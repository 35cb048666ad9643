import type { Knoop } from './boom';
import { isLeeg, kind, leesBoom } from './boom';
import type { Pakket } from './pakket';
import { leesDeel, relatiedeel } from './relaties';
import { invoegplaats, pasToe, zetAttribuut } from './wijziging';
import { prefix } from './xml';

const ORDE = [
  'fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets', 'functionGroups', 'externalReferences', 'definedNames', 'calcPr',
];

/** The workbook part that makes Excel recalculate on opening. */
export const metHerberekening = (tekst: string, deel: string): string => {
  const wortel = leesBoom(tekst, deel);
  const calc = kind(wortel, 'calcPr');
  if (!calc) {
    const van = invoegplaats(wortel.kopEinde, wortel.kinderen, ORDE, 'calcPr');
    return pasToe(tekst, [{ van, tot: van, door: `<${prefix(wortel.naam)}calcPr fullCalcOnLoad="1"/>` }]);
  }
  return pasToe(tekst, [{ van: calc.begin, tot: calc.kopEinde, door: zetAttribuut(tekst.slice(calc.begin, calc.kopEinde), 'fullCalcOnLoad', '1') }]);
};

/** The parts of a package as they are by now. */
export interface Deelteksten {
  lees(deel: string): string;
  zet(deel: string, tekst: string): void;
}

/**
 * Takes the order of calculation out of the package and gives the name of its part: it may name no cell without a formula, and
 * Excel makes a new one where there is none. `null` where there was none.
 */
export const zonderRekenketen = (pakket: Pakket, delen: Deelteksten): string | null => {
  const keten = pakket.relaties.find((r) => r.soort === 'calcChain');
  if (keten === undefined) return null;
  const haalWeg = (deel: string, wie: (k: Knoop) => boolean): void => {
    const tekst = delen.lees(deel);
    delen.zet(deel, pasToe(tekst, leesBoom(tekst, deel).kinderen.filter(wie).map((k) => ({ van: k.begin, tot: k.einde, door: '' }))));
  };
  haalWeg(relatiedeel(pakket.werkmapdeel), (k) => k.attributen['Id'] === keten.id);
  haalWeg('[Content_Types].xml', (k) => (k.attributen['PartName'] ?? '').toLowerCase() === `/${keten.doel.toLowerCase()}`);
  return keten.doel;
};

const metKind = (tekst: string, wortel: Knoop, xml: string): string =>
  isLeeg(wortel)
    ? pasToe(tekst, [{ van: wortel.begin, tot: wortel.einde, door: `${tekst.slice(wortel.begin, wortel.kopEinde).replace(/\s*\/>$/, '>')}${xml}</${wortel.naam}>` }])
    : pasToe(tekst, [{ van: wortel.slot, tot: wortel.slot, door: xml }]);

/** A part with one more element at its end. */
export const metLaatste = (tekst: string, deel: string, xml: (p: string) => string): string => {
  const wortel = leesBoom(tekst, deel);
  return metKind(tekst, wortel, xml(prefix(wortel.naam)));
};

export interface Stijldeel {
  readonly deel: string;
  readonly tekst: string;
  /** The elements that other parts must get when this one is new. */
  readonly erbij: ReadonlyArray<readonly [deel: string, xml: (p: string) => string]>;
}

/** The styles part, or an empty one for a workbook without, with the parts that make it known. */
export const stijldeel = (pakket: Pakket): Stijldeel => {
  const bekend = pakket.relaties.find((r) => r.soort === 'styles')?.doel;
  const tekst = bekend === undefined ? null : leesDeel(pakket.zip, bekend);
  if (bekend !== undefined && tekst !== null) return { deel: bekend, tekst, erbij: [] };
  const deel = 'xl/ibt-styles.xml';
  const { naam, attributen } = leesBoom(leesDeel(pakket.zip, pakket.werkmapdeel) ?? '', pakket.werkmapdeel);
  const ruimte = attributen[`xmlns${prefix(naam) === '' ? '' : `:${prefix(naam).slice(0, -1)}`}`] ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const type = pakket.relaties.find((r) => r.soort === 'worksheet')?.type.replace(/worksheet$/, 'styles') ?? '';
  const typen = '[Content_Types].xml';
  const relaties = relatiedeel(pakket.werkmapdeel);
  return {
    deel,
    tekst: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${ruimte}"></styleSheet>`,
    erbij: [
      [typen, (p) => `<${p}Override PartName="/${deel}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>`],
      [relaties, (p) => `<${p}Relationship Id="ibtStyles" Type="${type}" Target="/${deel}"/>`],
    ],
  };
};
