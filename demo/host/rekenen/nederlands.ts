import type { Teken } from './tekens';
import { leesTekens } from './tekens';

/** The Dutch name of each built-in function where it is not the same. */
const FUNCTIES: Readonly<Record<string, string>> = {
  SUM: 'SOM', SUBTOTAL: 'SUBTOTAAL', COUNT: 'AANTAL', COUNTA: 'AANTALARG', COUNTIF: 'AANTAL.ALS', COUNTIFS: 'AANTALLEN.ALS', COUNTBLANK: 'AANTAL.LEGE.CELLEN',
  SUMIF: 'SOM.ALS', SUMIFS: 'SOMMEN.ALS', SUMPRODUCT: 'SOMPRODUCT', AVERAGE: 'GEMIDDELDE', AVERAGEIF: 'GEMIDDELDE.ALS', AVERAGEIFS: 'GEMIDDELDEN.ALS',
  IF: 'ALS', IFS: 'ALS.VOORWAARDEN', IFERROR: 'ALS.FOUT', IFNA: 'ALS.NB', AND: 'EN', OR: 'OF', NOT: 'NIET', NA: 'NB',
  ROUND: 'AFRONDEN', ROUNDUP: 'AFRONDEN.NAAR.BOVEN', ROUNDDOWN: 'AFRONDEN.NAAR.BENEDEN', INT: 'INTEGER', MOD: 'REST', SIGN: 'POS.NEG',
  ISNUMBER: 'ISGETAL', ISTEXT: 'ISTEKST', ISBLANK: 'ISLEEG', ISERROR: 'ISFOUT', ISNA: 'ISNB', ISLOGICAL: 'ISLOGISCH',
  VLOOKUP: 'VERT.ZOEKEN', XLOOKUP: 'X.ZOEKEN', MATCH: 'VERGELIJKEN', ROWS: 'RIJEN', COLUMNS: 'KOLOMMEN', ROW: 'RIJ', COLUMN: 'KOLOM',
  TEXT: 'TEKST', LEFT: 'LINKS', RIGHT: 'RECHTS', MID: 'DEEL', LEN: 'LENGTE', TRIM: 'SPATIES.WISSEN', UPPER: 'HOOFDLETTERS', LOWER: 'KLEINE.LETTERS',
  CONCAT: 'TEKST.SAMENV', VALUE: 'WAARDE', TODAY: 'VANDAAG', NOW: 'NU', TRUE: 'WAAR', FALSE: 'ONWAAR',
};

const FOUTEN: Readonly<Record<string, string>> = {
  '#NULL!': '#LEEG!', '#DIV/0!': '#DEEL/0!', '#VALUE!': '#WAARDE!', '#REF!': '#VERW!', '#NAME?': '#NAAM?', '#NUM!': '#GETAL!', '#N/A': '#N/B',
  '#SPILL!': '#OVERLOOP!', '#CALC!': '#BEREKENEN!', '#BUSY!': '#BEZET!',
};

const DELEN: Readonly<Record<string, string>> = {
  '#This Row': '#Deze rij', '#Headers': '#Kopteksten', '#Totals': '#Totalen', '#Data': '#Gegevens', '#All': '#Alles',
};

const omgekeerd = (tabel: Readonly<Record<string, string>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(tabel).map(([a, b]) => [b.toUpperCase(), a]));

const hoofd = (tabel: Readonly<Record<string, string>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(tabel).map(([a, b]) => [a.toUpperCase(), b]));

interface Woordenboek {
  readonly functies: Readonly<Record<string, string>>;
  readonly fouten: Readonly<Record<string, string>>;
  readonly delen: Readonly<Record<string, string>>;
  readonly punt: readonly [string, string];
  /** Between arguments, between the columns of an array and between its rows: in, out. */
  readonly leestekens: Readonly<Record<string, string>>;
  readonly inReeks: Readonly<Record<string, string>>;
}

const NAAR: Woordenboek = { functies: hoofd(FUNCTIES), fouten: FOUTEN, delen: hoofd(DELEN), punt: ['.', ','], leestekens: { ',': ';' }, inReeks: { ',': '\\', ';': ';' } };
const VAN: Woordenboek = { functies: omgekeerd(FUNCTIES), fouten: omgekeerd(FOUTEN), delen: omgekeerd(DELEN), punt: [',', '.'], leestekens: { ';': ',' }, inReeks: { '\\': ',', ';': ';' } };

const isAanroep = (tekens: readonly Teken[], i: number): boolean => tekens[i + 1]?.tekst === '(';

const vertaal = (tekens: readonly Teken[], w: Woordenboek): string => {
  let diep = 0;
  return tekens.map((t, i) => {
    if (t.tekst === '{') diep++;
    if (t.tekst === '}') diep--;
    switch (t.soort) {
      case 'naam': {
        const logisch = /^(TRUE|FALSE|WAAR|ONWAAR)$/i.test(t.tekst);
        return isAanroep(tekens, i) || logisch ? (w.functies[t.tekst.toUpperCase().replace(/^_XLFN\./, '')] ?? t.tekst) : t.tekst;
      }
      case 'fout': return w.fouten[t.tekst] ?? t.tekst;
      case 'getal': return t.tekst.replace(w.punt[0], w.punt[1]);
      case 'haak': return t.tekst.replace(/#[A-Za-z ]+/g, (deel) => w.delen[deel.toUpperCase()] ?? deel);
      case 'leesteken': return (diep > 0 ? w.inReeks : w.leestekens)[t.tekst] ?? t.tekst;
      default: return t.tekst;
    }
  }).join('');
};

/** A stored formula as a Dutch Excel shows it: `=SUM(A1,0.5)` becomes `=SOM(A1;0,5)`. */
export const lokaal = (formule: string): string => `=${vertaal(leesTekens(formule.replace(/^=/, '')), NAAR)}`;

/** The other way about; throws Formulefout where it is none. English names, which an English Excel in a Dutch country has, stay. */
export const vanLokaal = (formule: string): string => `=${vertaal(leesTekens(formule.replace(/^=/, ''), 'nederlands'), VAN)}`;

/** As an English Excel on a Dutch computer shows it: `=SUM(A1;0,5)`. */
export const halfLokaal = (formule: string): string => `=${vertaal(leesTekens(formule.replace(/^=/, '')), { ...NAAR, functies: {}, fouten: {}, delen: {} })}`;

/** An error value as a Dutch Excel shows it. */
export const lokaleFout = (fout: string): string => FOUTEN[fout] ?? fout;
