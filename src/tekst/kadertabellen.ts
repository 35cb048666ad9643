import type { Bron, Criterium, Grootheid, Herleiding, Kader, Rekenregel } from '../engine';
import { getalTekst } from './getal';
import { grootheidnaam } from './namen';
import { TEKENS } from './onderbouwing';
import { criteriaVan } from './stappen';

/** A Markdown table; a pipe within a cell is escaped. */
export const tabel = (kop: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [kop, kop.map(() => '---'), ...rijen].map((cellen) => `| ${cellen.map((c) => c.replace(/\|/g, '\\|')).join(' | ')} |`).join('\n');

const metCitaat = (b: Bron): string => `${b.vindplaats}${b.citaat === undefined ? '' : `: “${b.citaat}”`}`;

/** Every source that a kader rests on, the kader itself first. */
const bronnenVan = (k: Kader): readonly Bron[] => {
  const regels = [...criteriaVan(k).values(), ...k.ladder, ...k.voorbehouden].map((r) => r.herleiding);
  return [k.bron, ...[k.geldigheid, ...Object.values(k.rekenregels), ...regels, k.koppelingstekort].map((r) => r.bron)];
};

const titels = (k: Kader): readonly string[] => [...new Set(bronnenVan(k).map((b) => b.titel))];

/** Cites a source of a kader by its number in the list of sources: "[2], tabel 2022-1: “citaat”". */
export const citeerVan = (k: Kader): ((b: Bron) => string) => {
  const nummers = titels(k);
  return (b) => `[${nummers.indexOf(b.titel) + 1}], ${metCitaat(b)}`;
};

export const gelezen = (h: Herleiding): string => (h.lezing === 'letterlijk' ? 'letterlijk' : '**afgeleid**');

/** What a criterion compares: "getoetste eindstand > 0". */
export const toets = (c: Criterium): string =>
  c.soort === 'bekend' ? `${grootheidnaam[c.grootheid].nl} is ingevuld` : `${grootheidnaam[c.links].nl} ${TEKENS[c.vergelijking]} ${typeof c.rechts === 'number' ? getalTekst(c.rechts, 'nl') : grootheidnaam[c.rechts].nl}`;

/** How each quantity is computed under a kader. */
export const formules = (k: Kader): Readonly<Record<Rekenregel, string>> => ({
  taakstellingMetHerverdeling: 'taakstelling + herverdeling',
  totaalopgave: 'taakstelling met herverdeling + beginstand',
  eindstand: 'totaalopgave − realisatie',
  beoordelingsopgave: 'de totaalopgave; bij een koppelingstekort het aantal tijdig beschikbaar',
  beoordeeldeTaakstelling: k.koppelingstekort.ookTaakstelling
    ? 'de taakstelling met herverdeling; bij een koppelingstekort ten hoogste het aantal tijdig beschikbaar'
    : 'de taakstelling met herverdeling',
  beoordeeldeEindstand: 'beoordelingsopgave − realisatie',
  vorigeTrede: 'de trede die in het halfjaar gold: het besluit, anders de gepubliceerde uitkomst, anders het voorstel van het halfjaar ervoor',
});

export const WOORDEN: readonly (readonly [string, string])[] = [
  ['vergunninghouder', 'iemand met een verblijfsvergunning die moet worden gehuisvest'],
  ['taakstellingsperiode', 'een halfjaar: 2022-1 is 1 januari tot en met 30 juni 2022, 2022-2 is 1 juli tot en met 31 december 2022'],
  ['peildatum', 'de dag waarop de eindstand wordt afgelezen: 1 juli sluit -1, 1 januari van het volgende jaar sluit -2'],
  ['koppelpeildatum', '1 april of 1 oktober, ongeveer twaalf weken voor het einde'],
];

/** What each figure that is entered or proposed means. */
export const BETEKENIS: readonly (readonly [Grootheid, string])[] = [
  ['taakstelling', 'aantal te huisvesten in het halfjaar, zonder herverdeling; ten minste 1'],
  ['herverdeling', 'afgesproken verschuiving tussen gemeenten; over de provincie samen 0; niet ingevuld telt als geen, met een melding'],
  ['beginstand', 'achterstand (+) of voorsprong (−) aan het begin van het halfjaar, zoals opgegeven'],
  ['realisatie', 'aantal gehuisvest in het halfjaar, volgens het COA'],
  ['tijdigBeschikbaar', 'aantal mensen dat op de koppelpeildatum beschikbaar was, wie al gehuisvest was meegeteld'],
  ['trede', 'stap 1 tot en met 6 op de IBT-interventieladder'],
];

/** The numbered list of the documents that a kader rests on, with the places and the words that are quoted. */
export const bronnenlijst = (k: Kader): string =>
  titels(k)
    .map((titel, i) => {
      const bronnen = bronnenVan(k).filter((b) => b.titel === titel);
      const url = bronnen.find((b) => b.url !== undefined)?.url;
      return [`${i + 1}. ${titel}${url === undefined ? '' : ` <${url}>`}`, ...[...new Set(bronnen.map(metCitaat))].map((p) => `   - ${p}`)].join('\n');
    })
    .join('\n');
