import type { ReactElement } from 'react';
import { useInBeeld, useOmgeving } from '../gebruik';
import { zonder } from '../zonder';
import { Icoon } from '../onderdelen/Icoon';
import { ALGEMEEN } from '../tekst/algemeen';
import { BEOORDELEN, SAMENVATTING, waar } from '../tekst/beoordelen';
import { Knop } from '../onderdelen/Knop';

/** What was just written or put back, and the button that undoes it. */
export const Samenvattingsbalk = (): ReactElement | null => {
  const { t, toestand, acties } = useOmgeving();
  const { samenvatting, herstel, herstelt } = toestand;
  const terug = waar({ plekken: herstelt });
  const plek = useInBeeld<HTMLDivElement>(samenvatting);
  const treden = samenvatting === null || samenvatting.wat === 'hersteld' ? null : samenvatting.treden;
  if (samenvatting === null && herstel === null) return null;
  return (
    <div ref={plek} className={samenvatting === null ? 'balk' : 'balk balk--goed'}>
      {samenvatting === null ? null : <p><Icoon naam="goed" />{t(SAMENVATTING[samenvatting.wat](samenvatting))}</p>}
      {herstel === null || (samenvatting !== null && (herstel !== 'terug' || terug === '' || terug === waar(samenvatting))) ? null : <p>{t(herstel === 'terug' ? BEOORDELEN.kanTerug(terug) : BEOORDELEN.kanOpnieuw)}</p>}
      {herstel === null && treden === null ? null : (
        <div className={samenvatting === null ? 'knoppen knoppen--links' : 'knoppen'}>
          {treden === null ? null : <Knop klein uit={toestand.werk !== null} onClick={() => void acties.gaNaar(treden.blad, treden.rij, treden.kolom)}>{t(ALGEMEEN.toonInBlad)}</Knop>}
          {herstel === null ? null : <Knop klein uit={toestand.werk !== null} onClick={() => void acties.herstel()}>{t(herstel === 'terug' ? BEOORDELEN.herstel : BEOORDELEN.opnieuw)}</Knop>}
        </div>
      )}
    </div>
  );
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
