/** A value of a CSV file; `null` is an empty field, so unknown and never zero. */
export type Veldwaarde = string | number | null;

/**
 * A text as one field. One that a spreadsheet could take for a formula gets an apostrophe before it (OWASP, CSV Injection);
 * control characters become a space; quotes are doubled. Commas are quoted too, for who opens the file elsewhere.
 */
const veld = (w: Veldwaarde): string => {
  if (w === null) return '';
  if (typeof w === 'number') return String(w);
  const kaal = w.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
  const veilig = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(kaal) ? `'${kaal}` : kaal;
  return /[;,"]|^\s|\s$/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
};

/** Rows as CSV: `;` between fields, CRLF after each row, as Excel in Dutch and the map of the province take it. In UTF-8 without a byte order mark. */
export const csv = (koppen: readonly string[], rijen: Iterable<readonly Veldwaarde[]>): string => {
  let uit = `${koppen.map(veld).join(';')}\r\n`;
  for (const rij of rijen) uit += `${rij.map(veld).join(';')}\r\n`;
  return uit;
};
