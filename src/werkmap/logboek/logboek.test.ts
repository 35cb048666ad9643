import fc from 'fast-check';
import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { beoordeel, herreken, leesBewijs, periodeTekst } from '../../engine';
import { kaders, utrecht2024 } from '../../kaders';
import { beoordeelWerkmap, type Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import type { Blad, Celwaarde } from '../blad';
import { herken } from '../herkennen';
import { isLogboek, leesLogboek, LOGBOEKKOPPEN, nieuweRegels, nieuwLogboek, planRegels, teruggenomen, type Besluitbron, type Logboek, type Logregel } from '.';
import { alsCellen, vanCellen } from './logregel';

const tekst = fc.string({ unit: 'grapheme' });
const waarde = fc.oneof(fc.constant(null), fc.integer(), tekst.map((t) => (t === '' ? null : t)), fc.constantFrom('=1+1', '+31', '@SUM(A1)', "'x", '-', ' 12 '));
const trede = fc.option(fc.integer({ min: 1, max: 6 }));
const regel: fc.Arbitrary<Logregel> = fc.record({
  tijdstip: fc.constant('2026-02-01 09:30:00 UTC'), door: tekst, soort: fc.constantFrom('correctie', 'beoordeling', 'besluit'), gemeente: fc.constantFrom('Zeist', '=Zeist', 'Utrechtse Heuvelrug'),
  halfjaar: fc.record({ jaar: fc.integer({ min: 2000, max: 2099 }), helft: fc.constantFrom<1 | 2>(1, 2) }), veld: tekst, oud: waarde, nieuw: waarde, tredeVoor: trede, tredeNa: trede, reden: tekst, versie: tekst, kader: tekst, bewijs: tekst,
}, { noNullPrototype: true });

const blad = (regels: readonly Logregel[], naam = 'IBT-logboek'): Blad => maakBlad(naam, [LOGBOEKKOPPEN, ...regels.map(alsCellen)]);
const log = (b: Blad): Logboek => {
  const gelezen = leesLogboek([b]);
  if (gelezen === null || gelezen === 'andere kop') throw new Error(String(gelezen));
  return gelezen;
};

describe('lines', () => {
  test('written and read back are the same, whatever their texts look like', () => {
    fc.assert(fc.property(fc.array(regel, { maxLength: 5 }), (regels) => {
      expect(log(blad(regels))).toMatchObject({ regels, onleesbaar: [], einde: regels.length + 1 });
      for (const r of regels) expect(alsCellen(vanCellen(alsCellen(r)) ?? r)).toEqual(alsCellen(r));
    }));
  });
  const gewoon: Logregel = { tijdstip: 't', door: 'A. de Vries', soort: 'beoordeling', gemeente: 'Zeist', halfjaar: { jaar: 2024, helft: 1 }, veld: 'trede', oud: null, nieuw: 3, tredeVoor: null, tredeNa: 3, reden: '', versie: '0.1.0', kader: 'utrecht-2024', bewijs: '' };
  const met = (kolom: number, cel: Celwaarde): ReadonlyArray<Celwaarde> => alsCellen(gewoon).map((c, i) => (i === kolom ? cel : c));
  test.each<[number, Celwaarde]>([[2, 'notitie'], [3, null], [4, 'toen'], [4, { datum: 45323 }], [8, 'drie'], [9, true]])('column %d with %j is no line any more', (kolom, cel) => expect(vanCellen(met(kolom, cel))).toBeNull());
  test('rows that are no line are named by number and stay; blank rows do not count', () => {
    const rijen = [LOGBOEKKOPPEN, alsCellen(gewoon), [], ['los bericht'], [null, ' ']] as const;
    expect(log(maakBlad('ibt-LOGBOEK', rijen))).toMatchObject({ regels: [gewoon], onleesbaar: [4], einde: 4 });
    expect([...planRegels(log(maakBlad('IBT-logboek', rijen)), [gewoon]).cellen].map((c) => c.rij)).toEqual(alsCellen(gewoon).filter((c) => c !== null).map(() => 4));
    const nieuw = nieuwLogboek([gewoon], log(maakBlad('IBT-logboek', rijen)));
    expect(nieuw.cellen.filter((c) => c.kolom === 0).map((c) => [c.rij, c.waarde])).toEqual([[0, 'Tijdstip'], [1, 't'], [3, 'los bericht'], [4, 't']]);
  });
  test('a sheet of the name with other headers is no log to write in', () => {
    expect(leesLogboek([maakBlad('IBT-logboek', [['Datum', 'Wie']])])).toBe('andere kop');
    expect(leesLogboek([maakBlad('Blad1', [['Datum']])])).toBeNull();
    expect(log(blad([gewoon], 'Log 2024')).regels).toEqual([gewoon]);
  });
});

const KOP = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1', 'Besluit trede 2024-1', 'Reden besluit'];
const cijfers = (...rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>): Blad => maakBlad('2024-1', [KOP, ...rijen]);
type Proef = Werkmapbeoordeling & { readonly bron: Besluitbron };
const beoordeling = (...bladen: readonly Blad[]): Proef => {
  const herkend = herken(maakWerkmap(...bladen), utrecht2024.gemeenten, {});
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return { ...beoordeelWerkmap(herkend.tabellen, kaders), bron: herkend };
};
const STEMPEL = { door: 'A. de Vries', tijdstip: '2026-02-01 09:30:00 UTC' };
const nieuw = (b: Proef, bekend: readonly Logregel[] = []) => nieuweRegels(b, b.bron, bekend, kaders, STEMPEL);
const kort = (regels: readonly Logregel[]) => regels.map((r) => [r.soort, r.gemeente, periodeTekst(r.halfjaar), r.oud, r.nieuw, r.tredeVoor, r.tredeNa]);

describe('what is new', () => {
  const eerst = beoordeling(cijfers(['Zeist', 2, 30, 100, 90, null, null], ['Soest', 1, 0, 10, 10, null, null]));
  const bekend = nieuw(eerst);
  test('each gemeente at first, with who, when, why and a receipt', () => {
    expect(kort(bekend)).toEqual([['beoordeling', 'Zeist', '2024-1', null, 3, null, 3], ['beoordeling', 'Soest', '2024-1', null, 1, null, 1]]);
    expect(bekend[0]).toMatchObject({ ...STEMPEL, veld: 'trede', versie: '0.1.0', kader: 'utrecht-2024' });
    expect(bekend[0]?.reden).toMatch(/^Voorstel: trede 3 .* Taakstelling 100 en beginstand 30 achterstand: totaalopgave 130\./);
  });
  test('nothing where nothing changed, also after reading back', () => {
    expect(nieuw(eerst, bekend)).toEqual([]);
    expect(nieuw(eerst, log(blad(bekend)).regels)).toEqual([]);
  });
  test('only what changed: another trede, or none any more', () => {
    const later = nieuw(beoordeling(cijfers(['Zeist', 2, 30, 100, 130, null, null], ['Soest', 1, 0, 10, 10, null, null])), bekend);
    expect(kort(later)).toEqual([['beoordeling', 'Zeist', '2024-1', 3, 1, 3, 1]]);
    const weg = nieuw(beoordeling(cijfers(['Zeist', 2, 30, 100, null, null, null])), [...bekend, ...later]);
    expect(kort(weg)).toEqual([['beoordeling', 'Zeist', '2024-1', 1, null, 1, null]]);
    expect(nieuw(beoordeling(cijfers(['Zeist', 2, 30, 100, null, null, null])))).toEqual([]);
  });
  test('the same trede on other figures, with the receipt of these', () => {
    const later = nieuw(beoordeling(cijfers(['Zeist', 2, 30, 100, 91, null, null], ['Soest', 1, 0, 10, 10, null, null])), bekend);
    expect(kort(later)).toEqual([['beoordeling', 'Zeist', '2024-1', 3, 3, 3, 3]]);
    expect(leesBewijs(later[0]?.bewijs ?? '')?.dossier.realisatie).toBe(91);
    // another version or kader alone is nothing new
    expect(nieuw(eerst, bekend.map((r) => ({ ...r, bewijs: r.bewijs.replace('"versie":"0.1.0"', '"versie":"0.0.9"').replace(/"kaderhash":"\w+"/, '"kaderhash":"x"') })))).toEqual([]);
    // a receipt that someone broke is given again
    expect(kort(nieuw(eerst, bekend.map((r) => ({ ...r, bewijs: r.bewijs.slice(1) }))))).toEqual([['beoordeling', 'Zeist', '2024-1', 3, 3, 3, 3], ['beoordeling', 'Soest', '2024-1', 1, 1, 1, 1]]);
  });
  test('a besluit, another reason for it, and that it was taken back', () => {
    const met = (trede: Celwaarde, reden: string) => beoordeling(cijfers(['Zeist', 2, 30, 100, 90, trede, reden]));
    const een = nieuw(met(2, 'plan'), bekend);
    expect(kort(een)).toEqual([['besluit', 'Zeist', '2024-1', null, 2, 3, 2]]);
    expect([een[0]?.reden, een[0]?.bewijs]).toEqual(['plan', '']);
    const twee = nieuw(met(2, '=plan'), [...bekend, ...een]);
    expect(twee.map((r) => [r.oud, r.nieuw, r.reden])).toEqual([[2, 2, '=plan']]);
    expect(kort(nieuw(met(3, '=plan'), [...bekend, ...een]))).toEqual([['besluit', 'Zeist', '2024-1', 2, 3, 2, 3]]);
    expect(nieuw(met(2, '=plan'), [...bekend, ...een, ...twee])).toEqual([]);
    expect(kort(nieuw(met(null, ''), [...bekend, ...een, ...twee]))).toEqual([['besluit', 'Zeist', '2024-1', 2, null, 2, 3]]);
    expect(kort(nieuw(met('akkoord', ''), [...bekend, ...een, ...twee]))).toEqual([['beoordeling', 'Zeist', '2024-1', 3, null, 3, null]]);
  });
  describe('a decision that is not found', () => {
    const kop = ['Gemeente', 'Halfjaar', 'Besloten trede'];
    const vel = (...rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>): Blad => maakBlad('IBT-besluiten', [kop, ...rijen]);
    const rij = cijfers(['Zeist', 2, 30, 100, 90, null, null], ['Soest', 1, 0, 10, 10, null, null]);
    const bekendBesluit = nieuw(beoordeling(rij, vel(['Zeist', '2024-1', 2], ['Soest', '2024-1', 2])));
    const weg = (b: Blad): readonly unknown[] => kort(nieuw(beoordeling(rij, b), bekendBesluit)).map(([soort, wie]) => `${String(soort)} ${String(wie)}`);
    test('was taken back where all was read', () => expect(weg(vel(['Soest', '2024-1', 2]))).toEqual(['besluit Zeist']));
    test.each<[string, Blad, readonly string[]]>([
      ['its half-year became a day', vel(['Zeist', { datum: 45_292 }, 2]), ['besluit Soest']],
      ['a row names no gemeente that is known', vel(['Ziest', '2024-1', 2]), []],
      ['a row of another half-year names none', vel(['Ziest', '2023-2', 2]), ['besluit Zeist', 'besluit Soest']],
      ['the sheet has no column for it', maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Uitspraak'], ['Zeist', '2024-1', 2]]), []],
      ['the sheet that has it is hidden', { ...vel(['Zeist', '2024-1', 2]), naam: 'GS', verborgen: true }, []],
    ])('was not where it may not have been read: %s', (_, b, uit) => expect(weg(b)).toEqual(uit));
  });
  test('a decision over a half-year without figures, on which the next one builds, is kept; over another it is not', () => {
    const KOP2 = ['Gemeente', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1'];
    const met = (...rijen: ReadonlyArray<ReadonlyArray<Celwaarde>>) => beoordeling(maakBlad('2024-1', [KOP2, ['Zeist', 30, 100, 90]]), maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden'], ...rijen]));
    const een = nieuw(met(['Zeist', '2023-2', 3, 'plan'], ['Zeist', '2022-2', 2, ''], ['Soest', '2023-2', 2, '']));
    expect(een.map((r) => [r.soort, r.gemeente, periodeTekst(r.halfjaar), r.nieuw, r.reden, r.kader])).toEqual([
      ['besluit', 'Zeist', '2023-2', 3, 'plan', 'utrecht-2021-2024'], ['beoordeling', 'Zeist', '2024-1', 4, een[1]?.reden, 'utrecht-2024'],
    ]);
    expect(nieuw(met(['Zeist', '2023-2', 3, 'plan']), een)).toEqual([]);
    expect(kort(nieuw(met(['Zeist', '2023-2', 2, 'plan']), een)).filter(([soort]) => soort === 'besluit').map((r) => r.slice(0, 5))).toEqual([['besluit', 'Zeist', '2023-2', 3, 2]]);
  });
  test('an interim figure is no assessment', () => {
    const tussen = maakBlad('2023-2', [['Gemeente', 'Trede 2023-2', 'Achterstand 1 juli 2023', 'Taakstelling 2023-2', 'Realisatie 26-10-2023'], ['Zeist', 1, 50, 100, 20]]);
    expect(nieuw(beoordeling(tussen))).toEqual([]);
  });
  test('last year is reckoned again from a line that was read back', () => {
    const terug = log(blad(bekend)).regels.map((r) => leesBewijs(r.bewijs));
    expect(terug.map((b) => (b === null ? null : herreken(b, kaders)))).toEqual([{ soort: 'gelijk', trede: 3 }, { soort: 'gelijk', trede: 1 }]);
    expect(terug.map((b) => (b === null ? null : beoordeel(b.dossier, kaders).grootheden.eindstand))).toEqual([40, 0]);
  });
});

describe('recognition', () => {
  const bekend = nieuw(beoordeling(cijfers(['Zeist', 2, 30, 100, 90, 2, 'plan'])));
  test('never reads the log, under its own name or another', () => {
    const zonder = beoordeling(cijfers(['Zeist', 2, 30, 100, 90, null, null]));
    for (const naam of ['IBT-logboek', 'Log 2024']) {
      const b = blad(bekend, naam);
      expect(isLogboek(b)).toBe(true);
      expect(beoordeling(b, cijfers(['Zeist', 2, 30, 100, 90, null, null]))).toEqual(zonder);
    }
    expect(herken(maakWerkmap(blad(bekend)), utrecht2024.gemeenten, {})).toMatchObject({ gelukt: false, fouten: [{ code: 'GEEN_TABEL' }] });
  });
});

test('what is taken back to an earlier line has the version and the kader of its receipt', () => {
  const [eerder] = nieuw(beoordeling(cijfers(['Zeist', 2, 17, 16, 7, null, null])));
  if (eerder === undefined) throw new Error('no line');
  const oud: Logregel = { ...eerder, versie: '0.0.9', kader: 'ander' };
  expect(teruggenomen([{ ...eerder, oud: 3, nieuw: 4, tredeVoor: 3, tredeNa: 4, bewijs: 'x' }], [oud], 'terug', STEMPEL)).toMatchObject([{ tredeNa: 3, versie: '0.0.9', kader: 'ander', bewijs: eerder.bewijs }]);
});
