/** Decodes `_xHHHH_`, the way in which Excel keeps characters that XML cannot hold. */
export const ontcijfer = (tekst: string): string =>
  tekst.includes('_x') ? tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : tekst;

const alsCode = (teken: string): string => `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const STUURTEKENS = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** The inverse of ontcijfer: control characters as `_xHHHH_`, and text that looks like such a code kept as it is. */
export const codeer = (tekst: string): string => {
  const vrij = tekst.includes('_x') ? tekst.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : tekst;
  return vrij.search(STUURTEKENS) < 0 ? vrij : vrij.replace(STUURTEKENS, alsCode);
};

/** Looking for a character costs much less than replacing what is not there. */
export const xmlTekst = (tekst: string): string => {
  const zonderAmp = tekst.includes('&') ? tekst.replaceAll('&', '&amp;') : tekst;
  const zonderKleiner = zonderAmp.includes('<') ? zonderAmp.replaceAll('<', '&lt;') : zonderAmp;
  return zonderKleiner.includes('>') ? zonderKleiner.replaceAll('>', '&gt;') : zonderKleiner;
};

/** For an attribute: line breaks and tabs too, which XML would turn into spaces. */
export const xmlAttribuut = (tekst: string): string => xmlTekst(tekst).replaceAll('"', '&quot;').replace(/[\t\n\r]/g, alsCode);

const ENTITEIT: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of XML as it reads. */
export const ontcijferXml = (xml: string): string =>
  xml.includes('&')
    ? xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (geheel, hex: string | undefined, getal: string | undefined, naam: string | undefined) => {
        const code = hex !== undefined ? parseInt(hex, 16) : getal !== undefined ? Number(getal) : null;
        if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : geheel;
        return ENTITEIT[naam ?? ''] ?? geheel;
      })
    : xml;
