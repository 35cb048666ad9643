import type { Bereik, Blad, Tabelobject } from '../blad';
import { isLeeg } from '../lezen/cel';
import { KOLOMSOORTEN, type Keuzes, type Kolomsoort } from '../tabel';
import type { Gemeentezoeker } from './gemeentenaam';
import { kantel, zonder } from './kantelen';
import { isGegeven, perEersteRij } from './kopcellen';
import { aantalHerkend, bouwKopblok, zoekKopblokken, type Aanwijzingen, type Kopblok, type Zoekgebied } from './kopzoeker';
import type { Duider } from './koptekst';
import type { Tabelplek } from './leesTabel';
import { kanTabelZijn } from './soorten';
import { titelsBoven, titelsNaast, type Bladtekst } from './titels';

/** Where tables may stand on a sheet, and the best header found where there is none. */
export interface Bladvondst {
  readonly plekken: readonly Tabelplek[];
  readonly beste: { readonly blad: Blad; readonly blok: Kopblok } | null;
}

export interface Zoekbron {
  readonly duid: Duider;
  readonly zoeker: Gemeentezoeker;
  readonly aangewezen: readonly Aanwijzing[];
}

/** In how many rows the labels of a table on its side are sought. */
const ZIJRIJEN = 1000;

/** The number of a column letter, or of a row (for a table on its side), from 0. */
export const kolomnummer = (naam: string): number | null => {
  const letters = naam.trim().toUpperCase();
  if (/^[1-9]\d{0,6}$/.test(letters)) return Number(letters) - 1;
  return /^[A-Z]{1,3}$/.test(letters) ? [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
};

const isKolomsoort = (soort: string): soort is Kolomsoort => (KOLOMSOORTEN as readonly string[]).includes(soort);

/** A column that the user named, by its letter or row number, as a kind. */
export interface Aanwijzing {
  readonly soort: Kolomsoort;
  readonly kolom: string;
}

const zelfdeKolom = (a: Aanwijzing, b: Aanwijzing): boolean => a.kolom.trim().toUpperCase() === b.kolom.trim().toUpperCase();

/** The columns that the user named on any sheet, by kind. */
export const kolomkeuzes = ({ kolommen }: Pick<Keuzes, 'kolommen'>): readonly Aanwijzing[] =>
  Object.entries(kolommen ?? {}).flatMap(([soort, kolom]) => (isKolomsoort(soort) ? [{ soort, kolom }] : []));

/** The columns that the user named on this sheet. */
export const bladkeuzes = ({ bladkolommen }: Pick<Keuzes, 'bladkolommen'>, blad: string): readonly Aanwijzing[] =>
  Object.entries(bladkolommen?.[blad] ?? {}).map(([kolom, soort]) => ({ soort, kolom }));

/** All that counts on a sheet: what was said of it goes before what was said of any sheet. */
export const keuzesOpBlad = (keuzes: Keuzes, blad: string): readonly Aanwijzing[] => {
  const eigen = bladkeuzes(keuzes, blad);
  return [...kolomkeuzes(keuzes).filter((k) => !eigen.some((e) => e.soort === k.soort || zelfdeKolom(e, k))), ...eigen];
};

/** What the user said of columns; of a table on its side a row number says it. */
const aanwijzingen = (aangewezen: readonly Aanwijzing[], gekanteld: boolean): Aanwijzingen => {
  const perKolom = new Map<number, Kolomsoort>();
  for (const { soort, kolom } of aangewezen) {
    const nummer = kolomnummer(kolom);
    if (nummer !== null && /^\d/.test(kolom.trim()) === gekanteld) perKolom.set(nummer, soort);
  }
  return perKolom;
};

const laatsteRij = (blad: Blad): number => blad.cellen.length - 1;

/** The last row that can belong to a table: up to the next header. */
const onderBlok = (blok: Kopblok, blokken: readonly Kopblok[], einde: number): number =>
  Math.min(einde, ...blokken.filter((ander) => ander.rij > blok.totRij).map((ander) => ander.rij - 1));

/** Rows of texts only, right above the next header, are its titles: the last row of the table above it. */
const zonderTitels = ({ blad, gemeenten }: Zoekgebied, blok: Kopblok, grens: number): number => {
  const isRij = (rij: number): boolean => blad.cellen[rij]?.some((cel) => isGegeven(cel) || (typeof cel === 'string' && gemeenten(cel) !== null)) ?? false;
  let tot = grens;
  while (tot > blok.totRij && !isRij(tot)) tot -= 1;
  return tot;
};

const alleenKolommen = (blad: Blad, b: Bereik): Blad => ({
  ...blad,
  cellen: blad.cellen.map((cellen, r) => (r > b.totRij ? undefined : cellen?.map((cel, k) => (k < b.kolom || k > b.totKolom ? null : cel)))),
});

const metTitels = (titelcellen: readonly Bladtekst[]): Pick<Tabelplek, 'titels' | 'titelcellen'> => ({ titelcellen, titels: titelcellen.map((t) => t.tekst) });

const vanObject = (gebied: Zoekgebied, object: Tabelobject): Tabelplek | null => {
  const { bereik } = object;
  const view = { ...gebied, blad: alleenKolommen(gebied.blad, bereik) };
  const blok = bouwKopblok(view, bereik.rij, Math.max(0, bereik.rij - 2), perEersteRij(gebied.blad), false);
  if (!kanTabelZijn(blok.koppen)) return null;
  const tot = Math.min(bereik.totRij, laatsteRij(gebied.blad));
  return { blad: gebied.blad, gekanteld: false, object, blok, tot, ...metTitels(titelsBoven(gebied.blad, blok.rij, 0)), rondom: gebied.blad, grens: tot };
};

/** A header above the names is often blank: the cells below it say what the column is. */
const metNaamloos = (blok: Kopblok, gebied: Zoekgebied, zoeker: Gemeentezoeker, tot: number): Kopblok => {
  if (blok.koppen.some((k) => (k.opgegeven ?? k.duiding.soort) === 'gemeente')) return blok;
  const eerste = blok.koppen.find((k) => k.duiding.soort !== 'onbekend')?.kolom ?? 0;
  for (let kolom = Math.max(0, eerste - 3); kolom < eerste; kolom += 1) {
    const kop = blok.koppen.find((k) => k.kolom === kolom);
    if (kop?.opgegeven) continue;
    const soort = soortVanCellen(gebied, zoeker, kolom, blok.totRij + 1, tot);
    if (soort === null || blok.koppen.some((k) => k.duiding.soort === soort)) continue;
    const duiding = { ...gebied.duid(''), kop: kop?.duiding.kop ?? '', soort, reden: 'cellen' } as const;
    return { ...blok, koppen: [...blok.koppen.filter((k) => k.kolom !== kolom), { kolom, duiding, opgegeven: null }].sort((a, b) => a.kolom - b.kolom) };
  }
  return blok;
};

const soortVanCellen = (gebied: Zoekgebied, zoeker: Gemeentezoeker, kolom: number, van: number, tot: number): 'gemeente' | 'periode' | null => {
  let [gemeenten, perioden, gevuld] = [0, 0, 0];
  for (let rij = van; rij <= Math.min(tot, van + 40); rij += 1) {
    const cel = gebied.blad.cellen[rij]?.[kolom];
    if (cel === undefined || isLeeg(cel)) continue;
    gevuld += 1;
    if (typeof cel !== 'string') continue;
    if (zoeker.opNaam(cel) !== null) gemeenten += 1;
    else if (gebied.duid(cel).soort === 'alleen periode') perioden += 1;
  }
  if (gemeenten * 2 > gevuld) return 'gemeente';
  return perioden > 0 && perioden === gevuld ? 'periode' : null;
};

const mogelijk = (gebied: Zoekgebied, zoeker: Gemeentezoeker) => (blok: Kopblok): boolean =>
  kanTabelZijn(blok.koppen) || (blok.koppen.some((k) => k.duiding.soort === 'uitkomst') && kanTabelZijn(metNaamloos(blok, gebied, zoeker, laatsteRij(gebied.blad)).koppen));

/** The places on a sheet where a table stands: Excel tables first, then ranges with a header on top, then tables on their side. */
export const zoekPlekken = (blad: Blad, bron: Zoekbron): Bladvondst => {
  const { duid, zoeker } = bron;
  const gemeenten = zoeker.opNaam;
  const gebied: Zoekgebied = { blad, duid, gemeenten, aanwijzingen: aanwijzingen(bron.aangewezen, false) };
  const objecten = blad.tabellen.flatMap((object) => vanObject(gebied, object) ?? []);
  const vrij: Zoekgebied = { ...gebied, blad: zonder(blad, objecten.map(({ blok, object, tot }) => ({ kolom: object?.bereik.kolom ?? 0, totKolom: object?.bereik.totKolom ?? 0, rij: blok.rij, totRij: tot }))) };
  const recht = zoekKopblokken(vrij, mogelijk(vrij, zoeker));
  const einde = laatsteRij(blad);
  const vrije = objecten.map((plek) => ({ ...plek, rondom: vrij.blad, grens: onderBlok({ ...plek.blok, totRij: plek.tot }, recht.blokken, einde) }));
  const rechte = recht.blokken.map((blok, i): Tabelplek => {
    const grens = onderBlok(blok, recht.blokken, einde);
    const tot = grens < einde ? zonderTitels(vrij, blok, grens) : grens;
    const erboven = Math.max(0, ...recht.blokken.slice(0, i).filter((b) => b.totRij < blok.rij).map((b) => b.totRij + 1));
    return { blad, gekanteld: false, object: null, blok: metNaamloos(blok, vrij, zoeker, tot), tot, ...metTitels(titelsBoven(blad, blok.rij, erboven)), rondom: vrij.blad, grens };
  });
  const bovenaan = { ...vrij.blad, cellen: vrij.blad.cellen.slice(0, ZIJRIJEN) };
  const over = zonder(bovenaan, rechte.map((p) => ({ rij: p.blok.rij, totRij: p.tot, kolom: 0, totKolom: Infinity })));
  const zij: Zoekgebied = { blad: kantel(over), duid, gemeenten, aanwijzingen: aanwijzingen(bron.aangewezen, true) };
  const gekanteld = zoekKopblokken(zij, mogelijk(zij, zoeker));
  const opZij = gekanteld.blokken.length === 0 ? blad : kantel(blad);
  const zijden = gekanteld.blokken.map((blok): Tabelplek => {
    const tot = onderBlok(blok, gekanteld.blokken, laatsteRij(zij.blad));
    return { blad: opZij, gekanteld: true, object: null, blok: metNaamloos(blok, zij, zoeker, tot), tot, ...metTitels(titelsNaast(zij.blad, blok)), rondom: zij.blad, grens: tot };
  });
  const besten = [recht.beste === null ? null : { blad, blok: recht.beste }, gekanteld.beste === null ? null : { blad: zij.blad, blok: gekanteld.beste }].filter((b) => b !== null);
  const beste = besten.sort((a, b) => aantalHerkend(b.blok.koppen) - aantalHerkend(a.blok.koppen))[0] ?? null;
  return { plekken: [...vrije, ...rechte, ...zijden], beste };
};
