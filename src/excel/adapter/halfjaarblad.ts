import type { Celplan, Nieuwblad } from '../../werkmap/schrijfplan';
import { Hindernisfout, type Bladstaat, type Blok, type Gelezen, type Momentopname, type Nieuwbladopname, type Schrijfuitkomst, type Voortgang } from '../model/excelwerk';
import { rechthoeken } from './blokken';
import { zetBlok } from './celinvoer';
import { codeVan, metHindernis } from './fouten';
import { grafieknaam, zetGrafieken, zetKleuren } from './grafieken';
import { invoerVan } from './invoer';
import { alle, NOTATIE } from './koppen';
import { inExcel } from './loop';
import { eisOngewijzigd, vraagTerugblik } from './nazien';
import { punten } from './neerzetten';
import { eersteAndereCel, ruimOp, zoekNieuw } from './opruimen';
import { maakRaster } from './rasters';
import { maakRonde } from './ronde';
import { bereikVan, cellenVan, stukken, tekensVan } from './stukken';
import { alsVulling, inDelen, vraagRooster } from './rooster';

const blokkenVan = ({ cellen }: Nieuwblad): readonly Blok[] =>
  rechthoeken(cellen).flatMap((r) => stukken({ plek: 0, rij: r.rij, kolom: r.kolom, na: r.cellen.map((rij) => rij.map(invoerVan)), voor: r.cellen.map((rij) => rij.map(() => '')) }));

const RANDEN = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** In points: two lines of a name. */
const TEGELHOOGTE = 30;

/** The squares of a map, and what else has a colour of its own. */
const zetTegels = (blad: Excel.Worksheet, cellen: readonly Celplan[]): void => {
  for (const rij of new Set(cellen.flatMap((c) => (c.opmaak === 'tegel' && typeof c.waarde === 'string' ? [c.rij] : [])))) blad.getCell(rij, 0).format.rowHeight = TEGELHOOGTE;
  for (const { rij, kolom, opmaak, kleur } of cellen) {
    if (opmaak !== 'tegel' && kleur === undefined) continue;
    const { format } = blad.getCell(rij, kolom);
    if (kleur !== undefined) {
      format.fill.color = `#${kleur.vulling}`;
      format.font.color = `#${kleur.letter}`;
    }
    if (opmaak !== 'tegel') continue;
    format.font.bold = true;
    format.wrapText = true;
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Center';
    for (const rand of RANDEN) format.borders.getItem(rand).style = 'Continuous';
  }
};

/** Everything of the sheet but its cells. */
const maakOp = (blad: Excel.Worksheet, { cellen, breedten, koprijen = 1, kleuren = [] }: Nieuwblad): void => {
  blad.freezePanes.freezeRows(koprijen);
  for (const { kolom, breedte } of breedten) blad.getCell(0, kolom).format.columnWidth = punten(breedte);
  for (const r of rechthoeken(cellen.filter((c) => c.opmaak === 'kop'))) {
    const { format } = bereikVan(blad, { ...r, na: r.cellen.map((rij) => rij.map(() => '')) });
    format.font.bold = true;
    format.wrapText = true;
    format.verticalAlignment = 'Bottom';
  }
  for (const opmaak of ['getal', 'percentage', 'trede'] as const) {
    for (const r of rechthoeken(cellen.filter((c) => c.opmaak === opmaak))) bereikVan(blad, { ...r, na: r.cellen.map((rij) => rij.map(() => '')) }).numberFormat = alle(NOTATIE[opmaak]);
  }
  for (const { rij, kolom } of cellen.filter((c) => c.opmaak === 'titel')) blad.getCell(rij, kolom).format.font.bold = true;
  zetTegels(blad, cellen);
  zetKleuren(blad, kleuren);
};

/** After the cells: a chart takes the values that are there. */
const zetTekening = (blad: Excel.Worksheet, { cellen, grafieken = [] }: Nieuwblad): void => {
  const opPlek = new Map(cellen.map((c) => [`${c.rij},${c.kolom}`, String(c.waarde ?? '')] as const));
  zetGrafieken(blad, grafieken, (rij, kolom) => opPlek.get(`${rij},${kolom}`) ?? '');
};

/** What of ours stands on the sheet beside its cells. */
const bijlagenVan = ({ grafieken = [], kleuren = [] }: Nieuwblad): Pick<Nieuwbladopname, 'grafieken' | 'opmaakregels'> =>
  ({ grafieken: grafieken.map(grafieknaam), opmaakregels: kleuren.reduce((n, k) => n + k.regels.length, 0) });

/** Printed as in a file: on its side, as wide as one page. Excel refuses that where there is no printer, which is no reason to have no sheet. */
const zetPagina = async (blad: Excel.Worksheet, { liggend }: Nieuwblad, context: Excel.RequestContext): Promise<void> => {
  if (liggend !== true) return;
  blad.pageLayout.orientation = 'Landscape';
  blad.pageLayout.paperSize = 'A4';
  blad.pageLayout.zoom = { horizontalFitToPages: 1 };
  await context.sync().catch((e: unknown) => { if (!(e instanceof OfficeExtension.Error)) throw e; });
};

/** Reads back the sheet, and the sheets that it was made of: throws where one of them holds something else. */
const leesTerug = async (naam: string, blokken: readonly Blok[], bronnen: readonly Bladstaat[], gelezen: Gelezen, tekensPerCel: number, context: Excel.RequestContext): Promise<void> => {
  const ronde = maakRonde(context);
  const blad = context.workbook.worksheets.getItem(naam);
  const totRij = Math.max(...blokken.map((b) => b.rij + b.na.length - 1));
  const totKolom = Math.max(...blokken.map((b) => b.kolom + (b.na[0]?.length ?? 1) - 1));
  const delen = await vraagRooster(blad, { rij: 0, kolom: 0, totRij, totKolom }, 'values,formulas', tekensPerCel, ronde);
  const terugblikken = [];
  for (const staat of bronnen) terugblikken.push({ staat, t: await vraagTerugblik(context.workbook.worksheets.getItemOrNullObject(staat.id), staat, [], Math.max(tekensPerCel, gelezen.tekensPerCel), ronde) });
  await ronde.verstuur();
  for (const { staat, t } of terugblikken) eisOngewijzigd({ ...staat, beveiligd: false }, t);
  const anders = eersteAndereCel(maakRaster(alsVulling(delen, 0, false)), { blokken, heel: true });
  if (anders !== null) throw new Hindernisfout({ code: 'TUSSENTIJDS_GEWIJZIGD', blad: naam });
};

/**
 * Adds a sheet behind the others: as many rounds of writing as its size asks, the first of which adds it, and one to read it back
 * with what it was made of. Excel itself refuses a name that is taken. Where anything went wrong it is taken away again.
 */
export const voegBladToe = (nieuw: Nieuwblad, bronnen: readonly string[], gelezen: Gelezen, voortgang: Voortgang): Promise<Schrijfuitkomst> => {
  const { naam } = nieuw;
  const blokken = blokkenVan(nieuw);
  const doe = async (context: Excel.RequestContext): Promise<Schrijfuitkomst> => {
    if (gelezen.alleenLezen) throw new Hindernisfout({ code: 'ALLEEN_LEZEN' });
    try {
      const blad = context.workbook.worksheets.add(naam);
      blad.load('id');
      context.application.suspendScreenUpdatingUntilNextSync();
      maakOp(blad, nieuw);
      const ronde = maakRonde(context);
      for (const b of blokken) {
        await ronde.ruimte(tekensVan(b));
        zetBlok(blad, b, () => undefined);
      }
      zetTekening(blad, nieuw);
      await ronde.verstuur();
      voortgang(0.6);
      await inDelen((tekensPerCel) => leesTerug(naam, blokken, gelezen.bladen.filter((b) => bronnen.includes(b.naam)), gelezen, tekensPerCel, context));
      await zetPagina(blad, nieuw, context);
      voortgang(1);
      const opname: Momentopname = { plannen: [], bladen: [], nieuw: { id: blad.id, naam, blokken, heel: true, ...bijlagenVan(nieuw) } };
      return { cellen: blokken.reduce((n, b) => n + cellenVan(b), 0), gewijzigd: true, opname };
    } catch (e) {
      if (codeVan(e) === 'ItemAlreadyExists') throw new Hindernisfout({ code: 'BLAD_BESTAAT', blad: naam });
      const gevonden = await zoekNieuw(naam, blokken, gelezen.bladen.map((b) => b.id), context);
      if (gevonden === null) throw codeVan(e) === 'AccessDenied' ? new Hindernisfout({ code: 'WERKMAP_BEVEILIGD' }) : e;
      if (await ruimOp(gevonden, context).catch(() => false)) throw e;
      throw new Hindernisfout({ code: 'NIET_TERUGGEZET', blad: naam }, { plannen: [], bladen: [], nieuw: gevonden.opname });
    }
  };
  return metHindernis(() => inExcel(doe), () => naam);
};
