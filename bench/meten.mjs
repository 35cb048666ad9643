/** The middle of the values; of an even number the mean of the two in the middle. */
export const mediaan = (waarden) => {
  const op = [...waarden].sort((a, b) => a - b);
  const m = op.length >> 1;
  return op.length % 2 === 1 ? op[m] : (op[m - 1] + op[m]) / 2;
};

/** Milliseconds that `werk` takes; it may be asynchronous. */
export const duur = async (werk) => {
  const begin = performance.now();
  await werk();
  return performance.now() - begin;
};

/** Runs `a` and `b` alternately, so that whatever slows the machine down meets both; what each gives, per pair. */
export const omEnOm = async ({ opwarmen, herhalingen }, a, b) => {
  const gegeven = [];
  for (let i = 0; i < opwarmen + herhalingen; i++) gegeven.push({ a: await a(), b: await b() });
  return gegeven.slice(opwarmen);
};

/** The medians of both, and as ratio the median of the ratios a / b per pair: not the ratio of the medians. */
export const vergelijk = (tijden) => ({ a: mediaan(tijden.map((t) => t.a)), b: mediaan(tijden.map((t) => t.b)), verhouding: mediaan(tijden.map((t) => t.a / t.b)) });

/** Compares two pieces of work that each give their milliseconds. */
export const paren = async (opties, a, b) => vergelijk(await omEnOm(opties, a, b));

/** Throws unless both lists hold the same values: two answers that differ are not worth a race. */
export const eisGelijk = (wat, a, b) => {
  if (a.length === 0 || a.length !== b.length) throw new Error(`${wat}: ${a.length} against ${b.length} results`);
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) throw new Error(`${wat}: row ${i} gives ${a[i]} against ${b[i]}`);
};
