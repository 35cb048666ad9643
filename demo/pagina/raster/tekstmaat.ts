const breedten = new Map<string, number>();
let doek: CanvasRenderingContext2D | null | undefined;

/** Pixels that a line of text takes in a font (`italic bold 13px Arial`); estimated where there is no canvas. */
export const tekstbreedte = (tekst: string, font: string): number => {
  const sleutel = `${font} ${tekst}`;
  const bekend = breedten.get(sleutel);
  if (bekend !== undefined) return bekend;
  doek ??= document.createElement('canvas').getContext('2d');
  if (doek) doek.font = font;
  const breedte = doek ? doek.measureText(tekst).width : tekst.length * 7;
  if (breedten.size > 20_000) breedten.clear();
  breedten.set(sleutel, breedte);
  return breedte;
};

/** How many lines a text takes in so many pixels. */
export const regels = (tekst: string, font: string, breedte: number): number =>
  tekst.split('\n').reduce((n, alinea) => {
    let lijnen = 1;
    let vol = 0;
    for (const woord of alinea.split(/(?<=[\s-])/)) {
      const w = tekstbreedte(woord, font);
      if (vol > 0 && vol + w > breedte) {
        lijnen++;
        vol = 0;
      }
      vol += w;
    }
    return n + lijnen;
  }, 0);
