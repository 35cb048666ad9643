const SYSTEEM = '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>';

const KLEUREN = Object.entries({
  dk2: '44546A', lt2: 'E7E6E6', accent1: '4472C4', accent2: 'ED7D31', accent3: 'A5A5A5', accent4: 'FFC000',
  accent5: '5B9BD5', accent6: '70AD47', hlink: '0563C1', folHlink: '954F72',
}).map(([naam, kleur]) => `<a:${naam}><a:srgbClr val="${kleur}"/></a:${naam}>`).join('');

const letters = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
const drie = (deel: string): string => deel.repeat(3);
const vulling = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** The theme part; Excel asks three fills, lines, effects and backgrounds of it. */
export const THEMA =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Voorbeeld"><a:themeElements>'
  + `<a:clrScheme name="Voorbeeld">${SYSTEEM}${KLEUREN}</a:clrScheme>`
  + `<a:fontScheme name="Voorbeeld"><a:majorFont>${letters}</a:majorFont><a:minorFont>${letters}</a:minorFont></a:fontScheme>`
  + `<a:fmtScheme name="Voorbeeld"><a:fillStyleLst>${drie(vulling)}</a:fillStyleLst>`
  + `<a:lnStyleLst>${drie(`<a:ln w="6350">${vulling}</a:ln>`)}</a:lnStyleLst>`
  + `<a:effectStyleLst>${drie('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst>`
  + `<a:bgFillStyleLst>${drie(vulling)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
