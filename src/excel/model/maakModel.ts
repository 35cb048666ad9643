import { kaders } from '../../kaders';
import type { Taal } from '../../tekst';
import type { BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { maakRekenaar } from '../../werkmap/functies/rekenaar';
import { metAdem, werkUit } from './adem';
import { beoordeelInBeurten, isPlek, plan, plekVan, telGemeenten } from './beoordeling';
import { Hindernisfout, type Excelwerk, type Gelezen, type Momentopname, type Voortgang } from './excelwerk';
import type { Hindernis } from './hindernis';
import { alsWaarde, GEEN_INSTELLINGEN, leesInstellingen, type Instellingen } from './instellingen';
import { tredenplek } from './plek';
import { raaktBron } from './verouderd';
import type { Acties, Halfjaarplek, Lezing, Model, Samenvatting, Schrijfwijze, Toestand, Werk } from './toestand';

export interface Modelopties {
  readonly taal: Taal;
  /** Gives the page room to draw and to answer; resolves soon after. */
  readonly adem: () => Promise<void>;
}

const hindernis = (h: Hindernis): Toestand['melding'] => ({ soort: 'hindernis', hindernis: h });

/** The state of the pane over Excel, and what the user can ask of it. */
export const maakModel = (excel: Excelwerk, { taal, adem }: Modelopties): Model & { readonly start: () => Promise<void> } => {
  const reken = maakRekenaar(kaders, taal);
  const luisteraars = new Set<() => void>();
  let gelezen: Gelezen | null = null;
  let opname: Momentopname | null = null;
  let geannuleerd = false;
  let onleesbaar = false;
  /** What was last asked to be assessed: clearing a filter goes on with the same. */
  let gevraagde: readonly Halfjaarplek[] | undefined;
  let stil: Promise<void> | null = null;
  let nogLezen = false;
  let toestand: Toestand = {
    taal, scherm: 'beoordelen', werk: null, lezing: null, melding: null, samenvatting: null, verouderd: false, herstel: null, selectie: null,
    keuzes: GEEN_INSTELLINGEN.keuzes, schrijfwijze: GEEN_INSTELLINGEN.schrijfwijze, vastgezet: GEEN_INSTELLINGEN.vastgezet,
    excel: { api: excel.mogelijkheden.api, formules: true, eenOngedaan: excel.mogelijkheden.eenOngedaan },
  };
  const zet = (deel: Partial<Toestand>): void => {
    toestand = { ...toestand, ...deel };
    for (const luisteraar of luisteraars) luisteraar();
  };

  const voortgang = (wat: Werk['wat'], van: number, tot: number): Voortgang => (deel) => {
    if (geannuleerd) throw new Hindernisfout({ code: 'GEANNULEERD' });
    zet({ werk: { wat, deel: van + (tot - van) * Math.min(1, deel), annuleerbaar: true } });
  };

  const voer = async (wat: Werk['wat'], doe: () => Promise<void>): Promise<void> => {
    geannuleerd = false;
    zet({ werk: { wat, deel: 0, annuleerbaar: true } });
    try {
      await doe();
    } catch (e) {
      if (!(e instanceof Hindernisfout)) throw e;
      if (e.opname !== null) opname = e.opname;
      zet({ melding: hindernis(e.hindernis), ...(e.opname === null ? {} : { herstel: 'terug' as const }) });
    } finally {
      zet({ werk: null });
    }
    if (nogLezen) void leesStil();
  };

  /** One piece of work at a time; what goes wrong is shown, and what was there stays. Reading of our own accord is waited for. */
  const werk = async (wat: Werk['wat'], doe: () => Promise<void>, behoudMelding = false): Promise<void> => {
    if (stil !== null) await stil;
    if (toestand.werk !== null) return;
    if (!behoudMelding) zet({ melding: null });
    await voer(wat, doe);
  };

  /** Reads again because a sheet came up that is new, once nothing else is under way. */
  const leesStil = async (): Promise<void> => {
    nogLezen = toestand.werk !== null;
    if (nogLezen) return;
    const lezen = voer('lezen', leesBij);
    stil = lezen.catch(() => undefined);
    try {
      await lezen;
    } finally {
      stil = null;
    }
  };

  /** Settings that cannot be read are only overwritten by what the user chooses anew. */
  const bewaar = async (deel: Partial<Instellingen>): Promise<void> => {
    if (onleesbaar && deel.keuzes === undefined) throw new Hindernisfout({ code: 'INSTELLINGEN_ONLEESBAAR' });
    const { keuzes, schrijfwijze, vastgezet } = { ...toestand, ...deel };
    await excel.bewaarInstellingen(() => Promise.resolve(alsWaarde({ keuzes, schrijfwijze, vastgezet })));
    onleesbaar = false;
    zet(deel);
  };

  const isVast = (plek: Halfjaarplek): boolean => toestand.vastgezet.some((v) => isPlek(v, plek));

  /** Reads the workbook and works out what follows. */
  const lees = async (wat: Werk['wat'], tot: number): Promise<Lezing> => {
    const nieuw = await excel.lees(voortgang(wat, 0, tot * 0.7));
    const instellingen = await leesInstellingen(nieuw.instellingen);
    const gebruikt = instellingen ?? GEEN_INSTELLINGEN;
    const pasOnleesbaar = instellingen === null && (stil === null || !onleesbaar);
    onleesbaar = instellingen === null;
    await adem();
    const meld = voortgang(wat, tot * 0.7, tot);
    const uitkomst = await metAdem(beoordeelInBeurten(nieuw, gebruikt.keuzes), adem, () => meld(0.5));
    meld(1);
    await adem();
    gelezen = nieuw;
    const gepland = uitkomst.beoordeling === null ? null : plan(uitkomst.beoordeling, (t) => !gebruikt.vastgezet.some((v) => isPlek(v, plekVan(t))), gebruikt.schrijfwijze, taal, reken);
    const lezing: Lezing = { actiefBlad: nieuw.actiefBlad, bladen: nieuw.bladen.map((b) => b.naam), ...uitkomst, waarschuwingen: gepland?.gelukt === true ? gepland.waarschuwingen : [] };
    zet({ lezing, selectie: nieuw.selectie, ...gebruikt, ...(pasOnleesbaar ? { melding: hindernis({ code: 'INSTELLINGEN_ONLEESBAAR' }) } : {}) });
    return lezing;
  };

  /** Reading makes the pane right, and formulas are; values in the sheet stay old until they are written. */
  const leesBij = async (): Promise<void> => {
    await lees('lezen', 1);
    zet({ verouderd: toestand.verouderd && toestand.schrijfwijze === 'waarden' });
  };

  const schrijfTabellen = async (wat: Werk['wat'], tabellen: readonly BeoordeeldeTabel[], lezing: Lezing, schrijfwijze: Schrijfwijze): Promise<void> => {
    const { beoordeling } = lezing;
    if (beoordeling === null || gelezen === null) return;
    if (tabellen.length === 0) throw new Hindernisfout({ code: 'NIETS_TE_BEOORDELEN' });
    const gepland = plan(beoordeling, (t) => tabellen.includes(t), schrijfwijze, taal, reken);
    if (!gepland.gelukt) {
      zet({ melding: { soort: 'plan', fouten: gepland.fouten } });
      return;
    }
    await adem();
    const meld = voortgang(wat, 0.5, 0.6);
    const plannen = await metAdem(werkUit(gepland.plannen), adem, () => meld(0.5));
    const uit = await excel.schrijf(plannen, gelezen, voortgang(wat, 0.6, 1));
    const treden = tredenplek(gepland.plannen, gelezen.actiefBlad, gelezen.selectie);
    const samenvatting: Samenvatting = { wat: wat === 'vastzetten' ? 'vastgezet' : 'geschreven', plekken: tabellen.map(plekVan), cellen: uit.cellen, ...telGemeenten(tabellen), treden };
    // a writing that changed nothing leaves what Herstel would bring back
    if (uit.cellen > 0) opname = uit.opname;
    zet({ samenvatting, verouderd: false, ...(uit.cellen > 0 ? { herstel: 'terug' as const } : {}) });
    // new columns stand beyond the screen's edge: without this nothing seems to have happened
    const nieuw = uit.opname.bladen.some((b) => b.naam === gelezen?.actiefBlad && b.koppen.length > 0);
    if (nieuw && treden?.blad === gelezen.actiefBlad) await excel.gaNaar(treden.blad, treden.rij, treden.kolom).catch(() => undefined);
  };

  const doeBeoordeel = async (plekken: readonly Halfjaarplek[] | undefined): Promise<void> => {
    gevraagde = plekken;
    const lezing = await lees('beoordelen', 0.5);
    if (!lezing.herkenning.gelukt) return zet({ melding: { soort: 'herkenning', fouten: lezing.herkenning.fouten } });
    const alle = lezing.beoordeling?.tabellen ?? [];
    const gevraagd = plekken === undefined ? alle : alle.filter((t) => plekken.some((p) => isPlek(p, plekVan(t))));
    const vast = gevraagd.find((t) => isVast(plekVan(t)));
    if (plekken !== undefined && vast !== undefined) throw new Hindernisfout({ code: 'VASTGEZET', ...plekVan(vast) });
    await schrijfTabellen('schrijven', gevraagd.filter((t) => !isVast(plekVan(t))), lezing, toestand.schrijfwijze);
  };

  const acties: Acties = {
    herlees: () => werk('lezen', leesBij),
    beoordeel: (plekken) => werk('beoordelen', () => doeBeoordeel(plekken)),
    annuleer: () => { geannuleerd = true; },
    herstel: () =>
      werk('herstellen', async () => {
        if (opname === null || toestand.herstel === null) throw new Hindernisfout({ code: 'NIETS_TE_HERSTELLEN' });
        const vorige = opname;
        if (toestand.herstel === 'terug') {
          const { cellen, gebotst } = await excel.herstel(vorige, voortgang('herstellen', 0, 0.9));
          zet({ herstel: 'opnieuw', verouderd: false, samenvatting: { plekken: [], beoordeeld: 0, nietTeBeoordelen: 0, treden: null, ...toestand.samenvatting, wat: 'hersteld', cellen }, melding: gebotst === null ? null : hindernis(gebotst) });
          return;
        }
        const nu = await excel.lees(voortgang('herstellen', 0, 0.5));
        // the plan was made for the workbook as it was then
        const anders = vorige.bladen.find((b) => nu.bladen.find((n) => n.id === b.id)?.vingerafdruk !== b.vingerafdruk);
        if (anders !== undefined) throw new Hindernisfout({ code: 'TUSSENTIJDS_GEWIJZIGD', blad: anders.naam });
        const uit = await excel.schrijf(vorige.plannen, nu, voortgang('herstellen', 0.5, 0.9));
        opname = uit.opname;
        zet({ herstel: 'terug', samenvatting: { plekken: [], beoordeeld: 0, nietTeBeoordelen: 0, treden: null, ...toestand.samenvatting, wat: 'teruggezet', cellen: uit.cellen } });
      }),
    zetVast: (plek) =>
      werk('vastzetten', async () => {
        const lezing = await lees('vastzetten', 0.5);
        if (!lezing.herkenning.gelukt) return zet({ melding: { soort: 'herkenning', fouten: lezing.herkenning.fouten } });
        if (onleesbaar) throw new Hindernisfout({ code: 'INSTELLINGEN_ONLEESBAAR' });
        await schrijfTabellen('vastzetten', lezing.beoordeling?.tabellen.filter((t) => isPlek(plekVan(t), plek)) ?? [], lezing, 'waarden');
        if (toestand.melding === null) await bewaar({ vastgezet: [...toestand.vastgezet.filter((v) => !isPlek(v, plek)), plek] });
      }),
    maakLos: (plek) => werk('vastzetten', () => bewaar({ vastgezet: toestand.vastgezet.filter((v) => !isPlek(v, plek)) })),
    kies: (keuzes) =>
      werk('lezen', async () => {
        await bewaar({ keuzes });
        await lees('lezen', 1);
      }),
    kiesSchrijfwijze: (schrijfwijze) => werk('lezen', () => bewaar({ schrijfwijze })),
    wisFilterEnBeoordeel: (blad) =>
      werk('beoordelen', async () => {
        await excel.wisFilter(blad);
        await doeBeoordeel(gevraagde);
      }),
    // what is told may be why the user goes there
    gaNaar: (blad, rij, kolom = 0) => werk('lezen', () => excel.gaNaar(blad, rij, kolom), true),
    sluitMelding: () => zet({ melding: null }),
    toonScherm: (scherm) => zet({ scherm }),
  };

  const bewerkt = (bladId: string, adres: string): void => {
    if (toestand.werk !== null || gelezen === null || toestand.lezing === null) return;
    const blad = gelezen.bladen.find((b) => b.id === bladId)?.naam;
    if (blad !== undefined && raaktBron(toestand.lezing, blad, adres)) zet({ verouderd: true });
  };

  /** The whole workbook was read: another sheet in front needs no reading, unless it is new. */
  const anderBlad = (bladId: string): void => {
    const blad = gelezen?.bladen.find((b) => b.id === bladId);
    if (blad !== undefined && toestand.lezing !== null) zet({ lezing: { ...toestand.lezing, actiefBlad: blad.naam } });
    else void leesStil();
  };

  return {
    toestand: () => toestand,
    abonneer: (luisteraar) => {
      luisteraars.add(luisteraar);
      return () => luisteraars.delete(luisteraar);
    },
    acties,
    start: async () => {
      await acties.herlees();
      try {
        await excel.luister({ bewerkt, selectie: (selectie) => zet({ selectie }), anderBlad });
      } catch (e) {
        if (!(e instanceof Hindernisfout)) throw e;
      }
    },
  };
};
