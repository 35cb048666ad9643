import { zonderVoorlopig } from './voorlopig';

/** Words of the figures: a day or a word beside them is about these. */
const CIJFERS = /(?<![a-z])(?:stand(?:en)?|tussenstand|tussentijdse?|peil(?:datum|dag)|realisaties?|gerealiseerde?|gehuisveste?|huisvestingen|[a-z]*cijfers?|gegevens|tellingen|telling|meting|gemeten)(?![a-z])/;
/** Words that say that a day is one of something else, also beside the figures. */
const IETS_ANDERS = /circulaire|beslui|besloten|vastgesteld|bijgesteld|bijstelling|verla(?:ag|gin)|verho(?:og|gin)|wijzig|koppel|kader|herverd|brief|overleg|gesprek|vergadering|geboren|beschikbaar|trede \d|sjabloon|formulier|verbeterplan|zienswijze|reactie|afspra|bezoek|uiterlijk|oplever|bekend|bijlage (?:\d+ )?bij(?![a-z])/;
/** Words of what is the topic of a whole sheet where one of its own words stands beside them. */
const OOK_ONDERWERP = /taakstelling|begin|correctie|gecorrigeerd/;
/** Words of the sheet itself. */
const BLAD = /overzicht|tabel|bestand|rapport|voortgang|monitor|aantal|bijgewerkt|huisvesting [a-z ]*houders|opgesteld|opgemaakt|afgedrukt|geprint|gepubliceerd|publicatie|versie|ontvangen|uitgedraaid|download|export|bron(?![a-z])/;
/** A subject of its own, or a verb of one, where no word of the figures or the sheet stands beside it. */
const ANDER_ONDERWERP = /(?<![a-z])(?:trede|inscha|(?:be)?oorde|advies|voorstel|interventie|contact|(?:nieuwe?|is|zijn|wordt|werd|heeft)(?![a-z])|azc)|opvang/;
/** What says nothing by itself: little words, who counts, and the colour of a mark. */
const KLEIN = /(?<![a-z])(?:per|op|van|t\/m|de|het|in|te|tot|en|door|d\.?d|datum|nog|niet|dit|deze|is|zijn|provincie|ibt|coa|tvs|rood|oranje|geel|groen)(?![a-z])/g;

/** Whether a note says no more than of which day the figures are, or names their peildatum. */
export const zegtAlleenDag = (deel: string, rest: string): boolean => /peil(?:datum|dag):? ?\d/.test(deel) || !/[a-z]|(?<![-/\d])\d+(?![-/\d)])/.test(rest.replace(new RegExp(CIJFERS, 'g'), '').replace(KLEIN, ''));

export const isVanCijfers = (deel: string, noot: boolean): boolean => (CIJFERS.test(deel) || (!noot && /(?<![a-z])(?:t\/m|tm|tot en met)(?![a-z])/.test(deel))) && !/gesprek|koppel[a-z]* ?peil/.test(deel);

/** Whether a text is about something else than the figures; beside these it may be about both. */
export const isIetsAnders = (deel: string, cijfers: boolean): boolean => IETS_ANDERS.test(deel) || (OOK_ONDERWERP.test(deel) && (cijfers || !BLAD.test(deel)));

/** Whether a text without a word of the figures can be about them: by a word of the sheet, or as it has no other subject. Of a note (not a title) every word counts. */
export const kanVanCijfersZijn = (rest: string, noot: boolean): boolean =>
  BLAD.test(rest) || (!ANDER_ONDERWERP.test(rest) && !(noot && /[a-z]/.test(zonderVoorlopig(rest).replace(KLEIN, ''))));

/** Whether what stands behind it, alone in its part of the text, belongs to a subject of its own. */
export const heeftAnderOnderwerp = (deel: string): boolean => !isVanCijfers(deel, false) && (IETS_ANDERS.test(deel) || (ANDER_ONDERWERP.test(deel) && !BLAD.test(deel)));
