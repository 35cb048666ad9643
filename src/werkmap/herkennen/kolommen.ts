import { periode, type Dag, type Periode } from '../../engine';
import { celTekst, isLeeg } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';
import type { Kolom, Kolomsoort } from '../tabel';
import { bijstellingen } from './bijstellingen';
import { gesplitst, metDelen } from './delen';
import { als, isBedrag, isPercentage, niet, type Geduid, type Kolomcellen, type Kolomvraag } from './geduid';
import { dagVanAangewezen, inHalfjaar, inJaarVan, realisatiedag, type Betekenis } from './inHalfjaar';
import { volledigeDag, type Kop, type Kopduiding } from './kopsoort';
import { redenBijBesluit, totBijBesluit } from './naastbesluit';
import { kiesVersie } from './taakstellingversies';

/** A column as it is read, with what the shared type does not say of it. */
export interface Leeskolom {
  readonly kolom: Kolom;
  readonly duiding: Kopduiding;
  readonly betekenis: Betekenis;
}

const INVOER: ReadonlySet<string> = new Set<Kolomsoort>([
  'gemeente', 'cbsCode', 'periode', 'taakstelling', 'gecorrigeerdeTaakstelling', 'herverdeling', 'beginstand', 'totaalopgave', 'realisatie',
  'tijdigBeschikbaar', 'koppelingstekort', 'vorigeTrede', 'besluit', 'besluitTot',
]);
const EENMALIG: ReadonlySet<string> = new Set([...INVOER, 'eindstand', 'pctTaakstelling', 'pctTotaalopgave', 'trede', 'basis', 'besluitSoort', 'besluitReden', 'besluitDoor', 'besluitDatum']);

const duid = (kop: Kop, p: Periode | null): Betekenis => {
  if (kop.opgegeven !== null) return { soort: kop.opgegeven, zekerheid: 'opgegeven', reden: 'opgegeven', herkomst: 'opgegeven', ...(kop.opgegeven === 'realisatie' && p !== null ? dagVanAangewezen(kop.duiding, p) : {}) };
  const { perioden, dagen } = kop.duiding;
  if (p !== null) return inHalfjaar(kop.duiding, p);
  const noemtMoment = perioden.length > 0 || dagen.length > 0;
  return noemtMoment && kop.duiding.soort !== 'eigen'
    ? { soort: 'genegeerd', zekerheid: 'zeker', reden: 'één moment' }
    : inHalfjaar(kop.duiding, periode(2000, 1));
};

/** "Realisatie taakstelling" can be a number of people or a percentage: the cells say which. */
const opCijfers = (g: Geduid, cellen: Kolomcellen): Geduid => {
  const { soort } = g.betekenis;
  if (soort !== 'realisatie taakstelling' && soort !== 'realisatie totaalopgave') return g;
  const gevuld = cellen(g.kop.kolom).filter((cel) => celTekst(cel) !== '');
  const procenten = gevuld.length > 0 && gevuld.every(isPercentage);
  const alsProcent = 'percentages';
  if (soort === 'realisatie taakstelling') return procenten ? als(g, 'pctTaakstelling', alsProcent) : { ...g, betekenis: { ...g.betekenis, soort: 'realisatie' } };
  return procenten ? als(g, 'pctTotaalopgave', alsProcent) : niet(g, 'aantal of percentage');
};

/** Of a trede column of the half-year after this one that is still blank, nothing needs saying. */
const zonderLegeErna = (g: Geduid, cellen: Kolomcellen): Geduid => {
  if (g.betekenis.vanErna === undefined || !cellen(g.kop.kolom).every(isLeeg)) return g;
  const { vanErna: _, ...betekenis } = g.betekenis;
  return { ...g, betekenis };
};

/** What the user named is the only column of its kind. */
const opgegevenGaatVoor = (geduid: readonly Geduid[]): readonly Geduid[] => {
  const opgegeven = new Set<string>(geduid.flatMap((g) => (g.kop.opgegeven === null ? [] : [g.kop.opgegeven])));
  return geduid.map((g) => (g.kop.opgegeven === null && opgegeven.has(g.betekenis.soort) && EENMALIG.has(g.betekenis.soort) ? niet(g, 'andere aangewezen') : g));
};

/** A balance that says neither begin nor end: before the realisatie it opens the half-year, after it it closes it. */
const opPlaats = (geduid: readonly Geduid[]): readonly Geduid[] => {
  const realisatie = geduid.find((g) => g.betekenis.soort === 'realisatie')?.kop.kolom ?? Infinity;
  const bezet = new Set(geduid.map((g) => g.betekenis.soort));
  return geduid.map((g) => {
    if (g.betekenis.vanErvoor === true && g.kop.kolom > realisatie) return niet(g, 'eindstand elders');
    if (g.betekenis.soort !== 'stand') return g;
    const soort = g.kop.kolom < realisatie ? 'beginstand' : 'eindstand';
    if (bezet.has(soort)) return niet(g, 'stand al');
    return soort === 'beginstand'
      ? als(g, soort, 'voor de realisatie')
      : als(g, soort, 'na de realisatie');
  });
};

/** A meaning that was never settled is no column to read. */
export const alsSoort = (soort: Betekenis['soort']): Kolomsoort =>
  soort === 'stand' || soort === 'trede zonder meer' || soort === 'trede in twijfel' || soort === 'realisatie taakstelling' || soort === 'realisatie totaalopgave' ? 'onbekend' : soort;

const zelfdeCellen = (a: Geduid, b: Geduid, cellen: Kolomcellen): boolean => {
  const rechts = cellen(b.kop.kolom);
  return cellen(a.kop.kolom).every((cel, i) => celTekst(cel) === celTekst(rechts[i]));
};

/** Of columns of one kind: those that go before the others. */
const voorkeur = (groep: readonly Geduid[], metHerverdeling: boolean, cellen: Kolomcellen): readonly Geduid[] => {
  const voorkeuren: ReadonlyArray<(g: Geduid) => boolean> = [
    (g) => g.betekenis.soort !== 'beginstand' || cellen(g.kop.kolom).some(isBedrag),
    (g) => g.betekenis.zekerheid !== 'waarschijnlijk',
    (g) => g.betekenis.tussenstand === undefined && g.betekenis.voorlopig === undefined,
    (g) => (g.kop.duiding.omvat === 'taakstelling') === metHerverdeling,
    (g) => g.kop.duiding.dagen.length > 0 || g.kop.duiding.perioden.length > 0 || !['beginstand', 'eindstand'].includes(g.betekenis.soort),
  ];
  let over = groep;
  for (const voldoet of voorkeuren) {
    const beter = over.filter(voldoet);
    if (beter.length > 0) over = beter;
  }
  return over;
};

/** The column that is read, or `null` where only the user can say. */
const kies = ([eerste, ...rest]: readonly Geduid[], cellen: Kolomcellen): Geduid | null => {
  if (eerste === undefined) return null;
  return rest.every((g) => zelfdeCellen(eerste, g, cellen)) || !INVOER.has(eerste.betekenis.soort) ? eerste : null;
};

const alsEerdereVersie = (g: Geduid, versieTot: Dag | null): Geduid => ({
  ...g,
  betekenis: { soort: 'genegeerd', zekerheid: 'zeker', reden: 'eerdere taakstelling', versieTot },
});

const ontdubbel = (geduid: readonly Geduid[], p: Periode | null, cellen: Kolomcellen): { readonly geduid: readonly Geduid[]; readonly vragen: readonly Kolomvraag[] } => {
  const metHerverdeling = geduid.some((g) => g.betekenis.soort === 'herverdeling');
  const groepen = new Map<string, Geduid[]>();
  for (const g of geduid) if (EENMALIG.has(g.betekenis.soort)) groepen.set(g.betekenis.soort, [...(groepen.get(g.betekenis.soort) ?? []), g]);
  const vragen: Kolomvraag[] = [];
  const weg = new Set<Geduid>();
  const eerder = new Map<Geduid, Dag | null>();
  for (const groep of groepen.values()) {
    const [eerste, tweede] = groep;
    if (eerste === undefined || tweede === undefined) continue;
    const beste = voorkeur(groep, metHerverdeling, cellen);
    const deels = groep.some((g) => g.kop.duiding.deels === true);
    const versie = eerste.betekenis.soort === 'taakstelling' && !deels ? kiesVersie(beste, (g) => g.kop.duiding, p) : null;
    if (versie !== null) eerder.set(versie.eerder, versie.tot);
    const gekozen = versie?.geldt ?? (deels ? null : kies(beste, cellen));
    if (gekozen === null) vragen.push({ code: 'KOLOM_DUBBEL', soort: alsSoort(eerste.betekenis.soort), koppen: groep.map((g) => g.kop.duiding.kop), kolommen: groep.map((g) => g.kop.kolom) });
    for (const g of groep) if (g !== (gekozen ?? eerste)) weg.add(g);
  }
  const anders = (g: Geduid): Geduid => {
    const tot = eerder.get(g);
    return tot === undefined ? niet(g, 'andere gaat voor') : alsEerdereVersie(g, tot);
  };
  return { vragen, geduid: geduid.map((g) => (weg.has(g) ? anders(g) : g)) };
};

/** A bare "Trede" beside a vorige trede is the outcome, and one that may not be final is left unread; without one nobody can tell. */
const bareTreden = (geduid: readonly Geduid[]): { readonly geduid: readonly Geduid[]; readonly vragen: readonly Kolomvraag[] } => {
  const heeftVorige = geduid.some((g) => g.betekenis.soort === 'vorigeTrede');
  const vragen: Kolomvraag[] = [];
  return {
    vragen,
    geduid: geduid.map((g) => {
      const twijfel = g.betekenis.soort === 'trede in twijfel';
      if (!twijfel && g.betekenis.soort !== 'trede zonder meer') return g;
      if (heeftVorige && twijfel) return als(g, 'genegeerd', g.betekenis.reden, { gelezenAls: null });
      if (heeftVorige) return als(g, 'trede', 'naast vorige trede', { gelezenAls: 'uitkomst' });
      vragen.push({ code: 'TREDE_VRAAG', kop: g.kop.duiding.kop, kolom: g.kop.kolom, ...(twijfel ? { twijfel } : {}) });
      return { ...g, betekenis: { soort: 'onbekend', zekerheid: 'zeker', reden: 'vorige of uitkomst' } };
    }),
  };
};

const KAN_TELLEN = /^(?!.*(?:plek|plaats|bedden|capaciteit|beschikba|koppel)).*(?:realis|huisv|taakst|herverd|verschuiv|achterst|voorspr|opgave)/;

/** Whether a column is left unread although its header speaks of a figure, or of a besluit on another half-year, and something stands in it. */
const isOngelezen = ({ kop: { kolom, opgegeven, duiding }, betekenis }: Geduid, cellen: Kolomcellen): boolean => {
  if (opgegeven !== null) return false;
  if (duiding.soort === 'besluit') return betekenis.soort === 'genegeerd' && !cellen(kolom).every(isLeeg);
  return betekenis.soort === 'onbekend' && duiding.soort === 'onbekend' && KAN_TELLEN.test(kaal(duiding.kop)) && cellen(kolom).some((cel) => isBedrag(cel) && !isPercentage(cel));
};

const alsLeeskolom = ({ kop, betekenis }: Geduid, p: Periode | null): Leeskolom => {
  const { duiding } = kop;
  const [eerste, tweede] = duiding.perioden;
  const ditHalfjaar = betekenis.soort === 'realisatie' ? p : null;
  const dag = ditHalfjaar === null ? duiding.dagen[0] : realisatiedag(duiding, ditHalfjaar);
  // a realisatie as of "31 december" is of this half-year, which has one such day
  const volledig = dag === undefined ? null : ditHalfjaar === null ? volledigeDag(dag) : inJaarVan(dag, ditHalfjaar);
  return {
    duiding,
    betekenis,
    kolom: {
      kolom: kop.kolom,
      soort: alsSoort(betekenis.soort),
      kop: duiding.kop,
      periode: tweede === undefined ? (eerste ?? null) : null,
      dag: volledig,
      zekerheid: betekenis.zekerheid,
      reden: betekenis.reden,
    },
  };
};

/** Reads the headers as the columns of a table of half-year `p` (`null`: each row has its own). One column per kind is read. */
export const leesKolommen = (koppen: readonly Kop[], p: Periode | null, cellen: Kolomcellen): { readonly kolommen: readonly Leeskolom[]; readonly vragen: readonly Kolomvraag[] } => {
  const geduid = metDelen(koppen, cellen).map((kop) => zonderLegeErna(opCijfers({ kop, betekenis: duid(kop, p) }, cellen), cellen));
  const treden = bareTreden(opPlaats(redenBijBesluit(totBijBesluit(opgegevenGaatVoor(geduid), cellen))));
  const enkel = ontdubbel(treden.geduid, p, cellen);
  const apart = gesplitst(
    koppen,
    opPlaats(geduid).filter((g) => g.betekenis.soort === 'beginstand').map((g) => g.kop),
    enkel.geduid.find((g) => g.betekenis.soort === 'realisatie')?.kop ?? null,
    cellen,
  ).map(({ soort, eerste, tweede }): Kolomvraag => ({ code: 'KOLOM_GESPLITST', soort, koppen: [eerste.duiding.kop, tweede.duiding.kop], kolom: tweede.kolom }));
  const dubbel = enkel.vragen.filter((v) => v.code !== 'KOLOM_DUBBEL' || !apart.some((a) => a.code === 'KOLOM_GESPLITST' && a.soort === v.soort));
  return { kolommen: enkel.geduid.map((g) => alsLeeskolom(isOngelezen(g, cellen) ? { ...g, betekenis: { ...g.betekenis, ongelezen: true } } : g, p)), vragen: [...treden.vragen, ...apart, ...dubbel, ...bijstellingen(enkel.geduid, p, cellen)] };
};
