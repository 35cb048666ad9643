import { periodeTekst, volgende, volgnummer, type Periode, type Tweetalig } from '../../engine';
import { beknopt, tweemaal } from '../../tekst';
import { celVan } from '../blad';
import { plaatsVanCel } from '../herkennen/plaats';
import { leesBesluit } from '../lezen';
import { celTekst, isLeeg } from '../lezen/cel';
import type { Kolomsoort, Tabel } from '../tabel';

/** What stands in a table of decisions and counts nowhere, in good order as it is by itself. */
export type Losbesluit =
  /** A decision on a gemeente of which there are no figures in that half-year, nor in the next that would build on it. */
  | { readonly code: 'ZONDER_CIJFERS'; readonly gemeente: string; readonly periode: Periode; readonly plaats: string }
  /** A row that says something of a decision, and no trede. */
  | { readonly code: 'ZONDER_TREDE'; readonly naam: string; readonly plaats: string }
  /** A reason, a day or a kind beside several decisions, of which the header does not say to which it belongs. */
  | { readonly code: 'ZONDER_HALFJAAR'; readonly naam: string; readonly kop: string; readonly gevonden: string; readonly plaats: string };

const NAAST: ReadonlySet<Kolomsoort> = new Set<Kolomsoort>(['besluitSoort', 'besluitReden', 'besluitDoor', 'besluitDatum', 'besluitTot']);

const sleutel = (gemeente: string, n: number): string => `${n} ${gemeente}`;

const metCijfers = (tabellen: readonly Tabel[]): ReadonlySet<string> =>
  new Set(tabellen.flatMap((t) => (t.soort !== 'gemeenten' ? [] : t.rijen.flatMap((r) => {
    const p = r.periode ?? t.periode;
    return r.gemeente === null || p === null ? [] : [sleutel(r.gemeente.naam, volgnummer(p))];
  }))));

const zonderHalfjaar = (t: Tabel): readonly Losbesluit[] => {
  const besluiten = t.kolommen.filter((k) => k.soort === 'besluit');
  const naast = t.kolommen.filter((k) => NAAST.has(k.soort) && k.periode === null);
  return t.rijen.flatMap((r) => {
    const cel = (kolom: number) => celVan(t.blad, r.rij, kolom);
    const genomen = besluiten.filter((k) => leesBesluit(cel(k.kolom)) !== null);
    // a decision that names no half-year in its header takes what stands beside it
    if (genomen.length < 2 || genomen.some((k) => k.periode === null)) return [];
    return naast.flatMap(({ kolom, kop }): readonly Losbesluit[] => (isLeeg(cel(kolom)) ? [] : [{ code: 'ZONDER_HALFJAAR', naam: r.naam, kop, gevonden: celTekst(cel(kolom)), plaats: plaatsVanCel(t.blad, t.gekanteld, r.rij, kolom) }]));
  });
};

const zonderTrede = (t: Tabel): readonly Losbesluit[] => {
  const kolom = t.kolommen.find((k) => k.soort === 'besluit')?.kolom;
  const naast = t.kolommen.filter((k) => NAAST.has(k.soort));
  return t.rijen.flatMap((r): readonly Losbesluit[] =>
    kolom === undefined || r.fouten.length > 0 || (r.besluiten ?? []).length > 0 || !naast.some((k) => !isLeeg(celVan(t.blad, r.rij, k.kolom))) ? [] : [{ code: 'ZONDER_TREDE', naam: r.gemeente?.naam ?? r.naam, plaats: plaatsVanCel(t.blad, t.gekanteld, r.rij, kolom) }]);
};

/** What stands in the tables of decisions and counts nowhere: nothing that was decided is passed over in silence. */
export const losseBesluiten = (tabellen: readonly Tabel[]): readonly Losbesluit[] => {
  if (!tabellen.some((t) => t.soort === 'besluiten')) return [];
  const bekend = metCijfers(tabellen);
  return tabellen.flatMap((t): readonly Losbesluit[] => {
    if (t.soort !== 'besluiten') return [];
    const zonder = t.rijen.flatMap((r) => (r.besluiten ?? []).flatMap(({ periode, plaats }): readonly Losbesluit[] => {
      const naam = r.gemeente?.naam;
      return naam === undefined || [periode, volgende(periode)].some((p) => bekend.has(sleutel(naam, volgnummer(p)))) ? [] : [{ code: 'ZONDER_CIJFERS', gemeente: naam, periode, plaats }];
    }));
    return [...zonder, ...zonderHalfjaar(t), ...zonderTrede(t)];
  });
};

/** A sentence for each kind, with the places. */
export const losseBesluitenTekst = (los: readonly Losbesluit[]): readonly Tweetalig[] => {
  const zonder = los.flatMap((l) => (l.code === 'ZONDER_CIJFERS' ? [`${l.gemeente} ${periodeTekst(l.periode)} (${l.plaats})`] : []));
  const leeg = los.flatMap((l) => (l.code === 'ZONDER_TREDE' ? [`${l.naam} (${l.plaats})`] : []));
  const naast = los.flatMap((l) => (l.code === 'ZONDER_HALFJAAR' ? [`“${l.kop}” ${l.naam} (${l.plaats})`] : []));
  const zin = (delen: readonly string[], nl: (waar: string) => string, en: (waar: string) => string): readonly Tweetalig[] => (delen.length === 0 ? [] : [tweemaal((t) => (t === 'nl' ? nl : en)(beknopt(delen, t)))]);
  return [
    ...zin(zonder, (w) => `Dit is besloten, maar telt nergens mee: van de gemeente staan in de werkmap geen cijfers in dat halfjaar of het halfjaar erna: ${w}. Controleer de gemeente en het halfjaar.`, (w) => `This was decided but counts nowhere: the workbook has no figures of the gemeente in that half-year or the one after: ${w}. Check the gemeente and the half-year.`),
    ...zin(leeg, (w) => `Op deze rijen staat wel iets over een besluit, maar geen trede; er is dus niets besloten: ${w}. Vul de besloten trede in.`, (w) => `These rows say something of a decision but no trede, so nothing was decided: ${w}. Enter the trede that was decided.`),
    ...zin(naast, (w) => `Op deze rijen staat meer dan één besluit en de kop ernaast noemt geen halfjaar, dus telt wat eronder staat niet mee: ${w}. Zet het halfjaar in de kop.`, (w) => `These rows have more than one decision and the header beside them names no half-year, so what stands below it does not count: ${w}. Put the half-year in the header.`),
  ];
};
