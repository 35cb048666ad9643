import type { Celwaarde } from '../../src/werkmap/blad';
import type { Bladbeschrijving, Celbeschrijving, Draaitabel, Werkmapbeschrijving } from './beschrijving';
import { waardenIn } from './adres';
import type { Pakket } from './pakket';
import { MAIN, REL, esc, lijst } from './xml';

interface Veld {
  readonly naam: string;
  readonly waarden: readonly Celwaarde[];
  /** The distinct texts in order, or null for a field of numbers. */
  readonly items: readonly string[] | null;
}

const velden = (draaitabel: Draaitabel, werkmap: Werkmapbeschrijving): readonly Veld[] => {
  const [koppen = [], ...rijen] = waardenIn(werkmap, draaitabel.bron.blad, draaitabel.bron.bereik);
  return koppen.map((kop, k) => {
    const waarden = rijen.map((rij) => rij[k] ?? null);
    const getallen = waarden.every((w) => w === null || typeof w === 'number');
    return { naam: String(kop), waarden, items: getallen ? null : [...new Set(waarden.map((w) => String(w ?? '')))].sort() };
  });
};

const gedeeld = (veld: Veld): string => {
  if (veld.items) return lijst('sharedItems', veld.items.map((item) => `<s v="${esc(item)}"/>`));
  const getallen = veld.waarden.filter((w) => typeof w === 'number');
  const leeg = getallen.length < veld.waarden.length ? 'containsString="0" containsBlank="1"' : 'containsSemiMixedTypes="0" containsString="0"';
  const geheel = getallen.every((g) => Number.isInteger(g)) ? ' containsInteger="1"' : '';
  return `<sharedItems ${leeg} containsNumber="1"${geheel} minValue="${Math.min(...getallen)}" maxValue="${Math.max(...getallen)}"/>`;
};

const cacheXml = (draaitabel: Draaitabel, alle: readonly Veld[], records: number, rel: string): string =>
  `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${REL}" r:id="${rel}" refreshedBy="Voorbeeld" refreshedDate="45658" createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="${records}">`
  + `<cacheSource type="worksheet"><worksheetSource ref="${draaitabel.bron.bereik}" sheet="${esc(draaitabel.bron.blad)}"/></cacheSource>`
  + `${lijst('cacheFields', alle.map((v) => `<cacheField name="${esc(v.naam)}" numFmtId="0">${gedeeld(v)}</cacheField>`))}</pivotCacheDefinition>`;

const record = (alle: readonly Veld[], i: number): string =>
  `<r>${alle.map((v) => {
    const waarde = v.waarden[i] ?? null;
    if (v.items) return `<x v="${v.items.indexOf(String(waarde ?? ''))}"/>`;
    return typeof waarde === 'number' ? `<n v="${waarde}"/>` : '<m/>';
  }).join('')}</r>`;

const tabelXml = (draaitabel: Draaitabel, cacheId: number, alle: readonly Veld[], rijen: readonly string[]): string => {
  const items = [...rijen.map((_r, i) => `<item x="${i}"/>`), '<item t="default"/>'];
  const pivotvelden = alle.map((v) => {
    if (v.naam === draaitabel.rijveld) return `<pivotField axis="axisRow" showAll="0">${lijst('items', items)}</pivotField>`;
    return v.naam === draaitabel.gegevensveld ? '<pivotField dataField="1" showAll="0"/>' : '<pivotField showAll="0"/>';
  });
  const nummer = (naam: string): number => alle.findIndex((v) => v.naam === naam);
  const rijitems = [...rijen.map((_r, i) => `<i><x${i > 0 ? ` v="${i}"` : ''}/></i>`), '<i t="grand"><x/></i>'];
  return `<pivotTableDefinition xmlns="${MAIN}" name="${esc(draaitabel.naam)}" cacheId="${cacheId}"`
    + ' applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1"'
    + ' dataCaption="Waarden" updatedVersion="6" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1"'
    + ' createdVersion="6" indent="0" outline="1" outlineData="1" multipleFieldFilters="0">'
    + `<location ref="A3:B${rijen.length + 4}" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>${lijst('pivotFields', pivotvelden)}`
    + `<rowFields count="1"><field x="${nummer(draaitabel.rijveld)}"/></rowFields>${lijst('rowItems', rijitems)}<colItems count="1"><i/></colItems>`
    + `<dataFields count="1"><dataField name="Som van ${esc(draaitabel.gegevensveld)}" fld="${nummer(draaitabel.gegevensveld)}" baseField="0" baseItem="0"/></dataFields>`
    + '<pivotTableStyleInfo name="PivotStyleLight16" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/></pivotTableDefinition>';
};

const veldVan = (alle: readonly Veld[], naam: string): Veld => {
  const veld = alle.find((v) => v.naam === naam);
  if (!veld) throw new Error(`No column ${naam} under the pivot table`);
  return veld;
};

/** The cells that the pivot table shows, from row 1 on. */
export const draaitabelcellen = (draaitabel: Draaitabel, werkmap: Werkmapbeschrijving): readonly Celbeschrijving[][] => {
  const alle = velden(draaitabel, werkmap);
  const rijveld = veldVan(alle, draaitabel.rijveld);
  const getallen = veldVan(alle, draaitabel.gegevensveld).waarden.map((w) => (typeof w === 'number' ? w : 0));
  const som = (past: (naam: Celwaarde) => boolean): number => getallen.reduce((s, g, i) => (past(rijveld.waarden[i] ?? null) ? s + g : s), 0);
  const items = rijveld.items ?? [];
  return [[], [], ['Rijlabels', `Som van ${draaitabel.gegevensveld}`], ...items.map((item) => [item, som((naam) => naam === item)]), ['Eindtotaal', som(() => true)]];
};

/** Adds the pivot table with its cache; answers the element for the workbook. */
export const draaitabeldelen = (blad: Bladbeschrijving, bladpad: string, werkmap: Werkmapbeschrijving, pakket: Pakket): string => {
  if (!blad.draaitabel) return '';
  const alle = velden(blad.draaitabel, werkmap);
  const rijen = veldVan(alle, blad.draaitabel.rijveld).items ?? [];
  const aantal = alle[0]?.waarden.length ?? 0;
  const n = pakket.nummer('pivot');
  const definitie = `xl/pivotCache/pivotCacheDefinition${n}.xml`;
  const records = `xl/pivotCache/pivotCacheRecords${n}.xml`;
  const tabel = `xl/pivotTables/pivotTable${n}.xml`;
  const soort = 'officedocument.spreadsheetml';
  pakket.voegToe(definitie, cacheXml(blad.draaitabel, alle, aantal, pakket.relateer(definitie, 'pivotCacheRecords', records)), `${soort}.pivotCacheDefinition`);
  pakket.voegToe(records, `<pivotCacheRecords xmlns="${MAIN}" count="${aantal}">${Array.from({ length: aantal }, (_r, i) => record(alle, i)).join('')}</pivotCacheRecords>`, `${soort}.pivotCacheRecords`);
  pakket.voegToe(tabel, tabelXml(blad.draaitabel, n, alle, rijen), `${soort}.pivotTable`);
  pakket.relateer(bladpad, 'pivotTable', tabel);
  pakket.relateer(tabel, 'pivotCacheDefinition', definitie);
  return `<pivotCache cacheId="${n}" r:id="${pakket.relateer('xl/workbook.xml', 'pivotCacheDefinition', definitie)}"/>`;
};
