import { beoordeel, controleerBeweringen, controleerHalfjaar, onleesbaar, periode, type Beoordeling, type Bevinding, type Dossier, type Fout, type Halfjaar } from '../../src/engine';
import { kaders, utrecht2024 } from '../../src/kaders';
import { BEVINDINGEN, FOUTEN } from '../../tools/zinvoorbeelden';
import { alleGevallen, meldingen } from './gevallen';
import { gepubliceerdeTreden } from './gegevens';

const basis: Dossier = { gemeente: 'Voorbeeld', periode: periode(2022, 1), taakstelling: 100, beginstand: 50, realisatie: 50, vorigeTrede: { trede: 2, herkomst: 'opgegeven' } };

const foutenVan = (d: Partial<Dossier>): readonly Fout[] => {
  const b = beoordeel({ ...basis, ...d }, kaders);
  return b.soort === 'voorstel' ? [] : b.fouten;
};
const bevindingenVan = (d: Partial<Dossier>): readonly Bevinding[] => beoordeel({ ...basis, ...d }, kaders).bevindingen;

describe('each fault, with everything that it says', () => {
  test.each<[string, Partial<Dossier>, Fout]>([
    ['a blank', { taakstelling: { ontbreekt: 'leeg' } }, { code: 'ONTBREEKT', veld: 'taakstelling', ontbreekt: 'leeg' }],
    ['what was found comes along', { realisatie: { ontbreekt: 'onleesbaar', gevonden: 'zie bijlage' } }, { code: 'ONTBREEKT', veld: 'realisatie', ontbreekt: 'onleesbaar', gevonden: 'zie bijlage' }],
    ['a half person', { beginstand: 0.5 }, { code: 'NIET_GEHEEL', veld: 'beginstand', gevonden: 0.5 }],
    ['too large', { realisatie: 10_000_001 }, { code: 'TE_GROOT', veld: 'realisatie', gevonden: 10_000_001, hoogstens: 10_000_000 }],
    ['a taakstelling of 0', { taakstelling: 0 }, { code: 'TE_LAAG', veld: 'taakstelling', gevonden: 0, minstens: 1 }],
    ['a negative realisatie', { realisatie: -1 }, { code: 'TE_LAAG', veld: 'realisatie', gevonden: -1, minstens: 0 }],
    ['a negative number available', { tijdigBeschikbaar: -1 }, { code: 'TE_LAAG', veld: 'tijdigBeschikbaar', gevonden: -1, minstens: 0 }],
    ['the taakstelling that is left', { taakstelling: 50, taakstellingOmvat: 'totaalopgave' }, { code: 'TE_LAAG', veld: 'taakstelling', gevonden: 0, minstens: 1 }],
    ['a vorige trede that is not there', { vorigeTrede: { trede: 7, herkomst: 'opgegeven' } }, { code: 'TREDE_ONBEKEND', veld: 'vorigeTrede', gevonden: 7, treden: [1, 2, 3, 4, 5, 6] }],
    ['a besluit that is not there', { besluit: { trede: 0, reden: 'r', auteur: 'a', datum: '2022-09-20' } }, { code: 'TREDE_ONBEKEND', veld: 'besluit', gevonden: 0, treden: [1, 2, 3, 4, 5, 6] }],
    ['no vorige trede', { vorigeTrede: { ontbreekt: 'onbekend' } }, { code: 'VORIGE_TREDE_NODIG', veld: 'vorigeTrede' }],
    ['a shortage without a number', { koppelingstekort: 'ja' }, { code: 'KOPPELINGSTEKORT_ZONDER_AANTAL', veld: 'koppelingstekort' }],
    ['two numbers that disagree', { koppelingstekort: 1, tijdigBeschikbaar: 148 }, { code: 'KOPPELINGSTEKORT_STRIJDIG', veld: 'koppelingstekort', tekort: 1, tijdigBeschikbaar: 148, totaalopgave: 150 }],
    ['a shortage above the totaalopgave', { koppelingstekort: 151 }, { code: 'KOPPELINGSTEKORT_STRIJDIG', veld: 'koppelingstekort', tekort: 151, tijdigBeschikbaar: -1, totaalopgave: 150 }],
    ['no kader', { periode: periode(2020, 2) }, { code: 'GEEN_KADER', veld: 'periode', periode: periode(2020, 2) }],
  ])('%s', (_, d, fout) => {
    expect(foutenVan(d)).toEqual([fout]);
  });
});

test('every fault at once, not the first alone', () => {
  const fouten = foutenVan({ periode: periode(2020, 2), taakstelling: 0, herverdeling: { ontbreekt: 'foutwaarde', gevonden: '#N/A' }, beginstand: { ontbreekt: 'leeg' }, realisatie: 1.5, tijdigBeschikbaar: 99_999_999, koppelingstekort: -1, vorigeTrede: { ontbreekt: 'datum', gevonden: '1-2-2024' } });
  expect(fouten).toEqual([
    { code: 'GEEN_KADER', veld: 'periode', periode: periode(2020, 2) },
    { code: 'ONTBREEKT', veld: 'herverdeling', ontbreekt: 'foutwaarde', gevonden: '#N/A' },
    { code: 'ONTBREEKT', veld: 'beginstand', ontbreekt: 'leeg' },
    { code: 'NIET_GEHEEL', veld: 'realisatie', gevonden: 1.5 },
    { code: 'TE_LAAG', veld: 'taakstelling', gevonden: 0, minstens: 1 },
    { code: 'TE_GROOT', veld: 'tijdigBeschikbaar', gevonden: 99_999_999, hoogstens: 10_000_000 },
    { code: 'TE_LAAG', veld: 'koppelingstekort', gevonden: -1, minstens: 0 },
    { code: 'ONTBREEKT', veld: 'vorigeTrede', ontbreekt: 'datum', gevonden: '1-2-2024' },
  ]);
});

describe('each bevinding, with everything that it says', () => {
  test.each<[string, Partial<Dossier>, readonly Bevinding[]]>([
    ['nothing odd', {}, []],
    ['herverdeling blank', { herverdeling: { ontbreekt: 'leeg' } }, [{ code: 'HERVERDELING_LEEG' }]],
    ['realisatie 0', { realisatie: 0 }, [{ code: 'REALISATIE_NUL' }]],
    ['the totaalopgave as taakstelling', { taakstelling: 150, taakstellingOmvat: 'totaalopgave' }, [{ code: 'GECORRIGEERDE_TAAKSTELLING', gevonden: 150, taakstelling: 100 }]],
    ['herverdeling larger than the taakstelling', { herverdeling: -104 }, [{ code: 'TAAKSTELLING_NIET_POSITIEF', taakstelling: -4 }]],
    ['a number that contradicts "nee"', { koppelingstekort: 'nee', tijdigBeschikbaar: 149 }, [{ code: 'KOPPELINGSTEKORT_TEGENGESPROKEN', vermeld: 'nee', tijdigBeschikbaar: 149, totaalopgave: 150 }, { code: 'KOPPELINGSTEKORT_AFGELEID' }]],
    ['a shortage that does not matter', { koppelingstekort: 'ja', realisatie: 150 }, [{ code: 'KOPPELINGSTEKORT_MAAKT_NIET_UIT' }]],
    ['more than were available', { tijdigBeschikbaar: 49 }, [{ code: 'MEER_DAN_BESCHIKBAAR', realisatie: 50, tijdigBeschikbaar: 49 }, { code: 'KOPPELINGSTEKORT_AFGELEID' }]],
    ['herverdeling decides', { herverdeling: 1, realisatie: 51 }, [{ code: 'HERVERDELING_BESLIST', zonder: 3 }]],
    ['herverdeling decides whether the vorige trede is needed', { herverdeling: 1, realisatie: 51, vorigeTrede: { ontbreekt: 'leeg' } }, [{ code: 'HERVERDELING_BESLIST', zonder: null }]],
    ['a derived rule', { vorigeTrede: { trede: 3, herkomst: 'opgegeven' } }, [{ code: 'AFGELEID', regel: 'even-hoog-tweede-keer' }]],
    ['a person must look', { vorigeTrede: { trede: 2, herkomst: 'besluit', afwijkend: true } }, [{ code: 'HANDMATIG', voorbehoud: 'bouwt-op-bijzondere-trede' }]],
    ['a besluit', { besluit: { trede: 2, reden: 'r', auteur: 'a', datum: '2022-09-20' } }, [{ code: 'BESLUIT_WIJKT_AF', besluit: 2, voorstel: 3 }]],
    ['a besluit that has expired', { besluit: { trede: 3, reden: 'r', auteur: 'a', datum: '2022-09-20', tot: '2022-06-29' } }, [{ code: 'BESLUIT_VERLOPEN', trede: 3, tot: '2022-06-29', op: '2022-06-30' }]],
    ['a besluit on its last day', { besluit: { trede: 3, reden: 'r', auteur: 'a', datum: '2022-09-20', tot: '2022-06-30' } }, []],
    ['everything printed beside it differs', { opgave: { totaalopgave: 149, eindstand: -100, pctTaakstelling: 51, pctTotaalopgave: 34, trede: 2, basis: 'koppelingstekort' } }, [
      { code: 'TOTAALOPGAVE_WIJKT_AF', vermeld: 149, berekend: 150 },
      { code: 'EINDSTAND_WIJKT_AF', vermeld: -100, berekend: 100 },
      { code: 'PERCENTAGE_WIJKT_AF', van: 'taakstelling', vermeld: 51, berekend: 50 },
      { code: 'PERCENTAGE_WIJKT_AF', van: 'totaalopgave', vermeld: 34, berekend: 33 },
      { code: 'TREDE_WIJKT_AF', vermeld: 2, voorstel: 3 },
      { code: 'BASIS_WIJKT_AF', vermeld: 'koppelingstekort', berekend: 'totaalopgave' },
    ]],
    ['everything printed beside it agrees', { opgave: { totaalopgave: 150, eindstand: 100, pctTaakstelling: 50, pctTotaalopgave: 33, trede: 3, basis: 'totaalopgave' } }, []],
    ['a percentage of an opgave below 1', { beginstand: -200, opgave: { pctTotaalopgave: 0 } }, [{ code: 'PERCENTAGE_WIJKT_AF', van: 'totaalopgave', vermeld: 0, berekend: null }]],
    ['printed figures are compared where nothing can be assessed too', { vorigeTrede: { ontbreekt: 'leeg' }, opgave: { eindstand: 99, trede: 3 } }, [{ code: 'EINDSTAND_WIJKT_AF', vermeld: 99, berekend: 100 }]],
    ['and where a figure is at fault', { vorigeTrede: { trede: 9, herkomst: 'opgegeven' }, opgave: { eindstand: 99, trede: 3 } }, [{ code: 'EINDSTAND_WIJKT_AF', vermeld: 99, berekend: 100 }]],
    ['a basis is compared beside another bevinding', { realisatie: 0, opgave: { basis: 'koppelingstekort' } }, [{ code: 'REALISATIE_NUL' }, { code: 'BASIS_WIJKT_AF', vermeld: 'koppelingstekort', berekend: 'totaalopgave' }]],
    ['a basis is not compared where a shortage without a number does not matter', { koppelingstekort: 'ja', realisatie: 150, opgave: { basis: 'koppelingstekort' } }, [{ code: 'KOPPELINGSTEKORT_MAAKT_NIET_UIT' }]],
  ])('%s', (_, d, bevindingen) => {
    expect(bevindingenVan(d)).toEqual(bevindingen);
  });
});

test('a figure is never used in the place of a printed one', () => {
  const met = beoordeel({ ...basis, opgave: { totaalopgave: 1, eindstand: -1, trede: 1 } }, kaders);
  expect(met.bevindingen.length).toBe(3);
  expect({ ...met, bevindingen: [] }).toEqual(beoordeel(basis, kaders));
});

/** Codes that another part of the product adds: the reader of sheets, or the chain over half-years. */
const ELDERS = ['BEGINSTAND_NIET_BEVESTIGD', 'BESLUITEN_STRIJDIG', 'BESLUIT_DAG_ONLEESBAAR', 'BESLUIT_EERDER', 'BESLUIT_GAAT_VOOR', 'BESLUIT_GELDT_NIET', 'BESLUIT_NIET_GELEZEN', 'BESLUIT_NU_VERLOPEN', 'BESLUIT_OVERGESLAGEN', 'CODE_STRIJDIG', 'DUBBELE_GEMEENTE', 'GEEN_GEMEENTE', 'GEEN_PERIODE', 'HALFJAAR_LOOPT', 'KOLOM_NIET_GELEZEN', 'KOLOM_WAARSCHIJNLIJK', 'LEES_KADER_NA', 'PERIODE_IS_DATUM', 'PERIODE_UIT', 'REDEN_NIET_GELEZEN', 'STAND_OMGEKEERD', 'TOTAAL_WIJKT_AF', 'TREDE_KOLOM_GELEZEN_ALS', 'TREDE_VAN_ERNA', 'TUSSENSTAND', 'VASTGEZET_WIJKT_AF', 'VORIGE_BESLUITEN_STRIJDIG', 'VORIGE_TREDE_ONBRUIKBAAR', 'VORIGE_TREDE_UIT', 'VORIGE_TREDE_WIJKT_AF'];

test('every code comes out of the engine at least once, but for those of the reader of sheets', () => {
  const h: Halfjaar = { periode: periode(2024, 2), gemeenten: ['Voorbeeld', 'Baarn'], beoordelingen: [] };
  const scheef = { ...h, gemeenten: ['Voorbeeld'], beoordelingen: [beoordeel({ ...basis, periode: periode(2024, 2), herverdeling: 1 }, kaders)] };
  const eerder = { ...h, periode: periode(2024, 1), beoordelingen: [beoordeel({ ...basis, periode: periode(2024, 1), realisatie: 99 }, kaders)] };
  const beweringen = controleerBeweringen(
    [{ soort: 'telling', periode: h.periode, trede: 1, aantal: 9 }, { soort: 'tekorten', periode: h.periode, aantal: 3, genoemd: [] }, { soort: 'overgang', periode: h.periode, gemeente: 'Lopik', van: 3, naar: 1 }],
    [{ periode: h.periode, treden: gepubliceerdeTreden('2024-2') }],
  );
  const uitGevallen = alleGevallen().flatMap((g) => meldingen(beoordeel(g.dossier, kaders))).map((m) => m.split(':')[0]);
  const opgave = bevindingenVan({ opgave: { totaalopgave: 1, eindstand: 1, pctTaakstelling: 1, trede: 1, basis: 'koppelingstekort' } });
  const bijgesteld = bevindingenVan({ taakstellingVersies: [{ taakstelling: 9999, tot: null, bron: '' }] });
  const opVorige = beoordeel({ ...basis, periode: periode(2024, 2), realisatie: 1, vorigeTrede: { trede: 2, herkomst: 'voorstel', afgeleid: true } }, kaders).bevindingen;
  const verlopen = bevindingenVan({ besluit: { trede: 3, reden: '', auteur: '', datum: '', tot: '2000-01-01' } });
  const gezien = new Set([...uitGevallen, ...[...opgave, ...bijgesteld, ...opVorige, ...verlopen, ...[...controleerHalfjaar(h, null), ...controleerHalfjaar(scheef, eerder), ...beweringen].map((s) => s.bevinding)].map((b) => b.code)]);
  expect([...Object.keys(FOUTEN), ...Object.keys(BEVINDINGEN)].filter((code) => !gezien.has(code)).sort()).toEqual(ELDERS);
});

test('a row of which nothing could be read still counts as unknown', () => {
  const b: Beoordeling = onleesbaar('Baarn', periode(2024, 1), utrecht2024, [FOUTEN.DUBBELE_GEMEENTE[0]]);
  expect(b).toMatchObject({ soort: 'niet te beoordelen', gemeente: 'Baarn', kader: 'utrecht-2024', trede: null, basis: null, handmatig: false, onderbouwing: [], bevindingen: [], besluit: null, fouten: [FOUTEN.DUBBELE_GEMEENTE[0]] });
  expect(Object.values(b.grootheden).every((n) => n === null)).toBe(true);
  expect(onleesbaar('Baarn', periode(2020, 1), null, [FOUTEN.GEEN_PERIODE[0]]).kader).toBeNull();
});
