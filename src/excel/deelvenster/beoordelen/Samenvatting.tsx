import type { ReactElement } from 'react';
import { useInBeeld, useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { Later } from '../onderdelen/Later';

/** What was just written or put back, and the button that undoes it. */
export const Samenvattingsbalk = (): ReactElement | null => {
  const { samenvatting, herstel } = useOmgeving().toestand;
  const plek = useInBeeld<HTMLDivElement>(samenvatting);
  if (samenvatting === null && herstel === null) return null;
  return <div ref={plek} className={samenvatting === null ? 'balk' : 'balk balk--goed'}><Later bron={LATER.samenvatting} met={{}} stil /></div>;
};

/** That the user narrowed what counts. */
export const Keuzebalk = (): ReactElement | null => {
  const { blad, periode, bron } = useOmgeving().toestand.keuzes;
  return blad === undefined && periode === undefined && bron === undefined ? null : <div className="balk"><Later bron={LATER.keuzebalk} met={{}} stil /></div>;
};
