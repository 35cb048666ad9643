import type { BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import type { Taal } from '../../tekst';
import type { Rekenaar } from '../../werkmap/formule';
import { isEigencelplan, type Plan, type Schrijfplan } from '../../werkmap/schrijfplan';
import { metAdem } from './adem';
import { werkUit } from './uitgewerkt';
import { plan } from './planning';
import type { Excelwerk, Momentopname, Schrijfuitkomst } from './excelwerk';
import { metRegels } from './opnamen';
import { isOnder, opBladen, plekVan } from './halfjaarplek';
import type { Bevonden, Lezer, Lezeropties } from './lezer';
import type { Meelog } from './logboek';
import { tredenplek } from './plaatsen';
import type { Bijmaker, Halfjaarplek, Samenvatting, Werk } from './toestand';
import { alsMelding, type Werker } from './werk';

/** How many outcomes have a trede, and how many cannot be assessed; a gemeente in two half-years is two outcomes. */
const telUitkomsten = (tabellen: readonly BeoordeeldeTabel[]): { readonly beoordeeld: number; readonly nietTeBeoordelen: number } => {
  const rijen = tabellen.flatMap((t) => t.rijen.filter((r) => r.rij.soort === 'gemeente'));
  const beoordeeld = rijen.filter((r) => r.beoordeling?.trede != null).length;
  return { beoordeeld, nietTeBeoordelen: rijen.length - beoordeeld };
};

/** The last writing: what Herstel needs, and what was told of it. */
export interface Geschreven {
  readonly opname: Momentopname;
  readonly samenvatting: Samenvatting;
  readonly bij: Bijmaker | undefined;
  /** What went in the log along with it. */
  readonly mee: Meelog | null;
}

/** What is told of a writing, but for how much it came to. */
export type Voornemen = Omit<Samenvatting, 'cellen' | 'gewijzigd'>;

export interface Schrijver {
  readonly terug: () => Geschreven | null;
  /** Does what writes, and keeps what was there, with what went in the log along with it. */
  readonly voer: (samenvatting: Voornemen, werk: () => Promise<Schrijfuitkomst>, mee: Meelog | null, bij?: Bijmaker) => Promise<Schrijfuitkomst>;
  /** Tells what was done to the user's own figures, and reads them. */
  readonly rond: (wat: Werk['wat'], samenvatting: Samenvatting) => Promise<void>;
  /** Carries plans out, with the lines of the log in the same batch, and keeps what was there; what is told of it comes with `meldGedaan`. */
  readonly schrijf: (wat: Werk['wat'], plannen: readonly Plan[], samenvatting: Voornemen, bevonden: Bevonden, mee: Meelog | null, bij?: Bijmaker) => Promise<Schrijfuitkomst>;
  /** Plans and writes half-years, with further columns where they are asked for. */
  readonly beoordeel: (tabellen: readonly BeoordeeldeTabel[], bevonden: Bevonden, mee: Meelog | null, bij?: Bijmaker) => Promise<void>;
  /** Writes corrections in the user's own cells. */
  readonly neemOver: (plannen: readonly Plan[], plekken: readonly Halfjaarplek[], bevonden: Bevonden, mee: Meelog | null) => Promise<void>;
  /** Writes one decision. */
  readonly neemBesluit: (plan: Plan, plekken: readonly Halfjaarplek[], gemeente: string, bevonden: Bevonden, mee: Meelog | null) => Promise<void>;
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

export interface Schrijveropties extends Pick<Lezeropties, 'adem'> {
  readonly taal: Taal;
  readonly reken: Rekenaar;
}

/** Writes in the workbook, and takes the last writing back. */
export const maakSchrijver = (excel: Excelwerk, { zet, toestand, voortgang }: Werker, lezer: Lezer, { taal, reken, adem }: Schrijveropties): Schrijver => {
  let terug: Geschreven | null = null;
  let bezig: Omit<Geschreven, 'opname'> | null = null;

  const onthoud = (geschreven: Geschreven): void => {
    terug = geschreven;
    zet({ herstel: 'terug', herstelt: geschreven.samenvatting.plekken });
  };

  const voer: Schrijver['voer'] = async (samenvatting, werk, mee, bij) => {
    bezig = { samenvatting: { ...samenvatting, cellen: 0, gewijzigd: true }, bij, mee: null };
    const uit = await werk();
    // a writing without cells leaves what Herstel would bring back; its rules go along
    if (uit.cellen > 0 || (uit.gewijzigd && toestand().herstel !== 'terug')) onthoud({ opname: uit.opname, samenvatting: { ...samenvatting, cellen: uit.cellen, gewijzigd: uit.gewijzigd }, bij, mee });
    else if (terug !== null) terug = { ...terug, opname: metRegels(terug.opname, uit.opname) };
    return uit;
  };

  const schrijf: Schrijver['schrijf'] = (wat, plannen, samenvatting, { gelezen }, mee, bij) => voer(samenvatting, async () => {
    // where the user's own cells were corrected, what comes after is news
    for (const blad of new Set(plannen.flatMap((p) => (isEigencelplan(p) ? [] : [p.blad])))) lezer.schrijft(blad, plannen.flatMap((p) => (p.blad === blad && p.omvang !== null ? [p.omvang] : [])));
    for (const { blad, omvang } of mee?.plannen ?? []) if (omvang !== null) lezer.schrijft(blad, [omvang]);
    const meld = voortgang(wat, 0.5, 0.6);
    const uitgewerkt = await metAdem(werkUit(plannen), adem, () => meld(0.5));
    const inExcel = (alle: readonly Plan[]): Promise<Schrijfuitkomst> => excel.schrijf(alle, gelezen, voortgang(wat, 0.6, 1));
    return mee === null ? inExcel(uitgewerkt) : mee.schrijf(inExcel, uitgewerkt);
  }, mee, bij);

  /** In these half-years the sheet now holds what the assessment gives. */
  const isBij = (plekken: readonly Halfjaarplek[]): void => {
    const { lezing } = toestand();
    if (lezing !== null) zet({ lezing: { ...lezing, oud: lezing.oud.filter((p) => !isOnder(plekken, p)), rekenend: lezing.rekenend.filter((p) => !isOnder(plekken, p)) } });
  };

  /** It is done: where the look afterwards fails, the pane is old and says so. */
  const leesErna = (wat: Werk['wat'], van: number): Promise<void> => lezer.bekijk(wat, 1, van).catch(() => zet({ lezingOud: true }));

  const rond: Schrijver['rond'] = async (wat, samenvatting) => {
    zet({ samenvatting });
    await leesErna(wat, 1);
  };

  /** Writes in cells of the user's, and reads what the workbook says then. */
  const schrijfEigen = async (wat: Werk['wat'], plannen: readonly Plan[], plekken: readonly Halfjaarplek[], deel: Pick<Samenvatting, 'wat' | 'gemeente'>, bevonden: Bevonden, mee: Meelog | null): Promise<void> => {
    const samenvatting = { ...deel, plekken: opBladen(plekken, bevonden.gelezen.bladen), beoordeeld: 0, nietTeBeoordelen: 0, treden: null };
    const { cellen, gewijzigd } = await schrijf(wat, plannen, samenvatting, bevonden, mee);
    await rond(wat, { ...samenvatting, cellen, gewijzigd });
  };

  return {
    voer, schrijf, rond,
    terug: () => terug,
    beoordeel: async (tabellen, bevonden, mee, bij) => {
      const { gelezen, lezing } = bevonden;
      if (lezing.beoordeling === null) return;
      const gepland = plan(lezing.beoordeling, (t) => tabellen.includes(t), toestand().schrijfwijze, taal, reken, bij);
      if (!gepland.gelukt) return zet({ melding: { soort: 'plan', fouten: gepland.fouten } });
      await adem();
      const samenvatting = vatSamen('geschreven', tabellen, bevonden, gepland.plannen);
      const uit = await schrijf('schrijven', gepland.plannen, samenvatting, bevonden, mee, bij);
      zet({ samenvatting: { ...samenvatting, cellen: uit.cellen, gewijzigd: uit.gewijzigd } });
      isBij(samenvatting.plekken);
      // new columns stand beyond the screen's edge: without this nothing seems to have happened
      const nieuw = uit.opname.bladen.some((b) => b.naam === gelezen.actiefBlad && b.koppen.length > 0);
      const { treden } = samenvatting;
      if (nieuw && treden?.blad === gelezen.actiefBlad) await excel.gaNaar(treden.blad, treden.rij, treden.kolom).catch(() => undefined);
    },
    neemOver: (plannen, plekken, bevonden, mee) => schrijfEigen('overnemen', plannen, plekken, { wat: 'overgenomen' }, bevonden, mee),
    neemBesluit: (plan, plekken, gemeente, bevonden, mee) => schrijfEigen('besluiten', [plan], plekken, { wat: 'besloten', gemeente }, bevonden, mee),
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
