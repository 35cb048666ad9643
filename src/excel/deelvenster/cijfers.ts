import { gelijk, isTussentijds, periodeVan, type Dag } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { dagVanRealisatie } from '../../werkmap/beoordelen/realisatiedag';
import { plaatsVan } from '../../werkmap/plaatsen';
import type { Tabel, Tabelrij } from '../../werkmap/tabel';
import type { Lezing } from '../model/toestand';
import { ontleedAdres, type Cel } from '../model/plek';

/** The half-years on a sheet, oldest first. */
export const halfjarenOp = (lezing: Lezing, blad: string): readonly BeoordeeldeTabel[] => (lezing.beoordeling?.tabellen ?? []).filter((t) => t.tabel.blad.naam === blad);

/** Whether a half-year runs: today lies in it, or its realisatie was counted before its last day. */
export const loopt = (tabel: BeoordeeldeTabel, vandaag: Dag): boolean => {
  const geteld = dagVanRealisatie(tabel);
  return geteld === null ? gelijk(periodeVan(vandaag), tabel.periode) : isTussentijds(tabel.periode, geteld);
};

/** The rows of gemeenten, totals left out. */
export const gemeenterijen = (t: BeoordeeldeTabel): readonly BeoordeeldeRij[] => t.rijen.filter((r) => r.rij.soort === 'gemeente');

/** The rows with an outcome: a name that is no gemeente, or a footnote, has none, and is said where it cannot be assessed. */
export const beoordeeldeRijen = (t: BeoordeeldeTabel): readonly BeoordeeldeRij[] => gemeenterijen(t).filter((r) => r.beoordeling !== null);

/** How many gemeenten a half-year names; a name that is none, or stands there twice, adds nothing. */
export const telGemeenten = (t: BeoordeeldeTabel): number => new Set(t.rijen.flatMap((r) => r.rij.gemeente?.naam ?? [])).size;

/** How many gemeenten get a trede. */
export const telBeoordeeld = (t: BeoordeeldeTabel): number => t.rijen.filter((r) => r.beoordeling?.trede != null).length;

export const naamVan = (rij: Tabelrij): string => rij.gemeente?.naam ?? rij.naam;

/** The cell of a row's gemeente, in the sheet as the user sees it. */
export const celVanRij = (tabel: Tabel, rij: Tabelrij): Cel => {
  const plaats = plaatsVan(tabel, rij, []);
  const cel = plaats === null ? null : ontleedAdres(plaats.adres);
  return cel ?? (tabel.gekanteld ? { rij: tabel.bereik.kolom, kolom: rij.rij } : { rij: rij.rij, kolom: tabel.bereik.kolom });
};

/** How many gemeenten stood on a trede before; what they have now is in `vanKracht`. */
export const telVorige = ({ overgangen: o }: BeoordeeldeTabel, trede: number): number => [...o.omhoog, ...o.omlaag, ...o.gelijk, ...o.onbekend].filter((x) => x.van === trede).length;

/** The row of a gemeente by its name. */
export const rijVanNaam = (t: BeoordeeldeTabel, naam: string): BeoordeeldeRij | null => gemeenterijen(t).find((r) => naamVan(r.rij) === naam) ?? null;
