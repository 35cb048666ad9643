import type { ReactElement } from 'react';
import { periodeTekst, tredeVanKracht } from '../../../engine';
import { foutTekst, type Taal } from '../../../tekst';
import { losseBesluiten, losseBesluitenTekst } from '../../../werkmap/beoordelen/lossebesluiten';
import { komendeBesluiten, komendeBesluitenTekst, onmogelijkeBesluiten, onmogelijkeBesluitenTekst } from '../../../werkmap/beoordelen/besluitdagen';
import type { BeoordeeldeRij, BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { verlopenBesluiten, verlopenBesluitenTekst } from '../../../werkmap/beoordelen/verlopen';
import { nergensZinnen } from '../../../werkmap/nergens';
import { foutplaats } from '../../../werkmap/plaatsen';
import type { Lezing } from '../../model/toestand';
import { naamVan } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { BESLUITSTIJL } from '../stijl/besluit';
import { OVERZICHT } from '../tekst/overzicht';
import { Logboek } from './Logboek';
import { Traject } from './Traject';
import { Zinnen } from './Zinnen';

const besluitrijen = ({ beoordeling }: Lezing): ReadonlyArray<readonly [BeoordeeldeTabel, BeoordeeldeRij]> =>
  (beoordeling?.tabellen ?? []).flatMap((tabel) => tabel.rijen.flatMap((rij) => (rij.beoordeling?.besluit == null || tredeVanKracht(rij.beoordeling) === null ? [] : [[tabel, rij] as const])));

/** What stands there as a decision and holds none: what cannot be placed, cannot be read, contradicts another or names no trede of the ladder; each with its cell. */
const foutzinnen = ({ beoordeling }: Lezing, taal: Taal): readonly string[] => [
  ...(beoordeling?.zonderPeriode ?? []).flatMap(({ tabel, rij }) => (tabel.soort === 'besluiten' ? nergensZinnen(tabel, rij, taal) : [])),
  ...(beoordeling?.tabellen ?? []).flatMap(({ tabel, periode, rijen }) => rijen.flatMap((r) => r.fouten.filter((f) => f.veld === 'besluit').map((f) => `${naamVan(r.rij)} ${periodeTekst(periode)} (${foutplaats(tabel, r, f)}): ${foutTekst(f, taal)}`))),
];

/** What was decided in the workbook that deserves a look: what holds no decision, what differs, what has expired, what counts nowhere, what ends before its own day. */
const Besluiten = ({ lezing }: { readonly lezing: Lezing }): ReactElement => {
  const { t, taal, toestand: { vandaag } } = useOmgeving();
  const rijen = besluitrijen(lezing);
  const afwijkend = rijen.filter(([, { beoordeling: b }]) => b?.besluit?.trede !== b?.trede);
  const zinnen = [
    ...foutzinnen(lezing, taal),
    ...afwijkend.flatMap(([{ periode }, { beoordeling: b }]) => (b?.besluit == null ? [] : [t(OVERZICHT.wijktAf(b.gemeente, periode, b.besluit.trede, b.trede))])),
    ...rijen.flatMap(([{ periode }, { beoordeling: b, bevindingen }]) => bevindingen.flatMap((x) => (x.code === 'BESLUIT_VERLOPEN' && b !== null && x.van === undefined ? [t(OVERZICHT.verlopen(b.gemeente, periode, x.trede, x.tot))] : []))),
    ...verlopenBesluitenTekst(verlopenBesluiten(lezing.beoordeling?.tabellen ?? [], vandaag), vandaag).map(t),
    ...losseBesluitenTekst(losseBesluiten(lezing.herkenning.tabellen)).map(t),
    ...onmogelijkeBesluitenTekst(onmogelijkeBesluiten(lezing.herkenning.tabellen)).map(t),
    ...komendeBesluitenTekst(komendeBesluiten(lezing.herkenning.tabellen, vandaag)).map(t),
  ];
  return (
    <>
      <h4>{t(OVERZICHT.besluiten)}</h4>
      {rijen.length === 0 ? (zinnen.length === 0 ? <p>{t(OVERZICHT.geen)}</p> : null) : rijen.length === afwijkend.length ? null : <p>{t(OVERZICHT.gelijk(rijen.length - afwijkend.length))}</p>}
      <Zinnen zinnen={zinnen} />
    </>
  );
};

/** The decisions, the trajectories and the log of the workbook. */
export const Overzicht = ({ lezing }: { readonly lezing: Lezing }): ReactElement => (
  <div className="besluit">
    <style>{BESLUITSTIJL}</style>
    <Besluiten lezing={lezing} />
    <Traject lezing={lezing} />
    <Logboek lezing={lezing} />
  </div>
);
