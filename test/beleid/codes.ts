import { periode, type Bevinding, type Fout } from '../../src/engine';

const p = periode(2024, 2);

/** One example of every fault; a code that is forgotten does not compile. */
export const FOUTEN: { readonly [C in Fout['code']]: Extract<Fout, { readonly code: C }> } = {
  ONTBREEKT: { code: 'ONTBREEKT', veld: 'realisatie', ontbreekt: 'onleesbaar', gevonden: 'zie bijlage' },
  NIET_GEHEEL: { code: 'NIET_GEHEEL', veld: 'beginstand', gevonden: 0.5 },
  TE_GROOT: { code: 'TE_GROOT', veld: 'beginstand', gevonden: -10_000_001, hoogstens: 10_000_000 },
  TE_LAAG: { code: 'TE_LAAG', veld: 'taakstelling', gevonden: 0, minstens: 1 },
  TREDE_ONBEKEND: { code: 'TREDE_ONBEKEND', veld: 'vorigeTrede', gevonden: 7, treden: [1, 2, 3, 4, 5, 6] },
  VORIGE_TREDE_NODIG: { code: 'VORIGE_TREDE_NODIG', veld: 'vorigeTrede' },
  KOPPELINGSTEKORT_ZONDER_AANTAL: { code: 'KOPPELINGSTEKORT_ZONDER_AANTAL', veld: 'koppelingstekort' },
  KOPPELINGSTEKORT_STRIJDIG: { code: 'KOPPELINGSTEKORT_STRIJDIG', veld: 'koppelingstekort', tekort: 1, tijdigBeschikbaar: 148, totaalopgave: 150 },
  GEEN_KADER: { code: 'GEEN_KADER', veld: 'periode', periode: periode(2020, 2) },
  GEEN_GEMEENTE: { code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: 'Abcoude', lijktOp: null },
  DUBBELE_GEMEENTE: { code: 'DUBBELE_GEMEENTE', veld: 'gemeente', naam: 'Woudenberg', ookIn: ['rij 12'] },
  GEEN_PERIODE: { code: 'GEEN_PERIODE', veld: 'periode', gevonden: 'vorig jaar' },
  PERIODE_IS_DATUM: { code: 'PERIODE_IS_DATUM', veld: 'periode', gevonden: '2024-02-01' },
  CODE_STRIJDIG: { code: 'CODE_STRIJDIG', veld: 'gemeente', naam: 'Utrecht', cbsCode: 'GM0307' },
};

/** One example of every bevinding; a code that is forgotten does not compile. */
export const BEVINDINGEN: { readonly [C in Bevinding['code']]: Extract<Bevinding, { readonly code: C }> } = {
  AFGELEID: { code: 'AFGELEID', regel: 'traject-loopt' },
  AFGELEIDE_VORIGE_TREDE: { code: 'AFGELEIDE_VORIGE_TREDE', trede: 3 },
  HANDMATIG: { code: 'HANDMATIG', voorbehoud: 'oordeel-bij-trede-4' },
  REALISATIE_NUL: { code: 'REALISATIE_NUL' },
  HERVERDELING_LEEG: { code: 'HERVERDELING_LEEG' },
  GECORRIGEERDE_TAAKSTELLING: { code: 'GECORRIGEERDE_TAAKSTELLING', gevonden: 1500, taakstelling: 100 },
  TAAKSTELLING_NIET_POSITIEF: { code: 'TAAKSTELLING_NIET_POSITIEF', taakstelling: -4 },
  KOPPELINGSTEKORT_AFGELEID: { code: 'KOPPELINGSTEKORT_AFGELEID' },
  KOPPELINGSTEKORT_MAAKT_NIET_UIT: { code: 'KOPPELINGSTEKORT_MAAKT_NIET_UIT' },
  KOPPELINGSTEKORT_TEGENGESPROKEN: { code: 'KOPPELINGSTEKORT_TEGENGESPROKEN', vermeld: 'nee', tijdigBeschikbaar: 149, totaalopgave: 150 },
  HERVERDELING_BESLIST: { code: 'HERVERDELING_BESLIST', zonder: null },
  MEER_DAN_BESCHIKBAAR: { code: 'MEER_DAN_BESCHIKBAAR', realisatie: 28, tijdigBeschikbaar: 27 },
  VORIGE_TREDE_UIT: { code: 'VORIGE_TREDE_UIT', herkomst: 'gepubliceerd', trede: 2, periode: p },
  VORIGE_TREDE_WIJKT_AF: { code: 'VORIGE_TREDE_WIJKT_AF', opgegeven: 1, herkomst: 'besluit', trede: 2, periode: p },
  TOTAALOPGAVE_WIJKT_AF: { code: 'TOTAALOPGAVE_WIJKT_AF', vermeld: 374, berekend: 375 },
  EINDSTAND_WIJKT_AF: { code: 'EINDSTAND_WIJKT_AF', vermeld: -150, berekend: -158 },
  PERCENTAGE_WIJKT_AF: { code: 'PERCENTAGE_WIJKT_AF', van: 'totaalopgave', vermeld: 56, berekend: 68 },
  TREDE_WIJKT_AF: { code: 'TREDE_WIJKT_AF', vermeld: 2, voorstel: 3 },
  BASIS_WIJKT_AF: { code: 'BASIS_WIJKT_AF', vermeld: 'koppelingstekort', berekend: 'totaalopgave' },
  BESLUIT_WIJKT_AF: { code: 'BESLUIT_WIJKT_AF', besluit: 2, voorstel: 3 },
  BEGINSTAND_WIJKT_AF: { code: 'BEGINSTAND_WIJKT_AF', vermeld: 406, berekend: 363, periode: periode(2023, 1) },
  HERVERDELING_NIET_NUL: { code: 'HERVERDELING_NIET_NUL', som: -3 },
  GEMEENTEN_ONTBREKEN: { code: 'GEMEENTEN_ONTBREKEN', namen: ['Baarn', 'Zeist'] },
  TOTAAL_WIJKT_AF: { code: 'TOTAAL_WIJKT_AF', grootheid: 'realisatie', vermeld: 1316, berekend: 1315 },
  TELLING_WIJKT_AF: { code: 'TELLING_WIJKT_AF', trede: 2, vermeld: 10, geteld: 11 },
  TEKORTEN_WIJKEN_AF: { code: 'TEKORTEN_WIJKEN_AF', vermeld: 3, genoemd: ['Baarn', 'Bunnik', 'IJsselstein', 'Leusden'] },
  OVERGANG_WIJKT_AF: { code: 'OVERGANG_WIJKT_AF', gemeente: 'Lopik', vermeldVan: 3, vermeldNaar: 1, van: 3, naar: null },
  LEES_KADER_NA: { code: 'LEES_KADER_NA', kader: 'utrecht-2024' },
  TUSSENSTAND: { code: 'TUSSENSTAND', dag: '26 oktober 2023', peildatum: '1 januari 2024' },
  STAND_OMGEKEERD: { code: 'STAND_OMGEKEERD' },
  TREDE_KOLOM_GELEZEN_ALS: { code: 'TREDE_KOLOM_GELEZEN_ALS', kop: 'Trede 2022-I', gelezenAls: 'vorige trede' },
  KOLOM_WAARSCHIJNLIJK: { code: 'KOLOM_WAARSCHIJNLIJK', kop: 'Achterstand', gelezenAls: 'beginstand' },
  PERIODE_UIT: { code: 'PERIODE_UIT', periode: p, bron: 'Cijfers 2024-2', waar: 'bladnaam' },
};
