import { useMemo, type ReactElement } from 'react';
import type { BeoordeeldeTabel } from '../../../werkmap/beoordelen/beoordeelWerkmap';
import { planWaarden } from '../../../werkmap/plannen/waarden';
import { isOnder, plekVan } from '../../model/halfjaarplek';
import { useOmgeving } from '../gebruik';
import { Bevestiging } from '../onderdelen/Bevestiging';
import { Icoon } from '../onderdelen/Icoon';
import { VASTZETTEN } from '../tekst/vastzetten';

/** The question that fixes a half-year; where nothing of ours stands in the sheet yet it says so, and asks nothing. */
const ZetVast = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { periode } = halfjaar;
  const plek = plekVan(halfjaar);
  const stond = useMemo(() => { const { plan, fout } = planWaarden(halfjaar); return plan !== null || fout !== null; }, [halfjaar]);
  // what was written last is not in what was read
  const erbij = toestand.samenvatting?.wat === 'geschreven' && isOnder(toestand.samenvatting.plekken, plek);
  if (!stond && !erbij) return <p>{t(VASTZETTEN.nietsTeZetten(periode))}</p>;
  return <Bevestiging knop={t(VASTZETTEN.zetVast(periode))} vraag={t(VASTZETTEN.vraag(periode))} ja={t(VASTZETTEN.ja(periode))} dan={() => void acties.zetVast(plek)} />;
};

/** Fixing a half-year whose letters are out; or, of one that is fixed, that it is and the way to release it. */
export const Vastzetten = ({ halfjaar }: { readonly halfjaar: BeoordeeldeTabel }): ReactElement => {
  const { t, toestand, acties } = useOmgeving();
  const { periode } = halfjaar;
  const plek = plekVan(halfjaar);
  if (!isOnder(toestand.vastgezet, plek)) {
    return <><p>{t(VASTZETTEN.uitleg)}</p><ZetVast halfjaar={halfjaar} /></>;
  }
  return (
    <section className="deel kader-zacht">
      <h3><Icoon naam="slot" />{t(VASTZETTEN.isVast(periode))}</h3>
      <p>{t(VASTZETTEN.isVastUitleg)}</p>
      {toestand.lezing !== null && isOnder(toestand.lezing.oud, plek) ? <p>{t(VASTZETTEN.isVastAnders)}</p> : null}
      <Bevestiging knop={t(VASTZETTEN.maakLos)} vraag={t(VASTZETTEN.losVraag(periode))} ja={t(VASTZETTEN.jaLos(periode))} dan={() => void acties.maakLos(plek)} />
    </section>
  );
};
