import fc from 'fast-check';
import type { Dossier, Gegeven } from '../../src/engine';

export const aantal = fc.integer({ min: 0, max: 400 });
export const stand = fc.integer({ min: -300, max: 300 });
const halfjaar = fc.record({ jaar: fc.integer({ min: 2019, max: 2027 }), helft: fc.constantFrom<1 | 2>(1, 2) }, { noNullPrototype: true });
export const ontbreekt = fc.record({ ontbreekt: fc.constantFrom('leeg', 'nvt', 'onbekend', 'onleesbaar', 'foutwaarde', 'datum') }, { noNullPrototype: true });
const herkomst = fc.constantFrom('opgegeven', 'besluit', 'gepubliceerd', 'voorstel');

/** Dossiers of the given numbers, with every field that there is, present or not. */
export const dossierMet = (getal: fc.Arbitrary<number>, trede: fc.Arbitrary<number>, gat: fc.Arbitrary<Gegeven>): fc.Arbitrary<Dossier> => {
  const gegeven = fc.oneof({ weight: 9, arbitrary: getal }, { weight: 1, arbitrary: gat });
  return fc.record(
    {
      gemeente: fc.constant('Voorbeeld'),
      periode: halfjaar,
      taakstelling: gegeven,
      taakstellingOmvat: fc.constantFrom('taakstelling', 'taakstelling en herverdeling', 'totaalopgave'),
      herverdeling: gegeven,
      beginstand: gegeven,
      realisatie: gegeven,
      tijdigBeschikbaar: gegeven,
      koppelingstekort: fc.oneof(gegeven, fc.constantFrom<'ja' | 'nee'>('ja', 'nee')),
      vorigeTrede: fc.oneof(fc.record({ trede, herkomst, afwijkend: fc.boolean(), koppelingstekort: fc.boolean() }, { noNullPrototype: true }), ontbreekt),
      opgave: fc.record({ totaalopgave: getal, eindstand: getal, pctTaakstelling: getal, pctTotaalopgave: getal, trede, basis: fc.constantFrom('totaalopgave', 'koppelingstekort') }, { noNullPrototype: true, requiredKeys: [] }),
      besluit: fc.record({ trede, reden: fc.string(), auteur: fc.string(), datum: fc.constant('2024-09-26') }, { noNullPrototype: true }),
    },
    { noNullPrototype: true, requiredKeys: ['gemeente', 'periode', 'taakstelling', 'beginstand', 'realisatie'] },
  );
};

/** Dossiers as they come: mostly assessable, near the boundaries. */
export const gewoon: fc.Arbitrary<Dossier> = fc.record(
  {
    gemeente: fc.constant('Voorbeeld'),
    periode: fc.record({ jaar: fc.integer({ min: 2021, max: 2025 }), helft: fc.constantFrom<1 | 2>(1, 2) }, { noNullPrototype: true }),
    taakstelling: fc.integer({ min: 1, max: 60 }),
    herverdeling: fc.integer({ min: -10, max: 10 }),
    beginstand: fc.integer({ min: -60, max: 60 }),
    realisatie: fc.integer({ min: 0, max: 120 }),
    tijdigBeschikbaar: fc.integer({ min: 0, max: 120 }),
    koppelingstekort: fc.constantFrom<'ja' | 'nee'>('ja', 'nee'),
    vorigeTrede: fc.record({ trede: fc.integer({ min: 1, max: 6 }), herkomst, afwijkend: fc.boolean(), koppelingstekort: fc.boolean() }, { noNullPrototype: true }),
  },
  { noNullPrototype: true, requiredKeys: ['gemeente', 'periode', 'taakstelling', 'beginstand', 'realisatie'] },
);
/** Dossiers with anything wrong with them. */
export const allerlei = dossierMet(fc.oneof(aantal, stand), fc.integer({ min: 0, max: 7 }), ontbreekt);
