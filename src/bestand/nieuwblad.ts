import { bereikadres } from '../werkmap/blad';
import type { Celplan, Kleurregel, Nieuwblad } from '../werkmap/schrijfplan';
import { kind, kinderen, leesBoom, type Knoop } from './boom';
import { celMetStijl } from './celxml';
import { grafiekXml, ruimtenBij, tekeningXml } from './grafiek';
import { leesDatumstijlen } from './datumstijl';
import type { Pakket } from './pakket';
import { leesDeel, relatiedeel } from './relaties';
import { codeer, xmlAttribuut } from './tekens';
import { leesUiterlijk, type Uiterlijk } from './uiterlijk';
import { beschadigd } from './weigering';
import { metLaatste, type Deelteksten } from './werkmapdelen';
import { pasToe } from './wijziging';
import { lokaal, prefix } from './xml';

const vrij = (bezet: ReadonlySet<string>, naam: (n: number) => string): string => {
  let n = 1;
  while (bezet.has(naam(n).toLowerCase())) n += 1;
  return naam(n);
};

const omvang = (cellen: readonly Celplan[]): string =>
  bereikadres({ rij: 0, kolom: 0, totRij: Math.max(0, ...cellen.map((c) => c.rij)), totKolom: Math.max(0, ...cellen.map((c) => c.kolom)) });

/** The look of the sheet that a new one is made after; a header that has none, as in an Excel table, gets ours. */
const naarUiterlijk = ({ naar, cellen }: Nieuwblad, uiterlijk: Uiterlijk | null, celXml: (c: Celplan) => string): ReadonlyArray<readonly [rij: number, xml: string]> => {
  if (naar === undefined || uiterlijk === null) return cellen.map((c) => [c.rij, celXml(c)]);
  const leeg = naar.leeg.filter((c) => uiterlijk.stijl(c.rij, c.kolom) !== 0).map((c) => ({ ...c, waarde: null, opmaak: 'tekst' as const }));
  return [...cellen, ...leeg].sort((x, y) => x.rij - y.rij || x.kolom - y.kolom).map((c) => {
    const stijl = uiterlijk.stijl(c.rij, c.kolom);
    const eigen = c.rij < naar.rijen && c.kolom < naar.kolommen && (stijl !== 0 || c.opmaak !== 'kop');
    return [c.rij, eigen ? celMetStijl(c, stijl) : celXml(c)];
  });
};

/** One line of text in points; our headers wrap, and a file does not say how high its rows must be. */
const REGELHOOGTE = 15;

/** The height of each row with a header that takes more than one line in its column, or with names on squares of a map: those are all as high. */
const kophoogten = ({ cellen, breedten }: Nieuwblad): ReadonlyMap<number, number> => {
  const breedte = new Map(breedten.map((b) => [b.kolom, b.breedte]));
  const hoogten = new Map<number, number>();
  for (const { rij, kolom, waarde, opmaak } of cellen) {
    const breed = breedte.get(kolom);
    if ((opmaak !== 'kop' && opmaak !== 'tegel') || typeof waarde !== 'string' || breed === undefined) continue;
    // words break at spaces, and bold letters are wider: a line holds somewhat less than the column
    const regels = opmaak === 'tegel' ? 2 : Math.ceil(waarde.length / Math.max(1, breed * 0.8));
    if (regels > 1) hoogten.set(rij, Math.max(hoogten.get(rij) ?? 0, regels * REGELHOOGTE));
  }
  return hoogten;
};

/** How cells are written, and the number of the style of a colour rule. */
export interface Bladstijl {
  readonly celXml: (c: Celplan) => string;
  readonly kleurstijl: (r: Kleurregel) => number;
}

const kleurenXml = ({ kleuren = [] }: Nieuwblad, kleurstijl: Bladstijl['kleurstijl']): string => {
  let prioriteit = 0;
  return kleuren.map(({ bereik, regels }) => `<conditionalFormatting sqref="${bereikadres(bereik)}">${regels.map((r) => `<cfRule type="cellIs" dxfId="${kleurstijl(r)}" priority="${++prioriteit}" operator="equal"><formula>${r.trede}</formula></cfRule>`).join('')}</conditionalFormatting>`).join('');
};

/** The worksheet itself, its header row kept in view; `tekening` is the id of its link to a drawing. */
export const bladXml = (blad: Nieuwblad, uiterlijk: Uiterlijk | null, ruimte: string, { celXml, kleurstijl }: Bladstijl, tekening: string | null): string => {
  const { cellen, breedten, koprijen = 1, samengevoegd = [], naar } = blad;
  const rijen = new Map<number, string>();
  const hoogten = kophoogten(blad);
  const hoogte = (rij: number): string => uiterlijk?.hoogte(rij) ?? (hoogten.has(rij) ? ` ht="${hoogten.get(rij)}" customHeight="1"` : '');
  for (const [rij, xml] of naarUiterlijk(blad, uiterlijk, celXml)) rijen.set(rij, (rijen.get(rij) ?? '') + xml);
  const vanNaar = uiterlijk?.kolommen(naar?.kolommen ?? 0) ?? [];
  const kolommen = [...vanNaar, ...breedten.filter((b) => vanNaar.length === 0 || b.kolom >= (naar?.kolommen ?? 0)).map(({ kolom, breedte }) => `<col min="${kolom + 1}" max="${kolom + 1}" width="${breedte}" customWidth="1"/>`)];
  const ruit = uiterlijk?.vast ?? `<pane ySplit="${koprijen}" topLeftCell="A${koprijen + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${ruimte}"${tekening === null ? '' : ` xmlns:r="${ruimtenBij(ruimte).relatie}"`}>${blad.liggend === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<dimension ref="${omvang(cellen)}"/>`,
    `<sheetViews><sheetView${uiterlijk?.kijk ?? ''} workbookViewId="0">${ruit}</sheetView></sheetViews>`,
    `<cols>${kolommen.join('')}</cols>`,
    `<sheetData>${[...rijen].map(([rij, xml]) => `<row r="${rij + 1}"${hoogte(rij)}>${xml}</row>`).join('')}</sheetData>${samengevoegd.length === 0 ? '' : `<mergeCells count="${samengevoegd.length}">${samengevoegd.map((b) => `<mergeCell ref="${bereikadres(b)}"/>`).join('')}</mergeCells>`}${kleurenXml(blad, kleurstijl)}${blad.liggend === true ? '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' : ''}${tekening === null ? '' : `<drawing r:id="${tekening}"/>`}</worksheet>`,
  ].join('');
};

const uiterlijkVan = (pakket: Pakket, naam: string): Uiterlijk => {
  const bron = pakket.bronnen[pakket.werkmap.bladen.findIndex((b) => b.naam === naam)];
  if (bron === undefined) throw new Error(`no sheet ${naam}`);
  const stijlen = pakket.relaties.find((r) => r.soort === 'styles')?.doel;
  return leesUiterlijk(bron, stijlen === undefined ? [] : leesDatumstijlen(leesDeel(pakket.zip, stijlen) ?? '', stijlen));
};

const TYPEN = '[Content_Types].xml';
const DEELSOORT = { blad: 'spreadsheetml.worksheet', tekening: 'drawing', grafiek: 'drawingml.chart' } as const;

/** Adds a part of ours to the list of parts, under a name that is free; gives the name. */
const noemDeel = ({ zip }: Pakket, delen: Deelteksten, soort: keyof typeof DEELSOORT, naam: (n: number) => string): string => {
  const genoemd = leesBoom(delen.lees(TYPEN), TYPEN).kinderen.map((k) => (k.attributen['PartName'] ?? '').slice(1).toLowerCase());
  const deel = vrij(new Set([...zip.opNaam.keys(), ...genoemd]), naam);
  delen.zet(TYPEN, metLaatste(delen.lees(TYPEN), TYPEN, (q) => `<${q}Override PartName="/${deel}" ContentType="application/vnd.openxmlformats-officedocument.${DEELSOORT[soort]}+xml"/>`));
  return deel;
};

const relatiesXml = (doelen: ReadonlyArray<readonly [id: string, type: string, doel: string]>): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${doelen.map(([id, type, doel]) => `<Relationship Id="${id}" Type="${type}" Target="/${doel}"/>`).join('')}</Relationships>`;

/** The drawing and the charts of a sheet, each a part of its own; gives the id of the sheet's link to it. */
const voegTekeningToe = (pakket: Pakket, delen: Deelteksten, blad: Nieuwblad, deel: string, type: string, ruimte: string): string | null => {
  const { grafieken = [] } = blad;
  if (grafieken.length === 0) return null;
  const map = pakket.werkmapdeel.slice(0, pakket.werkmapdeel.lastIndexOf('/') + 1);
  const ruimten = ruimtenBij(ruimte);
  const soort = (laatste: string): string => type.replace(/worksheet$/, laatste);
  const tekening = noemDeel(pakket, delen, 'tekening', (n) => `${map}drawings/ibt-tekening${n}.xml`);
  const doelen = grafieken.map((g, i) => {
    const doel = noemDeel(pakket, delen, 'grafiek', (n) => `${map}charts/ibt-grafiek${n}.xml`);
    delen.zet(doel, grafiekXml(g, blad, ruimten));
    return [`rId${i + 1}`, soort('chart'), doel] as const;
  });
  delen.zet(tekening, tekeningXml(grafieken, doelen.map(([id]) => id), ruimten));
  delen.zet(relatiedeel(tekening), relatiesXml(doelen));
  delen.zet(relatiedeel(deel), relatiesXml([['rId1', soort('drawing'), tekening]]));
  return 'rId1';
};

/** The namespace of worksheets in this workbook. */
export const werkbladruimte = (wortel: Knoop): string | undefined => {
  const p = prefix(wortel.naam);
  return wortel.attributen[p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`];
};

/**
 * Adds a worksheet behind the others: its own part, and one element more in the list of parts, in the links of the workbook
 * and in its list of sheets. Names that hold on one sheet count sheets from the front, so they keep theirs.
 */
export const voegBladToe = (pakket: Pakket, delen: Deelteksten, blad: Nieuwblad, stijl: Bladstijl): void => {
  const { werkmapdeel } = pakket;
  const tekst = delen.lees(werkmapdeel);
  const wortel = leesBoom(tekst, werkmapdeel);
  const lijst = kind(wortel, 'sheets');
  const broers = kinderen(lijst, 'sheet');
  const laatste = broers[broers.length - 1];
  const verwijzing = Object.keys(laatste?.attributen ?? {}).find((a) => a.includes(':') && lokaal(a) === 'id');
  const type = pakket.relaties.find((r) => r.soort === 'worksheet')?.type;
  const ruimte = werkbladruimte(wortel);
  if (laatste === undefined || verwijzing === undefined || type === undefined || ruimte === undefined) throw beschadigd(werkmapdeel, 'inhoud');

  const map = werkmapdeel.slice(0, werkmapdeel.lastIndexOf('/') + 1);
  const deel = noemDeel(pakket, delen, 'blad', (n) => `${map}worksheets/ibt-blad${n}.xml`);
  const relatiedelen = relatiedeel(werkmapdeel);
  const relaties = delen.lees(relatiedelen);
  const id = vrij(new Set(kinderen(leesBoom(relaties, relatiedelen), 'Relationship').map((k) => (k.attributen['Id'] ?? '').toLowerCase())), (n) => `ibtBlad${n}`);
  const nummer = Math.max(0, ...broers.map((b) => Number(b.attributen['sheetId'] ?? 0))) + 1;

  const tekening = voegTekeningToe(pakket, delen, blad, deel, type, ruimte);
  delen.zet(deel, bladXml(blad, blad.naar === undefined ? null : uiterlijkVan(pakket, blad.naar.blad), ruimte, stijl, tekening));
  delen.zet(relatiedelen, metLaatste(relaties, relatiedelen, (q) => `<${q}Relationship Id="${id}" Type="${type}" Target="/${deel}"/>`));
  delen.zet(werkmapdeel, pasToe(tekst, [{ van: laatste.einde, tot: laatste.einde, door: `<${prefix(laatste.naam)}sheet name="${xmlAttribuut(codeer(blad.naam))}" sheetId="${nummer}" ${verwijzing}="${id}"/>` }]));
};

/** Whether the user fixed which sheets there are. */
export const isStructuurBeveiligd = (tekst: string, deel: string): boolean => ['1', 'true'].includes(kind(leesBoom(tekst, deel), 'workbookProtection')?.attributen['lockStructure'] ?? '');
