import type { ReactElement } from 'react';
import { useOmgeving } from '../gebruik';
import { Knop } from '../onderdelen/Knop';
import { BEGIN } from '../tekst/begin';
import { BEOORDELEN } from '../tekst/beoordelen';

/** Before anything was read. */
export const Begin = (): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  return (
    <section className="deel">
      <h2>{t(BEGIN.kop)}</h2>
      <p>{t(BEGIN.uitleg)}</p>
      <Knop soort="primair" className="breed" uit={toestand.werk !== null} onClick={() => void acties.herlees()}>{t(BEGIN.lees)}</Knop>
      <p className="zacht">{t(BEOORDELEN.voorstel)}</p>
    </section>
  );
};
