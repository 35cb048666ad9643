import type { Beeld } from './png';

/** Whether a point belongs to a shape; pixels, the origin is top left. */
export type Vorm = (x: number, y: number) => boolean;

export type Kleur = readonly [rood: number, groen: number, blauw: number];

export interface Laag {
  readonly kleur: Kleur;
  readonly vormen: readonly Vorm[];
}

export const rechthoek = (links: number, boven: number, rechts: number, onder: number): Vorm => (x, y) => x >= links && x < rechts && y >= boven && y < onder;

export const rondeRechthoek = (links: number, boven: number, rechts: number, onder: number, straal: number): Vorm => (x, y) => {
  if (x < links || x >= rechts || y < boven || y >= onder) return false;
  const dx = Math.max(links + straal - x, x - (rechts - straal), 0);
  const dy = Math.max(boven + straal - y, y - (onder - straal), 0);
  return dx * dx + dy * dy <= straal * straal;
};

export const cirkel = (cx: number, cy: number, straal: number): Vorm => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= straal * straal;

export const driehoek = (a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): Vorm => {
  const zijde = ([px, py]: readonly [number, number], [qx, qy]: readonly [number, number], x: number, y: number) => (qx - px) * (y - py) - (qy - py) * (x - px);
  return (x, y) => {
    const kanten = [zijde(a, b, x, y), zijde(b, c, x, y), zijde(c, a, x, y)];
    return kanten.every((k) => k >= 0) || kanten.every((k) => k <= 0);
  };
};

export const zonder = (vorm: Vorm, ...uitsparingen: readonly Vorm[]): Vorm => (x, y) => vorm(x, y) && !uitsparingen.some((u) => u(x, y));

const FIJN = 8;

/** The share of a pixel that the shapes cover, on a grid of 8 × 8 points: shapes on whole pixels stay crisp. */
const dekking = (vormen: readonly Vorm[], x: number, y: number): number => {
  let geraakt = 0;
  for (let i = 0; i < FIJN * FIJN; i++) {
    const px = x + ((i % FIJN) + 0.5) / FIJN;
    const py = y + (Math.floor(i / FIJN) + 0.5) / FIJN;
    if (vormen.some((vorm) => vorm(px, py))) geraakt++;
  }
  return geraakt / (FIJN * FIJN);
};

/** Draws layers over each other on a transparent square of `maat` × `maat` pixels. */
export const teken = (maat: number, lagen: readonly Laag[]): Beeld => {
  const pixels = new Uint8Array(maat * maat * 4);
  for (let i = 0; i < maat * maat; i++) {
    let [rood, groen, blauw, alfa] = [0, 0, 0, 0];
    for (const { kleur, vormen } of lagen) {
      const over = dekking(vormen, i % maat, Math.floor(i / maat));
      const samen = over + alfa * (1 - over);
      if (samen === 0) continue;
      const meng = (nieuw: number, oud: number) => (nieuw * over + oud * alfa * (1 - over)) / samen;
      [rood, groen, blauw, alfa] = [meng(kleur[0], rood), meng(kleur[1], groen), meng(kleur[2], blauw), samen];
    }
    pixels.set([rood, groen, blauw, alfa * 255].map(Math.round), i * 4);
  }
  return { breedte: maat, hoogte: maat, pixels };
};
