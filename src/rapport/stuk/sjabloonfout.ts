import type { Tweetalig } from '../../engine';
import { opsommingen, zin, type Taal, type Zinnen } from '../../tekst';
import type { Plaatsen } from './stuk';

/** A paragraph of a template, as its reader knows it: in which part of the document, and what it says. */
export interface Sjabloonplek {
  readonly deel: 'tekst' | 'koptekst' | 'voettekst' | 'voetnoot' | 'eindnoot';
  readonly tekst: string;
}

/** Why a template of the house cannot be used for a letter. `naam`: what its file is called. */
export type Sjabloonfout =
  | { readonly code: 'SJABLOON_ONLEESBAAR'; readonly naam: string }
  | { readonly code: 'SJABLOON_PLAATS_ONBEKEND'; readonly naam: string; readonly vreemd: readonly string[]; readonly kent: Plaatsnamen }
  | { readonly code: 'SJABLOON_ZONDER_PLAATSEN'; readonly naam: string; readonly kent: Plaatsnamen }
  | { readonly code: 'SJABLOON_ACCOLADES' | 'SJABLOON_NIET_GESLOTEN' | 'SJABLOON_NIET_GEOPEND' | 'SJABLOON_NIET_IN_TE_VULLEN'; readonly naam: string; readonly plek: Sjabloonplek }
  | { readonly code: 'SJABLOON_BLOK_IN_ZIN' | 'SJABLOON_OPMAAK_GEDEELD'; readonly naam: string; readonly plaats: string; readonly plek: Sjabloonplek };

/** Something that letters do not say because the template has no place for it, and the places that say it. */
export interface Gemis {
  readonly wat: 'gemeente' | 'halfjaar' | 'cijfers' | 'bevindingen' | 'oordeel' | 'traject' | 'opgave' | 'kader' | 'ladder' | 'afschrift';
  readonly plaatsen: readonly string[];
}

/** What the places of a letter are called: those within a sentence, and those that are a paragraph of their own. */
interface Plaatsnamen {
  readonly zinnen: readonly string[];
  readonly alineas: readonly string[];
}

/** What is wrong with the places that a template has; `null` where nothing is. */
export const sjabloonfoutVan = (naam: string, gevonden: readonly string[], { teksten, blokken }: Plaatsen): Sjabloonfout | null => {
  const kent = { zinnen: Object.keys(teksten), alineas: Object.keys(blokken) };
  const vreemd = gevonden.filter((p) => !kent.zinnen.includes(p) && !kent.alineas.includes(p));
  if (vreemd.length > 0) return { code: 'SJABLOON_PLAATS_ONBEKEND', naam, vreemd, kent };
  return gevonden.length === 0 ? { code: 'SJABLOON_ZONDER_PLAATSEN', naam, kent } : null;
};

const plaatsen = (namen: readonly string[]): Tweetalig => opsommingen(namen.map((n) => `{{${n}}}`));

const wel = ({ zinnen, alineas }: Plaatsnamen): Tweetalig => ({
  nl: `Midden in een zin kunnen ${plaatsen(zinnen).nl}; in een eigen alinea ${plaatsen(alineas).nl}.`,
  en: `Within a sentence there can be ${plaatsen(zinnen).en}; in a paragraph of their own ${plaatsen(alineas).en}.`,
});

const DELEN: Readonly<Record<Sjabloonplek['deel'], Tweetalig>> = {
  tekst: { nl: '', en: '' },
  koptekst: { nl: ' in de koptekst,', en: ' in the header,' },
  voettekst: { nl: ' in de voettekst,', en: ' in the footer,' },
  voetnoot: { nl: ' in een voetnoot,', en: ' in a footnote,' },
  eindnoot: { nl: ' in een eindnoot,', en: ' in an endnote,' },
};

/** "In huis.docx, in de koptekst, in de alinea “Aan {{gemeente”,". */
const waar = (naam: string, { deel, tekst }: Sjabloonplek): Tweetalig => ({ nl: `In ${naam},${DELEN[deel].nl} in de alinea “${tekst}”,`, en: `In ${naam},${DELEN[deel].en} in the paragraph “${tekst}”,` });

const ZINNEN: Zinnen<Sjabloonfout> = {
  SJABLOON_ONLEESBAAR: ({ naam }) => ({
    nl: `${naam} is niet te lezen als Word-document (.docx). Open het in Word en bewaar het als .docx; een .dotx of .doc gaat niet.`,
    en: `${naam} cannot be read as a Word document (.docx). Open it in Word and save it as .docx; a .dotx or .doc will not do.`,
  }),
  SJABLOON_PLAATS_ONBEKEND: ({ naam, vreemd, kent }) => ({
    nl: `In ${naam} ${vreemd.length === 1 ? 'staat een plaats die' : 'staan plaatsen die'} een brief niet heeft: ${plaatsen(vreemd).nl}. ${wel(kent).nl}`,
    en: `${naam} has ${vreemd.length === 1 ? 'a place' : 'places'} that a letter does not have: ${plaatsen(vreemd).en}. ${wel(kent).en}`,
  }),
  SJABLOON_ZONDER_PLAATSEN: ({ naam, kent }) => ({
    nl: `In ${naam} staat geen enkele plaats om in te vullen. ${wel(kent).nl}`,
    en: `${naam} has not one place to fill in. ${wel(kent).en}`,
  }),
  SJABLOON_ACCOLADES: ({ naam, plek }) => ({
    nl: `${waar(naam, plek).nl} staan drie accolades achter elkaar. Een plaats begint met twee, {{, en eindigt met twee, }}: haal de derde weg.`,
    en: `${waar(naam, plek).en} there are three braces in a row. A place begins with two, {{, and ends with two, }}: remove the third.`,
  }),
  SJABLOON_NIET_GESLOTEN: ({ naam, plek }) => ({
    nl: `${waar(naam, plek).nl} begint een plaats met {{ die niet met }} wordt gesloten. Sluit haar in dezelfde alinea, of haal de accolades weg.`,
    en: `${waar(naam, plek).en} a place begins with {{ that is not closed with }}. Close it in the same paragraph, or remove the braces.`,
  }),
  SJABLOON_NIET_GEOPEND: ({ naam, plek }) => ({
    nl: `${waar(naam, plek).nl} staat }} zonder {{ ervoor. Zet {{ voor de naam, in dezelfde alinea, of haal de accolades weg.`,
    en: `${waar(naam, plek).en} there is }} without {{ before it. Put {{ before the name, in the same paragraph, or remove the braces.`,
  }),
  SJABLOON_NIET_IN_TE_VULLEN: ({ naam, plek }) => ({
    nl: `${waar(naam, plek).nl} kan een plaats niet worden ingevuld: er staat een tab, een regeleinde of een vaste spatie in. Typ haar opnieuw, met gewone spaties.`,
    en: `${waar(naam, plek).en} a place cannot be filled in: there is a tab, a line break or a fixed space in it. Type it again, with plain spaces.`,
  }),
  SJABLOON_BLOK_IN_ZIN: ({ naam, plaats, plek }) => ({
    nl: `${waar(naam, plek).nl} staat {{${plaats}}} tussen andere tekst. Daar komen hele alinea's en tabellen, en die tekst zou verdwijnen: zet {{${plaats}}} in een eigen alinea.`,
    en: `${waar(naam, plek).en} {{${plaats}}} stands among other text. Whole paragraphs and tables come there, and that text would disappear: put {{${plaats}}} in a paragraph of its own.`,
  }),
  SJABLOON_OPMAAK_GEDEELD: ({ naam, plaats, plek }) => ({
    nl: `${waar(naam, plek).nl} heeft {{${plaats}}} niet overal dezelfde opmaak, bijvoorbeeld een deel vet, zodat niet te zeggen is hoe de tekst moet worden. Selecteer de hele plaats met haar accolades en geef haar één opmaak.`,
    en: `${waar(naam, plek).en} {{${plaats}}} does not have one format, part of it being bold for instance, so that it cannot be told how the text must look. Select the whole place with its braces and give it one format.`,
  }),
};

/** What is wrong with the template, and what it may hold. */
export const sjabloonfoutTekst = (f: Sjabloonfout, taal: Taal): string => zin(ZINNEN, f, taal);

const GEMIS: Readonly<Record<Gemis['wat'], Tweetalig>> = {
  gemeente: { nl: 'aan welke gemeente de brief is', en: 'to which gemeente the letter is' },
  halfjaar: { nl: 'over welk halfjaar hij gaat', en: 'which half-year it is about' },
  cijfers: { nl: 'de tabel met de cijfers', en: 'the table with the figures' },
  bevindingen: { nl: 'wat is vastgesteld', en: 'what was found' },
  oordeel: { nl: 'de trede met wat die inhoudt, en of die is besloten of een voorstel is', en: 'the trede and what it means, and whether it was decided or is a proposal' },
  traject: { nl: 'hoe het traject vanaf trede 4 staat', en: 'where the trajectory from trede 4 on stands' },
  opgave: { nl: 'de opgave voor het halfjaar erna', en: 'what is asked in the half-year after it' },
  kader: { nl: 'volgens welk beleidskader is beoordeeld', en: 'by which beleidskader it was assessed' },
  ladder: { nl: 'hoe de interventieladder wordt toegepast', en: 'how the interventieladder is applied' },
  afschrift: { nl: 'dat de raad een afschrift krijgt en dat de uitkomst op de IBT-kaart komt', en: 'that the raad gets a copy and that the outcome is put on the IBT-kaart' },
};

/** What the letters do not say, and which place in the template says it. */
export const gemisTekst = (naam: string, gemis: readonly Gemis[], taal: Taal): string => {
  const of = taal === 'nl' ? ' of ' : ' or ';
  const wat = opsommingen(gemis.map((g) => `${GEMIS[g.wat][taal]} (${g.plaatsen.map((p) => `{{${p}}}`).join(of)})`))[taal];
  return taal === 'nl'
    ? `In ${naam} is geen plaats voor ${wat}. In de brieven staat dat dus niet, tenzij uw eigen tekst het zegt. Zet de plaatsen erin die ontbreken en maak de brieven opnieuw.`
    : `${naam} has no place for ${wat}. So the letters do not say it, unless your own text does. Put in the places that are missing and make the letters anew.`;
};
