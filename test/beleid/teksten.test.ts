import { beoordeel, periode } from '../../src/engine';
import { kaders, utrecht2024 } from '../../src/kaders';
import { bevindingTekst, foutTekst, toelichting, type Taal } from '../../src/tekst';
import { alle, BEVINDINGEN, FOUTEN } from '../../tools/zinvoorbeelden';

const TALEN: readonly Taal[] = ['nl', 'en'];
const GATEN = /undefined|NaN|null|\[object|Infinity|\$\{/;

const heleZin = (zin: string) => {
  expect(zin).toMatch(/^[“A-ZÀ-Ý0-9].*[.?]$/s);
  expect(zin).not.toMatch(GATEN);
  expect(zin).not.toMatch(/ {2}|\.\.$/);
};

const fouten = alle(FOUTEN);
const bevindingen = alle(BEVINDINGEN);

describe.each(TALEN)('in %s', (taal) => {
  test.each(fouten.map((f) => [JSON.stringify(f), f] as const))('fault %s is a whole sentence that says what was found', (_, fout) => {
    heleZin(foutTekst(fout, taal));
    if ('gevonden' in fout && typeof fout.gevonden === 'string') expect(foutTekst(fout, taal)).toContain(fout.gevonden);
  });
  test.each(bevindingen.map((b) => [JSON.stringify(b), b] as const))('bevinding %s is a whole sentence', (_, bevinding) => {
    heleZin(bevindingTekst(bevinding, utrecht2024, taal));
  });
});

test('the two languages differ, and no two examples say the same', () => {
  const zinnen = TALEN.flatMap((taal) => [...fouten.map((f) => foutTekst(f, taal)), ...bevindingen.map((b) => bevindingTekst(b, utrecht2024, taal))]);
  expect(new Set(zinnen).size).toBe(zinnen.length);
});

test('every fault says what was found and what to do', () => {
  expect(foutTekst(FOUTEN.ONTBREEKT[0], 'nl')).toBe('De realisatie is niet als getal te lezen (“zie bijlage”): verwacht wordt een heel getal, zoals 171.');
  expect(foutTekst({ code: 'ONTBREEKT', veld: 'taakstelling', ontbreekt: 'leeg' }, 'nl')).toBe('De taakstelling is niet ingevuld. Leeg is geen nul: vul het getal in.');
  expect(foutTekst(FOUTEN.NIET_GEHEEL[0], 'nl')).toBe('De beginstand is 0,5, maar moet een heel aantal personen zijn.');
  expect(foutTekst(FOUTEN.TE_GROOT[0], 'nl')).toBe('De beginstand is −10.000.001. Dat is meer dan hier kan voorkomen (10.000.000): controleer het getal.');
  expect(foutTekst(FOUTEN.TREDE_ONBEKEND[0], 'nl')).toBe('De vorige trede noemt trede 7; de ladder heeft de treden 1, 2, 3, 4, 5 en 6.');
  expect(foutTekst(FOUTEN.GEEN_KADER[0], 'en')).toBe('There is no beleidskader to judge 2020-2 with.');
});

test('bevindingen name both sides', () => {
  expect(bevindingTekst({ code: 'HERVERDELING_BESLIST', zonder: 3 }, null, 'nl')).toMatch(/zonder herverdeling zou het trede 3 zijn\.$/);
  expect(bevindingTekst({ code: 'HERVERDELING_BESLIST', zonder: null }, null, 'nl')).toMatch(/zonder herverdeling zou de vorige trede nodig zijn\.$/);
  expect(bevindingTekst({ code: 'HERVERDELING_BESLIST', zonder: null }, null, 'en')).toMatch(/without it the vorige trede would be needed\.$/);
  expect(bevindingTekst(BEVINDINGEN.EINDSTAND_WIJKT_AF[0], null, 'nl')).toBe('De eindstand in het blad is 150 voorsprong; berekend is 158 voorsprong.');
  expect(bevindingTekst(BEVINDINGEN.PERCENTAGE_WIJKT_AF[0], null, 'nl')).toBe('Het percentage van de totaalopgave in het blad is 56%; berekend is 68%.');
  expect(bevindingTekst(BEVINDINGEN.GECORRIGEERDE_TAAKSTELLING[0], null, 'nl')).toContain('1.500');
  expect(bevindingTekst(BEVINDINGEN.LEES_KADER_NA[0], utrecht2024, 'nl')).toContain('Lees CVDR713805 na voordat u hierop besluit.');
  expect(bevindingTekst({ code: 'GEMEENTEN_ONTBREKEN', namen: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] }, null, 'nl')).toContain('(9): A, B, C, D, E en 4 andere.');
});

test('a koppelingstekort is told with both balances', () => {
  const b = beoordeel({ gemeente: 'Leusden', periode: periode(2023, 2), taakstelling: 31, herverdeling: 2, beginstand: 1, realisatie: 16, tijdigBeschikbaar: 33, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } }, kaders);
  expect(toelichting(b, kaders[0] ?? null, 'nl')).toBe(
    'Voorstel: trede 2 (Informatie opvragen en valideren). Taakstelling 33 (31 + 2 herverdeling) en beginstand 1 achterstand: totaalopgave 34. ' +
      'Gerealiseerd 16: eindstand 18 achterstand. Koppelingstekort: beoordeeld op 33 tijdig beschikbaar, dus 17 achterstand. ' +
      'Er is een achterstand (getoetste eindstand 17 > 0): ja. ' +
      'De achterstand is even hoog als of hoger dan de taakstelling (getoetste eindstand 17 ≥ 33): nee. Hoe het koppelingstekort telt, is afgeleid.',
  );
});

test('a derived rule and a call for judgement are told in short; the bevinding itself says how the rule was read', () => {
  const d = { gemeente: 'Lopik', periode: periode(2024, 2), taakstelling: 20, beginstand: 26, realisatie: 25 } as const;
  const gehaald = beoordeel({ ...d, vorigeTrede: { trede: 3, herkomst: 'opgegeven' } }, kaders);
  expect(toelichting(gehaald, utrecht2024, 'nl')).toBe(
    'Voorstel: trede 3 (Actief toezicht). Taakstelling 20 en beginstand 26 achterstand: totaalopgave 46. Gerealiseerd 25: eindstand 21 achterstand. ' +
      'Er is een achterstand (21 > 0): ja. Trede 4 of hoger is van kracht (vorige trede 3 ≥ 4): nee. De taakstelling is gehaald (25 ≥ 20): ja. ' +
      'Dit volgt uit een afgeleide regel.',
  );
  expect(gehaald.bevindingen.map((b) => bevindingTekst(b, utrecht2024, 'nl')).join()).toContain('Dat staat nergens zo; Utrecht bleef in 2024-2 op trede 3');
  const loopt = toelichting(beoordeel({ ...d, vorigeTrede: { trede: 4, herkomst: 'opgegeven' } }, kaders), utrecht2024, 'en');
  expect(loopt).toMatch(/in force \(vorige trede 4 ≥ 4\): yes\. This follows from a derived rule\. Judgement by a person needed\.$/);
});

test('what cannot be assessed says why, and nothing about a trede', () => {
  const b = beoordeel({ gemeente: 'Voorbeeld', periode: periode(2024, 1), taakstelling: 100, beginstand: 50, realisatie: 50 }, kaders);
  expect(toelichting(b, utrecht2024, 'nl')).toBe('Niet te beoordelen. De vorige trede ontbreekt, en zonder die trede is niet te zeggen welke trede nu volgt. Vul de trede van het vorige halfjaar in.');
});

test('what two bevindingen say in the same words is told once', () => {
  const b = beoordeel({ gemeente: 'Voorbeeld', periode: periode(2024, 1), taakstelling: 100, beginstand: 50, realisatie: 150 }, kaders);
  const tweemaal = [BEVINDINGEN.HANDMATIG[0], { code: 'HANDMATIG', voorbehoud: 'oordeel-tijdens-traject' }] as const;
  expect(toelichting(b, utrecht2024, 'nl', tweemaal)).toMatch(/: nee\. Handmatig oordeel nodig\.$/);
});
