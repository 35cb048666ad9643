import { maakDossiers, maakKolommen } from '../cijfers.mjs';
import { duur, paren } from '../meten.mjs';
import { product } from '../product.mjs';

const { beoordeel, kaders } = product;
const VEEL = 1_000_000;
const WEINIG = 1_000;
const KEREN = 200;

let stappen = 0;
/** Assesses with onderbouwing and lets every result go. */
const loop = (dossiers) => {
  for (const d of dossiers) stappen += beoordeel(d, kaders).onderbouwing.length;
};

export const meet = async () => {
  const alle = maakDossiers(maakKolommen(VEEL));
  const eerste = alle.slice(0, WEINIG);
  const veel = async () => (await duur(() => loop(alle))) / VEEL;
  const weinig = async () =>
    (await duur(() => {
      for (let i = 0; i < KEREN; i++) loop(eerste);
    })) / (WEINIG * KEREN);
  const { a, b, verhouding } = await paren({ opwarmen: 1, herhalingen: 5 }, veel, weinig);
  if (stappen === 0) throw new Error('no onderbouwing was made');
  return [{ wat: 'Per rij bij 1.000.000 rijen', ons: a * 1e3, ander: b * 1e3, tegen: 'hetzelfde bij 1.000 rijen', eenheid: 'µs', verhouding, doel: 1.5, minstens: false }];
};
