import type { Bladbeschrijving, Voorwaardelijk } from './beschrijving';
import { bladnaam } from './adres';
import type { Stijlen } from './stijlen';
import { X14, XM, esc } from './xml';

const BALK_UIT = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const REGELS = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const SPARKLINES = '{05C60535-1F16-4fd2-B633-F4F36F0B64E0}';

const guid = (nummer: number): string => `{00000000-000E-0000-0000-${nummer.toString(16).toUpperCase().padStart(12, '0')}}`;

const regel = (v: Voorwaardelijk, prioriteit: number, stijlen: Stijlen): string => {
  const begin = `<cfRule type="`;
  const rang = `priority="${prioriteit}"`;
  switch (v.soort) {
    case 'gelijk': {
      const waarde = typeof v.waarde === 'number' ? String(v.waarde) : `"${v.waarde}"`;
      return `${begin}cellIs" dxfId="${stijlen.verschil(v.vulling, v.kleur)}" ${rang} operator="equal"><formula>${esc(waarde)}</formula></cfRule>`;
    }
    case 'kleurenschaal':
      return `${begin}colorScale" ${rang}><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF${v.van}"/><color rgb="FF${v.tot}"/></colorScale></cfRule>`;
    case 'gegevensbalk':
      return `${begin}dataBar" ${rang}><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF${v.kleur}"/></dataBar>`
        + `<extLst><ext uri="${BALK_UIT}" xmlns:x14="${X14}"><x14:id>${guid(prioriteit)}</x14:id></ext></extLst></cfRule>`;
    case 'driehoeken':
      return '';
  }
};

/** The conditionalFormatting elements; priorities follow the description. */
export const voorwaardelijk = (blad: Bladbeschrijving, stijlen: Stijlen): string =>
  (blad.voorwaardelijk ?? []).map((v, i) => {
    const inhoud = regel(v, i + 1, stijlen);
    return inhoud === '' ? '' : `<conditionalFormatting sqref="${v.bereik}">${inhoud}</conditionalFormatting>`;
  }).join('');

const driehoek = (grens: number): string => `<x14:cfvo type="percent"><xm:f>${grens}</xm:f></x14:cfvo>`;

const uitgebreid = (v: Voorwaardelijk, nummer: number): string => {
  const om = (inhoud: string): string =>
    `<x14:conditionalFormatting xmlns:xm="${XM}">${inhoud}<xm:sqref>${v.bereik}</xm:sqref></x14:conditionalFormatting>`;
  if (v.soort === 'gegevensbalk')
    return om(`<x14:cfRule type="dataBar" id="${guid(nummer)}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFC00000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>`);
  if (v.soort === 'driehoeken')
    return om(`<x14:cfRule type="iconSet" priority="${nummer}" id="${guid(nummer)}"><x14:iconSet iconSet="3Triangles">${[0, 33, 67].map(driehoek).join('')}</x14:iconSet></x14:cfRule>`);
  return '';
};

const sparklines = (blad: Bladbeschrijving): string => {
  const alle = (blad.sparklines ?? []).map((s) =>
    `<x14:sparkline><xm:f>${esc(`${bladnaam(blad.naam)}!${s.bron}`)}</xm:f><xm:sqref>${s.cel}</xm:sqref></x14:sparkline>`);
  if (alle.length === 0) return '';
  return `<ext uri="${SPARKLINES}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap" markers="1">`
    + `<x14:colorSeries rgb="FF1F4E79"/><x14:colorNegative rgb="FFC00000"/><x14:colorAxis rgb="FF000000"/><x14:colorMarkers rgb="FF1F4E79"/>`
    + `<x14:sparklines>${alle.join('')}</x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext>`;
};

/** The extension list of a sheet: what Excel 2010 and later added, which older readers skip. */
export const uitbreidingen = (blad: Bladbeschrijving): string => {
  const regels = (blad.voorwaardelijk ?? []).map((v, i) => uitgebreid(v, i + 1)).join('');
  const delen = (regels === '' ? '' : `<ext uri="${REGELS}" xmlns:x14="${X14}"><x14:conditionalFormattings>${regels}</x14:conditionalFormattings></ext>`) + sparklines(blad);
  return delen === '' ? '' : `<extLst>${delen}</extLst>`;
};
