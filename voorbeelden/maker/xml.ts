export const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for an element or a quoted attribute. */
export const esc = (tekst: string): string => tekst.replace(/[&<>"]/g, (t) => TEKENS[t] ?? t);

/** A text element; white space at its ends and line breaks are kept. */
export const tekstelement = (tekst: string): string => `<t${/^\s|\s$|\n/.test(tekst) ? ' xml:space="preserve"' : ''}>${esc(tekst)}</t>`;

/** `<naam count="2">…</naam>`, or nothing where there is nothing to count. */
export const lijst = (naam: string, delen: readonly string[]): string =>
  delen.length === 0 ? '' : `<${naam} count="${delen.length}">${delen.join('')}</${naam}>`;

/** An ordered set of texts that answers the place of each. */
export class Reeks {
  private readonly plaatsen = new Map<string, number>();

  constructor(begin: readonly string[] = []) {
    begin.forEach((s) => this.plaats(s));
  }

  plaats(tekst: string): number {
    const bekend = this.plaatsen.get(tekst);
    if (bekend !== undefined) return bekend;
    this.plaatsen.set(tekst, this.plaatsen.size);
    return this.plaatsen.size - 1;
  }

  get alle(): readonly string[] {
    return [...this.plaatsen.keys()];
  }
}
