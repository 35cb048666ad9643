import type { ReactElement } from 'react';
import type { Hindernis } from '../../model/hindernis';
import { useInBeeld, useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { ALGEMEEN } from '../tekst/algemeen';
import { Icoon } from './Icoon';
import { Knop } from './Knop';
import { Later } from './Later';

/** No fault, but word of what happened. */
const RUSTIG: ReadonlySet<Hindernis['code']> = new Set(['GEANNULEERD', 'NIETS_TE_HERSTELLEN']);

/** What went wrong, read out at once, with what to do about it and a cross that takes it away. */
export const Meldingbalk = (): ReactElement | null => {
  const { t, acties, toestand } = useOmgeving();
  const { melding } = toestand;
  const plek = useInBeeld<HTMLDivElement>(melding);
  const rustig = melding?.soort === 'hindernis' && RUSTIG.has(melding.hindernis.code);
  return (
    <div role="alert" ref={plek}>
      {melding === null || melding.soort === 'herkenning' ? null : (
        <div className={rustig ? 'balk' : 'balk balk--fout'}>
          <Knop className="balk__sluit" klein soort="zacht" aria-label={t(ALGEMEEN.sluit)} onClick={acties.sluitMelding}><Icoon naam="kruis" /></Knop>
          <Later bron={LATER.melding} met={{ melding, rustig }} />
        </div>
      )}
    </div>
  );
};
