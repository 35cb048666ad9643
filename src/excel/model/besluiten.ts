import type { Dag } from '../../engine';
import { kaders } from '../../kaders';
import { beoordeelInStappen, type Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { besluitLeestAnders, besluitVan, nieuwBesluitenblad, planBesluit, werkmapMet, type Besluitbezwaar, type Besluitopdracht } from '../../werkmap/besluiten';
import type { Blad, Werkmap } from '../../werkmap/blad';
import { metCellen, type Gezet } from '../../werkmap/metcellen';
import type { Besluitplan } from '../../werkmap/schrijfplan';
import type { Stappen } from '../../werkmap/stappen';
import type { Tabel } from '../../werkmap/tabel';
import { metAdem } from './adem';
import { herkenOp } from './beoordeling';
import { type Excelwerk, type Gelezen, Hindernisfout } from './excelwerk';
import { GEEN_INSTELLINGEN, type Instellingen } from './instellingen';
import { metNieuwBlad } from './opnamen';
import type { Bevonden } from './lezer';
import { zonderNieuwBlad } from './terugname';
import { leesVast } from './vast';

/** What the workbook keeps that its reading depends on. */
type Bewaard = Pick<Instellingen, 'keuzes' | 'vastgezet'>;

const weiger = (bezwaar: Besluitbezwaar): Hindernisfout => new Hindernisfout({ code: 'BESLUIT_GEWEIGERD', bezwaar });

function* beoordeelMet(werkmap: Werkmap, { keuzes, vastgezet }: Bewaard, vandaag: Dag): Stappen<Werkmapbeoordeling | null> {
  const herkend = yield* herkenOp(werkmap, keuzes, vandaag, leesVast(vastgezet));
  return herkend.gelukt ? yield* beoordeelInStappen(herkend.tabellen, kaders, keuzes) : null;
}

/** The sheet of decisions as it will be, before it is made. */
const opPapier = (): Blad => {
  const { naam, cellen } = nieuwBesluitenblad();
  return metCellen({ naam, cellen: [], samengevoegd: [], tabellen: [], formules: new Set(), verborgen: false }, cellen.map((c): Gezet => [c.rij, c.kolom, c.waarde]));
};

export interface Besluitwerk {
  readonly plan: Besluitplan;
  /** With the sheet that was made, where it was. */
  readonly gelezen: Gelezen;
  /** What the workbook says with it. */
  readonly na: Werkmapbeoordeling;
  /** Takes away again what was made for it, where it was not written after all; throws what stood in the way. */
  readonly mislukt: (e: unknown) => Promise<never>;
}

/** Plans over these sheets, and holds what they would then say against what was meant. */
const planEnLees = async (werkmap: Werkmap, tabellen: readonly Tabel[], voor: Werkmapbeoordeling, opdracht: Besluitopdracht, bewaard: Bewaard, vandaag: Dag, adem: () => Promise<void>): Promise<Pick<Besluitwerk, 'plan' | 'na'> | null> => {
  const gepland = planBesluit(werkmap.bladen, tabellen, opdracht, besluitVan(voor, opdracht));
  if (gepland.soort === 'bezwaar') throw weiger(gepland.bezwaar);
  if (gepland.soort === 'blad ontbreekt') return null;
  const na = await metAdem(beoordeelMet(werkmapMet(werkmap, gepland.plan), bewaard, vandaag), adem);
  if (na === null) throw weiger({ code: 'LEEST_ANDERS', gemeente: opdracht.gemeente, periode: opdracht.periode });
  const bezwaar = besluitLeestAnders(voor, na, opdracht);
  if (bezwaar !== null) throw weiger(bezwaar);
  return { plan: gepland.plan, na };
};

/**
 * Plans one decision over the workbook as it is now; makes the sheet for it only where the user said so, and only once it is
 * known that the decision will be read there as it was meant. Throws where it would not be, and then nothing is written.
 */
export const bereidBesluit = async (excel: Excelwerk, { gelezen, lezing, instellingen }: Bevonden, opdracht: Besluitopdracht, magBladMaken: boolean, vandaag: Dag, adem: () => Promise<void>): Promise<Besluitwerk> => {
  const { beoordeling, herkenning } = lezing;
  const nieuw = nieuwBesluitenblad();
  if (beoordeling === null || !herkenning.gelukt) throw new Hindernisfout({ code: 'NIETS_TE_BEOORDELEN' });
  const plan = (werkmap: Werkmap): ReturnType<typeof planEnLees> => planEnLees(werkmap, herkenning.tabellen, beoordeling, opdracht, instellingen ?? GEEN_INSTELLINGEN, vandaag, adem);
  const meteen = await plan(gelezen.werkmap);
  if (meteen !== null) return { ...meteen, gelezen, mislukt: (e) => Promise.reject(e as Error) };
  if (!magBladMaken) throw new Hindernisfout({ code: 'BLAD_WEG', blad: nieuw.naam });
  const uit = await plan({ bladen: [...gelezen.werkmap.bladen, opPapier()] });
  if (uit === null) throw new Hindernisfout({ code: 'BLAD_WEG', blad: nieuw.naam });
  const gemaakt = await excel.maakBlad(nieuw);
  return { ...uit, gelezen: metNieuwBlad(gelezen, gemaakt), mislukt: (e) => zonderNieuwBlad(excel, gemaakt, e) };
};
