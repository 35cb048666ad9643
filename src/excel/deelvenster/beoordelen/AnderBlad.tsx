import type { ReactElement } from 'react';
import type { Lezing } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Knop } from '../onderdelen/Knop';
import { UITWEGEN } from '../tekst/uitwegen';
import { overgeslagenTekst, WAARSCHUWINGEN } from '../tekst/waarschuwingen';
import { Contacten } from './Contacten';
import { Waarschuwingen } from './Waarschuwingen';

/** The active sheet holds no figures per gemeente: where they are. */
export const AnderBlad = ({ lezing }: { readonly lezing: Lezing }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const bladen = [...new Set((lezing.beoordeling?.tabellen ?? []).map((x) => x.tabel.blad.naam))];
  const overgeslagen = lezing.herkenning.gelukt ? lezing.herkenning.overgeslagen : [];
  return (
    <section className="deel">
      <h2>{t(WAARSCHUWINGEN.geenTabelHier(lezing.actiefBlad))}</h2>
      <p>{t(bladen.length === 0 ? WAARSCHUWINGEN.nergens : WAARSCHUWINGEN.welOp)}</p>
      <div className="knoppen">
        {bladen.map((blad) => <Knop key={blad} uit={toestand.werk !== null} onClick={() => void acties.gaNaar(blad, 0)}>{t(UITWEGEN.gaNaar(blad))}</Knop>)}
        <Knop uit={toestand.werk !== null} onClick={() => void acties.herlees()}>{t(UITWEGEN.leesOpnieuw)}</Knop>
      </div>
      {overgeslagen.map((o) => <p key={o.blad} className="zacht">{t(overgeslagenTekst(o))}</p>)}
      <Contacten lezing={lezing} />
      <Waarschuwingen lezing={lezing} halfjaar={null} />
    </section>
  );
};
