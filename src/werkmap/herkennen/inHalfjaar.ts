import { beginPeildatum, eindPeildatum, gelijk, koppelpeildatum, periodeTekst, volgende, volgnummer, vorige, type Dag, type Herkomst, type Periode } from '../../engine';
import { dagnummer, dagTekst, isDag, type Dagvermelding } from '../lezen/dag';
import type { Kolomreden, Kolomsoort, Zekerheid } from '../tabel';
import { isVoorlopig } from './voorlopig';
import type { Kopduiding, Kopsoort } from './kopsoort';

/** What a column holds in a table of one half-year. */
export interface Betekenis {
  readonly soort: Kolomsoort | 'stand' | 'trede zonder meer' | 'trede in twijfel' | 'realisatie taakstelling' | 'realisatie totaalopgave';
  readonly zekerheid: Zekerheid;
  readonly reden: Kolomreden;
  /** For a vorige trede: where it comes from. */
  readonly herkomst?: Herkomst;
  /** For a trede column that could be read otherwise; `null` where it is left unread. */
  readonly gelezenAls?: 'vorige trede' | 'uitkomst' | null;
  /** For a trede column of the half-year after this one: that half-year. */
  readonly vanErna?: Periode;
  /** For a realisatie that was counted before the half-year closed. */
  readonly tussenstand?: Dag;
  /** For a realisatie that says that it is not final, without a day. */
  readonly voorlopig?: true;
  /** For a realisatie of a day in the month after the half-year, which may be one of the next. */
  readonly nagezien?: true;
  /** For an earlier version of the taakstelling: the first day on which it counts no more, as far as known. */
  readonly versieTot?: Dag | null;
  /** For the column that says which opening balances are only proposed. */
  readonly onbevestigd?: true;
  /** For a closing balance of the half-year before that may open this one. */
  readonly vanErvoor?: true;
  /** For a column that is left unread although it may count. */
  readonly ongelezen?: true;
  /** For a bare "Reden" that does not stand beside the decision of its table. */
  readonly redenElders?: true;
}

const genegeerd = (reden: Kolomreden): Betekenis => ({ soort: 'genegeerd', zekerheid: 'zeker', reden });

const anderHalfjaar = (d: Kopduiding): Betekenis => {
  const namen = [...d.perioden.map(periodeTekst), ...d.dagen.map((x) => (x.jaar === null ? `${x.dag}-${x.maand}` : dagTekst({ ...x, jaar: x.jaar })))].join(', ');
  return genegeerd({ code: 'ander moment', namen });
};

/** The year that a day without one has within the half-year, its closing day included. */
export const inJaarVan = (d: Dagvermelding, p: Periode): Dag => {
  const eind = eindPeildatum(p);
  return { maand: d.maand, dag: d.dag, jaar: d.jaar ?? (isDag({ ...d, jaar: null }, eind) ? eind.jaar : p.jaar) };
};

/** The last day of the half-year before a peildatum counts as that peildatum. */
const isPeildatum = (d: Dagvermelding, peildatum: Dag): boolean => {
  const dagErvoor = peildatum.maand === 7 ? { jaar: peildatum.jaar, maand: 6, dag: 30 } : { jaar: peildatum.jaar - 1, maand: 12, dag: 31 };
  return isDag(d, peildatum) || isDag(d, dagErvoor);
};

const binnen = (d: Dagvermelding, p: Periode): boolean => {
  const dag = dagnummer(inJaarVan(d, p));
  return dag > dagnummer(beginPeildatum(p)) && dag < dagnummer(eindPeildatum(p));
};

/** Whether two numbers are a day that matters in a half-year: in 2024-1 "24-1" is as well the half-year, and "3-9" may be anything. */
export const telt = (d: Dagvermelding, p: Periode): boolean =>
  d.kort !== true || (!(d.maand < 3 && Math.abs(d.dag - (p.jaar % 100)) < 2) && (binnen(d, p) || isPeildatum(d, beginPeildatum(p)) || isPeildatum(d, eindPeildatum(p))));

/** The day in or at the end of the half-year of which a realisatie says that it is. */
export const realisatiedag = ({ dagen }: Kopduiding, p: Periode): Dagvermelding | undefined => dagen.find((x) => telt(x, p) && (binnen(x, p) || isPeildatum(x, eindPeildatum(p))));

const zelf = (d: Kopduiding, soort: Betekenis['soort'], rest: Partial<Betekenis> = {}): Betekenis => ({ soort, zekerheid: 'zeker', reden: d.reden, ...rest });

const stand = (d: Kopduiding, p: Periode): Betekenis => {
  const dag = d.dagen.find((x) => telt(x, p));
  if (dag === undefined) return d.soort === 'beginstand' || d.soort === 'eindstand' ? zelf(d, d.soort) : zelf(d, 'stand', { zekerheid: 'waarschijnlijk' });
  const begin = isPeildatum(dag, beginPeildatum(p));
  const eind = isPeildatum(dag, eindPeildatum(p));
  if (begin && d.soort !== 'eindstand') return zelf(d, 'beginstand', { reden: 'begindag' });
  if (eind && d.soort !== 'beginstand') return zelf(d, 'eindstand', { reden: 'peildatum' });
  return anderHalfjaar(d);
};

const DEEL = genegeerd('deel van het halfjaar');

const realisatie = (d: Kopduiding, soort: 'realisatie' | 'realisatie taakstelling' | 'realisatie totaalopgave', p: Periode): Betekenis => {
  const [begin, eind] = [beginPeildatum(p), eindPeildatum(p)];
  if (d.vanaf.some((x) => !isPeildatum(x, begin) && !isPeildatum({ ...x, dag: x.dag - 1 }, begin))) return DEEL;
  const vermeld = realisatiedag(d, p);
  if (vermeld === undefined) {
    // beside "2023-II" 1 July is where it begins, and 5 January when it was looked up
    const elders = d.dagen.filter((x) => telt(x, p) && (d.perioden.length === 0 || (x.jaar !== null && dagnummer(inJaarVan(x, p)) < dagnummer(begin))));
    const zeker = zelf(d, soort, isVoorlopig(d.kop) ? { voorlopig: true } : {});
    if (elders.length === 0) return zeker;
    // up to and including a day is a count, and not when it was looked up
    const nagezien = !/(?<![a-z])(?:t\/m|tm|tot|eind|ultimo)(?![a-z])/i.test(d.kop) && elders.every((x) => x.jaar === eind.jaar && x.maand === eind.maand);
    return nagezien ? { ...zeker, zekerheid: 'waarschijnlijk', nagezien, reden: 'nagezien' } : anderHalfjaar(d);
  }
  if (isPeildatum(vermeld, eind)) return zelf(d, soort);
  const dag = inJaarVan(vermeld, p);
  return zelf(d, soort, { tussenstand: dag, reden: { code: 'tussenstand', dag: dagTekst(dag) } });
};

/** The day of a realisatie, or that it is not final, in a column that the user pointed out as one. */
export const dagVanAangewezen = (d: Kopduiding, p: Periode): Pick<Betekenis, 'tussenstand' | 'voorlopig'> => {
  const { tussenstand, ...gelezen } = realisatie(d, 'realisatie', p);
  const deel = gelezen.soort === 'genegeerd' ? gelezen.reden : d.reden;
  const voorlopig = deel === 'deel van het halfjaar' || deel === 'maand' ? true : gelezen.voorlopig;
  return { ...(tussenstand === undefined ? {} : { tussenstand }), ...(voorlopig === undefined ? {} : { voorlopig }) };
};



/** A trede that names no more than its half-year is the one in force then: of the half-year after this one, perhaps the outcome of this one. */
const IN_KRACHT: ReadonlySet<Kopsoort> = new Set<Kopsoort>(['trede zonder meer', 'inschaling', 'trede met een ander woord', 'vorigeTrede']);

/** A column of treden, by the half-year or the day that it names. One that may not be final is never taken for the one in force or an outcome. */
const trede = (d: Kopduiding, p: Periode): Betekenis => {
  const [dag] = d.dagen;
  const noemtDit = d.perioden.some((q) => gelijk(p, q));
  const noemtVorig = d.perioden.some((q) => gelijk(vorige(p), q));
  const noemtNiets = d.perioden.length === 0;
  if (!noemtDit && !noemtVorig && !noemtNiets) {
    const erna = IN_KRACHT.has(d.soort) && d.perioden.every((q) => gelijk(volgende(p), q));
    return erna ? { ...anderHalfjaar(d), vanErna: volgende(p) } : anderHalfjaar(d);
  }
  if (d.soort === 'vorigeTrede') return zelf(d, 'vorigeTrede', { herkomst: 'opgegeven' });
  if (noemtDit && noemtVorig) return anderHalfjaar(d);
  const opBegin = dag !== undefined && isPeildatum(dag, beginPeildatum(p));
  const opEind = dag !== undefined && isPeildatum(dag, eindPeildatum(p));
  if (d.soort === 'trede niet vast') return dag !== undefined && !opBegin && !opEind ? anderHalfjaar(d) : zelf(d, 'trede in twijfel');
  if (d.soort === 'trede met een ander woord' && (noemtVorig || opBegin)) return zelf(d, 'trede in twijfel', { reden: 'ander woord' });
  if (noemtVorig) {
    const herkomst = d.soort === 'besluit' ? 'besluit' : 'gepubliceerd';
    return zelf(d, 'vorigeTrede', { herkomst, reden: 'halfjaar ervoor', ...(d.soort === 'trede zonder meer' || d.soort === 'inschaling' ? { gelezenAls: 'vorige trede' as const } : {}) });
  }
  if (d.soort === 'besluit') return zelf(d, 'besluit');
  if (d.soort === 'uitkomst') return opBegin && noemtNiets ? zelf(d, 'vorigeTrede', { herkomst: 'gepubliceerd', gelezenAls: 'vorige trede' }) : zelf(d, 'trede');
  if (opBegin) return zelf(d, 'vorigeTrede', { herkomst: 'opgegeven', gelezenAls: 'vorige trede' });
  if (dag !== undefined) return opEind ? zelf(d, 'trede', { gelezenAls: 'uitkomst' }) : anderHalfjaar(d);
  if (noemtDit && d.soort === 'trede zonder meer') return zelf(d, 'vorigeTrede', { herkomst: 'opgegeven', gelezenAls: 'vorige trede', reden: 'dit halfjaar' });
  return zelf(d, 'trede zonder meer', { zekerheid: 'waarschijnlijk' });
};

/** A closing balance of the half-year before, which opens this one. */
const isEindstandErvoor = ({ soort, perioden, dagen }: Kopduiding, p: Periode): boolean =>
  soort === 'eindstand' && perioden.length > 0 && perioden.every((q) => gelijk(vorige(p), q)) && dagen.every((dag) => isPeildatum(dag, beginPeildatum(p)));

/** Whether a header says that people were available in time; "Gekoppeld" alone can be of those who still wait for a house. */
const zegtTijdig = ({ kop, dagen }: Kopduiding): boolean => dagen.length > 0 || /tijdig|peildatum/i.test(kop);

/**
 * What a header means in a table of half-year `p`. A header that names another half-year, or a day that is not of this one,
 * is never taken for a figure of this half-year.
 */
export const inHalfjaar = (d: Kopduiding, p: Periode): Betekenis => {
  switch (d.soort) {
    case 'gemeente':
    case 'cbsCode':
    case 'periode':
    case 'genegeerd':
    case 'eigen':
    case 'onbekend':
      return zelf(d, d.soort);
    case 'alleen periode':
      return zelf(d, 'onbekend');
    case 'bijstelling':
      return zelf(d, 'genegeerd');
    case 'onbevestigd':
      return { ...genegeerd('onbevestigd'), onbevestigd: true };
    case 'vorigeTrede':
    case 'besluit':
    case 'uitkomst':
    case 'trede zonder meer':
    case 'inschaling':
    case 'trede met een ander woord':
    case 'trede niet vast':
      return trede(d, p);
  }
  if (isEindstandErvoor(d, p)) return zelf(d, 'beginstand', { zekerheid: 'waarschijnlijk', vanErvoor: true, reden: 'eindstand ervoor' });
  if (d.perioden.length > 0 && !d.perioden.some((q) => gelijk(p, q))) return anderHalfjaar(d);
  if (d.perioden.length > 1 && d.soort !== 'totaalopgave') return genegeerd('meer halfjaren');
  switch (d.soort) {
    case 'beginstand':
    case 'eindstand':
    case 'stand':
      return stand(d, p);
    case 'realisatie':
    case 'realisatie taakstelling':
    case 'realisatie totaalopgave':
      return realisatie(d, d.soort, p);
    case 'tijdigBeschikbaar':
      return d.dagen.every((dag) => !telt(dag, p) || isDag(dag, koppelpeildatum(p))) ? zelf(d, d.soort, zegtTijdig(d) ? {} : { zekerheid: 'waarschijnlijk' }) : anderHalfjaar(d);
    default:
      return zelf(d, d.soort);
  }
};

/** The half-years that a header may belong to, for a table whose half-year is still sought. */
export const mogelijkePerioden = (d: Kopduiding): readonly Periode[] => {
  if (d.soort.startsWith('besluit') || d.soort.startsWith('trede') || ['vorigeTrede', 'uitkomst', 'inschaling', 'genegeerd', 'onbekend', 'eigen', 'alleen periode', 'bijstelling', 'basis', 'onbevestigd'].includes(d.soort)) return [];
  const uitDagen = d.dagen.flatMap(({ jaar, maand }): readonly Periode[] => {
    if (jaar === null) return [];
    const p: Periode = { jaar, helft: maand <= 6 ? 1 : 2 };
    return [p, vorige(p), { jaar: p.helft === 2 ? jaar + 1 : jaar, helft: p.helft === 2 ? 1 : 2 }];
  });
  return [...d.perioden, ...uitDagen].sort((a, b) => volgnummer(a) - volgnummer(b));
};
