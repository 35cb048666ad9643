import type { ReactElement } from 'react';
import type { Samenvatting } from '../../model/toestand';
import { useOmgeving } from '../gebruik';
import { Icoon } from '../onderdelen/Icoon';
import { Knop } from '../onderdelen/Knop';
import { ALGEMEEN } from '../tekst/algemeen';
import { HERSTEL, SAMENVATTING, waar } from '../tekst/samenvatting';

/** What was just done, as a sentence. */
export const Gedaan = ({ samenvatting }: { readonly samenvatting: Samenvatting }): ReactElement => {
  const { t } = useOmgeving();
  return <>{t(SAMENVATTING[samenvatting.wat](samenvatting))}</>;
};

/** The same with where it is, how far it can be taken back, and the buttons for both. */
export const Samenvattinginhoud = (): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { samenvatting, herstel, herstelt } = toestand;
  const terug = waar({ plekken: herstelt });
  const treden = samenvatting === null || samenvatting.wat === 'hersteld' ? null : samenvatting.treden;
  return (
    <>
      {samenvatting === null ? null : <p><Icoon naam="goed" /><Gedaan samenvatting={samenvatting} /></p>}
      {herstel === null || (samenvatting !== null && (herstel !== 'terug' || terug === '' || terug === waar(samenvatting))) ? null : <p>{t(herstel === 'terug' ? HERSTEL.kanTerug(terug) : HERSTEL.kanOpnieuw)}</p>}
      {herstel === null && treden === null ? null : (
        <div className={samenvatting === null ? 'knoppen knoppen--links' : 'knoppen'}>
          {treden === null ? null : <Knop klein uit={toestand.werk !== null} onClick={() => void acties.gaNaar(treden.blad, treden.rij, treden.kolom)}>{t(ALGEMEEN.toonInBlad)}</Knop>}
          {herstel === null ? null : <Knop klein uit={toestand.werk !== null} onClick={() => void acties.herstel()}>{t(herstel === 'terug' ? HERSTEL.herstel : HERSTEL.opnieuw)}</Knop>}
        </div>
      )}
    </>
  );
};
