import { periodeTekst, type Fout, type Ontbreekt, type Tweetalig, type Veld } from '../engine';
import { getallen, opsommingen } from './getal';
import { hoofdletter, veldnaam } from './namen';
import { zin, type Taal, type Zinnen } from './taal';

const gevonden = (o: Ontbreekt): string => (o.gevonden === undefined ? '' : ` (“${o.gevonden}”)`);

/** What a Dutch Excel shows for an error value; a file and the API give its English name. */
const FOUTWAARDEN: Readonly<Record<string, string>> = { '#NULL!': '#LEEG!', '#DIV/0!': '#DEEL/0!', '#VALUE!': '#WAARDE!', '#REF!': '#VERW!', '#NAME?': '#NAAM?', '#NUM!': '#GETAL!', '#N/A': '#N/B' };

const inHetNederlands = (o: Ontbreekt): Ontbreekt => (o.gevonden === undefined ? o : { ...o, gevonden: FOUTWAARDEN[o.gevonden] ?? o.gevonden });

const REDENEN: Readonly<Record<Ontbreekt['ontbreekt'], (o: Ontbreekt) => Tweetalig>> = {
  leeg: () => ({ nl: 'is niet ingevuld. Leeg is geen nul: vul het getal in', en: 'is blank. Blank is not zero: enter the number' }),
  nvt: (o) => ({ nl: `is “${o.gevonden ?? 'n.v.t.'}”, maar is hier wel nodig: vul het getal in`, en: `is “${o.gevonden ?? 'n/a'}”, but is needed here: enter the number` }),
  onbekend: (o) => ({ nl: `is onbekend${gevonden(o)}: vul het getal in zodra het er is`, en: `is unknown${gevonden(o)}: enter the number when it is there` }),
  onleesbaar: (o) => ({ nl: `is niet als getal te lezen${gevonden(o)}: verwacht wordt een heel getal, zoals 171`, en: `cannot be read as a number${gevonden(o)}: a whole number is expected, such as 171` }),
  foutwaarde: (o) => ({ nl: `is een foutwaarde${gevonden(inHetNederlands(o))}: herstel de formule in die cel`, en: `is an error value${gevonden(o)}: mend the formula in that cell` }),
  'niet herrekend': () => ({
    nl: 'is een formule die na de wijziging nog niet is herrekend: open de werkmap in Excel, laat haar rekenen, bewaar haar en beoordeel opnieuw',
    en: 'is a formula that was not reckoned again after the change: open the workbook in Excel, let it calculate, save it and assess again',
  }),
  datum: (o) => ({ nl: `is een datum${gevonden(o)}: verwacht wordt een heel getal`, en: `is a date${gevonden(o)}: a whole number is expected` }),
};

const TREDE: Tweetalig = { nl: 'een trede, zoals 2', en: 'a trede such as 2' };

/** What a field should hold where it is not a plain number of people. */
const VERWACHT: Readonly<Partial<Record<Veld, Tweetalig>>> = { vorigeTrede: TREDE, besluit: { nl: 'niets anders dan de besloten trede, zoals 2', en: 'nothing but the trede that was decided, such as 2,' }, koppelingstekort: { nl: 'een aantal, ja of nee', en: 'a number, ja or nee' } };

const redenVan = (f: Ontbreekt & { readonly veld: Veld }): Tweetalig => {
  const verwacht = VERWACHT[f.veld];
  if (verwacht === undefined) return REDENEN[f.ontbreekt](f);
  if (f.ontbreekt === 'onleesbaar') return { nl: `is niet te lezen${gevonden(f)}: verwacht wordt ${verwacht.nl}`, en: `cannot be read${gevonden(f)}: ${verwacht.en} is expected` };
  if (f.ontbreekt === 'datum') return { nl: `is een datum${gevonden(f)}: verwacht wordt ${verwacht.nl}`, en: `is a date${gevonden(f)}: ${verwacht.en} is expected` };
  return REDENEN[f.ontbreekt](f);
};

/** The half-year that Excel made a date of, in two forms: who types 2026-1 gets 1 January 2026. Of another day it is an example. */
const getyptAls = (datum: string): readonly [string, string] => {
  const [, helft = '2', jaar = '2024'] = /^1-([12])-(\d{4})$/.exec(datum) ?? [];
  return [`${jaar}-${helft}`, `${jaar}-${helft === '1' ? 'I' : 'II'}`];
};

const ZINNEN: Zinnen<Fout> = {
  ONTBREEKT: (f) => {
    const reden = redenVan(f);
    return { nl: `${hoofdletter(veldnaam[f.veld].nl)} ${reden.nl}.`, en: `${hoofdletter(veldnaam[f.veld].en)} ${reden.en}.` };
  },
  NIET_GEHEEL: (f) => ({
    nl: `${hoofdletter(veldnaam[f.veld].nl)} is ${getallen(f.gevonden).nl}, maar moet een heel aantal personen zijn.`,
    en: `${hoofdletter(veldnaam[f.veld].en)} is ${getallen(f.gevonden).en}, but must be a whole number of persons.`,
  }),
  TE_GROOT: (f) => ({
    nl: `${hoofdletter(veldnaam[f.veld].nl)} is ${getallen(f.gevonden).nl}. Dat is meer dan hier kan voorkomen (${getallen(f.hoogstens).nl}): controleer het getal.`,
    en: `${hoofdletter(veldnaam[f.veld].en)} is ${getallen(f.gevonden).en}. That is more than can occur here (${getallen(f.hoogstens).en}): check the number.`,
  }),
  TE_LAAG: (f) => ({
    nl: `${hoofdletter(veldnaam[f.veld].nl)} is ${getallen(f.gevonden).nl}, maar is ten minste ${getallen(f.minstens).nl}.${f.gevonden === 0 ? ' Een 0 staat hier vaak voor een cel die niet is ingevuld.' : ''}`,
    en: `${hoofdletter(veldnaam[f.veld].en)} is ${getallen(f.gevonden).en}, but is at least ${getallen(f.minstens).en}.${f.gevonden === 0 ? ' A 0 often stands for a cell that was not filled in.' : ''}`,
  }),
  TREDE_ONBEKEND: (f) => ({
    nl: `${hoofdletter(veldnaam[f.veld].nl)} noemt trede ${getallen(f.gevonden).nl}; de ladder heeft de treden ${opsommingen(f.treden.map(String)).nl}.`,
    en: `${hoofdletter(veldnaam[f.veld].en)} names trede ${getallen(f.gevonden).en}; the ladder has treden ${opsommingen(f.treden.map(String)).en}.`,
  }),
  VORIGE_TREDE_NODIG: () => ({
    nl: 'De vorige trede ontbreekt, en zonder die trede is niet te zeggen welke trede nu volgt. Vul de trede van het vorige halfjaar in.',
    en: 'The vorige trede is missing, and without it no one can say which trede follows. Enter the trede of the half-year before.',
  }),
  KOPPELINGSTEKORT_ZONDER_AANTAL: () => ({
    nl: 'Er staat dat er een koppelingstekort was, maar niet hoe groot. Vul het tekort in, of het aantal dat tijdig beschikbaar was.',
    en: 'A koppelingstekort is stated, but not how large it was. Enter the shortage, or the number available in time.',
  }),
  KOPPELINGSTEKORT_STRIJDIG: (f) => ({
    nl: `Een koppelingstekort van ${getallen(f.tekort).nl} en ${getallen(f.tijdigBeschikbaar).nl} tijdig beschikbaar passen niet bij een totaalopgave van ${getallen(f.totaalopgave).nl}. Verbeter een van de drie.`,
    en: `A koppelingstekort of ${getallen(f.tekort).en} and ${getallen(f.tijdigBeschikbaar).en} available in time do not fit a totaalopgave of ${getallen(f.totaalopgave).en}. Mend one of the three.`,
  }),
  BESLUITEN_STRIJDIG: (f) => {
    const waar = f.plaatsen.map((plaats, i) => `${plaats} (trede ${f.treden[i] ?? '?'})`);
    return {
      nl: `Voor deze gemeente staan in dit halfjaar besluiten die niet samen kunnen gelden: ${opsommingen(waar).nl}. Maak ze gelijk, ${f.opEenDag === true ? 'haal weg wat niet geldt, of verbeter de dag die ze delen' : 'of zet bij elk de dag waarop het is genomen'}: het laatste telt.`,
      en: `For this gemeente there are decisions in this half-year that cannot hold together: ${opsommingen(waar).en}. Make them equal, ${f.opEenDag === true ? 'remove what does not hold, or correct the day that they share' : 'or enter the day on which each was taken'}: the last one counts.`,
    };
  },
  BESLUIT_GELDT_NIET: (f) => ({
    nl: `Zo geldt het besluit niet (“${f.gevonden}”)${f.hoe === 'betwist' ? ', of dat is een vraag voor een jurist' : ''}. Haal de trede weg, of zet het besluit dat wel geldt erbij met een latere dag. Geldt dit toch, verbeter dan wat erbij staat.`,
    en: `As it stands the besluit does not hold (“${f.gevonden}”)${f.hoe === 'betwist' ? ', or that is a question for a lawyer' : ''}. Remove the trede, or add the besluit that does hold with a later day. If this one holds, correct what stands beside it.`,
  }),
  GEEN_KADER: (f) => ({
    nl: `Voor ${periodeTekst(f.periode)} is er geen beleidskader waarmee kan worden beoordeeld.`,
    en: `There is no beleidskader to judge ${periodeTekst(f.periode)} with.`,
  }),
  GEEN_GEMEENTE: (f) =>
    f.naam === ''
      ? { nl: 'Op deze rij staat geen gemeente; zij is niet beoordeeld en telt niet mee.', en: 'There is no gemeente on this row; it is not assessed and not counted.' }
      : {
    nl: `“${f.naam}” is ${f.isSom ? 'de som van de andere rijen' : 'geen gemeente van dit beleidskader'}; de rij is niet beoordeeld en telt niet mee.${f.lijktOp === null ? '' : ` Bedoelt u ${f.lijktOp}?`}`,
    en: `“${f.naam}” is ${f.isSom ? 'the sum of the other rows' : 'not a gemeente of this beleidskader'}; the row is not assessed and not counted.${f.lijktOp === null ? '' : ` Do you mean ${f.lijktOp}?`}`,
  },
  DUBBELE_GEMEENTE: (f) => ({
    nl: `${f.naam} staat meer dan eens in dit halfjaar (ook in ${opsommingen(f.ookIn).nl}). Geen van deze rijen is beoordeeld: laat er één staan.`,
    en: `${f.naam} occurs more than once in this half-year (also in ${opsommingen(f.ookIn).en}). None of these rows is assessed: keep one.`,
  }),
  GEEN_PERIODE: (f) =>
    f.gevonden === ''
      ? { nl: 'Er staat geen halfjaar. Schrijf het als 2024-II, of als 2024-2 met een apostrof ervoor.', en: 'There is no half-year. Write it as 2024-II, or as 2024-2 with an apostrophe before it.' }
      : {
          nl: `Het halfjaar is niet te lezen uit “${f.gevonden}”. Schrijf het als 2024-II, of als 2024-2 met een apostrof ervoor.`,
          en: `The half-year cannot be read from “${f.gevonden}”. Write it as 2024-II, or as 2024-2 with an apostrophe before it.`,
        },
  PERIODE_IS_DATUM: (f) => {
    const [bedoeld, ander] = getyptAls(f.gevonden);
    return {
      nl: `Excel heeft van het halfjaar een datum gemaakt (${f.gevonden}). Was ${bedoeld} bedoeld, typ dan een apostrof ervoor, '${bedoeld}, of schrijf ${ander}.`,
      en: `Excel turned the half-year into a date (${f.gevonden}). If ${bedoeld} was meant, type an apostrophe before it, '${bedoeld}, or write ${ander}.`,
    };
  },
  CODE_STRIJDIG: (f) => ({
    nl: `“${f.naam}” en CBS-code ${f.cbsCode} horen niet bij dezelfde gemeente. Verbeter een van beide.`,
    en: `“${f.naam}” and CBS code ${f.cbsCode} do not belong to the same gemeente. Mend one of the two.`,
  }),
};

/** The sentence of a fault: what is wrong, what was found, what to do. The shell adds where. */
export const foutTekst = (fout: Fout, taal: Taal): string => zin(ZINNEN, fout, taal);
