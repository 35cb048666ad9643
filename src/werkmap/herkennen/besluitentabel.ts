import { gelijk, volgnummer, type Fout, type Periode } from '../../engine';
import type { Blad, Celwaarde } from '../blad';
import { leesBesluit, leesBesluitrij } from '../lezen';
import { kaal } from '../lezen/normaliseer';
import type { Besluitvermelding, Kolomsoort, Tabelrij } from '../tabel';
import { bronnenVan, periodenIn, type Omgeving } from './halfjaar';
import type { Betekenis } from './inHalfjaar';
import { volledigeDag, type Kop, type Kopsoort } from './kopsoort';
import type { Leeskolom } from './kolommen';
import type { Lezing } from './leesTabel';
import { plaatsing, rijenVan, type Opdracht } from './opdracht';
import { plaatsVanCel } from './plaats';
import type { Rauwerij } from './rijen';

/** The sheet on which decisions are kept. Elsewhere a table of them is known by its headers; here a "Trede" is one too. */
export const BESLUITENBLAD = 'IBT-besluiten';

export const isBesluitenblad = (blad: Blad): boolean => blad.naam.trim().toLowerCase() === BESLUITENBLAD.toLowerCase();

/** What a header means in a table of decisions, where it can be about nothing else. */
const KAAL: Readonly<Record<string, Kolomsoort>> = {
  trede: 'besluit', 'besloten trede': 'besluit', reden: 'besluitReden', motivering: 'besluitReden', door: 'besluitDoor', auteur: 'besluitDoor', 'wie': 'besluitDoor',
  datum: 'besluitDatum', tot: 'besluitTot', 'tot en met': 'besluitTot', 't/m': 'besluitTot', einddatum: 'besluitTot', soort: 'besluitSoort',
};

const EIGEN: ReadonlySet<string> = new Set<Kolomsoort>(['gemeente', 'cbsCode', 'periode', 'besluit', 'besluitSoort', 'besluitReden', 'besluitDoor', 'besluitDatum', 'besluitTot']);

/** The header of a column that says whether a besluit was taken: never a figure, and read only beside one. */
const STATUS = /^status\b/;


/** A trede of which the header does not say what it is: on the sheet of decisions, where no other column is called one, it is decided. */
const TREDEN: ReadonlySet<string> = new Set<Kopsoort>(['trede zonder meer', 'trede met een ander woord', 'inschaling', 'uitkomst']);

const betekenisVan = ({ opgegeven, duiding }: Kop, tredeIsBesluit: boolean): Betekenis => {
  if (opgegeven !== null) return { soort: opgegeven, zekerheid: 'opgegeven', reden: 'opgegeven' };
  if (EIGEN.has(duiding.soort)) return { soort: duiding.soort as Kolomsoort, zekerheid: 'zeker', reden: duiding.reden };
  const soort = tredeIsBesluit && TREDEN.has(duiding.soort) ? 'besluit' : KAAL[kaal(duiding.kop)];
  return soort === undefined ? { soort: duiding.soort === 'eigen' ? 'eigen' : 'genegeerd', zekerheid: 'zeker', reden: 'niet bij besluit' } : { soort, zekerheid: 'zeker', reden: 'tabel met besluiten' };
};

/** The columns of a table of decisions. `p` is the half-year of a decision that names none. */
const leesBesluitkoppen = (koppen: readonly Kop[], omgeving: Omgeving, eigenBlad: boolean): { readonly kolommen: readonly Leeskolom[]; readonly p: Periode | null } => {
  const tredeIsBesluit = eigenBlad && !koppen.some((k) => (k.opgegeven ?? k.duiding.soort) === 'besluit');
  const kolommen = koppen.map((kop): Leeskolom => {
    const betekenis = betekenisVan(kop, tredeIsBesluit);
    const [eerste, tweede] = kop.duiding.perioden;
    const [dag] = kop.duiding.dagen;
    return {
      duiding: kop.duiding,
      betekenis,
      kolom: {
        kolom: kop.kolom, soort: betekenis.soort as Kolomsoort, kop: kop.duiding.kop, periode: tweede === undefined ? (eerste ?? null) : null,
        dag: dag === undefined ? null : volledigeDag(dag), zekerheid: betekenis.zekerheid, reden: betekenis.reden,
      },
    };
  });
  const bron = bronnenVan(omgeving).find((b) => periodenIn(b.tekst).length === 1);
  return { kolommen, p: bron === undefined ? null : (periodenIn(bron.tekst)[0] ?? null) };
};

const zelfde = (a: Periode | null, b: Periode | null): boolean => (a === null || b === null ? a === b : gelijk(a, b));

interface Besluitenplek {
  readonly blad: Blad;
  readonly gekanteld: boolean;
  readonly kolommen: readonly Leeskolom[];
}

/** A row of decisions: one for each column of treden, with what its own half-year has beside it. Two rows may speak of one gemeente. */
const metBesluiten = ({ blad, gekanteld, kolommen }: Besluitenplek, r: Rauwerij): Tabelrij => {
  const cel = (k: Leeskolom | undefined): Celwaarde => (k === undefined ? null : (blad.cellen[r.rij]?.[k.kolom.kolom] ?? null));
  const fouten: Fout[] = r.fouten.filter((f) => f.code !== 'DUBBELE_GEMEENTE');
  const koppen = kolommen.filter((k) => k.kolom.soort === 'besluit' && leesBesluit(cel(k)) !== null);
  const besluiten = koppen.flatMap((k): readonly Besluitvermelding[] => {
    const naast = (soort: Kolomsoort | 'status'): Celwaarde => {
      const van = kolommen.filter((n) => (soort === 'status' ? STATUS.test(kaal(n.kolom.kop)) : n.kolom.soort === soort));
      // beside the only decision of the row, a header without a half-year can be about nothing else
      return cel(van.find((n) => zelfde(n.kolom.periode, k.kolom.periode)) ?? (koppen.length === 1 ? van.find((n) => n.kolom.periode === null) : undefined));
    };
    const { besluit, bevindingen } = leesBesluitrij({
      trede: cel(k), soort: naast('besluitSoort'), reden: naast('besluitReden'), door: naast('besluitDoor'), datum: naast('besluitDatum'), tot: naast('besluitTot'), status: naast('status'),
    });
    if (besluit === null) return [];
    const periode = k.kolom.periode ?? r.periode;
    if (periode === null) {
      if (!fouten.some((f) => f.veld === 'periode')) fouten.push({ code: 'GEEN_PERIODE', veld: 'periode', gevonden: '' });
      return [];
    }
    return [{ periode, besluit, bevindingen, plaats: plaatsVanCel(blad, gekanteld, r.rij, k.kolom.kolom) }];
  });
  return { rij: r.rij, soort: r.soort, naam: r.naam, gemeente: r.gemeente, periode: r.periode, fouten, bevindingen: [], dossier: null, totalen: {}, besluiten };
};

/** What was decided per gemeente and half-year. A row that cannot be placed keeps its fault and is named. */
export const leesBesluitentabel = (o: Opdracht): Lezing => {
  const { kolommen, p } = leesBesluitkoppen(o.blok.koppen, { titels: o.titels, bladnaam: o.blad.naam, keuze: o.keuzes.periode ?? null }, isBesluitenblad(o.blad));
  const eigenPeriode = kolommen.some((k) => k.kolom.soort === 'periode');
  // a decision without a gemeente beside it is named, not passed over
  const ruw = rijenVan(o, kolommen, eigenPeriode ? null : p, ['besluit']);
  const rijen = ruw.map((r) => metBesluiten({ blad: o.blad, gekanteld: o.gekanteld, kolommen }, r));
  const perioden = [...new Map(rijen.flatMap((r) => (r.besluiten ?? []).map((b) => [volgnummer(b.periode), b.periode] as const))).values()];
  return {
    perioden, soort: 'besluiten', fouten: [], ontbreekt: [],
    tabel: {
      soort: 'besluiten', ...plaatsing(o, ruw), kolommen: kolommen.map((k) => k.kolom), periode: eigenPeriode ? null : p, standteken: 'achterstand positief', taakstellingOmvat: 'taakstelling', rijen, bevindingen: [],
    },
  };
};
