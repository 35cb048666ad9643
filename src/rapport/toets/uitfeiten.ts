import { gelijk, gemeentenVan, vorige, type Basis, type Bron, type Dag, type Kader, type Periode } from '../../engine';
import { tussenstandVan, type Feiten, type Gemeentefeit, type Halfjaarfeiten } from '../feiten/feiten';
import type { Cijfer, Cijferrij, Tabellen, Telling, Tredenrij } from './tabellen';

/** The figures that are known; what is not known is no cell. */
const bekend = (cijfers: Readonly<Record<Cijfer, number | null>>): Cijferrij['cijfers'] =>
  Object.fromEntries(Object.entries(cijfers).filter((c): c is [string, number] => c[1] !== null));

const gemeenterij = (h: Halfjaarfeiten, f: Gemeentefeit, bron: Cijferrij['bron']): Cijferrij => {
  const g = f.beoordeling.grootheden;
  return {
    gemeente: f.gemeente.naam, periode: h.periode, soort: 'definitief', bron,
    cijfers: bekend({
      // a source can print them only together
      taakstelling: g.taakstelling ?? g.taakstellingMetHerverdeling, herverdeling: g.taakstelling === null ? null : g.herverdeling, beginstand: g.beginstand, totaalopgave: g.totaalopgave, realisatie: g.realisatie,
      pctTaakstelling: f.pctTaakstelling, pctTotaalopgave: f.pctTotaalopgave, eindstand: f.vooruit?.beginstand ?? g.eindstand,
    }),
  };
};

const provincierij = ({ periode, provincie: p }: Halfjaarfeiten, bron: Cijferrij['bron']): Cijferrij => ({
  gemeente: null, periode, soort: 'definitief', bron,
  cijfers: bekend({
    taakstelling: p.sommen.taakstellingMetHerverdeling, herverdeling: null, beginstand: p.sommen.beginstand, totaalopgave: p.sommen.totaalopgave, realisatie: p.sommen.realisatie,
    pctTaakstelling: p.pctTaakstelling, pctTotaalopgave: p.pctTotaalopgave, eindstand: p.gemeldeEindstand ?? p.sommen.eindstand,
  }),
});

/** What a half-year that still runs has of a day in it, and does not have yet. */
const OP_DE_DAG: readonly Cijfer[] = ['realisatie', 'pctTaakstelling', 'pctTotaalopgave', 'eindstand'];

/** A row of a half-year that still runs as two: what is certain, and what was counted up to a day. */
const metTussenstand = (rij: Cijferrij, dag: Dag | null): readonly Cijferrij[] => {
  if (dag === null) return [rij];
  const deel = (opDeDag: boolean): Cijferrij['cijfers'] => Object.fromEntries(Object.entries(rij.cijfers).filter(([cijfer]) => OP_DE_DAG.includes(cijfer as Cijfer) === opDeDag));
  return [{ ...rij, cijfers: deel(false) }, { ...rij, soort: 'tussenstand', dag, cijfers: deel(true) }];
};

const basisVan = (f: Gemeentefeit): Basis | null => (f.tekort === null ? f.beoordeling.basis : 'koppelingstekort');

type Bronvan = (h: Halfjaarfeiten) => Bron;

/** Whether the workbook has a half-year itself; else it may say of it on which trede gemeenten were. */
const heeft = (feiten: Feiten, p: Periode): boolean => feiten.some((h) => gelijk(h.periode, p));

const tredenrijen = (feiten: Feiten, bronVan: Bronvan): readonly Tredenrij[] =>
  feiten.flatMap((h) => {
    const eerder = vorige(h.periode);
    const vooraf = heeft(feiten, eerder) ? [] : h.gemeenten.flatMap((f): readonly Tredenrij[] => (f.vorigeTrede === null ? [] : [{ periode: eerder, gemeente: f.gemeente.naam, trede: f.vorigeTrede, bron: bronVan(h) }]));
    if (tussenstandVan(h) !== null) return vooraf;
    const nu = h.gemeenten.flatMap((f): readonly Tredenrij[] => {
      const basis = basisVan(f);
      const tekort = f.tekort ?? f.koppelingen?.tekort ?? null;
      return f.trede === null ? [] : [{ periode: h.periode, gemeente: f.gemeente.naam, trede: f.trede, bron: bronVan(h), ...(basis === null ? {} : { basis }), ...(tekort === null ? {} : { tekort }) }];
    });
    return [...vooraf, ...nu];
  });

/** Counts, for half-years of which not every gemeente has a trede. */
const tellingen = (feiten: Feiten, bronVan: Bronvan): readonly Telling[] =>
  feiten.flatMap((h) => {
    const tel = (periode: Periode, welke: 'nu' | 'vroeger', zonder: number): readonly Telling[] => [
      ...(zonder === h.gemeenten.length ? [] : h.telling.map((t) => ({ periode, trede: t.trede, aantal: t[welke], bron: bronVan(h) }))),
      { periode, trede: null, aantal: zonder, bron: bronVan(h) },
    ];
    const eerder = vorige(h.periode);
    return [
      ...(heeft(feiten, eerder) ? [] : tel(eerder, 'vroeger', h.gemeenten.filter((f) => f.vorigeTrede === null).length)),
      ...(tussenstandVan(h) === null ? tel(h.periode, 'nu', h.gemeenten.filter((f) => f.trede === null).length) : []),
    ];
  });

/** The gemeenten of the kader that a half-year of a workbook does not have; of none that is known the province is no sum. */
const ontbrekenIn = (h: Halfjaarfeiten, kaders: readonly Kader[]): readonly string[] => {
  const rijen = new Set(h.gemeenten.map((f) => f.gemeente.naam));
  return (h.kader?.gemeenten ?? gemeentenVan(kaders)).map((g) => g.naam).filter((naam) => !rijen.has(naam));
};

/** The tables of a workbook, so that a text can be held against it; the trede is the one that documents print, and none where the half-year still runs. */
export const tabellenUitFeiten = (feiten: Feiten, werkmap: string, kaders: readonly Kader[]): Tabellen => {
  const bronVan: Bronvan = (h) => ({ titel: werkmap, vindplaats: h.blad });
  const delen = feiten.map((h) => ({ periode: h.periode, ontbreken: ontbrekenIn(h, kaders) })).filter((d) => d.ontbreken.length > 0);
  const isHeel = (h: Halfjaarfeiten): boolean => !delen.some((d) => gelijk(d.periode, h.periode));
  return {
    gemeenten: gemeentenVan(kaders),
    delen,
    cijfers: feiten.flatMap((h) => [...(isHeel(h) ? [provincierij(h, bronVan(h))] : []), ...h.gemeenten.map((f) => gemeenterij(h, f, bronVan(h)))].flatMap((rij) => metTussenstand(rij, tussenstandVan(h)))),
    treden: tredenrijen(feiten, bronVan),
    tellingen: tellingen(feiten.filter(isHeel), bronVan),
  };
};
