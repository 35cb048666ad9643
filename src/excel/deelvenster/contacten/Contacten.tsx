import { useMemo, type ReactElement } from 'react';
import type { Contacttermijn } from '../../../engine';
import { kaders } from '../../../kaders';
import { NIETS_VASTGELEGD, termijnTekst } from '../../../tekst/contact';
import { contactfoutTekst } from '../../../werkmap/contacten/lees';
import { contactbeeld } from '../../../werkmap/contacten/stand';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Kortelijst } from '../onderdelen/Kortelijst';
import { PROGNOSESTIJL } from '../stijl/prognose';
import { CONTACTEN } from '../tekst/contacten';

const EERSTE = 8;

const Termijn = ({ termijn }: { readonly termijn: Contacttermijn }): ReactElement => {
  const { t } = useOmgeving();
  const laat = termijnTekst(termijn);
  return laat === null ? <td className="zacht">{t(CONTACTEN.opTijd)}</td> : <td>{t(laat)}</td>;
};

/** Of which gemeenten a talk or a contact is overdue today, and what on the sheet of contacts could not be read. */
export const Contacten = ({ lezing: { werkmap } }: { readonly lezing: Lezing }): ReactElement => {
  const { t, toestand: { vandaag } } = useOmgeving();
  const { nietsVastgelegd, standen, fouten } = useMemo(() => contactbeeld(werkmap, kaders, vandaag), [werkmap, vandaag]);
  const laat = standen.filter((s) => s.gesprek.teLaat || s.contact.teLaat);
  return (
    <div className="prognose">
      <style>{PROGNOSESTIJL}</style>
      <p>{t(CONTACTEN.op(vandaag))}</p>
      <p className="zacht">{t(CONTACTEN.lezing)}</p>
      {nietsVastgelegd ? <p>{t(NIETS_VASTGELEGD)}</p> : null}
      {standen.length === 0 ? null : laat.length === 0 ? <p>{t(CONTACTEN.nietsTeLaat)}</p> : (
        <table className="cijfers">
          <caption className="alleen-lezer">{t(CONTACTEN.teLaat)}</caption>
          <thead><tr><th scope="col">{t(CONTACTEN.gemeente)}</th><th scope="col">{t(CONTACTEN.gesprek)}</th><th scope="col">{t(CONTACTEN.contact)}</th></tr></thead>
          <tbody>{laat.map((s) => <tr key={s.gemeente}><th scope="row">{s.gemeente}</th><Termijn termijn={s.gesprek} /><Termijn termijn={s.contact} /></tr>)}</tbody>
        </table>
      )}
      {fouten.length === 0 ? null : (
        <>
          <h4>{t(CONTACTEN.nietGelezen)}</h4>
          <Kortelijst soort="ul" className="meldingen" eerste={EERSTE} erbij={Infinity} aantal={fouten.length} regels={(tot) => fouten.slice(0, tot).map((f, i) => <li key={i}>{t(contactfoutTekst(f))}</li>)} />
        </>
      )}
    </div>
  );
};
