import { herken } from './herken';
import { herkenningsfoutTekst } from './teksten';
import { blad, dossiers, fouten, gelukt, GEMEENTEN, map, type Rijen } from './proefblad';

// tables without a column of gemeenten: whose they are stands in a title or in the name of the sheet

const KOP = ['Periode', 'Taakstelling', 'Achterstand begin', 'Totaalopgave', 'Gerealiseerd'];
const PROVINCIE: Rijen = [KOP, ['2023-2', 1372, 574, 1946, 1208], ['2024-1', 1459, 899, 2358, 1131]];
const EEN: Rijen = [KOP, ['2023-2', 40, 5, 45, 38], ['2024-1', 41, 7, 48, 40]];
const IEDER = blad('2024-1', [['Gemeente', 'Achterstand 1-1-2024', 'Taakstelling', 'Realisatie'], ['Zeist', 30, 40, 24], ['Utrecht', 30, 40, 24]]);

const lees = (...bladen: ReadonlyArray<ReturnType<typeof blad>>) => herken(map(...bladen), GEMEENTEN, {});
const namen = (...bladen: ReadonlyArray<ReturnType<typeof blad>>) => gelukt(lees(...bladen)).flatMap((t) => dossiers(t).map((d) => d.gemeente));

describe('a name that is both of a gemeente and of its province', () => {
  test.each<[string, string, Rijen]>([
    ['the name of a sheet', 'Utrecht', PROVINCIE],
    ['the name of a sheet with another word', 'Overzicht Utrecht', PROVINCIE],
    ['a title', 'Blad1', [['IBT huisvesting vergunninghouders Utrecht, totaal'], ...PROVINCIE]],
    ['a title on its gemeenten', 'Blad1', [['Alle gemeenten Utrecht'], ...PROVINCIE]],
  ])('says in %s not which', (_, naam, rijen) => {
    const [fout] = fouten(lees(blad(naam, rijen)));
    expect(fout).toMatchObject({ code: 'GEEN_TABEL', bladen: [{ blad: naam, ontbreekt: ['gemeente'] }] });
    expect(fout === undefined ? '' : herkenningsfoutTekst(fout, 'nl')).toContain('Gaat een tabel over één gemeente, zet dan “Gemeente” en haar naam in de titel of in de bladnaam.');
  });

  test.each<[string, string, Rijen]>([
    ['before it', 'Blad1', [['Realisatie gemeente Utrecht'], ...EEN]],
    ['behind it', 'Utrecht (gemeente)', EEN],
    ['beside it', 'Blad1', [['Gemeente:', 'Utrecht'], ...EEN]],
    ['or as a city', 'Stad Utrecht', EEN],
  ])('is the gemeente with that word %s', (_, naam, rijen) => {
    expect(namen(blad(naam, rijen))).toEqual(['Utrecht', 'Utrecht']);
  });

  test('is the gemeente among sheets that are named by gemeente', () => {
    expect(namen(blad('Zeist', EEN.slice(0, 2)), blad('Utrecht', [KOP, ['2024-1', 41, 7, 48, 40]]))).toEqual(['Zeist', 'Utrecht']);
  });

  test('leaves the sheet out beside figures per gemeente, and that is said', () => {
    const herkend = lees(blad('Overzicht Utrecht', PROVINCIE), IEDER);
    expect(gelukt(herkend).map((t) => t.blad.naam)).toEqual(['2024-1']);
    expect(herkend.gelukt ? herkend.overgeslagen : []).toMatchObject([{ blad: 'Overzicht Utrecht', reden: 'kolom ontbreekt', ontbreekt: ['gemeente'] }]);
    // a sheet of sums that names nobody is left out as before
    const naamloos = lees(blad('Totaal', PROVINCIE), IEDER);
    expect(naamloos.gelukt ? naamloos.overgeslagen : null).toEqual([]);
  });
});

test('another name in a title or of a sheet is that gemeente', () => {
  expect(namen(blad('Zeist', EEN))).toEqual(['Zeist', 'Zeist']);
  expect(namen(blad('Blad1', [['Cijfers Utrechtse Heuvelrug'], ...EEN]))).toEqual(['Utrechtse Heuvelrug', 'Utrechtse Heuvelrug']);
});
