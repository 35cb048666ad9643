import { schrijfPng } from './png';
import { cirkel, driehoek, rechthoek, rondeRechthoek, teken, zonder, type Kleur, type Vorm } from './teken';

/** The sizes that Excel asks for, in pixels. */
export const MATEN = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const BLAUW: Kleur = [24, 84, 148];
const WIT: Kleur = [255, 255, 255];

/** A drawing on a square of 16 units; `p` puts a length in units on a whole pixel. */
type Tekening = (p: (eenheden: number) => number, maat: number) => readonly Vorm[];

const ladder: Tekening = (p, maat) => {
  const stijl = p(2);
  const [links, rechts] = [p(3), maat - p(3)];
  const sporten = [3, 7, 11].map((y) => rechthoek(links, p(y), rechts, p(y) + stijl));
  return [rechthoek(links, p(1), links + stijl, maat - p(1)), rechthoek(rechts - stijl, p(1), rechts, maat - p(1)), ...sporten];
};

const venster: Tekening = (p, maat) => {
  const rand = p(1);
  const [links, boven] = [p(2), p(3)];
  const [rechts, onder] = [maat - links, maat - boven];
  return [zonder(rechthoek(links, boven, rechts, onder), rechthoek(links + rand, boven + rand, rechts, onder - rand)), rechthoek(p(9), boven, rechts, onder)];
};

const toelichting: Tekening = (p) => {
  const dik = p(2);
  const links = p(7);
  return [
    rechthoek(links, p(3), links + dik, p(3) + dik),
    rechthoek(links - p(1), p(6), links + dik, p(6) + p(1)),
    rechthoek(links, p(6), links + dik, p(13)),
    rechthoek(links - p(1), p(13) - p(1), links + dik + p(1), p(13)),
  ];
};

const herstel: Tekening = (p, maat) => {
  const e = maat / 16;
  const [x, y] = [p(8), p(9)];
  const boog = zonder(cirkel(x, y, 5 * e), cirkel(x, y, 3 * e), rechthoek(0, y - 6 * e, x, y + 2 * e), rechthoek(0, y, x - 0.5 * e, maat));
  const schacht = rechthoek(p(4), y - 5 * e, x, y - 3 * e);
  return [boog, schacht, driehoek([p(1.5), y - 4 * e], [p(6), y - 8 * e], [p(6), y])];
};

const TEKENINGEN: Readonly<Record<string, Tekening>> = { icon: ladder, 'icon-deelvenster': venster, 'icon-toelichting': toelichting, 'icon-herstel': herstel };

/** Every icon as a PNG file, by its name in `assets/`: a white drawing on a blue tile, readable on a light and a dark ribbon. */
export const iconen = (): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(
    Object.entries(TEKENINGEN).flatMap(([naam, tekening]) =>
      MATEN.map((maat) => {
        const tegel = rondeRechthoek(0, 0, maat, maat, (maat * 2.5) / 16);
        const vormen = tekening((eenheden) => Math.round((eenheden * maat) / 16), maat);
        return [`${naam}-${maat}.png`, schrijfPng(teken(maat, [{ kleur: BLAUW, vormen: [tegel] }, { kleur: WIT, vormen }]))] as const;
      }),
    ),
  );
