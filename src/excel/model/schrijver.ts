import type { BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { isEigencelplan, type Plan, type Schrijfplan } from '../../werkmap/schrijfplan';
import { metAdem, werkUit } from './adem';
import { plan, telUitkomsten } from './beoordeling';
import { metRegels, type Excelwerk, type Momentopname, type Schrijfuitkomst } from './excelwerk';
import { isOnder, opBladen, plekVan } from './halfjaarplek';
import type { Bevonden, Lezer, Lezeropties } from './lezer';
import { tredenplek } from './plek';
import type { Bijmaker, Halfjaarplek, Samenvatting, Werk } from './toestand';
import { alsMelding, type Werker } from './werk';

/** The last writing: what Herstel needs, and what was told of it. */
export interface Geschreven {
  readonly opname: Momentopname;
  readonly samenvatting: Samenvatting;
  readonly bij: Bijmaker | undefined;
}

/** What is told of a writing, but for how much it came to. */
export type Voornemen = Omit<Samenvatting, 'cellen' | 'gewijzigd'>;

export interface Schrijver {
  readonly terug: () => Geschreven | null;
  /** Does what writes, and keeps what was there. */
  readonly voer: (samenvatting: Voornemen, werk: () => Promise<Schrijfuitkomst>, bij?: Bijmaker) => Promise<Schrijfuitkomst>;
  /** Tells what was done to the user's own figures, and reads them. */
  readonly rond: (wat: Werk['wat'], samenvatting: Samenvatting) => Promise<void>;
  /** Carries plans out and keeps what was there; what is told of it comes with `meldGedaan`. */
  readonly schrijf: (wat: Werk['wat'], plannen: readonly Plan[], samenvatting: Voornemen, bevonden: Bevonden, bij?: Bijmaker) => Promise<Schrijfuitkomst>;
  /** Plans and writes half-years, with further columns where they are asked for. */
  readonly beoordeel: (tabellen: readonly BeoordeeldeTabel[], bevonden: Bevonden, bij?: Bijmaker) => Promise<void>;
  /** Writes corrections in the user's own cells. */
  readonly neemOver: (plannen: readonly Plan[], plekken: readonly Halfjaarplek[], bevonden: Bevonden) => Promise<void>;
  /** Writes one decision. */
  readonly neemBesluit: (plan: Plan, plekken: readonly Halfjaarplek[], gemeente: string, bevonden: Bevonden) => Promise<void>;
  readonly zetTerug: (terug: Geschreven) => Promise<void>;
  /** The last writing is not to be taken back any more. */
  readonly vergeet: () => void;
  readonly halfGeschreven: (opname: Momentopname) => void;
  readonly meldGedaan: (samenvatting: Samenvatting) => void;
}

/** What is told of a writing of these half-years. */
export const vatSamen = (wat: Samenvatting['wat'], tabellen: readonly BeoordeeldeTabel[], { gelezen }: Bevonden, plannen: readonly Schrijfplan[]): Voornemen => ({
  wat, plekken: opBladen(tabellen.map(plekVan), gelezen.bladen), ...telUitkomsten(tabellen), treden: tredenplek(plannen, gelezen.actiefBlad, gelezen.selectie),
});

/** Whether it was written in cells of the user's: the treden of ours stayed as they were. */
export const isVanGebruiker = ({ wat }: Samenvatting): boolean => wat === 'overgenomen' || wat === 'besloten';

/** Writes in the workbook, and takes the last writing back. */
export const maakSchrijver = (excel: Excelwerk, { zet, toestand, voortgang }: Werker, lezer: Lezer, { taal, reken, adem }: Lezeropties): Schrijver => {
  let terug: Geschreven | null = null;
  let bezig: Omit<Geschreven, 'opname'> | null = null;

  const onthoud = (geschreven: Geschreven): void => {
    terug = geschreven;
    zet({ herstel: 'terug' });
  };

  const voer: Schrijver['voer'] = async (samenvatting, werk, bij) => {
    bezig = { samenvatting: { ...samenvatting, cellen: 0, gewijzigd: true }, bij };
    const uit = await werk();
    // a writing without cells leaves what Herstel would bring back; its rules go along
    if (uit.cellen > 0 || (uit.gewijzigd && toestand().herstel !== 'terug')) onthoud({ opname: uit.opname, samenvatting: { ...samenvatting, cellen: uit.cellen, gewijzigd: uit.gewijzigd }, bij });
    else if (terug !== null) terug = { ...terug, opname: metRegels(terug.opname, uit.opname) };
    return uit;
  };

  const schrijf: Schrijver['schrijf'] = (wat, plannen, samenvatting, { gelezen }, bij) => voer(samenvatting, async () => {
    // where the user's own cells were corrected, what comes after is news
    for (const blad of new Set(plannen.flatMap((p) => (isEigencelplan(p) ? [] : [p.blad])))) lezer.schrijft(blad, plannen.flatMap((p) => (p.blad === blad && p.omvang !== null ? [p.omvang] : [])));
    const meld = voortgang(wat, 0.5, 0.6);
    const uitgewerkt = await metAdem(werkUit(plannen), adem, () => meld(0.5));
    return excel.schrijf(uitgewerkt, gelezen, voortgang(wat, 0.6, 1));
  }, bij);

  /** In these half-years the sheet now holds what the assessment gives. */
  const isBij = (plekken: readonly Halfjaarplek[]): void => {
    const { lezing } = toestand();
    if (lezing !== null) zet({ lezing: { ...lezing, oud: lezing.oud.filter((p) => !isOnder(plekken, p)) } });
  };

  /** It is done: where the look afterwards fails, the pane is old and says so. */
  const leesErna = (wat: Werk['wat'], van: number): Promise<unknown> => lezer.lees(wat, 1, van).catch(() => zet({ lezingOud: true }));

  const rond: Schrijver['rond'] = async (wat, samenvatting) => {
    zet({ samenvatting });
    await leesErna(wat, 1);
  };

  /** Writes in cells of the user's, and reads what the workbook says then. */
  const schrijfEigen = async (wat: Werk['wat'], plannen: readonly Plan[], plekken: readonly Halfjaarplek[], deel: Pick<Samenvatting, 'wat' | 'gemeente'>, bevonden: Bevonden): Promise<void> => {
    const samenvatting = { ...deel, plekken: opBladen(plekken, bevonden.gelezen.bladen), beoordeeld: 0, nietTeBeoordelen: 0, treden: null };
    const { cellen, gewijzigd } = await schrijf(wat, plannen, samenvatting, bevonden);
    await rond(wat, { ...samenvatting, cellen, gewijzigd });
  };

  return {
    voer, schrijf, rond,
    terug: () => terug,
    beoordeel: async (tabellen, bevonden, bij) => {
      const { gelezen, lezing } = bevonden;
      if (lezing.beoordeling === null) return;
      const gepland = plan(lezing.beoordeling, (t) => tabellen.includes(t), toestand().schrijfwijze, taal, reken, bij);
      if (!gepland.gelukt) return zet({ melding: { soort: 'plan', fouten: gepland.fouten } });
      await adem();
      const samenvatting = vatSamen('geschreven', tabellen, bevonden, gepland.plannen);
      const uit = await schrijf('schrijven', gepland.plannen, samenvatting, bevonden, bij);
      zet({ samenvatting: { ...samenvatting, cellen: uit.cellen, gewijzigd: uit.gewijzigd } });
      isBij(samenvatting.plekken);
      // new columns stand beyond the screen's edge: without this nothing seems to have happened
      const nieuw = uit.opname.bladen.some((b) => b.naam === gelezen.actiefBlad && b.koppen.length > 0);
      const { treden } = samenvatting;
      if (nieuw && treden?.blad === gelezen.actiefBlad) await excel.gaNaar(treden.blad, treden.rij, treden.kolom).catch(() => undefined);
    },
    neemOver: (plannen, plekken, bevonden) => schrijfEigen('overnemen', plannen, plekken, { wat: 'overgenomen' }, bevonden),
    neemBesluit: (plan, plekken, gemeente, bevonden) => schrijfEigen('besluiten', [plan], plekken, { wat: 'besloten', gemeente }, bevonden),
    zetTerug: async ({ opname, samenvatting }) => {
      const { cellen, gebotst } = await excel.herstel(opname, voortgang('herstellen', 0, 0.6, true));
      // what was assessed can be assessed again; corrections and a half-year are looked at again, and a decision is entered again
      const wat = opname.nieuw === undefined ? 'hersteld' : 'weggehaald';
      zet({ herstel: samenvatting.wat === 'geschreven' ? 'opnieuw' : null, samenvatting: { ...samenvatting, wat, cellen, gewijzigd: true }, melding: gebotst === null ? null : alsMelding(gebotst) });
      await leesErna('herstellen', 0.6);
    },
    vergeet: () => {
      terug = null;
      zet({ herstel: null });
    },
    halfGeschreven: (opname) => { if (bezig !== null) onthoud({ opname, ...bezig }); },
    meldGedaan: (samenvatting) => zet({ samenvatting }),
  };
};
