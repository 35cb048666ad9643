import type { Stapstand, Trajectstand, Trajectstap } from '../engine';
import { genoemdeStappen, trajectbronnen, trajectTekst, zonderTrajectTekst } from './traject';

const DAG = { jaar: 2025, maand: 3, dag: 9 };
const herleiding = { bron: 'fictief', lezing: 'letterlijk', vindplaats: '' } as unknown as Trajectstap['herleiding'];
const NA: NonNullable<Trajectstap['naTermijn']> = { uitleg: { nl: 'Daarna volgt iets.', en: 'Something follows.' }, herleiding };

const stap = (id: string, extra: Partial<Trajectstap> = {}): Trajectstap => ({ id, trede: 5, naam: { nl: `${id} nl`, en: `${id} en` }, herleiding, ...extra });
const staat = (s: Trajectstap, toestand: Stapstand['toestand'], dagen: number | null, gedaan: Stapstand['gedaan'] = toestand === 'gedaan' ? { jaar: 2025, maand: 4, dag: 1 } : null): Stapstand =>
  ({ stap: s, toestand, dagen, gedaan, uiterlijk: dagen === null ? null : DAG });
const stand = (stappen: readonly Stapstand[], eerstvolgende: Stapstand | null = null, buitenVolgorde: Trajectstand['buitenVolgorde'] = []): Trajectstand =>
  ({ gemeente: 'Lopik', op: DAG, stappen, eerstvolgende, achterstallig: stappen.filter((s) => s.toestand === 'achterstallig'), buitenVolgorde });
const beide = (s: Trajectstand): ReadonlyArray<readonly [string, string]> => {
  const [nl, en] = [trajectTekst(s, 'nl'), trajectTekst(s, 'en')];
  return nl.map((zin, i) => [zin, en[i] ?? ''] as const);
};

test.each<[number | null, string, string]>([
  [null, 'geen uiterste dag vastgelegd', 'no last day registered'],
  [-2, 'moest uiterlijk 9 maart 2025, 2 dagen geleden', 'was due by 9 March 2025, 2 days ago'],
  [-1, 'moest uiterlijk 9 maart 2025, 1 dag geleden', 'was due by 9 March 2025, 1 day ago'],
  [0, 'uiterlijk vandaag, 9 maart 2025', 'due today, 9 March 2025'],
  [1, 'uiterlijk 9 maart 2025, over 1 dag', 'due by 9 March 2025, in 1 day'],
  [30, 'uiterlijk 9 maart 2025, over 30 dagen', 'due by 9 March 2025, in 30 days'],
])('the step that comes first, with %p days left', (dagen, nl, en) => {
  const plan = staat(stap('plan'), 'aan de beurt', dagen);
  expect(beide(stand([plan], plan))).toEqual([[`Nog niet: “plan nl” (${nl}).`, `Not yet: “plan en” (${en}).`]]);
});

test('a last day that cannot be read is not one that was not registered', () => {
  const plan = { ...staat(stap('plan'), 'aan de beurt', null), uiterlijkOnleesbaar: true as const };
  expect(beide(stand([plan], plan))).toEqual([['Nog niet: “plan nl” (de uiterste dag is niet te lezen).', 'Not yet: “plan en” (its last day cannot be read).']]);
});

test('a step that is due today is named, also behind one without a day; of two the first due', () => {
  const plan = staat(stap('plan'), 'aan de beurt', null);
  const vandaag = staat(stap('besluit'), 'later', 0);
  const ooit = staat(stap('termijn'), 'later', 90);
  expect(beide(stand([plan, ooit, vandaag], plan)).map(([nl]) => nl)).toEqual(['Nog niet: “besluit nl” (uiterlijk vandaag, 9 maart 2025).', 'Nog niet: “plan nl” (geen uiterste dag vastgelegd).']);
  const eerder = staat(stap('plan'), 'aan de beurt', 5);
  expect(beide(stand([eerder, ooit], eerder)).map(([nl]) => nl)).toEqual(['Nog niet: “plan nl” (uiterlijk 9 maart 2025, over 5 dagen).']);
});

test('who is on trede 4 and has no trajectory', () =>
  expect([zonderTrajectTekst([], 'nl'), zonderTrajectTekst(['Lopik'], 'en'), zonderTrajectTekst(['Lopik', 'Soest'], 'nl')]).toEqual([null, 'On trede 4 or higher, but without a trajectory on sheet “IBT-traject”: Lopik.', 'Op trede 4 of hoger, maar zonder traject op blad “IBT-traject”: Lopik en Soest.']));

test('a step without its last day is never called due, whatever the days say', () => {
  const plan = { ...staat(stap('plan'), 'aan de beurt', 3), uiterlijk: null };
  expect(beide(stand([plan], plan))).toEqual([['Nog niet: “plan nl” (geen uiterste dag vastgelegd).', 'Not yet: “plan en” (no last day registered).']]);
});

test('what follows is said past the term only, of a step of which the source says it', () => {
  const met = (dagen: number | null, extra: Partial<Trajectstap> = { naTermijn: NA }) => {
    const plan = staat(stap('plan', extra), 'aan de beurt', dagen);
    return beide(stand([plan], plan))[0]?.map((z) => /\.( .*)?$/.exec(z)?.[1] ?? '');
  };
  expect([met(-1), met(0), met(1), met(null), met(-1, {})]).toEqual([[' Daarna volgt iets.', ' Something follows.'], ['', ''], ['', ''], ['', ''], ['', '']]);
});

test('an overdue step that comes first is said once, before one that is not due', () => {
  const laat = staat(stap('laat'), 'achterstallig', -1);
  const plan = staat(stap('plan'), 'aan de beurt', 4);
  const zonder = staat(stap('plan'), 'aan de beurt', null);
  expect(beide(stand([laat, zonder], laat)).map(([nl]) => nl)).toEqual(['Nog niet: “laat nl” (moest uiterlijk 9 maart 2025, 1 dag geleden).']);
  expect(beide(stand([laat, plan], plan)).map(([nl]) => nl)).toEqual(['Nog niet: “laat nl” (moest uiterlijk 9 maart 2025, 1 dag geleden).', 'Nog niet: “plan nl” (uiterlijk 9 maart 2025, over 4 dagen).']);
  expect(beide(stand([zonder]))).toEqual([]);
});

describe('a step that was taken after its term', () => {
  const te = staat(stap('plan', { naTermijn: NA }), 'gedaan', -3);
  test('stays to be seen with what follows, and comes before what is overdue', () => {
    const laat = staat(stap('laat'), 'achterstallig', -1);
    expect(beide(stand([laat, te]))).toEqual([
      ['Gedaan, maar 3 dagen te laat (1 april 2025): “plan nl”. Daarna volgt iets.', 'Done, but 3 days late (1 April 2025): “plan en”. Something follows.'],
      ['Nog niet: “laat nl” (moest uiterlijk 9 maart 2025, 1 dag geleden).', 'Not yet: “laat en” (was due by 9 March 2025, 1 day ago).'],
    ]);
    expect(beide(stand([{ ...te, dagen: -1 }]))[0]).toEqual(['Gedaan, maar 1 dag te laat (1 april 2025): “plan nl”. Daarna volgt iets.', 'Done, but 1 day late (1 April 2025): “plan en”. Something follows.']);
  });
  test('is done with once the step was taken that it leads to', () => {
    const vervolg = stap('vervolg', { tenzij: 'plan' });
    expect(beide(stand([te, staat(vervolg, 'gedaan', null)]))).toEqual([]);
    expect(beide(stand([te, staat(vervolg, 'aan de beurt', null)]))).toHaveLength(1);
    expect(beide(stand([te, staat(stap('vervolg', { tenzij: 'anders' }), 'gedaan', null)]))).toHaveLength(1);
    expect(beide(stand([te, staat(stap('vervolg'), 'gedaan', null)]))).toHaveLength(1);
  });
  test.each<[string, Stapstand]>([
    ['was not taken', { ...te, toestand: 'vervallen' }],
    ['was taken on its last day', { ...te, dagen: 0 }],
    ['has no last day', { ...te, dagen: null }],
    ['is followed by nothing', { ...te, stap: stap('plan') }],
  ])('is not one that %s', (_, s) => expect(beide(stand([s]))).toEqual([]));
});

describe('a right with a term', () => {
  const recht = stap('beroep', { vrij: true });
  test.each<[Stapstand['toestand'], number | null, readonly string[]]>([
    ['aan de beurt', 2, ['Kan tot en met 9 maart 2025, nog 2 dagen: “beroep nl”.', 'Can be done up to and including 9 March 2025, 2 days left: “beroep en”.']],
    ['later', 1, ['Kan tot en met 9 maart 2025, nog 1 dag: “beroep nl”.', 'Can be done up to and including 9 March 2025, 1 day left: “beroep en”.']],
    ['aan de beurt', 0, ['Kan nog vandaag, 9 maart 2025: “beroep nl”.', 'Can be done today still, 9 March 2025: “beroep en”.']],
    ['vervallen', -1, ['Kon tot en met 9 maart 2025, 1 dag geleden, en is niet gedaan: “beroep nl”.', 'Could be done up to and including 9 March 2025, 1 day ago, and was not: “beroep en”.']],
    ['gedaan', -2, ['Gedaan, maar 2 dagen te laat (1 april 2025): “beroep nl”.', 'Done, but 2 days late (1 April 2025): “beroep en”.']],
    ['gedaan', 0, []],
    ['aan de beurt', null, []],
  ])('%s, with %p days left', (toestand, dagen, zinnen) => expect(beide(stand([staat(recht, toestand, dagen)])).flat()).toEqual(zinnen));
});

test.each<[Trajectstand['buitenVolgorde'][number]['reden'], string, string]>([
  ['niet gedaan', 'hoort na “eerst nl”, en dat is nog niet gedaan', 'comes after “eerst en”, and that was not done yet'],
  ['later gedaan', 'hoort na “eerst nl”, en dat is pas gedaan op 1 april 2025', 'comes after “eerst en”, and that was done only on 1 April 2025'],
  ['binnen de termijn', 'hoort na de termijn van “eerst nl”, en die is tot en met 9 maart 2025', 'comes after the term of “eerst en”, and that is up to and including 9 March 2025'],
])('out of order: %s', (reden, nl, en) =>
  expect(beide(stand([], null, [{ stap: staat(stap('laatst'), 'gedaan', null), eerst: staat(stap('eerst'), 'gedaan', 3), reden }]))).toEqual([
    [`Buiten de volgorde: “laatst nl” (gedaan op 1 april 2025) ${nl}. Kijk de dagen na.`, `Out of order: “laatst en” (done on 1 April 2025) ${en}. Check the days.`],
  ]));

describe('where the steps come from', () => {
  const bron = (lezing: 'letterlijk' | 'afgeleid') => ({ bron: { titel: 'Rapport', vindplaats: 'hoofdstuk 2', citaat: 'zo staat het er' }, lezing, ...(lezing === 'afgeleid' ? { uitleg: { nl: 'Zo lezen wij het.', en: 'So we read it.' } } : {}) });
  test('each step that is named once, with title, place, words and reading; what our reading is, is said with the step too', () => {
    const [los, gelezen] = [staat(stap('los', { herleiding: bron('letterlijk') }), 'achterstallig', -1), staat(stap('plan', { herleiding: bron('afgeleid') }), 'aan de beurt', null)];
    const stil = staat(stap('stil', { herleiding: bron('letterlijk') }), 'later', null);
    const s = stand([los, gelezen, stil], gelezen);
    expect(genoemdeStappen([s, s])).toEqual([los.stap, gelezen.stap]);
    expect(trajectbronnen([los.stap, gelezen.stap], 'nl')).toEqual(['“los nl”: Rapport, hoofdstuk 2 (letterlijk): “zo staat het er”.', '“plan nl”: Rapport, hoofdstuk 2 (afgeleid): “zo staat het er”. Zo lezen wij het.']);
    expect(trajectbronnen([gelezen.stap], 'en')).toEqual(['“plan en”: Rapport, hoofdstuk 2 (derived): “zo staat het er”. So we read it.']);
    expect(beide(s).map(([nl]) => nl)).toEqual(['Nog niet: “los nl” (moest uiterlijk 9 maart 2025, 1 dag geleden).', 'Nog niet: “plan nl” (geen uiterste dag vastgelegd; afgeleid).']);
  });
  test('of a term also of what follows; past it the step that follows is named too, and of what is out of order both', () => {
    const plan = (dagen: number) => staat(stap('plan', { herleiding: bron('letterlijk'), naTermijn: { ...NA, herleiding: bron('afgeleid') } }), dagen < 0 ? 'achterstallig' : 'aan de beurt', dagen);
    const vervolg = staat(stap('vervolg', { tenzij: 'plan' }), 'later', null);
    expect(trajectbronnen([plan(-1).stap], 'nl')).toEqual(['“plan nl”: Rapport, hoofdstuk 2 (letterlijk): “zo staat het er”.', '“plan nl”, na de termijn: Rapport, hoofdstuk 2 (afgeleid): “zo staat het er”. Zo lezen wij het.']);
    const namen = (s: Trajectstand) => genoemdeStappen([s]).map((x) => x.id);
    expect([namen(stand([plan(-1), vervolg])), namen(stand([plan(1), vervolg], plan(1))), namen(stand([vervolg]))]).toEqual([['plan', 'vervolg'], ['plan'], []]);
    expect(namen(stand([], null, [{ stap: staat(stap('a'), 'gedaan', null), eerst: vervolg, reden: 'niet gedaan' }]))).toEqual(['a', 'vervolg']);
  });
});
