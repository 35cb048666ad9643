import { celVan, KOLOMMEN, type Bereik, type Tabelobject } from '../werkmap/blad';
import { leesBereik, leesCelsleutel, overlapt, RIJEN } from './bereik';
import { kind, kinderen, leesBoom } from './boom';
import { verschoven } from './gedeeld';
import type { Pakket } from './pakket';
import { leesDeel } from './relaties';
import { ontcijfer } from './tekens';

/** Cells of a sheet, by its place in the werkmap. */
export interface Bron {
  readonly blad: number;
  readonly bereik: Bereik;
}

interface Kolomtabel extends Pick<Tabelobject, 'bereik' | 'groeit'> {
  readonly blad: number;
  readonly koppen: readonly string[];
}

/** What the text of a formula can name, each in lower case. */
export interface Boek {
  readonly bladen: ReadonlyMap<string, number>;
  readonly tabellen: ReadonlyMap<string, Kolomtabel>;
  /** The texts of defined names; one that holds on a sheet alone has the place of that sheet before it, as `naamsleutel` says. */
  readonly namen: ReadonlyMap<string, string>;
}

const naamsleutel = (naam: string, blad?: number): string => `${blad ?? ''}!${naam.toLowerCase()}`;

export const leesBoek = ({ werkmap: { bladen }, bronnen, zip, werkmapdeel }: Pakket): Boek => ({
  bladen: new Map(bladen.map((b, i) => [b.naam.toLowerCase(), i])),
  tabellen: new Map(bladen.flatMap((b, blad) => b.tabellen.map(({ naam, bereik, groeit }): [string, Kolomtabel] => {
    const koppen = Array.from({ length: bereik.totKolom - bereik.kolom + 1 }, (_, k) => String(celVan(b, bereik.rij, bereik.kolom + k) ?? '').toLowerCase());
    return [naam.toLowerCase(), { blad, bereik, koppen, ...(groeit === undefined ? {} : { groeit }) }];
  }))),
  namen: new Map(kinderen(kind(leesBoom(leesDeel(zip, werkmapdeel) ?? '', werkmapdeel), 'definedNames'), 'definedName').map(({ attributen: { name = '', localSheetId: op }, tekst }) =>
    [naamsleutel(ontcijfer(name), op === undefined ? undefined : bronnen.findIndex((b) => b.plaats === Number(op))), tekst])),
});

const NAAM = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const BLADEN = String.raw`'(?:[^']|'')+'|(?:\[\d+\])?${NAAM}(?::${NAAM})?|\[\d+\]`;
const CELLEN = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
/** In a column of a table an apostrophe stands before a character that would mean something. */
const KOLOM = String.raw`\[(?:'.|[^'[\]])*\]`;
const KOLOMMEN_TUSSEN = new RegExp(KOLOM, 'gsu');
/** A text; or cells, columns of a table, or a name, with the sheets before them. */
const VERWIJZING = new RegExp(
  String.raw`"[^"]*"|(?<![\p{L}\p{N}_.$'!\]])(?:(${BLADEN})!)?(?:(${CELLEN})(?![\p{L}\p{N}_.(!#[\\?])|(${NAAM})?\[((?:'.|[^'[\]]|${KOLOM})*)\](?![!\p{L}])|(${NAAM})(?![\p{L}\p{N}_.\\?![:])|#REF!)`, 'gisu');
const ELDERS = /(?<![\p{L}\p{N}_])(?:OFFSET|INDIRECT|CELL|GETPIVOTDATA)\s*\(/iu;
/** What may be left of a formula without its references and texts: functions, what LET and LAMBDA name, numbers, TRUE and FALSE, errors and operators. */
const REST = /[\p{L}_][\p{L}\p{N}_.]*\s*\(|\b(?:TRUE|FALSE)\b|(?<![\p{L}\p{N}_.])_xlpm\.[\p{L}\p{N}_.]+|#(?:N\/A|[A-Z0-9]+[!?])|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[-+*/^&=<>(),;{}%\s.]|\u0000/giu;

const heleKolommen = (ref: string): Bereik | null => {
  const [van = -1, tot = -1] = ref.split(':').map((k) => (/^[A-Z]+$/.test(k) ? leesCelsleutel(`${k}1`) : -1));
  return van < 0 || tot < 0 ? null : { rij: 0, totRij: RIJEN - 1, kolom: Math.min(van, tot), totKolom: Math.max(van, tot) };
};

const heleRijen = (ref: string): Bereik | null => {
  const [van = 0, tot = 0] = ref.split(':').map(Number);
  return Number.isInteger(van) && Number.isInteger(tot) && van > 0 && tot > 0 ? { rij: Math.min(van, tot) - 1, totRij: Math.max(van, tot) - 1, kolom: 0, totKolom: KOLOMMEN - 1 } : null;
};

const celbereik = (ref: string): Bereik | null => {
  const adres = ref.replaceAll('$', '').toUpperCase();
  return leesBereik(adres) ?? heleKolommen(adres) ?? heleRijen(adres);
};

/** Columns of a table: in the row of the formula, or in all rows. The table as a whole is wider after it grows. */
const tabelbereik = ({ blad, bereik, koppen, groeit }: Kolomtabel, tussen: string, cel: Bereik): Bron | null => {
  const kaal = tussen.replace(/^@/, '');
  const delen = kaal.startsWith('[') ? [...kaal.matchAll(KOLOMMEN_TUSSEN)].map(([d]) => d.slice(1, -1)) : [kaal];
  const plaatsen = delen.filter((d) => d !== '' && !d.startsWith('#')).map((d) => koppen.indexOf(d.replace(/'(.)/gsu, '$1').toLowerCase()));
  if (plaatsen.includes(-1)) return null;
  const { rij, totRij } = kaal !== tussen || delen.some((d) => d.toLowerCase() === '#this row') ? cel : bereik;
  if (plaatsen.length === 0) return { blad, bereik: { rij, totRij, kolom: bereik.kolom, totKolom: groeit === false ? bereik.totKolom : KOLOMMEN - 1 } };
  return { blad, bereik: { rij, totRij, kolom: bereik.kolom + Math.min(...plaatsen), totKolom: bereik.kolom + Math.max(...plaatsen) } };
};

/** The sheets that stand before a reference; none where they are of another workbook, which nothing here changes. */
const bladenVan = (tekst: string | undefined, eigen: number, { bladen }: Boek): readonly number[] | null => {
  if (tekst === undefined || tekst === '[0]') return [eigen];
  const naam = tekst.startsWith("'") ? tekst.slice(1, -1).replaceAll("''", "'") : tekst;
  if (naam.includes('[')) return [];
  const [van = -1, tot = van] = naam.toLowerCase().split(':').map((n) => bladen.get(n) ?? -1);
  return van < 0 || tot < van ? null : Array.from({ length: tot - van + 1 }, (_, i) => van + i);
};

/** The cells that a formula in a cell, or in all cells of an array, refers to; `null` where that cannot be told from its text. */
export const verwijzingen = (formule: string, plek: Bron, boek: Boek, via: readonly string[] = []): readonly Bron[] | null => {
  const uit: Bron[] = [];
  let onbekend = false;
  const naar = (bronnen: readonly (Bron | null)[] | null): string => {
    for (const b of bronnen ?? [null]) if (b === null) onbekend = true; else uit.push(b);
    return '\u0000';
  };
  const vanNaam = (naam: string, blad: number): readonly (Bron | null)[] | null | undefined => {
    const tabel = boek.tabellen.get(naam.toLowerCase());
    if (tabel !== undefined) return [tabelbereik(tabel, '', plek.bereik)];
    const sleutel = [naamsleutel(naam, blad), naamsleutel(naam)].find((s) => boek.namen.has(s));
    if (sleutel === undefined) return undefined;
    return via.includes(sleutel) ? null : verwijzingen(verschoven(boek.namen.get(sleutel) ?? '', plek.bereik.rij, plek.bereik.kolom), plek, boek, [...via, sleutel]);
  };
  const rest = formule.replace(VERWIJZING, (heel: string, voor?: string, cellen?: string, tabel?: string, tussen?: string, naam?: string) => {
    const bladen = bladenVan(voor, plek.blad, boek);
    if (heel.startsWith('"') || bladen?.length === 0) return '\u0000';
    if (bladen === null) return naar(null);
    if (cellen !== undefined) {
      const bereik = celbereik(cellen);
      return naar(bladen.map((blad) => (bereik === null ? null : { blad, bereik })));
    }
    if (tussen !== undefined) {
      const t = tabel === undefined ? [...boek.tabellen.values()].find(({ blad, bereik }) => blad === plek.blad && overlapt(bereik, plek.bereik)) : boek.tabellen.get(tabel.toLowerCase());
      return naar(t === undefined ? null : [tabelbereik(t, tussen, plek.bereik)]);
    }
    if (naam === undefined) return '\u0000';
    const genoemd = vanNaam(naam, bladen[0] ?? plek.blad);
    // functions and TRUE are no names either: what is left says whether it was one of those
    return genoemd === undefined ? (voor === undefined ? heel : naar(null)) : naar(genoemd);
  });
  return onbekend || ELDERS.test(rest) || rest.replace(REST, '') !== '' ? null : uit;
};
