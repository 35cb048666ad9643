import { celTekst, isLeeg } from '../lezen/cel';
import { MAANDNAAM, vindDagen } from '../lezen/dag';
import { kaal } from '../lezen/normaliseer';
import { schuiftOp } from '../lezen/opschuiven';
import { plaatsVanCel } from '../herkennen/plaats';
import type { Tabel } from '../tabel';

const VAN_TOEN = /besl(?:uit|oten)|vastgesteld|vaststelling|definitie[fv]|verla(?:ag|gin)|verho(?:og|gin)|bijgesteld|bijstelling|gewijzigd|wijziging|aangepast|aanpassing|herzien/;

/** A month with its year; without one it may be a name. */
const MAAND = new RegExp(`(?<![a-z])(?:${MAANDNAAM.source})\\.? 2\\d{3}(?!\\d)`);

/** Whether a text says what holds of the old half-year only: what was decided or changed then, or a day or month in it. */
const isVanToen = (tekst: string): boolean => {
  const laag = kaal(tekst);
  const { dagen, rest } = vindDagen(laag);
  return VAN_TOEN.test(laag) || MAAND.test(rest) || dagen.some((d) => !schuiftOp(d));
};

/** A title above the header that does not come along. */
export interface Titel {
  readonly rij: number;
  readonly kolom: number;
  readonly tekst: string;
  readonly plaats: string;
}

/** The titles above a header that would be false of the next half-year. */
export const titelsVanToen = ({ blad, kop, gekanteld }: Tabel): readonly Titel[] =>
  blad.cellen.slice(0, kop.totRij + 1).flatMap((cellen, rij) =>
    [...(cellen ?? []).entries()].flatMap(([kolom, cel]): readonly Titel[] => {
      if (isLeeg(cel) || typeof cel === 'number' || (gekanteld ? kolom >= kop.kolom : rij >= kop.rij)) return [];
      const tekst = celTekst(cel);
      return isVanToen(tekst) ? [{ rij, kolom, tekst, plaats: plaatsVanCel(blad, gekanteld, rij, kolom) }] : [];
    }));
