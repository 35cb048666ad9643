import { controleerProvincie, gelijk, periodeTekst, volgende, type Periode, type Provincieregel } from '../../engine';
import type { Bewering } from './beweringen';
import type { Plek, Vondst } from './vondst';
import type { Cel, Tabelzoeker } from './zoeker';

/** A claim with its place, as texts are held against each other. */
export interface Geplaatst<B extends Bewering = Bewering> {
  readonly bewering: B;
  readonly plek: Plek;
}

type Van<S extends Bewering['soort']> = Geplaatst<Extract<Bewering, { soort: S }>>;

const van = <S extends Bewering['soort']>(alle: readonly Geplaatst[], soort: S): readonly Van<S>[] => alle.filter((g): g is Van<S> => g.bewering.soort === soort);

/** A number that is called extra, while elsewhere it is the sum of the extra part and what that comes on top of. */
export const extraOfTotaal = (alle: readonly Geplaatst[]): readonly Vondst[] => {
  const extra = van(alle, 'extra');
  const perTotaal = new Map(extra.flatMap(({ bewering: { waarde, bovenOp }, plek: elders }) => (bovenOp === null ? [] : [[waarde + bovenOp, { extra: waarde, bovenOp, elders }] as const])));
  return extra.flatMap(({ bewering, plek }): readonly Vondst[] => {
    const deel = bewering.bovenOp === null ? perTotaal.get(bewering.waarde) : undefined;
    return deel === undefined ? [] : [{ code: 'EXTRA_IS_TOTAAL', plek, vermeld: bewering.waarde, ...deel }];
  });
};

/** A day on which a letter is said to be sent that is not the date in its head; only where there is one such letter. */
export const briefdatums = (alle: readonly Geplaatst[]): readonly Vondst[] => {
  const data = van(alle, 'briefdatum');
  const brieven = data.filter((d) => d.bewering.rol === 'brief');
  const [brief] = brieven;
  if (brief === undefined || brieven.length > 1) return [];
  const { dag } = brief.bewering;
  return data.flatMap(({ bewering: { dag: vermeld, rol }, plek }): readonly Vondst[] =>
    rol === 'verwijzing' && (vermeld.dag !== dag.dag || vermeld.maand !== dag.maand || (vermeld.jaar !== 0 && vermeld.jaar !== dag.jaar)) ? [{ code: 'BRIEFDATUM', plek, vermeld: { ...vermeld, jaar: vermeld.jaar || dag.jaar }, brief: dag, elders: brief.plek }] : [],
  );
};

/** Rows of one printed table follow each other; a footnote or a page break may stand between. */
const VERDER = 12;

/** A gemeente that stands twice in one printed table, and gemeenten that are missing from a table that has nearly all. */
export const tabelrijen = (alle: readonly Geplaatst[], gemeenten: readonly string[], rauw: string): readonly Vondst[] => {
  const tabellen: Van<'tabelrij'>[][] = [];
  for (const rij of van(alle, 'tabelrij')) {
    const tabel = tabellen[tabellen.length - 1];
    const laatste = tabel?.[tabel.length - 1];
    const zelfde = laatste !== undefined && laatste.plek.tekst === rij.plek.tekst && rij.bewering.zin.nr - laatste.bewering.zin.nr <= VERDER && laatste.bewering.perioden.map(periodeTekst).join() === rij.bewering.perioden.map(periodeTekst).join();
    if (zelfde && tabel !== undefined) tabel.push(rij);
    else tabellen.push([rij]);
  }
  return tabellen.flatMap((tabel): readonly Vondst[] => {
    const eerste = new Map<string, Plek>();
    const vondsten: Vondst[] = [];
    for (const { bewering: { naam }, plek } of tabel) {
      const elders = eerste.get(naam);
      if (elders === undefined) eerste.set(naam, plek);
      else vondsten.push({ code: 'RIJ_DUBBEL', plek, gemeente: naam, elders });
    }
    const [kop] = tabel;
    if (kop === undefined || eerste.size < gemeenten.length * 0.8) return vondsten;
    // a row that was cut over lines is not read, and not missing either
    const stuk = rauw.slice(kop.plek.van, tabel[tabel.length - 1]?.plek.tot).replace(/\s+/g, ' ');
    const ontbreken = gemeenten.filter((g) => !eerste.has(g) && !stuk.includes(g));
    if (ontbreken.length > 0) vondsten.push({ code: 'RIJ_ONTBREEKT', plek: kop.plek, gemeenten: ontbreken });
    return vondsten;
  });
};

/** The half-years of which the opening balance is not what follows from the row before, with both. */
export const sprongen = (t: Tabelzoeker): ReadonlyMap<string, Omit<Extract<Vondst, { code: 'BEGINSTAND' }>, 'plek' | 'vermeld'>> => {
  const regels = t.tabellen.cijfers
    .filter((r) => r.gemeente === null && r.soort === 'definitief')
    .sort((a, b) => a.periode.jaar - b.periode.jaar || a.periode.helft - b.periode.helft)
    .flatMap((r): readonly (Provincieregel & { readonly bron: (typeof r)['bron'] })[] => {
      const { taakstelling, beginstand } = r.cijfers;
      // the row of a half-year that still runs has no realisatie, and no closing balance is asked of it
      return taakstelling === undefined || beginstand === undefined ? [] : [{ periode: r.periode, taakstelling, beginstand, realisatie: r.cijfers.realisatie ?? 0, opgave: {}, bron: r.bron }];
    });
  return new Map(
    controleerProvincie(regels).flatMap(({ periode, bevinding }) => {
      const regel = regels.find((r) => gelijk(r.periode, periode));
      return bevinding.code !== 'BEGINSTAND_WIJKT_AF' || regel === undefined
        ? []
        : [[periodeTekst(periode), { code: 'BEGINSTAND', periode, gemeld: bevinding.vermeld, berekend: bevinding.berekend, vorige: bevinding.periode, bron: regel.bron }] as const];
    }),
  );
};

/** The half-year whose opening is meant by a balance: it opens with what the one before closes with. */
export const opening = (cel: Cel): Periode | null => (cel.gemeente !== null ? null : cel.cijfer === 'beginstand' ? cel.periode : cel.cijfer === 'eindstand' ? volgende(cel.periode) : null);

