import { gelijk, isOntbreekt, type Gemeente, type Periode, type TaakstellingOmvat } from '../../engine';
import { kolomletters, type Blad, type Celwaarde, type Tabelobject } from '../blad';
import { leesPeriode } from '../lezen/periode';
import type { Afgewezen, Herkenningsfout, Keuzes, Kolomsoort, Tabel, Tabelrij } from '../tabel';
import { leesSchaal, maakCellen, maakCijferlezer, maakLezing, metDossier, metUitkomsten, taakstellingsoort, type Cellen } from './dossiers';
import type { Gemeentezoeker } from './gemeentenaam';
import { vindHalfjaar, type Halfjaarbron } from './halfjaar';
import { isBesluitenblad, leesBesluitentabel } from './besluitentabel';
import type { Kolomcellen, Kolomvraag } from './geduid';
import { leesKolommen, type Leeskolom } from './kolommen';
import type { Kop } from './kopsoort';
import type { Kopblok } from './kopzoeker';
import { plaatsing, plaatsVanKop, rijenVan, uniekePerioden, type Opdracht } from './opdracht';
import { plaatsVanBereik } from './plaats';
import { afgewezenKoppen } from './overgeslagen';
import { leesRealisatiedagen } from './realisatiedag';
import type { Rauwerij } from './rijen';
import { aanbodVan, soortenVan } from './soorten';
import { isStellig } from './standkop';
import { bevindingenVan, tussenstandVan } from './tabelbevindingen';
import { bepaalTekens, lijktGecorrigeerd, metTeken, type Cijferrij, type Koptekens, type Standtekens } from './tekens';
import { zoekSamengevoegd } from './samengevoegd';
import { leesTredenkoppen } from './tredentabel';
import type { Bladtekst } from './titels';

/** A header block with the rows that belong to it. */
export interface Tabelplek {
  readonly blad: Blad;
  readonly gekanteld: boolean;
  readonly object: Tabelobject | null;
  readonly blok: Kopblok;
  /** The last row that can belong to the table. */
  readonly tot: number;
  /** The texts above the table, the nearest first. */
  readonly titels: readonly string[];
  readonly titelcellen: readonly Bladtekst[];
  /** The sheet as far as notes of this table can stand on it, and the last row for them. */
  readonly rondom: Blad;
  readonly grens: number;
}

export interface Leesbron {
  readonly zoeker: Gemeentezoeker;
  readonly keuzes: Keuzes;
  /** The gemeente of tables without a column for it, where the user named one. */
  readonly enige: Gemeente | null;
  /** Whether sheets are named by gemeente. */
  readonly bladPerGemeente: boolean;
}

/** A table, or what stands in its way. A fault of a table without a known half-year has `periode: null`. */
export interface Lezing {
  readonly tabel: Tabel | null;
  readonly perioden: readonly Periode[];
  readonly soort: Tabel['soort'];
  readonly fouten: readonly Herkenningsfout[];
  /** What is missing for figures per gemeente, where the headers are those of figures. */
  readonly ontbreekt: readonly Kolomsoort[];
  /** Headers that speak of what is missing, and why they are not it. */
  readonly afgewezen?: readonly Afgewezen[];
}

const CIJFERS: readonly Kolomsoort[] = ['taakstelling', 'gecorrigeerdeTaakstelling', 'herverdeling', 'beginstand', 'totaalopgave', 'realisatie', 'eindstand'];

/** What the user calls a column: its letter, or its row number where the table stands on its side. */
const kolomnaam = ({ gekanteld }: Tabelplek, kolom: number): string => (gekanteld ? String(kolom + 1) : kolomletters(kolom));

const vraagAlsFout = (o: Opdracht, vraag: Kolomvraag): Herkenningsfout => {
  if (vraag.code === 'KOLOM_DUBBEL') return { code: 'KOLOM_DUBBEL', plaats: plaatsVanKop(o), soort: vraag.soort, koppen: vraag.koppen, kolommen: vraag.kolommen.map((k) => kolomnaam(o, k)) };
  return { ...vraag, plaats: plaatsVanKop(o, vraag.kolom), kolom: kolomnaam(o, vraag.kolom) };
};

/** What the column comprises, as its header says; and as the user says, unless the figures prove that it is plain. */
const omvatVan = (cellen: Cellen, keuzes: Keuzes, cijfers: readonly Cijferrij[], koptekens: Koptekens): TaakstellingOmvat => {
  const soort = taakstellingsoort(cellen);
  if (soort !== 'taakstelling') return 'totaalopgave';
  const kop = keuzes.herverdelingErin === true ? 'taakstelling en herverdeling' : kopOmvat(cellen);
  return keuzes.gecorrigeerd === true && !lijktGecorrigeerd(cijfers, kop, koptekens).gewoon ? 'totaalopgave' : kop;
};

/** The header of the taakstelling can say that the herverdeling is in it, and so can that of the herverdeling. */
const kopOmvat = (cellen: Cellen): TaakstellingOmvat =>
  (['taakstelling', 'herverdeling'] as const).some((soort) => cellen.kolom(soort)?.duiding.omvat === 'taakstelling en herverdeling') ? 'taakstelling en herverdeling' : 'taakstelling';

/** The rows of a table of figures, with all that decides what their numbers mean. */
interface Cijferlezing {
  readonly kolommen: readonly Leeskolom[];
  readonly cellen: Cellen;
  readonly ruw: readonly Rauwerij[];
  readonly cijfers: readonly Cijferrij[];
  readonly omvat: TaakstellingOmvat;
  readonly koptekens: Koptekens;
  readonly tekens: Standtekens | null;
}

/** What only the user can answer, and what must be mended on the sheet. */
const bezwaren = (o: Opdracht, { kolommen, cellen, ruw, cijfers, omvat, koptekens, tekens }: Cijferlezing): readonly Herkenningsfout[] => {
  const fouten: Herkenningsfout[] = [];
  const stand = cellen.kolom('beginstand')?.kolom;
  const taakstelling = cellen.kolom('taakstelling')?.kolom;
  const rijen = o.keuzes.gecorrigeerd === undefined && omvat !== 'totaalopgave' ? lijktGecorrigeerd(cijfers, omvat, koptekens).rijen : 0;
  // figures that seem to contradict the header can be those of a gecorrigeerde taakstelling: that is asked first
  if (tekens === null && stand !== undefined && (koptekens.begin === null || rijen === 0)) {
    fouten.push({ code: 'STAND_TEKEN_ONBEKEND', plaats: plaatsVanKop(o, stand.kolom), kop: stand.kop, ...(koptekens.begin === null ? {} : { tegengesproken: koptekens.begin }) });
  }
  if (rijen > 0 && taakstelling !== undefined) fouten.push({ code: 'GECORRIGEERD_VRAAG', plaats: plaatsVanKop(o, taakstelling.kolom), kop: taakstelling.kop, rijen });
  const gelezen = kolommen.filter((k) => !['genegeerd', 'onbekend', 'eigen'].includes(k.kolom.soort)).map((k) => k.kolom.kolom);
  for (const bereik of zoekSamengevoegd(o.blad, ruw.filter((r) => r.gemeente !== null).map((r) => r.rij), gelezen)) {
    fouten.push({ code: 'SAMENGEVOEGD', plaats: plaatsVanKop(o), bereik: plaatsVanBereik(o.blad, o.gekanteld, bereik) });
  }
  return fouten;
};

/** Reads a table of figures of one half-year, or of several where each row has its own (`p` is `null`). */
const leesCijfers = (o: Opdracht, soort: 'gemeenten' | 'provincie', p: Periode | null, bron: Halfjaarbron | null): Lezing => {
  const { kolommen, vragen } = leesKolommen(o.blok.koppen, p, o.waarden);
  const aanbod = aanbodVan(new Set(kolommen.map((k) => k.kolom.soort)));
  const ontbreekt = soort === 'gemeenten' ? aanbod.ontbreekt.filter((s) => s !== 'gemeente' || o.enige === null) : [];
  const periode = kolommen.some((k) => k.kolom.soort === 'periode') ? null : p;
  const ruw = soort === 'gemeenten' ? rijenVan(o, kolommen, periode, CIJFERS) : provincierijen(o, kolommen, p);
  const cellen = maakCellen(o.blad, kolommen);
  const leesCijferrij = maakCijferlezer(cellen, leesSchaal(cellen, ruw, 'pctTotaalopgave'));
  const perRij = ruw.map((r) => (r.soort === 'gemeente' || soort === 'provincie' ? leesCijferrij(r.rij) : undefined));
  const cijfers = perRij.filter((c) => c !== undefined);
  const beginkop = cellen.kolom('beginstand')?.duiding;
  const koptekens = { begin: beginkop?.teken ?? null, eind: cellen.kolom('eindstand')?.duiding.teken ?? null, stellig: beginkop !== undefined && isStellig(beginkop.kop) };
  const omvat = omvatVan(cellen, o.keuzes, cijfers, koptekens);
  const tekens = bepaalTekens(cijfers, koptekens, omvat, o.keuzes.standteken);
  const fouten = [...vragen.map((v) => vraagAlsFout(o, v)), ...bezwaren(o, { kolommen, cellen, ruw, cijfers, omvat, koptekens, tekens })];
  const dagen = leesRealisatiedagen(o, kolommen, ruw);
  if (dagen.vraag !== null && soort === 'gemeenten' && fouten.length === 0) fouten.push(dagen.vraag);
  const uitslag = { soort, fouten, ontbreekt, perioden: periode === null ? uniekePerioden(ruw) : [periode] };
  if (fouten.length > 0 || ontbreekt.length > 0 || tekens === null) return { ...uitslag, afgewezen: afgewezenKoppen(kolommen.map((k) => k.kolom), ontbreekt), tabel: null };
  const lezing = maakLezing(cellen, ruw, tekens, omvat);
  const omgekeerd = cijfers.some((c) => anders(c.begin, tekens.begin) || (c.eind !== null && anders(c.eind, tekens.eind)));
  const bevindingen = bevindingenVan(kolommen, p, bron, omgekeerd, dagen.enige);
  const rijen = ruw.map((r, i): Tabelrij => {
    const gelezen = metDossier(lezing, r, perRij[i]);
    const dag = r.soort === 'totaal' ? null : dagen.dagVan(r);
    return dag === null || r.periode === null ? gelezen : { ...gelezen, bevindingen: [...gelezen.bevindingen, tussenstandVan(dag, r.periode)] };
  });
  return {
    ...uitslag,
    tabel: {
      soort, periode, ...plaatsing(o, ruw), standteken: tekens.begin, taakstellingOmvat: omvat, rijen, bevindingen,
      kolommen: kolommen.map((k) => (k.kolom.soort === 'taakstelling' && omvat === 'totaalopgave' ? alsGecorrigeerd(k) : k.kolom)),
    },
  };
};

const anders = (stand: Parameters<typeof metTeken>[0], teken: Tabel['standteken']): boolean =>
  typeof stand.getal === 'number' && metTeken(stand, teken) !== metTeken(stand, 'achterstand positief');

const alsGecorrigeerd = ({ kolom }: Leeskolom): Leeskolom['kolom'] => ({
  ...kolom, soort: 'gecorrigeerdeTaakstelling', zekerheid: 'opgegeven', reden: 'opgegeven',
});

/** The rows of the province itself: each row with figures, none of them a gemeente. */
const provincierijen = (o: Opdracht, kolommen: readonly Leeskolom[], p: Periode | null): readonly Rauwerij[] => {
  const naam = 'provincie';
  return rijenVan({ ...o, enige: { naam, cbsCode: '' } }, kolommen, p, CIJFERS).map((r) => ({ ...r, soort: 'totaal', gemeente: null, fouten: r.fouten.filter((f) => f.code !== 'DUBBELE_GEMEENTE') }));
};

/** The one half-year of a column of half-years, if every cell that can be read says the same. */
const enigePeriode = (cellen: readonly Celwaarde[]): Periode | null => {
  let enige: Periode | null = null;
  for (const cel of cellen) {
    const periode = leesPeriode(cel);
    if (isOntbreekt(periode)) continue;
    if (enige !== null && !gelijk(enige, periode)) return null;
    enige = periode;
  }
  return enige;
};

const leesTreden = (o: Opdracht): Lezing => {
  const { kolommen, p, bron } = leesTredenkoppen(o.blok.koppen, { titels: o.titels, bladnaam: o.blad.naam, keuze: o.keuzes.periode ?? null }, o.waarden);
  const eigenPeriode = kolommen.some((k) => k.kolom.soort === 'periode');
  const treden = kolommen.filter((k) => k.kolom.soort === 'trede');
  const ruw = rijenVan(o, kolommen, eigenPeriode ? null : p, ['trede']);
  const zonderPeriode = !eigenPeriode && treden.some((k) => k.kolom.periode === null) && p === null;
  const perioden = [...uniekePerioden(ruw), ...treden.flatMap((k) => k.kolom.periode ?? [])];
  // headers that only name half-years do not say that they are of treden
  if (treden.length === 0) return { tabel: null, perioden, soort: 'treden', fouten: [], ontbreekt: aanbodVan(soortenVan(o.blok.koppen)).ontbreekt };
  if (zonderPeriode) return { tabel: null, perioden, soort: 'treden', fouten: [{ code: 'PERIODE_ONBEKEND', plaats: plaatsVanKop(o) }], ontbreekt: [] };
  const rijen: readonly Tabelrij[] = ruw.map((r) => metUitkomsten(o.blad, kolommen, r));
  return {
    perioden, soort: 'treden', fouten: [], ontbreekt: [],
    tabel: {
      soort: 'treden', ...plaatsing(o, ruw), kolommen: kolommen.map((k) => k.kolom), periode: eigenPeriode ? null : p, standteken: 'achterstand positief', taakstellingOmvat: 'taakstelling', rijen,
      bevindingen: bevindingenVan(kolommen, p, bron, false),
    },
  };
};

/** Of half-years beside each other: a column that names only another of them belongs to that table. */
const alleenVan = (o: Opdracht, p: Periode, perioden: readonly Periode[]): Opdracht => {
  if (perioden.length < 2) return o;
  const vanAnder = (k: Kop): boolean => {
    const { perioden: genoemd } = k.duiding;
    return k.opgegeven === null && genoemd.length > 0 && !genoemd.some((q) => gelijk(p, q)) && genoemd.every((q) => perioden.some((ander) => gelijk(ander, q)));
  };
  const reden = 'andere tabel';
  return { ...o, blok: { ...o.blok, koppen: o.blok.koppen.map((k) => (vanAnder(k) && k.duiding.soort !== 'eigen' ? { ...k, duiding: { ...k.duiding, soort: 'genegeerd', reden } } : k)) } };
};

/** The gemeenten that the texts near a table name: a label "Gemeente:" is of the text beside it. */
const genoemdBij = ({ titels, blad }: Tabelplek, { zoeker, bladPerGemeente }: Leesbron): ReadonlySet<Gemeente> => {
  const kaleNaam = bladPerGemeente && zoeker.opNaam(blad.naam) !== null;
  const teksten = titels.map((tekst, i) => (/^gemeente\W*$/i.test(titels[i - 1] ?? '') ? `gemeente ${tekst}` : tekst));
  return new Set([...teksten, blad.naam].flatMap((tekst) => zoeker.inTekst(tekst, kaleNaam)));
};

/** Reads the table or tables under a header block; several where the columns of several half-years stand beside each other. */
export const leesTabel = (plek: Tabelplek, bron: Leesbron): readonly Lezing[] => {
  const { koppen } = plek.blok;
  const soorten = new Set(koppen.map((k) => k.opgegeven ?? k.duiding.soort));
  const aanbod = aanbodVan(soorten);
  const waarden: Kolomcellen = (kolom) => {
    const cellen: Celwaarde[] = [];
    for (let rij = plek.blok.totRij + 1; rij <= plek.tot; rij += 1) cellen.push(plek.blad.cellen[rij]?.[kolom] ?? null);
    return cellen;
  };
  const provinciaal = [...koppen.map((k) => k.duiding.kop), ...plek.titels, plek.blad.naam].some((tekst) => /provinci/i.test(tekst));
  const [eerste, tweede] = genoemdBij(plek, bron);
  const inTitel = tweede === undefined ? (eerste ?? bron.enige) : bron.enige;
  const enige = aanbod.gemeente || (provinciaal && aanbod.periode) ? null : inTitel;
  const o: Opdracht = { ...plek, ...bron, enige, waarden };
  if (aanbod.gemeente && !aanbod.getallen && aanbod.treden) {
    if (isBesluitenblad(plek.blad)) return [leesBesluitentabel(o)];
    return soorten.has('besluit') ? [leesTreden(o), leesBesluitentabel(o)] : [leesTreden(o)];
  }
  const soort = !aanbod.gemeente && enige === null && aanbod.periode && provinciaal ? 'provincie' : 'gemeenten';
  const periodekolom = koppen.find((k) => (k.opgegeven ?? k.duiding.soort) === 'periode');
  if (periodekolom !== undefined) return [leesCijfers(o, soort, enigePeriode(waarden(periodekolom.kolom)), null)];
  const halfjaar = vindHalfjaar(koppen, { titels: plek.titels, bladnaam: plek.blad.naam, keuze: bron.keuzes.periode ?? null });
  const ontbreekt = aanbod.ontbreekt.filter((s) => s !== 'gemeente' || enige === null);
  const zonder = (fout: Herkenningsfout, perioden: readonly Periode[]): Lezing => ({ tabel: null, perioden, soort, fouten: ontbreekt.length === 0 ? [fout] : [], ontbreekt });
  if (halfjaar.soort === 'onbekend') return [zonder({ code: 'PERIODE_ONBEKEND', plaats: plaatsVanKop(o) }, [])];
  if (halfjaar.soort === 'strijdig') return [zonder({ code: 'PERIODE_STRIJDIG', plaats: plaatsVanKop(o), perioden: halfjaar.perioden }, halfjaar.perioden)];
  return halfjaar.perioden.map((p) => leesCijfers(alleenVan(o, p, halfjaar.perioden), soort, p, halfjaar.bron));
};
