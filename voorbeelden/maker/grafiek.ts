import type { Grafiek, Werkmapbeschrijving } from './beschrijving';
import { waardenAchter } from './adres';
import { REL, esc } from './xml';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const letters = (grootte: number, vet: boolean): string =>
  `<a:defRPr sz="${grootte}" b="${vet ? 1 : 0}"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:defRPr>`;

const tekstvorm = `<c:txPr><a:bodyPr/><a:p><a:pPr>${letters(900, false)}</a:pPr><a:endParaRPr lang="nl-NL"/></a:p></c:txPr>`;

const punten = (waarden: readonly unknown[]): string =>
  `<c:ptCount val="${waarden.length}"/>${waarden.map((w, i) => (w === null ? '' : `<c:pt idx="${i}"><c:v>${esc(String(w))}</c:v></c:pt>`)).join('')}`;

const tekstbron = (verwijzing: string, werkmap: Werkmapbeschrijving): string =>
  `<c:strRef><c:f>${esc(verwijzing)}</c:f><c:strCache>${punten(waardenAchter(werkmap, verwijzing))}</c:strCache></c:strRef>`;

const getalbron = (verwijzing: string, werkmap: Werkmapbeschrijving): string =>
  `<c:numRef><c:f>${esc(verwijzing)}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>${punten(waardenAchter(werkmap, verwijzing))}</c:numCache></c:numRef>`;

const reeksXml = (grafiek: Grafiek, werkmap: Werkmapbeschrijving): string =>
  grafiek.reeksen.map((r, i) =>
    `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${tekstbron(r.naam, werkmap)}</c:tx>`
    + `<c:spPr><a:solidFill><a:srgbClr val="${r.kleur}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`
    + `<c:cat>${tekstbron(grafiek.categorieen, werkmap)}</c:cat><c:val>${getalbron(r.waarden, werkmap)}</c:val></c:ser>`).join('');

const toon = (waarden: boolean): string =>
  `<c:dLbls>${waarden ? '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' + tekstvorm : ''}`
  + `<c:showLegendKey val="0"/><c:showVal val="${waarden ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

const lijn = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>';

const ASBEGIN = '<c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>';
const STREEPJES = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const RASTER = '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E7E6E6"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

const assen =
  `<c:catAx><c:axId val="1001"/>${ASBEGIN}<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>${STREEPJES}`
  + `<c:tickLblPos val="low"/>${lijn}${tekstvorm}<c:crossAx val="1002"/><c:crosses val="autoZero"/>`
  + '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>'
  + `<c:valAx><c:axId val="1002"/>${ASBEGIN}<c:axPos val="l"/>${RASTER}<c:numFmt formatCode="#,##0" sourceLinked="0"/>${STREEPJES}`
  + `<c:tickLblPos val="nextTo"/>${lijn}${tekstvorm}<c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;

/** The chart part of a clustered column chart, its caches taken from the described cells. */
export const grafiekXml = (grafiek: Grafiek, werkmap: Werkmapbeschrijving): string =>
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${REL}"><c:roundedCorners val="0"/><c:chart>`
  + `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${letters(1100, true)}</a:pPr><a:r><a:rPr lang="nl-NL" sz="1100" b="1"/><a:t>${esc(grafiek.titel)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  + '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>'
  + `${reeksXml(grafiek, werkmap)}${toon(true)}<c:gapWidth val="80"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>${assen}</c:plotArea>`
  + `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${tekstvorm}</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
