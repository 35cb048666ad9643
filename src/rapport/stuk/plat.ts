import { leesbaar } from './leesbaar';
import { alsTekst, type Blok, type Inhoud, type Stuk } from './stuk';

const alsRegel = (z: Inhoud): string => leesbaar(alsTekst(z));

const blokregels = (b: Blok): readonly string[] => {
  switch (b.soort) {
    case 'kop':
      return [leesbaar(b.tekst)];
    case 'alinea':
      return [alsRegel(b.inhoud)];
    case 'lijst':
      return [b.punten.map((p) => `- ${alsRegel(p)}`).join('\n')];
    case 'tabel':
      return [[leesbaar(b.bijschrift), b.kop.map(leesbaar).join('\t'), ...b.rijen.map((r) => r.map((c) => alsRegel(c.inhoud)).join('\t'))].join('\n')];
    case 'nieuwe pagina':
      return [];
  }
};

/** A document as plain text, to paste or to search: blocks with a blank line between them, cells with a tab. */
export const platteTekst = (stuk: Stuk): string => [leesbaar(stuk.titel), ...stuk.blokken.flatMap(blokregels)].join('\n\n');
