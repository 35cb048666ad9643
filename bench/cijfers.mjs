import { product } from './product.mjs';

/** An empty cell, in a column of numbers. */
export const LEEG = -2147483648;

/** A small seeded generator (mulberry32): the same figures in every run. */
const willekeur = (zaad) => () => {
  zaad = (zaad + 0x6d2b79f5) | 0;
  let t = Math.imul(zaad ^ (zaad >>> 15), 1 | zaad);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

const KOLOMMEN = ['jaar', 'helft', 'taakstelling', 'herverdeling', 'beginstand', 'realisatie', 'tijdigBeschikbaar', 'vorigeTrede'];

/** How often each vorige trede occurs, in hundredths: much as in the published tables, with some of 5 and 6. */
const TREDEN = [40, 40, 12, 5, 2, 1].flatMap((keren, i) => Array(keren).fill(i + 1));

/**
 * Made-up figures as columns, in proportions like the published ones: mostly no herverdeling, one row in ten with a
 * koppelingstekort, one in twenty without a vorige trede. `vanaf` and `jaren` say which half-years, so which kader judges.
 */
export const maakKolommen = (aantal, { vanaf = 2021, jaren = 6, zaad = 20240101 } = {}) => {
  const r = willekeur(zaad);
  const tussen = (van, tot) => van + Math.floor(r() * (tot - van + 1));
  const k = Object.fromEntries(KOLOMMEN.map((naam) => [naam, new Int32Array(aantal)]));
  for (let i = 0; i < aantal; i++) {
    k.jaar[i] = tussen(vanaf, vanaf + jaren - 1);
    k.helft[i] = tussen(1, 2);
    k.taakstelling[i] = tussen(8, 240);
    k.herverdeling[i] = r() < 0.05 ? LEEG : r() < 0.7 ? 0 : tussen(-5, 5);
    k.beginstand[i] = Math.round(k.taakstelling[i] * (r() * 1.4 - 0.4));
    const opgave = k.taakstelling[i] + k.beginstand[i];
    k.tijdigBeschikbaar[i] = r() < 0.1 ? Math.round(opgave * (0.6 + r() * 0.5)) : LEEG;
    k.realisatie[i] = Math.round(opgave * r() * 1.2);
    k.vorigeTrede[i] = r() < 0.05 ? LEEG : TREDEN[tussen(0, TREDEN.length - 1)];
  }
  return { aantal, ...k };
};

const LEGE_CEL = { ontbreekt: 'leeg' };
const cel = (waarde) => (waarde === LEEG ? LEGE_CEL : waarde);

/** The same figures as the engine takes them from a table with these columns. */
export const maakDossiers = (k) => {
  const { gemeenten } = product.utrecht2024;
  return Array.from({ length: k.aantal }, (_, i) => ({
    gemeente: gemeenten[i % gemeenten.length].naam,
    periode: { jaar: k.jaar[i], helft: k.helft[i] },
    taakstelling: k.taakstelling[i],
    herverdeling: cel(k.herverdeling[i]),
    beginstand: k.beginstand[i],
    realisatie: k.realisatie[i],
    tijdigBeschikbaar: cel(k.tijdigBeschikbaar[i]),
    vorigeTrede: k.vorigeTrede[i] === LEEG ? LEGE_CEL : { trede: k.vorigeTrede[i], herkomst: 'opgegeven' },
  }));
};
