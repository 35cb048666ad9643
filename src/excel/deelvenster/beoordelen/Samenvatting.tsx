import type { ReactElement } from 'react';
import { useInBeeld, useOmgeving } from '../gebruik';
import { LATER } from '../later';
import { Knop } from '../onderdelen/Knop';
import { Later } from '../onderdelen/Later';
import { BEOORDELEN } from '../tekst/beoordelen';
import { zonder } from '../zonder';

/** What was just written or put back, and the button that undoes it. */
export const Samenvattingsbalk = (): ReactElement | null => {
  const { samenvatting, herstel } = useOmgeving().toestand;
  const plek = useInBeeld<HTMLDivElement>(samenvatting);
  if (samenvatting === null && herstel === null) return null;
  return <div ref={plek} className={samenvatting === null ? 'balk' : 'balk balk--goed'}><Later bron={LATER.samenvatting} met={{}} stil /></div>;
};

/** The user narrowed what counts: said as long as it is so, with the way back. */
export const Keuzebalk = (): ReactElement | null => {
  const { t, toestand, acties } = useOmgeving();
  const { keuzes } = toestand;
  const { blad, periode, bron } = keuzes;
  if (blad === undefined && periode === undefined && bron === undefined) return null;
  return (
    <div className="balk">
      {blad === undefined && periode === undefined ? null : <p>{t(BEOORDELEN.alleenKeuze(blad, periode))}</p>}
      {bron === undefined ? null : <p>{t(BEOORDELEN.bronblad(bron))}</p>}
      <div className="knoppen knoppen--links">
        <Knop klein uit={toestand.werk !== null} onClick={() => void acties.kies((['blad', 'periode', 'bron'] as const).reduce(zonder, keuzes))}>{t(BEOORDELEN.weerAlles)}</Knop>
      </div>
    </div>
  );
};
