import { adres, type Bereik } from '../werkmap/blad';
import { bladverwijzing } from '../werkmap/bladnaam';
import type { Celplan, Grafiekplan, Nieuwblad } from '../werkmap/schrijfplan';
import { codeer, xmlAttribuut, xmlTekst } from './tekens';

/** The namespaces of drawings and charts: those of the workbook's own kind of file. */
export interface Ruimten {
  readonly tekening: string;
  readonly teken: string;
  readonly grafiek: string;
  readonly relatie: string;
}

export const ruimtenBij = (werkblad: string): Ruimten => {
  const strikt = werkblad.startsWith('http://purl.oclc.org/');
  const basis = strikt ? 'http://purl.oclc.org/ooxml/drawingml' : 'http://schemas.openxmlformats.org/drawingml/2006';
  const relatie = strikt ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return { tekening: `${basis}/spreadsheetDrawing`, teken: `${basis}/main`, grafiek: `${basis}/chart`, relatie };
};

const LETTER = '404040';

const letters = (grootte: number, kleur: string, vet = false): string => `<a:defRPr sz="${grootte}" b="${vet ? 1 : 0}"><a:solidFill><a:srgbClr val="${kleur}"/></a:solidFill></a:defRPr>`;
const tekstvorm = (kleur = LETTER): string => `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(900, kleur)}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;
const lijn = (kleur: string): string => `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${kleur}"/></a:solidFill></a:ln></c:spPr>`;
const STREEPJES = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const ASBEGIN = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';

/** Labels below what is lowest, so that a lead does not run through them. */
const ASSEN =
  `<c:catAx><c:axId val="1001"/>${ASBEGIN}<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>${STREEPJES}<c:tickLblPos val="low"/>${lijn('BFBFBF')}${tekstvorm()}<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`
  + `<c:valAx><c:axId val="1002"/>${ASBEGIN}<c:axPos val="l"/><c:majorGridlines>${lijn('E7E6E6')}</c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>${STREEPJES}<c:tickLblPos val="nextTo"/>${lijn('BFBFBF')}${tekstvorm()}<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

/** No label where nobody stands. */
const labels = (kleur: string): string =>
  `<c:dLbls><c:numFmt formatCode="#,##0;\\-#,##0;;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${tekstvorm(kleur)}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

const vast = (rij: number, kolom: number): string => adres(rij, kolom).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

/** The chart part of a plan, with the values that its cells hold now. */
export const grafiekXml = (plan: Grafiekplan, blad: Nieuwblad, { grafiek, teken, relatie }: Ruimten): string => {
  const opPlek = new Map(blad.cellen.map((c) => [`${c.rij},${c.kolom}`, c.waarde] as const));
  const waarde = (rij: number, kolom: number): Celplan['waarde'] => opPlek.get(`${rij},${kolom}`) ?? null;
  const naar = (b: Bereik): string => xmlTekst(codeer(`${bladverwijzing(blad.naam)}!${vast(b.rij, b.kolom)}${b.rij === b.totRij ? '' : `:${vast(b.totRij, b.totKolom)}`}`));
  const waarden = (b: Bereik): ReadonlyArray<Celplan['waarde']> => Array.from({ length: b.totRij - b.rij + 1 }, (_, i) => waarde(b.rij + i, b.kolom));
  const punten = (alle: ReadonlyArray<Celplan['waarde']>): string => `<c:ptCount val="${alle.length}"/>${alle.map((w, i) => (w === null ? '' : `<c:pt idx="${i}"><c:v>${xmlTekst(codeer(String(w)))}</c:v></c:pt>`)).join('')}`;
  const tekstbron = (b: Bereik): string => `<c:strRef><c:f>${naar(b)}</c:f><c:strCache>${punten(waarden(b))}</c:strCache></c:strRef>`;
  // what is not known is a text in its cell, and no bar
  const getalbron = (b: Bereik): string => `<c:numRef><c:f>${naar(b)}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>${punten(waarden(b).map((w) => (typeof w === 'number' ? w : null)))}</c:numCache></c:numRef>`;
  const gestapeld = plan.soort === 'gestapelde kolommen';
  const reeksen = plan.reeksen.map(({ naam, waarden: b, kleur, letter }, i) =>
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${tekstbron({ ...naam, totRij: naam.rij, totKolom: naam.kolom })}</c:tx><c:spPr><a:solidFill><a:srgbClr val="${kleur}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>${labels(gestapeld ? letter : LETTER)}<c:cat>${tekstbron(plan.categorieen)}</c:cat><c:val>${getalbron(b)}</c:val></c:ser>`);
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${grafiek}" xmlns:a="${teken}" xmlns:r="${relatie}"><c:roundedCorners val="0"/><c:chart>`,
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letters(1100, LETTER, true)}</a:pPr><a:r><a:rPr lang="nl-NL" sz="1100" b="1"/><a:t>${xmlTekst(codeer(plan.titel))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`,
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="${gestapeld ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${reeksen.join('')}<c:gapWidth val="80"/>${gestapeld ? '<c:overlap val="100"/>' : ''}<c:axId val="1001"/><c:axId val="1002"/></c:barChart>${ASSEN}</c:plotArea>`,
    `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${tekstvorm()}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`,
  ].join('');
};

const punt = (naam: string, rij: number, kolom: number): string => `<xdr:${naam}><xdr:col>${kolom}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${rij}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${naam}>`;

/** The drawing part that puts charts on a sheet; `ids` are those of their links, in the same order. */
export const tekeningXml = (plannen: readonly Grafiekplan[], ids: readonly string[], { tekening, teken, grafiek, relatie }: Ruimten): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${tekening}" xmlns:a="${teken}" xmlns:r="${relatie}">${plannen.map(({ plaats: b, titel, beschrijving }, i) =>
    `<xdr:twoCellAnchor editAs="oneCell">${punt('from', b.rij, b.kolom)}${punt('to', b.totRij + 1, b.totKolom + 1)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${xmlAttribuut(codeer(titel))}" descr="${xmlAttribuut(codeer(beschrijving))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${grafiek}"><c:chart xmlns:c="${grafiek}" r:id="${ids[i] ?? ''}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`).join('')}</xdr:wsDr>`;
