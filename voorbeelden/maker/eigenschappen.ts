import type { Werkmapbeschrijving } from './beschrijving';
import type { Pakket } from './pakket';
import { esc } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MOMENT = '2025-01-01T00:00:00Z';

const eigenWaarde = (waarde: string | number | boolean): string => {
  if (typeof waarde === 'string') return `<vt:lpwstr>${esc(waarde)}</vt:lpwstr>`;
  return typeof waarde === 'boolean' ? `<vt:bool>${String(waarde)}</vt:bool>` : `<vt:r8>${waarde}</vt:r8>`;
};

const eigenXml = (eigenschappen: Readonly<Record<string, string | number | boolean>>): string =>
  `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">`
  + Object.entries(eigenschappen).map(([naam, waarde], i) =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${esc(naam)}">${eigenWaarde(waarde)}</property>`).join('')
  + '</Properties>';

/** Adds the document properties: core, extended and, where described, custom. */
export const eigenschapdelen = (werkmap: Werkmapbeschrijving, pakket: Pakket): void => {
  pakket.voegToe('docProps/core.xml',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${esc(werkmap.titel)}</dc:title><dc:creator>IBT-vergunninghouders</dc:creator>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${MOMENT}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${MOMENT}</dcterms:modified></cp:coreProperties>`,
    'package.core-properties');
  pakket.voegToe('docProps/app.xml', `<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application></Properties>`, 'officedocument.extended-properties');
  pakket.relateer('', 'core-properties', 'docProps/core.xml');
  pakket.relateer('', 'extended-properties', 'docProps/app.xml');
  if (!werkmap.eigenschappen) return;
  pakket.voegToe('docProps/custom.xml', eigenXml(werkmap.eigenschappen), 'officedocument.custom-properties');
  pakket.relateer('', 'custom-properties', 'docProps/custom.xml');
};

/** Adds custom XML parts, each with its properties part. */
export const aangepasteDelen = (werkmap: Werkmapbeschrijving, pakket: Pakket): void =>
  (werkmap.aangepasteXml ?? []).forEach((xml, i) => {
    const item = `customXml/item${i + 1}.xml`;
    const kenmerken = `customXml/itemProps${i + 1}.xml`;
    const id = `{00000000-0000-4000-8000-${String(i + 1).padStart(12, '0')}}`;
    pakket.voegToe(item, xml);
    pakket.voegToe(kenmerken, `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs/></ds:datastoreItem>`, 'officedocument.customXmlProperties');
    pakket.relateer('xl/workbook.xml', 'customXml', item);
    pakket.relateer(item, 'customXmlProps', kenmerken);
  });
