/** Excel measures in points; a point is 4/3 pixel. */
export const puntpixels = (punten: number): number => Math.round((punten * 4) / 3);

export const pixelpunten = (pixels: number): number => (pixels * 3) / 4;
