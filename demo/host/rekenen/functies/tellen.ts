import type { Rekening } from '../reken';
import type { Enkel, Uitkomst, Verwijzing } from '../waarde';
import { DEEL0, isFout, isVerwijzing, WAARDE } from '../waarde';
import type { Functies } from './soort';
import { gewoon, VEEL } from './soort';
import { leesVoorwaarde } from './voorwaarde';

interface Toets {
  readonly waar: Verwijzing;
  readonly raak: (cel: Enkel) => boolean;
}

const toetsen = (argumenten: readonly Uitkomst[], r: Rekening): readonly Toets[] | null => {
  const uit: Toets[] = [];
  for (let i = 0; i + 1 < argumenten.length; i += 2) {
    const waar = argumenten[i] ?? null;
    if (!isVerwijzing(waar)) return null;
    uit.push({ waar, raak: leesVoorwaarde(r.enkel(argumenten[i + 1] ?? null), r.streek) });
  }
  return uit;
};

const hoogte = ({ bereik }: Verwijzing): number => bereik.totRij - bereik.rij + 1;
const breedte = ({ bereik }: Verwijzing): number => bereik.totKolom - bereik.kolom + 1;

/** The cells of `waarvan` for which every test holds, and how many of the blank cells that were not read pass too. */
const raakt = (lijst: readonly Toets[], waarvan: Verwijzing | null, r: Rekening): { readonly cellen: readonly Enkel[]; readonly erbuiten: number } | null => {
  const [eerste] = lijst;
  if (!eerste) return null;
  if (lijst.some((t) => hoogte(t.waar) !== hoogte(eerste.waar) || breedte(t.waar) !== breedte(eerste.waar))) return null;
  const delen = lijst.map((t) => ({ raak: t.raak, rijen: r.lees(t.waar).rijen }));
  const uit = r.lees(waarvan ?? eerste.waar).rijen;
  const rijen = Math.max(uit.length, ...delen.map((d) => d.rijen.length));
  const kolommen = Math.max(uit[0]?.length ?? 0, ...delen.map((d) => d.rijen[0]?.length ?? 0));
  const cellen: Enkel[] = [];
  for (let i = 0; i < rijen; i++) {
    for (let j = 0; j < kolommen; j++) if (delen.every((d) => d.raak(d.rijen[i]?.[j] ?? null))) cellen.push(uit[i]?.[j] ?? null);
  }
  const leeg = lijst.every((t) => t.raak(null));
  return { cellen, erbuiten: leeg ? hoogte(eerste.waar) * breedte(eerste.waar) - rijen * kolommen : 0 };
};

const telAls = (argumenten: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const lijst = toetsen(argumenten, r);
  const uit = lijst && argumenten.length % 2 === 0 ? raakt(lijst, null, r) : null;
  return uit === null ? WAARDE : uit.cellen.length + uit.erbuiten;
};

const getallen = (cellen: readonly Enkel[], doe: (n: readonly number[]) => Enkel): Enkel => cellen.find(isFout) ?? doe(cellen.filter((c) => typeof c === 'number'));

const som = (n: readonly number[]): number => n.reduce((a, b) => a + b, 0);
const gemiddeld = (n: readonly number[]): Enkel => (n.length === 0 ? DEEL0 : som(n) / n.length);

/** The range that is summed takes the size of the one that is tested. */
const alsEen = (doe: (n: readonly number[]) => Enkel) => ([waar = null, criterium = null, op]: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const lijst = toetsen([waar, criterium], r);
  if (!lijst || !isVerwijzing(waar) || (op !== undefined && !isVerwijzing(op))) return WAARDE;
  const bereik = op && { rij: op.bereik.rij, kolom: op.bereik.kolom, totRij: op.bereik.rij + hoogte(waar) - 1, totKolom: op.bereik.kolom + breedte(waar) - 1 };
  const uit = raakt(lijst, op && bereik ? { blad: op.blad, bereik } : null, r);
  return uit === null ? WAARDE : getallen(uit.cellen, doe);
};

const alsAlle = (doe: (n: readonly number[]) => Enkel) => ([op = null, ...rest]: readonly Uitkomst[], r: Rekening): Uitkomst => {
  const lijst = toetsen(rest, r);
  if (!lijst || !isVerwijzing(op) || rest.length % 2 !== 0 || lijst.some((t) => hoogte(t.waar) !== hoogte(op) || breedte(t.waar) !== breedte(op))) return WAARDE;
  const uit = raakt(lijst, op, r);
  return uit === null ? WAARDE : getallen(uit.cellen, doe);
};

export const TELLEN: Functies = {
  COUNTIF: gewoon(2, 2, telAls),
  COUNTIFS: gewoon(2, VEEL, telAls),
  SUMIF: gewoon(2, 3, alsEen(som)),
  SUMIFS: gewoon(3, VEEL, alsAlle(som)),
  AVERAGEIF: gewoon(2, 3, alsEen(gemiddeld)),
  AVERAGEIFS: gewoon(3, VEEL, alsAlle(gemiddeld)),
  COUNTBLANK: gewoon(1, 1, ([waar = null], r) => telAls([waar, ''], r)),
};
