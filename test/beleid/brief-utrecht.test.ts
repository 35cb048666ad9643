import { beoordeel, percentage, periode, volgende, type Stap } from '../../src/engine';
import { kaders, utrecht2021 } from '../../src/kaders';
import { toelichting } from '../../src/tekst';
import { getal, rijen, UTRECHT_2022_1 } from './gegevens';

const brief = () => beoordeel(UTRECHT_2022_1, kaders);
const uitDeBrief = Object.fromEntries(rijen('brief-utrecht-2022-1').map((r) => [r['grootheid'] ?? '', getal(r['waarde'])]));
const stap = (id: string): Stap => {
  const gevonden = brief().onderbouwing.filter((s) => s.id === id);
  if (gevonden.length !== 1) throw new Error(`${gevonden.length} steps ${id}`);
  return gevonden[0] ?? fout(id);
};
const fout = (id: string): never => {
  throw new Error(id);
};

test('every figure of the letter comes out', () => {
  const { pctTaakstelling, pctTotaalopgave, 'totaalopgave 2022-2': totaalopgaveDaarna, ...cijfers } = uitDeBrief;
  expect(cijfers).toEqual({ beginstand: 171, taakstelling: 203, herverdeling: 1, taakstellingMetHerverdeling: 204, totaalopgave: 375, realisatie: 168, eindstand: 207, vorigeTrede: 2, trede: 3 });
  expect(brief().grootheden).toMatchObject(cijfers);
  expect([percentage(168, 204), percentage(168, 375)]).toEqual([pctTaakstelling, pctTotaalopgave]);
  const daarna = beoordeel({ gemeente: 'Utrecht', periode: volgende(periode(2022, 1)), taakstelling: 275, beginstand: 207, realisatie: 0 }, kaders);
  expect(daarna.grootheden.totaalopgave).toBe(totaalopgaveDaarna);
});

test('what the letter prints beside its figures agrees with what is computed', () => {
  const opgave = { totaalopgave: 375, eindstand: 207, pctTaakstelling: 82, pctTotaalopgave: 45, trede: 3, basis: 'totaalopgave' } as const;
  expect(beoordeel({ ...UTRECHT_2022_1, opgave }, kaders).bevindingen).toEqual([]);
});

test('82 %, not the 83 % without herverdeling', () => {
  expect(percentage(168, 203)).toBe(83);
  expect(percentage(168, 204)).toBe(82);
});

test('the same trede with the 203 that the letter itself compares with', () => {
  expect(beoordeel({ ...UTRECHT_2022_1, herverdeling: { ontbreekt: 'nvt' } }, kaders)).toMatchObject({ trede: 3, grootheden: { eindstand: 206 } });
});

test('the proposal needs nobody and rests on literal rules', () => {
  expect(brief()).toMatchObject({ soort: 'voorstel', kader: 'utrecht-2021-2024', trede: 3, basis: 'totaalopgave', handmatig: false, lezing: 'letterlijk', bevindingen: [], besluit: null });
});

test.each<[string, string, string]>([
  ['totaalopgave', 'letterlijk', 'Totaalopgave: Taakstelling 2022-1 incl. herverdeling UH + achterstand zoals gemeten op 1 januari 2022'],
  ['achterstand-minstens-taakstelling', 'letterlijk', 'even hoog of hoger dan de voorgaande taakstelling (bijvoorbeeld achterstand 1e helft 2022 =/> taakstelling 1e helft 2022)'],
  ['even-hoog-eerste-keer', 'letterlijk', 'De achterstand op de huisvesting is even hoog of hoger dan de voorgaande taakstelling'],
  ['vorigeTrede', 'letterlijk', 'van trede 2 naar trede 3 (actief toezicht)'],
])('step %s quotes the letter', (id, lezing, citaat) => {
  const { herleiding } = stap(id);
  expect({ lezing: herleiding.lezing, citaat: herleiding.bron.citaat }).toEqual({ lezing, citaat });
  expect(herleiding.bron.titel).toContain('Provincie Utrecht, Beoordeling IBT huisvesting vergunninghouders eerste helft 2022, gemeente Utrecht (22-09-2022, 82508878)');
});

test('the steps stand in order, each under an id of its own', () => {
  expect(brief().onderbouwing.map((s) => `${s.soort} ${s.id}`)).toEqual([
    'kader kader', ...['taakstellingMetHerverdeling', 'totaalopgave', 'eindstand', 'beoordelingsopgave', 'beoordeeldeTaakstelling', 'beoordeeldeEindstand', 'vorigeTrede'].map((id) => `grootheid ${id}`),
    ...utrecht2021.criteria.map((c) => `criterium ${c.id}`), ...utrecht2021.ladder.map((r) => `ladderrij ${r.id}`), 'uitkomst uitkomst', ...utrecht2021.voorbehouden.map((v) => `voorbehoud ${v.id}`),
  ]);
  expect(stap('vorige-trede-bekend')).toMatchObject({ links: { grootheid: 'vorigeTrede', waarde: 2 }, vergelijking: 'bekend', rechts: null, antwoord: true });
});

test('why trede 3, and why not trede 4', () => {
  expect(stap('achterstand-minstens-taakstelling')).toMatchObject({ links: { grootheid: 'beoordeeldeEindstand', waarde: 207 }, vergelijking: '>=', rechts: { grootheid: 'beoordeeldeTaakstelling', waarde: 204 }, antwoord: true });
  expect(stap('tweede-op-rij')).toMatchObject({ links: { grootheid: 'vorigeTrede', waarde: 2 }, vergelijking: '>=', rechts: 3, antwoord: false });
  expect(stap('even-hoog-eerste-keer')).toMatchObject({ geldt: true });
  expect(stap('even-hoog-tweede-keer')).toMatchObject({ geldt: false });
  expect(stap('uitkomst')).toMatchObject({ rij: 'even-hoog-eerste-keer', trede: 3 });
});

test('the toelichting, word for word', () => {
  expect(toelichting(brief(), utrecht2021, 'nl')).toBe(
    'Voorstel: trede 3 (Actief toezicht). Taakstelling 204 (203 + 1 herverdeling) en beginstand 171 achterstand: totaalopgave 375. ' +
      'Gerealiseerd 168: eindstand 207 achterstand. Er is een achterstand (207 > 0): ja. ' +
      'De achterstand is even hoog als of hoger dan de taakstelling (207 ≥ 204): ja. ' +
      'Voor de tweede periode op rij (vorige trede 2 ≥ 3): nee.',
  );
  expect(toelichting(brief(), utrecht2021, 'en')).toBe(
    'Proposal: trede 3 (Active supervision). Taakstelling 204 (203 + 1 herverdeling) and opening balance a backlog of 171: totaalopgave 375. ' +
      'Realised 168: closing balance a backlog of 207. There is a backlog (207 > 0): yes. ' +
      'The backlog equals or exceeds the taakstelling (207 ≥ 204): yes. ' +
      'For the second half-year in a row (vorige trede 2 ≥ 3): no.',
  );
});

test('a quantity names what it was made of, and nothing else', () => {
  expect(stap('totaalopgave')).toMatchObject({ waarde: 375, uit: [{ grootheid: 'taakstellingMetHerverdeling', waarde: 204 }, { grootheid: 'beginstand', waarde: 171 }] });
  expect(stap('beoordeeldeTaakstelling')).toMatchObject({ uit: [{ grootheid: 'taakstellingMetHerverdeling', waarde: 204 }] });
  const onder2024 = beoordeel({ ...UTRECHT_2022_1, periode: periode(2024, 1), tijdigBeschikbaar: 100 }, kaders).onderbouwing.find((s) => s.id === 'beoordeeldeTaakstelling');
  expect(onder2024).toMatchObject({ waarde: 100, uit: [{ grootheid: 'taakstellingMetHerverdeling', waarde: 204 }, { grootheid: 'tijdigBeschikbaar', waarde: 100 }] });
});
