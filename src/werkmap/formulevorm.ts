import type { Eigensoort } from './eigenkoppen';

/** In a file a function of an add-in has another name: `_xldudf_IBT_TREDE`. `blad` writes a sheet's name that stands in quotes. */
export const kaal = (formule: string, blad: (naam: string) => string): string =>
  (formule.startsWith('=') ? formule : `=${formule}`)
    .replace(/_xldudf_IBT_/gi, 'IBT.')
    .replace(/'((?:[^']|'')+)'!/g, (_, naam: string) => `${blad(naam)}!`)
    .toUpperCase();

/** What stands for a cell of the formula's own row (or of its own column, in a table on its side). */
export const CEL = '#';
const STUK = String.raw`[^()"]+!\$[A-Z]{1,3}\$\d+:\$[A-Z]{1,3}\$\d+`;
const OPZOEK = String.raw`INDEX\(${STUK},MATCH\(${CEL},${STUK},0\)\)`;
const ARGUMENT = [
  String.raw`${CEL}(?:&"")?`,
  String.raw`IF\(ISNUMBER\(${CEL}\),-${CEL},""\)`,
  String.raw`IF\(COUNT\(${CEL},${CEL}\)=2,${CEL}[-+]${CEL},""\)`,
  String.raw`(?:${OPZOEK}|IF\(${CEL}="",${OPZOEK},${CEL}\)|IF\(${OPZOEK}="",${CEL},${OPZOEK}\))&""`,
].join('|');
const ARGUMENTEN = String.raw`(?:${ARGUMENT})(?:,(?:${ARGUMENT}|""))*`;
const OPGAVE = String.raw`IBT\.TOTAALOPGAVE\((?:${ARGUMENT}),(?:0|${ARGUMENT})(?:,(?:${ARGUMENT}))?\)`;
const beoordeling = (naam: string, slot = ''): string => String.raw`IBT\.${naam}\("\d{4}-[12]",${ARGUMENTEN}${slot}\)`;
const PERCENTAGE = String.raw`IBT\.PERCENTAGE\((?:${ARGUMENT}),${OPGAVE}(?:&"")?\)`;

/** The shape of what we write in a column; nothing that a user adds, and no figure but the 0 of "nothing carried over", fits in it. */
export const VORM: Readonly<Record<Eigensoort, RegExp>> = Object.fromEntries(
  Object.entries({
    totaalopgave: OPGAVE,
    pctTaakstelling: PERCENTAGE,
    pctTotaalopgave: PERCENTAGE,
    eindstand: String.raw`IBT\.EINDSTAND\(${ARGUMENTEN}\)`,
    trede: beoordeling('TREDE'),
    // IBT.BASIS is what earlier workbooks of ours hold: recognised, so that the next writing replaces it
    basis: `(?:${beoordeling('TOELICHTING', ',"BASIS"')}|${beoordeling('BASIS')})`,
    toelichting: beoordeling('TOELICHTING'),
  }).map(([soort, vorm]) => [soort, new RegExp(`^=${vorm}$`)]),
) as Record<Eigensoort, RegExp>;

export const VERWIJZING = /(?<![A-Z0-9$!:."])([A-Z]{1,3})(\d{1,7})(?![A-Z0-9(:!.])/g;

/** Whether a formula could be one of ours in some column of some row. */
export const isEigenFormule = (formule: string): boolean => {
  if (!/IBT[._]/i.test(formule)) return false;
  const f = kaal(formule, () => 'BLAD').replace(VERWIJZING, CEL);
  return Object.values(VORM).some((vorm) => vorm.test(f));
};
