/**
 * A gemeente's share by inhabitants of a number that is divided, rounded up: so it is at least 1. Whole persons, exact.
 * Source: Huisvestingswet 2014, art. 29. The published number is the input; this is only what it is held against.
 *
 * @example
 * naarInwoners(27_300, 3_000, 17_800_000) // 4.6 persons: 5
 */
export const naarInwoners = (teVerdelen: number, inwoners: number, alleInwoners: number): number => {
  const product = teVerdelen * inwoners;
  const rest = product % alleInwoners;
  return (product - rest) / alleInwoners + (rest > 0 ? 1 : 0);
};

/** Whether a taakstelling is what the inhabitants let expect, give or take 1.5 % and 1: no one knows of which day the inhabitants were counted. */
export const pastBijInwoners = (gevonden: number, verwacht: number): boolean => 200 * Math.abs(gevonden - verwacht) <= 3 * verwacht + 200;
