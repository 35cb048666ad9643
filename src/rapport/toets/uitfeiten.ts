import { gemeentenVan, type Basis, type Dag, type Kader } from '../../engine';
import { tussenstandVan, type Feiten, type Gemeentefeit, type Halfjaarfeiten } from '../feiten/feiten';
import type { Cijfer, Cijferrij, Tabellen, Tredenrij } from './tabellen';

/** The figures that are known; what is not known is no cell. */
const bekend = (cijfers: Readonly<Record<Cijfer, number | null>>): Cijferrij['cijfers'] =>
  Object.fromEntries(Object.entries(cijfers).filter((c): c is [string, number] => c[1] !== null));

const gemeenterij = (h: Halfjaarfeiten, f: Gemeentefeit, bron: Cijferrij['bron']): Cijferrij => {
  const g = f.beoordeling.grootheden;
  return {
    gemeente: f.gemeente.naam, periode: h.periode, soort: 'definitief', bron,
    cijfers: bekend({
      taakstelling: g.taakstelling, herverdeling: g.herverdeling, beginstand: g.beginstand, totaalopgave: g.totaalopgave, realisatie: g.realisatie,
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

/** The tables of a workbook, so that a text can be held against it; the trede is the one that documents print, and none where the half-year still runs. */
export const tabellenUitFeiten = (feiten: Feiten, werkmap: string, kaders: readonly Kader[]): Tabellen => {
  const bronVan = (h: Halfjaarfeiten) => ({ titel: werkmap, vindplaats: h.blad });
  return {
    gemeenten: gemeentenVan(kaders),
    cijfers: feiten.flatMap((h) => [provincierij(h, bronVan(h)), ...h.gemeenten.map((f) => gemeenterij(h, f, bronVan(h)))].flatMap((rij) => metTussenstand(rij, tussenstandVan(h)))),
    treden: feiten.filter((h) => tussenstandVan(h) === null).flatMap((h) =>
      h.gemeenten.flatMap((f): readonly Tredenrij[] => {
        const basis = basisVan(f);
        return f.trede === null ? [] : [{ periode: h.periode, gemeente: f.gemeente.naam, trede: f.trede, bron: bronVan(h), ...(basis === null ? {} : { basis }) }];
      }),
    ),
    tellingen: [],
  };
};
