import { volgnummer, type Gemeente } from '../../engine';
import type { Blad, Celwaarde } from '../blad';
import { isEigenKop } from '../eigenkoppen';
import { isLeeg } from '../lezen/cel';
import { netjes } from '../lezen/normaliseer';
import type { Kolomsoort } from '../tabel';
import type { Kop } from './kopsoort';
import { isGegeven, kopteksten, perEersteRij, type Samenvoegingen } from './kopcellen';
import type { Duider } from './koptekst';
import { isDagcel, isDaglabel } from './titels';

/** The header rows of a possible table, and its columns. */
export interface Kopblok {
  readonly rij: number;
  readonly totRij: number;
  readonly koppen: readonly Kop[];
}

/** What the user said of columns, by number. */
export type Aanwijzingen = ReadonlyMap<number, Kolomsoort>;

/** A sheet on which headers are sought. */
export interface Zoekgebied {
  readonly blad: Blad;
  readonly duid: Duider;
  readonly aanwijzingen: Aanwijzingen;
  readonly gemeenten: (naam: string) => Gemeente | null;
}

const KOPRIJEN = 3;

/** A quick look before a text is read in earnest. */
const KANSRIJK = /gemeent|naam|code|cbs|gm|period|halfjaar|tijdvak|tred|beoord|inschal|ladder|besluit|basis|grondslag|koppel|tijdig|beschikb|opgave|taak|taks|herverd|stand|voorsprong|saldo|realis|real|gehuisv|huisvest|\bts\b|2\d{3}/i;

const herkend = (kop: Kop): boolean => kop.opgegeven !== null || kop.duiding.soort !== 'onbekend';

/** How many different things a row of headers speaks of. */
export const aantalHerkend = (koppen: readonly Kop[]): number =>
  new Set(koppen.filter(herkend).map((k) => `${k.opgegeven ?? k.duiding.soort} ${k.duiding.perioden.map(volgnummer).join()} ${k.duiding.dagen.map((d) => `${d.jaar}-${d.maand}-${d.dag}`).join()}`)).size;

const isTekst = (cel: Celwaarde | undefined): cel is string => typeof cel === 'string' && cel.length <= 400;

/**
 * Whether a row may be a header row: at least two texts with a word of ours, or in a column that the user named. What we
 * wrote ourselves under a header of ours (`eigen`) never makes a row one.
 */
const isKansrijk = (gebied: Zoekgebied, rij: number, eigen: ReadonlySet<number>): boolean => {
  const cellen = gebied.blad.cellen[rij] ?? [];
  const kans = (cel: Celwaarde | undefined, kolom: number): boolean =>
    !eigen.has(kolom) && isTekst(cel) && (KANSRIJK.test(cel) || gebied.aanwijzingen.has(kolom));
  // reading a cell in earnest costs more, and most rows have no two that deserve it
  return minstensTwee(cellen, kans) && minstensTwee(cellen, (cel, kolom) => kans(cel, kolom) && !isGegeven(cel));
};

const minstensTwee = (cellen: ReadonlyArray<Celwaarde | undefined>, telt: (cel: Celwaarde | undefined, kolom: number) => boolean): boolean => {
  let aantal = 0;
  for (let kolom = 0; kolom < cellen.length && aantal < 2; kolom += 1) if (telt(cellen[kolom], kolom)) aantal += 1;
  return aantal === 2;
};

const leesKoppen = (gebied: Zoekgebied, rijen: readonly number[], samenvoegingen: Samenvoegingen): readonly Kop[] => {
  const breedte = Math.max(0, ...rijen.map((rij) => gebied.blad.cellen[rij]?.length ?? 0));
  const perRij = rijen.map((rij) => kopteksten(gebied.blad, rij, breedte, samenvoegingen));
  const koppen: Kop[] = [];
  for (let kolom = 0; kolom < breedte; kolom += 1) {
    const delen = perRij.map((teksten) => teksten[kolom] ?? '').filter((tekst) => tekst !== '');
    if (delen.length === 0) continue;
    const kop = delen.find(isEigenKop) ?? netjes(delen.join('\n'));
    koppen.push({ kolom, duiding: gebied.duid(kop), opgegeven: gebied.aanwijzingen.get(kolom) ?? null });
  }
  return koppen;
};

/** A header of a table says at least so much: the gemeente, and what is reckoned with. */
const KOPTEKSTEN = 4;

const noemtGemeente = ({ blad, gemeenten }: Zoekgebied, rij: number): boolean => blad.cellen[rij]?.some((cel) => typeof cel === 'string' && gemeenten(cel) !== null) ?? false;

/** Below a header a row of a gemeente is a row of its table, whatever words stand in its remarks; a province can be called as a gemeente is. */
const isGemeenterij = (gebied: Zoekgebied, rij: number): boolean => {
  const cellen = (gebied.blad.cellen[rij] ?? []).filter((cel) => !isLeeg(cel));
  return noemtGemeente(gebied, rij) && (cellen.length < KOPTEKSTEN || cellen.some(isGegeven));
};

/** Whether a row can be a further header row: texts only, and no gemeente among them. */
const magErbij = (gebied: Zoekgebied, rij: number): boolean => {
  const cellen = (gebied.blad.cellen[rij] ?? []).filter((cel) => !isLeeg(cel));
  return cellen.length > 0 && !cellen.some(isGegeven) && !noemtGemeente(gebied, rij);
};

/** Labels that each have a day beside them: "Peildatum:" and the day. */
const isDagregel = ({ blad }: Zoekgebied, rij: number): boolean => {
  const gevuld = [...(blad.cellen[rij] ?? []).entries()].filter(([, cel]) => !isLeeg(cel));
  return gevuld.length > 0 && gevuld.length % 2 === 0 && gevuld.every(([, cel], i) => (i % 2 === 0 ? isDaglabel(cel) : isDagcel(cel)));
};

/** A title: one text, that begins at or before the first column which is recognised; or labels with their days. */
const isTitel = (gebied: Zoekgebied, rij: number, koppen: readonly Kop[]): boolean => {
  const gevuld = [...(gebied.blad.cellen[rij] ?? []).entries()].filter(([, cel]) => !isLeeg(cel));
  const eerste = koppen.find(herkend)?.kolom ?? 0;
  return (gevuld.length === 1 && (gevuld[0]?.[0] ?? 0) <= eerste) || isDagregel(gebied, rij);
};

/** Whether joining a row took away what a row is about. */
const verliest = (eerst: readonly Kop[], samen: readonly Kop[]): boolean => {
  const perKolom = new Map(samen.map((k) => [k.kolom, k]));
  return eerst.some((k) => ['gemeente', 'cbsCode', 'periode'].includes(k.duiding.soort) && perKolom.get(k.kolom)?.duiding.soort !== k.duiding.soort);
};

/** Whether the cells under the columns that name a row are empty: then the row below still belongs to the header. */
const zonderNaam = (gebied: Zoekgebied, rij: number, koppen: readonly Kop[]): boolean =>
  koppen.every((k) => !['gemeente', 'cbsCode', 'periode'].includes(k.opgegeven ?? k.duiding.soort) || isLeeg(gebied.blad.cellen[rij]?.[k.kolom]));

/**
 * The header block around row `kern`: further rows join below and above as long as they hold only texts and nothing
 * that was recognised is lost by joining them. `vanaf` is the first row that may be taken.
 */
export const bouwKopblok = (gebied: Zoekgebied, kern: number, vanaf: number, samenvoegingen: Samenvoegingen, omlaag: boolean): Kopblok => {
  let blok: Kopblok = { rij: kern, totRij: kern, koppen: leesKoppen(gebied, [kern], samenvoegingen) };
  const probeer = (rij: number, totRij: number): boolean => {
    const koppen = leesKoppen(gebied, Array.from({ length: totRij - rij + 1 }, (_, i) => rij + i), samenvoegingen);
    if (aantalHerkend(koppen) < aantalHerkend(blok.koppen) || verliest(blok.koppen, koppen)) return false;
    blok = { rij, totRij, koppen };
    return true;
  };
  while (omlaag && blok.totRij - blok.rij + 1 < KOPRIJEN) {
    const onder = blok.totRij + 1;
    if (!magErbij(gebied, onder) || !zonderNaam(gebied, onder, blok.koppen) || !probeer(blok.rij, onder)) break;
  }
  while (blok.rij > vanaf && blok.totRij - blok.rij + 1 < KOPRIJEN) {
    const boven = blok.rij - 1;
    if (!magErbij(gebied, boven) || isTitel(gebied, boven, blok.koppen) || !probeer(boven, blok.totRij)) break;
  }
  return blok;
};

/** Tables beside each other: each begins with its own column of gemeenten. */
const splits = (blok: Kopblok): readonly Kopblok[] => {
  const starts = blok.koppen.filter((k) => (k.opgegeven ?? k.duiding.soort) === 'gemeente').map((k) => k.kolom).slice(1);
  if (starts.length === 0) return [blok];
  const grenzen = [0, ...starts, Infinity];
  return grenzen.slice(1).map((tot, i) => ({ ...blok, koppen: blok.koppen.filter((k) => k.kolom >= (grenzen[i] ?? 0) && k.kolom < tot) }));
};

/** Remembers the columns that have a header of ours in this row. */
const merkEigen = (blad: Blad, rij: number, eigen: Set<number>): void => {
  blad.cellen[rij]?.forEach((cel, kolom) => {
    if (typeof cel === 'string' && isEigenKop(cel)) eigen.add(kolom);
  });
};

/** Every header block on a sheet for which `isTabel` holds, top to bottom; and the best of the others. */
export const zoekKopblokken = (gebied: Zoekgebied, isTabel: (blok: Kopblok) => boolean): { readonly blokken: readonly Kopblok[]; readonly beste: Kopblok | null } => {
  const samenvoegingen = perEersteRij(gebied.blad);
  const blokken: Kopblok[] = [];
  let beste: Kopblok | null = null;
  const eigen = new Set<number>();
  let vanaf = 0;
  for (let rij = 0; rij < gebied.blad.cellen.length; rij += 1) {
    const kansrijk = isKansrijk(gebied, rij, eigen);
    merkEigen(gebied.blad, rij, eigen);
    if (!kansrijk || isDagregel(gebied, rij) || (vanaf > 0 && isGemeenterij(gebied, rij))) continue;
    const geheel = bouwKopblok(gebied, rij, vanaf, samenvoegingen, true);
    const delen = splits(geheel).filter(isTabel);
    if (delen.length === 0) {
      if (aantalHerkend(geheel.koppen) > aantalHerkend(beste?.koppen ?? [])) beste = geheel;
      continue;
    }
    blokken.push(...delen);
    vanaf = geheel.totRij + 1;
    while (rij < geheel.totRij) merkEigen(gebied.blad, (rij += 1), eigen);
  }
  return { blokken, beste };
};
