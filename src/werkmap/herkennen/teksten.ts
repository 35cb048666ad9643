import { kolomnamen } from './kolomnamen';
import { type Periode, periodeTekst } from '../../engine';
import { isoTekst } from '../../tekst/getal';
import { zin, type Taal, type Zinnen } from '../../tekst/taal';
import { kaal } from '../lezen/normaliseer';
import { vindPerioden } from '../lezen/periode';
import type { Herkenningsfout, Kolomsoort, Zondertabel } from '../tabel';
import { redenTekst } from './redenteksten';

const opsomming = (delen: readonly string[], en: 'en' | 'and'): string =>
  delen.length < 2 ? (delen[0] ?? '') : `${delen.slice(0, -1).join(', ')} ${en} ${delen[delen.length - 1] ?? ''}`;

const perioden = (lijst: readonly Periode[], en: 'en' | 'and'): string => opsomming(lijst.map(periodeTekst), en);

const soorten = (lijst: readonly Kolomsoort[], taal: Taal): string => opsomming(lijst.map((s) => kolomnamen[s][taal]), taal === 'nl' ? 'en' : 'and');

const aangehaald = (koppen: readonly string[], en: 'en' | 'and'): string => opsomming(koppen.map((k) => `“${k}”`), en);

/** `; telt daarvoor niet: “Realisatie mei” (gaat over een maand)`. */
const afgewezenDeel = (voor: string, { afgewezen = [] }: Zondertabel, taal: Taal): string =>
  afgewezen.length === 0 ? '' : `; ${voor}: ${opsomming(afgewezen.map(({ kop, reden }) => `“${kop}” (${redenTekst(reden)[taal]})`), taal === 'nl' ? 'en' : 'and')}`;

const opBlad = (b: Zondertabel, taal: Taal): string => {
  const gevonden = aangehaald(b.gevonden, taal === 'nl' ? 'en' : 'and');
  const ontbreekt = soorten(b.ontbreekt, taal);
  if (taal === 'nl') return `${b.blad === null ? 'In het bereik' : `Blad “${b.blad}”`}: ${b.gevonden.length === 0 ? 'geen kop herkend' : `wel ${gevonden}`}${ontbreekt === '' ? '' : `; niet gevonden: ${ontbreekt}`}${afgewezenDeel('telt daarvoor niet', b, taal)}.`;
  return `${b.blad === null ? 'In the range' : `Sheet “${b.blad}”`}: ${b.gevonden.length === 0 ? 'no header recognised' : `found ${gevonden}`}${ontbreekt === '' ? '' : `; not found: ${ontbreekt}`}${afgewezenDeel('does not count as that', b, taal)}.`;
};

/** Headers of an overview that is no table of figures, but can correct one. */
const isOverzicht = ({ gevonden, ontbreekt }: Zondertabel): boolean => gevonden.length > 0 && ontbreekt.length > 0 && ontbreekt.every((s) => s === 'beginstand' || s === 'taakstelling');

/** Columns headed by a half-year and nothing else: of what, only the user can say. */
const heeftKaleHalfjaren = ({ gevonden, ontbreekt }: Zondertabel): boolean =>
  ontbreekt.includes('realisatie') && gevonden.some((kop) => { const { perioden: p, rest } = vindPerioden(kaal(kop)); return p.length > 0 && rest.trim() === ''; });

/** What is a table but for its gemeenten can be of one of them. */
const mistGemeente = ({ ontbreekt }: Zondertabel): boolean => ontbreekt.length > 0 && ontbreekt.every((s) => s === 'gemeente');

const zinnen: Zinnen<Herkenningsfout> = {
  GEEN_TABEL: ({ bladen }) => ({
    nl: ['Geen tabel gevonden om te beoordelen. Nodig zijn kolommen voor gemeente, achterstand of voorsprong aan het begin, taakstelling en realisatie.', ...bladen.map((b) => opBlad(b, 'nl')), bladen.some((b) => b.blad === null) ? 'Neem de koppen mee in het bereik.' : 'Pas de koppen aan of wijs zelf de kolommen aan.', ...(bladen.some(isOverzicht) ? ['Is dit een overzicht van alleen de realisatie, vergelijk het dan als nieuwe cijfers met uw eigen werkmap.'] : []), ...(bladen.some(heeftKaleHalfjaren) ? ['Staat onder die halfjaren de realisatie, zet dan “Realisatie” in elke kop.'] : []), ...(bladen.some(mistGemeente) ? ['Gaat een tabel over één gemeente, zet dan “Gemeente” en haar naam in de titel of in de bladnaam.'] : [])].join(' '),
    en: ['No table found to assess. It needs columns for gemeente, opening balance, taakstelling and realisatie.', ...bladen.map((b) => opBlad(b, 'en')), bladen.some((b) => b.blad === null) ? 'Include the headers in the range.' : 'Change the headers or name the columns yourself.', ...(bladen.some(isOverzicht) ? ['If this is an overview of the realisatie alone, compare it as new figures with your own workbook.'] : []), ...(bladen.some(heeftKaleHalfjaren) ? ['If these half-years hold the realisatie, put “Realisatie” in each header.'] : []), ...(bladen.some(mistGemeente) ? ['If a table is about one gemeente, put “Gemeente” and its name in the title or in the name of the sheet.'] : [])].join(' '),
  }),
  TWEE_TABELLEN: ({ periode, plaatsen, nodigVoor }) =>
    nodigVoor === undefined
      ? {
          nl: `Er staan meer tabellen voor ${periodeTekst(periode)}: ${opsomming(plaatsen, 'en')}. Kies het blad dat telt, verberg het andere blad, of haal de andere tabel weg.`,
          en: `There is more than one table for ${periodeTekst(periode)}: ${opsomming(plaatsen, 'and')}. Choose the sheet that counts, hide the other sheet, or remove the other table.`,
        }
      : {
          nl: `Er staan meer tabellen voor ${periodeTekst(periode)}, het halfjaar dat zijn treden doorgeeft aan ${periodeTekst(nodigVoor)}: ${opsomming(plaatsen, 'en')}. Verberg in Excel het blad dat niet telt, of haal die tabel weg.`,
          en: `There is more than one table for ${periodeTekst(periode)}, the half-year that hands its treden on to ${periodeTekst(nodigVoor)}: ${opsomming(plaatsen, 'and')}. Hide the sheet that does not count in Excel, or remove that table.`,
        },
  BLAD_ONBEKEND: ({ blad, bladen }) => ({
    nl: `Er is geen blad “${blad}”. Deze werkmap heeft ${aangehaald(bladen, 'en')}. Kies een van deze bladen.`,
    en: `There is no sheet “${blad}”. This workbook has ${aangehaald(bladen, 'and')}. Choose one of these sheets.`,
  }),
  PERIODE_NIET_GEVONDEN: ({ periode, perioden: lijst }) => ({
    nl: `Er zijn geen cijfers per gemeente voor ${periodeTekst(periode)}. ${lijst.length === 0 ? 'Er is ook geen ander halfjaar gevonden.' : `Wel gevonden: ${perioden(lijst, 'en')}.`} Kies een ander halfjaar of voeg de cijfers toe.`,
    en: `There are no figures per gemeente for ${periodeTekst(periode)}. ${lijst.length === 0 ? 'No other half-year was found either.' : `Found: ${perioden(lijst, 'and')}.`} Choose another half-year or add the figures.`,
  }),
  PERIODE_ONBEKEND: ({ plaats }) => ({
    nl: `Bij de tabel met de kop in ${plaats} staat niet over welk halfjaar ze gaat. Zet het halfjaar in de titel, in de koppen of in de bladnaam (bijvoorbeeld 2024-2), of kies het zelf.`,
    en: `The table with its header in ${plaats} does not say which half-year it is about. Put the half-year in the title, in the headers or in the sheet name (for example 2024-2), or choose it yourself.`,
  }),
  PERIODE_STRIJDIG: ({ plaats, perioden: lijst }) => ({
    nl: `Bij de tabel met de kop in ${plaats} staan verschillende halfjaren: ${perioden(lijst, 'en')}. Maak koppen, titel en bladnaam gelijk, of kies zelf het halfjaar.`,
    en: `The table with its header in ${plaats} names different half-years: ${perioden(lijst, 'and')}. Make headers, title and sheet name agree, or choose the half-year yourself.`,
  }),
  KOLOM_DUBBEL: ({ plaats, soort, koppen }) => ({
    nl: `In ${plaats} zijn er meer kolommen voor “${kolomnamen[soort].nl}”: ${aangehaald(koppen, 'en')}. Wijs aan welke daarvan telt.`,
    en: `In ${plaats} there is more than one column for “${kolomnamen[soort].en}”: ${aangehaald(koppen, 'and')}. Say which of them counts.`,
  }),
  KOLOM_GESPLITST: ({ plaats, soort, koppen: [een, twee] }) => ({
    nl: `“${een}” en “${twee}” (${plaats}) lijken samen één cijfer: ${kolomnamen[soort].nl}. Zet het in één kolom, ${soort === 'beginstand' ? 'met een voorsprong als negatief getal' : `bijvoorbeeld “Realisatie totaal”, of zeg dat “${twee}” niet meetelt`}.`,
    en: `“${een}” and “${twee}” (${plaats}) seem to be one figure together: ${kolomnamen[soort].en}. Put it in one column, ${soort === 'beginstand' ? 'with a voorsprong as a negative number' : `for example “Realisatie totaal”, or say that “${twee}” does not count`}.`,
  }),
  STAND_TEKEN_ONBEKEND: ({ plaats, kop, tegengesproken }) => (tegengesproken !== undefined ? {
    nl: `Naar de kop “${kop}” (${plaats}) is een positief getal een ${tegengesproken === 'achterstand positief' ? 'achterstand' : 'voorsprong'}, maar de totaalopgave of de eindstand ernaast klopt alleen andersom, of bijna elke stand eronder is negatief. Kies wat telt, of herstel de kop of de cijfers.`,
    en: `By the header “${kop}” (${plaats}) a positive number is ${tegengesproken === 'achterstand positief' ? 'an achterstand' : 'a voorsprong'}, but the totaalopgave or the closing balance beside it adds up only the other way round, or nearly each balance below it is negative. Choose what counts, or mend the header or the figures.`,
  } : {
    nl: `De kolom “${kop}” (${plaats}) zegt niet of een positief getal een achterstand of een voorsprong is, en de andere cijfers laten het niet zien. Kies dat zelf, of zet “achterstand” of “voorsprong” in de kop.`,
    en: `The column “${kop}” (${plaats}) does not say whether a positive number is an achterstand or a voorsprong, and the other figures do not show it. Choose it yourself, or put “achterstand” or “voorsprong” in the header.`,
  }),
  GECORRIGEERD_VRAAG: ({ plaats, kop, rijen }) => ({
    nl: `De kolom “${kop}” (${plaats}) lijkt in ${rijen} ${rijen === 1 ? 'rij' : 'rijen'} de totaalopgave te bevatten: de achterstand of voorsprong zit er al in. Zeg of dit de gecorrigeerde taakstelling is; anders telt de achterstand dubbel.`,
    en: `The column “${kop}” (${plaats}) seems to hold the totaalopgave in ${rijen} ${rijen === 1 ? 'row' : 'rows'}: the opening balance is already included. Say whether this is the gecorrigeerde taakstelling; otherwise the achterstand counts twice.`,
  }),
  BIJSTELLING_VRAAG: ({ plaats, kop, naast, soort }) => ({
    nl: `Naast “${naast}” staat “${kop}” (${plaats}), en niets zegt of die er al in zit. Zit die erin, zeg dan dat de kolom niet meetelt. Zo niet, ${soort === 'taakstelling' ? `zet de bijgestelde taakstelling dan in een eigen kolom, bijvoorbeeld “${naast} na bijstelling”` : `verwerk haar dan in “${naast}” en zeg daarna dat de kolom niet meetelt`}.`,
    en: `Beside “${naast}” stands “${kop}” (${plaats}), and nothing says whether it is included already. If it is, say that the column does not count. If not, ${soort === 'taakstelling' ? `put the adjusted taakstelling in a column of its own, for example “${naast} na bijstelling”` : `work it into “${naast}”, and then say that the column does not count`}.`,
  }),
  REALISATIEDAG_VRAAG: ({ plaats, tekst, waar, dag, peildatum }) => (dag === null ? {
    nl: `Naar “${tekst}”${waar === undefined ? '' : ` (${waar})`} is de realisatie (${plaats}) niet, of niet zeker, die van het hele halfjaar tot de peildatum ${isoTekst(peildatum, 'nl')}. Zet de dag in de kop, bijvoorbeeld “Realisatie 26-10-2023”, of zeg dat het de realisatie van de peildatum is.`,
    en: `By “${tekst}”${waar === undefined ? '' : ` (${waar})`} the realisatie (${plaats}) is not, or not surely, that of the whole half-year up to the peildatum ${isoTekst(peildatum, 'en')}. Put the day in the header, for example “Realisatie 26-10-2023”, or say that it is the realisatie of the peildatum.`,
  } : {
    nl: `“${tekst}”${waar === undefined ? '' : ` (${waar})`} noemt ${isoTekst(dag, 'nl')}, een dag vóór de peildatum ${isoTekst(peildatum, 'nl')}. Zeg of de realisatie (${plaats}) van die dag is, en dus een tussenstand, of die van de peildatum; of zet de dag in de kop.`,
    en: `“${tekst}”${waar === undefined ? '' : ` (${waar})`} names ${isoTekst(dag, 'en')}, a day before the peildatum ${isoTekst(peildatum, 'en')}. Say whether the realisatie (${plaats}) is of that day, and so an interim figure, or of the peildatum; or put the day in the header.`,
  }),
  TREDE_VRAAG: ({ plaats, kop, twijfel }) => (twijfel === true ? {
    nl: `De kolom “${kop}” (${plaats}) zegt niet zonder meer dat deze trede vaststaat. Wijs haar aan als vorige trede of als uitkomst als zij geldt, of als kolom die niet meetelt.`,
    en: `The column “${kop}” (${plaats}) does not plainly say that this trede is final. Name it as vorige trede or as outcome if it holds, or as a column that does not count.`,
  } : {
    nl: `De kolom “${kop}” (${plaats}) zegt niet of dit de vorige trede is of de uitkomst van dit halfjaar. Wijs de kolom aan als vorige trede of als uitkomst, of zet het in de kop.`,
    en: `The column “${kop}” (${plaats}) does not say whether this is the vorige trede or the outcome of this half-year. Name the column as vorige trede or as outcome, or put it in the header.`,
  }),
  SAMENGEVOEGD: ({ plaats, bereik }) => ({
    nl: `In de tabel met de kop in ${plaats} zijn cellen met gegevens samengevoegd: ${bereik}. Hef de samenvoeging op en vul elke cel in.`,
    en: `The table with its header in ${plaats} has merged cells among its figures: ${bereik}. Unmerge them and fill in every cell.`,
  }),
  KOLOM_BUITEN_TABEL: ({ soort, kolom, blad }) => (blad !== undefined ? {
    nl: `Op blad “${blad}” wees u ${kolom} aan voor “${kolomnamen[soort].nl}”, maar daar staat nu geen kolom van een tabel die dat kan zijn. Is het blad hernoemd of de tabel veranderd? Wis de aanwijzing en doe het zo nodig opnieuw.`,
    en: `On sheet “${blad}” you named ${kolom} for “${kolomnamen[soort].en}”, but there is no column of a table there now that can be it. Was the sheet renamed, or the table changed? Drop it, and name it again where needed.`,
  } : {
    nl: `U wees kolom ${kolom} aan voor “${kolomnamen[soort].nl}”, maar geen tabel heeft daar een kolom die dat kan zijn: er staat geen kop, de kop zegt iets anders, of het is een kolom die wij zelf toevoegden. Kies een andere kolom van de tabel, of noem ook het blad.`,
    en: `You named column ${kolom} for “${kolomnamen[soort].en}”, but no table has a column there that can be it: there is no header, the header says something else, or we added the column ourselves. Choose another column of the table, or name the sheet too.`,
  }),
  KOLOM_IN_MEER_TABELLEN: ({ soort, kolom, plaatsen }) => ({
    nl: `U wees kolom ${kolom} aan voor “${kolomnamen[soort].nl}”, maar dat kan in meer tabellen, met verschillende koppen: ${opsomming(plaatsen, 'en')}. Zeg ook om welk blad het gaat.`,
    en: `You named column ${kolom} for “${kolomnamen[soort].en}”, but several tables have such a column, under different headers: ${opsomming(plaatsen, 'and')}. Say which sheet it is about too.`,
  }),
};

/** A fault of recognition as sentences: what is wrong, where, what was found and what to do. */
export const herkenningsfoutTekst = (fout: Herkenningsfout, taal: Taal): string => zin(zinnen, fout, taal);
