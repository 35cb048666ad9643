import { foutTekst } from '../../tekst';
import { enige, gelukt, KOP, lees, type Rijen } from './proefblad';

test.each([['Besluit', 'Gemeente'], ['gemeente', 'trede'], ['Realisatie volgt', 'Taakstelling verlaagd'], ['Gemeente', 'Taakstelling']])('words of ours in the remarks of a gemeente (%s, %s) begin no new table', (een, twee) => {
  const rijen = [[...KOP, 'Opmerking', 'Actie'], ['Soest', 1, 10, 9, null, null], ['Lopik', 3, 10, 9, een, twee], ['Zeist', 1, 10, 9, null, null]];
  expect(enige(lees(rijen)).rijen.map((r) => r.naam)).toEqual(['Soest', 'Lopik', 'Zeist']);
  // a table below it still is one
  expect(gelukt(lees([...rijen, [], ['2023-2'], KOP.map((k) => k.replace('2024-1', '2023-2').replace('1 januari 2024', '1 juli 2023')), ['Zeist', 1, 10, 9]], {}, 'Blad1')).map((t) => t.rijen.length)).toEqual([3, 1]);
});

test('a further table whose gemeenten stand below the name of their province is one', () => {
  const onder = KOP.map((k, i) => (i === 0 ? 'Utrecht' : k.replace('2024-1', '2023-2').replace('1 januari 2024', '1 juli 2023')));
  const tabellen = gelukt(lees([KOP, ['Soest', 1, 10, 9], ['Zeist', 1, 10, 9], ['2023-2'], onder, ['Soest', 2, 11, 8], ['Zeist', 3, 12, 7]], {}, 'Blad1'));
  expect(tabellen.map((t) => t.rijen.map((r) => [r.naam, r.dossier?.realisatie]))).toEqual([[['Soest', 9], ['Zeist', 9]], [['Soest', 8], ['Zeist', 7]]]);
});

describe('a note under the names', () => {
  const naast = (...rijen: Rijen) => enige(lees([[...KOP, 'Koppelingstekort', 'Opmerkingen'], ['Soest', 1, 10, 9], ...rijen])).rijen.map((r) => [r.naam, r.fouten.map((f) => f.code)]);
  const SOEST = ['Soest', []];

  test.each<readonly [string, Rijen[number]]>([
    ['a source', ['Bron: COA, peildatum 1 juli 2024']], ['a remark with a second part in a column that says nothing', ['* voorlopig', null, null, null, null, 'zie mail']], ['a heading', ['Overige gemeenten']],
  ])('%s is no row, wherever it stands', (_, noot) => {
    expect(naast(noot)).toEqual([SOEST]);
    expect(naast(noot, ['Zeist', 2, 20, 19])).toEqual([SOEST, ['Zeist', []]]);
  });

  test.each<readonly [string, Rijen[number]]>([
    ['a figure', ['Atlantis', null, null, 5]], ['a word where a figure belongs', ['Atlantis', null, 'n.b.']], ['a koppelingstekort', ['Atlantis', null, null, null, 'ja']], ['a name that looks like one', ['Ziest']],
  ])('a name with %s stays a fault', (_, rij) => {
    expect(naast(rij)).toEqual([SOEST, [rij[0], ['GEEN_GEMEENTE']]]);
  });

  test.each<readonly [string, Rijen]>([
    ['a count', [['Aantal gemeenten met achterstand', 2]]], ['a legend', [['Legenda:'], ['Groen', 'trede 1'], [1, 'Signaleren']]], ['who made it', [['Opgesteld door', 'J. Jansen']]], ['a part', [['% gerealiseerd', null, null, 0.89]]],
  ])('%s after a blank row under the last of them is no row', (_, onder) => {
    expect(naast([], ...onder)).toEqual([SOEST]);
    expect(naast(['Totaal', 1, 10, 9], [], ...onder)).toEqual([SOEST, ['Totaal', []]]);
  });

  test.each<readonly [string, Rijen]>([['with figures', [['Atlantis', 5, 10]]], ['that looks like one', [['Ziest', 5]]], ['above another', [['Atlantis', 5], ['Zeist', 2, 20, 19]]]])('a name %s stays a fault there', (_, onder) => {
    expect(naast([], ...onder)[1]).toEqual([onder[0]?.[0], ['GEEN_GEMEENTE']]);
  });

  test('a gemeente without figures stays a row', () => {
    expect(naast(['Zeist'])).toEqual([SOEST, ['Zeist', []]]);
  });
});

describe('a row with the name of a gemeente that is the sum of all others', () => {
  const ANDEREN: Rijen = [['Soest', 1, 10, 9], ['Zeist', 2, 20, 19], ['Lopik', 5, 30, 29]];
  const gelezen = (...rijen: Rijen) => enige(lees([KOP, ...rijen])).rijen.map((r) => [r.naam, r.gemeente?.naam ?? null, r.fouten.map((f) => f.code)]);
  const goed = (naam: string) => [naam, naam, []];
  const SOM = ['Utrecht', null, ['GEEN_GEMEENTE']];

  test('is not assessed as that gemeente, above or below them, also where the gemeente itself is there', () => {
    expect(gelezen(...ANDEREN, ['Utrecht', 8, 60, 57])).toEqual([goed('Soest'), goed('Zeist'), goed('Lopik'), SOM]);
    expect(gelezen(['Utrecht', 8, 60, 57], ...ANDEREN)).toEqual([SOM, goed('Soest'), goed('Zeist'), goed('Lopik')]);
    expect(gelezen(...ANDEREN, ['Utrecht', 4, 40, 13], ['Utrecht', 12, 100, 70])).toEqual([goed('Soest'), goed('Zeist'), goed('Lopik'), goed('Utrecht'), SOM]);
    expect(gelezen(...ANDEREN, ['Utrecht (stad)', 4, 40, 13], ['Utrecht', 12, 100, 70]).slice(-2)).toEqual([['Utrecht (stad)', null, ['GEEN_GEMEENTE']], SOM]);
  });

  test.each<[string, Rijen[number]]>([['a note', ['Bron: COA']], ['a note with a word', ['* voorlopig', null, 'zie mail']], ['a gemeente without figures', ['Baarn']], ['the figures of the country', ['Nederland', 90, 9_000, 8_000]]])('is none either where %s stands below it, or above', (_, rij) => {
    expect(gelezen(...ANDEREN, ['Utrecht', 8, 60, 57], rij)[3]).toEqual(SOM);
    expect(gelezen(rij, ['Utrecht', 8, 60, 57], ...ANDEREN).find(([naam]) => naam === 'Utrecht')).toEqual(SOM);
    expect(gelezen(...ANDEREN, ['Utrecht', 8, 60, 58], rij)[3]).toEqual(goed('Utrecht'));
  });

  test('is said to be one, and a sum in one figure, of two rows, or in the middle is none', () => {
    const [fout] = enige(lees([KOP, ...ANDEREN, ['Utrecht', 8, 60, 57]])).rijen[3]?.fouten ?? [];
    expect(fout === undefined ? '' : foutTekst(fout, 'nl')).toBe('“Utrecht” is de som van de andere rijen; de rij is niet beoordeeld en telt niet mee.');
    expect(gelezen(...ANDEREN, ['Utrecht', 8, 60, 58]).at(-1)).toEqual(goed('Utrecht'));
    expect(gelezen(...ANDEREN, ['Utrecht', null, 60, null]).at(-1)).toEqual(goed('Utrecht'));
    expect(gelezen(...ANDEREN.slice(1), ['Utrecht', 7, 50, 48]).at(-1)).toEqual(goed('Utrecht'));
    expect(gelezen(...ANDEREN.slice(1), ['Utrecht', 8, 60, 57], ['Soest', 1, 10, 9])[2]).toEqual(goed('Utrecht'));
  });

  test('in each half-year by itself', () => {
    const lang = (halfjaar: string, rijen: Rijen): Rijen => rijen.map(([naam = null, ...rest]) => [naam, halfjaar, ...rest]);
    const t = enige(lees([['Gemeente', 'Periode', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ...lang('2024-1', [...ANDEREN, ['Utrecht', 8, 60, 57]]), ...lang('2024-2', [...ANDEREN, ['Utrecht', 8, 60, 58]])]));
    expect(t.rijen.filter((r) => r.fouten.length > 0).map((r) => [r.rij, r.naam])).toEqual([[4, 'Utrecht']]);
  });
});

test('the totals of a province can stand above its gemeenten', () => {
  const { rijen } = enige(lees([KOP, ['Provincie Utrecht', 6, 30, 26], ['Zeist', 5, 20, 18], ['Soest', 1, 10, 8]]));
  expect(rijen.map((r) => [r.soort, r.fouten])).toEqual([['totaal', []], ['gemeente', []], ['gemeente', []]]);
});

test.each(['Samen', 'Provincie', 'Utrecht (provincie)'])('%j names a row of totals', (naam) => {
  const { rijen } = enige(lees([['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 2024-1'], ['Zeist', 5, 20, 18], ['Soest', 1, 10, 8], [naam, 7, 30, 26]]));
  expect(rijen.map((r) => r.soort)).toEqual(['gemeente', 'gemeente', 'totaal']);
});
