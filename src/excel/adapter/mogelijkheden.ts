import type { Mogelijkheden } from '../model/excelwerk';

/** Whether the host has this level of ExcelApi. */
export const heeft = (niveau: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', niveau);

/** The highest level of ExcelApi that the host has, up to the last one that this add-in knows. */
const hoogste = (): string => {
  for (let n = 20; n > 9; n -= 1) if (heeft(`1.${n}`)) return `1.${n}`;
  return '1.9';
};

/** What this Excel can do above the floor of the manifest (ExcelApi 1.9). */
export const leesMogelijkheden = (): Mogelijkheden => ({ api: hoogste(), tabellenGroeien: heeft('1.13'), eenOngedaan: heeft('1.20') });
