import { zin, type Taal, type Zinnen } from '../../tekst';
import type { Blad } from '../../werkmap/blad';
import type { Nieuwblad } from '../../werkmap/schrijfplan';
import { isVoortgangblad } from '../../werkmap/rapportblad';
import { controlegetalVan, isOnveranderd } from './blad';

/** Why the sheet is not written; nothing is then. */
export type Bladbezwaar = { readonly code: 'VOORTGANG_NAAM_BEZET'; readonly blad: string } | { readonly code: 'VOORTGANG_GEWIJZIGD'; readonly blad: string };

/** What becomes of the sheet: it comes last, takes the place of an earlier one of ours, or stands there already. */
export type Bladplek = { readonly soort: 'nieuw' | 'vervangt'; readonly nieuw: Nieuwblad } | { readonly soort: 'staat er'; readonly blad: string } | { readonly soort: 'bezwaar'; readonly bezwaar: Bladbezwaar };

/** Never over a sheet of the user's, nor over one of ours that someone changed. */
export const bladplek = (bladen: readonly Blad[], nieuw: Nieuwblad): Bladplek => {
  const er = bladen.find((b) => b.naam.toLowerCase() === nieuw.naam.toLowerCase());
  if (er === undefined) return { soort: 'nieuw', nieuw };
  if (!isVoortgangblad(er)) return { soort: 'bezwaar', bezwaar: { code: 'VOORTGANG_NAAM_BEZET', blad: er.naam } };
  if (!isOnveranderd(er)) return { soort: 'bezwaar', bezwaar: { code: 'VOORTGANG_GEWIJZIGD', blad: er.naam } };
  return controlegetalVan(nieuw.cellen) === controlegetalVan(er) ? { soort: 'staat er', blad: er.naam } : { soort: 'vervangt', nieuw: { ...nieuw, naam: er.naam, vervangt: true } };
};

const BEZWAREN: Zinnen<Bladbezwaar> = {
  VOORTGANG_NAAM_BEZET: (b) => ({
    nl: `Er is al een blad “${b.blad}” dat geen voortgangsrapportage van ons is; daar wordt niet overheen geschreven. Geef dat blad een andere naam.`,
    en: `There already is a sheet “${b.blad}” that is no progress report of ours; it is not written over. Give that sheet another name.`,
  }),
  VOORTGANG_GEWIJZIGD: (b) => ({
    nl: `Op blad “${b.blad}” is iets gewijzigd of bijgezet sinds het is gemaakt; daar wordt niet overheen geschreven. Geef dat blad een andere naam om het te bewaren, of haal het weg.`,
    en: `On sheet “${b.blad}” something was changed or added since it was made; it is not written over. Give that sheet another name to keep it, or remove it.`,
  }),
};

export const bladbezwaarTekst = (b: Bladbezwaar, taal: Taal): string => zin(BEZWAREN, b, taal);
