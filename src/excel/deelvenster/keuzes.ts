import { zonder } from './zonder';
import { periode, periodeTekst, volgende, volgnummer, type Kader, type Periode } from '../../engine';
import { kolomletters } from '../../werkmap/blad';
import { KOLOMSOORTEN, type Kolom, type Kolomsoort, type Keuzes, type Tabel } from '../../werkmap/tabel';

/** The kinds that a user can say a column is. */
export const KIESBARE_SOORTEN: readonly Kolomsoort[] = KOLOMSOORTEN.filter((s) => s !== 'eigen' && s !== 'onbekend');

/** What a column is called in the sheet: its letter, or its row number where the table stands on its side. */
export const kolomnaam = (tabel: Tabel, kolom: Pick<Kolom, 'kolom'>): string => (tabel.gekanteld ? String(kolom.kolom + 1) : kolomletters(kolom.kolom));

/** The choices with a column as one kind, or (`null`) as it was recognised. A column is one kind, a kind is one column. */
export const metKolom = (keuzes: Keuzes, naam: string, soort: Kolomsoort | null): Keuzes => {
  const andere = Object.entries(keuzes.kolommen ?? {}).filter(([s, kolom]) => kolom.toUpperCase() !== naam.toUpperCase() && s !== soort);
  const kolommen = Object.fromEntries(soort === null ? andere : [...andere, [soort, naam.toUpperCase()]]);
  return Object.keys(kolommen).length === 0 ? zonder(keuzes, 'kolommen') : { ...keuzes, kolommen };
};

const zonderLege = (keuzes: Keuzes): Keuzes => {
  const bladen = Object.entries(keuzes.bladkolommen ?? {}).filter(([, kolommen]) => Object.keys(kolommen).length > 0);
  return bladen.length === 0 ? zonder(keuzes, 'bladkolommen') : { ...keuzes, bladkolommen: Object.fromEntries(bladen) };
};

/**
 * The choices with a column of one sheet as one kind, or (`null`) as it was recognised. There a kind is one column, but for what
 * does not count; what was said of the same column on any sheet goes too where it is left to recognition.
 */
export const metBladkolom = (keuzes: Keuzes, blad: string, naam: string, soort: Kolomsoort | null): Keuzes => {
  const kolom = naam.toUpperCase();
  const hier = keuzes.bladkolommen?.[blad] ?? {};
  const andere = Object.entries(hier).filter(([k, s]) => k !== kolom && (s !== soort || s === 'genegeerd'));
  const nieuw = zonderLege({ ...keuzes, bladkolommen: { ...keuzes.bladkolommen, [blad]: Object.fromEntries(soort === null ? andere : [...andere, [kolom, soort]]) } });
  return soort === null && hier[kolom] === undefined ? metKolom(nieuw, kolom, null) : nieuw;
};

/** The choices with the names to be assessed too. */
export const metGemeenten = (keuzes: Keuzes, gemeenten: readonly string[]): Keuzes => (gemeenten.length === 0 ? zonder(keuzes, 'gemeenten') : { ...keuzes, gemeenten });

/** The half-years that can be chosen, latest first: from the first that a kader judges to one year past the last that is known. */
export const kiesbareHalfjaren = (kaders: readonly Kader[], bekend: readonly Periode[]): readonly Periode[] => {
  const eerste = Math.min(...kaders.map((k) => volgnummer(k.van)));
  const laatste = Math.max(volgnummer(periode(new Date().getFullYear(), 2)), ...bekend.map((p) => volgnummer(p) + 2));
  const lijst: Periode[] = [];
  for (let p = kaders.find((k) => volgnummer(k.van) === eerste)?.van ?? null; p !== null && volgnummer(p) <= laatste; p = volgende(p)) lijst.unshift(p);
  return lijst;
};

/** The half-year of a list that was written as `2024-1`. */
export const vindPeriode = (lijst: readonly Periode[], tekst: string): Periode | null => lijst.find((p) => periodeTekst(p) === tekst) ?? null;
