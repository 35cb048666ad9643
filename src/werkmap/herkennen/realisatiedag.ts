import { beginPeildatum, dagenTussen, eindPeildatum, isoDag, isOntbreekt, isTussentijds, volgnummer, type Dag, type Periode } from '../../engine';
import { celVan, type Blad, type Celwaarde } from '../blad';
import { leesDag } from '../lezen';
import { isLeeg } from '../lezen/cel';
import { kaal } from '../lezen/normaliseer';
import type { Herkenningsfout, Keuzes } from '../tabel';
import { maakDagoordeel, type Dagbron, type Dagoordeel } from './dagtekst';
import { realisatiedag as noemtDag } from './inHalfjaar';
import type { Leeskolom } from './kolommen';
import { plaatsVanKop, type Opdracht } from './opdracht';
import { plaatsVanCel } from './plaats';
import type { Rauwerij } from './rijen';
import { notenBij, type Bladtekst } from './titels';
import { isVoorlopig } from './voorlopig';

/** On which day the realisatie of a row was counted, where that is before its half-year closed; and what only the user can say of it. */
export interface Realisatiedagen {
  readonly dagVan: (r: Rauwerij) => Dag | null;
  /** The one day of all rows, where there is one. */
  readonly enige: Dag | null;
  readonly vraag: Herkenningsfout | null;
}

const binnen = (dag: Dag, p: Periode): boolean => dagenTussen(beginPeildatum(p), dag) > 0 && isTussentijds(p, dag);

const dagIn = (cel: Celwaarde, p: Periode): Dag | null => {
  const dag = leesDag(cel);
  return isOntbreekt(dag) || !binnen(dag, p) ? null : dag;
};

const VAN_CIJFERS = /^(?:peil(?:datum|dag)|(?:datum|dag)(?: van)?(?: de)? (?:stand|cijfers?|realisatie|gegevens|telling|meting|peiling)|(?:stand|cijfers|realisatie|gegevens|gemeten|geteld) (?:per|op|van|t\/m|d\.?d\.?))$/;
const ZOMAAR = /^(?:datum|dag|d\.?d\.?|per)$/;

/** A column of days beside the figures, and whether its header says that they are of the figures. */
interface Dagkolom {
  readonly kolom: number;
  readonly kop: string;
  readonly zeker: boolean;
}

const alleenDagen = (blad: Blad, rijen: readonly Rauwerij[], kolom: number): boolean => {
  const gevuld = rijen.map((r) => celVan(blad, r.rij, kolom)).filter((cel) => !isLeeg(cel));
  return gevuld.length > 0 && gevuld.every((cel) => !isOntbreekt(leesDag(cel)));
};

const zoekDagkolom = ({ blad }: Opdracht, kolommen: readonly Leeskolom[], rijen: readonly Rauwerij[]): Dagkolom | null => {
  // beside a decision a mere "Datum" is the day of that
  const besloten = kolommen.some((k) => k.kolom.soort === 'besluit');
  for (const { kolom } of kolommen) {
    const kop = kaal(kolom.kop).replace(/:$/, '');
    const zeker = VAN_CIJFERS.test(kop);
    if (kolom.zekerheid !== 'opgegeven' && kolom.soort !== 'besluitDatum' && (zeker || (ZOMAAR.test(kop) && !besloten)) && alleenDagen(blad, rijen, kolom.kolom)) return { kolom: kolom.kolom, kop: kolom.kop, zeker };
  }
  return null;
};

const GEEN: Realisatiedagen = { dagVan: () => null, enige: null, vraag: null };

const vraagOver = (o: Opdracht, realisatie: Leeskolom, { tekst, plaats }: Dagbron, dag: Dag | null, p: Periode): Herkenningsfout => ({
  code: 'REALISATIEDAG_VRAAG', plaats: plaatsVanKop(o, realisatie.kolom.kolom), tekst, dag: dag === null ? null : isoDag(dag), peildatum: isoDag(eindPeildatum(p)), ...(plaats === undefined ? {} : { waar: plaats }),
});

/** The mark of a footnote, and those that a header has. */
const MERK = /^(?:\*+|\(?\d\)|[¹²³])/;
const merkenIn = (kop: string): readonly string[] => kop.match(/\*+|\(?\d\)|[¹²³]/g) ?? [];

/**
 * What stands round the table. A footnote to something else than the realisatie, or of one gemeente among more, never says for sure of which day all
 * are; nor does what stands beside one of their rows, but for "Peildatum". A footnote to another header says nothing.
 */
const bronnenVan = (o: Opdracht, realisatie: Leeskolom, kolommen: readonly Leeskolom[], rijen: readonly Rauwerij[], gemeenten: readonly Rauwerij[]): readonly Dagbron[] => {
  const plaats = ({ rij, kolom }: Bladtekst): string => plaatsVanCel(o.blad, o.gekanteld, rij, kolom);
  const noten = notenBij(o, rijen.map((r) => r.rij), (tekst) => o.zoeker.opNaam(tekst) !== null);
  const perRij = new Set(gemeenten.length > 1 ? gemeenten.map((r) => r.rij) : []);
  return [
    ...o.titelcellen.map((t) => ({ tekst: t.tekst, plaats: plaats(t) })),
    { tekst: o.blad.naam },
    ...noten.flatMap((noot): readonly Dagbron[] => {
      const { tekst } = noot;
      const merk = MERK.exec(tekst)?.[0];
      const anders = merk !== undefined && !merkenIn(realisatie.kolom.kop).includes(merk);
      if (anders && kolommen.some((k) => merkenIn(k.kolom.kop).includes(merk))) return [];
      const elders = anders || (gemeenten.length > 1 && o.zoeker.inTekst(tekst, false).length > 0);
      const vanEen = perRij.has(noot.rij) && !/^peil/i.test(tekst) && noten.filter((n) => n.tekst === tekst).length < perRij.size;
      return [{ tekst, plaats: plaats(noot), noot: true, terzijde: noot.terzijde || elders, twijfel: elders || vanEen }];
    }),
  ];
};

type Oordeel = Exclude<Dagoordeel, { soort: 'peildatum' }> | null;

/** What the user said of a day that may be the one of the figures. */
const naKeuze = (gezegd: Oordeel, keuze: Keuzes['realisatiedag']): Oordeel => {
  if (gezegd?.soort !== 'vraag' || keuze === undefined) return gezegd;
  if (keuze === 'peildatum') return null;
  return gezegd.dag === null ? gezegd : { ...gezegd, soort: 'tussenstand', dag: gezegd.dag };
};

/**
 * On which day the realisatie was counted: as its header says; else as a column of days beside it, a title or the name of the sheet says. A day that
 * may be of something else, or a word that the figures are not final without a day, is asked.
 */
export const leesRealisatiedagen = (o: Opdracht, kolommen: readonly Leeskolom[], rijen: readonly Rauwerij[]): Realisatiedagen => {
  const realisatie = kolommen.find((k) => k.kolom.soort === 'realisatie');
  if (realisatie === undefined) return GEEN;
  const { betekenis: { tussenstand, voorlopig }, duiding, kolom: { kop, kolom, zekerheid } } = realisatie;
  if (tussenstand !== undefined) return { dagVan: () => tussenstand, enige: tussenstand, vraag: null };
  if (/(?<![a-z])definitie(?:f|ve)(?![a-z])/.test(kaal(kop)) && !isVoorlopig(kop)) return GEEN;
  const gemeenten = rijen.filter((r) => r.soort === 'gemeente' && r.periode !== null);
  const dagkolom = zoekDagkolom(o, kolommen, gemeenten);
  const inTeksten = maakDagoordeel([...(zekerheid === 'opgegeven' ? [{ tekst: kop, plaats: plaatsVanKop(o, kolom), vanCijfers: true } as const] : []), ...bronnenVan(o, realisatie, kolommen, rijen, gemeenten)]);
  const perHalfjaar = new Map<number, Oordeel>();
  const vanTekst = (p: Periode): Oordeel => {
    const n = volgnummer(p);
    const bekend = perHalfjaar.get(n);
    if (bekend !== undefined) return bekend;
    const gelezen = noemtDag(duiding, p) === undefined ? inTeksten(p) : null;
    const gezegd: Oordeel = gelezen?.soort === 'peildatum' ? null : (gelezen ?? (voorlopig === true ? { soort: 'vraag', dag: null, bron: { tekst: kop } } : null));
    const na = naKeuze(gezegd, o.keuzes.realisatiedag);
    perHalfjaar.set(n, na);
    return na;
  };
  let cel: Celwaarde = null;
  const vanRij = (r: Rauwerij): Oordeel => {
    if (r.periode === null) return null;
    const eigen = dagkolom === null ? null : celVan(o.blad, r.rij, dagkolom.kolom);
    // one day for the rows below it too: its cell is merged, or was not filled down
    if (!isLeeg(eigen)) cel = eigen;
    const tekst = vanTekst(r.periode);
    if (dagkolom === null || isLeeg(cel)) return tekst;
    const dag = dagIn(cel, r.periode);
    if (dag === null) return tekst?.soort === 'tussenstand' ? naKeuze({ ...tekst, soort: 'vraag' }, o.keuzes.realisatiedag) : null;
    return naKeuze({ soort: dagkolom.zeker ? 'tussenstand' : 'vraag', dag, bron: { tekst: dagkolom.kop, plaats: plaatsVanKop(o, dagkolom.kolom) } }, o.keuzes.realisatiedag);
  };
  const oordelen = gemeenten.map((r) => [r, vanRij(r)] as const);
  const open = oordelen.find(([, gezegd]) => gezegd?.soort === 'vraag');
  if (open?.[1] != null && open[0].periode !== null) return { ...GEEN, vraag: vraagOver(o, realisatie, open[1].bron, open[1].dag, open[0].periode) };
  const dagen = new Map(oordelen.flatMap(([r, gezegd]) => (gezegd?.soort === 'tussenstand' ? [[r.rij, gezegd.dag] as const] : [])));
  const [een, ...meer] = new Map([...dagen.values()].map((d) => [isoDag(d), d])).values();
  return { dagVan: (r) => dagen.get(r.rij) ?? null, enige: een !== undefined && meer.length === 0 && dagen.size === gemeenten.length ? een : null, vraag: null };
};
