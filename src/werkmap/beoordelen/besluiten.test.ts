import { maakBlad, maakWerkmap } from '../../../test/hulp/blad';
import { kaders, utrecht2024 } from '../../kaders';
import { bevindingTekst, foutTekst } from '../../tekst';
import type { Blad, Celwaarde } from '../blad';
import { herken } from '../herkennen';
import { maakPlan } from '../plannen/maakPlan';
import { maakRekenaar } from '../functies/rekenaar';
import { losseBesluiten, losseBesluitenTekst } from './lossebesluiten';
import { beoordeelWerkmap, type BeoordeeldeRij, type Werkmapbeoordeling } from './beoordeelWerkmap';

type Rij = ReadonlyArray<Celwaarde>;

const KOP: Rij = ['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie cumulatief 2024-1'];
/** The taakstelling is not met: from 2 to 3. */
const ZEIST: Rij = ['Zeist', 2, 30, 100, 90];
const cijfers = (kop: Rij = [], rij: Rij = []): Blad => maakBlad('2024-1', [[...KOP, ...kop], [...ZEIST, ...rij], ['Soest', 1, 0, 10, 10]]);
const LANG: Rij = ['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum', 'Tot', 'Soort'];
const besluiten = (...rijen: readonly Rij[]): Blad => maakBlad('IBT-besluiten', [LANG, ...rijen]);

const beoordeel = (...bladen: readonly Blad[]): Werkmapbeoordeling => {
  const herkend = herken(maakWerkmap(...bladen), utrecht2024.gemeenten, {});
  if (!herkend.gelukt) throw new Error(JSON.stringify(herkend.fouten));
  return beoordeelWerkmap(herkend.tabellen, kaders);
};
const rij = (b: Werkmapbeoordeling, gemeente = 'Zeist', p = '2024-1'): BeoordeeldeRij => {
  const r = b.tabellen.find((t) => `${t.periode.jaar}-${t.periode.helft}` === p)?.rijen.find((x) => x.rij.gemeente?.naam === gemeente);
  if (r === undefined) throw new Error('no row');
  return r;
};
const verlopen = (r: BeoordeeldeRij) => r.bevindingen.filter((b) => b.code === 'BESLUIT_VERLOPEN');

describe('beside the figures', () => {
  test('with reason, author, date and last day', () => {
    const r = rij(beoordeel(cijfers(['Besluit trede 2024-1', 'Reden besluit', 'Besloten door', 'Datum besluit', 'Coulance tot'], [2, 'plan loopt', 'GS', { datum: 45561 }, '31-12-2024'])));
    expect(r.beoordeling?.besluit).toEqual({ trede: 2, reden: 'plan loopt', auteur: 'GS', datum: '2024-09-26', tot: '2024-12-31' });
    expect(r.bevindingen).toContainEqual({ code: 'BESLUIT_WIJKT_AF', besluit: 2, voorstel: 3 });
    expect(verlopen(r)).toEqual([]);
  });
  test('columns of another half-year are none of this decision', () =>
    expect(rij(beoordeel(cijfers(['Besluit trede 2024-1', 'Reden besluit 2023-2'], [2, 'oud']))).beoordeling?.besluit).toEqual({ trede: 2, reden: '', auteur: '', datum: '' }));
  test.each([['29-6-2024', 1], ['30-6-2024', 0], ['1-7-2024', 0]])('up to and including %s: flagged %d time, and kept', (tot, keer) => {
    const r = rij(beoordeel(cijfers(['Besluit trede 2024-1', 'Geldig tot'], [2, tot])));
    expect(verlopen(r)).toEqual(keer === 0 ? [] : [{ code: 'BESLUIT_VERLOPEN', trede: 2, tot: '2024-06-29', op: '2024-06-30' }]);
    expect(r.beoordeling?.besluit?.trede).toBe(2);
  });
});

describe('on a sheet of their own', () => {
  test('joined to the figures on gemeente and half-year', () => {
    const b = beoordeel(besluiten(['Gemeente Zeist', '2024-I', 2, 'plan loopt', 'GS', '26-9-2024', '31-12-2024', 'Maatwerk'], ['Soest', '2023-2', 1, '', '', '', '', '']), cijfers());
    expect(rij(b).beoordeling?.besluit).toEqual({ trede: 2, soort: 'maatwerk', reden: 'plan loopt', auteur: 'GS', datum: '2024-09-26', tot: '2024-12-31' });
    expect(rij(b).bevindingen).toContainEqual({ code: 'BESLUIT_WIJKT_AF', besluit: 2, voorstel: 3 });
    expect(rij(b, 'Soest').beoordeling?.besluit).toBeNull();
    expect(b.tabellen).toHaveLength(1);
    expect(b.zonderPeriode).toEqual([]);
  });
  test('under a bare Trede on that sheet, under "Besloten trede" on any', () => {
    const kaal = maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Trede', 'Tot'], ['Zeist', '2024-1', 2, '31-12-2024']]);
    const elders = maakBlad('GS', [['Gemeente', 'Besloten trede 2024-1', 'Motivering'], ['Zeist', 2, 'plan']]);
    expect(rij(beoordeel(cijfers(), kaal)).beoordeling?.besluit).toEqual({ trede: 2, reden: '', auteur: '', datum: '', tot: '2024-12-31' });
    expect(rij(beoordeel(cijfers(), elders)).beoordeling?.besluit).toEqual({ trede: 2, reden: 'plan', auteur: '', datum: '' });
  });
  test('a trede with a half-year in its header is a decision on that sheet, unless a column beside it says so of itself', () => {
    const alleen = maakBlad('IBT-besluiten', [['Gemeente', 'Trede 2024-1', 'Reden'], ['Zeist', 2, 'plan']]);
    const naast = maakBlad('IBT-besluiten', [['Gemeente', 'Trede 2024-1', 'Besloten trede 2024-1'], ['Zeist', 3, 2]]);
    expect(rij(beoordeel(cijfers(), alleen)).beoordeling?.besluit).toEqual({ trede: 2, reden: 'plan', auteur: '', datum: '' });
    expect(rij(beoordeel(cijfers(), naast)).beoordeling?.besluit).toEqual({ trede: 2, reden: '', auteur: '', datum: '' });
  });
  test('a sheet of decisions without a column for the trede is passed over, and said to be', () => {
    const h = herken(maakWerkmap(cijfers(), maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Uitspraak'], ['Zeist', '2024-1', 2]])), utrecht2024.gemeenten, {});
    expect(h.gelukt && h.overgeslagen).toEqual([{ blad: 'IBT-besluiten', reden: 'kolom ontbreekt', ontbreekt: ['besluit'], gevonden: ['Gemeente', 'Halfjaar'] }]);
  });
  test('one decision in two places is one', () => {
    const b = beoordeel(cijfers(['Besluit trede 2024-1'], [2]), besluiten(['Zeist', '2024-1', 2, 'plan', 'GS', '', '', ''], ['Zeist', '2024-1', 'trede 2', '', '', '26-9-2024', '', '']));
    expect(rij(b).beoordeling?.besluit).toEqual({ trede: 2, reden: 'plan', auteur: 'GS', datum: '2024-09-26' });
  });
  test('two that differ are named with their places, and neither counts', () => {
    const r = rij(beoordeel(cijfers(['Besluit trede 2024-1'], [2]), besluiten(['Zeist', '2024-1', 3, '', '', '', '', ''])));
    expect(r.fouten).toEqual([{ code: 'BESLUITEN_STRIJDIG', veld: 'besluit', treden: [2, 3], plaatsen: ["'2024-1'!F2", "'IBT-besluiten'!C2"] }]);
    expect(r.beoordeling).toMatchObject({ soort: 'niet te beoordelen', trede: null, besluit: null, grootheden: { totaalopgave: 130, eindstand: 40 } });
    expect(r.fouten.map((f) => foutTekst(f, 'nl'))).toEqual(["Voor deze gemeente staan in dit halfjaar besluiten die niet samen kunnen gelden: '2024-1'!F2 (trede 2) en 'IBT-besluiten'!C2 (trede 3). Maak ze gelijk, of zet bij elk de dag waarop het is genomen: het laatste telt."]);
    expect(rij(beoordeel(cijfers(), besluiten(['Zeist', '2024-1', 2, '', '', '', '31-12-2024', ''], ['Zeist', '2024-1', 2, '', '', '', '31-12-2025', '']))).fouten).toHaveLength(1);
  });
  test('one that cannot be read stops its row; one that cannot be placed is named', () => {
    const b = beoordeel(cijfers(), besluiten(['Zeist', '2024-1', 'zie brief', '', '', '', '', ''], ['Ziest', '2024-1', 2, '', '', '', '', ''], ['Soest', 'toen', 2, '', '', '', '', '']));
    expect(rij(b).fouten).toEqual([{ code: 'ONTBREEKT', veld: 'besluit', ontbreekt: 'onleesbaar', gevonden: 'zie brief' }]);
    expect(b.zonderPeriode.map((z) => [z.rij.naam, z.rij.fouten.map((f) => f.code)])).toEqual([['Ziest', ['GEEN_GEMEENTE']], ['Soest', ['GEEN_PERIODE']]]);
  });
  test('a draft or what was withdrawn, by its kind or its status, stops its row at its cell', () => {
    const vel = maakBlad('IBT-besluiten', [[...LANG, 'Status'], ['Zeist', '2024-1', 1, '', 'GS', '26-8-2024', '', '', 'Concept'], ['Soest', '2024-1', 1, '', 'GS', '26-8-2024', '', 'ingetrokken', null]]);
    const b = beoordeel(cijfers(), vel);
    expect(['Zeist', 'Soest'].map((g) => [rij(b, g).beoordeling?.besluit, rij(b, g).besluitplaatsen, rij(b, g).fouten.map((f) => foutTekst(f, 'nl'))])).toEqual([
      [null, ["'IBT-besluiten'!C2"], ['Zo geldt het besluit niet (“1, status: Concept”). Haal de trede weg, of zet het besluit dat wel geldt erbij met een latere dag. Geldt dit toch, verbeter dan wat erbij staat.']],
      [null, ["'IBT-besluiten'!C3"], ['Zo geldt het besluit niet (“1, soort: ingetrokken”). Haal de trede weg, of zet het besluit dat wel geldt erbij met een latere dag. Geldt dit toch, verbeter dan wat erbij staat.']],
    ]);
  });
  test('a last day that cannot be read is said at the row', () =>
    expect(rij(beoordeel(cijfers(), besluiten(['Zeist', '2024-1', 3, '', '', '', 'zomer', '']))).bevindingen).toContainEqual({ code: 'BESLUIT_DAG_ONLEESBAAR', welke: 'tot', gevonden: 'zomer' }));
  test('the sheet of decisions counts where it is hidden; another hidden sheet with decisions is passed over, and said to be', () => {
    const dicht = { ...besluiten(['Zeist', '2024-1', 2, '', '', '', '', '']), verborgen: true };
    expect(rij(beoordeel(cijfers(), dicht)).beoordeling?.besluit?.trede).toBe(2);
    const h = herken(maakWerkmap(cijfers(), { ...dicht, naam: 'GS' }), utrecht2024.gemeenten, {});
    expect(h.gelukt && h.overgeslagen.map((o) => [o.blad, o.reden])).toEqual([['GS', 'besluiten verborgen']]);
  });
});

describe('the half-year after', () => {
  const later = maakBlad('2024-2', [['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie cumulatief 2024-2'], ['Zeist', 40, 100, 90]]);
  const coulance = (tot: string) => besluiten(['Zeist', '2024-1', 1, 'coulance', 'GS', '26-9-2024', tot, 'coulance']);
  test('builds on the decision', () => {
    const r = rij(beoordeel(cijfers(), later, coulance('31-12-2024')), 'Zeist', '2024-2');
    expect([r.beoordeling?.grootheden.vorigeTrede, r.beoordeling?.trede, verlopen(r)]).toEqual([1, 2, []]);
    expect(r.bevindingen).toContainEqual({ code: 'VORIGE_TREDE_UIT', herkomst: 'besluit', trede: 1, periode: { jaar: 2024, helft: 1 } });
  });
  test('says that it has expired on its own last day, and still builds on it', () => {
    const r = rij(beoordeel(cijfers(), later, coulance('30-12-2024')), 'Zeist', '2024-2');
    expect(r.beoordeling?.grootheden.vorigeTrede).toBe(1);
    expect(verlopen(r)).toEqual([{ code: 'BESLUIT_VERLOPEN', trede: 1, tot: '2024-12-30', op: '2024-12-31', van: { jaar: 2024, helft: 1 } }]);
    expect(verlopen(r).map((b) => bevindingTekst(b, null, 'nl'))).toEqual(['Het besluit van 2024-1 (trede 1) gold tot en met 30 december 2024 en is op 31 december 2024, de laatste dag van dit halfjaar, verlopen. Het telt mee zoals het er staat, tot er anders is besloten.']);
  });
  const metTrede = (trede: Celwaarde, kop = 'Trede 2024-2'): Blad => maakBlad('2024-2', [['Gemeente', kop, 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie cumulatief 2024-2'], ['Zeist', trede, 40, 100, 90]]);
  test.each([
    ['on a sheet of its own', cijfers(), besluiten(['Zeist', '2024-1', 1, '', '', '', '', '']), "'IBT-besluiten'!C2"],
    ['beside the figures', cijfers(['Besluit trede 2024-1'], [1]), maakBlad('Notities', [['x']]), "'2024-1'!F2"],
  ])('a decision %s goes before the vorige trede that the sheet gives, and both cells are named', (_wat, eerst, bij, plaats) => {
    const r = rij(beoordeel(eerst, metTrede(3), bij), 'Zeist', '2024-2');
    expect([r.beoordeling?.grootheden.vorigeTrede, r.beoordeling?.trede, r.dossier?.vorigeTrede]).toEqual([1, 2, { trede: 1, herkomst: 'besluit', afwijkend: true, koppelingstekort: false }]);
    const gezegd = r.bevindingen.filter((b) => b.code === 'BESLUIT_GAAT_VOOR');
    expect(gezegd).toEqual([{ code: 'BESLUIT_GAAT_VOOR', opgegeven: 3, trede: 1, periode: { jaar: 2024, helft: 1 }, plaatsen: { opgegeven: "'2024-2'!B2", besluit: plaats } }]);
    expect(gezegd.map((b) => bevindingTekst(b, null, 'nl'))).toEqual([`Als vorige trede staat 3 in '2024-2'!B2, maar het besluit van 2024-1 in ${plaats} is 1. Het besluit is gebruikt; verbeter de cel die niet klopt.`]);
  });
  test('before one that cannot be read too; one that says the same says nothing', () => {
    const r = rij(beoordeel(cijfers(), metTrede('zie brief'), coulance('31-12-2024')), 'Zeist', '2024-2');
    expect([r.beoordeling?.grootheden.vorigeTrede, r.bevindingen.filter((b) => b.code === 'BESLUIT_GAAT_VOOR').map((b) => bevindingTekst(b, null, 'en'))]).toEqual([1, ["The vorige trede is “zie brief” in '2024-2'!B2, but the besluit of 2024-1 in 'IBT-besluiten'!C2 is 1. The besluit was used; correct the cell that is wrong."]]);
    expect(rij(beoordeel(cijfers(), metTrede(1), coulance('31-12-2024')), 'Zeist', '2024-2').bevindingen.map((b) => b.code)).not.toContain('BESLUIT_GAAT_VOOR');
  });
  test('of two decisions that differ neither is used', () => {
    const r = rij(beoordeel(cijfers(), metTrede(3, 'Besluit trede 2024-1'), coulance('31-12-2024')), 'Zeist', '2024-2');
    expect([r.beoordeling?.trede, r.fouten.map((f) => f.code), r.bevindingen.filter((b) => b.code === 'VORIGE_BESLUITEN_STRIJDIG').map((b) => bevindingTekst(b, null, 'nl'))]).toEqual([null, ['VORIGE_TREDE_NODIG'], [
      "Als besluit over 2024-1 staat trede 3 in '2024-2'!B2 en trede 1 in 'IBT-besluiten'!C2. Geen van beide is als vorige trede gebruikt; maak ze gelijk.",
    ]]);
  });
  test('a published outcome or a proposal does not go before it', () => {
    const r = rij(beoordeel(cijfers(), metTrede(1)), 'Zeist', '2024-2');
    expect([r.beoordeling?.grootheden.vorigeTrede, r.bevindingen.map((b) => b.code)]).toEqual([1, expect.arrayContaining(['VORIGE_TREDE_WIJKT_AF'])]);
  });
  test('a formula looks the decision up before the cell of the row, where it can stand beside the figures', () => {
    const { tabellen } = beoordeel(cijfers(['Besluit trede 2024-1'], [1]), metTrede(3));
    const plan = maakPlan(tabellen, { reken: maakRekenaar(kaders, 'nl'), schrijf: 'formules' });
    const trede = plan.gelukt ? plan.plannen.filter((p) => p.blad === '2024-2').flatMap((p) => [...p.cellen]).find((c) => c.formule?.startsWith('=IBT.TREDE') === true) : undefined;
    expect([trede?.waarde, trede?.formule]).toEqual([2, `=IBT.TREDE("2024-2",D2,C2&"",E2&"",IF(INDEX('2024-1'!$F$2:$F$3,MATCH(A2,'2024-1'!$A$2:$A$3,0))="",B2,INDEX('2024-1'!$F$2:$F$3,MATCH(A2,'2024-1'!$A$2:$A$3,0)))&"")`]);
  });
  test('also where the half-year of the decision has no figures', () => {
    const r = rij(beoordeel(later, coulance('30-12-2024')), 'Zeist', '2024-2');
    expect([r.beoordeling?.grootheden.vorigeTrede, verlopen(r).length]).toEqual([1, 1]);
  });
});

describe('no decision is lost', () => {
  const later = maakBlad('2024-2', [['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie cumulatief 2024-2'], ['Zeist', 40, 100, 90]]);
  const gepubliceerd = maakBlad('Treden', [['Gemeente', 'Beoordeling trede 2024-1'], ['Zeist', 3]]);
  test.each<readonly [string, readonly Blad[]]>([
    ['two that differ', [besluiten(['Zeist', '2024-1', 1, '', '', '', '', ''], ['Zeist', '2024-1', 2, '', '', '', '', ''])]],
    ['one that cannot be read', [besluiten(['Zeist', '2024-1', 'akkoord', '', '', '', '', ''])]],
    ['one beside the figures that cannot be read', [cijfers(['Besluit trede 2024-1'], ['akkoord'])]],
  ])('%s: no published trede takes the place', (_wat, bladen) => {
    const r = rij(beoordeel(later, gepubliceerd, ...bladen), 'Zeist', '2024-2');
    expect([r.beoordeling?.trede, r.beoordeling?.grootheden.vorigeTrede, r.fouten.map((f) => f.code)]).toEqual([null, null, ['VORIGE_TREDE_NODIG']]);
  });
  test('without a gemeente beside it, it is named', () =>
    expect(beoordeel(cijfers(), besluiten(['Soest', '2024-1', 1, '', '', '', '', ''], [null, '2024-2', 2, '', '', '', '', ''])).zonderPeriode.map(({ rij: r }) => [r.rij, r.fouten.map((f) => f.code)])).toEqual([[2, ['GEEN_GEMEENTE']]]));
  test('a bare last day beside the only decision is its last day', () => {
    const r = rij(beoordeel(cijfers(), maakBlad('IBT-besluiten', [['Gemeente', 'Besloten trede 2024-1', 'Tot'], ['Zeist', 2, '1-1-2024']])));
    expect(verlopen(r)).toEqual([{ code: 'BESLUIT_VERLOPEN', trede: 2, tot: '2024-01-01', op: '2024-06-30' }]);
  });
  test('of a gemeente without figures in that half-year and the next, it is named', () => {
    const h = herken(maakWerkmap(cijfers(), besluiten(['Zeist', '2042-1', 2, '', '', '', '', ''], ['Soest', '2023-2', 1, '', '', '', '', ''], ['Baarn', '2024-1', 2, '', '', '', '', ''], ['Soest', '2024-2', 'akkoord', '', '', '', '', ''])), utrecht2024.gemeenten, {});
    if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
    const los = losseBesluiten(h.tabellen);
    expect(los).toEqual([
      { code: 'ZONDER_CIJFERS', gemeente: 'Zeist', periode: { jaar: 2042, helft: 1 }, plaats: "'IBT-besluiten'!C2" },
      { code: 'ZONDER_CIJFERS', gemeente: 'Baarn', periode: { jaar: 2024, helft: 1 }, plaats: "'IBT-besluiten'!C4" },
      { code: 'ZONDER_CIJFERS', gemeente: 'Soest', periode: { jaar: 2024, helft: 2 }, plaats: "'IBT-besluiten'!C5" },
    ]);
    expect(losseBesluitenTekst(los).map((z) => z.nl)).toEqual(["Dit is besloten, maar telt nergens mee: van de gemeente staan in de werkmap geen cijfers in dat halfjaar of het halfjaar erna: Zeist 2042-1 ('IBT-besluiten'!C2), Baarn 2024-1 ('IBT-besluiten'!C4) en Soest 2024-2 ('IBT-besluiten'!C5). Controleer de gemeente en het halfjaar."]);
    expect(losseBesluitenTekst(los).map((z) => z.en)).toEqual([expect.stringMatching(/^This was decided but counts nowhere: .* and Soest 2024-2 /)]);
  });
  test('beside each other, what has no half-year in its header belongs to the one that was taken, and to none of two', () => {
    const blad = maakBlad('IBT-besluiten', [['Gemeente', 'Besluit trede 2024-1', 'Besluit trede 2024-2', 'Reden', 'Geldig tot', 'Reden besluit 2024-2'], ['Zeist', 2, 2, 'plan', '1-1-2024', 'later'], ['Soest', 3, 'n.v.t.', 'x', null, null]]);
    const h = herken(maakWerkmap(cijfers(), later, blad), utrecht2024.gemeenten, {});
    if (!h.gelukt) throw new Error(JSON.stringify(h.fouten));
    const los = losseBesluiten(h.tabellen);
    expect(los).toEqual([
      { code: 'ZONDER_HALFJAAR', naam: 'Zeist', kop: 'Reden', gevonden: 'plan', plaats: "'IBT-besluiten'!D2" },
      { code: 'ZONDER_HALFJAAR', naam: 'Zeist', kop: 'Geldig tot', gevonden: '1-1-2024', plaats: "'IBT-besluiten'!E2" },
    ]);
    expect(losseBesluitenTekst(los).map((z) => z.nl)).toEqual(["Op deze rijen staat meer dan één besluit en de kop ernaast noemt geen halfjaar, dus telt wat eronder staat niet mee: “Reden” Zeist ('IBT-besluiten'!D2) en “Geldig tot” Zeist ('IBT-besluiten'!E2). Zet het halfjaar in de kop."]);
    const b = beoordeel(cijfers(), later, blad);
    expect(rij(b, 'Zeist', '2024-2').beoordeling?.besluit).toEqual({ trede: 2, reden: 'later', auteur: '', datum: '' });
    expect(rij(b, 'Soest').beoordeling?.besluit).toEqual({ trede: 3, reden: 'x', auteur: '', datum: '' });
  });
  test('beside an interim figure, it is the vorige trede all the same', () => {
    const tussen = maakBlad('2024-1', [['Gemeente', 'Trede 2024-1', 'Achterstand 1 januari 2024', 'Taakstelling 2024-1', 'Realisatie 1-5-2024', 'Besluit trede 2024-1'], ['Zeist', 2, 30, 100, 90, 1]]);
    expect(rij(beoordeel(tussen, later), 'Zeist', '2024-2').beoordeling?.grootheden.vorigeTrede).toBe(1);
  });
});

test('a proposal lands in no cell of a decision, and a row that a decision elsewhere speaks of gets values', () => {
  const bladen = [cijfers(['Besluit trede 2024-1', 'Reden besluit'], [null, 'volgt']), besluiten(['Zeist', '2024-1', 2, '', '', '', '', ''], ['Soest', '2024-1', null, '', '', '', '', ''])];
  const { tabellen } = beoordeel(...bladen);
  const plan = maakPlan(tabellen, { reken: maakRekenaar(kaders, 'nl'), schrijf: 'formules' });
  if (!plan.gelukt) throw new Error(JSON.stringify(plan.fouten));
  expect(plan.plannen.map((p) => p.blad)).toEqual(['2024-1']);
  const cellen = plan.plannen.flatMap((p) => [...p.cellen]);
  expect(Math.min(...cellen.map((c) => c.kolom))).toBe(7);
  const trede = cellen.filter((c) => c.kolom === 11 && c.rij > 0);
  expect(trede.map((c) => [c.waarde, c.formule !== undefined])).toEqual([[3, false], [1, true]]);
  expect(cellen.find((c) => c.rij === 1 && c.kolom === cellen.reduce((m, x) => Math.max(m, x.kolom), 0))?.waarde).toMatch(/Besloten is trede 2; het voorstel is trede 3\. Het besluit geldt\./);
});

test('what was decided after an expiry counts, here and as the vorige trede of the half-year after; the earlier one stays readable', () => {
  const reeks = besluiten(['Zeist', '2024-1', 1, 'coulance', 'GS', '26-8-2024', '1-11-2024', 'coulance'], ['Zeist', '2024-1', 2, 'na coulance', 'GS', '5-11-2024', '', '']);
  const later = maakBlad('2024-2', [['Gemeente', 'Achterstand 1 juli 2024', 'Taakstelling 2024-2', 'Realisatie 2024-2'], ['Zeist', 40, 100, 90]]);
  const b = beoordeel(cijfers(), later, reeks);
  expect(rij(b).beoordeling?.besluit).toMatchObject({ trede: 2, datum: '2024-11-05' });
  expect(rij(b).bevindingen).toContainEqual({ code: 'BESLUIT_EERDER', trede: 1, datum: '2024-08-26', tot: '2024-11-01' });
  expect(verlopen(rij(b))).toEqual([]);
  expect(rij(b, 'Zeist', '2024-2').beoordeling?.grootheden.vorigeTrede).toBe(2);
});

test.each([['15-9-2024', '1-11-2024'], ['1-11-2024', '1-11-2024'], ['15-9-2024', '']])('a decision of %s counts while an earlier one ran until “%s”, which is said and kept; of one day they contradict each other', (datum, tot) => {
  const reeks = (dag: string) => rij(beoordeel(cijfers(), besluiten(['Zeist', '2024-1', 2, 'herzien', 'GS', dag, '', ''], ['Zeist', '2024-1', 7, 'coulance', 'GS', '26-8-2024', tot, ''])));
  const r = reeks(datum);
  expect([r.fouten, r.beoordeling?.besluit?.trede]).toEqual([[], 2]);
  expect(r.bevindingen.flatMap((b) => (b.code === 'BESLUIT_EERDER' ? [bevindingTekst(b, null, 'nl')] : []))).toEqual([`Over dit halfjaar staat ook een eerder besluit (trede 7) van 26 augustus 2024${tot === '' ? '' : ', tot en met 1 november 2024'}. Het latere telt.`]);
  expect(reeks('26-8-2024').fouten.map((f) => foutTekst(f, 'nl'))).toEqual(["Voor deze gemeente staan in dit halfjaar besluiten die niet samen kunnen gelden: 'IBT-besluiten'!C2 (trede 2) en 'IBT-besluiten'!C3 (trede 7). Maak ze gelijk, haal weg wat niet geldt, of verbeter de dag die ze delen: het laatste telt."]);
});
