import { paren } from '../meten.mjs';
import { office } from '../product.mjs';

const N = 10_000;

/** Through office.js' own function runtime: from the moment that Excel's half puts the questions until it has every answer. */
export const meet = async () => {
  const { opstelling } = office();
  const trede = await opstelling('TREDE', N);
  const tel = await opstelling('TEL', N);
  const tabel = await opstelling('BEOORDEEL', N);
  const heen = await opstelling('HEEN', N);
  let n = 0;
  const ren = (meting) => () => meting((n += 1));
  const los = await paren({ opwarmen: 1, herhalingen: 5 }, ren(trede), ren(tel));
  // one call of 10,000 rows warms no code up as 10,000 calls do
  const ineen = await paren({ opwarmen: 5, herhalingen: 7 }, ren(trede), ren(tabel));
  const kaal = await paren({ opwarmen: 5, herhalingen: 7 }, ren(trede), ren(heen));
  return [
    { wat: '10.000 keer IBT.TREDE', ons: los.a, ander: los.b, tegen: 'een functie die twee getallen optelt', eenheid: 'ms', verhouding: los.verhouding, doel: 3, minstens: false },
    { wat: 'IBT.BEOORDEEL over 10.000 rijen', ons: ineen.b, ander: ineen.a, tegen: '10.000 keer IBT.TREDE', eenheid: 'ms', verhouding: ineen.verhouding, doel: 20, minstens: true },
    { wat: 'hetzelfde bereik heen en hetzelfde antwoord terug, zonder iets te doen', ons: kaal.b, ander: kaal.a, tegen: '10.000 keer IBT.TREDE', eenheid: 'ms', verhouding: kaal.verhouding, minstens: true },
  ];
};
