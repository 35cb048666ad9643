import { alsTekst, type Blok, type Stuk } from './stuk';

const blokregels = (b: Blok): readonly string[] => {
  switch (b.soort) {
    case 'kop':
      return [b.tekst];
    case 'alinea':
      return [alsTekst(b.inhoud)];
    case 'lijst':
      return [b.punten.map((p) => `- ${alsTekst(p)}`).join('\n')];
    case 'tabel':
      return [[b.bijschrift, ...(b.kop === null ? [] : [b.kop.join('\t')]), ...b.rijen.map((r) => r.map((c) => alsTekst(c.inhoud)).join('\t'))].join('\n')];
    case 'nieuwe pagina':
      return [];
  }
};

/** A document as plain text, to paste or to search: blocks with a blank line between them, cells with a tab. */
export const platteTekst = (stuk: Stuk): string => [stuk.titel, ...stuk.blokken.flatMap(blokregels)].join('\n\n');
