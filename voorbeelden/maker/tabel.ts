import { type Bladbeschrijving, type Tabelbeschrijving, isCel, waardeVan } from './beschrijving';
import { leesBereik } from './adres';
import type { Pakket } from './pakket';
import { MAIN, esc, lijst } from './xml';

/** A totals cell as the table part names it: a label, a plain sum or a formula of its own. */
const totaalkolom = (blad: Bladbeschrijving, rij: number, kolom: number): { readonly kenmerk: string; readonly element: string } => {
  const cel = blad.rijen[rij]?.[kolom];
  const formule = isCel(cel) ? cel.formule : undefined;
  if (formule?.startsWith('SUBTOTAL(109,')) return { kenmerk: ' totalsRowFunction="sum"', element: '' };
  if (formule) return { kenmerk: ' totalsRowFunction="custom"', element: `<totalsRowFormula>${esc(formule)}</totalsRowFormula>` };
  const label = waardeVan(cel);
  return { kenmerk: typeof label === 'string' ? ` totalsRowLabel="${esc(label)}"` : '', element: '' };
};

const kolommen = (tabel: Tabelbeschrijving, blad: Bladbeschrijving): readonly string[] => {
  const b = leesBereik(tabel.bereik);
  return Array.from({ length: b.totKolom - b.kolom + 1 }, (_k, k) => {
    const kop = waardeVan(blad.rijen[b.rij]?.[b.kolom + k]);
    if (typeof kop !== 'string') throw new Error(`Table ${tabel.naam} has no header text in column ${k + 1}`);
    const formule = tabel.berekend?.[kop];
    const totaal = tabel.totaalrij ? totaalkolom(blad, b.totRij, b.kolom + k) : { kenmerk: '', element: '' };
    const inhoud = (formule ? `<calculatedColumnFormula>${esc(formule)}</calculatedColumnFormula>` : '') + totaal.element;
    const begin = `<tableColumn id="${k + 1}" name="${esc(kop).replace(/\n/g, '_x000a_')}"${totaal.kenmerk}`;
    return inhoud === '' ? `${begin}/>` : `${begin}>${inhoud}</tableColumn>`;
  });
};

const tabelXml = (tabel: Tabelbeschrijving, id: number, blad: Bladbeschrijving): string => {
  const laatste = leesBereik(tabel.bereik).totRij + (tabel.totaalrij ? 0 : 1);
  const filter = tabel.bereik.replace(/\d+$/, String(laatste));
  return `<table xmlns="${MAIN}" id="${id}" name="${tabel.naam}" displayName="${tabel.naam}" ref="${tabel.bereik}" ${tabel.totaalrij ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>`
    + `<autoFilter ref="${filter}"/>${lijst('tableColumns', kolommen(tabel, blad))}`
    + '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';
};

/** Adds the list objects of a sheet; answers the element for the sheet. */
export const tabeldelen = (blad: Bladbeschrijving, bladpad: string, pakket: Pakket): string =>
  lijst('tableParts', (blad.tabellen ?? []).map((tabel) => {
    const id = pakket.nummer('table');
    const pad = `xl/tables/table${id}.xml`;
    pakket.voegToe(pad, tabelXml(tabel, id, blad), 'officedocument.spreadsheetml.table');
    return `<tablePart r:id="${pakket.relateer(bladpad, 'table', pad)}"/>`;
  }));
