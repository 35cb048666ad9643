import { isOntbreekt, type Fout, type Gegeven, type Gemeente } from '../../engine';
import { celVan, type Blad } from '../blad';
import { bouwKopblok, leesRijen, perEersteRij } from '../herkennen';
import { naamsleutel, type Gemeentezoeker } from '../herkennen/gemeentenaam';
import type { Kop } from '../herkennen/kopsoort';
import type { Duider } from '../herkennen/koptekst';
import type { Kopblok } from '../herkennen/kopzoeker';
import { plaatsVanBereik, plaatsVanCel } from '../herkennen/plaats';
import { leesGetal } from '../lezen';
import { celTekst } from '../lezen/cel';
import type { Bron, Circulairefout } from './soorten';

/** A header with gemeenten and what is looked for, on its sheet. */
export interface Lijst {
  readonly blad: Blad;
  readonly blok: Kopblok;
  /** The columns that can be what is looked for. */
  readonly koppen: readonly Kop[];
}

export interface Lijstbron {
  readonly zoeker: Gemeentezoeker;
  readonly duid: Duider;
}

/** One row with a number. `gemeente` is null for a name that is none of ours. */
export interface Lijstrij {
  readonly rij: number;
  readonly naam: string;
  readonly gemeente: Gemeente | null;
  readonly getal: Gegeven;
  readonly plaats: string;
}

export interface Lijstlezing {
  readonly gemeenten: readonly Lijstrij[];
  /** Of other names: other gemeenten, in a table of the whole country. */
  readonly elders: readonly Lijstrij[];
  readonly totalen: readonly Lijstrij[];
  readonly fouten: readonly Circulairefout[];
}

const isNaam = (k: Kop): boolean => k.duiding.soort === 'gemeente' || k.duiding.soort === 'cbsCode';

/** Where a header stands, with its sheet. */
export const plaatsVanLijst = ({ blad, blok }: Lijst): string => plaatsVanBereik(blad, false, { rij: blok.rij, totRij: blok.totRij, kolom: blok.koppen[0]?.kolom ?? 0, totKolom: blok.koppen[blok.koppen.length - 1]?.kolom ?? 0 });

/** The headers on the sheets under which gemeenten stand beside what `past` looks for. */
export const zoekLijsten = (bladen: readonly Blad[], past: (k: Kop) => boolean, { zoeker, duid }: Lijstbron): readonly Lijst[] =>
  bladen.flatMap((blad) => {
    const samen = perEersteRij(blad);
    const gebied = { blad, duid, aanwijzingen: new Map(), gemeenten: zoeker.opNaam };
    const lijsten: Lijst[] = [];
    for (let rij = 0; rij < blad.cellen.length; rij += 1) {
      const naam = blad.cellen[rij]?.some((cel) => typeof cel === 'string' && cel.length < 80 && isNaam({ kolom: 0, duiding: duid(celTekst(cel)), opgegeven: null })) ?? false;
      if (!naam) continue;
      const blok = bouwKopblok(gebied, rij, (lijsten[lijsten.length - 1]?.blok.totRij ?? -1) + 1, samen, true);
      const koppen = blok.koppen.filter(past);
      if (koppen.length === 0 || !blok.koppen.some(isNaam)) continue;
      lijsten.push({ blad, blok, koppen });
      rij = blok.totRij;
    }
    return lijsten;
  });

/** The one list of its kind, or why there is not one. */
export const enigeLijst = (bron: Bron, lijsten: readonly Lijst[], bladen: readonly Blad[]): Lijst | Circulairefout => {
  const [enige, tweede] = lijsten;
  if (enige === undefined) return { code: 'GEEN_KOPPEN', bron, bladen: bladen.map((b) => b.naam) };
  return tweede === undefined ? enige : { code: 'MEER_TABELLEN', bron, plaatsen: lijsten.map(plaatsVanLijst) };
};

const TOTAAL = /^(?:heel )?nederland$|landelijk|^rijk$|(?:^| )totaal|^provincie |\(provincie\)/;

const isBlanco = (g: Gegeven): boolean => isOntbreekt(g) && g.ontbreekt === 'leeg';

/** "Utrecht (totaal)" with the sum of the gemeenten above it is of the province, not of the gemeente of that name. */
const isSomErboven = ({ naam, getal }: Lijstrij, erboven: readonly Lijstrij[]): boolean =>
  /\(totaal\)$/i.test(naam) && erboven.length >= 2 && getal === erboven.reduce((s, r) => s + (typeof r.getal === 'number' ? r.getal : 0), 0);

/** A list is of one half-year, whichever that is: so a gemeente stands in it once. */
const dubbele = (bron: Bron, gemeenten: readonly Lijstrij[]): readonly Circulairefout[] =>
  gemeenten.flatMap((r): readonly Circulairefout[] => {
    const ookIn = gemeenten.filter((ander) => ander !== r && ander.gemeente === r.gemeente).map((ander) => ander.plaats);
    return ookIn.length === 0 ? [] : [{ code: 'RIJ_ONLEESBAAR', bron, naam: r.naam, plaats: r.plaats, fout: { code: 'DUBBELE_GEMEENTE', veld: 'gemeente', naam: r.naam, ookIn } }];
  });

/**
 * The numbers in one column of a list. A name that is no gemeente of ours is one of elsewhere, unless it is a letter or two
 * away from one that the list does not have: then it is at fault. So is a gemeente that stands there twice.
 */
export const leesLijst = (bron: Bron, lijst: Lijst, kolom: number, { zoeker }: Lijstbron): Lijstlezing => {
  const { blad, blok } = lijst;
  const van = (soort: string): number | null => blok.koppen.find((k) => k.duiding.soort === soort)?.kolom ?? null;
  const gemeente = van('gemeente');
  const rijen = leesRijen({ blad, gekanteld: false, van: blok.totRij + 1, tot: blad.cellen.length - 1, zoeker, enige: null, periode: null, kolommen: { gemeente, cbsCode: van('cbsCode'), periode: null, cijfers: [kolom], inhoud: [kolom] } });
  const aanwezig = new Set(rijen.flatMap((r) => r.gemeente?.naam ?? []));
  const uit = { gemeenten: [] as Lijstrij[], elders: [] as Lijstrij[], totalen: [] as Lijstrij[], fouten: [] as Circulairefout[] };
  for (const r of rijen) {
    const lijstrij: Lijstrij = { rij: r.rij, naam: r.naam, gemeente: r.gemeente, getal: leesGetal(celVan(blad, r.rij, kolom)), plaats: plaatsVanCel(blad, false, r.rij, kolom) };
    const naamplaats = plaatsVanCel(blad, false, r.rij, gemeente ?? van('cbsCode') ?? kolom);
    const fout = r.fouten.find((f) => f.code !== 'GEEN_GEMEENTE' || (f.lijktOp !== null && !aanwezig.has(f.lijktOp)));
    const isTotaal = r.soort === 'totaal' || (r.gemeente === null && TOTAAL.test(naamsleutel(r.naam))) || isSomErboven(lijstrij, uit.gemeenten);
    if (isTotaal) uit.totalen.push(lijstrij);
    else if (fout !== undefined && !isBlanco(lijstrij.getal)) uit.fouten.push({ code: 'RIJ_ONLEESBAAR', bron, naam: r.naam, plaats: naamplaats, fout });
    else if (r.gemeente !== null) uit.gemeenten.push(lijstrij);
    else if (typeof lijstrij.getal === 'number') uit.elders.push(lijstrij);
  }
  return { ...uit, fouten: [...uit.fouten, ...dubbele(bron, uit.gemeenten)] };
};

/** A number of people of at least `minstens`, or its fault. */
export const eisAantal = (bron: Bron, veld: Extract<Fout, { code: 'TE_LAAG' }>['veld'], { naam, plaats, getal }: Lijstrij, minstens: number): number | Circulairefout => {
  const fout: Fout | null = isOntbreekt(getal)
    ? { code: 'ONTBREEKT', veld, ...getal }
    : !Number.isInteger(getal)
      ? { code: 'NIET_GEHEEL', veld, gevonden: getal }
      : getal < minstens
        ? { code: 'TE_LAAG', veld, gevonden: getal, minstens }
        : Math.abs(getal) > 100_000_000
          ? { code: 'TE_GROOT', veld, gevonden: getal, hoogstens: 100_000_000 }
          : null;
  return fout === null ? (getal as number) : { code: 'RIJ_ONLEESBAAR', bron, naam, plaats, fout };
};
