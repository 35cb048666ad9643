import type { Bijlage, Hostblad, Hostgrafiek, Hostreeks } from '../blad';
import { nietGevonden, ongeldig } from '../fout';
import type { Host } from '../host';
import { magSchrijven } from '../host';
import { getal, tekst, waar } from './args';
import { bereikArg } from './bereik/doel';
import type { Arg, Hostobject, Soort } from './soort';
import { objectVan } from './soort';

/** A chart of a sheet, which goes by another name once it is renamed. */
interface Doel {
  readonly blad: Hostblad;
  naam: string;
}

interface Reeksdoel {
  readonly grafiek: Doel;
  readonly nummer: number;
}

const SOORTEN = ['ColumnClustered', 'ColumnStacked'];
const ONGEMAAKT: Hostgrafiek = { soort: '', titel: '', legenda: '', plaats: null, reeksen: [] };

const bijlageVan = ({ blad, naam }: Doel): Bijlage => {
  const b = blad.staat.bijlagen.find((x) => x.soort === 'grafiek' && x.naam === naam);
  if (b === undefined) throw nietGevonden(`De grafiek ${naam} bestaat niet meer.`, 'Chart');
  return b;
};

const vervang = (d: Doel, nieuw: Bijlage): void => {
  const oud = bijlageVan(d);
  d.blad.zet({ bijlagen: d.blad.staat.bijlagen.map((x) => (x === oud ? nieuw : x)) });
};

const staat = (d: Doel): Hostgrafiek => bijlageVan(d).grafiek ?? ONGEMAAKT;
const zet = (d: Doel, deel: Partial<Hostgrafiek>): void => vervang(d, { ...bijlageVan(d), grafiek: { ...staat(d), ...deel } });

const zetReeks = ({ grafiek, nummer }: Reeksdoel, deel: Partial<Hostreeks>): void => zet(grafiek, { reeksen: staat(grafiek).reeksen.map((r, i) => (i === nummer ? { ...r, ...deel } : r)) });
const reeksVan = ({ grafiek, nummer }: Reeksdoel): Hostreeks => {
  const r = staat(grafiek).reeksen[nummer];
  if (r === undefined) throw nietGevonden(`Reeks ${nummer} bestaat niet.`, 'ChartSeries');
  return r;
};

const VULLING: Soort<Reeksdoel> = { naam: 'ChartFill', doe: { SetSolidColor: (d, [kleur]) => zetReeks(d, { kleur: tekst(kleur, 'ChartFill.SetSolidColor') }) } };
const REEKSOPMAAK: Soort<Reeksdoel> = { naam: 'ChartSeriesFormat', deel: { Fill: (d) => objectVan(VULLING, d) } };

const bereik = (d: Reeksdoel, a: Arg, h: Host, lid: string) => bereikArg(h, a, d.grafiek.blad, lid).bereik;

const REEKS: Soort<Reeksdoel> = {
  naam: 'ChartSeries',
  lees: { Name: (d) => reeksVan(d).naam, HasDataLabels: (d) => reeksVan(d).toontWaarden },
  schrijf: { Name: (d, v) => zetReeks(d, { naam: tekst(v, 'ChartSeries.Name') }), HasDataLabels: (d, v) => zetReeks(d, { toontWaarden: waar(v) }) },
  deel: { Format: (d) => objectVan(REEKSOPMAAK, d) },
  doe: {
    SetValues: (d, [a], h) => zetReeks(d, { waarden: bereik(d, a, h, 'ChartSeries.SetValues') }),
    SetXAxisValues: (d, [a], h) => zetReeks(d, { labels: bereik(d, a, h, 'ChartSeries.SetXAxisValues') }),
  },
};

const LEGE_REEKS: Hostreeks = { naam: '', waarden: null, labels: null, kleur: '', toontWaarden: false };

const REEKSEN: Soort<Doel> = {
  naam: 'ChartSeriesCollection',
  items: (d) => staat(d).reeksen.map((_, nummer) => objectVan(REEKS, { grafiek: d, nummer })),
  doe: {
    Add: (d, [naam]) => {
      const { reeksen } = staat(d);
      zet(d, { reeksen: [...reeksen, { ...LEGE_REEKS, naam: naam === undefined || naam === null ? '' : tekst(naam, 'ChartSeriesCollection.Add') }] });
      return objectVan(REEKS, { grafiek: d, nummer: reeksen.length });
    },
    GetCount: (d) => staat(d).reeksen.length,
    GetItemAt: (d, [n]) => {
      const doel = { grafiek: d, nummer: getal(n, 'ChartSeriesCollection.GetItemAt') };
      reeksVan(doel);
      return objectVan(REEKS, doel);
    },
  },
};

const TITEL: Soort<Doel> = { naam: 'ChartTitle', lees: { Text: (d) => staat(d).titel }, schrijf: { Text: (d, v) => zet(d, { titel: tekst(v, 'ChartTitle.Text') }) } };
const LEGENDA: Soort<Doel> = { naam: 'ChartLegend', lees: { Position: (d) => staat(d).legenda }, schrijf: { Position: (d, v) => zet(d, { legenda: tekst(v, 'ChartLegend.Position') }) } };

/** `Excel.Chart`: kept and counted, not drawn. */
const GRAFIEK: Soort<Doel> = {
  naam: 'Chart',
  id: (d) => ({ Id: d.naam }),
  lees: { Name: (d) => bijlageVan(d).naam },
  schrijf: {
    Name: (d, v) => {
      const naam = tekst(v, 'Chart.Name');
      vervang(d, { ...bijlageVan(d), naam });
      d.naam = naam;
    },
  },
  deel: { Title: (d) => objectVan(TITEL, d), Legend: (d) => objectVan(LEGENDA, d), Series: (d) => objectVan(REEKSEN, d) },
  doe: { SetPosition: (d, [van, tot]) => zet(d, { plaats: [tekst(van, 'Chart.SetPosition'), tekst(tot, 'Chart.SetPosition')] }) },
};

const vrijeNaam = (b: Hostblad): string => {
  const bezet = new Set(b.staat.bijlagen.map((x) => x.naam));
  let n = 1;
  while (bezet.has(`Grafiek ${n}`)) n += 1;
  return `Grafiek ${n}`;
};

const voegToe = (b: Hostblad, [soort, bron]: readonly Arg[], h: Host): Hostobject => {
  const lid = 'ChartCollection.Add';
  magSchrijven(h, b, lid);
  const van = bereikArg(h, bron, b, lid).bereik;
  if (!SOORTEN.includes(tekst(soort, lid))) throw ongeldig(`${lid}: ${JSON.stringify(soort)} wordt hier niet gemaakt.`, lid);
  const naam = vrijeNaam(b);
  const reeksen = Array.from({ length: van.totKolom - van.kolom + 1 }, (_, i): Hostreeks => ({ ...LEGE_REEKS, waarden: { ...van, kolom: van.kolom + i, totKolom: van.kolom + i } }));
  b.zet({ bijlagen: [...b.staat.bijlagen, { soort: 'grafiek', naam, grafiek: { ...ONGEMAAKT, soort: tekst(soort, lid), reeksen } }] });
  h.boek.wisOngedaan('Chart.add');
  return objectVan(GRAFIEK, { blad: b, naam });
};

/** `Excel.ChartCollection`. */
export const GRAFIEKEN: Soort<Hostblad> = {
  naam: 'ChartCollection',
  items: (b) => b.staat.bijlagen.filter((x) => x.soort === 'grafiek').map((x) => objectVan(GRAFIEK, { blad: b, naam: x.naam })),
  doe: { Add: voegToe, GetCount: (b) => b.staat.bijlagen.filter((x) => x.soort === 'grafiek').length },
};
