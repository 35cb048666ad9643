import type { Bladopname, Blok, Kopopname } from '../model/excelwerk';
import type { Cel } from '../model/plek';
import { isFormuletekst, verhuisd } from './formuleplek';
import { isAangekomen, isNog, isOud } from './invoer';
import type { Raster } from './rasters';
import type { Verhuizing } from './verhuizing';

export interface Terugcel extends Cel {
  readonly invoer: string | number;
}

/** What brings a sheet back to how it was. */
export interface Terugplan {
  /** Row by row, left to right; so are `notaties`. */
  readonly cellen: readonly Terugcel[];
  readonly notaties: ReadonlyArray<Cel & { readonly notatie: string }>;
  readonly koppen: ReadonlyArray<{ readonly cel: Cel; readonly kop: Kopopname }>;
  /** What someone changed since, or what cannot be told any more whose it is: it stays. */
  readonly anders: readonly Cel[];
}

const opVolgorde = <T extends Cel>(cellen: T[]): readonly T[] => cellen.sort((a, b) => a.rij - b.rij || a.kolom - b.kolom);
const plaats = ({ rij, kolom }: Cel): string => `${rij},${kolom}`;

export interface Omstandigheden {
  readonly opname: Bladopname;
  readonly nu: Raster;
  readonly verhuizingen: readonly Verhuizing[];
  readonly bladVerschoven: (blad: string) => boolean;
}

const verhuisInvoer = (invoer: string | number, v: Verhuizing, bladVerschoven: Omstandigheden['bladVerschoven']): string | number | null =>
  isFormuletekst(invoer) && !v.stil ? verhuisd(invoer, v.naar, bladVerschoven) : invoer;

/** Walks the cells of the blocks, with what stood there and what came. */
const perCel = (blokken: readonly Blok[], doe: (blok: Blok, cel: Cel, voor: string | number, na: string | number) => void): void => {
  for (const b of blokken) {
    b.voor.forEach((rij, r) => {
      rij.forEach((voor, k) => doe(b, { rij: b.rij + r, kolom: b.kolom + k }, voor, b.na[r]?.[k] ?? ''));
    });
  }
};

/** The headers of new columns that go, and where they are; also where Excel stopped before it wrote them. */
const koppenTerug = ({ opname, nu, verhuizingen }: Omstandigheden, terug: ReadonlySet<string>): Terugplan['koppen'] =>
  opname.koppen.flatMap((kop) => {
    const cel = verhuizingen[kop.plek]?.naar(kop.rij, kop.kolom) ?? null;
    return cel !== null && (terug.has(plaats(cel)) || (opname.regels === null && nu.formule(cel.rij, cel.kolom) === '')) ? [{ cel, kop }] : [];
  });

/** Their number formats: where the cell is ours to empty, or empty, and still looks as we made it. */
const notatiesTerug = ({ nu, verhuizingen }: Omstandigheden, koppen: Terugplan['koppen'], terug: ReadonlySet<string>): Terugplan['notaties'] => {
  const uit: Array<Cel & { notatie: string }> = [];
  for (const { kop: { plek, onder } } of koppen) {
    onder?.notaties.forEach((rij, r) => {
      rij.forEach((notatie, k) => {
        const cel = verhuizingen[plek]?.naar(onder.bereik.rij + r, onder.bereik.kolom + k) ?? null;
        if (cel === null || notatie === onder.gezet || nu.notatie(cel.rij, cel.kolom) !== onder.gezet) return;
        if (terug.has(plaats(cel)) || nu.formule(cel.rij, cel.kolom) === '') uit.push({ ...cel, notatie });
      });
    });
  }
  return opVolgorde(uit);
};

/** What must come back now that someone may have sorted, added, removed or changed cells: only what still is as we left it. */
export const terugplan = (o: Omstandigheden): Terugplan => {
  const { opname, nu, verhuizingen, bladVerschoven } = o;
  const cellen: Terugcel[] = [];
  const [anders, kwijt]: [Cel[], Cel[]] = [[], []];
  const bekend = new Set<string>();
  perCel(opname.blokken, ({ plek }, toen, voor, na) => {
    const v = verhuizingen[plek];
    const cel = v?.naar(toen.rij, toen.kolom) ?? null;
    if (v === undefined || cel === null) {
      if (na !== '' && isNog(na, nu.formule(toen.rij, toen.kolom))) kwijt.push(toen);
      return;
    }
    bekend.add(plaats(cel));
    const hier = nu.formule(cel.rij, cel.kolom);
    // whether it still is ours can be told without the rows of another sheet; what to put back cannot
    const [oud, nieuw] = [verhuisInvoer(voor, v, bladVerschoven), verhuisInvoer(na, v, () => false)];
    if (oud !== null && isOud(oud, hier)) return;
    if (oud !== null && nieuw !== null && (opname.regels === null ? isAangekomen(nieuw, hier) : isNog(nieuw, hier))) cellen.push({ ...cel, invoer: oud });
    else anders.push(cel);
  });
  // a row or a column that lost its name, not one that is gone
  for (const cel of [...kwijt, ...verhuizingen.flatMap((v) => v.vreemd())]) {
    if (!bekend.has(plaats(cel))) anders.push(cel);
    bekend.add(plaats(cel));
  }
  const terug = new Set(cellen.map(plaats));
  const koppen = koppenTerug(o, terug);
  return { cellen: opVolgorde(cellen), notaties: notatiesTerug(o, koppen, terug), koppen, anders: opVolgorde(anders) };
};

/** What must come back where nobody moved anything, whatever the cells hold now: after a writing that went wrong. */
export const heelTerug = (opname: Bladopname, nu: Raster): Terugplan => {
  const cellen: Terugcel[] = [];
  perCel(opname.blokken, ({ correctie }, cel, voor, na) => {
    const hier = nu.formule(cel.rij, cel.kolom);
    // in a cell of the user's a text can be our number; anything else is someone else's
    if (!isOud(voor, hier) && (correctie !== true || isAangekomen(String(na), String(hier)))) cellen.push({ ...cel, invoer: voor });
  });
  const notaties = opname.koppen.flatMap(({ onder }) => onder?.notaties.flatMap((rij, r) => rij.map((notatie, k) => ({ rij: onder.bereik.rij + r, kolom: onder.bereik.kolom + k, notatie }))) ?? []);
  return { cellen: opVolgorde(cellen), notaties: opVolgorde(notaties), koppen: opname.koppen.map((kop) => ({ cel: kop, kop })), anders: [] };
};
