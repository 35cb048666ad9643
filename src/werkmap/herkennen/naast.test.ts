import type { Celwaarde } from '../blad';
import type { Keuzes } from '../tabel';
import { dossiers, enige, fouten, lees } from './proefblad';
import { herkenningsfoutTekst } from './teksten';

// a column beside another that changes what the other says

type Kolom = readonly [kop: string, zeist: Celwaarde, soest: Celwaarde];

const GEMEENTE: Kolom = ['Gemeente', 'Zeist', 'Soest'];
const STAND: Kolom = ['Achterstand 1 januari 2024', 30, 5];
const TAAKSTELLING: Kolom = ['Taakstelling 2024-1', 40, 40];
const REALISATIE: Kolom = ['Realisatie 2024-1', 60, 44];

const bladVan = (...kolommen: readonly Kolom[]) => ([0, 1, 2] as const).map((n) => [GEMEENTE, ...kolommen].map((k) => k[n]));
const lezing = (kolommen: readonly Kolom[], keuzes: Keuzes = {}) => lees(bladVan(...kolommen), keuzes);

describe('a realisatie of a part of the people', () => {
  const met = (delen: readonly Kolom[], keuzes: Keuzes = {}) => {
    const uit = lezing([STAND, TAAKSTELLING, ...delen], keuzes);
    return uit.gelukt ? dossiers(enige(uit)).map((d) => d.realisatie) : fouten(uit).map((f) => (f.code === 'KOLOM_GESPLITST' ? [f.soort, ...f.koppen] : f.code));
  };

  test.each([
    ['Realisatie volwassenen', 'Realisatie amv'], ['Realisatie regulier', 'Realisatie amv (Nidos)'], ['Gehuisveste volwassenen', 'Gehuisveste amv’s'], ['Realisatie excl. alleenstaanden', 'Realisatie alleenstaanden'],
    ['Realisatie alleenstaanden', 'Realisatie gezinnen'],
  ])('“%s” beside “%s” is asked about', (een, twee) => {
    expect(met([[een, 36, 40], [twee, 4, 2]])).toEqual([['realisatie', een, twee]]);
    expect(met([[een, 36, 40], [twee, 4, 2]], { kolommen: { genegeerd: 'E' } })).toEqual([36, 40]);
  });

  test('in the other order too', () => {
    expect(met([['Realisatie amv', 4, 2], ['Realisatie volwassenen', 36, 40]])).toEqual([['realisatie', 'Realisatie volwassenen', 'Realisatie amv']]);
  });

  test.each<[string, readonly Kolom[], readonly number[]]>([
    ['all people beside a part', [['Realisatie', 40, 42], ['Realisatie amv', 4, 2]], [40, 42]],
    ['all people, amv among them, beside a part', [['Realisatie incl. amv', 40, 42], ['Realisatie amv', 4, 2]], [40, 42]],
    ['both kinds in one', [['Realisatie regulier, incl. amv', 40, 42], ['Realisatie amv', 4, 2]], [40, 42]],
    ['a part with nothing in the other', [['Realisatie volwassenen', 36, 40], ['Realisatie amv', null, 0]], [36, 40]],
    ['a part beside what is of something else', [['Realisatie regulier', 36, 40], ['Nidos-plekken', 4, 2]], [36, 40]],
    ['both parts beside their sum', [['Realisatie volwassenen', 36, 40], ['Realisatie amv', 4, 2], ['Realisatie totaal', 40, 42]], [40, 42]],
    ['their sum first', [['Realisatie', 40, 42], ['Realisatie volwassenen', 36, 40], ['Realisatie amv', 4, 2]], [40, 42]],
  ])('%s is not asked about', (_, delen, verwacht) => {
    expect(met(delen)).toEqual(verwacht);
  });
});

describe('a correction beside the opening balance', () => {
  const met = (...kolommen: readonly Kolom[]) => {
    const uit = lezing(kolommen);
    return uit.gelukt ? dossiers(enige(uit)).map((d) => d.beginstand) : fouten(uit).map((f) => (f.code === 'BIJSTELLING_VRAAG' ? [f.kop, f.naast] : f.code));
  };

  test.each(['Correctie', 'Administratieve correctie COA', 'Correctie achterstand', 'Correctie beginstand', 'Correcties COA (nog te verwerken)'])('“%s” with amounts is asked about', (kop) => {
    expect(met(STAND, [kop, -5, null], TAAKSTELLING, REALISATIE)).toEqual([[kop, STAND[0]]]);
  });

  test('is said to be of the balance, and can be left out', () => {
    const [fout] = fouten(lezing([STAND, ['Correctie', -5, null], TAAKSTELLING, REALISATIE]));
    expect(fout === undefined ? '' : herkenningsfoutTekst(fout, 'nl')).toBe('Naast “Achterstand 1 januari 2024” staat “Correctie” (\'2024-1\'!C1), en niets zegt of die er al in zit. Zit die erin, zeg dan dat de kolom niet meetelt. Zo niet, verwerk haar dan in “Achterstand 1 januari 2024” en zeg daarna dat de kolom niet meetelt.');
    expect(dossiers(enige(lezing([STAND, ['Correctie', -5, null], TAAKSTELLING, REALISATIE], { kolommen: { genegeerd: 'C' } }))).map((d) => d.beginstand)).toEqual([30, 5]);
  });

  test('of the realisatie is asked about beside that', () => {
    expect(met(STAND, TAAKSTELLING, REALISATIE, ['Correctie realisatie', 5, null])).toEqual([['Correctie realisatie', REALISATIE[0]]]);
  });

  test.each<[string, readonly Kolom[]]>([
    ['without amounts', [STAND, ['Correctie', 'nee', 0], TAAKSTELLING, REALISATIE]],
    ['that says it is included', [STAND, ['Correctie COA (verwerkt)', -5, null], TAAKSTELLING, REALISATIE]],
    ['beside a balance that says so', [['Achterstand 1 januari 2024 na correctie', 30, 5], ['Correctie', -5, null], TAAKSTELLING, REALISATIE]],
    ['that is a remark or a day', [STAND, TAAKSTELLING, REALISATIE, ['Toelichting correctie', '5 personen', null], ['Datum correctie', '5-2-2024', null]]],
    ['of another half-year', [STAND, ['Correctie 2023-1', -5, null], TAAKSTELLING, REALISATIE]],
  ])('%s is not', (_, kolommen) => {
    expect(met(...kolommen)).toEqual([30, 5]);
  });
});

describe('a header that does not say that people were available in time, those who were housed among them', () => {
  const met = (kop: string, zeist: Celwaarde, soest: Celwaarde) => {
    const tabel = enige(lezing([STAND, TAAKSTELLING, REALISATIE, [kop, zeist, soest]]));
    return [dossiers(tabel).map((d) => d.tijdigBeschikbaar), tabel.bevindingen];
  };

  test.each(['Gekoppeld', 'Aantal gekoppelde vergunninghouders', 'Beschikbaar', 'Beschikbaar 2024-1'])('“%s” is read, and that is said', (kop) => {
    expect(met(kop, 62, 50)).toEqual([[62, 50], [{ code: 'KOLOM_WAARSCHIJNLIJK', kop, gelezenAls: 'tijdigBeschikbaar' }]]);
  });

  test.each(['Tijdig beschikbaar', 'Gekoppeld op 1 april 2024', 'Gekoppeld (koppelpeildatum)'])('“%s” says it', (kop) => {
    expect(met(kop, 5, 3)).toEqual([[5, 3], []]);
  });
});

test.each<[string, Kolom]>([
  ['Taakstelling per maand', ['Taakstelling per maand', 7, 7]], ['Wekelijkse taakstelling', ['Wekelijkse taakstelling', 2, 2]],
])('“%s” is no second figure', (_, kolom) => {
  expect(dossiers(enige(lezing([STAND, TAAKSTELLING, REALISATIE, kolom]))).map((d) => [d.taakstelling, d.realisatie])).toEqual([[40, 60], [40, 44]]);
});

test.each(['1-1-2024 t/m 30-6-2024', '1-1-2024 - 30-6-2024'])('a half-year of two days (%s) is no date that Excel made of it', (tekst) => {
  const uit = enige(lees([['Periode', ...[GEMEENTE, STAND, TAAKSTELLING, REALISATIE].map(([kop]) => kop.replace(/ 2024-1| 1 januari 2024/, ''))], [tekst, 'Zeist', 30, 40, 60], ['2023-2', 'Soest', 5, 40, 44]], {}, 'Blad1'));
  expect(uit.rijen.map((r) => r.fouten.map((f) => f.code))).toEqual([['GEEN_PERIODE'], []]);
});
