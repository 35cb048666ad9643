import { periode, type Bevinding, type Fout, type Veld, type Verschil } from '../src/engine';
import type { Bestandfout, Bestandwaarschuwing } from '../src/tekst/bestandfouten';

/** One or more examples of every member of a union on `code`, one for each way its sentence goes; a forgotten code does not compile. */
export type Voorbeelden<U extends { readonly code: string }> = {
  readonly [C in U['code']]: readonly [Extract<U, { readonly code: C }>, ...Extract<U, { readonly code: C }>[]];
};

const p = periode(2024, 2);

type Ontbrekend = Extract<Fout, { readonly code: 'ONTBREEKT' }>;

const ontbreekt = (veld: Veld, reden: Ontbrekend['ontbreekt'], gevonden?: string): Ontbrekend =>
  gevonden === undefined ? { code: 'ONTBREEKT', veld, ontbreekt: reden } : { code: 'ONTBREEKT', veld, ontbreekt: reden, gevonden };

/** The figures that cannot be left out. */
const NODIG: readonly Veld[] = ['taakstelling', 'totaalopgave', 'beginstand', 'realisatie'];

/** Fields that hold something else than a number of people say so where they cannot be read. */
const NAAR_VELD: readonly Veld[] = ['vorigeTrede', 'besluit', 'koppelingstekort'];

export const FOUTEN: Voorbeelden<Fout> = {
  ONTBREEKT: [
    ontbreekt('realisatie', 'onleesbaar', 'zie bijlage'),
    ontbreekt('realisatie', 'onleesbaar'),
    ontbreekt('realisatie', 'nvt', 'nvt'),
    ontbreekt('realisatie', 'nvt'),
    ontbreekt('realisatie', 'onbekend', '?'),
    ontbreekt('realisatie', 'onbekend'),
    ontbreekt('realisatie', 'foutwaarde', '#N/B'),
    ontbreekt('realisatie', 'foutwaarde'),
    ontbreekt('realisatie', 'datum', '1-7-2024'),
    ontbreekt('realisatie', 'datum'),
    ...NODIG.map((veld) => ontbreekt(veld, 'leeg')),
    ...NAAR_VELD.flatMap((veld) => [ontbreekt(veld, 'onleesbaar', 'zie brief'), ontbreekt(veld, 'datum', '1-2-2024'), ontbreekt(veld, 'foutwaarde', '#N/B')]),
  ],
  NIET_GEHEEL: [{ code: 'NIET_GEHEEL', veld: 'beginstand', gevonden: 0.5 }],
  TE_GROOT: [{ code: 'TE_GROOT', veld: 'beginstand', gevonden: -10_000_001, hoogstens: 10_000_000 }],
  TE_LAAG: [
    { code: 'TE_LAAG', veld: 'taakstelling', gevonden: 0, minstens: 1 },
    { code: 'TE_LAAG', veld: 'realisatie', gevonden: -1003, minstens: 0 },
  ],
  TREDE_ONBEKEND: [{ code: 'TREDE_ONBEKEND', veld: 'vorigeTrede', gevonden: 7, treden: [1, 2, 3, 4, 5, 6] }],
  VORIGE_TREDE_NODIG: [{ code: 'VORIGE_TREDE_NODIG', veld: 'vorigeTrede' }],
  KOPPELINGSTEKORT_ZONDER_AANTAL: [{ code: 'KOPPELINGSTEKORT_ZONDER_AANTAL', veld: 'koppelingstekort' }],
  KOPPELINGSTEKORT_STRIJDIG: [{ code: 'KOPPELINGSTEKORT_STRIJDIG', veld: 'koppelingstekort', tekort: 1000, tijdigBeschikbaar: 1480, totaalopgave: 2500 }],
  BESLUITEN_STRIJDIG: [{ code: 'BESLUITEN_STRIJDIG', veld: 'besluit', treden: [2, 3], plaatsen: ["'2024-2'!F5", "'IBT-besluiten'!C7"] }, { code: 'BESLUITEN_STRIJDIG', veld: 'besluit', treden: [2, 3], plaatsen: ["'IBT-besluiten'!C6", "'IBT-besluiten'!C7"], opEenDag: true }],
  BESLUIT_GELDT_NIET: [
    { code: 'BESLUIT_GELDT_NIET', veld: 'besluit', hoe: 'niet meer', gevonden: '1, status: vervallen', datum: '' },
    { code: 'BESLUIT_GELDT_NIET', veld: 'besluit', hoe: 'betwist', gevonden: '3, status: geschorst', datum: '' },
  ],
  GEEN_KADER: [{ code: 'GEEN_KADER', veld: 'periode', periode: periode(2020, 2) }],
  GEEN_GEMEENTE: [
    { code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: 'Abcoude', lijktOp: null },
    { code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: 'Bunnick', lijktOp: 'Bunnik' },
    { code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: '', lijktOp: null },
    { code: 'GEEN_GEMEENTE', veld: 'gemeente', naam: 'Utrecht', lijktOp: null, isSom: true },
  ],
  DUBBELE_GEMEENTE: [
    { code: 'DUBBELE_GEMEENTE', veld: 'gemeente', naam: 'Woudenberg', ookIn: ['A12'] },
    { code: 'DUBBELE_GEMEENTE', veld: 'gemeente', naam: 'Woudenberg', ookIn: ['A12', 'A31'] },
  ],
  GEEN_PERIODE: [{ code: 'GEEN_PERIODE', veld: 'periode', gevonden: 'vorig jaar' }, { code: 'GEEN_PERIODE', veld: 'periode', gevonden: '' }],
  PERIODE_IS_DATUM: [{ code: 'PERIODE_IS_DATUM', veld: 'periode', gevonden: '1-1-2026' }],
  CODE_STRIJDIG: [{ code: 'CODE_STRIJDIG', veld: 'gemeente', naam: 'Utrecht', cbsCode: 'GM0307' }],
};

const NEGEN = ['Baarn', 'Bunnik', 'Eemnes', 'Houten', 'Leusden', 'Lopik', 'Rhenen', 'Soest', 'Zeist'];

export const BEVINDINGEN: Voorbeelden<Bevinding> = {
  AFGELEID: [{ code: 'AFGELEID', regel: 'traject-loopt' }],
  AFGELEIDE_VORIGE_TREDE: [{ code: 'AFGELEIDE_VORIGE_TREDE', trede: 3 }],
  HANDMATIG: [{ code: 'HANDMATIG', voorbehoud: 'oordeel-bij-trede-4' }],
  REALISATIE_NUL: [{ code: 'REALISATIE_NUL' }],
  HERVERDELING_LEEG: [{ code: 'HERVERDELING_LEEG' }],
  GECORRIGEERDE_TAAKSTELLING: [{ code: 'GECORRIGEERDE_TAAKSTELLING', gevonden: 1500, taakstelling: 100 }],
  TAAKSTELLING_BIJGESTELD: [
    { code: 'TAAKSTELLING_BIJGESTELD', eerder: 2126, nu: 1372, dag: { jaar: 2023, maand: 11, dag: 10 }, bron: 'Taakstelling 2023-2 (oorspronkelijk)' },
    { code: 'TAAKSTELLING_BIJGESTELD', eerder: 1372, nu: 1400, dag: null, bron: 'Taakstelling 2023-2 (voorlopig)' },
  ],
  TAAKSTELLING_NIET_POSITIEF: [{ code: 'TAAKSTELLING_NIET_POSITIEF', taakstelling: -4 }],
  KOPPELINGSTEKORT_AFGELEID: [{ code: 'KOPPELINGSTEKORT_AFGELEID' }],
  KOPPELINGSTEKORT_MAAKT_NIET_UIT: [{ code: 'KOPPELINGSTEKORT_MAAKT_NIET_UIT' }],
  KOPPELINGSTEKORT_TEGENGESPROKEN: [{ code: 'KOPPELINGSTEKORT_TEGENGESPROKEN', vermeld: 'nee', tijdigBeschikbaar: 149, totaalopgave: 150 }],
  HERVERDELING_BESLIST: [
    { code: 'HERVERDELING_BESLIST', zonder: null },
    { code: 'HERVERDELING_BESLIST', zonder: 3 },
  ],
  MEER_DAN_BESCHIKBAAR: [{ code: 'MEER_DAN_BESCHIKBAAR', realisatie: 28, tijdigBeschikbaar: 27 }],
  VORIGE_TREDE_UIT: [
    { code: 'VORIGE_TREDE_UIT', herkomst: 'gepubliceerd', trede: 2, periode: p },
    { code: 'VORIGE_TREDE_UIT', herkomst: 'besluit', trede: 2, periode: p },
    { code: 'VORIGE_TREDE_UIT', herkomst: 'vastgezet', trede: 2, periode: p },
    { code: 'VORIGE_TREDE_UIT', herkomst: 'voorstel', trede: 2, periode: p },
  ],
  VORIGE_TREDE_ONBRUIKBAAR: [
    { code: 'VORIGE_TREDE_ONBRUIKBAAR', herkomst: 'besluit', gevonden: 7, periode: p },
    { code: 'VORIGE_TREDE_ONBRUIKBAAR', herkomst: 'besluit', gevonden: null, periode: p },
    { code: 'VORIGE_TREDE_ONBRUIKBAAR', herkomst: 'gepubliceerd', gevonden: 9, periode: p },
  ],
  VORIGE_TREDE_WIJKT_AF: [{ code: 'VORIGE_TREDE_WIJKT_AF', opgegeven: 1, herkomst: 'gepubliceerd', trede: 2, periode: p }],
  VASTGEZET_WIJKT_AF: [
    { code: 'VASTGEZET_WIJKT_AF', vastgezet: 2, voorstel: 1, periode: p },
    { code: 'VASTGEZET_WIJKT_AF', vastgezet: 2, voorstel: null, periode: p },
  ],
  BESLUIT_GAAT_VOOR: [{ code: 'BESLUIT_GAAT_VOOR', opgegeven: 3, trede: 2, periode: p, plaatsen: { opgegeven: "'2025-I'!B6", besluit: "'IBT-besluiten'!C2" } }],
  VORIGE_BESLUITEN_STRIJDIG: [{ code: 'VORIGE_BESLUITEN_STRIJDIG', opgegeven: 3, trede: 2, periode: p, plaatsen: { opgegeven: "'2025-I'!B6", besluit: "'IBT-besluiten'!C2" } }],
  TOTAALOPGAVE_WIJKT_AF: [{ code: 'TOTAALOPGAVE_WIJKT_AF', vermeld: 1374, berekend: 1375 }],
  EINDSTAND_WIJKT_AF: [{ code: 'EINDSTAND_WIJKT_AF', vermeld: -150, berekend: -158 }],
  PERCENTAGE_WIJKT_AF: [
    { code: 'PERCENTAGE_WIJKT_AF', van: 'totaalopgave', vermeld: 56, berekend: 68 },
    { code: 'PERCENTAGE_WIJKT_AF', van: 'taakstelling', vermeld: 1056, berekend: null },
  ],
  TREDE_WIJKT_AF: [{ code: 'TREDE_WIJKT_AF', vermeld: 2, voorstel: 3 }],
  BASIS_WIJKT_AF: [{ code: 'BASIS_WIJKT_AF', vermeld: 'koppelingstekort', berekend: 'totaalopgave' }],
  BESLUIT_WIJKT_AF: [{ code: 'BESLUIT_WIJKT_AF', besluit: 2, voorstel: 3 }],
  BESLUIT_EERDER: [{ code: 'BESLUIT_EERDER', trede: 1, datum: '2026-08-26', tot: '2026-11-01' }],
  BESLUIT_OVERGESLAGEN: [{ code: 'BESLUIT_OVERGESLAGEN', gevonden: '1, status: vervallen', plaats: "'IBT-besluiten'!C7" }],
  BESLUIT_NU_VERLOPEN: [
    { code: 'BESLUIT_NU_VERLOPEN', trede: 1, tot: '2025-03-01', op: '2026-11-30' },
    { code: 'BESLUIT_NU_VERLOPEN', trede: 1, tot: '2025-03-01', op: '2026-11-30', van: periode(2024, 2) },
  ],
  BESLUIT_VERLOPEN: [
    { code: 'BESLUIT_VERLOPEN', trede: 2, tot: '2024-09-30', op: '2024-12-31' },
    { code: 'BESLUIT_VERLOPEN', trede: 2, tot: '2024-09-30', op: '2024-12-31', van: periode(2024, 1) },
  ],
  BESLUIT_DAG_ONLEESBAAR: [
    { code: 'BESLUIT_DAG_ONLEESBAAR', welke: 'datum', gevonden: 'medio september' },
    { code: 'BESLUIT_DAG_ONLEESBAAR', welke: 'tot', gevonden: 'zolang nodig' },
  ],
  BESLUIT_NIET_GELEZEN: [{ code: 'BESLUIT_NIET_GELEZEN', onder: 'soort', gevonden: 'uitzondering' }, { code: 'BESLUIT_NIET_GELEZEN', onder: 'reden', gevonden: 'ingetrokken bij besluit van 1 oktober' }],
  BEGINSTAND_WIJKT_AF: [{ code: 'BEGINSTAND_WIJKT_AF', vermeld: 406, berekend: 363, periode: periode(2023, 1) }],
  HERVERDELING_NIET_NUL: [{ code: 'HERVERDELING_NIET_NUL', som: -3 }],
  GEMEENTEN_ONTBREKEN: [
    { code: 'GEMEENTEN_ONTBREKEN', namen: ['Baarn', 'Zeist'] },
    { code: 'GEMEENTEN_ONTBREKEN', namen: NEGEN.slice(0, 8) },
    { code: 'GEMEENTEN_ONTBREKEN', namen: NEGEN },
  ],
  TOTAAL_WIJKT_AF: [
    { code: 'TOTAAL_WIJKT_AF', grootheid: 'realisatie', vermeld: 1316, berekend: 1315 },
    { code: 'TOTAAL_WIJKT_AF', grootheid: 'beginstand', vermeld: -150, berekend: -158 },
  ],
  TELLING_WIJKT_AF: [{ code: 'TELLING_WIJKT_AF', trede: 2, vermeld: 10, geteld: 11 }],
  TEKORTEN_WIJKEN_AF: [{ code: 'TEKORTEN_WIJKEN_AF', vermeld: 3, genoemd: ['Baarn', 'Bunnik', 'IJsselstein', 'Leusden'] }],
  OVERGANG_WIJKT_AF: [{ code: 'OVERGANG_WIJKT_AF', gemeente: 'Lopik', vermeldVan: 3, vermeldNaar: 1, van: 3, naar: null }],
  LEES_KADER_NA: [{ code: 'LEES_KADER_NA', kader: 'utrecht-2024' }],
  HALFJAAR_LOOPT: [{ code: 'HALFJAAR_LOOPT', vandaag: '2026-11-30', peildatum: '2027-01-01', dag: 153, dagen: 184 }, { code: 'HALFJAAR_LOOPT', vandaag: '2026-11-30', peildatum: '2027-07-01', dag: 0, dagen: 181 }],
  TUSSENSTAND: [{ code: 'TUSSENSTAND', dag: '2023-10-26', peildatum: '2024-01-01' }],
  BEGINSTAND_NIET_BEVESTIGD: [{ code: 'BEGINSTAND_NIET_BEVESTIGD', stand: 26 }],
  STAND_OMGEKEERD: [{ code: 'STAND_OMGEKEERD' }],
  TREDE_VAN_ERNA: [{ code: 'TREDE_VAN_ERNA', kop: 'Trede 2025-I', periode: { jaar: 2025, helft: 1 }, over: { jaar: 2024, helft: 2 } }],
  TREDE_KOLOM_GELEZEN_ALS: [
    { code: 'TREDE_KOLOM_GELEZEN_ALS', kop: 'Trede 2022-I', gelezenAls: 'vorige trede' },
    { code: 'TREDE_KOLOM_GELEZEN_ALS', kop: 'Beoordeling', gelezenAls: 'uitkomst' },
    { code: 'TREDE_KOLOM_GELEZEN_ALS', kop: 'Trede 2023-2 concept', gelezenAls: null },
  ],
  KOLOM_NIET_GELEZEN: [{ code: 'KOLOM_NIET_GELEZEN', kop: 'Ingelopen achterstand' }],
  REDEN_NIET_GELEZEN: [{ code: 'REDEN_NIET_GELEZEN', kop: 'Reden' }],
  KOLOM_WAARSCHIJNLIJK: [{ code: 'KOLOM_WAARSCHIJNLIJK', kop: 'Achterstand', gelezenAls: 'beginstand' }],
  PERIODE_UIT: [
    { code: 'PERIODE_UIT', periode: p, bron: 'Cijfers 2024-2', waar: 'bladnaam' },
    { code: 'PERIODE_UIT', periode: p, bron: 'Tweede helft 2024', waar: 'titel' },
    { code: 'PERIODE_UIT', periode: p, bron: '2024-2', waar: 'keuze' },
  ],
};

const DEEL = 'xl/worksheets/sheet1.xml';
const PAD = 'cijfers.xlsx';

export const BESTANDFOUTEN: Voorbeelden<Bestandfout> = {
  GEEN_XLSX: [
    { code: 'GEEN_XLSX', lijktOp: 'leeg' },
    { code: 'GEEN_XLSX', lijktOp: 'tekst' },
    { code: 'GEEN_XLSX', lijktOp: 'html' },
    { code: 'GEEN_XLSX', lijktOp: 'pdf' },
    { code: 'GEEN_XLSX', lijktOp: 'onbekend' },
  ],
  VERSLEUTELD_OF_XLS: [
    { code: 'VERSLEUTELD_OF_XLS', soort: 'versleuteld' },
    { code: 'VERSLEUTELD_OF_XLS', soort: 'xls' },
    { code: 'VERSLEUTELD_OF_XLS', soort: 'onbekend' },
  ],
  BESCHADIGD: [
    { code: 'BESCHADIGD', deel: null, oorzaak: 'afgekapt' },
    { code: 'BESCHADIGD', deel: DEEL, oorzaak: 'uitpakken' },
    { code: 'BESCHADIGD', deel: DEEL, oorzaak: 'ontbreekt' },
    { code: 'BESCHADIGD', deel: DEEL, oorzaak: 'dubbel' },
    { code: 'BESCHADIGD', deel: DEEL, oorzaak: 'xml' },
    { code: 'BESCHADIGD', deel: DEEL, oorzaak: 'inhoud' },
  ],
  GEEN_WERKMAP: [
    { code: 'GEEN_WERKMAP', lijktOp: 'ods' },
    { code: 'GEEN_WERKMAP', lijktOp: 'docx' },
    { code: 'GEEN_WERKMAP', lijktOp: 'pptx' },
    { code: 'GEEN_WERKMAP', lijktOp: 'xlsb' },
    { code: 'GEEN_WERKMAP', lijktOp: 'onbekend' },
  ],
  TE_GROOT: [
    { code: 'TE_GROOT', wat: 'totaal', deel: null, bytes: 2_200_000_000, hoogstens: 536_870_912 },
    { code: 'TE_GROOT', wat: 'deel', deel: DEEL, bytes: 268_435_457, hoogstens: 268_435_456 },
    { code: 'TE_GROOT', wat: 'bestand', deel: null, bytes: 104_857_601, hoogstens: 104_857_600 },
    { code: 'TE_GROOT', wat: 'aantal delen', delen: 10_001, hoogstens: 10_000 },
    { code: 'TE_GROOT', wat: 'groter dan opgegeven', deel: DEEL, opgegeven: 12_345 },
  ],
  TE_VEEL_RIJEN: [{ code: 'TE_VEEL_RIJEN', hoogstens: 200_000 }],
  CEL_TE_LANG: [{ code: 'CEL_TE_LANG', blad: '2024-1', cel: 'C5', tekens: 40_000, hoogstens: 32_767 }],
  XML_DOCTYPE: [{ code: 'XML_DOCTYPE', deel: DEEL }],
  WORD_BESCHADIGD: [{ code: 'WORD_BESCHADIGD' }],
  WERKMAP_NIET_BEREKEND: [{ code: 'WERKMAP_NIET_BEREKEND' }],
  GEEN_WORD: [{ code: 'GEEN_WORD' }],
  CEL_IS_FORMULE: [{ code: 'CEL_IS_FORMULE', blad: '2024-1', cel: 'C5' }],
  NIET_BEREKEND: [{ code: 'NIET_BEREKEND', blad: '2024-1', cel: 'N6' }],
  NIET_GEVONDEN: [{ code: 'NIET_GEVONDEN', pad: PAD }],
  IS_MAP: [{ code: 'IS_MAP', pad: 'cijfers' }],
  GEEN_MAP: [{ code: 'GEEN_MAP', pad: 'stukken' }],
  GEEN_GEWOON_BESTAND: [{ code: 'GEEN_GEWOON_BESTAND', pad: PAD }],
  GEEN_TOEGANG: [{ code: 'GEEN_TOEGANG', pad: PAD }],
  SCHIJF_VOL: [{ code: 'SCHIJF_VOL', pad: PAD }],
  BESTAND_IN_GEBRUIK: [{ code: 'BESTAND_IN_GEBRUIK', pad: PAD }],
  LEESFOUT: [{ code: 'LEESFOUT', pad: PAD, melding: 'EIO' }],
  SCHRIJFFOUT: [{ code: 'SCHRIJFFOUT', pad: PAD, melding: 'EIO' }],
};

export const BESTANDWAARSCHUWINGEN: Voorbeelden<Bestandwaarschuwing> = {
  HANDTEKENING_VERVALT: [{ code: 'HANDTEKENING_VERVALT' }],
  STRUCTUUR_BEVEILIGD: [{ code: 'STRUCTUUR_BEVEILIGD', blad: 'IBT-logboek' }],
  BLAD_BEVEILIGD: [{ code: 'BLAD_BEVEILIGD', blad: '2024-1' }],
};

export const VERSCHILLEN: Voorbeelden<Verschil> = {
  UITKOMST: [{ code: 'UITKOMST', toen: 3, nu: 2 }, { code: 'UITKOMST', toen: null, nu: 1 }],
  VERSIE: [{ code: 'VERSIE', toen: '0.0.9', nu: '0.1.0' }],
  KADER: [{ code: 'KADER', toen: 'utrecht-2024', nu: null }],
  KADERHASH: [{ code: 'KADERHASH', kader: 'utrecht-2024', toen: '00', nu: 'ff' }],
};

/** Every example of a table, in the order of its codes. */
export const alle = <U extends { readonly code: string }>(voorbeelden: Voorbeelden<U>): readonly U[] => Object.values<readonly U[]>(voorbeelden).flat();
