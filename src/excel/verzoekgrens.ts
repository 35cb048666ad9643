/** A request and an answer stay below what Excel takes and hands over at once (5 MB), in characters. */
export const HOOGSTENS = 4_000_000;

/** No fraction has more characters; to write each out only to count them would cost as much as to hand it over. */
const BREUK = 24;

/** The characters of a grid on the wire, at most: each value with its quotes, its comma and what escapes them. */
export const lengteVan = (rooster: ReadonlyArray<ReadonlyArray<string | number>>): number => {
  let lengte = 0;
  for (const rij of rooster) for (const v of rij) lengte += (typeof v === 'string' || Number.isInteger(v) ? `${v}`.length : BREUK) + 4;
  return lengte;
};
