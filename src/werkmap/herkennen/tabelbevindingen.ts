import { eindPeildatum, isoDag, type Bevinding, type Dag, type Periode, type Veld } from '../../engine';
import type { Kolom, Kolomsoort } from '../tabel';
import type { Halfjaarbron } from './halfjaar';
import type { Leeskolom } from './kolommen';

/** The field that an input column fills. */
const VELD_VAN: Readonly<Partial<Record<Kolomsoort, Veld>>> = {
  gemeente: 'gemeente', cbsCode: 'gemeente', periode: 'periode', taakstelling: 'taakstelling', gecorrigeerdeTaakstelling: 'taakstelling', herverdeling: 'herverdeling', beginstand: 'beginstand',
  totaalopgave: 'totaalopgave', realisatie: 'realisatie', tijdigBeschikbaar: 'tijdigBeschikbaar', koppelingstekort: 'koppelingstekort', vorigeTrede: 'vorigeTrede', besluit: 'besluit',
};

const waarschijnlijk = ({ kop, soort, zekerheid }: Kolom): readonly Bevinding[] => {
  const gelezenAls = VELD_VAN[soort];
  return zekerheid !== 'waarschijnlijk' || gelezenAls === undefined ? [] : [{ code: 'KOLOM_WAARSCHIJNLIJK', kop, gelezenAls }];
};

/** That the realisatie of a half-year was counted on a day before it closed. */
export const tussenstandVan = (dag: Dag, p: Periode): Bevinding => ({ code: 'TUSSENSTAND', dag: isoDag(dag), peildatum: isoDag(eindPeildatum(p)) });

/** What is worth saying of a table: where its half-year comes from, balances read the other way round, columns that were interpreted, the day of a realisatie of the whole table. */
export const bevindingenVan = (kolommen: readonly Leeskolom[], p: Periode | null, bron: Halfjaarbron | null, omgekeerd: boolean, tussenstand: Dag | null = null): readonly Bevinding[] => [
  ...(p !== null && bron !== null ? [{ code: 'PERIODE_UIT', periode: p, bron: bron.tekst, waar: bron.waar } as const] : []),
  ...(omgekeerd ? [{ code: 'STAND_OMGEKEERD' } as const] : []),
  ...kolommen.flatMap(({ kolom, betekenis }): readonly Bevinding[] => [
    ...waarschijnlijk(kolom),
    ...(betekenis.gelezenAls === undefined || (kolom.soort === 'genegeerd' && betekenis.gelezenAls !== null) ? [] : [{ code: 'TREDE_KOLOM_GELEZEN_ALS', kop: kolom.kop, gelezenAls: betekenis.gelezenAls } as const]),
    ...(betekenis.ongelezen === true ? [{ code: 'KOLOM_NIET_GELEZEN', kop: kolom.kop } as const] : []),
    ...(betekenis.redenElders === true ? [{ code: 'REDEN_NIET_GELEZEN', kop: kolom.kop } as const] : []),
    ...(betekenis.vanErna === undefined || p === null ? [] : [{ code: 'TREDE_VAN_ERNA', kop: kolom.kop, periode: betekenis.vanErna, over: p } as const]),
    ...(tussenstand === null || kolom.soort !== 'realisatie' || p === null ? [] : [tussenstandVan(tussenstand, p)]),
  ]),
];
