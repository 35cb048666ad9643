import { gemeentenVan, type Kader, type Periode } from '../../engine';
import type { Taal } from '../../tekst';
import { beoordeelWerkmap, type BeoordeeldeRij, type Werkmapbeoordeling } from '../beoordelen/beoordeelWerkmap';
import type { Bereik, Blad, Celwaarde } from '../blad';
import { herken } from '../herkennen/herken';
import { isLeeg } from '../lezen/cel';
import type { Herkenningsfout, Keuzes, Tabel, Tabelrij } from '../tabel';
import { alsCel, isFout, isLeegOfNul, leesHalfjaar } from './argumenten';
import { mislukt, type Functiefout, type Mislukt } from './uitkomst';

/** A sheet has a name of its own; the range that a function is given has none. */
const BLADNAAM: Readonly<Record<Taal, string>> = { nl: 'bereik', en: 'range' };

const vanTot = (een: string, meer: string, [van, tot]: readonly [number, number], totEnMet: string): string =>
  van === tot ? `${een} ${van + 1}` : `${meer} ${van + 1} ${totEnMet} ${tot + 1}`;

/** A place in the range, counted from its own first cell. */
const PLAATSNAAM: Readonly<Record<Taal, (b: Bereik) => string>> = {
  nl: (b) => `${vanTot('rij', 'rij', [b.rij, b.totRij], 't/m')}, ${vanTot('kolom', 'kolom', [b.kolom, b.totKolom], 't/m')} van het bereik`,
  en: (b) => `${vanTot('row', 'rows', [b.rij, b.totRij], 'to')}, ${vanTot('column', 'columns', [b.kolom, b.totKolom], 'to')} of the range`,
};

const alsCelOfLeeg = (x: unknown): Celwaarde => {
  const cel = alsCel(x);
  return isLeeg(cel) ? null : cel;
};

/** A row as it is where no cell of it needs reading: most rows of a large table. */
const isGewoneRij = (rij: readonly unknown[]): rij is readonly Celwaarde[] => rij.every((x) => typeof x === 'number' || (typeof x === 'string' && !isLeeg(x)));

/** The range as a sheet that holds nothing else. Blank rows at its end are left out. */
const alsBlad = (tabel: unknown, taal: Taal): Blad => {
  const rijen: readonly unknown[] = Array.isArray(tabel) ? tabel : [[tabel]];
  const cellen = rijen.map((x): readonly Celwaarde[] => {
    const rij: readonly unknown[] = Array.isArray(x) ? x : [x];
    return isGewoneRij(rij) ? rij : rij.map(alsCelOfLeeg);
  });
  while (cellen.length > 0 && (cellen[cellen.length - 1] ?? []).every((cel) => cel === null)) cellen.pop();
  return { naam: BLADNAAM[taal], cellen, samengevoegd: [], tabellen: [], formules: new Set(), verborgen: false, plaatsnaam: PLAATSNAAM[taal] };
};

export interface Tabellezing {
  readonly gelukt: true;
  readonly beoordeling: Werkmapbeoordeling;
}

interface Herkend {
  readonly gelukt: true;
  readonly tabellen: readonly Tabel[];
  readonly keuzes: Keuzes;
}

const keuzesVan = (periode: Periode | null, gemeente: string | null): Keuzes => ({ ...(periode === null ? {} : { periode }), ...(gemeente === null ? {} : { gemeenten: [gemeente] }) });

/** In a range there is no sheet to choose or to hide. */
const inBereik = (f: Herkenningsfout): Functiefout => {
  if (f.code === 'TWEE_TABELLEN') return { code: 'TWEE_TABELLEN_IN_BEREIK', periode: f.periode, plaatsen: f.plaatsen };
  return f.code === 'GEEN_TABEL' ? { ...f, bladen: f.bladen.map((b) => ({ ...b, blad: null })) } : f;
};

export const NIETS_TE_BEOORDELEN: Mislukt<Functiefout> = mislukt<Functiefout>([{ code: 'NIETS_TE_BEOORDELEN' }]);

/** Recognises the tables in a range, as if it were a sheet. `gemeente` counts for a table without a column for it. */
export const herkenTabel = (tabel: unknown, periode: unknown, kaders: readonly Kader[], taal: Taal, gemeente: string | null = null): Herkend | Mislukt<Functiefout> => {
  const halfjaar = isLeegOfNul(periode) ? null : leesHalfjaar(periode);
  if (halfjaar !== null && isFout(halfjaar)) return mislukt([halfjaar]);
  const keuzes = keuzesVan(halfjaar, gemeente);
  const herkend = herken({ bladen: [alsBlad(tabel, taal)] }, gemeentenVan(kaders), keuzes);
  return herkend.gelukt ? { gelukt: true, tabellen: herkend.tabellen, keuzes } : mislukt(herkend.fouten.map(inBereik));
};

/** Recognises and assesses them. */
export const leesTabel = (tabel: unknown, periode: unknown, kaders: readonly Kader[], taal: Taal, gemeente: string | null = null): Tabellezing | Mislukt<Functiefout> => {
  const herkend = herkenTabel(tabel, periode, kaders, taal, gemeente);
  if (!herkend.gelukt) return herkend;
  const beoordeling = beoordeelWerkmap(herkend.tabellen, kaders, herkend.keuzes);
  return beoordeling.tabellen.length === 0 && beoordeling.zonderPeriode.length === 0 ? NIETS_TE_BEOORDELEN : { gelukt: true, beoordeling };
};

/** A row without a half-year, as a row that was assessed. */
export const zonderBeoordeling = (rij: Tabelrij): BeoordeeldeRij => ({ rij, beoordeling: null, dossier: null, fouten: rij.fouten, bevindingen: rij.bevindingen });

