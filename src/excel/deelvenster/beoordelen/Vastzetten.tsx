import { useMemo, type ReactElement } from 'react';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { planWaarden } from '../../../werkmap/plannen/staand';
import { isOnder, plekVan } from '../../model/halfjaarplek';
import { useOmgeving } from '../gebruik';
import { Bevestiging } from '../onderdelen/Bevestiging';
import { Icoon } from '../onderdelen/Icoon';
import { Uitklap } from '../onderdelen/Uitklap';
import { SCHRIJVEN } from '../tekst/beoordelen';

/** The question that fixes a half-year; where nothing of ours stands in the sheet yet it says so, and asks nothing. */
const ZetVast = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { periode } = halfjaar;
  const plek = plekVan(halfjaar);
  const stond = useMemo(() => { const { plan, fout } = planWaarden(halfjaar); return plan !== null || fout !== null; }, [halfjaar]);
  // what was written last is not in what was read
  const erbij = toestand.samenvatting?.wat === 'geschreven' && isOnder(toestand.samenvatting.plekken, plek);
  if (!stond && !erbij) return <p>{t(SCHRIJVEN.nietsVast(periode))}</p>;
  return <Bevestiging knop={t(SCHRIJVEN.zetVast(periode))} vraag={t(SCHRIJVEN.vastVraag(periode))} ja={t(SCHRIJVEN.ja(periode))} dan={() => void acties.zetVast(plek)} />;
};

/** Fixing a half-year whose letters are out, or releasing it again. */
export const Vastzetten = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { periode } = halfjaar;
  const plek = plekVan(halfjaar);
  if (!isOnder(toestand.vastgezet, plek)) {
    return (
      <Uitklap kop={t(SCHRIJVEN.vastKop(periode))}>
        <p>{t(SCHRIJVEN.vastUitleg)}</p>
        <ZetVast halfjaar={halfjaar} />
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
