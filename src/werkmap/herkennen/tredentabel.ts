import { periodeTekst, type Periode } from '../../engine';
import type { Celwaarde } from '../blad';
import { celTekst } from '../lezen/cel';
import type { Kolomsoort } from '../tabel';
import { bronnenVan, periodenIn, type Halfjaarbron, type Omgeving } from './halfjaar';
import type { Betekenis } from './inHalfjaar';
import { volledigeDag, type Kop } from './kopsoort';
import type { Kolomcellen } from './geduid';
import { alsSoort, type Leeskolom } from './kolommen';

const OVER_TREDEN = /trede|beoordeling|interventieladder|inschaling/i;

const TREDEKOPPEN: ReadonlySet<string> = new Set(['uitkomst', 'trede zonder meer', 'trede met een ander woord', 'inschaling', 'trede']);

const isTredetekst = (cel: Celwaarde): boolean => /^trede \d/i.test(celTekst(cel));

/** A column under a mere half-year holds treden where a title or its cells say so. */
const isTredekolom = (kop: Kop, titels: readonly string[], cellen: Kolomcellen): boolean => {
  const soort = kop.opgegeven ?? kop.duiding.soort;
  if (soort !== 'alleen periode') return TREDEKOPPEN.has(soort);
  return titels.some((titel) => OVER_TREDEN.test(titel)) || cellen(kop.kolom).some(isTredetekst);
};

const RIJSOORTEN: ReadonlySet<string> = new Set<Kolomsoort>(['gemeente', 'cbsCode', 'periode', 'basis', 'koppelingstekort']);

const betekenisVan = (kop: Kop, trede: boolean): Betekenis => {
  const { duiding } = kop;
  if (kop.opgegeven !== null) return { soort: kop.opgegeven, zekerheid: 'opgegeven', reden: 'opgegeven' };
  if (!trede) {
    const soort = duiding.soort;
    const bekend = soort === 'gemeente' || soort === 'cbsCode' || soort === 'periode' || soort === 'basis' || soort === 'koppelingstekort' || soort === 'eigen' || soort === 'onbekend';
    return { soort: bekend ? soort : 'genegeerd', zekerheid: 'zeker', reden: duiding.reden, ...(soort === 'trede niet vast' ? { gelezenAls: null } : {}) };
  }
  if (duiding.soort === 'uitkomst') return { soort: 'trede', zekerheid: 'zeker', reden: duiding.reden };
  return { soort: 'trede', zekerheid: 'waarschijnlijk', reden: 'tabel met treden', gelezenAls: 'uitkomst' };
};

/** The columns of a table of treden: one outcome per half-year. `p` is the half-year of an outcome that names none. */
export const leesTredenkoppen = (
  koppen: readonly Kop[],
  omgeving: Omgeving,
  cellen: Kolomcellen,
): { readonly kolommen: readonly Leeskolom[]; readonly p: Periode | null; readonly bron: Halfjaarbron | null } => {
  const titels = [...omgeving.titels, omgeving.bladnaam];
  const gezien = new Set<string>();
  const kolommen = koppen.map((kop): Leeskolom => {
    const betekenis = betekenisVan(kop, isTredekolom(kop, titels, cellen));
    const sleutel = `${betekenis.soort} ${kop.duiding.perioden.map(periodeTekst).join()}`;
    const dubbel = RIJSOORTEN.has(betekenis.soort) && gezien.has(sleutel);
    gezien.add(sleutel);
    const [eerste, tweede] = kop.duiding.perioden;
    const [dag] = kop.duiding.dagen;
    const soort = betekenis.soort === 'trede' && tweede !== undefined ? 'genegeerd' : betekenis.soort;
    const bekend = dubbel ? 'genegeerd' : alsSoort(soort);
    return {
      duiding: kop.duiding,
      betekenis,
      kolom: {
        kolom: kop.kolom, soort: bekend, kop: kop.duiding.kop, periode: tweede === undefined ? (eerste ?? null) : null,
        dag: dag === undefined ? null : volledigeDag(dag), zekerheid: betekenis.zekerheid, reden: betekenis.reden,
      },
    };
  });
  const zonderPeriode = kolommen.some((k) => k.kolom.soort === 'trede' && k.kolom.periode === null);
  const bron = zonderPeriode ? (bronnenVan(omgeving).find((b) => periodenIn(b.tekst).length === 1) ?? null) : null;
  const p = bron === null ? omgeving.keuze : (periodenIn(bron.tekst)[0] ?? null);
  return { kolommen, p: zonderPeriode ? p : null, bron };
};
