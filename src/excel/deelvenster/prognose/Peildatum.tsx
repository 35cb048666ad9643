import { useId, useState, type ReactElement } from 'react';
import { beginPeildatum, isoDag, isOntbreekt, laatsteDag, type Dag } from '../../../engine';
import { dagTeGaanTekst } from '../../../tekst/prognose';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { dagVanRealisatie } from '../../../werkmap/beoordelen/realisatiedag';
import { leesDag } from '../../../werkmap/lezen';
import { useOmgeving } from '../gebruik';
import { PROGNOSE } from '../tekst/prognose';

interface Peildatum {
  /** Null where what was typed is no day. */
  readonly dag: Dag | null;
  /** The field for it, or the sentence that the header has said it. */
  readonly veld: ReactElement;
}

/** The day of a realisatie: the one that its header names, else the one that the user types, at first today. */
export const usePeildatum = (tabel: BeoordeeldeTabel): Peildatum => {
  const { t, taal, toestand: { vandaag } } = useOmgeving();
  const id = useId();
  const [getypt, typ] = useState(isoDag(vandaag));
  const geteld = dagVanRealisatie(tabel);
  if (geteld !== null) return { dag: geteld, veld: <p>{t(PROGNOSE.standVast(geteld))}</p> };
  const gelezen = leesDag(getypt);
  const moetNogKomen = !isOntbreekt(gelezen) && isoDag(gelezen) > isoDag(vandaag) && isoDag(gelezen) <= isoDag(laatsteDag(tabel.periode));
  const veld = (
    <div className="veld">
      <label htmlFor={id}>{t(PROGNOSE.standVan)}</label>
      <input id={id} type="date" value={getypt} min={isoDag(beginPeildatum(tabel.periode))} max={isoDag(laatsteDag(tabel.periode))} onChange={(e) => typ(e.target.value)} />
      {moetNogKomen ? <p className="veldfout" role="status">{dagTeGaanTekst(gelezen, vandaag, taal)}</p> : null}
    </div>
  );
  return { dag: isOntbreekt(gelezen) ? null : gelezen, veld };
};
