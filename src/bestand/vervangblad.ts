import type { Nieuwblad } from '../werkmap/schrijfplan';
import { kinderen, leesBoom } from './boom';
import { grafiekXml, ruimtenBij, tekeningXml } from './grafiek';
import { bladXml, werkbladruimte, type Bladstijl } from './nieuwblad';
import type { Bladbron, Pakket } from './pakket';
import { leesDeel, leesRelaties } from './relaties';
import { beschadigd } from './weigering';
import type { Deelteksten } from './werkmapdelen';

/** What a sheet of ours holds once Excel has saved it, and nothing that someone can put beside its cells. */
const ONS: ReadonlySet<string> = new Set(['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'conditionalFormatting', 'pageMargins', 'pageSetup', 'drawing']);

const bronVan = ({ werkmap, bronnen }: Pakket, naam: string): Bladbron => {
  const bron = bronnen[werkmap.bladen.findIndex((b) => b.naam === naam)];
  if (bron === undefined) throw new Error(`no sheet ${naam}`);
  return bron;
};

interface Tekening {
  readonly id: string;
  readonly deel: string;
  /** In the order in which the drawing shows them. */
  readonly grafieken: ReadonlyArray<{ readonly id: string; readonly deel: string }>;
}

/** The drawing of a sheet where it shows charts and nothing else; `null` where there is none, undefined where there is more. */
const tekeningVan = ({ zip }: Pakket, { deel }: Bladbron): Tekening | null | undefined => {
  const [eerste, ...meer] = leesRelaties(zip, deel);
  if (eerste === undefined) return null;
  const tekst = eerste.soort === 'drawing' && meer.length === 0 ? leesDeel(zip, eerste.doel) : null;
  if (tekst === null) return undefined;
  const relaties = leesRelaties(zip, eerste.doel);
  const ankers = leesBoom(tekst, eerste.doel).kinderen;
  const grafieken = ankers.flatMap((a) => {
    const id = /<(?:\w+:)?chart\b[^>]*?:id="([^"]*)"/.exec(tekst.slice(a.begin, a.einde))?.[1];
    const r = relaties.find((x) => x.id === id && x.soort === 'chart');
    return r === undefined ? [] : [{ id: r.id, deel: r.doel }];
  });
  return grafieken.length === ankers.length ? { id: eerste.id, deel: eerste.doel, grafieken } : undefined;
};

const isTrederegel = (bron: Bladbron, { begin, einde }: { readonly begin: number; readonly einde: number }): boolean =>
  kinderen(leesBoom(bron.tekst.slice(begin, einde), bron.deel), 'cfRule').every((r) => r.attributen['type'] === 'cellIs' && r.attributen['operator'] === 'equal');

/** Whether `nieuw` can take the place of the sheet of its name without anything being lost that someone put beside the cells: other charts, comments, links, rules. */
export const isTeVervangen = (pakket: Pakket, nieuw: Nieuwblad): boolean => {
  const bron = bronVan(pakket, nieuw.naam);
  const tekening = tekeningVan(pakket, bron);
  return bron.posities.delen.every((d) => ONS.has(d.lokaal) && (d.lokaal !== 'conditionalFormatting' || isTrederegel(bron, d)))
    && bron.tabellen.size === 0 && tekening !== undefined && (tekening?.grafieken.length ?? 0) === (nieuw.grafieken?.length ?? 0);
};

/** Puts a sheet of ours in the place of the one of its name: its own parts, and no other. It must be one that can be replaced. */
export const vervangBlad = (pakket: Pakket, delen: Deelteksten, nieuw: Nieuwblad, stijl: Bladstijl): void => {
  const ruimte = werkbladruimte(leesBoom(delen.lees(pakket.werkmapdeel), pakket.werkmapdeel));
  if (ruimte === undefined) throw beschadigd(pakket.werkmapdeel, 'inhoud');
  const bron = bronVan(pakket, nieuw.naam);
  const tekening = tekeningVan(pakket, bron) ?? null;
  const { grafieken = [] } = nieuw;
  delen.zet(bron.deel, bladXml(nieuw, null, ruimte, stijl, tekening?.id ?? null));
  if (tekening === null) return;
  const ruimten = ruimtenBij(ruimte);
  delen.zet(tekening.deel, tekeningXml(grafieken, tekening.grafieken.map((g) => g.id), ruimten));
  grafieken.forEach((g, i) => {
    const deel = tekening.grafieken[i]?.deel;
    if (deel !== undefined) delen.zet(deel, grafiekXml(g, nieuw, ruimten));
  });
};
