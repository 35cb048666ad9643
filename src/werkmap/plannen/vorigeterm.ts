import { gelijk, isOntbreekt, vorige, type Bevinding, type Periode } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { celVan, type Celwaarde } from '../blad';
import type { Celterm, Kolomstuk, Opzoekterm, Term } from '../formule';
import { duidKop } from '../herkennen';
import { leesTrede } from '../lezen';
import type { Kolomsoort, Tabel } from '../tabel';
import type { Eigenkolom } from './celplannen';

/** The half-year before, as a formula may look it up. */
export interface Eerder {
  readonly tabel: BeoordeeldeTabel;
  readonly kolommen: readonly Eigenkolom[];
  /** Whether its trede in our column there is, or becomes, a formula that follows its row. */
  readonly leeft: (r: BeoordeeldeRij) => boolean;
}

export const kolomVan = (tabel: Tabel, soort: Kolomsoort): number | null => tabel.kolommen.find((k) => k.soort === soort)?.kolom ?? null;

export const celterm = (tabel: Tabel, rij: number, kolom: number): Celterm => ({ soort: 'cel', waarde: celVan(tabel.blad, rij, kolom), ...(tabel.gekanteld ? { rij: kolom, kolom: rij } : { rij, kolom }) });

export const celOf = (tabel: Tabel, rij: number, soort: Kolomsoort): Celterm | null => {
  const kolom = kolomVan(tabel, soort);
  return kolom === null ? null : celterm(tabel, rij, kolom);
};

const stuk = (tabel: Tabel, kolom: number, waarde: (rij: number) => Celwaarde): Kolomstuk => {
  const [rij, totRij] = [tabel.kop.totRij + 1, tabel.bereik.totRij];
  return { kolom, rij, totRij, waarden: Array.from({ length: totRij - rij + 1 }, (_, i) => waarde(rij + i)) };
};

const KETEN = ['VORIGE_TREDE_UIT', 'VORIGE_TREDE_WIJKT_AF', 'BESLUIT_GAAT_VOOR', 'VORIGE_BESLUITEN_STRIJDIG'] as const;

type Ketenbevinding = Extract<Bevinding, { readonly code: (typeof KETEN)[number] }>;

const uitKeten = (r: BeoordeeldeRij): Ketenbevinding | undefined => r.bevindingen.find((b): b is Ketenbevinding => KETEN.some((code) => code === b.code));

/** Where the half-year before keeps what it hands on first: its besluit, else its outcome, else our proposal. */
const eersteBron = (tabel: Tabel): 'besluit' | 'gepubliceerd' | 'voorstel' => (kolomVan(tabel, 'besluit') !== null ? 'besluit' : kolomVan(tabel, 'trede') !== null ? 'gepubliceerd' : 'voorstel');

/** The columns to look up in, made once for a half-year. */
interface Opzoekbron {
  readonly van: ReturnType<typeof eersteBron>;
  readonly sleutels: Kolomstuk;
  readonly uit: Kolomstuk;
  readonly perNaam: ReadonlyMap<string, BeoordeeldeRij>;
}

const maakOpzoekbron = ({ tabel: { tabel, rijen }, kolommen }: Eerder): Opzoekbron | null => {
  const van = eersteBron(tabel);
  const namen = kolomVan(tabel, 'gemeente');
  const kolom = van === 'voorstel' ? (kolommen.find((k) => k.soort === 'trede')?.kolom ?? null) : kolomVan(tabel, van === 'besluit' ? 'besluit' : 'trede');
  if (namen === null || kolom === null || tabel.gekanteld || tabel.periode === null) return null;
  const voorstellen = new Map(rijen.map((r) => [r.rij.rij, r.rij.vastgezet === undefined ? (r.beoordeling?.trede ?? null) : celVan(tabel.blad, r.rij.rij, kolom)]));
  return {
    van,
    sleutels: stuk(tabel, namen, (rij) => celVan(tabel.blad, rij, namen)),
    uit: stuk(tabel, kolom, (rij) => (van === 'voorstel' ? (voorstellen.get(rij) ?? null) : celVan(tabel.blad, rij, kolom))),
    perNaam: new Map(rijen.flatMap((r) => (r.rij.gemeente === null ? [] : [[r.rij.gemeente.naam, r] as const]))),
  };
};

const bronnen = new WeakMap<Eerder, { readonly bron: Opzoekbron | null }>();

const opzoekbron = (eerder: Eerder): Opzoekbron | null => {
  const bekend = bronnen.get(eerder);
  if (bekend !== undefined) return bekend.bron;
  const bron = maakOpzoekbron(eerder);
  bronnen.set(eerder, { bron });
  return bron;
};

/** An outcome in the row before that is no trede of the kader would stop the assessment as soon as it counts. */
const kanVervangen = (eerder: BeoordeeldeTabel, r: BeoordeeldeRij, isTrede: (n: number) => boolean): boolean => {
  const uitkomst = leesTrede(celOf(eerder.tabel, r.rij.rij, 'trede')?.waarde ?? null);
  return typeof uitkomst !== 'number' || isTrede(uitkomst);
};

interface Opgezocht {
  readonly van: Opzoekbron['van'];
  readonly vroeger: BeoordeeldeRij;
  readonly term: Opzoekterm;
}

/** The row of the same gemeente in the half-year before, as a formula looks it up; `undefined` where it has none, `null` where no formula can. */
const zoekRij = (tabel: Tabel, r: BeoordeeldeRij, eerder: Eerder): Opgezocht | null | undefined => {
  const bron = eerder.tabel.tabel === tabel || tabel.gekanteld ? null : opzoekbron(eerder);
  const sleutel = celOf(tabel, r.rij.rij, 'gemeente');
  if (bron === null || sleutel === null) return null;
  const vroeger = bron.perNaam.get(r.rij.gemeente?.naam ?? '');
  return vroeger === undefined ? undefined : { van: bron.van, vroeger, term: { soort: 'opzoek', sleutel, blad: eerder.tabel.tabel.blad.naam, sleutels: bron.sleutels, uit: bron.uit } };
};

/** Whether the vorige trede stands under a header that calls it a besluit: of two besluiten that differ neither counts, and no formula knows that. */
const isBesluitkolom = (tabel: Tabel): boolean => duidKop(tabel.kolommen.find((k) => k.soort === 'vorigeTrede')?.kop ?? '').soort === 'besluit';

/** What the half-year before hands on, in the place of a cell that is blank. */
const inPlaatsVan = (cel: Celterm | null, opgezocht: Opgezocht, keten: Ketenbevinding, eerder: Eerder, isTrede: (n: number) => boolean): Term | null => {
  const { van, vroeger, term } = opgezocht;
  if (keten.code !== 'VORIGE_TREDE_UIT') return null;
  // what is fixed is looked up as it stands; a proposal only where its cell follows its row
  const { vastgezet } = vroeger.rij;
  const staatDaar = van !== 'voorstel' ? keten.herkomst === van && kanVervangen(eerder.tabel, vroeger, isTrede) : vastgezet === undefined ? keten.herkomst === van && eerder.leeft(vroeger) : keten.trede === vastgezet;
  if (!staatDaar) return null;
  // a besluit goes before what the row itself gives
  return cel === null ? term : { soort: 'eerst', ...(van === 'besluit' ? { van: term, anders: cel } : { van: cel, anders: term }) };
};

/** The cell with the vorige trede, after the besluit that the half-year before has or has room for. */
const naBesluit = (cel: Celterm, tabel: Tabel, r: BeoordeeldeRij, eerder: Eerder | null): Term | null => {
  if (eerder === null || kolomVan(eerder.tabel.tabel, 'besluit') === null) return cel;
  const opgezocht = zoekRij(tabel, r, eerder);
  if (opgezocht === undefined) return cel;
  if (opgezocht === null || opgezocht.vroeger.rij.fouten.length > 0 || isBesluitkolom(tabel)) return null;
  return { soort: 'eerst', van: opgezocht.term, anders: cel };
};

const alsTekst = (van: Term | null): Term | null => (van === null ? null : { soort: 'tekst', van });

/**
 * The vorige trede of a row as a term that follows whatever the assessment takes it from: a besluit of the half-year before; else the
 * cell beside the figures; where that is blank the half-year before, looked up by name. `null` where no such term can be: the row then gets values.
 */
export const vorigeterm = (tabel: Tabel, r: BeoordeeldeRij, { periode, kader, vorigeElders }: BeoordeeldeTabel, zoek: (p: Periode) => Eerder | null): Term | null => {
  const isTrede = (n: number): boolean => kader?.treden.some((t) => t.trede === n) === true;
  const cel = celOf(tabel, r.rij.rij, 'vorigeTrede');
  const keten = uitKeten(r);
  if (keten !== undefined && !isTrede(keten.trede)) return null;
  const eerder = zoek(vorige(periode));
  if (cel !== null && !isOntbreekt(leesTrede(cel.waarde))) return alsTekst(naBesluit(cel, tabel, r, eerder));
  if (eerder === null && !vorigeElders) return cel === null ? { soort: 'weg' } : { soort: 'tekst', van: cel };
  if (eerder === null || vorigeElders || keten === undefined || !gelijk(keten.periode, eerder.tabel.periode)) return null;
  const opgezocht = zoekRij(tabel, r, eerder);
  if (opgezocht == null || (opgezocht.van === 'besluit' && isBesluitkolom(tabel))) return null;
  return alsTekst(inPlaatsVan(cel, opgezocht, keten, eerder, isTrede));
};
