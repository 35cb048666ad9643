import { duur, paren } from '../meten.mjs';
import { product } from '../product.mjs';

const TEKENS = 20_000;
const LANGER = 10;

/** Heavy texts: whether checking one that is ten times as long takes ten times as long. */
export const meet = async () => {
  const tabellen = product.gepubliceerdeTabellen(product.utrecht2024.gemeenten);
  const lange = new Map(product.zwareTeksten(TEKENS * LANGER));
  const toets = (tekst) => () => duur(() => { product.toets([{ naam: 'a', tekst }], tabellen); });
  const uitslagen = [];
  for (const [wat, kort] of product.zwareTeksten(TEKENS)) {
    const lang = toets(lange.get(wat));
    const { a, b, verhouding } = await paren({ opwarmen: 1, herhalingen: 2 }, async () => (await lang()) / LANGER, toets(kort));
    uitslagen.push({ wat: `Een zware tekst toetsen, per ${TEKENS.toLocaleString('nl-NL')} tekens (${wat})`, ons: a, ander: b, tegen: 'dezelfde, tien keer zo kort', eenheid: 'ms', verhouding, doel: 2, minstens: false });
  }
  // one row: the heaviest
  return [uitslagen.reduce((zwaarst, u) => (u.verhouding > zwaarst.verhouding ? u : zwaarst))];
};
