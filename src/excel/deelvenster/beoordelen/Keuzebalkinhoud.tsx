import type { ReactElement } from 'react';
import { useOmgeving } from '../gebruik';
import { Knop } from '../onderdelen/Knop';
import { KEUZEBALK } from '../tekst/keuzebalk';
import { zonder } from '../zonder';

/** What the user narrowed: said as long as it is so, with the way back. */
export const Keuzebalkinhoud = (): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { keuzes } = toestand;
  const { blad, periode, bron } = keuzes;
  return (
    <>
      {blad === undefined && periode === undefined ? null : <p>{t(KEUZEBALK.alleenKeuze(blad, periode))}</p>}
      {bron === undefined ? null : <p>{t(KEUZEBALK.bronblad(bron))}</p>}
      <div className="knoppen knoppen--links">
        <Knop klein uit={toestand.werk !== null} onClick={() => void acties.kies((['blad', 'periode', 'bron'] as const).reduce(zonder, keuzes))}>{t(KEUZEBALK.weerAlles)}</Knop>
      </div>
    </>
  );
};
