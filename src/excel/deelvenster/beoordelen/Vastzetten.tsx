import type { ReactElement } from 'react';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { isOnder, plekVan } from '../../model/halfjaarplek';
import { useOmgeving } from '../gebruik';
import { Bevestiging } from '../onderdelen/Bevestiging';
import { Icoon } from '../onderdelen/Icoon';
import { Uitklap } from '../onderdelen/Uitklap';
import { SCHRIJVEN } from '../tekst/beoordelen';

/** Fixing a half-year whose letters are out, or releasing it again. */
export const Vastzetten = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { periode } = halfjaar;
  const plek = plekVan(halfjaar);
  if (!isOnder(toestand.vastgezet, plek)) {
    return (
      <Uitklap kop={t(SCHRIJVEN.vastKop(periode))}>
        <p>{t(SCHRIJVEN.vastUitleg)}</p>
        <Bevestiging knop={t(SCHRIJVEN.zetVast(periode))} vraag={t(SCHRIJVEN.vastVraag(periode))} ja={t(SCHRIJVEN.ja(periode))} dan={() => void acties.zetVast(plek)} />
      </Uitklap>
    );
  }
  return (
    <section className="deel kader-zacht">
      <h3><Icoon naam="slot" />{t(SCHRIJVEN.isVast(periode))}</h3>
      <p>{t(SCHRIJVEN.isVastUitleg)}</p>
      {toestand.lezing !== null && isOnder(toestand.lezing.oud, plek) ? <p>{t(SCHRIJVEN.isVastAnders)}</p> : null}
      <Bevestiging knop={t(SCHRIJVEN.maakLos)} vraag={t(SCHRIJVEN.losVraag(periode))} ja={t(SCHRIJVEN.jaLos(periode))} dan={() => void acties.maakLos(plek)} />
    </section>
  );
};
