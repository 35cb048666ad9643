import { useId, useMemo, useState, type ReactElement } from 'react';
import { beginPeildatum, gelijk, isoDag, isOntbreekt, laatsteDag, periodeVan, type Dag, type Prognose as Uitkomst, type Verwachting } from '../../../engine';
import { kaders } from '../../../kaders';
import { hoofdletter, standTekst, tweemaal } from '../../../tekst';
import { beletselTekst, deelTekst, methodenaam, methodeuitleg, nodigZinnen, omhoogTekst, versieTekst } from '../../../tekst/prognose';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { dagVanRealisatie, rijprognose } from '../../../werkmap/beoordelen/prognose';
import { leesDag } from '../../../werkmap/lezen';
import type { Lezing } from '../../model/toestand';
import type { Rijplek } from '../cijfers';
import { useOmgeving } from '../gebruik';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { GEMEENTE, LEZING } from '../tekst/gemeente';

/** Whether a half-year runs: today lies in it, or its realisatie was counted before its last day. */
const loopt = ({ periode }: BeoordeeldeTabel, vandaag: Dag, geteld: Dag | null): boolean =>
  geteld === null ? gelijk(periodeVan(vandaag), periode) : isoDag(geteld) < isoDag(laatsteDag(periode));

const Methoderij = ({ v, tabel }: { readonly v: Verwachting; readonly tabel: BeoordeeldeTabel }): ReactElement => {
  const { t, taal } = useOmgeving();
  const naam = t(methodenaam[v.methode]);
  if (v.soort === 'niet te zeggen') {
    return <tr><th scope="row">{naam}<small>{t(methodeuitleg[v.methode])}</small></th><td colSpan={2}>{v.beletselen.map((b) => beletselTekst(b, taal)).join(' ')}</td></tr>;
  }
  const { grootheden: g, trede } = v.beoordeling;
  return (
    <tr>
      <th scope="row">
        {naam}
        <small>{`${t(methodeuitleg[v.methode])}; ${t(GEMEENTE.verwachte(g.realisatie))}; ${t(LEZING[v.lezing])}`}</small>
      </th>
      <td className="getal">{g.eindstand === null ? t(GEMEENTE.onbekend) : standTekst(g.eindstand, taal)}</td>
      <td className="getal"><Tredevlak trede={trede} kader={tabel.kader} /></td>
    </tr>
  );
};

const Uitwerking = ({ uitkomst: p, tabel }: { readonly uitkomst: Uitkomst; readonly tabel: BeoordeeldeTabel }): ReactElement => {
  const { t, taal } = useOmgeving();
  const { trede1, nietOmhoog } = nodigZinnen(p.nodig, taal);
  return (
    <>
      <p>{`${hoofdletter(deelTekst(p, p.nu.grootheden, taal))}.`}</p>
      <p>{omhoogTekst(p, taal)}</p>
      <table className="cijfers">
        <caption className="alleen-lezer">{t(GEMEENTE.prognose)}</caption>
        <thead><tr><th scope="col">{t(GEMEENTE.methode)}</th><th scope="col" className="getal">{t(GEMEENTE.eindstand)}</th><th scope="col" className="getal">{t(GEMEENTE.trede)}</th></tr></thead>
        <tbody>{p.verwachtingen.map((v) => <Methoderij key={v.methode} v={v} tabel={tabel} />)}</tbody>
      </table>
      <p>{nietOmhoog}</p>
      <p>{trede1}</p>
      <p className="zacht">{t(GEMEENTE.gerekendMet(tweemaal((x) => versieTekst(p.versie, x))))}</p>
    </>
  );
};

/** Where a half-year that runs will end for one gemeente, by every method; nothing for one that is over. */
export const Prognose = ({ plek: { rij, tabel }, lezing }: { readonly plek: Rijplek; readonly lezing: Lezing }): ReactElement | null => {
  const { t, taal, toestand: { vandaag } } = useOmgeving();
  const id = useId();
  const geteld = dagVanRealisatie(tabel);
  const [gekozen, kies] = useState(isoDag(vandaag));
  const gelezen = geteld ?? leesDag(gekozen);
  const dag = isOntbreekt(gelezen) ? null : gelezen;
  const iso = dag === null ? null : isoDag(dag);
  const uitkomst = useMemo(() => (dag === null ? null : rijprognose(rij, tabel, lezing.beoordeling?.tabellen ?? [], dag, kaders, { onderbouwing: false })), [rij, tabel, lezing, iso]);
  if (rij.dossier === null || !loopt(tabel, vandaag, geteld)) return null;
  return (
    <section className="deel prognose">
      <h3>{t(GEMEENTE.prognose)}</h3>
      {geteld === null ? (
        <div className="veld">
          <label htmlFor={id}>{t(GEMEENTE.standVan)}</label>
          <input id={id} type="date" value={gekozen} min={isoDag(beginPeildatum(tabel.periode))} max={isoDag(laatsteDag(tabel.periode))} onChange={(e) => kies(e.target.value)} />
        </div>
      ) : (
        <p>{t(GEMEENTE.standVast(geteld))}</p>
      )}
      {uitkomst === null ? <p className="veldfout" role="status">{t(GEMEENTE.kiesDag(tabel.periode))}</p> : null}
      {uitkomst?.soort === 'niet te zeggen' ? <p className="veldfout" role="status">{beletselTekst(uitkomst.beletsel, taal)}</p> : null}
      {uitkomst?.soort === 'prognose' ? <Uitwerking uitkomst={uitkomst} tabel={tabel} /> : null}
    </section>
  );
};
