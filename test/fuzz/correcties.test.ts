import { kaders, utrecht2024 } from '../../src/kaders';
import { celVan, type Werkmap } from '../../src/werkmap/blad';
import { leestAnders, planCorrecties, tabellenNa, vergelijk, werkmapNa } from '../../src/werkmap/correcties';
import { herken } from '../../src/werkmap/herkennen';
import { neemOver } from '../hulp/voerUit';
import { maakToeval, maakWerkmap } from './rooster';

const ZADEN = 300;

const lees = (w: Werkmap) => herken(w, utrecht2024.gemeenten, {});

/** Any two grids that can be read; gives how many figures were taken over. */
const houdNaastElkaar = (eigen: Werkmap, nieuw: Werkmap): number => {
  const [ons, hun] = [lees(eigen), lees(nieuw)];
  if (!ons.gelukt || !hun.gelukt) return 0;
  const v = vergelijk({ tabellen: ons.tabellen }, { tabellen: hun.tabellen }, kaders);
  const planning = planCorrecties(v.correcties, v.correcties);
  expect(planning.geschreven.length + planning.geweigerd.length).toBe(v.correcties.length);
  for (const p of planning.plannen) {
    const blad = eigen.bladen.find((b) => b.naam === p.blad);
    for (const c of p.cellen) expect(blad === undefined ? 'no sheet' : celVan(blad, c.rij, c.kolom)).toEqual(c.van);
  }
  const na = neemOver(eigen, planning.plannen);
  const verschil = leestAnders(tabellenNa(ons.tabellen, planning.geschreven), lees(werkmapNa(eigen, ons.tabellen, planning.plannen, planning.geschreven)));
  if (verschil !== null) return 0;
  const opnieuw = lees(na);
  if (!opnieuw.gelukt) throw new Error('what was said to read well does not');
  const over = vergelijk({ tabellen: opnieuw.tabellen }, { tabellen: hun.tabellen }, kaders).correcties;
  const sleutel = (c: (typeof over)[number]): string => `${c.plaats.blad}!${c.plaats.adres}`;
  const geschreven = new Set(planning.geschreven.map(sleutel));
  expect(over.filter((c) => geschreven.has(sleutel(c))).map(sleutel)).toEqual([]);
  return planning.geschreven.length;
};

/** The same workbook with about a third of its numbers changed. */
const metAndereCijfers = (w: Werkmap, toeval: () => number): Werkmap => ({
  bladen: w.bladen.map((b) => ({ ...b, cellen: b.cellen.map((rij) => rij?.map((c) => (typeof c === 'number' && toeval() < 0.3 ? c + Math.floor(toeval() * 9) - 4 : c))) })),
});

test('any two grids can be held side by side: what was taken over is the same afterwards, and no cell that was refused is touched', () => {
  const toeval = maakToeval(20_241_130);
  let geschreven = 0;
  for (let zaad = 1; zaad <= ZADEN; zaad += 1) {
    const eigen = maakWerkmap(zaad);
    geschreven += houdNaastElkaar(eigen, maakWerkmap(zaad + 1)) + houdNaastElkaar(eigen, metAndereCijfers(eigen, toeval));
  }
  expect(geschreven).toBeGreaterThan(35);
});
