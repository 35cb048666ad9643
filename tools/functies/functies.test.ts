import { JSDOM } from 'jsdom';
import { kaders } from '../../src/kaders';
import { foutenTekst, maakFuncties, type Functiefout, type Functies } from '../../src/werkmap/functies';
import { formule } from './hulppagina';
import { functiebestanden } from './maak';
import { functieteksten, leesDeclaraties } from './metadata';
import { FUNCTIENAMEN, type Functienaam, type Voorbeeld, type Voorbeeldargument } from './soorten';

const HOST = 'https://voorbeeld.nl/ibt';
const bestanden = functiebestanden(HOST);
const TALEN = ['nl', 'en'] as const;

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: ReadonlyArray<{ readonly name: string; readonly description: string; readonly type: string; readonly dimensionality?: string; readonly optional?: boolean }>;
    readonly result: { readonly type?: string; readonly dimensionality?: string };
  }>;
}

const metadataVan = (taal: 'nl' | 'en'): Metadata => JSON.parse(bestanden[`functies.${taal}.json`] ?? '') as Metadata;

/** The signature as formulas in workbooks rest on it. */
const VORMEN: Readonly<Record<Functienaam, string>> = {
  TOTAALOPGAVE: 'taakstelling beginstand [herverdeling] → number',
  EINDSTAND: 'taakstelling beginstand realisatie [herverdeling] → number',
  TREDE: 'halfjaar taakstelling beginstand realisatie [vorige_trede] [herverdeling] [tijdig_beschikbaar] [koppelingstekort] [besluit] → number',
  TOELICHTING: 'halfjaar taakstelling beginstand realisatie [vorige_trede] [herverdeling] [tijdig_beschikbaar] [koppelingstekort] [besluit] [onderdeel] → string',
  TREDENAAM: 'trede [halfjaar] → string',
  PERCENTAGE: 'realisatie opgave → any',
  NODIG: 'doel halfjaar taakstelling beginstand realisatie [vorige_trede] [herverdeling] [tijdig_beschikbaar] [koppelingstekort] [besluit] → number',
  PROGNOSE: 'dag vorige_realisatie halfjaar taakstelling beginstand realisatie [vorige_trede] [herverdeling] [tijdig_beschikbaar] [koppelingstekort] [besluit] → any[][]',
  BEOORDEEL: 'tabel[][] [halfjaar] → any[][]',
  PROVINCIE: 'tabel[][] [halfjaar] → any[][]',
  GEMEENTE: 'naam tabel[][] [halfjaar] → any[][]',
  VERSIE: ' → string',
};

const vorm = (f: Metadata['functions'][number]): string => {
  const parameters = f.parameters.map((p) => {
    const naam = `${p.name}${p.dimensionality === 'matrix' ? '[][]' : ''}`;
    return p.optional === true ? `[${naam}]` : naam;
  });
  return `${parameters.join(' ')} → ${f.result.type ?? 'any'}${f.result.dimensionality === 'matrix' ? '[][]' : ''}`;
};

describe('the metadata', () => {
  test('exactly these functions, with these parameters in this order', () => {
    expect(Object.fromEntries(metadataVan('nl').functions.map((f) => [f.id, vorm(f)]))).toEqual(VORMEN);
    expect(metadataVan('nl').functions).toHaveLength(12);
  });

  test("agrees with Microsoft's own generator in all but the texts", () => {
    for (const taal of TALEN) {
      const zonderTekst = metadataVan(taal).functions.map(({ description: _, helpUrl: __, parameters, ...f }) => ({ ...f, parameters: parameters.map(({ name: ___, description: ____, ...p }) => p) }));
      expect(zonderTekst).toEqual(leesDeclaraties().map(({ parameters, ...f }) => ({ ...f, parameters: parameters.map(({ name: _, ...p }) => p) })));
    }
  });

  test('the same names in every language, any value in every argument, errors included', () => {
    const [nl, en] = [metadataVan('nl'), metadataVan('en')];
    expect(en.functions.map((f) => [f.id, f.name])).toEqual(nl.functions.map((f) => [f.id, f.name]));
    for (const m of [nl, en]) {
      expect(m.allowErrorForDataTypeAny).toBe(true);
      expect(Object.keys(m)).toEqual(['allowErrorForDataTypeAny', 'functions']);
      expect(new Set(m.functions.flatMap((f) => f.parameters.map((p) => p.type)))).toEqual(new Set(['any']));
    }
  });

  test.each(TALEN)('%s: every text is there, and short enough for Excel', (taal) => {
    for (const f of metadataVan(taal).functions) {
      expect(f.name).toMatch(/^[A-Z]{3,}$/);
      expect(f.helpUrl).toBe(`${HOST}/help/${taal}/${f.id.toLowerCase()}.html`);
      expect(bestanden[f.helpUrl.slice(HOST.length + 1)]).toBeDefined();
      for (const tekst of [f.description, ...f.parameters.map((p) => p.description)]) {
        expect(tekst).toMatch(/^[A-Z].{9,200}\.$/);
      }
      for (const p of f.parameters) expect(p.name).toMatch(/^[a-z_]+$/);
      expect(new Set(f.parameters.map((p) => p.name)).size).toBe(f.parameters.length);
    }
  });

  test('Dutch and English differ', () => {
    const [nl, en] = [metadataVan('nl').functions, metadataVan('en').functions];
    nl.forEach((f, i) => expect(en[i]?.description).not.toBe(f.description));
  });
});

/** What an argument of an example becomes when Excel calls the function. */
const doorExcel = (a: Voorbeeldargument): unknown => (typeof a === 'object' && a !== null ? a.cellen : a);

const AANROEP: Readonly<Record<Functienaam, keyof Functies>> = {
  TREDE: 'trede', TOELICHTING: 'toelichting', TOTAALOPGAVE: 'totaalopgave', EINDSTAND: 'eindstand', PERCENTAGE: 'percentage', NODIG: 'nodig', PROGNOSE: 'prognose',
  TREDENAAM: 'tredenaam', BEOORDEEL: 'beoordeel', PROVINCIE: 'provincie', GEMEENTE: 'gemeente', VERSIE: 'versie',
};

type Losse = (...argumenten: readonly unknown[]) => string | { readonly gelukt: true; readonly waarde: unknown } | { readonly gelukt: false; readonly soort: string; readonly fouten: readonly Functiefout[] };

const draai = (naam: Functienaam, v: Voorbeeld, taal: 'nl' | 'en'): unknown => {
  const functie = maakFuncties(kaders, taal)[AANROEP[naam]] as Losse;
  const u = functie(...v.argumenten.map(doorExcel));
  if (typeof u === 'string') return u;
  if (!u.gelukt) return { soort: 'fout', fout: u.soort, zin: foutenTekst(u.fouten, taal) };
  if (v.uitkomst.soort !== 'tabel') return u.waarde;
  const { rijen, kolommen } = v.uitkomst;
  return (u.waarde as ReadonlyArray<readonly unknown[]>).slice(0, rijen).map((rij) => rij.slice(0, kolommen));
};

const verwacht = ({ uitkomst: u }: Voorbeeld, taal: 'nl' | 'en'): unknown => {
  if (u.soort === 'fout') return { soort: 'fout', fout: u.fout, zin: u.zin[taal] };
  if (u.soort === 'tabel') return u.cellen[taal];
  return typeof u.waarde === 'number' ? u.waarde : u.waarde[taal];
};

const voorbeelden = TALEN.flatMap((taal) => FUNCTIENAMEN.flatMap((naam) => functieteksten[naam].voorbeelden.map((v) => [formule(naam, v.argumenten, taal), naam, v, taal] as const)));

test.each(voorbeelden)('the documented example %s gives what the help says', (_, naam, v, taal) => {
  expect(draai(naam, v, taal)).toEqual(verwacht(v, taal));
});

test('every function but VERSIE has an example', () => {
  expect(FUNCTIENAMEN.filter((naam) => functieteksten[naam].voorbeelden.length === 0)).toEqual(['VERSIE']);
});

test('formulas are written as the language of Excel writes them', () => {
  expect(formule('TREDE', ['2022-1', 203, null, -4], 'nl')).toBe('=IBT.TREDE("2022-1"; 203; ; -4)');
  expect(formule('TREDE', ['2022-1', 203, null, -4], 'en')).toBe('=IBT.TREDE("2022-1", 203, , -4)');
});

describe('the help', () => {
  const paginas = Object.entries(bestanden).filter(([pad]) => pad.endsWith('.html'));

  test('a page per function and an index, in both languages', () => {
    expect(paginas).toHaveLength(2 * (FUNCTIENAMEN.length + 1));
  });

  test.each(paginas)('%s: plain, whole and accessible', (pad, inhoud) => {
    const { document } = new JSDOM(inhoud).window;
    expect(document.documentElement.lang).toBe(pad.split('/')[1]);
    expect(document.title).not.toBe('');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelectorAll('main, nav')).toHaveLength(2);
    expect(document.querySelectorAll('script, [style], [onclick], img, iframe')).toHaveLength(0);
    for (const th of document.querySelectorAll('th')) expect(['row', 'col']).toContain(th.getAttribute('scope'));
    for (const a of document.querySelectorAll('a')) {
      const doel = new URL(a.getAttribute('href') ?? '', `https://x/${pad}`).pathname.slice(1);
      expect(bestanden[doel]).toBeDefined();
    }
    const namen = [...document.querySelectorAll('[aria-label]')].map((e) => e.getAttribute('aria-label'));
    expect(new Set(namen).size).toBe(namen.length);
    expect(document.body.textContent).not.toMatch(/undefined|\[object|null/);
  });

  test('shows the formula, the outcome and the error as Excel names it', () => {
    const tekst = new JSDOM(bestanden['help/nl/trede.html'] ?? '').window.document.body.textContent ?? '';
    expect(tekst).toContain('=IBT.TREDE("2022-1"; 203; 171; 168; 2; 1)');
    expect(tekst).toContain('Uitkomst: 3');
    expect(tekst).toContain('#N/B De vorige trede ontbreekt');
    expect(bestanden['help/en/percentage.html']).toContain('82%');
  });
});
