import * as excel from '../../src/excel/functies/functies';
import { kaders } from '../../src/kaders';
import { foutenTekst, maakFuncties, type Dossierargumenten, type Functieuitkomst } from '../../src/werkmap/functies';
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

const alleNegen = ([p, t, b, r, v, h, x, k, g]: Dossierargumenten) => [p, t, b, r, v, h, x, k, g] as const;

test.each(draagbareGevallen().draagbaar.map((d) => [d.geval.naam, d.argumenten] as const))('what Excel calls hands every argument on, %s', async (_, a) => {
  const [, taakstelling, beginstand, realisatie, vorigeTrede, herverdeling] = a;
  expect(vanExcel(() => excel.trede(...a))).toEqual(vanPuur(f.trede(...a)));
  for (const onderdeel of [undefined, 'basis']) expect(vanExcel(() => excel.toelichting(...alleNegen(a), onderdeel))).toEqual(vanPuur(f.toelichting(...alleNegen(a), onderdeel)));
  for (const dag of ['1-6', '1-12'].map((d) => `${d}-${String(a[0]).slice(0, 4)}`)) {
    const u = f.prognose(dag, 40, ...a);
    expect(await excel.prognose(dag, 40, ...a)).toEqual(u.gelukt ? u.waarde : [[foutenTekst(u.fouten, 'nl')]]);
  }
  for (const doel of [1, 2, 'niet omhoog']) expect(vanExcel(() => excel.nodig(doel, ...a))).toEqual(vanPuur(f.nodig(doel, ...a)));
  expect(vanExcel(() => excel.totaalopgave(taakstelling, beginstand, herverdeling))).toEqual(vanPuur(f.totaalopgave(taakstelling, beginstand, herverdeling)));
  expect(vanExcel(() => excel.eindstand(taakstelling, beginstand, realisatie, herverdeling))).toEqual(vanPuur(f.eindstand(taakstelling, beginstand, realisatie, herverdeling)));
  expect(vanExcel(() => excel.percentage(realisatie, taakstelling))).toEqual(vanPuur(f.percentage(realisatie, taakstelling)));
  expect(vanExcel(() => excel.tredenaam(vorigeTrede, a[0]))).toEqual(vanPuur(f.tredenaam(vorigeTrede, a[0])));
});
