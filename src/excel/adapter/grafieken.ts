import { adres, type Bereik } from '../../werkmap/blad';
import type { Grafiekplan, Kleurplan } from '../../werkmap/schrijfplan';

const van = (blad: Excel.Worksheet, b: Bereik): Excel.Range => blad.getRangeByIndexes(b.rij, b.kolom, b.totRij - b.rij + 1, b.totKolom - b.kolom + 1);

/** What a chart of ours is called, by which it is known again. */
export const grafieknaam = ({ titel }: Grafiekplan): string => `IBT ${titel}`;

/** Adds native charts that show the cells they name. All of it is in ExcelApi 1.9. */
export const zetGrafieken = (blad: Excel.Worksheet, plannen: readonly Grafiekplan[], tekstVan: (rij: number, kolom: number) => string): void => {
  for (const plan of plannen) {
    const gestapeld = plan.soort === 'gestapelde kolommen';
    const [eerste] = plan.reeksen;
    if (eerste === undefined) continue;
    const grafiek = blad.charts.add(gestapeld ? 'ColumnStacked' : 'ColumnClustered', van(blad, eerste.waarden), 'Columns');
    grafiek.name = grafieknaam(plan);
    grafiek.title.text = plan.titel;
    grafiek.legend.position = 'Bottom';
    grafiek.setPosition(adres(plan.plaats.rij, plan.plaats.kolom), adres(plan.plaats.totRij, plan.plaats.totKolom));
    plan.reeksen.forEach(({ naam, waarden, kleur }, i) => {
      const tekst = tekstVan(naam.rij, naam.kolom);
      const reeks = i === 0 ? grafiek.series.getItemAt(0) : grafiek.series.add(tekst);
      reeks.name = tekst;
      reeks.setValues(van(blad, waarden));
      reeks.setXAxisValues(van(blad, plan.categorieen));
      reeks.format.fill.setSolidColor(`#${kleur}`);
      reeks.hasDataLabels = true;
    });
  }
};

/** Adds the colour rules of a sheet that has none yet. */
export const zetKleuren = (blad: Excel.Worksheet, plannen: readonly Kleurplan[]): void => {
  for (const { bereik, regels } of plannen) {
    for (const { trede, vulling, letter } of regels) {
      const { cellValue } = van(blad, bereik).conditionalFormats.add('CellValue');
      cellValue.format.fill.color = `#${vulling}`;
      cellValue.format.font.color = `#${letter}`;
      cellValue.rule = { formula1: `=${trede}`, operator: 'EqualTo' };
    }
  }
};
