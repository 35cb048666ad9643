import type { Bereik } from '../../werkmap/blad';
import { bronbladVan } from '../../werkmap/herkennen';
import { bestaandeKolommen } from '../../werkmap/plannen/eigenkolommen';
import { metAdem } from './adem';
import { beoordeelInBeurten } from './beoordeling';
import { Hindernisfout, type Excelwerk, type Gelezen } from './excelwerk';
import { haalDeel } from './haalDeel';
import { opBladen } from './halfjaarplek';
import { bewaarbaar, GEEN_INSTELLINGEN, leesInstellingen, type Instellingen } from './instellingen';
import type { Halfjaarplek, Lezing, Werk } from './toestand';
import { raaktLezing } from './verouderd';
import { alsMelding, type Werker } from './werk';

export interface Lezeropties {
  /** Gives the page room to draw and to answer; resolves soon after. */
  readonly adem: () => Promise<void>;
  /** Does something once Excel had the time to calculate. */
  readonly straks: (doe: () => void) => void;
}

/** What was found, and what follows from it. */
export interface Bevonden {
  readonly gelezen: Gelezen;
  readonly lezing: Lezing;
  /** Null where they cannot be read. */
  readonly instellingen: Instellingen | null;
}

export interface Lezer {
  /** The workbook as it was last read; null before. */
  readonly gelezen: () => Gelezen | null;
  /** Reads the workbook and works out what follows: the part from `van` to `tot` of the work. */
  readonly lees: (wat: Werk['wat'], tot: number, van?: number) => Promise<Bevonden>;
  /** Reads for the pane, and once more in silence where formulas of ours may still have been at work. */
  readonly bekijk: (wat: Werk['wat'], tot: number, van?: number) => Promise<void>;
  /** What the workbook keeps now; throws where it cannot be read. */
  readonly vraagInstellingen: () => Promise<Instellingen>;
  /** Changes one thing of what the workbook keeps now, and takes over the rest; throws where it cannot be read. */
  readonly bewaar: (wijzig: (nu: Instellingen) => Instellingen) => Promise<void>;
  /** Keeps no choices in place of settings that cannot be read. */
  readonly bewaarLeeg: () => Promise<void>;
  readonly bewerkt: (bladId: string, adres: string) => void;
  /** These cells of a sheet are written by us: word of it is no news. */
  readonly schrijft: (blad: string, bereiken: readonly Bereik[]) => void;
}

const eisLeesbaar = (i: Instellingen | null): Instellingen => {
  if (i === null) throw new Hindernisfout({ code: 'INSTELLINGEN_ONLEESBAAR' });
  return i;
};

/** What reads our own columns is only fetched where there are any. */
const naast = () => haalDeel(import(/* webpackChunkName: "afwijkend" */ './afwijkend'));

/** Reads the workbook and what it keeps, and notices what became old since. */
export const maakLezer = (excel: Excelwerk, { zet, toestand, isStil, doeStil, voortgang }: Werker, { adem, straks }: Lezeropties): Lezer => {
  const eigen = new Map<string, readonly Bereik[]>();
  let gelezen: Gelezen | null = null;
  let onleesbaar = false;

  const ontleed = async (waarde: unknown, bladen: Gelezen['bladen']): Promise<Instellingen | null> => {
    const i = await leesInstellingen(waarde);
    return i === null ? null : { ...i, vastgezet: opBladen(i.vastgezet, bladen) };
  };

  const wijzig = async (maak: (nu: Instellingen | null) => Instellingen): Promise<void> => {
    let nieuw = GEEN_INSTELLINGEN;
    await excel.bewaarInstellingen(async (gevonden) => {
      nieuw = maak(await ontleed(gevonden, gelezen?.bladen ?? []));
      return bewaarbaar(nieuw);
    });
    onleesbaar = false;
    zet(nieuw);
  };

  const werkUit = async (wat: Werk['wat'], tot: number, van: number, nogmaals: boolean): Promise<Bevonden> => {
    const gelezenBij = van + (tot - van) * 0.7;
    const nieuw = await excel.lees(voortgang(wat, van, gelezenBij));
    const instellingen = await ontleed(nieuw.instellingen, nieuw.bladen);
    const bewaard = instellingen ?? GEEN_INSTELLINGEN;
    const vast = bewaard.vastgezet.length === 0 ? undefined : (await naast()).leesVast(bewaard.vastgezet);
    await adem();
    const meld = voortgang(wat, gelezenBij, tot);
    const uitkomst = await metAdem(beoordeelInBeurten(nieuw, bewaard.keuzes, toestand().vandaag, vast), adem, () => meld(0.5));
    const metEigen = uitkomst.beoordeling?.tabellen.filter((t) => bestaandeKolommen(t.tabel).length > 0) ?? [];
    const afwijkend = metEigen.length === 0 ? [] : await metAdem((await naast()).zoekAfwijkend(metEigen), adem, () => meld(0.8));
    meld(1);
    await adem();
    const handmatig = nieuw.berekend === 'handmatig';
    const isOud = (volgt: boolean): boolean => !volgt || handmatig || (nogmaals && nieuw.berekend === 'ja');
    const plekken = (oud: boolean): readonly Halfjaarplek[] => afwijkend.filter((a) => isOud(a.volgt) === oud).map((a) => a.plek);
    const lezing: Lezing = { werkmap: nieuw.werkmap, actiefBlad: nieuw.actiefBlad, bladen: nieuw.bladen.map((b) => b.naam), bron: bronbladVan(nieuw.werkmap, bewaard.keuzes), ...uitkomst, oud: plekken(true), rekenend: plekken(false), handmatig };
    return { gelezen: nieuw, lezing, instellingen };
  };

  const lees = async (wat: Werk['wat'], tot: number, van: number, nogmaals = false): Promise<Bevonden> => {
    const wasOud = toestand().lezingOud;
    // what is edited from here on may or may not be read along
    zet({ lezingOud: false });
    try {
      const uit = await werkUit(wat, tot, van, nogmaals);
      gelezen = uit.gelezen;
      const isNieuws = uit.instellingen === null && (!isStil() || !onleesbaar);
      onleesbaar = uit.instellingen === null;
      zet({ lezing: uit.lezing, selectie: uit.gelezen.selectie, ...(uit.instellingen ?? GEEN_INSTELLINGEN), ...(isNieuws ? { melding: alsMelding({ code: 'INSTELLINGEN_ONLEESBAAR' }) } : {}) });
      return uit;
    } catch (e) {
      if (wasOud) zet({ lezingOud: true });
      throw e;
    }
  };

  /** Where the look fails, the pane is old and says so. */
  const kijkNogmaals = (toen: Gelezen): Promise<void> => doeStil({
    wat: 'lezen',
    doe: async () => { if (gelezen === toen) await lees('lezen', 1, 0, true).catch(() => zet({ lezingOud: true })); },
  });

  return {
    gelezen: () => gelezen,
    lees: (wat, tot, van = 0) => lees(wat, tot, van),
    bekijk: async (wat, tot, van = 0) => {
      const { gelezen: toen, lezing } = await lees(wat, tot, van);
      if (lezing.rekenend.length > 0) straks(() => { if (gelezen === toen) void kijkNogmaals(toen); });
    },
    vraagInstellingen: async () => {
      let gevonden: unknown;
      await excel.bewaarInstellingen(async (g) => { gevonden = g; });
      return eisLeesbaar(await ontleed(gevonden, gelezen?.bladen ?? []));
    },
    bewaar: (doe) => wijzig((nu) => doe(eisLeesbaar(nu))),
    bewaarLeeg: () => wijzig(() => GEEN_INSTELLINGEN),
    bewerkt: (bladId, adres) => {
      const { lezing } = toestand();
      const blad = gelezen?.bladen.find((b) => b.id === bladId)?.naam;
      if (lezing === null || blad === undefined || raaktLezing(lezing, blad, adres, eigen.get(blad) ?? [])) zet({ lezingOud: true });
    },
    schrijft: (blad, bereiken) => { eigen.set(blad, bereiken); },
  };
};
