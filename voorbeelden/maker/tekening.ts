import type { Bladbeschrijving, Werkmapbeschrijving } from './beschrijving';
import { leesAdres, leesBereik } from './adres';
import { grafiekXml } from './grafiek';
import type { Pakket } from './pakket';
import { MAIN, REL, Reeks, esc, tekstelement } from './xml';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const punt = (naam: string, rij: number, kolom: number): string =>
  `<xdr:${naam}><xdr:col>${kolom}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${rij}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${naam}>`;

const anker = (plaats: string, inhoud: string): string => {
  const b = leesBereik(plaats);
  return `<xdr:twoCellAnchor editAs="oneCell">${punt('from', b.rij, b.kolom)}${punt('to', b.totRij + 1, b.totKolom + 1)}${inhoud}<xdr:clientData/></xdr:twoCellAnchor>`;
};

const lijstwerk = (id: number, rel: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Grafiek ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`
  + '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>'
  + `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${rel}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const plaatje = (id: number, rel: string, beschrijving: string): string =>
  `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="Afbeelding ${id}" descr="${esc(beschrijving)}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`
  + `<xdr:blipFill><a:blip r:embed="${rel}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`
  + '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';

/** Adds the drawing part with its charts and images; answers the element for the sheet. */
export const tekening = (blad: Bladbeschrijving, bladpad: string, werkmap: Werkmapbeschrijving, pakket: Pakket): string => {
  const grafieken = blad.grafieken ?? [];
  const afbeeldingen = blad.afbeeldingen ?? [];
  if (grafieken.length + afbeeldingen.length === 0) return '';
  const pad = `xl/drawings/drawing${pakket.nummer('drawing')}.xml`;
  const rel = pakket.relateer(bladpad, 'drawing', pad);
  const ankers = grafieken.map((grafiek, i) => {
    const doel = `xl/charts/chart${pakket.nummer('chart')}.xml`;
    pakket.voegToe(doel, grafiekXml(grafiek, werkmap), 'officedocument.drawingml.chart');
    return anker(grafiek.plaats, lijstwerk(i + 2, pakket.relateer(pad, 'chart', doel)));
  });
  afbeeldingen.forEach((afbeelding, i) => {
    const doel = `xl/media/image${pakket.nummer('image')}.png`;
    pakket.voegToe(doel, afbeelding.png);
    ankers.push(anker(afbeelding.plaats, plaatje(grafieken.length + i + 2, pakket.relateer(pad, 'image', doel), afbeelding.beschrijving)));
  });
  pakket.voegToe(pad, `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${DRAWING}" xmlns:r="${REL}">${ankers.join('')}</xdr:wsDr>`, 'officedocument.drawing');
  return `<drawing r:id="${rel}"/>`;
};

const ballon = (cel: string, nummer: number, blok: number): string => {
  const { rij, kolom } = leesAdres(cel);
  return `<v:shape id="_x0000_s${1024 * blok + nummer + 1}" type="#_x0000_t202" style="position:absolute;margin-left:80pt;margin-top:5pt;width:140pt;height:60pt;z-index:${nummer + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`
    + '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    + `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${kolom + 1}, 15, ${rij}, 2, ${kolom + 3}, 15, ${rij + 4}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${rij}</x:Row><x:Column>${kolom}</x:Column></x:ClientData></v:shape>`;
};

/** Adds the comments and their balloons; answers the element for the sheet. */
export const opmerkingen = (blad: Bladbeschrijving, bladpad: string, pakket: Pakket): string => {
  const alle = blad.opmerkingen ?? [];
  if (alle.length === 0) return '';
  const nummer = pakket.nummer('comments');
  const auteurs = new Reeks();
  const delen = alle.map((o) => `<comment ref="${o.cel}" authorId="${auteurs.plaats(o.auteur)}"><text><r>${tekstelement(o.tekst)}</r></text></comment>`);
  const pad = `xl/comments${nummer}.xml`;
  const schrijvers = auteurs.alle.map((a) => `<author>${esc(a)}</author>`).join('');
  pakket.voegToe(pad, `<comments xmlns="${MAIN}"><authors>${schrijvers}</authors><commentList>${delen.join('')}</commentList></comments>`, 'officedocument.spreadsheetml.comments');
  pakket.relateer(bladpad, 'comments', pad);
  const vml = `xl/drawings/vmlDrawing${nummer}.vml`;
  pakket.voegToe(vml, '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">'
    + `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${nummer}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`
    + `${alle.map((o, i) => ballon(o.cel, i, nummer)).join('')}</xml>`);
  return `<legacyDrawing r:id="${pakket.relateer(bladpad, 'vmlDrawing', vml)}"/>`;
};
