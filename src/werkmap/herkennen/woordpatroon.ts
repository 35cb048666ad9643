/**
 * Words to look for: `'incl*|met'` is "a word that starts with incl, or the word met".
 * A `*` stands before or behind a word, never inside it.
 */
export type Patroon = string;

export type Woordtest = (woord: string) => boolean;

const eenWoord = (patroon: string): Woordtest => {
  const kern = patroon.replaceAll('*', '');
  const voor = patroon.startsWith('*');
  const achter = patroon.endsWith('*');
  if (voor && achter) return (woord) => woord.includes(kern);
  if (voor) return (woord) => woord.endsWith(kern);
  return achter ? (woord) => woord.startsWith(kern) : (woord) => woord === kern;
};

/** Makes the test of a word against a pattern. */
export const woordtest = (patroon: Patroon): Woordtest => {
  const tests = patroon.split('|').map(eenWoord);
  return (woord) => tests.some((test) => test(woord));
};
