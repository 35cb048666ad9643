import type { Tweetalig } from '../../engine';
import { foutTekst, opsomming, zin, type Taal, type Zinnen } from '../../tekst';
import type { Celfout, Eigenfout } from './uitkomst';

const ZINNEN: Zinnen<Eigenfout> = {
  PERIODE_LEEG: () => ({ nl: 'Het halfjaar ontbreekt. Schrijf het als "2024-1" of "2024-II".', en: 'The half-year is missing. Write it as "2024-1" or "2024-II".' }),
  PERIODE_IS_GETAL: (f) => ({
    nl: `Het halfjaar kwam binnen als het getal ${f.gevonden}. Zet het in een formule tussen aanhalingstekens, "2024-2" (zonder trekt Excel 2 van 2024 af), en typ in een cel '2024-2 of 2024-II.`,
    en: `The half-year arrived as the number ${f.gevonden}. Put it between quotation marks in a formula, "2024-2" (without them Excel takes 2 from 2024), and type '2024-2 or 2024-II in a cell.`,
  }),
  GEEN_KADER_VAN_KRACHT: () => ({ nl: 'Er is geen beleidskader dat nu geldt. Geef ook het halfjaar.', en: 'There is no beleidskader now in force. Give the half-year too.' }),
  OPGAVE_NUL: () => ({ nl: 'De opgave is 0 of leeg; daarvan is geen percentage te geven.', en: 'The opgave is 0 or blank; there is no percentage of that.' }),
  TREDE_LEEG: () => ({ nl: 'De trede is niet ingevuld.', en: 'The trede is blank.' }),
  GEEN_TREDE: (f) => ({
    nl: `“${f.gevonden}” is geen trede; de ladder heeft de treden ${opsomming(f.treden.map(String), 'nl')}.`,
    en: `“${f.gevonden}” is not a trede; the ladder has treden ${opsomming(f.treden.map(String), 'en')}.`,
  }),
  GEEN_DOEL: (f) => ({
    nl: `“${f.gevonden}” is geen doel. Geef de hoogste trede die u wilt (de ladder heeft de treden ${opsomming(f.treden.map(String), 'nl')}), of "niet omhoog".`,
    en: `“${f.gevonden}” is not a goal. Give the highest trede that you want (the ladder has treden ${opsomming(f.treden.map(String), 'en')}), or "niet omhoog".`,
  }),
  GEEN_ONDERDEEL: (f) => ({
    nl: `“${f.gevonden}” is geen onderdeel van de toelichting. Geef "basis", of niets voor het geheel.`,
    en: `“${f.gevonden}” is no part of the explanation. Give "basis", or nothing for all of it.`,
  }),
  NIET_TE_HALEN: (f) => ({
    nl: `Trede ${f.doel} is met geen enkele realisatie te halen; de laagste trede die volgt is ${f.laagste}.`,
    en: `No realisatie reaches trede ${f.doel}; the lowest trede that follows is ${f.laagste}.`,
  }),
};

const isEigen = (f: Celfout): f is Eigenfout => f.code in ZINNEN;

/** The sentence of a fault of a function on cells: what is wrong, what was found, what to do. */
export const celfoutTekst = (f: Celfout, taal: Taal): string => (isEigen(f) ? zin(ZINNEN, f, taal) : foutTekst(f, taal));

/** All faults in one text. */
export const celfoutenTekst = (fouten: readonly Celfout[], taal: Taal): string => fouten.map((f) => celfoutTekst(f, taal)).join(' ');

/** The arguments of which a 0 can be a blank cell: Excel on the desktop hands both over as 0. */
export type Nulveld = 'beginstand' | 'realisatie' | 'vorigeTrede' | 'tijdigBeschikbaar';

const NULTEKST: Readonly<Record<Nulveld, Tweetalig>> = {
  beginstand: { nl: 'De beginstand is 0; een lege cel ziet er hier ook uit als 0.', en: 'The opening balance is 0; a blank cell looks like 0 here too.' },
  realisatie: { nl: 'De realisatie is 0; een lege cel ziet er hier ook uit als 0.', en: 'The realisatie is 0; a blank cell looks like 0 here too.' },
  vorigeTrede: { nl: 'De vorige trede is 0 of leeg, en telt als niet gegeven.', en: 'The vorige trede is 0 or blank, and counts as not given.' },
  tijdigBeschikbaar: {
    nl: 'Tijdig beschikbaar is 0 of leeg, en telt als niet gegeven; een echte 0 is de tekst "0".',
    en: 'Available in time is 0 or blank, and counts as not given; a real 0 is the text "0".',
  },
};

export const nulTekst = (veld: Nulveld, taal: Taal): string => NULTEKST[veld][taal];

export const NIET_TE_BEOORDELEN: Tweetalig = { nl: 'Niet te beoordelen.', en: 'Not assessable.' };
