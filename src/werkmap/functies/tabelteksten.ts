import { periodeTekst, type Tweetalig } from '../../engine';
import { opsomming, zin, type Taal, type Zinnen } from '../../tekst';
import { beletselTekst } from '../../tekst/prognose';
import { herkenningsfoutTekst } from '../herkennen/teksten';
import type { Herkenningsfout } from '../tabel';
import { celfoutTekst } from './teksten';
import type { Functiefout, Tabelfout } from './uitkomst';

const ZINNEN: Zinnen<Tabelfout> = {
  NIETS_TE_BEOORDELEN: () => ({ nl: 'In dit bereik staat geen tabel met cijfers per gemeente.', en: 'There is no table with figures per gemeente in this range.' }),
  TABELLEN_NAAST_ELKAAR: (f) => ({
    nl: `In dit bereik staan cijfers van meer halfjaren naast elkaar: ${opsomming(f.perioden.map(periodeTekst), 'nl')}. Geef het halfjaar als laatste argument.`,
    en: `This range has figures of several half-years side by side: ${opsomming(f.perioden.map(periodeTekst), 'en')}. Give the half-year as the last argument.`,
  }),
  TWEE_TABELLEN_IN_BEREIK: (f) => ({
    nl: `In dit bereik staan meer tabellen voor ${periodeTekst(f.periode)}: ${opsomming(f.plaatsen, 'nl')}. Geef een bereik waar er één in staat.`,
    en: `This range has more than one table for ${periodeTekst(f.periode)}: ${opsomming(f.plaatsen, 'en')}. Give a range with one of them.`,
  }),
  GEMEENTE_ONBEKEND: (f) => ({
    nl: `“${f.naam}” is geen gemeente van een beleidskader.${f.lijktOp === null ? '' : ` Bedoelt u ${f.lijktOp}?`}`,
    en: `“${f.naam}” is not a gemeente of any beleidskader.${f.lijktOp === null ? '' : ` Do you mean ${f.lijktOp}?`}`,
  }),
  GEMEENTE_NIET_IN_TABEL: (f) => ({
    nl: `${f.naam} staat niet in de tabel${f.perioden.length === 0 ? '' : ` (${opsomming(f.perioden.map(periodeTekst), 'nl')})`}.`,
    en: `${f.naam} is not in the table${f.perioden.length === 0 ? '' : ` (${opsomming(f.perioden.map(periodeTekst), 'en')})`}.`,
  }),
  DAG_LEEG: () => ({ nl: 'De dag van de cijfers ontbreekt. Geef de datum waarop de realisatie is geteld.', en: 'The day of the figures is missing. Give the date on which the realisatie was counted.' }),
  GEEN_DAG: (f) => ({
    nl: `“${f.gevonden}” is geen dag. Geef een datum, bijvoorbeeld DATUM(2023;10;26) of "26-10-2023".`,
    en: `“${f.gevonden}” is no day. Give a date, for example DATE(2023,10,26) or "26-10-2023".`,
  }),
  DAG_BUITEN_HALFJAAR: (f) => ({ nl: beletselTekst(f, 'nl'), en: beletselTekst(f, 'en') }),
};

/** Excel takes no answer that is larger. */
export const TE_GROOT: Tweetalig = {
  nl: 'Dit is te veel om in één keer op te leveren: Excel neemt hoogstens 5 MB aan. Vraag één halfjaar tegelijk, bijvoorbeeld =IBT.BEOORDEEL(tabel; "2024-2"), of een kleiner bereik.',
  en: 'This is too much to hand over at once: Excel takes at most 5 MB. Ask one half-year at a time, for example =IBT.BEOORDEEL(table; "2024-2"), or a smaller range.',
};

/** The codes of recognition; one that is forgotten does not compile. */
const HERKENNING: Readonly<Record<Herkenningsfout['code'], true>> = {
  GEEN_TABEL: true,
  TWEE_TABELLEN: true,
  BLAD_ONBEKEND: true,
  PERIODE_NIET_GEVONDEN: true,
  PERIODE_ONBEKEND: true,
  PERIODE_STRIJDIG: true,
  KOLOM_DUBBEL: true,
  KOLOM_GESPLITST: true,
  STAND_TEKEN_ONBEKEND: true,
  GECORRIGEERD_VRAAG: true,
  BIJSTELLING_VRAAG: true,
  REALISATIEDAG_VRAAG: true,
  TREDE_VRAAG: true,
  SAMENGEVOEGD: true,
  KOLOM_BUITEN_TABEL: true,
  KOLOM_IN_MEER_TABELLEN: true,
};

const isHerkenning = (f: Functiefout): f is Herkenningsfout => f.code in HERKENNING;
const isTabelfout = (f: Functiefout): f is Tabelfout => f.code in ZINNEN;

/** The sentence of a fault of any function: what is wrong, what was found, what to do. */
export const functiefoutTekst = (f: Functiefout, taal: Taal): string => {
  if (isHerkenning(f)) return herkenningsfoutTekst(f, taal);
  return isTabelfout(f) ? zin(ZINNEN, f, taal) : celfoutTekst(f, taal);
};

/** All faults in one text. */
export const foutenTekst = (fouten: readonly Functiefout[], taal: Taal): string => fouten.map((f) => functiefoutTekst(f, taal)).join(' ');
