import { gelijk, type Dag } from '../../engine';
import { kaders } from '../../kaders';
import type { Blad } from '../../werkmap/blad';
import { herkenBronInStappen, leestAnders, planCorrecties, tabellenNa, vergelijkInStappen, werkmapNa, zoekVerschillen, type Bronkeuze, type Correctie, type Vergelijking } from '../../werkmap/correcties';
import { herkenInStappen } from '../../werkmap/herkennen';
import type { Plan } from '../../werkmap/schrijfplan';
import type { Stappen } from '../../werkmap/stappen';
import type { Herkenning, Keuzes, Tabel } from '../../werkmap/tabel';
import { metAdem } from './adem';
import { GEMEENTEN } from './beoordeling';
import { Hindernisfout } from './excelwerk';
import { isPlek } from './halfjaarplek';
import type { Bevonden } from './lezer';
import type { Halfjaarplek, Lezing, Nieuwebron, Overname } from './toestand';
import { leesVast } from './vast';

const leesNieuw = (bladen: readonly Blad[], keuzes: Keuzes): Stappen<Herkenning> => herkenBronInStappen({ bladen }, GEMEENTEN, keuzes);

const alsBron = (tabellen: readonly Tabel[], { periode, gecorrigeerd, herverdelingErin, standteken }: Keuzes): Bronkeuze => ({ tabellen, alleen: periode === undefined ? {} : { periode }, gecorrigeerdBekend: gecorrigeerd !== undefined, herverdelingBekend: herverdelingErin !== undefined, ...(standteken === undefined ? {} : { standteken }) });

const houdErnaast = (tabellen: readonly Tabel[], nieuw: readonly Tabel[], keuzes: Keuzes, vastgezet: readonly Halfjaarplek[], vandaag: Dag | null): Stappen<Vergelijking> =>
  vergelijkInStappen({ tabellen }, alsBron(nieuw, keuzes), kaders, { vastgezet: (p) => vastgezet.some((v) => gelijk(v.periode, p)), vandaag });

const celVan = ({ plaats, veld }: Correctie): string => `${plaats.blad}!${plaats.adres} ${veld}`;

/** Whether a correction still is the one that was accepted: of the same figure in the same cell, from and to the same. */
const isZelfde = (a: Correctie, b: Correctie): boolean =>
  a.gemeente === b.gemeente && gelijk(a.periode, b.periode) && a.van === b.van && a.stond === b.stond && a.naar === b.naar;

const anders = ({ plaats: { blad, adres } }: Correctie): Hindernisfout => new Hindernisfout({ code: 'CORRECTIE_ANDERS', blad, cel: adres });

/** A new source beside the workbook: what was recognised in it, and how it compares where it could be read. */
export interface Naasteen {
  readonly bladen: readonly Blad[];
  readonly gelezen: Herkenning;
  readonly vergelijking: Vergelijking | null;
}

/** The sheets of a new source; null where the sheet that was chosen for it is gone. */
export const bladenVan = ({ bladen }: Nieuwebron, { bron }: Pick<Lezing, 'bron'>): readonly Blad[] | null => bladen ?? (bron === null ? null : [bron]);

export function* legNaast(bladen: readonly Blad[], keuzes: Keuzes, tabellen: readonly Tabel[], vastgezet: readonly Halfjaarplek[], vandaag: Dag | null): Stappen<Naasteen> {
  const gelezen = yield* leesNieuw(bladen, keuzes);
  return { bladen, gelezen, vergelijking: gelezen.gelukt ? yield* houdErnaast(tabellen, gelezen.tabellen, keuzes, vastgezet, vandaag) : null };
}

/** What was accepted, found again in the workbook as it is now. */
const zoekTerug = (gekozen: readonly Correctie[], nu: readonly Correctie[]): readonly Correctie[] => {
  const perCel = new Map(nu.map((c) => [celVan(c), c]));
  return gekozen.map((c) => {
    const gevonden = perCel.get(celVan(c));
    if (gevonden === undefined || !isZelfde(c, gevonden)) throw anders(c);
    return gevonden;
  });
};

export interface Overnameplan {
  readonly plannen: readonly Plan[];
  /** The half-years that get other figures. */
  readonly plekken: readonly Halfjaarplek[];
  readonly geschreven: readonly Correctie[];
  /** What the workbook holds with them. */
  readonly erna: readonly Tabel[];
  /** Where they come from. */
  readonly bron: string;
}

/**
 * Plans what was accepted over the workbook as it is now. Throws where one of them no longer is what was accepted, or where the
 * figures would be read otherwise than was meant: then nothing is written.
 */
export const planOvername = async ({ gelezen, lezing, instellingen }: Bevonden, { nieuw, gekozen }: Overname, adem: () => Promise<void>): Promise<Overnameplan> => {
  const tabellen = lezing.herkenning.gelukt ? lezing.herkenning.tabellen : [];
  const bladen = bladenVan(nieuw, lezing);
  const bron = bladen === null ? null : await metAdem(leesNieuw(bladen, nieuw.keuzes), adem);
  const correcties = bron?.gelukt === true ? (await metAdem(zoekVerschillen({ tabellen }, alsBron(bron.tabellen, nieuw.keuzes)), adem)).correcties : [];
  await adem();
  const { plannen, geschreven, geweigerd: [geweigerd] } = planCorrecties(correcties, zoekTerug(gekozen, correcties));
  if (geweigerd !== undefined) throw anders(geweigerd.correctie);
  const erna = await metAdem(herkenInStappen(werkmapNa(gelezen.werkmap, tabellen, plannen, geschreven), GEMEENTEN, instellingen?.keuzes ?? {}), adem);
  const verschil = leestAnders(tabellenNa(tabellen, geschreven), erna);
  if (verschil !== null) throw new Hindernisfout({ code: 'CORRECTIE_LEEST_ANDERS', verschil });
  const plekken: Halfjaarplek[] = [];
  for (const { plaats, periode } of geschreven) if (!plekken.some((p) => isPlek(p, { blad: plaats.blad, periode }))) plekken.push({ blad: plaats.blad, periode });
  return { plannen, plekken, geschreven, erna: leesVast(instellingen?.vastgezet ?? [])(erna.tabellen), bron: nieuw.naam ?? bladen?.[0]?.naam ?? '' };
};
