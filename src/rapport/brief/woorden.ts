import { periodeTekst, volgnummer, type Dag, type Kader, type Periode, type Trede } from '../../engine';
import { dagTekst, getalTekst, percentageTekst, tredeTekst } from '../../tekst';
import type { Briefgegevens } from './soorten';

export const getal = (n: number): string => getalTekst(n, 'nl');
export const procent = (p: number | null): string => percentageTekst(p, 'nl');
export const dag = (d: Parameters<typeof dagTekst>[0]): string => dagTekst(d, 'nl');

/** "1 vergunninghouder", "203 vergunninghouders". */
export const mensen = (n: number): string => `${getal(n)} ${Math.abs(n) === 1 ? 'vergunninghouder' : 'vergunninghouders'}`;

/** "171 vergunninghouders achterstand", "5 vergunninghouders voorsprong", "geen achterstand". */
export const stand = (n: number): string => (n === 0 ? 'geen achterstand' : `${mensen(Math.abs(n))} ${n > 0 ? 'achterstand' : 'voorsprong'}`);

/** "een achterstand van 171", "een voorsprong van 5", "geen achterstand". */
export const eenStand = (n: number): string => (n === 0 ? 'geen achterstand' : `een ${n > 0 ? 'achterstand' : 'voorsprong'} van ${getal(Math.abs(n))}`);

/** "de eerste helft van 2022". */
export const helftVan = (p: Periode): string => `de ${p.helft === 1 ? 'eerste' : 'tweede'} helft van ${p.jaar}`;

export const halfjaar = periodeTekst;

/** "trede 3 (Actief toezicht)". */
export const trede = (t: Trede, kader: Kader): string => tredeTekst(t, kader, 'nl');

/** "het Beleidskader IBT 2021–2024, provincie Utrecht". */
export const hetKader = (kader: Kader): string => `het ${kader.naam.nl}`;

/** What a realisatie is that was counted before its half-year closed. */
export const tussenstandnaam = (op: Dag | null): string => (op === null ? 'een tussenstand, van een dag die niet is genoemd' : `een tussenstand van ${dag(op)}`);

/** What the herverdeling of a half-year is called, in full and in short. */
export const herverdelingsnaam = (p: Periode, { herverdelingen }: Briefgegevens): { readonly vol: string; readonly kort: string } => {
  const afspraak = herverdelingen.find((h) => volgnummer(h.eerste) <= volgnummer(p) && volgnummer(p) <= volgnummer(h.laatste));
  return afspraak === undefined ? { vol: 'Herverdeling', kort: 'herverdeling' } : { vol: `Herverdeling ${afspraak.van}`, kort: `herverdeling ${afspraak.kort}` };
};
