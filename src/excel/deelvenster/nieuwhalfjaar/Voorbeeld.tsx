import type { ReactElement } from 'react';
import { standTekst, getalTekst } from '../../../tekst';
import type { Circulaire } from '../../../werkmap/circulaire';
import { vasteTrede, voorbereidingsbevindingTekst, type Voorbereid } from '../../../werkmap/nieuwhalfjaar';
import { useOmgeving } from '../gebruik';
import { Knop } from '../onderdelen/Knop';
import { Tredevlak } from '../onderdelen/Tredevlak';
import { HALFJAAR } from '../tekst/nieuwhalfjaar';

/** What the next half-year would hold, what is left open in it, and the button that makes exactly this. */
export const Voorbeeld = ({ v, circulaire }: { readonly v: Voorbereid; readonly circulaire: Circulaire | null }): ReactElement => {
  const { t, taal, acties, toestand: { werk } } = useOmgeving();
  const kop = t(HALFJAAR.wordt(v.naar, v.van, v.rijen.length));
  return (
    <>
      <h4>{kop}</h4>
      <p>{t(v.nieuw === null ? HALFJAAR.onderTabel(v.blad) : HALFJAAR.opNieuwBlad(v.blad))}</p>
      <table className="cijfers">
        <caption className="alleen-lezer">{kop}</caption>
        <thead><tr><th scope="col">{t(HALFJAAR.gemeente)}</th><th scope="col" className="getal">{t(HALFJAAR.beginstand)}<small>{t(HALFJAAR.voorstel)}</small></th><th scope="col" className="getal">{t(HALFJAAR.taakstelling)}</th><th scope="col" className="getal">{t(HALFJAAR.trede)}</th></tr></thead>
        <tbody>
          {v.rijen.map((r) => (
            <tr key={r.gemeente}>
              <th scope="row">{r.gemeente}</th>
              <td>{r.beginstand === null ? t(HALFJAAR.leeg) : standTekst(r.beginstand, taal)}</td>
              <td className="getal">{r.taakstelling === null ? t(HALFJAAR.leeg) : getalTekst(r.taakstelling, taal)}{r.herverdeling === null || r.herverdeling === 0 ? null : <small>{`${r.herverdeling > 0 ? '+' : ''}${getalTekst(r.herverdeling, taal)}`}</small>}</td>
              <td className="getal">{r.vorigeTrede?.herkomst === 'voorstel' ? <>{t(HALFJAAR.leeg)}<small>{t(HALFJAAR.voorgesteld(r.vorigeTrede.trede))}</small></> : <Tredevlak trede={vasteTrede(r)} kader={null} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="zacht">{t(HALFJAAR.onbevestigd)}</p>
      {v.bevindingen.length === 0 ? null : <><h4>{t(HALFJAAR.letOp)}</h4><ul className="meldingen">{v.bevindingen.map((b, i) => <li key={i}>{voorbereidingsbevindingTekst(b, taal)}</li>)}</ul></>}
      <div className="knoppen">
        <Knop uit={werk !== null} onClick={() => void acties.maakHalfjaar({ circulaire, voorbereid: v })}>{t(v.nieuw === null ? HALFJAAR.maakRijen(v.rijen.length) : HALFJAAR.maakBlad(v.blad))}</Knop>
      </div>
    </>
  );
};
