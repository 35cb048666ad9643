/** Decodes `_xHHHH_`, the way in which Excel keeps characters that XML cannot hold. */
export const ontcijfer = (tekst: string): string =>
  tekst.includes('_x') ? tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))) : tekst;

const alsCode = (teken: string): string => `_x${teken.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** The inverse of ontcijfer: control characters as `_xHHHH_`, and text that looks like such a code kept as it is. */
export const codeer = (tekst: string): string =>
  (tekst.includes('_x') ? tekst.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : tekst)
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, alsCode);

const entiteiten: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const xmlTekst = (tekst: string): string => tekst.replace(/[&<>]/g, (t) => entiteiten[t] ?? t);

/** For an attribute: line breaks and tabs too, which XML would turn into spaces. */
export const xmlAttribuut = (tekst: string): string => tekst.replace(/[&<>"]/g, (t) => entiteiten[t] ?? t).replace(/[\t\n\r]/g, alsCode);
