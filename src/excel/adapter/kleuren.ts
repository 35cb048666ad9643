import type { Bereik } from '../../werkmap/blad';
import type { Kleurplan, Kleurregel, Schrijfplan } from '../../werkmap/schrijfplan';
import { leesBereikadres } from '../model/plek';

/** The rules that stand on the first and the last cell of a trede column, and all that stand on the sheet. */
export interface Kleurproxy {
  readonly plan: Kleurplan;
  readonly eerste: Excel.ConditionalFormatCollection;
  readonly laatste: Excel.ConditionalFormatCollection;
  /** Per rule that stands on one of both alone: the range that it stands on. */
  readonly deels: Map<Kleurregel, Excel.Range>;
}

export const REGELVELDEN = 'items/id,items/type,items/cellValueOrNullObject/rule,items/cellValueOrNullObject/format/fill/color';

/** Asks which rules are there already; loaded after the next sync. */
export const vraagKleuren = (blad: Excel.Worksheet, plan: Kleurplan): Kleurproxy => {
  const { rij, kolom, totRij, totKolom } = plan.bereik;
  const [eerste, laatste] = [blad.getCell(rij, kolom).conditionalFormats, blad.getCell(totRij, totKolom).conditionalFormats];
  eerste.load(REGELVELDEN);
  laatste.load(REGELVELDEN);
  return { plan, eerste, laatste, deels: new Map() };
};

const is = (r: Excel.ConditionalFormat, { trede, vulling }: Kleurregel): boolean => {
  if (r.type !== 'CellValue') return false;
  const { rule, format } = r.cellValueOrNullObject;
  return rule.operator === 'EqualTo' && rule.formula1.replace(/^=/, '') === String(trede) && format.fill.color?.replace('#', '').toUpperCase() === vulling.toUpperCase();
};

const vind = (regels: Excel.ConditionalFormatCollection, regel: Kleurregel): Excel.ConditionalFormat | undefined => regels.items.find((r) => is(r, regel));

/** Whether a rule is one that a plan asks; `REGELVELDEN` of it must be loaded. */
export const isGevraagd = (r: Excel.ConditionalFormat, plannen: readonly Schrijfplan[]): boolean => plannen.some((p) => p.kleuren.some((k) => k.regels.some((regel) => is(r, regel))));

/** Asks how far rules reach that do not cover the whole column (a gemeente was added); whether anything was asked. */
export const vraagReikwijdte = (k: Kleurproxy): boolean => {
  for (const regel of k.plan.regels) {
    const [a, b] = [vind(k.eerste, regel), vind(k.laatste, regel)];
    const enige = a === undefined ? b : b === undefined ? a : undefined;
    if (enige === undefined) continue;
    const bereik = enige.getRangeOrNullObject();
    bereik.load('address');
    k.deels.set(regel, bereik);
  }
  return k.deels.size > 0;
};

/** What is left of a column (or row) of cells without a stretch of it. */
const zonder = (heel: Bereik, deel: Bereik): readonly Bereik[] =>
  heel.kolom === heel.totKolom
    ? [{ ...heel, totRij: Math.min(heel.totRij, deel.rij - 1) }, { ...heel, rij: Math.max(heel.rij, deel.totRij + 1) }].filter((b) => b.rij <= b.totRij)
    : [{ ...heel, totKolom: Math.min(heel.totKolom, deel.kolom - 1) }, { ...heel, kolom: Math.max(heel.kolom, deel.totKolom + 1) }].filter((b) => b.kolom <= b.totKolom);

const ontbrekend = (k: Kleurproxy, regel: Kleurregel): readonly Bereik[] => {
  const deels = k.deels.get(regel);
  if (deels !== undefined) {
    const bekend = deels.isNullObject ? null : leesBereikadres(deels.address);
    return bekend === null ? [k.plan.bereik] : zonder(k.plan.bereik, bekend);
  }
  return vind(k.eerste, regel) === undefined ? [k.plan.bereik] : [];
};

/** Adds the colour rules where they are not yet; gives what was added, to be taken away again. */
export const kleur = (blad: Excel.Worksheet, k: Kleurproxy): readonly Excel.ConditionalFormat[] =>
  k.plan.regels.flatMap((regel) =>
    ontbrekend(k, regel).map(({ rij, kolom, totRij, totKolom }) => {
      const nieuw = blad.getRangeByIndexes(rij, kolom, totRij - rij + 1, totKolom - kolom + 1).conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      nieuw.cellValue.format.fill.color = `#${regel.vulling}`;
      nieuw.cellValue.format.font.color = `#${regel.letter}`;
      nieuw.cellValue.rule = { formula1: `=${regel.trede}`, operator: 'EqualTo' };
      nieuw.load('id');
      return nieuw;
    }),
  );
