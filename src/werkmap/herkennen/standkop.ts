import { vindDagen } from '../lezen/dag';
import { kaal } from '../lezen/normaliseer';
import { vindPerioden } from '../lezen/periode';
import type { Standteken } from '../tabel';

/** Signs in words become one word each, so that a dash in a day is never one of them. */
const TEKENS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\+ ?(?:\/|of|en) ?-|- ?(?:\/|of|en) ?\+|(?<![a-z])plus ?(?:\/|of|en)? ?min(?![a-z])/g, ' ± '],
  [/-\/-|< ?0/g, 'min'],
  // "achterstand minus correctie" is a sum, not a sign
  [/(achterstand|voorsprong)[ (]*min(?:us)? (?=[a-z])(?!is |betekent|staat|teken|getal|stand|saldo|waarde|cijfer)/g, '$1 '],
  [/(?<![a-z])(?:positie(?:f|ve)|plus)(?:-? ?(?:teken|getal|stand|saldo|waarde|cijfer)(?:len|en|s)?)?(?![a-z])/g, 'plus'],
  [/(?<![a-z])(?:negatie(?:f|ve)|min|minus)(?:-? ?(?:teken|getal|stand|saldo|waarde|cijfer)(?:len|en|s)?)?(?![a-z])/g, 'min'],
  // a tekort is an achterstand, and a mere stand says nothing beside another name
  [/(?<![a-z])tekort(?:en)?(?![a-z])/g, 'achterstand'],
  [/achterstand ?(?:\/|of|en) ?achterstand/g, 'achterstand'],
  [/(?<![a-z])(?:stand|saldo) ?(?:\/|of|en) ?(?=achterstand|voorsprong)|(?<=achterstand|voorsprong) ?(?:\/|of|en) ?(?:stand|saldo)(?![a-z])/g, ''],
  // "(+ achterstand, - voorsprong)"
  [/(?<=\( ?)(plus|min|[+-]) ?(achterstand|voorsprong) ?[,;/]? ?(?:(?:en|of) )?(?!\1)(plus|min|[+-]) ?(?!\2)(achterstand|voorsprong)/g, '$1=$2, $3=$4'],
];

const VOORAF = /(plus|min|[+-]) ?(?:=|:|is|zijn|betekent|staat voor) ?(?:een )?(achterstand|voorsprong)/g;
const ACHTERAF =
  /(achterstand|voorsprong)(?:[ (=:,]|(?<![a-z])(?:is|zijn|als|wordt|worden|met|in|een|de|het|staat|geldt|telt|per|op)(?![a-z]))*(?:(plus|min)(?![a-z])(?! ?(?:=|:|is|betekent|een|achterstand|voorsprong))|([+-])(?= ?(?:\)|,|\/|;|$)))/g;

const LOS_MIN = /\( ?- ?\)|(?:achterstand|voorsprong) *- *$/;

const OF = '(?:\\/|&|(?:en\\/of|of|en|dan wel|c\\.? ?q\\.?)(?![a-z]))';
/** A balance under two names, one of them perhaps only begun ("voor-/achterstand"), or of either sign: what is positive stays open. */
const TWEE_KANTEN = new RegExp(`±|[a-z][ -]*${OF}[ (-]*(?:achterstand|voorsprong)|(?:achterstand|voorsprong)[ )]*${OF}[ (-]*[a-z]|voor-?achterstand|achter-?voorsprong`);

const alsTeken = (woord: string | undefined, teken: string | undefined): Standteken =>
  (woord === 'achterstand') === (teken === '+' || teken === 'plus') ? 'achterstand positief' : 'voorsprong positief';

/** A header in words, without its day or half-year, its signs as words. */
const inWoorden = (kop: string): string =>
  TEKENS.reduce((t, [van, naar]) => t.replace(van, naar), vindPerioden(vindDagen(kaal(kop).replace(/(?<!\d) ?- ?(?=\d)/g, ' ')).rest).rest);

/** Whether a header says more of the sign than the name of one side. */
export const isStellig = (kop: string): boolean => /plus|min(?![a-z])|[+=±]|achterstand.*voorsprong|voorsprong.*achterstand/.test(inWoorden(kop));

/**
 * Which way a balance counts: "(+ = voorsprong)" and "achterstand is negatief" say so, and so does naming only one of the two.
 * `null` where the header says neither, or two things at once.
 */
export const tekenUitKop = (kop: string): Standteken | null => {
  const tekst = inWoorden(kop);
  const vooraf = [...tekst.matchAll(VOORAF)].map(([, teken, woord]) => alsTeken(woord, teken));
  const achteraf = [...tekst.replace(VOORAF, ' ').matchAll(ACHTERAF)].map(([, woord, inWoord, los]) => alsTeken(woord, inWoord ?? los));
  const [gezegd, anders] = new Set([...vooraf, ...achteraf]);
  const achterstand = tekst.includes('achterstand');
  const een = achterstand !== tekst.includes('voorsprong');
  // a mere dash may be no sign, and a sign somewhere else may be of something else
  if (een && LOS_MIN.test(tekst)) return null;
  if (gezegd !== undefined) return anders === undefined ? gezegd : null;
  if (!een || TWEE_KANTEN.test(tekst) || /(?<![a-z])(?:min|rood)(?![a-z])/.test(tekst)) return null;
  return achterstand ? 'achterstand positief' : 'voorsprong positief';
};
