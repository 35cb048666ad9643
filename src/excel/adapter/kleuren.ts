import type { Kleurplan } from '../../werkmap/schrijfplan';

/** The rules that stand on the first and the last cell of a trede column. */
export interface Kleurproxy {
  readonly plan: Kleurplan;
  readonly regels: readonly Excel.ConditionalFormatCollection[];
}

const VELDEN = 'items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color';

const bereikVan = (blad: Excel.Worksheet, { rij, kolom, totRij, totKolom }: Kleurplan['bereik']): Excel.Range => blad.getRangeByIndexes(rij, kolom, totRij - rij + 1, totKolom - kolom + 1);

/** Asks which rules are there already; loaded after the next sync. */
export const vraagKleuren = (blad: Excel.Worksheet, plan: Kleurplan): Kleurproxy => {
  const { rij, kolom, totRij, totKolom } = plan.bereik;
  const regels = [
    [rij, kolom],
    [totRij, totKolom],
  ].map(([r = 0, k = 0]) => {
    const verzameling = blad.getCell(r, k).conditionalFormats;
    verzameling.load(VELDEN);
    return verzameling;
  });
  return { plan, regels };
};

const isRegel = (r: Excel.ConditionalFormat, trede: number, vulling: string): boolean => {
  if (r.type !== 'CellValue') return false;
  const { rule, format } = r.cellValueOrNullObject;
  return rule.operator === 'EqualTo' && rule.formula1.replace(/^=/, '') === String(trede) && format.fill.color?.replace('#', '').toUpperCase() === vulling.toUpperCase();
};

/** Adds the colour rules that are not on the whole column yet; gives what was added, to be taken away again. */
export const kleur = (blad: Excel.Worksheet, { plan, regels }: Kleurproxy): readonly Excel.ConditionalFormat[] =>
  plan.regels.flatMap(({ trede, vulling, letter }) => {
    const bestaand = regels.map((verzameling) => verzameling.items.find((r) => isRegel(r, trede, vulling)));
    if (bestaand.every((r) => r !== undefined)) return [];
    const nieuw = bereikVan(blad, plan.bereik).conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    nieuw.cellValue.format.fill.color = `#${vulling}`;
    nieuw.cellValue.format.font.color = `#${letter}`;
    nieuw.cellValue.rule = { formula1: `=${trede}`, operator: 'EqualTo' };
    nieuw.load('id');
    return [nieuw];
  });
