import { standVanTraject, type Dag, type Traject } from '.';
import { kaders, utrecht2021, utrecht2024 } from '../kaders';
import { trajectVan } from '../kaders/trajecten';
import { trajectTekst } from '../tekst/traject';

const stappen = trajectVan(utrecht2024);
const D = (dag: number, maand = 3): Dag => ({ jaar: 2025, maand, dag });
const traject = (momenten: Readonly<Record<string, readonly [uiterlijk: Dag | null, gedaan: Dag | null]>>): Traject => ({
  gemeente: 'Voorbeeld', momenten: new Map(Object.entries(momenten).map(([id, [uiterlijk, gedaan]]) => [id, { uiterlijk, gedaan }])),
});
const kort = (t: Traject, op: Dag) => Object.fromEntries(standVanTraject(stappen, t, op).stappen.map((s) => [s.stap.id, s.dagen === null ? s.toestand : `${s.toestand} ${s.dagen}`]));

describe('a trajectory on a day', () => {
  const t = traject({ 'vooraankondiging-gepubliceerd': [null, D(1)], 'vooraankondiging-raad': [D(5), D(4)], verbeterplan: [D(20), null], besluit: [D(1, 6), null] });
  test.each<[number, string]>([[19, 'aan de beurt 1'], [20, 'aan de beurt 0'], [21, 'achterstallig -1']])('the last day itself is in time: on the %dth, %s', (dag, verwacht) => expect(kort(t, D(dag))['verbeterplan']).toBe(verwacht));
  test('which steps were taken, which can be, which come later', () =>
    expect(kort(t, D(10))).toEqual({
      'vooraankondiging-gepubliceerd': 'gedaan', 'vooraankondiging-raad': 'gedaan 1', verbeterplan: 'aan de beurt 10', besluit: 'aan de beurt 83', beroep: 'later', verbeteringen: 'later', indeplaatsstelling: 'later',
    }));
  test('what was done after the day was not done yet', () => {
    expect(kort(t, D(3))['vooraankondiging-raad']).toBe('aan de beurt 2');
    expect(kort(t, D(3))['verbeterplan']).toBe('later 17');
    expect(standVanTraject(stappen, t, D(3)).eerstvolgende?.stap.id).toBe('vooraankondiging-raad');
  });
  test('what was done on the day itself was done', () => expect(kort(t, D(4))['vooraankondiging-raad']).toBe('gedaan 1'));
  test('a first step that is overdue comes next', () => {
    const s = standVanTraject(stappen, traject({ 'vooraankondiging-gepubliceerd': [D(1), null] }), D(3));
    expect([s.eerstvolgende?.stap.id, s.eerstvolgende?.toestand, s.eerstvolgende?.dagen]).toEqual(['vooraankondiging-gepubliceerd', 'achterstallig', -2]);
  });
  test('nothing registered: the first step comes first', () => expect(standVanTraject(stappen, traject({}), D(1)).eerstvolgende?.stap.id).toBe('vooraankondiging-gepubliceerd'));
  test('a term that has run out is overdue, also where a step before it was forgotten, and says what the source says of it', () => {
    const s = standVanTraject(stappen, traject({ 'vooraankondiging-gepubliceerd': [null, D(1)], 'vooraankondiging-raad': [null, D(1)], verbeterplan: [null, D(1)], besluit: [null, null], verbeteringen: [D(1, 6), null] }), D(3, 6));
    expect(s.achterstallig.map((x) => x.stap.id)).toEqual(['verbeteringen']);
    expect(trajectTekst(s, 'nl')).toEqual([
      'Nog niet: “De verbeteringen zijn uitgevoerd binnen de termijn van het besluit” (moest uiterlijk 1 juni 2025, 2 dagen geleden). Is de termijn van het besluit verlopen zonder het beoogde resultaat, dan volgt trede 6: de indeplaatsstelling zelf.',
      'Nog niet: “Er is besloten tot indeplaatsstelling” (geen uiterste dag vastgelegd).',
    ]);
    expect(trajectTekst(s, 'en')[0]).toBe('Not yet: “The improvements were made within the term of the besluit” (was due by 1 June 2025, 2 days ago). Once the term of the besluit has run out without the intended result, trede 6 follows: the indeplaatsstelling itself.');
  });

  const besloten = { 'vooraankondiging-gepubliceerd': [null, D(1)], 'vooraankondiging-raad': [null, D(1)], verbeterplan: [null, D(1)], besluit: [null, D(2)] } as const;
  test('a gemeente that does not appeal is late for nothing, and an appeal is not what comes next', () => {
    const s = standVanTraject(stappen, traject({ ...besloten, beroep: [D(15), null], verbeteringen: [D(1, 9), null] }), D(1, 6));
    expect([s.achterstallig, s.eerstvolgende?.stap.id, s.stappen[4]?.toestand]).toEqual([[], 'verbeteringen', 'vervallen']);
  });
  test('no indeplaatsstelling comes after improvements in time; after late ones it does', () => {
    const na = (gedaan: Dag) => standVanTraject(stappen, traject({ ...besloten, verbeteringen: [D(1, 5), gedaan] }), D(1, 6)).eerstvolgende?.stap.id;
    expect([na(D(1, 5)), na(D(2, 5))]).toEqual([undefined, 'indeplaatsstelling']);
    const laat = standVanTraject(stappen, traject({ ...besloten, verbeteringen: [D(1, 5), D(2, 5)] }), D(1, 6));
    expect(trajectTekst(laat, 'nl')).toEqual([
      'Gedaan, maar 1 dag te laat (2 mei 2025): “De verbeteringen zijn uitgevoerd binnen de termijn van het besluit”. Is de termijn van het besluit verlopen zonder het beoogde resultaat, dan volgt trede 6: de indeplaatsstelling zelf.',
      'Nog niet: “De indeplaatsstelling is uitgevoerd” (geen uiterste dag vastgelegd).',
    ]);
    expect(trajectTekst(laat, 'en')[0]).toMatch(/^Done, but 1 day late \(2 May 2025\): “The improvements were made within the term of the besluit”\. Once /);
    expect(trajectTekst(standVanTraject(stappen, traject({ ...besloten, verbeteringen: [D(1, 5), D(2, 5)], indeplaatsstelling: [null, D(3, 5)] }), D(1, 6)), 'nl')).toEqual([]);
    const zonderTermijn = standVanTraject(stappen, traject({ ...besloten, verbeteringen: [null, D(2, 5)] }), D(1, 6));
    expect(zonderTermijn.stappen.map((s) => s.toestand)).toEqual(['gedaan', 'gedaan', 'gedaan', 'gedaan', 'aan de beurt', 'gedaan', 'vervallen']);
  });
});

describe('out of order', () => {
  const raar = (momenten: Parameters<typeof traject>[0], op = D(1, 9)) => standVanTraject(stappen, traject(momenten), op).buitenVolgorde.map((b) => [b.stap.stap.id, b.eerst.stap.id, b.reden]);
  test('a step that was taken before the one that it comes after', () => {
    expect(raar({ indeplaatsstelling: [null, D(3, 5)] })).toEqual([['indeplaatsstelling', 'besluit', 'niet gedaan']]);
    expect(raar({ 'vooraankondiging-raad': [null, D(1)], besluit: [null, D(4, 5)], indeplaatsstelling: [null, D(3, 5)] })).toEqual([['indeplaatsstelling', 'besluit', 'later gedaan']]);
    expect(raar({ 'vooraankondiging-raad': [null, D(1)], besluit: [null, D(3, 5)], indeplaatsstelling: [null, D(3, 5)] })).toEqual([]);
    expect(raar({ 'vooraankondiging-raad': [null, D(1)], besluit: [null, D(2, 5)], indeplaatsstelling: [null, D(3, 5)] })).toEqual([]);
    expect(raar({ besluit: [null, D(2, 5)] })).toEqual([['besluit', 'vooraankondiging-raad', 'niet gedaan']]);
  });
  test('what was not done yet on the day is not out of order, and what comes first and was not done yet is not done', () => {
    expect(raar({ indeplaatsstelling: [null, D(3, 5)] }, D(2, 5))).toEqual([]);
    expect(raar({ 'vooraankondiging-raad': [null, D(1)], besluit: [null, D(5, 5)], indeplaatsstelling: [null, D(3, 5)] }, D(4, 5))).toEqual([['indeplaatsstelling', 'besluit', 'niet gedaan']]);
  });
  test('the indeplaatsstelling before the term of the besluit has run out; the last day itself is in it', () => {
    const na = (dag: number) => raar({ 'vooraankondiging-raad': [null, D(1)], besluit: [null, D(1, 5)], verbeteringen: [D(10, 6), null], indeplaatsstelling: [null, D(dag, 6)] });
    expect([na(10), na(11)]).toEqual([[['indeplaatsstelling', 'verbeteringen', 'binnen de termijn']], []]);
  });
});

describe('the steps of a kader', () => {
  test.each(kaders)('$id: in order of trede, each after one that is there, each with its source', (kader) => {
    const eigen = trajectVan(kader);
    expect(eigen.map((s) => s.trede)).toEqual([4, 4, 4, 5, 5, 5, 6]);
    eigen.forEach((s, i) => expect(s.na === undefined || eigen.slice(0, i).some((x) => x.id === s.na)).toBe(true));
    for (const h of eigen.flatMap((s) => [s.herleiding, ...(s.naTermijn === undefined ? [] : [s.naTermijn.herleiding])])) {
      expect(h.bron.citaat).toBeDefined();
      expect(h.lezing === 'afgeleid').toBe(h.uitleg !== undefined);
    }
  });
  test('what each source says in so many words', () => {
    const letterlijk = (k: typeof utrecht2021) => trajectVan(k).filter((s) => s.herleiding.lezing === 'letterlijk').map((s) => s.id);
    expect(letterlijk(utrecht2021)).toEqual(['vooraankondiging-gepubliceerd', 'vooraankondiging-raad', 'verbeterplan', 'besluit', 'verbeteringen', 'indeplaatsstelling']);
    expect(letterlijk(utrecht2024)).toEqual(['besluit', 'beroep', 'verbeteringen', 'indeplaatsstelling']);
  });
});
