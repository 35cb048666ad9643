import { Bladlezer } from './blad-lezen';
import type { Celbron } from './celwaarde';
import { leesXml } from './xml';

/** Ends the reading of a worksheet of which no more is asked. */
class Genoeg extends Error {}

/** The cells of the first row that a worksheet part has; what comes after it is not even parsed. */
export const leesEersteRij = (tekst: string, part: string, naam: string, bron: Celbron): Bladlezer['cellen'] => {
  const lezer = new Bladlezer(naam, part, bron, { rijen: 0 });
  try {
    leesXml(tekst, part, {
      open: (tag, p) => lezer.open(tag, p),
      tekst: (t) => lezer.tekst(t),
      sluit: (element, p) => {
        lezer.sluit(element, p);
        if (lezer.posities.rijEinde.lengte > 0) throw new Genoeg();
      },
    });
  } catch (e) {
    if (!(e instanceof Genoeg)) throw e;
  }
  return lezer.cellen;
};
