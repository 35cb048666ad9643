import { isoDag, laatsteDag, periodeTekst } from '../../engine';
import { tussenstandVan, type Feiten, type Halfjaarfeiten } from '../feiten/feiten';
import { csv, type Veldwaarde } from './csv';
import { kaartgemeente } from './kaart';

export const KAARTKOPPEN = ['cbs_code', 'gemeente', 'periode', 'trede', 'naam', 'kleur', 'basis', 'herkomst'] as const;

const tredenaam = (h: Halfjaarfeiten, trede: number | null): string | null => h.kader?.treden.find((t) => t.trede === trede)?.naam.nl ?? null;

const kaartrijen = (h: Halfjaarfeiten): ReadonlyArray<readonly Veldwaarde[]> =>
  h.gemeenten.map((g) => {
    const k = kaartgemeente(h, g);
    const herkomst = k.trede !== null ? (g.besluit === null ? 'voorstel' : 'besluit') : k.zonder === 'tussenstand' ? k.zonder : null;
    return [k.cbsCode, k.gemeente, periodeTekst(h.periode), k.trede, tredenaam(h, k.trede), k.kleur === null ? null : `#${k.kleur.vulling}`, k.basis, herkomst];
  });

/**
 * The treden as the map of the province takes them, one row per gemeente and half-year. `herkomst` says whether the trede was
 * decided (`besluit`) or only follows from the figures (`voorstel`). A gemeente without a trede keeps its row, with empty fields; where the
 * half-year has not closed the figures give no trede, and `herkomst` is `tussenstand`.
 */
export const kaartexport = (feiten: Feiten): string => csv(KAARTKOPPEN, feiten.flatMap(kaartrijen));

export const REALISATIEKOPPEN = ['cbs_code', 'gemeente', 'periode', 'peildatum', 'taakstelling', 'beginstand', 'totaalopgave', 'realisatie', 'pct_taakstelling', 'pct_totaalopgave'] as const;

/** The day at whose end the realisatie was counted; `null` where the half-year still runs and no one named it. */
const teldag = (h: Halfjaarfeiten): string | null => {
  const dag = h.realisatiedag ?? (tussenstandVan(h) === null ? laatsteDag(h.periode) : null);
  return dag === null ? null : isoDag(dag);
};

const realisatierijen = (h: Halfjaarfeiten): ReadonlyArray<readonly Veldwaarde[]> =>
  h.gemeenten.map((g) => {
    const q = g.beoordeling.grootheden;
    return [g.gemeente.cbsCode, g.gemeente.naam, periodeTekst(h.periode), q.realisatie === null ? null : teldag(h), q.taakstellingMetHerverdeling, q.beginstand, q.totaalopgave, q.realisatie, g.pctTaakstelling, g.pctTotaalopgave];
  });

/**
 * The realisatie as a dashboard takes it, one row per gemeente and half-year: whole persons, a backlog positive, whole percents.
 * `peildatum` is the day at whose end the realisatie was counted (ISO): that of the header, else the last day of the half-year, for the
 * figures of a half-year count who was housed in all of it; empty without a realisatie, and where a half-year still runs and no one named the day. The closing balance is read a day later.
 */
export const realisatieexport = (feiten: Feiten): string => csv(REALISATIEKOPPEN, feiten.flatMap(realisatierijen));

/** Both tables of a half-year as files; the name of each says where the figures are made up, for a table has no place to. */
export const exportbestanden = (h: Halfjaarfeiten): ReadonlyArray<{ readonly naam: string; readonly tekst: string }> => {
  const naam = (wat: string): string => `${wat} ${periodeTekst(h.periode)}${h.fictief ? ' (fictief)' : ''}.csv`;
  return [{ naam: naam('IBT-kaart'), tekst: kaartexport([h]) }, { naam: naam('Realisatie'), tekst: realisatieexport([h]) }];
};
