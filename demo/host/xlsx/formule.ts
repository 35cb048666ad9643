import { leesTekens } from '../rekenen/tekens';

/** Functions that Excel came to know later are kept with a prefix, so that an older Excel shows their name. */
const LATER = new Set(['XLOOKUP', 'CONCAT', 'IFS', 'IFNA', 'FILTER', 'SORT', 'UNIQUE', 'LET', 'LAMBDA', 'TEXTJOIN', 'SWITCH', 'MAXIFS', 'MINIFS', 'SEQUENCE']);

const herschrijf = (formule: string, doe: (naam: string, isAanroep: boolean) => string, haak: (tekst: string, los: boolean) => string): string => {
  const tekens = leesTekens(formule);
  return tekens.map((t, i) => {
    if (t.soort === 'naam') return doe(t.tekst, tekens[i + 1]?.tekst === '(');
    return t.soort === 'haak' ? haak(t.tekst, tekens[i - 1]?.soort !== 'naam') : t.tekst;
  }).join('');
};

/** A stored formula as Excel shows it, with its `=`: `_xldudf_IBT_TREDE(A1)` is `=IBT.TREDE(A1)`. Throws Formulefout. */
export const uitBestand = (opgeslagen: string): string =>
  `=${herschrijf(opgeslagen, (naam) => naam.replace(/^_xlfn\.(_xlws\.)?/i, '').replace(/^_xldudf_([^_]+)_/i, '$1.'), (tekst) => tekst)}`;

const dezeRij = (haak: string): string => {
  const binnen = haak.slice(2, -1).trim();
  return binnen === '' ? '[#This Row]' : `[[#This Row],${binnen.startsWith('[') ? binnen : `[${binnen}]`}]`;
};

/** The other way about; `[@Kolom]` is kept with the name of the table that the formula stands in. Throws Formulefout. */
export const naarBestand = (formule: string, isEigen: (naam: string) => boolean, tabel: string | null): string =>
  herschrijf(
    formule.replace(/^=/, ''),
    (naam, isAanroep) => {
      if (!isAanroep) return naam;
      if (LATER.has(naam.toUpperCase())) return `_xlfn.${naam.toUpperCase()}`;
      return isEigen(naam) ? `_xldudf_${naam.toUpperCase().replaceAll('.', '_')}` : naam;
    },
    (tekst, los) => `${los && tabel !== null ? tabel : ''}${tekst.startsWith('[@') ? dezeRij(tekst) : tekst}`,
  );
