import type { BeoordeeldeTabel } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { kaders } from '../../kaders';
import { looptNog } from '../../engine';
import type { Besluitopdracht } from '../../werkmap/besluiten';
import type { Taal } from '../../tekst';
import { maakRekenaar } from '../../werkmap/functies/rekenaar';
import { isLogboek } from '../../werkmap/logboek/blad';
import { Hindernisfout, type Excelwerk, type Gelezen, type Momentopname } from './excelwerk';
import { haalDeel } from './haalDeel';
import { isOnder, isPlek, opBladen, plekVan } from './halfjaarplek';
import type { Bevonden, Lezer } from './lezer';
import type { Logwerker } from './logboek';
import { maakSchrijver } from './schrijver';
import { isVanGebruiker, type Bijmaker, type Halfjaarplek, type Halfjaarvraag, type Lezing, type Overname, type Rapportblad, type Werk } from './toestand';
import { maakVastzetter } from './vastzetten';
import type { Werker } from './werk';

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

export interface Schrijfopties {
  readonly taal: Taal;
  readonly adem: () => Promise<void>;
  readonly nu: () => Date;
}

/** What the user can ask of the pane that writes in the workbook. Every one reads first, and rejects with a Hindernisfout. */
export interface Schrijfacties {
  readonly beoordeel: (plekken?: readonly Halfjaarplek[], bij?: Bijmaker) => Promise<void>;
  readonly neemOver: (overname: Overname) => Promise<void>;
  readonly neemBesluit: (opdracht: Besluitopdracht, metNieuwBlad: boolean) => Promise<void>;
  readonly maakHalfjaar: (vraag: Halfjaarvraag) => Promise<void>;
  readonly maakRapportblad: (soort: Rapportblad, plek: Halfjaarplek) => Promise<void>;
  readonly herstel: () => Promise<void>;
  readonly bewaarInLogboek: (door: string, metNieuwBlad: boolean) => Promise<void>;
  readonly zetVast: (plekken: readonly Halfjaarplek[], zoalsHetStaat: boolean) => Promise<void>;
  /** Releases a half-year, also where its sheet is gone or the workbook cannot be recognised: that is how the user gets on. */
  readonly maakLos: (plek: Halfjaarplek) => Promise<void>;
  /** Logs that nothing is fixed any more, after the choices that could not be read were dropped. */
  readonly logAllesLos: () => Promise<void>;
  readonly halfGeschreven: (opname: Momentopname) => void;
}

export const maakSchrijfacties = (excel: Excelwerk, werker: Werker, lezer: Lezer, { taal, adem, nu }: Schrijfopties): Schrijfacties => {
  const { zet, toestand } = werker;
  const schrijver = maakSchrijver(excel, werker, lezer, { taal, reken: maakRekenaar(kaders, taal), adem });
  const vastzetter = maakVastzetter(lezer, schrijver, werker);

  let logwerker: Logwerker | null = null;
  const laadLog = async (): Promise<Logwerker> => {
    const deel = await haalDeel(import(/* webpackChunkName: "besluit" */ './logboek'));
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
    await schrijver.beoordeel(open, bevonden, (await log?.beoordeling(bevonden, open)) ?? null, bij);
  };

  const neemOver = async (overname: Overname): Promise<void> => {
    const bevonden = await leesVoorSchrijven('overnemen');
    if (bevonden === null) return;
    const deel = await haalDeel(import(/* webpackChunkName: "correcties" */ './overnemen'));
    const plan = await deel.planOvername(bevonden, overname, adem);
    const log = await logVan(bevonden.gelezen);
    await schrijver.neemOver(plan.plannen, plan.plekken, bevonden, (await log?.overname(bevonden, plan)) ?? null);
  };

  const neemBesluit = async (opdracht: Besluitopdracht, metNieuwBlad: boolean): Promise<void> => {
    const bevonden = await leesVoorSchrijven('besluiten');
    if (bevonden === null) return;
    const deel = await haalDeel(import(/* webpackChunkName: "besluit" */ './besluiten'));
    const { plan, gelezen, na, mislukt } = await deel.bereidBesluit(excel, bevonden, opdracht, metNieuwBlad, toestand().vandaag, adem);
    const schrijf = async (): Promise<void> => {
      const log = await logVan(gelezen);
      await schrijver.neemBesluit(plan, [{ blad: plan.blad, periode: opdracht.periode }], opdracht.gemeente, { ...bevonden, gelezen }, (await log?.besluit(bevonden, gelezen, na, opdracht)) ?? null);
    };
    await schrijf().catch(mislukt);
  };

  const maakHalfjaar = async (vraag: Halfjaarvraag): Promise<void> => {
    const bevonden = await leesVoorSchrijven('klaarmaken');
    if (bevonden === null) return;
    const deel = await haalDeel(import(/* webpackChunkName: "nieuwhalfjaar" */ './nieuwhalfjaar'));
    await deel.maakHalfjaar(bevonden, vraag, { excel, schrijver: schrijver, lezer, adem, voortgang: werker.voortgang });
  };

  const maakRapportblad = async (soort: Rapportblad, plek: Halfjaarplek): Promise<void> => {
    const bevonden = await leesVoorSchrijven('rapporteren');
    if (bevonden === null) return;
    const deel = await haalDeel(import(/* webpackChunkName: "voortgang" */ './rapportblad'));
    await deel.maakRapportblad(soort, bevonden, plek, { excel, schrijver, adem, voortgang: werker.voortgang });
  };

  const herstel = async (): Promise<void> => {
    const terug = schrijver.terug();
    if (terug === null || toestand().herstel === null) throw new Hindernisfout({ code: 'NIETS_TE_HERSTELLEN' });
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
    const tabellen = zoekTabellen(bevonden, plekken);
    const lopend = tabellen.find((t) => looptNog(t.periode, toestand().vandaag));
    if (lopend !== undefined) throw new Hindernisfout({ code: 'VASTZETTEN_LOOPT', ...plekVan(lopend) });
    const log = await logVan(bevonden.gelezen);
    for (const t of tabellen) await vastzetter.zetVast(t, bevonden, zoalsHetStaat, log);
  };

  const maakLos = async (gevraagd: Halfjaarplek): Promise<void> => {
    const bevonden = await lezer.lees('bewaren', 0.5);
    const { gelezen, lezing, instellingen } = bevonden;
    const [plek = gevraagd] = opBladen([gevraagd], gelezen.bladen);
    const log = instellingen !== null && isOnder(instellingen.vastgezet, plek) ? await logVan(gelezen) : null;
    const tabel = lezing.beoordeling?.tabellen.find((t) => isPlek(plekVan(t), plek)) ?? null;
    const mee = (await log?.los(bevonden, tabel, plek)) ?? null;
    await lezer.bewaar((i) => ({ ...i, vastgezet: i.vastgezet.filter((v) => !isPlek(v, plek)) }));
    await log?.schrijfErna(gelezen, mee);
    // the half-year after was read as it builds on what was fixed
    if (tabel?.rijen.some((r) => r.bevindingen.some((b) => b.code === 'VASTGEZET_WIJKT_AF')) === true) zet({ lezingOud: true });
  };

  const logAllesLos = async (): Promise<void> => {
    const gelezen = lezer.gelezen();
    const log = await logVan(gelezen);
    if (gelezen !== null) await log?.schrijfErna(gelezen, await log.allesLos(gelezen));
  };

  return { beoordeel, neemOver, neemBesluit, maakHalfjaar, maakRapportblad, herstel, bewaarInLogboek, zetVast, maakLos, logAllesLos, halfGeschreven: schrijver.halfGeschreven };
};
