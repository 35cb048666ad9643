import type { Celwaarde } from '../blad';
import { leesBesluit, leesBesluitrij, leesDag } from '.';

const dag = (jaar: number, maand: number, d: number) => ({ jaar, maand, dag: d });

describe('leesDag', () => {
  const dagen: ReadonlyArray<readonly [Celwaarde, ReturnType<typeof dag>]> = [
    [{ datum: 45561 }, dag(2024, 9, 26)], [{ datum: 45561.75 }, dag(2024, 9, 26)], [45561, dag(2024, 9, 26)],
    ['26-9-2024', dag(2024, 9, 26)], ['26/09/24', dag(2024, 9, 26)], ['2024-09-26', dag(2024, 9, 26)], ['26 september 2024', dag(2024, 9, 26)], [' 26 sept. 2024 ', dag(2024, 9, 26)], ['29-2-2024', dag(2024, 2, 29)],
  ];
  test.each(dagen)('%j', (cel, gelezen) => expect(leesDag(cel)).toEqual(gelezen));

  test.each<[Celwaarde]>([['26 september'], ['september 2024'], ['2024-2'], ['vóór 1-1-2025'], ['tot 1-1-2025'], ['1-1-2025 of 1-7-2025'], ['29-2-2023'], ['31-11-2024'], [2024], [20240926], [true], ['medio 2024']])('%j is guessed by nobody', (cel) =>
    expect(leesDag(cel)).toMatchObject({ ontbreekt: 'onleesbaar' }));
  test('blank, unknown and error values stay what they are', () =>
    expect([null, 'n.v.t.', 'volgt', { fout: '#N/B' }].map((cel) => leesDag(cel))).toMatchObject([{ ontbreekt: 'leeg' }, { ontbreekt: 'nvt' }, { ontbreekt: 'onbekend' }, { ontbreekt: 'foutwaarde' }]));
});

describe('leesBesluitrij', () => {
  test('all that stands beside the trede, a long reason in full', () => {
    const reden = 'Het plan loopt langer dan zes maanden. '.repeat(20).trim();
    expect(leesBesluitrij({ trede: 'trede 3', soort: 'Maatwerk', reden: `  ${reden}\n`, door: 'GS', datum: { datum: 45561 }, tot: '31-12-2024' })).toEqual({
      besluit: { trede: 3, soort: 'maatwerk', reden, auteur: 'GS', datum: '2024-09-26', tot: '2024-12-31' }, bevindingen: [],
    });
  });
  test('only the trede', () => expect(leesBesluitrij({ trede: 3 })).toEqual({ besluit: { trede: 3, reden: '', auteur: '', datum: '' }, bevindingen: [] }));
  test('what cannot be read is unknown, and said', () => {
    expect(leesBesluitrij({ trede: 3, soort: 'gunst', reden: { fout: '#N/B' }, door: null, datum: 'vorige week', tot: 'zomer 2025' })).toEqual({
      besluit: { trede: 3, reden: '', auteur: '', datum: '' },
      bevindingen: [{ code: 'BESLUIT_NIET_GELEZEN', onder: 'soort', gevonden: 'gunst' }, { code: 'BESLUIT_DAG_ONLEESBAAR', welke: 'datum', gevonden: 'vorige week' }, { code: 'BESLUIT_DAG_ONLEESBAAR', welke: 'tot', gevonden: 'zomer 2025' }],
    });
  });
  test.each([
    ['soort', 'concept', 'niet besloten'], ['soort', 'Ingetrokken', 'niet meer'], ['soort', 'voornemen', 'niet besloten'], ['soort', 'conceptbesluit', 'niet besloten'], ['status', 'Concept', 'niet besloten'],
    ['status', 'vervallen per 1-10', 'niet meer'], ['status', 'nog niet vastgesteld', 'niet besloten'], ['status', 'Vervangen door besluit van 1-10', 'niet meer'], ['status', 'Beëindigd', 'niet meer'], ['status', 'niet van kracht', 'niet meer'],
    ['status', 'ter besluitvorming', 'niet besloten'], ['status', 'Afgewezen', 'niet besloten'], ['status', 'geschorst', 'betwist'], ['status', 'vernietigd (Raad van State)', 'betwist'], ['soort', 'Opgeschort', 'betwist'],
  ])('as %s “%s”: a trede that does not hold', (welke, cel, hoe) =>
    expect(leesBesluitrij({ trede: 1, [welke]: cel, datum: '26-8-2024' })).toEqual({ besluit: { code: 'BESLUIT_GELDT_NIET', veld: 'besluit', hoe, gevonden: `1, ${welke}: ${cel}`, datum: '2024-08-26' }, bevindingen: [] }));
  test.each([['1 (nog niet besloten)', 'niet besloten'], ['4 (concept)', 'niet besloten'], ['1 - ingetrokken', 'niet meer'], ['2 (voorstel)', 'niet besloten'], ['3 (vernietigd)', 'betwist']])('in its own cell: %j', (trede, hoe) =>
    expect(leesBesluitrij({ trede })).toEqual({ besluit: { code: 'BESLUIT_GELDT_NIET', veld: 'besluit', hoe, gevonden: trede, datum: '' }, bevindingen: [] }));
  test('as proposed is decided, also where the trede beside it cannot be read', () =>
    expect(leesBesluitrij({ trede: '3 conform voorstel' }).besluit).toMatchObject({ code: 'ONTBREEKT' }));
  test('a status of what was decided says nothing; another, and a reason that begins with its withdrawal, is named and counts', () => {
    expect([null, '-', 'n.v.t.', 'besloten', 'Vastgesteld door GS', 'van kracht', 'conform voorstel', 'Conform het voorstel'].flatMap((status) => leesBesluitrij({ trede: 1, status, reden: 'Niet ingetrokken, want het plan loopt' }).bevindingen)).toEqual([]);
    expect(leesBesluitrij({ trede: 1, status: 'op de agenda', reden: 'Ingetrokken bij besluit van 1-10' })).toMatchObject({ besluit: { trede: 1 }, bevindingen: [{ code: 'BESLUIT_NIET_GELEZEN', onder: 'status', gevonden: 'op de agenda' }, { code: 'BESLUIT_NIET_GELEZEN', onder: 'reden', gevonden: 'Ingetrokken bij besluit van 1-10' }] });
    expect(['Geschorst tot 1-10', 'Vernietigd door de rechtbank', 'Vervangen door het besluit van 1-10'].flatMap((reden) => leesBesluitrij({ trede: 1, reden }).bevindingen.map((b) => b.code))).toEqual(['BESLUIT_NIET_GELEZEN', 'BESLUIT_NIET_GELEZEN', 'BESLUIT_NIET_GELEZEN']);
  });
  test('n.v.t. and a dash are no day and no fault', () => expect(leesBesluitrij({ trede: 2, datum: '-', tot: 'n.v.t.' })).toEqual({ besluit: { trede: 2, reden: '', auteur: '', datum: '' }, bevindingen: [] }));
  test('without a trede there is no besluit; a trede that cannot be read is a fault', () => {
    expect(leesBesluitrij({ trede: null, reden: 'zie brief' })).toEqual({ besluit: null, bevindingen: [] });
    expect(leesBesluitrij({ trede: 'akkoord', tot: 'ooit' })).toEqual({ besluit: { code: 'ONTBREEKT', veld: 'besluit', ontbreekt: 'onleesbaar', gevonden: 'akkoord' }, bevindingen: [] });
  });
});

describe('leesBesluit: nothing but a trede that was decided', () => {
  test.each<[Celwaarde, number]>([
    [2, 2], ['2', 2], ['II', 2], ['trede 2', 2], ['Trede 2 *', 2], ['2*', 2], ['2 **', 2], ['trede 2*', 2], ['trede 2 ¹', 2], ['2 (Informatie opvragen en valideren)', 2], ["Trede 3 ‘Actief toezicht’", 3], ['Trede 5: ‘Besluit tot indeplaatsstelling’', 5], ['trede 3 (actief toezicht)', 3],
    ['1 (besluit GS)', 1], ['1 - coulance', 1], ['trede 2 n.a.v. koppelingstekort', 2], ['trede 2 (niet gewijzigd)', 2], ['trede 2 Totaalopgave', 2],
  ])('%j is %d', (cel, trede) => expect(leesBesluit(cel)).toMatchObject({ trede }));
  test.each(['1 (nog niet besloten)', '4 (concept)', '1 - ingetrokken', '2: niet besloten', '2 (voorstel)', 'trede 3 (advies)', '2 (voorlopig)', '1 (ter besluitvorming)', '1 (zie brief)', '3 (vooraankondiging juridische interventie)', '1 (besluit volgt)'])('%j is a fault', (cel) =>
    expect(leesBesluit(cel)).toEqual({ code: 'ONTBREEKT', veld: 'besluit', ontbreekt: 'onleesbaar', gevonden: cel }));
});
