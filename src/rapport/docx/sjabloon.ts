import { patchDocument, PatchType, TextRun } from 'docx';
import { leesbaar } from '../stuk/leesbaar';
import type { Blok, Inhoud, Plaatsen } from '../stuk/stuk';
import { blokkenVan } from './blokken';
import { zonderTijd } from './ziptijd';

/** What a table takes, in twips: between margins of an inch on A4, whatever those of the template are. */
const BREEDTE = 9026;

/** Text from a sheet that looks like a place of a template is text. */
const zonderPlaats = (t: string): string => t.replaceAll('{{', '{\u200b{');

const schoon = (z: Inhoud): Inhoud => z.map((d) => (d.soort === 'tekst' ? { ...d, tekst: zonderPlaats(d.tekst) } : { ...d, wat: zonderPlaats(d.wat) }));

const schoonBlok = (b: Blok): Blok => {
  switch (b.soort) {
    case 'kop':
      return { ...b, tekst: zonderPlaats(b.tekst) };
    case 'alinea':
      return { ...b, inhoud: schoon(b.inhoud) };
    case 'lijst':
      return { ...b, punten: b.punten.map(schoon) };
    case 'tabel':
      return { ...b, bijschrift: zonderPlaats(b.bijschrift), kop: b.kop.map(zonderPlaats), rijen: b.rijen.map((r) => r.map((c) => ({ ...c, inhoud: schoon(c.inhoud) }))) };
    case 'nieuwe pagina':
      return b;
  }
};

/** A template with its places filled in; places that are not among `plaatsen` stay as they are. The rest of it stays as its maker left it. */
export const vulSjabloon = async (sjabloon: Uint8Array, { teksten, blokken }: Plaatsen): Promise<Uint8Array> => {
  const patches = {
    ...Object.fromEntries(Object.entries(teksten).map(([naam, t]) => [naam, { type: PatchType.PARAGRAPH, children: [new TextRun(zonderPlaats(leesbaar(t)))] }])),
    ...Object.fromEntries(Object.entries(blokken).map(([naam, b]) => [naam, { type: PatchType.DOCUMENT, children: [...blokkenVan(b.map(schoonBlok), BREEDTE, 'streep')] }])),
  };
  return zonderTijd(await patchDocument({ outputType: 'uint8array', data: sjabloon, patches, trimPlaceholders: true }));
};
