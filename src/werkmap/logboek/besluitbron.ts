import { gelijk, vorige, volgnummer, type Besluit, type Periode } from '../../engine';
import type { Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import { leesBesluiten, onplaatsbareBesluiten, zoekBesluit } from '../beoordelen/besluiten';
import type { Herkenning, Tabel } from '../tabel';

/** All that was recognised in the workbook, read or passed over. */
export type Besluitbron = Pick<Extract<Herkenning, { readonly gelukt: true }>, 'tabellen' | 'overgeslagen'>;

export type Ongelezen = (gemeente: string, periode: Periode) => boolean;

/** Whether a decision may stand where it could not be read: that it is not found does not say then that it was taken back. */
export const maakOngelezen = ({ tabellen, overgeslagen }: Besluitbron): Ongelezen => {
  if (overgeslagen.some((o) => o.reden === 'besluiten verborgen' || o.ontbreekt.includes('besluit'))) return () => true;
  const rijen = onplaatsbareBesluiten(tabellen).map(({ rij }) => rij);
  return (gemeente, p) => rijen.some((r) => (r.gemeente === null || r.gemeente.naam === gemeente) && (r.periode === null || gelijk(r.periode, p)));
};

/** What was decided of a gemeente in a half-year of which it has no figures, while the next half-year builds on it; `null` for nothing. */
export interface Besluitzondercijfers {
  readonly gemeente: string;
  readonly periode: Periode;
  readonly besluit: Besluit | null;
}

const rijsleutel = (gemeente: string, p: Periode): string => `${volgnummer(p)} ${gemeente}`;

const metCijfers = (tabellen: readonly Tabel[]): ReadonlySet<string> =>
  new Set(tabellen.flatMap((t) => (t.soort !== 'gemeenten' ? [] : t.rijen.flatMap((r) => {
    const p = r.periode ?? t.periode;
    return r.gemeente === null || p === null ? [] : [rijsleutel(r.gemeente.naam, p)];
  }))));

/** Of every gemeente that was assessed on a half-year before which it has no figures. A decision that cannot be read is left out. */
export const zonderCijfers = (b: Pick<Werkmapbeoordeling, 'tabellen'>, tabellen: readonly Tabel[]): readonly Besluitzondercijfers[] => {
  const [bekend, besluiten] = [metCijfers(tabellen), leesBesluiten(tabellen)];
  return b.tabellen.flatMap(({ periode, rijen }) => rijen.flatMap(({ beoordeling }): readonly Besluitzondercijfers[] => {
    const voor = vorige(periode);
    if (beoordeling === null || bekend.has(rijsleutel(beoordeling.gemeente, voor))) return [];
    const { besluit, fouten } = zoekBesluit(besluiten, beoordeling.gemeente, voor, null, () => '');
    return fouten.length > 0 ? [] : [{ gemeente: beoordeling.gemeente, periode: voor, besluit }];
  }));
};
