import { gelijk, periodeTekst } from '../../engine';
import { kaders } from '../../kaders';
import { beoordeelInStappen, type BeoordeeldeTabel, type Werkmapbeoordeling } from '../../werkmap/beoordelen/beoordeelWerkmap';
import { metOudeFormules } from '../../werkmap/beoordelen/oudeformules';
import { rijVan, besluitVan, type Besluitplek } from '../../werkmap/besluiten';
import { correctieregels, logwaardeIn } from '../../werkmap/correcties/logregels';
import { type Besluitbron, isLogboek, leesLogboek, LOGBOEKBLAD, losregels, nieuweRegels, nieuwLogboek, planRegels, teruggenomen, tijdstip, vastregels, type Logregel, type Logstempel } from '../../werkmap/logboek';
import { alsCellen, vanCellen } from '../../werkmap/logboek/logregel';
import { HERSTELD, weerGeldend } from '../../werkmap/logboek/nieuw';
import type { Plan } from '../../werkmap/schrijfplan';
import type { Stappen } from '../../werkmap/stappen';
import { metAdem } from './adem';
import { type Excelwerk, type Gelezen, Hindernisfout, type Nieuwgelezen, type Schrijfuitkomst } from './excelwerk';
import { metNieuwBlad as metBladErbij } from './opnamen';
import type { Hindernis } from './hindernis';
import type { Logcellen } from './instellingen';
import type { Bevonden, Lezer, Lezeropties } from './lezer';
import type { Overnameplan } from './overnemen';
import type { Geschreven } from './schrijver';
import type { Halfjaarplek, Lezing } from './toestand';
import { zonderNieuwBlad } from './terugname';
import { alsMelding, type Werker } from './werk';

/** Makes lines, of what the log knows already. */
type Regelmaker = (bekend: readonly Logregel[], stempel: Logstempel) => Stappen<readonly Logregel[]>;

/** A writing as Excel carries it out. */
type Voer = (plannen: readonly Plan[]) => Promise<Schrijfuitkomst>;

/** The lines that go along with a writing. */
export interface Meelog {
  readonly plannen: readonly Plan[];
  /** Those of this writing, written or waiting; not those that waited before it. */
  readonly regels: readonly Logregel[];
  /** How many lines go in the log, with what waited. */
  readonly alle: number;
  /** The log as it was before, with what waited. */
  readonly bekend: readonly Logregel[];
  /**
   * Carries the plans out with the lines, in the same batch; without them where the log does not take them, which is then told:
   * a writing that is right goes through.
   */
  readonly schrijf: (voer: Voer, plannen: readonly Plan[]) => Promise<Schrijfuitkomst>;
}

/** Keeps the log of a workbook that has one. */
export interface Logwerker {
  readonly beoordeling: (bevonden: Bevonden, tabellen: readonly BeoordeeldeTabel[]) => Promise<Meelog | null>;
  readonly overname: (bevonden: Bevonden, plan: Overnameplan) => Promise<Meelog | null>;
  /** `na` is what the workbook says with the decision. */
  readonly besluit: (bevonden: Bevonden, gelezen: Gelezen, na: Werkmapbeoordeling, plek: Besluitplek) => Promise<Meelog | null>;
  /** `zoalsHetStaat`: the user said to fix what stands there, also where it is not what an assessment gives. */
  readonly vast: (bevonden: Bevonden, tabel: BeoordeeldeTabel, zoalsHetStaat: boolean) => Promise<Meelog | null>;
  /** `tabel` is `null` where the half-year cannot be found any more. */
  readonly los: (bevonden: Bevonden, tabel: BeoordeeldeTabel | null, plek: Halfjaarplek) => Promise<Meelog | null>;
  /** Of every half-year that the log says is fixed. */
  readonly allesLos: (gelezen: Gelezen) => Promise<Meelog | null>;
  /** Writes the lines of what is done already; what the log does not take, and what has no name yet, waits. */
  readonly schrijfErna: (gelezen: Gelezen, mee: Meelog | null) => Promise<void>;
  /** That a writing was taken back is a line more: what was logged is never taken away. */
  readonly naHerstel: (terug: Geschreven) => Promise<void>;
  /** Keeps what the log does not know yet, in a new log where the user said so. */
  readonly bewaar: (bevonden: Bevonden, door: string, metNieuwBlad: boolean) => Promise<void>;
}

type Weigering = Extract<Hindernis, { readonly code: 'LOGBOEK_NIET_BIJGEWERKT' }>;

/** What was written but for the log: of the log nothing is taken back. */
const zonderLog = ({ opname, gewijzigd }: Schrijfuitkomst, blad: string): Schrijfuitkomst => {
  const bladen = opname.bladen.filter((b) => b.naam !== blad);
  const cellen = bladen.reduce((n, b) => n + b.blokken.reduce((m, { na }) => m + na.length * (na[0]?.length ?? 0), 0), 0);
  const anders = bladen.some((b) => b.filter !== null || [b.blokken, b.tabellen, b.breedten, b.koppen, b.regels ?? []].some((lijst) => lijst.length > 0));
  return { cellen, gewijzigd: gewijzigd && anders, opname: { plannen: opname.plannen.filter((p) => p.blad !== blad), bladen } };
};

const NIETS: Schrijfuitkomst = { cellen: 0, gewijzigd: false, opname: { plannen: [], bladen: [] } };

const GEEN_BRON: Besluitbron = { tabellen: [], overgeslagen: [] };

const bronVan = ({ herkenning }: Pick<Lezing, 'herkenning'>): Besluitbron => (herkenning.gelukt ? herkenning : GEEN_BRON);

/** What is new of these half-years: treden, figures under them, and decisions. */
const regelsVan = (tabellen: readonly BeoordeeldeTabel[], bron: Besluitbron): Regelmaker => function* (bekend, stempel) {
  const uit: Logregel[] = [];
  for (const tabel of tabellen) {
    uit.push(...nieuweRegels({ tabellen: [tabel] }, bron, bekend, kaders, stempel));
    yield;
  }
  return uit;
};

/** The line of one decision, of a gemeente that has figures; `voor` is what was assessed before it. */
const besluitregel = (voor: Werkmapbeoordeling | null, na: Werkmapbeoordeling, plek: Besluitplek): Regelmaker => function* (bekend, stempel) {
  const tabellen = na.tabellen.filter((t) => gelijk(t.periode, plek.periode)).map((t) => ({ ...t, rijen: t.rijen.filter((r) => r.beoordeling?.gemeente === plek.gemeente) }));
  const regels = (yield* regelsVan(tabellen, GEEN_BRON)(bekend, stempel)).filter((r) => r.soort === 'besluit' && gelijk(r.halfjaar, plek.periode));
  // a decision that the log had not heard of was there all the same
  const eerder = voor === null ? null : (besluitVan(voor, plek)?.trede ?? null);
  return regels.map((r) => (r.oud === null && eerder !== null ? { ...r, oud: eerder, tredeVoor: eerder } : r));
};

/** The lines of corrections that are taken over. What Excel makes of a figure that is a formula is not known before it is written: a row with one has no trede there. */
const overnameregels = (voor: Werkmapbeoordeling, { geschreven, erna, bron }: Overnameplan): Regelmaker => function* (_bekend, stempel) {
  const na = yield* beoordeelInStappen(metOudeFormules(erna, () => true), kaders);
  return correctieregels(geschreven, voor, na, `uit ${bron}`, stempel);
};

/** The lines of a half-year that is fixed: what stood in the sheet. */
const vastzetregels = (tabel: BeoordeeldeTabel, zoalsHetStaat: boolean): Regelmaker => function* (_bekend, stempel) {
  yield;
  return vastregels(tabel, zoalsHetStaat ? 'vastgezet zoals het stond, op verzoek' : 'vastgezet zoals beoordeeld', stempel);
};

/** The lines of a half-year that is released. */
const losmaakregels = (tabel: BeoordeeldeTabel | null, { periode }: Halfjaarplek): Regelmaker => function* (bekend, stempel) {
  yield;
  return losregels(tabel, periode, bekend, 'losgemaakt', stempel);
};

/** The lines of all that the log says is fixed, where it is no longer known what is. */
function* allesLosregels(bekend: readonly Logregel[], stempel: Logstempel): Stappen<readonly Logregel[]> {
  yield;
  const halfjaren = new Map(bekend.flatMap((r) => (r.soort === 'vastgezet' ? [[periodeTekst(r.halfjaar), r.halfjaar] as const] : [])));
  return [...halfjaren.values()].flatMap((p) => losregels(null, p, bekend, 'losgemaakt met alle bewaarde keuzes: die waren niet te lezen', stempel));
}

/** Whether the figure of a correction is again what it was before. */
const isTerug = (b: Werkmapbeoordeling, r: Logregel): boolean => logwaardeIn(r, rijVan(b, { gemeente: r.gemeente, periode: r.halfjaar })?.rij.dossier ?? null) === r.oud;

/** What Herstel took back, by what the workbook says now: a correction that stayed has no line. */
const herstelregels = (mee: Meelog | null, besluit: Besluitplek | null, na: Werkmapbeoordeling): Regelmaker => function* (bekend, stempel) {
  const terug = mee === null ? [] : teruggenomen(mee.regels.filter((r) => r.soort !== 'correctie' || isTerug(na, r)), mee.bekend, HERSTELD, stempel);
  const genomen = besluit === null ? [] : yield* besluitregel(null, na, besluit)(bekend, stempel);
  return [...terug, ...genomen.map((r) => ({ ...r, reden: r.nieuw === null ? HERSTELD : weerGeldend(r.reden) }))];
};

const sleutelVan = (r: Logregel): string => JSON.stringify(alsCellen(r));

const uniek = (regels: readonly Logregel[]): readonly Logregel[] => [...new Map(regels.map((r) => [sleutelVan(r), r])).values()];

/** Keeps the log. What it cannot take waits in the settings of the workbook. */
export const maakLogwerker = (excel: Excelwerk, lezer: Lezer, { zet, toestand, voortgang }: Werker, { adem, nu }: Pick<Lezeropties, 'adem'> & { readonly nu: () => Date }): Logwerker => {
  /** What the settings cannot keep either waits here, for as long as the pane is open. */
  let los: readonly Logregel[] = [];

  /** A line that waited for a name gets the one that is typed now. */
  const opNaam = (r: Logregel): Logregel => (r.door === '' ? { ...r, door: toestand().door } : r);

  /** What waits and is not in the log: that a line was taken from the settings can have failed. */
  const wachtendNaast = (inLog: readonly Logregel[]): readonly Logregel[] => {
    const bekend = new Set(inLog.map(sleutelVan));
    return uniek([...toestand().logwacht.flatMap((cellen) => vanCellen(cellen) ?? []), ...los].map(opNaam)).filter((r) => !bekend.has(sleutelVan(r)));
  };

  const bewaarWacht = (maak: (nu: readonly Logcellen[]) => readonly Logcellen[]): Promise<boolean> =>
    lezer.bewaar((i) => ({ ...i, logwacht: maak(i.logwacht) })).then(() => true, (e: unknown) => {
      if (!(e instanceof Hindernisfout)) throw e;
      return false;
    });

  const meld = async (blad: string, waarom: Weigering['waarom'], regels: readonly Logregel[]): Promise<void> => {
    const bewaard = regels.length > 0 && (await bewaarWacht((nu) => uniek([...nu.flatMap((cellen) => vanCellen(cellen) ?? []), ...regels]).map(alsCellen)));
    los = bewaard ? [] : regels;
    zet({ melding: alsMelding({ code: 'LOGBOEK_NIET_BIJGEWERKT', blad, waarom, regels: regels.length, bewaard }) });
  };

  /** They stand in the log now. */
  const isBij = async (regels: readonly Logregel[]): Promise<void> => {
    los = [];
    const erin = new Set(regels.map(sleutelVan));
    if (toestand().logwacht.length > 0) await bewaarWacht((nu) => nu.filter((cellen) => { const r = vanCellen(cellen); return r !== null && !erin.has(sleutelVan(opNaam(r))); }));
  };

  const voerZonder = (voer: Voer, plannen: readonly Plan[]): Promise<Schrijfuitkomst> => (plannen.length === 0 ? Promise.resolve(NIETS) : voer(plannen));

  /** All was put back: the same once more, without what stood in its way. */
  const isVanLog = (e: unknown, blad: string): e is Hindernisfout => e instanceof Hindernisfout && e.opname === null && 'blad' in e.hindernis && e.hindernis.blad === blad;

  /** `gedaan`: what the lines are about is done already, and cannot be refused any more. */
  function* neemMee({ werkmap, bladen }: Gelezen, maak: Regelmaker, gedaan: boolean): Stappen<Meelog | null> {
    const log = leesLogboek(werkmap.bladen);
    if (log === null) return null;
    const inLog = log === 'andere kop' ? [] : log.regels;
    const wachtend = wachtendNaast(inLog);
    const bekend = [...inLog, ...wachtend];
    const regels = yield* maak(bekend, { door: toestand().door, tijdstip: tijdstip(nu()) });
    const alle = [...wachtend, ...regels];
    const blad = log === 'andere kop' ? LOGBOEKBLAD : log.blad.naam;
    const zonder = (waarom: Weigering['waarom']): Meelog => ({
      plannen: [], regels, bekend, alle: alle.length,
      schrijf: async (voer, plannen) => {
        const uit = await voerZonder(voer, plannen);
        await meld(blad, waarom, alle);
        return uit;
      },
    });
    if (log === 'andere kop') return zonder('andere kop');
    if (alle.length === 0) return { plannen: [], regels, bekend, alle: 0, schrijf: voerZonder };
    if (toestand().door === '') {
      if (!gedaan) throw new Hindernisfout({ code: 'LOGNAAM_NODIG', blad });
      return zonder('geen naam');
    }
    if (bladen.find((b) => b.naam === blad)?.beveiligd === true) return zonder('beveiligd');
    const plan = planRegels(log, alle);
    return {
      plannen: [plan], regels, bekend, alle: alle.length,
      schrijf: async (voer, plannen) => {
        try {
          const uit = zonderLog(await voer([...plannen, plan]), blad);
          await isBij(alle);
          return uit;
        } catch (e) {
          if (!isVanLog(e, blad)) throw e;
          const uit = await voerZonder(voer, plannen);
          await meld(blad, e.hindernis.code === 'BLAD_BEVEILIGD' ? 'beveiligd' : 'anders', alle);
          return uit;
        }
      },
    };
  }

  const neem = (gelezen: Gelezen, maak: Regelmaker, gedaan = false): Promise<Meelog | null> => metAdem(neemMee(gelezen, maak, gedaan), adem);

  /** Adds lines below the log, and nothing else. */
  const schrijfLos = async (gelezen: Gelezen, mee: Meelog | null): Promise<void> => {
    for (const { blad, omvang } of mee?.plannen ?? []) if (omvang !== null) lezer.schrijft(blad, [omvang]);
    await mee?.schrijf((plannen) => excel.schrijf(plannen, gelezen, voortgang('loggen', 0.5, 1, true)), []);
  };

  const schrijfErna: Logwerker['schrijfErna'] = (gelezen, mee) => schrijfLos(gelezen, mee).catch(async (e: unknown) => {
    // what the lines are about is done, and must not be done again
    if (!(e instanceof Hindernisfout) || e.opname !== null) throw e;
    await meld(LOGBOEKBLAD, 'anders', [...wachtendNaast([]), ...(mee?.regels ?? [])]);
  });

  return {
    schrijfErna,
    allesLos: (gelezen) => neem(gelezen, allesLosregels, true),
    los: ({ gelezen }, tabel, plek) => neem(gelezen, losmaakregels(tabel, plek)),
    beoordeling: ({ gelezen, lezing }, tabellen) => neem(gelezen, regelsVan(tabellen, bronVan(lezing))),
    overname: ({ gelezen, lezing }, plan) => (lezing.beoordeling === null ? Promise.resolve(null) : neem(gelezen, overnameregels(lezing.beoordeling, plan))),
    besluit: ({ lezing }, gelezen, na, plek) => neem(gelezen, besluitregel(lezing.beoordeling, na, plek)),
    vast: ({ gelezen }, tabel, zoalsHetStaat) => neem(gelezen, vastzetregels(tabel, zoalsHetStaat)),
    naHerstel: async ({ mee, samenvatting: { gemeente, plekken: [plek] } }) => {
      const [gelezen, na] = [lezer.gelezen(), toestand().lezing?.beoordeling ?? null];
      // what is not known is not logged: the next time that it is kept in the log it is
      if (gelezen === null || na === null || toestand().lezingOud) return;
      const besluit = gemeente === undefined || plek === undefined ? null : { gemeente, periode: plek.periode };
      await schrijfErna(gelezen, await neem(gelezen, herstelregels(mee, besluit, na), true));
    },
    bewaar: async (bevonden, door, metNieuwBlad) => {
      if (door === '') throw new Hindernisfout({ code: 'LOGNAAM_NODIG', blad: LOGBOEKBLAD });
      let { gelezen } = bevonden;
      let gemaakt: Nieuwgelezen | null = null;
      if (door !== toestand().door) await lezer.bewaar((i) => ({ ...i, door }));
      if (!gelezen.werkmap.bladen.some(isLogboek)) {
        if (!metNieuwBlad) throw new Hindernisfout({ code: 'BLAD_WEG', blad: LOGBOEKBLAD });
        gemaakt = await excel.maakBlad(nieuwLogboek([], null));
        gelezen = metBladErbij(gelezen, gemaakt);
      }
      const mee = await neem(gelezen, regelsVan(bevonden.lezing.beoordeling?.tabellen ?? [], bronVan(bevonden.lezing)));
      await schrijfLos(gelezen, mee).catch((e: unknown) => {
        if (gemaakt === null) throw e;
        return zonderNieuwBlad(excel, gemaakt, e);
      });
      if (mee !== null && toestand().melding === null) zet({ samenvatting: { wat: 'gelogd', plekken: [], cellen: mee.alle, gewijzigd: true, beoordeeld: 0, nietTeBeoordelen: 0, treden: null } });
      await lezer.lees('loggen', 1, 1).catch(() => zet({ lezingOud: true }));
    },
  };
};
