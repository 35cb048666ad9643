import { strToU8, zipSync } from 'fflate';
import { writeFileSync } from 'node:fs';
import { product } from './product.mjs';

const KOPPEN = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Herverdeling', 'Totaalopgave', 'Realisatie', 'Tijdig beschikbaar', 'Opmerkingen'];
const LETTERS = 'ABCDEFGHIJ';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIES = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Shared strings, as Excel keeps them. */
const tekstenlijst = () => {
  const nummers = new Map();
  let gebruikt = 0;
  return {
    nummer: (tekst) => {
      gebruikt += 1;
      if (!nummers.has(tekst)) nummers.set(tekst, nummers.size);
      return nummers.get(tekst);
    },
    xml: () => `${XML}<sst xmlns="${MAIN}" count="${gebruikt}" uniqueCount="${nummers.size}">${[...nummers.keys()].map((t) => `<si><t>${t}</t></si>`).join('')}</sst>`,
  };
};

/** Between 10 backlog too few and 49 too many, different for every row. */
const stand = (n) => ((n * 7) % 60) - 10;

/**
 * The figures of row `n`, made up but sound: each opening balance is the closing balance of the half-year before, and the
 * vorige trede is the one that the engine proposed there. `treden` remembers the last trede of every gemeente.
 */
const cijfers = (n, gemeente, periode, treden) => {
  const beginstand = stand(n);
  const taakstelling = 70 + ((n * 13) % 90);
  const herverdeling = n % 26 === 0 ? -1 : n % 26 === 1 ? 1 : 0;
  const totaalopgave = beginstand + taakstelling + herverdeling;
  const realisatie = totaalopgave - stand(n + 26);
  const tijdigBeschikbaar = n % 5 === 0 ? totaalopgave + 5 : null;
  const vorige = treden.get(gemeente) ?? 1;
  const beoordeling = product.beoordeel({ gemeente, periode, taakstelling, herverdeling, beginstand, realisatie, vorigeTrede: { trede: vorige, herkomst: 'opgegeven' } }, product.kaders, { onderbouwing: false });
  treden.set(gemeente, beoordeling.trede);
  return [vorige, beginstand, taakstelling, herverdeling, totaalopgave, realisatie, tijdigBeschikbaar, n % 9 === 0 ? 'fictief' : null];
};

/** Writes a long table of the gemeenten of Utrecht over `halfjaren` half-years from 2024-1 on, with made-up figures; returns its number of rows. */
export const maakWerkmap = (pad, halfjaren) => {
  const { gemeenten } = product.utrecht2024;
  const teksten = tekstenlijst();
  const cel = (waarde, kolom, rij) => {
    if (waarde === null) return '';
    return typeof waarde === 'number' ? `<c r="${LETTERS[kolom]}${rij}"><v>${waarde}</v></c>` : `<c r="${LETTERS[kolom]}${rij}" t="s"><v>${teksten.nummer(waarde)}</v></c>`;
  };
  const rijXml = (cellen, rij) => `<row r="${rij}">${cellen.map((c, i) => cel(c, i, rij)).join('')}</row>`;
  const treden = new Map();
  const rijen = [rijXml(KOPPEN, 1)];
  for (let h = 0; h < halfjaren; h++) {
    const periode = { jaar: 2024 + (h >> 1), helft: h % 2 === 0 ? 1 : 2 };
    for (const { naam } of gemeenten) rijen.push(rijXml([`${periode.jaar}-${periode.helft}`, naam, ...cijfers(rijen.length - 1, naam, periode, treden)], rijen.length + 1));
  }
  const delen = {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
      ['workbook', 'sheet.main'],
      ['worksheets/sheet1', 'worksheet'],
      ['styles', 'styles'],
      ['sharedStrings', 'sharedStrings'],
    ].map(([deel, soort]) => `<Override PartName="/xl/${deel}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${soort}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIES}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Cijfers" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${RELATIES}">${['worksheet', 'styles', 'sharedStrings']
      .map((soort, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${soort}" Target="${soort === 'worksheet' ? 'worksheets/sheet1' : soort}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:J${rijen.length}"/><sheetData>${rijen.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': teksten.xml(),
  };
  writeFileSync(pad, zipSync(Object.fromEntries(Object.entries(delen).map(([naam, tekst]) => [naam, strToU8(tekst)]))));
  return rijen.length - 1;
};
