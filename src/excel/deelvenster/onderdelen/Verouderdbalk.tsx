import type { ReactElement } from 'react';
import type { Tweetalig } from '../../../engine';
import { isOnder } from '../../model/halfjaarplek';
import { useInBeeld, useOmgeving } from '../gebruik';
import { UITWEGEN } from '../tekst/uitwegen';
import { VEROUDERD } from '../tekst/verouderd';
import { Icoon } from './Icoon';
import { Knop } from './Knop';

/** What became old: what was read, or else what stands in the sheet in half-years that are not fixed. Null where nothing did. */
export const useVerouderd = (): Tweetalig | null => {
  const { toestand: { lezingOud, lezing, vastgezet } } = useOmgeving();
  if (lezing === null) return null;
  if (lezingOud) return VEROUDERD.lezing;
  const oud = lezing.oud.filter((p) => !isOnder(vastgezet, p));
  return oud.length === 0 ? null : VEROUDERD.blad(oud.map((p) => p.periode), lezing.handmatig);
};

/** Says on every tab what became old, with the way to be right again. */
export const Verouderdbalk = (): ReactElement | null => {
  const { t, toestand, acties } = useOmgeving();
  const wat = useVerouderd();
  const tekst = wat === null ? null : t(wat);
  const plek = useInBeeld<HTMLDivElement>(tekst);
  return tekst === null ? null : (
    <div ref={plek} className="balk balk--letop balk--boven">
      <p><Icoon naam="klok" />{tekst}</p>
      {toestand.lezingOud || toestand.lezing?.handmatig === true ? <div className="knoppen"><Knop klein uit={toestand.werk !== null} onClick={() => void acties.herlees()}>{t(UITWEGEN.leesOpnieuw)}</Knop></div> : null}
    </div>
  );
};
