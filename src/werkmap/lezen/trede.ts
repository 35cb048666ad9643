import type { Basis, Gegeven } from '../../engine';
import type { Celwaarde } from '../blad';
import { kaleTekst, onleesbaar, ontbrekend } from './cel';
import { leesGetal } from './getal';

const ROMEINS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 };
const TREDE = /^(?:trede ?(\d{1,2}|iii|ii|iv|vi|i|v)(?:[ (:-][^\d]*)?|(\d{1,2}|iii|ii|iv|vi|i|v)(?: ?[(:-][^\d]*)?)$/;
/** What makes it another trede, several, none, or one that is not final: "trede 2 of hoger", "trede 3 niet", "4 (concept)". A remark behind it, "(niet gewijzigd)", does not. */
const TWIJFEL = /\b(?:of|min(?:stens|imaal)|hoogstens|maximaal|en (?:hoger|lager|trede|i|ii|iii|iv|v|vi)|concept|ontwerp|voorlopig|ingetrokken|herroepen|vervallen|niet (?:besloten|vastgesteld))\b|^(?:trede ?)?\w+ (?:nog )?(?:niet|geen)\b|\?/;

/** A trede: 2, `"2"`, `"2*"` with a footnote, `"Trede 2"`, `"trede 3 (actief toezicht)"` or `"II"`. Which treden exist is for the kader to say. */
export const leesTrede = (cel: Celwaarde): Gegeven => {
  if (typeof cel === 'number') return leesGetal(cel);
  const geen = ontbrekend(cel);
  if (geen !== null) return geen;
  const tekst = kaleTekst(cel).replace(/ ?\*+$/, '');
  const [, metWoord, zonderWoord] = TREDE.exec(tekst) ?? [];
  const gevonden = metWoord ?? zonderWoord;
  return gevonden === undefined || TWIJFEL.test(tekst) ? onleesbaar(cel) : (ROMEINS[gevonden] ?? Number(gevonden));
};

/** What each trede is called in print (the annex to the letter of 2022-1, the report of 2024), beside its number. */
const NAMEN: ReadonlyArray<readonly [trede: number, ...namen: string[]]> = [
  [1, 'signaleren'], [2, 'informatie opvragen en valideren', 'informatie opvragen', 'signaleren valideren en informatie ophalen'], [3, 'actief toezicht'],
  [4, 'vooraankondiging juridische interventie', 'vooraankondiging'], [5, 'besluit tot indeplaatsstelling', 'indeplaatsstellingsbesluit'], [6, 'sanctie uitvoeren', 'sanctie', 'indeplaatsstelling'],
];

/** What can stand beside a trede that was decided and takes nothing away from it. */
export const GEWOON = /^(?:(?:gs )?(?:besluit|besloten|vastgesteld|definitief|van kracht|geldend)(?: (?:door )?gs)?|gs|(?:bestuurlijke )?coulance|maatwerk|(?:n a v |nav |op )?(?:koppelingstekort|totaalopgave)|ongewijzigd|niet gewijzigd|gehandhaafd|gelijk|conform (?:het )?voorstel|afwijkend|wijkt af)?$/;

/** A trede that was decided. Beside the number nothing may stand but its name and what takes nothing away: a draft, or what was withdrawn, is no decision. */
export const leesBeslotenTrede = (cel: Celwaarde): Gegeven => {
  const trede = leesTrede(cel);
  if (typeof cel !== 'string' || typeof trede !== 'number') return trede;
  const erbij = kaleTekst(cel).replace(/^(?:trede ?)?(?:\d+|[iv]+)/, '').replace(/[^\p{L}]+/gu, ' ').trim();
  return GEWOON.test(erbij) || NAMEN.some(([welke, ...namen]) => welke === trede && namen.includes(erbij)) ? trede : onleesbaar(cel);
};

/** What a gemeente was judged on, as the published tables print it; null where the cell says nothing of the kind. */
export const leesBasis = (cel: Celwaarde): Basis | null => {
  if (typeof cel !== 'string') return null;
  const tekst = kaleTekst(cel);
  if (/koppelingstekort|tekort aan koppelingen/.test(tekst)) return tekst.includes('totaalopgave') ? null : 'koppelingstekort';
  return /totaalopgave|totale opgave/.test(tekst) ? 'totaalopgave' : null;
};

/** A koppelingstekort: the number of people short, or a bare yes or no. */
export const leesKoppelingstekort = (cel: Celwaarde): Gegeven | 'ja' | 'nee' => {
  const tekst = kaleTekst(cel);
  if (cel === true || tekst === 'ja' || tekst === 'j') return 'ja';
  if (cel === false || tekst === 'nee' || tekst === 'n' || tekst === 'geen') return 'nee';
  return leesGetal(cel);
};
