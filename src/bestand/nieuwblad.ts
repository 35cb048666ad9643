import { bereikadres } from '../werkmap/blad';
import type { Celplan, Nieuwblad } from '../werkmap/schrijfplan';
import { kind, kinderen, leesBoom } from './boom';
import { celMetStijl } from './celxml';
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

/** The worksheet itself, its header row kept in view. */
const bladXml = (blad: Nieuwblad, uiterlijk: Uiterlijk | null, ruimte: string, celXml: (c: Celplan) => string): string => {
  const { cellen, breedten, koprijen = 1, samengevoegd = [], naar } = blad;
  const rijen = new Map<number, string>();
  for (const [rij, xml] of naarUiterlijk(blad, uiterlijk, celXml)) rijen.set(rij, (rijen.get(rij) ?? '') + xml);
  const vanNaar = uiterlijk?.kolommen(naar?.kolommen ?? 0) ?? [];
  const kolommen = [...vanNaar, ...breedten.filter((b) => vanNaar.length === 0 || b.kolom >= (naar?.kolommen ?? 0)).map(({ kolom, breedte }) => `<col min="${kolom + 1}" max="${kolom + 1}" width="${breedte}" customWidth="1"/>`)];
  const ruit = uiterlijk?.vast ?? `<pane ySplit="${koprijen}" topLeftCell="A${koprijen + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${ruimte}"><dimension ref="${omvang(cellen)}"/>`,
    `<sheetViews><sheetView${uiterlijk?.kijk ?? ''} workbookViewId="0">${ruit}</sheetView></sheetViews>`,
    `<cols>${kolommen.join('')}</cols>`,
    `<sheetData>${[...rijen].map(([rij, xml]) => `<row r="${rij + 1}"${uiterlijk?.hoogte(rij) ?? ''}>${xml}</row>`).join('')}</sheetData>${samengevoegd.length === 0 ? '' : `<mergeCells count="${samengevoegd.length}">${samengevoegd.map((b) => `<mergeCell ref="${bereikadres(b)}"/>`).join('')}</mergeCells>`}</worksheet>`,
  ].join('');
};

const uiterlijkVan = (pakket: Pakket, naam: string): Uiterlijk => {
  const bron = pakket.bronnen[pakket.werkmap.bladen.findIndex((b) => b.naam === naam)];
  if (bron === undefined) throw new Error(`no sheet ${naam}`);
  const stijlen = pakket.relaties.find((r) => r.soort === 'styles')?.doel;
  return leesUiterlijk(bron, stijlen === undefined ? [] : leesDatumstijlen(leesDeel(pakket.zip, stijlen) ?? '', stijlen));
};

/**
 * Adds a worksheet behind the others: its own part, and one element more in the list of parts, in the links of the workbook
 * and in its list of sheets. Names that hold on one sheet count sheets from the front, so they keep theirs.
 */
export const voegBladToe = (pakket: Pakket, delen: Deelteksten, blad: Nieuwblad, celXml: (c: Celplan) => string): void => {
  const { werkmapdeel } = pakket;
  const tekst = delen.lees(werkmapdeel);
  const wortel = leesBoom(tekst, werkmapdeel);
  const lijst = kind(wortel, 'sheets');
  const broers = kinderen(lijst, 'sheet');
  const laatste = broers[broers.length - 1];
  const verwijzing = Object.keys(laatste?.attributen ?? {}).find((a) => a.includes(':') && lokaal(a) === 'id');
  const type = pakket.relaties.find((r) => r.soort === 'worksheet')?.type;
  const p = prefix(wortel.naam);
  const ruimte = wortel.attributen[p === '' ? 'xmlns' : `xmlns:${p.slice(0, -1)}`];
  if (laatste === undefined || verwijzing === undefined || type === undefined || ruimte === undefined) throw beschadigd(werkmapdeel, 'inhoud');

  const map = werkmapdeel.slice(0, werkmapdeel.lastIndexOf('/') + 1);
  const typen = '[Content_Types].xml';
  const genoemd = leesBoom(delen.lees(typen), typen).kinderen.map((k) => (k.attributen['PartName'] ?? '').slice(1).toLowerCase());
  const deel = vrij(new Set([...pakket.zip.opNaam.keys(), ...genoemd]), (n) => `${map}worksheets/ibt-blad${n}.xml`);
  const relatiedelen = relatiedeel(werkmapdeel);
  const relaties = delen.lees(relatiedelen);
  const id = vrij(new Set(kinderen(leesBoom(relaties, relatiedelen), 'Relationship').map((k) => (k.attributen['Id'] ?? '').toLowerCase())), (n) => `ibtBlad${n}`);
  const nummer = Math.max(0, ...broers.map((b) => Number(b.attributen['sheetId'] ?? 0))) + 1;

  delen.zet(deel, bladXml(blad, blad.naar === undefined ? null : uiterlijkVan(pakket, blad.naar.blad), ruimte, celXml));
  delen.zet(typen, metLaatste(delen.lees(typen), typen, (q) => `<${q}Override PartName="/${deel}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`));
  delen.zet(relatiedelen, metLaatste(relaties, relatiedelen, (q) => `<${q}Relationship Id="${id}" Type="${type}" Target="/${deel}"/>`));
  delen.zet(werkmapdeel, pasToe(tekst, [{ van: laatste.einde, tot: laatste.einde, door: `<${prefix(laatste.naam)}sheet name="${xmlAttribuut(codeer(blad.naam))}" sheetId="${nummer}" ${verwijzing}="${id}"/>` }]));
};

/** Whether the user fixed which sheets there are. */
export const isStructuurBeveiligd = (tekst: string, deel: string): boolean => ['1', 'true'].includes(kind(leesBoom(tekst, deel), 'workbookProtection')?.attributen['lockStructure'] ?? '');
