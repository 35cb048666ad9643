import { isEigencelplan, type Plan, type Schrijfplan } from '../../werkmap/schrijfplan';
import { Hindernisfout, type Bladopname, type Blok, type Gelezen, type Mogelijkheden, type Momentopname, type Schrijfuitkomst, type Voortgang } from '../model/excelwerk';
import { bronafdruk } from './bron';
import { metHindernis } from './fouten';
import { zetTerug } from './herstel';
import { invoerVanGelezen, isOud } from './invoer';
import { kopopname } from './koppen';
import { inExcel } from './loop';
import { zetNeer } from './neerzetten';
import { nieuwFilter, perBlad, ziePlaatsen, type Bladwerk, type Voorbereid } from './plaatsen';
import { maakRonde } from './ronde';
import { cellenVan } from './stukken';
import { inDelen } from './rooster';
import { bronNu, nietAangekomen, teruggelezen, vraagTerug, type Terugvraag } from './teruglezen';

const opnameVan = ({ w, raster, breedten, koppen, regelsVoor }: Voorbereid): Bladopname => {
  const filter = nieuwFilter(w);
  return {
    id: w.staat.id,
    naam: w.staat.naam,
    bron: bronafdruk(w.plekken, raster(), w.blokken),
    plekken: w.plekken,
    blokken: w.blokken,
    tabellen: w.plannen.flatMap((p) => p.groei.flatMap((g) => w.blad.tabellen.filter((t) => t.naam === g.tabel).map((t) => ({ naam: t.naam, van: t.bereik, naar: g.naar })))),
    filter: filter !== undefined && w.blad.filter !== undefined ? { van: w.blad.filter, naar: filter } : null,
    breedten: breedten.map(({ kolom, format }) => ({ kolom, breedte: format.columnWidth })),
    koppen: koppen.map(kopopname),
    regelsVoor: regelsVoor.items.map((r) => r.id),
    regels: null,
  };
};

/** The blocks with what stood there when they were written. */
const metGestaan = (b: Bladopname, gestaan: readonly Excel.Range[]): Bladopname => ({
  ...b,
  blokken: b.blokken.map((blok, i) => {
    const toen = (gestaan[i]?.formulas ?? []) as unknown[][];
    return { ...blok, voor: blok.voor.map((rij, r) => rij.map((oud, k) => (isOud(oud, toen[r]?.[k]) ? oud : invoerVanGelezen(toen[r]?.[k])))) };
  }),
});

/**
 * Reads back, and throws where a cell holds something else than was written, or where what the outcomes rest on is no longer
 * as it was at the last look: then they may stand beside another's figures. Gives the blocks as Excel holds them.
 */
const leesTerug = async (werk: readonly Bladwerk[], opnamen: readonly Bladopname[], tekensPerCel: number, context: Excel.RequestContext): Promise<ReadonlyArray<readonly Blok[]>> => {
  const ronde = maakRonde(context);
  const vragen: Terugvraag[] = [];
  for (const w of werk) vragen.push(await vraagTerug(w.proxy, w.blokken, w.plekken, tekensPerCel, ronde));
  await ronde.verstuur();
  for (const [i, { staat, plekken, blokken }] of werk.entries()) {
    const vraag = vragen[i];
    const toen = opnamen[i];
    if (vraag === undefined || toen === undefined) continue;
    const overschreven = toen.blokken.some((b, n) => b.voor.some((rij, r) => rij.some((oud, k) => oud !== blokken[n]?.voor[r]?.[k])));
    if (overschreven || bronNu(vraag, plekken) !== toen.bron) throw new Hindernisfout({ code: 'TUSSENTIJDS_GEWIJZIGD', blad: staat.naam });
    const anders = nietAangekomen(staat.naam, vraag);
    if (anders !== null) throw new Hindernisfout(anders);
  }
  return vragen.map(teruggelezen);
};

const isGewijzigd = (b: Bladopname): boolean => b.filter !== null || [b.blokken, b.tabellen, b.breedten, b.koppen, b.regels ?? []].some((lijst) => lijst.length > 0);

/**
 * Carries the plans out: one round to look, then the writing in as few rounds as its size allows, then one to read back. Where
 * what is read back is not what was written, or not beside what it was made for, everything is put back. Rejects with a
 * Hindernisfout; nothing is left half done.
 */
export const schrijf = (alle: readonly Plan[], gelezen: Gelezen, mogelijkheden: Mogelijkheden, voortgang: Voortgang): Promise<Schrijfuitkomst> => {
  let blad: string | null = null;
  const plannen = alle.filter((p): p is Schrijfplan => !isEigencelplan(p));
  const schrijfEnLees = async (context: Excel.RequestContext): Promise<Schrijfuitkomst> => {
    if (gelezen.alleenLezen) throw new Hindernisfout({ code: 'ALLEEN_LEZEN' });
    const werk = perBlad(context, alle, gelezen);
    const plaatsen = await ziePlaatsen(werk, gelezen, context);
    voortgang(0.1);
    let bladen: readonly Bladopname[] = plaatsen.map(opnameVan);
    try {
      const { gestaan, regels } = await zetNeer(plaatsen, context, voortgang, (naam) => { blad = naam; });
      bladen = bladen.map((b, i) => metGestaan(b, gestaan[i] ?? []));
      voortgang(0.8);
      const terug = await inDelen((tekensPerCel) => leesTerug(werk, bladen, Math.max(tekensPerCel, gelezen.tekensPerCel), context));
      voortgang(1);
      bladen = bladen.map((b, i) => ({ ...b, blokken: terug[i] ?? b.blokken, regels: regels[i]?.map((r) => r.id) ?? [] }));
      return { cellen: bladen.reduce((n, b) => n + b.blokken.reduce((m, blok) => m + cellenVan(blok), 0), 0), gewijzigd: bladen.some(isGewijzigd), opname: { plannen, bladen } };
    } catch (e) {
      const opname: Momentopname = { plannen, bladen };
      const [gebleven] = await zetTerug(opname, context);
      if (gebleven === undefined) throw e;
      throw new Hindernisfout({ code: 'NIET_TERUGGEZET', blad: gebleven }, opname);
    }
  };
  return metHindernis(() => inExcel(schrijfEnLees, mogelijkheden), () => blad);
};
