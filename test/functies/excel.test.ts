import * as excel from '../../src/excel/functies/functies';
import { kaders } from '../../src/kaders';
import { foutenTekst, maakFuncties, type Functieuitkomst } from '../../src/werkmap/functies';
import { draagbareGevallen } from './gevallen';

const f = maakFuncties(kaders, 'nl');

/** The value, or the sentence of the error. */
const vanExcel = (doe: () => number | string): unknown => {
  try {
    return doe();
  } catch (fout) {
    return fout instanceof Error ? fout.message : fout;
  }
};
const vanPuur = (u: Functieuitkomst<number | string>): unknown => (u.gelukt ? u.waarde : foutenTekst(u.fouten, 'nl'));

test.each(draagbareGevallen().draagbaar.map((d) => [d.geval.naam, d.argumenten] as const))('what Excel calls hands every argument on, %s', (_, a) => {
  const [, taakstelling, beginstand, realisatie, vorigeTrede, herverdeling] = a;
  expect(vanExcel(() => excel.trede(...a))).toEqual(vanPuur(f.trede(...a)));
  expect(excel.toelichting(...a)).toBe(f.toelichting(...a));
  for (const doel of [1, 2, 'niet omhoog']) expect(vanExcel(() => excel.nodig(doel, ...a))).toEqual(vanPuur(f.nodig(doel, ...a)));
  expect(vanExcel(() => excel.totaalopgave(taakstelling, beginstand, herverdeling))).toEqual(vanPuur(f.totaalopgave(taakstelling, beginstand, herverdeling)));
  expect(vanExcel(() => excel.eindstand(taakstelling, beginstand, realisatie, herverdeling))).toEqual(vanPuur(f.eindstand(taakstelling, beginstand, realisatie, herverdeling)));
  expect(vanExcel(() => excel.percentage(realisatie, taakstelling))).toEqual(vanPuur(f.percentage(realisatie, taakstelling)));
  expect(vanExcel(() => excel.tredenaam(vorigeTrede, a[0]))).toEqual(vanPuur(f.tredenaam(vorigeTrede, a[0])));
});
