import { isEigenFormule, isZelfdeFormule } from '../../werkmap/formule';
import type { Celplan } from '../../werkmap/schrijfplan';
import { isFormuletekst, zelfdeFormule } from './formuleplek';
import type { Celwaarde } from '../../werkmap/blad';

/** Text that Excel would take for a formula, a number, a date ("mei 2024" in whatever language) or an error gets the quote that keeps it text. */
const RISKANT = /^[\s=+\-@'#\d(.,%$€£¥]|^(?:true|false|waar|onwaar)$|^\p{L}+[\s\-/.,]*\d[\d\s\-/.,:]*$/iu;

export const alsTekst = (tekst: string): string => (RISKANT.test(tekst) ? `'${tekst}` : tekst);

/** What `range.formulas` takes for a planned cell: a formula of ours, a number, a text that stays text, or nothing. */
export const invoerVan = ({ formule, waarde }: Pick<Celplan, 'formule' | 'waarde'>): string | number => {
  if (formule !== undefined) return formule;
  if (waarde === null) return '';
  return typeof waarde === 'number' ? waarde : alsTekst(waarde);
};

/** What a cell held, so that it can be put back: of ours, empty, or a figure of the user's that is corrected. */
export const oudeInvoer = (waarde: Celwaarde, eigenFormule: string | undefined): string | number => {
  if (eigenFormule !== undefined) return eigenFormule;
  if (waarde === null) return '';
  if (typeof waarde === 'object') return 'fout' in waarde ? waarde.fout : waarde.datum;
  return typeof waarde === 'number' ? waarde : invoerVanGelezen(waarde);
};

/** What a cell held by `range.formulas`, so that it can be put back. */
export const invoerVanGelezen = (gelezen: unknown): string | number => {
  if (typeof gelezen === 'number' || isFormuletekst(gelezen)) return gelezen;
  return typeof gelezen === 'boolean' ? String(gelezen).toUpperCase() : gelezen === '' ? '' : alsTekst(String(gelezen ?? ''));
};

/**
 * Whether a cell holds what was written. Excel may write a formula its own way (another case, fewer quotes round a sheet's
 * name), so that a formula of ours is enough where one was written.
 */
export const isAangekomen = (geschreven: string | number, gevonden: unknown): boolean => {
  if (typeof geschreven === 'number') return gevonden === geschreven;
  if (geschreven.startsWith("'")) return gevonden === geschreven.slice(1) || gevonden === geschreven;
  if (!geschreven.startsWith('=')) return gevonden === geschreven;
  return typeof gevonden === 'string' && (isZelfdeFormule(geschreven, gevonden) || (isEigenFormule(gevonden) && naamVan(gevonden) === naamVan(geschreven)));
};

/** Whether a cell still holds what it was read to hold. */
export const isNog = (gelezen: string | number, gevonden: unknown): boolean =>
  gevonden === gelezen || (isFormuletekst(gelezen) && isFormuletekst(gevonden) && zelfdeFormule(gelezen, gevonden));

/** Whether a cell holds what `oudeInvoer` gave for it. */
export const isOud = (oud: string | number, gevonden: unknown): boolean => isNog(typeof oud === 'string' && oud.startsWith("'") ? oud.slice(1) : oud, typeof gevonden === 'boolean' ? String(gevonden).toUpperCase() : gevonden);

const naamVan = (formule: string): string => /^=\s*([A-Z_.]+)\(/i.exec(formule)?.[1]?.toUpperCase().replace('_XLDUDF_IBT_', 'IBT.') ?? '';
