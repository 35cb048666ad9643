import type { Dag } from '../../engine';
import type { Taal } from '../../tekst';
import { Hindernisfout, type Excelwerk } from './excelwerk';
import { haalDeel } from './haalDeel';
import { opBladen } from './halfjaarplek';
import { GEEN_INSTELLINGEN } from './instellingen';
import { maakLezer } from './lezer';
import type { Schrijfacties } from './schrijfacties';
import type { Acties, Halfjaarplek, Model, Toestand } from './toestand';
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

/** The state of the pane over Excel, and what the user can ask of it. */
export const maakModel = (excel: Excelwerk, { taal, adem, vandaag, nu = () => new Date(), straks = (doe) => void setTimeout(doe, 1000) }: Modelopties): Model & { readonly start: () => Promise<void> } => {
  const werker = maakWerker(begin(taal, vandaag(), excel.mogelijkheden), (opname) => schrijfacties?.halfGeschreven(opname));
  const { zet, toestand, doe } = werker;
  const lezer = maakLezer(excel, werker, { adem, straks });
  let schrijfacties: Schrijfacties | null = null;
  const schrijven = async (): Promise<Schrijfacties> => {
    const deel = await haalDeel(import(/* webpackChunkName: "schrijven" */ './schrijfacties'));
    return (schrijfacties ??= deel.maakSchrijfacties(excel, werker, lezer, { taal, adem, nu }));
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

  /** As the pane knows them: with the id of the sheet, which stays when that gets another name before it is read again. */
  const metId = (plekken: readonly Halfjaarplek[]): readonly Halfjaarplek[] => opBladen(plekken, lezer.gelezen()?.bladen ?? []);

  const acties: Acties = {
    herlees: () => doe({ wat: 'lezen', doe: herlees }),
    beoordeel: (plekken, bij) => {
      const gevraagd = plekken === undefined ? undefined : metId(plekken);
      return doe({ wat: 'beoordelen', doe: async () => (await schrijven()).beoordeel(gevraagd, bij) });
    },
    // nothing accepted is nothing to do, not even a look
    neemOver: async (overname) => { if (overname.gekozen.length > 0) await doe({ wat: 'overnemen', doe: async () => (await schrijven()).neemOver(overname) }); },
    neemBesluit: (opdracht, metNieuwBlad) => doe({ wat: 'besluiten', doe: async () => (await schrijven()).neemBesluit(opdracht, metNieuwBlad) }),
    maakHalfjaar: (vraag) => doe({ wat: 'klaarmaken', doe: async () => (await schrijven()).maakHalfjaar(vraag) }),
    maakRapportblad: (soort, plek) => doe({ wat: 'rapporteren', doe: async () => (await schrijven()).maakRapportblad(soort, plek) }),
    bewaarInLogboek: (door, metNieuwBlad) => doe({ wat: 'loggen', doe: async () => (await schrijven()).bewaarInLogboek(door, metNieuwBlad) }),
    haalBestand: (dan) => doe({ wat: 'kopieren', doe: async () => dan(await excel.leesBestand(werker.voortgang('kopieren', 0, 1))) }),
    annuleer: werker.annuleer,
    herstel: () => doe({ wat: 'herstellen', doe: async () => (await schrijven()).herstel() }),
    zetVast: (plek, zoalsHetStaat = false) => {
      const plekken = metId([plek]);
      return doe({ wat: 'vastzetten', doe: async () => (await schrijven()).zetVast(plekken, zoalsHetStaat) });
    },
    maakLos: (gevraagd) => {
      const [plek = gevraagd] = metId([gevraagd]);
      return doe({ wat: 'bewaren', kort: true, doe: async () => (await schrijven()).maakLos(plek) });
    },
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
          await (await schrijven()).logAllesLos();
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
