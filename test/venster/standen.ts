import type { Hindernis } from '../../src/excel/model/hindernis';
import type { Toestand } from '../../src/excel/model/toestand';
import { celsleutel, celVan, type Celwaarde, type Werkmap } from '../../src/werkmap/blad';
import { maakBlad, maakWerkmap } from '../hulp/blad';
import { maakLezing } from './lezing';

/** The example workbooks that the states are made of, by name. */
export const WERKMAPPEN = ['coa-utrecht', 'rommelig', 'brief-utrecht-2022-1-staand', 'gepubliceerd-utrecht'] as const;

export type Werkmappen = Readonly<Record<(typeof WERKMAPPEN)[number], Werkmap>>;

/** One state of the pane: its workbook, and what its state holds. */
export interface Stand {
  readonly werkmap: Werkmap;
  readonly toestand: Toestand;
}

const LEEG: Toestand = {
  taal: 'nl', vandaag: { jaar: 2025, maand: 3, dag: 1 }, scherm: 'beoordelen', werk: null, lezing: null, melding: null, samenvatting: null, lezingOud: false, volgt: true, herstel: null, herstelt: [], selectie: null,
  keuzes: {}, schrijfwijze: 'formules', vastgezet: [], door: '', logwacht: [], excel: { api: '1.20', eenOngedaan: true },
};

const P = { jaar: 2024, helft: 2 } as const;

const HINDERNISSEN: { readonly [C in Hindernis['code']]: Extract<Hindernis, { readonly code: C }> } = {
  BLAD_BEVEILIGD: { code: 'BLAD_BEVEILIGD', blad: '2024-II' },
  FILTER_VERBERGT: { code: 'FILTER_VERBERGT', blad: '2024-II', rijen: 3 },
  SAMENGEVOEGD: { code: 'SAMENGEVOEGD', blad: '2024-II', cel: 'L5' },
  CEL_WORDT_BEWERKT: { code: 'CEL_WORDT_BEWERKT' },
  ALLEEN_LEZEN: { code: 'ALLEEN_LEZEN' },
  TUSSENTIJDS_GEWIJZIGD: { code: 'TUSSENTIJDS_GEWIJZIGD', blad: '2024-II' },
  TERUGGELEZEN_ANDERS: { code: 'TERUGGELEZEN_ANDERS', blad: '2024-II', cel: 'L5', geschreven: '3', gevonden: '2', blijft: false },
  NIET_TERUGGEZET: { code: 'NIET_TERUGGEZET', blad: '2024-II' },
  BLAD_WEG: { code: 'BLAD_WEG', blad: '2024-II' },
  BLAD_BESTAAT: { code: 'BLAD_BESTAAT', blad: 'IBT-besluiten' },
  BLAD_VERBORGEN: { code: 'BLAD_VERBORGEN', blad: '2024-II' },
  HALFJAAR_WEG: { code: 'HALFJAAR_WEG', blad: '2024-II', periode: P },
  TE_GROOT: { code: 'TE_GROOT' },
  TE_DRUK: { code: 'TE_DRUK' },
  HERSTEL_BOTST: { code: 'HERSTEL_BOTST', blad: '2024-II', cel: 'L5', aantal: 2 },
  NIETS_TE_BEOORDELEN: { code: 'NIETS_TE_BEOORDELEN' },
  NIETS_TE_HERSTELLEN: { code: 'NIETS_TE_HERSTELLEN' },
  GEANNULEERD: { code: 'GEANNULEERD' },
  VASTGEZET: { code: 'VASTGEZET', blad: '2024-II', periode: P },
  VASTGEZET_BLAD_WEG: { code: 'VASTGEZET_BLAD_WEG', blad: '2023-II def', periode: P },
  NIET_BEOORDEELD: { code: 'NIET_BEOORDEELD', blad: '2024-II', periode: P },
  VASTZETTEN_ANDERS: { code: 'VASTZETTEN_ANDERS', blad: '2024-II', periode: P, cel: 'L5', aantal: 4 },
  VASTZETTEN_FOUT: { code: 'VASTZETTEN_FOUT', blad: '2024-II', periode: P, cel: 'L5' },
  VASTZETTEN_HALF: { code: 'VASTZETTEN_HALF', blad: '2024-II', periode: P },
  VASTZETTEN_LOOPT: { code: 'VASTZETTEN_LOOPT', blad: '2024-II', periode: P },
  CORRECTIE_ANDERS: { code: 'CORRECTIE_ANDERS', blad: '2024-II', cel: 'E5' },
  CORRECTIE_LEEST_ANDERS: { code: 'CORRECTIE_LEEST_ANDERS', verschil: { code: 'LEEST_ANDERS', gemeente: 'Lopik', periode: P } },
  CEL_DATUMOPMAAK: { code: 'CEL_DATUMOPMAAK', blad: '2024-II', cel: 'E5' },
  BESLUIT_GEWEIGERD: { code: 'BESLUIT_GEWEIGERD', bezwaar: { code: 'STAAT_ELDERS', plaatsen: ["'2024-II'!H5"] } },
  WERKMAP_BEVEILIGD: { code: 'WERKMAP_BEVEILIGD' },
  VOORBEREIDING_ANDERS: { code: 'VOORBEREIDING_ANDERS' },
  NIEUW_BLAD_GEWIJZIGD: { code: 'NIEUW_BLAD_GEWIJZIGD', blad: '2025-I', cel: 'C5' },
  NIEUW_BLAD_DRAAGT: { code: 'NIEUW_BLAD_DRAAGT', blad: '2025-I', wat: [{ soort: 'grafiek', aantal: 1 }, { soort: 'opmerking', aantal: 2 }] },
  NIEUW_BLAD_GENOEMD: { code: 'NIEUW_BLAD_GENOEMD', blad: '2025-I', door: 'Overzicht!B2' },
  LOGNAAM_NODIG: { code: 'LOGNAAM_NODIG', blad: 'IBT-logboek' },
  LOGBOEK_NIET_BIJGEWERKT: { code: 'LOGBOEK_NIET_BIJGEWERKT', blad: 'IBT-logboek', waarom: 'beveiligd', regels: 2, bewaard: true },
  INSTELLINGEN_ONLEESBAAR: { code: 'INSTELLINGEN_ONLEESBAAR' },
  BESTAND_KAN_NIET: { code: 'BESTAND_KAN_NIET' },
  BESTAND_TE_GROOT: { code: 'BESTAND_TE_GROOT', bytes: 27_000_000, hoogstens: 26_214_400 },
  BESTAND_GEWEIGERD: { code: 'BESTAND_GEWEIGERD', tekst: 'Internal Error' },
  DEEL_NIET_GELADEN: { code: 'DEEL_NIET_GELADEN' },
  KEUZE_NIET_TE_BEWAREN: { code: 'KEUZE_NIET_TE_BEWAREN' },
  NIET_GEVOLGD: { code: 'NIET_GEVOLGD' },
  EXCEL_WEIGERT: { code: 'EXCEL_WEIGERT', tekst: 'GeneralException: An internal error has occurred.' },
  ONVERWACHT: { code: 'ONVERWACHT', tekst: 'TypeError' },
};

const KOP: readonly Celwaarde[] = ['Gemeente', 'Trede 2024-I', 'Achterstand 1 januari 2024', 'Taakstelling 2024-I', 'Realisatie cumulatief 2024-I'];
const RIJEN: ReadonlyArray<readonly Celwaarde[]> = [['Lopik', 2, 17, 16, 7], ['Soest', 1, 4, 50, 52], ['Baarn', 3, 9, 27, 20]];

const metKop = (vervang: Readonly<Record<number, Celwaarde>>, rijen = RIJEN, naam = '2024-I'): Werkmap => maakWerkmap(maakBlad(naam, [KOP.map((k, i) => vervang[i] ?? k), ...rijen]));

/** A workbook for each question that recognition can ask. */
const vraagwerkmappen = (): Readonly<Record<string, { readonly werkmap: Werkmap; readonly keuzes?: Toestand['keuzes'] }>> => ({
  GEEN_TABEL: { werkmap: maakWerkmap(maakBlad('Blad1', [['Gemeente', 'Taakstelling 2024-I', 'Aantal'], ['Lopik', 16, 7]])) },
  TWEE_TABELLEN: { werkmap: maakWerkmap(maakBlad('2024-I', [KOP, ...RIJEN]), maakBlad('2024-I kopie', [KOP, ...RIJEN])) },
  BLAD_ONBEKEND: { werkmap: metKop({}), keuzes: { blad: 'Weg' } },
  PERIODE_NIET_GEVONDEN: { werkmap: metKop({}), keuzes: { periode: { jaar: 2023, helft: 1 } } },
  PERIODE_ONBEKEND: { werkmap: metKop({ 1: 'Vorige trede', 2: 'Achterstand begin', 3: 'Taakstelling', 4: 'Realisatie' }, RIJEN, 'Cijfers') },
  PERIODE_STRIJDIG: { werkmap: metKop({}, RIJEN, '2024-II') },
  KOLOM_DUBBEL: { werkmap: metKop({ 1: 'Taakstelling 2024-I volgens COA' }) },
  KOLOM_GESPLITST: { werkmap: maakWerkmap(maakBlad('2024-I', [[...KOP, 'Voorsprong 1 januari 2024'], ['Lopik', 2, 17, 16, 7, null], ['Soest', 1, null, 50, 52, 4]])) },
  STAND_TEKEN_ONBEKEND: { werkmap: metKop({ 2: 'Stand 1 januari 2024' }, [['Lopik', 2, 17, 16, 7], ['Soest', 1, -4, 50, 52]]) },
  GECORRIGEERD_VRAAG: { werkmap: maakWerkmap(maakBlad('2024-I', [[...KOP, 'Achterstand 1 juli 2024'], ...['Lopik', 'Soest', 'Baarn', 'Houten', 'Zeist'].map((naam) => [naam, 2, 10, 50, 50, 0])])) },
  BIJSTELLING_VRAAG: { werkmap: maakWerkmap(maakBlad('2024-I', [[...KOP, 'Bijstelling april'], ...RIJEN.map((r) => [...r, -3])])) },
  REALISATIEDAG_VRAAG: { werkmap: maakWerkmap(maakBlad('2024-I', [['Overzicht 26 april 2024'], KOP, ...RIJEN])) },
  TREDE_VRAAG: { werkmap: metKop({ 1: 'Trede' }) },
  SAMENGEVOEGD: { werkmap: maakWerkmap(maakBlad('2024-I', [KOP, ...RIJEN], { samengevoegd: [{ rij: 1, kolom: 4, totRij: 2, totKolom: 4 }] })) },
  KOLOM_BUITEN_TABEL: { werkmap: metKop({}), keuzes: { kolommen: { realisatie: 'Z' } } },
  KOLOM_IN_MEER_TABELLEN: { werkmap: maakWerkmap(maakBlad('2024-I', [[...KOP, 'Iets'], ...RIJEN.map((r) => [...r, 1])]), maakBlad('2023-II', [[...KOP.map((k) => String(k).replace('2024-I', '2023-II').replace('januari 2024', 'juli 2023')), 'Anders'], ...RIJEN.map((r) => [...r, 1])])), keuzes: { kolommen: { tijdigBeschikbaar: 'F' } } },
});

/** A half-year that runs: with a taakstelling that was lowered and the half-year before; and as of a day that its header names. */
const lopendeWerkmappen = (): readonly [Werkmap, Werkmap] => {
  const vooraf = maakBlad('2023-I', [['Gemeente', 'Achterstand 1 januari 2023', 'Taakstelling 2023-I', 'Realisatie cumulatief 2023-I'], ['Utrecht', 94, 396, 205], ['Zeist', -3, 60, 72]]);
  const kop = ['Gemeente', 'Trede 2023-II', 'Achterstand 1 juli 2023'];
  const lopend = maakBlad('2023-II', [[...kop, 'Taakstelling 2023-II (oorspronkelijk)', 'Taakstelling 2023-II na bijstelling (10 november 2023)', 'Realisatie'], ['Utrecht', 2, 285, 562, 363, 293], ['Zeist', 1, -15, 102, 66, null]]);
  return [maakWerkmap(vooraf, lopend), maakWerkmap(maakBlad('2023-II', [[...kop, 'Taakstelling 2023-II', 'Realisatie 26-10-2023', 'Versnelde uitstroom VRU'], ['Utrecht', 2, 285, 562, 293, '276 (4 wkn)']]))];
};

/** A half-year with koppelingen, of which one is not known; and the talks and contacts, of which one cannot be read. */
const koppelwerkmap = (): Werkmap =>
  maakWerkmap(
    maakBlad('2024-I', [[...KOP, 'Tijdig beschikbaar 1 april 2024'], ['Lopik', 2, 50, 100, 110, 110], ['Soest', 1, 0, 50, 52, 'veel'], ['Baarn', 3, 9, 27, 10, 30]]),
    maakBlad('IBT-contacten', [['Gemeente', 'Datum', 'Soort'], ['Lopik', '3-3-2024', 'gesprek'], ['Soest', '2-1-2025', 'gesprek'], ['Abcoude', '2-1-2025', 'gesprek']]),
  );

/** A half-year that runs, with a koppelingstekort and trede 4 in sight: everything that a prognosis can say of a trede at once. */
const tekortwerkmap = (): Werkmap => maakWerkmap(maakBlad('2024-I', [[...KOP, 'Tijdig beschikbaar 1 april 2024'], ['Utrechtse Heuvelrug', 3, 190, 60, 40, 200]]));

/** Decisions on a sheet of their own: of Baarn one that differs and has expired, of Soest one beside the figures; of Lopik none. */
const besluitwerkmap = (): Werkmap => maakWerkmap(
  maakBlad('2024-I', [[...KOP, 'Besluit trede 2024-I'], ...RIJEN.map((r) => [...r, r[0] === 'Soest' ? 2 : null])]),
  maakBlad('IBT-besluiten', [['Gemeente', 'Halfjaar', 'Besloten trede', 'Reden', 'Door', 'Datum', 'Tot', 'Soort'], ['Baarn', '2024-1', 2, 'Het plan loopt.', 'GS', '26-1-2024', '31-5-2024', 'coulance'], ['Zeist', '2042-1', 4, 'x', 'GS', '1-1-2042', null, null]]),
);

/** A decision on trede 4 with a trajectory of which a step is overdue, one on trede 5 without; and a log with a row that is none. */
const trajectwerkmap = (): Werkmap => maakWerkmap(
  maakBlad('2024-I', [[...KOP, 'Besluit trede 2024-I'], ...RIJEN.map((r) => [...r, r[0] === 'Soest' ? 5 : r[0] === 'Baarn' ? 4 : null])]),
  maakBlad('IBT-traject', [['Gemeente', 'Stap', 'Uiterlijk', 'Gedaan op'], ['Baarn', 'vooraankondiging-gepubliceerd', '1-2-2025', null], ['Baarn', 'feest', null, null], ['Lopik', 'verbeterplan', 'ooit', null]]),
  maakBlad('IBT-logboek', [['Tijdstip', 'Door', 'Soort', 'Gemeente', 'Halfjaar', 'Veld', 'Oud', 'Nieuw', 'Trede voor', 'Trede na', 'Reden', 'Versie', 'Kader', 'Bewijs'], ['2025-01-02 10:00:00 UTC', 'A. de Vries', 'beoordeling', 'Lopik', '2024-1', 'trede', null, 3, null, 3, null, '0.1.0', 'utrecht-2024', null], ['los bericht']]),
);

/** New figures as Excel copies them: of a changed trede, a formula, a gemeente that ours lacks, one that is none, and without Baarn. */
export const NIEUWE_CIJFERS = 'Periode\tGemeente\tAchterstand begin\tTaakstelling\tRealisatie\r\n2024-1\tLopik\t17\t16\t33\r\n2024-1\tSoest\t4\t50\t49\r\n2024-1\tZeist\t1\t2\t3\r\n2024-1\tNergenshuizen\t1\t2\t3\r\n';

const eersteRij = (werkmap: Werkmap, blad: string, naam: string): number => {
  const b = werkmap.bladen.find((x) => x.naam === blad);
  const rij = b?.cellen.findIndex((_, r) => celVan(b, r, 0) === naam) ?? -1;
  if (rij < 0) throw new Error(`no row of ${naam} on ${blad}`);
  return rij;
};

/** Every state that the pane can be in, by name. */
export const maakStanden = (w: Werkmappen): Readonly<Record<string, Stand>> => {
  const coa = w['coa-utrecht'];
  const coaLezing = maakLezing(coa, '2024-II');
  const plek = { blad: '2024-II', periode: { jaar: 2024, helft: 2 } } as const;
  const met = (deel: Partial<Toestand>, werkmap = coa): Stand => ({ werkmap, toestand: { ...LEEG, lezing: werkmap === coa ? coaLezing : null, ...deel } });
  const samenvatting = { wat: 'geschreven', plekken: [plek], cellen: 182, gewijzigd: true, beoordeeld: 26, nietTeBeoordelen: 0, treden: { blad: '2024-II', rij: 5, kolom: 16 } } as const;
  const rommelig = maakLezing(w.rommelig, w.rommelig.bladen[0]?.naam ?? '');
  const staand = w['brief-utrecht-2022-1-staand'];
  const gepubliceerd = w['gepubliceerd-utrecht'];
  const [lopend, tussenstand] = lopendeWerkmappen();
  const lopendLezing = maakLezing(lopend, '2023-II');
  const tussenstandLezing = maakLezing(tussenstand, '2023-II');
  const koppel = koppelwerkmap();
  const tekort = tekortwerkmap();
  const besloten = besluitwerkmap();
  const beslotenLezing = maakLezing(besloten, '2024-I');
  const volgend = maakWerkmap(maakBlad('2024-I', [[...KOP, 'Herverdeling'], ...RIJEN.map((r) => [...r, 0]), ['Loppik', 2, 1, 2, 3, 0]]));
  const traject = trajectwerkmap();
  const lang = maakWerkmap(maakBlad('Alle halfjaren', [['Halfjaar', 'Gemeente', 'Vorige trede', 'Achterstand begin', 'Taakstelling', 'Realisatie'], ...['2023-II', '2024-I'].flatMap((p) => RIJEN.map((r) => [p, ...r])), ['onbekend', 'Zeist', 1, 3, 4, 5]]));
  const metBron = maakWerkmap(maakBlad('2024-I', [KOP, ...RIJEN]), maakBlad('COA nieuw', [KOP, ['Lopik', 2, 17, 16, 33], ['Soest', 1, 4, 50, 49]]));
  const oudeCijfers = maakWerkmap(maakBlad('2024-I', [KOP, ...RIJEN], { formules: new Set([celsleutel(2, 4)]) }));
  return {
    begin: met({ lezing: null }),
    lezen: met({ lezing: null, werk: { wat: 'lezen', deel: 0.3, annuleerbaar: false } }),
    vooruitblik: met({}),
    schrijven: met({ werk: { wat: 'schrijven', deel: 0.6, annuleerbaar: true } }),
    'wacht op een cel': met({ werk: { wat: 'beoordelen', deel: 0, annuleerbaar: true } }),
    samenvatting: met({ samenvatting, herstel: 'terug' }),
    hersteld: met({ samenvatting: { ...samenvatting, wat: 'hersteld' }, herstel: 'opnieuw' }),
    'lezing oud': met({ lezingOud: true, herstel: 'terug' }),
    'blad oud': met({ lezing: { ...coaLezing, oud: [plek] }, herstel: 'terug' }),
    'blad oud, handmatig': met({ lezing: { ...coaLezing, oud: [plek], handmatig: true } }),
    'vast en anders': met({ lezing: { ...coaLezing, oud: [plek] }, vastgezet: [plek] }),
    'volgt niet': met({ volgt: false }),
    vastgezet: met({ vastgezet: [plek], samenvatting: { ...samenvatting, wat: 'vastgezet' } }),
    waarden: met({ schrijfwijze: 'waarden', excel: { api: '1.9', eenOngedaan: false } }),
    'ander blad': met({ lezing: maakLezing(coa, 'Overzicht') }),
    gecorrigeerd: met({ keuzes: { gemeenten: ['Abcoude', 'Breukelen'], kolommen: { realisatie: 'E' }, standteken: 'achterstand positief' } }),
    'alleen dit': met({ lezing: maakLezing(coa, '2024-II', { periode: plek.periode, blad: plek.blad }), keuzes: { periode: plek.periode, blad: plek.blad } }),
    geselecteerd: met({ selectie: { blad: '2024-II', rij: eersteRij(coa, '2024-II', 'Utrecht'), kolom: 3 } }),
    lopend: met({ lezing: lopendLezing, vandaag: { jaar: 2023, maand: 11, dag: 20 }, selectie: { blad: '2023-II', rij: 1, kolom: 0 } }, lopend),
    tussenstand: met({ lezing: tussenstandLezing, selectie: { blad: '2023-II', rij: 1, kolom: 0 } }, tussenstand),
    'lopend met tekort': met({ lezing: maakLezing(tekort, '2024-I'), vandaag: { jaar: 2024, maand: 5, dag: 20 } }, tekort),
    koppelingen: met({ lezing: maakLezing(koppel, '2024-I') }, koppel),
    'blad met contacten': met({ lezing: maakLezing(koppel, 'IBT-contacten') }, koppel),
    besloten: met({ lezing: beslotenLezing, selectie: { blad: '2024-I', rij: 3, kolom: 0 } }, besloten),
    'besloten naast cijfers': met({ lezing: beslotenLezing, selectie: { blad: '2024-I', rij: 2, kolom: 0 } }, besloten),
    'nog niet besloten': met({ lezing: beslotenLezing, selectie: { blad: '2024-I', rij: 1, kolom: 0 } }, besloten),
    traject: met({ lezing: maakLezing(traject, '2024-I'), selectie: { blad: '2024-I', rij: 3, kolom: 0 }, door: 'A. de Vries' }, traject),
    rommelig: met({ lezing: rommelig }, w.rommelig),
    staand: met({ lezing: maakLezing(staand, staand.bladen[0]?.naam ?? ''), selectie: { blad: staand.bladen[0]?.naam ?? '', rij: 4, kolom: 1 } }, staand),
    'lange tabel': met({ lezing: maakLezing(lang, 'Alle halfjaren') }, lang),
    'nieuwe cijfers': met({ lezing: maakLezing(oudeCijfers, '2024-I') }, oudeCijfers),
    'volgend halfjaar': met({ lezing: maakLezing(volgend, '2024-I') }, volgend),
    'nieuwe cijfers op een blad': met({ lezing: maakLezing(metBron, '2024-I', { bron: 'COA nieuw' }), keuzes: { bron: 'COA nieuw' } }, metBron),
    gepubliceerd: met({ lezing: maakLezing(gepubliceerd, gepubliceerd.bladen[0]?.naam ?? '') }, gepubliceerd),
    'plan: formule': met({ melding: { soort: 'plan', fouten: [{ code: 'FORMULE_IN_EIGEN_KOLOM', plaats: "'2024-II'!L7", kop: 'Trede 2024-2 (voorstel)' }, { code: 'EIGEN_KOLOM_BEWERKT', plaats: "'2024-II'!N9", kop: 'Toelichting 2024-2 (voorstel)', gevonden: 'nabellen' }, { code: 'GEEN_RUIMTE', plaats: "'2024-II'!A4" }] } }),
    ...Object.fromEntries(Object.values(HINDERNISSEN).map((hindernis) => [`hindernis: ${hindernis.code}`, met({ melding: { soort: 'hindernis', hindernis } })])),
    ...Object.fromEntries(
      Object.entries(vraagwerkmappen()).map(([code, { werkmap, keuzes = {} }]) => {
        const lezing = maakLezing(werkmap, werkmap.bladen[0]?.naam ?? '', keuzes);
        return [`vraag: ${code}`, met({ lezing, keuzes, melding: lezing.herkenning.gelukt ? null : { soort: 'herkenning', fouten: lezing.herkenning.fouten } }, werkmap)];
      }),
    ),
  };
};

/** The questions that recognition can ask; each has a state, which a test holds against what it really asks. */
export const VRAAGCODES = Object.keys(vraagwerkmappen());
