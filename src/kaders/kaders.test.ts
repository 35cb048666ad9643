import { kaders, utrecht2021 } from '.';
import { briefgegevensVan } from './brieven';
import { contacttermijnen } from './contacten';
import { huisvestingswet } from './huisvestingswet';
import { trajectVan } from './trajecten';
import { criteriaVan } from '../tekst';

/** Relative luminance of RRGGBB (WCAG 2.1). */
const helderheid = (kleur: string): number => {
  const kanaal = (i: number) => {
    const c = parseInt(kleur.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * kanaal(0) + 0.7152 * kanaal(2) + 0.0722 * kanaal(4);
};

const contrast = (a: string, b: string): number => {
  const [donker = 0, licht = 0] = [helderheid(a), helderheid(b)].sort((x, y) => x - y);
  return (licht + 0.05) / (donker + 0.05);
};

test('black on white is 21 : 1', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 10);
});

test('ids of kaders are unique', () => {
  expect(kaders.map((k) => k.id)).toEqual(['utrecht-2021-2024', 'utrecht-2024']);
});

describe.each(kaders.map((k) => [k.id, k] as const))('%s', (_, kader) => {
  test('six treden in order, with colours that can be read', () => {
    expect(kader.treden.map((t) => t.trede)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(kader.treden.map((t) => t.vulling)).size).toBe(6);
    for (const t of kader.treden) {
      expect(`${t.vulling} ${t.letter}`).toMatch(/^[0-9A-F]{6} [0-9A-F]{6}$/);
      expect(contrast(t.vulling, t.letter)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('ids are unique over criteria, ladder, voorbehouden and the steps of the arithmetic', () => {
    const ids = [...criteriaVan(kader).keys(), ...kader.ladder.map((r) => r.id), ...kader.voorbehouden.map((v) => v.id), ...Object.keys(kader.rekenregels), 'kader', 'uitkomst'];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('one criterion per id, and the ladder asks only what the kader lists', () => {
    const gebruikt = [...kader.ladder, ...kader.voorbehouden].flatMap((r) => r.als.map((v) => v.criterium));
    for (const c of gebruikt) expect(criteriaVan(kader).get(c.id)).toBe(c);
    for (const c of kader.ladder.flatMap((r) => r.als.map((v) => v.criterium))) expect(kader.criteria).toContain(c);
    for (const c of kader.criteria) expect(gebruikt).toContain(c);
  });

  test('the ladder does not ask for what it gives: the trede', () => {
    const gevraagd = kader.criteria.flatMap((c) => (c.soort === 'bekend' ? [c.grootheid] : [c.links, c.rechts]));
    expect(gevraagd).toContain('beoordeeldeEindstand');
    expect(gevraagd).not.toContain('trede');
  });

  test('every rule has its source in both its title and place, and a derived one its reading in two languages', () => {
    const regels = [kader.geldigheid, ...Object.values(kader.rekenregels), ...[...criteriaVan(kader).values(), ...kader.ladder, ...kader.voorbehouden].map((r) => r.herleiding)];
    expect(regels.length).toBeGreaterThan(15);
    for (const r of regels) {
      expect(r.bron.titel.length).toBeGreaterThan(20);
      expect(r.bron.vindplaats).not.toBe('');
      expect(r.uitleg === undefined ? [] : [r.uitleg.nl === '', r.uitleg.en === '']).toEqual(r.lezing === 'afgeleid' ? [false, false] : []);
    }
  });

  test('outcomes stay on the ladder', () => {
    const treden = kader.ladder.flatMap(({ dan }) => (dan.soort === 'trede' ? [dan.trede] : dan.soort === 'vanaf vorige' ? [dan.minstens, dan.hoogstens] : []));
    expect(treden.filter((t) => t < 1 || t > 6)).toEqual([]);
  });

  test('the 26 gemeenten, each with a name and a CBS code of its own', () => {
    expect(kader.gemeenten).toBe(utrecht2021.gemeenten);
    expect([kader.gemeenten.length, new Set(kader.gemeenten.map((g) => g.cbsCode)).size]).toEqual([26, 26]);
    const namen = kader.gemeenten.flatMap((g) => [g.naam, ...(g.ookBekendAls ?? [])]);
    expect(new Set(namen.map((n) => n.toLowerCase())).size).toBe(namen.length);
    expect(kader.gemeenten.filter((g) => g.ookProvincie === true).map((g) => g.naam)).toEqual([kader.provincie]);
    for (const g of kader.gemeenten) expect(g.cbsCode).toMatch(/^GM\d{4}$/);
  });
});

test('what is not of a kader has its source too: the law, and how often a toezichthouder speaks with a gemeente', () => {
  expect(Object.entries(huisvestingswet).map(([naam, h]) => [naam, h.lezing, h.bron.titel, h.bron.vindplaats])).toEqual([
    ['aandeel', 'letterlijk', 'Huisvestingswet 2014', 'artikel 29'],
    ['speling', 'afgeleid', 'Huisvestingswet 2014', 'artikel 29'],
    ['herverdeling', 'letterlijk', 'Huisvestingswet 2014', 'artikel 29, tweede lid'],
  ]);
  expect(Object.values(contacttermijnen).map((h) => [h.lezing, /Rolinvulling: vervolg/.test(h.bron.vindplaats)])).toEqual([['afgeleid', true], ['afgeleid', true]]);
  for (const { uitleg } of [huisvestingswet.speling, contacttermijnen.gesprek, contacttermijnen.contact]) expect([uitleg?.nl ?? '', uitleg?.en ?? ''].every((u) => /onze lezing|our reading/.test(u))).toBe(true);
});

test('a kader that has no trajectory has no steps', () => expect(trajectVan({ ...utrecht2021, id: 'een ander' })).toEqual([]));

test.each(kaders.map((k) => [k.id, k] as const))('%s: a letter has words for every step of the trajectory, and announces none that is not one', (_, kader) => {
  const stappen = trajectVan(kader).map((s) => s.id);
  const { traject, gevolgen } = briefgegevensVan(kader);
  expect(traject.map((z) => z.stap)).toEqual(stappen);
  expect([...new Set(gevolgen.flatMap((g) => g.stap ?? []))].sort()).toEqual(['beroep', 'besluit', 'indeplaatsstelling', 'vooraankondiging-gepubliceerd', 'vooraankondiging-raad']);
  for (const { trede, stap } of gevolgen) if (stap !== undefined) expect(trajectVan(kader).find((s) => s.id === stap)?.trede).toBe(trede);
});
