import { useMemo, useState, type ReactElement } from 'react';
import { periodeTekst, tredeVanKracht } from '../../../engine';
import { kaders } from '../../../kaders';
import { bevindingTekst } from '../../../tekst';
import { onderbouwd } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { nuVerlopen } from '../../../werkmap/beoordelen/verlopen';
import type { Lezing, Selectie } from '../../model/toestand';
import { Samenvattingsbalk } from '../beoordelen/Samenvatting';
import { Kenmerken } from '../beoordelen/Uitkomstenlijst';
import { celVanRij, gemeenterijen, naamVan, rijVanNaam } from '../cijfers';
import { beginHalfjaar, geselecteerd, type Rijplek } from './rijplek';
import { useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { Icoon } from '../onderdelen/Icoon';
import { Keuzelijst } from '../onderdelen/Keuze';
import { Later } from '../onderdelen/Later';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { ALGEMEEN } from '../tekst/algemeen';
import { GEMEENTESTIJL } from '../stijl/gemeente';
import { GEMEENTE } from '../tekst/gemeente';
import { Cijfers } from './Cijfers';
import { Ladder } from './Ladder';
import { Nodig } from './Nodig';
import { Prognose } from './Prognose';
import { Redenen } from './Redenen';
import { Verloop } from './Verloop';
import { Verzoeken } from './Verzoeken';
import { Knop } from '../onderdelen/Knop';
import { Uitklap } from '../onderdelen/Uitklap';

/** A gemeente chosen by name. It gives way when another row is selected in the sheet. */
interface Keuze {
  readonly naam: string;
  readonly periode: string | null;
  readonly bij: Selectie | null;
}

/** The rows of a gemeente in every half-year of the workbook, oldest first. */
const rijenVan = (lezing: Lezing, naam: string): readonly Rijplek[] =>
  (lezing.beoordeling?.tabellen ?? []).flatMap((tabel) => {
    const rij = rijVanNaam(tabel, naam);
    return rij === null ? [] : [{ tabel, rij }];
  });

const namenVan = (lezing: Lezing): readonly string[] =>
  [...new Set((lezing.beoordeling?.tabellen ?? []).flatMap((h) => gemeenterijen(h).filter((r) => r.beoordeling !== null).map((r) => naamVan(r.rij))))].sort((a, b) => a.localeCompare(b, 'nl'));

const zelfde = (a: Selectie | null, b: Selectie | null): boolean => a?.blad === b?.blad && a?.rij === b?.rij && a?.kolom === b?.kolom;

/** The row to show: the one chosen by name, else the one selected in the sheet. */
const kiesPlek = (lezing: Lezing, keuze: Keuze | null, selectie: Selectie | null): Rijplek | null => {
  if (keuze === null || !zelfde(keuze.bij, selectie)) return selectie === null ? null : geselecteerd(lezing, selectie);
  const rijen = rijenVan(lezing, keuze.naam);
  const begin = beginHalfjaar(lezing);
  return rijen.find((r) => periodeTekst(r.tabel.periode) === keuze.periode) ?? rijen.find((r) => r.tabel === begin) ?? rijen.at(-1) ?? null;
};

const Uitkomst = ({ plek }: { readonly plek: Rijplek }): ReactElement => {
  const { t, acties, toestand } = useOmgeving();
  const { tabel, rij } = plek;
  const b = rij.beoordeling;
  const cel = celVanRij(tabel.tabel, rij.rij);
  return (
    <section className="deel">
      <div className="kop">
        <h2>{naamVan(rij.rij)}</h2>
        <Knop className="kop__lees" klein uit={toestand.werk !== null} onClick={() => void acties.gaNaar(tabel.tabel.blad.naam, cel.rij, cel.kolom)}>{t(ALGEMEEN.toonInBlad)}</Knop>
        <p className="zacht">{t(ALGEMEEN.halfjaar(tabel.periode))}</p>
      </div>
      <div className="uitkomst">
        <span className="zacht">{t(b?.trede == null ? GEMEENTE.geenVoorstel : GEMEENTE.voorstel)}</span>
        <Tredevlak trede={b?.trede ?? null} kader={tabel.kader} metNaam />
        <Kenmerken rij={rij} />
        {b === null || b.besluit === null || tredeVanKracht(b) === null ? null : <p>{t(GEMEENTE.geldtBesluit(b.besluit.trede))}</p>}
      </div>
    </section>
  );
};

const Bevindingen = ({ plek }: { readonly plek: Rijplek }): ReactElement | null => {
  const { t, taal, toestand: { vandaag } } = useOmgeving();
  const zinnen = [...new Set([...plek.rij.bevindingen, ...nuVerlopen(plek.rij, vandaag)].map((x) => bevindingTekst(x, plek.tabel.kader, taal)))];
  if (zinnen.length === 0) return null;
  return (
    <section className="deel">
      <h3 className="kop-letop"><Icoon naam="letOp" />{t(GEMEENTE.letOp(zinnen.length))}</h3>
      <ul className="meldingen">{zinnen.map((z) => <li key={z}><p>{z}</p></li>)}</ul>
    </section>
  );
};

const Dossier = ({ plek, lezing }: { readonly plek: Rijplek; readonly lezing: Lezing }): ReactElement => {
  const { t } = useOmgeving();
  const b = onderbouwd(plek.rij, kaders);
  const { kader } = plek.tabel;
  return (
    <>
      <Uitkomst plek={plek} />
      {kader === null || b === null ? null : <Uitklap key={`besluit ${periodeTekst(plek.tabel.periode)}`} kop={t(GEMEENTE.besluit)} bij={b.besluit === null || tredeVanKracht(b) === null ? undefined : t(ALGEMEEN.tredeKort(b.besluit.trede))}><Later key={JSON.stringify(b.besluit)} bron={LATER.besluit} met={{ plek, lezing }} /></Uitklap>}
      {kader === null || b === null ? null : <Ladder kader={kader} nu={tredeVanKracht(b)} vorige={b.grootheden.vorigeTrede} />}
      {b === null ? null : <Cijfers beoordeling={b} />}
      {kader === null || b?.trede == null || plek.rij.dossier === null ? null : <Nodig dossier={plek.rij.dossier} trede={b.trede} kader={kader} />}
      <Prognose key={periodeTekst(plek.tabel.periode)} plek={plek} lezing={lezing} />
      <Verzoeken plek={plek} />
      <Bevindingen plek={plek} />
      {kader === null || b === null ? null : <Redenen beoordeling={b} kader={kader} />}
      <Verloop plekken={rijenVan(lezing, naamVan(plek.rij.rij))} />
    </>
  );
};

/** One gemeente: the row selected in the sheet, or one chosen by name. */
export const Gemeente = (): ReactElement => {
  const { t, toestand } = useOmgeving();
  const { lezing, selectie } = toestand;
  const [keuze, kies] = useState<Keuze | null>(null);
  const namen = useMemo(() => (lezing === null ? [] : namenVan(lezing)), [lezing]);
  if (lezing === null || lezing.beoordeling === null) return <p>{t(GEMEENTE.geenLezing)}</p>;
  const plek = kiesPlek(lezing, keuze, selectie);
  const naam = plek === null ? '' : naamVan(plek.rij.rij);
  const perioden = plek === null ? [] : rijenVan(lezing, naam).map((r) => periodeTekst(r.tabel.periode));
  return (
    <>
      <style>{GEMEENTESTIJL}</style>
      {toestand.samenvatting?.gemeente === undefined ? null : <Samenvattingsbalk />}
      <div className="keuzes">
        <Keuzelijst
          label={t(GEMEENTE.kies)}
          waarde={namen.includes(naam) ? naam : ''}
          opties={[...(namen.includes(naam) ? [] : [['', t(GEMEENTE.kiesEen)] as const]), ...namen.map((n) => [n, n] as const)]}
          kies={(gekozen) => kies({ naam: gekozen, periode: plek === null ? null : periodeTekst(plek.tabel.periode), bij: selectie })}
        />
        {plek === null || perioden.length < 2 ? null : (
          <Keuzelijst label={t(GEMEENTE.halfjaar)} waarde={periodeTekst(plek.tabel.periode)} opties={perioden.map((p) => [p, p] as const)} kies={(periode) => kies({ naam, periode, bij: selectie })} />
        )}
      </div>
      {plek === null ? <p>{t(GEMEENTE.niets)}</p> : <Dossier key={naam} plek={plek} lezing={lezing} />}
      {toestand.volgt ? <p className="zacht">{t(GEMEENTE.volgt)}</p> : null}
    </>
  );
};
