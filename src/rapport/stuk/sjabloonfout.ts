import type { Tweetalig } from '../../engine';
import { opsommingen, zin, type Taal, type Zinnen } from '../../tekst';
import type { Plaatsen } from './stuk';

/** Why a template of the house cannot be used for a letter. `naam`: what its file is called. */
export type Sjabloonfout =
  | { readonly code: 'SJABLOON_ONLEESBAAR'; readonly naam: string }
  | { readonly code: 'SJABLOON_PLAATS_ONBEKEND'; readonly naam: string; readonly vreemd: readonly string[]; readonly kent: Plaatsnamen }
  | { readonly code: 'SJABLOON_ZONDER_PLAATSEN'; readonly naam: string; readonly kent: Plaatsnamen };

/** What the places of a letter are called: those within a sentence, and those that are a paragraph of their own. */
interface Plaatsnamen {
  readonly zinnen: readonly string[];
  readonly alineas: readonly string[];
}

/** What is wrong with a template, of which the places were found (`null`: it could not be read); `null` where nothing is. */
export const sjabloonfoutVan = (naam: string, gevonden: readonly string[] | null, { teksten, blokken }: Plaatsen): Sjabloonfout | null => {
  if (gevonden === null) return { code: 'SJABLOON_ONLEESBAAR', naam };
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
};

/** What is wrong with the template, and what it may hold. */
export const sjabloonfoutTekst = (f: Sjabloonfout, taal: Taal): string => zin(ZINNEN, f, taal);
