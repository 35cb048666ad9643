import type { CSSProperties, ReactElement } from 'react';
import type { Prognose, Verwachting } from '../../../engine';
import { hoofdletter, standTekst } from '../../../tekst';
import { beletselTekst, deelTekst, methodenaam, methodeuitleg, regelsVan } from '../../../tekst/prognose';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { useOmgeving } from '../gebruik';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { KENMERKEN } from '../tekst/kenmerken';
import { LEZING } from '../tekst/lezing';
import { PROGNOSE } from '../tekst/prognose';

type Delen = Pick<Prognose, 'deelRealisatie' | 'deelPeriode' | 'verloop'>;

/** How much was realised against how much of the half-year has passed: in words, and as a bar with a mark where the half-year is. */
export const Deel = ({ p, grootheden }: { readonly p: Delen; readonly grootheden: Parameters<typeof deelTekst>[1] }): ReactElement => {
  const { taal } = useOmgeving();
  return (
    <>
      <p>{`${hoofdletter(deelTekst(p, grootheden, taal))}.`}</p>
      {p.deelRealisatie === null ? null : (
        <div className="deelbalk" aria-hidden="true" style={{ '--deel': Math.min(1, p.deelRealisatie / 100), '--verstreken': p.deelPeriode / 100 } as CSSProperties}><i /><b /></div>
      )}
    </>
  );
};

const Methoderij = ({ v, tabel, kort }: { readonly v: Verwachting; readonly tabel: BeoordeeldeTabel; readonly kort: boolean }): ReactElement => {
  const { t, taal } = useOmgeving();
  const naam = t(methodenaam[v.methode]);
  if (v.soort === 'niet te zeggen') {
    return <tr><th scope="row">{naam}{kort ? null : <small>{t(methodeuitleg[v.methode])}</small>}</th><td colSpan={2}>{v.beletselen.map((b) => beletselTekst(b, taal)).join(' ')}</td></tr>;
  }
  const { beoordeling: b } = v;
  const { grootheden: g, trede } = b;
  const bij = [...(b.handmatig ? [KENMERKEN.handmatig] : []), ...(b.soort === 'voorstel' && b.lezing === 'afgeleid' ? [KENMERKEN.afgeleid] : []), ...(b.basis === 'koppelingstekort' ? [KENMERKEN.koppelingstekort] : [])];
  return (
    <tr>
      <th scope="row">
        {naam}
        {kort ? null : <small>{`${t(methodeuitleg[v.methode])}; ${t(PROGNOSE.verwachte(g.realisatie))}; ${t(LEZING[v.lezing])}`}</small>}
      </th>
      <td className="getal">{g.eindstand === null ? t(PROGNOSE.onbekend) : standTekst(g.eindstand, taal)}</td>
      <td className="getal"><Tredevlak trede={trede} kader={tabel.kader} />{bij.length === 0 ? null : <small>{bij.map((k) => t(k)).join(' · ')}</small>}</td>
    </tr>
  );
};

/** The derived rules that treden marked as derived rest on. */
export const Regels = ({ van, tabel: { kader } }: { readonly van: readonly Verwachting[]; readonly tabel: BeoordeeldeTabel }): ReactElement => {
  const { t, taal } = useOmgeving();
  return <>{regelsVan(van, kader, taal).map((z) => <p key={z} className="zacht">{`${t(PROGNOSE.afgeleideTrede)} ${z}`}</p>)}</>;
};

/** What each method expects of one gemeente; `kort` where they are explained above. */
export const Methoden = ({ p, tabel, kort = false }: { readonly p: Prognose; readonly tabel: BeoordeeldeTabel; readonly kort?: boolean }): ReactElement => {
  const { t } = useOmgeving();
  return (
    <table className="cijfers">
      <caption className="alleen-lezer">{t(PROGNOSE.van(p.gemeente))}</caption>
      <thead><tr><th scope="col">{t(PROGNOSE.methode)}</th><th scope="col" className="getal">{t(PROGNOSE.eindstand)}</th><th scope="col" className="getal">{t(PROGNOSE.trede)}</th></tr></thead>
      <tbody>{p.verwachtingen.map((v) => <Methoderij key={v.methode} v={v} tabel={tabel} kort={kort} />)}</tbody>
    </table>
  );
};
