import { bewijsTekst, herreken, leesBewijs, maakBewijs, type Dossier } from '.';
import { kaders } from '../kaders';

const VOL: Dossier = {
  gemeente: 'Utrecht', periode: { jaar: 2022, helft: 1 }, taakstelling: 203, taakstellingOmvat: 'taakstelling',
  taakstellingVersies: [{ taakstelling: 210, tot: { jaar: 2022, maand: 3, dag: 1 }, bron: 'Taakstelling (gepubliceerd)' }, { taakstelling: { ontbreekt: 'leeg' }, tot: null, bron: '' }],
  herverdeling: 1, beginstand: 171, realisatie: 168, tijdigBeschikbaar: 300, koppelingstekort: 75, vorigeTrede: { trede: 2, herkomst: 'opgegeven' }, opgave: { eindstand: 207 },
  besluit: { trede: 2, reden: '', auteur: '', datum: '' },
};
const bewijs = maakBewijs(VOL, kaders);

const lees = (anders: Readonly<Record<string, unknown>>) => leesBewijs(JSON.stringify({ ...bewijs, ...anders }));
const leesDossier = (anders: Readonly<Record<string, unknown>>) => lees({ dossier: { ...bewijs.dossier, ...anders } });

test('a receipt with every field is read back, whatever its white space', () => {
  expect(leesBewijs(JSON.stringify(bewijs, null, 2))).toEqual(bewijs);
  expect(bewijs.dossier).toEqual(VOL);
});

test.each(['taakstellingOmvat', 'taakstellingVersies', 'herverdeling', 'tijdigBeschikbaar', 'koppelingstekort', 'vorigeTrede', 'opgave', 'besluit'])('a dossier without %s is one', (veld) => {
  const { [veld]: _, ...zonder } = bewijs.dossier as unknown as Record<string, unknown>;
  expect(lees({ dossier: zonder })).toEqual({ ...bewijs, dossier: zonder });
});

test.each(['gemeente', 'periode', 'taakstelling', 'beginstand', 'realisatie'])('one without %s is none', (veld) => {
  const { [veld]: _, ...zonder } = bewijs.dossier as unknown as Record<string, unknown>;
  expect(lees({ dossier: zonder })).toBeNull();
});

const ONBEKEND = { ontbreekt: 'onbekend' };

test.each<[string, unknown]>([
  ['periode', { jaar: 2022, helft: 2 }], ['taakstelling', ONBEKEND], ['taakstellingOmvat', 'taakstelling en herverdeling'], ['taakstellingOmvat', 'totaalopgave'], ['taakstellingVersies', []],
  ['herverdeling', ONBEKEND], ['beginstand', -3], ['realisatie', { ontbreekt: 'foutwaarde', gevonden: '#N/B' }], ['tijdigBeschikbaar', ONBEKEND],
  ['koppelingstekort', 'ja'], ['koppelingstekort', 'nee'], ['koppelingstekort', ONBEKEND], ['vorigeTrede', ONBEKEND], ['opgave', {}],
])('%s may be %j', (veld, waarde) => expect(leesDossier({ [veld]: waarde })?.dossier).toEqual({ ...VOL, [veld]: waarde }));

test.each<[string, unknown]>([
  ['gemeente', 3], ['gemeente', null], ['periode', null], ['periode', 'x'], ['periode', [2022, 1]], ['periode', { jaar: 2022.5, helft: 1 }], ['periode', { jaar: 2022, helft: 3 }], ['periode', { jaar: 2022, helft: '1' }], ['periode', { helft: 1 }],
  ['taakstelling', '203'], ['taakstelling', { ontbreekt: 3 }], ['taakstelling', null], ['taakstellingOmvat', 'alles'], ['taakstellingOmvat', null],
  ['taakstellingVersies', {}], ['taakstellingVersies', [null]], ['taakstellingVersies', [{ taakstelling: 'x', tot: null, bron: '' }]], ['taakstellingVersies', [{ taakstelling: 1, tot: '2022-03-01', bron: '' }]], ['taakstellingVersies', [{ taakstelling: 1, tot: null, bron: 1 }]],
  ['herverdeling', true], ['beginstand', '-3'], ['realisatie', {}], ['tijdigBeschikbaar', 'x'], ['koppelingstekort', 'misschien'], ['koppelingstekort', true],
  ['vorigeTrede', 2], ['vorigeTrede', {}], ['vorigeTrede', { trede: 'II' }], ['vorigeTrede', { ontbreekt: 1 }], ['vorigeTrede', null], ['opgave', 3], ['opgave', []], ['besluit', {}], ['besluit', 2], ['besluit', { trede: '2' }],
])('%s cannot be %j', (veld, waarde) => expect(leesDossier({ [veld]: waarde })).toBeNull());

test.each<[string, unknown]>([['versie', 1], ['versie', null], ['kader', 1], ['kaderhash', 1], ['trede', '3'], ['dossier', null], ['dossier', []], ['dossier', 'x']])('the %s of a receipt cannot be %j', (veld, waarde) => expect(lees({ [veld]: waarde })).toBeNull());

test('the trede, the kader and its hash may be none', () => {
  for (const veld of ['trede', 'kader', 'kaderhash']) expect(lees({ [veld]: null })).toEqual({ ...bewijs, [veld]: null });
});

test('what no kader judged has no hash that could differ', () => {
  const zonder = maakBewijs({ ...VOL, periode: { jaar: 2019, helft: 1 } }, kaders);
  expect(herreken({ ...zonder, kaderhash: 'iets' }, kaders)).toEqual({ soort: 'gelijk', trede: null });
});

test('what is read is what was written', () => expect(bewijsTekst(leesBewijs(bewijsTekst(bewijs)) ?? bewijs)).toBe(bewijsTekst(bewijs)));
