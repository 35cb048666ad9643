import { periode } from '../src/engine';
import type { Correctiebevinding, Ontbrekend, Weigering } from '../src/werkmap/correcties';
import type { Voorbeelden } from './zinvoorbeelden';

const p = periode(2024, 2);

const wie = { gemeente: 'Lopik', periode: p };

export const CORRECTIEBEVINDINGEN: Voorbeelden<Correctiebevinding> = {
  REALISATIE_DAALT: [{ code: 'REALISATIE_DAALT', ...wie, van: 1635, naar: 1627 }],
  LIJKT_GECORRIGEERD: [
    { code: 'LIJKT_GECORRIGEERD', ...wie, taakstelling: 16, totaalopgave: 33, met: 'totaalopgave' },
    { code: 'LIJKT_GECORRIGEERD', ...wie, taakstelling: 16, totaalopgave: 34, met: 'beginstand' },
    { code: 'LIJKT_GECORRIGEERD', ...wie, taakstelling: 16, totaalopgave: 35, met: 'nieuwe beginstand' },
  ],
  GECORRIGEERD_VRAAG: [{ code: 'GECORRIGEERD_VRAAG', perioden: [p], kop: 'Taakstelling 2024-II', gelijk: 25, van: 26 }],
  HERVERDELING_VRAAG: [{ code: 'HERVERDELING_VRAAG', perioden: [p], kop: 'Taakstelling 2024-II', gelijk: 5, van: 5 }],
  LIJKT_MET_HERVERDELING: [{ code: 'LIJKT_MET_HERVERDELING', ...wie, van: 16, naar: 18 }],
  STAND_VRAAG: [{ code: 'STAND_VRAAG', perioden: [p], kop: 'Achterstand 1 juli 2024', gelijk: 17, van: 17 }],
  LIJKT_EERDERE_VERSIE: [{ code: 'LIJKT_EERDERE_VERSIE', ...wie, van: 40, naar: 60, kop: 'Taakstelling 2024-2 (oorspronkelijk)' }],
  EERDERE_VERSIE_ANDERS: [{ code: 'EERDERE_VERSIE_ANDERS', ...wie, van: 60, naar: 61, kop: 'Taakstelling 2024-II (oorspronkelijk)' }],
  BEGINSTAND_GESLOTEN: [
    { code: 'BEGINSTAND_GESLOTEN', ...wie, van: -158, naar: -150, door: periode(2025, 1) },
    { code: 'BEGINSTAND_GESLOTEN', ...wie, van: 17, naar: 19, door: 'vastgezet' },
    { code: 'BEGINSTAND_GESLOTEN', ...wie, van: 32, naar: 40, door: 'uitkomst' },
    { code: 'BEGINSTAND_GESLOTEN', ...wie, van: 32, naar: 40, door: 'peildatum' },
  ],
  UITKOMST_ANDERS: [
    { code: 'UITKOMST_ANDERS', ...wie, afwijkingen: [{ soort: 'totaalopgave', vermeld: 26, berekend: 17, plaats: "'COA'!G3" }, { soort: 'pctTotaalopgave', vermeld: 27, berekend: 41, plaats: "'COA'!H3" }], vanOns: [], volgende: { periode: periode(2025, 1), beginstand: null } },
    { code: 'UITKOMST_ANDERS', ...wie, afwijkingen: [{ soort: 'eindstand', vermeld: -150, berekend: -158, plaats: "'COA'!I3" }], vanOns: ['taakstelling', 'beginstand'], volgende: { periode: periode(2025, 1), beginstand: { stand: -158, plaats: "'2025-I'!C7" } } },
    { code: 'UITKOMST_ANDERS', ...wie, afwijkingen: [{ soort: 'eindstand', vermeld: -150, berekend: -158, plaats: "'COA'!I3" }], vanOns: ['beginstand'], volgende: { periode: periode(2025, 1), beginstand: { stand: -150, plaats: "'2025-I'!C7" } } },
    { code: 'UITKOMST_ANDERS', ...wie, afwijkingen: [{ soort: 'eindstand', vermeld: -150, berekend: -158, plaats: "'COA'!I3" }], vanOns: [], volgende: { periode: periode(2025, 1), beginstand: null } },
  ],
  TREDE_ANDERS: [
    { code: 'TREDE_ANDERS', ...wie, welke: 'vorigeTrede', vermeld: 3, plaats: "'COA'!B3", eigen: 1, besloten: false },
    { code: 'TREDE_ANDERS', ...wie, welke: 'trede', vermeld: 3, plaats: "'COA'!J3", eigen: 2, besloten: false },
    { code: 'TREDE_ANDERS', ...wie, welke: 'trede', vermeld: 3, plaats: "'COA'!J3", eigen: 2, besloten: true },
    { code: 'TREDE_ANDERS', ...wie, welke: 'trede', vermeld: 3, plaats: "'COA'!J3", eigen: null, besloten: false },
  ],
  TOTAAL_ANDERS: [{ code: 'TOTAAL_ANDERS', periode: p, naam: 'Totaal', afwijkingen: [{ soort: 'realisatie', vermeld: 1316, berekend: 1313, plaats: "'COA'!F30" }, { soort: 'eindstand', vermeld: 899, berekend: 902, plaats: "'COA'!I30" }] }],
  PROVINCIE_ANDERS: [{ code: 'PROVINCIE_ANDERS', periode: p, afwijkingen: [{ soort: 'eindstand', vermeld: -150, berekend: -158, plaats: "'Provincie'!G3" }] }],
  PROVINCIE_STRIJDIG: [{ code: 'PROVINCIE_STRIJDIG', periode: p, bevinding: { code: 'EINDSTAND_WIJKT_AF', vermeld: -150, berekend: -158 } }],
  BEGINSTAND_BLIJFT_ACHTER: [{ code: 'BEGINSTAND_BLIJFT_ACHTER', ...wie, eindstand: -6, beginstand: -8, volgende: periode(2025, 1) }],
  TREDE_BLIJFT_ACHTER: [
    { code: 'TREDE_BLIJFT_ACHTER', ...wie, volgende: periode(2025, 1), plaats: "'2025-I'!B12", opgegeven: 1, volgt: 3, trede: 2, dan: 4 },
    { code: 'TREDE_BLIJFT_ACHTER', ...wie, volgende: periode(2025, 1), plaats: "'2025-I'!B12", opgegeven: 2, volgt: 3, trede: 1, dan: 1 },
    { code: 'TREDE_BLIJFT_ACHTER', ...wie, volgende: periode(2025, 1), plaats: "'2025-I'!B12", opgegeven: 2, volgt: null, trede: 3, dan: null },
  ],
  TEKORT_ZONDER_AANTAL: [{ code: 'TEKORT_ZONDER_AANTAL', ...wie, van: 5 }],
  ANDERE_PEILDAG: [
    { code: 'ANDERE_PEILDAG', periode: p, gemeenten: ['Lopik'], eigen: null, nieuw: '2024-10-26', voorstel: { plaats: "'2024-II'!E1", van: 'Realisatie cumulatief 2024-II', naar: 'Realisatie 26-10-2024' } },
    { code: 'ANDERE_PEILDAG', periode: p, gemeenten: ['Lopik'], eigen: null, nieuw: '2024-10-26', loopt: true, voorstel: null },
    { code: 'ANDERE_PEILDAG', periode: p, gemeenten: ['Lopik'], eigen: '2024-10-25', nieuw: '2024-10-26', voorstel: 'elders' },
    { code: 'ANDERE_PEILDAG', periode: p, gemeenten: ['Lopik', 'Soest'], eigen: '2024-10-25', nieuw: '2024-10-26', voorstel: { plaats: "'2024-II'!E1", van: 'Realisatie 25-10-2024', naar: 'Realisatie 26-10-2024' } },
  ],
  ANDERE_VERSIE: [{ code: 'ANDERE_VERSIE', ...wie, eigen: 'Taakstelling 2024-2 na bijstelling', nieuw: 'Taakstelling 2024-2 (oorspronkelijk)' }],
  OMVAT_ANDERS: [
    { code: 'OMVAT_ANDERS', ...wie, veld: 'taakstelling', eigen: 'taakstelling', nieuw: 'taakstelling en herverdeling', mist: ['herverdeling'] },
    { code: 'OMVAT_ANDERS', ...wie, veld: 'beginstand', eigen: 'totaalopgave', nieuw: 'taakstelling', mist: [] },
    { code: 'OMVAT_ANDERS', ...wie, veld: 'taakstelling', eigen: 'totaalopgave', nieuw: 'totaalopgave', mist: [] },
  ],
  STAND_OMGEREKEND: [{ code: 'STAND_OMGEREKEND', periode: p, blad: '2024-II' }],
  TAAKSTELLING_OMGEREKEND: [{ code: 'TAAKSTELLING_OMGEREKEND', periode: p, eigen: 'taakstelling', nieuw: 'totaalopgave' }],
  NIET_IN_BRON: [{ code: 'NIET_IN_BRON', periode: p, velden: ['taakstelling', 'beginstand'] }, { code: 'NIET_IN_BRON', periode: p, velden: ['beginstand'] }],
  GEEN_KOLOM: [
    { code: 'GEEN_KOLOM', periode: p, veld: 'tijdigBeschikbaar', blad: '2024-II', aantal: 26 },
    { code: 'GEEN_KOLOM', periode: p, veld: 'herverdeling', blad: '2024-II', aantal: 1 },
  ],
  BEGINSTAND_BEVESTIGD: [
    { code: 'BEGINSTAND_BEVESTIGD', periode: p, rijen: [{ gemeente: 'Lopik', plaats: "'2024-II'!F2" }] },
    { code: 'BEGINSTAND_BEVESTIGD', periode: p, rijen: [{ gemeente: 'Lopik', plaats: "'2024-II'!F2" }, { gemeente: 'Soest', plaats: "'2024-II'!F3" }] },
  ],
  ELDERS: [{ code: 'ELDERS', namen: ['Amsterdam'] }, { code: 'ELDERS', namen: ['Amsterdam', 'Rotterdam'] }],
  REALISATIE_VER_BOVEN: [{ code: 'REALISATIE_VER_BOVEN', ...wie, naar: 1234, opgave: 61 }],
  NIEUW_HALFJAAR: [{ code: 'NIEUW_HALFJAAR', periode: p, gemeenten: 26 }],
  FORMULES_VOLGEN: [
    { code: 'FORMULES_VOLGEN', aantal: 1, plaatsen: ["'2024-II'!C7"] },
    { code: 'FORMULES_VOLGEN', aantal: 26, plaatsen: ["'2024-II'!C7", "'2024-II'!C8"] },
  ],
};

export const WEIGERINGEN: Voorbeelden<Weigering> = {
  CEL_FORMULE: [{ code: 'CEL_FORMULE' }],
  CEL_SAMENGEVOEGD: [{ code: 'CEL_SAMENGEVOEGD', bereik: 'C7:C8' }],
  CEL_TEKST: [{ code: 'CEL_TEKST', gevonden: '7 (voorlopig)' }],
  CEL_DATUM: [{ code: 'CEL_DATUM', gevonden: '1-3-2024' }],
  CEL_FOUTWAARDE: [{ code: 'CEL_FOUTWAARDE', gevonden: '#N/B' }],
  EERST_STANDVRAAG: [{ code: 'EERST_STANDVRAAG' }],
  EERST_VRAAG: [{ code: 'EERST_VRAAG' }],
  VERSIE_ERBIJ: [
    { code: 'VERSIE_ERBIJ', kop: 'Taakstelling 2023-II na bijstelling (10 november 2023)', zonderDag: false, vermoed: false, gekanteld: false, halfjaren: false },
    { code: 'VERSIE_ERBIJ', kop: 'Taakstelling 2023-II na bijstelling (…)', zonderDag: true, vermoed: true, gekanteld: false, halfjaren: false },
    { code: 'VERSIE_ERBIJ', kop: 'Taakstelling na bijstelling (…)', zonderDag: true, vermoed: true, gekanteld: true, halfjaren: true },
  ],
  HOORT_BIJEEN: [{ code: 'HOORT_BIJEEN', met: 'taakstelling' }],
};

export const ONTBREKEND: readonly Ontbrekend[] = [
  { ...wie, veld: null },
  { ...wie, veld: 'realisatie', reden: 'leeg', gevonden: '' },
  { ...wie, veld: 'realisatie', reden: 'onbekend', gevonden: 'volgt' },
];
