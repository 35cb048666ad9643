import type { Bladstaat, Hostblad } from '../blad';
import { Hostfout, ongeldig } from '../fout';
import type { Host } from '../host';
import { magSchrijven } from '../host';
import { tekst, veld } from './args';
import type { Json, Soort } from './soort';

const zet = (b: Hostblad, h: Host, lid: string, deel: Partial<Bladstaat['pagina']>): void => {
  magSchrijven(h, b, lid);
  if (!h.heeftPrinter) throw new Hostfout('GeneralException', 'There is no printer.', lid);
  b.zet({ pagina: { ...b.staat.pagina, ...deel } });
};

const zetMaat = (b: Hostblad, v: Json, h: Host): void => {
  const breed = veld(v, 'horizontalFitToPages');
  if (typeof breed !== 'number' || breed < 1) throw ongeldig('PageLayout.Zoom: alleen op een aantal pagina\u2019s breed.', 'PageLayout.Zoom');
  zet(b, h, 'PageLayout.Zoom', { breed });
};

const richting = (v: Json): string => {
  const r = tekst(v, 'PageLayout.Orientation');
  if (r !== 'Portrait' && r !== 'Landscape') throw ongeldig(`PageLayout.Orientation: ${r} kan niet.`, 'PageLayout.Orientation');
  return r;
};

/** `Excel.PageLayout`: kept, and nothing is printed. */
export const PAGINA: Soort<Hostblad> = {
  naam: 'PageLayout',
  lees: { Orientation: (b) => b.staat.pagina.richting, PaperSize: (b) => b.staat.pagina.papier, Zoom: (b) => ({ horizontalFitToPages: b.staat.pagina.breed }) },
  schrijf: {
    Orientation: (b, v, h) => zet(b, h, 'PageLayout.Orientation', { richting: richting(v) }),
    PaperSize: (b, v, h) => zet(b, h, 'PageLayout.PaperSize', { papier: tekst(v, 'PageLayout.PaperSize') }),
    Zoom: zetMaat,
  },
};
