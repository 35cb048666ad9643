/** Small workbooks for the tests of src/bestand. */
import { strToU8, zipSync } from 'fflate';
import type { Bereik } from '../../src/werkmap/blad';
import type { Celplan, Schrijfplan } from '../../src/werkmap/schrijfplan';
import { omvat } from '../../src/bestand/bereik';
import type { Pakket } from '../../src/bestand/pakket';
import { leesPakket } from '../../src/bestand/pakket';
import type { Geschreven } from '../../src/bestand/schrijven';
import { schrijfPakket } from '../../src/bestand/schrijven';

export const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELNS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const relatie = (id: string, soort: string, doel: string): string => `<Relationship Id="${id}" Type="${RELNS}/${soort}" Target="${doel}"/>`;

export const relaties = (...rels: ReadonlyArray<readonly [string, string, string]>): string =>
  `${KOP}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.map((r) => relatie(...r)).join('')}</Relationships>`;

export const blad = (inhoud: string, voor = '', na = ''): string => `${KOP}<worksheet xmlns="${NS}" xmlns:r="${RELNS}">${voor}<sheetData>${inhoud}</sheetData>${na}</worksheet>`;

export const STIJLEN = `${KOP}<styleSheet xmlns="${NS}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd&quot;e&quot;\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="&quot;dagen&quot; 0\\d[Red]"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/></styleSheet>`;

type Delen = Readonly<Record<string, string | Uint8Array>>;

/** The parts of a workbook with these worksheets; `extra` adds parts or replaces them. */
export const delenVan = (bladen: readonly string[], extra: Delen = {}): Record<string, string | Uint8Array> => ({
  '[Content_Types].xml': `${KOP}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${bladen.map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
  '_rels/.rels': relaties(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${KOP}<workbook xmlns="${NS}" xmlns:r="${RELNS}"><sheets>${bladen.map((_, i) => `<sheet name="Blad${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': relaties(
    ...bladen.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ['rIdS', 'styles', 'styles.xml'],
  ),
  'xl/styles.xml': STIJLEN,
  ...Object.fromEntries(bladen.map((b, i) => [`xl/worksheets/sheet${i + 1}.xml`, b])),
  ...extra,
});

export const zip = (delen: Delen): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(delen).map(([n, d]) => [n, typeof d === 'string' ? strToU8(d) : d])), { mtime: '2024-01-01' });

export const bestand = (bladen: readonly string[], extra: Delen = {}): Uint8Array => zip(delenVan(bladen, extra));

/** The package, or an exception that shows the fault. */
export const pakketVan = (bytes: Uint8Array): Pakket => {
  const uit = leesPakket(bytes);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fout));
  return uit.pakket;
};

const omvangVan = (cellen: readonly Celplan[]): Bereik | null =>
  cellen.reduce<Bereik | null>((b, { rij, kolom }) => omvat(b ?? { rij, kolom, totRij: rij, totKolom: kolom }, { rij, kolom, totRij: rij, totKolom: kolom }), null);

/** A plan for Blad1; its cells may be named in any order. */
export const plan = ({ cellen = [], ...deel }: Partial<Omit<Schrijfplan, 'cellen'>> & { readonly cellen?: readonly Celplan[] }): Schrijfplan => {
  const opVolgorde = [...cellen].sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);
  return { blad: 'Blad1', cellen: opVolgorde, omvang: omvangVan(opVolgorde.filter((c) => c.waarde !== null)), kleuren: [], groei: [], breedten: [], ...deel };
};

export const schrijf = async (bytes: Uint8Array, ...plannen: Schrijfplan[]): Promise<Geschreven> => {
  const uit = await schrijfPakket(pakketVan(bytes), plannen);
  if (!uit.gelukt) throw new Error(JSON.stringify(uit.fout));
  return uit;
};
