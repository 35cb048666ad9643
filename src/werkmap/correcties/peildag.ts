import { looptNog, periodeTekst, type Dag, type Periode } from '../../engine';
import { isoAlsDag } from '../beoordelen/realisatiedag';
import { kolomVanVeld } from '../herkennen';
import { plaatsVanCel } from '../herkennen/plaats';
import type { Bronrij } from './bron';
import type { Correctiebevinding, Kopvoorstel } from './soorten';

const kort = ({ jaar, maand, dag }: Dag): string => `${dag}-${maand}-${jaar}`;

/**
 * What our header of the realisatie can become to hold the figures of a later day, or of the peildatum (`nieuw` is `null`). `null` where that is an earlier
 * day than ours, or where one header is of several half-years; `elders` where ours stands in a title or beside each figure.
 */
export const kopvoorstel = ({ tabel, dossier: { periode }, peildag }: Bronrij, nieuw: string | null): Kopvoorstel | 'elders' | null => {
  const kolom = kolomVanVeld(tabel, 'realisatie');
  if (kolom === null || tabel.periode === null || (peildag !== null && nieuw !== null && nieuw <= peildag)) return null;
  if (peildag !== null && kolom.dag === null) return 'elders';
  return { plaats: plaatsVanCel(tabel.blad, tabel.gekanteld, tabel.kop.totRij, kolom.kolom), van: kolom.kop, naar: nieuw === null ? `Realisatie ${periodeTekst(periode)}` : `Realisatie ${kort(isoAlsDag(nieuw))}` };
};

/** Of a half-year that still runs: figures without a day are not those of its peildatum. Of one that closed they are, and give way to none of a day before. */
export const metLopend = (b: Correctiebevinding, periode: Periode, vandaag: Dag | null): Correctiebevinding => {
  if (b.code !== 'ANDERE_PEILDAG') return b;
  const loopt = vandaag !== null && looptNog(periode, vandaag);
  if (!loopt) return b.eigen === null ? { ...b, voorstel: null } : b;
  return { ...b, loopt, ...(b.nieuw === null ? { voorstel: null } : {}) };
};
