import type { Blad } from '../blad';
import type { Afgewezen, Kolomsoort, OvergeslagenBlad } from '../tabel';
import { isBesluitenblad } from './besluitentabel';
import type { Gemeentezoeker } from './gemeentenaam';
import type { Kop } from './kopsoort';
import type { Kopblok } from './kopzoeker';
import { aanbodVan, soortenVan } from './soorten';

/** How many rows below a header are looked through for a gemeente. */
const RIJEN = 60;

const herkendeKoppen = (koppen: readonly Kop[]): readonly string[] =>
  koppen.filter((k) => k.opgegeven !== null || !['onbekend', 'genegeerd', 'eigen'].includes(k.duiding.soort)).map((k) => k.duiding.kop.slice(0, 80));

/** What a header block has, for the user. */
export const gevondenKoppen = (koppen: readonly Kop[]): readonly string[] => herkendeKoppen(koppen).slice(0, 12);

const SPREEKT_VAN: Readonly<Partial<Record<Kolomsoort, RegExp>>> = { realisatie: /real|huisv/i, beginstand: /stand|saldo|voorsprong/i, taakstelling: /taakst/i };

/** Of headers with what each was read as: those that speak of what is missing and are not it, each with the reason. */
export const afgewezenKoppen = (koppen: ReadonlyArray<Afgewezen & { readonly soort: string }>, ontbreekt: readonly Kolomsoort[]): readonly Afgewezen[] =>
  koppen
    .filter(({ soort, kop, reden }) => (soort === 'genegeerd' || soort === 'onbekend') && reden !== 'niet herkend' && ontbreekt.some((s) => SPREEKT_VAN[s]?.test(kop) === true))
    .slice(0, 4)
    .map(({ kop, reden }) => ({ kop: kop.slice(0, 80), reden }));

/** Whether a name of a gemeente stands under the header, in whatever column. */
const heeftGemeenten = (blad: Blad, blok: Kopblok, zoeker: Gemeentezoeker): boolean =>
  blad.cellen.slice(blok.totRij + 1, blok.totRij + 1 + RIJEN).some((rij) => rij?.some((cel) => typeof cel === 'string' && zoeker.opNaam(cel) !== null) ?? false);

/** Whether a table lacks no more than its gemeenten, and a text near it has a name that may be one. */
const noemtMisschien = (zoeker: Gemeentezoeker, ontbreekt: readonly Kolomsoort[], teksten: readonly string[]): boolean =>
  ontbreekt.every((s) => s === 'gemeente') && teksten.some((tekst) => zoeker.inTekst(tekst, true).length > 0);

/**
 * A table that is passed over although it has gemeenten and figures of a taakstelling or a balance, or stands on the sheet of
 * decisions; `null` where the block is something else. `blad` is the sheet as the block stands on it.
 */
export const alsOvergeslagen = (blad: Blad, blok: Kopblok | null, zoeker: Gemeentezoeker, reden: OvergeslagenBlad['reden'], ontbreekt?: readonly Kolomsoort[], titels: readonly string[] = []): OvergeslagenBlad | null => {
  if (blok === null) return null;
  const aanbod = aanbodVan(soortenVan(blok.koppen));
  const zonderBesluit = isBesluitenblad(blad) && !aanbod.treden;
  if (!(aanbod.getallen || zonderBesluit) || !(heeftGemeenten(blad, blok, zoeker) || noemtMisschien(zoeker, ontbreekt ?? aanbod.ontbreekt, [...titels, blad.naam]))) return null;
  const mist = zonderBesluit ? ['besluit' as const] : (ontbreekt ?? aanbod.ontbreekt);
  return { blad: blad.naam, reden, ontbreekt: reden === 'verborgen' ? [] : mist, gevonden: gevondenKoppen(blok.koppen) };
};
