const EENHEDEN = ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];

const TOT_TWINTIG = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];

/** The numbers from 1 to 30 in words, as reports write counts of gemeenten. */
export const GETALWOORDEN: ReadonlyMap<string, number> = new Map([
  ...EENHEDEN.slice(1).map((woord, i) => [woord, i + 1] as const),
  ...TOT_TWINTIG.map((woord, i) => [woord, i + 10] as const),
  ['twintig', 20],
  ...EENHEDEN.slice(1).map((woord, i) => [`${woord}${woord.endsWith('e') ? 'ën' : 'en'}twintig`.normalize('NFD').replace(/\p{M}/gu, ''), i + 21] as const),
  ['dertig', 30],
]);

const perWaarde = new Map([...GETALWOORDEN].map(([woord, n]) => [n, woord]));

/** "negen"; a number that has no word here stays in digits. */
export const getalwoord = (n: number): string => perWaarde.get(n) ?? String(n);

const TIENTALLEN = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const TOT_HONDERD: readonly (readonly [string, number])[] = [
  ...EENHEDEN.slice(1).map((woord, i) => [woord, i + 1] as const),
  ...TOT_TWINTIG.map((woord, i) => [woord, i + 10] as const),
  ...TIENTALLEN.flatMap((tien, t) => EENHEDEN.map((een, n) => [`${een}${een === '' ? '' : 'en'}${tien}`, 20 + 10 * t + n] as const)),
];

/** The numbers from 1 to 199 in words without diacritics, as percentages are written out. */
export const PROCENTWOORDEN: ReadonlyMap<string, number> = new Map([...TOT_HONDERD, ['honderd', 100], ...TOT_HONDERD.flatMap(([woord, n]) => [`honderd${woord}`, `honderden${woord}`].map((w) => [w, 100 + n] as const))]);
