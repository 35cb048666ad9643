import { adres } from '../../src/werkmap/blad';
import type { Bladbeschrijving, Filterbeschrijving, Validatie, Werkmapbeschrijving } from './beschrijving';
import { leesAdres } from './adres';
import { type Teksten, celgegevens } from './cellen';
import type { Pakket } from './pakket';
import type { Stijlen } from './stijlen';
import { tabeldelen } from './tabel';
import { opmerkingen, tekening } from './tekening';
import { MAIN, REL, esc, lijst } from './xml';
import { uitbreidingen, voorwaardelijk } from './voorwaardelijk';

/** What the sheets of one workbook share while it is made. */
export interface Omgeving {
  readonly werkmap: Werkmapbeschrijving;
  readonly pakket: Pakket;
  readonly stijlen: Stijlen;
  readonly teksten: Teksten;
}

const omvang = (blad: Bladbeschrijving): string => {
  const breedte = Math.max(1, ...blad.rijen.map((r) => r?.length ?? 0));
  return `<dimension ref="A1:${adres(Math.max(1, blad.rijen.length) - 1, breedte - 1)}"/>`;
};

const venster = (blad: Bladbeschrijving, actief: boolean): string => {
  const begin = `<sheetViews><sheetView${actief ? ' tabSelected="1"' : ''} showGridLines="0" workbookViewId="0"`;
  if (!blad.bevroren) return `${begin}/></sheetViews>`;
  const { rij, kolom } = leesAdres(blad.bevroren);
  const hoek = kolom > 0 && rij > 0 ? 'bottomRight' : kolom > 0 ? 'topRight' : 'bottomLeft';
  const splitsing = `${kolom > 0 ? ` xSplit="${kolom}"` : ''}${rij > 0 ? ` ySplit="${rij}"` : ''}`;
  return `${begin}><pane${splitsing} topLeftCell="${blad.bevroren}" activePane="${hoek}" state="frozen"/><selection pane="${hoek}" activeCell="${blad.bevroren}" sqref="${blad.bevroren}"/></sheetView></sheetViews>`;
};

const kolommen = (blad: Bladbeschrijving): string => {
  const breedten = blad.kolombreedten ?? [];
  return breedten.length === 0 ? '' : `<cols>${breedten.map((b, k) => `<col min="${k + 1}" max="${k + 1}" width="${b}" customWidth="1"/>`).join('')}</cols>`;
};

const filter = (f: Filterbeschrijving | undefined): string => {
  if (!f) return '';
  if (!f.op) return `<autoFilter ref="${f.bereik}"/>`;
  const waarden = f.op.waarden.map((w) => `<filter val="${esc(w)}"/>`).join('');
  return `<autoFilter ref="${f.bereik}"><filterColumn colId="${f.op.kolom}"><filters${f.op.ookLeeg ? ' blank="1"' : ''}>${waarden}</filters></filterColumn></autoFilter>`;
};

const validatie = (v: Validatie): string =>
  v.soort === 'lijst'
    ? `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${v.bereik}"><formula1>${esc(`"${v.waarden.join(',')}"`)}</formula1></dataValidation>`
    : `<dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="${v.bereik}"><formula1>${v.minstens}</formula1><formula2>${v.hoogstens}</formula2></dataValidation>`;

const koppelingen = (blad: Bladbeschrijving, pad: string, pakket: Pakket): string => {
  const alle = (blad.koppelingen ?? []).map((k) => {
    const doel = k.url === undefined ? '' : ` r:id="${pakket.relateer(pad, 'hyperlink', k.url, true)}"`;
    return `<hyperlink ref="${k.cel}"${doel}${k.plaats === undefined ? '' : ` location="${esc(k.plaats)}"`}/>`;
  });
  return alle.length === 0 ? '' : `<hyperlinks>${alle.join('')}</hyperlinks>`;
};

const pagina = (blad: Bladbeschrijving, pad: string, pakket: Pakket): string => {
  let rel = '';
  if (blad.printerinstellingen) {
    const doel = `xl/printerSettings/printerSettings${pakket.nummer('printer')}.bin`;
    pakket.voegToe(doel, blad.printerinstellingen);
    rel = ` r:id="${pakket.relateer(pad, 'printerSettings', doel)}"`;
  }
  return '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'
    + `<pageSetup paperSize="9" fitToHeight="0" orientation="${blad.liggend ? 'landscape' : 'portrait'}"${rel}/>`;
};

/** Adds a sheet with everything on it. The order of the elements is the one that the schema asks. */
export const bladdeel = (blad: Bladbeschrijving, pad: string, actief: boolean, { werkmap, pakket, stijlen, teksten }: Omgeving): void => {
  pakket.voegToe(pad, [
    `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    omvang(blad),
    venster(blad, actief),
    '<sheetFormatPr defaultRowHeight="15" customHeight="1"/>',
    kolommen(blad),
    celgegevens(blad, stijlen, teksten),
    blad.beveiligd ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    filter(blad.autofilter),
    lijst('mergeCells', (blad.samengevoegd ?? []).map((m) => `<mergeCell ref="${m}"/>`)),
    voorwaardelijk(blad, stijlen),
    lijst('dataValidations', (blad.validaties ?? []).map(validatie)),
    koppelingen(blad, pad, pakket),
    pagina(blad, pad, pakket),
    tekening(blad, pad, werkmap, pakket),
    opmerkingen(blad, pad, pakket),
    tabeldelen(blad, pad, pakket),
    uitbreidingen(blad),
    '</worksheet>',
  ].join(''), 'officedocument.spreadsheetml.worksheet');
};
