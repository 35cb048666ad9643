import type { ReactElement } from 'react';
import { getalTekst, type Taal } from '../../../tekst';
import { circulairebevindingTekst, type Circulaire } from '../../../werkmap/circulaire';
import { useOmgeving } from '../gebruik';
import { Kortelijst } from '../onderdelen/Kortelijst';
import { HALFJAAR } from '../tekst/nieuwhalfjaar';

const EERSTE = 8;

const getal = (n: number | null, taal: Taal): string => (n === null ? '' : getalTekst(n, taal));

const som = (getallen: ReadonlyArray<number | null>): number | null => (getallen.every((n) => n === null) ? null : getallen.reduce<number>((s, n) => s + (n ?? 0), 0));

/** The circulaire as it was read: amv and Nidos under the name, as information; and what deserves a look. */
export const Circulairetabel = ({ circulaire: { periode, regels, basis, bevindingen } }: { readonly circulaire: Circulaire }): ReactElement => {
  const { t, taal } = useOmgeving();
  const herverdeling = som(regels.map((r) => r.herverdeling));
  const rij = (taakstelling: number | null, erbij: number | null, verwacht: number | null): ReactElement => (
    <>
      <td className="getal">{getal(taakstelling, taal)}</td>
      {herverdeling === null ? null : <td className="getal">{getal(erbij, taal)}</td>}
      {basis === null ? null : <td className="getal">{getal(verwacht, taal)}</td>}
    </>
  );
  return (
    <>
      <h4>{t(HALFJAAR.taakstellingVan(periode))}</h4>
      {regels.every((r) => r.informatie.length === 0) ? null : <p className="zacht">{t(HALFJAAR.informatie)}</p>}
      <table className="cijfers">
        <caption className="alleen-lezer">{t(HALFJAAR.taakstellingVan(periode))}</caption>
        <thead>
          <tr>
            <th scope="col">{t(HALFJAAR.gemeente)}</th><th scope="col" className="getal">{t(HALFJAAR.taakstelling)}</th>
            {herverdeling === null ? null : <th scope="col" className="getal">{t(HALFJAAR.erbij)}</th>}
            {basis === null ? null : <th scope="col" className="getal">{t(HALFJAAR.verwacht)}</th>}
          </tr>
        </thead>
        <tbody>
          {regels.map((r) => <tr key={r.gemeente}><th scope="row">{r.gemeente}{r.informatie.map((i) => <small key={i.kop}>{`${i.kop}: ${i.tekst}`}</small>)}</th>{rij(r.taakstelling, r.herverdeling, r.verwacht)}</tr>)}
          <tr className="sterk"><th scope="row">{t(HALFJAAR.samen(regels.length))}</th>{rij(som(regels.map((r) => r.taakstelling)), herverdeling, som(regels.map((r) => r.verwacht)))}</tr>
        </tbody>
      </table>
      {bevindingen.length === 0 ? null : (
        <>
          <h4>{t(HALFJAAR.letOp)}</h4>
          <Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={bevindingen.length} regels={(tot) => bevindingen.slice(0, tot).map((b, i) => <li key={i}>{circulairebevindingTekst(b, taal)}</li>)} />
        </>
      )}
    </>
  );
};
