import { gelijk, isOntbreekt, vorige, type Bevinding, type Periode } from '../../engine';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../beoordelen/beoordeelWerkmap';
import { celVan, type Celwaarde } from '../blad';
import type { Celterm, Kolomstuk, Opzoekterm, Term } from '../formule';
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

type Ketenbevinding = Extract<Bevinding, { readonly code: 'VORIGE_TREDE_UIT' | 'VORIGE_TREDE_WIJKT_AF' }>;

const uitKeten = (r: BeoordeeldeRij): Ketenbevinding | undefined => r.bevindingen.find((b): b is Ketenbevinding => b.code === 'VORIGE_TREDE_UIT' || b.code === 'VORIGE_TREDE_WIJKT_AF');

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
  const voorstellen = new Map(rijen.map((r) => [r.rij.rij, r.beoordeling?.trede ?? null]));
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

const zoekOp = (tabel: Tabel, r: BeoordeeldeRij, keten: Ketenbevinding, eerder: Eerder, isTrede: (n: number) => boolean): Opzoekterm | null => {
  const bron = eerder.tabel.tabel === tabel ? null : opzoekbron(eerder);
  const sleutel = celOf(tabel, r.rij.rij, 'gemeente');
  const vroeger = bron?.perNaam.get(r.rij.gemeente?.naam ?? '');
  if (bron === null || sleutel === null || vroeger === undefined || tabel.gekanteld || keten.herkomst !== bron.van) return null;
  if (bron.van === 'voorstel' ? !eerder.leeft(vroeger) : !kanVervangen(eerder.tabel, vroeger, isTrede)) return null;
  return { soort: 'opzoek', sleutel, blad: eerder.tabel.tabel.blad.naam, sleutels: bron.sleutels, uit: bron.uit };
};

/**
 * The vorige trede of a row as a term that follows whatever the assessment takes it from: the cell beside the figures; where
 * that is blank the half-year before, looked up by name. `null` where no such term can be: the row then gets values.
 */
export const vorigeterm = (tabel: Tabel, r: BeoordeeldeRij, { periode, kader, vorigeElders }: BeoordeeldeTabel, zoek: (p: Periode) => Eerder | null): Term | null => {
  const isTrede = (n: number): boolean => kader?.treden.some((t) => t.trede === n) === true;
  const cel = celOf(tabel, r.rij.rij, 'vorigeTrede');
  const keten = uitKeten(r);
  if (keten !== undefined && !isTrede(keten.trede)) return null;
  const eigen = leesTrede(cel?.waarde ?? null);
  if (cel !== null && !isOntbreekt(eigen)) return { soort: 'tekst', van: cel };
  const eerder = zoek(vorige(periode));
  if (eerder === null && !vorigeElders) return cel === null ? { soort: 'weg' } : { soort: 'tekst', van: cel };
  if (eerder === null || vorigeElders || keten === undefined || !gelijk(keten.periode, eerder.tabel.periode)) return null;
  const opzoek = zoekOp(tabel, r, keten, eerder, isTrede);
  if (opzoek === null) return null;
  return { soort: 'tekst', van: cel === null ? opzoek : { soort: 'eerst', cel, anders: opzoek } };
};
