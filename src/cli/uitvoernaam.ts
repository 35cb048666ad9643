import * as path from 'node:path';

/** Workbooks and templates, without and with macros: Excel refuses a file whose name and kind differ. */
const WERKMAP = /^(.*?)(\.xl[st][xm])$/i;

/** What the name of the result ends in: as that of the input, or `.xlsx` where that ends in nothing known. */
export const werkmapeinde = (invoer: string): string => WERKMAP.exec(path.basename(invoer))?.[2] ?? '.xlsx';

/** Whether a name can be that of the result: something, and then the ending of the input in any case. */
export const isUitvoernaam = (uitvoer: string, invoer: string): boolean => {
  const [, stam = '', einde = ''] = WERKMAP.exec(path.basename(uitvoer)) ?? [];
  return stam !== '' && einde.toLowerCase() === werkmapeinde(invoer).toLowerCase();
};

/** `<name>-beoordeeld.xlsx` beside the input; `beoordeeld.xlsx` for an input that is called `.xlsx`. */
export const standaardUitvoer = (invoer: string): string => {
  const { dir, name, base } = path.parse(invoer);
  const stam = WERKMAP.exec(base)?.[1] ?? name;
  return path.join(dir, `${stam === '' ? '' : `${stam}-`}beoordeeld${werkmapeinde(invoer)}`);
};
