import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { unzipSync } from 'fflate';
import { gelijk, periode } from '../../src/engine';
import { celVan, type Celwaarde } from '../../src/werkmap/blad';
import { maakXlsx, type Celbeschrijving } from '../../voorbeelden/maker';
import { cijfers, rijen } from '../beleid/gegevens';
import { exportRijen, type Exportrij } from '../hulp/export';
import { bladenVan, draai, nieuweMap, schrijf, VOORBEELDEN } from './draai';

const P = periode(2022, 2);

/** The correction after the letters of 2022-2: together eight fewer, so that −158 becomes −150 (fictitious per gemeente). */
const gecorrigeerd = new Map(rijen('correctie-2022-2').map((r) => [r['gemeente'] ?? '', Number(r['realisatie'])]));

const EXPORT: readonly Exportrij[] = cijfers().filter((c) => gelijk(c.periode, P)).map((c) => ({ ...c, realisatie: gecorrigeerd.get(c.gemeente) ?? c.realisatie }));

const zetBij = (map: string, regels: ReadonlyArray<ReadonlyArray<Celwaarde>>): string => {
  writeFileSync(path.join(map, 'coa-nieuw.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'Export', rijen: regels }] }));
  return map;
};

const metVoorbeeld = (regels: readonly Exportrij[]): string => {
  const map = nieuweMap();
  copyFileSync(path.join(VOORBEELDEN, 'coa-utrecht.xlsx'), path.join(map, 'coa-utrecht.xlsx'));
  return zetBij(map, exportRijen(regels));
};

const VIJF = ['Amersfoort', 'Houten', 'Utrecht', 'Woerden', 'Zeist'];

interface Gevolgjson { readonly gemeente: string; readonly periode: string; readonly zwaarte: string; readonly voor: Record<string, unknown>; readonly na: Record<string, unknown>; readonly correcties: ReadonlyArray<Record<string, unknown>> }

describe('the correction after the letters of 2022-2', () => {
  test('is shown and nothing is written: five gemeenten, no trede of 2022-2 moves, and no later vorige trede stays behind', async () => {
    const map = metVoorbeeld(EXPORT);
    const { code, uit, fout } = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--json');
    expect([code, fout]).toEqual([0, '']);
    expect(readdirSync(map).sort()).toEqual(['coa-nieuw.xlsx', 'coa-utrecht.xlsx']);
    const { gevolgen, ontbrekend, nieuw, bevindingen } = JSON.parse(uit);
    expect(gevolgen.map((g: Gevolgjson) => [g.gemeente, g.periode, g.zwaarte, g.voor['trede'], g.na['trede'], g.na['eindstand']])).toEqual([
      ['Amersfoort', '2022-2', 'getoetst', 1, 1, -29], ['Houten', '2022-2', 'getoetst', 1, 1, -5], ['Utrecht', '2022-2', 'getoetst', 1, 1, -66], ['Woerden', '2022-2', 'getoetst', 1, 1, -8], ['Zeist', '2022-2', 'getoetst', 1, 1, -10],
    ]);
    expect(gevolgen[0].correcties).toEqual([{ gemeente: 'Amersfoort', periode: '2022-2', veld: 'realisatie', van: 209, naar: 207, blad: '2022-II', cel: 'F6', inCel: 207, geweigerd: null }]);
    expect([ontbrekend, nieuw]).toEqual([[], []]);
    expect(bevindingen.map((b: { code: string }) => b.code)).toEqual(['STAND_OMGEREKEND', ...VIJF.map(() => 'REALISATIE_DAALT')]);
  });

  test('accepted: only those five cells of the user change, the look of each stays, and the province comes to −150', async () => {
    const map = metVoorbeeld(EXPORT);
    const invoer = path.join(map, 'coa-utrecht.xlsx');
    await draai(map, 'coa-utrecht.xlsx', '--uit', 'zonder.xlsx');
    const { code, uit } = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'alles', '--json');
    expect(code).toBe(0);
    const [zonder, met] = [bladenVan(path.join(map, 'zonder.xlsx')), bladenVan(path.join(map, 'coa-utrecht-beoordeeld.xlsx'))];
    const anders = bladenVan(invoer).flatMap((blad, i) => blad.cellen.flatMap((rij, r) => (rij ?? []).flatMap((c, k) => (JSON.stringify(met[i]?.cellen[r]?.[k]) === JSON.stringify(c) ? [] : [[blad.naam, r, k, c, met[i]?.cellen[r]?.[k]]]))));
    expect(anders).toEqual([['2022-II', 5, 5, 209, 207], ['2022-II', 12, 5, 44, 42], ['2022-II', 23, 5, 549, 548], ['2022-II', 28, 5, 69, 68], ['2022-II', 30, 5, 84, 82]]);
    expect(met.map((b) => b.formules.size)).toEqual(zonder.map((b) => b.formules.size));
    const [delenVoor, delenNa] = [unzipSync(readFileSync(path.join(map, 'zonder.xlsx'))), unzipSync(readFileSync(path.join(map, 'coa-utrecht-beoordeeld.xlsx')))];
    expect(Object.keys(delenNa).filter((d) => Buffer.compare(Buffer.from(delenNa[d] ?? []), Buffer.from(delenVoor[d] ?? [])) !== 0)).toEqual(['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml', 'xl/workbook.xml']);
    const toelichting = (bladen: typeof met) => bladen[1]?.cellen[5]?.some((c) => typeof c === 'string' && c.includes('is anders dan de eindstand van 2022-2'));
    // the closing balance that COA corrected is the opening balance that stood in 2023-1 already
    expect([toelichting(zonder), toelichting(met)]).toEqual([true, false]);
    const cel = (delen: typeof delenNa, plek: string) => new RegExp(`<c r="${plek}"[^>]*>`).exec(Buffer.from(delen['xl/worksheets/sheet1.xml'] ?? []).toString())?.[0];
    expect(cel(delenNa, 'F6')).toBe(cel(delenVoor, 'F6'));
    const { beoordeling, geschreven, geweigerd } = JSON.parse(uit);
    expect([geschreven.length, geweigerd]).toEqual([5, []]);
    const [eerste] = beoordeling.tabellen;
    expect([eerste.provincie.realisatie, eerste.provincie.eindstand, eerste.provincie.treden]).toEqual([1627, -150, { 1: 17, 2: 9, 3: 0, 4: 0, 5: 0, 6: 0 }]);
    // what the totals row and the overview had summed of the old figures is not held against the new ones
    expect(eerste.bevindingen.map((b: { code: string }) => b.code)).toEqual([]);
  });

  test('after it there is nothing left to accept, and accepting the old figures gives them back', async () => {
    const map = metVoorbeeld(EXPORT);
    await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'alles', '--uit', 'na.xlsx');
    const nogmaals = await draai(map, 'na.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'alles', '--uit', 'weer.xlsx');
    expect([nogmaals.code, nogmaals.uit.includes('geen verschillen'), readdirSync(map).includes('weer.xlsx')]).toEqual([0, true, false]);
    expect((await draai(map, 'na.xlsx', '--correcties', 'coa-utrecht.xlsx', '--accepteer', 'alles', '--uit', 'terug.xlsx')).code).toBe(0);
    await draai(map, 'coa-utrecht.xlsx', '--uit', 'zonder.xlsx');
    const cellen = (naam: string): unknown => bladenVan(path.join(map, naam)).map((b) => b.cellen.map((rij) => rij?.map((c) => c ?? null)));
    expect(cellen('terug.xlsx')).toEqual(cellen('zonder.xlsx'));
  });

  test('some: by gemeente, half-year and figure; a name without a correction is said and nothing is written', async () => {
    const map = metVoorbeeld(EXPORT);
    const { code, uit } = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'zeist, Gemeente Utrecht 2022-II realisatie', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(uit).geschreven.map((c: { gemeente: string }) => c.gemeente)).toEqual(['Utrecht', 'Zeist']);
    const geen = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'Zeist,Baarn,Utrecht beginstand', '--uit', 'geen.xlsx');
    expect(geen).toEqual({ code: 2, uit: '', fout: 'Bij “Baarn” is er geen verschil om te accepteren. Zonder --accepteer ziet u welke er zijn.\nBij “Utrecht beginstand” is er geen verschil om te accepteren. Zonder --accepteer ziet u welke er zijn.\nEr is niets geschreven.' });
    expect(readdirSync(map)).not.toContain('geen.xlsx');
  });

  test('an option that is given twice accepts both; a name is an error also where nothing differs', async () => {
    const map = metVoorbeeld(EXPORT);
    const { code, uit } = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'Zeist', '--accepteer', 'Utrecht', '--uit', 'na.xlsx', '--json');
    expect([code, JSON.parse(uit).geschreven.map((c: { gemeente: string }) => c.gemeente)]).toEqual([0, ['Utrecht', 'Zeist']]);
    const alles = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'Zeist', '--accepteer', 'alles', '--uit', 'na.xlsx', '--json');
    expect(JSON.parse(alles.uit).geschreven.length).toBe(5);
    const weer = await draai(map, 'na.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'Onzin', '--uit', 'weer.xlsx');
    expect(weer).toEqual({ code: 2, uit: '', fout: 'Bij “Onzin” is er geen verschil om te accepteren. Zonder --accepteer ziet u welke er zijn.\nEr is niets geschreven.' });
    expect(readdirSync(map)).not.toContain('weer.xlsx');
  });

  test('the table names figure, cell and outcome', async () => {
    const { uit } = await draai(metVoorbeeld(EXPORT), 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx');
    expect(uit).toMatch(/Amersfoort +2022-2 +realisatie +209 +207 +'2022-II'!F6 +1 +178 +−31 → −29 +167% → 166% +117% → 116%/);
    expect(uit).toContain('5 cijfers anders bij 5 gemeenten');
    expect(uit).toContain('De trede blijft, wat is getoetst verandert (5)');
    expect(uit).toContain('Er is niets geschreven.');
  });
});

describe('an overview that holds the realisatie of the day alone', () => {
  const DAG = EXPORT.map((c): readonly Celwaarde[] => [c.gemeente, c.realisatie]);
  const metDag = (kop: readonly Celwaarde[], ...onder: ReadonlyArray<readonly Celwaarde[]>): string => {
    const map = nieuweMap();
    copyFileSync(path.join(VOORBEELDEN, 'coa-utrecht.xlsx'), path.join(map, 'coa-utrecht.xlsx'));
    return zetBij(map, [kop, ...DAG, ...onder]);
  };

  test('is compared and taken over; what it does not have is said', async () => {
    const som = EXPORT.reduce((n, c) => n + Number(c.realisatie), 0);
    const map = metDag(['Gemeente', 'Realisatie 2022-2'], ['Provincie Utrecht', som]);
    const getoond = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--json');
    expect([getoond.code, getoond.fout]).toEqual([0, '']);
    const { gevolgen, bevindingen, ontbrekend, onleesbaar } = JSON.parse(getoond.uit);
    expect(gevolgen.map((g: Gevolgjson) => g.gemeente)).toEqual(VIJF);
    expect([bevindingen[0].melding, ontbrekend, onleesbaar]).toEqual(['2022-2: de nieuwe bron heeft geen kolom voor de taakstelling en de beginstand. Dat is niet vergeleken; uw cijfers blijven.', [], []]);
    const { code, uit } = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'alles', '--json');
    expect([code, JSON.parse(uit).beoordeling.tabellen[0].provincie.eindstand]).toEqual([0, -150]);
  });

  test('without a half-year it is asked which, and --periode answers', async () => {
    const map = metDag(['Gemeente', 'Realisatie']);
    const zonder = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx');
    expect([zonder.code, zonder.fout]).toEqual([2, 'coa-nieuw.xlsx: Bij de tabel met de kop in \'Export\'!A1:B1 staat niet over welk halfjaar ze gaat. Zet het halfjaar in de titel, in de koppen of in de bladnaam (bijvoorbeeld 2024-2), of kies het zelf. Hier: --periode 2024-2.\nEr is niets geschreven.']);
    const met = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'coa-nieuw.xlsx', '--periode', '2022-2', '--json');
    expect([met.code, JSON.parse(met.uit).gevolgen.map((g: Gevolgjson) => g.gemeente)]).toEqual([0, VIJF]);
  });

  test('as the workbook that is assessed it is still refused', async () => {
    const { code, fout } = await draai(metDag(['Gemeente', 'Realisatie 2022-2']), 'coa-nieuw.xlsx');
    expect([code, fout]).toEqual([2, expect.stringContaining('Geen tabel gevonden om te beoordelen.')]);
  });
});

const KOP = ['Gemeente', 'Trede 2024-I', 'Voorsprong 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'] as const;
const NIEUW = ['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Realisatie'];

const metCellen = (rijenVan: ReadonlyArray<readonly Celbeschrijving[]>, nieuw: ReadonlyArray<ReadonlyArray<Celwaarde>>): string => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [KOP, ...rijenVan] }] }));
  return zetBij(map, [NIEUW, ...nieuw]);
};

describe('the cells of the user', () => {
  test('a balance is written in the sign of its own column, a text number becomes a number, a formula is refused and named', async () => {
    const map = metCellen(
      [['Lopik', 2, -17, 16, 7], ['Soest', 1, 0, '50 personen', 52], ['Zeist', 1, '5 voorsprong', { waarde: 60, formule: '30*2' }, '61 (voorlopig)']],
      [['2024-1', 'Lopik', 12, 16, 7], ['2024-1', 'Soest', 0, 55, 52], ['2024-1', 'Zeist', -9, 64, 70]],
    );
    const { code, fout } = await draai(map, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'alles');
    expect(code).toBe(1);
    expect(fout.split('\n')).toEqual([
      "Niet overgenomen: Zeist 2024-1, taakstelling ('2024-I'!D4): in de cel staat een formule; corrigeer de cellen waar zij op rust.",
      "Niet overgenomen: Zeist 2024-1, realisatie ('2024-I'!E4): in de cel staat “61 (voorlopig)”, en dat zegt meer dan een getal; pas de cel zelf aan.",
    ]);
    const [blad] = bladenVan(path.join(map, 'a-beoordeeld.xlsx'));
    if (blad === undefined) throw new Error('no sheet');
    expect([celVan(blad, 1, 2), celVan(blad, 2, 3), celVan(blad, 3, 2), celVan(blad, 3, 3), celVan(blad, 3, 4)]).toEqual([-12, 55, 9, 60, '61 (voorlopig)']);
    expect(celVan(blad, 1, 9)).toBe(3);
  });

  test('a blank in the new source changes nothing and is named; a row that is new or missing too', async () => {
    const map = metCellen([['Lopik', 2, -17, 16, 7], ['Soest', 1, 0, 50, 52]], [['2024-1', 'Lopik', 17, null, 'volgt'], ['2024-1', 'Baarn', 0, 10, 10], ['2024-2', 'Baarn', 0, 10, 10]]);
    const { code, uit } = await draai(map, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx', '--json');
    const d = JSON.parse(uit);
    expect([code, d.gevolgen]).toEqual([1, []]);
    expect(d.ontbrekend.map((o: Record<string, unknown>) => [o['gemeente'], o['veld'], o['reden']])).toEqual([['Lopik', 'taakstelling', 'leeg'], ['Lopik', 'realisatie', 'onbekend'], ['Soest', null, undefined]]);
    expect(d.nieuw).toEqual([{ gemeente: 'Baarn', periode: '2024-1' }]);
    expect(d.bevindingen.map((b: { code: string }) => b.code)).toEqual(['STAND_OMGEREKEND', 'NIEUW_HALFJAAR']);
  });

  test('a chain: the treden of later half-years move too, and what only has another vorige trede comes last', async () => {
    const kop = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
    const map = zetBij(schrijf('a.xlsx', [kop, ['2024-1', 'Lopik', 1, 0, 10, 10], ['2024-2', 'Lopik', null, 0, 20, 8], ['2025-1', 'Lopik', null, 0, 20, 20]]), [NIEUW, ['2024-1', 'Lopik', 0, 10, 4]]);
    const { uit } = await draai(map, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx', '--json');
    expect(JSON.parse(uit).gevolgen.map((g: Gevolgjson) => [g.periode, g.correcties.length, g.voor['trede'], g.na['trede'], g.na['vorigeTrede']])).toEqual([['2024-1', 1, 1, 2, 1], ['2024-2', 0, 2, 3, 2], ['2025-1', 0, 1, 1, 3]]);
  });

  test('a half-year that is left out and gets another trede by the correction is named: what stands there is of before', async () => {
    const kop = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'];
    const map = zetBij(schrijf('a.xlsx', [kop, ['2024-1', 'Lopik', 1, 0, 10, 10], ['2024-2', 'Lopik', null, 0, 20, 8], ['2024-1', 'Soest', 1, 0, 10, 10], ['2024-2', 'Soest', null, 0, 20, 8]]), [NIEUW, ['2024-1', 'Lopik', 0, 10, 4], ['2024-1', 'Soest', 0, 10, 4]]);
    const neem = (...argv: readonly string[]) => draai(map, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'Lopik', ...argv);
    const { code, fout } = await neem('--periode', '2024-1');
    expect([code, fout]).toEqual([1, 'Lopik 2024-2 is niet opnieuw beoordeeld: wat daar staat, is van vóór de correctie (vorige trede 1 → 2, trede 2 → 3). Beoordeel ook dat halfjaar.']);
    const heel = await neem();
    expect([heel.code, heel.fout]).toEqual([0, '']);
  });
});

test.each<readonly [string, readonly string[], readonly Celwaarde[]]>([
  ['of another day', ['Gemeente', 'Trede 2024-I', 'Voorsprong 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie t/m 1 mei 2024'], ['Lopik', 2, -17, 16, 7]],
  ['without a column of ours', [...KOP, 'Tijdig beschikbaar'], ['Lopik', 2, -17, 16, 7, 0]],
  ['in other terms', [...KOP.map((k) => k.replace('Taakstelling', 'Taakstelling incl. herverdeling'))], ['Lopik', 2, -17, 16, 7]],
])('a figure %s is not compared, and so not everything was', async (_, kop, rij) => {
  const map = nieuweMap();
  writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: '2024-I', rijen: [KOP, ['Lopik', 2, -17, 16, 7]] }] }));
  expect((await draai(zetBij(map, [kop, rij]), 'a.xlsx', '--correcties', 'coa-nieuw.xlsx')).code).toBe(1);
});

describe('where the figures stand', () => {
  test('the new source may be another sheet of the same workbook', async () => {
    const map = nieuweMap();
    const kop = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];
    writeFileSync(path.join(map, 'a.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'eigen', rijen: [kop, ['Lopik', 2, 17, 16, 7]] }, { naam: 'COA', rijen: [kop, ['Lopik', 2, 17, 16, 17]] }] }));
    const argv = ['a.xlsx', '--correcties', 'a.xlsx', '--blad', 'eigen', '--nieuw-blad', 'COA', '--accepteer', 'alles', '--json'] as const;
    const { code, uit } = await draai(map, ...argv);
    expect([code, JSON.parse(uit).geschreven.map((c: Record<string, unknown>) => [c['blad'], c['cel'], c['inCel']])]).toEqual([0, [['eigen', 'E2', 17]]]);
    const [eigen, coa] = bladenVan(path.join(map, 'a-beoordeeld.xlsx'));
    expect([eigen === undefined ? null : celVan(eigen, 1, 4), coa?.cellen.map((rij) => rij?.length)]).toEqual([17, [5, 5]]);
  });

  test('a table that stands on its side gets its figure in its own row', async () => {
    const naam = 'brief-utrecht-2022-1-staand.xlsx';
    const map = nieuweMap();
    copyFileSync(path.join(VOORBEELDEN, naam), path.join(map, naam));
    zetBij(map, [['Periode', 'Gemeente', 'Achterstand begin', 'Taakstelling', 'Herverdeling', 'Realisatie'], ['2022-1', 'Utrecht', 171, 203, 1, 180]]);
    const { code, uit } = await draai(map, naam, '--correcties', 'coa-nieuw.xlsx', '--accepteer', 'Utrecht', '--json');
    const { geschreven, beoordeling } = JSON.parse(uit);
    expect([code, geschreven.length, beoordeling.tabellen[0].rijen[0].eindstand]).toEqual([0, 1, 195]);
    const cellen = (bestand: string): ReadonlyArray<readonly Celwaarde[]> => bladenVan(path.join(map, bestand)).flatMap((b) => b.cellen.flatMap((rij) => (rij === undefined ? [] : [rij.map((c) => c ?? null)])));
    const anders = cellen(naam).flatMap((rij, r) => rij.flatMap((c, k) => (cellen('brief-utrecht-2022-1-staand-beoordeeld.xlsx')[r]?.[k] === c ? [] : [[c, cellen('brief-utrecht-2022-1-staand-beoordeeld.xlsx')[r]?.[k]]])));
    expect(anders).toEqual([['168 vergunninghouders', 180]]);
  });

  test('a decision stands beside the trede that changes', async () => {
    const kop = ['Periode', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie', 'Besluit (trede)'];
    const map = zetBij(schrijf('a.xlsx', [kop, ['2024-1', 'Lopik', 1, 0, 10, 10, 1]]), [NIEUW, ['2024-1', 'Lopik', 0, 10, 4]]);
    expect((await draai(map, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx')).uit).toMatch(/Lopik +2024-1 +realisatie +10 +4 .* 1 → 2 .*besluit: 1 \(wijkt af\)/);
  });
});

describe('what is refused, with nothing written', () => {
  const map = metVoorbeeld(EXPORT);
  zetBij(map, exportRijen(EXPORT));
  writeFileSync(path.join(map, 'geen.xlsx'), 'geen werkmap');
  writeFileSync(path.join(map, 'vraag.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'Export', rijen: [['Periode', 'Gemeente', 'Stand begin', 'Taakstelling', 'Realisatie'], ['2022-2', 'Lopik', 3, 11, 20]] }] }));
  writeFileSync(path.join(map, 'later.xlsx'), maakXlsx({ titel: 'fictief', bladen: [{ naam: 'Export', rijen: [NIEUW, ['2030-1', 'Lopik', 3, 11, 20]] }] }));
  const gevallen: ReadonlyArray<readonly [readonly string[], string]> = [
    [['--correcties', 'weg.xlsx'], 'weg.xlsx: '],
    [['--correcties', 'geen.xlsx'], 'geen.xlsx: Het bestand is gewone tekst'],
    [['--correcties', 'vraag.xlsx'], 'Hier: --nieuw-stand achterstand of --nieuw-stand voorsprong.'],
    [['--correcties', 'later.xlsx'], 'later.xlsx en uw werkmap hebben geen halfjaar gemeen'],
    [['--accepteer', 'alles'], '--accepteer hoort bij --correcties.'],
    [['--correcties', 'coa-nieuw.xlsx', '--uit', 'x.xlsx'], '--uit hoort bij --accepteer'],
    [['--correcties', 'coa-nieuw.xlsx', '--accepteer', ' , '], '--accepteer heeft “alles” nodig'],
    [['--correcties', ''], '--correcties heeft een bestandsnaam nodig.'],
    [['--correcties', 'coa-nieuw.xlsx', '--nieuw-kolom', 'x'], '--nieuw-kolom “x” is niet te lezen'],
  ];
  test.each(gevallen)('%j', async (argv, zin) => {
    const voor = readdirSync(map).sort();
    const { code, uit, fout } = await draai(map, 'coa-utrecht.xlsx', ...argv);
    expect([code, uit]).toEqual([2, '']);
    expect(fout).toContain(zin);
    expect(readdirSync(map).sort()).toEqual(voor);
  });

  test('a new source of which no row can be matched: each row is named', async () => {
    const map2 = zetBij(schrijf('a.xlsx', [NIEUW, ['2024-1', 'Lopik', 17, 16, 7]]), [NIEUW, ['2024-1', 'Zeyst', 17, 16, 7]]);
    const { code, fout } = await draai(map2, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx');
    expect([code, fout.split('\n').length]).toEqual([2, 3]);
    expect(fout).toContain('Niet te vergelijken: de nieuwe bron, Zeyst (Export!B2): ');
  });

  test('a row without a name is called that, with its place', async () => {
    const map2 = zetBij(schrijf('a.xlsx', [NIEUW, ['2024-1', 'Lopik', 17, 16, 7], ['2024-1', 'Soest', 0, 50, 52]]), [NIEUW, ['2024-1', 'Lopik', 17, 16, 7], ['2024-1', null, 0, 50, 52], ['2024-1', 'Soest', 0, 50, 52]]);
    const { uit } = await draai(map2, 'a.xlsx', '--correcties', 'coa-nieuw.xlsx');
    expect(uit).toContain('de nieuwe bron, een rij zonder naam (Export!B3): ');
  });

  test('a question about the new file is answered by its own option', async () => {
    const { code, uit } = await draai(map, 'coa-utrecht.xlsx', '--correcties', 'vraag.xlsx', '--nieuw-stand', 'voorsprong', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(uit).gevolgen.map((g: Gevolgjson) => [g.gemeente, g.correcties[0]?.['van'], g.correcties[0]?.['naar']])).toEqual([['Lopik', 3, -3]]);
  });
});
