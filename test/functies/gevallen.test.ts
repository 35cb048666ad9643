import { beoordeel, kiesKader, percentage, type Dossier } from '../../src/engine';
import { kaders } from '../../src/kaders';
import { toelichting } from '../../src/tekst';
import { maakFuncties } from '../../src/werkmap/functies';
import { NIET_VAN_TOEPASSING } from '../../src/werkmap/plannen/fractie';
import { draagbareGevallen, vanEngine, vanFunctie } from './gevallen';

const f = maakFuncties(kaders, 'nl');
const { draagbaar, weggelaten } = draagbareGevallen();

test('nearly every case can be asked as a formula; these cannot', () => {
  expect(draagbaar.length).toBeGreaterThan(500);
  expect(weggelaten).toEqual({
    'a date among the figures: it arrives as a plain number': 1,
    'the taakstelling is given with herverdeling or as the totaalopgave': 14,
  });
});

test.each(draagbaar.map((d) => [d.geval.naam, d] as const))('TREDE, %s', (_, { geval, argumenten }) => {
  expect(vanFunctie(f.trede(...argumenten))).toEqual(vanEngine(geval.dossier));
});

test.each(draagbaar.map((d) => [d.geval.naam, d] as const))('the figures, %s', (_, { geval, argumenten }) => {
  const [, taakstelling, beginstand, realisatie, , herverdeling] = argumenten;
  const g = beoordeel(geval.dossier, kaders).grootheden;
  const opgave = f.totaalopgave(taakstelling, beginstand, herverdeling);
  const eind = f.eindstand(taakstelling, beginstand, realisatie, herverdeling);
  expect(opgave.gelukt ? opgave.waarde : null).toBe(g.totaalopgave);
  expect(eind.gelukt ? eind.waarde : null).toBe(g.eindstand);
  if (!opgave.gelukt || g.realisatie === null) return;
  const deel = f.percentage(realisatie, String(opgave.waarde));
  const verwacht = percentage(g.realisatie, g.totaalopgave);
  expect(deel).toEqual({ gelukt: true, waarde: verwacht === null ? NIET_VAN_TOEPASSING : verwacht / 100 });
});

/** As a formula knows it: no gemeente, and a vorige trede of which nothing more is known. */
const alsFormule = ({ vorigeTrede, ...d }: Dossier): Dossier =>
  vorigeTrede === undefined || !('trede' in vorigeTrede) ? { ...d, ...(vorigeTrede === undefined ? {} : { vorigeTrede }) } : { ...d, vorigeTrede: { trede: vorigeTrede.trede, herkomst: 'opgegeven' } };

test('TOELICHTING says what the assessment says, and adds only that a 0 may be blank', () => {
  for (const { geval, argumenten } of draagbaar.filter(({ geval: g }) => vanEngine(g.dossier) === g.verwacht.trede)) {
    const b = beoordeel(alsFormule(geval.dossier), kaders);
    const zonderLeeg = { ...b, bevindingen: b.bevindingen.filter((x) => x.code !== 'HERVERDELING_LEEG') };
    const uitleg = f.toelichting(...argumenten);
    expect(uitleg.gelukt && uitleg.waarde.startsWith(toelichting(zonderLeeg, kiesKader(kaders, geval.dossier.periode), 'nl'))).toBe(true);
  }
});
