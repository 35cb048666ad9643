import { periodeTekst, type Tweetalig } from '../../engine';
import { beknopt, dagTekst, getalTekst as g, opsommingen, standTekst, tweemaal, zin, type Taal, type Zinnen } from '../../tekst';
import { herkenningsfoutTekst } from '../herkennen';
import type { Voorbereidingsbevinding, Voorbereidingsfout } from './soorten';

type Weigering = Extract<Voorbereidingsfout, { code: 'NIET_AAN_TE_VULLEN' }>;

const DOOR: Readonly<Record<Weigering['door'], Tweetalig>> = {
  exceltabel: { nl: 'de tabel is een Excel-tabel, die hier niet langer kan worden', en: 'the table is an Excel table, which cannot be made longer here' },
  totaalrij: { nl: 'er staat een totaalrij onder', en: 'there is a row of totals below it' },
  gekanteld: { nl: 'de tabel staat op zijn kant', en: 'the table stands on its side' },
  filter: { nl: 'er staat een filter aan dat rijen verbergt', en: 'a filter hides rows' },
  bezet: { nl: 'daar staat al iets', en: 'something stands there already' },
};

/** What makes room; rows that the user adds are read as well. */
const RUIMTE: Readonly<Record<Weigering['door'], Tweetalig>> = {
  exceltabel: { nl: 'Maak de tabel in Excel langer en vul de rijen zelf in, of maak er een gewoon bereik van (Tabelontwerp, Converteren naar bereik).', en: 'Make the table longer in Excel and fill in the rows yourself, or make it a plain range (Table Design, Convert to Range).' },
  totaalrij: { nl: 'Haal de totaalrij weg, of voeg de rijen er zelf boven in.', en: 'Remove the row of totals, or insert the rows above it yourself.' },
  gekanteld: { nl: 'Voeg de kolommen zelf toe.', en: 'Add the columns yourself.' },
  filter: { nl: 'Wis het filter, of voeg de rijen zelf toe.', en: 'Clear the filter, or add the rows yourself.' },
  bezet: { nl: 'Zet dat ergens anders (een bron of een noot kan boven de tabel), of voeg de rijen zelf in.', en: 'Put that elsewhere (a source or a note can stand above the table), or insert the rows yourself.' },
};

const FOUTEN: Zinnen<Voorbereidingsfout> = {
  GEEN_HALFJAAR: () => ({ nl: 'Er is geen halfjaar met cijfers per gemeente om van uit te gaan.', en: 'There is no half-year with figures per gemeente to start from.' }),
  CIRCULAIRE_VAN_ANDER: (f) => ({
    nl: `De circulaire is van ${periodeTekst(f.gevonden)}, maar na het laatste halfjaar in de werkmap komt ${periodeTekst(f.verwacht)}. Geef de circulaire van dat halfjaar.`,
    en: `The circulaire is of ${periodeTekst(f.gevonden)}, but after the last half-year in the workbook comes ${periodeTekst(f.verwacht)}. Give the circulaire of that half-year.`,
  }),
  NOG_NIET_GESLOTEN: (f) => ({
    nl: `De realisatie van ${periodeTekst(f.periode)} is een tussenstand van ${dagTekst(f.dag, 'nl')}: er is nog geen eindstand om voor te stellen. Vul eerst de cijfers van de peildatum in.`,
    en: `The realisatie of ${periodeTekst(f.periode)} is an interim figure of ${dagTekst(f.dag, 'en')}: there is no closing balance yet to propose. First enter the figures of the peildatum.`,
  }),
  MEER_OP_BLAD: (f) => ({
    nl: `Op blad “${f.blad}” staan meer tabellen; daarvan is geen blad voor één nieuw halfjaar te maken. Zet het laatste halfjaar op een eigen blad.`,
    en: `Sheet “${f.blad}” has more than one table; no sheet of one new half-year can be made of it. Put the last half-year on a sheet of its own.`,
  }),
  IN_VERSIES: (f) => ({
    nl: `Blad “${f.blad}” heeft ook een eerdere taakstelling (“${f.kop}”); een nieuw halfjaar heeft er één. Bewaar de eerdere op een ander blad, of maak dit halfjaar zelf klaar.`,
    en: `Sheet “${f.blad}” has an earlier taakstelling too (“${f.kop}”); a new half-year has one. Keep the earlier one on another sheet, or prepare this half-year yourself.`,
  }),
  NAAM_BEZET: (f) => ({
    nl: `Er is al een blad “${f.blad}”; daar wordt niet overheen geschreven. Geef dat blad een andere naam, of haal het weg.`,
    en: `There already is a sheet “${f.blad}”; it is not written over. Give that sheet another name, or remove it.`,
  }),
  GEEN_KOLOM_HERVERDELING: (f) =>
    tweemaal((t) =>
      t === 'nl'
        ? `Blad “${f.blad}” heeft geen kolom voor de herverdeling, maar ${f.gemeente} heeft er een van ${g(f.herverdeling, t)}. Voeg een kolom “Herverdeling” toe.`
        : `Sheet “${f.blad}” has no column for the herverdeling, but ${f.gemeente} has one of ${g(f.herverdeling, t)}. Add a column “Herverdeling”.`,
    ),
  NIET_AAN_TE_VULLEN: (f) => ({
    nl: `Onder de tabel op blad “${f.blad}” zijn geen rijen toe te voegen: ${DOOR[f.door].nl} (${f.plaats}). ${RUIMTE[f.door].nl}`,
    en: `No rows can be added below the table on sheet “${f.blad}”: ${DOOR[f.door].en} (${f.plaats}). ${RUIMTE[f.door].en}`,
  }),
  VRAAG_ERNA: (f) => tweemaal((t) => `${t === 'nl' ? 'Het nieuwe halfjaar zou niet meer zonder vraag te lezen zijn' : 'The new half-year could not be read without a question'}: ${f.fouten.map((x) => herkenningsfoutTekst(x, t)).join(' ')}`),
  LEEST_ANDERS: (f) => ({
    nl: `Het nieuwe halfjaar zou bij ${f.gemeente} anders worden gelezen dan bedoeld. Geef de kolommen een duidelijke kop, met het halfjaar erin.`,
    en: `At ${f.gemeente} the new half-year would read otherwise than was meant. Give the columns a clear header, with the half-year in it.`,
  }),
};

const naamEnPlaats = ({ naam, plaats }: { readonly naam: string; readonly plaats: string }): string => (naam === '' ? plaats : `“${naam}” (${plaats})`);

const BEVINDINGEN: Zinnen<Voorbereidingsbevinding> = {
  EINDSTAND_ONBEKEND: (b) => ({
    nl: `De beginstand is leeg gelaten waar de eindstand van ${periodeTekst(b.periode)} niet bekend is: ${beknopt(b.namen, 'nl')}.`,
    en: `The opening balance was left blank where the closing balance of ${periodeTekst(b.periode)} is not known: ${beknopt(b.namen, 'en')}.`,
  }),
  EINDSTAND_ANDERS: (b) =>
    tweemaal((t) => {
      const wie = beknopt(b.rijen.map((r) => `${r.gemeente} (${standTekst(r.vermeld, t)}; ${t === 'nl' ? 'berekend' : 'computed'}: ${standTekst(r.berekend, t)})`), t);
      return t === 'nl'
        ? `Als beginstand staat de berekende eindstand van ${periodeTekst(b.periode)}, maar het blad zelf noemt een andere: ${wie}. Kijk na welke geldt.`
        : `The opening balance is the computed closing balance of ${periodeTekst(b.periode)}, but the sheet itself gives another: ${wie}. Check which one holds.`;
    }),
  TREDE_ONBEKEND: (b) => ({
    nl: `De vorige trede is leeg gelaten waar ${periodeTekst(b.periode)} er geen heeft: ${beknopt(b.namen, 'nl')}.`,
    en: `The vorige trede was left blank where ${periodeTekst(b.periode)} has none: ${beknopt(b.namen, 'en')}.`,
  }),
  TREDE_VOORGESTELD: (b) => ({
    nl: `De vorige trede is leeg gelaten waar voor ${periodeTekst(b.periode)} nog niets is besloten of gepubliceerd; bij het beoordelen telt wat dan geldt, het besluit eerst: ${beknopt(b.namen, 'nl')}.`,
    en: `The vorige trede was left blank where nothing was decided or published yet of ${periodeTekst(b.periode)}; an assessment takes what holds by then, the besluit first: ${beknopt(b.namen, 'en')}.`,
  }),
  TREDE_VAN_ERNA: (b) => ({
    nl: `De kolom “${b.kop}” is niet gelezen. Staat daar de trede die vanaf ${periodeTekst(b.periode)} geldt, wijs haar dan aan als uitkomst van ${periodeTekst(b.over)} en maak het halfjaar opnieuw klaar.`,
    en: `The column “${b.kop}” was not read. If it holds the trede in force from ${periodeTekst(b.periode)}, name it as outcome of ${periodeTekst(b.over)} and prepare the half-year again.`,
  }),
  TAAKSTELLING_ONBEKEND: (b) => ({
    nl: `De taakstelling van ${periodeTekst(b.periode)} is leeg gelaten waar de circulaire, of de herverdeling die erin hoort, haar niet geeft: ${beknopt(b.namen, 'nl')}.`,
    en: `The taakstelling of ${periodeTekst(b.periode)} was left blank where the circulaire, or the herverdeling that it comprises, does not give it: ${beknopt(b.namen, 'en')}.`,
  }),
  RIJEN_NIET_MEE: (b) => ({
    nl: `Niet meegekomen, want dit is geen gemeente van het beleidskader: ${beknopt(b.rijen.map(naamEnPlaats), 'nl')}. Verbeter de naam en maak het halfjaar opnieuw klaar, of vul de rij zelf aan.`,
    en: `Did not come along, being no gemeente of the beleidskader: ${beknopt(b.rijen.map(naamEnPlaats), 'en')}. Mend the name and prepare the half-year again, or add the row yourself.`,
  }),
  TOTALEN_NIET_MEE: (b) => ({
    nl: `${b.rijen.length === 1 ? 'De totaalrij is' : 'De totaalrijen zijn'} niet meegekomen: ${beknopt(b.rijen.map(naamEnPlaats), 'nl')}. Zet een totaal zelf onder het nieuwe halfjaar.`,
    en: `${b.rijen.length === 1 ? 'The row of totals' : 'The rows of totals'} did not come along: ${beknopt(b.rijen.map(naamEnPlaats), 'en')}. Put a total below the new half-year yourself.`,
  }),
  ALLEEN_IN_CIRCULAIRE: (b) => ({
    nl: `De circulaire noemt ook gemeenten die in ${periodeTekst(b.periode)} geen rij hebben; voor hen is geen rij gemaakt: ${beknopt(b.namen, 'nl')}.`,
    en: `The circulaire also names gemeenten that have no row in ${periodeTekst(b.periode)}; no row was made for them: ${beknopt(b.namen, 'en')}.`,
  }),
  OPGAVE_ONBEVESTIGD: (b) => ({
    nl: `Onder “${b.kop}” staat de taakstelling met de herverdeling en de voorgestelde beginstand samen. Vult u een andere beginstand in, wijzig dan ook deze kolom.`,
    en: `“${b.kop}” holds the taakstelling with the herverdeling and the proposed opening balance together. If you enter another opening balance, change this column too.`,
  }),
  TITELS_NIET_MEE: (b) => ({
    nl: `Boven de tabel niet meegekomen, want dit gaat over een dag, een besluit of een wijziging van het oude halfjaar: ${beknopt(b.titels.map((x) => `“${x.tekst}” (${x.plaats})`), 'nl')}. Zet er zelf bij wat voor het nieuwe halfjaar geldt.`,
    en: `Did not come along from above the table, being about a day, a decision or a change of the old half-year: ${beknopt(b.titels.map((x) => `“${x.tekst}” (${x.plaats})`), 'en')}. Add yourself what holds for the new half-year.`,
  }),
  ZONDER_FORMULES: (b) => ({
    nl: `Uw formules zijn niet meegekomen; trek ze zelf door onder ${opsommingen(b.koppen.map((k) => `“${k}”`)).nl}.`,
    en: `Your formulas did not come along; fill them down yourself under ${opsommingen(b.koppen.map((k) => `“${k}”`)).en}.`,
  }),
};

/** Why no half-year is prepared, where, and what to do. */
export const voorbereidingsfoutTekst = (f: Voorbereidingsfout, taal: Taal): string => zin(FOUTEN, f, taal);

/** What was left open. */
export const voorbereidingsbevindingTekst = (b: Voorbereidingsbevinding, taal: Taal): string => zin(BEVINDINGEN, b, taal);
