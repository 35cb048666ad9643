import { duur, paren } from '../meten.mjs';
import { stukken } from '../product.mjs';

/** The plainest document of the same length that docx can pack: the same paragraphs and cells, without styles, widths or marks. */
const kaal = ({ Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun }, stuk) => {
  const alinea = (delen) => new Paragraph({ children: delen.map((d) => new TextRun(d.tekst ?? `[${d.wat}]`)) });
  const blok = (b) => {
    if (b.soort === 'tabel') return [alinea([{ tekst: b.bijschrift }]), new Table({ rows: [b.kop.map((tekst) => [{ tekst }]), ...b.rijen.map((r) => r.map((c) => c.inhoud))].map((cellen) => new TableRow({ children: cellen.map((c) => new TableCell({ children: [alinea(c)] })) })) })];
    if (b.soort === 'lijst') return b.punten.map(alinea);
    return b.soort === 'nieuwe pagina' ? [] : [alinea(b.inhoud ?? [{ tekst: b.tekst }])];
  };
  return Packer.toArrayBuffer(new Document({ sections: [{ children: [alinea([{ tekst: stuk.titel }]), ...stuk.blokken.flatMap(blok)] }] }));
};

export const meet = async () => {
  const { brieven, docxVan, docx } = stukken();
  const [eerst] = [brieven()];
  if (eerst.length !== 26) throw new Error(`${eerst.length} letters`);
  let bytes = 0;
  const ons = () =>
    duur(async () => {
      for (const stuk of brieven()) bytes += (await docxVan(stuk)).length;
    });
  const ander = () =>
    duur(async () => {
      for (const stuk of eerst) bytes += (await kaal(docx, stuk)).byteLength;
    });
  const { a, b, verhouding } = await paren({ opwarmen: 2, herhalingen: 9 }, ons, ander);
  if (bytes === 0) throw new Error('nothing was made');
  return [{ wat: '26 toezichtbrieven, van de feiten tot de bestanden', ons: a, ander: b, tegen: 'docx, even lange documenten zonder opmaak', eenheid: 'ms', verhouding, doel: 1.5 }];
};
