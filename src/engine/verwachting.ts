import { bestaat, type Tijdsverloop } from './dagen';
import { toets } from './bereken';
import { isOntbreekt, type Gegeven } from './dossier';
import type { Fout } from './fout';
import type { Lezing } from './kader';
import type { Dag, Periode } from './periode';

/**
 * The ways to say where a half-year will end, in the order in which they are shown; never one without the others.
 * - `gelijkblijvend`: as many as in the half-year before, or what was housed already where that is more
 * - `huidigTempo`: the realisatie so far, over all days of the half-year
 * - `standNu`: no one more is housed
 */
export const METHODEN = ['gelijkblijvend', 'huidigTempo', 'standNu'] as const;

export type Methode = (typeof METHODEN)[number];

/**
 * Only "bij gelijkblijvende realisatiecijfers" is the province's own (Provincie Utrecht, Voortgangsrapportage huisvesting
 * vergunninghouders 2022 (tweede helft) – 2023 (eerste helft), Taakstellingsperiode 2023-1). That fewer than were housed already
 * cannot be, is our reading, and so are the other two methods.
 */
const LEZING_VAN: Readonly<Record<Methode, Lezing>> = { gelijkblijvend: 'letterlijk', huidigTempo: 'afgeleid', standNu: 'afgeleid' };

/** A day that the half-year does not have. */
export interface BuitenHalfjaar {
  readonly code: 'DAG_BUITEN_HALFJAAR';
  readonly dag: Dag;
  readonly periode: Periode;
  readonly bestaat: boolean;
}

/** Why a method gives no number. */
export type Beletsel =
  | { readonly code: 'FOUT'; readonly fout: Fout }
  | BuitenHalfjaar
  | { readonly code: 'VORIGE_REALISATIE_ONTBREEKT' }
  /** It is there, but no number of people. */
  | { readonly code: 'VORIGE_REALISATIE_ONLEESBAAR'; readonly gevonden: string };

export const buitenHalfjaar = (dag: Dag, periode: Periode): BuitenHalfjaar => ({ code: 'DAG_BUITEN_HALFJAAR', dag, periode, bestaat: bestaat(dag) });

/** What the methods start from: the realisatie on the day, and that of the whole half-year before. */
export interface Uitgangspunt {
  readonly realisatie: Gegeven;
  readonly vorigeRealisatie: Gegeven | undefined;
  readonly verloop: Tijdsverloop;
}

/** `realisatie` in whole persons; `afgeleid` where the number rests on our reading. */
export type Verwacht =
  | { readonly soort: 'verwacht'; readonly realisatie: number; readonly lezing: Lezing }
  | { readonly soort: 'niet te zeggen'; readonly beletselen: readonly [Beletsel, ...Beletsel[]] };

const nietTeZeggen = (...beletselen: readonly [Beletsel, ...Beletsel[]]): Verwacht => ({ soort: 'niet te zeggen', beletselen });

const vorigeAls = (g: Gegeven | undefined): number | Beletsel => {
  if (g === undefined || (isOntbreekt(g) && ['leeg', 'nvt', 'onbekend'].includes(g.ontbreekt))) return { code: 'VORIGE_REALISATIE_ONTBREEKT' };
  const fouten: Fout[] = [];
  return toets('realisatie', g, 0, fouten) ?? { code: 'VORIGE_REALISATIE_ONLEESBAAR', gevonden: isOntbreekt(g) ? (g.gevonden ?? g.ontbreekt) : String(g) };
};

/** People over the whole half-year at the pace so far, to the nearest whole person, a half up; in whole numbers, so exact. */
const inTempo = (realisatie: number, { verstreken, totaal }: Tijdsverloop): number => Math.floor((2 * realisatie * totaal + verstreken) / (2 * verstreken));

/** The realisatie that a method expects at the end of the half-year. */
export const verwacht = (methode: Methode, { realisatie: gegeven, vorigeRealisatie, verloop }: Uitgangspunt): Verwacht => {
  const fouten: Fout[] = [];
  const realisatie = toets('realisatie', gegeven, 0, fouten);
  const [fout] = fouten;
  // before the first figures of the half-year are there, the half-year before still says something
  const nogNiets = fout?.code === 'ONTBREEKT' && methode === 'gelijkblijvend' && ['leeg', 'nvt', 'onbekend'].includes(fout.ontbreekt);
  if (fout !== undefined && !nogNiets) return nietTeZeggen({ code: 'FOUT', fout });
  if (methode === 'gelijkblijvend') {
    const vorige = vorigeAls(vorigeRealisatie);
    if (typeof vorige !== 'number') return nietTeZeggen(vorige);
    const lezing: Lezing = realisatie !== null && realisatie > vorige ? 'afgeleid' : LEZING_VAN.gelijkblijvend;
    return { soort: 'verwacht', realisatie: Math.max(vorige, realisatie ?? 0), lezing };
  }
  if (realisatie === null) throw new Error('a realisatie without a number left no fault');
  return { soort: 'verwacht', realisatie: methode === 'standNu' ? realisatie : inTempo(realisatie, verloop), lezing: LEZING_VAN[methode] };
};
