import type { Bladbeschrijving, Werkmapbeschrijving } from './beschrijving';
import { absoluut, bladnaam } from './adres';
import { bladdeel } from './blad';
import { Teksten } from './cellen';
import { draaitabelcellen, draaitabeldelen } from './draaitabel';
import { aangepasteDelen, eigenschapdelen } from './eigenschappen';
import { Pakket } from './pakket';
import { Stijlen } from './stijlen';
import { THEMA } from './thema';
import { MAIN, REL, esc } from './xml';

export type * from './beschrijving';

const WERKMAP = 'xl/workbook.xml';
const SOORT = 'officedocument.spreadsheetml';

const namen = (werkmap: Werkmapbeschrijving): string => {
  const filters = werkmap.bladen.flatMap((blad, i) => blad.autofilter
    ? [`<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${esc(`${bladnaam(blad.naam)}!${absoluut(blad.autofilter.bereik)}`)}</definedName>`]
    : []);
  const eigen = (werkmap.namen ?? []).map((n) => `<definedName name="${n.naam}">${esc(n.verwijzing)}</definedName>`);
  const alle = [...filters, ...eigen].join('');
  return alle === '' ? '' : `<definedNames>${alle}</definedNames>`;
};

const metDraaitabel = (blad: Bladbeschrijving, werkmap: Werkmapbeschrijving): Bladbeschrijving => {
  if (!blad.draaitabel) return blad;
  const onder = draaitabelcellen(blad.draaitabel, werkmap);
  return { ...blad, rijen: Array.from({ length: Math.max(onder.length, blad.rijen.length) }, (_r, i) => blad.rijen[i] ?? onder[i]) };
};

/** Makes an .xlsx file of a description; the same description gives the same bytes. Throws where it contradicts itself. */
export const maakXlsx = (werkmap: Werkmapbeschrijving): Uint8Array => {
  const pakket = new Pakket();
  const stijlen = new Stijlen();
  const teksten = new Teksten();
  pakket.relateer('', 'officeDocument', WERKMAP);
  eigenschapdelen(werkmap, pakket);
  const bladen = werkmap.bladen.map((blad, i) => {
    const pad = `xl/worksheets/sheet${i + 1}.xml`;
    const rel = pakket.relateer(WERKMAP, 'worksheet', pad);
    bladdeel(metDraaitabel(blad, werkmap), pad, i === 0, { werkmap, pakket, stijlen, teksten });
    return `<sheet name="${esc(blad.naam)}" sheetId="${i + 1}"${blad.verborgen ? ' state="hidden"' : ''} r:id="${rel}"/>`;
  });
  const caches = werkmap.bladen.map((blad, i) => draaitabeldelen(blad, `xl/worksheets/sheet${i + 1}.xml`, werkmap, pakket)).join('');
  pakket.voegToe('xl/styles.xml', stijlen.xml(), `${SOORT}.styles`);
  pakket.voegToe('xl/sharedStrings.xml', teksten.xml(), `${SOORT}.sharedStrings`);
  pakket.voegToe('xl/theme/theme1.xml', THEMA, 'officedocument.theme');
  pakket.relateer(WERKMAP, 'styles', 'xl/styles.xml');
  pakket.relateer(WERKMAP, 'sharedStrings', 'xl/sharedStrings.xml');
  pakket.relateer(WERKMAP, 'theme', 'xl/theme/theme1.xml');
  aangepasteDelen(werkmap, pakket);
  pakket.voegToe(WERKMAP,
    `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><workbookPr/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000" activeTab="0"/></bookViews>`
    + `<sheets>${bladen.join('')}</sheets>${namen(werkmap)}<calcPr calcId="191029"/>${caches === '' ? '' : `<pivotCaches>${caches}</pivotCaches>`}</workbook>`,
    `${SOORT}.sheet.main`);
  return pakket.zip();
};
