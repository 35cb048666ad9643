import { bereikadres, celsleutel, celVan, type Bereik } from '../blad';
import { tekenUitKop } from '../herkennen/standkop';
import { celTekst, isDatumwaarde, isFoutwaarde, isLeeg } from '../lezen/cel';
import { leesGetal } from '../lezen/getal';
import { leesStand } from '../lezen/stand';
import type { Kolom, Tabel } from '../tabel';
import type { Celbesluit, Cijferwaarde, Correctieveld, Weigering } from './soorten';

const ligtIn = (b: Bereik, rij: number, kolom: number): boolean => b.rij <= rij && rij <= b.totRij && b.kolom <= kolom && kolom <= b.totKolom;

const gekanteld = (b: Bereik): Bereik => ({ rij: b.kolom, totRij: b.totKolom, kolom: b.rij, totKolom: b.totRij });

/** Texts that only say that there is no figure, and so lose nothing when there is one. */
const isPlaatshouder = (g: ReturnType<typeof leesGetal>): boolean => typeof g !== 'number' && (g.ontbreekt === 'nvt' || g.ontbreekt === 'onbekend' || g.ontbreekt === 'leeg');

/** Whether a text means no more than its number does under its header. */
const isBlootGetal = (tekst: string, veld: Correctieveld, { kop }: Kolom, teken: Tabel['standteken']): boolean => {
  if (veld === 'koppelingstekort' && /^\s*(?:ja|nee|j|n|geen)\s*$/i.test(tekst)) return true;
  if (veld === 'beginstand' && leesStand(tekst).zegtZelf) return tekenUitKop(kop) === teken && typeof leesStand(tekst).getal === 'number';
  const getal = leesGetal(tekst);
  return typeof getal === 'number' || isPlaatshouder(getal);
};

const bezwaar = (tabel: Tabel, rij: number, kolom: Kolom, veld: Correctieveld): Weigering | null => {
  const { blad } = tabel;
  if (blad.formules.has(celsleutel(rij, kolom.kolom))) return { code: 'CEL_FORMULE' };
  const samen = blad.samengevoegd.find((b) => ligtIn(b, rij, kolom.kolom));
  if (samen !== undefined) return { code: 'CEL_SAMENGEVOEGD', bereik: bereikadres(tabel.gekanteld ? gekanteld(samen) : samen) };
  const cel = celVan(blad, rij, kolom.kolom);
  const gevonden = celTekst(cel).slice(0, 60);
  if (isFoutwaarde(cel)) return { code: 'CEL_FOUTWAARDE', gevonden };
  if (isDatumwaarde(cel)) return { code: 'CEL_DATUM', gevonden };
  return typeof cel !== 'string' || isLeeg(cel) || isBlootGetal(cel, veld, kolom, tabel.standteken) ? null : { code: 'CEL_TEKST', gevonden };
};

/** What a source cell of the user's would get, in the convention of its column; or why it is left as it is. */
export const beslisCel = (tabel: Tabel, rij: number, kolom: Kolom, veld: Correctieveld, naar: Cijferwaarde): Celbesluit => {
  const weigering = bezwaar(tabel, rij, kolom, veld);
  if (weigering !== null) return { mag: false, weigering };
  return { mag: true, waarde: veld === 'beginstand' && typeof naar === 'number' && tabel.standteken === 'voorsprong positief' ? 0 - naar : naar };
};
