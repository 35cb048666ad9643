import { periodeTekst, type Tweetalig } from '../../engine';
import { isoTekst, opsomming, tweemaal, zin, type Taal, type Zinnen } from '../../tekst';
import type { Invoerfout } from './invoer';
import type { Besluitbezwaar } from './plan';

const INVOER: Zinnen<Invoerfout> = {
  GEEN_TREDE: () => ({ nl: 'Kies de trede die is besloten.', en: 'Choose the trede that was decided.' }),
  TREDE_BUITEN_LADDER: (f) => ({
    nl: `“${f.gevonden}” is geen trede van de ladder in dit halfjaar; die heeft ${opsomming(f.treden.map(String), 'nl')}.`,
    en: `“${f.gevonden}” is no trede of the ladder in this half-year; it has ${opsomming(f.treden.map(String), 'en')}.`,
  }),
  GEEN_REDEN: () => ({ nl: 'Vul de reden in: zonder reden is een besluit later niet te verantwoorden.', en: 'Enter the reason: without one a decision cannot be accounted for later.' }),
  GEEN_AUTEUR: () => ({ nl: 'Vul in wie het besluit nam.', en: 'Enter who took the decision.' }),
  GEEN_DATUM: () => ({ nl: 'Vul de dag van het besluit in, zoals 26-9-2024.', en: 'Enter the day of the decision, such as 26-9-2024.' }),
  DAG_ONLEESBAAR: (f) => ({ nl: `“${f.gevonden}” is niet als dag te lezen. Schrijf dag, maand en jaar, zoals 26-9-2024.`, en: `“${f.gevonden}” cannot be read as a day. Write day, month and year, such as 26-9-2024.` }),
  TOT_VOOR_DATUM: (f) => ({ nl: `De laatste dag (${isoTekst(f.tot, 'nl')}) ligt vóór de dag van het besluit (${isoTekst(f.datum, 'nl')}).`, en: `The last day (${isoTekst(f.tot, 'en')}) lies before the day of the decision (${isoTekst(f.datum, 'en')}).` }),
  TE_LANG: (f) => tweemaal((t) => (t === 'nl' ? `Hier passen hoogstens ${f.hoogstens} tekens.` : `At most ${f.hoogstens} characters fit here.`)),
};

export const invoerfoutTekst = (f: Invoerfout, taal: Taal): string => zin(INVOER, f, taal);

const BEZWAREN: Zinnen<Besluitbezwaar> = {
  STAAT_ELDERS: (b) => ({
    nl: `Het besluit staat al in ${opsomming(b.plaatsen, 'nl')}. Dat zijn cellen van u: wijzig het daar, of maak ze leeg en lees opnieuw.`,
    en: `The decision already stands in ${opsomming(b.plaatsen, 'en')}. Those are cells of yours: change it there, or clear them and read again.`,
  }),
  ANDERE_KOPPEN: (b) => ({
    nl: `Op blad “${b.blad}” is geen tabel met besluiten herkend. Zet in de eerste rij de koppen ${opsomming(b.koppen, 'nl')}, of geef het blad een andere naam.`,
    en: `No table of decisions was recognised on sheet “${b.blad}”. Put the headers ${opsomming(b.koppen, 'en')} in its first row, or give the sheet another name.`,
  }),
  GEEN_KOLOM: (b) => ({ nl: `Op blad “${b.blad}” is geen kolom met de kop ${b.kolom}. Voeg die toe en lees opnieuw.`, en: `Sheet “${b.blad}” has no column with the header ${b.kolom}. Add it and read again.` }),
  BLAD_VERBORGEN: (b) => ({ nl: `Blad “${b.blad}” is verborgen. Maak het in Excel zichtbaar: u ziet dan wat erbij komt te staan.`, en: `Sheet “${b.blad}” is hidden. Unhide it in Excel, so that you see what is added.` }),
  CEL_BEZET: (b) => ({ nl: `In ${b.cel} op blad “${b.blad}” staat al iets waar de nieuwe rij moet komen. Maak die cel leeg en lees opnieuw.`, en: `In ${b.cel} on sheet “${b.blad}” something stands where the new row has to go. Clear that cell and read again.` }),
  FORMULE: (b) => ({ nl: `In ${b.cel} op blad “${b.blad}” staat een formule van u. Wijzig het besluit daar zelf.`, en: `${b.cel} on sheet “${b.blad}” holds a formula of yours. Change the decision there yourself.` }),
  INTUSSEN_ANDERS: (b) => ({ nl: `Intussen staat er over ${b.gemeente} in ${periodeTekst(b.periode)} een ander besluit dan u zag. Kijk het na en probeer het opnieuw.`, en: `Meanwhile there is another decision on ${b.gemeente} in ${periodeTekst(b.periode)} than you saw. Check it and try again.` }),
  LEEST_ANDERS: (b) => ({
    nl: `Met dit besluit zou de werkmap iets anders zeggen dan u bedoelt over ${b.gemeente} in ${periodeTekst(b.periode)}, of over een ander besluit. Kijk naar de koppen van het blad met besluiten.`,
    en: `With this decision the workbook would say something else than you mean of ${b.gemeente} in ${periodeTekst(b.periode)}, or of another decision. Look at the headers of the sheet of decisions.`,
  }),
};

/** Why a decision was not written, with what to do. */
export const besluitbezwaarTekst = (b: Besluitbezwaar): Tweetalig => tweemaal((t) => zin(BEZWAREN, b, t));
