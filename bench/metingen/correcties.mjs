import { duur, paren } from '../meten.mjs';
import { product } from '../product.mjs';

const HALFJAREN = Array.from({ length: 20 }, (_, i) => `${2021 + (i >> 1)}-${(i % 2) + 1}`);

/** A name for each gemeente of the country: of Utrecht as they are called, the others made up. */
const GEMEENTEN = Array.from({ length: 342 }, (_, i) => product.utrecht2024.gemeenten[i] ?? { naam: `Plaats ${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}`, cbsCode: `GM9${i}` });

/** A sheet for each half-year; `anders` is added to the realisatie of one row in seven. */
const werkmap = (anders) => product.maakXlsx({
  titel: 'land',
  bladen: HALFJAREN.map((p) => ({
    naam: p,
    rijen: [
      ['Gemeente', `Trede ${p}`, `Achterstand begin ${p}`, `Taakstelling ${p}`, `Realisatie cumulatief ${p}`],
      ...GEMEENTEN.map(({ naam }, i) => [naam, 1 + (i % 4), i % 60, 60 + (i % 90), 55 + (i % 70) + (i % 7 === 0 ? anders : 0)]),
    ],
  })),
});

const lees = (bytes) => {
  const gelezen = product.leesPakket(bytes);
  if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fout));
  return gelezen.pakket.werkmap;
};

export const meet = async () => {
  const [eigen, nieuw] = [werkmap(0), werkmap(1)];
  const kaders = product.kaders.map((k) => ({ ...k, gemeenten: GEMEENTEN }));
  let correcties = 0;
  const ons = () => {
    const [ons, hun] = [lees(eigen), lees(nieuw)];
    return duur(() => {
      const [a, b] = [product.herken(ons, GEMEENTEN, {}), product.herkenBron(hun, GEMEENTEN, {})];
      if (!a.gelukt || !b.gelukt) throw new Error(JSON.stringify([a.fouten, b.fouten]));
      correcties = product.vergelijk({ tabellen: a.tabellen }, { tabellen: b.tabellen }, kaders).correcties.length;
    });
  };
  const ander = () => duur(() => { lees(eigen); lees(nieuw); });
  const { a, b, verhouding } = await paren({ opwarmen: 2, herhalingen: 9 }, ons, ander);
  if (correcties !== Math.ceil(342 / 7) * HALFJAREN.length) throw new Error(`${correcties} corrections`);
  return [{ wat: 'Twee werkmappen vergelijken, 342 gemeenten × 20 halfjaren', ons: a, ander: b, tegen: 'dezelfde twee lezen', eenheid: 'ms', verhouding, doel: 2, minstens: false }];
};
