import type { Dag } from '../../engine';
import type { BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { kaders } from '../../kaders';
import type { Besluitopdracht } from '../../werkmap/besluiten';
import type { Taal } from '../../tekst';
import { maakRekenaar } from '../../werkmap/functies/rekenaar';
import { isLogboek } from '../../werkmap/logboek/blad';
import { Hindernisfout, type Excelwerk, type Gelezen } from './excelwerk';
import { isOnder, isPlek, opBladen, plekVan } from './halfjaarplek';
import { GEEN_INSTELLINGEN } from './instellingen';
import { maakLezer, type Bevonden } from './lezer';
import type { Logwerker } from './logboek';
import type { Schrijver } from './schrijver';
import type * as Schrijven from './schrijven';
import { isVanGebruiker, type Acties, type Bijmaker, type Halfjaarplek, type Halfjaarvraag, type Lezing, type Model, type Overname, type Toestand, type Werk } from './toestand';
import { alsMelding, maakWerker } from './werk';

export interface Modelopties {
  readonly taal: Taal;
  /** Gives the page room to draw and to answer; resolves soon after. */
  readonly adem: () => Promise<void>;
  /** Does something once Excel had the time to calculate: a second, unless it is said otherwise. */
  readonly straks?: (doe: () => void) => void;
  /** The day of today, as the user's machine has it. */
  readonly vandaag: () => Dag;
  /** What the clock says. */
  readonly nu?: () => Date;
}

const begin = (taal: Taal, vandaag: Dag, { api, eenOngedaan }: Excelwerk['mogelijkheden']): Toestand => ({
  taal, vandaag, scherm: 'beoordelen', werk: null, lezing: null, melding: null, samenvatting: null, lezingOud: false, volgt: false, herstel: null, herstelt: [], selectie: null,
  ...GEEN_INSTELLINGEN, excel: { api, eenOngedaan },
});

/** A part that is fetched when it is needed. */
const haal = <T>(deel: Promise<T>): Promise<T> => deel.catch(() => { throw new Hindernisfout({ code: 'DEEL_NIET_GELADEN' }); });

const weigerOnbekendBlad = ({ bladen }: Lezing, vastgezet: readonly Halfjaarplek[]): void => {
  const weg = vastgezet.find((v) => !bladen.includes(v.blad));
  if (weg !== undefined) throw new Hindernisfout({ code: 'VASTGEZET_BLAD_WEG', blad: weg.blad, periode: weg.periode });
};

/** The half-years that are asked for, under the names that their sheets have now; throws where one of them is not there. */
const zoekTabellen = ({ gelezen, lezing: { beoordeling, bladen } }: Bevonden, gevraagd: readonly Halfjaarplek[]): readonly BeoordeeldeTabel[] => {
  const alle = beoordeling?.tabellen ?? [];
  const plekken = opBladen(gevraagd, gelezen.bladen);
  const weg = plekken.find((p) => !alle.some((t) => isPlek(plekVan(t), p)));
  if (weg !== undefined) throw new Hindernisfout(bladen.includes(weg.blad) ? { code: 'HALFJAAR_WEG', blad: weg.blad, periode: weg.periode } : { code: 'BLAD_WEG', blad: weg.blad });
  return alle.filter((t) => isOnder(plekken, plekVan(t)));
};

/** The state of the pane over Excel, and what the user can ask of it. */
export const maakModel = (excel: Excelwerk, { taal, adem, vandaag, nu = () => new Date(), straks = (doe) => void setTimeout(doe, 1000) }: Modelopties): Model & { readonly start: () => Promise<void> } => {
  const werker = maakWerker(begin(taal, vandaag(), excel.mogelijkheden), (opname) => schrijver?.halfGeschreven(opname));
  const { zet, toestand, doe } = werker;
  const lezer = maakLezer(excel, werker, { adem, straks });
  let schrijver: Schrijver | null = null;
  const laadSchrijven = async (): Promise<{ readonly deel: typeof Schrijven; readonly schrijver: Schrijver }> => {
    const deel = await haal(import(/* webpackChunkName: "schrijven" */ './schrijven'));
    return { deel, schrijver: (schrijver ??= deel.maakSchrijver(excel, werker, lezer, { taal, reken: maakRekenaar(kaders, taal), adem })) };
  };

  /** Excel tells of edits before the first look, so that none is missed; where it would not, every reading tries anew. */
  const volg = async (): Promise<void> => {
    if (toestand().volgt) return;
    const anderBlad = (bladId: string): void => {
      const blad = lezer.gelezen()?.bladen.find((b) => b.id === bladId);
      const { lezing } = toestand();
      // the whole workbook was read: another sheet in front needs no reading, unless it is new
      if (blad !== undefined && lezing !== null) zet({ lezing: { ...lezing, actiefBlad: blad.naam } });
      else void werker.doeStil({ wat: 'lezen', doe: () => lezer.bekijk('lezen', 1) });
    };
    try {
      await excel.luister({ bewerkt: lezer.bewerkt, selectie: (selectie) => zet({ selectie }), anderBlad });
      zet({ volgt: true });
    } catch (e) {
      if (!(e instanceof Hindernisfout)) throw e;
    }
  };

  const herlees = async (): Promise<void> => {
    zet({ vandaag: vandaag() });
    await volg();
    await lezer.bekijk('lezen', 1);
    if (!toestand().volgt && toestand().melding === null) zet({ melding: alsMelding({ code: 'NIET_GEVOLGD' }) });
  };

  /** The pane is drawn before Excel is asked. */
  const start = (): Promise<void> =>
    doe({
      wat: 'lezen',
      doe: async () => {
        await adem();
        await herlees();
      },
    });

  let logwerker: Logwerker | null = null;
  const laadLog = async (): Promise<Logwerker> => {
    const deel = await haal(import(/* webpackChunkName: "besluit" */ './logboek'));
    return (logwerker ??= deel.maakLogwerker(excel, lezer, werker, { adem, nu }));
  };
  /** What keeps the log; null where the workbook has none. */
  const logVan = async (gelezen: Gelezen | null): Promise<Logwerker | null> => (gelezen?.werkmap.bladen.some(isLogboek) === true ? laadLog() : null);

  /** Reads for a writing: null where recognition has a question first. Throws where it is not known what may be written. */
  const leesVoorSchrijven = async (wat: Werk['wat']): Promise<Bevonden | null> => {
    const bevonden = await lezer.lees(wat, 0.5);
    const { instellingen, lezing } = bevonden;
    if (instellingen === null) throw new Hindernisfout({ code: 'INSTELLINGEN_ONLEESBAAR' });
    weigerOnbekendBlad(lezing, instellingen.vastgezet);
    if (lezing.herkenning.gelukt) return bevonden;
    zet({ melding: { soort: 'herkenning', fouten: lezing.herkenning.fouten } });
    return null;
  };

  /** As the pane knows them: with the id of the sheet, which stays when that gets another name before it is read again. */
  const metId = (plekken: readonly Halfjaarplek[]): readonly Halfjaarplek[] => opBladen(plekken, lezer.gelezen()?.bladen ?? []);

  const beoordeel = async (plekken?: readonly Halfjaarplek[], bij?: Bijmaker): Promise<void> => {
    const bevonden = await leesVoorSchrijven('beoordelen');
    if (bevonden === null) return;
    const { lezing } = bevonden;
    const alle = lezing.beoordeling?.tabellen ?? [];
    if (alle.length === 0) throw new Hindernisfout({ code: 'NIETS_TE_BEOORDELEN' });
    const gevraagd = plekken === undefined ? alle.filter((t) => t.tabel.blad.naam === lezing.actiefBlad) : zoekTabellen(bevonden, plekken);
    const [vast] = gevraagd.filter((t) => isOnder(toestand().vastgezet, plekVan(t)));
    const open = gevraagd.filter((t) => !isOnder(toestand().vastgezet, plekVan(t)));
    if (vast !== undefined && (plekken !== undefined || open.length === 0)) throw new Hindernisfout({ code: 'VASTGEZET', ...plekVan(vast) });
    // on a sheet without figures the pane says where they are
    if (open.length === 0) return;
    const log = await logVan(bevonden.gelezen);
    await (await laadSchrijven()).schrijver.beoordeel(open, bevonden, (await log?.beoordeling(bevonden, open)) ?? null, bij);
  };

  const neemOver = async (overname: Overname): Promise<void> => {
    const bevonden = await leesVoorSchrijven('overnemen');
    if (bevonden === null) return;
    const deel = await haal(import(/* webpackChunkName: "correcties" */ './overnemen'));
    const plan = await deel.planOvername(bevonden, overname, adem);
    const log = await logVan(bevonden.gelezen);
    await (await laadSchrijven()).schrijver.neemOver(plan.plannen, plan.plekken, bevonden, (await log?.overname(bevonden, plan)) ?? null);
  };

  const neemBesluit = async (opdracht: Besluitopdracht, metNieuwBlad: boolean): Promise<void> => {
    const bevonden = await leesVoorSchrijven('besluiten');
    if (bevonden === null) return;
    const deel = await haal(import(/* webpackChunkName: "besluit" */ './besluiten'));
    const { plan, gelezen, na, mislukt } = await deel.bereidBesluit(excel, bevonden, opdracht, metNieuwBlad, adem);
    const schrijf = async (): Promise<void> => {
      const log = await logVan(gelezen);
      await (await laadSchrijven()).schrijver.neemBesluit(plan, [{ blad: plan.blad, periode: opdracht.periode }], opdracht.gemeente, { ...bevonden, gelezen }, (await log?.besluit(bevonden, gelezen, na, opdracht)) ?? null);
    };
    await schrijf().catch(mislukt);
  };

  const maakHalfjaar = async (vraag: Halfjaarvraag): Promise<void> => {
    const bevonden = await leesVoorSchrijven('klaarmaken');
    if (bevonden === null) return;
    const deel = await haal(import(/* webpackChunkName: "nieuwhalfjaar" */ './nieuwhalfjaar'));
    await deel.maakHalfjaar(bevonden, vraag, { excel, schrijver: (await laadSchrijven()).schrijver, lezer, adem, voortgang: werker.voortgang });
  };

  const herstel = async (): Promise<void> => {
    const terug = schrijver?.terug() ?? null;
    if (schrijver === null || terug === null || toestand().herstel === null) throw new Hindernisfout({ code: 'NIETS_TE_HERSTELLEN' });
    if (toestand().herstel === 'opnieuw') return beoordeel(terug.samenvatting.plekken, terug.bij);
    const { vastgezet } = await lezer.vraagInstellingen();
    // corrections and decisions leave the treden as they are: they are written in a half-year that is fixed, and taken back
    const vast = isVanGebruiker(terug.samenvatting) ? undefined : terug.samenvatting.plekken.find((p) => isOnder(vastgezet, p));
    if (vast !== undefined) throw new Hindernisfout({ code: 'VASTGEZET', blad: vast.blad, periode: vast.periode });
    await schrijver.zetTerug(terug);
    await (await logVan(lezer.gelezen()))?.naHerstel(terug);
  };

  const bewaarInLogboek = async (door: string, metNieuwBlad: boolean): Promise<void> => {
    const bevonden = await leesVoorSchrijven('loggen');
    if (bevonden !== null) await (await laadLog()).bewaar(bevonden, door, metNieuwBlad);
  };

  const zetVast = async (plekken: readonly Halfjaarplek[], zoalsHetStaat: boolean): Promise<void> => {
    const bevonden = await leesVoorSchrijven('vastzetten');
    if (bevonden === null) return;
    const { deel, schrijver: schrijft } = await laadSchrijven();
    const vastzetter = deel.maakVastzetter(lezer, schrijft);
    const log = await logVan(bevonden.gelezen);
    for (const t of zoekTabellen(bevonden, plekken)) await vastzetter.zetVast(t, bevonden, zoalsHetStaat, log);
  };

  const acties: Acties = {
    herlees: () => doe({ wat: 'lezen', doe: herlees }),
    beoordeel: (plekken, bij) => {
      const gevraagd = plekken === undefined ? undefined : metId(plekken);
      return doe({ wat: 'beoordelen', doe: () => beoordeel(gevraagd, bij) });
    },
    // nothing accepted is nothing to do, not even a look
    neemOver: async (overname) => { if (overname.gekozen.length > 0) await doe({ wat: 'overnemen', doe: () => neemOver(overname) }); },
    neemBesluit: (opdracht, metNieuwBlad) => doe({ wat: 'besluiten', doe: () => neemBesluit(opdracht, metNieuwBlad) }),
    maakHalfjaar: (vraag) => doe({ wat: 'klaarmaken', doe: () => maakHalfjaar(vraag) }),
    bewaarInLogboek: (door, metNieuwBlad) => doe({ wat: 'loggen', doe: () => bewaarInLogboek(door, metNieuwBlad) }),
    annuleer: werker.annuleer,
    herstel: () => doe({ wat: 'herstellen', doe: herstel }),
    zetVast: (plek, zoalsHetStaat = false) => {
      const plekken = metId([plek]);
      return doe({ wat: 'vastzetten', doe: () => zetVast(plekken, zoalsHetStaat) });
    },
    maakLos: (plek) => doe({ wat: 'bewaren', kort: true, doe: () => lezer.bewaar((nu) => ({ ...nu, vastgezet: nu.vastgezet.filter((v) => !isPlek(v, plek)) })) }),
    kies: (keuzes) =>
      doe({
        wat: 'lezen',
        doe: async () => {
          await lezer.bewaar((nu) => ({ ...nu, keuzes }));
          await lezer.bekijk('lezen', 1);
        },
      }),
    kiesSchrijfwijze: (schrijfwijze) => doe({ wat: 'bewaren', kort: true, doe: () => lezer.bewaar((nu) => ({ ...nu, schrijfwijze })) }),
    beginOpnieuw: () =>
      doe({
        wat: 'lezen',
        doe: async () => {
          await lezer.bewaarLeeg();
          await lezer.bekijk('lezen', 1);
        },
      }),
    wisFilterEnProbeer: (blad) => {
      const verhinderd = werker.verhinderd();
      return doe({
        wat: verhinderd?.wat ?? 'lezen',
        doe: async () => {
          await excel.wisFilter(blad);
          await verhinderd?.doe();
        },
      });
    },
    probeerOpnieuw: () => doe(werker.verhinderd() ?? { wat: 'lezen', doe: herlees }),
    gaNaar: (blad, rij, kolom = 0) => doe({ wat: 'gaan', kort: true, behoudMelding: true, doe: () => excel.gaNaar(blad, rij, kolom) }),
    sluitMelding: () => zet({ melding: null }),
    toonScherm: (scherm) => zet({ scherm }),
  };

  return { toestand, abonneer: werker.abonneer, acties, start };
};
