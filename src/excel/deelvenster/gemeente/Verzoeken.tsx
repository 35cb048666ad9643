import type { ReactElement } from 'react';
import { verzoekenVan } from '../../../werkmap/verzoeken';
import type { Rijplek } from './rijplek';
import { useOmgeving } from '../gebruik';
import { GEMEENTE } from '../tekst/gemeente';

/** What else was asked of the gemeente, as the sheet has it: information, never a criterion. */
export const Verzoeken = ({ plek: { tabel, rij } }: { readonly plek: Rijplek }): ReactElement | null => {
  const { t } = useOmgeving();
  const verzoeken = verzoekenVan(tabel.tabel, rij.rij);
  if (verzoeken.length === 0) return null;
  return (
    <section className="deel">
      <h3>{t(GEMEENTE.verzoeken)}</h3>
      <p className="zacht">{t(GEMEENTE.verzoekenUitleg)}</p>
      <table className="cijfers">
        <caption className="alleen-lezer">{t(GEMEENTE.verzoeken)}</caption>
        <tbody>{verzoeken.map(({ kop, tekst }) => <tr key={kop}><th scope="row">{kop}</th><td>{tekst}</td></tr>)}</tbody>
      </table>
    </section>
  );
};
