import { beoordeel, periode, type Beoordeling, type Dag, type Dossier, type Kader } from '../src/engine';
import { kaders, utrecht2024 } from '../src/kaders';
import {
  bevindingKort, bevindingTekst, dagTekst, foutTekst, getalOfOnbekend, getalTekst, grootheidnaam, herleidingTekst, hoofdletter, opsomming, percentageTekst, standTekst, stapTekst, toelichting,
  tredeTekst, veldnaam, type Taal,
} from '../src/tekst';
import { bestandfoutTekst, bestandwaarschuwingTekst } from '../src/tekst/bestandfouten';
import { gedeeldeZin } from '../src/tekst/bundel';
import { verschillenTekst } from '../src/tekst/herrekening';
import { tabel } from '../src/tekst/kadertabellen';
import { voorbehoudTekst, vondstTekst, waaromTekst } from '../src/rapport/toets';
import { correctiebevindingTekst, ontbrekendTekst, weigeringTekst } from '../src/werkmap/correcties/teksten';
import { FICTIEF, UITGEWERKT } from './kaderdocumenten';
import { ONCONTROLEERBAAR, VONDSTEN } from './toetsvoorbeelden';
import { CORRECTIEBEVINDINGEN, ONTBREKEND, WEIGERINGEN } from './correctievoorbeelden';
import { alle, BESTANDFOUTEN, BESTANDWAARSCHUWINGEN, BEVINDINGEN, FOUTEN, VERSCHILLEN } from './zinvoorbeelden';

const stuk = (kop: string, ...regels: readonly string[]): string => [`## ${kop}`, ...regels].join('\n\n');

const TALEN = ['Nederlands', 'Engels'];
const inTalen = (maak: (taal: Taal) => string): readonly string[] => [maak('nl'), maak('en')];

/** A row per example: its code once, and the sentence in both languages. */
const perCode = <U extends { readonly code: string }>(voorbeelden: readonly U[], maak: (x: U, taal: Taal) => string): string =>
  tabel(['code', ...TALEN], voorbeelden.map((x, i) => [voorbeelden[i - 1]?.code === x.code ? '' : x.code, ...inTalen((taal) => maak(x, taal))]));

const perWaarde = <T>(kop: string, waarden: readonly T[], schrijf: (x: T) => string, maak: (x: T, taal: Taal) => string): string =>
  tabel([kop, ...TALEN], waarden.map((x) => [schrijf(x), ...inTalen((taal) => maak(x, taal))]));

const fouten = (): string => stuk('Waarom iets niet is beoordeeld', 'Ervoor staat in het product waar het is: het blad, de cel of de gemeente.', perCode(alle(FOUTEN), foutTekst));

/** What a cell says in short. */
const KORTER = [...BEVINDINGEN.AFGELEID, ...BEVINDINGEN.HANDMATIG, ...BEVINDINGEN.KOPPELINGSTEKORT_AFGELEID];

const bevindingen = (): string =>
  stuk(
    'Wat het bekijken waard is',
    `Wat een regel inhoudt, komt uit het kader; hier uit “${utrecht2024.naam.nl}”.`,
    perCode(alle(BEVINDINGEN), (b, taal) => bevindingTekst(b, utrecht2024, taal)),
    'Is er geen kader bij de hand, dan staat er hoe de regel of het kader in het product heet:',
    perCode([...KORTER, ...BEVINDINGEN.LEES_KADER_NA], (b, taal) => bevindingTekst(b, null, taal)),
    'Geldt dit voor meer gemeenten, dan staat het er één keer, met achter elke gemeente wat van haar is; hier achter Baarn:',
    perCode(alle(BEVINDINGEN).filter((b) => gedeeldeZin(b, 'nl') !== null), (b, taal) => `Baarn (${gedeeldeZin(b, taal)?.bij ?? ''}): ${gedeeldeZin(b, taal)?.zin ?? ''}`),
    'In de toelichting bij een rij zijn deze drie korter; elke andere staat er zoals hierboven:',
    perCode(KORTER, (b, taal) => bevindingKort(b, utrecht2024, taal)),
  );

const bestanden = (): string =>
  stuk('Bestanden', perCode(alle(BESTANDFOUTEN), bestandfoutTekst), 'Het bestand is wel geschreven, maar:', perCode(alle(BESTANDWAARSCHUWINGEN), bestandwaarschuwingTekst));

const correcties = (): string =>
  stuk(
    'Nieuwe cijfers van COA',
    perCode(alle(CORRECTIEBEVINDINGEN), correctiebevindingTekst),
    'Waarom een cel blijft zoals zij is (ervoor staat welke):',
    perCode(alle(WEIGERINGEN), weigeringTekst),
    'Wat ontbreekt:',
    tabel(TALEN, ONTBREKEND.map((o) => inTalen((taal) => ontbrekendTekst(o, taal)))),
  );

const toetsing = (): string =>
  stuk(
    'Een tekst naast de tabellen',
    'Ervoor staat in het product waar het is: de tekst, de regel en de zin.',
    perCode(alle(VONDSTEN), vondstTekst),
    'Waarom iets niet te controleren is:',
    tabel(TALEN, ONCONTROLEERBAAR.map((o) => inTalen((taal) => waaromTekst(o, taal)))),
    'Wat van een hele tekst wordt gezegd:',
    tabel(TALEN, [true, false].map((nederlands) => inTalen((taal) => voorbehoudTekst({ naam: '', gecontroleerd: 0, nederlands }, taal) ?? ''))),
  );

const herrekening = (): string => stuk('Een beoordeling opnieuw berekend', 'Wat anders is dan in het logboek staat:', perCode(alle(VERSCHILLEN), (v, taal) => verschillenTekst([v])[taal]));

const DAGEN: readonly Dag[] = Array.from({ length: 12 }, (_, i) => ({ jaar: 2024, maand: i + 1, dag: i + 1 }));
const LIJSTEN: readonly (readonly string[])[] = [['Baarn'], ['Baarn', 'Zeist'], ['Baarn', 'Bunnik', 'Leusden']];

const ofNiets = (n: number | null): string => (n === null ? 'niets' : String(n));

const getallen = (): string =>
  stuk(
    'Getallen, standen en dagen',
    perWaarde('getal', [0, 7, 999, 1000, -158, -1394, 10_000_000, 0.5, 1234.25], String, getalTekst),
    perWaarde('getal dat kan ontbreken', [0, null], ofNiets, getalOfOnbekend),
    perWaarde('percentage', [82, 0, 155, 1200, null], ofNiets, percentageTekst),
    perWaarde('stand', [171, 1, 0, -1, -1500], String, standTekst),
    perWaarde('dag', DAGEN, (d) => `${d.jaar}-${d.maand}-${d.dag}`, dagTekst),
    perWaarde('lijst', LIJSTEN, (lijst) => String(lijst.length), opsomming),
  );

const namen = (): string =>
  stuk(
    'Namen',
    'Hoe een grootheid, een gegeven en een trede in een zin heten.',
    tabel(['grootheid', ...TALEN], Object.values(grootheidnaam).map((n) => [n.nl, n.nl, n.en])),
    tabel(['gegeven', ...TALEN], Object.values(veldnaam).map((n) => [hoofdletter(n.nl), n.nl, n.en])),
    ...kaders.map((k) => perWaarde(k.naam.nl, k.treden, (t) => String(t.trede), (t, taal) => tredeTekst(t.trede, k, taal))),
  );

interface Geval {
  readonly titel: string;
  readonly herkomst: string;
  readonly dossier: Dossier;
}

const GEVALLEN: readonly Geval[] = [
  ...Object.values(UITGEWERKT).flat(),
  {
    titel: 'Een voorsprong',
    herkomst: FICTIEF,
    dossier: { gemeente: 'Voorbeeld', periode: periode(2023, 2), taakstelling: 100, herverdeling: 0, beginstand: -20, realisatie: 1077, vorigeTrede: { trede: 1, herkomst: 'opgegeven' } },
  },
  {
    titel: 'Een koppelingstekort en minder door herverdeling, na trede 3',
    herkomst: FICTIEF,
    dossier: { gemeente: 'Voorbeeld', periode: periode(2024, 2), taakstelling: 1003, herverdeling: -3, beginstand: 50, realisatie: 90, tijdigBeschikbaar: 95, vorigeTrede: { trede: 3, herkomst: 'voorstel', afgeleid: true } },
  },
  {
    titel: 'Niet te beoordelen zonder de vorige trede',
    herkomst: FICTIEF,
    dossier: { gemeente: 'Voorbeeld', periode: periode(2024, 1), taakstelling: 100, beginstand: 50, realisatie: 50 },
  },
  {
    titel: 'Niet te beoordelen door twee fouten',
    herkomst: FICTIEF,
    dossier: { gemeente: 'Voorbeeld', periode: periode(2024, 1), taakstelling: 0, herverdeling: { ontbreekt: 'leeg' }, beginstand: { ontbreekt: 'onbekend' }, realisatie: 50 },
  },
  {
    titel: 'Geen kader voor het halfjaar',
    herkomst: FICTIEF,
    dossier: { gemeente: 'Voorbeeld', periode: periode(2020, 2), taakstelling: 100, beginstand: 50, realisatie: 50 },
  },
];

const kaderVan = (b: Beoordeling): Kader | null => kaders.find((k) => k.id === b.kader) ?? null;

const uitgewerkt = ({ titel, herkomst, dossier }: Geval): string => {
  const b = beoordeel(dossier, kaders);
  const kader = kaderVan(b);
  const stappen = kader === null ? [] : b.onderbouwing.map((s) => inTalen((taal) => stapTekst(s, kader, taal)));
  const delen = [`### ${titel}`, `Herkomst van de cijfers: ${herkomst}.`, tabel(['', 'toelichting'], [['nl', toelichting(b, kader, 'nl')], ['en', toelichting(b, kader, 'en')]])];
  return [...delen, ...(stappen.length === 0 ? [] : [tabel(['stap', ...TALEN], stappen.map((s, i) => [String(i + 1), ...s]))])].join('\n\n');
};

/** Where the steps of all cases rest on, each said once. */
const herleidingen = (): string => {
  const stappen = GEVALLEN.flatMap((g) => beoordeel(g.dossier, kaders).onderbouwing);
  const zinnen = new Map(stappen.map((s) => [herleidingTekst(s, 'nl'), herleidingTekst(s, 'en')]));
  return stuk('Waar de stappen op rusten', tabel(TALEN, [...zinnen]));
};

/** Every sentence about figures, treden and files, in Dutch and in English, with examples; ends with a newline. */
export const zinnendocument = (): string =>
  `${[
    '# Wat het product zegt',
    'Elke zin over cijfers, treden en bestanden, met verzonnen voorbeelden, in het Nederlands en in het Engels. Gemaakt uit het product zelf (`npm run documenten`): klopt een zin niet, wijzig dan het product en niet dit stuk. Staat er geen code, dan is het een andere vorm van de code erboven.',
    fouten(),
    bevindingen(),
    bestanden(),
    correcties(),
    herrekening(),
    toetsing(),
    getallen(),
    namen(),
    stuk('Hele gevallen', 'De toelichting die bij een rij komt, en elke stap van de onderbouwing.', ...GEVALLEN.map(uitgewerkt)),
    herleidingen(),
  ].join('\n\n')}\n`;
