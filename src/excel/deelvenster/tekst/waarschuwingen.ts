import type { Tweetalig } from '../../../engine';
import { getalTekst, opsomming } from '../../../tekst';
import { kolomnamen } from '../../../werkmap/herkennen';
import type { OvergeslagenBlad } from '../../../werkmap/tabel';
import { aantalTekst, type Teksten } from './vorm';

/** What deserves a look, and a sheet without figures. */
export const WAARSCHUWINGEN = {
  geenTabelHier: (blad: string): Tweetalig => ({ nl: `Op blad “${blad}” staan geen cijfers per gemeente`, en: `Sheet “${blad}” holds no figures per gemeente` }),
  welOp: { nl: 'Wel op deze bladen:', en: 'There are on these sheets:' },
  nergens: { nl: 'Ook op de andere bladen is geen tabel gevonden om te beoordelen.', en: 'No table to assess was found on the other sheets either.' },
  nietTeBeoordelen: (n: number): Tweetalig => ({ nl: `Niet te beoordelen: ${aantalTekst(n, { nl: 'rij', en: 'row' }, { nl: 'rijen', en: 'rows' }).nl}`, en: `Not assessable: ${aantalTekst(n, { nl: 'rij', en: 'row' }, { nl: 'rijen', en: 'rows' }).en}` }),
  zonderHalfjaar: (n: number): Tweetalig => ({ nl: `Zonder halfjaar: ${aantalTekst(n, { nl: 'rij', en: 'row' }, { nl: 'rijen', en: 'rows' }).nl}`, en: `Without a half-year: ${aantalTekst(n, { nl: 'rij', en: 'row' }, { nl: 'rijen', en: 'rows' }).en}` }),
  nergensBesluiten: (n: number): Tweetalig => ({ nl: `Telt niet mee: ${aantalTekst(n, { nl: 'besluit', en: '' }, { nl: 'besluiten', en: '' }).nl}`, en: `Does not count: ${aantalTekst(n, { nl: '', en: 'decision' }, { nl: '', en: 'decisions' }).en}` }),
  tochBeoordelen: (naam: string): Tweetalig => ({ nl: `“${naam}” toch als gemeente beoordelen`, en: `Assess “${naam}” as a gemeente all the same` }),
  letOp: (n: number): Tweetalig => ({ nl: `Let op bij dit halfjaar: ${getalTekst(n, 'nl')}`, en: `Mind in this half-year: ${getalTekst(n, 'en')}` }),
  perRij: (n: number): Tweetalig => ({ nl: `Let op bij gemeenten: ${getalTekst(n, 'nl')}`, en: `Mind at gemeenten: ${getalTekst(n, 'en')}` }),
  provincie: (n: number): Tweetalig => ({ nl: `Let op bij de provincie: ${getalTekst(n, 'nl')}`, en: `Mind at the province: ${getalTekst(n, 'en')}` }),
} as const satisfies Teksten;

/** A sheet with figures that is not read, why, and what to do about it. */
export const overgeslagenTekst = ({ blad, reden, ontbreekt }: OvergeslagenBlad): Tweetalig =>
  reden !== 'kolom ontbreekt'
    ? { nl: `Blad “${blad}” is verborgen en telt niet mee. Maak het zichtbaar als het mee moet doen.`, en: `Sheet “${blad}” is hidden and does not count. Unhide it if it should.` }
    : {
        nl: `Blad “${blad}” telt niet mee: geen kolom gevonden voor ${opsomming(ontbreekt.map((s) => kolomnamen[s].nl), 'nl')}. Geef de kolom daar een duidelijke kop.`,
        en: `Sheet “${blad}” does not count: no column found for ${opsomming(ontbreekt.map((s) => kolomnamen[s].en), 'en')}. Give the column there a clear header.`,
      };
