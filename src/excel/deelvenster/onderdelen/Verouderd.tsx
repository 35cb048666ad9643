import type { ReactElement } from 'react';
import type { Tweetalig } from '../../../engine';
import { useInBeeld, useOmgeving } from '../gebruik';
import { UITWEGEN } from '../tekst/uitwegen';
import { VEROUDERD } from '../tekst/verouderd';
import { Icoon } from './Icoon';
import { Knop } from './Knop';
import { useVerouderd } from './Verouderdbalk';

const useTekst = (): string => {
  const { t, toestand } = useOmgeving();
  const oud = useVerouderd();
  const wat: Tweetalig | null = oud === null ? null : oud.length === 0 ? VEROUDERD.lezing : VEROUDERD.blad(oud, toestand.lezing?.handmatig === true);
  return wat === null ? '' : t(wat);
};

/** What became old, for who hears the pane. */
export const Verouderdtekst = (): ReactElement => <>{useTekst()}</>;

/** What became old, with the way to be right again. */
export const Verouderdinhoud = (): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const tekst = useTekst();
  const plek = useInBeeld<HTMLDivElement>(tekst);
  return (
    <div ref={plek} className="balk balk--letop balk--boven">
      <p><Icoon naam="klok" />{tekst}</p>
      {toestand.lezingOud || toestand.lezing?.handmatig === true ? <div className="knoppen"><Knop klein uit={toestand.werk !== null} onClick={() => void acties.herlees()}>{t(UITWEGEN.leesOpnieuw)}</Knop></div> : null}
    </div>
  );
};
