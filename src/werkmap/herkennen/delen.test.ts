import { beoordeel } from '../../engine';
import type { Celwaarde } from '../blad';
import type { Keuzes } from '../tabel';
import { herkenningsfoutTekst } from '.';
import { KOP, dossiers, enige, fouten, lees } from './proefblad';

const [GEMEENTE = '', STAND = '', TAAKSTELLING = '', REALISATIE = ''] = KOP;

type Kolom = readonly [kop: string, zeist: Celwaarde, soest: Celwaarde];

/** The taakstelling with herverdeling that is assessed for Zeist and Soest. */
const gelezen = (kolommen: readonly Kolom[], keuzes: Keuzes = {}) => {
  const rij = (n: 0 | 1 | 2, naam: string, ...rest: readonly Celwaarde[]) => [naam, rest[0] ?? null, ...kolommen.map((k) => k[n]), rest[1] ?? null];
  const uit = lees([rij(0, GEMEENTE, STAND, REALISATIE), rij(1, 'Zeist', 30, 40), rij(2, 'Soest', 0, 40)], keuzes);
  return uit.gelukt ? dossiers(enige(uit)).map((d) => beoordeel(d, []).grootheden.taakstellingMetHerverdeling) : fouten(uit).map((f) => f.code);
};

describe('a herverdeling counts once', () => {
  test.each(['Waarvan herverdeling UH', 'w.v. herverdeling', 'Herverdeling (in taakstelling inbegrepen)', 'Herverdeling (reeds verwerkt in taakstelling)', 'Herverdeling, al in de taakstelling', 'Herverdeling (opgenomen in taakstelling)', 'Hiervan herverdeling'])(
    '“%s” is in the taakstelling already',
    (kop) => {
      expect(gelezen([[TAAKSTELLING, 40, 20], [kop, 2, -2]])).toEqual([40, 20]);
    },
  );
  test.each(['Herverdeling', 'Herverdeling UH', 'Herverdeling (niet verwerkt in taakstelling)', 'Herverdeling, niet inbegrepen', 'Herverdeling (al vastgesteld)', 'Herverdeling, reeds afgesproken', 'Herverdeling (waarin ook Lopik)', 'Herverdeling nog te verwerken', 'Herverdeling (op te tellen bij taakstelling)'])('“%s” is added', (kop) => {
    expect(gelezen([[TAAKSTELLING, 40, 20], [kop, 2, -2]])).toEqual([42, 18]);
  });
  test.each(['Taakstelling (herverdeling verwerkt)', 'Taakstelling 2024-1, waarin de herverdeling al is verwerkt', 'Taakstelling incl. herverdeling', 'Taakstelling 2024-1 incl. UH', 'Taakstelling na verdeling UH'])('“%s” has it', (kop) => {
    expect(gelezen([[kop, 40, 20], ['Herverdeling', 2, -2]])).toEqual([40, 20]);
  });
  test.each(['Taakstelling (na verdeling over gemeenten)', 'Taakstelling volgens verdeling ministerie en COA', 'Taakstelling, herverdeling niet inbegrepen', 'Taakstelling excl. UH'])('“%s” does not have it', (kop) => {
    expect(gelezen([[kop, 40, 20], ['Herverdeling', 2, -2]])).toEqual([42, 18]);
  });
  test('a second taakstelling with it is no herverdeling', () => {
    expect(gelezen([[TAAKSTELLING, 38, 22], ['Taakstelling (herverdeling hierin verwerkt)', 40, 20]])).toEqual([40, 20]);
  });
  test.each([
    ['Taakstelling circulaire', 'Definitieve taakstelling'],
    ['Oorspronkelijke taakstelling', 'Bijgestelde taakstelling'],
    ['Oorspronkelijke taakstelling', 'Nieuwe taakstelling'],
    ['Taakstelling', 'Totale taakstelling'],
  ])('“%s” and “%s”, which is the first with the herverdeling', (eerst, later) => {
    const kolommen: readonly Kolom[] = [[eerst, 38, 22], ['Herverdeling', 2, null], [later, 40, 22]];
    expect(gelezen(kolommen)).toEqual([40, 22]);
    expect(gelezen(kolommen, { kolommen: { taakstelling: 'E' } })).toEqual([40, 22]);
  });
  test('with the herverdeling in most rows, it is asked; the answer counts it once', () => {
    const rijen = [[GEMEENTE, STAND, 'Taakstelling circulaire', 'Herverdeling', 'Definitieve taakstelling', REALISATIE], ['Zeist', 30, 38, 2, 40, 40], ['Soest', 0, 40, -2, 38, 40], ['Houten', 3, 20, 1, 22, 20], ['Totaal', 33, 98, null, 100, 100]];
    expect(fouten(lees(rijen)).map((f) => f.code)).toEqual(['KOLOM_DUBBEL']);
    expect(dossiers(enige(lees(rijen, { kolommen: { taakstelling: 'E' } }))).map((d) => beoordeel(d, []).grootheden.taakstellingMetHerverdeling)).toEqual([40, 38, 22]);
  });
  test('a lowering that takes one herverdeling along is asked about: elsewhere it is more than that', () => {
    const kolommen: readonly Kolom[] = [['Oorspronkelijke taakstelling', 38, 60], ['Herverdeling', 2, 0], ['Bijgestelde taakstelling', 40, 40]];
    expect(gelezen(kolommen)).toEqual(['KOLOM_DUBBEL']);
    expect(gelezen(kolommen.map(([kop, een, twee]) => [kop, een, twee === 0 ? null : twee]))).toEqual(['KOLOM_DUBBEL']);
  });
  test('a version that differs otherwise is one', () => {
    expect(gelezen([['Oorspronkelijke taakstelling', 38, 22], ['Herverdeling', 2, -2], ['Bijgestelde taakstelling', 40, 21]])).toEqual([42, 19]);
  });
  test('without any herverdeling nothing is proven', () => {
    expect(gelezen([['Oorspronkelijke taakstelling', 38, 22], ['Herverdeling', 0, null], ['Nieuwe taakstelling', 38, 21]])).toEqual(['KOLOM_DUBBEL']);
  });
});

describe('a realisatie in two parts', () => {
  const lezen = (koppen: readonly string[], zeist: readonly Celwaarde[], soest: readonly Celwaarde[], keuzes: Keuzes = {}) => {
    const uit = lees([[...KOP.slice(0, 3), ...koppen], ['Zeist', 30, 40, ...zeist], ['Soest', 0, 40, ...soest]], keuzes);
    return uit.gelukt ? dossiers(enige(uit)).map((d) => d.realisatie) : fouten(uit).map((f) => f.code);
  };
  test.each([['Realisatie taakstelling', 'Realisatie achterstand'], ['Gerealiseerd op taakstelling', 'Ingelopen achterstand'], ['Gerealiseerde taakstelling', 'Gerealiseerd t.b.v. achterstand']])('“%s” and “%s” are asked about', (een, twee) => {
    expect(lezen([een, twee], [40, 30], [38, 0])).toEqual(['KOLOM_GESPLITST']);
    expect(lezen([een, twee], [40, 30], [38, 0], { bladkolommen: { '2024-1': { E: 'genegeerd' } } })).toEqual([40, 38]);
    expect(lezen([een, twee], [40, 0], [38, null])).toEqual([40, 38]);
    expect(lezen([een, twee, 'Realisatie totaal'], [40, 30, 70], [38, 0, 38])).toEqual([70, 38]);
  });
  test.each([['Realisatie', 'Ingelopen achterstand'], ['Realisatie taakstelling', 'Waarvan achterstand'], ['Realisatie taakstelling', 'Realisatie waarvan achterstand']])('“%s” and “%s” are a whole and a part', (een, twee) => {
    expect(lezen([een, twee], [70, 30], [38, 0])).toEqual([70, 38]);
  });
});

test('what is housed less than the taakstelling is no part of a realisatie', () => {
  expect(dossiers(enige(lees([[...KOP.slice(0, 3), 'Realisatie taakstelling', 'Ingelopen achterstand'], ['Zeist', 30, 40, 70, 30], ['Soest', 0, 40, 38, -2]]))).map((d) => d.realisatie)).toEqual([70, 38]);
});

describe('a balance in two columns', () => {
  const lezen = (zeist: readonly Celwaarde[], soest: readonly Celwaarde[], keuzes: Keuzes = {}) => {
    const uit = lees([['Gemeente', 'Achterstand 1-1-2024', 'Voorsprong 1-1-2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'], ['Zeist', ...zeist, 40, 40], ['Soest', ...soest, 40, 40]], keuzes);
    return uit.gelukt ? dossiers(enige(uit)).map((d) => d.beginstand) : fouten(uit).map((f) => f.code);
  };
  test('one filled per row is no answer in either column', () => {
    expect(lezen([30, null], [null, 15])).toEqual(['KOLOM_GESPLITST']);
    expect(lezen([30, 0], [0, 15], { kolommen: { beginstand: 'B' } })).toEqual(['KOLOM_GESPLITST']);
    expect(lezen([30, 0], [0, 15], { bladkolommen: { '2024-1': { C: 'genegeerd' } } })).toEqual([30, 0]);
  });
  test('with nothing in one of them, the other is read', () => {
    expect(lezen([30, null], [12, 0])).toEqual([30, 12]);
  });
  test('on either side of the realisatie they are two balances', () => {
    expect(dossiers(enige(lees([['Gemeente', 'Achterstand', 'Taakstelling', 'Realisatie', 'Voorsprong'], ['Zeist', 30, 40, 40, null], ['Soest', 0, 40, 45, 5]]))).map((d) => d.beginstand)).toEqual([30, 0]);
  });
  test('of the same balance twice, and of two balances, it is asked which counts', () => {
    expect(lezen([30, -30], [-15, 15])).toEqual(['KOLOM_DUBBEL']);
    expect(lezen([30, 4], [-15, 15])).toEqual(['KOLOM_DUBBEL']);
  });
});

describe('a realisatie from a day on', () => {
  const lezen = (...koppen: readonly string[]) => {
    const uit = lees([[...KOP.slice(0, 3), ...koppen], ['Zeist', 30, 40, ...koppen.map((_, i) => 10 + i)]]);
    return uit.gelukt ? dossiers(enige(uit)).map((d) => d.realisatie) : fouten(uit).map((f) => f.code);
  };
  test.each(['Realisatie 01-01-2024 t/m 30-06-2024', 'Realisatie 1-1 t/m 30-6', 'Realisatie 1 januari t/m 30 juni 2024', 'Realisatie vanaf 1 januari 2024', 'Realisatie van 31-12-2023 tot 1-7-2024', 'Realisatie 2-1-2024 t/m 30-6-2024'])('“%s” is of the half-year', (kop) => {
    expect(lezen(kop)).toEqual([10]);
  });
  test.each(['Realisatie 01-04-2024 t/m 30-06-2024', 'Realisatie 1-4 t/m 30-6', 'Realisatie vanaf 1 april 2024', 'Gehuisvest sinds 1 mei', 'Realisatie 1-7-2023 t/m 30-06-2024', 'Realisatie 1 april - 30 juni 2024'])('“%s” is not', (kop) => {
    expect(lezen(kop)).toEqual(['GEEN_TABEL']);
    expect(lezen(kop, 'Realisatie 2024-1')).toEqual([11]);
  });
  test.each(['Realisatie 1 april t/m 30 juni 2024', 'Realisatie cumulatief sinds 1-7-2023', 'Realisatie 2e kwartaal', 'Realisatie juni', 'Realisatie per maand'])('“%s” is asked about where it is pointed out', (kop) => {
    const uit = (keuzes: Keuzes) => lees([[...KOP.slice(0, 3), kop], ['Zeist', 30, 40, 10]], { kolommen: { realisatie: 'D' }, ...keuzes });
    expect(fouten(uit({})).map((f) => f.code)).toEqual(['REALISATIEDAG_VRAAG']);
    expect(dossiers(enige(uit({ realisatiedag: 'peildatum' }))).map((d) => d.realisatie)).toEqual([10]);
  });
  test('looked up in the first month of the next half-year, which may run already', () => {
    const kop = (realisatie: string) => ['Gemeente', 'Achterstand begin', 'Taakstelling 2023-2', realisatie];
    const rij = ['Zeist', 30, 40, 10];
    expect(dossiers(enige(lees([kop('Realisatie 8-1-2024'), rij], {}, 'Blad1'))).map((d) => d.periode)).toEqual([{ jaar: 2023, helft: 2 }]);
    expect(lees([kop('Realisatie t/m 26-1-2024'), rij], {}, 'Blad1').gelukt).toBe(false);
    const beide = [['Gemeente', 'Achterstand 1-7-2023', 'Taakstelling 2023-2', 'Achterstand 1-1-2024', 'Taakstelling 2024-1', 'Realisatie 26-1-2024'], ['Zeist', 30, 40, 3, 50, 10]];
    expect(dossiers(enige(lees(beide, {}, 'Blad1'))).map((d) => [d.periode, d.beginstand])).toEqual([[{ jaar: 2024, helft: 1 }, 3]]);
    const kaal = [['Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie (bron: COA, 2 juli 2024)'], rij];
    expect(dossiers(enige(lees(kaal, {}, '2024-I'))).map((d) => d.periode)).toEqual([{ jaar: 2024, helft: 1 }]);
  });
  test('two quarters are no half-year', () => {
    expect(lezen('Realisatie 1-1-2024 t/m 31-3-2024', 'Realisatie 1-4-2024 t/m 30-6-2024')).toEqual(['KOLOM_GESPLITST']);
    expect(lezen('Realisatie 1-1-2024 t/m 31-3-2024', 'Realisatie 1-4-2024 t/m 30-6-2024', 'Realisatie 2024-1')).toEqual([12]);
  });
});

describe('an opening balance under the name of the half-year before', () => {
  const lezen = (stand: string, keuzes: Keuzes = {}, naam = '2024-1') => {
    const uit = lees([['Gemeente', stand, 'Taakstelling', 'Realisatie'], ['Zeist', 30, 40, 40]], keuzes, naam);
    return uit.gelukt ? dossiers(enige(uit)).map((d) => [d.periode, d.beginstand]) : fouten(uit).map((f) => f.code);
  };
  const GELEZEN = [[{ jaar: 2024, helft: 1 }, 30]];
  test.each(['Achterstand eind 2023-II', 'Eindstand 2023-II (achterstand)', 'Achterstand eind 2023', 'Achterstand ultimo 2023', 'Achterstand begin 2024', 'Achterstand begin 2024-1', 'Achterstand begin 2024 1e helft', 'Achterstand 31-12-2023'])('“%s”', (kop) => {
    expect(lezen(kop)).toEqual(GELEZEN);
  });
  test.each(['Achterstand eind 2024', 'Achterstand eind 2023-I', 'Eindstand 2022-II (achterstand)', 'Achterstand begin 2023', 'Achterstand begin 2024 2e helft'])('“%s” is another one', (kop) => {
    expect(['GEEN_TABEL', 'PERIODE_STRIJDIG']).toContain(lezen(kop)[0]);
  });
  test('goes after one that says that it opens the half-year', () => {
    expect(dossiers(enige(lees([['Gemeente', 'Eindstand 2023-2 (achterstand)', 'Achterstand 1-1-2024', 'Taakstelling', 'Realisatie'], ['Zeist', 30, 29, 40, 40]]))).map((d) => d.beginstand)).toEqual([29]);
  });
  const KOP_EIND = ['Gemeente', 'Taakstelling', 'Realisatie', 'Achterstand eind 2024-1'];
  test.each([{}, { periode: { jaar: 2024, helft: 2 } }] as const)('behind the realisatie it opens nothing, and names no half-year (%j)', (keuzes) => {
    expect(fouten(lees([KOP_EIND, ['Zeist', 40, 30, 10]], keuzes, 'Overzicht')).map((f) => f.code)).toEqual(['GEEN_TABEL']);
  });
  test('beside an opening balance it names the half-year that it closes', () => {
    const uit = lees([['Gemeente', 'Achterstand begin', ...KOP_EIND.slice(1)], ['Zeist', 5, 40, 30, 15]], {}, 'Blad1');
    expect(dossiers(enige(uit)).map((d) => [d.periode, d.beginstand])).toEqual([[{ jaar: 2024, helft: 1 }, 5]]);
  });
  test('pointed out, it does not name the half-year of the table', () => {
    expect(lezen('Overloop 2023-2', { kolommen: { beginstand: 'B' }, standteken: 'achterstand positief', periode: { jaar: 2024, helft: 1 } }, 'Cijfers')).toEqual(GELEZEN);
  });
});

describe('a column that is left unread and may count is named', () => {
  const genoemd = (kop: string, ...cellen: readonly Celwaarde[]) => enige(lees([[...KOP, kop], ['Zeist', 30, 40, 40, cellen[0] ?? null], ['Soest', 3, 40, 38, cellen[1] ?? null]])).bevindingen.filter((b) => b.code === 'KOLOM_NIET_GELEZEN');
  test.each([['Realisatie 2024', 80], ['Ingelopen achterstand', 12], ['Besluit trede 2022-1', 3]])('“%s”', (kop, cel) => {
    expect(genoemd(kop, cel)).toEqual([{ code: 'KOLOM_NIET_GELEZEN', kop }]);
    expect(genoemd(kop)).toEqual([]);
  });
  test.each([['Prognose realisatie', 80], ['Aandeel in taakstelling', 0.4], ['% realisatie', 82], ['Realisatie januari', 12], ['Nidos', 3], ['Contactpersoon taakstelling', 'Jan'], ['Gerealiseerde plekken', 12]])('“%s” is not', (kop, cel) => {
    expect(genoemd(kop, cel)).toEqual([]);
  });
});

test.each([
  ['Realisatie 1 april t/m 30 juni 2024', 'gaat over een deel van het halfjaar'],
  ['Realisatie 1e kwartaal', 'gaat over een deel van het halfjaar'],
  ['Realisatie 2024', 'noemt een heel jaar, geen halfjaar'],
])('where no table is found, it is said why “%s” is no realisatie of the half-year', (kop, waarom) => {
  const [fout] = fouten(lees([[...KOP.slice(0, 3), kop], ['Zeist', 30, 40, 40]]));
  expect(fout === undefined ? '' : herkenningsfoutTekst(fout, 'nl')).toContain(`; niet gevonden: realisatie; telt daarvoor niet: “${kop}” (${waarom}).`);
});
