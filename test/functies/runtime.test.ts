import { maakHost, maakWerkboek, type Excelhost, type Functiemetadata } from '../../demo/host';
import { kaders } from '../../src/kaders';
import { maakFuncties, type Functieuitkomst } from '../../src/werkmap/functies';
import { functiebestanden } from '../../tools/functies/maak';
import { later, startOffice } from '../hulp/officehost';
import { draagbareGevallen, type Celargumenten } from './gevallen';

const f = maakFuncties(kaders, 'nl');
const { draagbaar } = draagbareGevallen();
const globaal = globalThis as { CustomFunctions?: unknown; Office?: unknown };

afterEach(() => {
  delete globaal.CustomFunctions;
  delete globaal.Office;
});

/** A workbook whose formulas are answered by our functions, through office.js' own function runtime. */
const start = async (leegte: 0 | null): Promise<Excelhost> => {
  const host = maakHost(maakWerkboek('Blad1'), { later, leegte });
  host.functies.registreer('IBT', JSON.parse(functiebestanden('https://voorbeeld.nl')['functies.nl.json'] ?? '') as Functiemetadata);
  const venster = await startOffice(host);
  globaal.CustomFunctions = venster.CustomFunctions;
  globaal.Office = venster.Office;
  const { koppelFuncties } = await import('../../src/excel/functies/koppel');
  koppelFuncties();
  return host;
};

/** What is typed in a cell: a half-year with an apostrophe, or Excel makes it a date; an error value by a formula. */
const getypt = (x: unknown): string | number | null => {
  if (typeof x === 'number') return x;
  if (typeof x === 'string') return x === '' ? null : `'${x}`;
  return x === null || x === undefined ? null : '=NA()';
};

const KOLOMMEN = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;

/** The cases as rows of cells, with two formulas beside each; gives what these cells come to hold. */
const reken = async (host: Excelhost, gevallen: readonly Celargumenten[]): Promise<ReadonlyArray<readonly [trede: unknown, toelichting: unknown]>> => {
  gevallen.forEach((argumenten, i) => {
    const rij = i + 1;
    argumenten.forEach((a, k) => {
      const invoer = getypt(a);
      if (invoer !== null) host.typ('Blad1', `${KOLOMMEN[k] ?? ''}${rij}`, invoer);
    });
    const cellen = KOLOMMEN.map((k) => `${k}${rij}`).join(',');
    host.typ('Blad1', `J${rij}`, `=IBT.TREDE(${cellen})`);
    host.typ('Blad1', `K${rij}`, `=IBT.TOELICHTING(${cellen})`);
  });
  await host.rust();
  const blad = host.werkboek.blad('Blad1');
  return gevallen.map((_, i) => [blad?.waarde(i, 9), blad?.waarde(i, 10)]);
};

const alsCel = (u: Functieuitkomst<number | string>): unknown => (u.gelukt ? u.waarde : { fout: u.soort === 'NA' ? '#N/A' : '#VALUE!' });

test.each([
  ['on the web, where a blank is nothing', null, (x: unknown) => (x === '' ? null : x)],
  ['on the desktop, where a blank is 0', 0, (x: unknown) => (x === '' || x === null ? 0 : x)],
] as const)('every case that a formula can carry, %s', async (_, leegte, leeg) => {
  const host = await start(leegte);
  const gekregen = await reken(host, draagbaar.map((d) => d.argumenten));
  const verwacht = draagbaar.map(({ argumenten: [p, t, b, r, v, h, x, k, g] }) => {
    const a = [leeg(p), leeg(t), leeg(b), leeg(r), leeg(v), leeg(h), leeg(x), leeg(k), leeg(g)] as const;
    return [alsCel(f.trede(...a)), alsCel(f.toelichting(...a))];
  });
  expect(gekregen).toEqual(verwacht);
  expect(new Set(gekregen.map(([trede]) => JSON.stringify(trede))).size).toBe(8);
});

test('on the desktop a blank never passes in silence', async () => {
  const host = await start(0);
  const [[trede, uitleg] = []] = await reken(host, [['2022-1', 203, '', '', 2, 1, '', '', '']]);
  expect(trede).toBe(3);
  expect(uitleg).toMatch(/De beginstand is 0; een lege cel.*De realisatie is 0; een lege cel.*Tijdig beschikbaar is 0 of leeg/);
});

test('a table spills, its blanks and error values each with a verdict of their own', async () => {
  const host = await start(0);
  const rijen = [
    ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'],
    ['Lopik', 2, 17, 16, 7],
    ['Soest', 1, null, 50, 52],
    ['Zeist', 1, '=1/0', 50, 52],
  ] as const;
  rijen.forEach((rij, i) => rij.forEach((w, k) => w !== null && host.typ('Blad1', `${KOLOMMEN[k] ?? ''}${i + 1}`, w)));
  host.typ('Blad1', 'G1', '=IBT.BEOORDEEL(A1:E4)');
  host.typ('Blad1', 'A10', '=IBT.BEOORDEEL(A1:E4,"2023-1")');
  host.typ('Blad1', 'A12', '=IBT.TOELICHTING("2024-1",C4,0,1)');
  await host.rust();
  const blad = host.werkboek.blad('Blad1');
  expect([1, 2, 3].map((rij) => blad?.waarde(rij, 10))).toEqual([3, 'niet te beoordelen', 'niet te beoordelen']);
  expect(blad?.waarde(2, 12)).toContain('De beginstand is niet ingevuld. Leeg is geen nul');
  expect(blad?.waarde(3, 12)).toContain('De beginstand is een foutwaarde (“#DEEL/0!”)');
  expect(blad?.waarde(9, 0)).toMatch(/^Er zijn geen cijfers per gemeente voor 2023-1/);
  expect(blad?.waarde(11, 0)).toContain('De taakstelling is een foutwaarde (“#DEEL/0!”)');
});

test('a prognosis on a cell with a date, and a blank for what is not known', async () => {
  const host = await start(0);
  host.typ('Blad1', 'A1', '18-4-2024');
  [60, 20, 30].forEach((n, i) => host.typ('Blad1', `${KOLOMMEN[i + 2] ?? ''}1`, n));
  host.typ('Blad1', 'A3', '=IBT.PROGNOSE(A1,B1,"2024-1",C1,D1,E1,2)');
  await host.rust();
  const blad = host.werkboek.blad('Blad1');
  expect([3, 4, 5].map((rij) => [0, 1, 3, 4, 5].map((k) => blad?.waarde(rij, k)))).toEqual([
    ['Gelijkblijvende realisatie', '18 april 2024', 'niet te zeggen', 'niet te zeggen', 'niet te zeggen'],
    ['Huidig tempo', '18 april 2024', 50, 30, 3],
    ['Niemand meer erbij', '18 april 2024', 30, 50, 3],
  ]);
});

test('a half-year that Excel made a date of is refused, and TOELICHTING says how to type it', async () => {
  const host = await start(0);
  host.typ('Blad1', 'A1', '2024-2');
  host.typ('Blad1', 'B1', '=IBT.TREDE(A1,203,171,168,2,1)');
  host.typ('Blad1', 'C1', '=IBT.TOELICHTING(A1,203,171,168,2,1)');
  await host.rust();
  expect(host.werkboek.blad('Blad1')?.waarde(0, 1)).toEqual({ fout: '#VALUE!' });
  expect(host.werkboek.blad('Blad1')?.waarde(0, 2)).toContain("typ dan een apostrof ervoor, '2024-2, of schrijf 2024-II.");
});
